import Model

/// A stretch of the text that is being chosen: its ends move by words and by sentences.
///
/// Any other key leaves it marked and does what it does to what is marked.
struct RangeLayer: Layer {
  /// What is chosen.
  private(set) var span: SourceSpan

  var context: KeyMap.Context? { nil }
  var isOverlay: Bool { true }

  /// Begins with some words.
  init(_ span: SourceSpan) { self.span = span }

  mutating func type(_ key: Key, _ session: inout Session) -> LayerResponse {
    let article = session.document.briefing.article
    let text = WordSteps(article)
    switch key {
    case .character("l"), .right: span = SourceSpan(span.start, text.end(behind: span.end))
    case .character("h"), .left:
      span = SourceSpan(span.start, text.end(before: span.end, after: span.start))
    case .character("L"):
      span = SourceSpan(text.start(behind: span.start, before: span.end), span.end)
    case .character("H"): span = SourceSpan(text.start(before: span.start), span.end)
    // Lines are the program's; what fingers mean by j and k is more of the text.
    case .character(")"), .character("j"), .down:
      span = SourceSpan(span.start, text.sentenceEnd(behind: span.end))
    case .character("("), .character("k"), .up:
      span = SourceSpan(span.start, text.sentenceEnd(before: span.end, after: span.start))
    case .escape, .enter, .character("q"), .character("V"):
      session.message =
        "marked; \(session.name(of: .note)) notes it, \(session.name(of: .copy)) copies it"
      return .pop()
    default:
      let map = session.settings.keyMap
      guard let command = map.command(for: key, in: .reader) else { return .handled() }
      return .pass(command, count: nil)
    }
    session.point(at: [span])
    session.reveal(span)
    return .handled()
  }

  func question(in session: Session) -> String? {
    "l h the end, L H the beginning, by words; ) ( by sentences; c note, y copy, Esc done"
  }

  func draw(_ session: Session, on canvas: inout Canvas) {}
}

/// Where words and sentences of the body begin and end.
private struct WordSteps {
  private let bytes: [UInt8]
  private let sentences: [Sentence]

  init(_ article: Article) {
    bytes = article.text.bytes
    sentences = article.sentences
  }

  /// The end of the next word, not beyond the last sentence.
  func end(behind offset: Int) -> Int {
    let last = sentences.last?.span.end ?? bytes.count
    var end = offset
    while end < last, isBlank(end) { end += 1 }
    while end < last, !isBlank(end) { end += 1 }
    return max(offset, end)
  }

  /// The end of the word before, or the one that there is.
  func end(before offset: Int, after start: Int) -> Int {
    var end = offset
    while end > start, !isBlank(end - 1) { end -= 1 }
    while end > start, isBlank(end - 1) { end -= 1 }
    return end > start ? end : offset
  }

  /// The beginning of the next word, or the one that there is.
  func start(behind offset: Int, before end: Int) -> Int {
    var start = offset
    while start < end, !isBlank(start) { start += 1 }
    while start < end, isBlank(start) { start += 1 }
    return start < end ? start : offset
  }

  /// The beginning of the word before, not before the first sentence.
  func start(before offset: Int) -> Int {
    let first = sentences.first?.span.start ?? 0
    var start = offset
    while start > first, isBlank(start - 1) { start -= 1 }
    while start > first, !isBlank(start - 1) { start -= 1 }
    return min(offset, start)
  }

  /// The end of the next sentence, or the last one.
  func sentenceEnd(behind offset: Int) -> Int {
    sentences.first { $0.span.end > offset }?.span.end ?? offset
  }

  /// The end of the sentence before, if that lies after the beginning.
  func sentenceEnd(before offset: Int, after start: Int) -> Int {
    sentences.last { $0.span.end < offset && $0.span.end > start }?.span.end ?? offset
  }

  private func isBlank(_ index: Int) -> Bool {
    guard bytes.indices.contains(index) else { return true }
    return bytes[index] == .space || bytes[index] == .lineFeed || bytes[index] == .tab
  }
}
