import TextSafety

/// The names of the months, in the languages that articles and pages are dated in.
public enum MonthName {
  /// The month of a word of prose in small letters, from 1, a full stop after it or not; nil if it is none.
  ///
  /// Abbreviations of other languages than English are words of English too often ("set", "out", "mag").
  public static func number(_ word: String) -> Int? {
    let bare = word.hasSuffix(".") ? word.dropLast() : word[...]
    return inProse[WordHash.hash(bare.utf8)]
  }

  /// The month of the word with a hash on a page, where dates stand alone: from 1; nil if it is none.
  public static func number(ofHash hash: UInt64) -> Int? { onPages[hash] }

  /// The English name of a month in three letters, as rulers show it; empty if there is no such month.
  public static func short(_ month: Int) -> String { String(english(month).prefix(3)) }

  /// The English name of a month; empty if there is no such month.
  static func english(_ month: Int) -> String {
    (1...englishNames.count).contains(month) ? englishNames[month - 1] : ""
  }

  private static let englishNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private static let onPages = WordTable<Int>(
    rows.flatMap { row in
      row.months.enumerated().flatMap { month, names in
        names.map { (word: $0, value: month + 1) }
      }
    })

  private static let inProse = WordTable<Int>(
    rows.filter(\.isInProse).flatMap { row in
      row.months.enumerated().compactMap { month, names in
        names.first.map { (word: $0, value: month + 1) }
      }
    })

  /// Language by language, in lower case: the name first, then what else pages write; each name once.
  private static let rows: [(isInProse: Bool, months: [[StaticString]])] = [
    // English, and what German, Dutch and the Scandinavian languages share with it.
    (
      true,
      [
        ["january"], ["february"], ["march"], ["april"], ["may"], ["june"], ["july"], ["august"],
        ["september"], ["october"], ["november"], ["december"],
      ]
    ),
    (
      true,
      [
        ["jan"], ["feb"], ["mar"], ["apr"], [], ["jun"], ["jul"], ["aug"], ["sep"], ["oct"],
        ["nov"],
        ["dec"],
      ]
    ),
    (true, [[], [], [], [], [], [], [], [], ["sept"], [], [], []]),
    // German
    (
      true,
      [
        ["januar", "jänner", "jän"], ["februar", "feber"], ["märz", "mrz", "mär", "maerz"], [],
        ["mai"], ["juni"], ["juli"], [], [], ["oktober", "okt"], [], ["dezember", "dez"],
      ]
    ),
    // French
    (
      true,
      [
        ["janvier", "janv"], ["février", "fevrier", "févr", "fév"], ["mars"], ["avril", "avr"], [],
        ["juin"], ["juillet", "juil"], ["août", "aout"], ["septembre"], ["octobre"], ["novembre"],
        ["décembre", "decembre", "déc"],
      ]
    ),
    // Spanish
    (
      true,
      [
        ["enero", "ene"], ["febrero"], ["marzo"], ["abril", "abr"], ["mayo"], ["junio"], ["julio"],
        ["agosto", "ago"], ["septiembre", "setiembre"], ["octubre"], ["noviembre"],
        ["diciembre", "dic"],
      ]
    ),
    // Portuguese
    (
      true,
      [
        ["janeiro"], ["fevereiro", "fev"], ["março", "marco"], [], ["maio"], ["junho"], ["julho"],
        [], ["setembro", "set"], ["outubro", "out"], ["novembro"], ["dezembro"],
      ]
    ),
    // Italian
    (
      true,
      [
        ["gennaio", "gen"], ["febbraio"], [], ["aprile"], ["maggio", "mag"], ["giugno", "giu"],
        ["luglio", "lug"], [], ["settembre"], ["ottobre", "ott"], [], ["dicembre"],
      ]
    ),
    // Dutch and Danish, Norwegian, Swedish
    (
      true,
      [
        ["januari"], ["februari"], ["maart", "mrt", "marts"], [], ["mei", "maj"], [], [],
        ["augustus", "augusti"], [], [], [], ["desember", "des"],
      ]
    ),
    // Polish
    (
      true,
      [
        ["stycznia"], ["lutego"], ["marca"], ["kwietnia"], ["maja"], ["czerwca"], ["lipca"],
        ["sierpnia"], ["września"], ["października"], ["listopada"], ["grudnia"],
      ]
    ),
    // Czech
    (
      false,
      [
        ["ledna"], ["února"], ["března"], ["dubna"], ["května"], ["června"], ["července"],
        ["srpna"],
        ["září"], ["října"], [], ["prosince"],
      ]
    ),
    // Hungarian
    (
      false,
      [
        ["január"], ["február"], ["március"], ["április"], ["május"], ["június"], ["július"],
        ["augusztus"], ["szeptember"], ["október"], [], [],
      ]
    ),
    // Russian
    (
      true,
      [
        ["января", "янв"], ["февраля", "фев"], ["марта", "мар"], ["апреля", "апр"], ["мая"],
        ["июня", "июн"], ["июля", "июл"], ["августа", "авг"], ["сентября", "сен"],
        ["октября", "окт"], ["ноября", "ноя"], ["декабря", "дек"],
      ]
    ),
    // Ukrainian
    (
      true,
      [
        ["січня"], ["лютого"], ["березня"], ["квітня"], ["травня"], ["червня"], ["липня"],
        ["серпня"], ["вересня"], ["жовтня"], ["листопада"], ["грудня"],
      ]
    ),
    // Turkish
    (
      false,
      [
        ["ocak"], ["şubat"], ["mart"], ["nisan"], ["mayıs"], ["haziran"], ["temmuz"], ["ağustos"],
        ["eylül"], ["ekim"], ["kasım"], ["aralık"],
      ]
    ),
    // Romanian and Finnish
    (
      false,
      [
        ["ianuarie"], ["februarie"], ["martie"], ["aprilie"], [], ["iunie"], ["iulie"], [],
        ["septembrie"], ["octombrie"], ["noiembrie"], ["decembrie"],
      ]
    ),
    (
      false,
      [
        ["tammikuuta"], ["helmikuuta"], ["maaliskuuta"], ["huhtikuuta"], ["toukokuuta"],
        ["kesäkuuta"], ["heinäkuuta"], ["elokuuta"], ["syyskuuta"], ["lokakuuta"], ["marraskuuta"],
        ["joulukuuta"],
      ]
    ),
    // Indonesian
    (
      false,
      [
        [], ["februari"], ["maret"], [], [], [], [], ["agustus"], [], [], [], ["desember"],
      ]
    ),
  ]
}
