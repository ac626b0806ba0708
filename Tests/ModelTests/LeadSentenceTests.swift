import Testing

@testable import Articles
@testable import Model
@testable import TextSafety

/// The sentence that the headline card shows where it knows no event.
@Suite struct LeadSentenceTests {
  private func lead(_ paragraphs: String...) -> String? {
    let article = PlainTextReader.read(
      SafeText("A title here\n\n" + paragraphs.joined(separator: "\n\n")))
    return article.leadSentence.map { article[$0] }
  }

  private static let news = "The council of the lower town has closed the northern quay for a year."

  @Test func itIsTheFirstSentence() {
    #expect(
      lead(Self.news, "Nobody knows what the fishermen of the town will do until the spring.")
        == Self.news)
  }

  @Test func itHasNoDateline() {
    #expect(lead("VARNA, Bulgaria (AP) — " + Self.news) == Self.news)
    #expect(lead("(CNN) " + Self.news) == Self.news)
  }

  @Test(arguments: [
    "Ready to swim?",
    "Who will pay for the quay of the lower town when the council has no money left for it?",
    "It is over.",
    "Fishermen on the northern quay of the lower town on Monday",
  ])
  func whatSaysNothingIsPassedOver(_ opening: String) {
    #expect(lead(opening, Self.news) == Self.news)
    #expect(lead(opening + " " + Self.news)?.hasSuffix(Self.news) == true)
  }

  @Test func theFirstOfAllIsShownWhereNoneSaysMuch() {
    #expect(lead("Ready to swim?", "It is over.") == "Ready to swim?")
  }

  @Test(arguments: [39, 40])
  func fortyBytesSaySomething(_ count: Int) {
    let opening = "It " + String(repeating: "a", count: count - 4) + "."
    #expect(opening.utf8.count == count)
    #expect(lead(opening, Self.news) == (count < 40 ? Self.news : opening))
  }

  @Test func itIsLookedForInFourParagraphs() {
    #expect(lead("It is over.", "It was.", "It is.", Self.news) == Self.news)
    #expect(lead("It is over.", "It was.", "It is.", "It may be.", Self.news) == "It is over.")
    #expect(lead("It is. It was. " + Self.news) == Self.news)
    #expect(lead("It is. It was. It may be. " + Self.news) == "It is.")
  }
}
