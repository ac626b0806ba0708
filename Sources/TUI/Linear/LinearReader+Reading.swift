import Model

extension LinearReader {
  /// Reads from an item of the last list on.
  mutating func read(item number: Int) -> [String] {
    guard number > 0, items.indices.contains(number - 1) else {
      return items.isEmpty
        ? ["No list yet. Type sections, timeline, options or voices."]
        : ["The last list is numbered 1 to \(items.count)."]
    }
    session.current = items[number - 1].document
    let anchor = items[number - 1].item.anchor
    paragraph = index(at: anchor.start, in: article)
    return readOn()
  }

  /// The paragraph that a place of the text is in.
  func index(at offset: Int, in article: Article) -> Int {
    article.paragraphIndex(at: offset) ?? 0
  }

  /// Goes to where the article was left.
  mutating func resumeReading() {
    paragraph = places[session.current].map { index(at: $0, in: article) } ?? 0
  }

  /// Reads the next paragraphs.
  mutating func readOn() -> [String] {
    guard paragraph < article.paragraphs.count else { return ["End of the text."] }
    var lines: [String] = []
    var section: Int?
    lastRead = article.paragraphs[paragraph].span
    places[session.current] = lastRead?.start
    for index in paragraph..<min(paragraph + Self.step, article.paragraphs.count) {
      let item = article.paragraphs[index]
      let isNew =
        section != item.section || article.sections[item.section].paragraphs.first == index
      if isNew, let heading = article.sections[item.section].heading {
        lines += ["", "Section: \(article.oneLine(heading))"]
      }
      section = item.section
      lines += [""] + wrapped(article[item.span])
    }
    paragraph = min(paragraph + Self.step, article.paragraphs.count)
    let percent = paragraph * 100 / max(1, article.paragraphs.count)
    return lines + ["", "(\(percent)% read)"]
  }

  /// Finds words, or the next match of those found last.
  mutating func find(_ words: String) -> [String] {
    if !words.isEmpty {
      session.document.search = SearchState(pattern: words, in: article, from: 0)
    } else {
      session.document.search?.advance(by: 1)
    }
    guard let search = session.document.search, let match = search.match else {
      return [words.isEmpty ? "Nothing searched yet." : "Not found: \(words)"]
    }
    let index = article.paragraphIndex(at: match.start)
    paragraph = index ?? 0
    lastRead = match
    let counter = search.counter
    guard let index else { return ["Match \(counter)."] }
    return ["Match \(counter):"] + wrapped(article[article.paragraphs[index].span])
  }

  /// Why an item of the last list is there.
  mutating func why(_ argument: String) -> [String] {
    guard let number = Int(argument), number > 0, items.indices.contains(number - 1) else {
      return ["Type w and a number from the last list."]
    }
    var other = session
    other.current = items[number - 1].document
    return WhySheet.lines(of: items[number - 1].item, other).compactMap { line in
      switch line {
      case .heading(let text), .text(let text): return text
      case .entry(let keys, let words): return "\(keys): \(words)"
      case .empty: return nil
      }
    }
  }
}
