import Foundation
import Model

/// Finds options and compares them with a marked set.
enum OptionEvaluation {
  /// Runs on a folder of marked texts, or with --find prints what stands in a folder of plain ones.
  static func run(_ arguments: [String]) -> Int32 {
    guard let first = arguments.first else {
      print("evaluate options FOLDER [--quiet] | --find FOLDER | --speed FILE")
      return 1
    }
    do {
      if first == "--find", arguments.count > 1 { return try find(in: arguments[1]) }
      if first == "--speed", arguments.count > 1 { return try speed(of: arguments[1]) }
      return try score(OptionSample.all(in: first), arguments)
    } catch {
      print(error)
      return 1
    }
  }

  private static func read(_ text: SafeText, isMarkdown: Bool) -> Article {
    isMarkdown ? MarkdownReader.read(text) : PlainTextReader.read(text)
  }

  private static func score(_ samples: [OptionSample], _ arguments: [String]) -> Int32 {
    let isQuiet = arguments.contains("--quiet")
    for isSecond in [false, true] {
      var tally = OptionTally()
      var facts: [String: (right: Int, all: Int)] = [:]
      for sample in samples where sample.isSecond == isSecond {
        score(sample, into: &tally, facts: &facts, isQuiet: isQuiet)
      }
      print(isSecond ? "second set" : "first set")
      for (name, count) in [("options", tally.options), ("groups", tally.groups)] {
        print(
          "  \(name): right \(count.right) missed \(count.missed) false \(count.wrong) F1 "
            + String(format: "%.1f", count.f1))
      }
      for (name, fact) in facts.sorted(by: { $0.key < $1.key }) {
        print("  \(name): \(fact.right) of \(fact.all)")
      }
    }
    return 0
  }

  private static func score(
    _ sample: OptionSample, into tally: inout OptionTally,
    facts: inout [String: (right: Int, all: Int)], isQuiet: Bool
  ) {
    let article = read(sample.text, isMarkdown: sample.isMarkdown)
    let found = OptionAnalysis.options(of: article)
    let before = (tally.options.missed, tally.options.wrong)
    for (number, list) in tally.add(found, of: article, sample) {
      check(
        found[list], of: article, against: sample, number: number, facts: &facts, isQuiet: isQuiet)
    }
    let isClean = before == (tally.options.missed, tally.options.wrong)
    if !isQuiet, !isClean { show(found, of: article, sample.name) }
  }

  private static func check(
    _ list: OptionList, of article: Article, against sample: OptionSample, number: Int,
    facts: inout [String: (right: Int, all: Int)], isQuiet: Bool
  ) {
    let values: [String: SourceSpan?] = [
      "actor": list.actor, "proposer": list.proposerName ?? list.proposer,
      "condition": list.condition,
    ]
    for (name, span) in values {
      let want = sample.facts[number]?[name]
      let got = span.map { article[$0] }
      if want == nil && got == nil { continue }
      facts[name, default: (0, 0)].all += 1
      if want == got {
        facts[name, default: (0, 0)].right += 1
      } else if !isQuiet {
        print("\(sample.name): \(name) is \(got ?? "-"), not \(want ?? "-")")
      }
    }
    let labels = (sample.labels[number] ?? []).sorted().map { OptionTally.normal(sample.text[$0]) }
    for (index, want) in labels.enumerated() where index < list.options.count {
      let got = OptionTally.normal(article[list.options[index].label])
      facts["label", default: (0, 0)].all += 1
      if got == want {
        facts["label", default: (0, 0)].right += 1
      } else if !isQuiet {
        print("\(sample.name): label is “\(got)”, not “\(want)”")
      }
    }
  }

  private static func show(_ lists: [OptionList], of article: Article, _ name: String) {
    for (number, list) in lists.enumerated() {
      print("\(name): list \(number + 1): \(list.announcement.map { article[$0] } ?? "-")")
      for option in list.options {
        let text = article[option.span].split(separator: "\n").joined(separator: " ")
        print("    \(option.number) [\(article[option.label])] \(text.prefix(160))")
      }
    }
  }

  private static func find(in folder: String) throws -> Int32 {
    var texts = 0
    var lists = 0
    for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
      let data = try Data(contentsOf: URL(fileURLWithPath: folder + "/" + name))
      let article = ArticleReader.read(Array(data), name: name)
      let found = OptionAnalysis.options(of: article)
      texts += 1
      lists += found.count
      show(found, of: article, name)
    }
    print("\(texts) texts, \(lists) lists")
    return 0
  }

  private static func speed(of file: String) throws -> Int32 {
    let data = try Data(contentsOf: URL(fileURLWithPath: file))
    let article = PlainTextReader.read(SafeText(utf8: Array(data)))
    var best = Double.infinity
    for _ in 0..<5 {
      let start = ContinuousClock.now
      let lists = OptionAnalysis.options(of: article)
      let time = ContinuousClock.now - start
      best = min(best, Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds))
      if lists.count > 1_000_000 { print(lists.count) }
    }
    print(String(format: "%.1f MB/s", Double(data.count) / 1e6 / best))
    return 0
  }
}
