/// Turns bytes that are meant to be UTF-8 into safe text in one pass.
///
/// Runs of text that is safe already are copied whole; an input that is safe is not copied at all.
struct Sanitizer {
  /// The combining marks that a base may carry: as many as a cell of the screen holds.
  static let markLimit = 4

  /// The outcome.
  struct Result {
    /// The safe text.
    var bytes: [UInt8]
    /// Where it differs from the input.
    var edits: TextEdits
    /// What was changed.
    var repairs: Repairs
  }

  private let input: UnsafeBufferPointer<UInt8>
  /// The byte that is read next.
  private var index = 0
  private var output: [UInt8] = []
  private var edits = TextEdits()
  private var repairs = Repairs()
  /// The first byte of the input that is not in the output yet.
  private var pending = 0
  private var scalarShift = 0
  /// The marks on the last base; nil at the start of a line, where there is no base.
  private var marks: Int?
  /// Whether the last scalar of the output is an emoji.
  private var isBehindEmoji = false

  private init(_ input: UnsafeBufferPointer<UInt8>) { self.input = input }

  /// Makes the input safe.
  static func run(_ input: [UInt8]) -> Result {
    input.withUnsafeBufferPointer { buffer in
      var sanitizer = Sanitizer(buffer)
      sanitizer.run()
      let isSame = sanitizer.edits.isEmpty
      return Result(
        bytes: isSame ? input : sanitizer.output, edits: sanitizer.edits, repairs: sanitizer.repairs
      )
    }
  }

  private mutating func run() {
    while true {
      let next = plainEnd(from: index)
      if next > index {
        let last = input[next - 1]
        marks = last == .lineFeed || last == .tab ? nil : 0
        isBehindEmoji = false
        index = next
      }
      if index >= input.count { break }
      if input[index] < 0x80 { readControl() } else { readScalar() }
    }
    if !edits.isEmpty { output.append(contentsOf: input[pending...]) }
  }

  /// The first byte from an index on that is not printable ASCII, LF or TAB; eight at a time.
  private func plainEnd(from start: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    let tops: UInt64 = 0x8080_8080_8080_8080
    var index = start
    let raw = UnsafeRawBufferPointer(input)
    while index + 8 <= input.count {
      let word = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      // The lowest byte that a mask names is right; bytes above it may be named through a borrow.
      let controls = (word &- ones &* 0x20) & ~word & tops
      let deletes = word ^ (ones &* 0x7F)
      let flags = (word & tops) | controls | ((deletes &- ones) & ~deletes & tops)
      if flags == 0 {
        index += 8
        continue
      }
      index += flags.trailingZeroBitCount / 8
      if input[index] != .lineFeed && input[index] != .tab { return index }
      index += 1
    }
    while index < input.count, Self.isPlain(input[index]) { index += 1 }
    return index
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    (byte >= 0x20 && byte < 0x7F) || byte == .lineFeed || byte == .tab
  }
}

// MARK: - One step

extension Sanitizer {
  private mutating func readControl() {
    switch input[index] {
    case .carriageReturn:
      let isPair = index + 1 < input.count && input[index + 1] == .lineFeed
      endLine(upTo: index + (isPair ? 2 : 1), scalars: isPair ? 1 : 0)
    // Form feeds and vertical tabs end lines, as page breaks in reports do.
    case 0x0B, 0x0C: endLine(upTo: index + 1, scalars: 0)
    case .escape: dropSequence(upTo: EscapeSequence.end(input, from: index + 1))
    default:
      repairs.controls += 1
      replace(upTo: index + 1, by: [], scalars: 1)
    }
  }

  private mutating func endLine(upTo end: Int, scalars: Int) {
    replace(upTo: end, by: [0x0A], scalars: scalars)
    marks = nil
    isBehindEmoji = false
  }

  private mutating func readScalar() {
    let length = UTF8Scanner.length(input, at: index)
    if length < 0 { return readNoText(-length) }
    let value = input.scalar(at: index, end: index + length).value
    if value == EmojiSequence.joiner, isBehindEmoji, isEmoji(at: index + length) {
      isBehindEmoji = false
      index += length
      return
    }
    let policy = ScalarPolicy(value)
    if policy != .invisible { isBehindEmoji = EmojiSequence.isEmoji(value) }
    switch policy {
    case .keep:
      marks = 0
      index += length
    case .mark: readMark(length)
    case .control:
      let kind = UInt8(truncatingIfNeeded: value - 0x40)
      let body = EscapeSequence.bodyEnd(of: kind, input, from: index + length)
      dropSequence(upTo: body ?? index + length)
    case .invisible:
      // A byte order mark is no repair.
      if index > 0 || value != 0xFEFF { repairs.invisibles += 1 }
      replace(upTo: index + length, by: [], scalars: 1)
    case .space:
      marks = 0
      replace(upTo: index + length, by: [0x20], scalars: 0)
    case .lineEnd: endLine(upTo: index + length, scalars: 0)
    case .noncharacter: readNoText(length)
    }
  }

  private func isEmoji(at index: Int) -> Bool {
    guard index < input.count, input[index] >= 0x80 else { return false }
    let length = UTF8Scanner.length(input, at: index)
    return length > 0
      && EmojiSequence.isEmoji(input.scalar(at: index, end: index + length).value)
  }

  private mutating func dropSequence(upTo end: Int) {
    repairs.controls += 1
    let scalars = input[index..<end].reduce(0) { $0 + (UTF8.isContinuation($1) ? 0 : 1) }
    replace(upTo: end, by: [], scalars: scalars)
  }

  private mutating func readNoText(_ length: Int) {
    repairs.bytes += 1
    marks = 0
    isBehindEmoji = false
    replace(upTo: index + length, by: [0xEF, 0xBF, 0xBD], scalars: 0)
  }

  private mutating func readMark(_ length: Int) {
    if let count = marks, count < Self.markLimit {
      marks = count + 1
      index += length
    } else {
      repairs.combiningMarks += 1
      replace(upTo: index + length, by: [], scalars: 1)
    }
  }

  /// Puts other bytes in the place of the input up to a byte, from which `scalars` more are gone.
  private mutating func replace(upTo end: Int, by bytes: [UInt8], scalars: Int) {
    output.append(contentsOf: input[pending..<index])
    output.append(contentsOf: bytes)
    scalarShift += scalars
    index = end
    pending = end
    edits.append(safe: output.count, input: end, scalarShift: scalarShift)
  }
}
