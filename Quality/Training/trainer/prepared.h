// Sentences made ready for the network, and the noise of real pages that training adds to them.
#pragma once
#include "net.h"

using namespace std;

// A sentence ready for the network: rows of the tables and gold answers.
struct Prepared {
  int n = 0, kind = 0;
  Names names; bool tree; float weight;
  vector<int> word, gold, relation, head, name;
  vector<vector<uint32_t>> affixes;
  vector<bool> glued;
  vector<bool> proper;
};

inline Prepared prepare(const Sentence& s, const Net& net) {
  Prepared p;
  p.n = s.size(); p.names = s.names; p.tree = s.tree; p.weight = s.weight;
  p.kind = features::sentenceKind(s.form);
  p.glued = s.glued; p.head = s.head;
  auto units = unitLabels(s.name);
  for (int i = 0; i < p.n; i++) {
    string normal = features::normal(s.form[i]);
    auto found = normal.size() > 48 ? net.wordIndex.end() : net.wordIndex.find(normal);
    p.word.push_back(found == net.wordIndex.end() ? 0 : found->second);
    p.affixes.emplace_back();
    features::affixRows(s.form[i], normal, net.size.A - 1, p.affixes.back());
    p.gold.push_back(s.tree ? net.tags.of(s.upos[i], s.tag[i]) : -1);
    p.relation.push_back(s.tree && s.head[i] >= 0 ? relationIndex(s.relation[i]) : -1);
    int label = 0;
    for (int k = 0; k < int(nameLabels().size()); k++) if (nameLabels()[k] == units[i]) label = k;
    p.name.push_back(label);
  }
  return p;
}

inline string upperCase(const string& s) {
  string out = s;
  for (size_t i = 0; i < out.size(); i++) {
    uint8_t a = out[i];
    if (a >= 'a' && a <= 'z') out[i] = char(a - 32);
    else if (a == 0xC3 && i + 1 < out.size()) { uint8_t b = out[i + 1]; if (b >= 0xA0 && b <= 0xBE && b != 0xB7) out[i + 1] = char(b - 0x20); i++; }
  }
  return out;
}

// What pages do to sentences: capitals in headlines, no final stop, no capitals at all.
inline Sentence noisy(const Sentence& s, mt19937& random) {
  Sentence out = s;
  int n = out.size();
  float r = uniform_real_distribution<float>(0, 1)(random);
  if (n > 2 && r < 0.03f) for (auto& f : out.form) f = upperCase(f);
  else if (n > 3 && r < 0.08f) {
    for (int i = 0; i < n; i++) {
      const string& u = out.upos[i];
      bool small = (u == "ADP" || u == "DET" || u == "CCONJ" || u == "PART" || u == "SCONJ") && out.form[i].size() < 5;
      if (i > 0 && out.glued[i] && (out.form[i][0] == '\'' || out.form[i] == "n't")) continue;
      if (!small || i == 0) out.form[i][0] = char(toupper(uint8_t(out.form[i][0])));
    }
  } else if (r < 0.10f) {
    for (auto& f : out.form) for (auto& c : f) c = char(tolower(uint8_t(c)));
    out.names = Names::none;
  }
  bool stop = n > 3 && (out.form[n - 1] == "." ) && (r < 0.1f || r > 0.92f);
  for (int h : out.head) if (h == n - 1) stop = false;
  if (stop && out.head[n - 1] >= 0) {
    out.form.pop_back(); out.upos.pop_back(); out.tag.pop_back(); out.relation.pop_back(); out.name.pop_back();
    out.head.pop_back(); out.glued.pop_back();
  }
  return out;
}
