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
      ("The strike will probably spread to the north.", .likely),
      ("The chairman said that the strike was likely to spread to the north.", .likely),
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

  /// Each sentence with what it expects and whose that is ("" for the text's own).
  private func holders(_ sentence: String) -> [String] {
    let briefing = briefing("Notes from the coast\n\n" + sentence)
    return briefing.outlook.map { $0.holder.map { briefing.article[$0] } ?? "" }
  }

  @Test func theHolderIsWhoeverStandsNearest() {
    for (sentence, holder) in [
      ("Analysts suggested that the ferry line is unlikely to survive.", "Analysts"),
      ("The quay is likely to flood again, the harbour office said.", "the harbour office"),
      ("According to the port agency, the toll is expected to rise.", "the port agency"),
      (
        "Former harbour master Corinna Vogt predicts that the ice will melt early.",
        "Former harbour master Corinna Vogt"
      ),
      ("Vogt and Aas believe that the strike will spread.", "Vogt and Aas"),
      ("Freight prices could double if talks fail, the union said.", "the union"),
      ("The new quay is expected to open in May.", ""),
    ] {
      #expect(holders(sentence) == [holder], "\(sentence)")
    }
  }

  @Test func aQuotationIsItsSpeakers() {
    let sentence =
      "“The harbour is likely to freeze this winter,” said Corinna Vogt, who runs the ferry."
    #expect(holders(sentence) == ["Corinna Vogt"])
  }

  @Test func theWordsStandAlone() {
    for (sentence, words) in [
      ("Still, the ferry line is likely to close.", "the ferry line is likely to close"),
      (
        "Thus, if the bank raises its rate, rents could fall.",
        "if the bank raises its rate, rents could fall"
      ),
      ("The bank expects rents to fall, according to its survey of May.", "rents to fall"),
      ("Vogt warned that the dyke could break.", "the dyke could break"),
    ] {
      let found = outlook(sentence).map(\.1)
      #expect(
        found.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 } == [words], "\(sentence)")
    }
  }

  @Test func theTimeIsTheOneToWaitFor() {
    for (sentence, time) in [
      ("The debt is projected to rise from 3 million in 2017 to 5 million by 2020.", "by 2020"),
      ("The plan is expected to be adopted in the coming weeks.", "in the coming weeks"),
      ("The court is expected to rule this term.", "this term"),
      ("If the talks fail, the port will close for the second time in two years.", nil),
      ("The bill is expected to be on the table Friday.", "Friday"),
      ("Exports are expected to fall as they did last year.", nil),
    ] as [(String, String?)] {
      let briefing = briefing("Notes from the coast\n\n" + sentence)
      let until = briefing.outlook.first?.until.map { briefing.article[$0] }
      #expect(until == time, "\(sentence)")
    }
  }

  @Test func whatIsOpenDeniedOrAskedForIsNoOutlook() {
    for sentence in [
      "Fishermen fear how the court will rule on the quota.",
      "They met to hear warnings of what could happen if the dyke breaks.",
      "Few believe that the ferry line is likely to survive.",
      "Norvik did not say that the strike is likely to spread.",
      "There is no way of predicting whether the ice will melt.",
      "The owners expect us to mend the quay.",
      "The mayor expects to win.",
      "“We will not wait,” the mayor is expected to say.",
      "The ferry was always unlikely to pay.",
      "It is a town where newcomers are expected to keep quiet.",
      "The police said the man may be armed.",
    ] {
      #expect(outlook(sentence).filter { $0.0.confidence != .doubtful }.isEmpty, "\(sentence)")
    }
  }

  @Test func adversarialConditionsEndlessly() {
    for word in ["if ", "if it will ", "expects to ", "likely to be likely to ", "said that "] {
      _ = briefing("Title\n\n" + String(repeating: word, count: 1_500))
    }
  }
}
