// Word vectors from counts: how often each neighbour stands at each distance (-2, -1, 1, 2), as positive
// pointwise mutual information, brought to a few dimensions by a randomised singular value decomposition.
// Neighbours keep their side and distance, so the vectors carry syntax; counts need one pass and no tuning.
//   vectors TEXT OUT [WORDS=30000] [WIDTH=64]
#include "features.h"
#include <Eigen/Dense>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <fstream>
#include <random>
#include <sstream>
#include <unordered_map>

using namespace std;
using Matrix = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

struct Counts {  // open addressing from (word, context) to how often
  vector<uint64_t> keys;
  vector<float> values;
  size_t used = 0;
  Counts() : keys(1 << 22, ~0ull), values(1 << 22, 0) {}
  void grow() {
    vector<uint64_t> oldKeys(keys.size() * 2, ~0ull);
    vector<float> oldValues(values.size() * 2, 0);
    oldKeys.swap(keys); oldValues.swap(values);
    used = 0;
    for (size_t i = 0; i < oldKeys.size(); i++) if (oldKeys[i] != ~0ull) add(oldKeys[i], oldValues[i]);
  }
  void add(uint64_t key, float value) {
    size_t mask = keys.size() - 1, at = (key * 0x9E3779B97F4A7C15ull) >> 20 & mask;
    while (keys[at] != ~0ull && keys[at] != key) at = (at + 1) & mask;
    if (keys[at] == ~0ull) { keys[at] = key; if (++used * 10 > keys.size() * 7) { values[at] = value; grow(); return; } }
    values[at] += value;
  }
};

