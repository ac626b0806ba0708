import Articles
import TextSafety

/// The turns of an interview, a hearing or a podcast: whose label what is said stands under.
///
/// A text has turns where labels come back: a list of facts ("Place: …", "Date: …") has each label once.
struct Turns {
  /// The labels in reading order; none in a text without turns.
  private let labels: [TurnLabel]
  /// Whether those under labels ask themselves: "Q: What happened?".
  private let isAskedUnderLabels: Bool

  /// Fewer turns make no conversation.
  private static let fewest = 3

  /// Finds the turns of an article.
  init(_ article: Article) {
    let bytes = article.text.bytes
    var labels: [TurnLabel] = []
    var names: Set<ArraySlice<UInt8>> = []
    var behind = 0
    var asking = 0
    for paragraph in article.paragraphs {
      for line in bytes[paragraph.span.range].split(separator: 0x0A) {
        guard let label = TurnLabel(bytes, line.startIndex..<line.endIndex) else { continue }
        labels.append(label)
        if line.last == .questionMark { asking += 1 }
        names.insert(bytes[label.name])
      }
      if !labels.isEmpty { behind += 1 }
    }
    let isConversation =
      article.hasMarkedTurns
      || labels.count >= Self.fewest && names.count > 1 && labels.count > names.count
        && 3 * labels.count >= behind
    self.labels = isConversation ? labels : []
    isAskedUnderLabels = isConversation && asking > 1
  }

  /// The statements of a chunk: its turns, each one statement, and what was found before the first of them.
  func drafts(_ found: [StatementDraft], chunk: [ArticlePiece], text: VoiceText)
    -> [StatementDraft]
  {
    guard let first = labels.first?.name.lowerBound else { return found }
    var drafts = found.filter { draft in
      draft.content.first?.first.map { text.tokens[$0].start < first } ?? false
    }
    var next = labels.partitioningIndex { $0.name.lowerBound >= chunk.first?.span.start ?? 0 }
    var isOpen = false
    var examiner: Range<Int>?
    for (place, (piece, tokens)) in zip(chunk, text.pieces).enumerated() {
      if isQuestion(place, of: chunk, before: next, text) { continue }
      var index = tokens.lowerBound
      while index < tokens.upperBound {
        // A label of a paragraph that is not read, a struck one, opens nothing here.
        while next < labels.count, labels[next].name.upperBound <= text.tokens[index].start {
          next += 1
        }
        let label = next < labels.count ? labels[next] : nil
        if let label, text.tokens[index].start >= label.name.lowerBound {
          var end = index
          while end < tokens.upperBound, text.tokens[end].start < label.name.upperBound { end += 1 }
          var speaker = index..<end
          if label.namesExaminer(text.bytes), index + 1 < end {
            examiner = (index + 1)..<end
          } else if let examiner, label.asks(text.bytes) {
            speaker = examiner
          }
          drafts.append(turn(speaker, piece.paragraph))
          isOpen = true
          while end < tokens.upperBound, text.tokens[end].start < label.end { end += 1 }
          index = end
          next += 1
          continue
        }
        var end = index
        let stop = label?.name.lowerBound ?? Int.max
        while end < tokens.upperBound, text.tokens[end].start < stop { end += 1 }
        if !isOpen, next > 0 {
          drafts.append(turn(index..<index, piece.paragraph))
          isOpen = true
        }
        if isOpen { drafts[drafts.count - 1].content.append(index..<end) }
        index = max(end, index + 1)
      }
    }
    return drafts.filter { !$0.content.isEmpty }
  }

  /// Whether a paragraph without a label asks what the next one of the chunk answers under its label: nobody's whose
  /// label stands before, unless those under labels ask as well.
  private func isQuestion(
    _ place: Int, of chunk: [ArticlePiece], before next: Int, _ text: VoiceText
  ) -> Bool {
    guard !isAskedUnderLabels, place + 1 < chunk.count, next < labels.count,
      chunk[place + 1].span.contains(labels[next].name.lowerBound),
      let last = text.pieces[place].last
    else { return false }
    if place > 0, next > 0, isLabelAlone(labels[next - 1], chunk[place - 1]) { return false }
    let mark = text.tokens[last]
    return mark.kind == .stop && text.bytes[mark.start] == .questionMark
      && (next == 0 || !chunk[place].span.contains(labels[next - 1].name.lowerBound))
  }

  /// Whether a paragraph is nothing but a label, so that the next one is said under it.
  private func isLabelAlone(_ label: TurnLabel, _ piece: ArticlePiece) -> Bool {
    piece.span.contains(label.name.lowerBound) && label.end >= piece.span.end
  }

  /// A turn under a label; without one it goes on with that of the chunk before.
  private func turn(_ label: Range<Int>, _ paragraph: Int) -> StatementDraft {
    var draft = StatementDraft(content: [], act: .says, paragraph: paragraph)
    draft.isTurn = true
    draft.source = label.isEmpty ? nil : label
    draft.inheritsSpeaker = label.isEmpty
    return draft
  }
}
