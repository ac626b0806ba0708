import Files
import Model

/// Finds the line of a file that words of an article stand in, so that an editor opens there.
enum EditorLine {
  /// The line from 1; the first where the words are not found.
  static func line(of place: Anchor, in path: String) -> Int {
    guard let bytes = try? SourceFile().read(path: path) else { return 1 }
    return line(of: place, in: SafeText(utf8: bytes))
  }

  static func line(of place: Anchor, in text: SafeText) -> Int {
    let start = AnchorFinder(text).span(of: place)?.start ?? roughStart(of: place, in: text)
    guard let start else { return 1 }
    return text.bytes[..<start].count { $0 == .lineFeed } + 1
  }

  /// How many words are looked for, and how many others may stand between two of them: an address, a tag.
  private static let wordCount = 8
  private static let longestGap = 12

  /// Where the first words of a place stand with the fewest others between them, markup that is not shown among
  /// those; nil if they do not.
  private static func roughStart(of place: Anchor, in text: SafeText) -> Int? {
    let wanted = words(Array(place.exact.utf8)).prefix(wordCount).map(\.hash)
    guard let first = wanted.first else { return nil }
    let there = words(text.bytes)
    var best: (start: Int, gap: Int)?
    for (index, word) in there.enumerated() where word.hash == first {
      var at = index
      var gap = 0
      let isHere = wanted.dropFirst().allSatisfy { hash in
        let next = there[(at + 1)...].prefix(longestGap).firstIndex { $0.hash == hash }
        guard let next else { return false }
        gap += next - at - 1
        at = next
        return true
      }
      if isHere, gap < best?.gap ?? .max { best = (word.start, gap) }
      if best?.gap == 0 { break }
    }
    return best?.start
  }

  /// The runs of letters and digits, each as a hash with its start.
  private static func words(_ bytes: [UInt8]) -> [(hash: Int, start: Int)] {
    var result: [(hash: Int, start: Int)] = []
    var start: Int?
    for (index, byte) in (bytes + [.space]).enumerated() {
      let isPart =
        byte >= 0x80 || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
      if isPart {
        start = start ?? index
      } else if let first = start {
        result.append((bytes[first..<index].hashValue, first))
        start = nil
      }
    }
    return result
  }
}
