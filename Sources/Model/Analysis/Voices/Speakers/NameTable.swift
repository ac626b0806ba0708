import TextSafety

/// The names of a text, those of one bearer joined.
struct NameTable {
  /// What is known of one bearer.
  struct Entity {
    /// The words of the name in small letters.
    var key: String
    /// How many words the name has.
    var words: Int
    /// What the bearer is.
    var kind: NamedEntity.Kind
    /// The name where it stands first.
    var best: SourceSpan
    /// Every place of the name.
    var mentions: [SourceSpan]
    /// The last of them.
    var last: SourceSpan
    /// The first role that the text gives.
    var role: SourceSpan?
    /// Whether its surname was entered, if it has one.
    var isRegistered = false
  }

  /// The bearers in the order in which they are first named.
  private(set) var entities: [Entity] = []
  private var byKey: [String: Int] = [:]
  private var bySurname: [String: Int] = [:]
  /// The surnames that were found to be somebody's whose full name is there, with that name.
  private(set) var joined: [Int: Int] = [:]

  /// Whether there were more names than are kept.
  private(set) var isCut = false

  /// A role is looked for at no more mentions of one name than this.
  private static let mostMentions = 20
  /// No more names are kept: no article that a person wrote has so many.
  static let limit = 50_000

  /// Adds a name at a place and returns whose it is; nil for a new name where there are too many.
  mutating func add(
    _ key: String, _ span: SourceSpan, words: Int, kind: NamedEntity.Kind
  ) -> Int? {
    if let known = byKey[key] {
      entities[known].mentions.append(span)
      entities[known].last = span
      if entities[known].kind == .unknown || kind == .person { entities[known].kind = kind }
      return known
    }
    guard entities.count < Self.limit else {
      isCut = true
      return nil
    }
    byKey[key] = entities.count
    entities.append(
      Entity(key: key, words: words, kind: kind, best: span, mentions: [span], last: span))
    return entities.count - 1
  }

  /// Whether a role of an entity is still looked for.
  func wantsRole(_ entity: Int) -> Bool {
    entities[entity].role == nil && entities[entity].mentions.count <= Self.mostMentions
  }

  /// Gives an entity its role, if one was found.
  mutating func setRole(_ role: SourceSpan?, of entity: Int) { entities[entity].role = role }

  /// A surname alone is the person whose full name is in the text.
  mutating func joinSurnames(of mentions: inout [NameMention]) {
    for mention in mentions { registerSurname(mention.entity) }
    for index in mentions.indices {
      if let full = join(mentions[index].entity) { mentions[index].entity = full }
    }
  }

  /// Joins the surnames whose full names came later, and puts the mentions of each name in order.
  mutating func finish() {
    for index in entities.indices {
      _ = join(index)
      entities[index].mentions.sort()
    }
  }

  private mutating func registerSurname(_ index: Int) {
    guard !entities[index].isRegistered, entities[index].words > 1, entities[index].words < 5,
      entities[index].kind == .person || entities[index].kind == .unknown
    else { return }
    entities[index].isRegistered = true
    let words = entities[index].key.cut(at: " ")
    guard let last = words.last, !words.contains(where: { $0 == "of" }) else { return }
    let surname = String(last)
    if bySurname[surname] == nil { bySurname[surname] = index }
  }

  /// Joins a name with the full name that it is short for, and returns whose that is; nil for none.
  private mutating func join(_ short: Int) -> Int? {
    guard entities[short].words == 1, entities[short].kind != .place,
      let full = joined[short] ?? bySurname[entities[short].key]
    else { return nil }
    joined[short] = full
    entities[full].mentions += entities[short].mentions
    entities[full].last = max(entities[full].last, entities[short].last)
    entities[short].mentions = []
    entities[full].kind = entities[full].kind == .organisation ? .organisation : .person
    if let role = entities[short].role, entities[full].role.map({ role < $0 }) ?? true {
      entities[full].role = role
    }
    return full
  }

  /// Endings of adjectives that start the names of bodies ("Baltic Fund", "Polish Guard").
  private static let adjectives = ["ic", "sh", "al"]

  /// Records that an entity speaks as a person does.
  mutating func markPerson(_ index: Int) {
    let entity = entities[index]
    guard entity.kind == .unknown, entity.words > 1, let first = entity.key.cut(at: " ").first,
      !Self.adjectives.contains(where: first.hasSuffix)
    else { return }
    entities[index].kind = .person
  }

  /// The entities for the briefing.
  var named: [NamedEntity] {
    entities.filter { !$0.mentions.isEmpty }.map { entity in
      NamedEntity(name: entity.best, kind: entity.kind, mentions: entity.mentions)
    }
  }
}
