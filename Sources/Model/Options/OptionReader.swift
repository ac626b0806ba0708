/// Finds the lists of options of an article, stretch by stretch.
struct OptionReader {
  private let article: Article
  private var units: OptionUnitReader
  private var grouper: OptionGrouper?
  private var names = OptionNameIndex()
  /// The unit that is searched for names next.
  private var nextUnit = 0
  /// The lists that have been described, in reading order.
  private(set) var lists: [OptionList] = []

  /// So many units are searched for names before a key may be read.
  private static let stretch = 1024

  /// Starts before the first sentence.
  init(_ article: Article) {
    self.article = article
    units = OptionUnitReader(article)
  }

  /// Goes on for a stretch; returns whether more remains to be done.
  mutating func advance() -> Bool {
    if grouper == nil {
      if !units.read(ArticleStretches.length) {
        grouper = OptionGrouper(OptionText(article, units: units.units))
      }
      return true
    }
    if grouper?.advance() == true { return true }
    guard let groups = grouper?.groups, let text = grouper?.text, lists.count < groups.count else {
      return false
    }
    if nextUnit < text.units.count {
      let end = min(text.units.count, nextUnit + Self.stretch)
      names.read(nextUnit..<end, of: text)
      nextUnit = end
      return true
    }
    lists.append(OptionDescriber(text: text, names: names).list(of: groups[lists.count]))
    if lists.count == groups.count { OptionAnalysis.nest(&lists) }
    return lists.count < groups.count
  }
}
