import Model

/// Waits for the letter after `m` or `'`, or for the answer to a question.
struct LetterLayer: Layer {
  /// What the letter is for.
  enum Purpose: Sendable {
    /// To mark the words that were looked at.
    case setMark(SourceSpan?)
    /// To go to a mark.
    case goToMark
    /// To say whether an annotation is to be removed.
    case remove(Annotation)
    /// To say whether an article is to be forgotten.
    case forget(LibraryEntry)
  }

  /// What the letter is for.
  let purpose: Purpose

  var context: KeyMap.Context? { nil }
  var isOverlay: Bool { true }

  /// Waits for a letter.
  init(_ purpose: Purpose) { self.purpose = purpose }

  mutating func type(_ key: Key, _ session: inout Session) -> LayerResponse {
    switch purpose {
    case .setMark(let span):
      if key == .character("'") || key == .character("`") {
        session.leave()
        session.message = "'' comes back here"
        return .pop()
      }
      return .pop(letter(key, &session).map { session.setMark($0, at: span) } ?? [])
    case .goToMark:
      if key == .character("'") || key == .character("`") {
        session.jumpToPreviousPlace()
      } else if let letter = letter(key, &session) {
        return .pop(session.goToMark(letter))
      }
      return .pop()
    case .remove(let annotation):
      guard key == .character("y") else { return refused("removed", &session) }
      let effect = session.remove(annotation)
      session.message = "\(annotation.heading) removed"
      return .pop([effect])
    case .forget(let entry):
      if key == .character("y") { return .pop(session.ask(.forget(entry.id, withNotes: false))) }
      if key == .character("a"), entry.notes > 0 {
        return .pop(session.ask(.forget(entry.id, withNotes: true)))
      }
      return refused("forgotten", &session)
    }
  }

  private func letter(_ key: Key, _ session: inout Session) -> String? {
    if case .character(let letter) = key, letter.isLetter, letter.isASCII { return String(letter) }
    session.message = key == .escape ? nil : "a mark is a letter"
    return nil
  }

  private func refused(_ what: String, _ session: inout Session) -> LayerResponse {
    session.message = "nothing was \(what)"
    return .pop()
  }

  func question(in session: Session) -> String? {
    switch purpose {
    case .setMark: return "mark: type a letter, ' = this place for ''"
    case .goToMark: return "go to mark: type a letter, ' = previous place"
    case .remove: return "Remove? y = yes, any other key = no"
    case .forget(let entry): return LibraryView.question(about: entry, in: session)
    }
  }

  func draw(_ session: Session, on canvas: inout Canvas) {
    if case .goToMark = purpose { MarkListView.draw(session, on: &canvas) }
  }
}
