import TextSafety

/// The names of the months as date lines write them.
package enum MonthName {
  /// The month of a word in small letters, from 1; nil where it is none.
  package static func number(_ word: String) -> Int? {
    let bare = word.hasSuffix(".") ? String(word.dropLast()) : word
    return numbers[WordHash.of(bare.utf8)]
  }

  private static let numbers: WordTable<Int> = {
    var table = WordTable<Int>(room: 12 * names.count)
    let none = WordHash.of("-")
    for row in names {
      for (index, name) in WordHash.of(wordsIn: row, separator: 0x20).enumerated()
      where name != none { table.insert(name, index + 1) }
    }
    return table
  }()

  /// Twelve to a row.
  private static let names: [String] = [
    // English in full and cut.
    "january february march april may june july august september october november december",
    "jan feb mar apr - jun jul aug sep oct nov dec",
    "- - - - - - - - sept - - -",
    // French, German, Spanish, Italian, Portuguese, Dutch, Polish (genitive).
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "januar februar märz april mai juni juli august september oktober november dezember",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro",
    "januari februari maart april mei juni juli augustus september oktober november december",
    "stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia",
    // Russian and Ukrainian (genitive).
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня",
  ]
}
