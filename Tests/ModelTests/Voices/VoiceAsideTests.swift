import Testing

@testable import Analysis
@testable import Articles
@testable import Model
@testable import TextSafety

/// Who is not on a first screen, and what of a speaker's words is.
@Suite struct VoiceAsideTests {
  private func shown(_ text: String) -> [String: (isAside: Bool, words: String)] {
    let (article, voices) = VoiceReading.shown(text)
    return Dictionary(
      voices.map { voice in
        let words = voice.gist?.words.map { article[$0] }.joined(separator: " … ") ?? ""
        return (voice.name.map { article[$0] } ?? "?", (voice.isAside, words))
      }, uniquingKeysWith: { first, _ in first })
  }

  @Test(arguments: [
    ("The Norvik Times reported that the bridge had cost two million crowns.", true),
    ("Ada Lund of the Norvik Times said that the bridge had cost two million crowns.", false),
    ("The bridge had cost two million crowns, according to the harbour board of Norvik.", true),
    ("The harbour board of Norvik said the bridge had cost two million crowns.", false),
    ("“Never,” Karl Holm said.", true),
    ("“Never will we close the bridge of Norvik,” Karl Holm said.", false),
  ])
  func aPaperAnUnsureBodyAndAWordAreLeftOut(_ row: (sentence: String, isAside: Bool)) {
    let voices = shown("Rain fell on Norvik.\n\n" + row.sentence)
    #expect(!voices.isEmpty && voices.values.allSatisfy { $0.isAside == row.isAside }, "\(voices)")
  }

  @Test func whatPointsToOtherWordsIsNotChosen() {
    let voices = shown(
      "The bridge is closed. “It is much too old for all of that,” Ada Lund said on Friday. "
        + "“The bridge of Norvik needs new steel before the winter,” she said.")
    #expect(voices["Ada Lund"]?.words == "The bridge of Norvik needs new steel before the winter")
  }

  @Test func aPlaceBehindANameIsNoneOfIt() {
    let voices = shown(
      "Sen. Rand Holm of Arizona said the bridge was old. Mr. Holm said he would close the bridge.")
    #expect(voices.keys.sorted() == ["Rand Holm"])
  }

  @Test func initialsLeaveTheCountryOut() {
    let voices = shown(
      "U.S. Ports and Harbor Protection said the gates were open to all ships. "
        + "PHP said its guards would stay at the gates.")
    #expect(voices.keys.sorted() == ["U.S. Ports and Harbor Protection"])
  }
}
