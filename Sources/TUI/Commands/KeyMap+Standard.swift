extension KeyMap {
  /// The keys that the program comes with: those of vi, less and lazygit, where they agree.
  public static let standard = KeyMap(bindings: table)

  private static let everywhere: Set<Context> = [.navigator, .reader]

  private static func row(
    _ command: Command, _ keys: [Key], _ group: Group, in contexts: Set<Context> = everywhere
  ) -> Binding {
    Binding(command: command, keys: keys, contexts: contexts, group: group)
  }

  private static let table: [Binding] = [
    row(.moveDown, [.character("j"), .down, .control("n"), .control("e")], .moving),
    row(.moveUp, [.character("k"), .up, .control("p"), .control("y")], .moving),
    // In less, Enter scrolls a line; in the navigator it opens.
    row(.moveDown, [.enter], .moving, in: [.reader]),
    row(
      .pageDown, [.character(" "), .pageDown, .character("f"), .control("f"), .control("v")],
      .moving),
    row(.pageUp, [.character("b"), .pageUp, .control("b"), .backspace, .alt("v")], .moving),
    row(.halfDown, [.character("d"), .control("d")], .moving),
    row(.halfUp, [.character("u"), .control("u")], .moving),
    row(.top, [.character("g"), .home, .character("<")], .moving),
    row(.bottom, [.character("G"), .end, .character(">")], .moving),
    row(.nextParagraph, [.character("}")], .moving),
    row(.previousParagraph, [.character("{")], .moving),
    row(.nextSentence, [.character(")")], .moving),
    row(.previousSentence, [.character("(")], .moving),
    row(.nextPane, [.tab], .panes),
    row(.previousPane, [.backTab], .panes),
    // In the text a digit begins a count, as in vi and less.
    row(.sections, [.character("1"), .alt("1")], .panes, in: [.navigator]),
    row(.timeline, [.character("2"), .alt("2")], .panes, in: [.navigator]),
    row(.options, [.character("3"), .alt("3")], .panes, in: [.navigator]),
    row(.voices, [.character("4"), .alt("4")], .panes, in: [.navigator]),
    row(.sections, [.alt("1")], .panes, in: [.reader]),
    row(.timeline, [.alt("2")], .panes, in: [.reader]),
    row(.options, [.alt("3")], .panes, in: [.reader]),
    row(.voices, [.alt("4")], .panes, in: [.reader]),
    row(.zoom, [.character("z")], .panes),
    row(.attacks, [.character("a")], .panes),
    row(.open, [.enter, .character("l"), .right], .reading, in: [.navigator]),
    row(.moveLeft, [.character("h"), .left], .reading, in: [.reader]),
    row(.back, [.escape, .character("q")], .reading),
    row(.jumpBack, [.control("o")], .reading),
    row(.jumpForward, [.alt("o")], .reading),
    row(.search, [.character("/")], .finding),
    row(.nextMatch, [.character("n")], .finding),
    row(.previousMatch, [.character("N")], .finding),
    row(.help, [.character("?"), .function(1)], .session),
    row(.redraw, [.control("l"), .control("r")], .session),
    row(.suspend, [.control("z")], .session),
    row(.quit, [.character("Q"), .control("c")], .session),
  ]
}
