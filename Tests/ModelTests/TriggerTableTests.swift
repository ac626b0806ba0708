import Foundation
import Model
import Testing

/// The published table of trigger words is the one that the program uses.
@Suite struct TriggerTableTests {
  @Test func thePageListsEveryTrigger() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let page = try String(
      contentsOf: root.appendingPathComponent("docs/timeline.md"), encoding: .utf8)
    for group in EventTriggers.english {
      let cells = [group.verbs + group.pasts, group.nouns, group.weak]
        .map { $0.joined(separator: ", ") }
      let row = "| \(group.kind.rawValue) | " + cells.joined(separator: " | ") + " |"
      #expect(page.contains(row), "docs/timeline.md lacks: \(row)")
    }
  }
}
