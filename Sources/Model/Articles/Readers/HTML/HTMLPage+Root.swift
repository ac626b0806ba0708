extension HTMLPage {
  /// The element that holds the article: the subtree with the most running text and the least else.
  ///
  /// Every run counts for or against the elements around it; the best sum wins. Names of classes and
  /// tags move the sum a little, so that of two nested boxes with one text the one named for it wins.
  func root() -> Int {
    let weights = weightSums()
    let total = Double(max(1, sums(0).prose))
    var best = 0
    var bestScore = -Double.infinity
    var index = 0
    while index < tree.nodes.count {
      if dropped[index] != .none {
        index = Int(tree.nodes[index].end)
        continue
      }
      if isCandidate(tree.tag(index)) {
        let runs = runs.range(in: tree.subtree(index))
        let sum = weights[runs.upperBound] - weights[runs.lowerBound]
        let score = sum + bonus(index) * min(total, 2000)
        if score > bestScore {
          best = index
          bestScore = score
        }
      }
      index += 1
    }
    return namedBody(inside: best) ?? best
  }

  /// The only element inside another that is named for the article's body and holds much of its text.
  private func namedBody(inside root: Int) -> Int? {
    let all = sums(root).prose
    for (hint, share) in [(HTMLHints.marked, 15), (HTMLHints.body, 50)] {
      if hints[root].contains(hint) { return nil }
      var found: [Int] = []
      var index = root + 1
      while index < Int(tree.nodes[root].end), found.count < 2 {
        if dropped[index] == .none, !hints[index].contains(hint) {
          index += 1
          continue
        }
        if dropped[index] == .none, sums(index).prose > 200 { found.append(index) }
        index = Int(tree.nodes[index].end)
      }
      if found.count == 1, let only = found.first {
        let prose = sums(only).prose
        if prose > 600, 100 * prose > share * all { return only }
      }
    }
    return nil
  }

  /// The element that holds most text that is no link, whatever it reads like.
  func textRoot() -> Int {
    var best = 0
    let all = sums(0)
    for index in tree.nodes.indices where isCandidate(tree.tag(index)) && !isDropped(index) {
      let sums = sums(index)
      if 10 * sums.length > 8 * all.length { best = index }
    }
    return best
  }

  /// The blocks of running text between the title and the element that holds the article.
  func leads(before root: Int) -> [Int] {
    guard
      let heading = tree.nodes.indices.last(where: {
        $0 < root && tree.tag($0) == HTMLTags.h1 && !isDropped($0)
      }), root - heading < 200
    else { return [] }
    var leads: [Int] = []
    for run in runs.all where run.start > heading && run.start < root && run.isProse {
      let container = Int(run.container)
      guard container > heading, tree.nodes[container].end <= root, leads.last != container,
        run.stops > 0, run.linkLength == 0, hints[container].isDisjoint(with: [.meta, .caption])
      else { continue }
      if tree.tag(container) == HTMLTags.figcaption { continue }
      leads.append(container)
    }
    return leads.count <= 3 ? leads : []
  }

  private func isCandidate(_ tag: HTMLTag) -> Bool {
    if tag == HTMLTags.unknown { return true }
    let traits = HTMLTags.traits(tag)
    return traits.contains(.container) || traits.contains(.cell) || tag == HTMLTags.table
      || tag == HTMLTags.tbody || tag == HTMLTags.tr || tag == HTMLTags.pre
      || tag == HTMLTags.blockquote || tag == HTMLTags.ol || tag == HTMLTags.ul
      || tag == HTMLTags.dl
  }

  /// What an element's name adds, as a share of the page's running text.
  private func bonus(_ index: Int) -> Double {
    let hints = hints[index]
    var bonus = 0.0
    if hints.contains(.body) {
      bonus += 0.08
    } else if hints.contains(.content) {
      bonus += 0.02
    }
    switch tree.tag(index) {
    case HTMLTags.article: bonus += 0.05
    case HTMLTags.main: bonus += 0.03
    case HTMLTags.body, HTMLTags.html: bonus -= 0.04
    case HTMLTags.header: bonus -= 0.2
    case HTMLTags.blockquote, HTMLTags.ul, HTMLTags.ol, HTMLTags.pre: bonus -= 0.1
    case _: break
    }
    if !hints.isDisjoint(with: .outside) { bonus -= 0.15 }
    return bonus
  }

  /// The running sums of the runs' weights.
  private func weightSums() -> [Double] {
    var sums = [0.0]
    sums.reserveCapacity(runs.all.count + 1)
    var sum = 0.0
    for run in runs.all {
      sum += weight(run)
      sums.append(sum)
    }
    return sums
  }

  private func weight(_ run: HTMLRun) -> Double {
    let length = Double(run.length)
    let links = Double(run.linkLength)
    if run.isProse { return length - 2 * links }
    let container = tree.tag(Int(run.container))
    if HTMLTags.traits(container).contains(.heading) { return links > 0 ? -15 : 0 }
    if container == HTMLTags.pre { return length - links }
    if links * 2 > length { return -min(60, 12 + length) }
    if container == HTMLTags.p { return length < 25 ? -4 : length * 0.5 }
    if container == HTMLTags.li || container == HTMLTags.td || container == HTMLTags.dd {
      return length < 25 ? -4 : 0
    }
    return -min(12, length)
  }
}
