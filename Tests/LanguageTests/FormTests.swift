import Testing

@testable import Language

/// Forms that no rule of spelling leads back, as grammars list them.
@Suite struct FormTests {
  private static let verbs = """
    be: am are is was were been being
    have: has had having
    do: does did done doing
    go: goes went gone
    tell: told
    make: made
    take: took taken
    come: came
    see: saw seen
    know: knew known
    get: got gotten getting
    give: gave given
    find: found
    think: thought
    become: became
    leave: left
    feel: felt
    bring: brought
    begin: began begun
    keep: kept
    hold: held
    write: wrote written writing
    stand: stood
    hear: heard
    mean: meant
    meet: met
    run: ran running
    pay: paid
    sit: sat
    speak: spoke spoken
    lead: led
    grow: grew grown
    lose: lost
    fall: fell fallen
    send: sent
    build: built
    draw: drew drawn
    break: broke broken
    spend: spent
    rise: rose risen
    drive: drove driven driving
    buy: bought
    wear: wore worn
    choose: chose chosen
    seek: sought
    fight: fought
    throw: threw thrown
    catch: caught
    teach: taught
    deal: dealt
    win: won winning
    forget: forgot forgotten
    sleep: slept
    shoot: shot
    strike: struck stricken
    fly: flew flown
    hide: hid hidden
    eat: ate eaten
    sell: sold
    swear: swore sworn
    steal: stole stolen
    bear: bore borne born
    beat: beaten
    bind: bound
    bleed: bled
    blow: blew blown
    dig: dug digging
    drink: drank drunk
    feed: fed
    flee: fled
    forbid: forbade forbidden
    foresee: foresaw foreseen
    forgive: forgave forgiven
    freeze: froze frozen
    hang: hung
    lend: lent
    light: lit
    ring: rang rung
    ride: rode ridden riding
    shake: shook shaken
    shrink: shrank shrunk
    sing: sang sung
    sink: sank sunk
    slide: slid
    speed: sped
    spin: spun
    spring: sprang sprung
    stick: stuck
    sting: stung
    sweep: swept
    swim: swam swum
    swing: swung
    tear: tore torn
    withdraw: withdrew withdrawn
    withhold: withheld
    wake: woke woken
    arise: arose arisen
    undertake: undertook undertaken
    overthrow: overthrew overthrown
    overcome: overcame
    oversee: oversaw overseen
    undergo: underwent undergone
    uphold: upheld
    mislead: misled
    rebuild: rebuilt
    retake: retook retaken
    rewrite: rewrote rewritten
    repay: repaid
    weep: wept
    weave: wove woven
    bite: bit bitten
    bend: bent
    breed: bred
    cling: clung
    creep: crept
    kneel: knelt
    leap: leapt
    die: dying
    lie: lying
    tie: tying
    """

  private static let nouns = """
    man: men
    woman: women
    child: children
    foot: feet
    tooth: teeth
    goose: geese
    mouse: mice
    person: people
    wife: wives
    life: lives
    knife: knives
    leaf: leaves
    thief: thieves
    half: halves
    wolf: wolves
    loaf: loaves
    scarf: scarves
    crisis: crises
    analysis: analyses
    thesis: theses
    hypothesis: hypotheses
    diagnosis: diagnoses
    criterion: criteria
    phenomenon: phenomena
    stimulus: stimuli
    nucleus: nuclei
    bacterium: bacteria
    memorandum: memoranda
    matrix: matrices
    index: indices
    appendix: appendices
    """

  private static func pairs(_ rows: String) -> [(lemma: String, form: String)] {
    rows.split(separator: "\n").flatMap { row in
      let parts = row.split(separator: ":")
      return parts[1].split(separator: " ").map { (String(parts[0]), String($0)) }
    }
  }

  private func lemma(_ form: String, _ tag: PennTag) -> String {
    let bytes = Array(form.utf8)
    var reading = SentenceReading(
      bytes: bytes, range: 0..<bytes.count,
      tokens: [Token(0..<bytes.count, kind: .word, word: WordID(bytes))])
    reading.setLabels(0, upos: tag == .nns ? .noun : .verb, tag: tag, relation: .root)
    return reading.lemma(of: 0)
  }

  @Test func verbsAreLedBack() {
    for (expected, form) in Self.pairs(Self.verbs) {
      let tag = form.hasSuffix("ing") ? PennTag.vbg : .vbd
      #expect(lemma(form, tag) == expected, "\(form)")
    }
  }

  @Test func pluralsAreLedBack() {
    for (expected, form) in Self.pairs(Self.nouns) {
      #expect(lemma(form, .nns) == expected, "\(form)")
    }
  }

  @Test(arguments: [
    ("cannot", "can|not"), ("gonna", "gon|na"), ("gotta", "got|ta"), ("wanna", "wan|na"),
    ("gimme", "gim|me"), ("lemme", "lem|me"), ("dont", "do|nt"), ("isnt", "is|nt"),
    ("didnt", "did|nt"), ("wasnt", "was|nt"), ("doesnt", "does|nt"), ("havent", "have|nt"),
    ("couldnt", "could|nt"), ("wouldnt", "would|nt"), ("shouldnt", "should|nt"), ("ive", "i|ve"),
    ("im", "i|m"), ("thats", "that|s"),
  ])
  func twoWordsInOneAreCut(word: String, expected: String) {
    var reader = SentenceReader()
    let reading = reader.read("so \(word) it")
    let parts = reading.tokens.indices.map { reading.text(of: $0) }
    #expect(parts.dropFirst().dropLast().joined(separator: "|") == expected)
  }
}
