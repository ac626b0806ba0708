import Model

/// Everything that was derived is a span of the article.
enum BriefingCheck {
  static func run(_ briefing: Briefing, _ faults: inout Faults) {
    let spans = SpanCheck(briefing.article.text)
    checkTimeline(of: briefing, spans, &faults)
    checkOptions(of: briefing, spans, &faults)
    checkVoices(of: briefing, spans, &faults)
    for entity in briefing.entities {
      spans.check([entity.name] + entity.mentions, "entity", &faults)
    }
  }

  private static func checkTimeline(
    of briefing: Briefing, _ spans: SpanCheck, _ faults: inout Faults
  ) {
    let timeline = briefing.timeline
    spans.check(timeline.expressions.map(\.span), "expression", &faults)
    for (index, expression) in timeline.expressions.enumerated() where index > 0 {
      let before = timeline.expressions[index - 1].span
      faults.expect(before.end <= expression.span.start, "time expressions overlap")
    }
    for event in timeline.events {
      spans.check([event.span] + event.places + event.actors + event.mentions, "event", &faults)
      spans.check(event.reasons.map(\.span), "reason", &faults)
      spans.check([event.killed?.span, event.injured?.span], "count", &faults)
      if case .inferred(let evidence) = event.placement {
        spans.check([evidence], "evidence", &faults)
      }
      faults.expect(
        briefing.article.sentences.indices.contains(event.sentence), "an event of no sentence")
      faults.expect(
        event.expression.map { timeline.expressions.indices.contains($0) } ?? true,
        "an event of no time expression")
      faults.expect(event.date.map { EDTF($0.description) == $0 } ?? true, "a date that is no EDTF")
    }
  }

  private static func checkOptions(
    of briefing: Briefing, _ spans: SpanCheck, _ faults: inout Faults
  ) {
    for list in briefing.options {
      spans.check([list.announcement, list.actor, list.proposer], "options", &faults)
      spans.check([list.proposerName, list.condition], "options", &faults)
      for option in list.options {
        spans.check([option.label, option.span] + option.aspects.map(\.span), "option", &faults)
        faults.expect(
          option.nested.map { briefing.options.indices.contains($0) } ?? true,
          "an option with a list that is not there")
      }
    }
  }

  private static func checkVoices(
    of briefing: Briefing, _ spans: SpanCheck, _ faults: inout Faults
  ) {
    for voice in briefing.voices {
      spans.check([voice.name, voice.role] + voice.mentions, "voice", &faults)
      for statement in voice.statements {
        spans.check(statement.content + [statement.source, statement.cue], "statement", &faults)
        spans.check(statement.opposed, "opposed statement", &faults)
        faults.expect(!statement.content.isEmpty, "a statement without words")
      }
    }
  }
}
