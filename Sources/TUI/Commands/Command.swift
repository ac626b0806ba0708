/// Everything that a key can make the explorer do; the raw value is the name used in the configuration.
public enum Command: String, Hashable, Sendable, CaseIterable {
  case moveDown = "move-down"
  case moveUp = "move-up"
  case moveLeft = "move-left"
  case pageDown = "page-down"
  case pageUp = "page-up"
  case halfDown = "half-page-down"
  case halfUp = "half-page-up"
  case top
  case bottom
  case percent = "go-to-percent"
  case rowToTop = "row-to-top"
  case rowToMiddle = "row-to-middle"
  case rowToBottom = "row-to-bottom"
  case nextParagraph = "next-paragraph"
  case previousParagraph = "previous-paragraph"
  case nextSection = "next-section"
  case previousSection = "previous-section"
  case nextSentence = "next-sentence"
  case previousSentence = "previous-sentence"
  case nextPane = "next-pane"
  case previousPane = "previous-pane"
  case sections
  case timeline
  case options
  case voices
  case open
  case back
  case zoom
  case attacks
  case filterEvents = "named"
  case toggleVoiceOrder = "order"
  case wider
  case narrower
  case standardWidth = "standard-width"
  case overview
  case contested
  case mergedTimeline = "merged-timeline"
  case plan = "reading-plan"
  case zoomIn = "zoom-in"
  case zoomOut = "zoom-out"
  case fit
  case panLeft = "pan-left"
  case panRight = "pan-right"
  case jumpBack = "jump-back"
  case jumpForward = "jump-forward"
  case search
  case nextMatch = "next-match"
  case previousMatch = "previous-match"
  case nextMatchAnywhere = "next-match-anywhere"
  case previousMatchAnywhere = "previous-match-anywhere"
  case matches
  case searchWord = "search-word"
  case searchWordBack = "search-word-back"
  case clearSearch = "clear-search"
  case filterText = "only-matching"
  case goToEntry = "follow"
  case setMark = "set-mark"
  case goToMark = "go-to-mark"
  case note
  case tag
  case notes
  case correct
  case removeNote = "remove-note"
  case undo
  case followLink = "follow-link"
  case select = "select-words"
  case copy
  case cite
  case openAddress = "open-address"
  case pipe
  case edit
  case why
  case place
  case links
  case news = "what-is-new"
  case articles
  case nextArticle = "next-article"
  case previousArticle = "previous-article"
  case library
  case librarySearch = "library-search"
  case libraryTitles = "library-titles"
  case librarySort = "library-sort"
  case libraryTimeline = "library-timeline"
  case libraryChoose = "library-choose"
  case libraryKind = "library-kind"
  case libraryPlace = "library-place"
  case libraryPeriod = "library-period"
  case libraryForget = "library-forget"
  case reload
  case theme
  case mouse
  case palette
  case help
  case redraw
  case suspend
  case quit

  /// What a line of letters at a colon means in vi and less, which beats any name that has them.
  static let short: [String: Command] = [
    "n": .nextArticle, "next": .nextArticle, "p": .previousArticle, "prev": .previousArticle,
    "N": .previousArticle, "b": .articles, "ls": .articles, "e": .edit, "h": .help, "q": .quit,
    "x": .quit, "qa": .quit, "u": .undo,
  ]

