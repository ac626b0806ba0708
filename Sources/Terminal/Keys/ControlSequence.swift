import TUI

/// A control sequence that a terminal sent: `ESC [`, parameters, a last byte.
struct ControlSequence {
  private let bytes: [UInt8]
  /// `<`, `=`, `>` or `?` where it stands before the parameters.
  private let mark: UInt8?
  /// The numbers; one that is left out is 0.
  private let parameters: [Int]
  private let final: UInt8

  /// Takes a whole sequence apart.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    final = bytes.last ?? 0
    var rest = bytes.dropFirst(2).dropLast()
    if let first = rest.first, (0x3C...0x3F).contains(first) {
      mark = first
      rest = rest.dropFirst()
    } else {
      mark = nil
    }
    parameters = rest.split(separator: .semicolon, omittingEmptySubsequences: false).map {
      $0.reduce(0) { number, byte in
        (0x30...0x39).contains(byte) ? min(99_999, number * 10 + Int(byte) - 0x30) : number
      }
    }
  }

  /// Whether pasted text follows.
  var isPasteStart: Bool {
    mark == nil && final == .tilde && parameters.first == 200
  }

  /// Whether it answers that mode 2026, frames shown at once, can be switched on.
  var tellsOfSynchronizedOutput: Bool {
    mark == .questionMark && final == UInt8(ascii: "y")
      && (parameters == [2026, 1] || parameters == [2026, 2])
  }

  /// Whether three bytes of a mouse report follow.
  var isOldMouse: Bool { bytes.count == 3 && final == UInt8(ascii: "M") }

  /// The mouse report (SGR, mode 1006) that it is.
  var mouseReport: MouseReport? {
    guard mark == .lessThanSign, parameters.count == 3,
      final == UInt8(ascii: "M") || final == UInt8(ascii: "m")
    else { return nil }
    return MouseReport(
      button: parameters[0], column: parameters[1], row: parameters[2],
      isPress: final == UInt8(ascii: "M"))
  }

  /// The key that it is; modifiers that have no meaning here are left away.
  var key: Key? {
    guard mark == nil else { return nil }
    if bytes.count == 4, bytes[2] == .leftBracket {
      let number = Int(final) - 0x40
      return (1...5).contains(number) ? .function(number) : nil
    }
    switch final {
    case .tilde, .dollarSign, UInt8(ascii: "^"), .atSign:
      if parameters.count == 3, parameters[0] == 27 { return character(2) }
      return parameters.first.flatMap(KeySequences.key(number:))
    case UInt8(ascii: "u"): return character(0)
    // A report of the cursor's place looks like a modified F3.
    case UInt8(ascii: "R") where parameters.count == 2 && parameters[0] != 1: return nil
    default: return KeySequences.key(final: final, introducer: .leftBracket)
    }
  }

  /// A character told by its number, with modifiers (shift 1, alt 2, control 4) in the second parameter.
  private func character(_ index: Int) -> Key? {
    guard parameters.indices.contains(index), let value = UInt32(exactly: parameters[index]) else {
      return nil
    }
    let modifiers = parameters.count > 1 ? max(0, parameters[1] - 1) : 0
    switch value {
    case 9: return modifiers & 1 != 0 ? .backTab : .tab
    case 13: return .enter
    case 27: return .escape
    case 8, 127: return .backspace
    case 0x20...0x7E:
      let typed = Character(Unicode.Scalar(UInt8(value)))
      if modifiers & 4 != 0 { return .control(Character(typed.lowercased())) }
      return modifiers & 2 != 0 ? .alt(typed) : .character(typed)
    default: return nil
    }
  }
}
