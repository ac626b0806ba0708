// The network in its trained form (float, with gradients). The shipped form is written by write.h.
#pragma once
#include "corpus.h"
#include "features.h"
#include "system.h"
#include "tensor.h"
#include <unordered_map>

struct Sizes {
  int D = 96, A = 8192, K = 1, H = 128, B = 1, R = 64, U = 128, P = 128, NH = 48, vectorWidth = 64;
};

// One recurrent block: a gated running mean in each direction, then a combination.
struct Block {
  Tensor forward, forwardBias, backward, backwardBias, combine, combineBias;
  int X = 0, R = 0, U = 0;
  Matrix gates[2], states, mask;  // kept for the way back
  Matrix joined, out;

  void shape(int x, int r, int u, std::mt19937& generator) {
    X = x; R = r; U = u;
    forward.shape(x, 2 * r); backward.shape(x, 2 * r); combine.shape(x + 2 * r, u);
    forwardBias.shape(1, 2 * r); backwardBias.shape(1, 2 * r); combineBias.shape(1, u);
    for (Tensor* t : {&forward, &backward, &combine}) t->random(generator, std::sqrt(6.0f / (t->rows + t->cols)));
  }
  std::vector<Tensor*> tensors() { return {&forward, &forwardBias, &backward, &backwardBias, &combine, &combineBias}; }
};

struct Net {
  Sizes size;
  int V = 0, T = 0, O = 0, TP = 0, OP = 0;
  const int N = 17, NP = 32, L = int(relationLabels().size());
  Tensor word, affix, special, projection, window, windowBias, tag, tagBias, nameHidden, nameHiddenBias, name, nameBias;
  Tensor slot, absent, relationRows, counterRows, hiddenBias, action, actionBias;
  std::vector<Block> blocks;
  std::vector<std::string> words;                   // word id -> normal form; 0 is unknown
  std::unordered_map<std::string, int> wordIndex;
  std::vector<int> wordCount;                       // in all training sentences
  std::vector<int> treeCount;                       // in those that have a tree
  std::vector<float> vectors;                       // [V][vectorWidth], zero where there is none
  std::vector<char> hasVector;
  TagLabels tags;

  static int padded(int n) { return (n + 15) / 16 * 16; }

  void shape(std::mt19937& generator) {
    V = int(words.size()); T = int(tags.labels.size()); O = 1 + 2 * L; TP = padded(T); OP = padded(O);
    word.shape(V, size.D, true);
    affix.shape(size.A, size.D, true); affix.random(generator, 0.05f);
    special.shape(8, size.D); special.random(generator, 0.05f);
    projection.shape(size.vectorWidth, size.D); projection.random(generator, 0.1f);
    int span = 2 * size.K + 1;
    auto dense = [&](Tensor& t, Tensor& bias, int in, int out) {
      t.shape(in, out); t.random(generator, std::sqrt(6.0f / (in + out))); bias.shape(1, out);
    };
    dense(window, windowBias, span * size.D, size.H);
    blocks.resize(size.B);
    for (int b = 0; b < size.B; b++) blocks[b].shape(b ? size.U : size.H, size.R, size.U, generator);
    dense(tag, tagBias, size.U, TP);
    dense(nameHidden, nameHiddenBias, size.U, size.NH);
    dense(name, nameBias, size.NH, NP);
    slot.shape(size.U, tokenSlots * size.P); slot.random(generator, std::sqrt(2.0f / (size.U + size.P)));
    absent.shape(tokenSlots, size.P); absent.random(generator, 0.05f);
    relationRows.shape(relationSlots * (L + 2), size.P); relationRows.random(generator, 0.05f);
    counterRows.shape(counterSlots * counterValues, size.P); counterRows.random(generator, 0.05f);
    hiddenBias.shape(1, size.P);
    dense(action, actionBias, size.P, OP);
  }
  std::vector<Tensor*> tensors() {
    std::vector<Tensor*> all{&word, &affix, &special, &projection, &window, &windowBias, &tag, &tagBias, &nameHidden,
                             &nameHiddenBias, &name, &nameBias, &slot, &absent, &relationRows, &counterRows, &hiddenBias,
                             &action, &actionBias};
    for (Block& block : blocks) for (Tensor* t : block.tensors()) all.push_back(t);
    return all;
  }
};
