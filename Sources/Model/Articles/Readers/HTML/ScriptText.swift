import TextSafety

/// Finds running text in the data that a page's script holds.
enum ScriptText {
  /// This many values of one script are read.
  private static let valueLimit = 200_000
  /// This many runs are looked into.
  private static let listLimit = 20

  /// The longest run of prose: one string, or the strings of one list, a line each.
  static func longest(in script: ArraySlice<UInt8>, titles: PageTitles) -> [UInt8]? {
    guard script.count > 150, let start = dataStart(script) else { return nil }
    return longest(in: JSONTree(script[start...], countLimit: valueLimit), titles: titles)?.bytes
  }

  /// The longest run of prose in a tree, and the value that it begins with.
  ///
  /// Text under a headline that is the page's title is preferred, and under another one is of another article.
  static func longest(
    in json: JSONTree, titles: PageTitles = PageTitles([])
  ) -> (bytes: [UInt8], first: Int)? {
    var lists: [Int: (length: Int, strings: [Int])] = [:]
    for index in json.nodes.indices where json.nodes[index].kind == .string {
      guard isProse(json.text(index)) else { continue }
      let list = enclosingList(of: index, json) ?? index
      lists[list, default: (0, [])].length += json.text(index).count
      lists[list, default: (0, [])].strings.append(index)
    }
    // Of two lists that are as long the first one is taken, whatever order a dictionary has.
    let longest = lists.sorted { ($0.value.length, -$0.key) > ($1.value.length, -$1.key) }
    var best: (fit: PageTitles.Fit, strings: [Int])?
    for (list, value) in longest.prefix(listLimit) {
      // A list may hold several articles: what is around its first text counts.
      let fit = fit(of: value.strings.first ?? list, json, titles)
      if fit != .other, fit > best?.fit ?? .other { best = (fit, value.strings) }
    }
    guard let strings = best?.strings, let first = strings.first else { return nil }
    return (Array(strings.map { json.text($0) }.joined(separator: [.lineFeed])), first)
  }

  /// How the nearest headline around a value fits the page's titles.
  private static func fit(of index: Int, _ json: JSONTree, _ titles: PageTitles) -> PageTitles.Fit {
    var parent = json.nodes[index].parent
    var steps = 0
    while parent >= 0, steps < 12 {
      for key: StaticString in ["headline", "title"] where json.nodes[parent].kind == .object {
        guard let value = json.value(key, of: parent), json.nodes[value].kind == .string else {
          continue
        }
        let fit = titles.fit(json.text(value))
        if fit != .unknown { return fit }
      }
      parent = json.nodes[parent].parent
      steps += 1
    }
    return .unknown
  }

  /// Where the object or the list begins: at once, or after the name that it is given to.
  private static func dataStart(_ script: ArraySlice<UInt8>) -> Int? {
    let opens: (UInt8) -> Bool = { $0 == .leftBrace || $0 == .leftBracket }
    guard let first = script.firstIndex(where: { !ASCII.isSpace($0) }) else { return nil }
    if opens(script[first]) { return first }
    guard let equals = script.prefix(400).firstIndex(of: .equalsSign) else { return nil }
    guard let value = script[equals...].dropFirst().first(where: { !ASCII.isSpace($0) }) else {
      return nil
    }
    return opens(value) ? script[equals...].firstIndex(of: value) : nil
  }

  /// Whether a string reads like sentences: long, with spaces, and no address or code.
  private static func isProse(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count >= 60, let first = text.first else { return false }
    if first == .leftBrace || first == .slash { return false }
    var (spaces, signs) = (0, 0)
    for byte in text.prefix(2000) {
      switch byte {
      case .space: spaces += 1
      case .leftBrace, .rightBrace, .semicolon, .equalsSign: signs += 1
      default: break
      }
    }
    let length = min(2000, text.count)
    return spaces * 14 >= length && signs * 30 <= length
  }

  /// The list that a string is part of, directly or in an object of its own; nil outside lists.
  private static func enclosingList(of index: Int, _ json: JSONTree) -> Int? {
    var parent = json.nodes[index].parent
    var list: Int?
    var steps = 0
    while parent >= 0, steps < 5 {
      if json.nodes[parent].kind == .array { list = parent }
      parent = json.nodes[parent].parent
      steps += 1
    }
    return list
  }
}
