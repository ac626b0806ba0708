import Foundation
import Testing

@testable import TUI

/// Every view at four sizes against its recorded screen in `Screens/`: the rows, and below them where the
/// cursor stands and what looks otherwise than plain text.
///
/// With DOSSIER_RECORD_SCREENS=1 the screens are recorded anew; look at each difference before it is
/// committed.
@Suite struct GoldenScreenTests {
  /// A view: its name and the keys that lead to it.
  struct View: CustomStringConvertible, Sendable {
    let description: String
    let keys: [Key]

    init(_ name: String, _ keys: Key...) {
      description = name
      self.keys = keys
    }
  }

  static let views: [View] = [
    View("start"),
    View("timeline", .character("2")),
    View("timeline-second-event", .character("2"), .character("j")),
    View("options", .character("3"), .character("j")),
    View("voices", .character("4"), .character("j")),
    View("reading", .character("2"), .enter),
    View("axis", .character("2"), .character("z")),
    View("axis-closer", .character("2"), .character("z"), .character("j"), .character("]")),
    View("attacks", .character("a")),
    View("options-side-by-side", .character("3"), .character("j"), .character("z")),
    View("voices-zoomed", .character("4"), .character("z")),
    View("overview", .character("o")),
    View("contested", .character("x")),
    View("help", .character("?")),
    View(
      "matches", .character("/"), .character("t"), .character("h"), .enter, .character("g"),
      .character("m")),
    View("links", .character("g"), .character("l")),
    View("reading-plan", .character("B"), .enter, .character("B")),
    View("merged-timeline", .character("T"), .character("j")),
    View("voices-in-order", .character("s"), .character("z"), .character("j")),
    View(
      "notes", .character("2"), .character("t"), .character("j"), .character("t"), .character("C")),
    View("which-key", .character("g")),
    View("why", .character("2"), .character("w")),
    View("palette", .character(":"), .character("z"), .character("o")),
    View("searching", .character("/"), .character("g"), .character("r")),
    View("found", .character("/"), .character("g"), .character("r"), .enter, .character("n")),
    View("library", .character("L"), .character("j")),
    View("library-timeline", .character("L"), .character("T"), .character("j")),
    View(
      "library-search", .character("L"), .character("/"), .character("s"), .character("i"),
      .character("l"), .character("o"), .enter),
    View("library-forgetting", .character("L"), .character("D")),
    View("what-is-new", .character("N"), .character("j")),
    View("correcting", .character("2"), .character("X")),
    View(
      "marks", .character("2"), .character("m"), .character("a"), .character("j"), .character("m"),
      .character("B"), .character("'")),
    View(
      "choosing-words", .enter, .character(")"), .character(")"), .character("V"), .character("h")),
    View("colours", .character("g"), .character("c")),
    View("help-search", .character("?"), .character("/"), .character("m"), .character("a")),
    View(
      "rows-with-words", .character("2"), .character("&"), .character("k"), .character("i"), .enter),
    View(
      "filtered", .enter, .character("&"), .character("q"), .character("u"), .character("a"), .enter
    ),
  ]

  static let sizes = [
    Size(columns: 80, rows: 24), Size(columns: 120, rows: 40), Size(columns: 200, rows: 60),
    Size(columns: 40, rows: 12),
  ]

  @Test(arguments: views, sizes)
  func screenIsAsRecorded(_ view: View, _ size: Size) throws {
    var explorer = Explorer(Samples.harbour, columns: size.columns, rows: size.rows)
    for key in view.keys { explorer.press(key) }
    try expectRecorded(explorer, "\(view)-\(size.columns)x\(size.rows)")
  }

  @Test func asciiScreensHaveOnlyASCII() throws {
    for view in Self.views {
      var explorer = Explorer(Samples.harbour, settings: Settings(isUnicode: false))
      for key in view.keys { explorer.press(key) }
      let other = explorer.screen.unicodeScalars.filter { !$0.isASCII }
      #expect(other.isEmpty, "\(view)")
      if view.description == "axis" { try expectRecorded(explorer, "axis-ascii-80x24") }
    }
  }

  private func expectRecorded(_ explorer: Explorer, _ name: String) throws {
    let screen = explorer.screen + "\n" + FrameLook.lines(of: Screen.render(explorer.state))
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Screens")
    let file = folder.appendingPathComponent("\(name).txt")
    if ProcessInfo.processInfo.environment["DOSSIER_RECORD_SCREENS"] == "1" {
      try Data((screen + "\n").utf8).write(to: file)
      return
    }
    let recorded = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    #expect(screen + "\n" == recorded, "\(name) differs from its recorded screen")
  }
}
