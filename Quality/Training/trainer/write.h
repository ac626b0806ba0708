// Writes a trained network as english.model; docs/language-model.md has the layout.
#pragma once
#include "net.h"
#include <cstring>
#include <fstream>

struct ModelWriter {
  std::vector<uint8_t> bytes = std::vector<uint8_t>(512, 0);
  uint32_t header[64] = {}, sections[32][2] = {};

  template <class T> void section(int index, const std::vector<T>& values) {
    while (bytes.size() % 64) bytes.push_back(0);
    sections[index][0] = uint32_t(bytes.size());
    sections[index][1] = uint32_t(values.size() * sizeof(T));
    const uint8_t* start = reinterpret_cast<const uint8_t*>(values.data());
    bytes.insert(bytes.end(), start, start + values.size() * sizeof(T));
  }
  // The rest of the header, and the whole to a file.
  void finish(const std::string& path) {
    while (bytes.size() % 64) bytes.push_back(0);
    header[2] = uint32_t(bytes.size());
    header[3] = features::hash(reinterpret_cast<const char*>(bytes.data()) + 512, bytes.size() - 512);
    std::memcpy(bytes.data(), header, 256);
    std::memcpy(bytes.data() + 256, sections, 256);
    std::ofstream(path, std::ios::binary).write(reinterpret_cast<const char*>(bytes.data()), long(bytes.size()));
  }
  void text(int index, const std::string& s) { section(index, std::vector<char>(s.begin(), s.end())); }
};

inline std::vector<float> together(std::initializer_list<const Tensor*> parts) {
  std::vector<float> all;
  for (const Tensor* t : parts) all.insert(all.end(), t->w.begin(), t->w.end());
  return all;
}

// 8-bit codes for each row, scaled to the row's own greatest value: clipping costs far more than coarse steps.
inline void quantise(const Matrix& values, std::vector<int8_t>& codes, std::vector<float>& scales) {
  codes.resize(values.size());
  scales.resize(values.rows());
  for (long r = 0; r < values.rows(); r++) {
    float most = values.row(r).cwiseAbs().maxCoeff();
    scales[r] = most / 127;
    for (long c = 0; c < values.cols(); c++)
      codes[r * values.cols() + c] = most > 0 ? int8_t(std::lround(values(r, c) / scales[r])) : 0;
  }
}

inline void writeModel(Net& net, const std::string& path) {
  ModelWriter out;
  uint32_t* h = out.header;
  const Sizes& z = net.size;
  uint32_t slotCount = 1;
  while (slotCount < 2 * uint32_t(net.V)) slotCount *= 2;
  uint32_t sizes[] = {0x4D4C5344, 1, 0, 0, uint32_t(net.V), slotCount, uint32_t(z.D), uint32_t(z.A), uint32_t(z.K),
                      uint32_t(z.H), uint32_t(z.B), uint32_t(z.R), uint32_t(z.U), uint32_t(net.T), uint32_t(net.TP),
                      uint32_t(net.N), uint32_t(net.NP), uint32_t(net.L), uint32_t(net.O), uint32_t(net.OP),
                      uint32_t(z.P), uint32_t(tokenSlots), uint32_t(relationSlots), uint32_t(counterSlots), uint32_t(z.NH)};
  std::memcpy(h, sizes, sizeof sizes);

  std::vector<uint32_t> slots(slotCount, 0), offsets;
  std::string pool;
  for (int id = 0; id < net.V; id++) {
    offsets.push_back(uint32_t(pool.size()));
    pool += net.words[id];
    if (!id) continue;
    uint32_t at = features::hash(net.words[id].data(), net.words[id].size()) & (slotCount - 1);
    while (slots[at]) at = (at + 1) & (slotCount - 1);
    slots[at] = uint32_t(id);
  }
  offsets.push_back(uint32_t(pool.size()));
  out.section(0, slots);
  out.section(1, offsets);
  out.text(2, pool);

  std::vector<int8_t> codes;
  std::vector<float> scales;
  Matrix rows = View(net.vectors.data(), net.V, z.vectorWidth) * net.projection.value();
  rows += net.word.value();
  quantise(rows, codes, scales);
  out.section(3, codes);
  out.section(4, scales);
  quantise(net.affix.value(), codes, scales);
  out.section(5, codes);
  out.section(6, scales);
  out.section(7, net.special.w);
  out.section(8, net.window.w);
  out.section(9, net.windowBias.w);
  for (size_t b = 0; b < net.blocks.size(); b++) {
    Block& block = net.blocks[b];
    out.section(10 + 3 * int(b), together({&block.forward, &block.forwardBias}));
    out.section(11 + 3 * int(b), together({&block.backward, &block.backwardBias}));
    out.section(12 + 3 * int(b), together({&block.combine, &block.combineBias}));
  }
  out.section(19, together({&net.tag, &net.tagBias}));
  out.section(20, together({&net.nameHidden, &net.nameHiddenBias, &net.name, &net.nameBias}));
  std::vector<float> transitions;
  for (int a = 0; a <= net.N; a++)
    for (int b = 0; b < net.N; b++) transitions.push_back(mayFollow(a < net.N ? a : -1, b) ? 0.0f : -1e9f);
  for (int a = 0; a < net.N; a++) transitions.push_back(mayFollow(a, -1) ? 0.0f : -1e9f);
  out.section(21, transitions);
  out.section(22, net.slot.w);
  out.section(23, net.absent.w);
  out.section(24, net.relationRows.w);
  out.section(25, net.counterRows.w);
  out.section(26, net.hiddenBias.w);
  out.section(27, together({&net.action, &net.actionBias}));
  std::string tags, relations, names;
  for (auto& [upos, tag] : net.tags.labels) tags += upos + "\t" + tag + "\n";
  for (auto& relation : relationLabels()) relations += relation + "\n";
  for (auto& label : nameLabels()) names += label + "\n";
  out.text(28, tags);
  out.text(29, relations);
  out.text(30, names);
  out.text(31, "Trained weights, CC BY-SA 4.0. Sources and attribution: docs/language-model.md of Dossier.\n");
  out.finish(path);
}
