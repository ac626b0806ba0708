import Foundation
import Model

/// Headings of plain text against the heads of an annotated corpus, and the speed of reading its texts.
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
    measure(folder)
    print("headings: right \(right) found \(found) gold \(wanted) F1 \(String(format: "%.1f", f1))")
    return 0
  }

  /// Reads all texts again and again, one by one, and prints how fast that goes.
  private static func measure(_ folder: String) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/text")) ?? []
    let texts = names.sorted().compactMap {
      FileManager.default.contents(atPath: folder + "/text/" + $0).map { Array($0) }
    }
    let size = Double(texts.reduce(0) { $0 + $1.count }) / 1e6
    func rate(_ what: String, _ work: ([UInt8]) -> Int) {
      // Processor time: other programs may be running.
      func now() -> Double { Double(clock()) / Double(CLOCKS_PER_SEC) }
      let start = now()
      var (rounds, sum) = (0, 0)
      while now() - start < 1 {
        for text in texts { sum &+= work(text) }
        rounds += 1
      }
      let seconds = now() - start
      print("\(what): \(Int(Double(rounds) * size / seconds)) MB/s (\(sum & 1))")
    }
    rate("safe text") { SafeText(utf8: $0).bytes.count }
    rate("decoding and safe text") { SafeText(utf8: TextDecoder.decode($0).utf8).bytes.count }
    rate("plain text read") { ArticleReader.read($0, format: .text).sentences.count }
    rate("Markdown read") { ArticleReader.read($0, format: .markdown).sentences.count }
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
