import Model
import Testing

@testable import evaluate

@Suite struct MentionDatingTests {
  private func date(of word: String, in text: String) -> String? {
    var article = PlainTextReader.read(SafeText(text))
    article.metadata.published = EDTF("2009-06-04").map { Sourced($0, from: "--date") }
    var dating = MentionDating(article: article, expressions: TimeTagger.expressions(in: article))
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

  @Test func aBoundDatesNothing() {
    let text = "The guild posted its first loss since 1992. Sales fell by half compared to 2007."
    #expect(date(of: "posted", in: text) == "2009-06-04")
    #expect(date(of: "fell", in: text) == "2009-06-04")
  }

  @Test func whatHappenedHasNoComingDate() {
    #expect(date(of: "has a", in: "The mill now has a deadline on July 1.") == "2009-06-04")
    #expect(date(of: "warned", in: "The guild warned of losses in 2011.") == "2009-06-04")
  }

  @Test func whatIsToComeTakesTheComingDateOfItsSentence() {
    let text = "The ferry will leave Norvik at noon and land in Sund on 2 July 2009."
    #expect(date(of: "leave", in: text) == "2009-07-02")
    #expect(date(of: "land", in: text) == "2009-07-02")
  }

  @Test func theDateOfSayingIsNotThatOfWhatIsSaid() {
    let text = "The guild said on 3 June 2009 that its sales had risen in May 2009."
    #expect(date(of: "said", in: text) == "2009-06-03")
    #expect(date(of: "risen", in: text) == "2009-05")
  }

  @Test func aDateBeforeWhenDatesItsClause() {
    let text = "That is better than in 2003, when the guild sold a mill."
    #expect(date(of: "sold", in: text) == "2003")
  }

  @Test func aPerfectIsNewsInTheLeadOnly() {
    let lead =
      "The guild of Norvik has sold its mill to a bank. The mayor thanked all the workers. "
    let text = lead + "They met at the hall. A bank has rented six of the ships in the port."
    #expect(date(of: "sold", in: text) == "2009-06-04")
    #expect(date(of: "rented", in: text) == nil)
  }

  @Test func anInfinitiveBelongsToWhatIsToldUnlessItIsIntended() {
    #expect(date(of: "buy", in: "The guild agreed to buy the mill of Norvik.") == "2009-06-04")
    #expect(date(of: "buy", in: "The guild hopes to buy the mill of Norvik.") == nil)
  }

  @Test func adversarialSpansHaveNoDate() {
    let article = PlainTextReader.read(SafeText("The mill closed."))
    var dating = MentionDating(article: article, expressions: [])
    for span in [SourceSpan(-5, -1), SourceSpan(900, 905), SourceSpan(0, .max)] {
      #expect(dating.date(of: span).date == nil)
    }
    var empty = MentionDating(article: Article(text: SafeText("")), expressions: [])
    #expect(empty.date(of: SourceSpan(0, 0)).date == nil)
  }
}
