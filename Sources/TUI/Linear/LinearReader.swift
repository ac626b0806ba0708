import Model

/// The explorer as a conversation of lines: numbered, append-only, without a screen.
///
/// For screen readers, terminals that cannot move their cursor, and slow links.
public struct LinearReader: SessionHost, Sendable {
  /// The articles, what is searched in them, and what the reader left there.
  public internal(set) var session: Session
  /// What the numbers of the last list stand for.
  var items: [BoardItem] = []
  /// The paragraph that is read next.
  var paragraph = 0
  /// Where each article was left, as a byte of its text; the beginning where there is none.
  var places: [Int: Int] = [:]
  /// What was read last; what a note without a number is about.
  var lastRead: SourceSpan?
  /// The annotation that is to be deleted if the next line says so.
  var toDelete: BoardItem?
  /// What is to be done outside: notes to be kept.
  private var effects: [Effect] = []
  /// The cells of a line.
  let width: Int

  /// Paragraphs read at a time.
  static let step = 3

  /// Opens briefings.
  public init(
    briefings: [Briefing], width: Int = 72, minutes: Int = 5, isUnicode: Bool = true,
    sessionName: String = "session"
  ) {
    self.width = max(20, width)
    session = Session(
      briefings: briefings, size: Size(columns: 0, rows: 0),
      settings: Settings(textWidth: width, isUnicode: isUnicode), name: sessionName)
    session.settings.planMinutes = minutes
  }

  /// Takes in what happens meanwhile; keys and the mouse mean nothing here.
  @discardableResult
  public mutating func handle(_ event: InputEvent) -> [Effect] {
    switch event {
    case .briefing(let fuller, let index): session.replace(fuller, at: index)
    case .remembered(let annotations, let place, let index):
      if let annotations { session.show(annotations, in: index) }
      if let place, place.progress > 0, session.documents.indices.contains(index) {
        places[index] = place.offset(in: session.documents[index].briefing.article)
      }
    case .draft:
      session.say("a note was not finished when the last session ended; it is among your notes")
    case .notice(let words): session.say(words)
    case .notesOff(let reason): session.switchNotesOff(because: reason)
    case .outcome(let outcome):
      let effects = session.take(outcome)
      // That a note is kept was said already.
      if outcome == .saved { session.message = nil }
      return effects
    case .key, .mouse, .paste, .resize, .resumed, .changed, .start, .firstStart: break
    }
    return []
  }

  /// Where the reader is in an article, to come back to another day.
  public func readingPlace(of index: Int) -> ReadingPlace? {
    guard session.documents.indices.contains(index) else { return nil }
    return ReadingPlace(at: places[index] ?? 0, in: session.documents[index].briefing.article)
  }

  /// The share of an article that was read, from 0 to 1; nil if it was not read.
  public func readShare(of index: Int) -> Double? {
    guard let place = places[index], session.documents.indices.contains(index) else { return nil }
    let article = session.documents[index].briefing.article
    let last = self.index(at: place, in: article) + Self.step
    guard article.paragraphs.indices.contains(last) else { return 1 }
    return Double(article.paragraphs[last].span.start) / Double(max(1, article.text.bytes.count))
  }

  /// What is said before the first line is typed.
  public mutating func opening() -> [String] {
    let lines = overview() + [""] + news()
    resumeReading()
    let place = paragraph > 0 ? ", an empty line to read on where you stopped" : ""
    return lined(lines + ["Type a number to read there\(place), ? for help, q to quit."])
  }

  /// What was said meanwhile that is no answer to a line.
  public mutating func news() -> [String] {
    defer { session.message = nil }
    return session.message.map { lined([$0]) } ?? []
  }

  /// What is to be done outside, which then counts as done; what it came to is an event.
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
      return ["Unknown command: \(line.prefix(60)). Type ? for help."]
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
  var article: Article { session.document.briefing.article }

  /// Text in lines of the reader's width.
  func wrapped(_ text: String) -> [String] {
    LineBreaker(width: width).lines(of: text).map { OneLine.text($0, limit: width) }
  }
}
