// Scores english.model on laid-out treebanks, or writes its readings.
//   evaluate MODEL score FILE…      a table of figures for each file and for GUM's news genres
//   evaluate MODEL conllu FILE      readings of the file's sentences (tokens as given)
//   evaluate MODEL text             readings of lines of space-separated tokens from standard input
//   evaluate MODEL speed FILE…      tokens a second on this core
#include "corpus.h"
#include "infer.h"
#include <ctime>
#include <iostream>
#include <set>

using namespace std;

struct Score {
  long tokens = 0, upos = 0, tag = 0, uas = 0, las = 0, full = 0;
  long words = 0, lasWords = 0;  // without punctuation
  long nameGold = 0, nameGuess = 0, nameHit = 0;     // span and kind
  long threeGold = 0, threeGuess = 0, threeHit = 0;  // persons, organisations and places alone
  long spanHit = 0;                                  // span, whatever the kind
  long subjectGold = 0, subjectGuess = 0, subjectHit = 0, clauseGold = 0, clauseGuess = 0, clauseHit = 0;
};

// Verbs that introduce what somebody said; the figure for their subjects and clauses is over these.
const set<string>& sayingForms() {
  static const set<string> forms = [] {
    set<string> all;
    for (const char* verb : {"say", "tell", "claim", "argue", "warn", "add", "announce", "declare", "insist", "state",
                             "note", "explain", "admit", "deny", "suggest", "believe", "think", "report", "write",
                             "ask", "confirm", "stress", "acknowledge", "allege", "predict", "promise", "vow", "reveal"}) {
      string v = verb;
      all.insert(v); all.insert(v + "s"); all.insert(v + "ed"); all.insert(v + "d"); all.insert(v + "ing");
      if (v.back() == 'y') { all.insert(v.substr(0, v.size() - 1) + "ied"); all.insert(v.substr(0, v.size() - 1) + "ies"); }
      if (v.back() == 'e') all.insert(v.substr(0, v.size() - 1) + "ing");
    }
    for (const char* form : {"said", "told", "wrote", "written", "thought", "stresses", "stressed"}) all.insert(form);
    return all;
  }();
  return forms;
}

string base(const string& relation) { return relation.substr(0, relation.find(':')); }

set<tuple<int, int, string>> spans(const vector<string>& labels) {
  set<tuple<int, int, string>> out;
  for (int i = 0; i < int(labels.size()); i++) {
    if (labels[i][0] != 'B' && labels[i][0] != 'U') continue;
    int j = i;
    if (labels[i][0] == 'B') while (j + 1 < int(labels.size()) && labels[j][0] != 'L') j++;
    out.insert({i, j, labels[i].substr(2)});
  }
  return out;
}

void add(Score& score, const Sentence& s, const Reading& r, const Model& model) {
  const auto& saying = sayingForms();
  for (int i = 0; i < s.size(); i++) {
    string relation = model.relations[r.relation[i]];
    score.tokens++;
    score.upos += model.tags[r.tag[i]].first == s.upos[i];
    score.tag += model.tags[r.tag[i]].second == s.tag[i];
    bool head = r.head[i] == s.head[i], label = base(relation) == base(s.relation[i]);
    score.uas += head;
    score.las += head && label;
    score.full += head && relation == s.relation[i];
    if (s.upos[i] != "PUNCT") { score.words++; score.lasWords += head && label; }
    auto asks = [&](int h, const string& upos) { return h >= 0 && upos == "VERB" && saying.count(features::normal(s.form[h])); };
    auto subject = [](const string& rel) { return base(rel) == "nsubj"; };
    auto clause = [](const string& rel) { return rel == "ccomp"; };
    int g = s.head[i], p = r.head[i];
    bool goldVerb = asks(g, g >= 0 ? s.upos[g] : ""), guessVerb = asks(p, p >= 0 ? model.tags[r.tag[p]].first : "");
    bool gs = goldVerb && subject(s.relation[i]), ps = guessVerb && subject(relation);
    score.subjectGold += gs; score.subjectGuess += ps; score.subjectHit += gs && ps && g == p;
    bool gc = goldVerb && clause(s.relation[i]), pc = guessVerb && clause(relation);
    score.clauseGold += gc; score.clauseGuess += pc; score.clauseHit += gc && pc && g == p;
  }
  if (s.names == Names::none) return;
  auto gold = spans(unitLabels(s.name));
  vector<string> labels;
  for (int label : r.name) labels.push_back(model.names[label]);
  auto guess = spans(labels);
  for (auto& span : guess) {
    if (s.names == Names::three && get<2>(span) == "OTH") continue;
    score.nameGuess++;
    score.nameHit += gold.count(span);
    for (const char* kind : {"PER", "ORG", "LOC", "OTH"}) score.spanHit += gold.count({get<0>(span), get<1>(span), kind});
    if (get<2>(span) != "OTH") { score.threeGuess++; score.threeHit += gold.count(span); }
  }
  score.nameGold += long(gold.size());
  for (auto& span : gold) score.threeGold += get<2>(span) != "OTH";
}

