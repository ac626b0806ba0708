import Foundation
import Model
import Testing

@testable import Export

@Suite struct JSONTests {
  private struct Sample: Encodable {
    struct Inner: Encodable {
      var words: [String]
      var numbers: [[Int]]
    }
    var text: String
    var none: OrNull<String>
    var left: Int?
    var flag: Bool
    var inner: [Inner]
    var empty: [Inner]
  }

  @Test func adversarialStringsComeBackAsTheyWere() throws {
    let all = String(String.UnicodeScalarView((0..<0x300).compactMap(Unicode.Scalar.init)))
    let texts = [all, "", "\"", "\\", "{", "[", "a\u{2028}b", "\u{10FFFF}", "日本\u{0301}"]
    for text in texts {
      let written = Data(JSONBuffer.text(of: [text]).utf8)
      #expect(try JSONSerialization.jsonObject(with: written) as? [String] == [text])
    }
  }

  @Test func valuesInEachOtherAreWrittenWhole() {
    let sample = Sample(
      text: "{", none: OrNull(nil), left: nil, flag: true,
      inner: [.init(words: ["["], numbers: [[1, -2], []]), .init(words: [], numbers: [])],
      empty: [])
    let inner = #"[{"words":["["],"numbers":[[1,-2],[]]},{"words":[],"numbers":[]}]"#
    #expect(
      JSONBuffer.text(of: sample)
        == #"{"text":"{","none":null,"flag":true,"inner":\#(inner),"empty":[]}"#)
  }

  @Test func aBriefingIsTheSameOnOneLineAndOnMany() throws {
    let text = "# Harbour “news”\n\nOn 3 May 2019 gunmen killed 14 people, said Petr Dvorak.\n"
    let briefing = Briefing(analyzing: ArticleReader.read(Array(text.utf8), name: "a.md"))
    var line = ""
    BriefingExport.jsonLine(briefing, document: "a.md") { line += $0 }
    #expect(line.hasSuffix("}\n") && line.count { $0 == "\n" } == 1)
    func object(_ text: String) throws -> NSMutableDictionary {
      let whole = try JSONSerialization.jsonObject(
        with: Data(text.utf8), options: .mutableContainers)
      return try #require(whole as? NSMutableDictionary)
    }
    let one = try object(line)
    #expect(one["doc"] as? String == "a.md")
    one.removeObject(forKey: "doc")
    #expect(try one == object(BriefingExport.json(briefing)))
  }

  /// A value that asks for each of the containers by itself, as the compiler's own code does not.
  private struct Handwritten: Encodable {
    private enum Name: String, CodingKey { case none, inner, list, base, own }

    func encode(to encoder: any Encoder) throws {
      var members = encoder.container(keyedBy: Name.self)
      try members.encodeNil(forKey: .none)
      var inner = members.nestedContainer(keyedBy: Name.self, forKey: .inner)
      try inner.encode(1, forKey: .own)
      var list = members.nestedUnkeyedContainer(forKey: .list)
      try list.encodeNil()
      try list.encode("a")
      var one = list.superEncoder().singleValueContainer()
      try one.encodeNil()
      #expect(list.count == 3)
    }
  }

  @Test func containersThatAreAskedForByHandAreWritten() {
    #expect(JSONBuffer.text(of: Handwritten()).hasPrefix(#"{"none":null,"inner":{"own":1"#))
    #expect(JSONBuffer.text(of: [OrNull<Int>(nil), OrNull(2)]) == "[null,2]")
    #expect(JSONBuffer.text(of: OrNull<Int>(nil)) == "null")
    #expect(JSONBuffer.text(of: [true, false]) == "[true,false]")
  }
}
