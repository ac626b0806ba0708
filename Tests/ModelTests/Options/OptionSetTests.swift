import Foundation
import Testing

@testable import Analysis
@testable import Articles

@Suite struct OptionSetTests {
  private func samples() throws -> [OptionSample] {
    let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    return try OptionSample.all(
      in: here.deletingLastPathComponent().appendingPathComponent("OptionsSet").path)
  }

  private func lists(of sample: OptionSample) -> (Article, [OptionList]) {
    let article =
      sample.isMarkdown ? MarkdownReader.read(sample.text) : PlainTextReader.read(sample.text)
    return (article, OptionAnalysis.options(of: article))
  }

  @Test func textsWithoutOptionsHaveNone() throws {
    let empty = try samples().filter { $0.groups.isEmpty && !$0.name.hasPrefix("h-") }
    #expect(empty.count >= 50)
    for sample in empty {
      #expect(lists(of: sample).1.isEmpty, "\(sample.name)")
    }
  }

  @Test func optionsAndGroupsAreFound() throws {
    var tally = OptionTally()
    for sample in try samples() where !sample.isHeld || sample.name.contains("held") {
      let (article, lists) = lists(of: sample)
      tally.add(lists, of: article, sample)
    }
    #expect(tally.options.f1 >= 95)
    #expect(tally.groups.f1 >= 95)
    #expect(tally.groups.wrong == 0)
  }

  /// Sentences that no rule was made for.
  @Test func optionsOfTextsKeptApartAreFound() throws {
    var tally = OptionTally()
    let held = try samples().filter { $0.isHeld && $0.name.hasPrefix("h-") }
    for sample in held {
      let (article, lists) = lists(of: sample)
      tally.add(lists, of: article, sample)
    }
    #expect(held.count >= 38)
    #expect(tally.options.f1 >= 75)
    #expect(tally.groups.f1 >= 75)
    #expect(tally.groups.wrong <= 1)
  }
}
