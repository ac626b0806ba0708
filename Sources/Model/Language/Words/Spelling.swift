import TextSafety

/// Leads regular forms back to their lemma by spelling, with rows of endings of stems.
enum Spelling {
  /// The base form of a verb whose stem stood in front of "ed" or "ing".
  static func verb(stem: ArraySlice<UInt8>) -> [UInt8] {
    let stem = Array(stem)
    guard let last = stem.last, stem.count > 1 else { return stem }
    let before = stem[stem.count - 2]
    if last == before, !isVowel(last) { return undoubled(stem) }
    if wordsWithE.contains(WordID(stem)) { return stem + [UInt8(ascii: "e")] }
    // The longest ending that a table has decides.
    for length in stride(from: min(10, stem.count), to: 1, by: -1) {
      let ending = WordID(stem.suffix(length))
      if withE.contains(ending) { return stem + [UInt8(ascii: "e")] }
      if bare.contains(ending) { return stem }
    }
    return needsE(stem, last: last, before: before) ? stem + [UInt8(ascii: "e")] : stem
  }

  /// "stopped" is "stop", "killed" is "kill", "controlled" is "control".
  private static func undoubled(_ stem: [UInt8]) -> [UInt8] {
    let short = Array(stem.dropLast())
    switch stem.last {
    case UInt8(ascii: "s"), UInt8(ascii: "f"), UInt8(ascii: "z"):
      return stem == Array("quizz".utf8) ? short : stem
    case UInt8(ascii: "l"): return doubling.contains(WordID(short)) ? short : stem
    case UInt8(ascii: "d"): return stem.count == 3 ? stem : short
    case UInt8(ascii: "r"):
      return stem == Array("err".utf8) || stem == Array("purr".utf8) ? stem : short
    default: return short
    }
  }

  /// Whether a stem that no table decides has lost an "e".
  private static func needsE(_ stem: [UInt8], last: UInt8, before: UInt8) -> Bool {
    switch last {
    case UInt8(ascii: "c"), UInt8(ascii: "v"), UInt8(ascii: "u"), UInt8(ascii: "e"): return true
    case UInt8(ascii: "s"): return true
    case UInt8(ascii: "z"): return before != UInt8(ascii: "t")
    case UInt8(ascii: "g"):
      return before != UInt8(ascii: "n") || stem.count < 3 || isFrontVowel(stem[stem.count - 3])
    case UInt8(ascii: "l"):
      return !isVowel(before) && before != UInt8(ascii: "r") && before != UInt8(ascii: "w")
        || isLost(stem)
    case UInt8(ascii: "w"), UInt8(ascii: "x"), UInt8(ascii: "y"), UInt8(ascii: "h"),
      UInt8(ascii: "o"), UInt8(ascii: "i"), UInt8(ascii: "a"):
      return false
    default: return isLost(stem)
    }
  }

  /// A consonant after one vowel: of a short stem it would be doubled, had there been no "e".
  private static func isLost(_ stem: [UInt8]) -> Bool {
    guard stem.count >= 3 else { return stem.count == 2 && isVowel(stem[0]) }
    let (first, vowel) = (stem[stem.count - 3], stem[stem.count - 2])
    guard isVowel(vowel),
      !isVowel(first)
        || first == UInt8(ascii: "u") && stem.count > 3 && stem[stem.count - 4] == UInt8(ascii: "q")
    else { return false }
    return vowel != UInt8(ascii: "e") || stem.count == 3
  }

