import TextSafety

/// Names and messages from outside, made safe for one line on a terminal.
public enum VisibleText {
  /// The text with every character that a terminal might obey or hide written as `\u{…}`.
  public static func escaping(_ text: String) -> String {
    // Most names and clauses are plain ASCII, and a list may have hundreds of thousands of them.
    if text.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return text }
    var result = ""
    var marks = 0
    for scalar in text.unicodeScalars {
      if (0x20..<0x7F).contains(scalar.value) {
        marks = 0
        result.unicodeScalars.append(scalar)
        continue
      }
      if let byte = FileName.byte(for: scalar) {
        result += "\\x" + String(byte, radix: 16, uppercase: true)
        continue
      }
      marks = SafeText.isMark(scalar.value) ? marks + 1 : 0
      if SafeText.allows(scalar.value), marks <= mostMarks {
        result.unicodeScalars.append(scalar)
      } else {
        result += "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}"
      }
    }
    return result
  }

  /// More marks than these on one character are a tower over the lines above.
  private static let mostMarks = 8

  /// The text on one line, with one space for every stretch of white space, made visible.
  public static func onOneLine(_ text: String) -> String {
    var wasBlank = true
    let isPlain = text.utf8.allSatisfy { byte in
      defer { wasBlank = byte == .space }
      return (0x20..<0x7F).contains(byte) && !(byte == .space && wasBlank)
    }
    if isPlain, !wasBlank { return text }
    return escaping(text.split { $0.isWhitespace }.joined(separator: " "))
  }

  /// The text with its line ends kept and every other unsafe character made visible.
  public static func ofLines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { escaping(String($0)) }
      .joined(separator: "\n")
  }
}
