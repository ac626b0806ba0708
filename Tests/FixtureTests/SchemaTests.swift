import Export
import Foundation
import Model
import Testing

/// JSON is as its schema says, and what it quotes is what its offsets name.
@Suite struct SchemaTests {
  private static let inputs = Fixture.inputs("Reports") + ["Forms/ferry.md"]

  private func schema() throws -> Schema {
    let file = Fixture.home.deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("docs/briefing.schema.json")
    return try Schema(Data(contentsOf: file))
  }

  private func object(_ name: String) throws -> [String: Any] {
    let article = ArticleReader.read(try Fixture.bytes(name), name: name)
    let text = BriefingExport.json(Briefing(analyzing: article))
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
    return try #require(object as? [String: Any])
  }

  @Test(arguments: inputs)
  func aBriefingIsAsTheSchemaSays(name: String) throws {
    let faults = try schema().faults(of: object(name))
    #expect(faults.isEmpty, "\(faults.prefix(5))")
  }

  @Test func severalBriefingsAreAnArray() throws {
    let briefings = try Self.inputs.prefix(2).map { name in
      Briefing(analyzing: ArticleReader.read(try Fixture.bytes(name), name: name))
    }
    var text = ""
    BriefingExport.json(briefings) { text += $0 }
    let list = try JSONSerialization.jsonObject(with: Data(text.utf8))
    #expect((list as? [Any])?.count == 2)
    let faults = try schema().faults(of: list)
    #expect(faults.isEmpty, "\(faults.prefix(5))")
  }

  @Test func whatTheSchemaForbidsIsFound() throws {
    var broken = try object("Forms/ferry.md")
    broken["title"] = 3
    broken["timeline"] = nil
    broken["weather"] = "fair"
    let faults = try schema().faults(of: [broken]).sorted()
    #expect(
      faults == [
        "$[0].title: no [\"string\", \"null\"]", "$[0].weather: not in the schema",
        "$[0]: no timeline",
      ],
      "\(faults)")
  }

  @Test(arguments: inputs)
  func textsAreWhatTheirOffsetsName(name: String) throws {
    let object = try object(name)
    let text = Array(try #require(object["text"] as? String).unicodeScalars)
    var count = 0
    func check(_ value: Any) {
      if let list = value as? [Any] { for part in list { check(part) } }
      guard let part = value as? [String: Any] else { return }
      for inner in part.values { check(inner) }
      guard let start = part["start"] as? Int, let end = part["end"] as? Int,
        let words = part["text"] as? String
      else { return }
      count += 1
      #expect(String(String.UnicodeScalarView(text[start..<end])) == words)
    }
    check(object)
    #expect(count > 0 || name.contains("german"))
  }
}
