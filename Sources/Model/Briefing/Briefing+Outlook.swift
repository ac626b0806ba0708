import Analysis
import TextSafety

extension Briefing {
  /// Gives each outlook the fullest name of whoever holds it, from the voices.
  ///
  /// One whose holder is a pronoun that no voice explains is doubtful, and what a text says twice is kept once.
  mutating func nameHolders() {
    let article = self.article
    var seen: Set<String> = []
    outlook.removeAll { !seen.insert(article[$0.span]).inserted }
    for index in outlook.indices {
      guard let holder = outlook[index].holder else { continue }
      let voice = voices.first { voice in
        voice.mentions.contains { $0.overlaps(holder) }
          || voice.statements.contains { $0.source?.overlaps(holder) ?? false }
      }
      outlook[index].holderName = voice?.name
      guard isPronoun(holder) else { continue }
      let isSure =
        voice?.name != nil
        && voice?.statements.contains { statement in
          statement.source?.overlaps(holder) ?? false && statement.confidence == .certain
        } ?? false
      outlook[index].confidence = isSure ? .likely : .doubtful
    }
  }

  private func isPronoun(_ span: SourceSpan) -> Bool {
    ["he", "she", "they", "it"].contains(article[span].lowercased())
  }
}
