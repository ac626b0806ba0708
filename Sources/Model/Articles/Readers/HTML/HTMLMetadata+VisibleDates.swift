import TextSafety

extension HTMLMetadata {
  /// The dates in elements that microdata, `<time>` or a class marks, the surest first.
  func markedDates(_ finder: WebDateFinder, _ wanted: HTMLHints) -> [DateClaim] {
    let tree = page.tree
    var claims: [(rank: Int, claim: DateClaim)] = []
    let head = heading ?? root
    for index in tree.nodes.indices where tree.tag(index) != HTMLTags.text {
      guard claims.count < 60, let (rank, origin) = dateRank(index, wanted) else { continue }
      guard let text = dateText(index), var date = finder.first(in: text) else { continue }
      var clock = WebClock(text)
      if let shown = shownDate(index, finder), shown != date {
        (date, clock) = (shown, nil)
      }
      guard date.day > 0 || wanted == .date else { continue }
      var distance = abs(index - head) > 300 ? 4 : 0
      if wanted == .date, !tree.subtree(root).contains(index), index > head + 60 { distance += 3 }
      if isForeign(index) { distance += 8 }
      if isInOther(index, head: head) { distance += 8 }
      // The head of a page may show the day that it was fetched.
      if origin == "dateline", index < head, index < root { distance += 2 }
      claims.append(
        (
          rank + distance,
          DateClaim(
            date: date, origin: origin, rank: rank + distance, clock: clock,
            isCertain: rank + distance == 0 && abs(index - head) <= Self.nearHeading,
            isForPrograms: origin == "microdata",
            isOfChange: origin == "dateline" && Self.tellsOfChange(text))
        ))
    }
    let sorted = claims.enumerated().sorted {
      ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset)
    }
    return sorted.filter { $0.element.rank < 10 }.map(\.element.claim)
  }

  /// This many nodes from the heading the dates are still those of the article.
  static let nearHeading = 60

  /// How sure an element gives the wanted date, 0 the surest; nil when it does not.
  private func dateRank(_ index: Int, _ wanted: HTMLHints) -> (Int, String)? {
    let tree = page.tree
    guard tree.hasAttributes(index) || tree.tag(index) == HTMLTags.time else { return nil }
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
    guard node.textEnd - node.textStart < 200,
      hints.contains(.date) || tree.tag(index) == HTMLTags.time,
      !isOfNow(index)
    else { return nil }
    if tree.tag(index) == HTMLTags.time {
      return (isModified ? 5 : hints.contains(.date) ? 1 : 2, "time")
    }
    if hints.contains(.date) { return (isModified ? 6 : 3, "dateline") }
    return nil
  }

  /// Whether an element is named for the day of the visit or of somebody's joining.
  func isOfNow(_ index: Int) -> Bool { page.hints[index].contains(.now) }

  /// The date that a `<time>` shows to readers, whatever it says to programs; nil if it tells of a change.
  private func shownDate(_ index: Int, _ finder: WebDateFinder) -> WebDate? {
    let tree = page.tree
    guard tree.tag(index) == HTMLTags.time, tree.value(.datetime, of: index) != nil else {
      return nil
    }
    let text = tree.text(of: index)
    guard !Self.tellsOfChange(text),
      let found = finder.all(in: text.prefix(400), limit: 1).first, found.date.day > 0,
      // "13 Nov, 22:05" says no year.
      tree.text[found.range].split(whereSeparator: { !ByteClass.isDigit($0) }).contains(where: {
        $0.count >= 4
      })
    else { return nil }
    return found.date
  }

  private static func tellsOfChange(_ text: ArraySlice<UInt8>) -> Bool {
    changes.contains { ASCII.contains(text, $0) } || ASCII.contains(text.prefix(40), "stand:")
  }

  private static let changes: [StaticString] = [
    "updat", "aktual", "mis à jour", "actualiz", "modif",
  ]

  /// Whether an element stands in a quotation, or in a list's item beside a link: the date of another text.
  private func isInOther(_ index: Int, head: Int) -> Bool {
    let tree = page.tree
    var at = index
    var isNear = 0
    while let parent = tree.parent(at) {
      if tree.tag(parent) == HTMLTags.blockquote { return true }
      if tree.tag(parent) == HTMLTags.li, isNear < 5, !tree.subtree(parent).contains(head) {
        let hasLink = tree.subtree(parent).prefix(60).contains {
          tree.tag($0) == HTMLTags.a && tree.text(of: $0).count > 20
        }
        if hasLink { return true }
      }
      isNear += 1
      at = parent
    }
    return false
  }

  /// The text of an element that gives a date.
  private func dateText(_ index: Int) -> ArraySlice<UInt8>? {
    let tree = page.tree
    for name in [HTMLAttribute.datetime, .content, .title] {
      if let value = tree.value(name, of: index), value.contains(where: ByteClass.isDigit) {
        return value
      }
    }
    let text = tree.text(of: index)
    return text.isEmpty ? nil : text
  }

  /// Whether an element stands in what is not the article: comments, links, side columns.
  func isForeign(_ index: Int) -> Bool { isElsewhere(index, asides: true) }

  private func isElsewhere(_ index: Int, asides: Bool) -> Bool {
    // A box of little but links near the heading links to the author and the sections.
    let isHeadMatter = abs(index - (heading ?? root)) < 60
    var at = index
    while true {
      let drop = page.dropped[at]
      switch drop {
      case .comments, .hidden: return true
      case .relatedLinks:
        let node = page.tree.nodes[at]
        let isMatter =
          isHeadMatter && node.textEnd - node.textStart < 200 && !page.hints[at].contains(.related)
        if !isMatter { return true }
      case .none, .furniture, .promotion, .advertisement, .navigation, .legal, .authorNote, .meta,
        .boilerplate, .repeated:
        break
      }
      if asides, drop != .none, page.tree.tag(at) == HTMLTags.aside { return true }
      guard let parent = page.tree.parent(at) else { return false }
      at = parent
    }
  }

  /// All runs of the page, those of its head matter too.
  func lines() -> [HTMLRun] {
    let dropped = page.dropped.map { $0 == .furniture ? HTMLDropReason.furniture : .none }
    return HTMLRuns(of: page.tree, facts: page.facts, dropped: dropped).all
  }

  /// A date with words that say what it is the date of: "Published: 4 May 2021".
  ///
  /// - Parameter isChange: whether the words say that the page was changed then.
  func labelledDate(
    _ finder: WebDateFinder, _ lines: [HTMLRun], isChange: Bool = false
  ) -> DateClaim? {
    var isAfterLabel = false
    for run in lines {
      let isLabelled = isAfterLabel
      isAfterLabel = false
      guard run.length < 500,
        !isElsewhere(Int(run.start), asides: false)
      else { continue }
      guard isLabelled || run.length < 40 || hasDigit(run) else { continue }
      let line = line(of: run)
      if run.length < 40, DateLabels.isLabel(line, ofChange: isChange) {
        isAfterLabel = true
        continue
      }
      var start = 0
      for found in finder.all(in: line[...], limit: 3) where found.date.day > 0 {
        let before = line[start..<found.range.lowerBound]
        start = found.range.upperBound
        let isPublished =
          isLabelled && before.count < 12
          || run.length < 200 && DateLabels.ends(before, ofChange: isChange)
          || !isChange && before.count < 80 && DateLabels.follows(line[found.range.upperBound...])
        if isPublished { return DateClaim(date: found.date, origin: "dateline") }
      }
    }
    return nil
  }

  private func hasDigit(_ run: HTMLRun) -> Bool {
    let from = Int(page.tree.nodes[Int(run.start)].textStart)
    let to = Int(page.tree.nodes[Int(run.end) - 1].textEnd)
    return from < to && page.tree.text[from..<to].contains(where: ByteClass.isDigit)
  }

  private func isCaption(_ index: Int, head: Int) -> Bool {
    let tree = page.tree
    guard let parent = tree.parent(index) else { return false }
    return [index, parent].contains {
      tree.tag($0) == HTMLTags.figcaption && !tree.subtree($0).contains(head)
    }
  }

  /// A date in a short run of text near the heading or right after the article.
  func visibleDate(_ finder: WebDateFinder, _ lines: [HTMLRun]) -> DateClaim? {
    let head = heading ?? root
    let end = Int(page.tree.nodes[root].end)
    var best: (distance: Int, date: WebDate)?
    for run in lines {
      let start = Int(run.start)
      let container = Int(run.container)
      if isForeign(start) || isCaption(container, head: head) || isOfNow(container) { continue }
      let from = Int(page.tree.nodes[start].textStart)
      let to = Int(page.tree.nodes[Int(run.end) - 1].textEnd)
      guard from < to, let found = finder.all(in: page.tree.text[from..<to].prefix(400)).first
      else {
        continue
      }
      let before = page.tree.text[from..<found.range.lowerBound]
      // In running text a date that begins the paragraph is that of the text: "BERLIN (4 May 2021) - ...".
      let isInFront =
        before.count < 12 || before.count < 40 && before.last == .leftParenthesis
      let isTold = run.isProse && run.stops > 0 && DateLabels.governs(before)
      guard !isTold, run.length < 160 || isInFront && found.date.day > 0,
        !DateLabels.isOther(before), !DateLabels.opensCaption(before)
      else { continue }
      let distance: Int
      if start >= head {
        distance = start < end ? start - head : 1000 + start - end
      } else {
        distance = 400 + 2 * (head - start)
      }
      // "Opening night: 3 November": the day of something else.
      let isOfOther =
        isInOther(start, head: head)
        || DateLabels.isOfOther(before)
      let penalty = (found.date.day == 0 ? 800 : 0) + (isOfOther ? 600 : 0)
      if distance + penalty < best?.distance ?? 3000 {
        best = (distance + penalty, found.date)
      }
    }
    return best.map { DateClaim(date: $0.date, origin: "dateline") }
  }
}
