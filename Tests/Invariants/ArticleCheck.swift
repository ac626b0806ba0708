import Model

/// An article's text is safe, and all that refers to it refers to something that is there.
enum ArticleCheck {
  static func run(_ article: Article, _ faults: inout Faults) {
    SafeTextCheck.check(article.text, &faults)
    let spans = SpanCheck(article.text)
    spans.check([article.title, article.dek, article.byline, article.dateline], "head", &faults)
    spans.check(article.sections.map(\.heading), "heading", &faults)
    spans.check(article.paragraphs.map(\.span), "paragraph", &faults)
    spans.check(article.sentences.map(\.span), "sentence", &faults)
    spans.check(article.inlines.map(\.span), "inline", &faults)
    spans.check(article.setAside.map(\.span), "set aside", &faults)
    checkSections(article, &faults)
    checkSentences(article, &faults)
    checkStrings(article, &faults)
  }

  private static func checkSections(_ article: Article, _ faults: inout Faults) {
    var next = 0
    for (index, section) in article.sections.enumerated() {
      faults.expect(section.paragraphs.lowerBound == next, "a gap before section \(index)")
      next = section.paragraphs.upperBound
      guard next <= article.paragraphs.count else {
        return faults.add("section \(index) ends behind the last paragraph")
      }
      for paragraph in section.paragraphs {
        faults.expect(article.paragraphs[paragraph].section == index, "a foreign paragraph")
      }
    }
    faults.expect(next == article.paragraphs.count, "paragraphs outside of all sections")
  }

  private static func checkSentences(_ article: Article, _ faults: inout Faults) {
    var next = 0
    for (index, paragraph) in article.paragraphs.enumerated() {
      faults.expect(paragraph.sentences.lowerBound == next, "a gap before sentence \(next)")
      next = paragraph.sentences.upperBound
      guard next <= article.sentences.count else {
        return faults.add("paragraph \(index) ends behind the last sentence")
      }
      var end = paragraph.span.start
      for sentence in article.sentences[paragraph.sentences] {
        faults.expect(sentence.paragraph == index, "a foreign sentence")
        faults.expect(sentence.span.start >= end, "sentences overlap at \(sentence.span.start)")
        end = sentence.span.end
      }
      faults.expect(end <= paragraph.span.end, "a sentence that leaves its paragraph")
    }
  }

  /// Strings that are no part of the text but are shown beside it.
  private static func checkStrings(_ article: Article, _ faults: inout Faults) {
    let metadata = article.metadata
    var strings = metadata.authors.map(\.value)
    strings += [metadata.site, metadata.language, metadata.address, metadata.source]
      .compactMap { $0?.value }
    strings += article.diagnostics.map(\.sentence)
    for inline in article.inlines {
      if case .link(let address) = inline.kind { strings.append(address) }
    }
    for paragraph in article.paragraphs {
      switch paragraph.kind {
      case .listItem(let marker, _): strings.append(marker)
      case .footnote(let label): strings.append(label)
      case .text, .quote, .preformatted, .tableRow, .caption: break
      }
    }
    for string in strings { SafeTextCheck.check(Array(string.utf8), allowsTab: true, &faults) }
  }
}
