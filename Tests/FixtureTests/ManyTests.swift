import Foundation
import Model
import Testing

/// Small inputs by the hundred in one file, a line "%%%" between two: a net for changes that nobody meant.
@Suite struct ManyTests {
  @Test(arguments: Fixture.inputs("Many"))
  func eachIsReadSo(name: String) throws {
    let inputs = String(decoding: try Fixture.bytes(name), as: UTF8.self).components(
      separatedBy: "\n%%%\n")
    var lines = ""
    for (number, input) in inputs.enumerated() {
      let article = ArticleReader.read(Array(input.utf8), name: name)
      lines += "%%% \(number + 1)\n" + ArticleLines.of(article)
      if name.hasSuffix("reports.txt") { lines += BriefingLines.of(Briefing(analyzing: article)) }
    }
    try Fixture.expect(lines, asIn: name)
  }
}
