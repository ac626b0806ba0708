import Foundation
import Testing

@testable import Analysis
@testable import Articles
@testable import TextSafety

@Suite struct OptionAnalysisTests {
  private func lists(_ text: String) -> (article: Article, lists: [OptionList]) {
    let article = PlainTextReader.read(SafeText(text))
    return (article, OptionAnalysis.options(of: article))
  }

  @Test func aLongParagraphIsReadSentenceBySentence() {
    let text = Array(repeating: "The lake is dry.", count: 2000).joined(separator: " ")
    var reader = OptionUnitReader(PlainTextReader.read(SafeText(text)))
    let isRead = reader.read(1000)
    #expect(isRead)
    #expect((10..<200).contains(reader.units.count))
    while reader.read(1000) {}
    #expect(reader.units.filter { !$0.isHeading }.count == 2000)
    #expect(reader.units.filter { $0.opensParagraph }.count == 1)
  }

  @Test func announcedAndCountedInProse() {
    let (article, lists) = lists(
      """
      The lake is dry. If the rains fail again, Ada Bello believes there are two courses of action \
      that Abuja could take.

      The first would entail buying water from the coast, which is dear.

      A second option would be to move the herds.

      Nothing has been decided.
      """)
    let list = lists.first
    #expect(lists.count == 1)
    #expect(list?.announcedCount == 2)
    #expect(list?.condition.map { article[$0] } == "If the rains fail again")
    #expect(list?.proposer.map { article[$0] } == "Ada Bello")
    #expect(list?.actor.map { article[$0] } == "Abuja")
    #expect(
      list?.options.map { article[$0.label] } == [
        "buying water from the coast", "move the herds",
      ])
    #expect(
      list?.options.map { article[$0.span] } == [
        "The first would entail buying water from the coast, which is dear.",
        "A second option would be to move the herds.",
      ])
    #expect(list?.options.first?.aspects.contains { $0.kind == .cost } == true)
  }

  @Test func aBareVerbIsShownWithTheObjectItShares() {
    for (sentence, names) in [
      (
        "Parliament must decide whether to keep, trim or scrap the harbour plan.",
        ["keep the harbour plan", "trim the harbour plan", "scrap the harbour plan"]
      ),
      ("The town must decide whether to wait or sell the pier.", ["wait", "sell the pier"]),
    ] {
      let (article, lists) = lists("Notes from the coast\n\n" + sentence)
      #expect(lists.first?.options.map { $0.name(in: article) } == names, "\(sentence)")
    }
  }

  @Test func aClauseIsShownForOneAspectAlone() {
    let (article, lists) = lists(
      """
      The council has two options. One is to dredge. That would risk a flood and lead to delays. \
      The other is to wait.
      """)
    let aspects = lists.first?.options.first?.aspects ?? []
    #expect(aspects.map(\.kind) == [.risk])
    #expect(
      aspects.first.map { article[$0.span] } == "That would risk a flood and lead to delays")
  }

  @Test func whatIsSaidElsewhereIsFoundByTheWordsOfTheOption() {
    let (article, lists) = lists(
      """
      The council has two options. It could lease the pier. It could sell the island.

      The harbour master was not asked. He sees the whole of the bay from his tower.

      Leasing the pier would cost the town four million a year. Critics say that a lease would risk \
      strikes. The pier is old, and a risk to bathers. Opponents of the sale say that birds would leave.

      If the island is sold, the lighthouse will close. The lease of 1990 brought a risk of floods.
      """)
    let options = lists.first?.options ?? []
    let said = options.map { option in
      option.aspects.map { "\($0.kind.rawValue): \(article[$0.span])" }
    }
    #expect(
      said == [
        [
          "cost: Leasing the pier would cost the town four million a year",
          "risk: Critics say that a lease would risk strikes",
        ],
        [
          "against: Opponents of the sale say that birds would leave",
          "consequence: If the island is sold, the lighthouse will close",
        ],
      ])
  }

  @Test func whoDecidesAndWhoNamesTheOptionsIsTold() {
    let cases: [(text: String, actor: String?, proposer: String?)] = [
      ("The senate must decide whether to approve it, or to return it.", "The senate", nil),
      ("The ministry names two alternatives. It could wait. It could sue.", nil, "The ministry"),
      (
        "For the city, two ways out could be a loan from the port and a levy on cranes.",
        "the city", nil
      ),
      ("They could either repair the quay or move the ferries.", nil, nil),
    ]
    for (text, actor, proposer) in cases {
      let (article, lists) = lists("Notes\n\n" + text)
      #expect(lists.first?.actor.map { article[$0] } == actor, "\(text)")
      #expect(lists.first?.proposer.map { article[$0] } == proposer, "\(text)")
      #expect(lists.first?.options.count == 2, "\(text)")
    }
  }

  @Test func aLabelThatIsASentenceIsToldByTheNextOne() {
    let article = MarkdownReader.read(
      SafeText(
        """
        # The dam

        The agency names three alternatives:

        1. **No change.** The agency would keep the gates as they are.
        2. **Council powers.** The council would open the gates in May.
        3. **Hybrid.** It joins the two.

        Nothing is decided.
        """))
    let options = OptionAnalysis.options(of: article).first?.options ?? []
    #expect(options.count == 3)
  }

  @Test func tablesKeepTheirColumnsWithoutACorner() {
    let html = """
      <html><body><article><h1>The depot</h1><p>The table sets out the options.</p><table>
      <tr><th></th><th>Repair the depot</th><th>Build anew</th></tr>
      <tr><td>Cost</td><td>2 million</td><td>9 million</td></tr>
      <tr><td>Risk</td><td>delays</td><td>planning</td></tr></table></article></body></html>
      """
    let article = HTMLReader.read(utf8: Array(html.utf8))
    let options = OptionAnalysis.options(of: article).first?.options ?? []
    #expect(options.map { article[$0.label] } == ["Repair the depot", "Build anew"])
    #expect(
      options.map { $0.aspects.map { article[$0.span] } } == [
        ["2 million", "delays"], ["9 million", "planning"],
      ])
  }

  @Test func surnameHasTheFullestName() {
    let (article, lists) = lists(
      """
      Ada Ngozi Bello ran the river board for nine years. She left it in May.

      Bello says that the ministry has two options. One is to dredge. The other is to wait.
      """)
    #expect(lists.first?.proposer.map { article[$0] } == "Bello")
    #expect(lists.first?.proposerName.map { article[$0] } == "Ada Ngozi Bello")
  }

  @Test func superlativesAndInfinitivesOpenOptions() {
    let (article, lists) = lists(
      """
      Nobody came to the sale. The Treasury has two alternatives. The most obvious is to pay more.

      The second, which nobody likes, is to wait.

      A later paper compares three approaches: to pay, to wait, or to default on the debt.
      """)
    #expect(
      lists.map { $0.options.map { article[$0.label] } } == [
        ["pay more", "wait"], ["pay", "wait", "default on the debt"],
      ])
  }

  @Test func fewerThanAnnouncedAreSaid() {
    let (_, lists) = lists(
      "The ministry has three options. The first is to pay. The second is to leave.")
    #expect(
      OptionAnalysis.diagnostics(of: lists).map(\.kind) == [
        .optionCountDiffers(announced: 3, found: 2)
      ])
  }

  @Test func reasonsStepsAndGuessesAreNoOptions() {
    for text in [
      "There were three reasons. The first was rust. The second was weight. The third would be wind.",
      "First, boil the water. Second, add the rice. Finally, serve it.",
      "One possibility is that nobody knew. Another is that nobody asked.",
    ] {
      #expect(lists(text).lists.isEmpty)
    }
  }

  @Test(.enabled(if: ProcessInfo.processInfo.environment["DOSSIER_REFERENCE"] != nil))
  func referenceArticle() throws {
    let folder = ProcessInfo.processInfo.environment["DOSSIER_REFERENCE"] ?? ""
    let data = try Data(
      contentsOf: URL(fileURLWithPath: folder + "/000_22ddcc4a341637db.txt"))
    let article = PlainTextReader.read(SafeText(utf8: Array(data)))
    let lists = OptionAnalysis.options(of: article)
    let list = try #require(lists.first)
    #expect(lists.count == 1)
    #expect(list.announcedCount == 3)
    #expect(list.actor.map { article[$0] } == "Russia")
    #expect(list.proposer.map { article[$0] } == "Daudzai")
    #expect(list.proposerName.map { article[$0] } == "Ahmad Sayer Daudzai")
    #expect(list.condition.map { article[$0].hasPrefix("If the Taliban") } == true)
    #expect(list.options.map(\.number) == [1, 2, 3])
    // Each option is a paragraph of its own, the last three before “The Road Ahead”.
    let last = article.sections[1].paragraphs.upperBound
    #expect(list.options.map(\.span) == article.paragraphs[(last - 3)..<last].map(\.span))
    #expect(
      list.options.map { article[$0.label] } == [
        "ignoring the root cause of the ISIS-K threat",
        "Russia waging airstrikes against ISIS-K targets in Afghanistan",
        "Moscow lending support to certain non-state actors in the region",
      ])
  }
}

