import TextSafety

extension HTMLMetadata {
  /// The dates in elements that microdata, `<time>` or a class marks, the surest first.
  func markedDates(_ finder: WebDateFinder, _ wanted: HTMLHints) -> [DateClaim] {
    let tree = page.tree
    var claims: [(rank: Int, claim: DateClaim)] = []
    let head = heading ?? root
    for index in tree.nodes.indices where tree.tag(index) != HTMLTags.text {
      guard claims.count < 60, let (rank, origin) = dateRank(index, wanted) else { continue }
      guard let text = dateText(index), let date = finder.first(in: text) else { continue }
      guard date.day > 0 || wanted == .date else { continue }
      var distance = abs(index - head) > 300 ? 4 : 0
      if !tree.subtree(root).contains(index), index > head + 60 { distance += 3 }
      if isForeign(index) { distance += 8 }
      // The head of a page may show the day that it was fetched.
      if origin == "dateline", index < head, index < root { distance += 2 }
      claims.append(
        (rank + distance, DateClaim(date: date, origin: origin, rank: rank + distance)))
    }
    let sorted = claims.enumerated().sorted {
      ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
    }
    return sorted.filter { $0.element.rank < 10 }.map(\.element.claim)
  }

  /// How sure an element gives the wanted date, 0 the surest; nil when it does not.
  private func dateRank(_ index: Int, _ wanted: HTMLHints) -> (Int, String)? {
    let tree = page.tree
    let hints = page.hints[index]
    let isModified = hints.contains(.modified)
    if let property = tree.value(.itemprop, of: index) ?? tree.value(.property, of: index) {
      if ASCII.contains(property, "datepublished") || ASCII.contains(property, "datecreated") {
        return wanted == .date ? (0, "microdata") : nil
      }
      if ASCII.contains(property, "datemodified") {
        return wanted == .modified ? (0, "microdata") : nil
      }
    }
    if wanted == .modified { return isModified ? (3, "page") : nil }
    let node = tree.nodes[index]
    guard node.textEnd - node.textStart < 200 else { return nil }
    if tree.tag(index) == HTMLTags.time {
      return (isModified ? 5 : hints.contains(.date) ? 1 : 2, "time")
    }
    if hints.contains(.date) { return (isModified ? 6 : 3, "dateline") }
    return nil
  }

  /// The text of an element that gives a date.
  private func dateText(_ index: Int) -> ArraySlice<UInt8>? {
    let tree = page.tree
    for name in [HTMLAttribute.datetime, .content, .title] {
      if let value = tree.value(name, of: index), value.contains(where: ASCII.isDigit) {
        return value
      }
    }
    let text = tree.text(of: index)
    return text.isEmpty ? nil : text
  }

  /// Whether an element stands in what is not the article: comments, links, side columns.
  func isForeign(_ index: Int) -> Bool {
    var at = index
    while true {
      let drop = page.dropped[at]
      if drop == .comments || drop == .relatedLinks || drop == .hidden { return true }
      if drop != .none, page.tree.tag(at) == HTMLTags.aside { return true }
      guard let parent = page.tree.parent(at) else { return false }
      at = parent
    }
  }

  /// A date in a short run of text near the heading or right behind the article.
  func visibleDate(_ finder: WebDateFinder) -> DateClaim? {
    let head = heading ?? root
    let end = Int(page.tree.nodes[root].end)
    var best: (distance: Int, date: WebDate)?
    let all = HTMLRuns(
      of: page.tree, dropped: page.dropped.map { $0 == .furniture ? .furniture : .none })
    for run in all.all {
      let start = Int(run.start)
      if isForeign(start) { continue }
      let from = Int(page.tree.nodes[start].textStart)
      let to = Int(page.tree.nodes[Int(run.end) - 1].textEnd)
      guard from < to, let found = finder.all(in: page.tree.text[from..<to].prefix(400)).first,
        run.length < 160 || (found.range.lowerBound < from + 12 && found.date.day > 0)
      else { continue }
      let distance: Int
      if start >= head {
        distance = start < end ? start - head : 1000 + start - end
      } else {
        distance = 400 + 2 * (head - start)
      }
      let penalty = found.date.day == 0 ? 800 : 0
      if distance + penalty < best?.distance ?? 3000 {
        best = (distance + penalty, found.date)
      }
    }
    return best.map { DateClaim(date: $0.date, origin: "dateline") }
  }
}
