import Model
import TUI

/// A frame has the size that was asked for, whole characters, and nothing that a terminal would obey.
public enum FrameCheck {
  /// What does not hold of a frame.
  public static func faults(in frame: Frame, size: Size, isUnicode: Bool = true) -> [String] {
    var faults = Faults()
    run(frame, size: size, isUnicode: isUnicode, &faults)
    return faults.sentences
  }

  static func run(_ frame: Frame, size: Size, isUnicode: Bool, _ faults: inout Faults) {
    guard frame.size == size, frame.cells.count == size.columns * size.rows else {
      return faults.add("a frame of \(frame.size), not \(size)")
    }
    if let cursor = frame.cursor {
      faults.expect(
        (0..<size.columns).contains(cursor.column) && (0..<size.rows).contains(cursor.row),
        "the cursor at \(cursor)")
    }
    for link in frame.links {
      faults.expect(
        (link.hasPrefix("https://") || link.hasPrefix("http://")) && link.utf8.count <= 2000
          && link.utf8.allSatisfy { (0x21...0x7E).contains($0) },
        "a link that may not leave the program: \(link)")
    }
    faults.expect(
      frame.cells.allSatisfy { Int($0.style.link) <= frame.links.count }, "a link to nowhere")
    for row in 0..<size.rows {
      let cells = frame.cells[row * size.columns..<(row + 1) * size.columns]
      check(cells, isUnicode: isUnicode, &faults)
    }
  }

  private static func check(_ cells: ArraySlice<Cell>, isUnicode: Bool, _ faults: inout Faults) {
    var index = cells.startIndex
    while index < cells.endIndex {
      let glyph = cells[index].glyph
      if glyph.base >= 0x20, glyph.base < 0x7F, glyph.marks == .zero {
        index += 1
        continue
      }
      let width = CellWidth.width(of: glyph.base)
      guard width > 0, index + width <= cells.endIndex else {
        return faults.add("U+\(String(glyph.base, radix: 16)) of \(width) cells")
      }
      faults.expect(
        SafeText.allows(glyph.base), "the frame shows U+\(String(glyph.base, radix: 16))")
      faults.expect(isUnicode || glyph.base < 0x7F, "more than ASCII")
      faults.expect(
        width == 1 || cells[index + 1].glyph == .continuation, "half a wide character")
      for place in 0..<4 where glyph.marks[place] != 0 {
        let mark = glyph.marks[place]
        faults.expect(
          SafeText.allows(mark) && CellWidth.width(of: mark) == 0,
          "the mark U+\(String(mark, radix: 16))")
      }
      index += width
    }
  }
}
