import Testing

@testable import Analysis
@testable import Articles
@testable import Model
@testable import TextSafety

@Suite struct OutlookTests {
  private func briefing(_ text: String) -> Briefing {
    Briefing(analyzing: PlainTextReader.read(SafeText(text)), steps: [.options, .voices])
  }

  private func outlook(_ text: String) -> [(Outlook, String)] {
    let briefing = briefing("Notes from the coast\n\n" + text)
    return briefing.outlook.map { ($0, briefing.article[$0.span]) }
  }

  @Test func whatSomebodyForetellsIsTheirs() throws {
    let briefing = briefing(
      "Notes from the coast\n\nThe harbour bank expects freight prices to rise by the summer.")
    let found = try #require(briefing.outlook.first)
    #expect(briefing.article[found.span] == "freight prices to rise by the summer")
    #expect(found.holder.map { briefing.article[$0] } == "The harbour bank")
    #expect(found.likelihood == .expected)
    #expect(found.until.map { briefing.article[$0] } == "by the summer")
  }

  @Test func theModalSaysHowLikelyItIs() {
    let cases: [(String, Outlook.Likelihood)] = [
      ("Katz believes that the truce will hold through the winter.", .expected),
      ("Katz warned that the truce could collapse within weeks.", .possible),
      ("The committee is likely to reject the tariff.", .likely),
      ("The committee is unlikely to reject the tariff.", .unlikely),
      ("The ministry does not expect the bridge to open this year.", .unlikely),
    ]
    for (sentence, likelihood) in cases {
      #expect(outlook(sentence).map(\.0.likelihood) == [likelihood], "\(sentence)")
    }
  }

  @Test func aConditionIsKept() throws {
    let briefing = briefing(
      "Notes from the coast\n\nIf the talks fail, bread prices could double by June.")
    let found = try #require(briefing.outlook.first)
    #expect(found.kind == .condition)
    #expect(found.condition.map { briefing.article[$0] } == "If the talks fail")
    #expect(found.likelihood == .possible)
    #expect(found.until.map { briefing.article[$0] } == "by June")
  }

  @Test func thePastAndPromisesAreNoOutlook() {
    for sentence in [
      "Katz believes that the bridge could have been saved.",
      "She said she will resign on Monday.",
      "The mayor said that the pier was sold in May.",
      "If he had asked, the board would have paid.",
      "Men are more likely to smoke than women.",
      "Will the bank raise its rate?",
      "People expect their leaders to step up at such times.",
      "No other rule is likely to help the town.",
      "You will like the food if you like fish.",
    ] {
      #expect(outlook(sentence).isEmpty, "\(sentence)")
    }
  }

  @Test func adversarialConditionsEndlessly() {
    for word in ["if ", "if it will ", "expects to ", "likely to be likely to ", "said that "] {
      _ = briefing("Title\n\n" + String(repeating: word, count: 1_500))
    }
  }
}
