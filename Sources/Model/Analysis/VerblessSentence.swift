import Language

extension SentenceReading {
  /// The reading with its verb where none was found.
  ///
  /// The past of most verbs looks like their participle: "toppled" of "A strong storm toppled roofs" is then read as
  /// one that describes the roofs, and the sentence tells nothing. Mended is only a sentence that ends, and that has no
  /// finite verb or hangs from a noun.
  func mendingVerbless() -> SentenceReading {
    guard hasTree, tokens.count >= Self.shortest, tokens.last?.kind == .stop, let root else {
      return self
    }
    var mended = self
    if mended.becomesRoot(behind: root) { return mended }
    guard !tokens.contains(where: { $0.tag.isFinite && $0.relation != .adjectivalModifier }) else {
      return self
    }
    for at in tokens.indices.dropFirst()
    where tokens[at].upos == .verb && (tokens[at].tag == .vbn || tokens[at].tag == .vbd) {
      if mended.becomesVerb(at, under: root) { return mended }
    }
    return self
  }

  /// Shorter ones are captions and headings.
  private static let shortest = 7

  /// Makes a participle the verb of its sentence, if a subject stands before it and it is the root, or describes the
  /// root that comes after it.
  private mutating func becomesVerb(_ at: Int, under root: Int) -> Bool {
    guard dependent(of: at, .auxiliary, .passiveAuxiliary, .copula, .agent) == nil else {
      return false
    }
    let own = dependents(of: at).first { $0 < at && tokens[$0].relation == .subject }
    if at == root {
      guard own != nil else { return false }
      relabelVerb(at)
      return true
    }
    // "A storm toppled roofs": the noun before it hangs from it or from the roofs, or the roofs from the noun.
    guard let object = head(of: at), object > at, tokens[object].upos.isNoun,
      tokens[at].relation == .adjectivalModifier,
      let subject = own ?? subject(before: at, above: object, root: root)
    else { return false }
    var heads = tokens.map(\.head)
    for child in dependents(of: object) where child < subject && !tokens[child].isMark {
      heads[child] = subject
    }
    for child in tokens.indices where child > object && hangs(child, from: object) {
      if tokens[child].relation == .acl, heads[child] == object {
        heads[child] = at
        relabel(child, .adverbialClause)
      } else if tokens[child].relation == .bareNominalModifier, tokens[child].tag == .nnp {
        // "roofs in the valley Friday": the day is when it happened.
        heads[child] = at
        relabel(child, .bareOblique)
      }
    }
    heads[object] = at
    relabel(object, .object)
    if root != object, root != subject {
      heads[root] = at
      relabel(root, .dependent)
    }
    hang(heads, from: at, subject: subject)
    return true
  }

  /// The noun right before a participle that the tree has as a part of something else.
  private func subject(before at: Int, above object: Int, root: Int) -> Int? {
    var noun = at - 1
    while tokens[noun].relation == .flat, let name = head(of: noun), name < noun { noun = name }
    guard tokens[noun].upos.isNoun, let above = head(of: noun) ?? (noun == root ? object : nil)
    else { return nil }
    let isPart =
      tokens[noun].relation == .compound && (above == at || above == object)
      || tokens[noun].relation == .subject && above == object
    guard isPart || noun == root && head(of: object) == noun else { return nil }
    // Its article or its adjectives stand before it, and nothing else does.
    let before = dependents(of: isPart ? object : noun).filter { $0 < noun && !tokens[$0].isMark }
    let isWhole = before.allSatisfy {
      tokens[$0].relation == .determiner || tokens[$0].relation == .adjectivalModifier
    }
    let isName = tokens[noun].upos == .properNoun
    return isWhole && (isName || before.contains { tokens[$0].relation == .determiner })
      ? noun : nil
  }

  /// "Ada Lund, chair of the board, called the plan a mess and left": makes what seems to describe the noun that all
  /// hangs from its verb.
  private mutating func becomesRoot(behind root: Int) -> Bool {
    guard tokens[root].upos.isNoun, dependent(of: root, .copula, .caseMarker) == nil,
      ownSubject(of: root) == nil,
      let verb = dependents(of: root).first(where: { isVerb($0, of: root) })
    else { return false }
    var heads = tokens.map(\.head)
    for child in dependents(of: root) where child > verb { heads[child] = verb }
    hang(heads, from: verb, subject: root)
    return true
  }

  private func isVerb(_ at: Int, of root: Int) -> Bool {
    guard at > root + 1, tokens[at].upos == .verb, ownSubject(of: at) == nil,
      dependent(of: at, .auxiliary, .passiveAuxiliary, .agent, .marker) == nil
    else { return false }
    switch (tokens[at].relation, tokens[at].tag) {
    case (.dependent, .vbd): return dependent(of: at, .object, .clausalComplement) != nil
    case (.dependent, .vbn), (.acl, .vbn):
      // A participle of its own has no object, but that of "considered a rival" and "called Tiny".
      let before = tokens[at - 1].kind
      guard before == .comma || before == .dash else { return false }
      if dependents(of: at).contains(where: {
        tokens[$0].relation == .conjunct && tokens[$0].tag == .vbd && ownSubject(of: $0) == nil
      }) {
        return true
      }
      return dependent(of: at, .object, .clausalComplement).map { $0 > at } ?? false
        && !Self.naming.contains(tokens[at].word)
    default: return false
    }
  }

  /// Their participles have an object of their own.
  private static let naming = Set(
    """
    considered called named elected appointed given dubbed deemed thought made awarded told offered asked taught shown
    paid voted granted denied sent handed nicknamed titled headlined labelled labeled declared described crowned branded
    entitled
    """.split(whereSeparator: \.isWhitespace).map { WordID($0.utf8) })

  /// Hangs the sentence from its verb, and the verb's subject from that.
  private mutating func hang(_ heads: [Int], from verb: Int, subject: Int) {
    var heads = heads
    heads[verb] = -1
    heads[subject] = verb
    relabel(subject, .subject)
    relabelVerb(verb)
    setHeads(heads)
  }

  private mutating func relabelVerb(_ at: Int) {
    setLabels(at, upos: .verb, tag: .vbd, relation: .root)
  }
}
