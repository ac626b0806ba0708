// Trains the names alone, on what a finished model knows of each token: a hidden layer and a conditional random field
// over the labels, whose transitions are learnt too. Tags and trees stay as they are, to the byte.
//   names MODEL OUT [--lists FILE] [--epochs N] [--width N] [--seed N] TRAIN.tsv…
#include "infer.h"
#include "lists.h"
#include "prepared.h"
#include "sections.h"
#include <numeric>

using namespace std;

struct Item {
  size_t start;  // of its rows
  int n;
  Names names;
  vector<int> label;
};

// Sums of exponentials without overflow.
static float logSum(const float* values, int count) {
  float most = *max_element(values, values + count), sum = 0;
  for (int k = 0; k < count; k++) sum += expf(values[k] - most);
  return most + logf(sum);
}

// One reading of the lattice over all ways that `allowed` lets through: the logarithm of their sum, and how probable
// each label and each transition is, added to the gradients with a sign.
struct Lattice {
  int n = 0, N;
  vector<vector<int>> before, after;  // the labels that may stand beside each
  vector<float> forward, backward, scratch;
  explicit Lattice(int labels) : N(labels), before(labels), after(labels), scratch(labels) {
    for (int a = 0; a < N; a++) for (int b = 0; b < N; b++) if (mayFollow(a, b)) { before[b].push_back(a); after[a].push_back(b); }
  }
  float read(const float* scores, int stride, const float* move, const vector<char>& allowed, float sign, float* dScores, float* dMove) {
    const float low = -1e8f;
    forward.assign(size_t(n) * N, low); backward.assign(size_t(n) * N, low);
    const float *first = move + N * N, *last = first + N;
    for (int k = 0; k < N; k++) if (allowed[k]) forward[k] = first[k] + scores[k];
    for (int t = 1; t < n; t++)
      for (int k = 0; k < N; k++) {
        if (!allowed[size_t(t) * N + k]) continue;
        int count = 0;
        for (int p : before[k]) scratch[count++] = forward[size_t(t - 1) * N + p] + move[p * N + k];
        forward[size_t(t) * N + k] = max(low, logSum(scratch.data(), count)) + scores[size_t(t) * stride + k];
      }
    for (int k = 0; k < N; k++) if (allowed[size_t(n - 1) * N + k]) backward[size_t(n - 1) * N + k] = last[k];
    for (int t = n - 2; t >= 0; t--)
      for (int k = 0; k < N; k++) {
        if (!allowed[size_t(t) * N + k]) continue;
        int count = 0;
        for (int q : after[k]) scratch[count++] = move[k * N + q] + backward[size_t(t + 1) * N + q] + scores[size_t(t + 1) * stride + q];
        backward[size_t(t) * N + k] = max(low, logSum(scratch.data(), count));
      }
    for (int k = 0; k < N; k++) scratch[k] = forward[size_t(n - 1) * N + k] + last[k];
    float total = logSum(scratch.data(), N);
    for (int t = 0; t < n; t++)
      for (int k = 0; k < N; k++) {
        float p = forward[size_t(t) * N + k] + backward[size_t(t) * N + k] - total;
        if (p < -14) continue;
        p = expf(p);
        dScores[size_t(t) * stride + k] += sign * p;
        if (t == 0) dMove[N * N + k] += sign * p;
        if (t == n - 1) { dMove[N * N + N + k] += sign * p; continue; }
        for (int q : after[k]) {
          float both = forward[size_t(t) * N + k] + move[k * N + q] + scores[size_t(t + 1) * stride + q] + backward[size_t(t + 1) * N + q] - total;
          if (both > -14) dMove[k * N + q] += sign * expf(both);
        }
      }
    return total;
  }
};

