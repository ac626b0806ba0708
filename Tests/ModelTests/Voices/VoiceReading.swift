@testable import Analysis
@testable import Articles
@testable import Model
@testable import TextSafety

/// The voices of a text under a title.
enum VoiceReading {
  static func shown(_ text: String) -> (article: Article, voices: [Voice]) {
    let article = PlainTextReader.read(SafeText("A title here\n\n" + text))
    return (article, Briefing(analyzing: article, steps: [.voices]).voices)
  }

  /// Each statement as "speaker: words", speaker by speaker.
  static func said(_ text: String) -> [String] {
    let (article, voices) = shown(text)
    return voices.flatMap { voice in voice.statements.map { words(of: $0, by: voice, in: article) }
    }
  }

  /// Each statement as "speaker: words", in the order of the text.
  static func saidInOrder(_ text: String) -> [String] {
    let (article, voices) = shown(text)
    return voices.flatMap { voice in voice.statements.map { (voice, $0) } }
      .sorted { $0.1.hull.start < $1.1.hull.start }
      .map { words(of: $1, by: $0, in: article) }
  }

  private static func words(of statement: Statement, by voice: Voice, in article: Article) -> String
  {
    let name = voice.name.map { article[$0] } ?? "?"
    return name + ": " + statement.content.map { article[$0] }.joined(separator: " … ")
  }
}
