import TextSafety

/// Words of mail headers that are encoded after RFC 2047 ("=?utf-8?Q?caf=C3=A9?=").
enum EncodedWord {
  /// The header's text with its encoded words decoded.
  static func decode(_ bytes: [UInt8]) -> String {
    var output: [UInt8] = []
    var cursor = ByteCursor(bytes)
    var isBehindWord = false
    while let byte = cursor.current {
      if byte == .equalsSign, let word = word(&cursor) {
        // Space between two encoded words is not part of the text.
        if isBehindWord {
          while let last = output.last, last == .space || last == .tab {
            output.removeLast()
          }
        }
        output += word
        isBehindWord = true
      } else {
        if byte != .space, byte != .tab { isBehindWord = false }
        output.append(byte)
        cursor.skip()
      }
    }
    return String(decoding: TextDecoder.decode(output).utf8, as: UTF8.self)
  }

  /// The word that starts here, decoded, with the cursor after it; nil if there is none.
  private static func word(_ cursor: inout ByteCursor) -> [UInt8]? {
    // An encoded word has at most 75 characters; some programs write longer ones.
    var ahead = ByteCursor(cursor.rest.prefix(longestWord))
    guard ahead.skip("=?") else { return nil }
    let charset = ahead.take { $0 != .questionMark }
    guard ahead.next() == .questionMark else { return nil }
    let encoding = ahead.take { $0 != .questionMark }
    guard ahead.next() == .questionMark else { return nil }
    let body = ahead.take { $0 != .questionMark }
    guard ahead.skip("?=") else { return nil }
    let decoded: [UInt8]
    switch encoding.first.map(ByteClass.lowercased) {
    case UInt8(ascii: "b"): decoded = TransferEncoding.base64(body)
    case UInt8(ascii: "q"):
      decoded = TransferEncoding.quotedPrintable(
        body.map { $0 == .underscore ? .space : $0 }[...])
    default: return nil
    }
    cursor.move(to: ahead.index)
    // RFC 2231 puts a language after the encoding: "utf-8*en".
    let label = String(decoding: charset.prefix { $0 != .asterisk }, as: UTF8.self)
    return TextDecoder.decode(decoded, declared: label).utf8
  }

  private static let longestWord = 400
}
