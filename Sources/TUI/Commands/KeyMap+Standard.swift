extension KeyMap {
  /// The keys that the program comes with: those of vi, less and lazygit, where they agree.
  public static let standard = KeyMap(bindings: table)

  /// Where an article is read.
  private static let everywhere: [Context] = [.navigator, .zoom, .reader]
  /// There and in the library.
  private static let all = Context.allCases
  private static let panes: [Context] = [.navigator, .zoom]

  private static func row(
    _ command: Command, on keys: [Key], _ group: Group, in contexts: [Context] = everywhere
  ) -> Binding {
    Binding(command: command, keys: keys.map { [$0] }, contexts: contexts, group: group)
  }

  private static func sequence(
    _ command: Command, on letters: String, _ group: Group, in contexts: [Context] = everywhere
  ) -> Binding {
    Binding(command: command, keys: [letters.map(Key.character)], contexts: contexts, group: group)
  }

  private static let table: [Binding] = [
    row(.moveDown, on: [.character("j"), .down, .control("n"), .control("e")], .moving, in: all),
    row(.moveUp, on: [.character("k"), .up, .control("p"), .control("y")], .moving, in: all),
    // In less, Enter scrolls a line: where nothing marked leads elsewhere, it does so here.
    row(.followLink, on: [.enter], .reading, in: [.reader]),
    row(
      .pageDown, on: [.character(" "), .pageDown, .character("f"), .control("f"), .control("v")],
      .moving, in: all),
    row(
      .pageUp, on: [.character("b"), .pageUp, .control("b"), .backspace, .alt("v")], .moving,
      in: all),
    row(.halfDown, on: [.character("d"), .control("d")], .moving, in: all),
    row(.halfUp, on: [.character("u"), .control("u")], .moving, in: all),
    row(.top, on: [.character("g"), .home, .character("<"), .alt("<")], .moving, in: all),
    // `g` is the key of less and acts at once; `gg` is what fingers know from vi.
    sequence(.top, on: "gg", .moving),
    row(.bottom, on: [.character("G"), .end, .character(">"), .alt(">")], .moving, in: all),
    // `50%` is what fingers know from less and vi.
    row(.percent, on: [.character("%")], .moving, in: all),
    sequence(.rowToTop, on: "zt", .moving, in: [.reader]),
    sequence(.rowToMiddle, on: "zz", .moving, in: [.reader]),
    sequence(.rowToBottom, on: "zb", .moving, in: [.reader]),
    row(.nextParagraph, on: [.character("}")], .moving, in: all),
    row(.previousParagraph, on: [.character("{")], .moving, in: all),
    sequence(.nextSection, on: "]]", .moving, in: [.navigator, .reader]),
    sequence(.previousSection, on: "[[", .moving, in: [.navigator, .reader]),
    row(.nextSentence, on: [.character(")")], .moving),
    row(.previousSentence, on: [.character("(")], .moving),
    row(.nextPane, on: [.tab], .panes),
    row(.previousPane, on: [.backTab], .panes),
    // In the text a digit begins a count, as in vi and less.
    row(.sections, on: [.character("1"), .alt("1")], .panes, in: panes),
    row(.timeline, on: [.character("2"), .alt("2")], .panes, in: panes),
    row(.options, on: [.character("3"), .alt("3")], .panes, in: panes),
    row(.voices, on: [.character("4"), .alt("4")], .panes, in: panes),
    row(.sections, on: [.alt("1")], .panes, in: [.reader]),
    row(.timeline, on: [.alt("2")], .panes, in: [.reader]),
    row(.options, on: [.alt("3")], .panes, in: [.reader]),
    row(.voices, on: [.alt("4")], .panes, in: [.reader]),
    row(.zoom, on: [.character("z")], .panes),
    row(.attacks, on: [.character("a")], .panes),
    row(.filterEvents, on: [.character("F")], .panes),
    row(.toggleVoiceOrder, on: [.character("s")], .panes),
    row(.overview, on: [.character("o")], .panes),
    row(.contested, on: [.character("x")], .panes),
    row(.mergedTimeline, on: [.character("T")], .panes),
    row(.plan, on: [.character("B")], .reading),
    row(.zoomIn, on: [.character("]"), .character("+")], .panes, in: [.zoom]),
    row(.zoomOut, on: [.character("["), .character("-")], .panes, in: [.zoom]),
    row(.fit, on: [.character("=")], .panes, in: [.zoom]),
    row(.panLeft, on: [.left, .character("h")], .panes, in: [.zoom]),
    row(.panRight, on: [.right, .character("l")], .panes, in: [.zoom]),
    row(.open, on: [.enter, .character("l"), .right], .reading, in: [.navigator, .library]),
    row(.open, on: [.enter], .reading, in: [.zoom]),
    row(.moveLeft, on: [.character("h"), .left], .reading, in: [.reader]),
    row(.wider, on: [.character("+")], .reading, in: [.reader]),
    row(.narrower, on: [.character("-")], .reading, in: [.reader]),
    row(.standardWidth, on: [.character("=")], .reading, in: [.reader]),
    row(.back, on: [.escape, .character("q")], .reading, in: all),
    row(.jumpBack, on: [.control("o")], .reading),
    row(.jumpForward, on: [.alt("o")], .reading),
    row(.search, on: [.character("/")], .finding),
    row(.nextMatch, on: [.character("n")], .finding),
    row(.previousMatch, on: [.character("N")], .finding),
    // As in less, where it is Escape and n.
    row(.nextMatchAnywhere, on: [.alt("n")], .finding),
    row(.previousMatchAnywhere, on: [.alt("N")], .finding),
    sequence(.matches, on: "gm", .finding),
    row(.searchWord, on: [.character("*")], .finding),
    row(.searchWordBack, on: [.character("#")], .finding),
    // As in less, where it is Escape and u.
    row(.clearSearch, on: [.alt("u")], .finding),
    row(.filterText, on: [.character("&")], .finding),
    row(.goToEntry, on: [.control("]")], .finding),
    row(.setMark, on: [.character("m")], .notes),
    row(.goToMark, on: [.character("'"), .character("`")], .notes),
    row(.note, on: [.character("c")], .notes),
    row(.tag, on: [.character("t")], .notes),
    row(.notes, on: [.character("C")], .notes),
    row(.correct, on: [.character("X")], .notes),
    row(.removeNote, on: [.character("D")], .notes),
    row(.undo, on: [.character("U"), .control("_")], .notes),
    row(.select, on: [.character("V")], .reading),
    row(.copy, on: [.character("y")], .reading),
    row(.cite, on: [.character("Y")], .reading),
    // As in vi, and as in less and newsboat.
    sequence(.openAddress, on: "gx", .reading),
    row(.pipe, on: [.character("|")], .reading),
    row(.edit, on: [.character("v"), .character("e")], .reading),
    row(.why, on: [.character("w")], .reading),
    row(.place, on: [.control("g")], .reading),
    sequence(.links, on: "gl", .reading),
    // `N` does so, too, where nothing is searched.
    sequence(.news, on: "gn", .library),
    sequence(.followLink, on: "gf", .reading, in: [.reader]),
    sequence(.articles, on: "ga", .session),
    row(.nextArticle, on: [.character("J")], .session),
    row(.previousArticle, on: [.character("K")], .session),
    // What vi calls tab pages.
    sequence(.nextArticle, on: "gt", .session),
    sequence(.previousArticle, on: "gT", .session),
    row(.library, on: [.character("L")], .library, in: all),
    row(.librarySearch, on: [.character("/")], .library, in: [.library]),
    row(.libraryTitles, on: [.character("&")], .library, in: [.library]),
    row(.librarySort, on: [.character("s")], .library, in: [.library]),
    row(.libraryTimeline, on: [.character("T")], .library, in: [.library]),
    row(.libraryChoose, on: [.character("t")], .library, in: [.library]),
    row(.libraryKind, on: [.character("a")], .library, in: [.library]),
    row(.libraryPlace, on: [.character("F")], .library, in: [.library]),
    row(.libraryPeriod, on: [.character("P")], .library, in: [.library]),
    row(.libraryForget, on: [.character("D")], .library, in: [.library]),
    row(.reload, on: [.character("R")], .session),
    sequence(.theme, on: "gc", .session),
    row(.mouse, on: [.character("M")], .session, in: all),
    row(.palette, on: [.character(":")], .session, in: all),
    row(.help, on: [.character("?"), .function(1)], .session, in: all),
    row(.redraw, on: [.control("l"), .control("r")], .session, in: all),
    row(.suspend, on: [.control("z")], .session, in: all),
    row(.quit, on: [.character("Q"), .control("c")], .session, in: all),
    sequence(.quit, on: "ZZ", .session, in: all),
  ]
}
