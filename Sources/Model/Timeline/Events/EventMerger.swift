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
    if isAttack(candidate.event), candidate.event.status == .happened {
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
      return byDate[date]?.suffix(Self.window).first { isSame(merged[$0], candidate) }
    }
    guard isAttack(candidate.event), let lastAttack, candidate.event.status == .happened else {
      return nil
    }
    let isNext = candidate.event.sentence - merged[lastAttack].event.sentence <= 1
    let counts = candidate.event.killed != nil || candidate.event.injured != nil
    return isNext && counts && candidate.event.places.isEmpty ? lastAttack : nil
  }

  /// Whether two clauses with the same date tell the same event.
  ///
  /// A day and a kind are enough unless both name places and none is shared; a month or a year needs
  /// the same kind and a shared name.
  private func isSame(_ a: EventCandidate, _ b: EventCandidate) -> Bool {
    guard a.event.kind == b.event.kind, a.event.status == b.event.status else { return false }
    if let first = a.event.killed, let second = b.event.killed, first.upper != nil,
      second.upper != nil, first.lower != second.lower
    {
      return false
    }
    let shares = a.names.contains { name in b.names.contains { isSameName(name, $0) } }
    if shares { return true }
    guard a.event.date?.single?.precision ?? .unknown >= .day else { return false }
    return a.event.places.isEmpty || b.event.places.isEmpty
  }

  private func isSameName(_ a: SourceSpan, _ b: SourceSpan) -> Bool {
    bytes[a.range].elementsEqual(bytes[b.range])
  }

  private mutating func join(_ candidate: EventCandidate, to index: Int) {
    var event = merged[index].event
    event.mentions.append(candidate.event.span)
    event.killed = event.killed ?? candidate.event.killed
    event.injured = event.injured ?? candidate.event.injured
    if event.places.isEmpty { event.places = candidate.event.places }
    if event.actors.isEmpty, candidate.pointsTo == nil { event.actors = candidate.event.actors }
    let rule = candidate.pointsTo == nil ? "same date and kind" : "refers to it"
    event.reasons.append(Reason(rule, at: candidate.event.span))
    merged[index].event = event
    if isAttack(event) { lastAttack = index }
  }

  private func isAttack(_ event: TimelineEvent) -> Bool {
    switch event.kind {
    case .attack, .disaster: true
    case .military, .diplomacy, .politics, .law, .economy, .statement, .other: false
    }
  }
}
