import Testing

@testable import Language

/// The names of labels, which the weights and annotated corpora have.
@Suite struct LabelNameTests {
  @Test func relationsAreNamedAsInUniversalDependencies() {
    let codes = """
      _ root acl acl:relcl advcl advcl:relcl advmod amod appos aux aux:pass case cc cc:preconj ccomp compound compound:prt conj
      cop csubj csubj:outer csubj:pass dep det det:predet discourse dislocated expl fixed flat goeswith iobj list mark nmod
      nmod:desc nmod:poss nmod:unmarked nsubj nsubj:outer nsubj:pass nummod obj obl obl:agent obl:unmarked orphan parataxis
      punct reparandum vocative xcomp
      """
    #expect(
      DependencyRelation.allCases.map(\.code)
        == codes.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
