/// Breaks text at spaces into lines of at most so many columns.
struct TextWrapper {
  /// The columns that a line may have; nil leaves lines as long as they are.
  var width: Int?

  /// The text with its line breaks taken as spaces, wrapped, every line after `first` or `rest`.
  func wrap(_ text: String, first: String = "", rest: String = "") -> String {
    var lines: [String] = []
    var line = first
    var columns = Self.columns(of: first)
    var isEmpty = true
    let words = text.unicodeScalars.split { $0 == " " || $0 == "\n" || $0 == "\t" }
    for word in words {
      let word = String(word)
      let wordColumns = Self.columns(of: word)
      if !isEmpty, let width, columns + 1 + wordColumns > width {
        lines.append(line)
        line = rest
        columns = Self.columns(of: rest)
        isEmpty = true
      }
      if !isEmpty {
        line += " "
        columns += 1
      }
      line += word
      columns += wordColumns
      isEmpty = false
    }
    lines.append(line)
    return lines.joined(separator: "\n")
  }

  /// The columns that text takes: wide characters two, combining marks none.
  static func columns(of text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + columns(of: $1) }
  }

  /// The East Asian blocks whose characters are two columns wide (Unicode's EastAsianWidth.txt, W and F).
  private static let wide: [ClosedRange<UInt32>] = [
    0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97C, 0xAC00...0xD7A3,
    0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
    0x1F900...0x1F9FF, 0x20000...0x3FFFD,
  ]

  private static func columns(of scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    default: return wide.contains { $0.contains(scalar.value) } ? 2 : 1
    }
  }
}
