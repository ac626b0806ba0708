import Testing

@testable import Articles
@testable import Dates
@testable import Model
@testable import TextSafety

@Suite struct SameDayTests {
  @Test func aDayWithoutAYearIsOneDayThroughout() {
    let text = """
      The dam and the valley

      The dam broke on May 4, and 12 people died in the valley below.

      In June 2021 the council had asked for repairs. After the flood of May 4 it asked again.
      """
    var article = PlainTextReader.read(SafeText(text))
    article.metadata.published = EDTF("2023-05-20").map { Sourced($0, from: "--date") }
    let timeline = Briefing(analyzing: article).timeline
    let days = timeline.events.compactMap { $0.date?.description }.filter { $0.hasSuffix("05-04") }
    #expect(!days.isEmpty && days.allSatisfy { $0 == "2023-05-04" })
  }
}
