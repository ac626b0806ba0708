import Testing

@testable import Analysis
@testable import Articles
@testable import Dates
@testable import Model
@testable import TextSafety

/// Hostile figures are neither dates nor silent.
@Suite struct TimelineDiagnosticTests {
  private func sentences(_ text: String, published: String? = "2024-03-29") -> [String] {
    var article = PlainTextReader.read(SafeText(text))
    article.metadata.published = published.flatMap { EDTF($0) }.map { Sourced($0, from: "--date") }
    return Briefing(analyzing: article, steps: [.timeline]).article.diagnostics.map(\.sentence)
  }

  @Test func adversarialDaysThatDoNotExistAreNamed() {
    #expect(
      sentences("They met in Norvik on 31 February 2024.").contains(
        "Not understood: 31 February 2024 as a date."))
    #expect(
      sentences("They met in Norvik on 31/02/2024.").contains(
        "Not understood: 31/02/2024 as a date."))
    #expect(
      sentences("They met in Norvik on 2024-13-45.").contains(
        "Not understood: 2024-13-45 as a date."))
    #expect(sentences("They met in Norvik on 29 February 2024 and on 31/01/2024.").isEmpty)
  }

  @Test func adversarialTimesAndYearsThatDoNotExistAreNamed() {
    #expect(
      sentences("The bell rang at 99:99 in the hall.").contains("Not understood: 99:99 as a time."))
    #expect(
      sentences("The town was founded in the year 0.").contains("Not understood: year 0 as a year.")
    )
    #expect(sentences("The town was founded in 0 BC.").contains("Not understood: 0 BC as a year."))
    #expect(sentences("They won 12:75 and read Luke 3:16 at 10:30.").isEmpty)
  }

  @Test func adversarialNumbersOfAMillionDigitsAreNamedShort() {
    let digits = String(repeating: "7", count: 1_000_000)
    #expect(
      sentences("In \(digits) it ended.") == [
        "Not understood: \(String(repeating: "7", count: 24))\u{2026} as a number."
      ])
  }

  @Test func adversarialDoubtsAreBounded() {
    let text = String(repeating: "On 31/02/2024 they met. ", count: 5_000)
    #expect(sentences(text).count == TimeDoubt.limit)
  }

  @Test func adversarialEventsBeyondTheLimitAreSaidToBeLeftOut() {
    let text = String(repeating: "In May 1998 rebels attacked Norvik. ", count: 25)
    let article = PlainTextReader.read(SafeText(text))
    var reader = TimelineReader(article, lexicon: .english, eventLimit: 20)
    var readings = Readings(article)
    while reader.readChunk(&readings) {}
    let (timeline, diagnostics) = reader.finish(&readings)
    #expect(timeline.events.count <= 20)
    #expect(diagnostics.map(\.sentence) == ["More than 20000 events: the rest was left out."])
  }

  @Test func anOpenYearSaysThatThePublicationDateIsMissing() {
    let text = "Rebels attacked Norvik on March 22. Two people died."
    #expect(sentences(text, published: nil).contains { $0.contains("--date") })
    #expect(sentences(text).isEmpty)
  }

  @Test(arguments: [
    ("at 25:10", true), ("at 10:61", true), ("25:10", false), ("10:61", false), ("25:61", true),
    ("at 24:10", false), ("at 25:10:30", false), ("at 25:10:", false), ("at 5:61", false),
    ("at 25.10", false), ("at 25: 10", false), ("at 10:59", false),
  ])
  func onlyATimeBeyondTheClockIsNamed(figures: String, isNamed: Bool) {
    let told = sentences("The bell rang \(figures) in the hall.")
    #expect(told.contains { $0.hasSuffix("as a time.") } == isNamed, "\(told)")
  }
}
