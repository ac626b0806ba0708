import Articles
import Testing

@testable import TextSafety

@Suite struct TextDecoderTests {
  private func decode(_ bytes: [UInt8], _ declared: String? = nil) -> (String, String?) {
    let decoded = TextDecoder.decode(bytes, declared: declared)
    let text = SafeText(utf8: decoded.utf8)
    return (text[text.span], decoded.encoding)
  }

  @Test func utf8StaysSilent() {
    #expect(decode(Array("Café — 東京".utf8)) == ("Café — 東京", nil))
    #expect(decode([0xEF, 0xBB, 0xBF, 0x61]) == ("a", nil))
    #expect(TextDecoder.decode(Array("x".utf8)).diagnostics.isEmpty)
  }

  @Test func utf8WinsOverAWrongLabel() {
    #expect(decode(Array("déjà vu".utf8), "iso-8859-1") == ("déjà vu", nil))
  }

  @Test func damagedUTF8IsRepairedNotReread() {
    #expect(decode(Array("äöüÄÖÜß é".utf8) + [0xE9]) == ("äöüÄÖÜß é\u{FFFD}", nil))
  }

  @Test func unlabelledBytesAreWindows1252() {
    let bytes: [UInt8] = [0x93, 0x63, 0x61, 0x66, 0xE9, 0x94, 0x20, 0x80, 0x35, 0x81]
    #expect(decode(bytes) == ("“café” €5", "windows-1252"))
    #expect(
      TextDecoder.decode(bytes).diagnostics == [Diagnostic(.decoded(encoding: "windows-1252"))])
  }

  @Test func labelsNameTheEncoding() {
    #expect(decode([0xB1, 0xB6], " ISO-8859-2 ") == ("ąś", "ISO-8859-2"))
    #expect(decode([0xCF, 0xF0, 0xE8], "windows-1251") == ("При", "windows-1251"))
    #expect(decode([0x93, 0xFA, 0x96, 0x7B], "Shift_JIS") == ("日本", "Shift_JIS"))
    #expect(decode([0xC4, 0xE3, 0xBA, 0xC3], "gb2312") == ("你好", "GBK"))
    #expect(decode([0xA7, 0x41, 0xA6, 0x6E], "big5") == ("你好", "Big5"))
    #expect(decode([0xBE, 0xC8, 0xB3, 0xE7], "ks_c_5601-1987") == ("안녕", "EUC-KR"))
    #expect(decode([0xE9], "latin1") == ("é", "windows-1252"))
    #expect(decode(Array("\u{1B}$B$\"\u{1B}(B".utf8), "iso-2022-jp") == ("あ", "ISO-2022-JP"))
    #expect(decode([0xE9], "no such encoding") == ("é", "windows-1252"))
  }

  @Test func everyEncodingOfTheTableIsKnownToTheLibrary() {
    for row in EncodingTable.rows {
      #expect(Iconv.decode([0x41, 0x00], from: row.iconvName) != nil, "\(row.name)")
      #expect(EncodingTable.row(for: row.name)?.name == row.name)
    }
  }

  @Test func theMarksOfUTF32() {
    let values = "Hé 👍".unicodeScalars.map(\.value)
    let little = values.flatMap { value in (0..<4).map { UInt8(value >> (8 * $0) & 0xFF) } }
    let big = values.flatMap { value in (0..<4).reversed().map { UInt8(value >> (8 * $0) & 0xFF) } }
    #expect(decode([0xFF, 0xFE, 0, 0] + little) == ("Hé 👍", "UTF-32LE"))
    #expect(decode([0, 0, 0xFE, 0xFF] + big) == ("Hé 👍", "UTF-32BE"))
    #expect(decode([0, 0, 0xFE, 0xFF, 0, 0x11, 0, 0]).0 == "\u{FFFD}")
  }

  @Test(arguments: [("utf-16be", [0x00, 0x48]), ("utf-16le", [0x48, 0x00])])
  func declaredUTF16IsBelieved(name: String, letter: [UInt8]) {
    #expect(decode(letter + letter, name).0 == "HH")
  }

  @Test func utf16WithAndWithoutMark() {
    let little = Array("Hé 👍".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = Array("Hé 👍".utf16).flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(decode([0xFF, 0xFE] + little) == ("Hé 👍", "UTF-16LE"))
    #expect(decode([0xFE, 0xFF] + big) == ("Hé 👍", "UTF-16BE"))
    let long = Array("No mark here.".utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    #expect(decode(long) == ("No mark here.", "UTF-16LE"))
    let other = Array("No mark here.".utf16).flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(decode(other) == ("No mark here.", "UTF-16BE"))
    #expect(decode([0xFF, 0xFE, 0x00, 0x00, 0x41, 0, 0, 0]) == ("A", "UTF-32LE"))
  }

  @Test func cyrillicIsGuessed() {
    let words = "Правительство объявило о новых мерах, которые вступят в силу весной."
    let upper = Array("АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯ")
    let small = Array("абвгдежзийклмнопрстуфхцчшщъыьэюя")
    let bytes = words.map { character -> UInt8 in
      if let index = upper.firstIndex(of: character) { return UInt8(0xC0 + index) }
      if let index = small.firstIndex(of: character) { return UInt8(0xE0 + index) }
      return character.asciiValue ?? 0x3F
    }
    #expect(decode(bytes) == (words, "windows-1251"))
  }

  @Test func badBytesDoNotTurnWhatSaysThatItIsUTF8() {
    let text = "The café reopened. " + String(repeating: "It rained on the harbour. ", count: 40)
    let bytes = Array(text.utf8) + [0xFF, 0x20, 0xE9, 0x20, 0x93]
    #expect(TextDecoder.decode(bytes, declared: "utf-8").encoding == nil)
    let article = HTMLReader.read(
      bytes: Array("<meta charset=utf-8><title>Harbour</title><p>".utf8) + bytes)
    #expect(article.text.bytes.starts(with: "Harbour\n\nThe café reopened.".utf8))
    #expect(article.diagnostics.contains { $0.sentence.contains("3 ") })
    // What says UTF-8 and has not one character of it is in another encoding.
    let french = Array("Le ".utf8) + [0x63, 0x61, 0x66, 0xE9] + Array(" rouvre ses portes".utf8)
    #expect(TextDecoder.decode(french, declared: "utf-8").encoding == "windows-1252")
  }

  @Test func adversarialCutAndOddInput() {
    #expect(decode([]) == ("", nil))
    #expect(decode([0xFF, 0xFE]) == ("", "UTF-16LE"))
    #expect(decode([0xFF, 0xFE, 0x41]) == ("\u{FFFD}", "UTF-16LE"))
    #expect(decode([0xFF, 0xFE, 0x00, 0xD8]) == ("\u{FFFD}", "UTF-16LE"))
    #expect(decode([0x93], "shift_jis") == ("\u{FFFD}", "Shift_JIS"))
    #expect(decode([0x93, 0xFA, 0x96], "shift_jis").0 == "日\u{FFFD}")
    let noise = (0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) }
    for label in [nil, "big5", "euc-jp", "iso-2022-jp", "gb18030", "euc-kr", "utf-16"] {
      let decoded = TextDecoder.decode(noise, declared: label)
      #expect(SafeText(utf8: SafeText(utf8: decoded.utf8).bytes).edits.isEmpty)
    }
  }
}
