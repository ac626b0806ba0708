import Testing

@testable import Model

@Suite struct EventMentionDatingTests {
  private func date(of word: String, in text: String) -> String? {
    var article = PlainTextReader.read(SafeText(text))
    article.metadata.published = EDTF("2009-06-04").map { Sourced($0, from: "--date") }
    let dating = MentionDating(article: article, expressions: TimeTagger.expressions(in: article))
    let wanted = Array(word.utf8)
    guard
      let start = article.text.bytes.indices.first(where: {
        article.text.bytes[$0...].starts(with: wanted)
      })
    else { return "not there" }
    return dating.date(of: SourceSpan(start, start + wanted.count)).date?.description
  }

  @Test func theDateOfTheClauseComesFirst() {
    let text = "The guild sold a mill in Norvik in March 2003, and in 1998 it bought a large farm."
    #expect(date(of: "sold", in: text) == "2003-03")
    #expect(date(of: "bought", in: text) == "1998")
  }

  @Test func theDayOfTheLeadIsTheDayOfTheStory() {
    let text =
      "The guild of Norvik closed its last mill on 2 June 2009. The mayor thanked all the workers there."
    #expect(date(of: "thanked", in: text) == "2009-06-02")
    #expect(date(of: "thanked", in: "The mayor of Norvik thanked all the workers.") == "2009-06-04")
  }

  @Test func whatIsOpenStaysOpen() {
    #expect(date(of: "sell", in: "The guild wants to sell its mill in Norvik.") == nil)
    #expect(date(of: "sell", in: "The guild could soon sell its mill in Norvik.") == nil)
    #expect(date(of: "rented", in: "The guild had rented a mill in Norvik.") == nil)
  }

  @Test func adversarialSpansHaveNoDate() {
    let article = PlainTextReader.read(SafeText("The mill closed."))
    let dating = MentionDating(article: article, expressions: [])
    for span in [SourceSpan(-5, -1), SourceSpan(900, 905), SourceSpan(0, .max)] {
      #expect(dating.date(of: span).date == nil)
    }
    #expect(
      MentionDating(article: Article(text: SafeText("")), expressions: [])
        .date(of: SourceSpan(0, 0)).date == nil)
  }
}
