import Articles
import TextSafety

/// The turns of an interview, a hearing or a podcast: whose label each paragraph stands under.
///
/// A text has turns where labels come back: a list of facts ("Place: …", "Date: …") has each label once.
struct Turns {
  /// For each paragraph its label, that of the paragraph before where it has none of its own; empty in a text
  /// without turns.
  private let labels: [TurnLabel?]
  /// The paragraphs that begin with a label of their own.
  private let starts: Set<Int>

  /// Fewer turns make no conversation.
  private static let fewest = 3

  /// Finds the turns of an article.
  init(_ article: Article) {
    let bytes = article.text.bytes
    var labels: [TurnLabel?] = []
    var starts: Set<Int> = []
    var names: Set<ArraySlice<UInt8>> = []
    for (index, paragraph) in article.paragraphs.enumerated() {
      let own = TurnLabel(bytes, paragraph.span.range)
      if let own {
        starts.insert(index)
        names.insert(bytes[own.name])
      }
      labels.append(own ?? labels.last ?? nil)
    }
    let behind = labels.lazy.filter { $0 != nil }.count
    let isConversation =
      starts.count >= Self.fewest && names.count > 1 && starts.count > names.count
      && 3 * starts.count >= behind
    self.labels = isConversation ? labels : []
    self.starts = isConversation ? starts : []
  }

  /// The label that a paragraph stands under; nil where nobody is said to be speaking.
  func label(of paragraph: Int) -> TurnLabel? {
    labels.indices.contains(paragraph) ? labels[paragraph] : nil
  }

  /// The statements of a stretch: its turns, each one statement, and what was found outside of them.
  func drafts(_ found: [Draft], _ stretch: [ArticlePiece], _ text: VoiceText) -> [Draft] {
    guard !labels.isEmpty else { return found }
    var drafts = found.filter { label(of: $0.paragraph) == nil }
    var isOpen = false
    for (piece, tokens) in zip(stretch, text.pieces) {
      guard let label = label(of: piece.paragraph), let last = tokens.last else {
        isOpen = false
        continue
      }
      let isStart =
        starts.contains(piece.paragraph) && piece.span.start <= label.name.lowerBound
      let first = isStart ? tokens.first { text.tokens[$0].start >= label.end } : tokens.first
      if isStart || !isOpen {
        var draft = Draft(content: [], act: .says, paragraph: piece.paragraph)
        draft.isTurn = true
        if isStart {
          let name = tokens.prefix { text.tokens[$0].start < label.name.upperBound }
          draft.source = name.isEmpty ? nil : name
        }
        draft.inheritsSpeaker = draft.source == nil
        drafts.append(draft)
        isOpen = true
      }
      if let first { drafts[drafts.count - 1].content.append(first..<last + 1) }
    }
    return drafts.filter { !$0.content.isEmpty }.sorted {
      ($0.content.first?.lowerBound ?? 0) < ($1.content.first?.lowerBound ?? 0)
    }
  }
}
