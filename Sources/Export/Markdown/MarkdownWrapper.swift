/// Wraps Markdown so that it means the same: nothing that begins a block comes to the beginning of a line.
enum MarkdownWrapper {
  /// The text in lines of that many columns; headings, tables and code stay as they are.
  static func wrap(_ text: String, width: Int) -> String {
    var fence: Substring?
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
      line -> String in
      let ticks = line.prefix { $0 == "`" }
      if let open = fence {
        if line == open { fence = nil }
        return String(line)
      }
      if ticks.count >= 3 {
        fence = ticks
        return String(line)
      }
      return line.hasPrefix("#") || line.hasPrefix("|") ? String(line) : wrap(line, width: width)
    }
    return lines.joined(separator: "\n")
  }

  private static func wrap(_ line: Substring, width: Int) -> String {
    guard TextWrapper.columns(of: String(line)) > width else { return String(line) }
    let (first, rest) = prefixes(of: line)
    var out = first
    var column = TextWrapper.columns(of: first)
    var isFirst = true
    for words in units(of: line.dropFirst(first.count)) {
      let columns = TextWrapper.columns(of: words)
      if !isFirst {
        if column + 1 + columns > width {
          out += "\n" + rest
          column = TextWrapper.columns(of: rest)
        } else {
          out += " "
          column += 1
        }
      }
      out += words
      column += columns
      isFirst = false
    }
    return out
  }

  /// The words of a line, each with those after it that may not begin a line.
  private static func units(of line: Substring) -> [String] {
    var units: [String] = []
    for word in line.split(separator: " ") {
      if let last = units.indices.last, beginsBlock(word) {
        units[last] += " " + word
      } else {
        units.append(String(word))
      }
    }
    return units
  }

  /// What a line begins with, and what the lines have that belong to it.
  private static func prefixes(of line: Substring) -> (String, String) {
    let indent = String(line.prefix { $0 == " " })
    let body = line.dropFirst(indent.count)
    if body.hasPrefix("> ") { return (indent + "> ", indent + "> ") }
    var marker = body.prefix { $0.isASCII && $0.isNumber }
    if !marker.isEmpty, body.dropFirst(marker.count).hasPrefix(". ") {
      marker = body.prefix(marker.count + 2)
    } else if body.hasPrefix("- ") {
      marker = body.prefix(2)
    } else if body.hasPrefix("[^") {
      return (indent, indent + "    ")
    } else {
      return (indent, indent)
    }
    return (indent + marker, indent + String(repeating: " ", count: marker.count))
  }

  /// Whether a word at the beginning of a line would begin a list, an underline or a footnote.
  private static func beginsBlock(_ word: Substring) -> Bool {
    guard let first = word.first else { return true }
    if "-+=*_#>|`[~:".contains(first) { return true }
    let rest = word.drop { $0.isASCII && $0.isNumber }
    return rest.count < word.count && (rest.first == "." || rest.first == ")")
  }
}
