// A written model with some of its sections of floats replaced.
#pragma once
#include "write.h"
#include <iterator>
#include <map>

inline void rewrite(const std::string& from, const std::string& to, const std::map<int, std::vector<float>>& sections, int field,
                    uint32_t value) {
  std::ifstream in(from, std::ios::binary);
  std::vector<uint8_t> raw((std::istreambuf_iterator<char>(in)), {});
  ModelWriter out;
  std::memcpy(out.header, raw.data(), 256);
  uint32_t old[32][2];
  std::memcpy(old, raw.data() + 256, 256);
  for (int i = 0; i < 32; i++) {
    if (auto found = sections.find(i); found != sections.end()) out.section(i, found->second);
    else if (old[i][1]) out.section(i, std::vector<uint8_t>(raw.begin() + old[i][0], raw.begin() + old[i][0] + old[i][1]));
  }
  out.header[field] = value;
  out.finish(to);
}
