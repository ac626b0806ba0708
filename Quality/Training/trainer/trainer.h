// One step of training: forward through encoder, heads and parser, and the whole way back by hand.
#pragma once
#include "prepared.h"

using namespace std;

struct Options {
  string out, vectors, from;
  int epochs = 12, seed = 1, batch = 700;
  float rate = 2e-3f, tagWeight = 0.6f, nameWeight = 0.5f, dropInput = 0.2f, dropHidden = 0.25f, dropParser = 0.2f, decay = 1e-6f;
  vector<string> train;
  Sizes size;
};

struct Trainer {
  Net& net;
  Options& options;
  mt19937 random;
  int steps = 0, epoch = 0;
  bool explore = false;  // from the first epoch on
  double parseLoss = 0, tagLoss = 0, nameLoss = 0;
  long tokens = 0, transitions = 0;

  Trainer(Net& n, Options& o) : net(n), options(o), random(o.seed) {}

  Matrix dropMask(int rows, int cols, float p) {
    Matrix mask(rows, cols);
    uint32_t limit = uint32_t(p * 65536);
    float keep = 1 / (1 - p);
    uint32_t state = random();
    for (long i = 0; i < mask.size(); i++) {
      state ^= state << 13; state ^= state >> 17; state ^= state << 5;
      mask.data()[i] = (state & 0xFFFF) < limit ? 0 : keep;
    }
    return mask;
  }
  float uniform() { return uniform_real_distribution<float>(0, 1)(random); }

  void blockForward(Block& b, const Matrix& x, const vector<int>& starts) {
    int n = int(x.rows()), R = b.R;
    b.states.resize(n, 2 * R);
    for (int d = 0; d < 2; d++) {
      Tensor& w = d ? b.backward : b.forward;
      Tensor& bias = d ? b.backwardBias : b.forwardBias;
      b.gates[d].noalias() = x * w.value();
      b.gates[d].rowwise() += RowView(bias.w.data(), 2 * R);
      for (size_t s = 0; s + 1 < starts.size(); s++) {
        const float* before = nullptr;
        for (int k = starts[s]; k < starts[s + 1]; k++) {
          int t = d ? starts[s + 1] - 1 - (k - starts[s]) : k;
          const float* g = b.gates[d].data() + long(t) * 2 * R;
          float* out = b.states.data() + long(t) * 2 * R + d * R;
          for (int j = 0; j < R; j++) {
            float a = 0.5f + 0.5f * g[R + j] / (1 + fabsf(g[R + j]));
            float last = before ? before[j] : 0;
            out[j] = last + a * (g[j] - last);
          }
          before = out;
        }
      }
    }
    b.joined.resize(n, b.X + 2 * R);
    b.joined << x, b.states;
    b.out.noalias() = b.joined * b.combine.value();
    b.out.rowwise() += RowView(b.combineBias.w.data(), b.U);
    b.out = b.out.cwiseMax(0);
  }
  Matrix blockBackward(Block& b, const Matrix& x, Matrix d, const vector<int>& starts) {
    int n = int(x.rows()), R = b.R;
    d = (b.out.array() > 0).select(d, 0);
    b.combine.gradient().noalias() += b.joined.transpose() * d;
    RowView(b.combineBias.g.data(), b.U) += d.colwise().sum();
    Matrix dJoined = d * b.combine.value().transpose();
    Matrix dx = dJoined.leftCols(b.X);
    for (int dir = 0; dir < 2; dir++) {
      Matrix dg(n, 2 * R);
      vector<float> carry(R);
      for (size_t s = 0; s + 1 < starts.size(); s++) {
        fill(carry.begin(), carry.end(), 0.0f);
        int count = starts[s + 1] - starts[s];
        for (int k = count - 1; k >= 0; k--) {
          int t = dir ? starts[s + 1] - 1 - k : starts[s] + k;
          int previous = dir ? t + 1 : t - 1;
          const float* g = b.gates[dir].data() + long(t) * 2 * R;
          const float* last = k ? b.states.data() + long(previous) * 2 * R + dir * R : nullptr;
          const float* dOut = dJoined.data() + long(t) * (b.X + 2 * R) + b.X + dir * R;
          float* o = dg.data() + long(t) * 2 * R;
          for (int j = 0; j < R; j++) {
            float z = g[R + j], q = 1 + fabsf(z), a = 0.5f + 0.5f * z / q, before = last ? last[j] : 0;
            float ds = dOut[j] + carry[j];
            o[j] = ds * a;
            o[R + j] = ds * (g[j] - before) * 0.5f / (q * q);
            carry[j] = ds * (1 - a);
          }
        }
      }
      Tensor& w = dir ? b.backward : b.forward;
      Tensor& bias = dir ? b.backwardBias : b.forwardBias;
      w.gradient().noalias() += x.transpose() * dg;
      RowView(bias.g.data(), 2 * R) += dg.colwise().sum();
      dx.noalias() += dg * w.value().transpose();
    }
    return dx;
  }

