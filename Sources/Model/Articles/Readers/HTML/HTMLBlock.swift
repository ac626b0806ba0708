import Dates
import TextSafety

/// A block of an article as it comes out of a page, its text in a pool of bytes.
struct HTMLBlock {
  /// What a block is in the article.
  enum Role: Hashable {
    case heading(level: Int)
    case paragraph(Paragraph.Kind)
    case setAside(ExcludedText.Reason)
  }

  /// What a block above the running text says about the article.
  enum Part { case byline, dateline, dek }

  /// A marked stretch of a block.
  struct Mark {
    var start: Int
    var end: Int
    var kind: Inline.Kind
  }

  /// What it is.
  var role: Role
  /// Its text, as offsets into the pool.
  var text: Range<Int>
  /// Its marks, as indices into the marks of the page.
  var marks: Range<Int>
  /// How many scalars of it stand in links.
  var linkLength = 0
  /// The node that its text starts at.
  var node: Int
  /// What it says about the article, if that is what it is for.
  var part: Part?
  /// When the message was sent that it stands in; nil outside of messages that mail carries.
  var sent: EDTF?
}

/// The blocks of an article, their text and their marks.
struct HTMLBlocks {
  /// The text of all blocks, one after the other.
  var pool: [UInt8] = []
  /// The blocks in reading order.
  var all: [HTMLBlock] = []
  /// The marks of all blocks.
  var marks: [HTMLBlock.Mark] = []

  init() {}

  /// Makes blocks of a text whose lines are paragraphs.
  init(paragraphs text: [UInt8]) {
    for line in text.split(separator: .lineFeed) {
      let start = pool.count
      pool.append(contentsOf: line)
      all.append(
        HTMLBlock(role: .paragraph(.text), text: start..<pool.count, marks: 0..<0, node: 0))
    }
  }
}
