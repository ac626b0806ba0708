import Testing

@testable import Articles
@testable import TextSafety

/// Text that `pdftotext` took out of a PDF file.
@Suite struct PagedTextTests {
  private func read(_ pages: [String]) -> Article {
    ArticleReader.read(Array(pages.joined(separator: "\n\u{0C}").utf8) + [0x0C])
  }

  private func texts(_ article: Article) -> [String] {
    article.paragraphs.map { article[$0.span] }
  }

  private let report = [
    """
    The Weir at Dunmore

    The weir was found dry on Sunday by two ang-
    lers, who called the water board. The board
    sent an engineer from its north-
    western office. He said that the gates were
    open1 and that nobody had told him before the

    1 See the log of the board, page 4.

    1
    """,
    """
    The Weir at Dunmore

    anglers did. The north-western office will
    report on it within a month.

    2
    """,
    """
    The Weir at Dunmore

    Money is short. The board has asked the town
    for a loan, and the town said no.

    3
    """,
  ]

  @Test func aRunningHeadWithAPageNumberIsNoTitle() {
    let told = [
      "The upper gate was opened at noon by the keeper.", "Nobody had asked the miller about it.",
      "The board will meet again in spring.",
    ]
    let pages = told.enumerated().map { "Water Board of Orm          \($0 + 1)\n\n\($1)\n" }
    let article = read(pages)
    #expect(texts(article).count == 3)
    #expect(!texts(article).contains { $0.contains("Water Board") })
    #expect(article.title.map { article[$0] }?.contains("Water Board") != true)
  }

  @Test func aPageThatEndsWithItsSentenceEndsItsParagraph() {
    let article = read([
      """
      The keeper of the weir at Orm told the board of
      the valley that nobody had asked him about it.
      """,
      """
      The mill stood still for a week, and its owner
      went to court over the loss in the same month.
      """,
    ])
    #expect(texts(article).count == 2)
  }

