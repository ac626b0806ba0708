import Foundation
import Model
import Testing

@testable import TUI

/// What reaches the cells of a frame, for every scalar there is.
@Suite struct ScalarSafetyTests {
  /// The ways that a scalar can stand beside others.
  private static let contexts: [(before: String, after: String)] = [
    ("", ""), ("a", ""), ("日", ""), ("abcdefg", ""), ("abcdef", "日"),
  ]

  /// Whether every scalar is tried; otherwise every one below U+3100, and every 13th beyond.
  private static let isThorough = ProcessInfo.processInfo.environment["DOSSIER_TORTURE"] != nil

  @Test(arguments: [true, false])
  func onlyAllowedScalarsReachTheFrameInRowsOfTheirWidth(isUnicode: Bool) {
    var faults: [String] = []
    for value in UInt32(0)..<0x110000 {
      guard ScalarSafetyTests.isThorough || value < 0x3100 || value % 13 == 0 else { continue }
      guard let scalar = Unicode.Scalar(value) else { continue }
      // The edges matter for what combines or is wide; all others are one cell.
      let width = CellWidth.width(of: value)
      for (before, after) in ScalarSafetyTests.contexts.prefix(width == 0 || width == 2 ? 5 : 1) {
        let text = SafeText(before + String(Character(scalar)) + after)
        if let fault = fault(of: text, isUnicode: isUnicode) {
          faults.append("U+" + String(value, radix: 16) + ": " + fault)
        }
      }
    }
    #expect(faults.isEmpty, "\(faults.prefix(5))")
  }

  /// What is wrong with the row that a text makes in eight columns, if anything.
  private func fault(of text: SafeText, isUnicode: Bool) -> String? {
    var canvas = Canvas(size: Size(columns: 8, rows: 1), isUnicode: isUnicode)
    let span = SourceSpan(0, text.bytes.count)
    let end = canvas.write(text.bytes, span, column: 0, row: 0, limit: 8) { _ in .plain }
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
