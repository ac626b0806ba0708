import Model

/// What the reader looks at, for whatever is done to it: a note, a copy, a search, a question.
enum ActionTarget: Hashable {
  /// A row of a list.
  case row(PaneRow)
  /// A place in the text.
  case text
  /// A list without a row that stands for anything here.
  case nothing
}

extension Session {
  /// What was pointed out in the text last, as long as it is on the screen: a match, a marked sentence, what a
  /// row stands for.
  var pointed: SourceSpan? {
    guard let point = document.point else { return nil }
    let layout = textLayout
    let position = layout.position(at: point.start)
    let distance = layout.distance(from: document.top, to: position, limit: textHeight)
    return position >= document.top && distance < textHeight ? point : nil
  }

  /// Where in the text the reader looks: at what was pointed out, else at the first row.
  var targetOffset: Int { pointed?.start ?? textLayout.offset(at: document.top) }

  /// The sentence there.
  var targetSentence: SourceSpan? {
    let article = document.briefing.article
    return article.sentenceIndex(at: targetOffset).map { article.sentences[$0].span }
  }

  /// What a mark, a note or a tag would be about now: the row's words, what is marked, or the sentence.
  var annotated: SourceSpan? {
    switch actionTarget {
    case .nothing: return nil
    case .row(let item):
      return item.subject == .setAside ? nil : item.highlights.first ?? item.anchor
    case .text: break
    }
    if let pointed, document.highlights.contains(pointed), pointed != document.search?.match {
      return pointed
    }
    return targetSentence ?? document.briefing.article.sentences.first?.span
  }
}
