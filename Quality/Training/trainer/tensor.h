// A trained table with its gradient and Adam's moments.
#pragma once
#include <Eigen/Dense>
#include <cmath>
#include <random>
#include <vector>

using Matrix = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
using View = Eigen::Map<Matrix>;
using RowView = Eigen::Map<Eigen::RowVectorXf>;

struct Tensor {
  int rows = 0, cols = 0;
  bool sparse = false;  // only the rows that a batch touched move
  std::vector<float> w, g, m, v;
  std::vector<int> touched;
  std::vector<char> mark;

  void shape(int r, int c, bool isSparse = false) {
    rows = r; cols = c; sparse = isSparse;
    w.assign(size_t(r) * c, 0); g = w; m = w; v = w;
    if (sparse) mark.assign(r, 0);
  }
  void random(std::mt19937& generator, float scale) {
    std::uniform_real_distribution<float> d(-scale, scale);
    for (float& x : w) x = d(generator);
  }
  View value() { return View(w.data(), rows, cols); }
  View gradient() { return View(g.data(), rows, cols); }
  float* row(int r) { return w.data() + size_t(r) * cols; }
  float* gradientRow(int r) {
    if (sparse && !mark[r]) { mark[r] = 1; touched.push_back(r); }
    return g.data() + size_t(r) * cols;
  }
  double squaredNorm() const {
    double sum = 0;
    if (!sparse) { for (float x : g) sum += double(x) * x; return sum; }
    for (int r : touched)
      for (int c = 0; c < cols; c++) { double x = g[size_t(r) * cols + c]; sum += x * x; }
    return sum;
  }
  void step(float rate, float scale, int t, float decay) {
    const float b1 = 0.9f, b2 = 0.995f;
    float c1 = 1 - std::pow(b1, float(t)), c2 = 1 - std::pow(b2, float(t));
    float size = rate * std::sqrt(c2) / c1;
    auto move = [&](size_t from, size_t to) {
      for (size_t i = from; i < to; i++) {
        float grad = g[i] * scale;
        m[i] = b1 * m[i] + (1 - b1) * grad;
        v[i] = b2 * v[i] + (1 - b2) * grad * grad;
        w[i] -= size * m[i] / (std::sqrt(v[i]) + 1e-7f) + rate * decay * w[i];
        g[i] = 0;
      }
    };
    if (!sparse) { move(0, w.size()); return; }
    for (int r : touched) { move(size_t(r) * cols, size_t(r + 1) * cols); mark[r] = 0; }
    touched.clear();
  }
};
