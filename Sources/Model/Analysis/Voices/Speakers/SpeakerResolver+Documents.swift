import Articles

/// Whose a document is that "says" something.
extension SpeakerResolver {
  /// "Local news reports" speak for themselves.
  func isFromMedia(_ source: Range<Int>) -> Bool {
    source.contains { text.tokens[$0].classes.contains(.media) }
  }

  /// Whose a document is that "says" something: its owner's, who it is from, else the last speaker's.
  mutating func issuer(
    _ source: Range<Int>, _ phrase: SpeakerPhrase, isReport: Bool
  ) -> Resolution? {
    let reach = source.lowerBound..<min(text.tokens.count, source.upperBound + 6)
    let isFollowed =
      source.upperBound < text.tokens.count
      && Self.issuing.contains(text.key(of: source.upperBound..<source.upperBound + 1))
    let owned = mentions(in: isFollowed ? reach : source).first { mention in
      let end = mention.tokens.upperBound
      let isOwner = end < text.tokens.count && text.tokens[end].kind == .possessive
      let start = mention.title.isEmpty ? mention.tokens.lowerBound : mention.title.lowerBound
      let isFrom =
        start > source.lowerBound && text.tokens[start - 1].classes.contains(.preposition)
      return isOwner || isFrom || end == phrase.headToken
    }
    documentSentence = sentence
    if let owned { return Resolution(voice: voice(of: owned.entity), confidence: .likely) }
    guard let speaker = last.resolution, sentence - known[speaker.voice].sentence <= 2,
      voices[speaker.voice].name != nil
    else { return isReport ? common(source, phrase, isReport: true) : nil }
    return Resolution(voice: speaker.voice, confidence: .likely)
  }

  /// What stands between a document and whoever wrote it.
  private static let issuing: Set<String> = ["from", "by", "of"]

  /// "It said" behind "the statement said": whoever issued that goes on.
  func goesOn(_ pronoun: Antecedents.Pronoun) -> Resolution? {
    guard pronoun == .it, sentence - documentSentence <= 2, let speaker = last.resolution else {
      return nil
    }
    return Resolution(voice: speaker.voice, confidence: .likely)
  }
}
