import Testing

@testable import Articles
@testable import Model

@Suite struct LanguageDetectorTests {
  private func detect(_ text: String) -> String? { LanguageDetector.detect(Array(text.utf8)) }

  @Test func latinLanguagesByTheirFunctionWords() {
    #expect(
      detect("The mayor said that the bridge was closed for two years, and that it is not safe.")
        == "en")
    #expect(
      detect(
        "Le maire a dit que le pont est fermé pour deux ans et que les habitants ne sont pas sûrs.")
        == "fr")
    #expect(
      detect(
        "Der Bürgermeister sagte, dass die Brücke für zwei Jahre nicht zu benutzen ist und das Dorf."
      )
        == "de")
    #expect(
      detect("El alcalde dijo que el puente está cerrado por dos años y que la gente no lo sabe.")
        == "es")
    #expect(
      detect(
        "Burmistrz powiedział, że most jest zamknięty i że nie wiadomo, jak to się skończy dla nich."
      )
        == "pl")
    #expect(
      detect(
        "Belediye başkanı bu köprü için bir karar olduğu ve çok daha sonra olarak ne kadar dedi.")
        == "tr")
  }

  @Test func otherScripts() {
    #expect(detect("Мэр сказал, что мост закрыт и что это было правильное решение.") == "ru")
    #expect(
      detect("Мер сказав, що міст закрито і що це її рішення є правильним для людей.") == "uk")
    #expect(detect("قال رئيس البلدية إن الجسر مغلق منذ عامين وإنه غير آمن") == "ar")
    #expect(detect("شهردار گفت که پل بسته است و این پل برای مردم امن نیست") == "fa")
    #expect(detect("市长说这座桥已经关闭两年了因为它不再安全而且没有钱修理") == "zh")
    #expect(detect("市長はこの橋が二年間閉鎖されていると述べたのでみんなが困っている") == "ja")
    #expect(detect("시장은 다리가 이 년 동안 폐쇄되었다고 말했으며 안전하지 않다고 했다") == "ko")
  }

  @Test func shortAndMixedTextGetsNoAnswer() {
    #expect(detect("") == nil)
    #expect(detect("Moscow 2024") == nil)
    #expect(
      detect("Alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi") == nil)
  }

  @Test func analysesLeaveOtherLanguagesAlone() {
    let text =
      "Le 3 mai 2020, le maire a dit que le pont est fermé pour deux ans et que les habitants de la "
      + "ville ne sont pas contents. Il y a trois options pour les habitants, selon le maire."
    let article = ArticleReader.read(Array(text.utf8))
    #expect(article.metadata.language == Sourced("fr", from: "detected"))
    let briefing = Briefing(analyzing: article)
    #expect(briefing.timeline.events.isEmpty && briefing.timeline.expressions.isEmpty)
    #expect(briefing.options.isEmpty && briefing.voices.isEmpty)
    #expect(
      briefing.article.diagnostics.map(\.kind) == [
        .unsupportedLanguage("timeline"), .unsupportedLanguage("options"),
        .unsupportedLanguage("voices"),
      ])
  }

  @Test func adversarialCutScalarsAndLongWords() {
    #expect(LanguageDetector.detect(Array("Short text".utf8) + [0xE4]) == nil)
    #expect(detect(String(repeating: "a", count: 100_000)) == nil)
  }
}
