import HandmadeTrees
import Testing

@testable import Language

/// What is asked of a tree; the trees are written by hand, so that no training changes them.
@Suite struct QuestionTests {
  private func tree(_ lines: String) -> SentenceReading {
    SentenceReading(tree: lines) { Issue.record("no label: \($0)") }
  }

  private func text(_ index: Int?, _ reading: SentenceReading) -> String? {
    index.map { reading.text(of: $0) }
  }

  private var passive: SentenceReading {
    tree(
      """
      The DET DT 2 det
      bridge NOUN NN 6 nsubj:pass
      had AUX VBD 6 aux
      not PART RB 6 advmod
      been AUX VBN 6 aux:pass
      taken VERB VBN 0 root
      by ADP IN 8 case
      rebels NOUN NNS 6 obl:agent
      who PRON WP 10 nsubj
      fled VERB VBD 8 acl:relcl
      and CCONJ CC 12 cc
      hid VERB VBD 10 conj
      """)
  }

  @Test func aPassiveHasItsAgentBehindBy() {
    let reading = passive
    #expect(reading.isPassive(5))
    #expect(reading.isNegated(5))
    #expect(reading.tense(of: 5) == .pastPerfect)
    #expect(text(reading.subject(of: 5), reading) == "bridge")
    #expect(text(reading.agent(of: 5), reading) == "rebels")
    #expect(text(reading.patient(of: 5), reading) == "bridge")
    #expect(reading.lemma(of: 5) == "take")
  }

  @Test func aRelativePronounStandsForItsNoun() {
    let reading = passive
    #expect(text(reading.subject(of: 9), reading) == "rebels")
    #expect(text(reading.subject(of: 11), reading) == "rebels")
    #expect(!reading.isPassive(9))
    #expect(reading.clause(of: 5) == [0, 1, 2, 3, 4, 5, 6, 7])
    #expect(reading.predicate(of: 8) == 9)
    #expect(reading.subtree(of: 7) == 6..<12)
    #expect(reading.conjuncts(of: 11) == [9, 11])
  }

  private var saying: SentenceReading {
    tree(
      """
      Moscow PROPN NNP 4 nsubj
      , PUNCT , 4 punct
      Katz PROPN NNP 6 nsubj
      refused VERB VBD 0 root
      , PUNCT , 4 punct
      said VERB VBD 4 parataxis
      , PUNCT , 4 punct
      to PART TO 9 mark
      let VERB VB 4 xcomp
      them PRON PRP 9 obj
      go VERB VB 9 xcomp
      """)
  }

  @Test func theSentenceRoundASayingIsItsContent() {
    let reading = saying
    #expect(text(reading.contentClause(of: 5), reading) == "refused")
    #expect(text(reading.subject(of: 5), reading) == "Katz")
    let content = reading.content(of: 5).map { reading.text(of: $0) }
    #expect(content == ["Moscow", "to let them go"])
  }

  @Test func whoDoesWhatFollows() {
    let reading = saying
    #expect(text(reading.subject(of: 8), reading) == "Moscow")
    #expect(text(reading.subject(of: 10), reading) == "them")
    #expect(!reading.isFinite(8))
    #expect(reading.tense(of: 10) == nil)
    #expect(reading.tense(of: 3) == .past)
  }

  @Test func whoDoesWhatAnInfinitiveOrAParticipleTells() {
    let plan = """
      Rebels NOUN NNS 2 nsubj
      made VERB VBD 0 root
      OWN PRON PRP$ 4 nmod:poss
      plan NOUN NN 2 REL
      to PART TO 6 mark
      attack VERB VB 4 acl
      """
    func subject(_ lines: String, _ index: Int) -> String? {
      let reading = tree(lines)
      return text(reading.subject(of: index), reading)
    }
    let own = plan.replacing("REL", with: "obj")
    #expect(subject(own.replacing("OWN", with: "their"), 5) == "their")
    let bare = own.replacing("OWN PRON PRP$ 4 nmod:poss", with: "a DET DT 4 det")
    #expect(subject(bare, 5) == "Rebels")
    #expect(subject(bare.replacing("2 obj", with: "2 obl"), 5) == nil)
    #expect(subject(bare.replacing("attack VERB VB", with: "attacked VERB VBN"), 5) == "plan")
    #expect(subject(bare.replacing("attack VERB VB", with: "attacking VERB VBG"), 5) == "plan")
    let asked = """
      She PRON PRP 2 nsubj
      told VERB VBD 0 root
      them PRON PRP 2 obj
      to PART TO 5 mark
      go VERB VB 2 xcomp
      """
    #expect(subject(asked, 4) == "them")
    #expect(subject(asked.replacing("2 obj", with: "2 iobj"), 4) == "them")
    #expect(subject(asked.replacing("told", with: "promised"), 4) == "She")
    #expect(subject(asked.replacing("2 obj", with: "2 obl"), 4) == "She")
    #expect(subject(asked.replacing("2 xcomp", with: "2 advcl"), 4) == "She")
    #expect(subject(asked.replacing("2 xcomp", with: "2 conj"), 4) == "She")
    #expect(subject(asked.replacing("2 xcomp", with: "2 ccomp"), 4) == nil)
  }

