import Language

/// Whether a phrase without a name can name somebody who speaks.
struct SpeakerTest {
  /// The text.
  let text: VoiceText

  private static let speaking: VoiceWordClass = [.person, .group, .organisation, .title, .media]
  /// What stands for things or for nobody: "this said that", "none of them said".
  private static let pointing: Set<String> = [
    "this", "that", "thi", "none", "neither", "nothing", "the", "a", "an",
  ]
  /// Endings of nouns for what is done or felt: friction, movement, illness, safety.
  private static let abstract = ["tion", "sion", "ment", "ness", "ity", "ence", "ance"]
  /// Nouns with such an ending that are bodies.
  private static let bodies: Set<String> = [
    "coalition", "delegation", "opposition", "prosecution", "mission", "community", "majority",
    "minority", "charity", "utility", "establishment", "conference", "defence", "resistance",
    "alliance", "station",
  ]
  private static let nouns: Set<PennTag> = [.nn, .nns, .nnp, .nnps]
  /// Endings of nouns for people who do something: users, editors, botanists, physicians, protestants.
  private static let agents = [
    "ers", "ors", "ists", "ians", "ants", "er", "or", "ist", "ian", "ant",
  ]

  /// Whether a phrase names people or a body, or a noun that is said to say something and is no thing.
  ///
  /// What is neither must be said to say a clause or a quotation: a storm may have "claimed seven lives".
  func canSpeak(_ phrase: SpeakerPhrase, isReport: Bool, isClause: Bool) -> Bool {
    let token = text.tokens[phrase.headToken]
    if Self.pointing.contains(phrase.head) { return false }
    if token.classes.contains(.thing) || token.classes.contains(.time) { return false }
    if !token.classes.isDisjoint(with: Self.speaking)
      || SpeakerResolver.partisans.contains(phrase.head)
    {
      return true
    }
    // "Some", "many", "others", "one of the guards".
    let isDetermining = !token.classes.isDisjoint(with: [.determiner, .relative])
    if isDetermining { return isReport }
    if let tag = text.tag(phrase.headToken), !Self.nouns.contains(tag) { return false }
    let word = text.key(of: phrase.headToken..<phrase.headToken + 1)
    if PersonWords.gender(of: phrase.head) != nil { return true }
    if word.utf8.count > 4, Self.agents.contains(where: word.hasSuffix) { return true }
    if !token.isCapital, Self.abstract.contains(where: word.hasSuffix), !Self.bodies.contains(word)
    {
      return false
    }
    let isName = text.tag(phrase.headToken).map { $0 == .nnp || $0 == .nnps } ?? token.isCapital
    return isReport && isClause || isName
  }

  /// What a phrase without a name names, as far as its noun tells; unknown where it may be a thing.
  func kind(of phrase: SpeakerPhrase, _ source: Range<Int>) -> Voice.Kind {
    let classes = text.tokens[phrase.headToken].classes.union(classes(of: phrase.head))
    let isPerson =
      !classes.isDisjoint(with: [.person, .title]) || Self.people.contains(phrase.head)
      || PersonWords.gender(of: phrase.head) != nil || isAgent(phrase)
    let isBody =
      !classes.isDisjoint(with: [.organisation, .media]) || Self.bodies.contains(phrase.head)
      || Self.gatherings.contains(phrase.head)
      || source.contains { text.tokens[$0].classes.contains(.media) }
    if classes.contains(.group) || phrase.isPlural && (isPerson || isBody) { return .group }
    if isPerson { return .person }
    if isBody { return .organisation }
    // "Dozens of women", "a handful of guards", "both sides".
    let isCount = Self.counts.contains(phrase.head)
    let isMany = isCount && source.contains(where: isPeople)
    return isMany ? .group : .unknown
  }

  /// Whether a phrase is for a thing by its verb, which is none of those that only people do: "the moves signal".
  ///
  /// What says or tells may be somebody whose noun is not known.
  func isThing(_ phrase: SpeakerPhrase, _ source: Range<Int>, saying cue: Range<Int>) -> Bool {
    let head = text.tokens[phrase.headToken]
    let isDetermining = !head.classes.isDisjoint(with: [.determiner, .relative, .document])
    guard !head.isCapital, head.kind == .word, !isDetermining, kind(of: phrase, source) == .unknown
    else { return false }
    return !cue.contains { index in
      text.isWord(index, StatementFinder.according)
        || text.lexicon.entries[text.tokens[index].entry].verbs.contains {
          Self.saying.contains(text.lexicon.cues[$0].lemma)
        }
    }
  }

  /// What only people and bodies do, and what is written.
  private static let saying = words("say tell ask reply respond write tweet post read")

  /// What a noun in the singular is: "attorneys" are what an attorney is.
  private func classes(of head: String) -> VoiceWordClass {
    let bytes = Array(head.utf8)
    return text.lexicon.entries[text.lexicon.lookUp(bytes, bytes.indices)].classes
  }

  /// Whether a word is one for people: "women", "guards".
  private func isPeople(_ index: Int) -> Bool {
    if !text.tokens[index].classes.isDisjoint(with: [.person, .group]) { return true }
    guard index > 0, let phrase = SpeakerPhrase(index..<index + 1, in: text) else { return false }
    return phrase.isPlural
      && (Self.people.contains(phrase.head) || PersonWords.gender(of: phrase.head) != nil
        || isAgent(phrase))
  }

