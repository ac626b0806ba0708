import Model

/// What was made of an input in short: a line for the article and one for each event, option list, outlook and voice.
///
/// Each line has the codes of a fact, the beginning of its words and a sum over the whole lines of `ArticleLines` or `BriefingLines`
/// and what these leave out. So nothing changes unseen, and a change of rules makes a short difference.
struct ShortLines {
  private let briefing: Briefing
  private let whole: BriefingLines

  private init(_ briefing: Briefing) {
    self.briefing = briefing
    whole = BriefingLines(briefing: briefing)
  }

  /// Title, byline and so on by name; blocks by kind with their numbers of sentences; the other parts by kind.
  static func of(_ article: Article) -> String {
    let lines = ArticleLines.of(article)
    let heads = lines.split(separator: "\n").compactMap { $0.split(separator: ":").first }
      .filter(Self.heads.contains).map { String($0.prefix(5)) }
    let blocks = article.sections.enumerated().flatMap { index, section in
      (index > 0 || section.heading != nil ? ["#\(section.level)"] : [])
        + article.paragraphs[section.paragraphs].map { code(of: $0.kind) + "\($0.sentences.count)" }
    }
    let others =
      article.inlines.map { String(ArticleLines.kind(of: $0).prefix(4)) }
      + article.anchors.map { _ in "from" }
      + article.setAside.map { "aside-\($0.reason.rawValue.prefix(5))" }
      + article.diagnostics.map { _ in "told" }
    return [heads, blocks, others].map { runs($0).joined(separator: " ") }.joined(separator: "; ")
      + sum(lines) + "\n"
  }

  /// The lines of the analyses: dates and names together, the rest one by one.
  static func of(_ briefing: Briefing) -> String {
    let lines = ShortLines(briefing)
    return (lines.dates + lines.events + lines.options + lines.outlook + lines.voices)
      .joined(separator: "\n") + "\n"
  }

  private static let heads: Set<Substring> = [
    "title", "dek", "byline", "dateline", "published", "modified", "saved", "author", "site",
    "language", "address", "source",
  ]

  private static func code(of kind: Paragraph.Kind) -> String {
    switch kind {
    case .text: "t"
    case .quote: "quote"
    case .listItem(_, let depth): depth == 0 ? "item" : "item\(depth)."
    case .preformatted: "pre"
    case .tableRow(let isHeader): isHeader ? "head" : "row"
    case .caption: "caption"
    case .footnote: "foot"
    }
  }

  /// Words with those that follow each other counted: "item1×3".
  private static func runs(_ words: [String]) -> [String] {
    var runs: [(word: String, count: Int)] = []
    for word in words {
      if runs.last?.word == word {
        runs[runs.count - 1].count += 1
      } else {
        runs.append((word, 1))
      }
    }
    return runs.map { $0.count == 1 ? $0.word : "\($0.word)×\($0.count)" }
  }

  /// " =k3f0", of all bytes (FNV-1a, folded to 20 bits).
  private static func sum(_ text: String) -> String {
    var sum: UInt32 = 2_166_136_261
    for byte in text.utf8 { sum = (sum ^ UInt32(byte)) &* 16_777_619 }
    return " =" + String((sum ^ sum >> 20) & 0xFFFFF, radix: 36)
  }

  /// Dates, names and what is shown first.
  private var dates: [String] {
    let times = briefing.timeline.expressions.map { $0.value + ($0.modifier == nil ? "" : "~") }
    let overview = briefing.timeline.overview.map(String.init)
    let told = briefing.article.diagnostics.map { "\($0.kind)" }
    let all = whole.expressions + whole.names + told + [first]
    return [
      "time \(times.joined(separator: " ")); names \(briefing.entities.count); "
        + "first \(overview.joined(separator: " "))" + Self.sum(all.joined(separator: "\n"))
    ]
  }

  /// What the overview says, and what contradicts what.
  private var first: String {
    let headline = briefing.headline.map { line in
      "\(line.event) \(line.when.map { "\($0)" } ?? "-") \(words(line.places)) "
        + (line.claim.map { "\($0.voice).\($0.statement)" } ?? "-")
    }
    let disputes = briefing.disputes.map { dispute in
      [dispute.first, dispute.second].map { "\($0.voice).\($0.statement)" }.joined(separator: "/")
    }
    let contested = briefing.contested.map { "\($0.voice).\($0.statement)" }
    return [
      "\(headline ?? "-")", "\(disputes)", "\(contested)", words([briefing.article.leadSentence]),
    ]
    .joined(separator: "; ")
  }

  private func words(_ spans: [SourceSpan?]) -> String {
    spans.map { $0.map { briefing.article.oneLine($0) } ?? "-" }.joined(separator: ", ")
  }

  private var events: [String] {
    zip(briefing.timeline.events, whole.events).map { event, line in
      let toll = Self.toll("k", event.killed) + Self.toll("i", event.injured)
      let label = event.words(in: briefing.article).prefix(24)
      let reasons = event.reasons.map { "\($0.rule): \(words([$0.span]))" }
      let more = "\(event.isNews) \(words(event.setting)); \(words(event.mentions)); \(reasons)"
      return "event \(event.date.map(\.description) ?? "-") \(event.kind) \(event.status) "
        + "\(event.confidence)\(toll): \(label)" + Self.sum(line + more)
    }
  }

  /// " k12", " k12-14" or " k12-".
  private static func toll(_ letter: String, _ count: CasualtyCount?) -> String {
    guard let count else { return "" }
    let upper = count.upper.map { $0 == count.lower ? "" : "-\($0)" } ?? "-"
    return " \(letter)\(count.lower)\(upper)"
  }

  private var options: [String] {
    var lines = whole.options[...]
    return briefing.options.map { list in
      let own = lines.prefix(1 + list.options.count)
      lines = lines.dropFirst(own.count)
      let names = list.options.map { option in
        "\(option.number). \(option.name(in: briefing.article).prefix(16))"
          + option.aspects.map { " \("\($0.kind)".prefix(3))" }.joined()
      }
      return "options \(list.confidence): \(names.joined(separator: ", "))"
        + Self.sum(own.joined(separator: "\n"))
    }
  }

  private var outlook: [String] {
    zip(briefing.outlook, whole.outlook).map { item, line in
      "outlook \(item.kind) \(item.likelihood) \(item.confidence)" + Self.sum(line)
    }
  }

  private var voices: [String] {
    var lines = whole.voices[...]
    return briefing.voices.map { voice in
      let own = lines.prefix(1 + voice.statements.count)
      lines = lines.dropFirst(own.count)
      let name = voice.name.map { briefing.article.oneLine($0).prefix(16) } ?? "-"
      let statements = voice.statements.map { "\($0.form) \($0.act) \($0.confidence)" }
      let more =
        "\(voice.isOnOverview) \(voice.isHoldsCut) \(words(voice.mentions)); "
        + voice.statements.map { "\($0.isDeniedByLaterCue) \(words($0.candidates + $0.shown))" }
        .joined(separator: "; ")
      return "voice \(name), \(voice.kind) \(voice.group): \(statements.joined(separator: ", "))"
        + Self.sum(own.joined(separator: "\n") + more)
    }
  }
}