  @Test func namesTakeTheirTitles() {
    var reading = tree(
      """
      Former ADJ JJ 2 amod
      President PROPN NNP 4 nmod:desc
      A. PROPN NNP 4 compound
      Jones PROPN NNP 8 nsubj
      Jr. PROPN NNP 4 flat
      may AUX MD 8 aux
      no DET DT 8 advmod
      speak VERB VB 0 root
      or CCONJ CC 10 cc
      act VERB VB 8 conj
      """)
    reading.names = [NameMention(tokens: 2..<5, kind: .person)]
    #expect(reading.text(of: reading.nameRange(of: 3)) == "Former President A. Jones Jr.")
    #expect(reading.name(at: 4)?.kind == .person)
    #expect(text(reading.modal(of: 7), reading) == "may")
    #expect(text(reading.modal(of: 9), reading) == "may")
    #expect(text(reading.subject(of: 9), reading) == "Jones")
    #expect(reading.isFinite(9))
  }

  @Test func aGapInARelativeClauseIsTheNounInFront() {
    let reading = tree(
      """
      the DET DT 2 det
      plan NOUN NN 6 nsubj
      Iran PROPN NNP 4 nsubj
      rejected VERB VBD 2 acl:relcl
      will AUX MD 6 aux
      fail VERB VB 0 root
      """)
    #expect(text(reading.object(of: 3), reading) == "plan")
    #expect(reading.tense(of: 5) == .future)
    #expect(reading.text(of: reading.nounPhrase(of: 1)) == "the plan")
  }

  @Test func questionsOutsideTheSentenceAreAnsweredWithNothing() {
    let reading = passive
    for index in [-1, 12, 999] {
      #expect(reading.subject(of: index) == nil)
      #expect(reading.object(of: index) == nil)
      #expect(reading.contentClause(of: index) == nil)
      #expect(reading.clause(of: index).isEmpty)
      #expect(reading.subtree(of: index).isEmpty)
      #expect(reading.lemma(of: index).isEmpty)
      #expect(!reading.isPassive(index) && !reading.isNegated(index) && !reading.isFinite(index))
      #expect(reading.nameRange(of: index).isEmpty && reading.nounPhrase(of: index).isEmpty)
    }
  }

  @Test func tokensWithoutATreeAnswerNothing() {
    let bytes = Array("He said so".utf8)
    let reading = SentenceReading(
      bytes: bytes, range: 0..<bytes.count,
      tokens: bytes.withUnsafeBufferPointer { SentenceLexer.tokens($0, 0..<bytes.count) })
    #expect(!reading.hasTree)
    #expect(reading.root == nil)
    #expect(reading.subject(of: 1) == nil)
    #expect(reading.predicate(of: 1) == nil)
  }

  private func joined(_ tag: String, _ auxiliary: String = "") -> SentenceReading {
    tree(
      """
      They PRON PRP 4 nsubj
      did AUX VBD 4 aux
      not PART RB 4 advmod
      attack VERB VB 0 root
      or CCONJ CC 6 cc
      kill VERB \(tag) 4 conj
      \(auxiliary)
      """)
  }

  @Test func whatIsDeniedIsDeniedOfBothVerbs() {
    #expect(joined("VB").isNegated(3) && joined("VB").isNegated(5))
    #expect(!joined("VBD").isNegated(5))
    #expect(!joined("VB", "will AUX MD 6 aux").isNegated(5))
    let reading = tree(
      """
      They PRON PRP 2 nsubj
      attacked VERB VBD 0 root
      and CCONJ CC 6 cc
      did AUX VBD 6 aux
      not PART RB 6 advmod
      kill VERB VB 2 conj
      """)
    #expect(!reading.isNegated(1) && reading.isNegated(5))
  }

  @Test func aFiniteVerbIsNotDeniedByTheOneBefore() {
    let reading = tree(
      """
      Nobody PRON NN 2 nsubj
      came VERB VBD 0 root
      and CCONJ CC 4 cc
      go VERB VB 2 conj
      """)
    #expect(reading.isNegated(1) && !reading.isNegated(3))
  }

  @Test func aPronounInsideItsClauseStandsForTheNounToo() {
    let reading = tree(
      """
      the DET DT 2 det
      man NOUN NN 0 root
      they PRON PRP 4 nsubj
      said VERB VBD 2 acl:relcl
      who PRON WP 6 nsubj
      saw VERB VBD 4 ccomp
      it PRON PRP 6 obj
      """)
    #expect(text(reading.antecedent(of: 4), reading) == "man")
    #expect(text(reading.antecedent(of: 2), reading) == "they")
    let place = tree(
      """
      the DET DT 2 det
      town NOUN NN 0 root
      where ADV WRB 5 advmod
      who PRON WP 5 nsubj
      saw VERB VBD 2 acl:relcl:adv
      """.replacing("acl:relcl:adv", with: DependencyRelation.adverbialRelative.code))
    #expect(text(place.antecedent(of: 3), place) == "who")
  }
}
