import TextSafety

/// How a sentence uses capitals, which says what a capital is worth in it; the numbers are rows of the model.
enum SentenceKind: Int {
  /// Capitals where English has them.
  case ordinary
  /// Nearly all words in capitals.
  case allCapitals
  /// A capital to nearly every word, as in headlines.
  case titleCase
  /// No capital.
  case noCapitals

  /// Tells the kind of some tokens.
  init(_ tokens: ArraySlice<Token>, _ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    var (letters, upper, all) = (0, 0, 0)
    for token in tokens {
      let range = (token.start - start)..<(token.end - start)
      guard let first = range.first, range.upperBound <= bytes.count else { continue }
      let second = range.count > 1 ? bytes[first + 1] : 0
      let isLatin = bytes[first] == 0xC3 && second >= 0x80 && second <= 0xBF
      guard ByteClass.isLetter(bytes[first]) || isLatin else { continue }
      letters += 1
      let isUpper = isLatin ? second <= 0x9E && second != 0x97 : ByteClass.isUpper(bytes[first])
      if isUpper { upper += 1 }
      if range.count >= 2, !bytes[range].contains(where: ByteClass.isLower) {
        all += 1
      }
    }
    if letters >= 2, 2 * all > letters {
      self = .allCapitals
    } else if letters >= 4, 10 * upper >= 7 * letters {
      self = .titleCase
    } else {
      self = upper == 0 && letters >= 1 ? .noCapitals : .ordinary
    }
  }
}
