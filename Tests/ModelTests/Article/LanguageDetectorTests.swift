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

  @Test(arguments: [
    ("el", "Ο δήμαρχος είπε ότι η γέφυρα είναι κλειστή"),
    ("hy", "Քաղաքապետն ասաց, որ կամուրջը փակ է"),
    ("he", "ראש העיר אמר שהגשר סגור כבר שנתיים"),
    ("hi", "महापौर ने कहा कि पुल दो साल से बंद है"),
    ("bn", "মেয়র বলেছেন যে সেতুটি দুই বছর ধরে বন্ধ"),
    ("pa", "ਮੇਅਰ ਨੇ ਕਿਹਾ ਕਿ ਪੁਲ ਦੋ ਸਾਲਾਂ ਤੋਂ ਬੰਦ ਹੈ"),
    ("gu", "મેયરે કહ્યું કે પુલ બે વર્ષથી બંધ છે"),
    ("ta", "பாலம் இரண்டு ஆண்டுகளாக மூடப்பட்டுள்ளது"),
    ("te", "వంతెన రెండేళ్లుగా మూసివేయబడిందని మేయర్ చెప్పారు"),
    ("kn", "ಸೇತುವೆ ಎರಡು ವರ್ಷಗಳಿಂದ ಮುಚ್ಚಿದೆ ಎಂದು ಮೇಯರ್ ಹೇಳಿದರು"),
    ("ml", "പാലം രണ്ട് വർഷമായി അടച്ചിരിക്കുകയാണെന്ന് മേയർ പറഞ്ഞു"),
    ("th", "นายกเทศมนตรีกล่าวว่าสะพานปิดมาสองปีแล้ว"),
    ("ka", "მერმა თქვა, რომ ხიდი ორი წელია დაკეტილია"),
    ("am", "ከንቲባው ድልድዩ ለሁለት ዓመታት ተዘግቷል ብለዋል"),
    ("km", "អភិបាលក្រុងបាននិយាយថាស្ពានត្រូវបានបិទ"),
    ("my", "မြို့တော်ဝန်က တံတားပိတ်ထားတယ်လို့ ပြောပါတယ်"),
    ("ja", "市長は橋が二年間閉鎖されていると述べた。住民は川を渡るのに船を使っている。"),
    ("zh", "市长说这座桥已经关闭两年了。居民们只能坐船过河，谁也不知道什么时候能修好。"),
    ("ko", "시장은 다리가 2년 동안 폐쇄되었다고 말했다. 주민들은 배를 타고 강을 건넌다."),
    ("bg", "Кметът съобщи, че мостът ще бъде затворен, защото още не е готов."),
    ("sr", "Градоначелник је рекао да ће мост бити затворен и да још није безбедан за људе."),
    ("ur", "میئر نے کہا کہ پل دو سال سے بند ہے اور لڑکے یہاں سے نہیں گزر سکتے"),
  ])
  func scriptsTellTheirLanguages(language: String, text: String) {
    #expect(detect(text) == language)
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
