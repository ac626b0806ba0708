import Model
import Testing

@testable import TUI

/// Walks of a reader who knows the keys, through a whole article that was analysed and through the library: after each step what it led
/// to, as recorded in `Journeys/walk-*`.
@Suite struct WalkTests {
  private static let article = """
    ---
    author: Ana Moreira
    date: 2024-03-26
    site: Northern Times
    ---

    # The weir above Sela

    SELA — On 4 May 2021 a bomb killed 12 dockers and wounded at least 30 at the weir, police said. “Nobody checked the gates,” said Petr Dvorak, who runs the mill.[^1] The ministry denied that the gates had been left open.

    In the spring of 2019 a flood destroyed 40 houses. Two years later the council sold the mill, and in June 2022 voters elected a new mayor, Ilse Brandt. A storm then tore the roof off the school.

    Dvorak said that the council had burned the papers of the mill. The council denied that it had burned any papers. Police said that 12 dockers were killed in the blast at the weir. Rescuers said that 19 dockers were killed in the blast. Dvorak met Jan Kral at the gate. “They lied to us,” he said. According to Brandt, the army said that the rebels had blown up the bridge.

    ## The choices

    Brandt says the town has three options: to raise the bank, to move the road or to sell the weir. Raising the bank would cost $5 million and take two years. Moving the road would anger the farmers. [What comes next](#what-comes-next) is open.

    If the rains fail, the weir could run dry by August. The ministry expects the river to rise again next year, and Dvorak warns that “the old gates will not hold”.

    - The bank: <https://sela.example/bank>
    - The road, as in [the plan](plan.md)

    ## What comes next

    The council will vote on 3 June 2024. On Tuesday gunmen attacked a convoy near Veltin, killing four soldiers, according to the army; rebels said that they had killed nine.

    “We shall see,” Brandt told the Northern Times. “Ask me in spring.” [Back](#The-weir-above-Sela), or [nowhere](#gone).

    [^1]: The mill of 1890, see [the list](https://sela.example/list).
    """

  private static let weir = Briefing(
    analyzing: ArticleReader.read(Array(article.utf8), name: "weir.md"))

  /// What one does in a view before one leaves it.
  private static let views: [(enter: [String], inside: [String])] = [
    (
      ["1", "2", "3", "4"], ["j", "k", "G", "g", "d", "u", "⏎", "a", "s", "F", "]", "}", "w", "x"]
    ),
    (
      ["2z", "4z", "3z", "1z"],
      ["j", "j", "+", "-", "=", "h", "l", "]", "[", "⏎", "a", "F", "}", "{", "T", "G"]
    ),
    (
      ["o", "x", "T", "B", "C", "gl", "gm", "ga", "gn"],
      ["j", "k", "⏎", "G", "}", "y", "D", "c", "t"]
    ),
    (
      ["⏎", "4⏎", "2j⏎"],
      [
        "j", "5j", "G", "g", "50%", "zt", "zz", "zb", ")", "(", "}", "{", "]]", "[[", "l", "h", "+",
        "-",
      ]
    ),
    (
      ["/the⏎", "/bank⏎", "/weir|mill⏎", "&gate⏎"], ["n", "N", "n", "~", "gm", "*", "#", "^u", "n"]
    ),
    (["V", "2jV"], ["j", "k", ")", "}", "G", "y", "c", "t", "l"]),
    (
      ["c", "2jc", "t"],
      ["ask", " her", "<", "<", ">", "⌫", "⌫", "⏎", "^a", "^e", "^w", "^u", "^k", "and", "é"]
    ),
    (["X"], ["j", "j", "k", "⏎", "h", "l", "2021⏎", "x"]),
    (["ma", "j'a", "mB", "'B", "'z"], ["j", "^o", "~o", "'a", "C"]),
    ([":", "?", "w", "gc", "M"], ["th", "j", "⏎", "⇥", "⌫", "k", "zoom", "G", "/key⏎", "n"]),
    (["L"], ["j", "k", "t", "a", "s", "T", "F", "P", "⏎", "/road⏎", "&grain⏎", "D", "y", "n"]),
    (["y", "Y", "gx", "|wc⏎", "v", "^g", "^]", "gf", "R", "U"], ["j", "k", "U", "D", "⏎"]),
    (["gl", "f", "F", "x", "gn", "i"], ["j", "k", "⏎", "1", "a", "⌫", "f", "^]", "w", "y"]),
  ]

