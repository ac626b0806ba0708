import Model

/// What was met and repaired on the way from the bytes to the text.
enum Notices {
  /// What a reader should know before the first line, as one message; nil where nothing was changed.
  static func opening(of document: Document) -> String? {
    let sentences = document.briefing.article.diagnostics.filter(isAboutTheText).map(words)
    return sentences.isEmpty ? nil : sentences.joined(separator: "; ")
  }

  /// All that was met, for the overview: what changed the text first.
  static func all(of document: Document) -> [String] {
    let diagnostics = document.briefing.article.diagnostics
    return (diagnostics.filter(isAboutTheText) + diagnostics.filter { !isAboutTheText($0) })
      .map(words)
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
