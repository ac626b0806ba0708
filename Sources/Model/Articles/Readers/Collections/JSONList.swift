import TextSafety

/// Articles in one JSON text: a list of objects, an object a line, or the list that an object contains little but.
struct JSONList {
  /// A list that is open or was read.
  private struct List {
    /// How many lists and objects are around it.
    var depth: Int
    /// Its objects, that many at most.
    var objects: [Range<Int>] = []
    /// How many bytes all its objects have.
    var length = 0
  }

  private let bytes: [UInt8]
  private let limit: Int
  /// Lists in the order in which they end, the outermost among them.
  private var lists: [List] = []

  /// The objects, that many at most; nil if there are fewer than two, or the first two are no articles.
  static func objects(in bytes: [UInt8], limit: Int) -> [[UInt8]]? {
    guard let first = bytes.first(where: { $0 > .space }),
      first == .leftBrace || first == .leftBracket
    else { return nil }
    var list = JSONList(bytes: bytes, limit: limit)
    list.read()
    return list.articles
  }

  private init(bytes: [UInt8], limit: Int) {
    self.bytes = bytes
    self.limit = limit
  }

  /// Lists further in are parts of an article.
  private static let deepest = 6
  /// This many lists of one depth are looked into.
  private static let mostLists = 8

  /// Finds the lists: what stands outside of all is one, too, an object a line.
  private mutating func read() {
    var open: [(start: Int, list: List?)] = [(0, List(depth: 0))]
    var deeper = 0
    var (isInString, isEscaped) = (false, false)
    for index in bytes.indices {
      let byte = bytes[index]
      if isInString {
        isInString = isEscaped || byte != .quotationMark
        isEscaped = !isEscaped && byte == .backslash
        continue
      }
      switch byte {
      case .quotationMark: isInString = true
      case .leftBrace, .leftBracket:
        if open.count > Self.deepest {
          deeper += 1
        } else {
          open.append((index, byte == .leftBracket ? List(depth: open.count) : nil))
        }
      case .rightBrace, .rightBracket:
        if deeper > 0 {
          deeper -= 1
          continue
        }
        guard open.count > 1, let closed = open.popLast() else { continue }
        if let list = closed.list {
          keep(list)
        } else if take(closed.start..<(index + 1), in: &open[open.count - 1].list) {
          // All that is read of the text's own list is there.
          if open.count <= 2, let list = open.last?.list { return keep(list) }
        }
      default: break
      }
    }
    for (_, list) in open {
      if let list { keep(list) }
    }
  }

  /// Adds an object to the list around it; true if the list has as many as are read.
  private func take(_ object: Range<Int>, in list: inout List?) -> Bool {
    guard list != nil else { return false }
    list?.length += object.count
    if let count = list?.objects.count, count < limit { list?.objects.append(object) }
    return list?.objects.count == limit
  }

  private mutating func keep(_ list: List) {
    guard list.objects.count > 1 else { return }
    if lists.count(where: { $0.depth == list.depth }) < Self.mostLists { lists.append(list) }
  }

  /// The objects of the outermost list of articles.
  private var articles: [[UInt8]]? {
    let outermost = lists.sorted { $0.depth < $1.depth }
    let found = outermost.first { list in
      let isOwn = list.depth <= 1
      // What an object contains beside the list may be an article, and the list a part of it.
      if !isOwn, list.length * 3 < bytes.count * 2 { return false }
      return list.objects.prefix(2).allSatisfy { isArticle($0, isOwn: isOwn) }
    }
    return found?.objects.map { Array(bytes[$0]) }
  }

  /// Whether an object has running text; inside another one also a title, and a date or an address.
  private func isArticle(_ object: Range<Int>, isOwn: Bool) -> Bool {
    let json = JSONTree(bytes[object])
    guard ScriptText.longest(in: json) != nil else { return false }
    func has(_ keys: [StaticString]) -> Bool {
      keys.contains { json.value($0, of: 0) != nil }
    }
    return isOwn || has(JSONReader.titles) && (has(JSONReader.dates) || has(JSONReader.addresses))
  }
}
