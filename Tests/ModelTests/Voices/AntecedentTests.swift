import Articles
import Testing

@testable import Analysis

/// Whom a pronoun stands for, by what is known of those who were named and by where they were.
@Suite struct AntecedentTests {
  private typealias Traits = Antecedents.Traits

  private static let person = Traits(kind: .person)
  private static let thing = Traits(kind: .thing)

  private static func mention(
    _ name: Int, in sentence: Int, paragraph: Int = 0, isSubject: Bool = false,
    isAside: Bool = false, isQuoted: Bool = false
  ) -> Antecedents.Mention {
    Antecedents.Mention(
      who: .name(name), sentence: sentence, paragraph: paragraph, isSubject: isSubject,
      isAside: isAside, isQuoted: isQuoted)
  }

  /// Each trait with the pronouns, of "she he it they", that it lets somebody be meant by.
  @Test(arguments: [
    (Traits(kind: .person), "she he"),
    (Traits(gender: .female, kind: .person), "she"),
    (Traits(gender: .male, kind: .person), "he"),
    (Traits(gender: .female), "she"),
    (Traits(gender: .male, isHeard: true), "he it they"),
    (Traits(), ""),
    (Traits(isHeard: true), "she he it they"),
    (Traits(kind: .thing), "it they"),
    (Traits(kind: .thing, isHeard: true), "it they"),
    (Traits(kind: .thing, isPlural: true), "they"),
    (Traits(isPlural: true), "they"),
    (Traits(kind: .person, isPlural: true), "they"),
    (Traits(kind: .person, isNameless: true), "she he they"),
    (Traits(gender: .female, kind: .person, isNameless: true), "she"),
    (Traits(kind: .person, isSilent: true, isHeard: true), ""),
    (Traits(kind: .thing, isSilent: true), ""),
    (Traits(kind: .person, isSilent: true, isPlural: true), ""),
  ])
  private func traitsDecideWhichPronounFits(traits: Traits, pronouns: String) {
    var antecedents = Antecedents()
    antecedents.add(Self.mention(1, in: 0, isSubject: true))
    let all: [(String, Antecedents.Pronoun)] = [
      ("she", .she), ("he", .he), ("it", .it), ("they", .they),
    ]
    let fitting = all.filter { _, pronoun in
      antecedents.best(for: pronoun, sentence: 1, paragraph: 0) { _ in traits } != nil
    }
    #expect(fitting.map(\.0).joined(separator: " ") == pronouns)
  }

