import Testing

@testable import Analysis
@testable import Articles
@testable import Model
@testable import TextSafety

/// What a reader is told of the speakers at once: who, in which role, and one clause of what is held.
@Suite struct VoiceOverviewTests {
  private func shown(_ text: String, byline: String? = nil) -> (article: Article, voices: [Voice]) {
    var article = PlainTextReader.read(SafeText("A title here\n\n" + text))
    if let byline { article.metadata.authors = [Sourced(byline, from: "meta")] }
    return (article, Briefing(analyzing: article, steps: [.voices]).voices)
  }

  /// The speakers of whom something is not doubtful, and who are known for a person or a body or surely speak.
  private func sure(_ text: String) -> [String] {
    let (article, voices) = shown(text)
    return voices.filter { voice in
      voice.name != nil && voice.statements.contains { $0.confidence != .doubtful }
        && (voice.kind != .unknown || voice.statements.contains { $0.confidence == .certain })
    }.map { $0.name.map { article[$0] } ?? "?" }
  }

  private func gists(_ text: String) -> [String] {
    let (article, voices) = shown(text)
    return voices.map { voice in
      (voice.holds.isEmpty ? "-" : article.excerpt(voice.holds)) + (voice.isHoldsCut ? " …" : "")
    }
  }

  private func roles(_ text: String) -> [String?] {
    let (article, voices) = shown(text)
    return voices.map { $0.role.map { article[$0] } }
  }

  @Test(arguments: [
    (
      "The mayor called the plan “a slap in the face of every sailor.”",
      "called the plan “a slap in the face of every sailor.”"
    ),
    ("Ana Ruiz accused the port of hiding the leak.", "accused the port of hiding the leak"),
    (
      "Ana Ruiz claims “zero waste and clean water” for her port.",
      "claims “zero waste and clean water” for her port"
    ),
    (
      "Ana Ruiz vowed to close the quay before the winter.",
      "vowed to close the quay before the winter"
    ),
    ("“We lost two boats,” Ana Ruiz said.", "We lost two boats"),
    ("\"We lost two boats,\" Ana Ruiz said.", "We lost two boats"),
    ("Ana Ruiz said the plan was “dead in the water.”", "the plan was “dead in the water.”"),
    (
      "“If the dam breaks,” Ana Ruiz said, “we shall have an hour.”",
      "If the dam breaks … we shall have an hour."
    ),
    (
      "The point, Ana Ruiz said, is that nobody checked the valves.",
      "The point … is that nobody checked the valves"
    ),
  ])
  func aClauseIsWhole(_ text: String, _ gist: String) {
    #expect(gists(text) == [gist])
  }

  @Test func whatIsCutSaysSo() {
    let words =
      "the port would need new cranes and new pumps and new lamps along the whole of the quay "
    let found = gists(
      "Ana Ruiz said that \(words)before the first ships of the season could come in again with wheat and coal and timber for the towns in the north of the country and for the islands."
    )
    #expect(found.first?.hasSuffix(" …") == true)
    #expect(gists("Ana Ruiz said that the port was shut.") == ["the port was shut"])
  }

  @Test func whatIsSurelySaidIsToldFirst() {
    let text =
      "Ana Ruiz accused the port of hiding the leak. Ana Ruiz said that the water was not safe to drink."
    #expect(gists(text) == ["the water was not safe to drink"])
  }

  @Test(arguments: [
    (
      "Louisiana officials, including Governor Ana Ruiz, left. Ana Ruiz said that it was late.",
      "Governor"
    ),
    (
      "The harbour, whose chairman Karl Lund is ill, is shut. Karl Lund said that it was late.",
      "chairman"
    ),
    ("Karl Lund, a diver (and former pilot), said that it was late.", "a diver (and former pilot)"),
    (
      "Karl Lund, an aide to Minister Ana Ruiz, said that it was late.",
      "an aide to Minister Ana Ruiz"
    ),
    (
      "Karl Lund, the head of the port authority, said that it was late.",
      "the head of the port authority"
    ),
    (
      "They attacked Dimov, Halley and National Committee Chair Karl Lund. Lund said that it was late.",
      "National Committee Chair"
    ),
    ("Harbour master Karl Lund said that it was late.", "Harbour master"),
    ("Economist Karl Lund said that it was late.", "Economist"),
    ("The union's treasurer, Li Wen, said that it was late.", "The union's treasurer"),
    ("Karl Lund, then the mayor of Tarn, said that it was late.", "then the mayor of Tarn"),
    ("Karl Lund, who runs the port, said that it was late.", "who runs the port"),
  ])
  func aRoleSaysWhatSomebodyIs(_ text: String, _ role: String) {
    #expect(roles(text).contains(role))
  }

