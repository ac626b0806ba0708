// The reference reading of a sentence from english.model: what the Swift code does, in plain loops.
#pragma once
#include "features.h"
#include "system.h"
#include <cstring>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

struct Reading {
  std::vector<int> tag, head, relation, name;  // head -1 and relation L for the root
};

class Model {
 public:
  explicit Model(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    std::vector<char> raw((std::istreambuf_iterator<char>(in)), {});
    data.resize(raw.size() / 4 + 16);
    std::memcpy(data.data(), raw.data(), raw.size());
    h = reinterpret_cast<const uint32_t*>(data.data());
    if (raw.size() < 512 || h[0] != 0x4D4C5344 || h[1] != 1 || h[2] != raw.size() ||
        h[3] != features::hash(raw.data() + 512, raw.size() - 512)) {
      fprintf(stderr, "%s is damaged or of another version\n", path.c_str());
      exit(1);
    }
    V = h[4]; slotCount = h[5]; D = h[6]; A = h[7]; K = h[8]; H = h[9]; B = h[10]; R = h[11]; U = h[12];
    T = h[13]; TP = h[14]; N = h[15]; NP = h[16]; L = h[17]; O = h[18]; OP = h[19]; P = h[20]; F = h[21]; NH = h[24];
    for (auto& line : lines(28)) {
      size_t tab = line.find('\t');
      tags.push_back({line.substr(0, tab), line.substr(tab + 1)});
    }
    relations = lines(29);
    relations.push_back("root");
    names = lines(30);
  }

  Reading read(const std::vector<std::string>& tokens, const std::vector<bool>& glued) {
    n = int(tokens.size());
    Reading out;
    if (!n) return out;
    encode(tokens, glued);
    tagging(out);
    naming(out);
    parsing(out);
    return out;
  }

  // What the network knows of each token, U values a token.
  const std::vector<float>& encoded(const std::vector<std::string>& tokens, const std::vector<bool>& glued) {
    n = int(tokens.size());
    encode(tokens, glued);
    return u;
  }

  int V, D, A, K, H, B, R, U, T, TP, N, NP, L, O, OP, P, F, NH;
  std::vector<std::pair<std::string, std::string>> tags;
  std::vector<std::string> relations, names;

 private:
  std::vector<uint32_t> data;
  const uint32_t* h;
  uint32_t slotCount;
  int n = 0;
  std::vector<float> e, x, state, joined, gates, u, slotValues;

  template <class E> const E* section(int index) const {
    return reinterpret_cast<const E*>(reinterpret_cast<const char*>(data.data()) + h[64 + 2 * index]);
  }
  std::vector<std::string> lines(int index) const {
    std::string text(section<char>(index), h[64 + 2 * index + 1]);
    std::vector<std::string> out;
    for (size_t start = 0, end; (end = text.find('\n', start)) != std::string::npos; start = end + 1)
      out.push_back(text.substr(start, end - start));
    return out;
  }
  int wordId(const std::string& normal) const {
    if (normal.size() > 48) return 0;
    const uint32_t *slots = section<uint32_t>(0), *offsets = section<uint32_t>(1);
    const char* pool = section<char>(2);
    for (uint32_t at = features::hash(normal.data(), normal.size()) & (slotCount - 1);; at = (at + 1) & (slotCount - 1)) {
      uint32_t id = slots[at];
      if (!id) return 0;
      if (offsets[id + 1] - offsets[id] == normal.size() && !memcmp(pool + offsets[id], normal.data(), normal.size())) return int(id);
    }
  }
  // rows of `in` times the matrix, four rows at a time so that each weight is loaded once
  static void multiply(const float* in, int rows, int width, int stride, const float* w, const float* bias, int outs, float* out) {
    for (int r = 0; r < rows; r++)
      for (int o = 0; o < outs; o++) out[long(r) * outs + o] = bias ? bias[o] : 0;
    for (int r = 0; r < rows; r += 4) {
      int group = rows - r < 4 ? rows - r : 4;
      for (int block = 0; block < outs; block += 16) {
        int count = outs - block < 16 ? outs - block : 16;
        if (group == 4 && count == 16) {
          float sum[4][16];
          for (int k = 0; k < 4; k++) for (int o = 0; o < 16; o++) sum[k][o] = out[long(r + k) * outs + block + o];
          for (int i = 0; i < width; i++) {
            const float* row = w + long(i) * outs + block;
            float a = in[long(r) * stride + i], b = in[long(r + 1) * stride + i], c = in[long(r + 2) * stride + i], d = in[long(r + 3) * stride + i];
            for (int o = 0; o < 16; o++) { sum[0][o] += a * row[o]; sum[1][o] += b * row[o]; sum[2][o] += c * row[o]; sum[3][o] += d * row[o]; }
          }
          for (int k = 0; k < 4; k++) for (int o = 0; o < 16; o++) out[long(r + k) * outs + block + o] = sum[k][o];
        } else {
          for (int k = 0; k < group; k++)
            for (int i = 0; i < width; i++) {
              float a = in[long(r + k) * stride + i];
              if (a == 0) continue;
              for (int o = 0; o < count; o++) out[long(r + k) * outs + block + o] += a * w[long(i) * outs + block + o];
            }
        }
      }
    }
  }
  static void relu(std::vector<float>& values) { for (float& v : values) if (v < 0) v = 0; }

