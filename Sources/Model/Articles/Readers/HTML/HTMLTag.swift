import CGumbo

/// An element's tag, as the parser numbers them.
typealias HTMLTag = UInt16

/// What a tag means for the layout of a text.
struct HTMLTagTraits: OptionSet, Sendable {
  let rawValue: UInt16

  /// Begins and ends a block of its own.
  static let block = HTMLTagTraits(rawValue: 1)
  /// A heading.
  static let heading = HTMLTagTraits(rawValue: 2)
  /// A box without a meaning of its own: div, section, article and the like.
  static let container = HTMLTagTraits(rawValue: 4)
  /// A list.
  static let list = HTMLTagTraits(rawValue: 8)
  /// A cell of a table.
  static let cell = HTMLTagTraits(rawValue: 16)
  /// Never content.
  static let never = HTMLTagTraits(rawValue: 32)
}

/// The tags that the reader knows by name.
enum HTMLTags {
  /// A run of text.
  static let text: HTMLTag = 0xFFFF
  /// An element that HTML does not know.
  static let unknown = number(GUMBO_TAG_UNKNOWN)
  static let a = number(GUMBO_TAG_A)
  static let abbr = number(GUMBO_TAG_ABBR)
  static let address = number(GUMBO_TAG_ADDRESS)
  static let article = number(GUMBO_TAG_ARTICLE)
  static let aside = number(GUMBO_TAG_ASIDE)
  static let b = number(GUMBO_TAG_B)
  static let blockquote = number(GUMBO_TAG_BLOCKQUOTE)
  static let body = number(GUMBO_TAG_BODY)
  static let br = number(GUMBO_TAG_BR)
  static let caption = number(GUMBO_TAG_CAPTION)
  static let center = number(GUMBO_TAG_CENTER)
  static let cite = number(GUMBO_TAG_CITE)
  static let code = number(GUMBO_TAG_CODE)
  static let dd = number(GUMBO_TAG_DD)
  static let details = number(GUMBO_TAG_DETAILS)
  static let div = number(GUMBO_TAG_DIV)
  static let dl = number(GUMBO_TAG_DL)
  static let dt = number(GUMBO_TAG_DT)
  static let em = number(GUMBO_TAG_EM)
  static let del = number(GUMBO_TAG_DEL)
  static let s = number(GUMBO_TAG_S)
  static let strike = number(GUMBO_TAG_STRIKE)
  static let fieldset = number(GUMBO_TAG_FIELDSET)
  static let figcaption = number(GUMBO_TAG_FIGCAPTION)
  static let figure = number(GUMBO_TAG_FIGURE)
  static let footer = number(GUMBO_TAG_FOOTER)
  static let form = number(GUMBO_TAG_FORM)
  static let h1 = number(GUMBO_TAG_H1)
  static let h2 = number(GUMBO_TAG_H2)
  static let h3 = number(GUMBO_TAG_H3)
  static let h4 = number(GUMBO_TAG_H4)
  static let h5 = number(GUMBO_TAG_H5)
  static let h6 = number(GUMBO_TAG_H6)
  static let head = number(GUMBO_TAG_HEAD)
  static let header = number(GUMBO_TAG_HEADER)
  static let hr = number(GUMBO_TAG_HR)
  static let html = number(GUMBO_TAG_HTML)
  static let i = number(GUMBO_TAG_I)
  static let img = number(GUMBO_TAG_IMG)
  static let input = number(GUMBO_TAG_INPUT)
  static let label = number(GUMBO_TAG_LABEL)
  static let legend = number(GUMBO_TAG_LEGEND)
  static let li = number(GUMBO_TAG_LI)
  static let link = number(GUMBO_TAG_LINK)
  static let main = number(GUMBO_TAG_MAIN)
  static let menu = number(GUMBO_TAG_MENU)
  static let meta = number(GUMBO_TAG_META)
  static let nav = number(GUMBO_TAG_NAV)
  static let ol = number(GUMBO_TAG_OL)
  static let p = number(GUMBO_TAG_P)
  static let pre = number(GUMBO_TAG_PRE)
  static let q = number(GUMBO_TAG_Q)
  static let section = number(GUMBO_TAG_SECTION)
  static let small = number(GUMBO_TAG_SMALL)
  static let span = number(GUMBO_TAG_SPAN)
  static let strong = number(GUMBO_TAG_STRONG)
  static let sup = number(GUMBO_TAG_SUP)
  static let table = number(GUMBO_TAG_TABLE)
  static let tbody = number(GUMBO_TAG_TBODY)
  static let td = number(GUMBO_TAG_TD)
  static let tfoot = number(GUMBO_TAG_TFOOT)
  static let th = number(GUMBO_TAG_TH)
  static let thead = number(GUMBO_TAG_THEAD)
  static let time = number(GUMBO_TAG_TIME)
  static let title = number(GUMBO_TAG_TITLE)
  static let tr = number(GUMBO_TAG_TR)
  static let ul = number(GUMBO_TAG_UL)

  /// What the tag means for the layout.
  @inline(__always)
  static func traits(_ tag: HTMLTag) -> HTMLTagTraits {
    Int(tag) < traitsByTag.count ? traitsByTag[Int(tag)] : []
  }

  /// A heading's level; nil for another tag.
  static func headingLevel(_ tag: HTMLTag) -> Int? {
    tag >= h1 && tag <= h6 ? Int(tag - h1) + 1 : nil
  }

  private static func number(_ tag: GumboTag) -> HTMLTag {
    HTMLTag(truncatingIfNeeded: tag.rawValue)
  }

  private static let rows: [(tags: [HTMLTag], traits: HTMLTagTraits)] = [
    ([h1, h2, h3, h4, h5, h6], [.block, .heading]),
    (
      [div, section, article, main, header, body, html, form, fieldset, center, details],
      [.block, .container]
    ),
    ([ul, ol, dl, menu], [.block, .list]),
    ([td, th], [.block, .cell]),
    ([table, tbody, thead, tfoot, tr, caption], .block),
    ([p, pre, blockquote, li, dt, dd, figure, figcaption, address, hr], .block),
    ([aside, footer, nav, legend], [.block, .container]),
    ([head, title, meta, link, input], [.block, .never]),
  ]

  private static let traitsByTag: [HTMLTagTraits] = {
    var table = [HTMLTagTraits](repeating: [], count: 256)
    for row in rows {
      for tag in row.tags where Int(tag) < table.count { table[Int(tag)].formUnion(row.traits) }
    }
    return table
  }()
}
