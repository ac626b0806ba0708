import Articles
import Language

/// Who was named or spoke last, for the words that stand for somebody: "he", "the official", "it".
struct Antecedents: Sendable {
  /// Who somebody is: a bearer of a name, or a speaker without one, as an index.
  enum Referent: Hashable, Sendable {
    case name(Int)
    case voice(Int)
  }

  /// One place where somebody is named.
  struct Mention: Sendable {
    /// Who is named.
    var who: Referent
    /// The sentence, counted from the start of the article.
    var sentence: Int
    /// The paragraph.
    var paragraph: Int
    /// Whether a verb is said of the name there.
    var isSubject: Bool
    /// Whether the name stands between quotation marks or before "'s".
    var isAside: Bool
    /// Whether it stands between quotation marks: nobody calls himself by name there.
    var isQuoted = false
  }

  /// What is known of somebody.
  struct Traits: Sendable {
    /// What it is, as far as anything tells.
    enum Kind: Sendable {
      case person, thing, unknown
    }

    /// "She" or "he"; nil if nothing tells.
    var gender: Gender?
    /// Whether it is a person.
    var kind = Kind.unknown
    /// Whether nothing names it: "the official", whom "they" stands for as well.
    var isNameless = false
    /// Whether it says nothing: a place that nobody speaks for, the dead.
    var isSilent = false
    /// Whether it is several.
    var isPlural = false
    /// Whether it said something before.
    var isHeard = false
  }

  /// The words that stand for somebody.
  enum Pronoun: Sendable {
    case she, he, it, they
  }

  /// The mentions in reading order.
  private(set) var mentions: [Mention] = []
  /// Who spoke last.
  private(set) var lastSpeaker: Referent?
  /// Whether that is sure.
  private var isLastSure = false
  private var lastSpoke = (sentence: 0, paragraph: 0)

  /// This many mentions are remembered.
  static let memory = 40
  /// Nobody is meant who was last named further back, in sentences.
  static let reach = 6

  /// Notes that somebody is named.
  mutating func add(_ mention: Mention) {
    if mentions.count >= 2 * Self.memory { mentions.removeFirst(Self.memory) }
    mentions.append(mention)
  }

  /// Notes that somebody says something, and whether it is sure who.
  mutating func speaks(_ who: Referent, sentence: Int, paragraph: Int, isSure: Bool) {
    lastSpeaker = who
    isLastSure = isSure
    lastSpoke = (sentence, paragraph)
  }

  /// Whom a pronoun stands for, with the runner-up where the two are close; nil if nobody fits.
  func best(
    for pronoun: Pronoun, sentence: Int, paragraph: Int, without told: Set<Referent> = [],
    traits: (Referent) -> Traits
  ) -> (who: Referent, rival: Referent?, confidence: Confidence)? {
    var scores: [(who: Referent, score: Double)] = []
    let going = Weight.lastSpeaker * hold(on: pronoun, before: sentence, traits)
    func note(_ who: Referent, _ score: Double) {
      if let known = scores.firstIndex(where: { $0.who == who }) {
        scores[known].score = max(scores[known].score, score)
      } else {
        scores.append((who, score))
      }
    }
    for mention in mentions.suffix(Self.memory) {
      let distance = sentence - mention.sentence
      guard distance <= Self.reach, distance > 0 || !mention.isQuoted,
        !told.contains(mention.who),
        let fit = Self.fit(traits(mention.who), pronoun)
      else {
        continue
      }
      var score = fit - Weight.sentence * Double(distance)
      if mention.isSubject { score += Weight.subject }
      if mention.isAside { score += Weight.aside }
      if mention.paragraph == paragraph { score += Weight.sameParagraph }
      if mention.who == lastSpeaker { score += going }
      note(mention.who, score)
    }
    if let lastSpeaker, !told.contains(lastSpeaker),
      let fit = Self.fit(traits(lastSpeaker), pronoun),
      paragraph - lastSpoke.paragraph <= Self.reach
    {
      let distance = Double(sentence - lastSpoke.sentence)
      note(lastSpeaker, fit + going + Weight.subject - Weight.sentence * distance)
    }
    scores.sort { $0.score > $1.score }
    guard let first = scores.first else { return nil }
    let lead = scores.count > 1 ? first.score - scores[1].score : Weight.clear
    let isForemost =
      first.who == lastSpeaker
      ? isLastSure : mentions.suffix(Self.memory).contains { $0.who == first.who && $0.isSubject }
    // "It" and "they" are also things and crowds that nothing here knows of.
    let isClear = lead >= Weight.clear && isForemost && (pronoun == .she || pronoun == .he)
    return (first.who, lead < Weight.close ? scores[1].who : nil, isClear ? .certain : .likely)
  }

