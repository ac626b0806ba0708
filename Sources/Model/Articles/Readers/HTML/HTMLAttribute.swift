import TextSafety

/// The attributes that say something about a page's content; all others are dropped before parsing.
enum HTMLAttribute: UInt8, CaseIterable {
  case classes, id, itemprop, itemtype, role, href, datetime, content, name, property, rel, title
  case lang, httpEquiv, charset, start, hidden, testID, itemscope, colspan

  /// The attribute's name in HTML.
  var name: StaticString {
    switch self {
    case .classes: "class"
    case .id: "id"
    case .itemprop: "itemprop"
    case .itemtype: "itemtype"
    case .role: "role"
    case .href: "href"
    case .datetime: "datetime"
    case .content: "content"
    case .name: "name"
    case .property: "property"
    case .rel: "rel"
    case .title: "title"
    case .lang: "lang"
    case .httpEquiv: "http-equiv"
    case .charset: "charset"
    case .start: "start"
    case .hidden: "hidden"
    case .testID: "data-testid"
    case .itemscope: "itemscope"
    case .colspan: "colspan"
    }
  }

  /// The attribute whose lower-case name has this hash.
  static func named(_ hash: UInt64) -> HTMLAttribute? { byHash[hash] }

  private static let byHash = WordTable(allCases.map { (word: $0.name, value: $0) })
}
