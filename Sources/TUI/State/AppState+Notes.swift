import Model

extension AppState {
  /// Where the reader is in an article, to come back to another day.
  public func readingPlace(of index: Int) -> ReadingPlace? {
    guard documents.indices.contains(index) else { return nil }
    var other = self
    other.current = index
    return ReadingPlace(
      at: other.readerLayout.offset(at: other.document.top), in: other.document.briefing.article)
  }

  /// The share of an article that was on the screen, from 0 to 1; nil where it was not shown.
  public func readShare(of index: Int) -> Double? {
    guard documents.indices.contains(index), !hasNoArticle else { return nil }
    var other = self
    other.current = index
    guard index == current || other.document.top != other.readerLayout.top else { return nil }
    return Double(TitleBar.percent(of: other)) / 100
  }

  /// Goes to where the reader stopped another day, unless they have already gone somewhere.
  public mutating func resume(at place: ReadingPlace, in index: Int) {
    guard documents.indices.contains(index), documents[index].top == readerLayout.top,
      place.progress > 0
    else { return }
    let before = current
    current = index
    document.top = readerLayout.position(at: place.offset(in: document.briefing.article))
    clampTop()
    if document.flow.blocks.indices.contains(document.top.block),
      let section = document.flow.blocks[document.top.block].section,
      let row = document.navigator[.sections].firstIndex(where: { $0.subject == .section(section) })
    {
      document.selection[Pane.sections.rawValue] = row
      keepSelectionsVisible()
    }
    if index == before, !isLinear, document.top != readerLayout.top {
      say("where you stopped; \(name(of: .top)) goes to the beginning")
    }
    current = before
  }

  /// Shows what the reader left in an article.
  public mutating func show(_ annotations: [Annotation], in index: Int) {
    guard documents.indices.contains(index) else { return }
    documents[index].annotations = PlacedAnnotation.place(
      annotations, in: documents[index].briefing.article.text)
  }

  /// Adds what another session made of a note that was changed in both.
  mutating func add(_ other: Annotation) {
    for index in documents.indices {
      let annotations = documents[index].annotations.map(\.annotation)
      // Its name is that of the note, mostly with the time behind it.
      let isHere = annotations.contains { other.id == $0.id || other.id.hasPrefix($0.id + "-") }
      guard isHere || index == current else { continue }
      show(annotations.filter { $0.id != other.id } + [other], in: index)
      message = "another session changed it, too: both are kept"
      return
    }
  }

  /// Switches notes off and says why.
  public mutating func switchNotesOff(because reason: String) {
    notesAreOff = reason
    say("notes are off: \(reason)")
  }

  /// The annotations of all open articles.
  public var annotations: [Annotation] {
    documents.flatMap { $0.annotations.map(\.annotation) }
  }

  /// The annotations of an article, orphans too.
  public func annotations(of index: Int) -> [Annotation] {
    documents.indices.contains(index) ? documents[index].annotations.map(\.annotation) : []
  }

  /// What a mark, a note or a tag would be about now: the marked sentence, event, option or statement.
  var annotated: SourceSpan? {
    if board != nil, selectedItem == nil { return nil }
    if focus == .navigator, let item = selectedItem {
      switch item.subject {
      case .event, .option, .optionList, .statement: return item.highlights.first ?? item.anchor
      case .section, .voice: return item.highlights.first ?? item.anchor
      case .setAside: return nil
      }
    }
    let article = document.briefing.article
    // A match that was just gone to is what the reader looks at.
    let match = document.search?.match?.start
    let offset = match ?? markedOffset ?? readerLayout.offset(at: document.top)
    if match == nil, let marked = document.highlights.first, marked.start == markedOffset {
      return marked
    }
    let index = article.sentences.partitioningIndex { $0.span.start > offset } - 1
    return article.sentences.indices.contains(max(0, index))
      ? article.sentences[max(0, index)].span : nil
  }

  /// Takes the letter behind `m` or `'`.
  mutating func takeLetter(_ purpose: LetterPurpose, _ key: Key) -> [Effect] {
    awaitedLetter = nil
    if purpose == .forget { return forget(key) }
    if purpose == .remove { return removeListed(key) }
    if purpose == .goToMark, key == .character("'") {
      goWhereOneWas()
      return []
    }
    guard case .character(let letter) = key, letter.isLetter, letter.isASCII else {
      message = key == .escape ? nil : "a mark is a letter"
      return []
    }
    switch purpose {
    case .setMark: return setMark(String(letter))
    case .goToMark:
      goToMark(String(letter))
      return []
    case .forget, .remove: return []
    }
  }

