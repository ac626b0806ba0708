import Language
import TextSafety

/// Where a name ends.
extension EntityFinder {
  /// Where a run of words that may make a name ends, no further than a limit.
  func runEnd(_ start: Int, _ high: Int) -> Int {
    var end = start + 1
    let limit = min(high, start + Self.longestName)
    while end < limit {
      let token = text.tokens[end]
      let isClose = token.start - text.tokens[end - 1].end <= 1
      guard token.kind == .word, isClose, token.end - token.start <= Self.longestWord,
        !isLettered(token)
      else { break }
      if token.isCapital || text.isArabicName(end),
        token.classes.isDisjoint(with: [.preposition, .time, .auxiliary, .subject])
          || isMonthlyName(end) || isTimeInName(end)
      {
        end += 1
      } else if text.isWord(end, Self.of)
        || Self.particles.contains(where: { text.isWord(end, $0) }),
        end + 1 < limit, text.tokens[end + 1].isCapital, text.tokens[end + 1].kind == .word
      {
        end += 2
      } else if let next = purpose(end, limit) {
        end = next
      } else if text.isWord(end, Self.and), end + 1 < limit,
        isOneBody(start, end + 1) || isOffice(start, end + 1)
          || end == start + 1 && isFirstOfBody(start, end + 1, limit)
      {
        end += 2
      } else {
        break
      }
    }
    return end
  }

  /// "Li Wen | of Varna": where the name of a person ends that says where he is from.
  func personEnd(_ run: Range<Int>) -> Int {
    let end = run.dropFirst().first { index in
      text.isWord(index, Self.of)
        && (text.name(endingAt: index)?.kind == .person || isPersonOfPlace(run, index))
        && text.tokens[index - 1].classes.isDisjoint(with: [.title, .organisation])
    }
    return end ?? run.upperBound
  }

  /// Whether the network took a person's name and the place behind it for one: "Senator Ada Lund | of Varna".
  private func isPersonOfPlace(_ run: Range<Int>, _ of: Int) -> Bool {
    let first = run.prefix(of - run.lowerBound).first {
      text.tokens[$0].classes.isDisjoint(with: .title)
    }
    guard let first, of > first + 1, first > 0, text.tokens[first - 1].classes.contains(.title),
      let (reading, node) = text.node(at: first), let name = reading.name(at: node)
    else { return false }
    return name.kind == .person
  }

  /// "Department of Trade and Fisheries".
  private func isOffice(_ first: Int, _ second: Int) -> Bool {
    text.tokens[second].isCapital && text.tokens[first].classes.contains(.organisation)
      && (text.isWord(first + 1, Self.of) || text.isWord(first + 1, Self.for))
  }

  /// "Freedom | and Justice Party", "Food | and Drug Agency": a word that names nobody, before a body of two words or more.
  private func isFirstOfBody(_ first: Int, _ second: Int, _ limit: Int) -> Bool {
    let word = text.tokens[first]
    let named: VoiceWordClass = [.organisation, .title, .person, .group, .media]
    guard word.classes.isDisjoint(with: named), !names.knows(text.key(of: first..<first + 1)),
      !isFirstName(first)
    else { return false }
    if let (reading, node) = text.node(at: first), let name = reading.name(at: node),
      name.kind == .person || name.kind == .place
    {
      return false
    }
    var end = second
    while end < limit, text.tokens[end].kind == .word, text.tokens[end].isCapital { end += 1 }
    return end > second + 1 && text.tokens[end - 1].classes.contains(.organisation)
      && !text.tokens[second].classes.contains(.organisation)
  }

  /// "Centre for Ports", "Institute for the Study of Rivers": behind the first word of what a body is for.
  private func purpose(_ link: Int, _ limit: Int) -> Int? {
    let body = text.key(of: link - 1..<link)
    guard
      text.isWord(link, Self.for) && Self.founded.contains(body)
        || text.isWord(link, Self.on) && Self.advising.contains(body)
    else { return nil }
    let next = link + 1 < limit && text.isWord(link + 1, Self.the) ? link + 2 : link + 1
    guard next < limit, text.tokens[next].kind == .word, text.tokens[next].isCapital,
      text.tokens[next].classes.isDisjoint(with: .time)
    else {
      return nil
    }
    return next + 1
  }

  private static let `for` = Array("for".utf8)
  /// Bodies that are named after what they are for.
  private static let founded: Set<String> = [
    "center", "centre", "centers", "centres", "committee", "institute", "association", "fund",
    "council", "foundation", "alliance", "coalition", "society", "federation", "union", "network",
    "agency", "office", "bureau", "academy", "league", "organization", "organisation",
    "partnership", "project", "americans", "citizens", "physicians", "lawyers", "campaign",
    "initiative", "caucus", "united", "families", "workers", "farmers", "parents", "veterans",
  ]
  private static let on = Array("on".utf8)
  /// Bodies that are named after what they look at: "Council on Foreign Ports".
  private static let advising: Set<String> = ["council", "commission", "conference", "committee"]

  /// "Customs and Border Protection": whether two words were read as one body's name.
  private func isOneBody(_ first: Int, _ second: Int) -> Bool {
    guard text.tokens[second].isCapital, let (reading, node) = text.node(at: second),
      let name = reading.name(at: node), name.kind == .organisation,
      let tokens = text.tokens(of: name.tokens, in: reading)
    else { return false }
    return tokens.contains(first) && tokens.contains(second)
  }

  private static let and = Array("and".utf8)

  /// Words in small letters inside a name.
  private static let particles = [
    "de", "da", "des", "do", "dos", "del", "della", "di", "du", "la", "le", "el", "al", "bin",
    "ibn",
    "von",
    "van", "der", "den", "ter", "ten", "zu", "abu", "ben",
  ].map { Array($0.utf8) }
}
