import TextSafety

/// The commonest function words of languages in Latin script.
enum FunctionWords {
  /// A language and its words, in small letters.
  struct Language: Sendable {
    /// The BCP 47 tag.
    let tag: String
    /// The words, separated by a space.
    let words: String
  }

  /// The languages by the key of a word: bit n for language n of `languages`.
  static let byWord: WordTable<UInt32> = {
    var table = WordTable<UInt32>(room: 32 * languages.count)
    for (index, language) in languages.enumerated() {
      var key: UInt64 = 0
      func close() {
        if key != 0 { table.insert(key, (table[key] ?? 0) | 1 << UInt32(index)) }
        key = 0
      }
      for byte in language.words.utf8 {
        if byte == .space { close() } else { key = key << 8 | UInt64(byte) }
      }
      close()
    }
    return table
  }()

  /// The key of a word of at most eight bytes: the bytes themselves, capital ASCII letters taken as small.
  static func key(_ word: some Sequence<UInt8>) -> UInt64 {
    word.reduce(0) { $0 << 8 | UInt64(ByteClass.lowercased($1)) }
  }

  /// About twenty-five words each, so that the shares can be compared.
  static let languages: [Language] = [
    Language(
      tag: "en",
      words:
        "the of and to in that is was for with on as by it he his from at are this which have be not"
    ),
    Language(
      tag: "fr",
      words:
        "le la les de des du et en un une est que qui dans pour par sur au aux ce il elle pas plus"
    ),
    Language(
      tag: "de",
      words:
        "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an"
    ),
    Language(
      tag: "es",
      words: "de la que el en y los se del las un por con una su para es al lo como más pero sus le"
    ),
    Language(
      tag: "it",
      words:
        "di che e il la in un per una del della non sono con si da gli le dei come più al nel ha"
    ),
    Language(
      tag: "pt",
      words: "de que e o a do da em um para com não uma os no se na por mais as dos como mas ao"
    ),
    Language(
      tag: "nl",
      words:
        "de van het een en in is dat op te zijn met voor niet aan er die om ook als maar bij dan"
    ),
    Language(
      tag: "sv",
      words:
        "och i att det som en på är av för med den till inte ett har om de var vid från men sig"
    ),
    Language(
      tag: "da",
      words: "og i at det er en til på af for med den der som de ikke har et om var fra ved men sig"
    ),
    Language(
      tag: "nb",
      words: "og i å det er en til på av for med den som de ikke har et om var fra ved men seg ble"
    ),
    Language(
      tag: "fi",
      words:
        "ja on ei että se oli hän mutta myös kun ovat joka sekä tai niin kuin mukaan jo vain ole"
    ),
    Language(
      tag: "pl",
      words: "i w z na do się nie że to jest o jak po od za przez dla są oraz ale tym który jego co"
    ),
    Language(
      tag: "cs",
      words: "a v se na je že s z do to o i ve pro jako za by od které jsou byl ale který podle"
    ),
    Language(
      tag: "hu",
      words: "a az és hogy nem is egy meg ez de volt csak mint már el még van azt amely szerint"
    ),
    Language(
      tag: "ro",
      words: "de și în a la cu că pe nu un o este din pentru care mai sunt fi au prin ale sau dar"
    ),
    Language(
      tag: "tr",
      words:
        "ve bir bu da de için ile olarak çok daha olan gibi sonra ne kadar ancak en her olduğu o"
    ),
    Language(
      tag: "id",
      words:
        "yang dan di dengan untuk ini dari pada dalam tidak itu akan juga ke oleh telah adalah bisa"
    ),
    Language(
      tag: "vi",
      words: "và của là có được trong không cho một các với người này đã những để khi từ đến về"
    ),
    Language(
      tag: "hr",
      words: "i u je da se na su za od s a što kao iz ne koji o bi ali će to nije biti sam"
    ),
    Language(
      tag: "ca",
      words: "de la que i el en a els les un per amb una del no és al als es com més ha seva o"
    ),
  ]
}
