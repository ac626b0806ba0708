import TextSafety

/// The words of dates on pages.
enum WebDateWords {
  /// Months by name and abbreviation, in lower case, language by language.
  static let months = WordTable<Int>(
    rows.flatMap { row in
      row.enumerated().flatMap { month, names in
        names.map { (word: $0, value: month + 1) }
      }
    })

  /// Words between the parts of a date: ordinal ends, articles, prepositions.
  static let fillers = WordTable<Bool>([
    ("st", true), ("nd", true), ("rd", true), ("th", true), ("of", true), ("de", true),
    ("del", true), ("º", true), ("ª", true), ("er", true), ("le", true), ("di", true),
    ("den", true), ("г", true), ("года", true), ("року", true), ("roku", true), ("ta", true),
  ])

  /// Year, month and day in Chinese, Japanese and Korean.
  static let signs = WordTable<Bool>([
    ("年", true), ("月", true), ("日", true), ("년", true), ("월", true), ("일", true),
  ])

  private static let rows: [[[StaticString]]] = [
    // English, and what German, Dutch and the Scandinavian languages share with it.
    [
      ["january", "jan"], ["february", "feb"], ["march", "mar"], ["april", "apr"], ["may"],
      ["june", "jun"], ["july", "jul"], ["august", "aug"], ["september", "sep", "sept"],
      ["october", "oct"], ["november", "nov"], ["december", "dec"],
    ],
    // German
    [
      ["januar", "jänner", "jän"], ["februar", "feber"], ["märz", "mrz", "mär", "maerz"], [],
      ["mai"], ["juni"], ["juli"], [], [], ["oktober", "okt"], [], ["dezember", "dez"],
    ],
    // French
    [
      ["janvier", "janv"], ["février", "fevrier", "févr", "fév"], ["mars"], ["avril", "avr"], [],
      ["juin"], ["juillet", "juil"], ["août", "aout"], ["septembre"], ["octobre"], ["novembre"],
      ["décembre", "decembre", "déc"],
    ],
    // Spanish
    [
      ["enero", "ene"], ["febrero"], ["marzo"], ["abril", "abr"], ["mayo"], ["junio"], ["julio"],
      ["agosto", "ago"], ["septiembre", "setiembre"], ["octubre"], ["noviembre"],
      ["diciembre", "dic"],
    ],
    // Portuguese
    [
      ["janeiro"], ["fevereiro", "fev"], ["março", "marco"], [], ["maio"], ["junho"], ["julho"],
      [], ["setembro", "set"], ["outubro", "out"], ["novembro"], ["dezembro"],
    ],
    // Italian
    [
      ["gennaio", "gen"], ["febbraio"], [], ["aprile"], ["maggio", "mag"], ["giugno", "giu"],
      ["luglio", "lug"], [], ["settembre"], ["ottobre", "ott"], [], ["dicembre"],
    ],
    // Dutch and Danish, Norwegian, Swedish
    [
      ["januari"], ["februari"], ["maart", "mrt", "marts"], [], ["mei", "maj"], [], [],
      ["augustus", "augusti"], [], [], [], ["desember", "des"],
    ],
    // Polish
    [
      ["stycznia"], ["lutego"], ["marca"], ["kwietnia"], ["maja"], ["czerwca"], ["lipca"],
      ["sierpnia"], ["września"], ["października"], ["listopada"], ["grudnia"],
    ],
    // Czech
    [
      ["ledna"], ["února"], ["března"], ["dubna"], ["května"], ["června"], ["července"], ["srpna"],
      ["září"], ["října"], [], ["prosince"],
    ],
    // Hungarian
    [
      ["január"], ["február"], ["március"], ["április"], ["május"], ["június"], ["július"],
      ["augusztus"], ["szeptember"], ["október"], [], [],
    ],
    // Russian
    [
      ["января", "янв"], ["февраля", "фев"], ["марта", "мар"], ["апреля", "апр"], ["мая"],
      ["июня", "июн"], ["июля", "июл"], ["августа", "авг"], ["сентября", "сен"],
      ["октября", "окт"], ["ноября", "ноя"], ["декабря", "дек"],
    ],
    // Ukrainian
    [
      ["січня"], ["лютого"], ["березня"], ["квітня"], ["травня"], ["червня"], ["липня"],
      ["серпня"], ["вересня"], ["жовтня"], ["листопада"], ["грудня"],
    ],
    // Turkish
    [
      ["ocak"], ["şubat"], ["mart"], ["nisan"], ["mayıs"], ["haziran"], ["temmuz"], ["ağustos"],
      ["eylül"], ["ekim"], ["kasım"], ["aralık"],
    ],
    // Romanian and Finnish
    [
      ["ianuarie"], ["februarie"], ["martie"], ["aprilie"], [], ["iunie"], ["iulie"], [],
      ["septembrie"], ["octombrie"], ["noiembrie"], ["decembrie"],
    ],
    [
      ["tammikuuta"], ["helmikuuta"], ["maaliskuuta"], ["huhtikuuta"], ["toukokuuta"],
      ["kesäkuuta"], ["heinäkuuta"], ["elokuuta"], ["syyskuuta"], ["lokakuuta"], ["marraskuuta"],
      ["joulukuuta"],
    ],
    // Indonesian
    [
      [], ["februari"], ["maret"], [], [], [], [], ["agustus"], [], [], [], ["desember"],
    ],
  ]
}