  private mutating func setMark(_ letter: String) -> [Effect] {
    guard let span = annotated, !span.isEmpty else {
      message = "there is nothing to mark here"
      return []
    }
    let old = document.annotations.first {
      $0.annotation.kind == .mark && $0.annotation.body == letter
    }
    message = "mark \(letter) set"
    return put(.mark, body: letter, at: span, replacing: old?.annotation)
  }

  private mutating func goToMark(_ letter: String) {
    let mark = document.annotations.first {
      $0.annotation.kind == .mark && $0.annotation.body == letter
    }
    guard let mark else {
      message = "no mark \(letter)"
      return
    }
    guard let span = mark.span else {
      message = "the words of mark \(letter) are not in the text any more"
      return
    }
    leave()
    board = nil
    isZoomed = false
    changeGeometry { $0.focus = .reader }
    document.highlights = [span]
    reveal(span)
  }

  /// Opens the editor on the note of what is selected, or on a new one.
  mutating func openNote() {
    if let listed = listedAnnotation, listed.annotation.kind == .note {
      // An orphan has no place; its words can be changed all the same.
      editor = NoteEditor(listed.annotation, at: listed.span ?? SourceSpan(0, 0))
      return
    }
    guard let span = annotated, !span.isEmpty else {
      message = "there is nothing to note here"
      return
    }
    let old = document.annotations.first {
      $0.annotation.kind == .note && $0.span?.overlaps(span) == true
    }
    editor = NoteEditor(old?.annotation, at: old?.span ?? span)
  }

  /// Takes in a key while a note is written: Escape keeps it, Ctrl-c drops the change.
  mutating func handleEditor(_ open: NoteEditor, _ key: Key) -> [Effect] {
    var editing = open
    switch key {
    case .escape, .control("s"):
      editor = nil
      return save(editing)
    case .control("c"), .control("g"):
      editor = nil
      message = "note left as it was"
      return []
    case .control("z"):
      return [.suspend]
    default:
      if !editing.type(key) { message = "Esc keeps the note, Ctrl-c drops the change" }
      editor = editing
      return []
    }
  }

  private mutating func save(_ editor: NoteEditor) -> [Effect] {
    let text = editor.text
    if text.isEmpty {
      guard let old = editor.annotation else { return [] }
      message = "note removed"
      return [remove(old)]
    }
    if text == editor.annotation?.body { return [] }
    if editor.isOrphan, var note = editor.annotation {
      note.body = text
      guard let index = document.annotations.firstIndex(where: { $0.annotation.id == note.id })
      else { return [] }
      document.annotations[index].annotation = note
      return [.save(note, document: current)]
    }
    return put(.note, body: text, at: editor.span, replacing: editor.annotation)
  }

  /// Gives what is selected the next tag, or takes the last one away.
  mutating func cycleTag() -> [Effect] {
    guard let span = annotated, !span.isEmpty else {
      message = "there is nothing to tag here"
      return []
    }
    let old = document.annotations.first { $0.annotation.kind == .tag && $0.span == span }
    let tags = Annotation.Tag.allCases
    let index = old.flatMap { old in tags.firstIndex { $0.rawValue == old.annotation.body } }
    let next = index.map { $0 + 1 } ?? 0
    guard next < tags.count else {
      guard let old else { return [] }
      message = "no tag"
      return [remove(old.annotation)]
    }
    message = "tagged: \(tags[next].rawValue); \(name(of: .tag)) again changes it"
    return put(.tag, body: tags[next].rawValue, at: span, replacing: old?.annotation)
  }

  /// Takes an annotation away; returns what is to be done outside.
  mutating func remove(_ annotation: Annotation) -> Effect {
    document.annotations.removeAll { $0.annotation.id == annotation.id }
    return .remove(annotation: annotation.id, document: current)
  }

  /// Puts an annotation at a place; returns what is to be done outside.
  mutating func put(
    _ kind: Annotation.Kind, body: String, at span: SourceSpan, replacing old: Annotation?
  ) -> [Effect] {
    if let notesAreOff {
      message = "kept for this session only; notes are off: \(notesAreOff)"
    }
    annotationCount += 1
    let annotation = Annotation(
      id: old?.id ?? "\(sessionName)-\(annotationCount)", kind: kind, body: body,
      anchor: Anchor(span, in: document.briefing.article.text), created: old?.created ?? 0)
    document.annotations.removeAll { $0.annotation.id == annotation.id }
    let index = document.annotations.partitioningIndex { placed in
      placed.span.map { $0 > span } ?? true
    }
    document.annotations.insert(PlacedAnnotation(annotation: annotation, span: span), at: index)
    return [.save(annotation, document: current)]
  }
}

/// What a letter is awaited for.
enum LetterPurpose: Hashable, Sendable {
  case setMark, goToMark, forget, remove
}
