import Glibc
import TUI
import Testing

@testable import Terminal

/// The keys that the description of a terminal gives, for sequences that no rule knows.
@Suite struct KeySequenceTests {
  @Test func theDescriptionOfATerminalNamesItsKeys() throws {
    let table = try Description.of("xterm") { KeySequences.fromTerminfo() }
    let keys: [(String, Key)] = [
      ("OA", .up), ("OB", .down), ("OC", .right), ("OD", .left), ("OH", .home), ("OF", .end),
      ("[5~", .pageUp),
      ("[6~", .pageDown), ("[Z", .backTab), ("[3~", .delete), ("[2~", .insert), ("OM", .enter),
      ("OP", .function(1)),
      ("[15~", .function(5)), ("[24~", .function(12)), ("[1;2P", .function(13)),
      ("[18;2~", .function(19)),
      ("[19;2~", .function(20)),
    ]
    for (sequence, key) in keys {
      #expect(table.key(for: [0x1B] + Array(sequence.utf8)) == key, "\(sequence)")
    }
    #expect(table.key(for: [0x1B] + Array("[20;2~".utf8)) == nil)
    #expect(table.key(for: [0x7F]) == nil)
  }

  @Test func theLastOfTwoWithTheSameBytesCounts() {
    let table = KeySequences([[0x1B, 0x4F]: .up, [0x1B, 0x4F]: .down, [0x08]: .left])
    #expect(table.key(for: [0x1B, 0x4F]) == .down)
    #expect(table.key(for: [0x08]) == nil)
  }
}
