import TextSafety

/// The runs of a page, and their sums over any subtree.
struct HTMLRuns {
  /// The runs in document order.
  private(set) var all: [HTMLRun] = []
  /// For every node, how many runs start before it.
  private var before: [Int32] = []
  private var proseSum: [Int32] = [0]
  private var lengthSum: [Int32] = [0]
  private var linkSum: [Int32] = [0]
  private var commaSum: [Int32] = [0]

  /// What a subtree holds.
  struct Sums {
    var prose: Int
    var length: Int
    var linkLength: Int
    var commas: Int
    /// The share of text in links.
    var linkDensity: Double { length == 0 ? 0 : Double(linkLength) / Double(length) }
  }

  /// Finds the runs of a page outside the subtrees that are dropped.
  init(of tree: HTMLTree, facts: [HTMLTextFacts], dropped: [HTMLDropReason]) {
    var finder = RunFinder(tree: tree, facts: facts, dropped: dropped)
    finder.run()
    all = finder.runs
    before = finder.before
    proseSum.reserveCapacity(all.count + 1)
    lengthSum.reserveCapacity(all.count + 1)
    linkSum.reserveCapacity(all.count + 1)
    commaSum.reserveCapacity(all.count + 1)
    for (index, run) in all.enumerated() {
      proseSum.append(proseSum[index] + run.prose)
      lengthSum.append(lengthSum[index] + run.length)
      linkSum.append(linkSum[index] + run.linkLength)
      commaSum.append(commaSum[index] + run.commas)
    }
  }

  /// The runs that start inside the nodes.
  @inline(__always)
  func range(in nodes: Range<Int>) -> Range<Int> {
    Int(before[nodes.lowerBound])..<Int(before[nodes.upperBound])
  }

  /// The sums of the runs inside the nodes.
  func sums(in nodes: Range<Int>) -> Sums {
    let runs = range(in: nodes)
    let (low, high) = (runs.lowerBound, runs.upperBound)
    return Sums(
      prose: Int(proseSum[high] - proseSum[low]), length: Int(lengthSum[high] - lengthSum[low]),
      linkLength: Int(linkSum[high] - linkSum[low]),
      commas: Int(commaSum[high] - commaSum[low]))
  }
}

/// Walks a page and cuts its text into runs.
private struct RunFinder {
  let tree: HTMLTree
  let facts: [HTMLTextFacts]
  let dropped: [HTMLDropReason]
  var runs: [HTMLRun] = []
  var before: [Int32] = []
  private var open: [(end: Int, isBlock: Bool, isLink: Bool, index: Int32)] = []
  private var current: HTMLRun?
  private var links = 0
  private var breaks = 0
  private var endsInSpace = true

  init(tree: HTMLTree, facts: [HTMLTextFacts], dropped: [HTMLDropReason]) {
    self.tree = tree
    self.facts = facts
    self.dropped = dropped
  }

  mutating func run() {
    let count = tree.nodes.count
    before.reserveCapacity(count + 1)
    var index = 0
    while index < count {
      leave(upTo: index)
      let node = tree.nodes[index]
      if dropped[index] != .none {
        if HTMLTags.traits(node.tag).contains(.block) { close() }
        // No run starts inside a dropped subtree, or everything in it would count.
        let end = Int(node.end)
        let started = Int32(truncatingIfNeeded: runs.count + (current == nil ? 0 : 1))
        while before.count < end { before.append(started) }
        index = end
        continue
      }
      before.append(Int32(truncatingIfNeeded: runs.count + (current == nil ? 0 : 1)))
      if node.tag == HTMLTags.text { add(index) } else { enter(index, node) }
      index += 1
    }
    close()
    before.append(Int32(truncatingIfNeeded: runs.count))
  }

  private mutating func leave(upTo index: Int) {
    while let last = open.last, last.end <= index {
      if last.isBlock { close() }
      if last.isLink { links -= 1 }
      open.removeLast()
    }
  }

  private mutating func enter(_ index: Int, _ node: HTMLTree.Node) {
    if node.tag == HTMLTags.br {
      breaks += 1
      if breaks > 1 { close() }
      return
    }
    let isBlock = HTMLTags.traits(node.tag).contains(.block)
    if isBlock { close() }
    let isLink = node.tag == HTMLTags.a
    if isLink { links += 1 }
    open.append((Int(node.end), isBlock, isLink, Int32(truncatingIfNeeded: index)))
  }

  private mutating func close() {
    if let run = current { runs.append(run) }
    current = nil
    endsInSpace = true
  }

  private mutating func add(_ index: Int) {
    let facts = facts[index]
    let length = facts.length - (endsInSpace && facts.startsInSpace ? 1 : 0)
    guard length > 0 else { return }
    if length == 1, facts.endsInSpace, current != nil {
      endsInSpace = true
      return
    }
    breaks = 0
    let container = open.last(where: { $0.isBlock })?.index ?? 0
    let first = Int32(truncatingIfNeeded: index)
    var run = current ?? HTMLRun(start: first, end: first, container: container)
    run.end = Int32(truncatingIfNeeded: index + 1)
    run.length += length
    run.commas += facts.commas
    run.stops += facts.stops
    if links > 0 { run.linkLength += length }
    current = run
    endsInSpace = facts.endsInSpace
  }
}
