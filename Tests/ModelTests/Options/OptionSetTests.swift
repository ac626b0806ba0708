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
    let empty = try samples().filter { $0.groups.isEmpty && !$0.isSecond }
    #expect(empty.count >= 50)
    for sample in empty {
      #expect(lists(of: sample).1.isEmpty, "\(sample.name)")
    }
  }

  @Test func optionsAndGroupsAreFound() throws {
    var tally = OptionTally()
    for sample in try samples() where !sample.isSecond {
      let (article, lists) = lists(of: sample)
      tally.add(lists, of: article, sample)
    }
    #expect(tally.options.f1 >= 95)
    #expect(tally.groups.f1 >= 95)
    #expect(tally.groups.wrong == 0)
  }

  /// Short sentences of more shapes than the rules know.
  @Test func mostOptionsOfTheSecondSetAreFound() throws {
    var tally = OptionTally()
    let second = try samples().filter(\.isSecond)
    for sample in second {
      let (article, lists) = lists(of: sample)
      tally.add(lists, of: article, sample)
    }
    #expect(second.count >= 38)
    #expect(tally.options.f1 >= 75)
    #expect(tally.groups.f1 >= 75)
    #expect(tally.groups.wrong <= 1)
  }
}
