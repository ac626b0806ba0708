import Testing

@testable import Articles
@testable import TextSafety

/// Lists of other articles that stand amid a sentence where a page was copied as text.
@Suite struct LinkListTests {
  private static let list =
    "Mira Anna HoltFerry sinks off Varna Mayor to resign Overnight Ports: Crane falls MORE"

  @Test func aListBehindANameIsSetAside() {
    let article = PlainTextReader.read(
      SafeText("Quay closes\n\nSen. Mira Holt \(Self.list) (D-N.) said that the quay is safe.\n"))
    let text = article.paragraphs.map { article[$0.span] }.joined(separator: "\n")
    #expect(
      text.split(separator: " ").joined(separator: " ")
        == "Sen. Mira Holt (D-N.) said that the quay is safe.")
    #expect(
      article.setAside.contains { $0.reason == .relatedLinks && article[$0.span] == Self.list })
  }

  @Test func eachListOfALineIsSetAside() {
    let parts = LinkLists(
      Array(
        "Holt and Mira Holt \(Self.list)'s rival Karl Lund Karl Otto Lund2024 plans MORE met.\nA line."
          .utf8))
    #expect(
      parts.map { String(decoding: $0.body, as: UTF8.self) }
        == "Holt and Mira Holt" + String(repeating: " ", count: Self.list.count + 1)
        + "'s rival Karl Lund" + String(repeating: " ", count: 30) + " met.\nA line.")
    #expect(
      parts.map { String(decoding: $0.lists, as: UTF8.self) }
        == "\(Self.list)\nKarl Otto Lund2024 plans MORE\n")
  }

  @Test(arguments: [
    "No MORE (or less) than that.", "Mira Holt wants MORE of it.",
    "The iPhone of Mira Holt has MORE (and better) parts.", "MORE", " MORE", "",
    "Mira Holt and McHolt want MOREL soup.", "How to Pay with PayPal and get MORE.",
  ])
  func otherTextIsKept(_ text: String) {
    #expect(LinkLists(Array(text.utf8)) == nil)
  }

  @Test(arguments: [" aB", " Holt HoltF", "a", " MORE", "é", "Holt Holt"])
  func adversarialRepetitions(_ part: String) {
    for end in [" MORE", " MORE (", "MORE\n"] {
      let text = String(repeating: part, count: 300) + end
      let whole = SafeText(String(repeating: text, count: 300))
      #expect(PlainTextReader.read(whole).text.bytes.count >= whole.bytes.count)
    }
  }

  @Test func whatWasRepairedIsStillTold() {
    let bytes = Array("Quay closes\n\nSen. Mira Holt \(Self.list) (D-N.) said so.\n".utf8) + [0xFF]
    let article = PlainTextReader.read(SafeText(utf8: bytes))
    #expect(!article.setAside.isEmpty)
    #expect(!article.diagnostics.isEmpty)
  }
}
