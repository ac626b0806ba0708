import Articles
import TextSafety

/// Which body a noun means: "the airline", "the group".
extension SpeakerResolver {
  /// "The airline" is whoever is speaking, the body that the text calls so, or the only one near.
  mutating func body(_ phrase: SpeakerPhrase) -> Resolution? {
    guard Self.bodyNouns.contains(phrase.head), phrase.modifiers.isEmpty else { return nil }
    let near = bodies(near: phrase)
    // Whoever is speaking goes on.
    if let speaking = near.last(where: { antecedents.lastSpeaker == .name($0.entity) }) {
      return likely(speaking.entity)
    }
    if let called = near.last(where: { isCalled($0.entity, phrase.head) }) {
      return likely(called.entity)
    }
    for reach in [1, 3] {
      let recent = near.filter { sentence - $0.sentence <= reach }
      for bodies in [Set(recent.filter(\.isSubject).map(\.entity)), Set(recent.map(\.entity))] {
        if let only = bodies.first, bodies.count == 1 { return likely(only) }
      }
    }
    // Of several the one that the text is about.
    let counts = Set(near.map(\.entity)).map {
      (entity: $0, count: names.entities[$0].mentions.count)
    }
    .sorted { ($0.count, $1.entity) > ($1.count, $0.entity) }
    guard let first = counts.first, counts.count == 1 || first.count > 2 * counts[1].count else {
      return nil
    }
    return likely(first.entity)
  }

  /// The bodies named near that a noun can mean, in reading order.
  private func bodies(near phrase: SpeakerPhrase) -> [(entity: Int, sentence: Int, isSubject: Bool)]
  {
    let mentions = antecedents.mentions.suffix(Antecedents.memory)
    // "The airline" is one that is called so, where the text names any.
    let flies = mentions.contains {
      if case .name(let entity) = $0.who { isAir(names.entities[entity].key) } else { false }
    }
    return mentions.compactMap { mention in
      guard case .name(let entity) = mention.who, sentence - mention.sentence <= Antecedents.reach,
        isBody(names.entities[entity].key)
      else { return nil }
      let bearer = names.entities[entity]
      // "According to Varnex. The firm said": what speaks and is nobody else may be a firm.
      let isUnknownSpeaker =
        (bearer.kind == .unknown || bearer.words == 1) && bearer.gender == nil && bearer.role == nil
        && antecedents.lastSpeaker == mention.who
      // "The White House. The group said": no office is called so, and no party.
      if Self.companies.contains(phrase.head),
        isOffice(bearer.key) || isParty(bearer.key) && phrase.head != "party"
      {
        return nil
      }
      // "The union" after "the Harbour Bank": that is called something else.
      if Self.bodyNouns.contains(where: {
        $0 != phrase.head && !Self.general.contains($0) && bearer.key.hasSuffix(" " + $0)
      }),
        !Self.general.contains(phrase.head)
      {
        return nil
      }
      guard
        bearer.kind == .organisation || isUnknownSpeaker || flies && isAir(bearer.key)
          || isNamedBehind(phrase.head, entity),
        isMedia(bearer.key)
          ? phrase.head == "network"
            || Self.mediaBodies.contains(phrase.head) && antecedents.lastSpeaker == mention.who
          : phrase.head != "network" || bearer.kind == .organisation
      else { return nil }
      let isFlight = phrase.head == "airline" || phrase.head == "carrier"
      return isFlight && flies != isAir(bearer.key)
        ? nil : (entity, mention.sentence, mention.isSubject)
    }
  }

  /// Whether the text calls a body so: "the group Clear Harbour", "Clear Harbour, a green group", "Harbour Group".
  private func isCalled(_ entity: Int, _ noun: String) -> Bool {
    if names.entities[entity].key.hasSuffix(" " + noun) { return true }
    return mentions.contains { mention in
      guard mention.entity == entity, place(of: mention.tokens.lowerBound).sentence <= sentence
      else { return false }
      let (start, end) = (mention.tokens.lowerBound, mention.tokens.upperBound)
      if start > 0, text.key(of: start - 1..<start) == noun { return true }
      guard end + 2 < text.tokens.count, text.tokens[end].kind == .comma,
        text.tokens[end + 1].classes.contains(.determiner)
      else { return false }
      let apposition = text.tokens[end + 2..<min(text.tokens.count, end + 8)].prefix {
        $0.kind != .comma && $0.kind != .stop
      }
      return apposition.indices.contains { text.key(of: $0..<$0 + 1) == noun }
    }
  }

  /// Whether the noun stands right before the name where it stands first: "the mill company Brask Flour".
  private func isNamedBehind(_ noun: String, _ entity: Int) -> Bool {
    let start = names.entities[entity].best.start
    guard start <= text.bytes.count else { return false }
    let word = text.bytes[..<start].dropLast().suffix(noun.utf8.count + 1)
    return word.last.map(ByteClass.isLower) ?? false
      && (word.dropFirst().elementsEqual(noun.utf8) && word.first == .space
        || word.elementsEqual(noun.utf8))
  }

  private func isParty(_ key: String) -> Bool {
    key == "gop" || key.hasSuffix("pac") || key.hasSuffix("party") || key.hasSuffix("republicans")
      || key.hasSuffix("democrats")
  }

  private mutating func likely(_ entity: Int) -> Resolution {
    Resolution(voice: voice(of: entity), confidence: .likely)
  }

  /// Capitals with a figure or a hyphen among them are the sign of a thing, two letters may be a time zone.
  private func isBody(_ key: String) -> Bool {
    let isOneWord = !key.utf8.contains(.space)
    return key.utf8.count > 2
      && !key.utf8.contains { ByteClass.isDigit($0) || $0 == .hyphen && isOneWord || $0 == .period }
  }

  private func isAir(_ key: String) -> Bool {
    key.cut(at: " ").contains { word in
      word.hasPrefix("air") && !word.hasPrefix("airp") || word.hasSuffix("air")
        || word.hasSuffix("airways")
    }
  }

  private func isOffice(_ key: String) -> Bool {
    key.cut(at: " ").contains { Self.offices.contains(String($0)) }
  }

  /// What a state acts by.
  private static let offices: Set<String> = [
    "house", "department", "ministry", "court", "congress", "senate", "parliament", "pentagon",
    "kremlin", "administration", "government", "treasury", "embassy", "police", "army", "navy",
  ]

  /// Whether a name is one of a paper, a station or an agency.
  func isMedia(_ key: String) -> Bool {
    key.cut(at: " ").contains { word in
      let bytes = Array(word.utf8)
      let entry = VoiceLexicon.english.lookUp(bytes, 0..<bytes.count)
      return VoiceLexicon.english.entries[entry].classes.contains(.media)
    }
  }

  /// What a paper, a station or an agency can be called.
  private static let mediaBodies: Set<String> = [
    "company", "network", "agency", "organisation", "organization", "group", "watchdog",
  ]
  /// What a body of any kind can be called.
  private static let general: Set<String> = [
    "company", "firm", "group", "organisation", "organization", "agency", "watchdog", "nonprofit",
    "operator",
  ]
  static let bodyNouns: Set<String> = companies.union([
    "agency", "bank", "utility", "watchdog",
  ])
  private static let companies: Set<String> = [
    "company", "firm", "airline", "carrier", "group", "organisation", "organization",
    "retailer", "automaker", "carmaker", "union", "party", "network", "charity", "club",
    "discounter", "chain", "university", "manufacturer", "operator", "nonprofit",
  ]
}
