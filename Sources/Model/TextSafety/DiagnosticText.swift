extension Diagnostic {
  /// One sentence for the reader.
  public var sentence: String {
    switch kind {
    case .repairedBytes(let count):
      return "Replaced \(Plural.phrase(count, "invalid byte sequence")) by \u{FFFD}."
    case .removedControls(let count):
      return removed(count, noun: "control character", rest: " or escape sequences")
    case .removedInvisibles(let count):
      return removed(count, noun: "invisible character")
    case .removedCombiningMarks(let count):
      return removed(count, noun: "combining mark", rest: " above the limit")
    case .decoded(let encoding):
      return "Decoded from \(encoding)."
    case .truncated(let limit):
      return "Input cut at \(limit) bytes."
    case .readInPart(let reason):
      return "Only the beginning is shown: \(reason)."
    case .limitReached(let what, let limit):
      return "More than \(limit) \(what): the rest was left out."
    case .unknownDocumentDate:
      return "The publication date is unknown (give one with --date), so some dates stay open."
    case .conflictingDates(let dates):
      return "The publication date differs: \(dates.joined(separator: "; "))."
    case .unsupportedLanguage(let what):
      return "The text does not seem to be English: \(what) left out."
    case .optionCountDiffers(let announced, let found):
      return "The text announces \(announced) options; \(found) were found."
    case .attachmentsLeftOut(let names):
      return "Attachments not shown: \(names.joined(separator: ", "))."
    case .textFrom(let origin):
      return "The page has no visible text; this comes from its \(origin)."
    case .noArticle(let reason):
      return "No article found: \(reason)."
    case .mixedColumns:
      return "Pages in two columns could not be told apart: run pdftotext without -layout."
    case .notUnderstood(let what):
      return "Not understood: \(what)."
    }
  }

  private func removed(_ count: Int, noun: String, rest: String = "") -> String {
    "Removed \(Plural.phrase(count, noun))\(rest)."
  }
}
