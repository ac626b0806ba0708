// Trains tagger, parser and names on one network and writes english.model.
//   train --out FILE [--vectors FILE] [--from MODEL] [--epochs N] [--seed N] [--D 96 …] TRAIN.tsv[@weight]…
#include "resume.h"
#include "trainer.h"
#include "write.h"
#include <chrono>
#include <numeric>

using namespace std;

void readVectors(const string& path, Net& net) {
  // binary: int32 count, int32 width, then per word: int32 length, bytes, floats
  ifstream in(path, ios::binary);
  int32_t count = 0, width = 0;
  in.read((char*)&count, 4); in.read((char*)&width, 4);
  net.size.vectorWidth = width;
  for (int i = 0; i < count; i++) {
    int32_t length; in.read((char*)&length, 4);
    string word(length, 0); in.read(word.data(), length);
    vector<float> v(width); in.read((char*)v.data(), 4 * width);
    auto [found, isNew] = net.wordIndex.insert({word, int(net.words.size())});
    if (!isNew) continue;
    net.words.push_back(word);
    net.vectors.insert(net.vectors.end(), v.begin(), v.end());
    net.hasVector.push_back(1);
  }
}

int main(int argc, char** argv) {
  Options o;
  for (int i = 1; i < argc; i++) {
    string a = argv[i];
    auto next = [&] { return string(++i < argc ? argv[i] : ""); };
    if (a == "--out") o.out = next();
    else if (a == "--vectors") o.vectors = next();
    else if (a == "--from") o.from = next();
    else if (a == "--epochs") o.epochs = stoi(next());
    else if (a == "--seed") o.seed = stoi(next());
    else if (a == "--batch") o.batch = stoi(next());
    else if (a == "--rate") o.rate = stof(next());
    else if (a == "--drop") { o.dropInput = stof(next()); o.dropHidden = stof(next()); o.dropParser = stof(next()); }
    else if (a == "--names") o.nameWeight = stof(next());
    else if (a == "--D") o.size.D = stoi(next());
    else if (a == "--A") o.size.A = stoi(next());
    else if (a == "--K") o.size.K = stoi(next());
    else if (a == "--H") o.size.H = stoi(next());
    else if (a == "--B") o.size.B = stoi(next());
    else if (a == "--R") o.size.R = stoi(next());
    else if (a == "--U") o.size.U = stoi(next());
    else if (a == "--P") o.size.P = stoi(next());
    else if (a == "--NH") o.size.NH = stoi(next());
    else o.train.push_back(a);
  }
  vector<Sentence> sentences;
  for (string file : o.train) {
    float weight = 1;
    if (auto at = file.find('@'); at != string::npos) { weight = stof(file.substr(at + 1)); file = file.substr(0, at); }
    for (auto& s : readSentences(file)) { s.weight = weight; sentences.push_back(s); }
  }
  Net net;
  net.size = o.size;
  net.words = {""};
  net.hasVector = {0};
  if (!o.vectors.empty()) {
    net.vectors.assign(64, 0);
    readVectors(o.vectors, net);
  }
  map<string, int> counts, inTrees;
  for (auto& s : sentences)
    for (auto& f : s.form)
      if (string w = features::normal(f); w.size() <= 48) { counts[w]++; if (s.tree) inTrees[w]++; }
  for (auto& [word, n] : counts)
    if (n >= 2 && !net.wordIndex.count(word)) {
      net.wordIndex[word] = int(net.words.size());
      net.words.push_back(word);
      net.hasVector.push_back(0);
    }
  net.vectors.resize(net.words.size() * size_t(net.size.vectorWidth), 0);
  net.wordCount.assign(net.words.size(), 0);
  net.treeCount = net.wordCount;
  for (auto& [word, n] : counts) if (auto f = net.wordIndex.find(word); f != net.wordIndex.end()) net.wordCount[f->second] = n;
  for (auto& [word, n] : inTrees) if (auto f = net.wordIndex.find(word); f != net.wordIndex.end()) net.treeCount[f->second] = n;
  net.tags.count(sentences, 5);
  mt19937 generator(o.seed * 7919);
  net.shape(generator);
  if (!o.from.empty()) resume(net, o.from);
  Trainer trainer(net, o);
  trainer.explore = !o.from.empty();
  fprintf(stderr, "%zu sentences, %d words, %d tags\n", sentences.size(), net.V, net.T);

  vector<int> order(sentences.size());
  iota(order.begin(), order.end(), 0);
  long totalTokens = 0, seen = 0;
  for (auto& s : sentences) totalTokens += s.size();
  for (int epoch = 0; epoch < o.epochs; epoch++) {
    auto began = chrono::steady_clock::now();
    trainer.epoch = epoch;
    shuffle(order.begin(), order.end(), trainer.random);
    trainer.parseLoss = trainer.tagLoss = trainer.nameLoss = 0; trainer.tokens = 0;
    vector<Prepared> items;
    int size = 0;
    for (size_t k = 0; k < order.size(); k++) {
      Sentence s = sentences[order[k]];
      if (s.size() > 150) continue;
      seen += s.size();
      items.push_back(prepare(s.tree ? noisy(s, trainer.random) : s, net));
      size += items.back().n;
      if (size >= o.batch || k + 1 == order.size()) {
        trainer.batch(items);
        float progress = float(seen) / (float(totalTokens) * o.epochs);
        float warm = min(1.0f, trainer.steps / 200.0f);
        float rate = o.rate * warm * max(0.01f, 1 - progress);
        trainer.update(rate, size);
        items.clear(); size = 0;
      }
    }
    double time = chrono::duration<double>(chrono::steady_clock::now() - began).count();
    fprintf(stderr, "epoch %d: parse %.4f tag %.4f name %.4f, %.0f s\n", epoch + 1, trainer.parseLoss / trainer.tokens,
            trainer.tagLoss / trainer.tokens, trainer.nameLoss / trainer.tokens, time);
    if ((epoch + 1) % 4 == 0 || epoch + 1 == o.epochs) writeModel(net, o.out);
  }
}
