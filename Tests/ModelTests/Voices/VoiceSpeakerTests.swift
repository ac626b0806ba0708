import Foundation
import Testing

@testable import Analysis
@testable import Articles
@testable import TextSafety

@Suite struct VoiceSpeakerTests {
  private func voices(_ text: String) -> (article: Article, voices: [Voice]) {
    let article = PlainTextReader.read(SafeText(text))
    return (article, VoiceAnalysis.voices(of: article).voices)
  }

  @Test func surnameAndPronounJoinTheFullName() {
    let (article, found) = voices(
      "Marta Quill, a professor of law at Oster College, said that the treaty holds. "
        + "Quill warned that it could fail. She added that it is late.")
    #expect(found.count == 1)
    #expect(found.first?.name.map { article[$0] } == "Marta Quill")
    #expect(found.first?.role.map { article[$0] } == "a professor of law at Oster College")
    #expect(found.first?.statements.count == 3)
    #expect(found.first?.statements.map(\.act) == [.says, .warns, .says])
  }

  @Test func nominalIsThePersonWithThatRole() {
    let (article, found) = voices(
      "Ivo Hall, a professor in Tarn, said that prices rise. The professor insisted that wages do not."
    )
    #expect(found.map { $0.name.map { article[$0] } } == ["Ivo Hall"])
    #expect(found.first?.statements.count == 2)
  }

  @Test(arguments: [
    ("who previously served as mayor of Tarn", "who previously served as mayor of Tarn"),
    ("who was a judge until 2019", "who was a judge until 2019"),
    ("formerly a judge in Tarn", "formerly a judge in Tarn"),
    ("who serves as mayor of Tarn", "mayor of Tarn"),
    ("who is a judge in Tarn", "a judge in Tarn"),
  ])
  func aRoleThatIsOverSaysSo(_ words: String, _ role: String) {
    let (article, found) = voices("Ivo Hall, \(words), said that prices rise.")
    #expect(found.map { $0.role.map { article[$0] } } == [role])
  }

  @Test func groupsAndOrganisationsAreNoPersons() {
    let (article, found) = voices(
      "Officials in Varna said that the port is open. The Ministry of Ports denied that it was shut."
    )
    #expect(found.map(\.kind) == [.group, .organisation])
    #expect(found.first?.name.map { article[$0] } == "Officials in Varna")
    #expect(found.last?.statements.first?.act == .denies)
  }

  @Test func denialPointsAtWhatItDenies() {
    let (_, found) = voices(
      "Anna Weiss said that the company dumped barrels in the northern harbour. "
        + "Piet Laan denied that the company dumped barrels in the northern harbour.")
    #expect(found.first?.statements.first?.opposed.count == 1)
    #expect(
      found.last?.statements.first?.opposed.first == found.first?.statements.first?.content.first)
  }

  @Test func relativeClauseDeniesWhatStandsBeforeIt() {
    let (article, found) = voices(
      "Mayor Rosa Feld has accused the mill of dumping waste—a claim that managers in Tolna "
        + "strongly deny.")
    #expect(found.map { $0.name.map { article[$0] } } == ["Rosa Feld", "managers in Tolna"])
    #expect(found.last?.statements.first?.act == .denies)
    #expect(found.first?.statements.first?.opposed.count == 1)
    #expect(found.last?.statements.first?.opposed.count == 1)
  }

  @Test func colonHandsTheWordToWhoIsSpeaking() {
    let (_, found) = voices(
      "Piet Laan said that the canal needs work. The cost would be high: “We would have to close it "
        + "for a whole year, and nobody wants that.”")
    #expect(found.count == 1)
    #expect(found.first?.statements.map(\.form) == [.indirect, .direct])
  }

  @Test func quotationsOfTwoParagraphsStayApart() {
    let (article, found) = voices(
      "“The first road is longer and it is also far safer,” said Tom Ferry.\n\n"
        + "“The second road is short but it floods in the spring,” said Una Marsh.")
    #expect(found.map { $0.name.map { article[$0] } } == ["Tom Ferry", "Una Marsh"])
  }

  @Test func placesComeFromTheSystem() {
    let article = PlainTextReader.read(
      SafeText("The train left Oslo. Then Oslo was quiet for a day."))
    let places = PlaceNames(
      iso3166: "#code\nNO\tNorway\n", zones: "NO\t+5955+01045\tEurope/Oslo\n")
    let entities = VoiceAnalysis.voices(of: article, places: places).entities
    #expect(entities.map(\.kind) == [.place])
    #expect(entities.first?.mentions.count == 2)
  }

  @Test func adversarialMegabyteOfMarksAndNames() {
    let marks = String(repeating: "“", count: 40_000)
    let nested = String(repeating: "“a ", count: 1000) + String(repeating: "b” ", count: 1000)
    let name = "Mr. " + String(repeating: "X", count: 1_000_000) + " said that it rains."
    let names = String(repeating: "Xa ", count: 20_000) + "said that it rains."
    let cues = String(repeating: "he said she, according to him ", count: 2_000)
    let straight = String(repeating: "\" ' ''", count: 10_000)
    let speakers = (0..<800).map { "Ann Xa\($0) said that it rains. The professor agreed. " }
      .joined()
    for text in [
      speakers, marks, nested, name, names, cues, straight, "said", "“", "’s said", "to say", "",
    ] {
      let article = PlainTextReader.read(SafeText(text))
      for voice in VoiceAnalysis.voices(of: article).voices {
        for statement in voice.statements {
          #expect(article.text.span.contains(statement.hull))
        }
      }
    }
  }

  @Test(.enabled(if: ProcessInfo.processInfo.environment["DOSSIER_REFERENCE"] != nil))
  func referenceArticle() throws {
    let folder = ProcessInfo.processInfo.environment["DOSSIER_REFERENCE"] ?? ""
    let data = try Data(contentsOf: URL(fileURLWithPath: folder + "/000_22ddcc4a341637db.txt"))
    let (article, found) = voices(String(decoding: data, as: UTF8.self))
    func voice(_ name: String) -> Voice? {
      found.first { $0.name.map { article[$0].hasSuffix(name) } ?? false }
    }
    #expect(voice("Putin")?.role.map { article[$0] } == "Russian President")
    #expect(voice("Clarke")?.role.map { article[$0].hasPrefix("the director of policy") } == true)
    #expect(voice("Katz")?.role.map { article[$0].hasPrefix("a professor at") } == true)
    #expect(voice("Mikovic")?.role.map { article[$0].hasPrefix("a Belgrade-based") } == true)
    // A role that is over is shown with the words that say so.
    let role = voice("Daudzai")?.role.map { article[$0] } ?? ""
    #expect(role.hasPrefix("who previously") && role.contains("Charge"))
    #expect(voice("Clarke")?.statements.filter { $0.form == .direct }.count == 2)
    #expect(voice("Daudzai")?.statements.filter { $0.form == .direct }.count == 2)
    let katz = voice("Katz")?.statements.map(\.hull) ?? []
    let sections = katz.map { hull in
      article.paragraphs.first { $0.span.contains(hull) }?.section ?? -1
    }
    #expect(Set(sections).count == 2)
  }
}
