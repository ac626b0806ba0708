import Foundation
import Model

/// Scores time expressions as TempEval-3 does: strict and relaxed extents, type and value.
struct TimexScorer {
  /// The texts in UTF-8 by document.
  let texts: [String: [UInt8]]
  /// Whether two values are equal that name the same first and last day.
  let byInterval: Bool
  private var counts = Counts()
  private var errors: [String] = []
  private var documents = 0

  private struct Counts {
    var gold = 0
    var system = 0
    var strict = 0
    var relaxed = 0
    var type = 0
    var value = 0
    var strictValue = 0
  }

  private struct Pair {
    var isInexact: Bool
    var overlap: Int
    var gold: Int
    var system: Int
  }

  init(texts: [String: [UInt8]], byInterval: Bool) {
    self.texts = texts
    self.byInterval = byInterval
  }

  /// Scores all documents.
  mutating func score(gold: [TimexRecord], system: [TimexRecord], documents: Int) {
    self.documents = documents
    let goldByDocument = Dictionary(grouping: gold.map(trimmed), by: \.document)
    let systemByDocument = Dictionary(grouping: system.map(trimmed), by: \.document)
    for name in texts.keys.sorted() {
      score(
        gold: goldByDocument[name] ?? [], system: unique(systemByDocument[name] ?? []),
        document: name)
    }
  }

  private func unique(_ records: [TimexRecord]) -> [TimexRecord] {
    var seen: Set<[Int]> = []
    return records.filter { seen.insert([$0.start, $0.end]).inserted }
  }

  /// A record without the white space at its ends.
  private func trimmed(_ record: TimexRecord) -> TimexRecord {
    var record = record
    let scalars = Array(record.text.unicodeScalars)
    guard scalars.count == record.end - record.start else { return record }
    let space = { (scalar: Unicode.Scalar) in scalar.properties.isWhitespace }
    let leading = scalars.prefix(while: space).count
    record.start += leading
    if leading < scalars.count { record.end -= scalars.reversed().prefix(while: space).count }
    return record
  }

  private mutating func score(
    gold: [TimexRecord], system: [TimexRecord], document name: String
  ) {
    counts.gold += gold.count
    counts.system += system.count
    var goldPaired = Set<Int>()
    var systemPaired = Set<Int>()
    for pair in pairs(gold, system) {
      if goldPaired.contains(pair.gold) || systemPaired.contains(pair.system) { continue }
      goldPaired.insert(pair.gold)
      systemPaired.insert(pair.system)
      count(pair, gold: gold[pair.gold], system: system[pair.system])
    }
    for (index, record) in gold.enumerated() where !goldPaired.contains(index) {
      errors.append("MISS\t\(name)\t\(record.text)\t\(record.value)")
    }
    for (index, record) in system.enumerated() where !systemPaired.contains(index) {
      errors.append("SPUR\t\(name)\t\t\t\(record.text)\t\(record.value)")
    }
  }

  private mutating func count(_ pair: Pair, gold: TimexRecord, system: TimexRecord) {
    let sameValue = TimexInterval.same(gold.value, system.value, byInterval: byInterval)
    counts.relaxed += 1
    counts.strict += pair.isInexact ? 0 : 1
    counts.type += gold.type.uppercased() == system.type.uppercased() ? 1 : 0
    counts.value += sameValue ? 1 : 0
    counts.strictValue += sameValue && !pair.isInexact ? 1 : 0
    if !sameValue || pair.isInexact {
      errors.append(
        [
          sameValue ? "SPAN" : "VALUE", gold.document, gold.text, gold.value, system.text,
          system.value,
        ].joined(separator: "\t"))
    }
  }

  /// The pairs that overlap: exact ones first, then by overlap, then in reading order.
  private func pairs(_ gold: [TimexRecord], _ system: [TimexRecord]) -> [Pair] {
    var pairs: [Pair] = []
    for (goldIndex, g) in gold.enumerated() {
      for (systemIndex, s) in system.enumerated() {
        let overlap = min(g.end, s.end) - max(g.start, s.start)
        guard overlap > 0 else { continue }
        pairs.append(
          Pair(
            isInexact: g.start != s.start || g.end != s.end, overlap: overlap, gold: goldIndex,
            system: systemIndex))
      }
    }
    return pairs.sorted { a, b in
      if a.isInexact != b.isInexact { return b.isInexact }
      if a.overlap != b.overlap { return a.overlap > b.overlap }
      let first = (gold[a.gold].start, system[a.system].start, a.gold, a.system)
      return first < (gold[b.gold].start, system[b.system].start, b.gold, b.system)
    }
  }

  /// Prints the figures and the first errors.
  func report(errors limit: Int) {
    print("docs \(documents)  gold \(counts.gold)  system \(counts.system)")
    line("strict", counts.strict)
    line("relaxed", counts.relaxed)
    line("type", counts.type)
    line("value", counts.value)
    line("strict+value", counts.strictValue)
    for error in errors.prefix(limit) { print(error) }
  }

  private func line(_ name: String, _ hits: Int) {
    let precision = counts.system == 0 ? 0 : 100 * Double(hits) / Double(counts.system)
    let recall = counts.gold == 0 ? 0 : 100 * Double(hits) / Double(counts.gold)
    let f = precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)
    let label = name.padding(toLength: 13, withPad: " ", startingAt: 0)
    print(label + String(format: " F1 %6.2f  P %6.2f  R %6.2f", f, precision, recall))
  }
}
