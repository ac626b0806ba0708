import Language

/// Words that shape a clause without naming an event, in groups by what they do.
enum EventFunctionWords {
  /// Each group with its words; a word may stand in several groups.
  static let table: [(EventWordClass, String)] = [
    ([.placePreposition, .function], "in at near inside outside across around throughout"),
    ([.placePreposition, .function], "within over into from on against to beyond"),
    ([.determiner, .function], "the a an its his her their our my your these those any some"),
    ([.determiner, .function], "each every another both such"),
    ([.pointing, .function], "this that latest these those"),
    ([.hypothetical, .function], "would could might may should can cannot"),
    (.hypothetical, "hypothetical possible potentially perhaps"),
    // What is feared, prevented or prepared for did not happen.
    (.hypothetical, "threat threats risk risks danger fear fears feared possibility prospect"),
    (
      .hypothetical, "likelihood prevent avert deter thwart thwarted foil foiled plot plots plotted"
    ),
    (.hypothetical, "plotting able capable poised prepared ready willing"),
    ([.future, .function], "will shall"),
    (.future, "plan plans planned planning expected expects expect scheduled upcoming likely due"),
    (.future, "intends intend intended vows vow pledges aims aim aiming prepares preparing"),
    ([.condition, .function], "if unless"),
    ([.negation, .function], "no not never none nobody neither nor without hardly"),
    ([.after, .function], "after since following"),
    ([.before, .function], "before until till"),
    ([.subordinator, .function], "when while whether because although though whereas where once"),
    ([.relative, .function], "which who whom whose"),
    ([.coordinator, .function], "and but or yet"),
    ([.passive, .function], "was were been being be is are am"),
    ([.perfect, .function], "have has had having"),
    (.past, "was were had did went came took taken gave given made became become began begun"),
    (.past, "broke broken brought built bought caught chose chosen drew drove fell fallen felt"),
    (.past, "found got grew held kept knew known led left lost met paid put ran rose risen sent"),
    (.past, "set saw seen spoke stood struck taught thought threw won wrote written said told"),
    (.past, "fired shut hit cut let beat spread split burst flew dealt bound forbade agreed"),
    ([.killing, .past], "killed slain slew"),
    ([.killing, .participle], "killing"),
    ([.dead, .noun], "deaths death fatalities fatality lives dead"),
    ([.dead, .past], "died perished"),
    ([.injuring, .past], "injured wounded maimed hurt hospitalised hospitalized"),
    ([.injuring, .participle], "injuring wounding"),
    ([.injuring, .noun], "injuries wounded"),
    (.toll, "toll"),
    (.people, "people persons civilians soldiers troops men women children students police"),
    (.people, "officers workers passengers others victims worshippers worshipers militants"),
    (.people, "fighters protesters policemen villagers residents pilgrims tourists guards"),
    (.people, "person civilian soldier man woman child officer worker passenger member members"),
    (.function, "he she it they we i you him them us there here what how why then also however"),
    (.function, "according despite during through about above among amid under between for"),
    (.function, "with like than only even just still too very more most many much few several"),
    (.function, "so because its first second third recently today yesterday tomorrow now later"),
    (.function, "meanwhile moreover indeed ultimately although one two three early late mid"),
    (.function, "as someone anyone everyone something anything"),
    ([.link, .function], "of al de la"),
    ([.infinitive, .function], "to"),
    ([.agent, .function], "by"),
    ([.saying, .past], "said told argued added explained stated wrote noted"),
    (.saying, "says argues adds explains believes thinks"),
    // Nouns of events that are verbs in the base form too: "to strike".
    (.present, "strike shoot blow fight withdraw flee"),
    (.earlier, "previously formerly once"),
    (.function, "\(CommonWords.months) \(CommonWords.weekdays)"),
    (.function, "spring summer autumn winter bc ad bce ce am pm"),
  ]

  /// Number words; multipliers from a hundred up.
  static let numbers: [(String, Int)] =
    CommonWords.cardinals + [("hundred", 100), ("thousand", 1000), ("million", 1_000_000)]
}
