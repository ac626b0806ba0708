/// Why a part of a page is not in its article.
enum HTMLDropReason: UInt8 {
  /// It is.
  case none
  /// It is not on the screen either.
  case hidden
  /// Without content by its nature.
  case furniture
  case relatedLinks, promotion, advertisement, navigation, comments, legal, authorNote, meta
  case boilerplate
  /// It says again what stands elsewhere: the title, the byline.
  case repeated

  /// The reason as the article says it; nil for what is not kept.
  var reason: ExcludedText.Reason? {
    switch self {
    case .none, .hidden, .furniture, .repeated: nil
    case .relatedLinks: .relatedLinks
    case .promotion, .advertisement: .promotion
    case .navigation: .navigation
    case .comments: .comments
    case .legal: .legal
    case .authorNote: .authorNote
    case .meta, .boilerplate: .boilerplate
    }
  }

  /// The reason that an element's hints give.
  init(_ hints: HTMLHints) {
    self =
      if hints.contains(.comments) {
        .comments
      } else if hints.contains(.legal) {
        .legal
      } else if hints.contains(.related) {
        .relatedLinks
      } else if !hints.isDisjoint(with: [.promotion, .advertisement]) {
        .promotion
      } else if !hints.isDisjoint(with: [.navigation, .share]) {
        .navigation
      } else if hints.contains(.author) {
        .authorNote
      } else {
        .boilerplate
      }
  }
}
