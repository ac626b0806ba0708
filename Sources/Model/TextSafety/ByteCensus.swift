/// What the bytes of a text say about its encoding.
struct ByteCensus {
  /// Zero bytes at even and at odd places in the first part of the text.
  private var zeros = (even: 0, odd: 0)
  /// The length of that part.
  private let sampled: Int
  /// Characters of two bytes and more that are valid UTF-8.
  private var valid = 0
  /// Bytes that are no UTF-8.
  private(set) var invalid = 0
  /// Letters of ASCII; counted only where the text is not all UTF-8.
  private var asciiLetters = 0
  /// Bytes from 0xC0 to 0xDF and from 0xE0 on.
  private var upperHalf = (low: 0, high: 0)

  private static let sampleLength = 4096

  /// Counts the bytes of a text.
  init(_ bytes: [UInt8]) {
    sampled = min(bytes.count, Self.sampleLength)
    for index in 0..<sampled where bytes[index] == 0 {
      if index & 1 == 0 { zeros.even += 1 } else { zeros.odd += 1 }
    }
    bytes.withUnsafeBufferPointer { count($0) }
    if invalid > 0 {
      for byte in bytes where ByteClass.isLetter(byte) { asciiLetters += 1 }
    }
  }

  /// The byte order, where the zero bytes of Latin letters in UTF-16 stand at every second place.
  var utf16Order: TextDecoder.ByteOrder? {
    let half = sampled / 2
    guard half >= 2 else { return nil }
    if zeros.odd * 10 >= half * 7, zeros.even * 10 <= half { return .little }
    if zeros.even * 10 >= half * 7, zeros.odd * 10 <= half { return .big }
    return nil
  }

  /// Whether the text is UTF-8, with few enough damaged places to be repaired.
  var isMostlyUTF8: Bool { invalid == 0 || valid >= 4 * invalid }

  /// Whether a text that says that it is UTF-8 has some that is, so that what is not is damage; a text without
  /// any is in another encoding, whatever it says.
  var isUTF8AsItSays: Bool { valid > 0 && invalid <= valid + Self.fewBytes }

  /// This many bytes go wrong where a page is put together from others.
  private static let fewBytes = 16

  /// A Cyrillic encoding, where most letters are of the upper half.
  ///
  /// Small letters, of which running text has more, are high in windows-1251 and low in KOI8-R.
  var cyrillicGuess: String? {
    let upper = upperHalf.low + upperHalf.high
    guard upper > 2 * asciiLetters, upper >= 16 else { return nil }
    return upperHalf.high >= upperHalf.low ? "windows-1251" : "koi8-r"
  }

  private mutating func count(_ bytes: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        index = endOfASCII(bytes, from: index)
        continue
      }
      if byte >= 0xE0 { upperHalf.high += 1 } else if byte >= 0xC0 { upperHalf.low += 1 }
      let length = UTF8Scanner.length(bytes, at: index)
      if length > 0 { valid += 1 } else { invalid += 1 }
      index += max(1, length)
    }
  }

  /// The next byte from 0x80 on; eight at a time.
  private func endOfASCII(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = start
    while index + 8 <= bytes.count,
      raw.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
    {
      index += 8
    }
    while index < bytes.count, bytes[index] < 0x80 { index += 1 }
    return index
  }
}
