import Testing

@testable import Analysis
@testable import Articles
@testable import Model
@testable import TextSafety

/// Shapes in which texts report what somebody said, and whom they mean.
@Suite struct VoiceReportTests {
  @Test(arguments: [
    "Anna Holm said letters between the guards show that the gate was open.",
    "Anna Holm said the crane, a gift of the town, was too old for the work.",
  ])
  func aClauseIsSaidWhateverTheTreeMakesOfIt(_ text: String) {
    #expect(VoiceReading.said(text) == ["Anna Holm: " + text.dropFirst(15).dropLast()])
  }

  @Test(arguments: [
    "“Nobody checked the dust filters,” Anna Holm sighed.",
    "“Nobody checked the dust filters,” Anna Holm prodded the crowd.",
    "“Nobody checked the dust filters,” grumbled Anna Holm.",
    "“Nobody checked the dust filters,” — Anna Holm, a diver.",
  ])
  func whoDoesAnythingBehindAQuotationSaysIt(_ text: String) {
    #expect(VoiceReading.said(text) == ["Anna Holm: “Nobody checked the dust filters,”"])
  }

  @Test func whatNobodySaysIsNoQuotation() {
    #expect(
      VoiceReading.said("“Nobody checked the dust filters.” Anna Holm left the quay.").isEmpty)
    #expect(VoiceReading.said("Anna Holm wrote a check for two thousand crowns.").isEmpty)
    #expect(VoiceReading.said("For example, Anna Holm runs the port of Varna.").isEmpty)
  }

  @Test(arguments: [
    (
      "The crane fell at noon, Li Wen, the harbour spokesman, said early Monday.",
      "Li Wen: The crane fell at noon"
    ),
    (
      "The crane fell at noon, her lawyer, Li Wen, told the Varna Herald late Monday.",
      "Li Wen: The crane fell at noon"
    ),
    (
      "The crane fell at noon, NHB spokeswoman Li Wen said.",
      "Li Wen: The crane fell at noon"
    ),
    (
      "The crane fell after two guards left on Sunday, said the interior ministry.",
      "the interior ministry: The crane fell after two guards left on Sunday"
    ),
    (
      "Li Wen blamed the builders for the fall of the crane, adding that the plans were wrong.",
      "Li Wen: that the plans were wrong"
    ),
    (
      "The Varna Herald quoted Li Wen as saying that the plans were wrong.",
      "Li Wen: that the plans were wrong"
    ),
    (
      "Karl Lund said the port was safe. The navy issued a statement saying the plans were wrong.",
      "The navy: the plans were wrong"
    ),
  ])
  func whoStandsFarFromTheVerb(_ text: String, _ statement: String) {
    #expect(VoiceReading.said(text).contains(statement))
  }

  @Test func whoIsBroughtInSpeaksNext() {
    let statements = VoiceReading.said(
      """
      Karl Lund said that the quay was safe. The town praised a diver, Pavel Novak, who had found \
      a crack in the wall. Novak has worked in the port for ten years. “Nobody listened to me,” he \
      said.
      """)
    #expect(statements.contains("Pavel Novak: “Nobody listened to me,”"))
  }

  @Test func whoeverIsCalledByTheirOfficeIsMentioned() {
    let statements = VoiceReading.said(
      """
      President Ana Ruiz opened the bridge. A rival of hers, Karin Lund, said that it was late.

      The president tells another story. She said that the bridge was early.
      """)
    #expect(statements.contains("Ana Ruiz: that the bridge was early"))
  }

  @Test func theDeputyIsNotTheMayor() {
    let statements = VoiceReading.said(
      """
      Deputy mayor Karl Lund said that the quay was safe. The mayor said that it was not.
      """)
    #expect(statements.contains("The mayor: that it was not"))
  }

  @Test func anOfficeBeforeTheNameJoinsIt() {
    let statements = VoiceReading.said(
      """
      The nation's prime minister said that the port would close. He left at once.

      Karl Lund, who is the prime minister, said on Monday that the quay was unsafe.
      """)
    #expect(statements.allSatisfy { $0.hasPrefix("Karl Lund") })
  }

  @Test func namesOfOneBearerAreJoined() {
    #expect(
      Set(
        VoiceReading.said("Ana M. Ruiz said that it rained. Ana Ruiz said that it snowed.").map {
          $0.prefix { $0 != ":" }
        }
      ).count == 1)
    #expect(
      VoiceReading.said("Speaker of the House Li Wen said that it rained.") == [
        "Li Wen: that it rained"
      ])
    #expect(
      VoiceReading.said("U.S. Secretary of State Mira Holt said that the treaty holds.")
        == ["Mira Holt: that the treaty holds"])
  }

  @Test func aNameThatNothingExplainsIsWhoeverSpokeByOffice() {
    let statements = VoiceReading.said(
      """
      The Varna harbour director said that the quay would close. “We have no other choice,” Karin \
      Lund said on the radio.
      """)
    #expect(statements.count == 2)
    #expect(statements.allSatisfy { $0.hasPrefix("Karin Lund") })
    #expect(
      VoiceReading.said(
        """
        The Varna harbour director said that the quay would close. “We have no other choice,” Karin \
        Lund, a diver from Riga, said on the radio.
        """
      ).contains("Karin Lund: “We have no other choice,”"))
  }

  @Test func oneBodyIsOneVoice() {
    #expect(
      Set(
        VoiceReading.said(
          """
          The interior ministry said that the quay was safe. Arland's interior ministry said that the \
          port was open.
          """
        ).map { $0.prefix { $0 != ":" } }
      ).count == 1)
    #expect(
      VoiceReading.said("The Varna-based retailer said that the shops would close.")
        == ["The Varna-based retailer: that the shops would close"])
  }

  @Test func aFirmIsWhoeverSpokeLast() {
    let statements = VoiceReading.said(
      """
      Norvik Air was late. The plane is old, according to Ferrum. In a statement, the firm said that \
      it was safe.
      """)
    #expect(statements.contains("Ferrum: that it was safe"))
  }

  @Test func theDeadDoNotSpeak() {
    let statements = VoiceReading.said(
      """
      Karl Lund said that the quay was safe. A diver, Pavel Novak, died there on Monday. He said that \
      the town mourned.
      """)
    #expect(statements.allSatisfy { $0.hasPrefix("Karl Lund") })
  }

  @Test func whoIsRebukedForClaimingClaims() {
    #expect(
      VoiceReading.said(
        "Officials rebuked Karl Lund for claiming that the quay was safe for the ferries.")
        == ["Karl Lund: that the quay was safe for the ferries"])
    #expect(
      VoiceReading.said("An aide to Mayor Karl Lund said that the quay was safe.")
        == ["An aide to Mayor Karl Lund: that the quay was safe"])
  }

  @Test func aDenialBehindItsWordsIsTold() {
    let article = PlainTextReader.read(
      SafeText(
        "A title here\n\nAnna Berg said that the port had a leak, which officials in Varna deny."))
    let statements = Briefing(analyzing: article, steps: [.voices]).voices.flatMap(\.statements)
    #expect(statements.map(\.isDeniedByLaterCue) == [false, true])
  }

  @Test func whoStandsBesideTheVerbIsNotAlwaysWhoSpeaks() {
    #expect(
      VoiceReading.said("State Rep. Karin Lund, D-St. Varna, said that the bill was wrong.")
        == ["Karin Lund: that the bill was wrong"])
    #expect(
      VoiceReading.said(
        "VARNA (Reuters) - Mayor Karl Lund praised the port and insisted that it was safe.")
        == ["Karl Lund: that it was safe"])
    #expect(
      VoiceReading.said(
        "Officials said that the fines are a blow to the port, emphasizing that it must pay."
      )
      .contains("Officials: that it must pay"))
    #expect(
      VoiceReading.said("“We were not asked,” a guard working in the port, told the Varna Herald.")
        == ["a guard: “We were not asked,”"])
    #expect(
      VoiceReading.said(
        "On the programme of “Good Morning Varna,” Karl Lund said the port was safe.")
        == ["Karl Lund: the port was safe"])
  }

  @Test(arguments: ["McSally", "Kelly", "Manning", "Hope"])
  func aNameMayLookLikeAnotherWord(_ name: String) {
    let statements = VoiceReading.said("Karin \(name) left on Monday. \(name) said that it rained.")
    #expect(statements == ["Karin \(name): that it rained"])
  }

  @Test func aDayIsNoName() {
    #expect(
      VoiceReading.said("“The flag is old,” said Gov. Karin Haley Monday, noting that it must go.")
        == ["Karin Haley: “The flag is old,”", "Karin Haley: that it must go"])
    #expect(
      VoiceReading.said("The Department of Trade and Fisheries said that the boats were safe.")
        == ["Department of Trade and Fisheries: that the boats were safe"])
  }

  @Test func aNameMayEndLikeAPreposition() {
    #expect(
      VoiceReading.said("President Min Jae-in took office. Min said that the talks would go on.")
        == ["Min Jae-in: that the talks would go on"])
  }

  @Test func oneOfManyIsToldWithThem() {
    #expect(
      Set(
        VoiceReading.said(
          """
          Three police officials said that the gate was open. One said that it was late. One of the \
          officials said that it rained.
          """
        ).map { $0.prefix { $0 != ":" } }
      ).count == 1)
  }

  @Test func aPostIsWhoseNameStandsUnderIt() {
    let statements = VoiceReading.said(
      """
      The mayor wrote at night.

      The crane was never safe! pic.twitter.com/a1b2c3 — Ana Ruiz (@anaruiz) May 3, 2019

      No (@anaruiz) sign without a dash.
      """)
    #expect(statements == ["Ana Ruiz: The crane was never safe!"])
  }

  @Test func theSameWordsAreSaidOnce() {
    #expect(
      VoiceReading.said("Anna Holm replied by claiming that the bridge was closed for the winter.")
        .count == 1)
  }

  @Test(arguments: [
    "Anna Holm fears the crane is unsafe.",
    "Anna Holm hopes that the crane is safe.",
    "Anna Holm hoped to see “the bright side of the harbour at night” in Varna.",
    "The council heard of allegations that the crane was unsafe.",
    "Anna Holm agreed to a longer break for the guards of the port.",
  ])
  func whatIsFeltOrDoneIsNotSaid(_ text: String) {
    #expect(VoiceReading.said(text).isEmpty)
  }

  @Test func adversarialSignaturesCostNoMoreThanTheirLength() {
    let text = String(repeating: "— A (@a ", count: 20_000)
    #expect(VoiceReading.said(text).count < 20_000)
  }

  /// Whom it is told to is no part of what is told.
  @Test(arguments: [
    ("the Varna Daily Herald that one or more guards had left", "one or more guards had left"),
    ("Northwire a diver had died in the port", "a diver had died in the port"),
    ("the Varna Herald newspaper the ministry hid the report", "the ministry hid the report"),
    ("reporters the ministry hid the report", "the ministry hid the report"),
  ])
  func whomItIsToldToIsNotToldOf(_ rest: String, _ told: String) {
    let found = VoiceReading.said("Anna Holm told \(rest).")
    #expect(found.count == 1 && found[0].hasPrefix("Anna Holm: "), "\(found)")
    #expect(found.first?.hasSuffix(told) == true, "\(found)")
    #expect(found.first.map { $0.utf8.count <= told.utf8.count + 16 } == true, "\(found)")
  }

  @Test func aQuotationBehindAColonIsSaidAndNotWhatItIsAbout() {
    let found = VoiceReading.said(
      "Anna Holm said of the harbour court: “Nobody checked the dust filters there.”")
    #expect(found == ["Anna Holm: “Nobody checked the dust filters there.”"])
  }

  /// Whom a belief is about does not go on speaking.
  @Test func aQuotationGoesOnFromWhoBelievesAndNotFromWhoIsBelievedToKnow() {
    let found = VoiceReading.said(
      """
      Boris Stanev believes someone in Gorna must know what happened to the crane.

      “It does not add up, and somebody in this town knows it.”
      """)
    #expect(found.contains { $0.hasPrefix("Boris Stanev: “It does") }, "\(found)")
  }
}
