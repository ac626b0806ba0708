import Model

extension AppState {
  /// Takes in what the library answers.
  mutating func take(_ answer: LibraryAnswer) -> [Effect] {
    if answer == .notYet { return [] }
    library.waiting = nil
    switch answer {
    case .entries(let entries):
      library.failure = nil
      library.entries = entries
    case .hits(let hits, let total):
      library.hits = hits
      library.hitTotal = total
    case .events(let events, let offset, let total):
      library.events = events
      library.eventOffset = offset
      library.eventTotal = total
    case .opened(let article):
      open(article)
      return []
    case .isOpen(let index, let passage):
      leave()
      show(document: index)
      if let passage { go(to: passage) }
      return []
    case .forgotten(let id):
      library.chosen.remove(id)
      message = "forgotten"
      return ask(library.request)
    case .failed(let reason):
      // What is listed stays; a library that cannot be read at all says so.
      if library.count == 0 { library.failure = reason }
      message = reason
    case .notYet: return []
    }
    keepLibraryVisible()
    return []
  }

  /// Adds an article to the session and shows it.
  private mutating func open(_ article: OpenedArticle) {
    let document = Document(briefing: article.briefing)
    if hasNoArticle {
      documents = [document]
      hasNoArticle = false
    } else {
      leave()
      documents.append(document)
    }
    show(document: documents.count - 1)
    show(article.annotations, in: current)
    if let passage = article.passage {
      go(to: passage)
    } else if let place = article.place {
      resume(at: place, in: current)
    }
    if let notice = article.notice { message = notice }
  }

  private mutating func show(document index: Int) {
    guard documents.indices.contains(index) else { return }
    library.isOpen = false
    isZoomed = false
    closeBoard()
    current = index
    changeGeometry { $0.focus = .reader }
  }

  /// Marks a passage and goes to it; words that were searched in it become the search.
  private mutating func go(to passage: LibraryPassage) {
    let article = document.briefing.article
    let anchor = Anchor(exact: passage.words, prefix: "", suffix: "", start: 0, end: 0)
    let span = AnchorFinder(article.text).span(of: anchor)
    if !passage.finds.isEmpty {
      let search = SearchState(finds: passage.finds, in: article, from: span?.start ?? 0)
      document.search = search
      if let match = search.match {
        document.highlights = []
        reveal(match)
        return
      }
    }
    // An expression is not looked for in very long paragraphs; the passage is found all the same.
    guard let span else {
      message = "the words are not in the text any more"
      return
    }
    document.highlights = [span]
    reveal(span)
  }
}

extension SearchState {
  /// A search for several words at once, each as it stands in the text.
  fileprivate init(finds: [String], in article: Article, from offset: Int) {
    let words = Set(finds.map { $0.lowercased() }).sorted()
    if words.count == 1 {
      self.init(pattern: words[0], in: article, from: offset)
    } else {
      let pattern = words.map(Self.literal).joined(separator: "|")
      self.init(pattern: pattern, in: article, isRegex: true, from: offset)
    }
  }

  /// Words as a regular expression that means them alone.
  private static func literal(_ words: String) -> String {
    words.map { character -> String in
      if character.isWhitespace { return "\\s+" }
      // Beyond ASCII no sign means anything in an expression, and none may be escaped.
      let isSign = character.isASCII && !character.isLetter && !character.isNumber
      return isSign ? "\\\(character)" : String(character)
    }.joined()
  }
}
