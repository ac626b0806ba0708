import Analysis
import TextSafety

/// What a reader says against something that was drawn from the text; it is kept as an annotation.
public struct Correction: Hashable, Sendable {
  /// What is wrong.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The words are not this speaker's; `other` may name who said them.
    case wrongSpeaker = "wrong speaker"
    /// The event is none of violence.
    case notAnAttack = "not an attack"
    /// The event, or the voice, is the same as another one.
    case sameAs = "same as"
    /// Nothing happens there.
    case notAnEvent = "not an event"
  }

  /// What is wrong.
  public var kind: Kind
  /// Who says so; empty if that is not known.
  public var author: String
  /// The words of the other one that it is the same as, or the name of the right speaker.
  public var other: String?
  /// The words of the event or the statement, or the speaker's name.
  public var span: SourceSpan

  /// Makes a correction.
  public init(_ kind: Kind, at span: SourceSpan, by author: String = "", other: String? = nil) {
    self.kind = kind
    self.span = span
    self.author = author
    self.other = other
  }

  /// Reads the correction that an annotation is; nil for any other annotation, and for an orphan.
  public init?(_ note: PlacedAnnotation) {
    guard note.annotation.kind == .correction, let span = note.span else { return nil }
    self.init(body: note.annotation.body, at: span)
  }

  /// Reads the body of an annotation: the kind, and in lines of their own "by" somebody, "as" some words.
  public init?(body: String, at span: SourceSpan) {
    let lines = body.split(separator: "\n", omittingEmptySubsequences: false)
    guard let first = lines.first, let kind = Kind(rawValue: String(first)) else { return nil }
    self.init(kind, at: span)
    for line in lines.dropFirst() {
      if line.hasPrefix("by ") { author = String(line.dropFirst(3)) }
      if line.hasPrefix("as ") { other = String(line.dropFirst(3)) }
    }
    if kind == .sameAs, other == nil { return nil }
  }

  /// The body of the annotation that keeps it.
  public var body: String {
    let lines = [
      kind.rawValue, author.isEmpty ? nil : "by " + OneLine.text(author),
      other.map { "as " + OneLine.text($0) },
    ]
    return lines.compactMap { $0 }.joined(separator: "\n")
  }

  /// What a correction of some words is about: the stretch that has most of them, if that is more than half of
  /// either; nil if none has.
  public static func target(of span: SourceSpan, among spans: [SourceSpan]) -> Int? {
    func shared(_ other: SourceSpan) -> Int {
      min(span.end, other.end) - max(span.start, other.start)
    }
    let best = spans.indices.max { shared(spans[$0]) < shared(spans[$1]) }
    guard let best else { return nil }
    let length = max(span.end - span.start, spans[best].end - spans[best].start)
    return shared(spans[best]) * 2 > length ? best : nil
  }

  /// The correction as a reason beside the rules that made what it corrects.
  var evidence: Evidence { Evidence("corrected: \(words)", at: span) }

  /// The correction with its author's mark, in a line.
  public var words: String {
    var words = kind.rawValue
    if let other {
      words += (kind == .wrongSpeaker ? ", said by " : " ") + "“\(OneLine.text(other, limit: 120))”"
    }
    return author.isEmpty ? words : "\(words) (\(author))"
  }
}
