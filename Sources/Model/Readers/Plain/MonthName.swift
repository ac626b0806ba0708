/// The names of the months as date lines write them.
enum MonthName {
  /// The month of a word in small letters, from 1; nil where it is none.
  static func number(_ word: String) -> Int? {
    let bare = word.hasSuffix(".") ? String(word.dropLast()) : word
    return numbers[bare]
  }

  private static let numbers: [String: Int] = names.reduce(into: [:]) { table, row in
    for (index, name) in row.cut(at: " ").enumerated() where name != "-" {
      table[String(name)] = index + 1
    }
  }

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