// MARK: - Hostile input

extension OptionAnalysisTests {
  @Test func adversarialThousandsOfFirsts() {
    let once = "There are three options for Rome. The first would be to wait, "
    let text = String(repeating: "the first ", count: 4_000)
    #expect(lists(once + text).lists.isEmpty)
    #expect(lists(String(repeating: "The first is to go. ", count: 4_000)).lists.isEmpty)
    _ = lists(String(repeating: once, count: 1_000))
    _ = lists(String(repeating: "Another option is to go. The second is to. ", count: 2_000))
  }

  @Test func adversarialMarksOnly() {
    _ = lists(
      "The town has two options. It could lease it. It could sell it. "
        + String(repeating: "Leasing it would cost a risk. ", count: 5_000))
    for mark in ["“", "\"", "’", "'", "(", "1)", "—", "or ", "either ", "could either or "] {
      _ = lists(String(repeating: mark, count: 50_000))
    }
  }

  @Test func adversarialCutAnywhere() {
    let text =
      "He said there are two options for Kyiv: either to go, or to stay. (1) Go; (2) stay. Option A:"
      + " If x, “One’s option would be to…”. The second, which is — Rome's. The other is to. Or it could"
    for length in 0...text.utf8.count {
      _ = lists(String(decoding: text.utf8.prefix(length), as: UTF8.self))
      _ = lists(String(decoding: text.utf8.dropFirst(length), as: UTF8.self))
    }
  }
}
