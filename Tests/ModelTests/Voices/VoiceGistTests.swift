import Testing

@testable import Analysis
@testable import Articles
@testable import Model
@testable import TextSafety

/// What the overview shows of a long statement, or of one that says whose it is in its middle.
@Suite struct VoiceGistTests {
  private func gist(_ text: String) -> String? {
    let article = PlainTextReader.read(SafeText("A title here\n\n" + text))
    let voices = Briefing(analyzing: article, steps: [.voices]).voices
    return voices.first.flatMap(\.gist).map {
      article.excerpt($0.words) + ($0.isCut ? " …" : "")
    }
  }

  @Test(arguments: [
    (
      "The levy, Ruiz said, will be gone by the end of the year.",
      "The levy … will be gone by the end of the year"
    ),
    (
      "“As a group these rules work in tandem,” said Ana Ruiz, the head of the port, “and nobody will miss them.”",
      "As a group these rules work in tandem … and nobody will miss them."
    ),
    (
      "But the port, as Ana Ruiz noted, has no pumps.",
      "the port … has no pumps"
    ),
    (
      "“If the dam breaks,” Ana Ruiz said, “we shall have an hour.”",
      "If the dam breaks … we shall have an hour."
    ),
  ])
  func whoseWordsTheyAreIsNoPartOfThem(_ text: String, _ told: String) {
    #expect(gist(text) == told)
  }

  @Test(arguments: [
    // Appositions and relative clauses go first, and the verb with its object stays.
    (
      """
      Ana Ruiz said that Karl Lund, who led the harbour board through two long strikes and one very cold winter before \
      the war and who sold his boats to a firm from the northern islands, has been hired by the new owners of the quay.
      """,
      "Karl Lund … has been hired by the new owners of the quay"
    ),
    // A condition stays.
    (
      """
      Ana Ruiz said that the lower town, which was built on sand by settlers from the northern islands a hundred and \
      fifty years ago in the shadow of a mountain that has lost half of its trees, will be flooded if the pumps fail.
      """,
      """
      the lower town, which was built on sand by settlers from the northern islands a hundred and fifty years ago in the \
      shadow of a mountain … will be flooded if the pumps fail
      """
    ),
    // "Not" stays.
    (
      """
      Ana Ruiz said that the council, which meets in the old hall by the river on the second Monday of every month in \
      the presence of the mayor and of all the people of the valley who care to come, has not approved a single repair.
      """,
      """
      the council, which meets in the old hall by the river on the second Monday of every month in the presence of the \
      mayor and of all the people of the valley … has not approved a single repair
      """
    ),
  ])
  func aLongSentenceKeepsWhatItSays(_ text: String, _ told: String) {
    #expect(gist(text) == told)
  }

  @Test func wholeSentencesAreToldWhereTheyFit() {
    let text = """
      “The quay is closed. The pumps are old. Nobody has looked at the valves since the spring, and nobody will look \
      at them before the council has met and the money is there for the men who know how they were built,” Ana Ruiz said.
      """
    #expect(gist(text) == "The quay is closed. The pumps are old.")
  }

  @Test func whatIsLeftOutAtTheEndIsMarked() {
    let text = """
      Ana Ruiz said that the port needs new cranes because the old ones were built for ships that nobody has seen on \
      this coast since her grandmother sold fish at the northern gate of the harbour to the crews of the coal boats from \
      the other side of the sound.
      """
    #expect(gist(text)?.hasPrefix("the port needs new cranes") == true)
    #expect(gist(text)?.hasSuffix(" …") == true)
  }

  @Test func aListOfNounsIsCutAtAComma() {
    let text =
      "Ana Ruiz said: “"
      + Array(repeating: "the mill and the quay", count: 20).joined(separator: ", ") + "”"
    let told = gist(text)
    #expect((told?.utf8.count ?? 0) < 210)
  }

  @Test func adversarialALongSentenceIsCutAtOnce() {
    let text =
      "Ana Ruiz said that the port, " + String(repeating: "it is said, ", count: 4000) + "is open."
    #expect((gist(text)?.utf8.count ?? 0) < 400)
  }
}