  struct Step { int slots[tokenSlots], relations[relationSlots], counters[counterSlots]; };

  // Runs the parser over one sentence, collecting hidden layers and score gradients.
  void parse(const Prepared& p, int base, const Matrix& slotValues, vector<Step>& allSteps, vector<float>& hiddens,
             vector<float>& dScores, vector<float>& masks) {
    const int P = net.size.P, F = tokenSlots, L = net.L;
    ParserState state;
    state.start(p.n);
    Oracle oracle;
    oracle.start(p.head);
    Eigen::RowVectorXf hidden(P), scores(net.OP);
    float keep = 1 / (1 - options.dropParser);
    while (!state.finished()) {
      Step step;
      state.features(step.slots, step.relations, step.counters, L);
      hidden = RowView(net.hiddenBias.w.data(), P);
      for (int f = 0; f < F; f++) {
        if (step.slots[f] < 0) hidden += RowView(net.absent.row(f), P);
        else { step.slots[f] += base; hidden += Eigen::Map<const Eigen::RowVectorXf>(slotValues.data() + (long(step.slots[f]) * F + f) * P, P); }
      }
      for (int g = 0; g < relationSlots; g++) hidden += RowView(net.relationRows.row(g * (L + 2) + step.relations[g]), P);
      for (int q = 0; q < counterSlots; q++) hidden += RowView(net.counterRows.row(q * counterValues + step.counters[q]), P);
      size_t at = hiddens.size();
      hiddens.resize(at + P); masks.resize(at + P);
      for (int j = 0; j < P; j++) {
        float m = hidden[j] > 0 && uniformFast() >= options.dropParser ? keep : 0;
        masks[at + j] = m;
        hidden[j] *= m;
        hiddens[at + j] = hidden[j];
      }
      scores = RowView(net.actionBias.w.data(), net.OP);
      scores.noalias() += hidden * net.action.value();

      int shift, left, right;
      oracle.costs(state, shift, left, right);
      int best = 1 << 30;
      for (int c : {shift, left, right}) if (c >= 0) best = min(best, c);
      vector<int> good;
      if (shift == best) good.push_back(0);
      int s0 = state.top(0);
      int label = s0 >= 0 ? p.relation[s0] : -1;
      if (label < 0) label = relationIndex("dep");
      if (left == best) good.push_back(1 + label);
      if (right == best) good.push_back(1 + L + label);

      float top = -1e30f;
      auto legal = [&](int a) { return a == 0 ? shift >= 0 : a <= L ? left >= 0 : a <= 2 * L && right >= 0; };
      int argmax = -1;
      for (int a = 0; a < net.O; a++) if (legal(a) && scores[a] > top) { top = scores[a]; argmax = a; }
      float sum = 0, goodSum = 0;
      size_t from = dScores.size();
      dScores.resize(from + net.OP, 0.0f);
      float* d = &dScores[from];
      for (int a = 0; a < net.O; a++) if (legal(a)) { d[a] = expf(scores[a] - top); sum += d[a]; }
      for (int a : good) goodSum += d[a];
      if (good.empty()) abort();
      for (int a = 0; a < net.O; a++) d[a] /= sum;
      float g = max(goodSum / sum, 1e-9f);
      int goldBest = good[0];
      for (int a : good) { if (scores[a] > scores[goldBest]) goldBest = a; }
      for (int a : good) d[a] -= d[a] / g;
      parseLoss -= log(g);
      transitions++;
      allSteps.push_back(step);
      bool follow = (explore || epoch >= 1) && uniform() < 0.9f;
      state.apply(follow ? argmax : goldBest, L);
    }
  }
  uint32_t fast = 88172645u;
  float uniformFast() { fast ^= fast << 13; fast ^= fast >> 17; fast ^= fast << 5; return float(fast & 0xFFFFFF) / float(0x1000000); }

