import TextSafety

/// Cuts a page down to what can matter for its article, before it is parsed.
///
/// One linear pass in HTML's own tag syntax drops scripts, styles, comments, pictures, form controls and
/// all attributes but a few, folds white space, and bounds how deep elements nest. What is left is a
/// third of a usual page, and safe for a parser whose cost grows with depth.
struct HTMLPruner {
  /// What markup is for that the page does not show.
  enum HiddenMarkup { case noScript, template, frame }

  /// This many scripts and hidden stretches are remembered.
  static let hiddenLimit = 256
  /// How deep elements may nest; tags below are dropped and their text kept.
  static let depthLimit = 400
  /// How many formatting elements may stay open; the parser copies each into every new block.
  static let formattingLimit = 12

  /// The page.
  let input: [UInt8]
  /// What is left of it, for the parser.
  var output: [UInt8] = []
  /// Where the JSON-LD scripts stand in the input.
  var structuredData: [Range<Int>] = []
  /// Where the other scripts stand in the input.
  var scripts: [Range<Int>] = []
  /// What the page carries without showing it, as stretches of the input.
  var hidden: [(kind: HiddenMarkup, range: Range<Int>)] = []
  /// How many tags were dropped because they nest too deep.
  var droppedTags = 0
  /// How many tags were kept.
  var keptTags = 0
  /// Whether tags were dropped because a page has not that many; their text was kept.
  var hasTooManyTags = false
  /// How many are kept: the tree takes four hundred bytes for each, and no page that is written for readers
  /// has one in every 64 bytes.
  var tagLimit: Int { max(50_000, input.count / 64) }

  var at = 0
  var open: [UInt64] = []
  var formattingOpen = 0
  var preformattedDepth = 0
  private var unclosed: Set<UInt64> = []

  /// Makes a pruner of a page in UTF-8.
  init(_ input: [UInt8]) {
    self.input = input
    output.reserveCapacity(input.count / 2 + 16)
  }

  /// Prunes the whole page.
  mutating func run() {
    while at < input.count {
      if input[at] == .lessThanSign { markup() } else { text() }
    }
  }

  private mutating func text() {
    let keep = preformattedDepth > 0
    while at < input.count, input[at] != .lessThanSign {
      let byte = input[at]
      if byte <= .space, !keep {
        var line = false
        while at < input.count, input[at] <= .space {
          if input[at] == .lineFeed { line = true }
          at += 1
        }
        output.append(line ? .lineFeed : .space)
      } else {
        output.append(byte == 0 ? .space : byte)
        at += 1
      }
    }
  }

  private mutating func markup() {
    let next = at + 1 < input.count ? input[at + 1] : 0
    if ByteClass.isLetter(next) {
      startTag()
    } else if next == .slash {
      endTag()
    } else if next == .exclamationMark {
      declaration()
    } else if next == .questionMark {
      at = (find(.greaterThanSign, from: at) ?? input.count - 1) + 1
    } else {
      literalLess()
    }
  }

  /// A "<" that opens no tag is text.
  private mutating func literalLess() {
    output.append(contentsOf: "&lt;".utf8)
    at += 1
  }

  private mutating func declaration() {
    guard ASCII.matches(input, at: at, "<!--") else {
      let end = (find(.greaterThanSign, from: at) ?? input.count - 1) + 1
      if ASCII.matches(input, at: at, "<!doctype"), output.isEmpty || at < 1024 {
        output.append(contentsOf: "<!DOCTYPE html>".utf8)
      }
      at = end
      return
    }
    // "<!-->" and "<!--->" are whole comments.
    var end = at + 2
    while let dash = find(.hyphen, from: end) {
      if dash + 2 < input.count, input[dash + 1] == .hyphen {
        if input[dash + 2] == .greaterThanSign {
          at = dash + 3
          return
        }
        if input[dash + 2] == .exclamationMark, dash + 3 < input.count,
          input[dash + 3] == .greaterThanSign, dash > at + 3
        {
          at = dash + 4
          return
        }
      }
      end = dash + 1
    }
    at = input.count
  }

  private mutating func endTag() {
    var index = at + 2
    guard index < input.count, ByteClass.isLetter(input[index]) else {
      // "</>" and "</ x>" are comments.
      guard index < input.count else { return literalLess() }
      at = (find(.greaterThanSign, from: index) ?? input.count - 1) + 1
      return
    }
    let nameStart = index
    let hash = nameHash(&index)
    let nameEnd = index
    at = (find(.greaterThanSign, from: index) ?? input.count - 1) + 1
    switch HTMLTagRule.named(hash) {
    case .dropRaw, .dropWithContent, .dropTag, .script, .void, .rawText:
      return
    case .formatting:
      formattingOpen = max(0, formattingOpen - 1)
    case .preformatted:
      preformattedDepth = max(0, preformattedDepth - 1)
    case nil:
      break
    }
    guard close(hash) else { return }
    output.append(.lessThanSign)
    output.append(.slash)
    appendName(nameStart..<nameEnd)
    output.append(.greaterThanSign)
  }

  /// Takes an end tag's element off the stack; false for one that closes nothing.
  private mutating func close(_ hash: UInt64) -> Bool {
    var index = open.count - 1
    while index >= 0 {
      if open[index] == hash {
        open.removeSubrange(index...)
        return true
      }
      index -= 1
    }
    return false
  }

  /// Skips past the end tag of the name, from the end of its start tag.
  ///
  /// False when there is none, so that a stray start tag does not swallow the page.
  mutating func skipContent(_ hash: UInt64, nested: Bool) -> Range<Int>? {
    guard !unclosed.contains(hash) else { return nil }
    let start = at
    var depth = 1
    var index = at
    while let less = find(.lessThanSign, from: index) {
      index = less + 1
      guard index < input.count else { break }
      let isEnd = input[index] == .slash
      if isEnd { index += 1 }
      guard index < input.count, ByteClass.isLetter(input[index]), isEnd || nested else { continue }
      guard nameHash(&index) == hash else { continue }
      depth += isEnd ? -1 : 1
      if depth == 0 {
        at = (find(.greaterThanSign, from: index) ?? input.count - 1) + 1
        return start..<less
      }
    }
    unclosed.insert(hash)
    return nil
  }

  /// The hash of the tag or attribute name at the index, which moves past it.
  @inline(__always)
  func nameHash(_ index: inout Int) -> UInt64 {
    var hash = WordHash.seed
    while index < input.count {
      let byte = input[index]
      if byte <= .space || byte == .slash || byte == .greaterThanSign
        || byte == .equalsSign
      {
        break
      }
      hash = WordHash.adding(ByteClass.lowercased(byte), to: hash)
      index += 1
    }
    return hash
  }

  /// The next place of the byte.
  @inline(__always)
  func find(_ byte: UInt8, from start: Int) -> Int? {
    var index = start
    while index < input.count {
      if input[index] == byte { return index }
      index += 1
    }
    return nil
  }

  /// Writes a tag's name, its unusual characters replaced.
  mutating func appendName(_ range: Range<Int>) {
    for byte in input[range].prefix(40) {
      let isPlain = ByteClass.isLetter(byte) || ByteClass.isDigit(byte) || byte == .hyphen
      output.append(isPlain ? ByteClass.lowercased(byte) : .hyphen)
    }
  }
}
