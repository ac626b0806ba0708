import Testing

@testable import Analysis
@testable import Articles
@testable import Dates
@testable import TextSafety

/// Where the words of an event end, and which kind its clause gives it.
@Suite struct EventClauseTests {
  private func events(_ text: String) -> [(date: String, words: String, kind: TimelineEvent.Kind)] {
    let (events, article) = EventReading.events(text, published: "2024-03-29")
    return events.map { ($0.date?.words ?? "", article[$0.span], $0.kind) }
  }

  private func words(_ text: String) -> [String] { events(text).map(\.words) }

  private func kind(_ clause: String) -> TimelineEvent.Kind? {
    events("In 2008 " + clause).first?.kind
  }

  @Test func stopsInsideASentenceCutNothing() {
    for (sentence, label) in [
      ("In 2015 the court ruled in Hale v. Norvik.", "the court ruled in Hale v. Norvik"),
      ("In May 2012 the U.S. Senate approved the pact.", "the U.S. Senate approved the pact"),
      ("In 2011 a quake of magnitude 2.5 shook Sund.", "a quake of magnitude 2.5 shook Sund"),
      ("In 2009 they reached No. 4 Dock.", "they reached No. 4 Dock"),
    ] { #expect(words(sentence) == [label]) }
  }

  @Test func aReportedClauseWithADateOfItsOwnStandsAlone() {
    let found = events("In 2015 the court ruled that the mills were sold in 1987.")
    #expect(found.map(\.date) == ["1987", "2015"])
    #expect(found.first?.words == "the mills were sold")
  }

  @Test func aWordOfViolenceMaySayNothingOfIt() {
    #expect(kind("a bridge collapsed in Sund.") == .disaster)
    #expect(kind("a storm hit Sund.") == .disaster)
    #expect(kind("the army defeated the rebels near Brask.") == .military)
    #expect(kind("teachers went on strike in Brask.") != .attack)
    #expect(kind("the council agreed a drought contingency plan.") != .disaster)
    #expect(kind("a murder trial opened in Brask.") != .attack)
    #expect(kind("the band took Sund by storm.") != .disaster)
  }

  @Test func theEndsOfAStretchAreOneEvent() {
    #expect(events("From 1999 to 2003 Ada Lund ruled the coast.").map(\.date) == ["1999 to 2003"])
    #expect(events("The dock was closed in 1961–1963.").map(\.date) == ["1961 to 1963"])
    #expect(events("Between 1950 and 1953 the fort was rebuilt.").map(\.date) == ["1950 to 1953"])
  }

  @Test func decadesLaterCountFromATimeThatIsNotTold() {
    #expect(
      events("Seven decades later, the council has now agreed to open it.").map(\.date) == [""])
    #expect(
      events("The fort fell in 1948. Over the next decade, smugglers used it.").map(\.date)
        == ["1948", "1950s"])
  }

  @Test func partsOfAYearAreShownByTheirNames() {
    let text = "The dock was sold in the autumn of 2014. It was closed in the spring of 2015."
    #expect(events(text).map(\.date) == ["autumn 2014", "spring 2015"])
    #expect(EDTF("2019-34~")?.words == "c. Q2 2019")
    #expect(EDTF("2014-23/2015-21")?.words == "autumn 2014 to spring 2015")
    #expect(EDTF("XXXX-22")?.words == "summer")
    #expect(EDTF("2014-03~")?.words == "c. March 2014")
  }

  @Test func codeBetweenParagraphsTellsNothing() {
    let code = "```\n# In 2021 rebels attacked Brask, Ada Lund said.\n```\n"
    let text = "Ada Lund said that the mill of Sund was old. In 1998 it burned.\n\n" + code
    let article = ArticleReader.read(Array(text.utf8), name: "a.md")
    let expressions = TimeTagger.expressions(in: article)
    let timeline = TimelineAnalysis.timeline(of: article, expressions: expressions)
    #expect(timeline.expressions.map(\.value) == ["1998"])
    #expect(timeline.events.count == 1)
    #expect(VoiceAnalysis.voices(of: article).voices.map(\.statements.count) == [1])
    let alone = ArticleReader.read(Array(code.utf8), name: "a.md")
    #expect(TimeTagger.expressions(in: alone).map(\.value) == ["2021"])
  }
}
