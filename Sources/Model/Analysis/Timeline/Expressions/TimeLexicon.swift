/// All word tables as one hash table, keyed by the letters of the word.
struct TimeLexicon: Sendable {
  /// The lexicon of English.
  static let english = TimeLexicon(
    CalendarWords.rows + NumberWords.rows + FrameWords.rows + VagueWords.rows + TenseWords.rows
      + HolidayWords.rows)

  /// The lexemes; index 0 is the unknown word.
  let lexemes: [Lexeme]
  private let slots: [Slot]
  private let mask: Int

  private struct Slot: Sendable {
    var key = WordKey()
    var lexeme: UInt16 = 0
  }

  /// Builds the table of rows; a word that stands in several rows gets what all of them say.
  init(_ rows: [WordRow]) {
    var lexemes = [Lexeme.unknown]
    var slots = [Slot](repeating: Slot(), count: 4096)
    mask = slots.count - 1
    for row in rows {
      for word in row.words.utf8.split(separator: 0x20) {
        var key = WordKey()
        for byte in word { key.append(byte) }
        var place = Int(truncatingIfNeeded: key.hash) & mask
        while slots[place].lexeme != 0, slots[place].key != key { place = (place + 1) & mask }
        if slots[place].lexeme == 0 {
          lexemes.append(row.lexeme)
          slots[place] = Slot(key: key, lexeme: UInt16(lexemes.count - 1))
        } else {
          lexemes[Int(slots[place].lexeme)].merge(row.lexeme)
        }
      }
    }
    self.lexemes = lexemes
    self.slots = slots
  }

  /// The index of a word's lexeme, 0 if no table holds it.
  func index(of key: WordKey) -> UInt16 {
    var place = Int(truncatingIfNeeded: key.hash) & mask
    while slots[place].lexeme != 0 {
      if slots[place].key == key { return slots[place].lexeme }
      place = (place + 1) & mask
    }
    return 0
  }
}

extension Lexeme {
  /// Adds what another row says about the same word.
  fileprivate mutating func merge(_ other: Lexeme) {
    classes.formUnion(other.classes)
    if number == 0 { number = other.number }
    unit = unit ?? other.unit
    part = part ?? other.part
    direction = direction ?? other.direction
    modifier = modifier ?? other.modifier
    value = value ?? other.value
  }
}
