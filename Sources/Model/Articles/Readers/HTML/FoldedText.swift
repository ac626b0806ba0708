import TextSafety

/// Text compared without case, punctuation and white space.
enum FoldedText {
  /// The letters and digits of the text, in lower case as far as ASCII goes, one space between words.
  ///
  /// Dashes, quotation marks and no-break spaces part words; soft hyphens and marks without a width do not.
  static func fold(_ text: some Sequence<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    var isParted = false
    var held = Held.nothing
    func put(_ byte: UInt8) {
      if isParted, !result.isEmpty { result.append(.space) }
      isParted = false
      result.append(byte)
    }
    for byte in text {
      let isContinuation = UTF8.isContinuation(byte)
      switch held {
      case .latin where isContinuation:
        held = .nothing
        if byte == 0xAA || byte == 0xB5 || byte == 0xBA {
          put(0xC2)
          result.append(byte)
        } else if byte != Self.softHyphen {
          isParted = true
        }
        continue
      case .mark where isContinuation:
        held = byte <= 0x81 ? .punctuation : .nothing
        if byte > 0x81 {
          put(0xE2)
          result.append(byte)
        }
        continue
      case .punctuation where isContinuation:
        held = .nothing
        if !(0x8B...0x8D).contains(byte) { isParted = true }
        continue
      case .nothing, .latin, .mark, .punctuation:
        held = .nothing
      }
      if byte == 0xC2 {
        held = .latin
      } else if byte == 0xE2 {
        held = .mark
      } else if ByteClass.isLetter(byte) || ByteClass.isDigit(byte) || byte >= 0xC3 {
        put(ByteClass.lowercased(byte))
      } else if isContinuation {
        result.append(byte)
      } else {
        isParted = true
      }
    }
    return result
  }

  /// The first bytes of a scalar that may be no letter.
  private enum Held { case nothing, latin, mark, punctuation }

  private static let softHyphen: UInt8 = 0xAD

  /// Whether one text begins with the other.
  static func isPrefix(_ short: [UInt8], of long: [UInt8]) -> Bool {
    !short.isEmpty && long.count >= short.count && long.starts(with: short)
  }

  /// Whether one short text stands in another.
  static func contains(_ long: [UInt8], _ short: [UInt8]) -> Bool {
    guard !short.isEmpty, long.count >= short.count, long.count < 1000 else { return false }
    for start in 0...(long.count - short.count)
    where long[start] == short[0] && long[start..<(start + short.count)].elementsEqual(short) {
      return true
    }
    return false
  }
}
