import Model

/// One thing that can be chosen while a line is typed.
struct PromptChoice: Hashable, Sendable {
  /// What is chosen.
  enum Value: Hashable, Sendable {
    case command(Command)
    /// The events that name somebody or some place; nil for all.
    case name(String?)
    /// An open article.
    case article(Int)
    /// A kind of events; nil for all.
    case kind(TimelineEvent.Kind?)
    /// A link, to be followed or to be opened.
    case link(Links.Link, isToOpen: Bool)
    /// Colours.
    case theme(String)
    /// What is wrong with a row, and the other one that it is the same as.
    case correction(Correction.Kind, PaneRow, other: PaneRow?)
    /// Who said what a row stands for; nil if that stays open.
    case speaker(String?, PaneRow)
  }

  /// What is chosen.
  var value: Value
  /// Its name.
  var title: String
  /// A word about it.
  var detail: String
  /// The key that does the same.
  var key: String

  /// The choices that a line leaves, the best first.
  static func choices(for prompt: Prompt, in session: Session) -> [PromptChoice] {
    switch prompt.purpose {
    case .search, .filter, .rows, .sheet, .board, .pipe, .library(.search), .library(.titles),
      .library(.place),
      .library(.period):
      return []
    case .library(.kind): return kinds(matching: prompt.text)
    case .palette:
      return FuzzyMatch.commands(matching: prompt.text).map { command in
        let binding = session.settings.keyMap.bindings.first { $0.command == command }
        return PromptChoice(
          value: .command(command), title: command.rawValue, detail: command.summary,
          key: binding?.keys.first.map(KeyMap.name(of:)) ?? "")
      }
    case .correction(let items):
      return items.flatMap { session.corrections(of: $0) }.filter {
        prompt.text.isEmpty || FuzzyMatch.score(prompt.text, in: $0.title) != nil
      }
    case .theme:
      return Theme.named.filter {
        prompt.text.isEmpty || FuzzyMatch.score(prompt.text, in: $0.name) != nil
      }.map { PromptChoice(value: .theme($0.name), title: $0.name, detail: "", key: "") }
    case .link(let links, let isToOpen):
      let article = session.document.briefing.article
      return links.filter {
        prompt.text.isEmpty
          || FuzzyMatch.score(prompt.text, in: article[$0.words] + " " + $0.address) != nil
      }.map { link in
        PromptChoice(
          value: .link(link, isToOpen: isToOpen), title: article.oneLine(link.words, limit: 60),
          detail: OneLine.text(link.address), key: "")
      }
    case .speaker(let item): return session.speakers(of: item, matching: prompt.text)
    case .same(let item): return session.others(than: item, matching: prompt.text)
    case .article: return articles(matching: prompt.text, in: session)
    case .eventName:
      let all = PromptChoice(value: .name(nil), title: "all events", detail: "", key: "")
      let names = EventNameCounts.names(in: session.document.briefing).compactMap { entry in
        FuzzyMatch.score(prompt.text, in: entry.name).map { (entry, $0) }
      }
      let sorted = prompt.text.isEmpty ? names : names.sorted { $1.1 < $0.1 }
      return (prompt.text.isEmpty ? [all] : [])
        + sorted.map { entry, _ in
          PromptChoice(
            value: .name(entry.name), title: entry.name,
            detail: Plural.phrase(entry.count, "event"), key: "")
        }
    }
  }

  /// The open articles, the best match first.
  private static func articles(matching text: String, in session: Session) -> [PromptChoice] {
    let all = session.documents.indices.compactMap { index -> (score: Int, choice: PromptChoice)? in
      let document = session.documents[index]
      let title = document.title
      guard let score = text.isEmpty ? 0 : FuzzyMatch.score(text, in: title) else { return nil }
      let place = "\(index + 1)" + (index == session.current ? ", here" : "")
      return (
        score,
        PromptChoice(
          value: .article(index), title: title, detail: "",
          key: place)
      )
    }
    return text.isEmpty ? all.map(\.choice) : all.sorted { $1.score < $0.score }.map(\.choice)
  }

  private static func kinds(matching text: String) -> [PromptChoice] {
    let all = PromptChoice(value: .kind(nil), title: "all kinds", detail: "", key: "")
    let kinds = TimelineEvent.Kind.allCases.filter {
      text.isEmpty || FuzzyMatch.score(text, in: $0.rawValue) != nil
    }
    return (text.isEmpty ? [all] : [])
      + kinds.map { PromptChoice(value: .kind($0), title: $0.rawValue, detail: "", key: "") }
  }
}
