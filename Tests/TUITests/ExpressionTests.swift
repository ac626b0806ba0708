import Model
import Testing

@testable import TUI

/// Regular expressions in time that the text alone decides.
@Suite struct ExpressionTests {
  private func finds(_ pattern: String, in text: String) -> [String]? {
    guard
      let program = ExpressionProgram(pattern, ignoresCase: !pattern.contains(where: \.isUppercase))
    else { return nil }
    let bytes = Array(text.utf8)
    var matcher = ExpressionMatcher(program, steps: 1_000_000)
    return matcher.matches(in: bytes, 0..<bytes.count).map {
      String(decoding: bytes[$0], as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("b.d", "bad bed\nb\nd bd", ["bad", "bed"]),
    ("ki?ll(ed|s)?", "Killed kls KILLS", ["Killed", "KILLS"]),
    ("\\d+", "12 on 3 May 2019", ["12", "3", "2019"]), ("[a-cé]+", "abcd éa", ["abc", "éa"]),
    ("[^ ]+", "one two", ["one", "two"]), ("^a|d$", "a b\na d", ["a", "a", "d"]),
    ("d$", "d ad\nbd", ["d", "d"]), ("^d", "d\ndd ad", ["d", "d"]),
    ("\\Bat\\B", "at bats cat", ["at"]), ("\\D+", "a1 b2", ["a", " b"]),
    ("\\W+", "a, b_c", [", "]), ("\\S+", "a\tb c", ["a", "b", "c"]), ("\\s", "a b", [" "]),
    ("a\\nb", "a\nb ab", ["a\nb"]), ("a\\tb", "a\tb a b", ["a\tb"]),
    ("a{2,}", "a aa aaa", ["aa", "aaa"]),
    ("a{2}", "a aaa", ["aa"]), ("[^\\d]", "1a2", ["a"]), ("[\\dx]+", "1x2y", ["1x2"]),
    ("a.b", "a\nb acb", ["acb"]), ("a??b", "ab b", ["ab", "b"]), ("(a|)b", "ab b", ["ab", "b"]),
    ("\\bcat\\b", "cat concat cat", ["cat", "cat"]), ("a{2,3}", "a aa aaaa", ["aa", "aaa"]),
    ("a+?b", "aab", ["aab"]), ("<.+?>", "<a><b>", ["<a>", "<b>"]), ("<.+>", "<a><b>", ["<a><b>"]),
    ("(a|ab)(c|bcd)", "abcd", ["abcd"]), ("a|ab", "ab", ["a"]), ("x*", "aaa", []),
    ("[]a]+", "a]b", ["a]"]), ("\\w+", "Über_1 naïve", ["Über_1", "naïve"]), ("\\.", "a.b", ["."]),
    ("(?:ab)+", "ababx", ["abab"]), ("Ä", "Ä ä", ["Ä"]), ("ä", "Ä ä", ["Ä", "ä"]),
  ])
  func findsWhatItDescribes(pattern: String, text: String, expected: [String]) {
    #expect(finds(pattern, in: text) == expected)
  }

  @Test(arguments: [
    "(", ")", "[a", "*a", "a{", "a{3,1}", "\\", "(?=a)", "\\1", "[b-a]", "a{2000}", "[\\q]",
  ])
  func adversarialWhatIsNoExpressionIsNone(pattern: String) {
    #expect(ExpressionProgram(pattern, ignoresCase: false) == nil)
  }

  @Test func adversarialExpressionsThatMultiplyAreBounded() {
    let nested = String(repeating: "(", count: 60) + "a" + String(repeating: ")", count: 60)
    #expect(ExpressionProgram(nested, ignoresCase: false) == nil)
    #expect(ExpressionProgram("((a{100}){100}){100}", ignoresCase: false) == nil)
    #expect(ExpressionProgram(String(repeating: "a", count: 600), ignoresCase: false) == nil)
  }

  /// What backtracking takes two to the thirtieth steps for.
  @Test func adversarialExpressionsTakeTimeInProportionToTheText() throws {
    for pattern in ["(a|a)*b", "(a*)*b", "(a+)+$b", "(a?){30}a{30}"] {
      let program = try #require(ExpressionProgram(pattern, ignoresCase: true))
      var used: [Int] = []
      for length in [300, 600] {
        var matcher = ExpressionMatcher(program, steps: 10_000_000)
        let text = Array(String(repeating: "a", count: length).utf8)
        _ = matcher.matches(in: text, 0..<length)
        used.append(10_000_000 - matcher.steps)
      }
      #expect(used[1] < 4 * used[0], "\(pattern): \(used)")
    }
  }

  @Test func aSearchEndsWhereItsStepsAreUsedUp() throws {
    let program = try #require(ExpressionProgram("a", ignoresCase: true))
    var matcher = ExpressionMatcher(program, steps: 100)
    let text = Array(String(repeating: "a ", count: 1000).utf8)
    let found = matcher.matches(in: text, 0..<text.count).count
    #expect(found > 0 && found < 100 && matcher.steps <= 0)
  }
}
