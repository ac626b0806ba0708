import Dates
import Language
import TextSafety

/// What the rows of `EventDoubt` ask.
extension EventTelling {
  /// Whether a token is the address of a page or of whoever posts.
  func isAddress(_ at: Int) -> Bool {
    // "Amazon.com" is a name.
    guard tree.tokens[at].kind == .address, let first = tree.reading.text(of: at).first else {
      return false
    }
    return first != "#" && !first.isUppercase
  }

  /// Whether the label begins with the verb, and no name stands for its subject.
  var lacksSubject: Bool {
    guard label.parts.first?.isAntecedent != true, let first = shown.first,
      tree.tokens[first].upos == .verb || tree.tokens[first].upos == .auxiliary
    else { return false }
    return tree.tokens[first].tag.isFinite
  }

  /// Whether a verb of saying stands without what is said.
  var lacksContent: Bool {
    guard !head.isNoun, isOf([.saying, .announcing]), !tree.isPassive(head.word) else {
      return false
    }
    return !shown.contains { at in
      guard tree.head(at) == head.word else { return false }
      switch tree.relation(at) {
      case .object, .clausalComplement, .openComplement, .parataxis: return true
      case .oblique: return tree.preposition(of: at).map(EventDoubtWords.about.contains) ?? false
      default: return false
      }
    }
  }

  /// Whether a participle describes what somebody did to something: "an order signed by the king".
  var isDoneBySomebody: Bool {
    tree.relation(head.word) == .acl && tree.tokens[head.word].tag == .vbn
      && !EventDoubtWords.attributes.contains(tree.hash(head.word))
      && tree.child(of: head.word, .agent).map(shown.contains) ?? false
  }

  /// Whether the title names the same occasion, and the date is finer than a year: "the raids in Brask on Sunday".
  var isOccasionOfTitle: Bool {
    isInTitle(head.word) && titleWords > 1 && date.map(DateRelation.isWithinYear) ?? false
  }

  /// Whether the title has a word.
  func isInTitle(_ at: Int) -> Bool {
    title.contains(EventStem.hash(bytes[tree.span(at).range]))
  }

  /// Whether the label begins with a relative word or a participle.
  var startsInside: Bool {
    switch tag(shown.first) {
    case .vbg, .wp, .wpPossessive, .wdt: true
    default: false
    }
  }

  /// Whether the label ends in a participle, or in a verb without what it leads to: "the last time they won was".
  var endsInside: Bool {
    guard let last = shown.last else { return false }
    return tag(last) == .vbg || tree.isAuxiliary(last) || EventWords.be.contains(tree.hash(last))
  }

  /// Whether the clause that a verb leads to is left out, and it has no object instead.
  var lacksClause: Bool {
    guard !head.isNoun, tree.object(of: finite) == nil,
      let content = tree.child(of: finite, .clausalComplement, .openComplement)
    else { return false }
    return !tree.subtree(of: content).contains { shown.contains($0) }
  }

  /// Whether it tells of the page itself: "This story was updated".
  var isOfPage: Bool {
    guard let subject else { return false }
    return EventDoubtWords.pages.contains(tree.hash(subject))
      && EventDoubtWords.publishing.contains(tree.hash(head.word))
      && tree.child(of: subject, .determiner).map {
        EventDoubtWords.pointing.contains(tree.hash($0))
      } ?? false
  }

  /// Whether the label's own clause is another one than the event's, which is no finite one or stands under a present.
  var isInside: Bool {
    guard !head.isNoun, isFiniteShown else { return false }
    if !tree.isFinite(finite) { return true }
    let outer = shown.first { at in
      tree.isPredicate(at) && tree.isFinite(at) && !shown.contains(tree.head(at))
    }
    guard let outer, outer != finite else { return false }
    // "Was expected to win the state where she lost in 2016"
    return isTold && tree.tense(of: outer) == .present || isRelated(.relative)
  }

  /// Whether the clause hangs on "seems" or "appears".
  var seems: Bool {
    var at = head.word
    for _ in 0..<4 {
      if EventDoubtWords.seeming.contains(tree.hash(at)) { return true }
      guard at != finite, tree.tokens.indices.contains(tree.head(at)) else { return false }
      at = tree.head(at)
    }
    return false
  }

  /// The words of the date.
  var dateWords: [Int] {
    guard let expression = head.expression else { return [] }
    return tree.indices.filter { tree.expression[$0] == expression }
  }

  /// Whether the date is the day told before: "throughout the day".
  var isDayInHand: Bool {
    let words = dateWords
    return words.count == 2 && tree.hash(words[0]) == EventWords.the
      && tree.hash(words[1]) == EventDoubtWords.day
  }

