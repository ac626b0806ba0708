import Foundation
import Model
import Testing

/// Small inputs by the hundred in one file, a line "%%%" between two: a net for changes that nobody meant.
///
/// What is read out of those put together by chance (`net-*`) and of whole articles (`long-*`) is recorded in short (`ShortLines`).
@Suite struct ManyTests {
  @Test(arguments: Fixture.inputs("Many"))
  func eachIsReadSo(name: String) throws {
    let inputs = String(decoding: try Fixture.bytes(name), as: UTF8.self).components(
      separatedBy: "\n%%%\n")
    let isShort = name.contains("/net-") || name.contains("/long-")
    var whole = ""
    var short = ""
    for (number, input) in inputs.enumerated() {
      let article = ArticleReader.read(Array(input.utf8), name: name)
      whole += "%%% \(number + 1)\n" + ArticleLines.of(article)
      if isShort { short += "\(number + 1): " + ShortLines.of(article) }
      guard name.hasSuffix("reports.txt") else { continue }
      let briefing = Briefing(analyzing: article)
      whole += BriefingLines.of(briefing)
      if isShort { short += ShortLines.of(briefing) }
    }
    if isShort { try Fixture.keepWhole(whole, of: name) }
    try Fixture.expect(isShort ? short : whole, asIn: name)
  }
}
