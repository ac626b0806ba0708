import TextSafety

/// The head of a Markdown file, read as flat metadata: YAML between "---", TOML between "+++", or a JSON
/// object.
struct FrontMatter {
  /// One entry of the head.
  struct Entry: Equatable {
    /// The key in small letters.
    var key: String
    /// The values; one for a single value, several for a list.
    var values: [String]
    /// The entry's lines as they stand.
    var source: SourceSpan
    /// Whether the values are all that the entry says.
    var isFlat = true
  }

  /// The entries in order.
  private(set) var entries: [Entry] = []
  /// The first byte after the head.
  private(set) var end = 0

  /// The longest head, in bytes.
  private static let longestHead = 1 << 16

  /// Reads the head of a text; without one there are no entries and the end is 0.
  init(_ bytes: [UInt8]) {
    let lines = Self.lines(bytes)
    guard let first = lines.first else { return }
    switch String(decoding: bytes[first.range], as: UTF8.self) {
    case "---": read(bytes, lines, closing: ["---", "..."], separator: .colon)
    case "+++": read(bytes, lines, closing: ["+++"], separator: .equalsSign)
    case let line where line.hasPrefix("{"):
      if let json = JSONHead(bytes, limit: Self.longestHead) {
        entries = json.entries
        end = json.end
      }
    default: return
    }
  }

  /// The lines of the first part of the text, without the spaces after them.
  private static func lines(_ bytes: [UInt8]) -> [SourceSpan] {
    var lines: [SourceSpan] = []
    var cursor = ByteCursor(bytes)
    while !cursor.isAtEnd, cursor.index < Self.longestHead {
      var line = cursor.takeLine()
      while let last = line.last, last == .space || last == .tab { line.removeLast() }
      lines.append(SourceSpan(line.startIndex, line.endIndex))
    }
    return lines
  }

  private mutating func read(
    _ bytes: [UInt8], _ lines: [SourceSpan], closing: [String], separator: UInt8
  ) {
    let close = lines.indices.dropFirst().first { index in
      lines[index].count == 3
        && closing.contains(String(decoding: bytes[lines[index].range], as: UTF8.self))
    }
    guard let close else { return }
    let body = lines[1..<close]
    // A rule above plain text is no head.
    guard body.contains(where: { bytes[$0.range].contains(separator) }) else { return }
    for line in body { read(bytes, line: line, separator: separator) }
    for index in entries.indices where entries[index].values.isEmpty {
      entries[index].isFlat = false
    }
    end = min(bytes.count, lines[close].end + 1)
  }

  /// Reads one line: a new entry, a list item or a folded line of the entry above.
  private mutating func read(_ bytes: [UInt8], line: SourceSpan, separator: UInt8) {
    guard !line.isEmpty, bytes[line.start] != .numberSign else { return }
    let text = String(decoding: bytes[line.range], as: UTF8.self)
    let isInset =
      bytes[line.start] == .space || bytes[line.start] == .tab
      || bytes[line.start] == .hyphen
    if isInset {
      guard let last = entries.indices.last else { return }
      entries[last].source.end = line.end
      FrontMatterValue.extend(&entries[last], by: text)
      return
    }
    guard let place = bytes[line.range].firstIndex(of: separator), place > line.start else {
      entries.append(Entry(key: "", values: [], source: line, isFlat: false))
      return
    }
    let key = String(decoding: bytes[line.start..<place], as: UTF8.self)
    let value = String(decoding: bytes[(place + 1)..<line.end], as: UTF8.self)
    entries.append(
      Entry(
        key: FrontMatterValue.key(key), values: FrontMatterValue.values(value), source: line))
  }
}
