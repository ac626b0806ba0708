// The arc-hybrid transition system with the root at the end of the buffer, and its dynamic oracle.
#pragma once
#include <algorithm>
#include <vector>

constexpr int tokenSlots = 11, relationSlots = 6, counterSlots = 4, counterValues = 8;

struct ParserState {
  int n = 0, next = 0;
  std::vector<int> stack, head, relation, left, right, secondRight, leftCount, rightCount;

  void start(int count) {
    n = count; next = 0; stack.clear();
    head.assign(n, -1); relation.assign(n, -1); left.assign(n, -1); right.assign(n, -1); secondRight.assign(n, -1);
    leftCount.assign(n, 0); rightCount.assign(n, 0);
  }
  int top(int depth) const { return int(stack.size()) > depth ? stack[stack.size() - 1 - depth] : -1; }
  bool finished() const { return next == n && stack.size() <= 1; }
  bool mayShift() const { return next < n; }
  bool mayLeft() const { return next < n && !stack.empty(); }
  bool mayRight() const { return stack.size() >= 2; }
  void attach(int child, int parent, int label) {
    head[child] = parent;
    relation[child] = label;
    if (child < parent) { leftCount[parent]++; if (left[parent] < 0 || child < left[parent]) left[parent] = child; }
    else { rightCount[parent]++; if (child > right[parent]) { secondRight[parent] = right[parent]; right[parent] = child; } }
  }
  // 0 shift, 1+r left, 1+L+r right
  void apply(int action, int relations) {
    if (action == 0) { stack.push_back(next++); return; }
    int child = stack.back();
    stack.pop_back();
    if (action <= relations) attach(child, next, action - 1);
    else attach(child, stack.back(), action - 1 - relations);
  }
  static int bucket(int distance) {
    return distance <= 4 ? distance : distance <= 6 ? 5 : distance <= 10 ? 6 : 7;
  }
  void features(int* slots, int* relations, int* counters, int relationCount) const {
    int s0 = top(0), s1 = top(1), b0 = next < n ? next : -1;
    auto of = [](const std::vector<int>& table, int token) { return token < 0 ? -1 : table[token]; };
    slots[0] = s0; slots[1] = s1; slots[2] = top(2);
    slots[3] = b0; slots[4] = next + 1 < n ? next + 1 : -1;
    slots[5] = of(left, s0); slots[6] = of(right, s0); slots[7] = of(left, s1); slots[8] = of(right, s1);
    slots[9] = of(left, b0); slots[10] = of(secondRight, s0);
    for (int g = 0; g < relationSlots; g++) relations[g] = slots[5 + g] < 0 ? relationCount + 1 : relation[slots[5 + g]];
    counters[0] = s0 < 0 ? 0 : bucket(next - s0);
    counters[1] = s1 < 0 ? 0 : bucket(s0 - s1);
    counters[2] = s0 < 0 ? 0 : std::min(7, leftCount[s0] + rightCount[s0]);
    counters[3] = b0 < 0 ? 0 : std::min(7, leftCount[b0]);
  }
};

// What each kind of action would lose of the gold tree from this state on; -1 where it is not allowed.
struct Oracle {
  std::vector<int> gold;  // head of each token, -1 is the root
  std::vector<std::vector<int>> children;
  void start(const std::vector<int>& heads) {
    gold = heads;
    children.assign(heads.size(), {});
    for (size_t i = 0; i < heads.size(); i++)
      if (heads[i] >= 0) children[heads[i]].push_back(int(i));
  }
  void costs(const ParserState& state, int& shift, int& left, int& right) const {
    shift = left = right = -1;
    int s0 = state.top(0), s1 = state.top(1), b = state.next;
    auto onStack = [&](int token) { return token < b && state.head[token] < 0; };
    if (state.mayShift()) {
      shift = 0;
      int h = gold[b];
      if (h < 0) shift += !state.stack.empty();
      else if (h < b && h != s0 && onStack(h)) shift++;
      for (int child : children[b]) shift += child < b && onStack(child);
    }
    if (s0 < 0) return;
    int lost = 0;
    for (int child : children[s0]) lost += child >= b;
    int h = gold[s0];
    bool later = h < 0 ? s1 < 0 : h > b;
    if (state.mayLeft()) {
      left = lost + (h >= 0 && h == s1) + later;
    }
    if (state.mayRight()) {
      right = lost + (h >= b);
    }
  }
};
