import Foundation
import Model

/// Headings of plain text against the heads of an annotated corpus, and the speed of reading.
enum StructureEvaluation {
  /// Reads FOLDER/structure.jsonl and FOLDER/text; "--errors" prints what differs.
  static func run(_ arguments: [String]) -> Int32 {
    guard let folder = arguments.first,
      let gold = try? String(contentsOfFile: folder + "/structure.jsonl", encoding: .utf8)
    else { return 1 }
    var heads: [String: Set<Range<Int>>] = [:]
    for line in gold.split(separator: "\n") {
      guard let row = try? JSONDecoder().decode(Row.self, from: Data(line.utf8)) else { continue }
      if heads[row.doc] == nil { heads[row.doc] = [] }
      if row.kind == "head" { heads[row.doc]?.insert(row.start..<row.end) }
    }
    var (right, found, wanted) = (0, 0, 0)
    for (doc, gold) in heads.sorted(by: { $0.key < $1.key }) {
      guard let data = FileManager.default.contents(atPath: folder + "/text/\(doc).txt") else {
        continue
      }
      let article = PlainTextReader.read(SafeText(utf8: Array(data)))
      let spans = [article.title].compactMap { $0 } + article.sections.compactMap(\.heading)
      let system = Set(spans.map { article.text.sourceScalarRange(of: $0) })
      right += system.intersection(gold).count
      found += system.count
      wanted += gold.count
      if arguments.contains("--errors") { report(doc, data, missed: gold, found: system) }
    }
    let f1 = 200 * Double(right) / Double(max(1, found + wanted))
    print("headings: right \(right) found \(found) gold \(wanted) F1 \(String(format: "%.1f", f1))")
    return 0
  }

  private struct Row: Decodable {
    var doc: String
    var start: Int
    var end: Int
    var kind: String
  }

  private static func report(
    _ doc: String, _ data: Data, missed gold: Set<Range<Int>>, found system: Set<Range<Int>>
  ) {
    let scalars = Array(String(decoding: data, as: UTF8.self).unicodeScalars)
    func text(_ range: Range<Int>) -> String {
      String(String.UnicodeScalarView(scalars[range.clamped(to: scalars.indices)]))
    }
    for range in gold.subtracting(system) { print("- \(doc): \(text(range).prefix(90))") }
    for range in system.subtracting(gold) { print("+ \(doc): \(text(range).prefix(90))") }
  }
}
