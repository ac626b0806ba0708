import TextSafety

extension EventFinder {
  /// The kind that a trigger gives in its segment.
  ///
  /// Gunmen and bombs make an attack only with victims, a rocket or a boiler bursts by itself, and who is
  /// defeated in a match or at the polls is defeated in no war.
  func kind(of trigger: Int, in segment: EventSegment) -> TimelineEvent.Kind {
    guard let kind = words[trigger].kind else { return .other }
    switch kind {
    case .attack:
      if isBurst(trigger, in: segment) { return .disaster }
      if isStoppage(trigger) { return .politics }
      if isSport(segment) { return .other }
      guard words[trigger].classes.contains(.weak), !isInfinitive(trigger) else { return kind }
      let victims: EventWordClass = [.killing, .dead, .injuring, .toll]
      let hasVictims = segment.words.contains { !words[$0].classes.isDisjoint(with: victims) }
      return hasVictims ? kind : .other
    case .military:
      if isSport(segment) { return .other }
      if isContest(trigger, in: segment) { return .politics }
      return isPeaceful(trigger, in: segment) ? .other : kind
    case .disaster: return figurative(trigger, in: segment) ?? kind
    case .diplomacy, .politics, .law, .economy, .statement, .other: return kind
    }
  }

  /// What collapses or crashes and is no building or vehicle: a market, a government.
  private func figurative(
    _ trigger: Int, in segment: EventSegment
  ) -> TimelineEvent.Kind? {
    guard EventContextWords.falls.contains(words[trigger].hash) else { return nil }
    let near =
      max(segment.words.lowerBound, trigger - 4)..<min(segment.words.upperBound, trigger + 6)
    if near.contains(where: { EventContextWords.markets.contains(words[$0].hash) }) {
      return .economy
    }
    return near.contains { EventContextWords.regimes.contains(words[$0].hash) } ? .politics : nil
  }

  /// Whether a campaign is one of words or money: nothing else in its clause is of war, and it is no name.
  private func isPeaceful(_ trigger: Int, in segment: EventSegment) -> Bool {
    guard EventContextWords.campaigns.contains(words[trigger].hash), !words[trigger].isCapital
    else {
      return false
    }
    return !segment.words.contains { at in
      at != trigger && (words[at].kind == .military || words[at].kind == .attack)
        || EventContextWords.arms.contains(words[at].hash)
    }
  }

  /// Whether a noun only says of what sort the noun behind it is ("drought contingency plans").
  func isModifier(_ at: Int) -> Bool {
    guard words[at].isTrigger, words[at].classes.contains(.noun), !isInfinitive(at) else {
      return false
    }
    for next in (at + 1)..<min(at + 3, words.count) {
      let word = words[next]
      if word.shape != .word || word.isTime || word.isCapital { return false }
      if EventContextWords.heads.contains(word.hash) { return true }
      let others: EventWordClass = [.function, .past, .passive, .perfect]
      if !word.classes.isDisjoint(with: others) { return false }
    }
    return false
  }

  /// Whether what exploded is a thing that does so by itself, and nothing in the clause tells of an attack.
  private func isBurst(_ trigger: Int, in segment: EventSegment) -> Bool {
    guard EventContextWords.bursts.contains(words[trigger].hash) else { return false }
    let isThing = segment.words.contains { EventContextWords.bursting.contains(words[$0].hash) }
    return isThing
      && !segment.words.contains {
        words[$0].kind == .attack && !EventContextWords.bursts.contains(words[$0].hash)
      }
  }

  /// Whether a strike is one of workers: "went on strike", "a general strike", "a strike by teachers".
  private func isStoppage(_ trigger: Int) -> Bool {
    guard EventContextWords.strikes.contains(words[trigger].hash), trigger > 0 else { return false }
    let before = words[trigger - 1].hash
    if before == EventPlaceWords.on || EventContextWords.stoppages.contains(before) { return true }
    return (trigger..<min(trigger + 5, words.count)).contains {
      EventContextWords.workers.contains(words[$0].hash)
    }
  }

  /// Whether a clause tells of a match: by a word of sport or by a score ("3-1").
  private func isSport(_ segment: EventSegment) -> Bool {
    segment.words.contains { at in
      EventContextWords.sport.contains(words[at].hash) || isScore(at, segment.words.upperBound)
    }
  }

  private func isScore(_ at: Int, _ end: Int) -> Bool {
    guard at + 2 < end, words[at].shape == .number, words[at + 2].shape == .number,
      !words[at].isTime, words[at].number < 200, words[at + 2].number < 200
    else { return false }
    let mark = words[at + 1]
    let isDash = mark.shape == .dash || bytes[mark.span.start] == UInt8(ascii: "-")
    return isDash && mark.span.start == words[at].span.end
      && mark.span.end == words[at + 2].span.start
  }

  /// Whether a word of war tells of an election or a vote ("defeated the bill").
  private func isContest(_ trigger: Int, in segment: EventSegment) -> Bool {
    EventContextWords.contests.contains(words[trigger].hash)
      && segment.words.contains { EventContextWords.ballots.contains(words[$0].hash) }
  }
}
