import Model
import TUI
import Terminal

/// A session as bytes: three bytes of choices, the article, 0xFF, and what the terminal does.
///
/// The choices are flags (two bits of format, then ASCII, mouse, the analysis late, mono), columns and rows.
/// In the second part 0xFE begins something that is no key, told by the byte after it (`Step`); every
/// other byte is one that the terminal sends.
public struct SessionScript {
  /// Something that happens.
  enum Step: UInt8, CaseIterable {
    /// The terminal gets another size: two more bytes.
    case resize
    /// Nothing comes for a while.
    case pause
    /// The program runs again.
    case resumed
    /// A copy was made, was refused, or a note was not kept.
    case copied, copyRefused, notKept
    /// The next part of the analysis is there.
    case work
    /// What was left on another day is shown.
    case remember
    /// There is no store.
    case notesOff
    /// The library answers what was asked last.
    case library
    /// The file changed, and is read again with half of its text.
    case changed, readAgain
    /// A note of the last session was not finished.
    case draft
  }

  let format: ArticleFormat
  let isUnicode: Bool
  let readsMouse: Bool
  let isAnalysedLate: Bool
  let isMono: Bool
  let size: Size
  let article: [UInt8]
  let actions: ArraySlice<UInt8>

  /// Takes a script apart; every input is one.
  init(_ input: [UInt8]) {
    let flags = input.first ?? 0
    let formats: [ArticleFormat] = [.text, .markdown, .html, .mail]
    format = formats[Int(flags & 3)]
    isUnicode = flags & 4 == 0
    readsMouse = flags & 8 != 0
    isAnalysedLate = flags & 16 != 0
    isMono = flags & 32 != 0
    size = Self.size(input.dropFirst())
    let rest = input.dropFirst(3)
    let end = rest.firstIndex(of: 0xFF) ?? rest.endIndex
    article = Array(rest[..<end])
    actions = rest[min(rest.endIndex, end + 1)...]
  }

  /// The size that two bytes stand for; small ones are likely, large ones possible.
  static func size(_ bytes: ArraySlice<UInt8>) -> Size {
    let values = bytes.prefix(2).map { Int($0) } + [80, 24]
    return Size(columns: values[0] % 131, rows: values[1] % 53)
  }
}
