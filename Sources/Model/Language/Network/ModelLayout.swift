import CLanguageModel

/// Where the parts of the trained weights are and how large, as their header says; the format is that of
/// `docs/language-format.md`.
struct ModelLayout: Sendable {
  /// The parts, in the order of the file.
  enum Part: Int {
    case wordSlots, wordOffsets, wordBytes, wordCodes, wordScales, affixCodes, affixScales
    case specialRows, windowWeights, windowBias, blocks
    case tagWeights = 19
    case nameLayer, nameTransitions, slotWeights, slotAbsent, relationRows, counterRows
    case parserBias, actionWeights, tagLabels, relations, nameLabels, attribution
  }

  /// Words, row 0 for the unknown ones.
  let words: Int
  /// Slots of the table of words, a power of two.
  let slots: Int
  /// The width of a token's embedding.
  let embedding: Int
  /// Rows of the table of affixes, a power of two.
  let affixes: Int
  /// How many tokens on each side the window sees.
  let radius: Int
  /// The width of the window layer.
  let window: Int
  /// How many recurrent blocks there are.
  let blocks: Int
  /// The width of a recurrent state in one direction.
  let state: Int
  /// The width of a block's output, and so of what is known of a token in the end.
  let output: Int
  /// Tags, and padded.
  let tags: Int, paddedTags: Int
  /// Labels of names, and padded.
  let names: Int, paddedNames: Int
  /// Relations, the root not among them.
  let relations: Int
  /// The parser's actions, and padded.
  let actions: Int, paddedActions: Int
  /// The width of the parser's hidden layer.
  let parser: Int
  /// What the parser looks at: tokens, relations and counters.
  let tokenSlots: Int, relationSlots: Int, counterSlots: Int
  /// The width of the hidden layer of names.
  let nameLayer: Int
  private let offsets: [Int]
  private let sizes: [Int]

  /// The first bytes of the file, "DSLM".
  static let magic: UInt32 = 0x4D4C_5344
  /// The version that this code reads.
  static let version: UInt32 = 1
  private static let headerSize = 512

  /// The layout of the weights in the program; nil if they are not of this version.
  static let embedded = ModelLayout(
    UnsafeRawBufferPointer(start: language_model(), count: language_model_size()))

  /// Reads a header; nil if a part is not where or as large as the header's sizes say.
  init?(_ model: UnsafeRawBufferPointer) {
    guard model.count >= Self.headerSize else { return nil }
    let header = (0..<64).map { Self.word(model, $0) }
    guard header[0] == Self.magic, header[1] == Self.version, Int(header[2]) == model.count else {
      return nil
    }
    let sizes = header.map { Int($0) }
    words = sizes[4]
    slots = sizes[5]
    embedding = sizes[6]
    affixes = sizes[7]
    radius = sizes[8]
    window = sizes[9]
    blocks = sizes[10]
    state = sizes[11]
    output = sizes[12]
    (tags, paddedTags) = (sizes[13], sizes[14])
    (names, paddedNames) = (sizes[15], sizes[16])
    relations = sizes[17]
    (actions, paddedActions) = (sizes[18], sizes[19])
    parser = sizes[20]
    (tokenSlots, relationSlots, counterSlots) = (sizes[21], sizes[22], sizes[23])
    nameLayer = sizes[24]
    offsets = (0..<32).map { Int(Self.word(model, 64 + 2 * $0)) }
    self.sizes = (0..<32).map { Int(Self.word(model, 65 + 2 * $0)) }
    guard isSound(model.count), wordsAreSound(model) else { return nil }
  }

  private static func word(_ model: UnsafeRawBufferPointer, _ index: Int) -> UInt32 {
    UInt32(littleEndian: model.loadUnaligned(fromByteOffset: index * 4, as: UInt32.self))
  }

