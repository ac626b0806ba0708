import Language

/// What only the text before an event's sentence says.
extension EventTelling {
  /// Whether the object is a word that only the text before gives sense to, and nothing else tells more: "enacted it".
  var lacksMeaning: Bool {
    guard !head.isNoun, let object = tree.object(of: head.word), shown.contains(object),
      EventDoubtWords.unresolved.contains(tree.hash(object)), object > head.word,
      tree.children(of: object).isEmpty
    else { return false }
    let who = subject.map { tree.subtree(of: $0) } ?? 0..<0
    return shown.count { at in
      !who.contains(at) && at != object && tree.tokens[at].upos.isNoun
    } == 0
  }

  /// Whether what the verb does it to is told only by its likeness to something before: "made similar remarks".
  var isLikeBefore: Bool {
    guard !head.isNoun, EventDoubtWords.making.contains(tree.hash(head.word)),
      let object = tree.object(of: head.word), shown.contains(object),
      let word = tree.child(of: object, .adjectivalModifier)
    else { return false }
    return EventDoubtWords.similar.contains(tree.hash(word))
      && !tree.children(of: object).contains { $0 > object && shown.contains($0) }
  }

  /// Whether the subject is a bare "the meeting" that the title does not name: which one it is the text before says.
  var isSubjectToldBefore: Bool {
    guard label.parts.first?.isAntecedent != true, let subject, shown.contains(subject) else {
      return false
    }
    return isToldBefore(subject)
  }

  /// Whether the same is true of what the verb does it to.
  var isObjectToldBefore: Bool {
    guard !head.isNoun, let object = tree.object(of: head.word), object > head.word,
      shown.contains(object)
    else { return false }
    return isToldBefore(object)
  }

  private func isToldBefore(_ noun: Int) -> Bool {
    guard tree.tokens[noun].upos == .noun, !title.isEmpty, !isInTitle(noun),
      !EventDoubtWords.onlyOne.contains(tree.hash(noun)),
      let word = tree.child(of: noun, .determiner), tree.hash(word) == EventWords.the
    else { return false }
    // What the label leaves out of the sentence does not help a reader of the label.
    return tree.children(of: noun).allSatisfy {
      $0 == word || tree.tokens[$0].isMark || tree.expression[$0] >= 0 || !shown.contains($0)
        || tree.relation($0) == .caseMarker
    }
  }
}

/// Whose day it may be that the event is dated by.
extension EventTelling {
  /// Whether the verb asks for something on a day, which may be the day of what is asked for: "requested a meeting on
  /// Monday".
  var isDateOfObject: Bool {
    guard !head.isNoun, let top = dateTop, top > head.word, top > finite else { return false }
    var verb = finite
    for _ in 0..<3 {
      if EventDoubtWords.wanting.contains(tree.hash(verb)) {
        let between = (verb + 1)..<top
        return between.contains {
          tree.tokens[$0].upos == .noun && tree.expression[$0] < 0
            && EventDoubtWords.ahead.contains(tree.hash($0))
        }
      }
      guard let next = tree.child(of: verb, .openComplement), next > verb, next < top else {
        return false
      }
      verb = next
    }
    return false
  }

  /// Whether somebody with a name, most often a newspaper, reported on that day what it does not date.
  var isDayOfReporter: Bool {
    guard head.dating == .report, let top = dateTop else { return false }
    var verb = tree.head(top)
    for _ in 0..<3 where tree.tokens.indices.contains(verb) && !tree.isVerb(verb) {
      verb = tree.head(verb)
    }
    guard tree.tokens.indices.contains(verb), EventDoubtWords.reporting.contains(tree.hash(verb)),
      let subject = tree.reading.ownSubject(of: verb)
    else { return false }
    return tree.isName(subject)
  }
}
