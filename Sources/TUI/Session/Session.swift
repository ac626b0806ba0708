import Model

/// What is being read: the open articles, and in each the place, the selection and the search.
///
/// It knows of no layer that lies on the screen; the explorer puts layers on it, and linear mode talks of it.
public struct Session: Sendable {
  /// Who gets the movement keys.
  public enum Focus: Hashable, Sendable {
    case navigator, reader
  }

  /// The open articles.
  var documents: [Document]
  /// The one that is shown.
  var current = 0
  /// The size of the screen; nothing where there is none.
  public internal(set) var size: Size
  /// The reader's choices.
  public internal(set) var settings: Settings
  /// Who gets the movement keys.
  public internal(set) var focus = Focus.navigator
  /// The pane of the navigator that is open.
  public internal(set) var pane = Pane.sections
  /// Where keys are looked up, so that messages name those that work here.
  var context = KeyMap.Context.navigator
  /// What the reader looks at.
  var actionTarget = ActionTarget.text
  /// What is to be on the screen after a command that led elsewhere.
  var arrival: Arrival?
  /// The library as it was seen last.
  var library = LibraryState()
  /// Whether nothing is open yet: the session began in the library.
  var hasNoArticle = false
  /// The words that a line of a board must hold to be listed; with "!" before them, must not hold.
  var boardWords: [Board: String] = [:]
  /// The words that a row of the help must have.
  var sheetWords = ""
  /// Lines typed before, the latest last: words that were searched, and commands.
  var history: (words: [String], commands: [String]) = ([], [])
  /// Whether the terminal reports the mouse.
  var usesMouse = false
  /// A word on what just happened.
  var message: String?
  /// Whether the reader has pressed a key or a button yet.
  var hasActed = false
  /// Why nothing can be kept; nil while notes are on.
  var notesAreOff: String?
  /// A name for this session that no other one has, for the names of annotations.
  let name: String
  /// How many annotations were made in this session.
  var annotationCount = 0
  /// What the last changes of annotations were, the latest last.
  var noteChanges: [NoteChange] = []
  /// The place inside a file that a link into it names, until it is open; empty for the file as a whole.
  var awaitedTarget: String?
  /// The places that were left.
  var jumps = JumpList()

  /// Opens briefings.
  init(briefings: [Briefing], size: Size, settings: Settings, name: String) {
    self.name = name
    self.size = size
    self.settings = settings
    documents = briefings.map { Document(briefing: $0) }
    if documents.isEmpty {
      hasNoArticle = true
      documents = [Document(briefing: Briefing(article: Article(text: SafeText(""))))]
    }
  }

  /// The article that is shown.
  var document: Document {
    get { documents[current] }
    set { documents[current] = newValue }
  }

  /// How long the open articles are, in bytes of their texts.
  public var length: Int { documents.reduce(0) { $0 + $1.briefing.article.text.bytes.count } }

  /// An open article's title, or its first words.
  public func title(of index: Int) -> String {
    documents.indices.contains(index) ? documents[index].title : ""
  }

  /// The number of the article that is shown.
  public var shown: Int { current }

  /// What the library is asked and has not answered yet.
  public var libraryRequest: LibraryRequest? { library.waiting }

  /// Puts a fuller briefing of an open article in place.
  mutating func replace(_ fuller: BriefingUpdate, at index: Int) {
    guard documents.indices.contains(index) else { return }
    documents[index].replace(fuller)
    guard index == current else { return }
    // A long text is read to its end only now: what was met there is said too.
    if !hasActed, message == nil { message = Notices.opening(of: document) }
    if document.top.block >= document.flow.blocks.count { document.top = textLayout.top }
    clampTop()
  }

  /// Says something that is no answer to a key, after what is said already.
  mutating func say(_ words: String) {
    message = message.map { $0 + "; " + words } ?? words
  }

  /// The key of a command, as messages name it.
  func name(of command: Command) -> String {
    settings.keyMap.name(for: command, in: context) ?? ":" + command.rawValue
  }
}

/// What is to be on the screen after a command that led elsewhere.
enum Arrival: Hashable {
  /// The open pane, on the whole screen if the pane before was.
  case pane
  /// The panes, with the text beside them.
  case panes
  /// The text.
  case text
  /// An article that is new to the session, as it opens.
  case opening
  /// Another article, in the view in which the one before was.
  case article
}
