import Foundation
import Model
import Testing

@testable import TUI

/// Sequences of keys and clicks, with the screen and the effects after each stretch as they are recorded in `Journeys/`.
///
/// With DOSSIER_RECORD_SCREENS=1 they are recorded anew; look at each difference before it is committed.
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
    var lines: [String] = []
    for _ in 0..<8 {
      for _ in 0..<6 {
        if dice.roll(12) == 0 {
          let actions: [MouseAction] = [.press, .doublePress, .wheelUp, .wheelDown]
          let action = actions[dice.roll(4)]
          let (column, row) = (dice.roll(explorer.state.size.columns), dice.roll(24))
          explorer.take(event: .mouse(action, column: column, row: row))
          lines.append("== \(action) at \(column), \(row)")
        } else {
          let step = Self.steps[dice.roll(Self.steps.count)]
          for key in step { explorer.press(key) }
          lines.append("== " + step.map { "\($0)" }.joined(separator: " "))
        }
      }
      lines += explorer.effects.map(Self.line)
      explorer.effects = []
      lines.append(explorer.screen)
      // Out of what lies on the panes, so that keys do not all go to it.
      if dice.roll(3) > 0 { explorer.press(.escape, .escape) }
    }
    try Self.expectRecorded(lines.joined(separator: "\n") + "\n", "keys-\(number)")
  }

  @Test func conversationIsAsRecorded() throws {
    var lines: [String] = []
    for (number, briefing) in [Samples.harbour, Self.long].enumerated() {
      var reader = LinearReader(briefings: [briefing])
      var dice = Dice(state: UInt64(number + 7))
      lines += reader.opening()
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
        lines.append("== \(command)")
        lines += reader.answer(to: command) ?? ["(ends)"]
      }
    }
    try Self.expectRecorded(lines.joined(separator: "\n") + "\n", "conversation")
  }

  /// An effect by its name, with what it carries where that is a word or a number.
  static func line(of effect: Effect) -> String {
    guard let part = Mirror(reflecting: effect).children.first else { return "-> \(effect)" }
    let name = part.label ?? ""
    if let text = part.value as? String { return "-> \(name) \(text)" }
    if let number = part.value as? Int { return "-> \(name) \(number)" }
    return "-> \(name)"
  }

  static func expectRecorded(_ text: String, _ name: String) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Journeys/\(name).txt")
    if ProcessInfo.processInfo.environment["DOSSIER_RECORD_SCREENS"] == "1" {
      try Data(text.utf8).write(to: file)
      return
    }
    let recorded = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      .components(separatedBy: "\n")
    let shown = text.components(separatedBy: "\n")
    let first = zip(shown, recorded).enumerated().first { $0.element.0 != $0.element.1 }
    #expect(
      shown == recorded,
      "\(name) differs from line \((first?.offset ?? min(shown.count, recorded.count)) + 1)")
  }
}
