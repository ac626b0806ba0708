import TextSafety

extension HTMLMetadata {
  /// Finds the title.
  ///
  /// In order of trust: the heading that `<title>` or Open Graph repeats, or one that shares most of its words with them and
  /// is the only one of its rank, JSON-LD's headline, Open Graph, a heading alone, `<title>`. What only names the site is
  /// cut off the last two kinds.
  mutating func findTitle() {
    let graph = tags.first(["og:title", "twitter:title", "dc.title", "parsely-title"])
    let heading = heading.map { headingText($0) }
    let foldedHeading = heading.map { FoldedText.fold($0) } ?? []
    let others = [tags.title, graph?.value, data.headline].compactMap { $0 }.map {
      FoldedText.fold($0)
    }
    let isNavigation = FoldedText.fold((article.site?.value ?? "").utf8) == foldedHeading
    if let heading, !isNavigation, foldedHeading.count > 3,
      others.contains(where: { FoldedText.isPrefix(foldedHeading, of: $0) })
        || others.contains(where: {
          foldedHeading.count > 10 && FoldedText.contains($0, foldedHeading)
        })
    {
      return set(heading, "heading")
    }
    if let heading, !isNavigation, isOnlyHeading, sharesWords(foldedHeading, others) {
      let titles = [data.headline, graph?.value, tags.title].compactMap { $0 }.map {
        withoutSite($0)
      }
      // A heading with a kicker before it that is marked by nothing.
      let inside = titles.first { title in
        let folded = FoldedText.fold(title)
        return folded.count > 10 && foldedHeading.suffix(folded.count).elementsEqual(folded)
      }
      return set(inside ?? heading, "heading")
    }
    if let headline = data.headline, headline.count < 400 {
      return set(withoutSite(headline), "JSON-LD")
    }
    if let graph { return set(withoutSite(graph.value), "\(graph.name)") }
    if let heading, !isNavigation, foldedHeading.count > 3 { return set(heading, "heading") }
    if let title = tags.title { set(withoutSite(title), "title") }
  }

  /// Takes the name of an index from `<title>`, where the heading that was found is one of its links.
  mutating func takeTitleOfIndex() {
    guard let heading, page.sums(heading).linkDensity > 0.7, let title = tags.title else { return }
    set(title, "title")
  }

  /// The text of a heading without the kicker that some pages put into it.
  private func headingText(_ heading: Int) -> [UInt8] {
    let tree = page.tree
    let own = tree.text(of: heading)
    for inner in tree.subtree(heading).dropFirst() where tree.tag(inner) != HTMLTags.text {
      let text = tree.text(of: inner)
      if page.hints[inner].contains(.title), page.hints[inner].isDisjoint(with: .meta),
        2 * text.count > own.count
      {
        return Array(text)
      }
      if page.hints[inner].contains(.meta), 2 * text.count < own.count,
        text.startIndex == own.startIndex
      {
        let isMark = { (byte: UInt8) in
          byte <= .space || byte == .colon || byte == .hyphen
            || byte == .verticalBar
        }
        return Array(own[text.endIndex...].drop(while: isMark))
      }
    }
    return Array(own)
  }

  /// Whether the heading is the only one of the first rank outside of what was left out.
  private var isOnlyHeading: Bool {
    guard let heading, page.tree.tag(heading) == HTMLTags.h1 else { return false }
    return !page.tree.nodes.indices.contains { index in
      index != heading && page.tree.tag(index) == HTMLTags.h1 && !page.isDropped(index)
        && !page.tree.text(of: index).allSatisfy { $0 <= .space }
    }
  }

  /// Whether a heading of some words has two longer ones, and a third of all, in common with another title.
  private func sharesWords(_ heading: [UInt8], _ others: [[UInt8]]) -> Bool {
    let words = Set(
      heading.split(separator: .space).filter { $0.count > 3 }.map { WordHash.hash($0) })
    return others.contains { other in
      let shared = other.split(separator: .space).filter { words.contains(WordHash.hash($0)) }.count
      return shared >= 2 && 3 * shared >= words.count
    }
  }

  private mutating func set(_ title: [UInt8], _ origin: String) {
    let line = HTMLReader.safeLine(title.prefix(1000))
    if !line.isEmpty { self.title = Sourced(line, from: origin) }
  }

  /// The title without the site's name at one of its ends.
  func withoutSite(_ title: [UInt8]) -> [UInt8] {
    let site = FoldedText.fold((article.site?.value ?? "").utf8)
    let host = address.map { Self.host(of: $0) } ?? []
    let cuts = Self.separators(in: title)
    for cut in cuts.reversed() {
      let tail = FoldedText.fold(title[cut.upperBound...])
      if isSite(tail, site: site, host: host) { return withoutSite(tail: cut, title) }
    }
    if let cut = cuts.first,
      isSite(FoldedText.fold(title[..<cut.lowerBound]), site: site, host: host)
    {
      return Array(title[cut.upperBound...])
    }
    // The last part of "Title | Site" or "Title - Site" names the site even if nothing else does.
    if let cut = cuts.last {
      let tail = FoldedText.fold(title[cut.upperBound...])
      let head = FoldedText.fold(title[..<cut.lowerBound])
      let words = { (text: [UInt8]) in text.reduce(1) { $0 + ($1 == .space ? 1 : 0) } }
      let isBar = title[cut].contains(.verticalBar) || title[cut].contains(0xC2)
      if words(tail) <= (isBar ? 5 : 4), words(head) >= 3, words(head) > words(tail) {
        return withoutSite(tail: cut, title)
      }
    }
    return title
  }

  private func withoutSite(tail cut: Range<Int>, _ title: [UInt8]) -> [UInt8] {
    Array(title[..<cut.lowerBound])
  }

  func isSite(_ part: [UInt8], site: [UInt8], host: [UInt8]) -> Bool {
    guard !part.isEmpty else { return false }
    if part == site { return true }
    if site.count > 3, FoldedText.isPrefix(site, of: part), part.count < site.count + 30 {
      return true
    }
    let squeezed = part.filter { $0 != .space }
    return squeezed.count > 2 && FoldedText.contains(host, squeezed)
  }

  /// The host of an address without dots and marks.
  static func host(of address: [UInt8]) -> [UInt8] {
    guard let start = address.firstIndex(of: .colon), start + 3 <= address.count else { return [] }
    let rest = address[(start + 3)...].prefix { $0 != .slash && $0 != .questionMark }
    return FoldedText.fold(rest).filter { $0 != .space }
  }

  /// The part of a host that the site is known by: "valleypost" of "www.valleypost.co.uk".
  static func core(of address: [UInt8]) -> [UInt8] {
    guard let start = address.firstIndex(of: .colon), start + 3 <= address.count else { return [] }
    let host = address[(start + 3)...].prefix { $0 != .slash && $0 != .questionMark }
    let longest = host.split(separator: .period).dropLast().max { $0.count < $1.count }
    return FoldedText.fold(longest ?? []).filter { $0 != .space }
  }

  /// Where a title is parted: " | ", " - ", " – ", " — ", " · ", " » ", " :: ".
  static func separators(in title: [UInt8]) -> [Range<Int>] {
    var cuts: [Range<Int>] = []
    for start in title.indices where title[start] == .space {
      for mark in marks where title[start...].starts(with: mark) {
        cuts.append(start..<(start + mark.count))
        break
      }
    }
    return cuts
  }

  private static let marks: [[UInt8]] = [
    " | ", " - ", " – ", " — ", " · ", " » ", " :: ", " • ", " « ", " // ", " / ",
  ].map { Array($0.utf8) }
}