  /// Whether the date is only a time of the clock.
  var isClock: Bool {
    let words = dateWords
    return !words.isEmpty
      && words.allSatisfy {
        tree.tokens[$0].isMark
          || tree.tokens[$0].kind == .number
            && tree.tokens[$0].range.count < 4
          || EventWords.clock.contains(tree.hash($0))
      }
  }

  /// Whether a present tells what is on that day: "Berg visits the valley on Friday" opens the text.
  var isSchedule: Bool {
    isLead && isRoot && head.dating == .own && tree.isVerb(finite) && !isOf([.stative, .phase])
      && date.map(DateRelation.isDay) ?? false
  }

  /// Whether the first sentences tell what goes on: "Norvik is receiving help from its neighbours".
  var isUnderWay: Bool {
    isLead && isRoot && tree.isVerb(finite) && tree.tokens[finite].tag == .vbg && tense == .present
      && !isOf(.stative) && titleWords > 0
  }

  /// A test of the kind of a token.
  func isKind(_ kind: Token.Kind) -> (Int) -> Bool { { tree.tokens[$0].kind == kind } }

  /// Whether an act without a date is what the article is about: one of weight, or of somebody with a name, that its
  /// first sentences tell as done.
  var isNews: Bool {
    guard isLead, isRoot else { return false }
    if status == .expected, isOfTitle || titleWords > 1 && (subject.map(tree.isName) ?? false) {
      return true
    }
    guard isTold else { return false }
    let isOfWeight = isOf([.weighty, .killing, .violent, .announcing]) || isOfTitle
    switch tense {
    case .past: return isOfWeight || subject.map(tree.isName) ?? false
    case .presentPerfect:
      return isOfWeight
        || titleWords > 1 && !isOf(.stative) && (subject.map(tree.isNoun) ?? false)
    case .present: return isUnderWay
    case .pastPerfect, .future, .conditional, nil: return false
    }
  }
}

extension EventTelling {
  /// Whether the clause is what somebody claims: "the allegation that the mayor was paid".
  var isClaim: Bool {
    guard isRelated(.acl, .relative, .clausalComplement), let noun = tree.reading.head(of: finite),
      tree.isNoun(noun), EventDoubtWords.claims.contains(tree.hash(noun))
    else { return false }
    return tree.child(of: finite, .marker).map { tree.hash($0) } == EventWords.that
  }

  /// Whether somebody calls somebody something: "called Holm a coward", but "called a strike" and "called Holm on
  /// Friday".
  var isNaming: Bool {
    let verb = head.word
    // "is considered one of the best"
    if EventDoubtWords.regarding.contains(tree.hash(verb)), tree.isPassive(verb) { return true }
    guard EventDoubtWords.calling.contains(tree.hash(verb)), !tree.isPassive(verb),
      let object = tree.object(of: verb), tree.isName(object) || tree.isPronoun(object)
    else { return false }
    return tree.children(of: verb).contains { at in
      guard at > object, tree.expression[at] < 0 else { return false }
      switch tree.relation(at) {
      case .openComplement, .object, .adjectivalModifier, .clausalComplement, .bareOblique:
        return true
      default: return false
      }
    }
  }

  /// Whether a present says what a picture has: "A kiosk is seen outside the mill on May 4".
  var isPictured: Bool {
    isTold && tense == .present && tree.isPassive(head.word)
      && EventDoubtWords.showing.contains(tree.hash(head.word))
  }

  /// Whether the object of the clause is the noun before it, by a "that" that the parser took for a conjunction: "the
  /// trick that the party used last year".
  var lacksItsObject: Bool {
    guard isRelated(.acl), tree.isFinite(finite), let noun = tree.reading.head(of: finite),
      noun < finite, let subject = tree.reading.ownSubject(of: finite), subject > noun,
      tree.object(of: finite) == nil, !tree.isPassive(finite),
      tree.child(of: finite, .clausalComplement, .openComplement) == nil,
      let mark = tree.child(of: finite, .marker), tree.hash(mark) == EventWords.that
    else { return false }
    return !EventDoubtWords.telling.contains(tree.hash(noun))
      && !EventWords.occasions.contains(tree.hash(noun))
  }

  /// Whether the label leaves out an "if" on which what it tells depends.
  var lacksCondition: Bool {
    shown.contains { verb in
      guard tree.isPredicate(verb) else { return false }
      return tree.children(of: verb).contains { clause in
        tree.relation(clause) == .adverbialClause && !shown.contains(clause)
          && tree.child(of: clause, .marker).map {
            EventDoubtWords.ifs.contains(tree.hash($0))
          } ?? false
      }
    }
  }

  /// Whether the label cuts a name: "the … Court of Appeals".
  var lacksPartOfName: Bool {
    shown.contains { at in
      tree.tokens[at].upos == .properNoun
        && tree.children(of: at).contains { part in
          part < at && !shown.contains(part) && tree.tokens[part].upos == .properNoun
            && (tree.relation(part) == .compound || tree.relation(part) == .flat)
            && tree.expression[part] < 0
        }
    }
  }

