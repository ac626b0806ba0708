import TextSafety

/// The words by which the lexer cuts.
enum LexerWords {
  /// What an apostrophe joins to a word and is a token of its own.
  static let clitics: WordIDSet = "s re ve ll d m"

  /// Words that an apostrophe shortens at their front.
  static let shortened: WordIDSet = "em til till tis twas cause bout round n cuz nuff"

  /// Words with a slash in them.
  static let slashed: WordIDSet = "w/o b/c c/o n/a w/e"

  /// Small letters that a stop shortens: of "circa", "page" and "versus".
  static let initials: [UInt8] = [UInt8(ascii: "c"), UInt8(ascii: "p"), UInt8(ascii: "v")]

  /// Two words written as one, with the length of the first.
  static let joined = WordIDTable<Int>([
    ("cannot gonna gotta wanna gimme lemme", 3),
    // The apostrophe left out.
    ("dont isnt", 2),
    ("didnt wasnt hasnt hadnt arent", 3),
    ("doesnt havent werent", 4),
    ("couldnt wouldnt", 5),
    ("shouldnt", 6),
    ("ive im", 1),
    ("thats", 4),
  ])

  /// Prefixes whose hyphen stays in the word, as the guidelines of the treebanks list them.
  static let prefixes: WordIDSet = """
    a agro ante anti arch be bi bio co counter cross cyber de e eco ex extra inter intra macro mega
    micro mid mini mis multi neo non over pan para peri post pre pro pseudo quasi re semi sub super
    tri u ultra un uni vice x
    """

  /// Where the stop after a short form belongs to it.
  enum Abbreviation: Sendable {
    /// Also at the end of the sentence, whose own stop it then is.
    case always
    /// Inside the sentence; at its end the stop ends it.
    case insideSentence
    /// As `insideSentence`, if it has a capital: without one it is a word.
    case capitalInside
    /// In front of digits.
    case beforeNumber
  }

  /// The length of the longest short form in bytes.
  static let longestAbbreviation = 6

  /// Short forms without their stop.
  static let abbreviations = WordIDTable<Abbreviation>([
    ("mr mrs ms mx dr drs prof profs messrs mme mlle msgr jr sr esq", .always),
    ("inc ltd corp co cos bros vs viz cf ibid al approx dept govt assn univ intl", .always),
    ("st ave blvd rd sts ste mt ft ext pvt llc assoc hon atty", .insideSentence),
    ("lt col sgt capt maj cmdr adm cpl brig cdr supt insp asst", .insideSentence),
    ("rep reps sen sens gov govs pres rev amb del", .capitalInside),
    ("gen fr det min sec dir mgr", .capitalInside),
    ("jan feb apr jun jul aug sep sept oct nov dec", .capitalInside),
    ("mon tue tues wed thu thur thurs fri", .capitalInside),
    ("ala ariz ark calif cal colo conn fla ga ind kan ky md mich minn mont", .capitalInside),
    ("neb nev okla pa penn tenn tex va vt wis wyo ont que alta sask", .capitalInside),
    ("ed eds vol vols ch fig figs repr trans est ca voc", .insideSentence),
    ("no nos mar sat sun art pp pg op par tel ver apt", .beforeNumber),
    ("etc ph", .insideSentence),
  ])

  /// Units that are written close after a number and are a token of their own.
  static let units: WordIDSet = """
    am pm k m mm cm km kg g mg lb lbs oz ft sq mph kph kmh bn mn mln tn trn gb mb tb kb mw gw kw
    kwh hz khz mhz ghz hr hrs min mins sec secs yr yrs p c f
    """

  /// Last labels of hosts and files, but for those that are words ("in", "it", "me").
  static let lastLabels: WordIDSet = """
    com org net edu gov mil info biz int tv io co uk eu ru ua de fr ca au nz cn jp il ch nl pl za
    htm html php asp pdf doc docx xls xlsx ppt pptx jpg jpeg png gif txt csv mp3 mp4 zip exe
    """
}
