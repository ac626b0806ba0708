import Testing

@testable import Dates

@Suite struct EDTFParserTests {
  @Test(arguments: [
    "1987", "1987-07", "1987-07-19", "-0043-03-15", "0000", "1987-07-19T06:05",
    "1987-07-19T06:05:04Z", "1987-07-19T24:00:00", "1987-07-19T06:05:04-03:30",
    "1987-07-19T06:05:04+02", "1987-07-19T06:05:10+00:00",
    "1987-07-19T10:09:09-00:01", "1987-07-19T10:10+09:59", "1987-07-19T10:10-10:00", "198X", "1XXX",
    "XXXX-07-19", "198X-07-XX", "1987-1X-X3",
    "1987-21", "1987-41", "1987-22-XX", "1987?", "1987-07~", "1987-07-19%", "?1987-07-~19",
    "1987?-07-%19", "Y-31000000", "Y31E6", "Y3125E4S2", "1987S3", "Y123456S2",
    "1987/1991-08", "/1987", "1987/", "../1987", "1987-07/..", "../..", "1987~/1991%",
    "-0490/-0480-09", "[1987,1989..1991]", "[..1987-07-19]", "{1987..,1990-03}",
  ])
  func printsWhatItReads(_ string: String) {
    #expect(EDTF(string)?.description == string)
  }

  @Test(arguments: [
    "", " ", "-", "87", "198", "19870719", "1987-7", "1987-13", "1987-20", "1987-42", "1987-00",
    "1987-02-30", "1987-02-29", "1987-04-31", "1987-07-00", "1987-07-32", "1987-21-04",
    "1987-07-19T", "1987-07-19T25:00", "1987-07-19T24:01", "1987-07-19T06:60", "1987T06:05",
    "198X-07-19T06:05", "-0000", "Y1987", "Y", "Y31E", "Y31E6-04", "1987S", "1987S0", "198XS2",
    "1987??", "1987-(07)", "1987/1986", "/", "1987//1991", "1987/1991/1995", "[1987", "[]",
    "[1987,]", "{1987]", "[1991..1987]", "in 1987", "1987 ", "１９８７",
  ])
  func refusesWhatIsNoDate(_ string: String) {
    #expect(EDTF(string) == nil)
  }

  @Test func spacesInSetsAreNotKept() {
    #expect(EDTF("[1987, 1989 ..1991]") == nil)
    #expect(EDTF("[ 1987, 1989..1991 ]")?.description == "[1987,1989..1991]")
  }

  @Test func leapDaysFollowTheYear() {
    #expect(EDTF("2000-02-29") != nil)
    #expect(EDTF("1900-02-29") == nil)
    #expect(EDTF("XXXX-02-29") != nil)
    #expect(EDTF("XXXX-02-30") == nil)
  }

  @Test func marksOfGroupsReachToTheLeft() {
    let date = EDTF("1987?-~07-19~")?.single
    #expect(date?.qualifiers.year == [.uncertain, .approximate])
    #expect(date?.qualifiers.month == .approximate)
    #expect(date?.qualifiers.day == .approximate)
  }

  @Test func adversarialStringsOfAnyLengthAreRefusedQuickly() {
    let digits = String(repeating: "9", count: 1_000_000)
    for string in [digits, "Y" + digits, "Y1E" + digits, "1987S" + digits, "[" + digits] {
      #expect(EDTF(string) == nil)
    }
    let brackets = String(repeating: "[", count: 4000)
    #expect(EDTF(brackets) == nil)
    #expect(EDTF("Y1E9999S9999")?.bounds.lower != nil)
  }

  @Test func adversarialBytesNeverTrap() {
    var state: UInt32 = 7
    let alphabet = Array("0123456789XYES-~?%./[]{}T:Z+,é ".utf8)
    for _ in 0..<20_000 {
      var bytes: [UInt8] = []
      for _ in 0..<(state >> 8 & 15) {
        state = state &* 1_664_525 &+ 1_013_904_223
        bytes.append(alphabet[Int(state >> 16) % alphabet.count])
      }
      state = state &* 1_664_525 &+ 1_013_904_223
      guard let date = EDTF(utf8: bytes) else { continue }
      _ = (date.bounds, date.fuzzyBounds, date.bounds(of: .mid))
      #expect(EDTF(date.description) == date)
    }
  }
}
