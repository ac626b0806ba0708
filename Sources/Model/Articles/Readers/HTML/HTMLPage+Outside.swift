import TextSafety

extension HTMLPage {
  /// How strictly what looks foreign is dropped.
  enum Strictness { case full, lenient, everything }

  /// Drops what is not on the screen, and what its tag or its names say is not the article.
  mutating func dropOutside(_ strictness: Strictness) {
    if dropHidden() { updateRuns() }
    let all = sums(0)
    var index = 0
    while index < tree.nodes.count {
      if dropped[index] != .none {
        index = Int(tree.nodes[index].end)
        continue
      }
      if tree.tag(index) != HTMLTags.text, let drop = outsideDrop(index, of: all, strictness) {
        dropped[index] = drop
        index = Int(tree.nodes[index].end)
      } else {
        index += 1
      }
    }
    updateRuns()
  }

  /// Drops what is not on the screen; true when there was something.
  private mutating func dropHidden() -> Bool {
    var isChanged = false
    let all = sums(0).prose
    var index = 0
    while index < tree.nodes.count {
      if isHidden(index), sums(index).prose <= mostHidden(index, of: all) {
        dropped[index] = .hidden
        isChanged = true
        index = Int(tree.nodes[index].end)
      } else {
        index += 1
      }
    }
    return isChanged
  }

  /// So much running text may be hidden: most of a page is no hidden part of it, and what is only kept from
  /// screen readers lies behind a dialog.
  private func mostHidden(_ index: Int, of all: Int) -> Int {
    let isKeptFromScreenReaders =
      tree.value(.hidden, of: index)?.elementsEqual("aria".utf8) ?? false
    return isKeptFromScreenReaders ? all / 3 : all * 4 / 5
  }

  private func isHidden(_ index: Int) -> Bool {
    if tree.tag(index) == HTMLTags.text { return false }
    if hints[index].contains(.hidden) { return true }
    return tree.value(.hidden, of: index) != nil
  }

  private func outsideDrop(
    _ index: Int, of all: HTMLRuns.Sums, _ strictness: Strictness
  ) -> HTMLDropReason? {
    let tag = tree.tag(index)
    if tag == HTMLTags.html || tag == HTMLTags.body { return nil }
    let hints = hints[index]
    let sums = sums(index)
    if sums.length == 0 { return nil }
    switch tag {
    case HTMLTags.nav: return 3 * sums.prose < all.prose ? .navigation : nil
    case HTMLTags.menu: return .navigation
    case HTMLTags.footer, HTMLTags.aside:
      if 3 * sums.prose < all.prose, !isInsideQuote(index) {
        return HTMLDropReason(hints.union(tag == HTMLTags.footer ? .chrome : []))
      }
    case HTMLTags.label, HTMLTags.legend, HTMLTags.input: return .furniture
    case HTMLTags.form, HTMLTags.fieldset:
      if 4 * sums.prose < all.prose { return HTMLDropReason(hints.union(.chrome)) }
    case _: break
    }
    if asksForConsent(index, hints, behind: all.prose - sums.prose) { return .legal }
    if isTeaserList(index), all.prose - sums.prose > 400, strictness == .full {
      return .relatedLinks
    }
    guard !hints.isDisjoint(with: .outside) else { return nil }
    if hints.contains(.body) { return nil }
    if tag == HTMLTags.main || tag == HTMLTags.article, hints.isDisjoint(with: .comments) {
      if 4 * sums.prose > all.prose { return nil }
    }
    let limit = hints.contains(.comments) ? 0.9 : 0.35
    if hints.isDisjoint(with: HTMLHints.outside.subtracting(.chrome)), isOneOfMany(index, of: all) {
      return nil
    }
    let isSmall = Double(sums.prose) <= limit * Double(all.prose)
    if !isSmall || (strictness != .full && sums.prose > 200) { return nil }
    if hints.contains(.comments), all.prose - sums.prose < 200, sums.prose > 0 { return nil }
    if hints.isDisjoint(with: Self.certain), sums.prose > 300, sums.linkDensity < 0.3 { return nil }
    if HTMLTags.headingLevel(tag) != nil, sums.linkDensity < 0.5 { return nil }
    return HTMLDropReason(hints)
  }

  /// Whether an element is a box that asks for consent, with so much running text behind it that it is no wall: a dialog,
  /// or one that is named for it.
  private func asksForConsent(_ index: Int, _ hints: HTMLHints, behind: Int) -> Bool {
    let isDialog =
      tree.value(.role, of: index).map { ASCII.contains($0, "dialog") } ?? false
    guard isDialog || hints.contains(.legal),
      behind >= (isDialog ? Self.fewestBehindDialog : HTMLContent.enough)
    else { return false }
    let text = tree.text(of: index)
    return text.count <= ConsentWall.longest && ConsentWall.asks(text)
      && ConsentWall.speaksForSite(text)
  }

  /// So much running text behind a dialog is the page's, in scalars.
  private static let fewestBehindDialog = 100

  /// Whether an element and those beside it that are named alike hold most of the text between them:
  /// the "widgets" that an article is put together from.
  private func isOneOfMany(_ index: Int, of all: HTMLRuns.Sums) -> Bool {
    guard sums(index).prose > 0, let parent = tree.parent(index), 2 * sums(parent).prose > all.prose
    else { return false }
    let named = tree.children(of: parent).prefix(Self.mostSiblings).reduce(0) {
      $0 + (hints[$1].contains(.chrome) ? sums($1).prose : 0)
    }
    return 2 * named > all.prose
  }

  /// This many elements beside one are looked at.
  private static let mostSiblings = 400

  /// Whether an element holds little but short boxes with linked headings: teasers of other articles.
  private func isTeaserList(_ index: Int) -> Bool {
    let traits = HTMLTags.traits(tree.tag(index))
    guard traits.contains(.container) || traits.contains(.list) else { return false }
    var (boxes, teasers) = (0, 0)
    for child in tree.children(of: index) where tree.tag(child) != HTMLTags.text {
      let sums = sums(child)
      if sums.length == 0 { continue }
      boxes += 1
      if sums.length < 700, sums.linkLength > 10, hasLinkedHeading(child) { teasers += 1 }
    }
    return teasers >= 3 && 5 * teasers >= 4 * boxes
  }

  private func hasLinkedHeading(_ index: Int) -> Bool {
    let heading = tree.subtree(index).prefix(60).first {
      HTMLTags.traits(tree.tag($0)).contains(.heading)
    }
    return heading.map { sums($0).linkDensity > 0.7 } ?? false
  }

  /// The signs that long running text does not outweigh.
  private static let certain: HTMLHints = [
    .comments, .related, .chrome, .advertisement, .promotion, .legal,
  ]

  private func isInsideQuote(_ index: Int) -> Bool {
    guard let parent = tree.parent(index) else { return false }
    return tree.tag(parent) == HTMLTags.blockquote
  }
}
