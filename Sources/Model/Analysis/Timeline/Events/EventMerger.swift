import Dates
import TextSafety

/// Joins the mentions of the same event, in reading order.
struct EventMerger {
  private let bytes: [UInt8]
  private(set) var merged: [EventCandidate] = []
  /// The events by the words of their date, so that only those are compared.
  private var byDate: [EDTF: [Int]] = [:]
  private var lastAttack: Int?
  private var mainAttack: Int?

  /// No more events of one date are compared.
  private static let window = 24

  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Adds a candidate: as an event of its own, or as a mention of one that is there.
  mutating func add(_ candidate: EventCandidate) {
    if let target = target(of: candidate) {
      join(candidate, to: target)
      return
    }
    guard candidate.pointsTo == nil || !candidate.event.places.isEmpty else { return }
    let index = merged.count
    merged.append(candidate)
    if let date = candidate.event.date { byDate[date, default: []].append(index) }
    if isAttack(candidate.event.kind), candidate.event.status == .happened {
      lastAttack = index
      if mainAttack == nil { mainAttack = index }
    }
  }

  private func target(of candidate: EventCandidate) -> Int? {
    if let pointer = candidate.pointsTo {
      switch pointer {
      case .main:
        guard let lastAttack else { return mainAttack }
        let isNext = candidate.event.sentence - merged[lastAttack].event.sentence <= 1
        return isNext ? lastAttack : mainAttack
      case .last:
        guard let lastAttack else { return nil }
        let near = candidate.event.sentence - merged[lastAttack].event.sentence <= 2
        return near ? lastAttack : mainAttack
      }
    }
    if let date = candidate.event.date {
      return byDate[date]?.suffix(Self.window).first { isSame($0, candidate) }
    }
    guard isAttack(candidate.event.kind), let lastAttack, candidate.event.status == .happened else {
      return nil
    }
    let isNext = candidate.event.sentence - merged[lastAttack].event.sentence <= 1
    let counts = candidate.event.killed != nil || candidate.event.injured != nil
    return isNext && counts && candidate.event.places.isEmpty ? lastAttack : nil
  }

  /// Whether a clause tells the same event as one with the same date.
  ///
  /// A day and a kind are enough unless both name places and none is shared; a month or a year needs
  /// the same kind and a shared name.
  private func isSame(_ known: Int, _ candidate: EventCandidate) -> Bool {
    guard merged[known].event.kind == candidate.event.kind,
      merged[known].event.status == candidate.event.status
    else { return false }
    if let first = merged[known].event.killed, let second = candidate.event.killed,
      first.upper != nil, second.upper != nil, first.lower != second.lower
    {
      return false
    }
    let shares = merged[known].names.contains { name in
      candidate.names.contains { isSameName(name, $0) }
    }
    if shares { return true }
    guard candidate.event.date?.single?.precision ?? .unknown >= .day else { return false }
    return merged[known].event.places.isEmpty || candidate.event.places.isEmpty
  }

  private func isSameName(_ a: SourceSpan, _ b: SourceSpan) -> Bool {
    bytes[a.range].elementsEqual(bytes[b.range])
  }

  private mutating func join(_ candidate: EventCandidate, to index: Int) {
    merged[index].event.take(candidate)
    if isAttack(merged[index].event.kind) { lastAttack = index }
  }

  private func isAttack(_ kind: TimelineEvent.Kind) -> Bool {
    switch kind {
    case .attack, .disaster: true
    case .military, .diplomacy, .politics, .law, .economy, .statement, .other: false
    }
  }
}

extension TimelineEvent {
  /// Takes what another clause tells of the event.
  fileprivate mutating func take(_ candidate: EventCandidate) {
    mentions.append(candidate.event.span)
    killed = killed ?? candidate.event.killed
    injured = injured ?? candidate.event.injured
    if places.isEmpty { places = candidate.event.places }
    if actors.isEmpty, candidate.pointsTo == nil { actors = candidate.event.actors }
    let rule = candidate.pointsTo == nil ? "same date and kind" : "refers to it"
    reasons.append(Reason(rule, at: candidate.event.span))
  }
}
