import TextSafety

extension HTMLBlocks {
  /// Sets aside blocks that say by their words or their place that they are not the article.
  mutating func filter(authors: [String], description: [UInt8], finder: WebDateFinder) {
    markDek(FoldedText.fold(description))
    setAsideByWords()
    setAsideHead(authors: authors.map { FoldedText.fold($0.utf8) }, finder: finder)
    setAsideRepeated()
    setAsideTail()
  }

  private func text(_ index: Int) -> ArraySlice<UInt8> { pool[all[index].text] }

  private func isBody(_ index: Int) -> Bool {
    if case .setAside = all[index].role { return false }
    return true
  }

  private func isHeading(_ index: Int) -> Bool {
    if case .heading = all[index].role { return true }
    return false
  }

  /// Whether links are more than half of a block.
  private func isLinks(_ index: Int) -> Bool {
    2 * all[index].linkLength > all[index].text.count
  }

  private mutating func setAsideByWords() {
    var isRelated = false
    for index in all.indices where isBody(index) {
      if case .paragraph(.preformatted) = all[index].role { continue }
      if case .paragraph(.tableRow) = all[index].role { continue }
      let cue = HTMLCuePhrases.match(text(index))
      if let cue, cue.isWhole || !isHeading(index) {
        // What stands under "Related articles" goes with it as long as it is links.
        isRelated = cue.reason == .relatedLinks
        all[index].role = .setAside(cue.reason)
      } else if isRelated, isLinks(index) {
        all[index].role = .setAside(.relatedLinks)
      } else {
        isRelated = false
      }
    }
  }

  /// Marks the block among the first that the page's description repeats.
  private mutating func markDek(_ description: [UInt8]) {
    for index in all.indices.prefix(12) where isBody(index) {
      let folded = FoldedText.fold(text(index).prefix(1000))
      let isSame =
        FoldedText.isPrefix(folded, of: description) || FoldedText.isPrefix(description, of: folded)
      guard folded.count > 30, isSame, folded.count < 500 else { continue }
      all[index].part = .dek
      return
    }
  }

  /// Above the running text, sets aside lines that give the author or the date.
  private mutating func setAsideHead(authors: [[UInt8]], finder: WebDateFinder) {
    for index in all.indices where isBody(index) || isNote(index) {
      let text = text(index)
      if text.count > 200 {
        if isBody(index) { return }
        continue
      }
      let folded = FoldedText.fold(text)
      let isAuthor = authors.contains { author in
        FoldedText.contains(folded, author) && folded.count < author.count + 30
      }
      let dates = text.count < 120 ? finder.all(in: text, limit: 2) : []
      let dated = dates.reduce(0) { $0 + $1.range.count }
      guard isAuthor || (100 * dated > 30 * text.count && !isHeading(index)) else { continue }
      if isBody(index) { all[index].role = .setAside(.boilerplate) }
      all[index].part = isAuthor ? .byline : .dateline
    }
  }

  /// Whether a block was set aside for being about the article or its author.
  private func isNote(_ index: Int) -> Bool {
    all[index].role == .setAside(.authorNote) || all[index].role == .setAside(.boilerplate)
  }

  /// Drops captions and pull quotes that say again what stands above, and paragraphs that say again what stands
  /// in a dek or a caption.
  ///
  /// Other paragraphs are left: a text may repeat itself.
  private mutating func setAsideRepeated() {
    var seen: [UInt64: Bool] = [:]
    var kept: [HTMLBlock] = []
    for index in all.indices {
      let role = all[index].role
      let isBeside =
        role == .paragraph(.caption) || role == .paragraph(.quote) || all[index].part == .dek
      let before = seen.updateValue(isBeside, forKey: WordHash.of(text(index)))
      if let before, isBeside || before && role == .paragraph(.text), text(index).count >= 50 {
        continue
      }
      kept.append(all[index])
    }
    all = kept
  }

  /// How many articles a page lists, if that is what it does: headings that are links, with a line or two below
  /// each.
  var teasers: Int? {
    let headings = all.indices.filter { isBody($0) && isHeading($0) }
    let linked = headings.count { isLinks($0) }
    let longest = all.indices.filter { isBody($0) && !isHeading($0) }.map { text($0).count }.max()
    guard linked >= Self.fewestTeasers, linked * 5 >= headings.count * 4,
      longest ?? 0 < Self.longestTeaser
    else { return nil }
    return linked
  }

  private static let fewestTeasers = 5
  private static let longestTeaser = 400

  /// Below the running text, sets aside headings and links that nothing follows.
  private mutating func setAsideTail() {
    guard all.indices.contains(where: { isBody($0) && !isHeading($0) && !isLinks($0) }) else {
      return
    }
    for index in all.indices.reversed() where isBody(index) {
      guard isHeading(index) || isLinks(index) && text(index).count < 200 else { return }
      all[index].role = .setAside(isHeading(index) ? .boilerplate : .relatedLinks)
    }
  }
}
