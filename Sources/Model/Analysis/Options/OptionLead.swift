import Articles
import TextSafety

/// How a heading or a paragraph opens, where layout sets it apart as one of several.
struct OptionLead: Sendable {
  /// What sets it apart.
  enum Kind: Hashable, Sendable {
    /// A sign ("•", "--") in front of it.
    case bullet
    /// A number or a letter in front of it, and where it stands in the count.
    case number(Int)
    /// A few words with a colon ("Wait and see: …").
    case runIn
    /// A few stressed words.
    case stressed
    /// It is a heading.
    case heading
  }

  /// What sets it apart.
  var kind: Kind
  /// The unit.
  var unit: Int
  /// Where its text starts after a sign or a number.
  var start: Int
  /// Its heading or first sentence, without what stands in front.
  var head: SourceSpan
  /// How deep it is nested, for items of a list.
  var depth = 0
  /// The sign in front of it, as a hash; 0 for none.
  var sign: UInt64 = 0

  /// Whether it stands below another one: deeper, or with a sign of its own ("◦" below "•").
  func isBelow(_ other: OptionLead) -> Bool {
    depth > other.depth || kind == .bullet && other.kind == .bullet && sign != other.sign
  }

  /// Whether another one can be its neighbour in a list.
  func isLike(_ other: OptionLead) -> Bool {
    switch (kind, other.kind) {
    case (.number, .number), (.bullet, .bullet), (.runIn, .runIn), (.stressed, .stressed),
      (.heading, .heading):
      return true
    case (.number, _), (.bullet, _), (.runIn, _), (.stressed, _), (.heading, _): return false
    }
  }
}

/// Reads how units open.
struct OptionLeadReader {
  /// The article.
  let text: OptionText

  /// This many words stand before the colon of a run-in label at most.
  private static let longestLabel = 14

  /// The lead of a unit that is a heading or opens its paragraph.
  func lead(of index: Int) -> OptionLead? {
    let unit = text.units[index]
    guard unit.isHeading || unit.opensParagraph else { return nil }
    if !unit.isHeading, let item = item(index, unit) { return item }
    if let marked = marked(index, unit) { return marked }
    if unit.isHeading {
      return OptionLead(kind: .heading, unit: index, start: unit.span.start, head: unit.span)
    }
    if let stressed = text.stress(
      at: unit.span.start, in: text.article.paragraphs[unit.paragraph].span)
    {
      return OptionLead(kind: .stressed, unit: index, start: unit.span.start, head: stressed)
    }
    return runIn(index, unit)
  }

  private func item(_ index: Int, _ unit: OptionUnit) -> OptionLead? {
    guard case .listItem(let marker, let depth) = text.article.paragraphs[unit.paragraph].kind
    else { return nil }
    let value = Self.value(of: marker)
    var lead = OptionLead(
      kind: value.map { .number($0) } ?? .bullet, unit: index, start: unit.span.start,
      head: unit.span)
    lead.depth = depth
    if value == nil { lead.sign = Self.sign(marker.utf8) }
    return lead
  }

  /// The number that a marker of a list shows ("3.", "b)").
  private static func value(of marker: String) -> Int? {
    let bytes = marker.utf8.drop { $0 == .leftParenthesis }
    guard let first = bytes.first else { return nil }
    if ByteClass.isDigit(first) {
      return min(999, bytes.prefix(while: ByteClass.isDigit).decimalValue)
    }
    guard ByteClass.isLetter(first), bytes.count == 2 else { return nil }
    return Int((first | 0x20) - UInt8(ascii: "a")) + 1
  }

  /// A sign or a number that the reader of the format left in the text.
  private func marked(_ index: Int, _ unit: OptionUnit) -> OptionLead? {
    let bytes = text.bytes[unit.span.range]
    guard let space = bytes.prefix(6).firstIndex(of: .space), space + 1 < unit.span.end else {
      return nil
    }
    let marker = bytes[bytes.startIndex..<space]
    let rest = SourceSpan(space + 1, unit.span.end)
    if Self.isSign(marker) {
      var lead = OptionLead(kind: .bullet, unit: index, start: rest.start, head: rest)
      lead.sign = Self.sign(marker)
      return lead
    }
    guard let last = marker.last,
      [.period, .rightParenthesis, .colon].contains(last) || marker.first == .numberSign,
      let value = Self.value(of: String(decoding: marker.drop { $0 == .numberSign }, as: UTF8.self))
    else { return nil }
    return OptionLead(kind: .number(value), unit: index, start: rest.start, head: rest)
  }

  private static func sign(_ marker: some Sequence<UInt8>) -> UInt64 {
    WordHash.hash(marker)
  }

  /// Whether bytes are a sign that opens an item: no letters, digits, quotation marks or brackets.
  private static func isSign(_ marker: ArraySlice<UInt8>) -> Bool {
    if marker.allSatisfy({
      $0 == .hyphen || $0 == .asterisk || $0 == .greaterThanSign || $0 == .plusSign
    }) {
      return !marker.isEmpty
    }
    guard marker.count <= 4, let first = marker.first, first >= 0xC2 else { return false }
    let bytes = Array(marker)
    // The middle dot; dashes and bullets; arrows, shapes and dingbats.
    if bytes == [0xC2, 0xB7] { return true }
    guard bytes.count >= 3, bytes[0] == 0xE2 else { return false }
    switch bytes[1] {
    case 0x80: return [0x90, 0x91, 0x92, 0x93, 0x94, 0x95, 0xA2, 0xA3].contains(bytes[2])
    case 0x81: return bytes[2] == 0x83
    case 0x86, 0x87, 0x96, 0x97, 0x98, 0x9B, 0x9C, 0x9D, 0x9E, 0xA4, 0xA6, 0xA7, 0xAC: return true
    default: return false
    }
  }

  /// "Wait and see: …" at the start of a paragraph.
  private func runIn(_ index: Int, _ unit: OptionUnit) -> OptionLead? {
    guard unit.span.count > 4 else { return nil }
    let words = text.words(of: index)
    guard
      let colon = words.indices.prefix(Self.longestLabel).dropFirst().first(where: {
        !words[$0].before.isDisjoint(with: [.colon])
      }), words[colon].isCapital, words[0].isCapital,
      words[1..<colon].allSatisfy({ $0.before.isDisjoint(with: [.stop, .semicolon, .dash]) }),
      !words[..<colon].contains(where: { $0.isA([.be, .have]) })
    else { return nil }
    let end = words[colon - 1].end
    return OptionLead(
      kind: .runIn, unit: index, start: unit.span.start, head: SourceSpan(unit.span.start, end))
  }
}

extension OptionText {
  /// The stressed words that open a paragraph.
  func stress(at start: Int, in paragraph: SourceSpan) -> SourceSpan? {
    let inlines = article.inlines
    let first = inlines.partitioningIndex { $0.span.start >= start }
    let here = inlines[first...].prefix { $0.span.start <= start }
    return here.first { $0.kind == .strong && $0.span.end <= paragraph.end }?.span
  }
}
