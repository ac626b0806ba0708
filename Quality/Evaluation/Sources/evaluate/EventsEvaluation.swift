import Foundation
import Model

/// Dates the event mentions of a folder in the uniform form and scores them as the usual scorer does.
enum EventsEvaluation {
  private struct DocumentRow: Decodable {
    var doc: String
    var dct: String?
  }

  private struct MentionRow: Decodable {
    var doc: String
    var start: Int
    var end: Int
    var date: String
  }

  private struct AnswerRow: Encodable {
    var doc: String
    var start: Int
    var end: Int
    var date: String
    var rule: String
  }

  /// Prints the figures; with a second argument writes the answers there as JSON lines.
  static func run(_ arguments: [String]) -> Int32 {
    guard let folder = arguments.first else {
      print("evaluate events FOLDER [ANSWERS.jsonl]")
      return 1
    }
    let documents = EDTFEvaluation.rows(DocumentRow.self, in: folder + "/docs.jsonl")
    let gold = EDTFEvaluation.rows(MentionRow.self, in: folder + "/gold_events.jsonl")
    let mentions = Dictionary(grouping: gold, by: \.doc)
    var answers: [AnswerRow] = []
    var score = Score()
    var texts: [UInt8] = []
    for document in documents {
      guard let data = FileManager.default.contents(atPath: "\(folder)/text/\(document.doc).txt")
      else { continue }
      let article = article(of: Array(data), published: document.dct)
      texts += [UInt8](data) + [0x0A]
      var dating = MentionDating(
        article: article, expressions: TimeTagger.expressions(in: article))
      let offsets = byteOffsets(of: article.text.bytes)
      for mention in mentions[document.doc] ?? [] where mention.end < offsets.count {
        let span = SourceSpan(offsets[mention.start], offsets[mention.end])
        let (date, reason) = dating.date(of: span)
        let text = date.map(answer) ?? ""
        score.add(gold: mention.date, system: text)
        answers.append(
          AnswerRow(
            doc: mention.doc, start: mention.start, end: mention.end, date: text,
            rule: reason.rule))
      }
    }
    score.report()
    if arguments.count > 1 { write(answers, to: arguments[1]) }
    for repeats in [20, 40] { speed(of: texts, repeats: repeats) }
    return 0
  }

  /// Prints the throughput, by processor time, of events and of the whole timeline over the texts put together so often.
  private static func speed(of texts: [UInt8], repeats: Int) {
    let bytes = Array(repeatElement(texts, count: repeats).joined())
    let article = article(of: bytes, published: "2009")
    let start = clock()
    let expressions = TimeTagger.expressions(in: article)
    let middle = clock()
    let timeline = TimelineAnalysis.timeline(of: article, expressions: expressions)
    let end = clock()
    let unit = Double(CLOCKS_PER_SEC)
    let megabytes = Double(bytes.count) / 1e6
    print(
      String(
        format: "%.1f MB: events %.1f MB/s, with tagging %.1f MB/s, %d events", megabytes,
        megabytes * unit / Double(end - middle), megabytes * unit / Double(end - start),
        timeline.events.count))
  }

  /// An article of a text with one sentence a line, the title on the first.
  private static func article(of bytes: [UInt8], published: String?) -> Article {
    var article = Article(text: SafeText(utf8: bytes))
    article.metadata.published = published.flatMap { day($0) }.map { Sourced($0, from: "corpus") }
    var start = 0
    for line in article.text.bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      let span = SourceSpan(start, start + line.count)
      start = span.end + 1
      guard !span.isEmpty else { continue }
      if article.title == nil { article.title = span }
      let index = article.sentences.count
      article.sentences.append(Sentence(span: span, paragraph: index))
      article.paragraphs.append(Paragraph(span: span, sentences: index..<(index + 1), section: 0))
    }
    article.sections = [Section(heading: nil, paragraphs: 0..<article.paragraphs.count)]
    return article
  }

  /// A day as the corpus writes it: in ISO 8601, at times with the day first.
  private static func day(_ text: String) -> EDTF? {
    let parts = text.split(separator: "-")
    let isReversed = parts.count == 3 && parts[2].count == 4
    return EDTF(isReversed ? parts.reversed().joined(separator: "-") : text)
  }

  /// A date in the form of the corpus, which writes a quarter by its first day and a season by its year.
  private static func answer(_ date: EDTF) -> String {
    guard let single = date.single, single.isSeason else {
      return String(date.description.prefix(10))
    }
    guard (33...36).contains(single.month?.value ?? 0) else {
      return String(date.description.prefix(4))
    }
    return EDTF(single.lower).description
  }

  private static func byteOffsets(of bytes: [UInt8]) -> [Int] {
    var offsets = bytes.indices.filter { !UTF8.isContinuation(bytes[$0]) }
    offsets.append(bytes.count)
    return offsets
  }

  private static func write(_ answers: [AnswerRow], to path: String) {
    let lines = answers.compactMap { try? JSONEncoder().encode($0) }
    let text = lines.map { String(decoding: $0, as: UTF8.self) + "\n" }.joined()
    try? Data(text.utf8).write(to: URL(fileURLWithPath: path))
  }

  private struct Score {
    var dated = 0
    var exact = 0
    var undated = 0
    var leftUndated = 0

    mutating func add(gold: String, system: String) {
      let date = gold.replacingOccurrences(of: "-XX", with: "")
        .replacingOccurrences(of: "XXXX", with: "")
      if date.isEmpty {
        undated += 1
        if system.isEmpty { leftUndated += 1 }
      } else {
        dated += 1
        if system == date { exact += 1 }
      }
    }

    func report() {
      print(
        String(
          format: "dated %d: exact %.1f%%; undated %d: left undated %.1f%%", dated,
          100 * Double(exact) / Double(max(dated, 1)), undated,
          100 * Double(leftUndated) / Double(max(undated, 1))))
    }
  }
}