  /// What the command does, as the help says it.
  public var summary: String {
    switch self {
    case .moveDown: return "down a row"
    case .moveUp: return "up a row"
    case .moveLeft: return "to the list"
    case .pageDown: return "down a page"
    case .pageUp: return "up a page"
    case .halfDown: return "down half a page"
    case .halfUp: return "up half a page"
    case .top: return "to the top"
    case .bottom: return "to the end; N G to line N"
    case .percent: return "N % to N per cent of the text"
    case .rowToTop: return "scroll: this row to the top"
    case .rowToMiddle: return "scroll: this row to the middle"
    case .rowToBottom: return "scroll: this row to the bottom"
    case .nextParagraph: return "next paragraph"
    case .previousParagraph: return "previous paragraph"
    case .nextSection: return "next section"
    case .previousSection: return "previous section"
    case .nextSentence: return "next sentence"
    case .previousSentence: return "previous sentence"
    case .nextPane: return "next pane"
    case .previousPane: return "previous pane"
    case .sections: return "the sections"
    case .timeline: return "the timeline"
    case .options: return "the options and the outlook"
    case .voices: return "the voices"
    case .open: return "read on from here"
    case .back: return "back; q quits at the outermost level"
    case .zoom: return "pane on the whole screen"
    case .attacks: return "attacks only, or all events"
    case .filterEvents: return "events by place or actor"
    case .toggleVoiceOrder: return "voices by speaker, or in order"
    case .contested: return "claim against claim"
    case .mergedTimeline: return "timeline of all open articles"
    case .plan: return "reading plan for N minutes"
    case .wider: return "wider text"
    case .narrower: return "narrower text"
    case .standardWidth: return "default text width"
    case .overview: return "overview of the briefing"
    case .zoomIn: return "axis: zoom in"
    case .zoomOut: return "axis: zoom out"
    case .fit: return "axis: show all"
    case .panLeft: return "axis: earlier; previous option"
    case .panRight: return "axis: later; next option"
    case .jumpBack: return "back to where you were"
    case .jumpForward: return "forward again"
    case .search: return "search; Ctrl-r there: regular expression"
    case .nextMatch: return "next match"
    case .previousMatch: return "previous match"
    case .nextMatchAnywhere: return "next match, in the next article too"
    case .previousMatchAnywhere: return "previous match, in the article before too"
    case .matches: return "list of all matches"
    case .searchWord: return "search for the selected word"
    case .searchWordBack: return "search for the selected word backwards"
    case .clearSearch: return "clear the search"
    case .filterText: return "show only paragraphs or rows that match; ! those that do not"
    case .goToEntry: return "go to the entry for this passage"
    case .setMark: return "mark with a letter"
    case .goToMark: return "to the mark of a letter; twice: where you were"
    case .note: return "add a note"
    case .tag: return "important, doubtful, to check"
    case .notes: return "notes, tags and marks"
    case .correct: return "correct an event, a voice or a statement"
    case .removeNote: return "remove a note; asks first"
    case .undo: return "undo the last note, tag, mark or correction"
    case .followLink: return "follow the marked link or note; else down a row"
    case .select: return "mark words: l h L H move the ends"
    case .copy: return "copy the selection"
    case .cite: return "copy as a footnote: words, speaker, source"
    case .openAddress: return "open the link or the article's page"
    case .pipe: return "pipe the selection, or all, to a shell command"
    case .edit: return "open the text in your editor"
    case .why: return "why is this here"
    case .place: return "where you are: section, paragraph, percent"
    case .news: return "what is new to the library; also N when not searching"
    case .links: return "list of links"
    case .articles: return "list of open articles"
    case .nextArticle: return "next article"
    case .previousArticle: return "previous article"
    case .library: return "library of all articles"
    case .librarySearch: return "search in all texts"
    case .libraryTitles: return "filter titles"
    case .librarySort: return "sort by the next column"
    case .libraryTimeline: return "one timeline of all or the selected articles"
    case .libraryChoose: return "select for the timeline"
    case .libraryKind: return "only events of a kind"
    case .libraryPlace: return "only events at a place"
    case .libraryPeriod: return "only events of a period"
    case .libraryForget: return "forget the article; asks first"
    case .reload: return "read the changed file again"
    case .theme: return "other colours"
    case .mouse: return "mouse on or off"
    case .palette: return "run a command by name"
    case .help: return "this help"
    case .redraw: return "redraw the screen"
    case .suspend: return "suspend; fg comes back"
    case .quit: return "quit at once"
    }
  }
}
