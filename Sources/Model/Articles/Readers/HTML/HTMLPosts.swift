import Dates
import TextSafety

/// The posts of a live page, each with the time that it gives itself in a `<time datetime>`.
///
/// A post is the largest element around one such time; posts stand beside each other in one element.
struct HTMLPosts {
  /// A post.
  struct Post {
    /// Its nodes.
    var nodes: Range<Int>
    /// The day that it counts from.
    var date: EDTF
  }

  /// The posts in document order.
  private(set) var all: [Post] = []

  /// Fewer are an article with a dated box beside it, unless they are made alike.
  private static let fewestPosts = 3
  /// So few make a live page if they have one class and running text each.
  private static let fewestAlike = 2
  /// The running text of a post that is alike, in scalars.
  private static let shortestText = 80

  /// Finds the posts inside the element that holds the article.
  init(of page: HTMLPage, root: Int, finder: WebDateFinder) {
    let times = Self.times(in: page, root: root, finder: finder)
    guard times.count >= Self.fewestAlike else { return }
    let posts = times.map { time -> (element: Int, parent: Int, date: EDTF) in
      var element = time.node
      while let parent = page.tree.parent(element), parent != root,
        Self.count(times, in: page.tree.subtree(parent)) == 1
      {
        element = parent
      }
      return (element, page.tree.parent(element) ?? root, time.date)
    }
    var siblings: [Int: [Int]] = [:]
    for post in posts { siblings[post.parent, default: []].append(post.element) }
    let parents = siblings.filter { _, elements in
      elements.count >= Self.fewestPosts
        || elements.count >= Self.fewestAlike && Self.areAlike(elements, in: page)
    }
    for post in posts where parents[post.parent] != nil {
      all.append(Post(nodes: page.tree.subtree(post.element), date: post.date))
    }
  }

  /// Whether elements have one tag and one class, and running text each.
  private static func areAlike(_ elements: [Int], in page: HTMLPage) -> Bool {
    guard let first = elements.first, let classes = page.tree.value(.classes, of: first) else {
      return false
    }
    return elements.allSatisfy { element in
      page.tree.tag(element) == page.tree.tag(first)
        && page.tree.value(.classes, of: element)?.elementsEqual(classes) ?? false
        && page.sums(element).prose >= shortestText
    }
  }

  /// The post that a node stands in; nil outside of all.
  func index(at node: Int) -> Int? {
    let next = all.partitioningIndex { $0.nodes.lowerBound > node }
    guard next > 0, all[next - 1].nodes.contains(node) else { return nil }
    return next - 1
  }

  /// The times that posts give, but for those of changes, comments and teasers.
  private static func times(
    in page: HTMLPage, root: Int, finder: WebDateFinder
  ) -> [(node: Int, date: EDTF)] {
    var times: [(node: Int, date: EDTF)] = []
    let nodes = page.tree.subtree(root)
    var index = nodes.lowerBound
    while index < nodes.upperBound {
      if page.isBesideText(index) {
        index = page.tree.subtree(index).upperBound
        continue
      }
      if page.tree.tag(index) == HTMLTags.time, !page.hints[index].contains(.modified),
        let value = page.tree.value(.datetime, of: index), let date = finder.first(in: value),
        date.day > 0, let day = date.edtf
      {
        times.append((index, day))
      }
      index += 1
    }
    return times
  }

  private static func count(_ times: [(node: Int, date: EDTF)], in nodes: Range<Int>) -> Int {
    times.partitioningIndex { $0.node >= nodes.upperBound }
      - times.partitioningIndex { $0.node >= nodes.lowerBound }
  }
}

extension HTMLPage {
  /// Whether an element was left out as something beside the text.
  fileprivate func isBesideText(_ index: Int) -> Bool {
    switch dropped[index] {
    case .comments, .relatedLinks, .hidden, .promotion, .advertisement, .navigation: true
    case .none, .furniture, .legal, .authorNote, .meta, .boilerplate, .repeated: false
    }
  }
}
