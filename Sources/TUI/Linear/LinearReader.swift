import Model

/// The explorer as a conversation of lines: numbered, append-only, without a screen.
///
/// For screen readers, terminals that cannot move their cursor, and slow links.
public struct LinearReader: Sendable {
  /// The articles, and what is searched in them.
  var state: AppState
  /// What the numbers of the last list stand for.
  var items: [BoardItem] = []
  /// The paragraph that is read next.
  var paragraph = 0
  /// The cells of a line.
  let width: Int

  /// Paragraphs read at a time.
  static let step = 3

  /// Opens briefings.
  public init(
    briefings: [Briefing], width: Int = 72, minutes: Int = 5, isUnicode: Bool = true
  ) {
    self.width = max(20, width)
    state = AppState(
      briefings: briefings, size: Size(columns: max(20, width) + 4, rows: 24),
      settings: Settings(measure: width, isUnicode: isUnicode))
    state.settings.planMinutes = minutes
  }

  /// What is said before the first line is typed.
  public mutating func opening() -> [String] {
    overview() + ["", "Type a number to read there, ? for the commands, q to end."]
  }

  /// Takes in a line; returns what is said, nil to end.
  public mutating func answer(to line: String) -> [String]? {
    // The line comes back in answers, and a script may have typed it.
    let line = Annotation.safe(line)
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
    case .help:
      return LinearCommand.allCases.map {
        "\($0.rawValue), \($0.short): \($0.summary)"
      }
    case .quit: return nil
    }
  }

  /// The article that is read.
  var article: Article { state.document.briefing.article }

  /// Text in lines of the reader's width.
  func wrapped(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return LineBreaker(width: width).lines(of: SourceSpan(0, bytes.count), in: bytes).map { span in
      Navigator.oneLine(String(decoding: bytes[span.range], as: UTF8.self), limit: width)
    }
  }
}
