import TextSafety

/// Words of mail headers that are encoded after RFC 2047 ("=?utf-8?Q?caf=C3=A9?=").
enum EncodedWord {
  /// The header's text with its encoded words decoded.
  static func decode(_ bytes: [UInt8]) -> String {
    var output: [UInt8] = []
    var index = 0
    var isBehindWord = false
    while index < bytes.count {
      if bytes[index] == 0x3D, let (word, end) = word(bytes, index) {
        // Space between two encoded words is not part of the text.
        if isBehindWord {
          while let last = output.last, last == 0x20 || last == 0x09 { output.removeLast() }
        }
        output += word
        index = end
        isBehindWord = true
      } else {
        if bytes[index] != 0x20, bytes[index] != 0x09 { isBehindWord = false }
        output.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: TextDecoder.decode(output).utf8, as: UTF8.self)
  }

  private static func word(_ bytes: [UInt8], _ start: Int) -> (text: [UInt8], end: Int)? {
    guard start + 1 < bytes.count, bytes[start + 1] == 0x3F else { return nil }
    var marks: [Int] = []
    var index = start + 2
    // An encoded word has at most 75 characters; some programs write longer ones.
    while index < min(bytes.count, start + 400), marks.count < 3 {
      if bytes[index] == 0x3F { marks.append(index) }
      index += 1
    }
    guard marks.count == 3, index < bytes.count, bytes[index] == 0x3D else { return nil }
    let charset = String(
      decoding: bytes[(start + 2)..<marks[0]].prefix { $0 != 0x2A }, as: UTF8.self)
    let body = bytes[(marks[1] + 1)..<marks[2]]
    let decoded: [UInt8]
    switch bytes[marks[0] + 1] | 0x20 {
    case 0x62: decoded = TransferEncoding.base64(body)
    case 0x71: decoded = TransferEncoding.quotedPrintable(body.map { $0 == 0x5F ? 0x20 : $0 }[...])
    default: return nil
    }
    return (TextDecoder.decode(decoded, declared: charset).utf8, index + 1)
  }
}
