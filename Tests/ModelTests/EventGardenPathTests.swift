import Testing

@testable import Analysis
@testable import Articles
@testable import Dates

/// Sentences that the parser enters by the wrong door, and what is no news however it is told.
@Suite struct EventGardenPathTests {
  private func told(_ sentence: String) -> [(event: TimelineEvent, words: String)] {
    EventReading.told("Reports came in.\n\n" + sentence, published: "2018-07-04")
  }

  @Test(arguments: [
    (
      "A district judge ruled on Tuesday that the harbour board has broken its own rules by refusing to hear most sailors.",
      "A district judge ruled that the harbour board has broken its own rules by refusing to hear most sailors"
    ),
    (
      "Saying the rising fees of ports are punishing sailors who have played by the rules, President Lund on Tuesday announced that the state will take a broader role in harbours.",
      "President Lund announced that the state will take a broader role in harbours"
    ),
    (
      "Despite fears, both the speed and number of trains continued to climb and the share of villagers without a station dropped from 20 percent to 10 percent between 2012 and 2014.",
      "the share of villagers without a station dropped from 20 percent to 10 percent"
    ),
    (
      "Ada Lund of Norvik released a column on Tuesday saying many harbour towns around the country are too crowded.",
      "Ada Lund of Norvik released a column saying many harbour towns around the country are too crowded"
    ),
    (
      "The talk was led by veteran harbour strategist Ada Lund, who founded the Sailors Committee last year.",
      "veteran harbour strategist Ada Lund … founded the Sailors Committee"
    ),
    (
      "Holm issued a statement on the matter on Tuesday, one that spoke more of the mill than of the strike, of its owners and of the harbour, its pilots, its boats and its fees.",
      "Holm issued a statement on the matter"
    ),
    (
      "Officials have told the Sela Post that by mid-2012, a debate was raging behind the scenes at the ministry.",
      "a debate was raging behind the scenes at the ministry"
    ),
    (
      "The majority of the rent last year arrived from his mills, Brad Lund, the trustee of the fund, said in a letter.",
      "The majority of the rent arrived from his mills"
    ),
    (
      "The harbour party closed the mill on Monday, the Sela Post has learned.",
      "The harbour party closed the mill"
    ),
    (
      "As recently as six months ago, the mill opened a second hall in Brask.",
      "the mill opened a second hall in Brask"
    ),
    (
      "Ana Holm, a former baker, defeated Del. Bob Lund on Tuesday.",
      "Ana Holm, a former baker, defeated Del. Bob Lund"
    ),
    (
      "On Monday, Lund won the backing of Ada Holm and, according to local reports, aides of the king are in discussion with her party.",
      "Lund won the backing of Ada Holm"
    ),
    (
      "Lund gave a taste of the fight she plans to wage against the mill last week.",
      "Lund gave a taste of the fight she plans to wage against the mill"
    ),
    (
      "On Sunday, the wife of a sailor held hostage and threatened by the rebels pleaded for his life.",
      "the wife of a sailor held hostage and threatened by the rebels pleaded for his life"
    ),
    (
      "The council paid the mill for each sack of flour in 2011, a practice that led to fears that the bakers of the valley were wasting flour and water at once.",
      "The council paid the mill for each sack of flour"
    ),
    (
      "Ada Lund met Ana Holm, an adviser to the Brask campaign who led the bank in 2004.",
      "Ana Holm, an adviser to the Brask campaign … led the bank"
    ),
    (
      "Because of that, the council closed the mill on Monday.", "the council closed the mill"
    ),
    (
      "Mayor Lund is to spend Monday asking the valley for help.",
      "Mayor Lund is to spend Monday asking the valley for help"
    ),
    (
      "The Department on Tuesday ordered most of its staff out of Brask and urged all visitors currently in that country to leave over the threat that closed 19 of its harbours and mills in the valley.",
      "The Department ordered most of its staff out of Brask and urged all visitors currently in that country to leave over the threat"
    ),
    (
      "The council on Monday backed a bill that would require the harbour board to report each week to the mayor of the town on the number of the ships and of the sailors that come to Brask.",
      "The council backed a bill that would require the harbour board to report each week to the mayor of the town on the number of the ships"
    ),
    (
      "On Monday, Holm faced another wave of strikes in the mills of the valley that his father built with the money of the king.",
      "Holm faced another wave of strikes in the mills of the valley that his father built with the money of the king"
    ),
    (
      "Up until May, the unions were trying to close the mill.",
      "the unions were trying to close the mill"
    ),
    (
      "The council will send letters to the mills this week, a reminder for Ada Lund, who won her seat last fall by nine votes.",
      "Ada Lund … won her seat by nine votes"
    ),
    (
      "Sixty years ago today, Karl Lund began building the harbour of Brask.",
      "Karl Lund began building the harbour of Brask"
    ),
    (
      "Mayor Lund announced Tuesday that she is not seeking another term in May, a move that ends a long career in the council and opens a race for the mill and the harbour.",
      "Mayor Lund announced that she is not seeking another term in May"
    ),
    (
      "Mayor Holm’s loss on Tuesday to an unknown harbour pilot named Ada Lund sent shock waves through the council.",
      "Mayor Holm’s loss to an unknown harbour pilot named Ada Lund sent shock waves through the council"
    ),
    (
      "A strong storm toppled roofs, masts and cranes in a wide belt of harbour towns in northern Sund Wednesday, killing at least 24 people and injuring hundreds of others.",
      "A strong storm toppled roofs, masts and cranes in a wide belt of harbour towns in northern Sund, killing at least 24 people"
    ),
    (
      "Four years ago, Holm dominated progressive harbours in the party race in his unsuccessful bid to beat former mayor Ada Lund.",
      "Holm dominated progressive harbours in the party race in his unsuccessful bid to beat former mayor Ada Lund"
    ),
    (
      "Berg downplayed speculation in an interview on Radio Sund on Tuesday before the vote.",
      "Berg downplayed speculation in an interview on Radio Sund before the vote"
    ),
    (
      "Holm won the valley in 2008, becoming the first baker to carry the harbour state in a vote of the people of the valley and of the harbour and the mill since Karl Lund in 1976.",
      "Holm won the valley"
    ),
    (
      "The council urged sailors marking Harbour Day to stay at home on Friday.",
      "The council urged sailors marking Harbour Day to stay at home"
    ),
    (
      "The council is set to close the mill for much of 2019, angering bakers.",
      "The council is set to close the mill, angering bakers"
    ),
  ])
  func aLabelTellsWhatHappened(_ row: (sentence: String, label: String)) {
    let found = told(row.sentence).map(\.words)
    #expect(found.contains(row.label), "\(found)")
  }

