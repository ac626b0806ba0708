import Testing

@testable import Analysis
@testable import Articles
@testable import Model
@testable import TextSafety

/// Who speaks where somebody else is named nearer, or nobody is.
@Suite struct VoiceNearerTests {
  @Test(arguments: [
    // What one meets, others say.
    ("The mayor rejected claims that the bridge is unsafe.", []),
    ("Lund is facing allegations that he took money from the port.", []),
    ("Ana Ruiz made claims that the port was closed.", ["Ana Ruiz: that the port was closed"]),
    // Who comes with somebody.
    (
      "The mayor left the chamber, with farmers in the hall arguing that the port was closed.",
      ["farmers in the hall: that the port was closed"]
    ),
    // One with two offices, and what somebody is in a list.
    (
      "Arland Deputy Public Prosecutor and spokesman Omar Halem said the court dismissed charges.",
      ["Omar Halem: the court dismissed charges"]
    ),
    (
      "Sen. John Smith, Arland Republican, and Sen. Joan Shaw, Norland Democrat, said the port was shut.",
      ["John Smith: the port was shut", "Joan Shaw: the port was shut"]
    ),
    ("Sen. Angus King Jr. said the bill was dead.", ["Angus King Jr.: the bill was dead"]),
    // The name beside a noun, and the one right before the verb.
    (
      "One of his friends, Petra's former executive officer Pete Manso, said that he was not ready.",
      ["Pete Manso: that he was not ready"]
    ),
    (
      "“This has been a terrible ordeal,” said one of his lawyers, Eugene Fidel.",
      ["Eugene Fidel: “This has been a terrible ordeal,”"]
    ),
    (
      "In Arland, a leading conservative cleric, Grand Ayatollah Nasser Makarem, said the publication of the images amounts to war.",
      ["Nasser Makarem: the publication of the images amounts to war"]
    ),
    (
      "At Mount Sinai, the largest medical system in the city, physician-researcher Jay Mocco said the number of patients doubled.",
      ["Jay Mocco: the number of patients doubled"]
    ),
    (
      "In his hometown, supporters of Mr. Ryan, who have kept him in office since 1999, doubted that he would change.",
      ["supporters of Mr. Ryan: that he would change"]
    ),
    // Whose a document is.
    (
      "The most recent Port Department country report on floods for Canada notes that the coast saw three floods.",
      ["Port Department: that the coast saw three floods"]
    ),
    // Who has an office behind what it is the office of.
    (
      "“They sought to remove me,” former envoy to Arland Marie Lund said at the hearings.",
      ["Marie Lund: “They sought to remove me,”"]
    ),
    (
      "The chairman of the Senate Ports Committee Jim Holt, who denies that the port is closed, left.",
      ["Jim Holt: that the port is closed"]
    ),
    ("Lund’s team read the polls showing that people want a port.", []),
    // What is called, and whom somebody calls.
    ("A group called the Federal Harbour Service used tools to target farmers.", []),
    (
      "That day, Mr. Boen called Mr. Ryan to go over the statement the speaker would make at the port.",
      []
    ),
    ("Holt called nearly every member during the past months.", []),
    ("Kudlow called Denmark a U.S. ally.", ["Kudlow: Denmark a U.S. ally"]),
    ("Jesse Jacks doesn't call for boycotts of the port.", []),
  ])
  func whoSpeaks(_ text: String, _ said: [String]) {
    #expect(VoiceReading.saidInOrder(text) == said)
  }

  @Test func aPronounFollowsWhomTheStoryIsAbout() {
    let said = VoiceReading.saidInOrder(
      """
      Karl Rubin was off-key on the stage. Paul Holt spoke next. From the start, he pestered Rubin. “You have \
      not been involved in a decision,” he said.
      """)
    #expect(said == ["Paul Holt: “You have not been involved in a decision,”"])
  }

  @Test(arguments: [
    "Karl Lund left the harbour board. It promises to feature speakers who will share the plan.",
    "The deal was seen by the Port Office. A guard familiar with it said the Port Office would pay for the boats.",
    "Hundreds of students took over the square before the Statue of the Sea. They declared that the harbour was theirs.",
  ])
  func aThingIsMeant(_ text: String) {
    let said = VoiceReading.said(text)
    #expect(
      !said.contains {
        $0.hasPrefix("Port Office:") || $0.hasPrefix("Statue") || $0.hasPrefix("Karl Lund")
      })
  }

  @Test func theGroupIsTheOneThatIsCalledSo() {
    let said = VoiceReading.said(
      """
      Both are members of the Oregon Cattle Association, a farmers' group. The Harbour Office covered it. The group \
      said on Monday that it would help them.
      """)
    #expect(said == ["Oregon Cattle Association: that it would help them"])
  }

  @Test func twoWithOneSurnameAreToldApart() {
    let said = VoiceReading.said(
      """
      Hillary Clinter is ahead. Mr. Clinter said he was glad. Mrs. Clinter said that she would stay.
      """)
    #expect(said == ["Mr. Clinter: he was glad", "Hillary Clinter: that she would stay"])
  }

  @Test func aStatementIsWhoeverSaidSomethingInIt() {
    let said = VoiceReading.said(
      """
      “It was wrong,” Jane Lund said in a statement. In a statement on Tuesday, the Harbour Office said that it was \
      unjust. “The proof was thin,” the statement said.
      """)
    #expect(said.contains("Harbour Office: “The proof was thin,”"))
  }

  @Test func hisLawyerIsNotHers() {
    let said = VoiceReading.said(
      "Her lawyer said that she would testify. His lawyer said that he had no plans to speak.")
    #expect(said.count == 2 && said[0].hasPrefix("Her lawyer") && said[1].hasPrefix("His lawyer"))
  }

  @Test func aReportThatNobodySignedSpeaksForItself() {
    let said = VoiceReading.said(
      "Karl Lund said that he was ready. The report says the port was attacked by a fleet of boats."
    )
    #expect(said.contains("The report: the port was attacked by a fleet of boats"))
  }
}
