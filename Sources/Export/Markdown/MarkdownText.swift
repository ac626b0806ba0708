/// Text from an article as Markdown shows it: nothing in it is read as markup.
enum MarkdownText {
  /// Characters that mean something to Markdown anywhere in a line.
  private static let active: Set<Unicode.Scalar> = [
    "\\", "`", "*", "_", "[", "]", "<", ">", "|", "~", "&", "#", "!",
  ]

  /// The text on one line with every active character escaped.
  static func escape(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var isFirst = true
    for scalar in text.unicodeScalars {
      if scalar == "\n" || scalar == "\t" {
        result.append(" ")
        continue
      }
      // A list or an underline can only begin a line; "1." needs a digit before its dot.
      let beginsBlock = isFirst && (scalar == "-" || scalar == "+" || scalar == "=")
      if active.contains(scalar) || beginsBlock { result.append("\\") }
      result.append(scalar)
      isFirst = false
    }
    return escapeNumber(String(result))
  }

  /// Keeps a number with a stop at the start of a line from becoming a list.
  private static func escapeNumber(_ text: String) -> String {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty else { return text }
    let rest = text[digits.endIndex...]
    guard let mark = rest.first, mark == "." || mark == ")" else { return text }
    return digits + "\\" + rest
  }
}
