import Model

/// The explorer as a conversation of lines: numbered, append-only, without a screen.
///
/// For screen readers, terminals that cannot move their cursor, and slow links.
public struct LinearReader: Sendable {
  /// The articles, what is searched in them, and what the reader left there.
  public var state: AppState
  /// What the numbers of the last list stand for.
  var items: [BoardItem] = []
  /// The paragraph that is read next.
  var paragraph = 0
  /// What was read last; what a note without a number is about.
  var lastRead: SourceSpan?
  /// The annotation that is to be deleted if the next line says so.
  var toDelete: BoardItem?
  /// What is to be done outside: notes to be kept.
  private var effects: [Effect] = []
  /// The cells of a line.
  let width: Int

  /// The rows of the screen that there is none of: few, so that a place near the end stays one.
  private static let rows = 8

  /// Paragraphs read at a time.
  static let step = 3

  /// Opens briefings.
  public init(
    briefings: [Briefing], width: Int = 72, minutes: Int = 5, isUnicode: Bool = true,
    sessionName: String = "session"
  ) {
    self.width = max(20, width)
    state = AppState(
      briefings: briefings, size: Size(columns: max(20, width) + 4, rows: Self.rows),
      settings: Settings(measure: width, isUnicode: isUnicode), sessionName: sessionName)
    state.settings.planMinutes = minutes
    state.message = nil
    state.isLinear = true
  }

  /// What is said before the first line is typed.
  public mutating func opening() -> [String] {
    let lines = overview() + [""] + news()
    goWhereOneStopped()
    let place = paragraph > 0 ? ", an empty line to read on where you stopped" : ""
    return lined(lines + ["Type a number to read there\(place), ? for the commands, q to end."])
  }

  /// What was said meanwhile that is no answer to a line.
  public mutating func news() -> [String] {
    defer { state.message = nil }
    return state.message.map { lined([$0]) } ?? []
  }

  /// Takes in what an effect came to; that a note is kept was said already.
  public mutating func take(_ outcome: Outcome) {
    _ = state.handle(.outcome(outcome))
    if outcome == .saved { state.message = nil }
  }

  /// What is to be done outside, which then counts as done; what it came to goes to `state`.
  public mutating func takeEffects() -> [Effect] {
    defer { effects = [] }
    return effects
  }

  /// Leaves something to be done outside.
  mutating func ask(_ more: [Effect]) { effects += more }

  /// Takes in a line; returns what is said, nil to end.
  public mutating func answer(to line: String) -> [String]? {
    reply(to: line).map(lined)
  }

  private mutating func reply(to line: String) -> [String]? {
    // The line comes back in answers, and a script may have typed it.
    let line = Annotation.safe(line)
    let trimmed = line.drop { $0 == " " }
    if let toDelete { return delete(toDelete, if: String(trimmed)) }
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
    case .plan: return plan(argument)
    case .merged: return merged()
    case .links: return links()
    case .articles: return articles(argument)
    case .read: return Int(argument).map { read(item: $0) } ?? readOn()
    case .next: return readOn()
    case .back:
      paragraph = max(0, paragraph - 2 * Self.step)
      return readOn()
    case .find: return find(argument)
    case .why: return why(argument)
    case .notes: return notes(argument)
    case .note: return note(argument)
    case .tag: return tag(argument)
    case .delete: return askToDelete(argument)
    case .help:
      return LinearCommand.allCases.map {
        "\($0.rawValue), \($0.short): \($0.summary)"
      }
    case .quit: return nil
    }
  }

  /// Lines no longer than the reader's width.
  private func lined(_ lines: [String]) -> [String] {
    lines.flatMap { CellWidth.width(of: $0) > width ? wrapped($0) : [$0] }
  }

  /// The article that is read.
  var article: Article { state.document.briefing.article }

  /// Text in lines of the reader's width.
  func wrapped(_ text: String) -> [String] {
    LineBreaker(width: width).lines(of: text).map { OneLine.of($0, limit: width) }
  }
}
