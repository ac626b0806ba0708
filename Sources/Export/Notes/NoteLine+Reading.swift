import FoundationEssentials
import Model

extension NoteLine {
  /// A line that is no note, counted from 1.
  public struct InvalidLine: Error, Hashable {
    /// The line's number.
    public var number: Int
  }

  /// Reads all lines of an export; empty ones are passed over.
  public static func lines(of bytes: [UInt8]) throws(InvalidLine) -> [NoteLine] {
    var lines: [NoteLine] = []
    let pieces = bytes.split(separator: .lineFeed, omittingEmptySubsequences: false)
    for (index, piece) in pieces.enumerated()
    where !piece.allSatisfy({ $0 == .space || $0 == .carriageReturn }) {
      guard let line = try? JSONDecoder().decode(NoteLine.self, from: Data(piece)) else {
        throw InvalidLine(number: index + 1)
      }
      lines.append(line)
    }
    return lines
  }
}
