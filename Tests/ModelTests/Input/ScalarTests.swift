import Testing

@testable import TextSafety

/// Scalars in UTF-8, and the spans around them.
@Suite struct ScalarTests {
  @Test func scalarsAreReadAsSwiftReadsThem() {
    let text = "a é € 𝄞 \u{7FF}\u{800}\u{FFFF}\u{10000}\u{10FFFF}"
    let bytes = Array(text.utf8)
    var (index, values): (Int, [UInt32]) = (0, [])
    while index < bytes.count {
      let (value, length) = bytes.scalar(at: index)
      #expect(bytes.scalarStart(before: index + length) == index)
      values.append(value)
      index += length
    }
    #expect(values == text.unicodeScalars.map(\.value))
  }

  @Test func adversarialWhatStartsNoScalarReadsAsOneByte() {
    let broken: [[UInt8]] = [
      [0x80], [0xBF, 0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xF5, 0x80, 0x80, 0x80], [0xFF], [0xC3],
      [0xC3, 0x41], [0xE2, 0x82], [0xE2, 0x82, 0x41], [0xF0, 0x9D, 0x84], [0xF0, 0x41],
    ]
    for bytes in broken { #expect(bytes.scalar(at: 0) == (0xFFFD, 1)) }
    let bytes = Array("é".utf8)
    #expect(bytes.scalar(at: 0, end: 1) == (0xFFFD, 1))
    for index in [-1, 2, 9] { #expect(bytes.scalar(at: index) == (0xFFFD, 1)) }
    #expect([UInt8]().scalarStart(before: 0) == 0)
    #expect(bytes.scalarStart(before: 9) == 0)
  }

  @Test func aSpanCoversSpansInAnyOrder() {
    let spans = [SourceSpan(8, 12), SourceSpan(3, 3), SourceSpan(5, 9)]
    #expect(SourceSpan(covering: spans) == SourceSpan(3, 12))
    #expect(SourceSpan(covering: []) == SourceSpan(0, 0))
  }
}
