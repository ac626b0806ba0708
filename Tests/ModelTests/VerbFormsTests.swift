import Testing

@testable import Analysis

/// The forms of English verbs, as a grammar has them.
@Suite struct VerbFormsTests {
  /// Base form, past and participle, where the participle is another form.
  private static let irregular = """
    do did done/go went gone/arise arose arisen/bear bore borne/become became/begin began begun/bite bit bitten/bleed bled
    blow blew blown/break broke broken/bring brought/build built/buy bought/catch caught/choose chose chosen/come came
    cut/deal dealt/draw drew drawn/drink drank drunk/drive drove driven/eat ate eaten/fall fell fallen/feed fed/feel felt
    fight fought/find found/flee fled/fly flew flown/forbid forbade forbidden/forget forgot forgotten/freeze froze frozen
    get got/give gave given/grow grew grown/hear heard/hide hid hidden/hit/hold held/hurt/keep kept/know knew known
    lay laid/lead led/leave left/lend lent/let/lose lost/make made/mean meant/meet met/pay paid/put/read/ride rode ridden
    ring rang rung/rise rose risen/run ran/say said/see saw seen/seek sought/sell sold/send sent/set/shake shook shaken
    shoot shot/shut/sing sang sung/sink sank sunk/sit sat/sleep slept/speak spoke spoken/spend spent/spread/stand stood
    steal stole stolen/stick stuck/strike struck/swear swore sworn/sweep swept/swim swam swum/take took taken/teach taught
    tear tore torn/tell told/think thought/throw threw thrown/understand understood/wear wore worn/win won
    withdraw withdrew withdrawn/write wrote written/be is are was were am been being/have has had/beat beat beaten/behold beheld
    bind bound/broadcast broadcast broadcasted/burn burnt burned/burst/cast/cost/creep crept/dig dug/forecast/forgive forgave forgiven
    forgo forwent forgone/get gotten/grind ground/hang hung hanged/lie lay lain lied/mow mowed mown/offset/outrun outran/overrun overran
    oversee oversaw overseen/overtake overtook overtaken/overthrow overthrew overthrown/plead pleaded pled/prove proved proven/quit
    rebuild rebuilt/retake retook retaken/rid/shed/show showed shown/shrink shrank shrunk/slay slew slain/slide slid/spill spilled spilt
    split/spring sprang sprung/sting stung/strike stricken/strive strove striven/swing swung/undergo underwent undergone
    undertake undertook undertaken/uphold upheld/upset/wake woke woken/wind wound/withhold withheld/withstand withstood
    wreak wreaked wrought
    """

  @Test(arguments: irregular.split { $0 == "/" || $0 == "\n" }.map(String.init))
  func anIrregularVerbHasItsForms(_ row: String) {
    let forms = row.split(separator: " ").map(String.init)
    let known = VerbForms.all(of: forms[0])
    #expect(Set(forms).isSubset(of: known), "\(known)")
    let regular = forms[0] + "ed"
    #expect(known.contains(regular) == forms.contains(regular), "\(known)")
  }

  @Test(arguments: [
    ("attack", ["attack", "attacks", "attacking", "attacked"]),
    ("raid", ["raid", "raids", "raiding", "raided"]),
    ("seize", ["seize", "seizes", "seizing", "seized"]),
    ("carry", ["carry", "carries", "carrying", "carried"]),
    ("destroy", ["destroy", "destroys", "destroying", "destroyed"]),
    ("stop", ["stop", "stops", "stopping", "stopped"]),
    ("crash", ["crash", "crashes", "crashing", "crashed"]),
    ("tax", ["tax", "taxes", "taxing", "taxed"]),
    ("die", ["die", "dies", "dying", "died"]),
    ("focus", ["focus", "focuses", "focusing", "focused"]),
    ("buzz", ["buzz", "buzzes", "buzzing", "buzzed"]),
    ("reach", ["reach", "reaches", "reaching", "reached"]),
  ])
  func aRegularVerbHasItsForms(_ base: String, _ forms: [String]) {
    let known = VerbForms.all(of: base)
    #expect(known.first == base)
    #expect(Set(forms).isSubset(of: known), "\(known)")
  }

  @Test func onlyWhatNoPresentHasIsOnlyAPast() {
    func isOnlyPast(_ word: String) -> Bool { VerbForms.isOnlyPast(EventLexicon.hash(word.utf8)) }
    for word in ["froze", "went", "did", "took", "fled", "wrote"] {
      #expect(isOnlyPast(word), "\(word)")
    }
    for word in ["put", "hit", "cut", "was", "had", "does", "attacked", "take", "taken"] {
      #expect(!isOnlyPast(word), "\(word)")
    }
  }
}
