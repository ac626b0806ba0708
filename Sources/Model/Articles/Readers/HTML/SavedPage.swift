import Dates
import TextSafety

/// What a browser or its extension writes into a page that it saves to a file: where it was and when.
struct SavedPage {
  /// The address of the page.
  private(set) var address: String?
  /// The day it was saved.
  private(set) var saved: EDTF?

  /// This many bytes from the start of a page the mark is looked for.
  private static let scanLimit = 4096

  /// Reads the mark in the first comment that is one; nil if there is none.
  ///
  /// SingleFile writes lines ("url: …", "saved date: …"), browsers "saved from url=(0023)https://…".
  init?(_ page: [UInt8]) {
    for comment in Self.comments(of: page.prefix(Self.scanLimit))
    where address == nil && saved == nil { read(comment) }
    if address == nil, saved == nil { return nil }
  }

  private mutating func read(_ head: ArraySlice<UInt8>) {
    if let mark = ASCII.firstIndex(of: Self.extensionMark, in: head) {
      for line in head[mark...].split(separator: .lineFeed).prefix(6) {
        let line = line.drop(while: ASCII.isSpace)
        if line.starts(with: "url:".utf8) { address = Self.address(line.dropFirst(4)) }
        if line.starts(with: "saved date:".utf8) {
          saved = WebDateFinder(isMonthFirst: true).first(in: line.dropFirst(11))?.edtf
        }
      }
    } else if let mark = ASCII.firstIndex(of: Self.browserMark, in: head) {
      let length = head[mark...].dropFirst(Self.browserMark.utf8CodeUnitCount).prefix(8)
      guard let end = length.firstIndex(of: .rightParenthesis) else { return }
      address = Self.address(head[(end + 1)...])
    }
  }

  /// What stands between "<!--" and "-->".
  private static func comments(of head: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    var comments: [ArraySlice<UInt8>] = []
    var rest = head
    while let open = ASCII.firstIndex(of: "<!--", in: rest) {
      let text = rest[(open + 4)...]
      let end = ASCII.firstIndex(of: "-->", in: text)
      comments.append(text[..<(end ?? text.endIndex)])
      rest = text[(end ?? text.endIndex)...]
    }
    return comments
  }

  private static let extensionMark: StaticString = "page saved with singlefile"
  private static let browserMark: StaticString = "saved from url=("

  /// The web address that bytes begin with, after space.
  private static func address(_ bytes: ArraySlice<UInt8>) -> String? {
    let address = bytes.drop(while: ASCII.isSpace).prefix { $0 > .space && $0 != .greaterThanSign }
    guard address.starts(with: "http://".utf8) || address.starts(with: "https://".utf8) else {
      return nil
    }
    return HTMLReader.safeLine(address)
  }
}