  @Test(arguments: [
    "Karl Lund, however, said that it was late.",
    "Karl Lund, more than other candidates, said that it was late.",
    "Karl Lund, the following day, said that it was late.",
    "He listed a wife through a public lawyer, Lund wrote on the form. Karl Lund said that it was late.",
    "Mr. Karl Lund said that it was late.",
    "Karl Lund (PNA: the opposition) said that it was late.",
    "Karl Lund, Senator Ana Ruiz and Minister Mira Holt met. Karl Lund said that it was late.",
    "Clear Mr. Lund said that it was late.",
  ])
  func whatIsNoRole(_ text: String) {
    let (article, voices) = shown(text)
    let lund = voices.first { $0.name.map { article[$0].contains("Lund") } ?? false }
    #expect(lund != nil)
    #expect(lund?.role.map { article[$0] } == nil)
  }

  @Test(arguments: [
    ("The hospital said that the ward was full.", "The hospital"),
    ("A nurse in Varna said that the ward was full.", "A nurse in Varna"),
    ("Dozens of women said that their cases were lost.", "Dozens of women"),
    ("One donor to the campaign said that the money was gone.", "One donor to the campaign"),
    ("Ryan's staff said that the talks were over.", "Ryan's staff"),
    ("Moscow warned that the treaty was dead.", "Moscow"),
    (
      "The University of Varna expert said that the bridge was safe.",
      "The University of Varna expert"
    ),
    ("A State Department official said that the bridge was safe.", "A State Department official"),
    ("Critics said that the bill was late.", "Critics"),
  ])
  func whoCanSpeak(_ text: String, _ speaker: String) {
    #expect(sure(text) == [speaker])
  }

  @Test(arguments: [
    "A miserable summer promises to get worse in autumn.",
    "The disease tells us that the wells are not safe.",
    "Turnout shows that the voters are tired.",
    "Neuroscience tells us that most of the work is done at night.",
    "It didn't mean that the port was safe.",
    "The harbour board built it. It shows how fears of floods linger.",
    "The word means “to place something with care.”",
    "The Charter of the Sea declares that all ships are free.",
    "The boats were lost, according to surveys of owners.",
    "A loner finds fame through “violence in a film about a clown.”",
    "The manager decided that she would have to change her image.",
    "One of the most impressive societies of its day, the union boasted over two hundred members.",
    "Voters saying prices are the biggest problem sided with the mayor.",
    "The union's vows to resurrect coal, it is told, came to nothing.",
    "While visitors remain few and far between, the board continues to watch the island.",
  ])
  func whatSpeaksNot(_ text: String) {
    #expect(sure(text) == [])
  }

  @Test func aPronounIsNobodyOfWhomNothingTells() {
    let film = "Ana Ruiz starred in Raging Tide last year. Then came Long Shore. "
    let found = sure(film + "“It was hard work for us all,” she said.")
    #expect(!found.contains { $0.contains("Shore") || $0.contains("Tide") })
    let place = "They had met on Harbour Drive. They said that the house was lost. "
    #expect(!sure(place).contains { $0.contains("Drive") })
  }

  @Test func surveysAreNotWhoeverSpokeLast() {
    let text =
      "Karl Lund said that the poll was near. Most voters are old, according to surveys of households."
    let (article, voices) = shown(text)
    let lund = voices.first { $0.name.map { article[$0] } == "Karl Lund" }
    #expect(lund?.statements.count == 1)
  }

