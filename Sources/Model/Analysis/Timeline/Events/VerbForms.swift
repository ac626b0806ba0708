/// The forms of a verb from its base form: the regular ones by rule, the others from a table.
enum VerbForms {
  /// All forms of a verb, the base form first; forms that no rule tells apart are all there.
  static func all(of base: String) -> [String] {
    var forms = [base, withS(base)]
    for stem in stems(of: base) {
      forms.append(stem + "ing")
      if irregular[base] == nil { forms.append(stem + "ed") }
    }
    if base.hasSuffix("ie") { forms.append(base.dropLast(2) + "ying") }
    return forms + (irregular[base] ?? [])
  }

  /// The hashes of all forms of verbs, given in their base forms with spaces between them.
  static func hashes(of verbs: String) -> [UInt64] {
    verbs.split(whereSeparator: \.isWhitespace).flatMap { all(of: String($0)) }
      .map { EventLexicon.hash($0.utf8) }
  }

  /// Whether a form can only be a past: "froze", which no present has.
  static func isOnlyPast(_ hash: UInt64) -> Bool { pasts.contains(hash) }

  private static let pasts: Set<UInt64> = {
    var pasts = Set<UInt64>()
    var others = Set<UInt64>()
    for (base, forms) in irregular where base != "be" && base != "have" {
      others.insert(EventLexicon.hash(base.utf8))
      for (index, form) in forms.enumerated() {
        if index == 0 { pasts.insert(EventLexicon.hash(form.utf8)) }
      }
    }
    return pasts.subtracting(others)
  }()

  /// A word with the ending of the plural or of the third person.
  static func withS(_ word: String) -> String {
    if word.hasSuffix("y"), let last = word.dropLast().last, !"aeiou".contains(last) {
      return word.dropLast() + "ies"
    }
    let hissing = ["s", "x", "ch", "sh", "z"].contains { word.hasSuffix($0) }
    return word + (hissing ? "es" : "s")
  }

  /// The stems before "ed" and "ing"; where doubling depends on stress both spellings are taken.
  static func stems(of verb: String) -> [String] {
    if verb.hasSuffix("e") { return [String(verb.dropLast())] }
    if verb.hasSuffix("y"), let last = verb.dropLast().last, !"aeiou".contains(last) {
      return [verb.dropLast() + "i", verb]
    }
    guard let last = verb.last, "bdglmnprt".contains(last),
      let vowel = verb.dropLast().last, "aeiou".contains(vowel)
    else { return [verb] }
    return [verb, verb + String(last)]
  }

  /// Base form, past and participle where they are not regular.
  private static let irregular: [String: [String]] = {
    var table: [String: [String]] = [:]
    for row in rows.split(separator: "\n") {
      let forms = row.split(separator: " ").map(String.init)
      if let base = forms.first { table[base] = Array(forms.dropFirst()) }
    }
    return table
  }()

  private static let rows = """
    be is are was were am been being
    have has had
    do did done does
    go went gone
    arise arose arisen
    bear bore borne
    beat beat beaten
    become became become
    begin began begun
    behold beheld
    bind bound
    bite bit bitten
    bleed bled
    blow blew blown
    break broke broken
    bring brought
    broadcast broadcast broadcasted
    build built
    burn burnt burned
    burst burst
    buy bought
    cast cast
    catch caught
    choose chose chosen
    come came come
    cost cost
    creep crept
    cut cut
    deal dealt
    dig dug
    draw drew drawn
    drink drank drunk
    drive drove driven
    eat ate eaten
    fall fell fallen
    feed fed
    feel felt
    fight fought
    find found
    flee fled
    fly flew flown
    forbid forbade forbidden
    forecast forecast
    forget forgot forgotten
    forgive forgave forgiven
    forgo forwent forgone
    freeze froze frozen
    get got gotten
    give gave given
    grind ground
    grow grew grown
    hang hung hanged
    hear heard
    hide hid hidden
    hit hit
    hold held
    hurt hurt
    keep kept
    know knew known
    lay laid
    lead led
    leave left
    lend lent
    let let
    lie lay lain lied
    lose lost
    make made
    mean meant
    meet met
    mow mowed mown
    offset offset
    outrun outran
    overrun overran overrun
    oversee oversaw overseen
    overtake overtook overtaken
    overthrow overthrew overthrown
    pay paid
    plead pleaded pled
    prove proved proven
    put put
    quit quit
    read read
    rebuild rebuilt
    retake retook retaken
    rid rid
    ride rode ridden
    ring rang rung
    rise rose risen
    run ran run
    say said
    see saw seen
    seek sought
    sell sold
    send sent
    set set
    shake shook shaken
    shed shed
    shoot shot
    show showed shown
    shrink shrank shrunk
    shut shut
    sing sang sung
    sink sank sunk
    sit sat
    slay slew slain
    sleep slept
    slide slid
    speak spoke spoken
    spend spent
    spill spilled spilt
    split split
    spread spread
    spring sprang sprung
    stand stood
    steal stole stolen
    stick stuck
    sting stung
    strike struck stricken
    strive strove striven
    swear swore sworn
    sweep swept
    swim swam swum
    swing swung
    take took taken
    teach taught
    tear tore torn
    tell told
    think thought
    throw threw thrown
    undergo underwent undergone
    understand understood
    undertake undertook undertaken
    uphold upheld
    upset upset
    wake woke woken
    wear wore worn
    win won
    wind wound
    withdraw withdrew withdrawn
    withhold withheld
    withstand withstood
    wreak wreaked wrought
    write wrote written
    """
}