  /// Whether a verb is said of somebody in a sentence or in the one before it.
  func isTopic(_ who: Referent, before sentence: Int) -> Bool {
    mentions.suffix(Self.memory).contains {
      $0.who == who && $0.isSubject && !$0.isAside && sentence - $0.sentence <= 1
    }
  }

  /// Whom a pronoun can stand for of those who are named earlier in its own sentence.
  func named(for pronoun: Pronoun, in sentence: Int, traits: (Referent) -> Traits) -> [Mention] {
    mentions.suffix(Self.memory).filter {
      $0.sentence == sentence && !$0.isAside && Self.fit(traits($0.who), pronoun) != nil
    }
  }

  /// How much of what is said still is the last speaker's: less where somebody else was named since, nothing where
  /// something was told of somebody else.
  private func hold(
    on pronoun: Pronoun, before sentence: Int, _ traits: (Referent) -> Traits
  ) -> Double {
    var hold = 1.0
    for mention in mentions.suffix(Self.memory)
    where mention.sentence > lastSpoke.sentence && mention.sentence < sentence && !mention.isAside {
      if mention.who == lastSpeaker {
        if mention.isSubject { hold = 1 }
      } else if traits(mention.who).kind == .person, Self.fit(traits(mention.who), pronoun) != nil {
        hold = mention.isSubject ? 0 : min(hold, Weight.named)
      }
    }
    return hold
  }

  /// How well a pronoun fits somebody; nil if it cannot stand for them.
  private static func fit(_ traits: Traits, _ pronoun: Pronoun) -> Double? {
    if traits.isSilent { return nil }
    switch pronoun {
    case .she, .he:
      guard traits.kind != .thing, !traits.isPlural else { return nil }
      // "The Long Shore", a film, is nobody.
      if traits.kind == .unknown, traits.gender == nil, !traits.isHeard { return nil }
      let gender: Gender = pronoun == .she ? .female : .male
      if let known = traits.gender, known != gender { return nil }
      return (traits.gender == nil ? 0 : Weight.gender)
        + (traits.kind == .unknown ? Weight.unknown : Weight.person)
    case .it:
      guard traits.kind != .person, !traits.isPlural, traits.kind == .thing || traits.isHeard
      else { return nil }
      return traits.kind == .unknown ? 0 : Weight.person
    case .they:
      if traits.isPlural { return traits.kind == .person ? Weight.gender : Weight.things }
      if traits.kind == .person { return traits.isNameless && traits.gender == nil ? 0 : nil }
      return traits.kind == .thing || traits.isHeard ? 0 : nil
    }
  }

  /// What speaks for and against somebody.
  private enum Weight {
    /// Each sentence between.
    static let sentence = 0.8
    /// Who something was said of is more in mind than whom it was done to.
    static let subject = 1.0
    /// A name in a quotation or before "'s" is less in mind.
    static let aside = -1.2
    /// A paragraph is about one person more often than not.
    static let sameParagraph = 0.4
    /// Who is speaking goes on.
    static let lastSpeaker = 1.5
    /// What remains of that where somebody else was named since.
    static let named = 0.25
    /// A first name or a title that fits.
    static let gender = 0.8
    /// A name that is known to be a person's, a body's for "it".
    static let person = 0.5
    /// What may be no person at all.
    static let unknown = -0.4
    /// Several of what may be no people.
    static let things = 0.3
    /// Two that differ by less are both possible.
    static let close = 0.35
    /// The first of two that differ by so much is surely meant.
    static let clear = 1.2
  }
}
