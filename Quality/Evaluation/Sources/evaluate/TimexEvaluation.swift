import Foundation
import Model

/// Tags the documents of a folder in the uniform form and scores the expressions.
enum TimexEvaluation {
  /// What the command line asks for.
  private struct Options {
    var folder = ""
    var output: String?
    var byInterval = false
    var errors = 0
    var genre: TextGenre?
    var repeats = 0
    var throughReader = false
  }

  /// Runs with the arguments after the evaluation's name.
  static func run(_ arguments: [String]) -> Int32 {
    guard let options = options(arguments) else {
      print(
        "usage: evaluate timex FOLDER [--out FILE] [--interval] [--errors N] [--genre news|narrative]"
          + " [--speed N] [--article]")
      return 2
    }
    let folder = URL(fileURLWithPath: options.folder)
    let documents = lines(folder.appendingPathComponent("docs.jsonl"))
    var texts: [String: [UInt8]] = [:]
    var system: [TimexRecord] = []
    for document in documents {
      guard let name = document["doc"] as? String else { continue }
      let file = folder.appendingPathComponent("text/\(name).txt")
      guard let data = try? Data(contentsOf: file) else { continue }
      let bytes = [UInt8](data)
      texts[name] = bytes
      let created = document["dct"] as? String
      system +=
        options.throughReader
        ? throughReader(bytes, created: created, document: name)
        : TimexRecord.records(
          of: TimeTagger.tag(bytes, documentTime: created, genre: options.genre), in: bytes,
          document: name)
    }
    if let output = options.output {
      let text = system.map { $0.json + "\n" }.joined()
      try? Data(text.utf8).write(to: URL(fileURLWithPath: output))
    }
    let gold = lines(folder.appendingPathComponent("gold.jsonl")).compactMap { TimexRecord($0) }
    var scorer = TimexScorer(texts: texts, byInterval: options.byInterval)
    scorer.score(gold: gold, system: system, documents: documents.count)
    scorer.report(errors: options.errors)
    if options.repeats > 0 { speed(Array(texts.values), repeats: options.repeats) }
    return 0
  }

  /// Tags what the reader of plain text finds, as the program does.
  private static func throughReader(
    _ bytes: [UInt8], created: String?, document name: String
  ) -> [TimexRecord] {
    var article = PlainTextReader.read(SafeText(utf8: bytes))
    if let created, let date = EDTF(String(created.prefix(10))) {
      article.metadata.published = Sourced(date, from: "--date")
    }
    return TimeTagger.expressions(in: article).map { found in
      let range = article.text.sourceScalarRange(of: found.span)
      return TimexRecord(
        document: name, start: range.lowerBound, end: range.upperBound,
        text: article[found.span], type: found.kind.rawValue, value: found.value)
    }
  }

  private static func options(_ arguments: [String]) -> Options? {
    var options = Options()
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--out": options.output = rest.popFirst()
      case "--article": options.throughReader = true
      case "--interval": options.byInterval = true
      case "--errors": options.errors = rest.popFirst().flatMap { Int($0) } ?? 0
      case "--speed": options.repeats = rest.popFirst().flatMap { Int($0) } ?? 0
      case "--genre": options.genre = rest.popFirst() == "news" ? .news : .narrative
      default: options.folder = argument
      }
    }
    return options.folder.isEmpty ? nil : options
  }

  private static func lines(_ file: URL) -> [[String: Any]] {
    guard let data = try? Data(contentsOf: file) else { return [] }
    return data.split(separator: 0x0A).compactMap {
      (try? JSONSerialization.jsonObject(with: Data($0))) as? [String: Any]
    }
  }

  /// Prints the throughput over all texts joined, and over the double, which shows that it is linear.
  private static func speed(_ texts: [[UInt8]], repeats: Int) {
    var joined: [UInt8] = []
    for _ in 0..<repeats { for text in texts { joined += text } }
    for text in [joined, joined + joined] {
      let clock = ContinuousClock()
      var count = 0
      let time = clock.measure { count = TimeTagger.tag(text, documentTime: "2009-12-19").count }
      let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
      let megabytes = Double(text.count) / 1e6
      print(
        String(
          format: "%.1f MB, %d expressions: %.2f s, %.1f MB/s", megabytes, count, seconds,
          megabytes / seconds))
    }
  }
}

extension TimexRecord {
  /// Reads a record of a gold file.
  fileprivate init?(_ line: [String: Any]) {
    guard let document = line["doc"] as? String, let start = line["start"] as? Int,
      let end = line["end"] as? Int
    else { return nil }
    self.init(
      document: document, start: start, end: end, text: line["text"] as? String ?? "",
      type: line["type"] as? String ?? "", value: line["value"] as? String ?? "")
  }
}