  void batch(const vector<Prepared>& items) {
    const int D = net.size.D, K = net.size.K, span = 2 * K + 1, W = net.size.vectorWidth, P = net.size.P, F = tokenSlots;
    vector<int> starts{0};
    for (auto& p : items) starts.push_back(starts.back() + p.n);
    int n = starts.back();
    // embeddings
    vector<int> deltaRow(n, -1), vectorRow(n, -1);
    Matrix vec = Matrix::Zero(n, W);
    for (size_t s = 0; s < items.size(); s++)
      for (int i = 0; i < items[s].n; i++) {
        int t = starts[s] + i, word = items[s].word[i], count = net.wordCount[word];
        bool all = uniform() < 0.02f;
        bool vector = word && net.hasVector[word] && !all;
        bool delta = word && !all && count > 0 && uniform() >= 0.5f / (0.5f + count);
        if (vector) { vectorRow[t] = word; vec.row(t) = Eigen::Map<Eigen::RowVectorXf>(&net.vectors[size_t(word) * W], W); }
        deltaRow[t] = delta ? word : vector ? -1 : 0;
      }
    Matrix e = vec * net.projection.value();
    for (size_t s = 0; s < items.size(); s++)
      for (int i = 0; i < items[s].n; i++) {
        int t = starts[s] + i;
        auto row = e.row(t);
        if (deltaRow[t] >= 0) row += RowView(net.word.row(deltaRow[t]), D);
        for (uint32_t a : items[s].affixes[i]) row += RowView(net.affix.row(a), D);
        row += RowView(net.special.row(items[s].kind), D);
        if (i && items[s].glued[i]) row += RowView(net.special.row(6), D);
      }
    Matrix eMask = dropMask(n, D, options.dropInput);
    e.array() *= eMask.array();
    Matrix in(n, span * D);
    for (size_t s = 0; s < items.size(); s++)
      for (int i = 0; i < items[s].n; i++)
        for (int k = -K; k <= K; k++) {
          int j = i + k;
          auto cell = in.row(starts[s] + i).segment((k + K) * D, D);
          if (j < 0) cell = RowView(net.special.row(4), D);
          else if (j >= items[s].n) cell = RowView(net.special.row(5), D);
          else cell = e.row(starts[s] + j);
        }
    Matrix x = in * net.window.value();
    x.rowwise() += RowView(net.windowBias.w.data(), net.size.H);
    x = x.cwiseMax(0);
    Matrix xMask = dropMask(n, net.size.H, options.dropHidden);
    Matrix x0 = x.cwiseProduct(xMask);
    vector<Matrix> inputs{x0};
    vector<Matrix> masks;
    for (Block& b : net.blocks) {
      blockForward(b, inputs.back(), starts);
      masks.push_back(dropMask(n, b.U, options.dropHidden));
      inputs.push_back(b.out.cwiseProduct(masks.back()));
    }
    const Matrix& u = inputs.back();
    Matrix du = Matrix::Zero(n, net.size.U);

    // tags
    Matrix logits = u * net.tag.value();
    logits.rowwise() += RowView(net.tagBias.w.data(), net.TP);
    Matrix dLogits = Matrix::Zero(n, net.TP);
    Matrix v = u * net.nameHidden.value();
    v.rowwise() += RowView(net.nameHiddenBias.w.data(), net.size.NH);
    v = v.cwiseMax(0);
    Matrix nameScores = v * net.name.value();
    nameScores.rowwise() += RowView(net.nameBias.w.data(), net.NP);
    Matrix dNames = Matrix::Zero(n, net.NP);
    for (size_t s = 0; s < items.size(); s++)
      for (int i = 0; i < items[s].n; i++) {
        int t = starts[s] + i;
        if (items[s].gold[i] >= 0) {
          Eigen::ArrayXf p = logits.row(t).head(net.T).array();
          p = (p - p.maxCoeff()).exp();
          p /= p.sum();
          tagLoss -= log(max(p[items[s].gold[i]], 1e-9f));
          p[items[s].gold[i]] -= 1;
          dLogits.row(t).head(net.T) = p.matrix().transpose() * options.tagWeight * items[s].weight;
        }
        if (items[s].names != Names::none) {
          Eigen::ArrayXf p = nameScores.row(t).head(net.N).array();
          p = (p - p.maxCoeff()).exp();
          p /= p.sum();
          int gold = items[s].name[i];
          // where other names were not marked, "no name" may also be one of those
          bool open = gold == 0 && items[s].names == Names::three;
          float good = open ? p[0] + p.segment(13, 4).sum() : p[gold];
          good = max(good, 1e-9f);
          nameLoss -= log(good);
          Eigen::ArrayXf d = p;
          if (open) { d[0] -= p[0] / good; for (int k = 13; k < 17; k++) d[k] -= p[k] / good; }
          else d[gold] -= 1;
          dNames.row(t).head(net.N) = d.matrix().transpose() * options.nameWeight;
        }
      }
    net.tag.gradient().noalias() += u.transpose() * dLogits;
    RowView(net.tagBias.g.data(), net.TP) += dLogits.colwise().sum();
    du.noalias() += dLogits * net.tag.value().transpose();
    net.name.gradient().noalias() += v.transpose() * dNames;
    RowView(net.nameBias.g.data(), net.NP) += dNames.colwise().sum();
    Matrix dv = dNames * net.name.value().transpose();
    dv = (v.array() > 0).select(dv, 0);
    net.nameHidden.gradient().noalias() += u.transpose() * dv;
    RowView(net.nameHiddenBias.g.data(), net.size.NH) += dv.colwise().sum();
    du.noalias() += dv * net.nameHidden.value().transpose();

    // trees
    Matrix slotValues = u * net.slot.value();
    vector<Step> steps_;
    vector<float> hiddens, dScores, hiddenMasks;
    for (size_t s = 0; s < items.size(); s++) {
      if (!items[s].tree) continue;
      size_t from = dScores.size();
      parse(items[s], starts[s], slotValues, steps_, hiddens, dScores, hiddenMasks);
      if (items[s].weight != 1) for (size_t i = from; i < dScores.size(); i++) dScores[i] *= items[s].weight;
    }
    int count = int(steps_.size());
    if (count) {
      View h(hiddens.data(), count, P), ds(dScores.data(), count, net.OP), hm(hiddenMasks.data(), count, P);
      net.action.gradient().noalias() += h.transpose() * ds;
      RowView(net.actionBias.g.data(), net.OP) += ds.colwise().sum();
      Matrix dh = ds * net.action.value().transpose();
      dh.array() *= hm.array();
      Matrix dSlots = Matrix::Zero(n, F * P);
      for (int k = 0; k < count; k++) {
        Step& step = steps_[k];
        auto row = dh.row(k);
        for (int f = 0; f < F; f++) {
          if (step.slots[f] < 0) RowView(net.absent.gradientRow(f), P) += row;
          else dSlots.row(step.slots[f]).segment(f * P, P) += row;
        }
        for (int g = 0; g < relationSlots; g++) RowView(net.relationRows.gradientRow(g * (net.L + 2) + step.relations[g]), P) += row;
        for (int q = 0; q < counterSlots; q++) RowView(net.counterRows.gradientRow(q * counterValues + step.counters[q]), P) += row;
      }
      RowView(net.hiddenBias.g.data(), P) += dh.colwise().sum();
      net.slot.gradient().noalias() += u.transpose() * dSlots;
      du.noalias() += dSlots * net.slot.value().transpose();
    }
    // the way back through the encoder
    for (int b = int(net.blocks.size()) - 1; b >= 0; b--) {
      du.array() *= masks[b].array();
      du = blockBackward(net.blocks[b], inputs[b], du, starts);
    }
    du.array() *= xMask.array();
    du = (x.array() > 0).select(du, 0);
    net.window.gradient().noalias() += in.transpose() * du;
    RowView(net.windowBias.g.data(), net.size.H) += du.colwise().sum();
    Matrix dIn = du * net.window.value().transpose();
    Matrix de = Matrix::Zero(n, D);
    for (size_t s = 0; s < items.size(); s++)
      for (int i = 0; i < items[s].n; i++)
        for (int k = -K; k <= K; k++) {
          int j = i + k;
          auto cell = dIn.row(starts[s] + i).segment((k + K) * D, D);
          if (j < 0) RowView(net.special.gradientRow(4), D) += cell;
          else if (j >= items[s].n) RowView(net.special.gradientRow(5), D) += cell;
          else de.row(starts[s] + j) += cell;
        }
    de.array() *= eMask.array();
    net.projection.gradient().noalias() += vec.transpose() * de;
    for (size_t s = 0; s < items.size(); s++)
      for (int i = 0; i < items[s].n; i++) {
        int t = starts[s] + i;
        auto row = de.row(t);
        if (deltaRow[t] >= 0) RowView(net.word.gradientRow(deltaRow[t]), D) += row;
        for (uint32_t a : items[s].affixes[i]) RowView(net.affix.gradientRow(a), D) += row;
        RowView(net.special.gradientRow(items[s].kind), D) += row;
        if (i && items[s].glued[i]) RowView(net.special.gradientRow(6), D) += row;
      }
    tokens += n;
  }

  void update(float rate, int batchTokens) {
    float scale = 1.0f / batchTokens;
    double norm = 0;
    for (Tensor* t : net.tensors()) norm += t->squaredNorm();
    float length = float(sqrt(norm)) * scale;
    if (length > 2.0f) scale *= 2.0f / length;
    steps++;
    for (Tensor* t : net.tensors()) t->step(rate, scale, steps, t->sparse ? 0 : options.decay);
  }
};