  /// The FNV-1a hash of 32 bits of what follows the header, which the header holds.
  static func checksum(_ model: UnsafeRawBufferPointer) -> UInt32 {
    model.dropFirst(headerSize).reduce(NormalForm.seed) { NormalForm.adding($1, to: $0) }
  }

  /// Whether the weights are those that the header was written for; a test asks, not a start.
  static func isUndamaged(_ model: UnsafeRawBufferPointer) -> Bool {
    model.count >= headerSize && checksum(model) == word(model, 3)
  }

  /// Where a part starts, in bytes.
  func offset(_ part: Part) -> Int { offsets[part.rawValue] }

  /// How long a part is, in bytes.
  func size(_ part: Part) -> Int { sizes[part.rawValue] }

  /// Where a block's matrix starts: 0 forward, 1 backward, 2 combination.
  func offset(block: Int, _ matrix: Int) -> Int { offsets[10 + 3 * block + matrix] }

  /// The width of a block's input.
  func input(ofBlock block: Int) -> Int { block == 0 ? window : output }
}

extension ModelLayout {
  /// Whether widths are in their limits, and all parts inside the file and of the size that they need.
  private func isSound(_ count: Int) -> Bool {
    let widths = [embedding, window, state, output, parser, nameLayer]
    guard widths.allSatisfy({ (16...1024).contains($0) && $0 % 16 == 0 }),
      [paddedTags, paddedNames, paddedActions].allSatisfy({ $0 % 16 == 0 && $0 <= 512 }),
      tags > 0, tags <= paddedTags, names > 0, names <= paddedNames, (1...3).contains(blocks),
      (1...63).contains(relations), actions == 1 + 2 * relations, actions <= paddedActions,
      tokenSlots == 11, relationSlots == 6, counterSlots == 4, (1...3).contains(radius),
      (1...1 << 20).contains(words), slots.nonzeroBitCount == 1, slots <= 1 << 22,
      slots > words, affixes.nonzeroBitCount == 1, affixes <= 1 << 22
    else { return false }
    return expectedSizes.allSatisfy { index, expected in
      let (offset, size) = (offsets[index], sizes[index])
      return offset % 64 == 0 && offset <= count && size <= count - offset && size == expected
    }
  }

  /// The size that each part of numbers must have.
  private var expectedSizes: [(index: Int, size: Int)] {
    var rows: [(index: Int, size: Int)] = [
      (0, 4 * slots), (1, 4 * (words + 1)), (3, words * embedding), (4, 4 * words),
      (5, affixes * embedding), (6, 4 * affixes), (7, 32 * embedding),
      (8, 4 * (2 * radius + 1) * embedding * window), (9, 4 * window),
      (19, 4 * (output + 1) * paddedTags),
      (20, 4 * ((output + 1) * nameLayer + (nameLayer + 1) * paddedNames)),
      (21, 4 * (names + 2) * names), (22, 4 * output * tokenSlots * parser),
      (23, 4 * tokenSlots * parser), (24, 4 * relationSlots * (relations + 2) * parser),
      (25, 4 * counterSlots * 8 * parser), (26, 4 * parser),
      (27, 4 * (parser + 1) * paddedActions),
    ]
    for block in 0..<blocks {
      let width = input(ofBlock: block)
      let gates = 4 * (width + 1) * 2 * state
      rows.append((10 + 3 * block, gates))
      rows.append((11 + 3 * block, gates))
      rows.append((12 + 3 * block, 4 * (width + 2 * state + 1) * output))
    }
    // Texts and the words' bytes may be of any size.
    for index in [2, 28, 29, 30, 31] { rows.append((index, sizes[index])) }
    return rows
  }

  /// Whether the last word ends where the words' bytes do; a look-up checks the others as it comes to them.
  private func wordsAreSound(_ model: UnsafeRawBufferPointer) -> Bool {
    let last = Self.word(model, (offset(.wordOffsets) + 4 * words) / 4)
    return Int(last) == size(.wordBytes)
  }
}