  /// Each row has words that would be an event if the sentence told them as one.
  @Test(arguments: [
    (
      "Holm repeated the unfounded claim that Lund tapped his phones last year.",
      "tapped his phones"
    ),
    ("Holm repeated the allegation that Lund tapped his phones last year.", "tapped his phones"),
    ("A kiosk is shown outside the mill on May 4.", "is shown"),
    ("They quarrelled over the trick that the harbour party used last year to block Lund.", "used"),
    ("Lund mocked people who don masks for the feast on Saturday.", "don masks"),
    ("Officials said the mayor left the hall last week and was briefed on Sunday.", "Officials …"),
    ("Holm told the paper in an interview that aired Sunday that the fees are high.", "aired"),
    (
      "Ada Lund said on Monday that it would be a crime and a shame for the whole of the harbour and all of its towns and mills and halls if the council of Brask sold the old ferry.",
      "would be a crime"
    ),
    ("The minister enacted it in 1984.", "enacted it"),
    (
      "Holm had been likely to win the valley where he beat Lund in 2016.", "had been likely"
    ),
    ("In a Monday speech, he defended the plan of the mill.", "he defended"),
    ("Ada Lund is regarded as one of the best bakers of 2014.", "is regarded"),
    ("It took the valley a year to pass the plan of 2014.", "took"),
    ("Ada Lund boards a ferry at the mill in June.", "boards a ferry"),
    ("Something led to a quick vote on the harbour last month.", "led to"),
    ("Last week, Lund called Holm, a baker from Brask, \"weak on fees\".", "called"),
    ("Tuesday ended another week of strikes for the bakers of Brask.", "ended"),
    ("Each time, Lund could be admitting that the ferry sank on Tuesday.", "sank"),
    ("It was more than the 21 seats the harbour party won in 2014.", "won"),
    ("The plan is a message Lund sought to send during her visit to Sund last March.", "sought"),
    ("The harbour party won the seat by twenty votes this autumn.", "won the seat"),
    ("When Holm made similar remarks last month, nobody wrote of them.", "similar remarks"),
  ])
  func whatIsClaimedOrShownIsNoNews(_ row: (sentence: String, words: String)) {
    let found = told(row.sentence)
      .filter { $0.event.confidence < .doubtful && $0.event.status == .happened }.map(\.words)
      .filter { $0.contains(row.words) && !$0.contains("claim that") }
    #expect(found.isEmpty, "\(found)")
  }

