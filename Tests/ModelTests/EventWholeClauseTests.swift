import Testing

@testable import Analysis
@testable import Articles
@testable import Dates
@testable import TextSafety

/// A label tells the clause that the date belongs to, whole: who, "and", "will", and the noun before "who".
@Suite struct EventWholeClauseTests {
  private typealias Told = (event: TimelineEvent, words: String)

  private func told(_ sentence: String) -> [Told] {
    EventReading.told("Reports came in.\n\n" + sentence)
  }

  @Test(arguments: [
    (
      "Former Mayor Ana Ruiz and her husband opened a fund aimed at curbing flu in schools on Tuesday.",
      "Former Mayor Ana Ruiz and her husband opened a fund aimed at curbing flu in schools"
    ),
    (
      "The council passed a bill banning flags on Monday.",
      "The council passed a bill banning flags"
    ),
    (
      "Minister Jim Lund openly differed with his chief over Sela on Tuesday.",
      "Minister Jim Lund openly differed with his chief over Sela"
    ),
    (
      "Ada Lund, a baker, pleaded guilty in November and was sentenced to seven years.",
      "Ada Lund, a baker, pleaded guilty and was sentenced to seven years"
    ),
    (
      "The bank cut its rate in April but left the fees where they were.",
      "The bank cut its rate but left the fees where they were"
    ),
    (
      "Lawyers for Ruiz are due to file their reply in Brask on Friday.",
      "Lawyers for Ruiz are due to file their reply in Brask"
    ),
    (
      "There was no word from Lund, who announced on May 2 that he would leave the panel.",
      "Lund … announced that he would leave the panel"
    ),
    (
      "Lund has been resting for days at a resort in Norvik, Va. Ruiz practiced for several hours Tuesday in Ohio with Holm.",
      "Ruiz practiced for several hours in Ohio with Holm"
    ),
    (
      "Lund has failed at the polls. On Tuesday, his party scrapped one of its plans for lower prices.",
      "[Lund’s] party scrapped one of its plans for lower prices"
    ),
    (
      "A gunman opened fire on Ada Lund as she met with voters in 2011, killing six people.",
      "A gunman opened fire on Ada Lund as she met with voters, killing six people"
    ),
  ])
  func aLabelTellsTheWholeClause(_ row: (sentence: String, label: String)) {
    #expect(
      told(row.sentence).map(\.words).contains(row.label), "\(told(row.sentence).map(\.words))")
  }

  @Test func aVerbSharesTheWillOfTheOneBefore() {
    let words = told(
      "The final bill will fund the harbour through June 15, and raise the cap through July 7."
    )
    .map(\.words)
    #expect(words.contains("The final bill will … raise the cap"), "\(words)")
  }

  @Test(arguments: [
    (
      "Norvik residents rang bells on Tuesday, the moment a gunman opened fire, killing six people.",
      "rang"
    ),
    (
      "The couple on Monday visited Brask, where a gunman opened fire, killing 20 children.",
      "visited"
    ),
  ])
  func whatHappenedThereCountsNoDeadOfAVisit(_ row: (sentence: String, verb: String)) {
    let visit = told(row.sentence).first { $0.words.contains(row.verb) }
    #expect(visit != nil && visit?.event.killed == nil)
  }

  @Test(arguments: [
    ("President Ana Ruiz on Tuesday criticised the leak of 40 questions.", "disaster", false),
    ("The village on Tuesday suffered a leak of ammonia.", "disaster", true),
  ])
  func wordsThatLeakAreNoDisaster(_ row: (sentence: String, kind: String, holds: Bool)) {
    let kinds = told(row.sentence).map { $0.event.kind.rawValue }
    #expect(!kinds.isEmpty && kinds.contains(row.kind) == row.holds, "\(kinds)")
  }

  @Test func sheIsNoMan() {
    let events = told("Erik Holm left the hall. She opened a school in Brask on Tuesday.")
    #expect(events.allSatisfy { !$0.words.contains("[Erik Holm]") })
  }

  @Test func aDayEndsNoSentenceBehindAState() {
    let bytes = Array("He spoke in Brask, Calif. Monday morning at ten.".utf8)
    #expect(SentenceSegmenter.sentences(of: bytes, in: SourceSpan(0, bytes.count)).count == 1)
  }
}
