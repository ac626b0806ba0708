import Foundation
import Testing

@testable import Language

/// The reading agrees with that of the trainer, token for token.
@Suite struct ReferenceTests {
  /// The sentences' tokens, of which "~" marks those without a space in front, and the trainer's reading of them.
  private func file(_ name: String) throws -> [Substring] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Reference")
    return try String(contentsOf: folder.appending(path: name), encoding: .utf8)
      .split(separator: "\n")
  }

  private func reading(_ line: Substring) -> SentenceReading {
    var bytes: [UInt8] = []
    var tokens: [Token] = []
    for word in line.split(separator: " ") {
      let isGlued = word.utf8.count > 1 && word.hasPrefix("~")
      let form = isGlued ? word.dropFirst() : word
      if !bytes.isEmpty, !isGlued { bytes.append(0x20) }
      let start = bytes.count
      bytes += Array(form.utf8)
      tokens.append(
        Token(
          start..<bytes.count, kind: .word, word: WordID(form.utf8),
          flags: isGlued ? [] : .spaceBefore))
    }
    var reading = SentenceReading(bytes: bytes, range: 0..<bytes.count, tokens: tokens)
    var reader = SentenceReader()
    reader.label(&reading)
    return reading
  }

  @Test func everyTokenIsReadAsTheTrainerReadsIt() throws {
    let own = try file("sentences.txt").flatMap { line in
      let reading = reading(line)
      return reading.tokens.indices.map { index in
        let token = reading.tokens[index]
        return [
          "\(index + 1)", reading.text(of: index), token.upos.rawValue, token.tag.rawValue,
          "\(token.head + 1)", token.relation.code, mark(index, in: reading),
        ]
      }
    }
    let expected = try file("expected.conllu").map { line in
      let columns = line.split(separator: "\t").map(String.init)
      return [0, 1, 3, 4, 6, 7].map { columns[$0] }
        + [columns[9].replacingOccurrences(of: "|SpaceAfter=No", with: "")]
    }
    #expect(expected.count > 100)
    #expect(own == expected)
  }

  /// A token's place in a name, as the trainer writes it.
  private func mark(_ index: Int, in reading: SentenceReading) -> String {
    guard let name = reading.name(at: index) else { return "Name=O" }
    let kind =
      switch name.kind {
      case .person: "PER"
      case .organisation: "ORG"
      case .place: "LOC"
      case .other: "OTH"
      }
    let place =
      name.tokens.count == 1
      ? "U"
      : index == name.tokens.lowerBound ? "B" : index + 1 == name.tokens.upperBound ? "L" : "I"
    return "Name=\(place)-\(kind)"
  }
}
