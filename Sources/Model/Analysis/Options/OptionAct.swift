import Articles
import TextSafety

/// What a clause says that somebody does or could do: the mark of an option, whatever noun announces it.
struct OptionAct: Sendable {
  /// The form in which the text puts it.
  enum Form: Sendable {
    /// "The council could sell the pier".
    case modal
    /// "Sell the pier".
    case imperative
    /// "To sell the pier".
    case infinitive
    /// "Selling the pier".
    case gerund
    /// "Should the council sell the pier?"
    case question
  }

  /// How it is put.
  var form: Form
  /// The words of the subject; empty if the form has none.
  var subject: Range<Int>
  /// The first word of what is done.
  var verb: Int
  /// Whether the subject is known to be somebody who can act.
  var hasActor: Bool
  /// Whether words join it to an act before it ("also", "or", "alternatively").
  var isJoined = false
  /// Whether it is put in the passive, without who does it.
  var isPassive = false
}

/// Reads the act that a run of words opens with.
struct OptionActReader {
  /// The article.
  let text: OptionText
  /// The words that it looks at.
  let words: [OptionWord]

  /// This many words may stand between the start and a modal verb.
  private static let reach = 14

  /// The act that a sentence opens with, or what comes after its colon, and the word where it starts.
  func opening() -> (act: OptionAct, start: Int)? {
    if let act = act() { return (act, 0) }
    guard let colon = words.indices.last(where: { words[$0].before.contains(.colon) }),
      let act = act(from: colon)
    else { return nil }
    return (act, colon)
  }

  /// The act that the words open with from a place on.
  func act(from first: Int = 0, to end: Int? = nil) -> OptionAct? {
    let limit = min(end ?? words.count, words.count)
    let start = opening(from: first, to: limit)
    guard start < limit else { return nil }
    let isJoined = words[first...start].contains { $0.isA(Self.joints) }
    var act = bare(at: start, to: limit) ?? modal(from: start, to: limit)
    if isJoined { act?.isJoined = true }
    return act
  }

  /// Words that add an act to those before it.
  private static let joints: OptionWordClass = [
    .or, .alternatively, .final, .another, .also, .ordinal,
  ]

  /// After conjunctions, adverbs and words that count, with their commas.
  private func opening(from first: Int, to limit: Int) -> Int {
    var start = first
    let lead: OptionWordClass = [
      .or, .and, .adverb, .alternatively, .final, .either, .also, .ordinal,
    ]
    while start < limit - 1, start < first + 4,
      words[start].isA(lead) && !words[start].isA([.pronoun, .agent, .action])
        || (words[start].isA([.number, .one]) && words[start + 1].before.contains(.comma))
    {
      start += 1
    }
    return start
  }

  /// A verb without a subject.
  private func bare(at start: Int, to limit: Int) -> OptionAct? {
    let word = words[start]
    let none = start..<start
    if word.isA(.to), start + 1 < limit, isDoing(start + 1, to: limit) {
      return OptionAct(form: .infinitive, subject: none, verb: start + 1, hasActor: false)
    }
    if word.isA(.negation), start + 2 < limit, words[start + 1].isA(.to) {
      return OptionAct(form: .infinitive, subject: none, verb: start, hasActor: false)
    }
    if text.isGerund(word), !word.isA([.preposition, .pronoun, .thing, .including, .have]) {
      return OptionAct(form: .gerund, subject: none, verb: start, hasActor: false)
    }
    guard isImperative(start, to: limit) else { return nil }
    return OptionAct(form: .imperative, subject: none, verb: start, hasActor: false)
  }

  /// Whether the words from here on can be a verb of doing in its plain form with what belongs to it.
  func isImperative(_ index: Int, to limit: Int) -> Bool {
    let word = words[index]
    guard word.isA(.action), !word.isPossessive else { return false }
    guard index + 1 < limit else { return true }
    let next = words[index + 1]
    if next.before.contains(.comma) || next.before.contains(.stop) { return true }
    // "Cuts are", "Change is", "Support has": the word is a noun.
    return !next.isA([.be, .modal, .have, .saying]) || next.isA(.including)
  }

  /// Whether a verb says something that one does, and not what happens to one.
  func isDoing(_ index: Int, to limit: Int) -> Bool {
    var verb = index
    while verb < limit - 1, verb < index + 3, words[verb].isA([.adverb, .also]),
      !words[verb].isA(.action)
    { verb += 1 }
    guard verb < limit else { return false }
    if words[verb].isA(.action) { return true }
    return !words[verb].isA([
      .happening, .be, .have, .preposition, .determiner, .pronoun, .negation, .or, .and,
    ])
  }
}

// MARK: - Modal verbs

