import Model
import Testing

@testable import evaluate

@Suite struct EDTFPhraseTests {
  @Test func aPhraseGivesItsDate() {
    func date(_ phrase: String) -> String? { EDTF(phrase: phrase)?.description }
    #expect(date("19 July 1787") == "1787-07-19")
    #expect(date("July 19, 1787") == "1787-07-19")
    #expect(date("c. 1780s?") == "178X%")
    #expect(date("the 1700s") == "17XX")
    #expect(date("5th century BC") == "-04XX")
    #expect(date("about winter 1787") == "1787-24~")
    #expect(date("before July 1787") == "/1787-07")
    #expect(date("later than ca. 1787") == "1787~/")
    #expect(date("1787-91; engraved 1802") == "1787/1791")
    #expect(date("16th-18th centuries") == "15XX/17XX")
    #expect(date("1787/1791") == "[1787,1791]")
    #expect(date("a day in July 1787") == "1787-07-XX")
    #expect(date("19 July") == "XXXX-07-19")
    #expect(date("312 AD") == "0312")
  }

  @Test(arguments: [
    "", " ", "a mill in Norvik", "3rd regiment", "-", "before", "after the war", "/",
  ])
  func whatIsNoDateGivesNone(_ phrase: String) {
    #expect(EDTF(phrase: phrase) == nil)
  }

  @Test func adversarialPhrasesNeverTrap() {
    let pieces = [
      "1787", "99999999999999999999", "c", "ca.", "?", "~", "-", "/", " ", "0000s", "00c", "bc",
      "century", "th", "day", "july", "32", "0", ",", ";", " or ", "before ", "é", "\u{0}", "٣",
    ]
    var state: UInt32 = 3
    for _ in 0..<4000 {
      var phrase = ""
      for _ in 0..<8 {
        state = state &* 1_664_525 &+ 1_013_904_223
        phrase += pieces[Int(state >> 16) % pieces.count]
      }
      if let date = EDTF(phrase: phrase) { #expect(EDTF(date.description) == date) }
    }
    #expect(EDTF(phrase: String(repeating: "1787 ", count: 100_000)) == nil)
  }
}
