import Model

/// Everything that the screen depends on.
///
/// `handle` is the only writer.
public struct AppState: Sendable {
  /// Who gets the movement keys.
  public enum Focus: Hashable, Sendable {
    case navigator, reader
  }

  /// The open articles.
  var documents: [Document]
  /// The one that is shown.
  var current = 0
  /// The size of the screen.
  public internal(set) var size: Size
  /// The reader's choices.
  public internal(set) var settings: Settings
  /// Who gets the movement keys.
  public internal(set) var focus = Focus.navigator
  /// The pane of the navigator that is open.
  public internal(set) var pane = Pane.sections
  /// Whether the open pane has the whole screen.
  var isZoomed = false
  /// The board that has the screen.
  var board: Board?
  /// The board as it was made last, if it is one that takes long.
  var madeBoard: MadeBoard?
  /// What had the whole screen before the text has it; nil once the reader went elsewhere.
  var returnPoint: ReturnPoint?
  /// Whether closing the board leads back to the text, where it was opened.
  var boardIsOverText = false
  /// The selected line of the board.
  var boardSelection = 0
  /// The words that a note must hold to be listed.
  var notesWords = ""
  /// The library, open or not.
  var library = LibraryState()
  /// Whether there is no screen: messages name no keys.
  var isLinear = false
  /// Whether nothing is open yet: the session began in the library.
  var hasNoArticle = false
  /// The selected row of the options table.
  var optionRow = 0
  /// The page of text that covers the screen.
  var sheet: Sheet?
  /// The line that is being typed.
  var prompt: Prompt?
  /// Lines typed before, the latest last.
  var history: [String] = []
  /// Whether the terminal reports the mouse.
  var usesMouse = false
  /// The keys of a sequence that has begun.
  var pending: [Key] = []
  /// Where the reader stood before the keys of that sequence moved them; nil if they did not.
  var standingBeforePending: Standing?
  /// The number typed before a command.
  var count: Int?
  /// A word on what just happened.
  var message: String?
  /// Whether the reader has pressed a key or a button yet.
  var hasActed = false
  /// The byte at the reader's top before the search that is being typed, and the search before it.
  var placeBeforeSearch: Int?
  var searchBefore: SearchState?
  /// The note that is being written.
  var editor: NoteEditor?
  /// What the next letter is for.
  var awaitedLetter: LetterPurpose?
  /// Why nothing can be kept; nil while notes are on.
  var notesAreOff: String?
  /// A name for this session that no other one has, for the names of annotations.
  let sessionName: String
  /// How many annotations were made in this session.
  var annotationCount = 0
  /// The places that were left.
  var jumps = JumpList()
  /// Whether the last command walked the jump list, so that Tab (which is Ctrl-i) walks on.
  var isWalkingJumps = false

  /// Makes the state that a session starts with, in the library or in the first article.
  public init(
    briefings: [Briefing], size: Size, settings: Settings = Settings(),
    sessionName: String = "session", inLibrary: Bool = false
  ) {
    self.sessionName = sessionName
    documents = briefings.map { Document(briefing: $0) }
    if inLibrary {
      library.isOpen = true
      library.waiting = library.request
    }
    if documents.isEmpty {
      hasNoArticle = true
      documents = [Document(briefing: Briefing(article: Article(text: SafeText(""))))]
    }
    self.size = size
    self.settings = settings
    followSelection()
    message = Notices.opening(of: document)
  }

  /// The article that is shown.
  var document: Document {
    get { documents[current] }
    set { documents[current] = newValue }
  }

  /// Where everything stands.
  var layout: ScreenLayout {
    ScreenLayout(size: size, focus: focus, measure: settings.measure)
  }

  /// The article's rows at the present width.
  var readerLayout: ReaderLayout {
    let document = documents[current]
    return ReaderLayout(
      flow: document.flow, text: document.briefing.article.text, width: max(1, layout.text.columns))
  }

  /// The rows of text that the reader shows.
  var readerHeight: Int { max(1, layout.text.rows) }

  /// Puts a fuller briefing of an open article in place.
  public mutating func replace(briefing: Briefing, at index: Int) {
    guard documents.indices.contains(index) else { return }
    let before = documents[index].selected(pane)
    documents[index].replace(briefing: briefing)
    defer { keepBoard() }
    guard index == current else { return }
    let isIdle = focus == .navigator && board == nil && prompt == nil && editor == nil
    if isIdle, before != document.selected(pane) {
      message = nil
      followSelection()
    }
    // A long text is read to its end only now: what was met there is said too.
    if !hasActed, message == nil { message = Notices.opening(of: document) }
    if document.top.block >= document.flow.blocks.count { document.top = readerLayout.top }
    clampTop()
    keepSelectionsVisible()
  }

  /// Says something that is no answer to a key, behind what is said already.
  public mutating func say(_ words: String) {
    message = message.map { $0 + "; " + words } ?? words
  }

  /// Takes in an event and returns what is to be done outside.
  public mutating func handle(_ event: Event) -> [Effect] {
    defer {
      if focus == .navigator { returnPoint = nil }
      keepBoard()
    }
    switch event {
    case .resize(let size):
      changeGeometry { $0.size = size }
      return []
    case .key(let key):
      return handle(key)
    case .paste(let text):
      return paste(text)
    case .mouse(let action, let column, let row):
      return handle(action, column: column, row: row)
    case .resumed:
      return [.redraw]
    case .outcome(let outcome):
      switch outcome {
      case .copied: message = "copied"
      case .saveFailed(let reason): message = "kept for this session only: \(reason)"
      case .removeFailed(let reason): message = "removed for this session only: \(reason)"
      case .copyFailed(let reason): message = "not copied: \(reason)"
      case .saved:
        // The disk has room again, or the other session is done.
        if notesAreOff != nil { message = nil }
        notesAreOff = nil
        if message == nil { message = "note kept" }
      case .savedBeside(let other): add(other)
      case .library(let answer): return take(answer)
      }
      return []
    }
  }

  /// Changes something that the reader's width depends on; the text at its top stays there.
  mutating func changeGeometry(_ change: (inout AppState) -> Void) {
    let before = readerLayout
    let top = document.top
    let offset = before.offset(at: top)
    change(&self)
    let after = readerLayout
    if after.width != before.width {
      let row = after.position(at: offset)
      let isLabel =
        document.flow.blocks.indices.contains(top.block)
        && document.flow.blocks[top.block].span.isEmpty
      document.top =
        isLabel || top.row < 0 ? top : ReaderLayout.Position(block: top.block, row: row.row)
    }
    clampTop()
    keepSelectionsVisible()
  }

  /// Keeps the reader from scrolling past the end.
  mutating func clampTop() {
    // Whoever is at the top is not below the last page, which takes laying out.
    guard document.top > readerLayout.top else { return }
    let last = readerLayout.lastTop(height: readerHeight)
    if document.top > last { document.top = last }
  }
}