  /// Keys from signs: `^x` is Control, `~x` Alt, and arrows are themselves.
  private static func keys(_ text: String) -> [Key] {
    var keys: [Key] = []
    var held: Character?
    for character in text {
      switch (held, character) {
      case ("^", _): keys.append(.control(character))
      case ("~", _): keys.append(.alt(character))
      case (_, "^"), (_, "~"):
        held = character
        continue
      case (_, "⏎"): keys.append(.enter)
      case (_, "⌫"): keys.append(.backspace)
      case (_, "⇥"): keys.append(.tab)
      case (_, "<"): keys.append(.left)
      case (_, ">"): keys.append(.right)
      default: keys.append(.character(character))
      }
      held = nil
    }
    return keys
  }

  private static func start(_ number: Int) -> Explorer {
    let sizes = [
      Size(columns: 80, rows: 24), Size(columns: 120, rows: 36), Size(columns: 64, rows: 16),
      Size(columns: 200, rows: 50), Size(columns: 40, rows: 12),
    ]
    let size = sizes[number % sizes.count]
    if number % 6 == 5 { return Explorer.inLibrary(columns: size.columns, rows: size.rows) }
    var explorer = Explorer(weir)
    var settings = Settings()
    settings.start = number % 3 == 0 ? .overview : .panes
    settings.isUnicode = number % 7 != 6
    explorer.state = AppState(
      briefings: number % 2 == 0 ? [weir] : [weir, Samples.harbour], size: size, settings: settings)
    return explorer
  }

  @Test(arguments: 1...24)
  func eachStepIsAsRecorded(number: Int) throws {
    var dice = Dice(state: UInt64(number * 31))
    var explorer = Self.start(number)
    var record = JourneyRecord()
    func note(_ step: String) { record.note(step, &explorer, rows: 2) }
    note("begin")
    for _ in 0..<9 {
      let view = Self.views[dice.roll(Self.views.count)]
      let enter = view.enter[dice.roll(view.enter.count)]
      for key in Self.keys(enter) { explorer.press(key) }
      note(enter)
      for _ in 0..<4 {
        let step = view.inside[dice.roll(view.inside.count)]
        for key in Self.keys(step) { explorer.press(key) }
        note(step)
      }
      if dice.roll(3) > 0 { explorer.press(.escape) }
      if dice.roll(3) > 0 { explorer.press(.escape) }
    }
    try record.expectRecorded(as: "walk-\(number)")
  }

  /// The same with clicks, wheels and other sizes of the window between the keys.
  @Test(arguments: 1...16)
  func clicksAndSizesAreAsRecorded(number: Int) throws {
    var dice = Dice(state: UInt64(number * 7 + 1))
    var explorer = Self.start(number + 2)
    var record = JourneyRecord()
    let actions: [MouseAction] = [.press, .press, .doublePress, .wheelUp, .wheelDown]
    for _ in 0..<7 {
      let view = Self.views[dice.roll(Self.views.count)]
      let enter = view.enter[dice.roll(view.enter.count)]
      for key in Self.keys(enter) { explorer.press(key) }
      record.note(enter, &explorer, rows: 2)
      for _ in 0..<5 {
        let size = explorer.state.size
        switch dice.roll(8) {
        case 0:
          let size = Size(columns: 20 + dice.roll(140), rows: 5 + dice.roll(45))
          explorer.take(event: .resize(size))
          record.note("\(size.columns)x\(size.rows)", &explorer, rows: 1)
        case 1...4:
          let action = actions[dice.roll(actions.count)]
          let (column, row) = (dice.roll(size.columns), dice.roll(size.rows))
          explorer.take(event: .mouse(action, column: column, row: row))
          record.note("\(action) at \(column), \(row)", &explorer, rows: 1)
        default:
          let step = view.inside[dice.roll(view.inside.count)]
          for key in Self.keys(step) { explorer.press(key) }
          record.note(step, &explorer, rows: 1)
        }
      }
      if dice.roll(3) > 0 { explorer.press(.escape, .escape) }
    }
    try record.expectRecorded(as: "roam-\(number)")
  }
}