extension OptionActReader {
  private func modal(from start: Int, to limit: Int) -> OptionAct? {
    if let asked = question(from: start, to: limit) { return asked }
    // What stands before the subject has its own length ("Instead of paying the whole of it, the club can …").
    let isIntroduced = words[start].isA([.preposition, .condition, .clauseBreak])
    let near = words[start..<min(limit, start + (isIntroduced ? 2 : 1) * Self.reach)]
    guard
      let modal = near.indices.first(where: { $0 > start && isModal($0) }),
      let subject = subject(from: start, before: modal)
    else { return nil }
    var verb = modal + 1
    var isJoined = words[modal - 1].isA(.also)
    while verb < limit - 1, words[verb].isA([.adverb, .also, .either]),
      !words[verb].isA(.action)
    {
      isJoined = isJoined || words[verb].isA(.also)
      verb += 1
    }
    guard verb < limit else { return nil }
    if isPassive(verb, to: limit) {
      return OptionAct(
        form: .modal, subject: subject, verb: verb, hasActor: false, isJoined: isJoined,
        isPassive: true)
    }
    guard isDoing(verb, to: limit) else { return nil }
    if head(of: subject)?.isA(.thing) ?? true { return nil }
    return OptionAct(
      form: .modal, subject: subject, verb: verb, hasActor: isActor(subject), isJoined: isJoined)
  }

  /// "Be sold", "be spread over ten years": somebody does it, whoever it is.
  private func isPassive(_ be: Int, to limit: Int) -> Bool {
    guard words[be].isA(.be), be + 1 < limit, words[be + 1].before.isEmpty else { return false }
    let participle = words[be + 1].isA(.adverb) ? min(be + 2, limit - 1) : be + 1
    let word = words[participle]
    if word.isA([.action, .participle]) { return true }
    return word.end - word.start > 4
      && text.bytes[(word.end - 2)..<word.end].elementsEqual("ed".utf8)
  }

  /// A verb of possibility; "have to" and "need to" are duties.
  private func isModal(_ index: Int) -> Bool {
    words[index].isA(.modal) && !words[index].isPossessive
  }

  /// A question about what to do: “Should the party woo farmers”.
  private func question(from start: Int, to limit: Int) -> OptionAct? {
    guard let last = words.last, last.end < text.bytes.count, words[start].isA(.asks),
      text.bytes[last.end..<min(text.bytes.count, last.end + 4)].contains(.questionMark),
      start + 2 < limit
    else { return nil }
    for verb in (start + 2)..<min(limit, start + 7) {
      let subject = (start + 1)..<verb
      guard words[start + 1].before.isEmpty else { return nil }
      let isKnown = words[verb].isA(.action) || words[verb - 1].isA([.agent, .pronoun])
      let acts = isActor(subject) || words[start].isA(.obligation) && mayAct(subject)
      if isKnown, acts, isDoing(verb, to: limit) {
        return OptionAct(form: .question, subject: subject, verb: verb, hasActor: true)
      }
    }
    return nil
  }

  /// The words of the subject: after what a comma closes, and without relative clauses.
  private func subject(from start: Int, before modal: Int) -> Range<Int>? {
    var first = start
    // "If it fails, the council could …": the subject comes after the last comma.
    if words[start].isA([.preposition, .condition, .clauseBreak, .forWord]) {
      guard
        let comma = (start..<modal).last(where: {
          $0 < modal && $0 > start && words[$0].before.contains(.comma)
        })
      else { return nil }
      first = comma
    }
    while first < modal - 1, words[first].isA([.adverb, .and, .or, .also]) { first += 1 }
    let relative: OptionWordClass = [.question, .that, .saying]
    let opens = words[first]
    if opens.isA([.question, .there]) || opens.isA(.saying) && !opens.isA(.agent) { return nil }
    var end = modal
    while end > first + 1, words[end - 1].isA([.adverb, .also]) { end -= 1 }
    // "The House, which will sit soon, could": the subject is what stands before the comma.
    if let comma = ((first + 1)..<max(first + 1, end)).first(where: {
      words[$0].before.contains(.comma) && words[$0].isA(relative)
    }) {
      guard words[modal].before.contains(.comma) else { return nil }
      return first..<comma
    }
    if words[first..<end].contains(where: { $0.isA(.that) && $0.start != opens.start }) {
      return nil
    }
    return first..<max(end, first + 1)
  }

  /// The noun that a phrase is about: the last word before a preposition or a relative clause.
  private func head(of subject: Range<Int>) -> OptionWord? {
    let ends: OptionWordClass = [.preposition, .question, .clauseBreak, .that, .forWord]
    let end = subject.dropFirst().first { words[$0].isA(ends) } ?? subject.upperBound
    return words[subject.lowerBound..<end].last
  }

  /// Whether the words are about something that may be able to act.
  func mayAct(_ subject: Range<Int>) -> Bool {
    head(of: subject).map { !$0.isA([.thing, .negation]) } ?? false
  }

  /// Whether the words name somebody who can act.
  func isActor(_ range: Range<Int>) -> Bool {
    let words = words[range]
    guard let first = words.first else { return false }
    if words.count <= 2, first.isA(.pronoun) { return true }
    if head(of: range)?.isA(.thing) ?? true { return false }
    if words.contains(where: { $0.isA(.agent) }) { return true }
    if words.dropFirst().contains(where: { $0.isCapital && !$0.isA([.pronoun, .modal]) }) {
      return true
    }
    // A name by itself opens a sentence with a capital, as every other word does.
    return first.isCapital && words.count == 1 && !first.isA([.determiner, .agent, .adverb])
      && text.bytes[first.end - 1] != UInt8(ascii: "s")
  }
}
