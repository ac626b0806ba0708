import Articles
import TextSafety

/// Finds the lists of options of an article, chunk by chunk.
package struct OptionReader {
  private let article: Article
  private var units: OptionUnitReader
  private var grouper: OptionGrouper?
  /// The lists that have been described, in reading order.
  package private(set) var lists: [OptionList] = []
  /// How many groups have been described or left out.
  private var described = 0
  private var mentions: OptionMentions?
  private var expected: OutlookReader?
  /// What the article expects, in reading order.
  package var outlook: [Outlook] { expected?.outlook ?? [] }

  /// Whether lists may still be found or told more of; what is expected is looked for after the last one.
  var isFindingLists: Bool { expected == nil }

  /// Starts before the first sentence.
  package init(_ article: Article) {
    self.article = article
    units = OptionUnitReader(article)
  }

  /// Goes on for a chunk; returns whether more remains to be done.
  package mutating func advance(_ readings: inout Readings) -> Bool {
    if grouper == nil {
      if !units.read(ArticleChunks.length) {
        grouper = OptionGrouper(OptionText(article, units: units.units))
      }
      return true
    }
    if grouper?.advance() == true { return true }
    guard let groups = grouper?.groups, let text = grouper?.text else { return false }
    guard described < groups.count else {
      if mentions == nil { mentions = OptionMentions(lists, in: text, &readings) }
      if mentions?.advance(&lists, &readings) == true { return true }
      if expected == nil { expected = OutlookReader(text) }
      return expected?.advance(&readings) ?? false
    }
    let group = groups[described]
    described += 1
    if OptionTreeCheck(text: text).accepts(group, &readings) {
      lists.append(OptionDescriber(text: text, names: units.names).list(of: group, &readings))
    }
    if described == groups.count { OptionAnalysis.nest(&lists) }
    return true
  }
}
