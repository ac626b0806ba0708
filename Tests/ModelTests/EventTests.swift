import Testing

@testable import Analysis
@testable import Articles
@testable import Dates
@testable import TextSafety

@Suite struct EventTests {
  private func timeline(_ text: String, published: String? = nil) -> (Article, [TimelineEvent]) {
    var article = PlainTextReader.read(SafeText(text))
    article.metadata.published = published.flatMap { EDTF($0) }.map { Sourced($0, from: "--date") }
    let expressions = TimeTagger.expressions(in: article)
    return (article, TimelineAnalysis.timeline(of: article, expressions: expressions).events)
  }

  private func dates(_ events: [TimelineEvent]) -> [String] {
    events.map { $0.date?.description ?? "none" }
  }

  @Test func theDeadAndTheInjuredAreCountedAsTheTextCounts() {
    func counts(_ clause: String) -> [String] {
      let (article, events) = timeline("On 4 May 1998, " + clause)
      return events.prefix(1).flatMap { event in
        [event.killed, event.injured].map { count in
          guard let count else { return "-" }
          return "\(article[count.span]): \(count.lower)-\(count.upper.map { String($0) } ?? "")"
        }
      }
    }
    #expect(counts("an attack in Norvik left dozens dead.") == ["dozens: 24-", "-"])
    #expect(counts("gunmen attacked Norvik, resulting in seven deaths.") == ["seven: 7-7", "-"])
    #expect(counts("the blast took two hundred lives.") == ["two hundred: 200-200", "-"])
    #expect(
      counts("between 10 and 20 people were killed in a raid.") == [
        "between 10 and 20: 10-20", "-",
      ])
    #expect(
      counts("more than 1,500 people died in an earthquake.") == ["more than 1,500: 1500-", "-"])
    #expect(counts("some 50 workers were injured in a crash.") == ["-", "some 50: 45-55"])
    #expect(counts("up to 40 soldiers were killed in an ambush.") == ["up to 40: 0-40", "-"])
  }

  @Test func aKindFollowsFromTheWordsOfTheClause() {
    func kind(_ clause: String) -> TimelineEvent.Kind? {
      timeline("In 1998, " + clause).1.first?.kind
    }
    #expect(kind("rebels bombed the port of Norvik.") == .attack)
    #expect(kind("the army invaded Halden.") == .military)
    #expect(kind("the two states signed a treaty in Norvik.") == .diplomacy)
    #expect(kind("Ada Berg was elected mayor.") == .politics)
    #expect(kind("a court convicted the mayor.") == .law)
    #expect(kind("the bank went through a bankruptcy.") == .economy)
    #expect(kind("an earthquake killed nine people.") == .disaster)
    #expect(kind("Ada Berg moved to Halden.") == .other)
  }

  @Test func mentionsOfOneEventAreOneEntry() {
    let (_, events) = timeline(
      "Rebels attacked the mill in Norvik on May 4, 2020 and killed 30 people.\n\nTroops entered Brask in March 1998.\n\n"
        + "The mayor resigned after rebels attacked the mill in Norvik on May 4, 2020.")
    let attacks = events.filter { $0.kind == .attack }
    #expect(attacks.count == 1)
    #expect(attacks.first?.mentions.count == 1)
    #expect(attacks.first?.killed?.lower == 30)
  }

  @Test func whatIsOnlyConsideredIsNoHistory() {
    let (_, events) = timeline(
      "The mayor will visit Norvik in June 2031. The bank could close in May 2031. "
        + "The rebels did not attack a mill in 1998.", published: "2030-02-01")
    #expect(Set(events.map(\.status)) == [.expected, .hypothetical])
  }

  @Test func attacksWithOtherPlacesStayApart() {
    let (_, events) = timeline(
      "Rebels attacked a mill in Norvik in May 1998. Pirates attacked a bridge in Halden in May 1998."
    )
    #expect(events.count == 2)
  }

  @Test func everyEventSaysWhyItIsThere() {
    let (article, events) = timeline("Rebels bombed Norvik on 4 May 1998.")
    let reasons = events.first?.reasons ?? []
    #expect(reasons.map(\.rule) == ["attack word", "date in the same clause"])
    #expect(reasons.compactMap(\.span).map { article[$0] } == ["bombed", "4 May 1998"])
    #expect(events.first?.places.isEmpty == true)
  }

  @Test func aConfigurationAddsTriggers() {
    let article = PlainTextReader.read(SafeText("The crew has glimbed the pier in 1998."))
    let lexicon = EventLexicon(
      triggers: [EventTriggers(.attack, verbs: ["glimb"])] + EventTriggers.english)
    let timeline = TimelineAnalysis.timeline(
      of: article, expressions: TimeTagger.expressions(in: article), lexicon: lexicon)
    #expect(timeline.events.first?.kind == .attack)
  }

  @Test func adversarialDatesInARowAreBounded() {
    let row = (1...90).map { "\(1900 + $0)" }.joined(separator: ", ")
    let (_, events) = timeline("The rebels bombed the port of Halden in \(row).")
    #expect(events.count == EventHeadFinder.mostShared)
  }

  @Test func adversarialTextsNeverTrap() {
    let texts = [
      "", "\u{2019}", "1998", "in in in 1998", "killed", "999999999999999999999 killed in 1998.",
      "at least more than up to hundred thousand million million dozen dozen killed in 1998",
      String(repeating: "attack on 4 May 1998 and ", count: 3000),
      String(repeating: "(", count: 9000) + "killed 1998",
      String(repeating: "after before since ", count: 3000) + "1998.",
      String(repeating: "Norvik, ", count: 9000) + "was attacked in 1998.",
      String(repeating: "million ", count: 9000) + "killed in 1998.",
      "\u{E2}\u{80} killed \u{C3} in 1998 é’s ’ “", "of the of al-de-la Norvik of 1998",
    ]
    for text in texts {
      let (article, events) = timeline(text)
      for event in events {
        #expect(article.text.span.contains(event.span))
        #expect(event.killed.map { $0.lower >= 0 } ?? true)
      }
    }
  }

  @Test func adversarialBytesNeverTrap() {
    let pieces = [
      "killed ", "at least ", "12 ", "dozens ", "in ", "Norvik ", "1998 ", "4 May ", ", ", "and ",
      "after ", "this ", "attack ", "’s ", "— ", "( ", "[", "would ", "such as ", "of ", "\n\n",
      ". ",
    ]
    var state: UInt32 = 11
    for _ in 0..<400 {
      var text = ""
      for _ in 0..<40 {
        state = state &* 1_664_525 &+ 1_013_904_223
        text += pieces[Int(state >> 16) % pieces.count]
      }
      let (article, events) = timeline(text, published: "2020")
      #expect(events.allSatisfy { article.text.span.contains($0.span) })
    }
  }
}

extension SafeText {
  /// The first place where a text stands; an empty span at 0 if nowhere.
  fileprivate func find(_ text: String) -> SourceSpan {
    let wanted = Array(text.utf8)
    let limit = bytes.count - wanted.count
    guard limit >= 0 else { return SourceSpan(0, 0) }
    for start in 0...limit where bytes[start..<(start + wanted.count)].elementsEqual(wanted) {
      return SourceSpan(start, start + wanted.count)
    }
    return SourceSpan(0, 0)
  }
}
