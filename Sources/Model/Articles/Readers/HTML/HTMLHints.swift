/// What the words of an element's class, id and role say about its content.
struct HTMLHints: OptionSet, Sendable, Hashable {
  let rawValue: UInt32

  /// Menus, breadcrumbs, page numbers.
  static let navigation = HTMLHints(rawValue: 1)
  /// Share and follow bars.
  static let share = HTMLHints(rawValue: 1 << 1)
  /// Links to other articles.
  static let related = HTMLHints(rawValue: 1 << 2)
  /// Newsletters, subscriptions, donations.
  static let promotion = HTMLHints(rawValue: 1 << 3)
  /// Advertisements.
  static let advertisement = HTMLHints(rawValue: 1 << 4)
  /// Readers' comments.
  static let comments = HTMLHints(rawValue: 1 << 5)
  /// Cookies, rights, terms.
  static let legal = HTMLHints(rawValue: 1 << 6)
  /// About the author.
  static let author = HTMLHints(rawValue: 1 << 7)
  /// Date lines, tags, categories, reading time.
  static let meta = HTMLHints(rawValue: 1 << 8)
  /// Side columns, page heads and feet, boxes over the page.
  static let chrome = HTMLHints(rawValue: 1 << 9)
  /// Off the screen, for screen readers or for print only.
  static let hidden = HTMLHints(rawValue: 1 << 10)
  /// The words of a picture.
  static let caption = HTMLHints(rawValue: 1 << 11)
  /// Footnotes.
  static let footnote = HTMLHints(rawValue: 1 << 12)
  /// A weak sign of content.
  static let content = HTMLHints(rawValue: 1 << 13)
  /// The body of the article itself.
  static let body = HTMLHints(rawValue: 1 << 14)
  /// The article's title.
  static let title = HTMLHints(rawValue: 1 << 15)
  /// The name of the author, in a byline.
  static let byline = HTMLHints(rawValue: 1 << 16)
  /// The date of publication.
  static let date = HTMLHints(rawValue: 1 << 17)
  /// The date of a change.
  static let modified = HTMLHints(rawValue: 1 << 18)
  /// A weak sign against content.
  static let doubtful = HTMLHints(rawValue: 1 << 19)
  /// The dek, the lead or the summary.
  static let dek = HTMLHints(rawValue: 1 << 20)

  /// The body of the article by microdata.
  static let marked = HTMLHints(rawValue: 1 << 21)

  /// The day of the visit, or of somebody's joining.
  static let now = HTMLHints(rawValue: 1 << 22)

  /// The signs that take an element out of the article.
  static let outside: HTMLHints = [
    .navigation, .share, .related, .promotion, .advertisement, .comments, .legal, .chrome,
  ]
}
