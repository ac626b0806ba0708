/// What a member of a pool says of one of its inputs: a head of nine bytes, and bytes that were printed.
struct WorkerFrame {
  /// What it says.
  enum Kind: UInt8 {
    /// Something was printed, and more may come.
    case piece
    /// The input was done.
    case done
    /// The input could not be read.
    case refused
  }

  var kind: Kind
  /// The number of the input among those of the member.
  var index: Int
  var bytes: [UInt8] = []

  /// The length of a head.
  static let headLength = 9

  /// The frame as it goes through the pipe.
  var written: [UInt8] {
    [kind.rawValue] + Self.bytes(of: index) + Self.bytes(of: bytes.count) + bytes
  }

  /// The head's fields; nil if these bytes are none.
  static func head(_ bytes: [UInt8]) -> (kind: Kind, index: Int, length: Int)? {
    guard bytes.count == headLength, let first = bytes.first, let kind = Kind(rawValue: first)
    else { return nil }
    return (kind, number(bytes[1..<5]), number(bytes[5..<9]))
  }

  private static func bytes(of number: Int) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reversed().reduce(0) { $0 << 8 | Int($1) }
  }
}
