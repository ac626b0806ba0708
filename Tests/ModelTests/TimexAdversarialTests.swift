import Model
import Testing

@Suite struct TimexAdversarialTests {
  @Test func adversarialNumberOfAMillionDigits() {
    let digits = String(repeating: "9", count: 1_000_000)
    #expect(timex("In \(digits) it ended. In March 2024 it began.") == ["March 2024=2024-03"])
    #expect(
      timex("\(digits) years ago, \(digits)/\(digits)/\(digits), \(digits):\(digits)").count < 3)
  }

  @Test func adversarialDaysThatDoNotExist() {
    #expect(timex("See 31/02/2024 and 2024-02-30 and 99:99.").isEmpty)
    #expect(timex("On 31 February 2024 they met.").allSatisfy { !$0.hasSuffix("2024-03-02") })
    for found in timex("On 31 February they met two days later.", on: "2024-03-29") {
      #expect(found.hasSuffix("-31") || found.hasPrefix("two days"))
    }
  }

  @Test func adversarialYearZero() {
    #expect(timex("In 0 BC and in the year 0 and 0000-00-00.") == ["the year=XXXX"])
    #expect(timex("It fell in 1 BC, a year later it rose.").first == "1 BC=BC0001")
  }

  @Test func adversarialTenThousandRanges() {
    let ranges = (0..<10_000).map { "\(1000 + $0 % 900)-\(1001 + $0 % 900)" }
    let found = timex("From " + ranges.joined(separator: " to ") + " BC.")
    #expect(found.count >= 10_000)
    #expect(found.count <= 20_000)
  }

  @Test func adversarialOpenersWithoutEnd() {
    for word in ["the ", "last ", "early ", "about ", "two ", "first half of ", "at ", "May ", "'"]
    {
      let bytes = Array(String(repeating: word, count: 5_000).utf8)
      #expect(TimeTagger.tag(bytes, documentTime: "2024-03-29").count <= 5_000)
    }
  }

  @Test func adversarialFarOffsets() {
    for unit in ["days", "weeks", "months", "years", "decades", "centuries", "hours"] {
      let found = timex("It was 999999999 \(unit) ago and 9999 \(unit) later.", on: "0001-01-01")
      #expect(found.count == 2)
    }
    #expect(timex("9999 centuries ago", on: "9999-12-31").count == 1)
  }

  @Test func adversarialDigitsOfOtherScripts() {
    #expect(timex("On ٢٢ March ٢٠٢٤ it began.") == ["٢٢ March ٢٠٢٤=2024-03-22"])
    #expect(timex("In २०२४ and in ２０２３ it snowed.") == ["२०२४=2024", "２０２３=2023"])
    #expect(timex("On २२/३/२०२४ it ended.") == ["२२/३/२०२४=2024-03-22"])
    // Digits of two scripts make no number together.
    #expect(timex("In 20٢٤ it ended.").isEmpty)
    let digits = String(repeating: "٩", count: 300_000)
    #expect(timex("In \(digits) it ended.").isEmpty)
  }

  @Test func adversarialBytesThatAreNoText() {
    let bytes: [UInt8] = [0xE2, 0x80, 0x32, 0xC2, 0xFF, 0x4D, 0x61, 0x79, 0x20, 0x35, 0xF0, 0x9F]
    #expect(TimeTagger.tag(bytes, documentTime: "99999999999999999999-1-1").count <= 1)
    for cut in 0..<bytes.count { _ = TimeTagger.tag(Array(bytes[cut...])) }
    #expect(TimeTagger.tag([]).isEmpty)
  }

  @Test func adversarialBlocksOutsideTheText() {
    let blocks = [SourceSpan(5, 9_000), SourceSpan(20_000, 30_000)]
    #expect(TimeTagger.tag(Array("In 1999 or in 2001.".utf8), blocks: blocks).count <= 2)
  }
}
