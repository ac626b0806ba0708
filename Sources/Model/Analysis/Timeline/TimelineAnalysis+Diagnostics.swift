import Articles
import TextSafety

extension TimelineAnalysis {
  /// What a reader should know of the timeline: figures that are no time, events left out, and dates
  /// that stay open for want of a publication date.
  static func diagnostics(
    of timeline: Timeline, isCut: Bool, doubts: [TimeDoubt], in article: Article
  ) -> [Diagnostic] {
    var diagnostics = doubts.map { doubt in
      Diagnostic(
        .notUnderstood("\(words(doubt.span, article)) as a \(doubt.kind.rawValue)"), at: doubt.span)
    }
    if isCut {
      diagnostics.append(Diagnostic(.limitReached("events", limit: EventReader.limit)))
    }
    let isOpen = article.metadata.published == nil && timeline.events.contains { $0.needsYear }
    if isOpen { diagnostics.append(Diagnostic(.unknownDocumentDate)) }
    return diagnostics
  }

  /// The first letters of a stretch.
  private static func words(_ span: SourceSpan, _ article: Article) -> String {
    let shown = 24
    guard span.count > shown else { return article[span] }
    return article[SourceSpan(span.start, span.start + shown)] + "\u{2026}"
  }
}

extension TimelineEvent {
  /// Whether the event's day is known but for its year.
  fileprivate var needsYear: Bool {
    guard let date = date?.single else { return false }
    return date.year.isUnknown && date.month?.isUnknown == false
  }
}
