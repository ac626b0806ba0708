/// The words that frame a core: determiners, directions, stages, approximations, shifts.
enum FrameWords {
  /// All rows.
  static let rows: [WordRow] = determiners + directions + stages + approximations + links

  private static let determiners: [WordRow] = [
    WordRow("the", .the), WordRow("a an", .one),
    WordRow("this", [.demonstrative, .direction], direction: .this),
    WordRow("that", [.demonstrative, .direction], direction: .same),
    WordRow("these those", .demonstrative),
    WordRow("each every", .every, 1),
  ]

  private static let directions: [WordRow] = [
    WordRow("last", .direction, direction: .last),
    WordRow("past", [.direction, .vague], direction: .past, value: "PAST_REF"),
    WordRow("previous", .direction, direction: .previous),
    WordRow("preceding prior", .direction, direction: .previous),
    WordRow("current", [.direction, .vague], direction: .this, value: "PRESENT_REF"),
    WordRow("same", .direction, direction: .same),
    WordRow("next", .direction, direction: .next),
    WordRow("coming", .direction, direction: .coming),
    WordRow("upcoming forthcoming", .direction, direction: .coming),
    WordRow("following ensuing subsequent succeeding", .direction, direction: .following),
    WordRow("latest", .direction, direction: .latest),
  ]

  private static let stages: [WordRow] = [
    WordRow("early", .stage, modifier: .start), WordRow("late", .stage, modifier: .end),
    WordRow("mid", .stage, modifier: .mid), WordRow("middle", .stageNoun, modifier: .mid),
    WordRow("beginning start outset", .stageNoun, modifier: .start),
    WordRow("end close", .stageNoun, modifier: .end),
    WordRow("earlier", [.stage, .shift, .vague], -1, modifier: .start, value: "PAST_REF"),
    WordRow("later", [.stage, .shift, .vague], 1, modifier: .end, value: "FUTURE_REF"),
  ]

  private static let approximations: [WordRow] = [
    WordRow("about around approximately roughly circa ca c", .approximation, modifier: .approx),
    WordRow("some", [.approximation, .vagueAmount], modifier: .approx),
    WordRow("nearly almost", .approximation, modifier: .equalOrLess),
    WordRow("over exceeding", .approximation, modifier: .moreThan),
    WordRow("under", .approximation, modifier: .lessThan),
    // First words of "more than", "no less than", "at least", "up to", "close to".
    WordRow("more less fewer no at up close", .approximation),
  ]

  private static let links: [WordRow] = [
    WordRow("ago", .shift, -2),
    WordRow("hence", .shift, 2),
    WordRow("of", .of),
    WordRow("and or to through thru", .conjunction),
    WordRow("in on at by since until till from before after during between within", .preposition),
    WordRow("throughout for as into following per than toward towards", .preposition),
    WordRow("near immediate foreseeable distant recent short long", .distance),
    WordRow("since", .since), WordRow("to", .to),
    WordRow("fiscal fy", .fiscal),
    WordRow("q h", .quarterLetter),
    WordRow("full entire whole single calendar consecutive straight more additional", .filler),
    WordRow("long crucial critical brief short further good solid", .filler),
  ]
}
