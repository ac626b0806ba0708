// Sentences as prepare.py lays them out, and the label lists.
#pragma once
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

enum class Names { full, three, none };

struct Sentence {
  std::string source;
  Names names = Names::none;
  bool tree = true;  // false where only the names are marked
  float weight = 1;
  std::vector<std::string> form, upos, tag, relation, name;
  std::vector<int> head;  // -1 is the root
  std::vector<bool> glued;
  int size() const { return int(form.size()); }
};

inline std::vector<Sentence> readSentences(const std::string& path) {
  std::vector<Sentence> sentences;
  std::ifstream in(path);
  if (!in) { fprintf(stderr, "cannot read %s\n", path.c_str()); exit(1); }
  Sentence current;
  std::string line;
  while (std::getline(in, line)) {
    if (line.empty()) {
      if (current.size()) sentences.push_back(current);
      current = Sentence();
    } else if (line.rfind("# ", 0) == 0 && line.find('\t') == std::string::npos) {
      std::istringstream words(line.substr(2));
      std::string trust;
      words >> current.source >> trust;
      current.names = trust == "full" ? Names::full : trust == "three" ? Names::three : Names::none;
    } else {
      std::vector<std::string> column;
      size_t start = 0;
      while (true) {
        size_t tab = line.find('\t', start);
        column.push_back(line.substr(start, tab - start));
        if (tab == std::string::npos) break;
        start = tab + 1;
      }
      if (column.size() < 7) { fprintf(stderr, "%s: short line %s\n", path.c_str(), line.c_str()); exit(1); }
      current.form.push_back(column[0]);
      current.upos.push_back(column[1]);
      current.tag.push_back(column[2]);
      current.head.push_back(atoi(column[3].c_str()) - 1);
      current.relation.push_back(column[4]);
      current.name.push_back(column[5]);
      current.glued.push_back(column[6] == "1");
      if (column[1] == "_") current.tree = false;
    }
  }
  if (current.size()) sentences.push_back(current);
  return sentences;
}

// BIO labels to begin, inside, last, unit.
inline std::vector<std::string> unitLabels(const std::vector<std::string>& bio) {
  std::vector<std::string> out(bio.size(), "O");
  for (size_t i = 0; i < bio.size(); i++) {
    if (bio[i][0] == 'O' || bio[i][0] == '_') continue;
    std::string kind = bio[i].substr(2);
    bool begins = bio[i][0] == 'B' || i == 0 || bio[i - 1].size() < 3 || bio[i - 1].substr(2) != kind;
    bool ends = i + 1 >= bio.size() || bio[i + 1][0] != 'I' || bio[i + 1].substr(2) != kind;
    out[i] = std::string(begins ? (ends ? "U-" : "B-") : (ends ? "L-" : "I-")) + kind;
  }
  return out;
}
inline const std::vector<std::string>& nameLabels() {
  static const std::vector<std::string> labels = [] {
    std::vector<std::string> all{"O"};
    for (const char* kind : {"PER", "ORG", "LOC", "OTH"})
      for (const char* part : {"B-", "I-", "L-", "U-"}) all.push_back(std::string(part) + kind);
    return all;
  }();
  return labels;
}
// Whether label b may follow label a; -1 stands for the sentence's edge.
inline bool mayFollow(int a, int b) {
  auto part = [](int label) { return label <= 0 ? 4 : (label - 1) % 4; };  // 0 B, 1 I, 2 L, 3 U, 4 outside
  bool open = part(a) == 0 || part(a) == 1;
  bool inside = part(b) == 1 || part(b) == 2;
  return open ? inside && (a - 1) / 4 == (b - 1) / 4 : !inside;
}

inline const std::vector<std::string>& relationLabels() {
  static const std::vector<std::string> labels = {
      "acl", "acl:relcl", "advcl", "advcl:relcl", "advmod", "amod", "appos", "aux", "aux:pass", "case", "cc",
      "cc:preconj", "ccomp", "compound", "compound:prt", "conj", "cop", "csubj", "csubj:pass", "dep", "det",
      "det:predet", "discourse", "dislocated", "expl", "fixed", "flat", "goeswith", "iobj", "list", "mark", "nmod",
      "nmod:desc", "nmod:poss", "nmod:unmarked", "nsubj", "nsubj:outer", "nsubj:pass", "nummod", "obj", "obl",
      "obl:agent", "obl:unmarked", "orphan", "parataxis", "punct", "reparandum", "vocative", "xcomp"};
  return labels;
}
inline int relationIndex(const std::string& name) {
  static const std::map<std::string, int> index = [] {
    std::map<std::string, int> all;
    for (size_t i = 0; i < relationLabels().size(); i++) all[relationLabels()[i]] = int(i);
    return all;
  }();
  auto found = index.find(name);
  if (found == index.end()) found = index.find(name.substr(0, name.find(':')));
  return found == index.end() ? index.at("dep") : found->second;
}

// Joint UPOS and tag labels in a fixed order: most frequent first, then by name.
struct TagLabels {
  std::vector<std::pair<std::string, std::string>> labels;
  std::map<std::pair<std::string, std::string>, int> index;
  std::map<std::string, int> first;

  void count(const std::vector<Sentence>& sentences, int least) {
    std::map<std::pair<std::string, std::string>, int> counts;
    for (auto& s : sentences)
      if (s.tree)
        for (int i = 0; i < s.size(); i++) counts[{s.upos[i], s.tag[i]}]++;
    std::vector<std::pair<int, std::pair<std::string, std::string>>> order;
    for (auto& [label, n] : counts)
      if (n >= least) order.push_back({-n, label});
    std::sort(order.begin(), order.end());
    for (auto& [n, label] : order) add(label.first, label.second);
  }
  void add(const std::string& upos, const std::string& tag) {
    index[{upos, tag}] = int(labels.size());
    first.insert({upos, int(labels.size())});
    labels.push_back({upos, tag});
  }
  int of(const std::string& upos, const std::string& tag) const {
    auto found = index.find({upos, tag});
    if (found != index.end()) return found->second;
    auto any = first.find(upos);
    return any == first.end() ? 0 : any->second;
  }
};
