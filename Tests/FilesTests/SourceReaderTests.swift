import Glibc
import Testing

@testable import Files

/// Reading piece by piece.
@Suite struct SourceReaderTests {
  /// Both ends of a pipe, the one for reading in a reader.
  private func pipe(limit: Int = 1 << 20) -> (reader: SourceReader, input: Int32) {
    var ends: [Int32] = [0, 0]
    _ = Glibc.pipe(&ends)
    return (SourceReader(ends[0], name: "pipe", size: nil, limit: limit), ends[1])
  }

  private func send(_ text: String, to input: Int32) {
    _ = text.withCString { write(input, $0, strlen($0)) }
  }

  @Test func aLongFileIsReadInPart() throws {
    let path = "/tmp/dossier-reader-\(getpid()).txt"
    let file = try #require(fopen(path, "w"))
    defer { unlink(path) }
    for number in 0..<50_000 { fputs("Line \(number)\n", file) }
    fclose(file)
    let reader = try SourceFile().open(path: path)
    try reader.readBeginning(65_536, ofMoreThan: 262_144)
    #expect(!reader.isAtEnd)
    #expect((65_536...131_072).contains(reader.bytes.count))
    while try reader.readOn(100_000) == .goesOn {}
    #expect(reader.isAtEnd)
    #expect(try reader.bytes == SourceFile().read(path: path))
    let more = try SourceFile().open(path: path)
    try more.readBeginning(200_000, ofMoreThan: 262_144)
    #expect(!more.isAtEnd && more.bytes.count >= 200_000)
    let short = try SourceFile().open(path: path)
    try short.readBeginning(65_536, ofMoreThan: 1 << 20)
    #expect(short.isAtEnd)
  }

  @Test func whatIsNotThereIsNotWaitedFor() throws {
    let (reader, input) = pipe()
    send("It rained.\n", to: input)
    guard case .waits = try reader.readOn(100) else {
      Issue.record("it should wait for more")
      return
    }
    #expect(reader.bytes == Array("It rained.\n".utf8))
    send("It stopped.\n", to: input)
    close(input)
    #expect(try reader.readOn(100) == .ended)
    #expect(reader.bytes == Array("It rained.\nIt stopped.\n".utf8))
  }

  @Test func adversarialInputsAreRefusedByTheirBeginning() throws {
    #expect(throws: SourceFailure.binary("/dev/zero", format: nil)) {
      try SourceFile().open(path: "/dev/zero").readBeginning(65_536, ofMoreThan: 262_144)
    }
    let (blank, input) = pipe()
    send(" \n\t\n", to: input)
    close(input)
    #expect(throws: SourceFailure.empty("pipe")) {
      try blank.readBeginning(65_536, ofMoreThan: 262_144)
    }
    let (long, endless) = pipe(limit: 10)
    send("It rained, and rained.\n", to: endless)
    #expect(throws: SourceFailure.tooLong("pipe", limit: 10)) { try long.readOn(100) }
    close(endless)
  }
}
