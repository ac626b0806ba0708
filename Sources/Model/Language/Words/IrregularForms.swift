/// Forms of words that no rule of spelling leads back to their lemma.
enum IrregularForms {
  /// The lemma of a verb's form; nil if rules lead to it.
  static func verb(_ form: WordID) -> StaticString? { verbs[form] }

  /// The lemma of a plural; nil if rules lead to it.
  static func noun(_ form: WordID) -> StaticString? { nouns[form] }

  /// Each row: forms, lemma.
  private static let verbs = WordIDTable<StaticString>([
    ("am are is was were been being 'm 're", "be"), ("has had having 've", "have"),
    ("does did done doing", "do"), ("goes went gone", "go"), ("says said", "say"),
    ("told", "tell"), ("made", "make"), ("took taken", "take"), ("came", "come"),
    ("saw seen", "see"), ("knew known", "know"), ("got gotten getting", "get"),
    ("gave given", "give"),
    ("found", "find"), ("thought", "think"), ("became", "become"), ("showed shown", "show"),
    ("left", "leave"), ("felt", "feel"), ("brought", "bring"), ("began begun", "begin"),
    ("kept", "keep"), ("held", "hold"), ("wrote written writing", "write"), ("stood", "stand"),
    ("heard", "hear"), ("meant", "mean"), ("met", "meet"), ("ran running", "run"), ("paid", "pay"),
    ("sat", "sit"), ("spoke spoken", "speak"), ("lay lain", "lie"), ("laid", "lay"),
    ("led", "lead"),
    ("grew grown", "grow"), ("lost", "lose"), ("fell fallen", "fall"), ("sent", "send"),
    ("built", "build"), ("understood", "understand"), ("drew drawn", "draw"),
    ("broke broken", "break"), ("spent", "spend"), ("cutting", "cut"), ("rose risen", "rise"),
    ("drove driven driving", "drive"), ("bought", "buy"), ("wore worn", "wear"),
    ("chose chosen", "choose"), ("sought", "seek"), ("fought", "fight"), ("threw thrown", "throw"),
    ("caught", "catch"), ("taught", "teach"), ("dealt", "deal"), ("won winning", "win"),
    ("forgot forgotten", "forget"), ("slept", "sleep"), ("shot", "shoot"),
    ("struck stricken", "strike"),
    ("flew flown", "fly"), ("hid hidden", "hide"), ("ate eaten", "eat"), ("sold", "sell"),
    ("swore sworn", "swear"), ("stole stolen", "steal"), ("bore borne born", "bear"),
    ("beaten", "beat"), ("bound", "bind"), ("bled", "bleed"), ("blew blown", "blow"),
    ("dug digging", "dig"), ("drank drunk", "drink"), ("fed", "feed"), ("fled", "flee"),
    ("forbade forbidden", "forbid"), ("foresaw foreseen", "foresee"),
    ("forgave forgiven", "forgive"),
    ("froze frozen", "freeze"), ("hung", "hang"), ("lent", "lend"), ("lit", "light"),
    ("rang rung", "ring"), ("rode ridden riding", "ride"), ("shook shaken", "shake"),
    ("shone", "shine"),
    ("shrank shrunk", "shrink"), ("sang sung", "sing"), ("sank sunk", "sink"), ("slid", "slide"),
    ("sped", "speed"), ("spun", "spin"), ("sprang sprung", "spring"), ("stuck", "stick"),
    ("stung", "sting"), ("swept", "sweep"), ("swam swum", "swim"), ("swung", "swing"),
    ("tore torn", "tear"), ("withdrew withdrawn", "withdraw"), ("withheld", "withhold"),
    ("withstood", "withstand"), ("woke woken", "wake"), ("arose arisen", "arise"),
    ("awoke awoken", "awake"), ("undertook undertaken", "undertake"),
    ("overtook overtaken", "overtake"),
    ("overthrew overthrown", "overthrow"), ("overcame", "overcome"),
    ("oversaw overseen", "oversee"),
    ("underwent undergone", "undergo"), ("upheld", "uphold"), ("misled", "mislead"),
    ("mistook mistaken", "mistake"), ("rebuilt", "rebuild"), ("retook retaken", "retake"),
    ("rewrote rewritten", "rewrite"), ("repaid", "repay"), ("resold", "resell"),
    ("outran", "outrun"),
    ("wound", "wind"), ("wept", "weep"), ("wove woven", "weave"), ("bit bitten", "bite"),
    ("bent", "bend"), ("bred", "breed"), ("clung", "cling"), ("crept", "creep"), ("dove", "dive"),
    ("dreamt", "dream"), ("flung", "fling"), ("ground", "grind"), ("knelt", "kneel"),
    ("leapt", "leap"), ("learnt", "learn"), ("burnt", "burn"), ("spelt", "spell"),
    ("spilt", "spill"),
    ("shed shedding", "shed"), ("spat", "spit"), ("strode", "stride"), ("strove striven", "strive"),
    ("trod trodden", "tread"), ("proven", "prove"), ("sewn", "sew"), ("sown", "sow"),
    ("sawn", "saw"),
    ("dying", "die"), ("lying", "lie"), ("tying", "tie"), ("vying", "vie"),
    ("ca", "can"), ("wo 'll", "will"), ("sha", "shall"), ("gon", "go"), ("wan", "want"),
  ])

  private static let nouns = WordIDTable<StaticString>([
    ("people", "person"), ("media", "medium"), ("men", "man"), ("women", "woman"), ("feet", "foot"),
    ("teeth", "tooth"),
    ("mice", "mouse"), ("geese", "goose"), ("oxen", "ox"), ("lives", "life"), ("wives", "wife"),
    ("knives", "knife"), ("leaves", "leaf"), ("halves", "half"), ("shelves", "shelf"),
    ("wolves", "wolf"), ("thieves", "thief"), ("loaves", "loaf"), ("calves", "calf"),
    ("scarves", "scarf"), ("hooves", "hoof"), ("selves", "self"), ("children", "child"),
    ("grandchildren", "grandchild"), ("crises", "crisis"), ("analyses", "analysis"),
    ("theses", "thesis"), ("hypotheses", "hypothesis"),
    ("diagnoses", "diagnosis"), ("oases", "oasis"), ("axes", "axis"), ("criteria", "criterion"),
    ("phenomena", "phenomenon"), ("alumni", "alumnus"), ("stimuli", "stimulus"),
    ("nuclei", "nucleus"),
    ("bacteria", "bacterium"), ("memoranda", "memorandum"), ("matrices", "matrix"),
    ("indices", "index"), ("appendices", "appendix"),
  ])
}
