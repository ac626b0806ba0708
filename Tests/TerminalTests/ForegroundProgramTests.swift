import Glibc
import Testing

@testable import Terminal

/// Programs that run in the terminal's foreground, and what is told of their end.
///
/// Each changes what becomes of signals in this process until it ends, so that two at a time would leave them changed.
@Suite(.serialized) struct ForegroundProgramTests {
  private func ending(_ words: [String], reading text: String? = nil) -> ForegroundProgram.Ending {
    let nothing = open("/dev/null", O_RDWR)
    defer { close(nothing) }
    return ForegroundProgram(input: nothing, output: nothing)
      .run(words, reading: text.map { Array($0.utf8) })
  }

  @Test func itsCodeItsSignalOrWhyItDidNotStart() {
    #expect(ending(["/bin/sh", "-c", "exit 0"]) == .exited(0))
    #expect(ending(["/bin/sh", "-c", "exit 3"]) == .exited(3))
    #expect(ending(["/bin/sh", "-c", "kill -9 $$"]) == .killed(signal: SIGKILL))
    #expect(ending(["/nowhere/at/all"]) == .notStarted(ENOENT))
    #expect(ending([]) == .notStarted(ENOENT))
  }

  @Test func itReadsWhatItIsGiven() {
    #expect(
      ending(["/bin/sh", "-c", "read word; test \"$word\" = quay"], reading: "quay\n") == .exited(0)
    )
    #expect(
      ending(["/bin/sh", "-c", "exit 0"], reading: String(repeating: "x", count: 200_000))
        == .exited(0))
  }
}