int main(int argc, char** argv) {
  if (argc < 4) { fprintf(stderr, "usage: names MODEL OUT [--lists FILE] [--epochs N] [--width N] [--seed N] TRAIN.tsv…\n"); return 2; }
  int epochs = 12, width = 96, seed = 1;
  float drop = 0.3f, rate = 3e-3f;
  NameLists lists;
  vector<string> paths;
  for (int i = 3; i < argc; i++) {
    string a = argv[i];
    auto next = [&] { return string(++i < argc ? argv[i] : ""); };
    if (a == "--lists") lists.read(next());
    else if (a == "--epochs") epochs = stoi(next());
    else if (a == "--width") width = stoi(next());
    else if (a == "--seed") seed = stoi(next());
    else if (a == "--drop") drop = stof(next());
    else if (a == "--rate") rate = stof(next());
    else paths.push_back(a);
  }
  Model model(argv[1]);
  const int U = model.U, N = model.N, NP = model.NP;
  mt19937 random(seed);
  vector<Item> items;
  vector<float> rows;
  for (auto& path : paths)
    for (auto& s : readSentences(path))
      for (int copy = 0; copy < 2; copy++) {
        if (s.names == Names::none || s.size() > 150) continue;
        // a second copy, as other pages might have it, of sentences that have names
        if (copy && all_of(s.name.begin(), s.name.end(), [](const string& label) { return label == "O"; })) continue;
        Sentence read = s;
        if (copy) { rename(read, lists, random); if (read.tree) read = noisy(read, random); }
        if (read.names == Names::none) continue;
        const vector<float>& u = model.encoded(read.form, read.glued);
        Item item{rows.size() / U, read.size(), read.names, {}};
        rows.insert(rows.end(), u.begin(), u.end());
        for (auto& unit : unitLabels(read.name))
          item.label.push_back(int(find(nameLabels().begin(), nameLabels().end(), unit) - nameLabels().begin()) % N);
        items.push_back(item);
      }
  fprintf(stderr, "%zu sentences, %zu tokens\n", items.size(), rows.size() / U);

  Tensor hidden, hiddenBias, out, outBias, move;
  mt19937 generator(seed * 7919);
  hidden.shape(U, width); hidden.random(generator, sqrt(6.0f / (U + width))); hiddenBias.shape(1, width);
  out.shape(width, NP); out.random(generator, sqrt(6.0f / (width + NP))); outBias.shape(1, NP);
  move.shape(1, (N + 2) * N);
  vector<Tensor*> tensors{&hidden, &hiddenBias, &out, &outBias, &move};
  vector<float> mask((N + 2) * N, 0);
  for (int a = 0; a < N; a++) for (int b = 0; b < N; b++) mask[a * N + b] = mayFollow(a, b) ? 0 : -1e9f;
  for (int b = 0; b < N; b++) { mask[N * N + b] = mayFollow(-1, b) ? 0 : -1e9f; mask[N * N + N + b] = mayFollow(b, -1) ? 0 : -1e9f; }

  auto transitions = [&] {
    vector<float> all(mask);
    for (size_t i = 0; i < all.size(); i++) all[i] += move.w[i];
    return all;
  };
  vector<int> order(items.size());
  iota(order.begin(), order.end(), 0);
  Lattice lattice(N);
  int steps = 0;
  size_t total = size_t(epochs) * items.size(), seen = 0;
  for (int epoch = 0; epoch < epochs; epoch++) {
    shuffle(order.begin(), order.end(), random);
    double loss = 0;
    long tokens = 0;
    for (size_t from = 0; from < order.size();) {
      size_t to = from;
      int n = 0;
      while (to < order.size() && n < 800) n += items[order[to++]].n;
      Matrix u(n, U);
      for (size_t k = from, at = 0; k < to; at += items[order[k++]].n)
        memcpy(u.data() + at * U, &rows[items[order[k]].start * U], size_t(items[order[k]].n) * U * 4);
      uniform_real_distribution<float> chance(0, 1);
      for (long i = 0; i < u.size(); i++) u.data()[i] = random() < drop * 4294967295.0 ? 0 : u.data()[i] / (1 - drop);
      Matrix v = u * hidden.value();
      v.rowwise() += RowView(hiddenBias.w.data(), width);
      v = v.cwiseMax(0);
      for (long i = 0; i < v.size(); i++) v.data()[i] = random() < 0.2 * 4294967295.0 ? 0 : v.data()[i] / 0.8f;
      Matrix scores = v * out.value();
      scores.rowwise() += RowView(outBias.w.data(), NP);
      Matrix d = Matrix::Zero(n, NP);
      auto moves = transitions();
      for (size_t k = from, at = 0; k < to; at += items[order[k++]].n) {
        Item& item = items[order[k]];
        lattice.n = item.n;
        vector<char> any(size_t(item.n) * N, 1), gold(size_t(item.n) * N, 0);
        for (int t = 0; t < item.n; t++) {
          gold[size_t(t) * N + item.label[t]] = 1;
          // where other names were not marked, "no name" may also be one of those
          if (item.label[t] == 0 && item.names == Names::three) for (int q = 13; q < 17; q++) gold[size_t(t) * N + q] = 1;
        }
        float* s = scores.data() + at * NP;
        float* g = d.data() + at * NP;
        float all = lattice.read(s, NP, moves.data(), any, 1, g, move.g.data());
        loss += all - lattice.read(s, NP, moves.data(), gold, -1, g, move.g.data());
      }
      out.gradient().noalias() += v.transpose() * d;
      RowView(outBias.g.data(), NP) += d.colwise().sum();
      Matrix dv = d * out.value().transpose();
      dv = (v.array() > 0).select(dv / 0.8f, 0);
      hidden.gradient().noalias() += u.transpose() * dv;
      RowView(hiddenBias.g.data(), width) += dv.colwise().sum();
      seen += to - from;
      steps++;
      float step = rate * min(1.0f, steps / 100.0f) * max(0.01f, 1 - float(seen) / float(total));
      for (Tensor* t : tensors) t->step(step, 1.0f / n, steps, t == &move ? 0 : 1e-6f);
      tokens += n;
      from = to;
    }
    fprintf(stderr, "epoch %d: %.4f\n", epoch + 1, loss / double(tokens));
  }
  vector<float> layer;
  for (Tensor* t : {&hidden, &hiddenBias, &out, &outBias}) layer.insert(layer.end(), t->w.begin(), t->w.end());
  rewrite(argv[1], argv[2], {{20, layer}, {21, transitions()}}, 24, uint32_t(width));
}
