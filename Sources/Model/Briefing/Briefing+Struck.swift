import Analysis
import Articles
import TextSafety

extension Briefing {
  /// Leaves out the events, the tolls and the words of labels that are told in words that are struck out.
  mutating func leaveOutStruckEvents() {
    let struck = article.struckText
    guard !struck.isEmpty else { return }
    timeline.events.removeAll { event in
      (event.label ?? EventLabel(event.span)).parts.allSatisfy { $0.span.isStruck(by: struck) }
    }
    for index in timeline.events.indices {
      let label = timeline.events[index].label ?? EventLabel(timeline.events[index].span)
      let parts = label.parts.flatMap { $0.without(struck) }
      if parts != label.parts { timeline.events[index].label = EventLabel(parts) }
      if timeline.events[index].killed?.span.isStruck(by: struck) ?? false {
        timeline.events[index].killed = nil
      }
      if timeline.events[index].injured?.span.isStruck(by: struck) ?? false {
        timeline.events[index].injured = nil
      }
    }
  }

  /// Doubts the statements whose words are struck out.
  mutating func doubtStruckStatements() {
    let struck = article.struckText
    guard !struck.isEmpty else { return }
    for voice in voices.indices {
      for index in voices[voice].statements.indices
      where voices[voice].statements[index].content.allSatisfy({ $0.isStruck(by: struck) }) {
        voices[voice].statements[index].confidence = .doubtful
      }
    }
  }
}

extension EventLabel.Part {
  /// What is left of it outside of the stretches that are struck out, which are in reading order.
  fileprivate func without(_ struck: [SourceSpan]) -> [Self] {
    var rest = self
    var parts: [Self] = []
    let first = struck.partitioningIndex { $0.end > span.start }
    for stretch in struck[first...].prefix(while: { $0.start < span.end }) {
      if stretch.start > rest.span.start {
        var part = rest
        part.span = SourceSpan(rest.span.start, stretch.start)
        parts.append(part)
      }
      rest.span = SourceSpan(min(stretch.end, span.end), span.end)
      rest.isCut = true
    }
    return rest.span.isEmpty ? parts : parts + [rest]
  }
}
