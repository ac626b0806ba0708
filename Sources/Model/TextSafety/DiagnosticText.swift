extension Diagnostic {
  /// One sentence for the reader.
  public var sentence: String {
    switch kind {
    case .repairedBytes(let count):
      let form = count == 1 ? "that is no valid text was" : "that are no valid text were"
      return Plural.of(count, "byte sequence") + " \(form) replaced by \u{FFFD}."
    case .removedControls(let count):
      return removed(
        count,
        count == 1
          ? "control character or escape sequence" : "control characters or escape sequence")
    case .removedInvisibles(let count):
      return removed(count, "invisible character")
    case .removedCombiningMarks(let count):
      return removed(count, "combining mark", " above the limit")
    case .decoded(let encoding):
      return "The text was decoded from \(encoding)."
    case .truncated(let limit):
      return "The input is longer than \(limit) bytes and was cut there."
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
      return "Not shown: the attached \(names.joined(separator: ", "))."
    case .textFrom(let origin):
      return "The page shows no text; this was taken from its \(origin)."
    case .noArticle(let reason):
      return "No article here: \(reason)."
    case .mixedColumns:
      return "Pages in two columns could not be told apart: run pdftotext without -layout."
    case .notUnderstood(let what):
      return "Not understood: \(what)."
    }
  }

  private func removed(_ count: Int, _ noun: String, _ rest: String = "") -> String {
    "\(Plural.of(count, noun))\(rest) \(count == 1 ? "was" : "were") removed."
  }
}
