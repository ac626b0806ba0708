import Articles
import Dates
import Language

/// A reason to be less sure of an event, and how much it weighs.
///
/// The rows were weighed on annotated articles: of the events that one row of weight 2 speaks against, about half
/// are right; of those that one row of weight 1 speaks against, nine of ten.
struct EventDoubt: Sendable, Equatable {
  /// The reason in plain words.
  let words: String
  /// 1 makes an event likely; 2, or two rows of 1, make it doubtful.
  let weight: Int
  /// Whether the row speaks against an event.
  let applies: @Sendable (EventTelling) -> Bool

  /// The rows that speak against an event.
  static func all(against telling: EventTelling) -> [EventDoubt] {
    rows.filter { $0.applies(telling) }
  }

  /// How sure an event is that rows speak against: what the title says is news, however it is told.
  static func confidence(_ doubts: [EventDoubt], of telling: EventTelling) -> Confidence {
    let weight = doubts.reduce(0) { $0 + $1.weight }
    if weight > 1 {
      // "Texas, which won a battle in 2015, demands a ruling": the title has the demand.
      let isBeside = telling.isRelated(.relative, .acl) && doubts.contains { $0.words == inside }
      let isNews =
        telling.isOfTitle && weight < leastOverTitle && !isBeside
        && !doubts.contains { [pointing, named].contains($0.words) }
        && doubts.allSatisfy { !words.contains($0) || $0.weight < 2 }
      return isNews ? .likely : .doubtful
    }
    return weight == 1 || !telling.isPlain ? .likely : .certain
  }

  /// Whether rows say that nothing happened: somebody's own words say what they think, what was said is left out, or
  /// nothing but a mood changed ("the tone shifted", but not "fears closed the schools" and "a debate began").
  static func deny(_ doubts: [EventDoubt], _ telling: EventTelling) -> Bool {
    let words = Set(doubts.map(\.words))
    if words.isSuperset(of: [quoted, said]) { return true }
    if words.contains(undated), words.subtracting([unclear, untitled]).count >= fewestToDeny {
      return true
    }
    let verb = telling.head.word
    let isLast = !telling.shown.contains { $0 > verb && !telling.tree.tokens[$0].isMark }
    if words.contains(unsaid), isLast { return true }
    guard words.contains(noOne), let subject = telling.subject else { return false }
    return EventDoubtWords.moods.contains(telling.tree.hash(subject)) && !telling.isOf(.phase)
      && telling.tree.object(of: telling.finite) == nil
  }

  /// Against so much weight no title helps.
  private static let leastOverTitle = 4
  /// With so many rows against it, nothing undated happened; how clear the sentence is and whom the title names do not count.
  private static let fewestToDeny = 4
  private static let inside = "told inside something else"
  private static let undated = "no date"
  private static let noOne = "a subject that is no one and nothing"
  private static let quoted = "in quotation marks"
  private static let named = "the year names something"
  private static let pointing = "points to what was told"
  private static let unsaid = "does not say what was said"
  private static let said = "what somebody says"
  private static let unclear = "the sentence may be read otherwise"
  private static let untitled = "somebody told before, and nothing of the title"

  static func == (a: EventDoubt, b: EventDoubt) -> Bool { a.words == b.words }

  private init(
    _ words: String, _ weight: Int, if applies: @escaping @Sendable (EventTelling) -> Bool
  ) {
    self.words = words
    self.weight = weight
    self.applies = applies
  }

  private static let rows: [EventDoubt] = words + telling + dating

