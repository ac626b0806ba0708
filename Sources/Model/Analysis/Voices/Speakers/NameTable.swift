import Language
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
    /// How often it was read as each kind.
    var readings: [NamedEntity.Kind: Int] = [:]
    /// The name where it stands first.
    var best: SourceSpan
    /// Every place of the name.
    var mentions: [SourceSpan]
    /// The last of them.
    var last: SourceSpan
    /// The first role that the text gives.
    var role: SourceSpan?
    /// Whether the role is a rank or a party that a fuller one may take the place of.
    var hasWeakRole = false
    /// Whether its short forms were entered, if it has any.
    var isRegistered = false
    /// Whether the text brings the bearer in as somebody's relative.
    var isRelative = false
    /// Whether "she" or "he" stands for the bearer; nil if nothing tells.
    var gender: Gender?
    /// Whether "Mr." or "Mrs." stands before the name wherever it was found.
    var isAlwaysAddressed = true
  }

  /// The bearers in the order in which they are first named.
  private(set) var entities: [Entity] = []
  private var byKey: [String: Int] = [:]
  /// Who was last named in full with a surname, a first name or initials.
  private var byShortForm: [String: Int] = [:]
  /// The short forms that are only somebody's first name.
  private var byFirstName: Set<String> = []
  /// What several papers of the text may be shortened to.
  private var sharedPapers: Set<String> = []
  /// The persons who share a short form: "Ruiz" of Ana and Karl Ruiz.
  private var sharers: [String: Set<Int>] = [:]
  /// Which of them was last named in full as one who says something, and where that was, in bytes.
  private var lastSharer: [String: (entity: Int, place: Int)] = [:]
  /// That many bytes on, the one who spoke last is still meant.
  private static let sharedReach = 800
  /// The short forms that were found to be somebody's whose full name is there, with that name.
  private(set) var joined: [Int: Int] = [:]

  /// Whether there were more names than are kept.
  private(set) var isCut = false

  /// A role is looked for at no more mentions of one name than this.
  private static let mostMentions = 20
  /// No more names are kept: no article that a person wrote has that many.
  static let limit = 50_000

  /// Adds a name at a place and returns whose it is; nil for a new name where there are too many.
  mutating func add(
    _ name: String, _ span: SourceSpan, words: Int, kind: NamedEntity.Kind
  ) -> Int? {
    let key = words > 2 ? Self.withoutInitials(name) : name
    if let known = byKey[key] {
      entities[known].mentions.append(span)
      entities[known].last = span
      read(kind, known)
      return known
    }
    guard entities.count < Self.limit else {
      isCut = true
      return nil
    }
    byKey[key] = entities.count
    entities.append(
      Entity(
        key: key, words: key.cut(at: " ").count, kind: .unknown, best: span, mentions: [span],
        last: span))
    read(kind, entities.count - 1)
    return entities.count - 1
  }

  /// What a name was read as most often is what it names: of two, the first.
  private mutating func read(_ kind: NamedEntity.Kind, _ index: Int) {
    guard kind != .unknown else { return }
    let count = entities[index].readings[kind, default: 0] + 1
    entities[index].readings[kind] = count
    if count > entities[index].readings[entities[index].kind, default: 0] {
      entities[index].kind = kind
    }
  }

  /// A name without the initials in its middle.
  private static func withoutInitials(_ name: String) -> String {
    let words = name.cut(at: " ")
    let kept = words.indices.filter { index in
      let isInitial = words[index].utf8.count < 3 && words[index].hasSuffix(".")
      return !isInitial || index == 0 || index == words.count - 1
    }
    return kept.map { words[$0] }.joined(separator: " ")
  }

  /// Whether a role of an entity is still looked for.
  func wantsRole(_ entity: Int) -> Bool {
    (entities[entity].role == nil || entities[entity].hasWeakRole)
      && entities[entity].mentions.count <= Self.mostMentions
  }

  /// Notes that somebody has an office: whatever the name looks like, it is a person's.
  mutating func markBearer(_ entity: Int) {
    for _ in 0..<2 { read(.person, entity) }
  }

  /// Gives an entity its role, if one was found.
  mutating func setRole(_ role: SourceSpan, isWeak: Bool, of entity: Int) {
    guard entities[entity].role == nil || entities[entity].hasWeakRole && !isWeak else { return }
    entities[entity].role = role
    entities[entity].hasWeakRole = isWeak
  }

  /// Whether a word in small letters is short for the name of a person that is known.
  func knows(_ short: String) -> Bool {
    byShortForm[short].map { entities[$0].kind == .person } ?? false
  }

  /// Notes that the text brings a bearer in as somebody's relative.
  mutating func markRelative(_ entity: Int) { entities[entity].isRelative = true }

  /// Notes that a name stands somewhere without "Mr." or "Mrs.".
  mutating func markUnaddressed(_ entity: Int) { entities[entity].isAlwaysAddressed = false }

  /// The key of whoever is addressed by a surname: not Ana Ruiz by "Mr.", but Karl Ruiz where he is known.
  func key(ofAddressed surname: String, _ gender: Gender) -> String {
    guard let full = byShortForm[surname], let other = entities[full].gender, other != gender else {
      return surname
    }
    let fit = sharers[surname]?.first { entities[$0].gender == gender }
    return fit.map { entities[$0].key } ?? (gender == .male ? "mr." : "ms.") + surname
  }

  /// Notes whether "she" or "he" stands for a bearer, where a title or a first name tells.
  mutating func setGender(_ gender: Gender?, of entity: Int) {
    if entities[entity].gender == nil { entities[entity].gender = gender }
  }

  /// A surname, a first name or initials alone are the bearer's whose full name is in the text.
  ///
  /// - Parameter speaks: whether the bearer says something at a mention.
  mutating func joinShortForms(
    of mentions: inout [EntityMention], in text: VoiceText, speaks: (EntityMention) -> Bool
  ) {
    for mention in mentions { registerShortForms(mention.entity) }
    for index in mentions.indices {
      let entity = mentions[index].entity
      let span = text.span(mentions[index].tokens)
      if let last = sharer(of: entity, at: span.start) {
        entities[last].last = max(entities[last].last, span)
        mentions[index].entity = last
        continue
      }
      if entities[entity].words > 1, entities[entity].kind == .person,
        let surname = entities[entity].key.cut(at: " ").last.map(String.init),
        sharers[surname] != nil
      {
        lastSharer[surname] = speaks(mentions[index]) ? (entity, span.end) : nil
      }
      if let full = join(entity) { mentions[index].entity = full }
    }
  }

  /// Who a surname means that several share: whoever of them was named last and spoke, if not the first one.
  private func sharer(of short: Int, at place: Int) -> Int? {
    let key = entities[short].key
    guard entities[short].words == 1, let last = lastSharer[key],
      place - last.place < Self.sharedReach, sharers[key]?.contains(last.entity) ?? false,
      byShortForm[key] != last.entity
    else { return nil }
    return last.entity
  }

  /// Joins the short forms whose full names came later, and puts the mentions of each name in order.
  mutating func finish() {
    joinAddressed()
    for index in entities.indices {
      _ = join(index)
      entities[index].mentions.sort()
    }
  }

  /// Joins whoever is addressed as "Mr." with the one man of that surname whom the text names.
  private mutating func joinAddressed() {
    for index in entities.indices {
      let key = entities[index].key
      guard key.hasPrefix("mr.") || key.hasPrefix("ms."), joined[index] == nil else { continue }
      let surname = " " + key.dropFirst(3)
      let fit = entities.indices.filter {
        entities[$0].words > 1 && entities[$0].key.hasSuffix(surname)
          && entities[$0].gender == entities[index].gender
      }
      guard let full = fit.first, fit.count == 1, joined[full] == nil else { continue }
      joined[index] = full
      entities[full].mentions += entities[index].mentions
      entities[index].mentions = []
    }
  }

  /// Enters what a name may be shortened to: initials of a body, a surname or a first name of a person.
  ///
  /// A surname alone that the text had before "his daughter Ana Holt" is not short for hers.
  mutating func registerShortForms(_ index: Int) {
    let entity = entities[index]
    guard entity.words > 1, entity.words < 9, entity.kind != .place, !entity.isRegistered else {
      return
    }
    var words = entity.key.cut(at: " ").map(String.init)
    guard entity.kind == .person else {
      registerPaper(words, index)
      register(Self.initials(words), index)
      // "U.S. Customs Service" is the CS.
      if words.first == "u.s." { register(Self.initials(Array(words.dropFirst())), index) }
      return
    }
    entities[index].isRegistered = true
    guard words.count < 6, !words.contains("of") else { return }
    while let last = words.last, Self.suffixes.contains(last), words.count > 1 {
      words.removeLast()
    }
    for start in words.indices.dropFirst() {
      let short = words[start...].joined(separator: " ")
      // "Scott" is Ana Scott rather than Scott Holt.
      if byFirstName.remove(short) != nil { byShortForm[short] = nil }
      if entity.isRelative, byKey[short] != nil { continue }
      register(short, index)
    }
    if words.count > 2 { register(words[0] + " " + words[1], index) }
    // "Karim al-Nasr" is Nasr as well.
    if let last = words.last, last.hasPrefix("al-") || last.hasPrefix("el-") {
      register(String(last.dropFirst(3)), index)
    }
    // "Apple" is no Apple Watch: a first word alone is a person's only.
    if let first = words.first, byShortForm[first] == nil {
      register(first, index)
      byFirstName.insert(first)
    }
  }

  /// "The Times" is the Northern Times, where no other paper of the text is called so.
  private mutating func registerPaper(_ words: [String], _ index: Int) {
    guard let last = words.last, Self.papers.contains(last), !sharedPapers.contains(last) else {
      return
    }
    guard let other = byShortForm[last], other != index else {
      byShortForm[last] = index
      return
    }
    if entities[other].kind != .person {
      byShortForm[last] = nil
      sharedPapers.insert(last)
    }
  }

  private static let papers: Set<String> = [
    "times", "post", "journal", "herald", "tribune", "examiner", "globe", "telegraph", "chronicle",
    "gazette", "inquirer", "guardian",
  ]

  /// What two bearers share is taken for the first one's.
  private mutating func register(_ short: String, _ index: Int) {
    let bytes = Array(short.utf8)
    let entry = VoiceLexicon.english.entries[VoiceLexicon.english.lookUp(bytes, bytes.indices)]
    // "The police" are not short for "Varna Police".
    guard entry.classes.isDisjoint(with: [.group, .organisation]) else { return }
    guard bytes.count > 1 else { return }
    guard let first = byShortForm[short], first != index else {
      byShortForm[short] = index
      return
    }
    if entities[first].kind == .person, entities[index].kind == .person,
      !entities[index].isRelative, entities[index].gender != nil,
      entities[first].key.first != entities[index].key.first
    {
      sharers[short, default: [first]].insert(index)
    }
  }

  /// What comes after a surname: "Jr.", "III".
  static let suffixes: Set<String> = ["jr.", "jr", "sr.", "sr", "ii", "iii", "iv"]

  /// The first letters of the words of a name, but for "of" and its like: "World Health Organization".
  private static func initials(_ words: [String]) -> String {
    guard words.count > 2 || words.count == 2 && !words.contains("of") else { return "" }
    var letters = ""
    for word in words where word != "of" && word != "the" && word != "and" && word != "for" {
      if let first = word.first { letters.append(first) }
    }
    return letters.utf8.count > 1 ? letters : ""
  }

  /// Joins a name with the full name that it is short for, and returns whose that is; nil for none.
  private mutating func join(_ short: Int) -> Int? {
    guard entities[short].words < 4, entities[short].kind != .place || entities[short].words == 1,
      let longer = joined[short] ?? byShortForm[entities[short].key]
    else { return nil }
    // "Rojas", "Ana Rojas", "Ana Rojas Brei": the last of the three.
    let full = joined[longer] ?? longer
    guard full != short, joined[full] == nil else { return nil }
    // "Mr. Ruiz" is not Ana Ruiz.
    if entities[short].isAlwaysAddressed, let told = entities[short].gender,
      let other = entities[full].gender,
      told != other
    {
      return nil
    }
    // "Jordan" alone is the country although a Jordan Smith is named, and only capitals are initials.
    if entities[short].kind == .place, entities[full].kind != .person { return nil }
    joined[short] = full
    entities[full].mentions += entities[short].mentions
    entities[full].last = max(entities[full].last, entities[short].last)
    entities[short].mentions = []
    // What the full name was read as counts, whatever a surname alone looks like.
    let isBody =
      entities[full].kind == .organisation
      || entities[short].kind == .organisation && entities[full].kind != .person
    entities[full].kind = isBody && entities[full].gender == nil ? .organisation : .person
    setGender(entities[short].gender, of: full)
    if let role = entities[short].role,
      entities[full].role.map({
        entities[full].hasWeakRole || role < $0 && !entities[short].hasWeakRole
      })
        ?? true
    {
      entities[full].role = role
      entities[full].hasWeakRole = entities[short].hasWeakRole
    }
    return full
  }

  /// Endings of adjectives that start the names of bodies ("Baltic Fund", "Polish Guard").
  private static let adjectives = ["ic", "sh", "al"]

  /// Records that an entity speaks as a person does.
  mutating func markPerson(_ index: Int) {
    let entity = entities[index]
    guard entity.kind == .unknown, entity.words > 1, let first = entity.key.cut(at: " ").first,
      !Self.adjectives.contains(where: first.hasSuffix), !namesWork(index)
    else { return }
    entities[index].kind = .person
    registerShortForms(index)
  }

  /// Whether a name that nothing tells of has a word for a document or a thing in it: "Charter of the Sea".
  func namesWork(_ index: Int) -> Bool {
    guard entities[index].kind == .unknown else { return false }
    let bytes = Array(entities[index].key.utf8)
    return bytes.split(separator: 0x20).contains { word in
      let entry = VoiceLexicon.english.entries[VoiceLexicon.english.lookUp(bytes, word.indices)]
      return !entry.classes.isDisjoint(with: [.document, .thing])
        && entry.classes.isDisjoint(with: [.organisation, .media, .person, .title])
    }
  }

  /// Whether more than that something is said makes a person of whoever bears a name.
  func isReadAsPerson(_ index: Int) -> Bool {
    let entity = entities[index]
    return entity.readings[.person] != nil || entity.gender != nil || entity.role != nil
  }

  /// The entities for the briefing.
  var named: [NamedEntity] {
    entities.filter { !$0.mentions.isEmpty }.map { entity in
      NamedEntity(name: entity.best, kind: entity.kind, mentions: entity.mentions)
    }
  }
}
