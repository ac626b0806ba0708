import Model

extension JSONBriefing.Event {
  init(_ event: TimelineEvent, in briefing: Briefing, _ spans: JSONSpans) {
    let span = spans.full(event.span)
    start = span.start
    end = span.end
    text = span.text ?? ""
    label = event.words(in: briefing.article)
    labelSpans = (event.label ?? EventLabel(event.span)).parts.map {
      let span = spans.full($0.span)
      return JSONBriefing.LabelPart(
        start: span.start, end: span.end, text: span.text ?? "",
        antecedent: $0.isAntecedent ? true : nil)
    }
    rank = event.rank
    confidence = event.confidence.rawValue
    let sentences = briefing.article.sentences
    let own = sentences.indices.contains(event.sentence) ? sentences[event.sentence].span : nil
    sentence = spans.bare(own ?? event.span)
    let expressions = briefing.timeline.expressions
    let expression = event.expression.flatMap {
      expressions.indices.contains($0) ? expressions[$0] : nil
    }
    timex3 = OrNull(expression.map { JSONBriefing.Timex($0, spans) })
    edtf = OrNull(event.date?.description)
    placement = JSONBriefing.Placement(event.placement, spans)
    kind = event.kind.rawValue
    status = event.status.rawValue
    killed = OrNull(event.killed?.number)
    killedText = event.killed.map { briefing.article[$0.span] }
    killedDetail = event.killed.map { JSONBriefing.Number($0, spans) }
    injured = OrNull(event.injured?.number)
    injuredDetail = event.injured.map { JSONBriefing.Number($0, spans) }
    places = event.places.map(spans.full)
    actors = event.actors.map(spans.full)
    mentions = event.mentions.map(spans.bare)
    reasons = event.reasons.map {
      JSONBriefing.Rule(rule: $0.rule, span: $0.span.map(spans.full))
    }
  }
}

extension JSONBriefing.Placement {
  fileprivate init(_ placement: TimelineEvent.Placement, _ spans: JSONSpans) {
    switch placement {
    case .dated: kind = "dated"
    case .inferred(let evidence):
      kind = "inferred"
      self.evidence = evidence.map(spans.full)
    case .undated: kind = "undated"
    }
  }
}

extension JSONBriefing.Timex {
  fileprivate init(_ expression: TimeExpression, _ spans: JSONSpans) {
    let span = spans.full(expression.span)
    start = span.start
    end = span.end
    text = span.text ?? ""
    type = expression.kind.rawValue
    value = expression.value
    mod = expression.modifier
  }
}

extension JSONBriefing.Expression {
  init(_ expression: TimeExpression, _ spans: JSONSpans) {
    let span = spans.full(expression.span)
    start = span.start
    end = span.end
    text = span.text ?? ""
    type = expression.kind.rawValue
    value = expression.value
    mod = expression.modifier
    edtf = OrNull(expression.date?.description)
  }
}

extension JSONBriefing.Number {
  fileprivate init(_ count: CasualtyCount, _ spans: JSONSpans) {
    let span = spans.full(count.span)
    number = OrNull(count.number)
    bound = count.bound.rawValue
    lower = count.lower
    upper = OrNull(count.upper)
    start = span.start
    end = span.end
    text = span.text ?? ""
  }
}

extension JSONBriefing.Option {
  init(
    _ option: CourseOfAction, list: Int, proposer: String?, _ spans: JSONSpans
  ) {
    let span = spans.full(option.span)
    self.list = list + 1
    number = option.number
    labelSpan = spans.full(option.label)
    labelObject = option.object.map(spans.full)
    label = [labelSpan, labelObject].compactMap { $0?.text }.joined(separator: " ")
    start = span.start
    end = span.end
    text = span.text ?? ""
    self.proposer = OrNull(proposer)
    aspects = option.aspects.map {
      let span = spans.full($0.span)
      return JSONBriefing.Aspect(
        kind: $0.kind.rawValue, start: span.start, end: span.end, text: span.text ?? "")
    }
    nested = option.nested.map { $0 + 1 }
  }
}

extension JSONBriefing.OptionGroup {
  init(_ list: OptionList, _ spans: JSONSpans) {
    announcement = OrNull(list.announcement.map(spans.full))
    announcedCount = OrNull(list.announcedCount)
    actor = OrNull(list.actor.map(spans.full))
    proposer = OrNull(list.proposer.map(spans.full))
    proposerName = OrNull(list.proposerName.map(spans.full))
    condition = OrNull(list.condition.map(spans.full))
    confidence = list.confidence.rawValue
  }
}

extension JSONBriefing.Expected {
  init(_ outlook: Outlook, in article: Article, _ spans: JSONSpans) {
    let span = spans.full(outlook.span)
    kind = outlook.kind.rawValue
    start = span.start
    end = span.end
    text = span.text ?? ""
    cue = spans.full(outlook.cue)
    holder = OrNull(outlook.holder.map(spans.full))
    holderName = OrNull(outlook.holderName.map { article[$0] })
    likelihood = outlook.likelihood.rawValue
    condition = OrNull(outlook.condition.map(spans.full))
    until = OrNull(outlook.until.map(spans.full))
    confidence = outlook.confidence.rawValue
  }
}

extension JSONBriefing.Speaker {
  init(_ voice: Voice, in article: Article, _ spans: JSONSpans) {
    speaker = OrNull(voice.name.map { article[$0] })
    role = OrNull(voice.role.map { article[$0] })
    name = OrNull(voice.name.map(spans.bare))
    roleSpan = OrNull(voice.role.map(spans.bare))
    kind = voice.kind.rawValue
    group = voice.group.rawValue
    holds = OrNull(voice.holds.isEmpty ? nil : spans.full(SourceSpan(covering: voice.holds)))
    holdsSpans = voice.holds.map(spans.full)
    mentions = voice.mentions.map(spans.bare)
    statements = voice.statements.map { JSONBriefing.Said($0, spans) }
  }
}

extension JSONBriefing.Contest {
  init(_ dispute: Briefing.Dispute, in briefing: Briefing, _ spans: JSONSpans) {
    first = JSONBriefing.Side(dispute.first, in: briefing, spans)
    second = JSONBriefing.Side(dispute.second, in: briefing, spans)
  }
}

extension JSONBriefing.Side {
  fileprivate init(_ place: Briefing.StatementIndex, in briefing: Briefing, _ spans: JSONSpans) {
    let span = spans.full(briefing.statement(place).shownHull)
    speaker = OrNull(briefing.voices[place.voice].name.map { briefing.article[$0] })
    start = span.start
    end = span.end
    text = span.text ?? ""
  }
}

extension JSONBriefing.Said {
  fileprivate init(_ statement: Statement, _ spans: JSONSpans) {
    let span = spans.full(statement.hull)
    start = span.start
    end = span.end
    text = span.text ?? ""
    parts = statement.content.map(spans.full)
    kind = statement.form.rawValue
    act = statement.act.rawValue
    cueSpan = OrNull(statement.cue.map(spans.bare))
    cue = OrNull(statement.cue.map(spans.full)?.text)
    source = OrNull(statement.source.map(spans.full))
    opposed = statement.opposed.map(spans.bare)
    stance = OrNull(statement.stance?.rawValue)
    via = OrNull(statement.via.map(spans.full))
    candidates = statement.candidates.map(spans.full)
    confidence = statement.confidence.rawValue
  }
}
