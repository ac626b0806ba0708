import Language

extension StatementFinder {
  /// "Smith’s claim that …", "his decision to …"; a noun without an owner needs "that".
  mutating func readNoun(
    _ index: Int, entry: VoiceLexicon.Entry, sentence: Range<Int>, paragraph: Int
  ) {
    guard let row = entry.nouns.first, index + 2 < sentence.upperBound else { return }
    let cue = text.lexicon.cues[row]
    let next = text.tokens[index + 1]
    let owner = owner(of: index, from: sentence.lowerBound)
    var start: Int?
    if next.classes.contains(.that), cue.complements.contains(.that), !isFinite(index + 2) {
      start = index + 1
    } else if owner != nil, next.classes.contains(.to), cue.complements.contains(.to) {
      start = index + 1
    } else if owner != nil, cue.prepositions.contains(where: { text.isWord(index + 1, $0) }) {
      start = index + 2
    }
    guard let start else { return }
    if owner == nil, !isMade(index) { return }
    var end = contentEnd(from: start, to: sentence.upperBound)
    if let verb = verb(of: index, behind: start..<end)
      ?? mainVerb(behind: start..<end, isFirst: owner?.lowerBound == sentence.lowerBound)
    {
      end = verb
    }
    if end <= start || endsInTransitiveCue(start, end) { return }
    let count = drafts.count
    add(
      [start..<end], source: owner ?? sharedSubject(index, sentence), cue: index..<(index + 1),
      act: cue.act,
      paragraph: paragraph)
    if drafts.count > count { drafts[count].isNoun = true }
  }

  /// "The mayor's claim that he may open it | drew laughter": where what is said of the claim begins.
  private func verb(of noun: Int, behind content: Range<Int>) -> Int? {
    guard let (reading, node) = text.node(at: noun),
      reading.tokens[node].relation == .subject || reading.tokens[node].relation == .passiveSubject,
      let verb = reading.predicate(of: node), verb > node,
      let form = reading.finiteForm(of: verb),
      let place = text.tokens(of: min(form, verb)..<min(form, verb) + 1, in: reading)?.lowerBound,
      content.dropFirst(3).contains(place), text.tokens[place].quotation < 0
    else { return nil }
    return place
  }

  /// The last verb of a sentence that begins with whose claim it is and that has a further verb behind the claim's: what
  /// is said of the claim.
  private func mainVerb(behind content: Range<Int>, isFirst: Bool) -> Int? {
    guard isFirst else { return nil }
    var first: Int?
    var last: Int?
    for index in content {
      if text.tokens[index].kind == .comma { break }
      guard text.tokens[index].quotation < 0, syntax.looksFinite(index) else { continue }
      guard first != nil else {
        first = index
        continue
      }
      if text.tokens[index - 1].classes.isDisjoint(with: Self.leadingToVerb) { last = index }
    }
    return last
  }

  /// Whether a noun that has no owner is what its sentence is about or what somebody makes: "repeated the claim that".
  ///
  /// "Rejected claims that", "faces allegations that", "arrested on suspicion that": what others say.
  private func isMade(_ noun: Int) -> Bool {
    guard let (reading, node) = text.node(at: noun), let verb = reading.predicate(of: node) else {
      return true
    }
    switch reading.tokens[node].relation {
    case .subject, .passiveSubject: return true
    default: return Self.making.contains(reading.tokens[verb].word)
    }
  }

  /// Verbs of whoever says what the noun tells.
  private static let making = Set(
    """
    make makes made making repeat repeats repeated repeating reiterate reiterates reiterated reiterating raise raises
    raised raising voice voices voiced voicing express expresses expressed expressing issue issues issued issuing
    deliver delivers delivered give gives gave given giving promote promotes promoted promoting
    echo echoes echoed echoing offer offers offered offering advance advanced advancing peddle peddled peddling
    spread spreads spreading float floats floated floating publish published release released post posted
    tweet tweeted send sent sending add added sound sounded air aired level leveled levelled share shared
    take takes took hold holds held have has had reach reached come comes came draw drew
    """.split { $0 == " " || $0 == "\n" }.map { WordID($0.utf8) })

  /// "the claim that officials deny" is a relative clause: its verb has no object of its own.
  private func endsInTransitiveCue(_ start: Int, _ end: Int) -> Bool {
    var last = end - 1
    while last > start, text.tokens[last].kind == .stop || text.tokens[last].kind == .comma {
      last -= 1
    }
    guard last > start + 1 else { return false }
    let entry = text.lexicon.entries[text.tokens[last].entry]
    return entry.verbs.contains { text.lexicon.cues[$0].complements.contains(.np) }
  }

  private func isFinite(_ index: Int) -> Bool { syntax.looksFinite(index) }

  /// The owner of a noun: a possessive pronoun or a phrase with "’s", adjectives between.
  private func owner(of noun: Int, from low: Int) -> Range<Int>? {
    var index = noun - 1
    while index >= low, noun - index < 4 {
      let token = text.tokens[index]
      if token.classes.contains(.possessive) { return index..<(index + 1) }
      if token.kind == .possessive, token.classes == [] {
        return syntax.phrase(endingBefore: index, from: low)
      }
      if token.kind != .word || !token.classes.isDisjoint(with: [.preposition, .determiner]) {
        break
      }
      index -= 1
    }
    return nil
  }
}
