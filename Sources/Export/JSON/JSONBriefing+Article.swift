import Model

extension JSONBriefing.Metadata {
  init(_ metadata: Model.Metadata) {
    func text(_ sourced: Sourced<String>?) -> OrNull<JSONBriefing.Origin> {
      OrNull(sourced.map { JSONBriefing.Origin(value: $0.value, origin: $0.origin) })
    }
    func date(_ sourced: Sourced<EDTF>?) -> OrNull<JSONBriefing.Origin> {
      OrNull(sourced.map { JSONBriefing.Origin(value: $0.value.description, origin: $0.origin) })
    }
    published = date(metadata.published)
    modified = date(metadata.modified)
    saved = date(metadata.saved)
    authors = metadata.authors.map { JSONBriefing.Origin(value: $0.value, origin: $0.origin) }
    site = text(metadata.site)
    language = text(metadata.language)
    address = text(metadata.address)
    source = text(metadata.source)
  }
}

extension JSONBriefing.Section {
  init(_ section: Model.Section, in article: Article, _ spans: JSONSpans) {
    heading = OrNull(section.heading.map { article[$0] })
    headingSpan = OrNull(section.heading.map(spans.bare))
    level = section.level
    let members = article.paragraphs[section.paragraphs]
    paragraphs = members.map { JSONBriefing.Paragraph($0, in: article, spans) }
    let first = section.heading ?? members.first?.span
    let last = members.last?.span ?? section.heading
    start = first.map { spans.bare($0).start } ?? 0
    end = last.map { spans.bare($0).end } ?? start
  }
}

extension JSONBriefing.Paragraph {
  fileprivate init(_ paragraph: Model.Paragraph, in article: Article, _ spans: JSONSpans) {
    let span = spans.bare(paragraph.span)
    start = span.start
    end = span.end
    sentences = article.sentences[paragraph.sentences].map { spans.bare($0.span) }
    switch paragraph.kind {
    case .text: kind = "text"
    case .quote: kind = "quote"
    case .listItem(let marker, let depth):
      kind = "listItem"
      self.marker = marker
      self.depth = depth
    case .preformatted: kind = "preformatted"
    case .tableRow(let isHeader): kind = isHeader ? "tableHeader" : "tableRow"
    case .caption: kind = "caption"
    case .footnote(let label):
      kind = "footnote"
      marker = label
    }
  }
}

extension JSONBriefing.Inline {
  init(_ inline: Model.Inline, _ spans: JSONSpans) {
    let span = spans.bare(inline.span)
    start = span.start
    end = span.end
    switch inline.kind {
    case .emphasis: kind = "emphasis"
    case .strong: kind = "strong"
    case .code: kind = "code"
    case .struck: kind = "struck"
    case .link(let address):
      kind = "link"
      self.address = address
    }
  }
}
