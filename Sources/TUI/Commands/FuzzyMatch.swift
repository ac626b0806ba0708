/// Finds commands by a few letters of their names.
enum FuzzyMatch {
  /// How well letters match a text, the higher the better; nil if they do not stand in it in order.
  ///
  /// A letter at the start of a word and one next to the letter before count more.
  static func score(_ letters: String, in text: String) -> Int? {
    var score = 0
    var previous: Character = " "
    var wasHit = false
    var rest = Substring(letters.lowercased().filter { $0 != " " })
    for character in text.lowercased() {
      guard let wanted = rest.first else { break }
      if character == wanted {
        score += 1 + (wasHit ? 3 : 0) + (previous == " " || previous == "-" ? 4 : 0)
        rest = rest.dropFirst()
        wasHit = true
      } else {
        wasHit = false
      }
      previous = character
    }
    return rest.isEmpty ? score * 100 - text.count : nil
  }

  /// The commands that match, the best first; all of them for no letters.
  static func commands(matching letters: String) -> [Command] {
    let short = Command.short[letters]
    let matching = Command.allCases.enumerated()
      .compactMap { index, command -> (score: Int, index: Int, command: Command)? in
        let byName = score(letters, in: command.rawValue).map { $0 + 150 }
        let bySummary = score(letters, in: command.summary)
        guard let score = [byName, bySummary].compactMap({ $0 }).max() else { return nil }
        return (letters.isEmpty ? 0 : score, index, command)
      }
      .sorted { ($1.score, $0.index) < ($0.score, $1.index) }
      .map(\.command)
    return short.map { command in [command] + matching.filter { $0 != command } } ?? matching
  }
}
