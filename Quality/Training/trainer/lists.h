// Names that training puts in the place of others.
#pragma once
#include "corpus.h"
#include <random>

using namespace std;

// Names of one word that may stand in the place of others.
struct NameLists {
  map<string, vector<string>> words;
  void read(const string& path) {
    ifstream in(path);
    for (string line; getline(in, line);)
      if (auto tab = line.find('\t'); tab != string::npos) words[line.substr(0, tab)].push_back(line.substr(tab + 1));
  }
  string pick(const string& kind, mt19937& random) const {
    auto& all = words.at(kind);
    return all[uniform_int_distribution<size_t>(0, all.size() - 1)(random)];
  }
};

// Every fourth name of a person or place becomes another one, so that it is the words around a name that tell its kind.
inline void rename(Sentence& s, const NameLists& lists, mt19937& random) {
  if (lists.words.empty() || s.names == Names::none) return;
  auto plain = [&](int i) {
    const string& f = s.form[i];
    return f.size() > 2 && isupper(uint8_t(f[0])) && all_of(f.begin() + 1, f.end(), [](uint8_t c) { return c >= 128 || islower(c); });
  };
  auto units = unitLabels(s.name);
  for (int i = 0, j; i < s.size(); i = j) {
    j = i + 1;
    if (units[i][0] != 'U' && units[i][0] != 'B') continue;
    if (units[i][0] == 'B') while (j < s.size() && units[j - 1][0] != 'L') j++;
    string kind = units[i].substr(2);
    if (uniform_real_distribution<float>(0, 1)(random) > 0.25f || !plain(i) || !plain(j - 1) || j - i > 3) continue;
    if (kind == "PER" && j - i == 1) s.form[i] = lists.pick(random() % 2 ? "given" : "surname", random);
    else if (kind == "PER") { s.form[i] = lists.pick("given", random); s.form[j - 1] = lists.pick("surname", random); }
    else if (kind == "LOC" && j - i == 1) s.form[i] = lists.pick("place", random);
  }
}
