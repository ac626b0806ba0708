import TextSafety

/// Lines that are told by more than their first words.
extension HTMLCuePhrases {
  /// Whether a link's words say to screen readers where it opens: ", opens new tab".
  static func isOnWindows(_ text: ArraySlice<UInt8>) -> Bool {
    (12...60).contains(text.count) && windows[WordHash.hash(FoldedText.fold(text))] != nil
  }

  private static let windows = WordTable<Bool>([
    ("opens new tab", true), ("opens in new tab", true), ("opens in a new tab", true),
    ("opens new window", true), ("opens in new window", true), ("opens in a new window", true),
    ("öffnet im neuen fenster", true), ("öffnet in neuem fenster", true),
    ("öffnet in einem neuen fenster", true), ("öffnet ein neues fenster", true),
    ("öffnet in neuem tab", true), ("link wird in einem neuen tab geöffnet", true),
    ("link öffnet in neuem fenster", true), ("nouvelle fenêtre", true),
    ("s ouvre dans une nouvelle fenêtre", true), ("se abre en una ventana nueva", true),
    ("se abre en nueva ventana", true), ("öppnas i nytt fönster", true),
    ("öppnas i ny flik", true), ("åpnes i ny fane", true), ("si apre in una nuova finestra", true),
  ])

  /// Whether a line counts the time or the pictures of a player: "0:00 / 3:15", "1/12".
  static func isClock(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count < 20, line.contains(where: ASCII.isDigit),
      !line.contains(where: { ASCII.isLetter($0) || $0 >= 0x80 })
    else { return false }
    return line.contains(UInt8(ascii: "/")) || line.starts(with: "0:0".utf8)
      || line.starts(with: "00:0".utf8)
  }

  /// Whether a line tells the reader to switch scripts on.
  static func isOnScripts(_ line: ArraySlice<UInt8>) -> Bool {
    line.count < 350 && ASCII.contains(line, "javascript")
      && ["your browser", "enable", "aktivier"].contains { ASCII.contains(line, $0) }
  }

  /// Whether a line says how long the text takes to read: "5 min", "Lesezeit: 2 Minuten".
  static func isOnReading(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count < 80, line.contains(where: ASCII.isDigit) else { return false }
    let words = FoldedText.fold(line).split(separator: .space)
    if let first = words.first, words.count <= 3, first.allSatisfy(ASCII.isDigit) {
      return words.dropFirst().contains { minutes[WordHash.hash($0)] != nil }
        && words.dropFirst().allSatisfy {
          minutes[WordHash.hash($0)] != nil || $0.elementsEqual("read".utf8)
        }
    }
    return words.contains { readingTimes[WordHash.hash($0)] != nil }
  }

  private static let minutes = WordTable<Bool>([
    ("min", true), ("mins", true), ("minute", true), ("minutes", true), ("minuten", true),
  ])
  private static let readingTimes = WordTable<Bool>([
    ("lesedauer", true), ("lesezeit", true), ("leestijd", true),
  ])

  /// Whether a line below the text says who else reported, and from where.
  static func isOnReporters(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count < 400, !text.contains(UInt8(ascii: "\"")) else { return false }
    let folded = FoldedText.fold(text)
    return reporterStarts.contains { ASCII.matches(folded, at: 0, $0) }
      || reporterEnds.contains { ASCII.contains(folded.suffix(60), $0) }
  }

  private static let reporterStarts: [StaticString] = [
    "reporting by ", "additional reporting ", "writing by ", "editing by ", "edited by ",
    "with files from ", "with reporting ", "with additional reporting ", "with contributions ",
    "compiled by ", "mit material ", "mit agenturmaterial", "mit informationen ",
    "first published ", "originally published ", "dieses thema im programm", "sendung ",
  ]
  private static let reporterEnds: [StaticString] = [
    "contributed to this report", "contributed to this story", "contributed to this article",
    "contributed reporting", "contributed reporting from",
  ]
}