  // What the label looks like.
  private static let words: [EventDoubt] = [
    // Somebody's words: a claim, a feeling, a promise.
    EventDoubt(quoted, 2) {
      $0.isQuoted || $0.shown.first.map($0.isKind(.openQuote)) ?? false
    },
    EventDoubt("ends in a quotation", 1) {
      !$0.isQuoted && $0.shown.last.map($0.isKind(.closeQuote)) ?? false
    },
    EventDoubt("the speaker tells of himself", 2) { telling in
      telling.shown.contains {
        EventDoubtWords.speakers.contains(telling.tree.hash($0)) && !telling.tree.isNumeral($0)
      }
    },
    // "the decision expected to be released", "starting this fall"
    EventDoubt("part of a sentence", 2) {
      !$0.head.isNoun && !$0.isFiniteShown && !$0.isDoneBySomebody
    },
    // "an order signed by the king": who does what to what, without a verb of its own.
    EventDoubt("told in passing", 1) {
      !$0.head.isNoun && !$0.isFiniteShown && $0.isDoneBySomebody
    },
    EventDoubt("begins or ends in the middle", 2) {
      $0.isFiniteShown && ($0.startsInside || $0.endsInside)
    },
    EventDoubt("begins in the middle of a phrase", 2) { $0.startsInPhrase },
    EventDoubt("a pronoun stands for somebody", 2) { telling in
      telling.tag(telling.shown.first) == .prp
        || telling.subject.map {
          EventDoubtWords.unnamed.contains(telling.tree.hash($0)) && telling.shown.contains($0)
        } ?? false
    },
    EventDoubt("the text before says who", 1) { $0.label.parts.contains(where: \.isAntecedent) },
    EventDoubt("the text before says what", 1) { $0.tag($0.shown.first) == .rb },
    // "their share fell to 29 percent"
    EventDoubt("the text before says whose", 2) {
      $0.label.parts.first?.isAntecedent != true && $0.tag($0.shown.first) == .prpPossessive
    },
    EventDoubt("the text before says of what", 2) { $0.lacksMeaning || $0.isLikeBefore },
    EventDoubt("the text before says which", 2) { $0.isSubjectToldBefore },
    EventDoubt("the text before says what to", 2) {
      $0.titleWords < 2 && $0.isObjectToldBefore
    },
    EventDoubt("the subject is left out", 2) { $0.lacksSubject },
    // "Mr. Holm announced": what he announced is elsewhere.
    EventDoubt(unsaid, 2) { $0.lacksContent },
    // "Investigators determined": what they found is left out.
    EventDoubt("its clause is left out", 2) { $0.lacksClause },
    // "The board passed a law" where the sentence says which.
    EventDoubt("breaks off", 2) { $0.breaksOff },
    EventDoubt("a condition is left out", 2) { $0.lacksCondition },
    EventDoubt("part of a name is left out", 1) { $0.lacksPartOfName },
    EventDoubt("much is left out", 2) { $0.label.parts.count(where: \.isCut) > 2 },
    EventDoubt("something is left out", 1) { $0.label.parts.count(where: \.isCut) == 2 },
    EventDoubt("the object is left out", 1) { telling in
      telling.tree.object(of: telling.finite).map { !telling.shown.contains($0) } ?? false
    },
    // "the tone had shifted", "the latest flash point came"
    EventDoubt("few words", 2) {
      $0.contentWords < 3 && !$0.head.isNoun
        && !$0.isOf([.weighty, .killing, .dying, .violent, .maybeViolent, .injuring])
    },
    EventDoubt("reads like a caption", 2) { telling in
      telling.isPictured
        || (Array(telling.tree.indices.prefix(2)) + telling.shown.prefix(1)).contains {
          EventDoubtWords.pictures.contains(telling.tree.hash($0))
        }
    },
    EventDoubt("about the page", 2) { $0.isOfPage },
    EventDoubt("an address", 2) { $0.shown.contains(where: $0.isAddress) },
    // "… Harris shares video MORE (D-Calif.) said": links that the page puts into the sentence.
    EventDoubt("links run into it", 2) { telling in
      telling.tree.indices.contains {
        telling.tree.hash($0) == EventDoubtWords.more
          && telling.tree.tokens[$0].flags.contains(.allCaps)
      }
    },
    EventDoubt("a question", 2) { telling in
      telling.tree.indices.last.map { telling.tree.hash($0) == EventDoubtWords.question } ?? false
    },
  ]

