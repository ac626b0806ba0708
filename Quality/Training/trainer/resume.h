// Takes up the training where a written model stands: the weights come back, Adam's moments start anew.
// The net may have more recurrent blocks or a wider parser than the file: what is new starts so that it changes nothing.
#pragma once
#include "net.h"
#include <cstring>
#include <fstream>
#include <iterator>

inline void resume(Net& net, const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  std::vector<char> raw((std::istreambuf_iterator<char>(in)), {});
  std::vector<uint32_t> data(raw.size() / 4 + 1);
  std::memcpy(data.data(), raw.data(), raw.size());
  const uint32_t* h = data.data();
  auto at = [&](int section) { return reinterpret_cast<const char*>(data.data()) + h[64 + 2 * section]; };
  auto floats = [&](int section) { return reinterpret_cast<const float*>(at(section)); };
  auto fill = [&](int section, std::initializer_list<Tensor*> parts) {
    const float* from = floats(section);
    for (Tensor* t : parts) { std::copy(from, from + t->w.size(), t->w.begin()); from += t->w.size(); }
  };
  auto rows = [&](int codes, int scales, int count, int width) {
    Matrix out(count, width);
    const int8_t* c = reinterpret_cast<const int8_t*>(at(codes));
    for (int r = 0; r < count; r++)
      for (int k = 0; k < width; k++) out(r, k) = float(c[long(r) * width + k]) * floats(scales)[r];
    return out;
  };
  const Sizes& z = net.size;
  if (h[0] != 0x4D4C5344 || int(h[6]) != z.D || int(h[7]) != z.A || int(h[8]) != z.K || int(h[9]) != z.H || int(h[10]) > z.B ||
      int(h[11]) != z.R || int(h[12]) != z.U || int(h[13]) != net.T || int(h[20]) > z.P || int(h[24]) != z.NH) {
    fprintf(stderr, "%s has other sizes\n", path.c_str());
    exit(1);
  }
  // Rows of words that no tree had are pure projections of their vectors; they give the projection back.
  const int V = int(h[4]), W = z.vectorWidth;
  const uint32_t* offsets = reinterpret_cast<const uint32_t*>(at(1));
  Matrix old = rows(3, 4, V, z.D);
  std::vector<int> newId(V, -1);
  for (int i = 1; i < V; i++) {
    auto found = net.wordIndex.find(std::string(at(2) + offsets[i], offsets[i + 1] - offsets[i]));
    if (found != net.wordIndex.end()) newId[i] = found->second;
  }
  newId[0] = 0;
  Eigen::MatrixXf square = Eigen::MatrixXf::Identity(W, W) * 1e-3f, right = Eigen::MatrixXf::Zero(W, z.D);
  for (int i = 1; i < V; i++)
    if (int id = newId[i]; id > 0 && net.hasVector[id] && net.treeCount[id] == 0) {
      Eigen::Map<Eigen::RowVectorXf> v(&net.vectors[size_t(id) * W], W);
      square += v.transpose() * v;
      right += v.transpose() * old.row(i);
    }
  net.projection.value() = square.ldlt().solve(right);
  for (int i = 0; i < V; i++)
    if (int id = newId[i]; id >= 0 && (id == 0 || net.treeCount[id] > 0))
      net.word.value().row(id) = old.row(i) - Eigen::Map<Eigen::RowVectorXf>(&net.vectors[size_t(id) * W], W) * net.projection.value();
  net.affix.value() = rows(5, 6, z.A, z.D);
  fill(7, {&net.special});
  fill(8, {&net.window});
  fill(9, {&net.windowBias});
  for (size_t b = 0; b < net.blocks.size(); b++) {
    if (b >= h[10]) {
      // an identity: what comes in is rectified already
      Block& block = net.blocks[b];
      block.combine.value() *= 0.1f;
      block.combine.value().topRows(block.X).setIdentity();
      continue;
    }
    Block& block = net.blocks[b];
    fill(10 + 3 * int(b), {&block.forward, &block.forwardBias});
    fill(11 + 3 * int(b), {&block.backward, &block.backwardBias});
    fill(12 + 3 * int(b), {&block.combine, &block.combineBias});
  }
  fill(19, {&net.tag, &net.tagBias});
  fill(20, {&net.nameHidden, &net.nameHiddenBias, &net.name, &net.nameBias});
  // parts of the parser, `count` runs of old width beside each other in every row
  const int P = int(h[20]);
  auto widen = [&](int section, Tensor& t, int rowCount, int count) {
    const float* from = floats(section);
    for (int r = 0; r < rowCount; r++)
      for (int k = 0; k < count; k++, from += P) std::copy(from, from + P, t.w.begin() + (long(r) * count + k) * z.P);
  };
  widen(22, net.slot, z.U, tokenSlots);
  widen(23, net.absent, tokenSlots, 1);
  widen(24, net.relationRows, int(net.relationRows.rows), 1);
  widen(25, net.counterRows, int(net.counterRows.rows), 1);
  widen(26, net.hiddenBias, 1, 1);
  net.action.value() *= 0.1f;
  std::copy(floats(27), floats(27) + long(P) * net.OP, net.action.w.begin());
  std::copy(floats(27) + long(P) * net.OP, floats(27) + long(P + 1) * net.OP, net.actionBias.w.begin());
}
