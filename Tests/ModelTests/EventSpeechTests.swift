import Testing

@testable import Analysis

/// Words of violence that tell of none, and the same words where somebody is hurt.
@Suite struct EventSpeechTests {
  @Test(arguments: [
    "Holm attacked Lund over the budget on 4 May 2024.",
    "Holm attacked the Harbour Times on 4 May 2024.",
    "On 4 May 2024 farm groups attacked Erik Holm for voting against the bill.",
    "Democrats attacked the mayor on 4 May 2024.",
    "The press attacked him as a spendthrift on 4 May 2024.",
    "The mayor was attacked by Republicans on 4 May 2024.",
    "The governor launched public attacks on a probe on 4 May 2024.",
    "Erik Holm's attacks on the judges began on 4 May 2024.",
    "His attack on Ada Lund on 4 May 2024 surprised the town.",
    "The candidates' attacks on 4 May 2024 surprised nobody.",
    "Holm was shot down on 4 May 2024 after he asked for a raise.",
    "Prices of bread shot up on 4 May 2024.",
    "A small group hijacked the party on 4 May 2024.",
    "The senators killed the option on 4 May 2024.",
    "The senators held the budget hostage on 4 May 2024.",
    "A video held Brask captive for an hour on 4 May 2024.",
    "Republicans took the workers hostage on 4 May 2024.",
  ])
  func wordsHurtNobody(_ sentence: String) {
    let found = EventReading.told(sentence)
    #expect(found.allSatisfy { $0.event.kind != .attack && $0.event.killed == nil }, "\(found)")
  }

  @Test(arguments: [
    "Erik Holm attacked a shopkeeper with a knife on 4 May 2024.",
    "Militants attacked Ada Lund on 4 May 2024 for going to school.",
    "A man attacked a priest in Brask on 4 May 2024.",
    "Rebels attacked the town of Brask on 4 May 2024.",
    "Erik Holm's attack on a mosque in Brask on 4 May 2024 killed nine people.",
    "A car bomb attack on the governor killed two guards on 4 May 2024.",
    "The attacks on two markets in Brask on 4 May 2024 killed nine people.",
    "Rebels shot down a plane over Brask on 4 May 2024.",
    "Two men were shot in Brask on 4 May 2024.",
    "Gunmen hijacked a bus in Brask on 4 May 2024.",
    "Militants took 12 nurses hostage in Brask on 4 May 2024.",
    "Pirates held a crew hostage off Sund on 4 May 2024.",
    "The workers were taken hostage in Brask on 4 May 2024.",
    "A gunman attacked a birthday party in Brask on 4 May 2024.",
  ])
  func armsDo(_ sentence: String) {
    let found = EventReading.told(sentence)
    #expect(found.contains { $0.event.kind == .attack }, "\(found)")
  }

  @Test(arguments: [
    ("Holm called for a ban on plastic bags on Monday.", TimelineEvent.Kind.statement),
    ("Berg called on Monday for a vote of the town.", .statement),
    ("A report was filed with the police on Monday.", .law),
    ("The union filed a complaint against the mill on Monday.", .law),
    ("Erik Holm testified before a panel of the council on Monday.", .law),
  ])
  func callsAndFilesHaveTheirKind(_ sentence: String, kind: TimelineEvent.Kind) {
    let found = EventReading.told(sentence)
    #expect(found.map(\.event.kind) == [kind], "\(found)")
  }

  @Test func whoTestifiesOnADayAheadIsExpected() {
    let found = EventReading.told("Erik Holm then testifies Friday before a panel of the council.")
    #expect(found.map { $0.event.date?.description } == ["2024-05-10"], "\(found)")
    #expect(found.map(\.event.status) == [.expected])
  }
}
