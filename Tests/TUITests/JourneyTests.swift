import Model
import Testing

@testable import TUI

/// Sequences of keys and clicks, and a conversation with the linear reader, as recorded in `Journeys/`.
@Suite struct JourneyTests {
  /// What a reader does in one go, from letters and names of keys.
  private static let steps: [[Key]] =
    [
      "1", "2", "3", "4", "1", "2", "3", "4", "z", "o", "a", "x", "T", "B", "gl", "gt", "gg", "gx",
      "G", "gc", "?", "w", "s", "N", "L", "l", "h", "ma", "'a", "mB", "'B", "t", "C", "X", "*", "n",
      "n", "j", "j", "j", "k", "k", "jj", "kk", "5j", "12G", "3k", "]", "[", "}", "{", ")", "(",
      "]]",
      "[[", "V", "Vj", "+", "-", "=", "M", "K", "J", "c", "y", "f", "F", "S", "i", "R", "gf", "gd",
      "gs", "gm", "gn", "P", "E", "D", "r", "v", "u", "gv", "ge", "y", "Y",
    ].map { $0.map(Key.character) }
    + [
      [.enter], [.enter], [.enter], [.escape], [.escape], [.tab], [.backTab], [.up], [.down],
      [.left], [.right], [.pageDown], [.pageUp], [.home], [.end], [.control("o")], [.control("i")],
      [.control("d")], [.control("u")], [.alt("1")], [.alt("2")], [.function(1)], [.backspace],
    ]
    + [
      "/the", "/quay", "&qu", "/no", ":zoom", ":theme", "/bridge", "&kind:attack", "/a|b", "&2021",
    ]
    .map { $0.map(Key.character) + [.enter] }

  /// An article that is longer than a screen.
  private static let long: Briefing = {
    let places = ["mill", "quay", "bridge", "gate", "school"]
    let paragraphs = (1...12).map { number in
      let place = places[number % places.count]
      let text = "Paragraph \(number) tells of the \(place), which was built in \(1900 + number)."
      return text + " It stands by the water, and nobody has moved it since; the \(place) is shut."
    }
    let text =
      "A long walk\n\n" + paragraphs[..<9].joined(separator: "\n\n")
      + "\n\nThe Second Half\n\n" + paragraphs[9...].joined(separator: "\n\n")
    let article = PlainTextReader.read(SafeText(text))
    var briefing = Briefing(article: article)
    briefing.timeline.events = article.sentences.indices.filter { $0 % 5 == 0 }.map { index in
      var event = TimelineEvent(
        span: article.sentences[index].span, sentence: index,
        date: index % 3 == 0 ? EDTF("19\(10 + index)-0\(1 + index % 9)") : nil,
        placement: index % 3 == 0 ? .dated : .undated,
        kind: TimelineEvent.Kind.allCases[index % 9],
        status: TimelineEvent.Status.allCases[index % 3])
      event.rank = index
      event.confidence = index % 4 == 0 ? .doubtful : .likely
      return event
    }
    return briefing
  }()

  private static let sizes = [
    Size(columns: 80, rows: 24), Size(columns: 100, rows: 30), Size(columns: 132, rows: 20),
    Size(columns: 46, rows: 14),
  ]

  @Test(arguments: 1...20)
  func screensAreAsRecorded(number: Int) throws {
    var dice = Dice(state: UInt64(number))
    var explorer = Explorer(Samples.harbour)
    var settings = Settings.panes
    settings.isUnicode = number % 5 != 0
    let briefings = [[Self.long], [Samples.harbour], [Samples.harbour, Self.long]][number % 3]
    explorer.state = AppState(
      briefings: briefings, size: Self.sizes[number % Self.sizes.count], settings: settings)
    var record = JourneyRecord()
    for _ in 0..<8 {
      var steps: [String] = []
      for _ in 0..<6 {
        if dice.roll(12) == 0 {
          let actions: [MouseAction] = [.press, .doublePress, .wheelUp, .wheelDown]
          let action = actions[dice.roll(4)]
          let (column, row) = (dice.roll(explorer.state.size.columns), dice.roll(24))
          explorer.take(event: .mouse(action, column: column, row: row))
          steps.append("\(action) at \(column), \(row)")
        } else {
          let step = Self.steps[dice.roll(Self.steps.count)]
          for key in step { explorer.press(key) }
          steps.append(step.map(Self.sign).joined())
        }
      }
      record.note(steps.joined(separator: "; "), &explorer, rows: 4)
      // Out of what lies on the panes, so that keys do not all go to it.
      if dice.roll(3) > 0 { explorer.press(.escape, .escape) }
    }
    try record.expectRecorded(as: "keys-\(number)")
  }

  /// A key as one names it.
  private static func sign(of key: Key) -> String {
    if case .character(let character) = key { String(character) } else { " \(key)" }
  }

  @Test func conversationIsAsRecorded() throws {
    var record = JourneyRecord()
    for (number, briefing) in [Samples.harbour, Self.long].enumerated() {
      var reader = LinearReader(briefings: [briefing])
      var dice = Dice(state: UInt64(number + 7))
      record.note("opening", answer: reader.opening(), lines: 40)
      let commands = [
        "t", "a", "o", "v", "s", "1", "2", "3", "4", "n", "p", "b", "?", "h", "/the", "/quay", "n",
        "x", "timeline", "sections", "options", "voices", "attacks", "links", "plan", "read",
        "next",
        "back", "note hello", "tag", "notes", "d 1", "help", "", "99", "0", "-1", "g", "words",
        "why",
        "library", "m", "find mill", "more", "w", "overview", "contested", "where", "text", "r",
      ]
      for _ in 0..<90 {
        let command = commands[dice.roll(commands.count)]
        record.note(command, answer: reader.answer(to: command) ?? ["(ends)"], lines: 2)
      }
    }
    try record.expectRecorded(as: "conversation")
  }
}