  // How the clause tells it.
  private static let telling: [EventDoubt] = [
    EventDoubt("says who or what is meant", 1) { $0.isRelated(.relative) },
    // "the figure that the bureau recorded" says which figure.
    EventDoubt("only says which one", 2) { telling in
      telling.isRelated(.relative)
        && telling.tree.object(of: telling.finite).map { $0 < telling.finite } ?? false
        || telling.lacksItsObject || telling.describesItsObject
    },
    EventDoubt(unclear, 2) { $0.isUnclear && $0.kind == .other },
    EventDoubt(untitled, 1) {
      $0.titleWords == 0 && $0.label.parts.contains(where: \.isAntecedent)
    },
    EventDoubt("a day does it", 2) { $0.isDoneByTime },
    EventDoubt("what something may mean", 2) { $0.isUnderPerhaps },
    EventDoubt("only measures something else", 2) { $0.isMeasure },
    // "people who wear masks in October"
    EventDoubt("a habit", 2) { telling in
      guard telling.isRelated(.relative), telling.tense == .present,
        !telling.isOf([.planning, .phase]), let noun = telling.tree.reading.head(of: telling.finite)
      else { return false }
      return telling.tree.tokens[noun].tag == .nns
        && telling.tree.reading.modal(of: telling.finite) == nil
        && telling.tree.tokens[telling.finite].tag == .vbp
    },
    EventDoubt("says what is, not what happened", 2) {
      $0.isTold && !$0.isPhrase
        && ($0.tense == .present && !$0.isSchedule && !$0.isUnderWay
          || !$0.head.isNoun && !$0.tree.isVerb($0.finite))
    },
    // "Sund faces a strike where they started", "referred to a letter signed in May"
    EventDoubt(inside, 2) { $0.isInside },
    // "Described the plan as a mess", "compared it to the war": what somebody says of it.
    EventDoubt("only describes", 2) {
      !$0.head.isNoun
        && (EventDoubtWords.describing.contains($0.tree.hash($0.head.word)) || $0.isNaming)
    },
    EventDoubt("somebody's claim", 2) { $0.isClaim },
    EventDoubt("a state", 1) { $0.isOf(.stative) },
    EventDoubt(noOne, 2) { telling in
      guard let subject = telling.subject, !telling.tree.isName(subject) else { return false }
      return EventDoubtWords.moods.contains(telling.tree.hash(subject))
        || EventDoubtWords.anybody.contains(telling.tree.hash(subject))
    },
    // "those facts needed an explanation"
    EventDoubt("points to several of what was told", 2) { telling in
      telling.isTold
        && telling.shown.first.map {
          EventDoubtWords.pointingBack.contains(telling.tree.hash($0))
        } ?? false
    },
    EventDoubt(pointing, 1) { telling in
      guard let subject = telling.subject,
        let word = telling.tree.child(of: subject, .determiner),
        !telling.isInTitle(subject)
      else { return false }
      return EventDoubtWords.pointing.contains(telling.tree.hash(word))
    },
    EventDoubt("told as going on", 1) {
      $0.tree.tokens[$0.finite].tag == .vbg && !$0.isUnderWay
    },
    EventDoubt("told as done by now", 1) { $0.tense == .presentPerfect && !$0.isLead },
    EventDoubt("told as done before", 1) { $0.tense == .pastPerfect },
    EventDoubt(said, 1) {
      $0.isRelated(.clausalComplement) && $0.head.dating != .report && !$0.isLead
    },
    EventDoubt("told beside something else", 1) {
      $0.isRelated(.parataxis, .dependent)
        || $0.isRelated(.adverbialClause) && $0.tree.child(of: $0.finite, .marker) == nil
    },
    EventDoubt("what is to come is told in passing", 1) {
      $0.status == .expected && !$0.isRoot && !$0.isRelated(.clausalComplement)
    },
    EventDoubt("a noun", 1) { $0.isPhrase && $0.kind == .attack },
    // "this year's summit in Norvik"
    EventDoubt("names an occasion", 2) {
      $0.isPhrase && $0.kind != .attack && !$0.isOccasionOfTitle
    },
    EventDoubt("names an occasion of the title", 1) {
      $0.isPhrase && $0.kind != .attack && $0.isOccasionOfTitle
    },
    EventDoubt("only seems so", 2) { $0.seems },
    EventDoubt("a noun in what is told", 2) {
      $0.head.isNoun && !$0.isPhrase && $0.kind != .attack
    },
    EventDoubt("what a noun is", 2) { telling in
      guard let subject = telling.tree.reading.ownSubject(of: telling.finite) else { return false }
      let tag = telling.tree.tokens[subject].tag
      return tag == .dt || tag == .ex
    },
  ]

  // How it is dated.
  private static let dating: [EventDoubt] = [
    EventDoubt(undated, 2) {
      $0.head.dating == .none && !$0.isNews
    },
    EventDoubt("the day of what is asked for", 2) { $0.isDateOfObject },
    EventDoubt("the day of whoever reported it", 2) { $0.isDayOfReporter },
    EventDoubt("no date, but news", 1) { $0.head.dating == .none && $0.isNews },
    EventDoubt("the date of the report", 2) { $0.head.dating == .report && !$0.isLead },
    EventDoubt(named, 2) { telling in
      telling.dateTop.map { telling.tree.relation($0) == .numericModifier } ?? false
    },
    EventDoubt("the tense says before or after", 1) { $0.isShifted },
    EventDoubt("dated from another time", 1) { telling in
      telling.dateWords.contains { EventDoubtWords.relative.contains(telling.tree.hash($0)) }
        || telling.isClock || telling.isDayInHand
    },
    // "Analysts have been comparing it to the primary in 2016": nothing has been done at a time that is over.
    EventDoubt("a perfect at a time that is over", 2) { telling in
      guard telling.tense == .presentPerfect, telling.head.dating == .own, !telling.head.isNoun,
        let upper = telling.date?.bounds.upper, let day = telling.published?.bounds.lower
      else { return false }
      // What somebody said on a day "has" happened by then.
      let isTold = telling.isRelated(.clausalComplement)
      return upper.value < day.value - (isTold ? 0 : 31)
    },
    // "The party won by twenty points this fall", told in June
    EventDoubt("told as done, dated ahead", 2) { $0.isAheadOfItself },
    // "The campaign was ready to open", of last summer
    EventDoubt("told as to come, dated back", 2) { $0.isOverdue },
    EventDoubt("about when", 1) { $0.date.map(EventDoubtWords.isOpen) ?? false },
    // "A tug leaves port on May 3, 2024": what a picture shows.
    EventDoubt("reads like a caption", 2) { telling in
      guard telling.isTold, telling.tense == .present, let upper = telling.date?.bounds.upper,
        let day = telling.published?.bounds.lower
      else { return false }
      return upper < day
    },
  ]
}
