/// The longer words of some text, each by a hash of its small letters, in order.
public struct LongWords: Hashable, Sendable {
  private let hashes: [UInt64]

  /// The shortest word that counts, in bytes: shorter ones stand in every sentence.
  private static let shortestWord = 4

  /// Takes the words of some UTF-8; what is no ASCII counts as a letter.
  public init(_ bytes: some Sequence<UInt8>) {
    var hashes: [UInt64] = []
    var hash = WordHash.seed
    var length = 0
    func end() {
      if length >= Self.shortestWord { hashes.append(hash) }
      hash = WordHash.seed
      length = 0
    }
    for byte in bytes {
      switch byte {
      case 0x41...0x5A: hash = WordHash.adding(byte | 0x20, to: hash)
      case 0x61...0x7A, 0x30...0x39, 0x80...: hash = WordHash.adding(byte, to: hash)
      default:
        end()
        continue
      }
      length += 1
    }
    end()
    hashes.sort()
    self.hashes = hashes.indices.filter { $0 == 0 || hashes[$0] != hashes[$0 - 1] }
      .map { hashes[$0] }
  }

  /// How many words there are.
  public var count: Int { hashes.count }

  /// How many words both have.
  public func shared(with other: LongWords) -> Int {
    var count = 0
    var (a, b) = (0, 0)
    while a < hashes.count, b < other.hashes.count {
      if hashes[a] == other.hashes[b] {
        count += 1
        a += 1
        b += 1
      } else if hashes[a] < other.hashes[b] {
        a += 1
      } else {
        b += 1
      }
    }
    return count
  }

  /// The share of the smaller set that both have, from 0 to 1; of very few words none is like another.
  func likeness(to other: LongWords) -> Double {
    let smaller = min(count, other.count)
    return smaller < 3 ? 0 : Double(shared(with: other)) / Double(smaller)
  }
}
