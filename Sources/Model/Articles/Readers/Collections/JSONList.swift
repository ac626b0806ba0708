import TextSafety

/// Articles in one JSON text: a list of objects, or an object a line.
enum JSONList {
  /// The objects, that many at most; nil if there are fewer than two, or the first two hold no running text.
  static func objects(in bytes: [UInt8], limit: Int) -> [[UInt8]]? {
    var found: [Range<Int>] = []
    var (depth, start, isInString, isEscaped) = (0, 0, false, false)
    guard let first = bytes.firstIndex(where: { $0 > .space }),
      bytes[first] == .leftBrace || bytes[first] == .leftBracket
    else { return nil }
    let outside = bytes[first] == .leftBracket ? 1 : 0
    for index in bytes.indices[first...] {
      let byte = bytes[index]
      if isInString {
        isInString = isEscaped || byte != .quotationMark
        isEscaped = !isEscaped && byte == .backslash
        continue
      }
      switch byte {
      case .quotationMark: isInString = true
      case .leftBrace, .leftBracket:
        if depth == outside { start = index }
        depth += 1
      case .rightBrace, .rightBracket:
        depth -= 1
        if depth < outside { return checked(found, in: bytes) }
        guard depth == outside, bytes[start] == .leftBrace else { continue }
        found.append(start..<(index + 1))
        if found.count == limit { return checked(found, in: bytes) }
        // A long object alone is an article.
        if outside == 0, found.count == 1, !goesOn(bytes, after: index) { return nil }
      default: break
      }
    }
    return checked(found, in: bytes)
  }

  /// Whether another object follows.
  private static func goesOn(_ bytes: [UInt8], after index: Int) -> Bool {
    bytes[(index + 1)...].first { $0 > .space } == .leftBrace
  }

  private static func checked(_ objects: [Range<Int>], in bytes: [UInt8]) -> [[UInt8]]? {
    guard objects.count > 1 else { return nil }
    let areArticles = objects.prefix(2).allSatisfy { object in
      ScriptText.longest(in: JSONTree(bytes[object])) != nil
    }
    return areArticles ? objects.map { Array(bytes[$0]) } : nil
  }
}
