import Articles
import TextSafety

/// Finds the courses of action that an article lays out.
public enum OptionAnalysis {
  /// The lists of options of an article in reading order; a list inside an option follows it.
  ///
  /// It takes time in proportion to the text and never fails.
  public static func options(of article: Article) -> [OptionList] {
    var reader = OptionReader(article)
    var readings = Readings(article)
    while reader.isFindingLists, reader.advance(&readings) {}
    return reader.lists
  }

  /// What the lists promise and do not hold.
  public static func diagnostics(of lists: [OptionList]) -> [Diagnostic] {
    lists.compactMap { list in
      guard let announced = list.announcedCount, announced != list.options.count else {
        return nil
      }
      let kind = Diagnostic.Kind.optionCountDiffers(
        announced: announced, found: list.options.count)
      return Diagnostic(kind, at: list.announcement)
    }
  }

  /// Ties a list to the option that it stands in.
  static func nest(_ lists: inout [OptionList]) {
    for inner in lists.indices {
      guard let first = lists[inner].options.first, let last = lists[inner].options.last else {
        continue
      }
      let hull = first.span.union(last.span)
      for outer in lists[..<inner].indices.reversed() {
        let option = lists[outer].options.firstIndex { $0.span.contains(hull) && $0.span != hull }
        guard let option else { continue }
        if lists[outer].options[option].nested == nil {
          lists[outer].options[option].nested = inner
        }
        break
      }
    }
  }
}
