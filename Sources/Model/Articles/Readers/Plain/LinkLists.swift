import TextSafety

/// Lists of other articles that a page hides behind a name, and that stand amid a sentence where the page was copied as
/// text: "Mira Holt Mira Anna HoltFerry sinks Mayor to resign MORE (D-N.)".
struct LinkLists {
  /// The text with a space for each character of them, so that all else stays where it stands.
  private(set) var body: [UInt8] = []
  /// The lists, a line each.
  private(set) var lists: [UInt8] = []

  /// No list is longer, in bytes.
  private static let longest = 1_000
  /// The name comes again within this many bytes.
  private static let reach = 80
  /// No more words "MORE" are looked at, and no more places before each where a list may begin.
  private static let most = (marks: 1_000, joints: 16)
  private static let mark = Array(" MORE".utf8)

  /// Takes a text apart; nil if it has no such list.
  init?(_ text: [UInt8]) {
    guard text.firstRange(of: Self.mark) != nil else { return nil }
    var taken = 0
    var at = 0
    var looked = 0
    while looked < Self.most.marks, let found = text[at...].firstRange(of: Self.mark) {
      at = found.upperBound
      looked += 1
      let end = found.upperBound
      guard end == text.endIndex || !ByteClass.isLetter(text[end]),
        let start = Self.start(of: found.lowerBound, after: taken, in: text)
      else { continue }
      body += text[taken..<start]
      lists += text[start..<end].drop { $0 == .space } + [.lineFeed]
      body += text[start..<end].lazy.filter { !UTF8.isContinuation($0) }.map { _ in .space }
      taken = end
    }
    guard taken > 0 else { return nil }
    body += text[taken...]
  }

  /// Where the list begins that ends at a place: after the name that comes again, with a headline at its end.
  private static func start(of end: Int, after taken: Int, in text: [UInt8]) -> Int? {
    var low = max(taken, end - longest)
    if let line = text[low..<end].lastIndex(of: .lineFeed) { low = line + 1 }
    let joints = (low..<end).reversed().lazy.filter { $0 > low + 3 && isJoint($0, in: text) }
    for place in joints.prefix(most.joints) {
      guard let space = text[max(low, place - reach)..<place].lastIndex(of: .space) else {
        continue
      }
      let surname = text[space..<place]
      guard surname.count > 3 else { continue }
      let before = text[max(low, space - reach)..<space]
      for first in before.indices.reversed()
      where first + surname.count <= space && text[first..<first + surname.count] == surname {
        let next = first + surname.count
        if text[next] == .space, isName(text[next..<space]) { return next }
      }
    }
    return nil
  }

  /// Whether words are the first names of the name that comes again: "Mira (Mimi) Anna".
  private static func isName(_ words: ArraySlice<UInt8>) -> Bool {
    let words = words.split(separator: .space)
    return !words.isEmpty
      && words.allSatisfy { ByteClass.isUpper($0[$0.startIndex]) || $0.first == .leftParenthesis }
  }

  /// Whether a name ends and a headline begins between two bytes: "Holt|Ferry sinks", "Holt|2024 plans".
  private static func isJoint(_ place: Int, in text: [UInt8]) -> Bool {
    ByteClass.isLower(text[place - 1])
      && (ByteClass.isUpper(text[place]) || ByteClass.isDigit(text[place]))
  }
}
