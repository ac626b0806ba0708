import Model

/// Safe text holds what its description says, and knows where it came from.
enum SafeTextCheck {
  static func run(_ input: [UInt8], _ faults: inout Faults) {
    let text = SafeText(utf8: input)
    check(text, &faults)
    let again = SafeText(utf8: text.bytes)
    faults.expect(again.bytes == text.bytes, "making it safe a second time changes it")
    checkOffsets(text, source: input, &faults)
    let decoded = TextDecoder.decode(input)
    check(SafeText(utf8: decoded.utf8), &faults)
  }

  /// Valid UTF-8 of allowed scalars, line feeds and tabs, with few enough marks.
  static func check(_ text: SafeText, _ faults: inout Faults) {
    check(text.bytes, allowsTab: true, &faults)
  }

  /// The same of any text that is printed.
  static func check(_ bytes: [UInt8], allowsTab: Bool, _ faults: inout Faults) {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var before: UInt32 = 0
    while true {
      switch decoder.decode(&iterator) {
      case .emptyInput: return
      case .error: return faults.add("not UTF-8")
      case .scalarValue(let scalar):
        let isFormat = scalar == "\n" || (allowsTab && scalar == "\t")
        // A joiner stands between two emoji.
        let isJoiner = scalar == "\u{200D}" && before >= 0x2600
        if before == 0x200D { faults.expect(scalar.value >= 0x2600, "a joiner before no emoji") }
        faults.expect(
          isFormat || isJoiner || SafeText.allows(scalar.value),
          "holds U+\(String(scalar.value, radix: 16))")
        before = scalar.value
      }
    }
  }

  /// Offsets in scalars grow with those in bytes and stay inside text and input.
  private static func checkOffsets(
    _ text: SafeText, source: [UInt8], _ faults: inout Faults
  ) {
    let count = text.scalarRange(of: text.span).upperBound
    let shown = text[text.span].unicodeScalars.count
    faults.expect(count == shown, "\(count) scalars, not \(shown)")
    let sourceCount = String(decoding: source, as: UTF8.self).unicodeScalars.count
    var before = 0
    let step = max(1, text.bytes.count / 64)
    for offset in stride(from: 0, through: text.bytes.count, by: step)
    where offset == text.bytes.count || !UTF8.isContinuation(text.bytes[offset]) {
      let place = text.sourceScalarOffset(of: offset)
      faults.expect(place >= before, "source offset \(place) behind \(before)")
      faults.expect(place <= sourceCount, "source offset \(place) of \(sourceCount)")
      before = place
    }
  }
}
