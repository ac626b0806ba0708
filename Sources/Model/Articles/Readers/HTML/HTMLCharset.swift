import TextSafety

/// Finds the encoding that a page declares for itself, as HTML's prescan does.
enum HTMLCharset {
  /// How far into a page a declaration is looked for, in bytes.
  static let scanLimit = 4096

  /// The declared label, from `<meta charset>`, `http-equiv` or an XML declaration.
  static func declared(in page: [UInt8]) -> String? {
    let head = page.prefix(scanLimit)
    if let label = xmlEncoding(head) { return label }
    var at = 0
    while at + 5 < head.count {
      guard head[at] == 0x3C else {
        at += 1
        continue
      }
      if ASCII.matches(page, at: at, "<!--") {
        at = endOfComment(head, from: at + 4)
      } else if ASCII.matches(page, at: at, "<meta") {
        let end = head[at...].firstIndex(of: 0x3E) ?? head.endIndex
        if let label = label(in: head[at..<end]) { return label }
        at = end
      } else {
        at += 1
      }
    }
    return nil
  }

  private static func endOfComment(_ head: ArraySlice<UInt8>, from start: Int) -> Int {
    var at = start
    while at + 2 < head.count {
      if head[at] == 0x2D, head[at + 1] == 0x2D, head[at + 2] == 0x3E { return at + 3 }
      at += 1
    }
    return head.count
  }

  private static func xmlEncoding(_ head: ArraySlice<UInt8>) -> String? {
    guard ASCII.matches(Array(head.prefix(8)), at: 0, "<?xml") else { return nil }
    let end = head.firstIndex(of: 0x3E) ?? head.endIndex
    return label(in: head[..<end], after: "encoding")
  }

  /// The label behind "charset=" (or another key) in a tag.
  private static func label(in tag: ArraySlice<UInt8>, after key: StaticString = "charset")
    -> String?
  {
    let bytes = Array(tag)
    var at = 0
    while at < bytes.count {
      guard ASCII.matches(bytes, at: at, key) else {
        at += 1
        continue
      }
      at += key.utf8CodeUnitCount
      while at < bytes.count, bytes[at] <= 0x20 { at += 1 }
      guard at < bytes.count, bytes[at] == 0x3D else { continue }
      at += 1
      while at < bytes.count, bytes[at] <= 0x20 || bytes[at] == 0x22 || bytes[at] == 0x27 {
        at += 1
      }
      let rest = bytes[at...].prefix {
        ASCII.isLetter($0) || ASCII.isDigit($0) || $0 == 0x2D || $0 == 0x5F || $0 == 0x3A
      }
      return rest.isEmpty ? nil : String(decoding: rest, as: UTF8.self)
    }
    return nil
  }
}
