import Testing

@testable import TextSafety

/// What a reader is told of an input.
@Suite struct DiagnosticTests {
  @Test(
    arguments: [
      (.repairedBytes(1), "Replaced 1 invalid byte sequence by \u{FFFD}."),
      (.repairedBytes(2), "Replaced 2 invalid byte sequences by \u{FFFD}."),
      (.removedControls(1), "Removed 1 control character or escape sequences."),
      (.removedInvisibles(3), "Removed 3 invisible characters."),
      (.removedCombiningMarks(2), "Removed 2 combining marks above the limit."),
      (.decoded(encoding: "GBK"), "Decoded from GBK."),
      (.truncated(limit: 9), "Input cut at 9 bytes."),
      (.readInPart("a pipe"), "Only the beginning is shown: a pipe."),
      (.limitReached("rows", limit: 9), "More than 9 rows: the rest was left out."),
      (
        .unknownDocumentDate,
        "The publication date is unknown (give one with --date), so some dates stay open."
      ),
      (.conflictingDates(["a", "b"]), "The publication date differs: a; b."),
      (
        .unsupportedLanguage("voices"), "The text does not seem to be English: voices left out."
      ),
      (
        .optionCountDiffers(announced: 3, found: 2),
        "The text announces 3 options; 2 were found."
      ),
      (.attachmentsLeftOut(["a.txt", "b"]), "Attachments not shown: a.txt, b."),
      (.textFrom("frame"), "The page has no visible text; this comes from its frame."),
      (.noArticle("no text"), "No article found: no text."),
      (
        .mixedColumns,
        "Pages in two columns could not be told apart: run pdftotext without -layout."
      ),
      (.notUnderstood("a table"), "Not understood: a table."),
    ] as [(Diagnostic.Kind, String)])
  func eachIsASentence(kind: Diagnostic.Kind, sentence: String) {
    #expect(Diagnostic(kind).sentence == sentence)
  }
}
