import Language

/// Number words: cardinals, ordinals, scales, decades and open amounts.
enum NumberWords {
  /// All rows.
  static let rows: [WordRow] = cardinals + ordinals + scales + decades + amounts

  private static let cardinals: [WordRow] =
    CommonWords.cardinals.map { WordRow($0.word, .cardinal, $0.value) }
    + [WordRow("fourty", .cardinal, 40)]

  private static let ordinals: [WordRow] = [
    WordRow("first", .ordinal, 1), WordRow("third", .ordinal, 3), WordRow("fourth", .ordinal, 4),
    WordRow("fifth", .ordinal, 5), WordRow("sixth", .ordinal, 6), WordRow("seventh", .ordinal, 7),
    WordRow("eighth", .ordinal, 8), WordRow("ninth", .ordinal, 9), WordRow("tenth", .ordinal, 10),
    WordRow("eleventh", .ordinal, 11), WordRow("twelfth", .ordinal, 12),
    WordRow("thirteenth", .ordinal, 13), WordRow("fourteenth", .ordinal, 14),
    WordRow("fifteenth", .ordinal, 15), WordRow("sixteenth", .ordinal, 16),
    WordRow("seventeenth", .ordinal, 17), WordRow("eighteenth", .ordinal, 18),
    WordRow("nineteenth", .ordinal, 19), WordRow("twentieth", .ordinal, 20),
    WordRow("thirtieth", .ordinal, 30),
    WordRow("st nd rd th", .ordinalEnding),
  ]

  private static let scales: [WordRow] = [
    WordRow("hundred", .scale, 100), WordRow("thousand", .scale, 1000),
    WordRow("dozen", .scale, 12),
    WordRow("million billion trillion", .measured),
  ]

  private static let decades: [WordRow] = [
    WordRow("twenties", .decadeWord, 2), WordRow("thirties", .decadeWord, 3),
    WordRow("forties", .decadeWord, 4), WordRow("fifties", .decadeWord, 5),
    WordRow("sixties", .decadeWord, 6), WordRow("seventies", .decadeWord, 7),
    WordRow("eighties", .decadeWord, 8), WordRow("nineties", .decadeWord, 9),
  ]

  private static let amounts: [WordRow] = [
    WordRow("several few many numerous countless", .vagueAmount),
    WordRow("couple", .vagueAmount, 2), WordRow("half", .vagueAmount),
    WordRow("dozens hundreds thousands tens", .vagueAmount),
  ]
}
