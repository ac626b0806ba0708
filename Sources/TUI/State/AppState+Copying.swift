import Model

extension AppState {
  /// Puts what is marked on the clipboard: a sentence, an event, a statement with its speaker.
  mutating func copy() -> [Effect] {
    guard settings.usesClipboard else {
      message = "the clipboard is switched off"
      return []
    }
    guard let text = textToCopy, !text.isEmpty else {
      message = "nothing is marked; ) marks a sentence"
      return []
    }
    message = "copying " + Plural.of(text.unicodeScalars.count, "character")
    return [.copy(text)]
  }

  /// What would be copied now.
  var textToCopy: String? {
    let article = document.briefing.article
    if board != nil, selectedItem == nil { return nil }
    if board == .links { return selectedItem?.label }
    if focus == .navigator, let item = selectedItem {
      switch item.subject {
      case .event(let index):
        return EventFacts.line(of: document.briefing.timeline.events[index], in: self) + "\n"
          + article[item.anchor]
      case .statement(let voice, let index):
        return quotation(document.briefing.voices[voice], index)
      case .option, .optionList:
        return article[item.anchor]
      case .section where board != nil && !item.highlights.isEmpty:
        return item.highlights.map { article[$0] }.joined(separator: "\n")
      case .section(let index):
        return article.sections[index].heading.map { article[$0] }
      case .voice, .setAside:
        return item.label
      }
    }
    let marked = document.highlights.map { article[$0] }
    return marked.isEmpty ? nil : marked.joined(separator: "\n")
  }

  private func quotation(_ voice: Voice, _ index: Int) -> String {
    let article = document.briefing.article
    var text = article[voice.statements[index].hull]
    let speaker = [voice.name, voice.role].compactMap { $0.map { article.oneLine($0) } }
    if !speaker.isEmpty { text += "\n(" + speaker.joined(separator: ", ") + ")" }
    if let title = article.title { text += "\n" + article.oneLine(title) }
    return text
  }

  /// Switches the mouse on or off.
  mutating func toggleMouse() -> [Effect] {
    usesMouse.toggle()
    message =
      usesMouse ? "mouse on; \(name(of: .mouse)) gives it back to the terminal" : "mouse off"
    return [.mouse(usesMouse)]
  }

  /// An open article's title, or its first words.
  public func title(of index: Int) -> String {
    documents.indices.contains(index) ? MergedTimeline.name(of: documents[index].briefing) : ""
  }

  /// Shows another of the open articles.
  mutating func changeArticle(by steps: Int) {
    guard documents.count > 1 else {
      message = "only one article is open"
      return
    }
    show(article: ((current + steps) % documents.count + documents.count) % documents.count)
  }

  /// Lets the reader choose one of the open articles by its title.
  mutating func chooseArticle() {
    guard documents.count > 1 else {
      message = "only one article is open"
      return
    }
    var line = Prompt(purpose: .article)
    line.choice = current
    prompt = line
  }

  /// Shows one of the open articles.
  mutating func show(article index: Int) {
    guard documents.indices.contains(index), index != current else { return }
    leave()
    closeBoard()
    current = index
    clampTop()
    keepSelectionsVisible()
    message = "article \(current + 1) of \(documents.count)"
  }
}
