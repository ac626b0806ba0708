import TextSafety

extension HTMLMetadata {
  /// Finds the title.
  ///
  /// In order of trust: the heading that `<title>` or Open Graph repeats, JSON-LD's headline, Open
  /// Graph, a heading alone, `<title>`. What only names the site is cut off the last two kinds.
  mutating func findTitle() {
    let graph = tags.first(["og:title", "twitter:title", "dc.title", "parsely-title"])
    let heading = heading.map { Array(page.tree.text(of: $0)) }
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
    if let headline = data.headline, headline.count < 400 {
      return set(withoutSite(headline), "JSON-LD")
    }
    if let graph { return set(withoutSite(graph.value), "\(graph.name)") }
    if let heading, !isNavigation, foldedHeading.count > 3 { return set(heading, "heading") }
    if let title = tags.title { set(withoutSite(title), "title") }
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
      let words = { (text: [UInt8]) in text.reduce(1) { $0 + ($1 == UInt8(ascii: " ") ? 1 : 0) } }
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

  private func isSite(_ part: [UInt8], site: [UInt8], host: [UInt8]) -> Bool {
    guard !part.isEmpty else { return false }
    if part == site { return true }
    if site.count > 3, FoldedText.isPrefix(site, of: part), part.count < site.count + 30 {
      return true
    }
    let squeezed = part.filter { $0 != UInt8(ascii: " ") }
    return squeezed.count > 2 && FoldedText.contains(host, squeezed)
  }

  /// The host of an address without dots and marks.
  static func host(of address: [UInt8]) -> [UInt8] {
    guard let start = address.firstIndex(of: .colon), start + 3 <= address.count else { return [] }
    let rest = address[(start + 3)...].prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") }
    return FoldedText.fold(rest).filter { $0 != UInt8(ascii: " ") }
  }

  /// Where a title is parted: " | ", " - ", " – ", " — ", " · ", " » ", " :: ".
  static func separators(in title: [UInt8]) -> [Range<Int>] {
    var cuts: [Range<Int>] = []
    for start in title.indices where title[start] == UInt8(ascii: " ") {
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