  /// Whether a day does it: "Friday ended another week of talks".
  var isDoneByTime: Bool {
    guard !head.isNoun, let subject = tree.reading.ownSubject(of: finite),
      let first = shown.first(where: { tree.relation($0) != .determiner }), first <= subject
    else { return false }
    return (first...subject).allSatisfy { tree.expression[$0] >= 0 }
      && !(subject..<max(subject, finite)).contains {
        tree.expression[$0] < 0 && tree.tokens[$0].upos.isNoun
      }
  }

  /// Whether the clause is what something may mean: "he could be admitting that the ship sank".
  var isUnderPerhaps: Bool {
    var at = finite
    for _ in 0..<4 {
      guard isContent(at), let verb = tree.reading.head(of: at), verb < at else { return false }
      // "On 6 May" has no modal.
      if let modal = tree.reading.modal(of: verb), tree.expression[modal] < 0,
        EventDoubtWords.perhaps.contains(tree.hash(modal))
      {
        return true
      }
      at = verb
    }
    return false
  }

  private func isContent(_ clause: Int) -> Bool {
    tree.relation(clause) == .clausalComplement || tree.relation(clause) == .openComplement
  }

  /// Whether the clause is only the measure of something else: "more than the party won in 2018".
  var isMeasure: Bool {
    tree.child(of: finite, .marker, .caseMarker).map { tree.hash($0) == EventDoubtWords.than }
      ?? false
  }

  /// Whether the clause describes a noun that it has as its object: "a message she sought to send".
  var describesItsObject: Bool {
    guard isRelated(.relative), let noun = tree.reading.head(of: finite), noun < finite,
      let subject = tree.reading.ownSubject(of: finite), subject > noun,
      !tree.reading.isRelativePronoun(subject)
    else { return false }
    return shown.contains(noun) && !shown.contains(where: { $0 < noun && tree.isPredicate($0) })
      && tree.child(of: finite, where: { tree.tokens[$0].tag == .wrb }) == nil
  }

  /// Whether the parser could nearly as well have done something else with the event's word or what hangs from it.
  var isUnclear: Bool { tree.tokens[head.word].margin < Self.fewestClear }

  /// Whether the label is of few words.
  var isShort: Bool { labelBytes < Self.shortestLabel }

  /// How many bytes of the text the label shows.
  private var labelBytes: Int { label.parts.reduce(0) { $0 + $1.span.count } }

  /// Whether a label of less than a line ends where the sentence goes on with what it leads to: "passed a law" of "passed
  /// a law that bans ferries", a date left aside.
  var breaksOff: Bool {
    guard labelBytes < Self.shortestFull,
      let last = shown.last(where: { !tree.tokens[$0].isMark })
    else { return false }
    let next = tree.indices.dropFirst(last + 1).first {
      tree.expression[$0] < 0 && !hangsFromDate($0)
    }
    return next.map { EventDoubtWords.leading.contains(tree.hash($0)) } ?? false
  }

  /// Whether a word hangs from a date, as its preposition does.
  private func hangsFromDate(_ at: Int) -> Bool {
    tree.tokens.indices.contains(tree.head(at)) && tree.expression[tree.head(at)] >= 0
  }

  /// Whether it is told by the way: an act of no kind, in few words or far down, of which the title does not speak.
  ///
  /// Of such events about one in four is worth a line of a first screen: "the meeting took place".
  var isAside: Bool {
    guard kind == .other, titleWords < 2, !title.isEmpty else { return false }
    if isShort { return true }
    return titleWords == 0 && label.parts.first.map { $0.span.start > Self.longestTop } ?? false
  }

  /// The margin of a clear reading, odds of e to 1.
  private static let fewestClear: UInt8 = 8
  /// A label of fewer bytes has room for more.
  private static let shortestFull = 90
  /// A label of fewer bytes is short.
  private static let shortestLabel = 60
  /// What comes after so many bytes of the text is far down.
  private static let longestTop = 2000

  /// Whether something is told as still to come that was to come on a day before the report.
  var isOverdue: Bool {
    guard status == .expected, let upper = date?.bounds.upper, let first = published?.bounds.lower
    else { return false }
    return upper < first
  }

  /// Whether a plain past tells of a day that is not over yet.
  var isAheadOfItself: Bool {
    guard status == .expected, head.word == finite, tree.isVerb(finite), tense == .past,
      !isOf([.planning, .saying, .announcing]), !EventWords.coming.contains(tree.hash(finite)),
      let lower = date?.bounds.lower, let last = published?.bounds.upper
    else { return false }
    return last <= lower
  }
}
