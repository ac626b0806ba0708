import TextSafety

extension HTMLMetadata {
  /// The day that a page shows beside its heading without a word, where what it tells programs as the day of publication
  /// is shown nowhere and another date for programs, a later one, agrees: a text that was published anew.
  func republished(
    _ best: DateClaim, among claims: [DateClaim], _ finder: WebDateFinder
  ) -> DateClaim? {
    guard best.isForPrograms else { return nil }
    let later = claims.filter {
      $0.isForPrograms && days(from: best.date, to: $0.date) ?? 0 > 0
    }
    guard !later.isEmpty else { return nil }
    let marked = claims.filter { $0.rank <= 3 && $0.origin == "dateline" }
    let shown = marked + datesBesideHeading(finder)
    let changes = Set(shown.filter(\.isOfChange).map(\.date))
    guard !shown.contains(where: { $0.date == best.date }) else { return nil }
    return shown.first { claim in
      !changes.contains(claim.date) && later.contains { $0.date == claim.date }
    }
  }

  /// The whole dates in short lines around the heading.
  private func datesBesideHeading(_ finder: WebDateFinder) -> [DateClaim] {
    guard let heading else { return [] }
    var claims: [DateClaim] = []
    var isAfterLabel = false
    for run in lines() where abs(Int(run.start) - heading) < Self.besideHeading {
      let isLabelled = isAfterLabel
      isAfterLabel = false
      guard run.length < 160, !isForeign(Int(run.start)), !isOfNow(Int(run.container)) else {
        continue
      }
      let line = line(of: run)
      if run.length < 40, DateLabels.isLabel(line, ofChange: true) {
        isAfterLabel = true
        continue
      }
      var from = 0
      for found in finder.all(in: line[...], limit: 3) where found.date.day > 0 {
        let before = line[from..<found.range.lowerBound]
        from = found.range.upperBound
        let isTold = run.isProse && (run.stops > 0 || DateLabels.governs(before))
        if isTold || DateLabels.isOther(before) || DateLabels.isOfOther(before) { continue }
        let isChange = isLabelled || DateLabels.ends(before, ofChange: true)
        claims.append(DateClaim(date: found.date, origin: "dateline", isOfChange: isChange))
      }
    }
    return claims
  }

  /// This many nodes from the heading a date stands beside it.
  private static let besideHeading = 120
}
