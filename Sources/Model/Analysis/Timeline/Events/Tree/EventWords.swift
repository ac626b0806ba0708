import Language

/// Small words that the rules of events ask for.
enum EventWords {
  static let negations = EventLexicon.hashes(
    of: "no not n't never nobody none neither nor hardly without nothing")
  static let will = EventLexicon.hashes(of: "will 'll shall wo ’ll")
  static let would = EventLexicon.hashes(of: "would 'd could might may should can cannot ca must")
  static let conditions = EventLexicon.hashes(of: "if unless whether should lest")
  static let perfect = EventLexicon.hashes(of: "have has had 've having")
  static let be = EventLexicon.hashes(of: "be is are was were 's 're am been being")
  static let beforeAfter = EventLexicon.hashes(of: "after before since following until till ahead")
  static let since = EventLexicon.hash("since".utf8)
  static let after = EventLexicon.hashes(of: "after since following")
  static let before = EventLexicon.hashes(of: "before until till")
  /// Adjectives and participles before an infinitive: it is still to come.
  static let coming = EventLexicon.hashes(
    of: "set due likely ready expected scheduled slated poised going about bound planned")
  /// It may not come.
  static let open = EventLexicon.hashes(
    of: "able unable unlikely possible impossible unclear willing reluctant necessary free")
  /// They join a sentence to the one before.
  static let connectors = EventLexicon.hashes(
    of: """
      meanwhile however moreover furthermore additionally also then later still instead thus therefore nevertheless
      nonetheless besides otherwise indeed separately now once so finally eventually similarly too likewise again
      """)
  /// They count what comes after "of".
  static let measures = EventLexicon.hashes(
    of:
      "series number wave spate string round dozen dozens couple pair handful barrage flurry state total"
  )
  /// Of these no participle describes a noun: "bombs exploded" tells what happened.
  static let intransitive = EventLexicon.hashes(
    of: "exploded died collapsed arrived erupted happened occurred emerged vanished resigned fled")
  static let testifying = EventLexicon.hashes(of: "testify testifies testified testifying")
  static let things = EventLexicon.hashes(of: "it its this that which")
  static let that = EventLexicon.hash("that".utf8)
  static let i = EventLexicon.hash("i".utf8)
  static let to = EventLexicon.hash("to".utf8)
  static let at = EventLexicon.hash("at".utf8)
  static let of = EventLexicon.hash("of".utf8)
  static let `for` = EventLexicon.hash("for".utf8)
  static let the = EventLexicon.hash("the".utf8)
  static let ago = EventLexicon.hash("ago".utf8)
  static let according = EventLexicon.hash("according".utf8)
  static let lastNextThis = EventLexicon.hashes(of: "last next this past previous following coming")
  static let weekdays = EventLexicon.hashes(
    of: CommonWords.weekdays, "mon tue tues wed thu thurs fri sat sun")
  static let months = EventLexicon.hashes(
    of: CommonWords.months,
    """
    jan jan. feb feb. mar mar. apr apr. jun jun. jul jul. aug aug. sep sep. sept sept. oct oct. nov nov. dec dec.
    """)
  /// Words of a time by the clock.
  static let clock = EventLexicon.hashes(
    of:
      "a.m. p.m. a.m p.m am pm noon midnight o'clock local time at around about gmt est et cst utc")
  /// On such an occasion something is said; the occasion itself is no event to list.
  static let occasions = EventLexicon.hashes(
    of: """
      statement statements interview interviews tweet tweets post posts email emails e-mail letter message memo note
      speech speeches remarks conference briefing briefings report reports hearing testimony article column editorial
      phone call press release appearance show program video op-ed blog address filing documents document
      """)
}