  private static func isVowel(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "a") || byte == UInt8(ascii: "e") || byte == UInt8(ascii: "i")
      || byte == UInt8(ascii: "o") || byte == UInt8(ascii: "u") || byte == UInt8(ascii: "y")
  }

  private static func isFrontVowel(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "a") || byte == UInt8(ascii: "e")
  }

  /// Stems that have lost an "e" although they look whole.
  private static let wordsWithE: WordIDSet = """
    ow ey dy ag ach cach axe ton unit reunit invit cit vot not tot hat breath bath rever
    sooth loath seeth cloth tast wast past hast griev til typ cajol hous bit spit spik
    """

  /// Endings of stems that have lost an "e" although they look whole.
  private static let withE: WordIDSet = """
    creat breath excit incit recit ignit expedit plung loung hing cring fring infring imping
    postpon condon phon ston clon dron ven interfer adher persever coher complet delet compet deplet
    quot devot promot denot emot chast centr becom welcom overcom
    bl tl dl gl pl fl kl zl cl consol parol preced conced ersed reced imped chang rang stag iat uat guid suad
    """

  /// Endings of stems that are whole although they look as if they had lost one.
  private static let bare: WordIDSet = """
    focus caucus bias canvas chorus surplus format combat hang bang clang gang pilot pivot
    ballot visit limit edit exit credit inherit profit merit audit deposit exhibit inhibit prohibit
    submit commit solicit exploit spirit orbit forfeit benefit elicit transit debit vomit
    abandon question mention condition reason poison summon pardon function station pension caution
    commission envision partition petition position ration section auction fashion champion sanction
    develop envelop gallop wallop worship gossip kidnap equip monitor favor color neighbor imprison honor labor sponsor author
    anchor tailor rumor harbor mirror error censor factor doctor murmur signal total equal rival dial
    spiral initial cancel travel label level model fuel marshal channel tunnel counsel quarrel excel
    patrol control blossom accustom custom ransom fathom bottom random custom pencil imperil council
    avoid arc sync talk eat oat waltz format cement target market budget trumpet interpret
    consider program telegram diagram bother murder float begin bargain ruin
    """

  /// Verbs that double an "l" that they do not have.
  private static let doubling: WordIDSet = """
    control patrol compel expel propel rebel cancel travel label model level fuel signal total quarrel
    enrol counsel dispel excel impel marshal channel tunnel rival equal initial dial spiral unravel
    shovel fulfil distil instil annul repel extol duel panel pedal medal bevel marvel
    """

  /// A verb's third person: "tries" is "try", "watches" is "watch".
  static func withoutS(_ form: [UInt8], isNoun: Bool) -> [UInt8] {
    // "guardsmen" as "men".
    if isNoun, form.suffix(3) == [UInt8(ascii: "m"), UInt8(ascii: "e"), UInt8(ascii: "n")] {
      return form.dropLast(2) + [UInt8(ascii: "a"), UInt8(ascii: "n")]
    }
    guard form.count > 2, form.last == UInt8(ascii: "s"), !form.contains(where: ByteClass.isDigit)
    else {
      return form
    }
    let base = Array(form.dropLast())
    if form.suffix(2) == [UInt8(ascii: "s"), UInt8(ascii: "s")]
      || isNoun && unchanged.contains(WordID(form))
    {
      return form
    }
    guard base.last == UInt8(ascii: "e") else {
      // "analysis" and "status" are no plurals.
      return base.last == UInt8(ascii: "u")
        || base.last == UInt8(ascii: "i") && isNoun && form.count > 4 ? form : base
    }
    let stem = Array(base.dropLast())
    if stem.last == UInt8(ascii: "i") { return thirdOfY(base, stem: stem, isNoun: isNoun) }
    for ending in ["ss", "sh", "ch", "x", "zz"]
    where stem.reversed().starts(with: ending.utf8.reversed()) {
      return withAche.contains(WordID(stem)) ? base : stem
    }
    if stem.last == UInt8(ascii: "o") {
      return stem.count <= 3 ? (stem == Array("go".utf8) ? stem : base) : stem
    }
    return plainS.contains(WordID(stem)) ? stem : base
  }

  private static func thirdOfY(_ base: [UInt8], stem: [UInt8], isNoun: Bool) -> [UInt8] {
    if base.count <= 3 || isNoun && withIE.contains(WordID(base)) { return base }
    return Array(stem.dropLast()) + [UInt8(ascii: "y")]
  }

  /// Nouns in "ie".
  private static let withIE: WordIDSet = """
    movie cookie calorie zombie rookie prairie selfie hoodie smoothie brownie goalie genie eerie
    necktie birdie veggie foodie junkie groupie walkie bookie auntie pixie
    """

  /// Words in "s" alone in front of "es".
  private static let plainS: WordIDSet = """
    bus gas virus bonus campus status census canvas atlas lens bias focus caucus chorus surplus
    consensus genius versus minus plus circus sinus fetus walrus prospectus radius apparatus
    """

  /// Words in "ache" and "che" without their last letter.
  private static let withAche: WordIDSet = "ach headach heartach toothach cach avalanch nich"

  /// Nouns whose plural is as their singular, or that have none.
  private static let unchanged: WordIDSet = """
    series species means headquarters news politics economics mathematics physics athletics ethics
    statistics tactics diabetes measles barracks crossroads gallows whereabouts pants scissors thanks clothes
    """
}
