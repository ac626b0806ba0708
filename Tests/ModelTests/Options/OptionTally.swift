import Model

/// Right, missed and false options and groups over marked texts.
struct OptionTally {
  /// A count of each outcome.
  struct Count {
    var right = 0
    var missed = 0
    var wrong = 0

    /// The F1 score in percent.
    var f1: Double {
      right == 0 ? 0 : 100 * 2 * Double(right) / Double(2 * right + missed + wrong)
    }
  }

  var options = Count()
  var groups = Count()

  /// Compares the lists found in a sample with its gold; returns the list found for each group.
  @discardableResult
  mutating func add(
    _ found: [OptionList], of article: Article, _ sample: OptionSample
  ) -> [Int: Int] {
    var pairs: [Int: Int] = [:]
    var open = Array(found.indices)
    for (number, gold) in sample.groups.sorted(by: { $0.key < $1.key }) {
      let scores = open.map { list in
        let spans = found[list].options.map { Self.normal(article[$0.span]) }
        return (list: list, right: Self.matches(gold.map { Self.normal(sample.text[$0]) }, spans))
      }
      guard let best = scores.max(by: { $0.right < $1.right }), best.right * 2 > gold.count else {
        groups.missed += 1
        options.missed += gold.count
        continue
      }
      open.removeAll { $0 == best.list }
      pairs[number] = best.list
      groups.right += 1
      options.right += best.right
      options.missed += gold.count - best.right
      options.wrong += found[best.list].options.count - best.right
    }
    groups.wrong += open.count
    options.wrong += open.reduce(0) { $0 + found[$1].options.count }
    return pairs
  }

  /// How many texts agree in more than half of the longer one.
  private static func matches(_ gold: [String], _ found: [String]) -> Int {
    gold.filter { whole in
      found.contains { text in
        if text == whole { return true }
        let (short, long) = text.count < whole.count ? (text, whole) : (whole, text)
        return long.contains(short) && short.count * 2 > long.count
      }
    }.count
  }

  /// The text without marks of format, because a reader of Markdown takes them out.
  static func normal(_ text: String) -> String {
    text.split { " \n\t#*|".contains($0) }.joined(separator: " ")
  }
}
