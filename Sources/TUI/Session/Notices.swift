import Model

/// What was met and repaired on the way from the bytes to the text.
enum Notices {
  /// What a reader should know before the first line, as one message; nil if nothing was changed.
  static func opening(of document: Document) -> String? {
    let sentences = joined(document.briefing.article.diagnostics.filter(isAboutTheText)).map(words)
    return sentences.isEmpty ? nil : sentences.joined(separator: "; ")
  }

  /// All that was met, for the overview: what changed the text first, unless the status line says it now.
  static func all(of session: Session) -> [String] {
    let diagnostics = session.document.briefing.article.diagnostics
    let isSaid = session.message != nil && session.message == opening(of: session.document)
    let first = isSaid ? [] : diagnostics.filter(isAboutTheText)
    return joined(first + diagnostics.filter { !isAboutTheText($0) }).map(words)
  }

  /// With what another language leaves out said once ("timeline, options, voices").
  private static func joined(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    var joined: [Diagnostic] = []
    for diagnostic in diagnostics {
      guard case .unsupportedLanguage(let next) = diagnostic.kind, let last = joined.last,
        case .unsupportedLanguage(let before) = last.kind
      else {
        joined.append(diagnostic)
        continue
      }
      joined[joined.count - 1] = Diagnostic(
        .unsupportedLanguage(before + ", " + next), at: diagnostic.span)
    }
    return joined
  }

  /// Whether the text differs from its bytes, or was not read as the others are.
  private static func isAboutTheText(_ diagnostic: Diagnostic) -> Bool {
    switch diagnostic.kind {
    case .repairedBytes, .removedControls, .removedInvisibles, .removedCombiningMarks, .decoded,
      .truncated, .readInPart, .limitReached, .unsupportedLanguage, .attachmentsLeftOut, .textFrom,
      .noArticle, .mixedColumns:
      return true
    case .unknownDocumentDate, .conflictingDates, .optionCountDiffers, .notUnderstood:
      return false
    }
  }

  private static func words(_ diagnostic: Diagnostic) -> String {
    let sentence = diagnostic.sentence
    return sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
  }
}
