import Model

extension JSONBriefing {
  /// Puts a briefing into the form of the file.
  init(_ briefing: Briefing) {
    let article = briefing.article
    let spans = JSONSpans(article.text)
    title = OrNull(article.title.map { article[$0] })
    dek = OrNull(article.dek.map { article[$0] })
    byline = OrNull(article.byline.map { article[$0] })
    published = OrNull(article.metadata.published?.value.description)
    metadata = Metadata(article.metadata)
    text = article[article.text.span]
    sections = article.sections.map { Section($0, in: article, spans) }
    timeline = briefing.timeline.events.map { Event($0, in: briefing, spans) }
    expressions = briefing.timeline.expressions.map { Expression($0, spans) }
    options = Self.options(of: briefing, spans)
    optionLists = briefing.options.map { OptionGroup($0, spans) }
    voices = briefing.voices.map { Speaker($0, in: article, spans) }
    entities = briefing.entities.map {
      Entity(
        name: article[$0.name], kind: $0.kind.rawValue, mentions: $0.mentions.map(spans.bare))
    }
    inlines = article.inlines.map { Inline($0, spans) }
    setAside = article.setAside.map {
      let span = spans.full($0.span)
      return SetAsideText(
        start: span.start, end: span.end, reason: $0.reason.rawValue, text: span.text ?? "")
    }
    diagnostics = article.diagnostics.map {
      let span = $0.span.map(spans.bare)
      return Message(message: $0.sentence, start: span?.start, end: span?.end)
    }
  }
}

extension JSONBriefing.Metadata {
  fileprivate init(_ metadata: Model.Metadata) {
    func text(_ sourced: Sourced<String>?) -> OrNull<JSONBriefing.Origin> {
      OrNull(sourced.map { JSONBriefing.Origin(value: $0.value, origin: $0.origin) })
    }
    func date(_ sourced: Sourced<EDTF>?) -> OrNull<JSONBriefing.Origin> {
      OrNull(sourced.map { JSONBriefing.Origin(value: $0.value.description, origin: $0.origin) })
    }
    published = date(metadata.published)
    modified = date(metadata.modified)
    authors = metadata.authors.map { JSONBriefing.Origin(value: $0.value, origin: $0.origin) }
    site = text(metadata.site)
    language = text(metadata.language)
    address = text(metadata.address)
    source = text(metadata.source)
  }
}

extension JSONBriefing.Section {
  fileprivate init(_ section: Model.Section, in article: Article, _ spans: JSONSpans) {
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
  fileprivate init(_ inline: Model.Inline, _ spans: JSONSpans) {
    let span = spans.bare(inline.span)
    start = span.start
    end = span.end
    switch inline.kind {
    case .emphasis: kind = "emphasis"
    case .strong: kind = "strong"
    case .code: kind = "code"
    case .link(let address):
      kind = "link"
      self.address = address
    }
  }
}
