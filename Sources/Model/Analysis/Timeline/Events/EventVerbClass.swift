import TextSafety

/// What a verb does to an event beside giving it a kind.
struct EventVerbClass: OptionSet, Hashable, Sendable {
  let rawValue: UInt32

  /// The classes of some bits.
  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// "say", "tell": it only reports; what is said is what may have happened.
  static let saying = EventVerbClass(rawValue: 1 << 0)
  /// "announce", "order": to say it is an act of its own.
  static let announcing = EventVerbClass(rawValue: 1 << 1)
  /// "be", "own", "live": a state and no event.
  static let stative = EventVerbClass(rawValue: 1 << 2)
  /// "launch", "hold", "make": its object says what happened.
  static let light = EventVerbClass(rawValue: 1 << 3)
  /// "begin", "end", "happen": its subject or object says what happened.
  static let phase = EventVerbClass(rawValue: 1 << 4)
  /// "plan", "expect": what follows is still to come.
  static let planning = EventVerbClass(rawValue: 1 << 5)
  /// "consider", "urge": what follows is only considered.
  static let considering = EventVerbClass(rawValue: 1 << 6)
  /// "cancel", "call off": its object will not happen.
  static let cancelling = EventVerbClass(rawValue: 1 << 7)
  /// "kill": its object are the dead.
  static let killing = EventVerbClass(rawValue: 1 << 8)
  /// "die": its subject are the dead.
  static let dying = EventVerbClass(rawValue: 1 << 9)
  /// "injure": its object are the injured.
  static let injuring = EventVerbClass(rawValue: 1 << 10)
  /// "bomb", "kidnap": violence by somebody, whatever stands beside it.
  static let violent = EventVerbClass(rawValue: 1 << 11)
  /// "strike", "fire", "target": violence where who does it or what it hits says so.
  static let maybeViolent = EventVerbClass(rawValue: 1 << 12)
  /// "compare", "rank", "average": it compares.
  static let comparing = EventVerbClass(rawValue: 1 << 13)
  /// "seem", "appear", "believe": what follows stands for the verb.
  static let raising = EventVerbClass(rawValue: 1 << 14)

  /// "arrest", "resign", "invade": of such weight that it is told for its own sake.
  static let weighty = EventVerbClass(rawValue: 1 << 15)

  /// "travel", "visit": who does so meets, talks and signs where he goes.
  static let moving = EventVerbClass(rawValue: 1 << 16)
  /// "meet", "visit", "sign": between states it is diplomacy.
  static let encounter = EventVerbClass(rawValue: 1 << 17)

  /// The classes of a verb by the hash of any of its forms.
  init(hash: UInt64) { self = Self.table[hash] ?? [] }

  private static let table: WordTable<EventVerbClass> = {
    var classes: [UInt64: EventVerbClass] = [:]
    for (verbClass, verbs) in EventVerbRows.rows {
      for hash in VerbForms.hashes(of: verbs) { classes[hash, default: []].formUnion(verbClass) }
    }
    var table = WordTable<EventVerbClass>(room: classes.count)
    for (hash, verbClass) in classes { table.insert(hash, verbClass) }
    return table
  }()
}

/// Which verbs belong to which class, in their base forms.
enum EventVerbRows {
  static let rows: [(EventVerbClass, String)] = [
    // To say is no event in itself: the statement stands among the voices.
    (
      .saying,
      """
      say tell add note explain report argue believe think estimate suggest insist acknowledge observe remark recall
      comment describe write tweet quote reply respond assert contend maintain stress emphasize emphasise point admit
      concede claim show indicate find reveal learn hear read see understand mention state speak talk ask wonder joke
      quip predict project forecast hope fear worry caution warn conclude testify allege feel know question answer
      explain cite mean imply note echo lament complain post boast brag signal
      """
    ),
    // These change something by being said.
    (
      .announcing,
      """
      announce declare order proclaim pledge vow promise threaten apologize apologise unveil confirm deny demand
      denounce condemn accuse decree rule recommend propose approve reject endorse nominate appoint name reveal warn
      publish release issue claim
      """
    ),
    // A state lasts; a chronology lists what changes.
    (
      .stative,
      """
      be have own live work remain stay know think want need like love include contain represent seem appear belong
      consist depend deserve exist fit hate lack matter mean prefer resemble suppose weigh involve concern cover
      lie stand sit face share support enjoy serve play tend feel look sound believe understand see trust doubt wish
      equal last run cost average rank total number comprise constitute reflect resemble surround reside
      specialize specialise focus rely carry hold keep underscore underline highlight illustrate epitomize epitomise
      """
    ),
    // "launched an attack", "held talks": the noun says what it was.
    (
      .light,
      """
      launch conduct carry hold make take give have face receive stage mount wage perform do commit undertake
      execute deliver open host lead join attend issue sign reach strike impose lift suffer undergo experience see
      witness trigger spark cause prompt provoke order announce cast file win lose survive
      """
    ),
    (
      .phase,
      """
      begin start end stop resume continue happen occur unfold erupt break follow come take finish conclude
      intensify escalate open close rage spread hit strike
      """
    ),
    (
      .planning,
      """
      plan intend hope expect aim prepare schedule slate set pledge vow promise agree decide commit look gear
      """
    ),
    (
      .considering,
      """
      consider urge propose suggest threaten seek want call ask demand push press lobby weigh mull contemplate
      discuss debate favor favour oppose refuse decline fail avoid prevent avert deter thwart foil
      """
    ),
    (.cancelling, "cancel scrap postpone abandon delay suspend shelve drop call"),
    (.killing, "kill murder slay assassinate massacre slaughter behead execute gun shoot"),
    (.dying, "die perish drown succumb"),
    (.injuring, "injure wound hurt maim hospitalize hospitalise"),
    (
      .violent,
      """
      bomb ambush assassinate massacre behead kidnap abduct hijack stab detonate murder slaughter torture rape
      lynch shell firebomb decapitate slay torch terrorize terrorise maim gun kill attack assault shoot
      """
    ),
    (
      .maybeViolent,
      """
      strike fire target hit blow storm raid ram plow plough seize wound injure beat burn explode execute poison
      hack sabotage open attack behead claim burst bombard blast destroy down behead
      """
    ),
    (
      .weighty,
      """
      die arrest charge sentence convict acquit indict sue extradite ban impeach resign elect appoint nominate veto pass
      approve expel recall invade seize capture deploy withdraw collapse crash capsize erupt evacuate quarantine infect
      launch form detain jail execute oust overthrow depose annex ratify suspend freeze 
      declare dispatch boycott seal sink dismiss dissolve intercept retaliate shut close halt breach flood burn rescue
      strand free retake storm swamp destroy
      """
    ),
    (.moving, "go come travel fly visit return arrive head gather convene sit sail tour stop join"),
    (
      .encounter,
      """
      meet visit travel go come arrive host welcome greet receive call phone speak talk sign agree discuss land fly
      tour return secure free pledge
      """
    ),
    (.comparing, "compare rank average exceed equal match outnumber outpace"),
    (.raising, "seem appear believe think allege reportedly understand suspect presume report say"),
  ]
}
