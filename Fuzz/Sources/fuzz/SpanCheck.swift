import Model

/// Traps on a span that is not a span of the text on scalar boundaries.
struct SpanCheck {
  private let bytes: [UInt8]

  /// A check against a text.
  init(_ text: SafeText) { bytes = text.bytes }

  /// Checks what was derived.
  func check(_ briefing: Briefing) {
    let article = briefing.article
    check([article.title, article.dek, article.byline, article.dateline].compactMap { $0 })
    check(article.sections.compactMap(\.heading) + article.paragraphs.map(\.span))
    check(article.sentences.map(\.span) + article.setAside.map(\.span))
    for section in article.sections {
      precondition(section.paragraphs.upperBound <= article.paragraphs.count)
    }
    check(briefing.timeline.expressions.map(\.span) + briefing.timeline.events.map(\.span))
    for event in briefing.timeline.events { check(event.places + event.actors + event.mentions) }
    for list in briefing.options {
      check([list.announcement, list.actor, list.proposer, list.condition].compactMap { $0 })
      for option in list.options {
        check([option.label, option.span] + option.aspects.map(\.span))
      }
    }
    for voice in briefing.voices {
      check([voice.name, voice.role].compactMap { $0 } + voice.mentions)
      for statement in voice.statements {
        check(statement.content + [statement.source, statement.cue].compactMap { $0 })
      }
    }
  }

  private func check(_ spans: [SourceSpan]) {
    for span in spans {
      precondition(span.start >= 0 && span.end <= bytes.count, "outside: \(span)")
      precondition(isBoundary(span.start) && isBoundary(span.end), "inside a scalar: \(span)")
    }
  }

  private func isBoundary(_ offset: Int) -> Bool {
    offset == bytes.count || bytes[offset] & 0xC0 != 0x80
  }
}