  /// Whether a noun ends as words for people do and is none for a thing.
  private func isAgent(_ phrase: SpeakerPhrase) -> Bool {
    let word = text.key(of: phrase.headToken..<phrase.headToken + 1)
    return word.utf8.count > 4 && Self.agents.contains(where: word.hasSuffix)
      && !Self.things.contains(phrase.head)
  }

  /// Things whose words end as those for people do.
  private static let things = words(
    """
    paper letter number order matter power water weather winter summer disaster chapter computer \
    server header flier flyer folder newsletter poster banner sticker trailer timer character tower \
    center river harbor corner dinner offer answer motor factor error mirror terror vector sector \
    corridor behavior behaviour color colour labor labour honor honour humor humour favor favour \
    rumor rumour odor vapor armor monitor elevator tractor reactor indicator calculator generator \
    simulator refrigerator processor sensor cancer fever hunger anger danger wonder thunder shoulder \
    finger rubber timber leather feather butter pepper silver copper fiber fibre lumber whisper \
    slaughter laughter barrier border boulder bumper burger buffer cluster counter cover crater \
    cylinder diameter drawer filter gender ladder layer lever locker meter metre murder parameter \
    printer quarter register roller router rudder scanner scooter shelter shower slipper spider \
    starter steamer sweater theater theatre tiger trigger tumor tumour under \
    van variant tenant constant instant restaurant plant elephant grant warrant covenant pollutant \
    relevant giant fragrant mist list twist checklist playlist wishlist waist exist
    """)

  /// People whose words have no such ending, in the singular.
  private static let people = words(
    """
    person individual someone somebody nurse guest host hostess agent donor insider outsider surgeon \
    neurosurgeon midwife patient victim survivor hostage refugee detainee inmate prisoner employee \
    retiree trainee nominee appointee attendee evacuee trustee referee parent grandparent mom dad mum \
    kid child teen teenager adult youth elder relative relation cousin sibling twin spouse partner \
    fiance neighbor neighbour friend foe ally rival opponent proponent skeptic \
    sceptic fan critic cynic mechanic academic medic paramedic cleric heretic alcoholic physician \
    scientist expert veteran cadet recruit captive captor crewman crewmate fisherman fishermen farmer \
    herdsman gunman layman juror delegate deputy staffer aide attache attaché envoy consul monarch \
    patriarch pastor rabbi imam monk nun chaplain priest saint prophet pilgrim worshipper coroner \
    marshal ranger pilot astronaut cosmonaut athlete champion coach celebrity star icon model poet \
    playwright chef cook waiter clerk guard watchman bodyguard driver architect bureaucrat technocrat \
    democrat republican independent conservative liberal progressive socialist moderate centrist \
    libertarian evangelical catholic muslim jew hindu buddhist latino latina hispanic immigrant \
    migrant suspect defendant plaintiff culprit thief \
    whistleblower bystander passerby onlooker eyewitness commentator blogger tweeter \
    follower troll buyer shopper consumer customer client tenant landlord homeowner owner co-owner \
    coauthor co-author co-chair cochair ex-wife ex-husband boss chief head lead scholar fellow don \
    dean provost principal pupil alumnus alumni warden teammate classmate roommate schoolmate \
    colleague \
    user operative hopeful exec cop contractor respondent superdelegate pow airman seaman \
    president-elect mayor-elect governor-elect senator-elect secretary-general comrade graduate \
    undergraduate freshman senior novice guru pundit \
    hawk dove lobbyist spokesperson magnate tycoon billionaire millionaire philanthropist
    """)

  /// Bodies that speak, in the singular, besides those of the table of classes.
  private static let gatherings = words(
    """
    military personnel staff camp family household couple team crew panel jury leadership \
    management crowd mob gang \
    cartel militia junta faction wing branch unit squad division battalion brigade regiment coalition \
    delegation opposition prosecution mission community majority minority charity utility \
    establishment conference alliance bloc resistance public electorate clergy church diocese \
    archdiocese parish mosque synagogue temple monastery hospital clinic lab laboratory museum \
    library zoo orchestra station outlet site website paper tabloid weekly monthly \
    daily company firm business startup start-up conglomerate retailer airline airport carrier \
    automaker carmaker drugmaker maker producer supplier chain club cooperative co-op nonprofit \
    non-profit think-tank watchdog regulator tribe nation country city county town village borough \
    district province municipality monarchy palace consulate secretariat presidency chancellery \
    treasury taskforce force service port propaganda system network chamber tribunal judiciary legislature senate \
    caucus assembly inquiry commission ombudsman employer publisher broadcaster producer
    """)

  /// Nouns that count whoever comes after them.
  private static let counts = words(
    """
    dozen hundred thousand million score number plenty trio quartet majority minority handful \
    couple pair group lot \
    plurality half third quarter percent rest array range series generation all both each one
    """)

  private static func words(_ row: String) -> Set<String> {
    Set(row.split { $0 == " " || $0 == "\n" }.map(String.init))
  }
}
