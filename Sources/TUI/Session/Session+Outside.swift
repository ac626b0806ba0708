import Model

extension Session {
  /// Opens an address, else that of a link in what is marked, else the article's own.
  mutating func openAddress(_ given: String? = nil) -> [Effect] {
    guard mayStartPrograms() else { return [] }
    guard let address = given ?? targetLink?.address ?? articleAddress else {
      message = "there is no link here, and the article names no address"
      return []
    }
    guard let address = OpenableAddress.escaped(address) else {
      message = "only http and https are opened: \(OneLine.text(address, limit: 60))"
      return []
    }
    return [.start(.open(address: address))]
  }

  /// The first link in what is marked.
  var targetLink: Links.Link? { targetLinks.first }

  /// The links in what is marked, each address once.
  var targetLinks: [Links.Link] {
    guard var pointed else { return [] }
    // A match of a search is part of a sentence that the eye has whole.
    if pointed == document.search?.match, let sentence = targetSentence {
      pointed = pointed.union(sentence)
    }
    var addresses: Set<String> = []
    return Links.all(of: document.briefing.article, in: pointed).filter {
      addresses.insert($0.address).inserted
    }
  }

  private var articleAddress: String? { document.briefing.article.metadata.address?.value }

  /// Hands what a copy would take, or the whole text, to a command that the reader typed.
  mutating func pipe(to line: String) -> [Effect] {
    guard line.contains(where: { $0 != " " }) else { return [] }
    return [.start(.pipe(line: line, input: (textToCopy ?? wholeText) + "\n"))]
  }

  /// The title, the headings and the paragraphs, with an empty line between them.
  private var wholeText: String {
    let blocks = Flow(article: document.briefing.article).blocks.filter { block in
      switch block.look {
      case .label, .setAside: return false
      case .title, .dek, .byline, .heading, .paragraph: return true
      }
    }
    return blocks.map { document.briefing.article[$0.span] }.joined(separator: "\n\n")
  }

  /// Opens the text in the reader's editor, at the line that is looked at.
  mutating func edit() -> [Effect] {
    guard mayStartPrograms() else { return [] }
    let article = document.briefing.article
    let span = annotated ?? article.sentences.first?.span ?? article.text.span
    return [.start(.edit(document: current, place: Anchor(span, in: article.text)))]
  }

  /// Whether programs may be started; says so where they may not.
  mutating func mayStartPrograms() -> Bool {
    if !settings.startsPrograms { message = "starting programs is switched off" }
    return settings.startsPrograms
  }
}
