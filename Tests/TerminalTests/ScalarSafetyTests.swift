import Foundation
import Model
import Testing

@testable import TUI

/// What reaches the cells of a frame, for every scalar there is.
@Suite struct ScalarSafetyTests {
  /// The ways that a scalar can stand beside others in a row of eight cells: alone, after a letter, after a
  /// wide character, at the last column, and before a wide character that has no room left.
  private static let contexts: [(before: [UInt8], after: [UInt8])] = [
    ("", ""), ("a", ""), ("日", ""), ("abcdefg", ""), ("abcdef", "日"),
  ].map { (Array($0.utf8), Array($1.utf8)) }

  /// Whether every scalar is tried everywhere; otherwise every one below U+3100, and every 29th beyond.
  private static let isThorough = ProcessInfo.processInfo.environment["DOSSIER_TORTURE"] != nil

  @Test(arguments: [true, false])
  func onlyAllowedScalarsReachTheFrameInRowsOfTheirWidth(isUnicode: Bool) {
    var faults: [String] = []
    var count = 0
    for value in UInt32(0)..<0x110000 {
      guard ScalarSafetyTests.isThorough || value < 0x3100 || value % 29 == 0 else { continue }
      guard let scalar = Unicode.Scalar(value) else { continue }
      count += 1
      let bytes = Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      for (before, after) in ScalarSafetyTests.contexts {
        let row = before + bytes + after
        // As an article's text, and as a string that nobody has made safe.
        for text in [SafeText(utf8: row).bytes, row] {
          if let fault = fault(of: text, isUnicode: isUnicode) {
            faults.append("U+" + String(value, radix: 16) + ": " + fault)
          }
        }
      }
    }
    #expect(faults.isEmpty, "\(faults.prefix(5))")
    if ScalarSafetyTests.isThorough { #expect(count == 1_112_064) }
  }

  /// What is wrong with the row that a text makes in eight columns, if anything.
  private func fault(of bytes: [UInt8], isUnicode: Bool) -> String? {
    var canvas = Canvas(size: Size(columns: 8, rows: 1), isUnicode: isUnicode)
    let span = SourceSpan(0, bytes.count)
    let end = canvas.write(bytes, span, column: 0, row: 0, limit: 8) { _ in .plain }
    if end > 8 { return "written up to column \(end)" }
    var column = 0
    while column < 8 {
      let glyph = canvas.frame[column, 0].glyph
      let width = CellWidth.width(of: glyph.base)
      if !SafeText.allows(glyph.base) { return "shows \(String(glyph.base, radix: 16))" }
      if !isUnicode, glyph.base > 0x7E { return "shows more than ASCII" }
      if width < 1 || column + width > 8 { return "a character of \(width) cells" }
      if width == 2, canvas.frame[column + 1, 0].glyph != .continuation {
        return "half a character"
      }
      for index in 0..<4 where glyph.marks[index] != 0 {
        if !SafeText.allows(glyph.marks[index]) || CellWidth.width(of: glyph.marks[index]) != 0 {
          return "the mark \(String(glyph.marks[index], radix: 16))"
        }
      }
      column += width
    }
    return nil
  }
}
