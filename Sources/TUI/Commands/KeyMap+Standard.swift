extension KeyMap {
  /// The keys that the program comes with: those of vi, less and lazygit, where they agree.
  public static let standard = KeyMap(bindings: table)

  /// Where an article is read.
  private static let everywhere: [Context] = [.navigator, .zoom, .reader]
  /// There and in the library.
  private static let all = Context.allCases
  private static let panes: [Context] = [.navigator, .zoom]

  private static func row(
    _ command: Command, _ keys: [Key], _ group: Group, in contexts: [Context] = everywhere
  ) -> Binding {
    Binding(command: command, keys: keys.map { [$0] }, contexts: contexts, group: group)
  }

  private static func sequence(
    _ command: Command, _ letters: String, _ group: Group, in contexts: [Context] = everywhere
  ) -> Binding {
    Binding(command: command, keys: [letters.map(Key.character)], contexts: contexts, group: group)
  }

  private static let table: [Binding] = [
    row(.moveDown, [.character("j"), .down, .control("n"), .control("e")], .moving, in: all),
    row(.moveUp, [.character("k"), .up, .control("p"), .control("y")], .moving, in: all),
    // In less, Enter scrolls a line: where nothing marked leads elsewhere, it does so here.
    row(.followLink, [.enter], .reading, in: [.reader]),
    row(
      .pageDown, [.character(" "), .pageDown, .character("f"), .control("f"), .control("v")],
      .moving, in: all),
    row(
      .pageUp, [.character("b"), .pageUp, .control("b"), .backspace, .alt("v")], .moving, in: all),
    row(.halfDown, [.character("d"), .control("d")], .moving, in: all),
    row(.halfUp, [.character("u"), .control("u")], .moving, in: all),
    row(.top, [.character("g"), .home, .character("<"), .alt("<")], .moving, in: all),
    // `g` is the key of less and acts at once; `gg` is what fingers know from vi.
    sequence(.top, "gg", .moving),
    row(.bottom, [.character("G"), .end, .character(">"), .alt(">")], .moving, in: all),
    // `50%` is what fingers know from less and vi.
    row(.percent, [.character("%")], .moving, in: all),
    sequence(.rowToTop, "zt", .moving, in: [.reader]),
    sequence(.rowToMiddle, "zz", .moving, in: [.reader]),
    sequence(.rowToBottom, "zb", .moving, in: [.reader]),
    row(.nextParagraph, [.character("}")], .moving, in: all),
    row(.previousParagraph, [.character("{")], .moving, in: all),
    sequence(.nextSection, "]]", .moving, in: [.navigator, .reader]),
    sequence(.previousSection, "[[", .moving, in: [.navigator, .reader]),
    row(.nextSentence, [.character(")")], .moving),
    row(.previousSentence, [.character("(")], .moving),
    row(.nextPane, [.tab], .panes),
    row(.previousPane, [.backTab], .panes),
    // In the text a digit begins a count, as in vi and less.
    row(.sections, [.character("1"), .alt("1")], .panes, in: panes),
    row(.timeline, [.character("2"), .alt("2")], .panes, in: panes),
    row(.options, [.character("3"), .alt("3")], .panes, in: panes),
    row(.voices, [.character("4"), .alt("4")], .panes, in: panes),
    row(.sections, [.alt("1")], .panes, in: [.reader]),
    row(.timeline, [.alt("2")], .panes, in: [.reader]),
    row(.options, [.alt("3")], .panes, in: [.reader]),
    row(.voices, [.alt("4")], .panes, in: [.reader]),
    row(.zoom, [.character("z")], .panes),
    row(.attacks, [.character("a")], .panes),
    row(.filterEvents, [.character("F")], .panes),
    row(.toggleVoiceOrder, [.character("s")], .panes),
    row(.overview, [.character("o")], .panes),
    row(.contested, [.character("x")], .panes),
    row(.mergedTimeline, [.character("T")], .panes),
    row(.plan, [.character("B")], .reading),
    row(.zoomIn, [.character("]"), .character("+")], .panes, in: [.zoom]),
    row(.zoomOut, [.character("["), .character("-")], .panes, in: [.zoom]),
    row(.fit, [.character("=")], .panes, in: [.zoom]),
    row(.panLeft, [.left, .character("h")], .panes, in: [.zoom]),
    row(.panRight, [.right, .character("l")], .panes, in: [.zoom]),
    row(.open, [.enter, .character("l"), .right], .reading, in: [.navigator, .library]),
    row(.open, [.enter], .reading, in: [.zoom]),
    row(.moveLeft, [.character("h"), .left], .reading, in: [.reader]),
    row(.wider, [.character("+")], .reading, in: [.reader]),
    row(.narrower, [.character("-")], .reading, in: [.reader]),
    row(.standardWidth, [.character("=")], .reading, in: [.reader]),
    row(.back, [.escape, .character("q")], .reading, in: all),
    row(.jumpBack, [.control("o")], .reading),
    row(.jumpForward, [.alt("o")], .reading),
    row(.search, [.character("/")], .finding),
    row(.nextMatch, [.character("n")], .finding),
    row(.previousMatch, [.character("N")], .finding),
    // As in less, where it is Escape and n.
    row(.nextMatchAnywhere, [.alt("n")], .finding),
    row(.previousMatchAnywhere, [.alt("N")], .finding),
    sequence(.matches, "gm", .finding),
    row(.searchWord, [.character("*")], .finding),
    row(.searchWordBack, [.character("#")], .finding),
    // As in less, where it is Escape and u.
    row(.clearSearch, [.alt("u")], .finding),
    row(.filterText, [.character("&")], .finding),
    row(.goToEntry, [.control("]")], .finding),
    row(.setMark, [.character("m")], .notes),
    row(.goToMark, [.character("'"), .character("`")], .notes),
    row(.note, [.character("c")], .notes),
    row(.tag, [.character("t")], .notes),
    row(.notes, [.character("C")], .notes),
    row(.correct, [.character("X")], .notes),
    row(.removeNote, [.character("D")], .notes),
    row(.undo, [.character("U"), .control("_")], .notes),
    row(.select, [.character("V")], .reading),
    row(.copy, [.character("y")], .reading),
    row(.cite, [.character("Y")], .reading),
    // As in vi, and as in less and newsboat.
    sequence(.openAddress, "gx", .reading),
    row(.pipe, [.character("|")], .reading),
    row(.edit, [.character("v"), .character("e")], .reading),
    row(.why, [.character("w")], .reading),
    row(.place, [.control("g")], .reading),
    sequence(.links, "gl", .reading),
    // `N` does so, too, where nothing is searched.
    sequence(.news, "gn", .library),
    sequence(.followLink, "gf", .reading, in: [.reader]),
    sequence(.articles, "ga", .session),
    row(.nextArticle, [.character("J")], .session),
    row(.previousArticle, [.character("K")], .session),
    // What vi calls tab pages.
    sequence(.nextArticle, "gt", .session),
    sequence(.previousArticle, "gT", .session),
    row(.library, [.character("L")], .library, in: all),
    row(.librarySearch, [.character("/")], .library, in: [.library]),
    row(.libraryTitles, [.character("&")], .library, in: [.library]),
    row(.librarySort, [.character("s")], .library, in: [.library]),
    row(.libraryTimeline, [.character("T")], .library, in: [.library]),
    row(.libraryChoose, [.character("t")], .library, in: [.library]),
    row(.libraryKind, [.character("a")], .library, in: [.library]),
    row(.libraryPlace, [.character("F")], .library, in: [.library]),
    row(.libraryPeriod, [.character("P")], .library, in: [.library]),
    row(.libraryForget, [.character("D")], .library, in: [.library]),
    row(.reload, [.character("R")], .session),
    sequence(.theme, "gc", .session),
    row(.mouse, [.character("M")], .session, in: all),
    row(.palette, [.character(":")], .session, in: all),
    row(.help, [.character("?"), .function(1)], .session, in: all),
    row(.redraw, [.control("l"), .control("r")], .session, in: all),
    row(.suspend, [.control("z")], .session, in: all),
    row(.quit, [.character("Q"), .control("c")], .session, in: all),
    sequence(.quit, "ZZ", .session, in: all),
  ]
}
