import Model
import TUI

/// Turns the bytes that a terminal sends into events, whatever the bytes are.
///
/// Sequences that mean no key here (reports, unknown keys) are taken in whole and dropped, so that their
/// letters do not act as keys.
package struct KeyDecoder {
  /// What the bytes so far belong to.
  private enum State {
    case ground
    /// Bytes of one character.
    case character(missing: Int)
    case escape
    /// A control sequence after `ESC [`.
    case control
    /// One key after `ESC O`.
    case single
    /// A reply to a question (OSC, DCS, ...), up to its terminator.
    case reply
    /// The three bytes of an old mouse report.
    case oldMouse
    case paste
  }

  /// Whether mouse reports are taken for what they are.
  package var readsMouse = false
  /// Whether the terminal answered that it shows frames at once.
  private(set) var hasSynchronizedOutput = false
  /// The keys of this terminal beside those that all terminals send alike.
  var sequences: KeySequences
  private var state = State.ground
  private var pending: [UInt8] = []

  /// Whether the last thing that came was an Escape whose rest was not waited for any longer.
  private var hasGivenUpEscape = false
  /// Whether a sequence came in parts, so that one waits longer from then on.
  private var isSlow = false

  /// How long one waits where a sequence may come in parts, in milliseconds.
  private static let slowDelay: Int32 = 300
  /// No key and no report that matters is longer.
  private static let sequenceLimit = 64
  /// More is not pasted into a line.
  private static let pasteLimit = 4096
  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  /// Makes a decoder for a terminal's keys.
  init(sequences: KeySequences) {
    self.sequences = sequences
  }

  /// Makes a decoder for the keys that all terminals send alike.
  package init() { self.init(sequences: KeySequences()) }

  /// How long to wait for the rest of what has begun, in milliseconds; nil if nothing has.
  func patience(escapeDelay: Int32) -> Int32? {
    switch state {
    case .ground: return nil
    // Text that comes slowly is no key: what a paste begins, its end marker ends.
    case .paste: return nil
    case .escape: return isSlow ? max(escapeDelay, Self.slowDelay) : escapeDelay
    // Hardly anybody types these by hand, so that the rest is on its way.
    case .control, .single: return max(escapeDelay, Self.slowDelay)
    case .character, .reply, .oldMouse: return escapeDelay
    }
  }

  /// Takes in bytes.
  package mutating func feed(_ bytes: some Sequence<UInt8>, into events: inout [InputEvent]) {
    let followsEscape = hasGivenUpEscape
    hasGivenUpEscape = false
    var bytes = Array(bytes)[...]
    if followsEscape, bytes.count > 1, let first = bytes.first,
      first == .leftBracket || first == UInt8(ascii: "O")
    {
      // The rest of a sequence whose beginning was taken for the key: the line is slow.
      isSlow = true
      bytes.removeFirst()
      pending = [0x1B, first]
      state = first == .leftBracket ? .control : .single
    }
    for byte in bytes { take(byte, &events) }
  }

  /// The rest did not come: what was begun stands for itself.
  package mutating func giveUp(into events: inout [InputEvent]) {
    let begun = state
    let bytes = pending
    reset()
    switch begun {
    case .escape:
      events.append(.key(.escape))
      hasGivenUpEscape = true
    case .control, .single, .reply:
      // Alt and the letter that would have begun a sequence.
      if bytes.count == 2 { events.append(.key(.alt(Character(Unicode.Scalar(bytes[1]))))) }
    case .paste: finishPaste(bytes, &events)
    case .ground, .character, .oldMouse: break
    }
  }

  private mutating func reset() {
    state = .ground
    pending.removeAll(keepingCapacity: true)
  }

  private mutating func take(_ byte: UInt8, _ events: inout [InputEvent]) {
    switch state {
    case .ground: takeFirst(byte, &events)
    case .character(let missing): takeTail(byte, missing: missing, &events)
    case .escape: takeBehindEscape(byte, &events)
    case .control: takeControl(byte, &events)
    case .single: takeSingle(byte, &events)
    case .reply: takeReply(byte)
    case .oldMouse: takeOldMouse(byte, &events)
    case .paste: takePaste(byte, &events)
    }
  }

  private mutating func takeFirst(_ byte: UInt8, _ events: inout [InputEvent]) {
    switch byte {
    case .escape:
      pending = [byte]
      state = .escape
    case .tab: events.append(.key(.tab))
    case .lineFeed, .carriageReturn: events.append(.key(.enter))
    case 0x08, 0x7F: events.append(.key(.backspace))
    case 0x00: events.append(.key(.control("@")))
    case 0x01...0x1A: events.append(.key(.control(Character(Unicode.Scalar(byte + 0x60)))))
    case 0x1C...0x1F: events.append(.key(.control(Character(Unicode.Scalar(byte + 0x40)))))
    case 0x20...0x7E: events.append(.key(.character(Character(Unicode.Scalar(byte)))))
    case 0xC2...0xDF: begin(byte, missing: 1)
    case 0xE0...0xEF: begin(byte, missing: 2)
    case 0xF0...0xF4: begin(byte, missing: 3)
    default: break
    }
  }

  private mutating func begin(_ byte: UInt8, missing: Int) {
    pending = [byte]
    state = .character(missing: missing)
  }

  private mutating func takeTail(_ byte: UInt8, missing: Int, _ events: inout [InputEvent]) {
    guard UTF8.isContinuation(byte) else {
      reset()
      return takeFirst(byte, &events)
    }
    pending.append(byte)
    guard missing == 1 else {
      state = .character(missing: missing - 1)
      return
    }
    let scalars = String(decoding: pending, as: UTF8.self).unicodeScalars
    reset()
    if scalars.count == 1, let scalar = scalars.first, scalar != "\u{FFFD}",
      SafeText.allows(scalar.value)
    {
      events.append(.key(.character(Character(scalar))))
    }
  }

  private mutating func takeBehindEscape(_ byte: UInt8, _ events: inout [InputEvent]) {
    if let key = sequences.key(for: [0x1B, byte]) {
      reset()
      events.append(.key(key))
      return
    }
    pending.append(byte)
    switch byte {
    case .escape:
      events.append(.key(.escape))
      pending = [byte]
    case .leftBracket: state = .control
    case UInt8(ascii: "O"): state = .single
    case .rightBracket, UInt8(ascii: "P"), .underscore, UInt8(ascii: "^"),
      UInt8(ascii: "X"):
      state = .reply
    case 0x20...0x7E:
      reset()
      events.append(.key(.alt(Character(Unicode.Scalar(byte)))))
    default:
      // Escape and a character that Alt adds nothing to: two keys.
      reset()
      events.append(.key(.escape))
      takeFirst(byte, &events)
    }
  }

  /// After `ESC O`; some terminals put a modifier's number before the letter.
  private mutating func takeSingle(_ byte: UInt8, _ events: inout [InputEvent]) {
    pending.append(byte)
    if (0x30...0x39).contains(byte) || byte == .semicolon, pending.count < 8 { return }
    let bytes = pending
    reset()
    if byte < 0x20 { return takeFirst(byte, &events) }
    let key =
      sequences.key(for: bytes)
      ?? KeySequences.key(final: byte, introducer: UInt8(ascii: "O"))
    if let key { events.append(.key(key)) }
  }

  /// Up to BEL or ST; an Escape that begins something else ends the reply too.
  private mutating func takeReply(_ byte: UInt8) {
    let last = pending.last
    if byte == 0x07 || byte == 0x18 || byte == 0x1A { return reset() }
    if last == .escape {
      if byte == .backslash { return reset() }
      var nothing: [InputEvent] = []
      pending = [0x1B]
      state = .escape
      return takeBehindEscape(byte, &nothing)
    }
    pending.append(byte)
    // What it says does not matter, only how it ends.
    if pending.count > KeyDecoder.sequenceLimit { pending = [0x1B, pending[1], 0x20, byte] }
  }

  private mutating func takeControl(_ byte: UInt8, _ events: inout [InputEvent]) {
    switch byte {
    case .escape, 0x18, 0x1A:
      reset()
      if byte == .escape { takeFirst(byte, &events) }
    case 0x00..<0x20:
      reset()
      takeFirst(byte, &events)
    case .leftBracket where pending.count == 2:
      // The Linux console: `ESC [ [ A` is F1.
      pending.append(byte)
    case .dollarSign
    where (pending.last.map { (0x30...0x39).contains($0) } ?? false)
      && pending.count < 5,
      0x40...0x7E:
      // rxvt ends a shifted key with `$`.
      pending.append(byte)
      finishControl(&events)
    default:
      if pending.count < KeyDecoder.sequenceLimit { pending.append(byte) }
    }
  }

  private mutating func finishControl(_ events: inout [InputEvent]) {
    let bytes = pending
    reset()
    if let key = sequences.key(for: bytes) {
      events.append(.key(key))
      return
    }
    let sequence = ControlSequence(bytes)
    if readsMouse, sequence.isOldMouse {
      state = .oldMouse
    } else if sequence.isPasteStart {
      state = .paste
    } else if sequence.tellsOfSynchronizedOutput {
      hasSynchronizedOutput = true
    } else if let report = sequence.mouseReport {
      if readsMouse, let event = report.event { events.append(event) }
    } else if let key = sequence.key {
      events.append(.key(key))
    }
  }

  private mutating func takeOldMouse(_ byte: UInt8, _ events: inout [InputEvent]) {
    pending.append(byte)
    guard pending.count == 3 else { return }
    let bytes = pending.map { Int($0) - 32 }
    reset()
    let report = MouseReport(
      button: bytes[0], column: bytes[1], row: bytes[2], isPress: bytes[0] & 3 != 3)
    if let event = report.event { events.append(event) }
  }

  private mutating func takePaste(_ byte: UInt8, _ events: inout [InputEvent]) {
    pending.append(byte)
    if byte == .tilde, pending.suffix(6).elementsEqual(KeyDecoder.pasteEnd) {
      let bytes = Array(pending.dropLast(6))
      reset()
      finishPaste(bytes, &events)
    } else if pending.count > KeyDecoder.pasteLimit + 6 {
      // Only what is needed to see the end is kept of the rest.
      pending.remove(at: KeyDecoder.pasteLimit)
    }
  }

  /// A paste is typed where a line is being typed, and does nothing anywhere else.
  private func finishPaste(_ bytes: [UInt8], _ events: inout [InputEvent]) {
    let text = String(decoding: bytes.prefix(KeyDecoder.pasteLimit), as: UTF8.self)
    let scalars = text.unicodeScalars.map { scalar -> Unicode.Scalar in
      switch scalar {
      // A terminal sends the end of a line as its Enter key does.
      case "\r": return "\n"
      case "\t": return " "
      default: return scalar
      }
    }
    let safe = EmojiSequence.safe(scalars, allowing: "\n")
    if !safe.isEmpty { events.append(.paste(safe)) }
  }
}
