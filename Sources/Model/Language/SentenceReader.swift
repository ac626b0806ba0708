/// Reads sentences of English text: tokens, parts of speech, a tree, and names.
public struct SentenceReader: Sendable {
  /// A longer sentence is read in windows of at most that many tokens, so that its cost is linear.
  static let longestWindow = 200

  private var scratch = Scratch()
  private let layout = ModelLayout.embedded
  private let labels = Labels.embedded

  /// Makes a reader.
  public init() {}

  /// Reads the sentence in a range of a text's UTF-8 bytes.
  ///
  /// What lies outside the bytes is cut off; any bytes are read, the cost is linear in them.
  public mutating func read(
    _ bytes: UnsafeBufferPointer<UInt8>, in range: Range<Int>
  ) -> SentenceReading {
    let range = range.clamped(to: 0..<bytes.count)
    var reading = SentenceReading(
      bytes: Array(bytes[range]), range: range, tokens: SentenceLexer.tokens(bytes, range))
    label(&reading)
    return reading
  }

  /// Reads a text as one sentence.
  public mutating func read(_ text: String) -> SentenceReading {
    let bytes = Array(text.utf8)
    return bytes.withUnsafeBufferPointer { read($0, in: 0..<bytes.count) }
  }

  /// Reads parts of speech, tree and names anew into a reading whose tokens are there.
  public mutating func label(_ reading: inout SentenceReading) {
    guard !reading.tokens.isEmpty, let weights = Weights(), let labels else { return }
    var root: Int?
    var start = 0
    while start < reading.tokens.count {
      let end = Self.windowEnd(reading.tokens, from: start)
      read(&reading, range: start..<end, weights: weights, labels: labels, under: &root)
      start = end
    }
    reading.finishTree()
  }

  /// Where a window ends: with the sentence, or after the last mark in its second half, or where it is full.
  private static func windowEnd(_ tokens: [Token], from start: Int) -> Int {
    let full = start + longestWindow
    guard full < tokens.count else { return tokens.count }
    let marks = (start + longestWindow / 2)..<full
    let mark =
      marks.last { tokens[$0].kind == .stop || tokens[$0].kind == .semicolon }
      ?? marks.last { tokens[$0].kind == .comma || tokens[$0].kind == .dash }
    return mark.map { $0 + 1 } ?? full
  }

  private mutating func read(
    _ reading: inout SentenceReading, range: Range<Int>, weights: Weights, labels: Labels,
    under root: inout Int?
  ) {
    let plan = Scratch.Plan(count: range.count, layout: weights.layout)
    // Copied: a slice would hold all tokens, and the first tag that is set would copy them for each window.
    let tokens = Array(reading.tokens[range])
    var first = root
    scratch.lend(plan) { floats, numbers in
      var window = WindowReader(weights, plan, floats)
      reading.bytes.withUnsafeBufferPointer {
        window.embed(tokens[...], $0, from: reading.range.lowerBound)
      }
      window.encode()
      for place in 0..<range.count {
        let tag = labels.tags[window.tag(place)]
        reading.setTag(range.lowerBound + place, upos: tag.upos, tag: tag.tag)
      }
      var names = NameCollector(offset: range.lowerBound, labels: labels.names)
      window.nameLabels(numbers) { names.add($0, $1) }
      reading.names += names.finish()
      var parser = TreeParser(window, numbers)
      parser.parse { place, head, relation, margin in
        let index = range.lowerBound + place
        if head >= 0, labels.relations.indices.contains(relation) {
          reading.setHead(
            index, head: head + range.lowerBound, relation: labels.relations[relation],
            margin: margin)
        } else if let first {
          reading.setHead(index, head: first, relation: .parataxis, margin: margin)
        } else {
          reading.setHead(index, head: -1, relation: .root, margin: margin)
          first = index
        }
      }
    }
    root = first
  }
}
