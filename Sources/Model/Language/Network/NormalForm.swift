import TextSafety

/// A token's bytes as the model knows words: small letters, digits as 0, one kind of each mark.
struct NormalForm {
  /// The length in bytes.
  private(set) var count = 0
  private var bytes: UnsafeMutablePointer<UInt8>

  /// Longer words have no row of their own.
  static let longestWord = 48
  /// Longer tokens are cut.
  static let longestToken = 256

  /// Uses memory of `limit` bytes.
  init(_ memory: UnsafeMutablePointer<UInt8>) { bytes = memory }

  /// Takes the form of some bytes.
  mutating func take(_ source: UnsafeBufferPointer<UInt8>) {
    count = 0
    var index = 0
    // Three bytes are the most that one step appends.
    while index < source.count, count < Self.longestToken - 3 { index += append(source, index) }
    mend()
  }

  /// Appends what stands for the bytes at a place and returns how many they are.
  private mutating func append(_ source: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    let byte = source[index]
    if byte < 0x80 {
      push(Self.small(byte))
      return 1
    }
    let second = index + 1 < source.count ? source[index + 1] : 0
    if byte == 0xC3, (0x80...0x9E).contains(second), second != 0x97 {
      push(byte)
      push(second + 0x20)
      return 2
    }
    if byte == 0xC2, second == 0xB4 || second == 0xAB || second == 0xBB {
      push(second == 0xB4 ? .apostrophe : .quotationMark)
      return 2
    }
    if byte == 0xE2, index + 2 < source.count,
      let mark = Self.mark(second, source[index + 2])
    {
      push(mark)
      if mark == .period {
        push(mark)
        push(mark)
      }
      return 3
    }
    push(byte)
    return 1
  }

  private mutating func push(_ byte: UInt8) {
    bytes[count] = byte
    count += 1
  }

  @inline(__always)
  private static func small(_ byte: UInt8) -> UInt8 {
    if ByteClass.isUpper(byte) { return byte | 0x20 }
    if ByteClass.isDigit(byte) { return UInt8(ascii: "0") }
    return byte == .graveAccent ? .apostrophe : byte
  }

  /// The ASCII mark for a mark of three bytes, of which the first is E2; a stop for an ellipsis.
  static func mark(_ second: UInt8, _ third: UInt8) -> UInt8? {
    if second == 0x88 { return third == 0x92 ? .hyphen : nil }
    guard second == 0x80 else { return nil }
    switch third {
    case 0x90...0x95: return .hyphen
    case 0x98...0x9B: return .apostrophe
    case 0x9C...0x9F: return .quotationMark
    case 0xA6: return .period
    default: return nil
    }
  }

  /// Two apostrophes are a quotation mark; of hyphens and stops there is one length.
  private mutating func mend() {
    guard count >= 2 else { return }
    let first = bytes[0]
    guard first == .apostrophe || first == .hyphen || first == .period else { return }
    for index in 1..<count where bytes[index] != first { return }
    if first == .apostrophe {
      guard count == 2 else { return }
      bytes[0] = .quotationMark
      count = 1
    } else if first == .hyphen {
      count = 1
    } else {
      bytes[1] = first
      bytes[2] = first
      count = 3
    }
  }

  /// The FNV-1a hash of 32 bits of a kind, if there is one, and of some of the bytes.
  @inline(__always)
  func hash(kind: UInt8?, _ range: Range<Int>) -> UInt32 {
    var hash = Self.seed
    if let kind { hash = Self.adding(kind, to: hash) }
    for index in range { hash = Self.adding(bytes[index], to: hash) }
    return hash
  }

  /// Whether the form is some bytes, of which there are as many.
  func equals(_ other: UnsafePointer<UInt8>) -> Bool {
    for index in 0..<count where bytes[index] != other[index] { return false }
    return true
  }

  /// The hash before the first byte.
  static let seed: UInt32 = 0x811C_9DC5

  /// The hash with one more byte.
  @inline(__always)
  static func adding(_ byte: UInt8, to hash: UInt32) -> UInt32 {
    (hash ^ UInt32(byte)) &* 0x0100_0193
  }
}

/// The shape of a token: "Xx" for "Kabul", "d,dd" for "1,200", twelve bytes at most.
enum TokenShape {
  private static var capital: UInt8 { UInt8(ascii: "X") }
  private static var small: UInt8 { UInt8(ascii: "x") }
  private static var digit: UInt8 { UInt8(ascii: "d") }

  /// The hash of a kind and of the shape.
  static func hash(kind: UInt8, _ source: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash = NormalForm.adding(kind, to: NormalForm.seed)
    var (earlier, last): (UInt8, UInt8) = (0, 0)
    var count = 0
    var index = 0
    while index < source.count, count < 12 {
      let (byte, length) = shape(source, index)
      index += length
      guard byte != 0, byte != last || byte != earlier else { continue }
      hash = NormalForm.adding(byte, to: hash)
      (earlier, last) = (last, byte)
      count += 1
    }
    return hash
  }

  /// The byte for the character at a place, and the character's length; 0 for a stray byte.
  private static func shape(
    _ source: UnsafeBufferPointer<UInt8>, _ index: Int
  ) -> (byte: UInt8, length: Int) {
    let byte = source[index]
    if byte < 0x80 {
      if ByteClass.isUpper(byte) { return (capital, 1) }
      if ByteClass.isLetter(byte) { return (small, 1) }
      return (ByteClass.isDigit(byte) ? digit : byte, 1)
    }
    if byte < 0xC0 { return (0, 1) }
    let second = index + 1 < source.count ? source[index + 1] : 0
    if byte < 0xE0 { return (twoBytes(byte, second), 2) }
    let third = index + 2 < source.count ? source[index + 2] : 0
    let mark = byte == 0xE2 ? NormalForm.mark(second, third) : nil
    return (mark ?? small, byte < 0xF0 ? 3 : 4)
  }

  private static func twoBytes(_ byte: UInt8, _ second: UInt8) -> UInt8 {
    if byte == 0xC3, (0x80...0x9E).contains(second), second != 0x97 { return capital }
    if byte == 0xC2, second == 0xAB || second == 0xBB { return .quotationMark }
    return byte == 0xC2 && second == 0xB4 ? .apostrophe : small
  }
}
