import Articles
import Language
import TextSafety

/// Finds what the text says of options away from where it lays them out, by the words that name them.
struct OptionMentions {
  private let text: OptionText
  /// The options that a word of a label names.
  private var keys: [WordID: [Key]] = [:]
  private var names: [[OptionMentionName]] = []
  private var hulls: [SourceSpan] = []
  private var next = 0
  private var left = Self.mostUnits

  private struct Key: Hashable {
    var list: Int
    var option: Int
  }

  /// This many sentences are read before a key may be answered, and that many at most.
  private static let stretch = 24
  private static let mostUnits = 1200
  /// An option has that many aspects from elsewhere at most.
  private static let mostAspects = 6
  /// A word that more options have names none.
  private static let commonest = 8

  /// Takes the words that set the options of each list apart.
  init(_ lists: [OptionList], in text: OptionText, _ readings: inout Readings) {
    self.text = text
    for (number, list) in lists.enumerated() {
      hulls.append(SourceSpan(covering: list.options.map(\.span)))
      let names = OptionMentionName.names(of: list, &readings)
      self.names.append(names)
      for (option, name) in names.enumerated() {
        for word in name.words { keys[word, default: []].append(Key(list: number, option: option)) }
      }
    }
  }

  /// Goes on for a stretch and adds what it finds to the lists; returns whether more remains to be done.
  mutating func advance(_ lists: inout [OptionList], _ readings: inout Readings) -> Bool {
    var stretch = Self.stretch
    while next < text.units.count, stretch > 0, left > 0, !keys.isEmpty {
      let unit = text.units[next]
      next += 1
      guard !unit.isHeading, !unit.classes.isDisjoint(with: Self.telling) else { continue }
      stretch -= 1
      left -= 1
      read(unit.span, readings.reading(of: unit.span), into: &lists)
    }
    return next < text.units.count && left > 0 && !keys.isEmpty
  }

  private static let telling: OptionWordClass = [
    .inFavour, .good, .against, .bad, .cost, .outlay, .risk, .peril, .consequence, .condition,
  ]

  private func read(
    _ sentence: SourceSpan, _ reading: SentenceReading, into lists: inout [OptionList]
  ) {
    guard reading.hasTree else { return }
    let clauses = OptionAspects(text: text, option: sentence)
    var last: [Key] = []
    for clause in clauses.clauses() {
      let tokens = reading.tokens(in: clause.range).clamped(to: reading.tokens.indices)
      var named = named(in: tokens, reading, sentence)
      if named.isEmpty, isGoingOn(tokens, reading) { named = last }
      last = named
      guard !named.isEmpty, isOpen(tokens, reading) else { continue }
      var kinds = clauses.kinds(of: clause, without: SourceSpan(0, 0))
      if kinds.isEmpty, isCondition(tokens, reading) { kinds = [.consequence] }
      for key in named {
        let own = lists[key.list].options[key.option].aspects
        let room = min(Self.mostAspects, OptionAspects.mostAspects - own.count)
        let elsewhere = own.filter { !hulls[key.list].contains($0.span) }
        guard elsewhere.count < room else { continue }
        for kind in kinds {
          lists[key.list].options[key.option].aspects.append(.init(kind, at: clause))
        }
      }
    }
  }

  /// The options that a clause is about: for each list the one that its words name, if they name only one.
  private func named(
    in tokens: Range<Int>, _ reading: SentenceReading, _ sentence: SourceSpan
  ) -> [Key] {
    var words: [Key: [WordID]] = [:]
    for index in tokens where OptionMentionName.isContent(reading.tokens[index].upos) {
      let word = OptionMentionName.word(index, reading)
      guard let options = keys[word], options.count <= Self.commonest else { continue }
      for key in options where !hulls[key.list].overlaps(sentence) {
        if !words[key, default: []].contains(word) { words[key, default: []].append(word) }
      }
    }
    let full = words.filter { names[$0.key.list][$0.key.option].isNamed(by: $0.value) }.keys
    return full.filter { key in
      !words.keys.contains { $0.list == key.list && $0.option != key.option }
    }.sorted { ($0.list, $0.option) < ($1.list, $1.option) }
  }

  /// "…, but it would anger the fishermen".
  private func isGoingOn(_ tokens: Range<Int>, _ reading: SentenceReading) -> Bool {
    tokens.prefix(3).contains { OptionMentionName.going.contains(reading.tokens[$0].word) }
  }

  /// Whether a clause does not tell what happened: it has a modal verb, or no verb in the past.
  private func isOpen(_ tokens: Range<Int>, _ reading: SentenceReading) -> Bool {
    tokens.contains { reading.tokens[$0].tag == .md }
      || !tokens.contains { reading.tokens[$0].tag == .vbd }
  }

  /// "If the island is sold, the lighthouse will close": what would follow.
  private func isCondition(_ tokens: Range<Int>, _ reading: SentenceReading) -> Bool {
    tokens.first.map { reading.tokens[$0].word == WordID("if") } ?? false
      && tokens.contains { reading.tokens[$0].tag == .md }
  }
}
