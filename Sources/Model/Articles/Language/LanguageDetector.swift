import TextSafety

/// Tells the language of an article from its script and its function words.
///
/// A script with one common language decides at once; Cyrillic and Arabic letters that only one language
/// has tell its languages apart; Latin text goes to the language whose function words make up most of
/// it. A short or mixed text gets no answer.
public enum LanguageDetector {
  /// The origin of a language that was told from the text.
  package static let origin = "detected"

  /// How much of a text is looked at, in bytes.
  package static let sampleLength = 2560

  /// The fewest words of Latin text that allow an answer.
  private static let fewestWords = 12

  /// The language as a BCP 47 tag; nil if the text does not say.
  public static func detect(_ article: Article) -> String? {
    detect(sample(of: article))
  }

  /// The language of a text.
  package static func detect(_ text: [UInt8]) -> String? {
    var scripts = ScriptCensus()
    scripts.count(text)
    if scripts.letters < 20 { return nil }
    if let language = scripts.language { return language }
    return scripts.isLatin ? latin(text) : nil
  }

  /// Paragraphs from the whole length of the article, up to the sample's length.
  private static func sample(of article: Article) -> [UInt8] {
    let bytes = article.text.bytes
    var sample: [UInt8] = []
    let spacing = max(1, article.paragraphs.count / 16)
    for index in stride(from: 0, to: article.paragraphs.count, by: spacing) {
      let span = article.paragraphs[index].span
      let end = min(span.end, span.start + 320, span.start + sampleLength - sample.count)
      sample += bytes[span.start..<max(span.start, end)]
      sample.append(.space)
      if sample.count >= sampleLength { break }
    }
    if sample.isEmpty, let title = article.title { sample += bytes[article.text.clipped(title)] }
    return sample
  }

  private static func latin(_ text: [UInt8]) -> String? {
    var counts = [Int](repeating: 0, count: FunctionWords.languages.count)
    var words = 0
    for word in text.split(whereSeparator: {
      !ByteClass.isLetter($0) && $0 < 0x80 && $0 != .apostrophe
    }) {
      words += 1
      guard word.count <= 8 else { continue }
      var languages = FunctionWords.byWord[FunctionWords.key(word)] ?? 0
      while languages != 0 {
        counts[languages.trailingZeroBitCount] += 1
        languages &= languages - 1
      }
    }
    guard words >= fewestWords, let best = counts.indices.max(by: { counts[$0] < counts[$1] })
    else {
      return nil
    }
    let others = counts.indices.filter { $0 != best }.map { counts[$0] }.max() ?? 0
    // One word in ten at least, and clearly more than in any other language.
    guard counts[best] * 10 >= words, counts[best] * 4 >= others * 5 else { return nil }
    return FunctionWords.languages[best].tag
  }
}