  @Test func sentencesGoOnOverThePage() {
    let article = read(report)
    #expect(article.title.map { article[$0] } == "The Weir at Dunmore")
    #expect(
      texts(article) == [
        "The weir was found dry on Sunday by two anglers, who called the water board. The board sent an "
          + "engineer from its north-western office. He said that the gates were open1 and that nobody had "
          + "told him before the anglers did. The north-western office will report on it within a month.",
        "Money is short. The board has asked the town for a loan, and the town said no.",
        "See the log of the board, page 4.",
      ])
    #expect(article.setAside.map { article[$0.span] } == ["The Weir at Dunmore"])
  }

  @Test(arguments: [
    ("sail-", "ors left", HyphenWords.Join.droppingHyphen),
    ("north-", "south road", .keepingHyphen), ("out-of-", "date map", .keepingHyphen),
    ("self-", "made man", .keepingHyphen), ("the year 1990-", "91", .none), ("a -", "b", .none),
    ("Dun-", "More", .none), ("", "more", .none),
  ])
  func hyphens(line: String, next: String, expected: HyphenWords.Join) {
    #expect(HyphenWords.join(Array(line.utf8), next: Array(next.utf8), words: [:]) == expected)
  }

  @Test func theWordsOfTheTextDecide() {
    let words = [Array("sail-ors".utf8): 1]
    #expect(
      HyphenWords.join(Array("sail-".utf8), next: Array("ors".utf8), words: words) == .keepingHyphen
    )
  }

  @Test func columnsAreReadOneAfterTheOther() {
    let left = [
      "The weir was found dry on", "Sunday by two anglers, and", "they called the board, who",
    ]
    let right = [
      "Money is short in the town", "of Dunmore, and the mayor", "will not pay for the work",
    ]
    let rows = (0..<15).map { row in
      left[row % 3].padding(30) + right[row % 3]
    }
    let text = texts(read([rows.joined(separator: "\n")])).joined(separator: " ")
    let money = text.range(of: "Money")
    #expect(money != nil && text.distance(from: text.startIndex, to: money!.lowerBound) > 300)
    #expect(text.contains("dry on Sunday by two anglers"))
  }

  /// Lines of two columns.
  private func rows(_ words: String) -> [String] {
    (0..<15).map { row in
      ["\(words) found dry", "on Sunday afternoon by two", "anglers, and they called it"][row % 3]
        .padding(40)
        + [
          "Money is short in the whole", "of the town of Orm and now",
          "the mayor of it will not pay",
        ][row % 3]
    }
  }

  @Test func aLineOverBothColumnsStaysWhole() {
    let title = "A title that runs over both of the columns of the page"
    let head = "Water Board of Orm                Report of 2024"
    let pages = ["The weir of the town was", "The mill of the valley was"].map {
      ([head, "", title, ""] + rows($0)).joined(separator: "\n") + "\n\n          7"
    }
    let article = read(pages)
    let all = article.title.map { article[$0] } ?? "" + texts(article).joined(separator: "\n")
    #expect(all.contains(title))
    #expect(article.setAside.contains { article[$0.span].contains(head) })
    #expect(!article.diagnostics.contains { $0.kind == .mixedColumns })
  }

  @Test func columnsWithoutPagesAreParted() {
    let text = rows("The weir of the town was").joined(separator: "\n")
    let article = ArticleReader.read(Array(text.utf8), format: .text)
    #expect(
      texts(article).joined(separator: " ").contains("found dry on Sunday afternoon by two anglers")
    )
  }

  @Test func aTableIsNoColumns() {
    let rows = (1...15).map {
      "Barge of the upper valley \($0)".padding(34) + "Captain Ana Ruiz the Elder"
    }
    #expect(!PageColumns.areIn(Array(rows.joined(separator: "\n").utf8)))
  }

  @Test func signsOfSeveralBytesTakeOneColumn() {
    let left = ["“Äpfel für Ürdorf fürs", "Jahr”, said the mayor of", "it, and she left early"]
    let right = ["there was nothing left", "of the old mill, and", "nobody asked after it"]
    let rows = (0..<15).map { left[$0 % 3].padding(40) + right[$0 % 3] }
    let article = read([rows.joined(separator: "\n")])
    #expect(article.paragraphs.count == 2)
    #expect(texts(article).first?.contains("fürs Jahr”, said the mayor of it, and") == true)
  }

  @Test func columnsThatCannotBePartedAreTold() {
    let left = [
      "The weir of the town was", "Nobody knew of it before them",
      "It had rained at the old mill of Orm",
    ]
    let rows = (0..<15).map { left[$0 % 3] + "   on Sunday found dry by anglers of the town" }
    let article = read([rows.joined(separator: "\n")])
    #expect(article.diagnostics.contains { $0.kind == .mixedColumns })
  }

  @Test func adversarialPages() {
    _ = read(Array(repeating: "1", count: 5000))
    _ = read([String(repeating: "-\n", count: 20_000)])
    _ = read(Array(repeating: "", count: 20_000))
  }

  @Test func notesOfOnePageStayInOrder() {
    let article = read([
      """
      The weir was found dry on Sunday by two anglers,1
      who called the water board. The board sent an
      engineer from its office at once.2 He said that
      the gates were open and that nobody knew why.

      1 See the log.
      2 “Minutes,” page 4.

      1
      """,
      "It rained.\n\n2",
    ])
    #expect(texts(article).suffix(2) == ["See the log.", "“Minutes,” page 4."])
    let labels = article.paragraphs.suffix(2).map(\.kind)
    #expect(labels == [.footnote(label: "1"), .footnote(label: "2")])
  }

  @Test func theHeadOfOnePageIsNoTitle() {
    let article = read([
      "Water Review                              Issue 14\n\n"
        + report[0].split(separator: "\n").joined(separator: "\n")
    ])
    #expect(article.setAside.contains { article[$0.span].contains("Issue 14") })
    #expect(article.title.map { article[$0] }?.contains("Issue") != true)
  }
}

extension String {
  fileprivate func padding(_ width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}

/// What typewriters wrote twice.
@Suite struct OverstrikeTests {
  @Test(arguments: [
    ("N\u{8}NA\u{8}A", "NA"), ("_\u{8}d_\u{8}i", "di"), ("é\u{8}é", "é"), ("\u{8}a", "\u{8}a"),
    ("a\n\u{8}b", "a\n\u{8}b"), ("plain", "plain"),
  ])
  func lettersOnce(text: String, expected: String) {
    #expect(Overstrike.removed(from: Array(text.utf8)) == Array(expected.utf8))
  }
}
