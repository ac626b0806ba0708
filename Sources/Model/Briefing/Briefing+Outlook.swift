import Analysis
import TextSafety

extension Briefing {
  /// Gives each outlook its holder as the voices know them.
  ///
  /// One in quotation marks is the speaker's; where nobody knows the speaker, or no voice explains the pronoun that
  /// holds it, it is doubtful. What a text says twice is kept once.
  mutating func nameHolders() {
    let article = self.article
    var seen: Set<String> = []
    outlook.removeAll { !seen.insert(article[$0.span]).inserted }
    for index in outlook.indices {
      if outlook[index].holder == nil, isQuoted(outlook[index].span) { takeSpeaker(at: index) }
      guard let holder = outlook[index].holder else { continue }
      let voice = voices.first { voice in
        voice.mentions.contains { $0.overlaps(holder) }
          || voice.statements.contains { $0.source?.overlaps(holder) ?? false }
      }
      guard isPronoun(holder) else {
        outlook[index].holderName = voice?.name.flatMap { isFuller($0, than: holder) ? $0 : nil }
        continue
      }
      outlook[index].holderName = voice?.name
      let isSure =
        voice?.name != nil
        && voice?.statements.contains { statement in
          statement.source?.overlaps(holder) ?? false && statement.confidence == .certain
        } ?? false
      outlook[index].confidence = isSure ? .likely : .doubtful
    }
  }

  /// Takes the speaker of the shortest statement that a quoted outlook stands in; one of nobody's is doubtful.
  private mutating func takeSpeaker(at index: Int) {
    let span = outlook[index].span
    var shortest: (statement: Statement, name: SourceSpan?)?
    for voice in voices {
      for statement in voice.statements
      where statement.content.contains(where: { $0.contains(span) })
        && shortest.map({ statement.hull.count < $0.statement.hull.count }) ?? true
      {
        shortest = (statement, voice.name)
      }
    }
    guard let (statement, name) = shortest, statement.confidence != .doubtful,
      let source = statement.source ?? name
    else {
      outlook[index].confidence = .doubtful
      return
    }
    outlook[index].holder = source
    outlook[index].confidence = .likely
  }

  /// Whether a span stands in a quotation: its paragraph has had more opening marks than closing ones.
  private func isQuoted(_ span: SourceSpan) -> Bool {
    guard let paragraph = article.paragraphs.first(where: { $0.span.contains(span) }) else {
      return false
    }
    var open = 0
    var straight = 0
    for scalar in article[SourceSpan(paragraph.span.start, span.start)].unicodeScalars {
      switch scalar {
      case "\u{201C}": open += 1
      case "\u{201D}": open -= 1
      case "\"": straight += 1
      default: break
      }
    }
    let first = article[span].unicodeScalars.first
    return open > 0 || straight % 2 == 1 || first == "\"" || first == "\u{201C}"
  }

  /// Whether a name has a word of the one that stands in the text, and more to say.
  private func isFuller(_ name: SourceSpan, than holder: SourceSpan) -> Bool {
    guard !article[holder].contains(article[name]) else { return false }
    let parts: [Substring] = article[holder].split(separator: " ")
    let words = parts.filter {
      $0.count > 2 && $0.first?.isUppercase == true
    }
    let full: [Substring] = article[name].split(separator: " ")
    return words.contains { word in full.contains { $0 == word } }
  }

  private func isPronoun(_ span: SourceSpan) -> Bool {
    ["he", "she", "they", "it"].contains(article[span].lowercased())
  }
}
