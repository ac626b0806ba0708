import Articles
import TextSafety

/// Finds the lists of options of an article, stretch by stretch.
package struct OptionReader {
  private let article: Article
  private var units: OptionUnitReader
  private var grouper: OptionGrouper?
  /// The lists that have been described, in reading order.
  package private(set) var lists: [OptionList] = []

  /// Starts before the first sentence.
  package init(_ article: Article) {
    self.article = article
    units = OptionUnitReader(article)
  }

  /// Goes on for a stretch; returns whether more remains to be done.
  package mutating func advance(_ readings: inout Readings) -> Bool {
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
    lists.append(OptionDescriber(text: text, names: units.names).list(of: groups[lists.count]))
    if lists.count == groups.count { OptionAnalysis.nest(&lists) }
    return lists.count < groups.count
  }
}
