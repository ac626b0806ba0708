import TextSafety

extension HTMLHints {
  /// Reads the hints of a class or id attribute.
  ///
  /// An id of many words is the anchor of a heading and says what that says.
  init(reading value: ArraySlice<UInt8>, isID: Bool = false) {
    self.init(rawValue: 0)
    var at = value.startIndex
    while at < value.endIndex {
      while at < value.endIndex, value[at] <= .space { at += 1 }
      let start = at
      while at < value.endIndex, value[at] > .space { at += 1 }
      if isID,
        value[start..<at].reduce(
          0, { $0 + ($1 == .hyphen || $1 == .underscore ? 1 : 0) }) > 2
      {
        continue
      }
      if start < at, at - start < Self.longestName {
        formUnion(Self.hints(ofName: value[start..<at]))
      }
    }
  }

  /// A longer name is none that a person gave, in bytes.
  private static let longestName = 80

  /// Whether a class says anything.
  static func areGiven(byName name: ArraySlice<UInt8>) -> Bool {
    name.count < longestName && !hints(ofName: name).isEmpty
  }

  /// Classes that begin so speak about the page's state or its topic, not about the element.
  private static let silentStarts: WordSet = [
    "has", "have", "no", "with", "without",
    "category", "tag", "js", "not", "hide", "if",
    "show", "toggle", "wpblockgroup", "wide",
    "supports", "theme", "menuitem", "postid", "can",
    "enable", "format", "status", "type",
  ]

  private static let utility = WordHash.hash("u")

  /// The hints of one class or id.
  private static func hints(ofName name: ArraySlice<UInt8>) -> HTMLHints {
    var result: HTMLHints = []
    var word = WordHash.seed
    var pair = WordHash.seed
    var triple = WordHash.seed
    var length = 0
    var words = 0
    var previous: UInt8 = 0
    var isUtility = false
    var isHexadecimal = false
    var before = (pair: pair, triple: triple)
    func close() -> Bool {
      // The "ad" of "org7109ad" is the rest of a number that a program made.
      if isHexadecimal {
        (word, pair, triple) = (WordHash.seed, before.pair, before.triple)
        length = 0
        return false
      }
      words += 1
      // "u-visually-hidden": classes for layout, of which only this one matters.
      if words == 1, word == utility { isUtility = true }
      if words == 1, silentStarts.contains(word) { return true }
      if let found = self.words[word] { result.formUnion(found) }
      if words > 1, let found = self.words[pair] { result.formUnion(found) }
      if words > 2, let found = self.words[triple] { result.formUnion(found) }
      triple = pair
      pair = word
      word = WordHash.seed
      length = 0
      return false
    }
    for byte in name {
      let isLetter = ByteClass.isLetter(byte) || byte >= 0x80
      let isCapital = byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z")
      let wasSmall = previous >= UInt8(ascii: "a") && previous <= UInt8(ascii: "z")
      if length > 0, !isLetter || (isCapital && wasSmall) {
        if close() { return [] }
      }
      if isLetter {
        if length == 0 { before = (pair, triple) }
        let small = ByteClass.lowercased(byte)
        isHexadecimal =
          (length == 0 ? ByteClass.isDigit(previous) : isHexadecimal) && small <= UInt8(ascii: "f")
        word = WordHash.adding(small, to: word)
        if words > 0 { pair = WordHash.adding(small, to: pair) }
        if words > 1 { triple = WordHash.adding(small, to: triple) }
        length += 1
      }
      previous = byte
    }
    if length > 0, close() { return [] }
    return isUtility ? result.intersection(.hidden) : result
  }
}
