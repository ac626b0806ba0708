/// Makes names of labels, which come from the last token to the first.
struct NameCollector {
  /// The index of the window's first token.
  let offset: Int
  let labels: [Labels.NameLabel]
  private var names: [NameMention] = []
  private var end: Int?

  /// Nothing collected yet.
  init(offset: Int, labels: [Labels.NameLabel]) {
    self.offset = offset
    self.labels = labels
  }

  /// Takes the label of the token before the last one taken.
  mutating func add(_ place: Int, _ label: Int) {
    guard labels.indices.contains(label) else { return }
    let index = offset + place
    switch labels[label].place {
    case .outside: end = nil
    case .unit:
      names.append(NameMention(tokens: index..<(index + 1), kind: labels[label].kind))
      end = nil
    case .last: end = index + 1
    case .inside: if end == nil { end = index + 1 }
    case .begin:
      names.append(NameMention(tokens: index..<(end ?? index + 1), kind: labels[label].kind))
      end = nil
    }
  }

  /// The names in reading order.
  func finish() -> [NameMention] { names.reversed() }
}
