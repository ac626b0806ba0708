import Export
import Model
import TUI

/// One execution: the first two bytes choose the format and the size of the screen, the next eight
/// are keys, the rest is the article.
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: start, count: count))
  guard input.count > 10 else { return 0 }
  let formats: [ArticleFormat] = [.text, .markdown, .html, .mail]
  let format = formats[Int(input[0]) % formats.count]
  let briefing = Analysis.briefing(
    of: ArticleReader.read(Array(input[10...]), format: format))
  SpanCheck(briefing.article.text).check(briefing)
  checkPrinted(BriefingExport.text(briefing, width: 40 + Int(input[1]) % 80))
  walk(briefing, keys: input[2..<10], screen: input[1])
  return 0
}

/// Printed text holds no control but the line feed.
private func checkPrinted(_ text: String) {
  for scalar in text.unicodeScalars where scalar != "\n" {
    precondition(SafeText.allows(scalar.value), "printed U+\(String(scalar.value, radix: 16))")
  }
}

/// Presses keys and draws after each; a frame has the size that was asked for and safe cells.
private func walk(_ briefing: Briefing, keys: ArraySlice<UInt8>, screen: UInt8) {
  let size = Size(columns: Int(screen) % 90, rows: Int(screen) / 9)
  var state = AppState(briefings: [briefing], size: size)
  let named: [Key] = [.up, .down, .enter, .escape, .tab, .backTab, .pageUp, .pageDown, .backspace]
  for byte in keys {
    let key =
      (0x20..<0x7F).contains(byte)
      ? Key.character(Character(Unicode.Scalar(byte))) : named[Int(byte) % named.count]
    _ = state.handle(.key(key))
    let frame = Screen.render(state)
    precondition(frame.size == size && frame.cells.count == size.columns * size.rows)
    for cell in frame.cells where cell.glyph != .continuation {
      precondition(SafeText.allows(cell.glyph.base) && CellWidth.width(of: cell.glyph.base) > 0)
    }
  }
}
