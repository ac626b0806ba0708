import Language
import TextSafety

/// The words of a label that set an option apart from the others of its list.
struct OptionMentionName: Sendable {
  /// The lemmas of its nouns, verbs and adjectives.
  private(set) var words: [WordID] = []
  /// The lemma of what is done.
  private var act: WordID?

  /// The names of the options of a list; a word that two of them share, or that names the actor, is in none.
  static func names(of list: OptionList, _ readings: inout Readings) -> [OptionMentionName] {
    var names = list.options.map { name(at: $0.label, &readings) }
    var counts: [WordID: Int] = [:]
    for name in names {
      for word in Set(name.words) { counts[word, default: 0] += 1 }
    }
    if let actor = list.actor {
      for word in name(at: actor, &readings).words { counts[word, default: 0] += 2 }
    }
    for index in names.indices {
      names[index].words.removeAll { counts[$0, default: 0] > 1 }
      if let act = names[index].act, !names[index].words.contains(act) { names[index].act = nil }
    }
    return names
  }

  private static func name(at span: SourceSpan, _ readings: inout Readings) -> OptionMentionName {
    let reading = readings.reading(at: span.start) ?? readings.reading(of: span)
    let tokens = reading.tokens(in: span.range).clamped(to: reading.tokens.indices)
    let content = tokens.filter { isContent(reading.tokens[$0].upos) }
    var name = OptionMentionName()
    for index in content {
      let word = word(index, reading)
      if !light.contains(word), !name.words.contains(word) { name.words.append(word) }
    }
    // "Sell the pier"; "a levy on cranes".
    let verb = content.first.flatMap { reading.tokens[$0].upos == .verb ? $0 : nil }
    let act = (verb ?? reading.headNoun(of: tokens)).map { self.word($0, reading) }
    name.act = act.flatMap { name.words.contains($0) ? $0 : nil }
    return name
  }

  /// Whether words of a clause are enough to name the option.
  ///
  /// The act does with another one, or by itself where the label has little else; without it, three do, or all.
  func isNamed(by found: [WordID]) -> Bool {
    guard let act, found.contains(act) else {
      return found.count > 2 || found.count == 2 && words.count == 2
    }
    return found.count > 1 || words.count < 3
  }

  /// Whether a part of speech can name what is done.
  static func isContent(_ part: UPOS) -> Bool {
    part == .noun || part == .verb || part == .properNoun || part == .adjective
  }

  /// The lemma of a token; of a noun for an act, its verb ("sale": sell).
  static func word(_ index: Int, _ reading: SentenceReading) -> WordID {
    let lemma = reading.lemmaWord(of: index)
    return acts[lemma] ?? lemma
  }

  /// Nouns for acts with the verbs that options are put in.
  private static let acts: [WordID: WordID] = {
    let rows =
      "sale=sell closure=close withdrawal=withdraw removal=remove renewal=renew"
      + " approval=approve expansion=expand extension=extend reduction=reduce"
      + " invasion=invade intervention=intervene negotiation=negotiate payment=pay"
      + " demolition=demolish abolition=abolish privatisation=privatise"
      + " privatization=privatize suspension=suspend merger=merge acquisition=acquire"
      + " refusal=refuse dismissal=dismiss rejection=reject recognition=recognise"
      + " replacement=replace postponement=postpone cancellation=cancel relocation=move"
      + " conversion=convert construction=build departure=leave repeal=repeal"
      + " legalisation=legalise legalization=legalize deployment=deploy"
    var acts: [WordID: WordID] = [:]
    for row in rows.split(separator: " ") {
      let parts = row.split(separator: "=")
      if let noun = parts.first, let verb = parts.last {
        acts[WordID(noun.utf8)] = WordID(verb.utf8)
      }
    }
    return acts
  }()

  /// Words that many labels have and that name no option by themselves.
  private static let light: Set<WordID> = set(
    "be do have make take get keep let go come give put use try allow need want continue start"
      + " begin add help find set bring turn work move call ask look wait stay leave thing way"
      + " option alternative choice course action plan idea step kind sort part number people"
      + " person man woman time year month week day new more other own such same good bad big"
      + " small first second third last next current possible simple country government state"
      + " president party leader official member group company")

  /// Words by which a clause goes on with what the one before it is about.
  static let going: Set<WordID> = set("it that this they doing")

  private static func set(_ words: String) -> Set<WordID> {
    Set(words.split(separator: " ").map { WordID($0.utf8) })
  }
}
