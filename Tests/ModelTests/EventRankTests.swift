import Testing

@testable import Analysis
@testable import Articles
@testable import Dates
@testable import TextSafety

/// What matters first, and how sure it is.
@Suite struct EventRankTests {
  private func timeline(_ text: String, published: String) -> Timeline {
    var article = PlainTextReader.read(SafeText(text))
    article.metadata.published = EDTF(published).map { Sourced($0, from: "--date") }
    return TimelineAnalysis.timeline(
      of: article, expressions: TimeTagger.expressions(in: article))
  }

  @Test func theOrderOfTheTextRanksAndBackgroundComesLast() {
    let timeline = timeline(
      "Ada Lund founded the ferry line in 1901.\n\nThe ferry sank on 4 May 2024.\n\n"
        + "Divers searched the wreck on 3 May 2024.", published: "2024-05-06")
    let shown = timeline.overview.map { timeline.events[$0].date?.description }
    #expect(shown == ["2024-05-04", "2024-05-03", "1901"])
  }

  @Test func whatIsOnlyConsideredIsNotOnTheOverview() {
    var timeline = timeline("The ferry sank on 4 May 2024.", published: "2024-05-06")
    #expect(timeline.overview == [0])
    timeline.events[0].status = .hypothetical
    #expect(timeline.overview.isEmpty)
    timeline.events[0].status = .happened
    timeline.events[0].confidence = .doubtful
    #expect(timeline.overview.isEmpty)
  }

  @Test func theLessSureOfTwoCounts() {
    #expect(Confidence.certain.and(.likely) == .likely)
    #expect(Confidence.doubtful.and(.likely) == .doubtful)
  }

  @Test func aNumberIsShownAsTheTextHasIt() throws {
    let article = PlainTextReader.read(
      SafeText("On 4 May 2024, an earthquake killed more than 200 people and injured 30."))
    let events = TimelineAnalysis.timeline(
      of: article, expressions: TimeTagger.expressions(in: article)
    ).events
    let killed = try #require(events.first?.killed)
    #expect(killed.words(in: article) == "more than 200")
    #expect(killed.number == 200 && killed.bound == .moreThan)
    #expect(events.first?.injured?.words(in: article) == "30")
  }
}
