/// Reads plain text.
public enum PlainTextReader {
  /// Reads an article from text without markup.
  public static func read(_ text: SafeText) -> Article {
    var article = Article(text: text)
    var start = 0
    let bytes = text.bytes
    var index = 0
    func close(_ end: Int) {
      guard end > start else { return }
      let span = SourceSpan(start, end)
      let sentence = article.sentences.count
      article.sentences.append(Sentence(span: span, paragraph: article.paragraphs.count))
      article.paragraphs.append(
        Paragraph(span: span, sentences: sentence..<(sentence + 1), section: 0))
    }
    while index < bytes.count {
      if bytes[index] == 0x0A, index + 1 < bytes.count, bytes[index + 1] == 0x0A {
        close(index)
        while index < bytes.count, bytes[index] == 0x0A { index += 1 }
        start = index
      } else {
        index += 1
      }
    }
    close(bytes.count)
    article.sections = [Section(heading: nil, paragraphs: 0..<article.paragraphs.count)]
    return article
  }
}
