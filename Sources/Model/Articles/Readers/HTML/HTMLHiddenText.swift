import TextSafety

/// Finds an article that a page carries without showing it: for browsers without scripts, in a frame, or
/// in the data that its scripts draw from.
struct HTMLHiddenText {
  /// The blocks of the article.
  var blocks: HTMLBlocks
  /// Where they were found, in the words of a notice.
  var origin: String

  /// Below this much text nothing counts as an article, in bytes.
  private static let shortestText = 120
  /// This many places are looked into, and that many bytes of scripts.
  private static let limits = (places: 64, scripts: 8 << 20)

  /// The longest hidden article; nil if none is three times as long as what the page shows.
  init?(_ pruner: HTMLPruner, data: HTMLStructuredData, titles: PageTitles, shown: Int) {
    var best: (blocks: HTMLBlocks, origin: String, length: Int)?
    func offer(_ blocks: HTMLBlocks, _ origin: String) {
      let length = blocks.proseLength
      if length > best?.length ?? max(Self.shortestText, 3 * shown) {
        best = (blocks, origin, length)
      }
    }
    if let body = data.body, data.fit != .other { offer(Self.blocks(ofText: body), "JSON-LD") }
    for (markup, origin) in Self.markup(pruner) { offer(Self.blocks(ofMarkup: markup), origin) }
    var rest = Self.limits.scripts
    for script in pruner.scripts.prefix(Self.limits.places) where script.count <= rest {
      rest -= script.count
      if let text = ScriptText.longest(in: pruner.input[script], titles: titles) {
        offer(Self.blocks(ofText: text), "script data")
      }
    }
    guard let best else { return nil }
    (blocks, origin) = (best.blocks, best.origin)
  }

  private static func markup(_ pruner: HTMLPruner) -> [([UInt8], String)] {
    pruner.hidden.prefix(limits.places).map { place in
      let bytes = pruner.input[place.range]
      switch place.kind {
      case .noScript: return (Array(bytes), "text for browsers without scripts")
      case .template: return (Array(bytes), "templates")
      case .frame: return (CharacterReferences.decode(bytes), "frame")
      }
    }
  }

  /// The blocks of a text that is markup or plain.
  private static func blocks(ofText text: [UInt8]) -> HTMLBlocks {
    ASCII.contains(text[...], "<p") || ASCII.contains(text[...], "<br")
      ? blocks(ofMarkup: text) : HTMLBlocks(paragraphs: text)
  }

  private static func blocks(ofMarkup markup: [UInt8]) -> HTMLBlocks {
    var pruner = HTMLPruner(markup)
    pruner.run()
    guard let tree = HTMLTree(parsing: pruner.output) else { return HTMLBlocks() }
    return HTMLContent.find(in: HTMLPage(tree)).blocks
  }
}

extension HTMLBlocks {
  /// Whether half of its paragraphs, by their first words, stand in a longer text.
  func isPart(of text: [UInt8]) -> Bool {
    let folded = FoldedText.fold(text)
    var (all, inside) = (0, 0)
    for block in self.all.prefix(40) {
      guard case .paragraph = block.role, block.text.count > 60 else { continue }
      all += 1
      if folded.hasRun(FoldedText.fold(pool[block.text].prefix(60)).prefix(40)) { inside += 1 }
    }
    return 2 * inside >= all
  }

  /// Whether a paragraph is a sentence, short as it may be.
  var hasSentence: Bool {
    all.contains { block in
      guard case .paragraph = block.role else { return false }
      let text = pool[block.text]
      return text.last == .period && text.count(where: { $0 == .space }) >= 3
    }
  }

  /// How much text its paragraphs hold, in bytes.
  fileprivate var proseLength: Int {
    all.reduce(0) { sum, block in
      if case .paragraph = block.role, block.text.count > 60 { return sum + block.text.count }
      return sum
    }
  }
}

extension [UInt8] {
  /// Whether a stretch of bytes stands in it.
  fileprivate func hasRun(_ run: ArraySlice<UInt8>) -> Bool {
    guard let first = run.first, count >= run.count else { return false }
    return self[...(count - run.count)].indices.contains {
      self[$0] == first && self[$0...].starts(with: run)
    }
  }
}
