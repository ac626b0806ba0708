import Model

/// Everything that the screen depends on: what is read, and the layers on top of each other.
///
/// `handle` is the only writer.
public struct AppState: SessionHost, Sendable {
  /// What is being read.
  public internal(set) var session: Session
  /// The layers.
  var layers = LayerStack()
  /// What was typed of a count and a sequence of keys.
  var typed = TypedKeys()
  /// Whether the last command walked the jump list, so that Tab (which is Ctrl-i) walks on.
  var isWalkingJumps = false

  /// Makes the state that a session starts with, in the library or in the first article.
  public init(
    briefings: [Briefing], size: Size, settings: Settings = Settings(),
    sessionName: String = "session", inLibrary: Bool = false
  ) {
    session = Session(briefings: briefings, size: size, settings: settings, name: sessionName)
    if inLibrary {
      layers.push(LibraryLayer())
      session.library.waiting = session.library.request
    }
    session.followSelection()
    if !inLibrary, !session.hasNoArticle { open() }
    session.message = Notices.opening(of: session.document)
    settle()
  }

  /// The size of the screen.
  public var size: Size { session.size }

  /// Takes in an event and returns what is to be done outside.
  public mutating func handle(_ event: InputEvent) -> [Effect] {
    defer { settle() }
    // What came meanwhile is not taken back with a movement.
    if case .key = event {} else { typed.before = nil }
    switch event {
    case .resize(let size): session.changeGeometry { $0.size = size }
    case .key(let key): return handle(key)
    case .paste(let text): return paste(text)
    case .mouse(let action, let column, let row):
      return handle(action, at: Frame.Position(column: column, row: row))
    case .resumed: return [.redraw]
    case .outcome(let outcome): return session.take(outcome)
    case .briefing(let fuller, let index): replace(fuller, at: index)
    case .remembered(let annotations, let place, let index):
      if let annotations {
        session.show(annotations, in: index)
        session.showLostNotesMessage(for: index)
      }
      if let place, session.resume(at: place, in: index), !session.hasActed, isAtStart {
        session.arrival = .panes
      }
    case .draft(let note, let index): offer(note, in: index)
    case .changed:
      session.say("the file has changed; \(session.name(of: .reload)) reads it again")
    case .start(let place): start(at: place)
    case .notice(let words): session.say(words)
    case .notesOff(let reason): session.switchNotesOff(because: reason)
    case .firstStart:
      session.say("Enter goes to what is selected, Esc to the panes, ? shows the keys")
    }
    return []
  }

  /// Where the reader is in an article, to come back to another day.
  public func readingPlace(of index: Int) -> ReadingPlace? { session.readingPlace(of: index) }

  /// The share of an article that was on the screen, from 0 to 1; nil if it was not shown.
  public func readShare(of index: Int) -> Double? { session.readShare(of: index) }

  /// Goes where the reader wants to begin.
  private mutating func start(at place: StartPlace) {
    session.hasActed = true
    session.arrival = .text
    session.give(keysTo: .reader)
    switch place {
    case .line(let number): session.moveText(.bottom, count: number)
    case .end: session.moveText(.bottom, count: nil)
    case .words(let words):
      let start = session.searchStart
      session.search(words, isRegex: false, from: start)
      session.acceptSearch(words, from: start)
    }
  }

  /// Opens a note that was not finished, unless the reader is at something else already.
  private mutating func offer(_ note: Annotation, in index: Int) {
    let words = "a note was not finished when the last session ended"
    guard index == session.current, !session.hasActed, layers.acceptsCommands,
      let placed = session.document.annotations.first(where: { $0.annotation.id == note.id })
    else { return session.say("\(words); it is among your notes") }
    let span = placed.span ?? SourceSpan(0, 0)
    layers.push(NoteLayer(NoteEditor(placed.annotation, at: span), isLeftOver: true))
  }

  private mutating func replace(_ fuller: BriefingUpdate, at index: Int) {
    let isHere = index == session.current && layers.isPane
    let before = session.document.selected(session.pane)
    session.replace(fuller, at: index)
    if isHere, before != session.document.selected(session.pane) {
      if !session.hasActed { session.message = nil }
      session.followSelection()
    }
  }

  /// Shows an article that was not read before as the reader wants it.
  private mutating func open() {
    switch session.settings.start {
    case .overview: layers.show(BoardLayer(.overview, session))
    case .text: session.arrival = .text
    case .panes: session.arrival = .panes
    }
  }

  /// Whether nothing but what an article opens on is shown.
  private var isAtStart: Bool { (layers.top as? BoardLayer)?.board == .overview }

  /// Does with the layers what one of them answered; returns what is to be done outside, nil if it was ignored.
  mutating func apply(_ answer: LayerResponse) -> [Effect]? {
    var effects: [Effect] = []
    switch answer {
    case .ignored: return nil
    case .handled(let more): effects = more
    case .push(let layer): layers.push(layer)
    case .pop(let more):
      layers.pop()
      effects = more
    case .replace(let layer):
      layers.pop()
      layers.push(layer)
    case .pass(let command, let count):
      layers.pop()
      settle()
      return perform(command, count: count)
    }
    settle()
    return effects
  }

  /// Brings layers and session to the same view of things.
  mutating func settle() {
    if session.arrival == .opening {
      layers.follow(.panes, to: session.pane)
      open()
    }
    if let arrival = session.arrival { layers.follow(arrival, to: session.pane) }
    session.arrival = nil
    session.give(keysTo: layers.focus)
    session.context = layers.main.context ?? session.context
    layers.settle(&session)
    session.actionTarget = layers.actionTarget(in: session)
  }
}
