import Foundation
import Model

/// A text of `OptionsSet` with the options that a reader marked in it.
struct OptionSample {
  /// The file's name without its ending.
  var name: String
  /// Whether it is of the second set, of which fewer options are found.
  var isSecond: Bool
  /// The text without the marks.
  var text: SafeText
  /// Whether it is Markdown.
  var isMarkdown: Bool
  /// The options by the number of their group.
  var groups: [Int: [SourceSpan]] = [:]
  /// The labels by the number of their group.
  var labels: [Int: [SourceSpan]] = [:]
  /// What the head of the file says of each group.
  var facts: [Int: [String: String]] = [:]

  /// Reads all files of a folder; a file that ends in "samples" holds many, each with its name above it.
  static func all(in folder: String) throws -> [OptionSample] {
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted().flatMap { name in
      let text = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
      guard name.hasSuffix(".samples") else {
        return [OptionSample(name: name, isSecond: false, source: "\n" + text)].compactMap { $0 }
      }
      return text.components(separatedBy: "\n====\n").compactMap { part in
        guard let line = part.range(of: "\n"), part.hasPrefix("name: ") else { return nil }
        return OptionSample(
          name: String(part[..<line.lowerBound].dropFirst(6)),
          isSecond: name.hasPrefix("second"), source: String(part[line.lowerBound...]))
      }
    }
  }

  /// Reads a file: a head, a line of hyphens, and the text with "[[1.2:…]]" around options and "<<…>>" around
  /// labels.
  init?(name: String, isSecond: Bool, source: String) {
    guard let line = source.range(of: "\n---\n") else { return nil }
    self.name = name
    isMarkdown = name.hasSuffix(".md")
    self.isSecond = isSecond
    for row in source[..<line.lowerBound].split(separator: "\n") where row.hasPrefix("group ") {
      let parts = row.dropFirst(6).split(separator: ":", maxSplits: 1)
      guard parts.count == 2, let number = Int(parts[0]) else { continue }
      for fact in parts[1].split(separator: ";") {
        let pair = fact.split(separator: "=", maxSplits: 1)
        let key = pair[0].trimmingCharacters(in: .whitespaces)
        facts[number, default: [:]][key] = pair.count > 1 ? String(pair[1]) : ""
      }
    }
    text = SafeText("")
    text = SafeText(String(decoding: strip(Array(source[line.upperBound...].utf8)), as: UTF8.self))
  }

  /// Takes the marks out and keeps where they stood.
  private mutating func strip(_ source: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    var open: [(group: Int, start: Int)] = []
    var label = 0
    var index = 0
    while index < source.count {
      let pair = source[index...].prefix(2)
      if pair.elementsEqual("[[".utf8), let group = Int(String(UnicodeScalar(source[index + 2]))) {
        open.append((group, out.count))
        index += 6
      } else if pair.elementsEqual("]]".utf8), let last = open.popLast() {
        groups[last.group, default: []].append(SourceSpan(last.start, out.count))
        index += 2
      } else if pair.elementsEqual("<<".utf8) {
        label = out.count
        index += 2
      } else if pair.elementsEqual(">>".utf8) {
        labels[open.last?.group ?? 0, default: []].append(SourceSpan(label, out.count))
        index += 2
      } else {
        out.append(source[index])
        index += 1
      }
    }
    return out
  }
}