  /// Mentions before a pronoun in sentence 7 of paragraph 2: who is meant, and who else might be.
  @Test(
    arguments: [
      // The later one.
      ([mention(1, in: 4, isSubject: true), mention(2, in: 6, isSubject: true)], 2, nil, .certain),
      // Of whom something was said.
      ([mention(1, in: 6, isSubject: true), mention(2, in: 6)], 1, nil, .likely),
      // Who stands in the same paragraph, but only just.
      ([mention(1, in: 6), mention(2, in: 6, paragraph: 2)], 2, nil, .likely),
      // Not who is named beside what is told.
      ([mention(1, in: 6), mention(2, in: 6, isSubject: true, isAside: true)], 1, 2, .likely),
      ([mention(1, in: 6), mention(2, in: 6, isAside: true)], 1, nil, .likely),
      // Two who are as near.
      ([mention(1, in: 6), mention(2, in: 6)], 1, 2, .likely),
      // A sentence further back weighs more than a subject.
      ([mention(1, in: 5, isSubject: true), mention(2, in: 6)], 1, 2, .likely),
      ([mention(1, in: 4, isSubject: true), mention(2, in: 6)], 2, nil, .likely),
      // Named twice, the better place counts.
      (
        [mention(1, in: 6, isSubject: true), mention(1, in: 6), mention(2, in: 6)], 1, nil, .likely
      ),
      // One alone is sure if something was said of them, and not sure otherwise.
      ([mention(1, in: 6, isSubject: true)], 1, nil, .certain),
      ([mention(1, in: 6)], 1, nil, .likely),
      // As far back as anybody is looked for, and no further.
      ([mention(1, in: 1)], 1, nil, .likely),
      ([mention(1, in: 0)], nil, nil, .likely),
      // Within the sentence, but not within its quotation.
      ([mention(1, in: 7)], 1, nil, .likely),
      ([mention(1, in: 7, isQuoted: true)], nil, nil, .likely),
      ([mention(1, in: 6, isQuoted: true)], 1, nil, .likely),
    ] as [([Antecedents.Mention], Int?, Int?, Confidence)])
  func placesDecideWhoIsMeant(
    mentions: [Antecedents.Mention], who: Int?, rival: Int?, confidence: Confidence
  ) {
    var antecedents = Antecedents()
    for mention in mentions { antecedents.add(mention) }
    let best = antecedents.best(for: .she, sentence: 7, paragraph: 2) { _ in Self.person }
    #expect(best?.who == who.map { .name($0) })
    #expect(best?.rival == rival.map { .name($0) })
    if let best { #expect(best.confidence == confidence) }
    let things = antecedents.best(for: .it, sentence: 7, paragraph: 2) { _ in Self.thing }
    #expect(things?.who == who.map { .name($0) })
    if let things { #expect(things.confidence == .likely) }
    let told = Set(mentions.map(\.who))
    #expect(
      antecedents.best(for: .she, sentence: 7, paragraph: 2, without: told) { _ in Self.person }
        == nil)
  }

  /// Who spoke in sentence 4, and who was named since, before a pronoun in sentence 6.
  @Test(
    arguments: [
      ([], true, 1, .certain),
      ([], false, 1, .likely),
      // Something was told of somebody else.
      ([mention(2, in: 5, isSubject: true)], true, 2, .likely),
      // Somebody else was only named.
      ([mention(2, in: 5)], true, 1, .likely),
      ([mention(2, in: 5, isSubject: true, isAside: true)], true, 1, .certain),
      // Before the speech, or in the sentence of the pronoun itself.
      ([mention(2, in: 4, isSubject: true)], true, 1, .certain),
      ([mention(2, in: 6, isSubject: true)], true, 2, .likely),
      // The speaker was named again.
      (
        [mention(2, in: 5, isSubject: true), mention(1, in: 5, isSubject: true)], true, 1, .certain
      ),
      ([mention(2, in: 5, isSubject: true), mention(1, in: 5)], true, 2, .likely),
    ] as [([Antecedents.Mention], Bool, Int, Confidence)])
  func whoSpokeGoesOn(
    mentions: [Antecedents.Mention], isSure: Bool, who: Int, confidence: Confidence
  ) {
    var antecedents = Antecedents()
    antecedents.speaks(.name(1), sentence: 4, paragraph: 1, isSure: isSure)
    for mention in mentions { antecedents.add(mention) }
    let best = antecedents.best(for: .he, sentence: 6, paragraph: 1) { _ in Self.person }
    #expect(best?.who == .name(who))
    #expect(best?.confidence == confidence)
    // A thing that was named since takes nothing from a person.
    let traits = { (who: Antecedents.Referent) in who == .name(1) ? Self.person : Self.thing }
    #expect(antecedents.best(for: .he, sentence: 6, paragraph: 1, traits: traits)?.who == .name(1))
  }

  @Test(arguments: [(6, true), (7, false)])
  func whoSpokeIsRememberedForSomeParagraphs(paragraph: Int, isFound: Bool) {
    var antecedents = Antecedents()
    antecedents.speaks(.voice(3), sentence: 0, paragraph: 0, isSure: true)
    let best = antecedents.best(for: .she, sentence: 1, paragraph: paragraph) { _ in Self.person }
    #expect((best?.who == .voice(3)) == isFound)
  }

  @Test(arguments: [(39, true), (40, false), (79, false), (100, false)])
  func soManyMentionsAreRemembered(count: Int, isFound: Bool) {
    var antecedents = Antecedents()
    antecedents.add(Self.mention(1, in: 0))
    for _ in 0..<count { antecedents.add(Self.mention(2, in: 0)) }
    let best = antecedents.best(for: .she, sentence: 1, paragraph: 0, without: [.name(2)]) { _ in
      Self.person
    }
    #expect((best != nil) == isFound)
    #expect(antecedents.mentions.count <= 80)
  }
}
