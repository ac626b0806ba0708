import Dates
import TextSafety

/// What a message in HTML carries below its sender's words: the message that it answers or passes on.
struct MailPage {
  /// Whether the subject says that it passes a message on.
  let isForward: Bool
  /// The header of the message that it passes on with no more than a few words; empty if it passes none on.
  private(set) var passedOn: [MailField: String] = [:]

  /// The longest text that only passes something on, in bytes.
  private static let longestCover = 300
  /// The longest header that is one block, in bytes.
  private static let longestHeader = 2000

  /// Starts with a message's subject.
  init(isForward: Bool) { self.isForward = isForward }

  /// Sets the headers of carried messages aside, and makes quotations of what comes after them.
  mutating func mark(_ blocks: inout HTMLBlocks) {
    var index = 0
    var isCarried = false
    var isFirst = true
    var sent: EDTF?
    while index < blocks.all.count {
      if let header = Self.header(at: index, of: blocks) {
        for place in header.blocks { blocks.all[place].role = .setAside(.mailHeader) }
        sent = (header.fields[.sent] ?? header.fields[.date]).flatMap { Self.date($0) }
        if isFirst, isForward, Self.length(of: blocks, before: index) < Self.longestCover {
          for place in blocks.all.indices.prefix(index) {
            blocks.all[place].role = .setAside(.mailHeader)
          }
          passedOn = header.fields.mapValues { HTMLReader.safeLine($0) }
        } else {
          isCarried = true
        }
        isFirst = false
        index = header.blocks.upperBound
        continue
      }
      if isCarried {
        blocks.all[index].sent = sent
        if blocks.all[index].role == .paragraph(.text) {
          blocks.all[index].role = .paragraph(.quote)
        }
      } else if let end = Self.answered(at: index, of: blocks) {
        let date = Self.date(blocks.pool[blocks.all[index].text])
        blocks.all[index].role = .setAside(.mailHeader)
        for place in (index + 1)..<end { blocks.all[place].sent = date }
      }
      index += 1
    }
  }

  private static func length(of blocks: HTMLBlocks, before index: Int) -> Int {
    blocks.all.prefix(index).reduce(0) { $0 + $1.text.count }
  }

  /// The day in a field or a line.
  static func date(_ text: ArraySlice<UInt8>) -> EDTF? {
    WebDateFinder().all(in: text.prefix(longestHeader), limit: 1).first?.date.edtf
  }

  /// The header that starts with a block, one block or one a field.
  private static func header(
    at index: Int, of blocks: HTMLBlocks
  ) -> (blocks: Range<Int>, fields: [MailField: ArraySlice<UInt8>])? {
    let text = withoutRule(blocks.pool[blocks.all[index].text])
    guard let first = MailField.read(text), text.count < longestHeader else { return nil }
    if let fields = MailField.header(in: text) { return (index..<(index + 1), fields) }
    var fields = [first.field: text[first.value...]]
    var end = index + 1
    while end < blocks.all.count, case let text = blocks.pool[blocks.all[end].text],
      let next = MailField.read(text), fields[next.field] == nil
    {
      fields[next.field] = text[next.value...]
      end += 1
    }
    return MailField.isHeader(fields) ? (index..<end, fields) : nil
  }

  /// A block without the rule that it begins with: "---------- Forwarded message --------- From: …".
  private static func withoutRule(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let words = text.drop { $0 == .hyphen }
    guard words.startIndex > text.startIndex + 1,
      let rule = words.prefix(longestRule).firstIndex(of: .hyphen)
    else { return text }
    return words[rule...].drop { $0 == .hyphen || $0 == .space }
  }

  /// The longest words between the hyphens of a rule, in bytes.
  private static let longestRule = 60

  /// The block after the quotation that a line like "On 4 June 2024 Ana Ruiz wrote:" introduces; nil if it does not.
  private static func answered(at index: Int, of blocks: HTMLBlocks) -> Int? {
    let text = blocks.pool[blocks.all[index].text]
    guard blocks.all[index].role == .paragraph(.text), MailParts.isAttribution(text) else {
      return nil
    }
    var end = index + 1
    while end < blocks.all.count, blocks.all[end].role == .paragraph(.quote) { end += 1 }
    return end > index + 1 ? end : nil
  }
}
