import Model

extension Session {
  /// Asks the library.
  mutating func ask(_ request: LibraryRequest) -> [Effect] {
    library.waiting = request
    return [.library(request)]
  }

  /// Lists something else.
  mutating func show(_ view: LibraryState.View) -> [Effect] {
    library.view = view
    library.list = ListView()
    return ask(library.request)
  }

  /// Takes in what the library answers.
  mutating func take(_ answer: LibraryAnswer) -> [Effect] {
    if answer == .notReady { return [] }
    library.waiting = nil
    let target = awaitedTarget
    awaitedTarget = nil
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
      if let target {
        arrival = .text
        go(toTarget: target, isNew: true)
      }
    case .isOpen(let index, let passage):
      leave()
      read(document: index)
      if let passage { go(to: passage) }
      if let target { go(toTarget: target, isNew: true) }
    case .news(let news, let index):
      if documents.indices.contains(index) { documents[index].news = news }
    case .marks(let marks): library.marks = marks
    case .forgotten(let id):
      library.chosen.remove(id)
      message = "forgotten"
      return ask(library.request)
    case .failed(let reason):
      // What is listed stays; a library that cannot be read at all says so.
      if library.count == 0 { library.failure = reason }
      message = reason
    case .notReady: break
    }
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
    read(document: documents.count - 1)
    show(article.annotations, in: current)
    if let passage = article.passage {
      go(to: passage)
    } else if let place = article.place {
      _ = resume(at: place, in: current)
    } else if settings.start == .overview {
      arrival = .opening
    }
    if let notice = article.notice { message = notice }
  }

  private mutating func read(document index: Int) {
    guard documents.indices.contains(index) else { return }
    current = index
    arrival = .text
    give(keysTo: .reader)
  }

  /// Marks a passage and goes to it; words that were searched in it become the search.
  private mutating func go(to passage: LibraryPassage) {
    let article = document.briefing.article
    let anchor = Anchor(exact: passage.words, prefix: "", suffix: "", start: 0, end: 0)
    // A mark on a few words is told from others like them by what is around it.
    let mark = document.annotations.first {
      $0.annotation.kind == .mark && $0.annotation.anchor.exact == passage.words
    }
    let span = mark?.span ?? AnchorFinder(article.text).span(of: anchor)
    if !passage.finds.isEmpty {
      let search = SearchState(finds: passage.finds, in: article, from: span?.start ?? 0)
      document.search = search
      if let match = search.match {
        document.highlights = []
        document.point = match
        reveal(match)
        return
      }
    }
    // An expression is not looked for in very long paragraphs; the passage is found all the same.
    guard let span else {
      message = "the passage is no longer in the text"
      return
    }
    point(at: [span])
    reveal(span)
  }

  /// Takes in a line that was typed in the library; what has choices comes as the one that was chosen.
  mutating func accept(
    _ line: String, for purpose: LibraryPrompt, choice: PromptChoice.Value?
  ) -> [Effect] {
    let text = line.trimmed
    switch purpose {
    case .search:
      guard !text.isEmpty else { return show(.list) }
      library.query = text
      return show(.hits)
    case .titles:
      library.words = text
      return show(.list)
    case .place: library.filter.place = text.isEmpty ? nil : text
    case .period:
      let period = LibraryPrompt.period(text)
      guard text.isEmpty || period != nil else {
        message = "not a date or period: \(text)"
        return []
      }
      library.filter.from = period
      library.filter.to = period
    case .kind:
      guard case .kind(let kind)? = choice else {
        message = "unknown kind of event: \(text)"
        return []
      }
      library.filter.kind = kind
    }
    // A filter is of the hits, or else of the events.
    return show(library.view == .hits ? .hits : .events)
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

extension String {
  /// The string without space at its ends.
  fileprivate var trimmed: String {
    var rest = self[...]
    while rest.first?.isWhitespace == true { rest.removeFirst() }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    return String(rest)
  }
}
