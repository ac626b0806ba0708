import CNcurses
import Testing

@testable import TUI
@testable import Terminal

/// Links that the terminal opens (OSC 8).
@Suite struct LinkTests {
  private func cell(_ scalar: Unicode.Scalar) -> cchar_t {
    var cell = cchar_t()
    cell.chars.0 = wchar_t(bitPattern: scalar.value)
    return cell
  }

  private func bytes(
    _ words: [(text: String, column: Int, row: Int, link: UInt16)], to links: [String]
  ) -> String {
    var cells = LinkedCells()
    for part in words {
      var style = Style(attributes: .underline)
      style.link = part.link
      for (offset, scalar) in part.text.unicodeScalars.enumerated() {
        cells.add(
          cell(scalar), style,
          at: Frame.Position(column: part.column + offset, row: part.row), width: 1)
      }
    }
    return String(decoding: cells.bytes(to: links, .none), as: UTF8.self)
      .replacing("\u{1B}", with: "^")
  }

  @Test func aRunOfCellsIsWrittenOverWithItsAddress() {
    #expect(
      bytes([("two", 3, 1, 1), ("rows", 0, 2, 1)], to: ["https://a.example/x"])
        == "^7^[2;4H^]8;id=1;https://a.example/x^\\^[0;4mtwo"
        + "^]8;;^\\^[3;1H^]8;id=1;https://a.example/x^\\rows^]8;;^\\^8")
    #expect(
      bytes([("a", 0, 0, 1), ("b", 1, 0, 2)], to: ["https://a.example", "http://b.example"])
        == "^7^[1;1H^]8;id=1;https://a.example^\\^[0;4ma"
        + "^]8;;^\\^[1;2H^]8;id=2;http://b.example^\\^[0;4mb^]8;;^\\^8")
    #expect(bytes([], to: []) == "")
  }

  @Test(arguments: ["https://a\u{1B}\\", "javascript:x", "https://a b", "https://é", "ftp://a"])
  func adversarialWhatIsNoAddressIsNotWritten(address: String) {
    #expect(bytes([("a", 0, 0, 1)], to: [address]) == "")
    #expect(bytes([("a", 0, 0, 2)], to: ["https://a.example"]) == "")
  }
}

extension PseudoterminalTests {
  private static let opened = "\u{1B}]8;id=1;https://port.example/page\u{1B}\\"

  @Test func linksAreWrittenWhereTheTerminalHasThem() throws {
    var terminal = try Pseudoterminal(
      arguments: ["links"], environment: ["TERM": "tmux-256color", "LC_ALL": "C.UTF-8"])
    try terminal.read(until: Self.opened)
    try terminal.read(until: "the page\u{1B}]8;;\u{1B}\\")
    terminal.drain(milliseconds: 100)
    let whole = String(decoding: terminal.output, as: UTF8.self)
    #expect(!whole.contains("javascript:"))
    terminal.send("Q")
    #expect(terminal.end() == .exited(0))
    try terminal.expectAsBefore()
  }

  @Test func aTerminalThatGoesByAnotherNameIsAskedFirst() throws {
    var terminal = try Pseudoterminal(
      arguments: ["links"], environment: ["TERM": "xterm-256color", "LC_ALL": "C.UTF-8"])
    try terminal.read(until: "the page")
    terminal.drain(milliseconds: 200)
    #expect(!String(decoding: terminal.output, as: UTF8.self).contains("]8;"))
    terminal.send("\u{1B}[?2026;2$y")
    try terminal.read(until: Self.opened)
    terminal.send("Q")
    #expect(terminal.end() == .exited(0))
  }

  /// Neither terminals that are not known for links, nor a reader who has switched them off.
  @Test(arguments: [
    ("links", "linux"), ("links", "screen-256color"), ("links", "vt100"),
    ("links-off", "tmux-256color"),
  ])
  func adversarialNoneWhereTheyAreNotWanted(scene: String, type: String) throws {
    var terminal = try Pseudoterminal(
      arguments: [scene], environment: ["TERM": type, "LC_ALL": "C.UTF-8"])
    try terminal.read(until: "page")
    terminal.drain(milliseconds: 200)
    #expect(!String(decoding: terminal.output, as: UTF8.self).contains("]8;"))
    terminal.send("Q")
    #expect(terminal.end() == .exited(0))
  }
}
