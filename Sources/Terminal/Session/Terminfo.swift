import CNcurses
import Glibc

/// What the description of the terminal says about it.
enum Terminfo {
  /// Reads the description of a terminal.
  static func load(type: String?, output: Int32) throws(TerminalError) {
    guard let type else { throw .typeNotSet }
    var status: Int32 = 0
    guard setupterm(type, output, &status) == 0 else { throw .typeUnknown(type) }
    guard string("cup") != nil else { throw .typeCannotPlaceCursor(type) }
  }

  /// A string capability, as it stands in the description.
  static func string(_ name: String) -> [UInt8]? {
    guard let value = tigetstr(name), Int(bitPattern: value) != -1, value.pointee != 0 else {
      return nil
    }
    return Array(UnsafeRawBufferPointer(start: value, count: strlen(value)))
  }

  /// A string capability without the pauses that old terminals need, for bytes that are written as they are.
  static func bytes(_ name: String) -> [UInt8] {
    withoutPauses(string(name) ?? [])
  }

  /// Drops pauses such as `$<5/>`.
  static func withoutPauses(_ bytes: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == .dollarSign, index + 1 < bytes.count,
        bytes[index + 1] == .lessThanSign,
        let end = bytes[index...].firstIndex(of: .greaterThanSign)
      {
        index = end + 1
      } else {
        kept.append(bytes[index])
        index += 1
      }
    }
    return kept
  }
}