int main(int argc, char** argv) {
  if (argc < 3) return 2;
  const int limit = argc > 3 ? atoi(argv[3]) : 30000, width = argc > 4 ? atoi(argv[4]) : 64;
  const int contexts = 8000, reach = 2, extra = 12;
  unordered_map<string, int> index;
  vector<string> words;
  vector<long> counts;
  vector<int> text;  // -1 ends a line
  ifstream in(argv[1]);
  for (string line; getline(in, line);) {
    size_t start = 0;
    while (start < line.size()) {
      size_t end = line.find(' ', start);
      if (end == string::npos) end = line.size();
      auto [found, isNew] = index.insert({features::normal(line.substr(start, end - start)), int(words.size())});
      if (isNew) { words.push_back(found->first); counts.push_back(0); }
      counts[found->second]++;
      text.push_back(found->second);
      start = end + 1;
    }
    text.push_back(-1);
  }
  vector<int> order(words.size());
  for (size_t i = 0; i < order.size(); i++) order[i] = int(i);
  sort(order.begin(), order.end(), [&](int a, int b) { return counts[a] != counts[b] ? counts[a] > counts[b] : words[a] < words[b]; });
  int V = 0;
  vector<int> rank(words.size(), -1), kept;
  for (int w : order) if (V < limit && words[w].size() <= 48) { rank[w] = V++; kept.push_back(w); }
  for (int& w : text) if (w >= 0) w = rank[w] < 0 ? -2 : rank[w];
  fprintf(stderr, "%zu tokens, %zu forms, rarest of %d kept %ld times\n", text.size(), words.size(), V, counts[kept.back()]);

  Counts pairs;
  const int offsets[] = {-2, -1, 1, 2};
  for (size_t i = 0; i < text.size(); i++) {
    if (text[i] < 0) continue;
    for (int k = 0; k < 4; k++) {
      long j = long(i) + offsets[k];
      if (j < 0 || j >= long(text.size())) { continue; }
      int other = text[j];
      if (abs(offsets[k]) == reach && text[(long(i) + j) / 2] == -1) other = -1;
      // context 0 is the edge of the text, then the frequent words
      int context = other == -1 ? 0 : other >= 0 && other < contexts - 1 ? other + 1 : -1;
      if (context >= 0) pairs.add(uint64_t(text[i]) << 32 | uint64_t(k * contexts + context), 1);
    }
  }
  fprintf(stderr, "%zu pairs\n", pairs.used);
  vector<double> rowSum(V, 0), columnSum(4 * contexts, 0);
  double total = 0;
  for (size_t i = 0; i < pairs.keys.size(); i++)
    if (pairs.keys[i] != ~0ull) {
      rowSum[pairs.keys[i] >> 32] += pairs.values[i];
      columnSum[pairs.keys[i] & 0xFFFFFFFF] += pairs.values[i];
      total += pairs.values[i];
    }
  // smoothing the contexts (power 0.75) keeps rare ones from ruling
  double smooth = 0;
  for (double c : columnSum) smooth += pow(c, 0.75);
  vector<int> start(V + 1, 0), columns;
  vector<float> values;
  for (size_t i = 0; i < pairs.keys.size(); i++) if (pairs.keys[i] != ~0ull) start[(pairs.keys[i] >> 32) + 1]++;
  for (int v = 0; v < V; v++) start[v + 1] += start[v];
  columns.resize(start[V]); values.resize(start[V]);
  vector<int> fill(start.begin(), start.end() - 1);
  for (size_t i = 0; i < pairs.keys.size(); i++) {
    if (pairs.keys[i] == ~0ull) continue;
    int r = int(pairs.keys[i] >> 32), c = int(pairs.keys[i] & 0xFFFFFFFF);
    double information = log(double(pairs.values[i]) / rowSum[r] / (pow(columnSum[c], 0.75) / smooth));
    columns[fill[r]] = c;
    values[fill[r]++] = float(max(0.0, information));
  }
  auto times = [&](const Matrix& right) {
    Matrix out = Matrix::Zero(V, right.cols());
    for (int v = 0; v < V; v++)
      for (int i = start[v]; i < start[v + 1]; i++) if (values[i] > 0) out.row(v) += values[i] * right.row(columns[i]);
    return out;
  };
  auto transposeTimes = [&](const Matrix& right) {
    Matrix out = Matrix::Zero(4 * contexts, right.cols());
    for (int v = 0; v < V; v++)
      for (int i = start[v]; i < start[v + 1]; i++) if (values[i] > 0) out.row(columns[i]) += values[i] * right.row(v);
    return out;
  };
  auto orthonormal = [](Matrix m) {
    Eigen::HouseholderQR<Eigen::MatrixXf> qr(m);
    return Matrix(qr.householderQ() * Eigen::MatrixXf::Identity(m.rows(), m.cols()));
  };
  mt19937 random(1);
  normal_distribution<float> normal;
  Matrix basis(4 * contexts, width + extra);
  for (long i = 0; i < basis.size(); i++) basis.data()[i] = normal(random);
  Matrix q = orthonormal(times(basis));
  for (int round = 0; round < 3; round++) q = orthonormal(times(orthonormal(transposeTimes(q))));
  Matrix small = transposeTimes(q);  // (q^T M)^T
  Eigen::SelfAdjointEigenSolver<Eigen::MatrixXf> eigen(small.transpose() * small);
  // singular values to the power 1/2: the weight that serves tagging and parsing best
  Matrix vectors(V, width);
  for (int d = 0; d < width; d++) {
    int column = int(eigen.eigenvalues().size()) - 1 - d;
    float singular = sqrt(max(1e-9f, eigen.eigenvalues()[column]));
    vectors.col(d) = q * eigen.eigenvectors().col(column) * sqrt(singular);
  }
  fprintf(stderr, "singular values %.0f … %.0f\n", sqrt(eigen.eigenvalues().tail(1)[0]), sqrt(eigen.eigenvalues()[extra]));
  // each word to the same length, then to a mean square of 0.09
  for (int v = 0; v < V; v++) vectors.row(v) *= 0.3f * sqrt(float(width)) / max(1e-6f, vectors.row(v).norm());
  ofstream out(argv[2], ios::binary);
  int32_t head[2] = {V, width};
  out.write(reinterpret_cast<char*>(head), 8);
  for (int v = 0; v < V; v++) {
    int32_t length = int32_t(words[kept[v]].size());
    out.write(reinterpret_cast<char*>(&length), 4);
    out.write(words[kept[v]].data(), length);
    Eigen::RowVectorXf row = vectors.row(v);
    out.write(reinterpret_cast<char*>(row.data()), 4 * width);
  }
}