void print(const string& name, const Score& s) {
  auto percent = [](long a, long b) { return b ? 100.0 * double(a) / double(b) : 0.0; };
  auto f1 = [](long hit, long guess, long gold) { return guess + gold ? 200.0 * double(hit) / double(guess + gold) : 0.0; };
  printf("%-18s %6ld  UPOS %5.2f  tag %5.2f  UAS %5.2f  LAS %5.2f (subtypes %5.2f)  says: subject %4.1f/%4.1f clause %4.1f/%4.1f  names F1 %4.1f (three kinds %4.1f, spans %4.1f)\n",
         name.c_str(), s.tokens, percent(s.upos, s.tokens), percent(s.tag, s.tokens), percent(s.uas, s.tokens), percent(s.las, s.tokens),
         percent(s.full, s.tokens), percent(s.subjectHit, s.subjectGuess), percent(s.subjectHit, s.subjectGold),
         percent(s.clauseHit, s.clauseGuess), percent(s.clauseHit, s.clauseGold), f1(s.nameHit, s.nameGuess, s.nameGold),
         f1(s.threeHit, s.threeGuess, s.threeGold), f1(s.spanHit, s.nameGuess, s.nameGold));
}

void conllu(const Sentence& s, const Reading& r, const Model& model) {
  for (int i = 0; i < s.size(); i++)
    printf("%d\t%s\t_\t%s\t%s\t_\t%d\t%s\t_\tName=%s%s\n", i + 1, s.form[i].c_str(), model.tags[r.tag[i]].first.c_str(),
           model.tags[r.tag[i]].second.c_str(), r.head[i] + 1, model.relations[r.relation[i]].c_str(),
           model.names[r.name[i]].c_str(), i + 1 < s.size() && s.glued[i + 1] ? "|SpaceAfter=No" : "");
  printf("\n");
}

int main(int argc, char** argv) {
  if (argc < 3) { fprintf(stderr, "usage: evaluate MODEL score|conllu|text|speed FILE…\n"); return 2; }
  Model model(argv[1]);
  string mode = argv[2];
  if (mode == "text") {
    for (string line; getline(cin, line);) {
      Sentence s;
      istringstream words(line);
      // a token that starts with ~ has no space before it
      for (string w; words >> w;) { s.glued.push_back(w[0] == '~' && w.size() > 1); s.form.push_back(s.glued.back() ? w.substr(1) : w); }
      conllu(s, model.read(s.form, s.glued), model);
    }
    return 0;
  }
  map<string, Score> genres;
  bool detail = false;
  for (int i = 3; i < argc; i++) {
    if (string(argv[i]) == "--genres") { detail = true; continue; }
    auto sentences = readSentences(argv[i]);
    if (mode == "speed") {
      long tokens = 0;
      clock_t began = clock();  // time of this process alone, whatever else the machine does
      for (auto& s : sentences) { model.read(s.form, s.glued); tokens += s.size(); }
      double time = double(clock() - began) / CLOCKS_PER_SEC;
      printf("%s: %.0f tokens a second of processor time\n", argv[i], double(tokens) / time);
      continue;
    }
    Score score, news, open;
    for (auto& s : sentences) {
      Reading r = model.read(s.form, s.glued);
      if (mode == "conllu") { conllu(s, r, model); continue; }
      add(score, s, r, model);
      add(genres[s.source], s, r, model);
      if (s.source == "gum-news" || s.source == "gum-interview" || s.source == "gum-speech") add(news, s, r, model);
    }
    if (mode == "conllu") continue;
    string name = argv[i];
    name = name.substr(name.rfind('/') + 1);
    print(name, score);
    if (news.tokens) print("  its news genres", news);
  }
  if (detail) for (auto& [name, score] : genres) print(name, score);
}
