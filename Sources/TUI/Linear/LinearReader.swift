import Model

/// The explorer as a conversation of lines: numbered, append-only, without a screen.
///
/// For screen readers, terminals that cannot move their cursor, and slow links.
public struct LinearReader: Sendable {
  private var state: AppState
  /// What the numbers of the last list stand for.
  private var items: [NavigatorItem] = []
  /// The paragraph that is read next.
  private var paragraph = 0
  /// The cells of a line.
  private let width: Int

  /// Paragraphs read at a time.
  private static let step = 3

  /// Opens briefings.
  public init(briefings: [Briefing], width: Int = 72, isUnicode: Bool = true) {
    self.width = max(20, width)
    state = AppState(
      briefings: briefings, size: Size(columns: max(20, width) + 4, rows: 24),
      settings: Settings(measure: width, isUnicode: isUnicode))
  }

  /// What is said before the first line is typed.
  public mutating func opening() -> [String] {
    overview() + ["", "Type a number to read there, ? for the commands, q to end."]
  }

  /// Takes in a line; returns what is said, nil to end.
  public mutating func answer(to line: String) -> [String]? {
    let trimmed = line.drop { $0 == " " }
    if let number = Int(trimmed.prefix(9)), trimmed.allSatisfy(\.isNumber) {
      return read(item: number)
    }
    guard let (command, argument) = LinearCommand.parse(line) else {
      return ["Not a command: \(line.prefix(60)). Type ? for the commands."]
    }
    switch command {
    case .overview: return overview()
    case .sections: return list(.sections)
    case .timeline: return list(.timeline)
    case .attacks: return list(.timeline, attacksOnly: true)
    case .options: return list(.options)
    case .voices: return list(.voices)
    case .read: return Int(argument).map { read(item: $0) } ?? readOn()
    case .next: return readOn()
    case .back:
      paragraph = max(0, paragraph - 2 * Self.step)
      return readOn()
    case .find: return find(argument)
    case .why: return why(argument)
    case .help:
      return LinearCommand.allCases.map {
        "\($0.rawValue), \($0.short): \($0.summary)"
      }
    case .quit: return nil
    }
  }

  private var article: Article { state.document.briefing.article }

  private mutating func overview() -> [String] {
    let content = Overview.content(of: state, width: width - 5, rows: 200)
    items = content.items.map(\.item)
    var number = 0
    return content.cards.cards.flatMap { card -> [String] in
      if card.isItem { number += 1 }
      return card.lines.enumerated().map { index, line in
        card.isItem && index == 0 ? "\(number). \(line.text)" : line.text
      }
    }
  }

  private mutating func list(_ pane: Pane, attacksOnly: Bool = false) -> [String] {
    items = state.document.navigator[pane].filter { item in
      guard attacksOnly, case .event(let index) = item.subject else { return true }
      return state.document.briefing.timeline.events[index].kind == .attack
    }
    guard !items.isEmpty else { return [NavigatorPane.emptyNote(for: pane, in: state)] }
    return ["\(attacksOnly ? "Attacks" : pane.title), \(items.count):"]
      + items.enumerated().flatMap { index, item in
        wrapped("\(index + 1). \(Overview.line(of: item, state.document.briefing))")
      }
  }

  private mutating func read(item number: Int) -> [String] {
    guard number > 0, items.indices.contains(number - 1) else {
      return items.isEmpty
        ? ["There is no list yet. Type sections, timeline, options or voices."]
        : ["The last list has numbers from 1 to \(items.count)."]
    }
    let anchor = items[number - 1].anchor
    paragraph = max(0, article.paragraphs.partitioningIndex { $0.span.start > anchor.start } - 1)
    return readOn()
  }

  private mutating func readOn() -> [String] {
    guard paragraph < article.paragraphs.count else { return ["End of the text."] }
    var lines: [String] = []
    var section: Int?
    for index in paragraph..<min(paragraph + Self.step, article.paragraphs.count) {
      let item = article.paragraphs[index]
      let isNew =
        section != item.section || article.sections[item.section].paragraphs.first == index
      if isNew, let heading = article.sections[item.section].heading {
        lines += ["", "Section: \(Navigator.oneLine(article[heading]))"]
      }
      section = item.section
      lines += [""] + wrapped(article[item.span])
    }
    paragraph = min(paragraph + Self.step, article.paragraphs.count)
    let percent = paragraph * 100 / max(1, article.paragraphs.count)
    return lines + ["", "(\(percent)% read)"]
  }

  private mutating func find(_ words: String) -> [String] {
    if !words.isEmpty {
      state.document.search = SearchState(pattern: words, in: article, from: 0)
    } else {
      state.document.search?.advance(by: 1)
    }
    guard let search = state.document.search, let match = search.match else {
      return [words.isEmpty ? "Nothing was searched yet." : "Not found: \(words)"]
    }
    let index = article.paragraphs.partitioningIndex { $0.span.start > match.start } - 1
    paragraph = max(0, index)
    let counter = StatusLine.counter(search)
    guard article.paragraphs.indices.contains(index) else { return ["Match \(counter)."] }
    return ["Match \(counter):"] + wrapped(article[article.paragraphs[index].span])
  }

  private mutating func why(_ argument: String) -> [String] {
    guard let number = Int(argument), number > 0, items.indices.contains(number - 1) else {
      return ["Type w and a number of the last list."]
    }
    return WhySheet.lines(of: items[number - 1], state).compactMap { line in
      switch line {
      case .heading(let text), .text(let text): return text
      case .entry(let keys, let words): return "\(keys): \(words)"
      case .empty: return nil
      }
    }
  }

  private func wrapped(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return LineBreaker(width: width).lines(of: SourceSpan(0, bytes.count), in: bytes).map { span in
      Navigator.oneLine(String(decoding: bytes[span.range], as: UTF8.self), limit: width)
    }
  }
}
