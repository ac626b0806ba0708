import Model

/// What an annotation was before a change, so that it can be taken back.
struct NoteChange: Sendable {
  /// The article.
  var document: Int
  /// The annotation.
  var id: String
  /// The annotation before; nil if there was none.
  var before: PlacedAnnotation?
  /// Whether one key made this change together with the one before it.
  var isWithBefore = false

  /// The most changes that are remembered.
  static let mostChanges = 100
}

extension Session {
  /// Shows what the reader left in an article.
  mutating func show(_ annotations: [Annotation], in index: Int) {
    guard documents.indices.contains(index) else { return }
    documents[index].annotations = PlacedAnnotation.place(
      annotations, in: documents[index].briefing.article.text)
  }

  /// Says of the article that is shown how many annotations have no place in it any more.
  mutating func showLostNotesMessage(for index: Int) {
    guard index == current, document.orphans > 0 else { return }
    say(
      "\(Plural.phrase(document.orphans, "note")) lost the place in the text; "
        + "\(name(of: .notes)) lists them")
  }

  /// Adds what another session made of a note that was changed in both.
  mutating func add(_ other: Annotation) {
    for index in documents.indices {
      let annotations = documents[index].annotations.map(\.annotation)
      // Its name is that of the note, mostly with the time after it.
      let isHere = annotations.contains { other.id == $0.id || other.id.hasPrefix($0.id + "-") }
      guard isHere || index == current else { continue }
      show(annotations.filter { $0.id != other.id } + [other], in: index)
      message = "another session changed it too: both versions kept"
      return
    }
  }

  /// Switches notes off and says why.
  mutating func switchNotesOff(because reason: String) {
    notesAreOff = reason
    say("notes are off: \(reason)")
  }

  /// The annotations of an article, orphans too.
  public func annotations(of index: Int) -> [Annotation] {
    documents.indices.contains(index) ? documents[index].annotations.map(\.annotation) : []
  }

  /// The marks that can be gone to: those of the article, and capitals of the other open ones.
  var marks: [(document: Int, placed: PlacedAnnotation)] {
    let order = [current] + documents.indices.filter { $0 != current }
    return order.flatMap { index in
      documents[index].annotations.filter { placed in
        placed.annotation.kind == .mark
          && (index == current || placed.annotation.body.first?.isUppercase == true)
      }.map { (index, $0) }
    }
  }

  /// The mark of a letter; that of a capital may stand in another open article.
  private func mark(_ letter: String) -> (document: Int, placed: PlacedAnnotation)? {
    marks.first { $0.placed.annotation.body == letter }
  }

  /// Marks words with a letter.
  mutating func setMark(_ letter: String, at span: SourceSpan?) -> [Effect] {
    guard let span, !span.isEmpty else {
      message = "nothing to mark here"
      return []
    }
    let old = mark(letter)
    var effects: [Effect] = []
    if let old, old.document != current {
      // The mark goes from there and comes here: two changes, each of which can be undone.
      remember(before: old.placed, id: old.placed.annotation.id, in: old.document)
      documents[old.document].annotations.removeAll { $0 == old.placed }
      effects = [.remove(annotation: old.placed.annotation.id, document: old.document)]
    }
    let here = old?.document == current ? old?.placed.annotation : nil
    effects += put(.mark, body: letter, at: span, replacing: here)
    message = "mark \(letter) set"
    return effects
  }

  /// Goes to the mark of a letter.
  mutating func goToMark(_ letter: String) -> [Effect] {
    guard let mark = mark(letter) else {
      // A capital may stand in an article of the library that is not open.
      if letter.first?.isUppercase == true { return ask(.mark(letter)) }
      message = "no mark \(letter)"
      return []
    }
    guard let span = mark.placed.span else {
      message = "the passage of mark \(letter) is no longer in the text"
      return []
    }
    leave()
    current = mark.document
    arrival = .text
    document.highlights = [span]
    enterText()
    return []
  }

  /// The note on some words, or a new one; nil and a message where there are no words.
  mutating func noteEditor() -> NoteEditor? {
    guard let span = annotated, !span.isEmpty else {
      message = "nothing to note here"
      return nil
    }
    let old = document.annotations.first {
      $0.annotation.kind == .note && $0.span?.overlaps(span) == true
    }
    return NoteEditor(old?.annotation, at: old?.span ?? span)
  }

  /// Keeps a note as it was written; an empty one is removed.
  mutating func save(_ editor: NoteEditor) -> [Effect] {
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
      remember(before: document.annotations[index], id: note.id)
      document.annotations[index].annotation = note
      return [.save(note, document: current)]
    }
    return put(.note, body: text, at: editor.span, replacing: editor.annotation)
  }

  /// Gives what the reader looks at the next tag, or takes the last one away.
  mutating func cycleTag() -> [Effect] {
    guard let span = annotated, !span.isEmpty else {
      message = "nothing to tag here"
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
    let old = document.annotations.first { $0.annotation.id == annotation.id }
    remember(before: old, id: annotation.id)
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
      id: old?.id ?? "\(name)-\(annotationCount)", kind: kind, body: body,
      anchor: Anchor(span, in: document.briefing.article.text), created: old?.created ?? 0)
    remember(
      before: document.annotations.first { $0.annotation.id == annotation.id }, id: annotation.id)
    insert(PlacedAnnotation(annotation: annotation, span: span))
    return [.save(annotation, document: current)]
  }

  /// Puts an annotation among the others of the article, in the place of an earlier form of it.
  private mutating func insert(_ placed: PlacedAnnotation) {
    document.annotations.removeAll { $0.annotation.id == placed.annotation.id }
    let index = document.annotations.partitioningIndex { other in
      guard let span = placed.span else { return false }
      return other.span.map { $0 > span } ?? true
    }
    document.annotations.insert(placed, at: index)
  }

  /// Remembers an annotation as it is before a change; nil if there is none yet.
  private mutating func remember(
    before old: PlacedAnnotation?, id: String, in document: Int? = nil
  ) {
    noteChanges.append(NoteChange(document: document ?? current, id: id, before: old))
    if noteChanges.count > NoteChange.mostChanges { noteChanges.removeFirst() }
  }

  /// Makes the last of that many changes one that is taken back with the others.
  mutating func joinChanges(_ count: Int) {
    for index in noteChanges.indices.suffix(max(0, count - 1)) {
      noteChanges[index].isWithBefore = true
    }
  }

  /// Takes back the last change of notes, tags, marks or corrections.
  mutating func undoNote() -> [Effect] {
    var count = 0
    var effects: [Effect] = []
    repeat {
      let isWithBefore = noteChanges.last?.isWithBefore ?? false
      effects += undoChange()
      count += 1
      if !isWithBefore { break }
    } while !noteChanges.isEmpty
    if count > 1 { message = "undone: \(Plural.phrase(count, "correction"))" }
    return effects
  }

  private mutating func undoChange() -> [Effect] {
    guard let change = noteChanges.popLast(), documents.indices.contains(change.document) else {
      message = "nothing to undo"
      return []
    }
    let before = current
    current = change.document
    defer { current = before }
    guard let old = change.before else {
      let new = document.annotations.first { $0.annotation.id == change.id }
      document.annotations.removeAll { $0.annotation.id == change.id }
      message = "undone: \(new?.annotation.heading ?? "note")"
      return [.remove(annotation: change.id, document: change.document)]
    }
    insert(old)
    message = "restored: \(old.annotation.heading)"
    return [.save(old.annotation, document: change.document)]
  }
}
