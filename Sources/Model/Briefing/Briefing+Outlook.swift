import Analysis
import TextSafety

extension Briefing {
  /// Gives each outlook the fullest name of whoever holds it, from the voices.
  ///
  /// One whose holder is a pronoun that no voice explains is doubtful.
  mutating func nameHolders() {
    for index in outlook.indices {
      guard let holder = outlook[index].holder else { continue }
      let voice = voices.first { voice in
        voice.mentions.contains { $0.overlaps(holder) }
          || voice.statements.contains { $0.source?.overlaps(holder) ?? false }
      }
      outlook[index].holderName = voice?.name
      guard isPronoun(holder) else { continue }
      outlook[index].confidence = voice?.name == nil ? .doubtful : .likely
    }
  }

  private func isPronoun(_ span: SourceSpan) -> Bool {
    ["he", "she", "they", "it"].contains(article[span].lowercased())
  }
}
