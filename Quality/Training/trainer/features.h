// What a token looks like to the model, computed from its UTF-8 bytes. docs/language-model.md says it in words.
#pragma once
#include <cstdint>
#include <string>
#include <vector>

namespace features {

inline uint32_t hash(const char* bytes, size_t count, uint32_t h = 0x811C9DC5u) {
  for (size_t i = 0; i < count; i++) h = (h ^ uint8_t(bytes[i])) * 0x01000193u;
  return h;
}

// Length in bytes of the character that starts with this byte; a stray continuation byte counts 1.
inline int lengthOf(uint8_t lead) { return lead < 0xC2 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4; }

inline bool isLatinCapital(uint8_t a, uint8_t b) { return a == 0xC3 && b >= 0x80 && b <= 0x9E && b != 0x97; }

// The punctuation a three-byte character stands for, or 0: quotation marks, dashes, the ellipsis.
inline char plain(uint8_t a, uint8_t b, uint8_t c) {
  if (a == 0xE2 && b == 0x80) {
    if (c >= 0x98 && c <= 0x9B) return '\'';
    if (c >= 0x9C && c <= 0x9F) return '"';
    if (c >= 0x90 && c <= 0x95) return '-';
    if (c == 0xA6) return '.';
  }
  return a == 0xE2 && b == 0x88 && c == 0x92 ? '-' : 0;
}

inline std::string normal(const std::string& token) {
  std::string out;
  for (size_t i = 0; i < token.size();) {
    uint8_t a = token[i], b = i + 1 < token.size() ? token[i + 1] : 0, c = i + 2 < token.size() ? token[i + 2] : 0;
    if (a >= 'A' && a <= 'Z') { out += char(a + 32); i++; }
    else if (a >= '0' && a <= '9') { out += '0'; i++; }
    else if (a == '`') { out += '\''; i++; }
    else if (isLatinCapital(a, b)) { out += char(a); out += char(b + 0x20); i += 2; }
    else if (a == 0xC2 && b == 0xB4) { out += '\''; i += 2; }
    else if (a == 0xC2 && (b == 0xAB || b == 0xBB)) { out += '"'; i += 2; }
    else if (char p = plain(a, b, c)) { out += p == '.' ? "..." : std::string(1, p); i += 3; }
    else { out += char(a); i++; }
  }
  if (out == "''") return "\"";
  if (out.size() >= 2 && out.find_first_not_of('-') == std::string::npos) return "-";
  if (out.size() >= 2 && out.find_first_not_of('.') == std::string::npos) return "...";
  return out;
}

inline std::string shape(const std::string& token) {
  std::string out;
  for (size_t i = 0; i < token.size() && out.size() < 12;) {
    uint8_t a = token[i], b = i + 1 < token.size() ? token[i + 1] : 0, c = i + 2 < token.size() ? token[i + 2] : 0;
    int length = lengthOf(a);
    char mapped = 'x';
    if (a < 0x80) mapped = a >= 'A' && a <= 'Z' ? 'X' : a >= 'a' && a <= 'z' ? 'x' : a >= '0' && a <= '9' ? 'd' : char(a);
    else if (a < 0xC2) { i++; continue; }
    else if (isLatinCapital(a, b)) mapped = 'X';
    else if (a == 0xC2 && (b == 0xAB || b == 0xBB)) mapped = '"';
    else if (a == 0xC2 && b == 0xB4) mapped = '\'';
    else if (length == 3) { if (char p = plain(a, b, c)) mapped = p; }
    i += length;
    size_t n = out.size();
    if (n >= 2 && out[n - 1] == mapped && out[n - 2] == mapped) continue;
    out += mapped;
  }
  return out;
}

// Rows of the affix table that a token adds up; `mask` is the number of rows less one.
inline void affixRows(const std::string& token, const std::string& normal, uint32_t mask, std::vector<uint32_t>& rows) {
  size_t n = normal.size();
  auto add = [&](char kind, const char* start, size_t count) { rows.push_back(hash(start, count, hash(&kind, 1)) & mask); };
  if (n >= 3) add(1, normal.data(), 2);
  if (n >= 4) add(2, normal.data(), 3);
  if (n >= 3) add(3, normal.data() + n - 2, 2);
  if (n >= 4) add(4, normal.data() + n - 3, 3);
  if (n >= 5) add(5, normal.data() + n - 4, 4);
  std::string s = shape(token);
  add(6, s.data(), s.size());
}

// 0 ordinary, 1 all capitals, 2 title case, 3 no capitals.
inline int sentenceKind(const std::vector<std::string>& tokens) {
  int letters = 0, upper = 0, all = 0;
  for (auto& token : tokens) {
    uint8_t a = token.empty() ? 0 : token[0], b = token.size() > 1 ? token[1] : 0;
    bool capital = (a >= 'A' && a <= 'Z') || isLatinCapital(a, b);
    bool letter = capital || (a >= 'a' && a <= 'z') || (a == 0xC3 && b >= 0x80 && b <= 0xBF);
    if (!letter) continue;
    letters++;
    upper += capital;
    bool lower = false;
    for (char ch : token) lower |= ch >= 'a' && ch <= 'z';
    all += token.size() >= 2 && !lower;
  }
  if (letters >= 2 && 2 * all > letters) return 1;
  if (letters >= 4 && 10 * upper >= 7 * letters) return 2;
  return upper == 0 && letters >= 1 ? 3 : 0;
}

}  // namespace features
