import Language
import TextSafety

extension StatementFinder {
  /// A sentence without the place where a report was written: "OSLO (AP) — The mayor said".
  func withoutDateline(_ sentence: Range<Int>) -> Range<Int> {
    guard let first = sentence.first, let last = sentence.last, opensPiece(first) else {
      return sentence
    }
    let span = SourceSpan(text.tokens[first].start, text.tokens[last].end)
    let start = Dateline.body(of: span, in: text.bytes).start
    let body = sentence.first { text.tokens[$0].start >= start } ?? first
    return behindLabel(body..<sentence.upperBound)
  }

  /// "Holm thanks supporters: | In a letter, he wrote …": what opens a paragraph as its heading says nothing.
  private func behindLabel(_ sentence: Range<Int>) -> Range<Int> {
    let opening = sentence.prefix(Self.longestLabel)
    guard let colon = opening.first(where: { text.tokens[$0].kind == .colon }),
      colon > sentence.lowerBound + 1, colon + Self.shortestText < sentence.upperBound,
      text.tokens[colon + 1].kind == .word, text.tokens[colon + 1].isCapital,
      text.tokens[colon + 1].quotation < 0
    else { return sentence }
    // "The mayor said: The port is open."
    let isReport = (sentence.lowerBound..<colon).contains { index in
      text.lexicon.entries[text.tokens[index].entry].verbs.contains {
        text.lexicon.cues[$0].complements.contains(.quote)
      }
    }
    return isReport ? sentence : colon + 1..<sentence.upperBound
  }

  /// A heading in front of a paragraph has no more words.
  private static let longestLabel = 10
  /// What stands behind one has no fewer.
  private static let shortestText = 10

  private func opensPiece(_ token: Int) -> Bool {
    let piece = text.pieces.partitioningIndex { $0.lowerBound >= token }
    return piece < text.pieces.count && text.pieces[piece].lowerBound == token
  }

  /// Where what a verb marks is over by the tree: before a clause that "and", "but" or "after" joins to the verb
  /// itself, and before the clause that the verb's own is a part of; nil if the tree does not tell.
  func treeEnd(of verb: Int, _ content: Range<Int>) -> Int? {
    guard content.count > 3, let (reading, node) = text.node(at: verb),
      let (other, first) = text.node(at: content.lowerBound), other.range == reading.range,
      first > node, reading.hangs(first, from: node)
    else { return nil }
    var end = reading.subtree(of: node).upperBound
    var hasContent = false
    for child in reading.dependents(of: node) where child > node {
      let below = reading.subtree(of: child)
      if below.contains(first) {
        hasContent = true
      } else if hasContent, endsContent(child, reading) {
        end = min(end, below.lowerBound)
      }
    }
    guard end < reading.tokens.count,
      let place = text.tokens(of: end..<end + 1, in: reading)?.lowerBound
    else { return nil }
    let isQuoted = text.tokens[place].quotation >= 0 && text.tokens[place].kind != .openQuote
    return content.contains(place) && place > content.lowerBound + 2 && !isQuoted ? place : nil
  }

  /// Whether a clause after the content is the sentence's own again: "…, but he gave no names", "…, although it
  /// is unclear".
  ///
  /// "And" goes on with what is said more often than not.
  private func endsContent(_ child: Int, _ reading: SentenceReading) -> Bool {
    let relation = reading.tokens[child].relation
    // "…, exaggerating the number": the writer's again.
    let low = reading.subtree(of: child).lowerBound
    if relation == .adverbialClause, reading.tokens[child].tag == .vbg, low == child, low > 0,
      reading.tokens[low - 1].kind == .comma
    {
      return true
    }
    // "Announced that it would close and removed the signs": the speaker does both.
    if relation == .conjunct, let verb = reading.head(of: child),
      reading.tokens[child].tag == reading.tokens[verb].tag, reading.ownSubject(of: child) == nil,
      !saysAlike(child, verb: verb, reading: reading)
    {
      return true
    }
    guard reading.isFinite(child), reading.ownSubject(of: child) != nil else { return false }
    // "Called it a disgrace and the council said that …": somebody else's.
    if relation == .conjunct, isReport(child, reading) { return true }
    guard relation == .adverbialClause || relation == .conjunct else { return false }
    return reading.subtree(of: child).prefix(3).contains {
      Self.turns.contains(reading.tokens[$0].word)
    }
  }

  /// Whether a verb is one of saying with what is said behind it, in the past as a report has it.
  private func isReport(_ verb: Int, _ reading: SentenceReading) -> Bool {
    let token = reading.tokens[verb]
    guard token.tag == .vbd || token.tag == .vbz, reading.contentClause(of: verb) != nil else {
      return false
    }
    let entry = text.lexicon.entries[text.lexicon.lookUp(text.bytes, token.range)]
    return entry.verbs.contains { text.lexicon.cues[$0].complements.contains(.quote) }
  }

  /// "Said that it was late and wanted to go": what is said may have both verbs.
  private func saysAlike(_ child: Int, verb: Int, reading: SentenceReading) -> Bool {
    guard let said = reading.contentClause(of: verb), let form = reading.finiteForm(of: said) else {
      return false
    }
    return reading.tokens[form].tag == reading.tokens[child].tag
  }

  private static let turns: Set<WordID> = [
    WordID("but".utf8), WordID("though".utf8), WordID("although".utf8), WordID("after".utf8),
  ]
}