  @Test func aRuleIsNotKilledLikeSomebody() throws {
    let event = try #require(
      told("The harbour party killed the 60-vote requirement for judges in 2017.").first {
        $0.words.contains("killed")
      }?.event)
    #expect(event.kind != .attack)
    #expect(event.killed == nil)
  }

  @Test func whatWasSetIsDoneAndWhatIsSetIsToCome() throws {
    let was = try #require(
      told("The fees were set in 2011 as part of a push to cut the deficit.").last?.event)
    #expect(was.status == .happened)
    let isSet = try #require(told("The port is set to tell its users this week.").last?.event)
    #expect(isSet.status == .expected)
  }

  @Test func whatStandsBeforeAnotherClauseIsNotOfIt() {
    let told = told(
      "In a call with sailors, shortly after the Arland council passed the ban, a reporter asked her about it."
    )
    #expect(told.map(\.words).contains("the Arland council passed the ban"))
  }

  /// May is a month here, and makes nothing doubtful.
  @Test func aDayOfMayIsNoMaybe() {
    let told = told("On 6 May the council reported that engineers had found cracks in the dam.")
    let doubts = told.flatMap(\.event.reasons).map(\.rule)
    #expect(!told.isEmpty && !doubts.contains { $0.contains("may mean") }, "\(doubts)")
  }

  @Test func whatIsSuggestedDidNotHappen() {
    let told = told("Holm said the court suggested that last year the test become the rule.")
    #expect(
      told.allSatisfy { !$0.words.hasPrefix("the test") || $0.event.status == .hypothetical })
  }

  @Test func whatIsNotCertainIsNotExpected() throws {
    let told = told("It is not yet certain that the ferry will become free today.")
    let event = try #require(told.first { $0.words.contains("ferry") }?.event)
    #expect(event.status == .hypothetical)
  }

  /// A feast to come is no day on which a storm has struck.
  @Test func anHourOfThePastIsNotOfADayToCome() throws {
    let told = EventReading.told(
      """
      Reports came in.

      The town is to hold its feast next Saturday. The storm struck around 3 a.m., killing two people.
      """, published: "2018-07-04")
    let event = try #require(told.first { $0.words.contains("struck") }?.event)
    #expect(event.status == .happened)
    #expect(event.date?.description.hasPrefix("2018-07-0") == true)
  }

  @Test func whatOnlySaysBeforeWhatGivesNoDate() throws {
    let told = told(
      "More than five weeks before the vote of August 20, sailors in Brask began to cast their votes Monday as the mill opened."
    )
    let event = try #require(told.first { $0.words.contains("began") }?.event)
    #expect(event.date?.description == "2018-07-02")
    #expect(event.status == .happened)
  }

  @Test func twoDatesOfOneClauseAreTwoEntries() {
    let found = told("The harbour party named weak bakers in 2010 and 2012.")
      .filter { $0.event.date != nil }
    #expect(found.map(\.words) == Array(repeating: "The harbour party named weak bakers", count: 2))
    #expect(found.map { $0.event.date?.description } == ["2010", "2012"])
  }

  @Test(arguments: [
    "The mill spent 3 million in 2014, the last year for which there are figures.",
    "Holm told Ada Lund on This Week that he lost in 2014.",
  ])
  func aYearOfFiguresAndAProgrammeAreNoTime(_ sentence: String) {
    #expect(told(sentence).compactMap { $0.event.date?.description } == ["2014"])
  }

  @Test func hostagesSetFreeAreAMatterOfLaw() throws {
    let told = told("The hostages were released on Monday.")
    let event = try #require(told.first { $0.words.contains("released") }?.event)
    #expect(event.kind == .law)
  }

  @Test func aSeasonBeforeANounDatesNothing() {
    #expect(told("The summer camp was closed.").allSatisfy { $0.event.date == nil })
  }

  @Test func aBareTollBelongsToTheAttackJustTold() throws {
    let events = EventReading.told(
      """
      Reports came in.

      The shooting happened on Sunday as a crowd gathered in Brask to hear a singer.

      At least 12 people were killed.
      """, published: "2018-07-04"
    ).map(\.event)
    let attack = try #require(events.first { $0.kind == .attack })
    #expect(attack.killed?.lower == 12)
    #expect(events.count { $0.kind == .attack } == 1)
  }

  @Test func aParadeThatTurnsIntoAMassacreIsAnAttack() {
    let events = told("What began as a parade turned into a bloody massacre on Sunday.").map(
      \.event)
    #expect(events.contains { $0.kind == .attack })
  }

  /// A doctor and a flight make no disaster of a text about fees.
  @Test func feesOfDoctorsAreNoDisaster() throws {
    let grown = try #require(
      EventReading.told(
        """
        Doctors say that patients pay more. Nurses in the hospital pay more, and so do the doctors of the health centre.

        Enrolment grew by 200 in 2014 and covers more towns.
        """, published: "2018-07-04"
      ).first { $0.words.contains("Enrolment") })
    #expect(grown.event.kind != .disaster)
  }

  @Test(arguments: [
    "The farm board slaughtered some 6,000 pigs in Brask on Monday.",
    "Gunmen tried to enter the base to execute a suicide attack on Monday.",
    "Ana Holm, who retired from the council in 2012 after being shot in the head during a raid, spoke.",
    "The first inmate is to be executed on Friday.",
  ])
  func beastsAndAttacksAreNoDead(_ sentence: String) {
    #expect(told(sentence).allSatisfy { $0.event.killed == nil })
  }

  /// What the page says of itself is not what the text opens with.
  @Test func theLeadComesAfterWhatThePageSaysOfItself() throws {
    let told = EventReading.told(
      """
      Ada Lund elected new leader of the Harbour Party

      This article is more than 3 months old

      This article is more than 3 months old

      Ada Lund will become the next mayor of Brask after beating Bo Holm in the race.

      She has long cherished the office, and friends say she will keep it.
      """, published: "2018-07-04")
    let event = try #require(told.first { $0.words.contains("will become") }?.event)
    #expect(event.status == .expected)
    #expect(event.confidence < .doubtful)
  }
}