  @Test func whereSomebodyIsFromIsNoPartOfTheName() {
    let (article, voices) = shown(
      "“It is late,” said the political scientist Karl Lund of Tarn University. “It is very late,” Lund said."
    )
    #expect(voices.map { $0.name.map { article[$0] } } == ["Karl Lund"])
    #expect(sure("The Bank of England said that prices would rise.") == ["Bank of England"])
  }

  @Test func aPartyAndAStateAreNobody() {
    #expect(
      !sure("Ana Ruiz, R-Ohio, met Mira Holt, D-Texas. They said that the bill was late.")
        .contains { $0.hasPrefix("R-") || $0.hasPrefix("D-") })
  }

  @Test func titlesOfWorksAreNoStatements() {
    #expect(sure("As Karl Lund says in his book “Tides of the North,” no dam is for ever.") == [])
    #expect(
      sure("Karl Lund said in his book “no dam that men built has lasted for ever.”") == [
        "Karl Lund"
      ])
  }

  @Test func nobodyCallsHimselfByName() {
    let text =
      "The spokesman Karl Lund said that the cell is small. Peter Holm was arrested on Monday. "
      + "Holm is able to speak, he said."
    #expect(!sure(text).contains("Peter Holm"))
  }

  @Test func aMessageOfNobodyIsDoubtful() {
    #expect(
      !sure("Its return to the roof of the House sent a clear message: “We still rule down here.”")
        .contains("House"))
  }

  @Test func aDateIsNobodysLabel() {
    let days = ["October 20", "October 21", "October 22"].map {
      "\($0): A car left the road at the harbour and was towed from the scene by the guard."
    }
    #expect(sure(days.joined(separator: "\n\n")) == [])
  }

  @Test func whoWroteTheArticleIsNoVoiceInIt() {
    let text = "Karl Lund says that the port is shut. Ana Ruiz said that the port is open."
    let (article, voices) = shown(text, byline: "Karl Lund")
    #expect(voices.map { $0.name.map { article[$0] } } == ["Ana Ruiz"])
  }

  @Test(arguments: [
    ("Karl Lund told the court he was out of work.", "he was out of work"),
    ("Karl Lund told KXTV it was a win for all sailors.", "it was a win for all sailors"),
    ("Karl Lund told reporters that it was a win.", "it was a win"),
  ])
  func whomItIsToldToIsNoPartOfIt(_ text: String, _ gist: String) {
    #expect(gists(text) == [gist])
  }

  @Test func initialsInBracketsSayNothing() {
    #expect(
      sure("Committee Chairman Richard Holm (D., Mass.) left the hall, saying that it rained.") == [
        "Richard Holm"
      ])
    #expect(sure("Ana Ruiz (R-Varna) left the hall, saying that it rained.") == ["Ana Ruiz"])
  }

  @Test func whatPointsElsewhereIsNotTheGist() {
    let rest = "“The northern quay must be rebuilt before winter,” Ana Ruiz said."
    for first in [
      "“All of those things are needed by the port,” Ana Ruiz said.",
      "“So they left the harbour on the same evening,” Ana Ruiz said.",
      "“Can the council build a quay that holds?” Ana Ruiz said.",
      "“The people of the northern quay and of the old mill,” Ana Ruiz said.",
    ] {
      #expect(gists(first + "\n\n" + rest) == ["The northern quay must be rebuilt before winter"])
    }
    #expect(
      gists("Ana Ruiz said that they would close the northern quay.\n\n" + rest)
        == ["they would close the northern quay"])
  }

  @Test func theHolderOfAnOfficeHasTheNameOfTheBody() {
    let text = """
      River Safety Agency (RSA) Director Mira Holt said that the towns are at risk. The RSA Director also said that the \
      pumps are ready.
      """
    #expect(roles(text) == ["River Safety Agency (RSA) Director"])
    #expect(
      roles("Ana Ruiz, the farmer who, along with two others, led the talks, said that it rained.")
        == ["the farmer"])
    #expect(
      roles("Coast Mail managing editor Ana Ruiz said that it rained.")
        == ["Coast Mail managing editor"])
    #expect(roles("Varna (RNS) President Karl Lund said that it rained.") == ["President"])
    #expect(
      roles("A petition urging President Karl Lund to rest was filed. Lund said that it rained.")
        == ["President"])
  }
}
