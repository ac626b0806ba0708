import TUI

/// The byte sequences that keys send.
struct KeySequences: Sendable {
  /// Three dozen: looking at all of them costs less than a table.
  private var keys: [(sequence: [UInt8], key: Key)] = []

  /// Makes a table of sequences.
  init(_ keys: KeyValuePairs<[UInt8], Key> = [:]) {
    for (sequence, key) in keys { add(sequence, as: key) }
  }

  /// The table that the terminal's description gives.
  static func fromTerminfo() -> KeySequences {
    var table = KeySequences()
    for (name, key) in capabilities { table.add(Terminfo.bytes(name), as: key) }
    // The description goes on to 63 with the same keys under Shift, Control and Alt.
    for number in 1...20 { table.add(Terminfo.bytes("kf\(number)"), as: .function(number)) }
    return table
  }

  /// The key of a whole sequence.
  func key(for sequence: [UInt8]) -> Key? { keys.last { $0.sequence == sequence }?.key }

  /// Only sequences that begin with Escape: some old terminals send a control character for an arrow,
  /// which would take that character away from the reader.
  private mutating func add(_ sequence: [UInt8], as key: Key) {
    guard sequence.count > 1, sequence[0] == .escape else { return }
    keys.append((sequence, key))
  }

  /// terminfo(5), in part.
  private static let capabilities: [(name: String, key: Key)] = [
    ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right),
    ("kpp", .pageUp), ("knp", .pageDown), ("khome", .home), ("kend", .end), ("kcbt", .backTab),
    ("kdch1", .delete), ("kich1", .insert), ("kent", .enter), ("kbs", .backspace),
  ]

  /// The last byte of a control sequence (CSI or SS3), as xterm, VT220 and the Linux console send it.
  static func key(final: UInt8, introducer: UInt8) -> Key? {
    switch final {
    case UInt8(ascii: "A"): return .up
    case UInt8(ascii: "B"): return .down
    case UInt8(ascii: "C"): return .right
    case UInt8(ascii: "D"): return .left
    case UInt8(ascii: "H"): return .home
    case UInt8(ascii: "F"): return .end
    case UInt8(ascii: "Z"): return .backTab
    case UInt8(ascii: "P")...UInt8(ascii: "S"): return .function(Int(final) - 0x4F)
    case UInt8(ascii: "M") where introducer == UInt8(ascii: "O"): return .enter
    default: return nil
    }
  }

  /// The number before `~`, as VT220, xterm and rxvt send it.
  static func key(number: Int) -> Key? {
    switch number {
    case 1, 7: return .home
    case 2: return .insert
    case 3: return .delete
    case 4, 8: return .end
    case 5: return .pageUp
    case 6: return .pageDown
    case 11...15: return .function(number - 10)
    case 17...21: return .function(number - 11)
    case 23...26: return .function(number - 12)
    case 28, 29: return .function(number - 13)
    case 31...34: return .function(number - 14)
    default: return nil
    }
  }
}