  void encode(const std::vector<std::string>& tokens, const std::vector<bool>& glued) {
    const int8_t *wordCodes = section<int8_t>(3), *affixCodes = section<int8_t>(5);
    const float *wordScales = section<float>(4), *affixScales = section<float>(6), *special = section<float>(7);
    e.assign(size_t(n + 2 * K) * D, 0);
    int kind = features::sentenceKind(tokens);
    std::vector<uint32_t> rows;
    for (int t = -K; t < n + K; t++) {
      float* to = &e[size_t(t + K) * D];
      if (t < 0 || t >= n) { memcpy(to, special + (t < 0 ? 4 : 5) * D, D * 4); continue; }
      std::string normal = features::normal(tokens[t]);
      int id = wordId(normal);
      for (int j = 0; j < D; j++) to[j] = special[kind * D + j] + float(wordCodes[long(id) * D + j]) * wordScales[id];
      rows.clear();
      features::affixRows(tokens[t], normal, A - 1, rows);
      for (uint32_t row : rows)
        for (int j = 0; j < D; j++) to[j] += float(affixCodes[long(row) * D + j]) * affixScales[row];
      if (t && glued[t]) for (int j = 0; j < D; j++) to[j] += special[6 * D + j];
    }
    x.resize(size_t(n) * H);
    // the window is a product over overlapping rows: (2K+1)·D wide, D apart
    multiply(e.data(), n, (2 * K + 1) * D, D, section<float>(8), section<float>(9), H, x.data());
    relu(x);
    int X = H;
    for (int b = 0; b < B; b++) {
      joined.resize(size_t(n) * (X + 2 * R));
      for (int t = 0; t < n; t++) memcpy(&joined[size_t(t) * (X + 2 * R)], &x[size_t(t) * X], X * 4);
      for (int d = 0; d < 2; d++) {
        const float* w = section<float>(10 + 3 * b + d);
        gates.resize(size_t(n) * 2 * R);
        multiply(x.data(), n, X, X, w, w + X * 2 * R, 2 * R, gates.data());
        state.assign(R, 0);
        for (int k = 0; k < n; k++) {
          int t = d ? n - 1 - k : k;
          const float* g = &gates[size_t(t) * 2 * R];
          float* to = &joined[size_t(t) * (X + 2 * R) + X + d * R];
          for (int j = 0; j < R; j++) {
            float a = 0.5f + 0.5f * g[R + j] / (1 + (g[R + j] < 0 ? -g[R + j] : g[R + j]));
            state[j] += a * (g[j] - state[j]);
            to[j] = state[j];
          }
        }
      }
      const float* w = section<float>(12 + 3 * b);
      u.resize(size_t(n) * U);
      multiply(joined.data(), n, X + 2 * R, X + 2 * R, w, w + (X + 2 * R) * U, U, u.data());
      relu(u);
      x = u;
      X = U;
    }
    u = x;
  }
  void tagging(Reading& out) {
    const float* w = section<float>(19);
    std::vector<float> scores(size_t(n) * TP);
    multiply(u.data(), n, U, U, w, w + U * TP, TP, scores.data());
    for (int t = 0; t < n; t++) {
      int best = 0;
      for (int k = 1; k < T; k++) if (scores[size_t(t) * TP + k] > scores[size_t(t) * TP + best]) best = k;
      out.tag.push_back(best);
    }
  }
  void naming(Reading& out) {
    const float *w = section<float>(20), *w2 = w + U * NH + NH, *move = section<float>(21);
    std::vector<float> v(size_t(n) * NH), scores(size_t(n) * NP);
    multiply(u.data(), n, U, U, w, w + U * NH, NH, v.data());
    relu(v);
    multiply(v.data(), n, NH, NH, w2, w2 + NH * NP, NP, scores.data());
    std::vector<int> back(size_t(n) * N);
    std::vector<float> last(move + N * N, move + N * N + N), now(N);
    for (int k = 0; k < N; k++) last[k] += scores[k];
    for (int t = 1; t < n; t++) {
      for (int k = 0; k < N; k++) {
        int best = 0;
        for (int p = 1; p < N; p++) if (last[p] + move[p * N + k] > last[best] + move[best * N + k]) best = p;
        now[k] = last[best] + move[best * N + k] + scores[size_t(t) * NP + k];
        back[size_t(t) * N + k] = best;
      }
      last = now;
    }
    int best = 0;
    const float* end = move + (N + 1) * N;
    for (int k = 1; k < N; k++) if (last[k] + end[k] > last[best] + end[best]) best = k;
    out.name.assign(n, 0);
    for (int t = n - 1; t >= 0; t--) { out.name[t] = best; best = back[size_t(t) * N + best]; }
  }
  void parsing(Reading& out) {
    slotValues.resize(size_t(n) * F * P);
    multiply(u.data(), n, U, U, section<float>(22), nullptr, F * P, slotValues.data());
    const float *absent = section<float>(23), *relationRows = section<float>(24), *counterRows = section<float>(25);
    const float *bias = section<float>(26), *w = section<float>(27), *wBias = w + P * OP;
    ParserState s;
    s.start(n);
    int slots[tokenSlots], related[relationSlots], counters[counterSlots];
    std::vector<float> hidden(P), scores(OP);
    while (!s.finished()) {
      s.features(slots, related, counters, L);
      memcpy(hidden.data(), bias, P * 4);
      auto add = [&](const float* row) { for (int j = 0; j < P; j++) hidden[j] += row[j]; };
      for (int f = 0; f < F; f++) add(slots[f] < 0 ? absent + f * P : &slotValues[(size_t(slots[f]) * F + f) * P]);
      for (int g = 0; g < relationSlots; g++) add(relationRows + long(g * (L + 2) + related[g]) * P);
      for (int q = 0; q < counterSlots; q++) add(counterRows + long(q * counterValues + counters[q]) * P);
      memcpy(scores.data(), wBias, OP * 4);
      for (int j = 0; j < P; j++) {
        if (hidden[j] <= 0) continue;
        for (int o = 0; o < OP; o++) scores[o] += hidden[j] * w[long(j) * OP + o];
      }
      int best = -1;
      if (s.mayShift()) best = 0;
      if (s.mayLeft()) for (int a = 1; a <= L; a++) if (best < 0 || scores[a] > scores[best]) best = a;
      if (s.mayRight()) for (int a = 1 + L; a < O; a++) if (best < 0 || scores[a] > scores[best]) best = a;
      s.apply(best, L);
    }
    out.head = s.head;
    out.relation = s.relation;
    for (int t = 0; t < n; t++) if (out.head[t] < 0) out.relation[t] = L;
  }
};
