import Model

/// Why the selected item is in the briefing: the words that made it one, and what was assumed.
enum WhySheet {
  /// The rows.
  static func lines(of session: Session) -> [SheetView.Line] {
    switch session.actionTarget {
    case .row(let item): return lines(of: item, session)
    case .text: return linesOfText(session)
    case .nothing: return [.text("Nothing is selected.")]
    }
  }

  /// The rows for an item.
  static func lines(of item: PaneRow, _ session: Session) -> [SheetView.Line] {
    head(item.label, session) + reasons(for: item, session)
  }

  /// The question and what it is asked of.
  static func head(_ words: String, _ session: Session) -> [SheetView.Line] {
    let lines = wrapped(words, session).map(SheetView.Line.text)
    return [.heading("Why is this here?"), .empty] + lines + [.empty]
  }

  /// The words that made an item one.
  static func reasons(for item: PaneRow, _ session: Session) -> [SheetView.Line] {
    let briefing = session.document.briefing
    let article = briefing.article
    var lines: [SheetView.Line] = []
    switch item.subject {
    case .event(let index): lines += reasons(of: briefing.timeline.events[index], session)
    case .option(let list, let index):
      let group = briefing.options[list]
      lines += entry("announced by", span: group.announcement, article: article)
      lines += entry("condition", span: group.condition, article: article)
      lines += entry("named by", span: group.namer, article: article)
      lines.append(.entry(keys: "label", words: "“\(group.options[index].name(in: article))”"))
    case .optionList(let list):
      let group = briefing.options[list]
      lines += entry("announcement", span: group.announcement, article: article)
      lines += entry("condition", span: group.condition, article: article)
      lines += entry("named by", span: group.namer, article: article)
    case .outlook(let index):
      lines += reasons(of: briefing.outlook[index], article)
    case .statement(let voice, let index):
      let statement = briefing.voices[voice].statements[index]
      lines += entry("speaker here", span: statement.source, article: article)
      lines += entry("cue", span: statement.cue, article: article)
      lines.append(.entry(keys: "the speaker", words: statement.act.rawValue))
      lines.append(.entry(keys: "words", words: VoiceCards.words(for: statement.form)))
      for who in statement.candidates { lines += entry("it could be", span: who, article: article) }
      if let via = statement.via { lines += entry("passed on by", span: via, article: article) }
      lines.append(.entry(keys: "sure", words: statement.confidence.rawValue))
      for other in statement.opposed {
        lines += entry("contested by", span: other, article: article)
      }
    case .voice(let index):
      let voice = briefing.voices[index]
      lines += entry("fullest name", span: voice.name, article: article)
      lines += entry("role", span: voice.role, article: article)
      lines.append(.entry(keys: "named", words: Plural.phrase(voice.mentions.count, "time")))
      if !voice.isOnOverview {
        lines.append(.entry(keys: "overview", words: "left off: not certain, few words or media"))
      }
    case .place: lines.append(.text("This is a place in the text; nothing is derived here."))
    case .section, .setAside:
      lines.append(.text("A section begins with its heading; nothing is derived here."))
    }
    return lines
  }

  private static func reasons(of event: TimelineEvent, _ session: Session) -> [SheetView.Line] {
    let article = session.document.briefing.article
    var lines: [SheetView.Line] = [
      .entry(keys: "shown as", words: EventFacts.line(of: event, in: session))
    ]
    for reason in event.reasons {
      let words = reason.span.map { "“\(article.excerpt($0, limit: 120))”" } ?? ""
      lines.append(.entry(keys: reason.rule, words: words))
    }
    if case .inferred(let span?) = event.placement {
      lines += entry("placed by", span: span, article: article)
    }
    if !event.mentions.isEmpty {
      lines.append(.entry(keys: "told again", words: Plural.phrase(event.mentions.count, "time")))
    }
    if event.isAside {
      lines.append(.entry(keys: "overview", words: "left off: told by the way"))
    }
    return lines
  }

  private static func reasons(of outlook: Outlook, _ article: Article) -> [SheetView.Line] {
    var lines = entry("whose", span: outlook.holderName ?? outlook.holder, article: article)
    lines += entry("cue", span: outlook.cue, article: article)
    if let until = outlook.until { lines += entry("when", span: until, article: article) }
    if let condition = outlook.condition {
      lines += entry("condition", span: condition, article: article)
    }
    lines.append(.entry(keys: "sure", words: outlook.confidence.rawValue))
    return lines
  }

  private static func entry(
    _ name: String, span: SourceSpan?, article: Article
  ) -> [SheetView.Line] {
    let words = span.map { "“\(article.excerpt($0, limit: 300))”" }
    return [.entry(keys: name, words: words ?? "nothing found")]
  }

  private static func wrapped(_ text: String, _ session: Session) -> [String] {
    LineBreaker(width: session.size.columns - 4).lines(of: text)
  }
}
