import Model

/// The briefing on one screen: what happened and who says so; every line of it leads to its words.
enum Overview {
  /// One list of the overview.
  struct Block {
    /// What its lines are.
    var title: String
    /// What comes after the title and the count.
    var note = ""
    /// The lines, the best first.
    var lines: [Line]
    /// How many there are of which these are the best; what only groups others is not counted.
    var count: Int
    /// How many lines it gets before any block gets more.
    var least: Int
  }

  /// A line and where it leads.
  struct Line {
    /// The words.
    var words: CardText
    /// Where they stand.
    var target: BoardItem
    /// Steps that it is moved in.
    var depth = 0
  }

  /// The most lines of a block on that many rows.
  static func most(rows: Int) -> Int { max(12, rows * 2 / 5) }
  /// The most rows of a line.
  private static let mostRows = 3
  /// Below that many rows the overview is scrolled rather than cut further.
  private static let fewestRows = 8
  /// A dek of two rows and the facts.
  private static let headRows = 3

  /// The overview of the article that is shown, cut so that its blocks share that many rows.
  static func content(of session: Session, width: Int, rows: Int) -> BoardContent {
    var content = BoardContent(cards: Cards(width: width, isHanging: true))
    let card = HeadlineCard.lines(of: session)
    let blocks = OverviewBlocks.all(of: session).filter { !$0.lines.isEmpty }
    let foot = Uncertainty.line(of: session)
    // Where rows are few, the first row of each list is worth more than the second of the dek.
    let needed = blocks.reduce(card.count + (foot == nil ? 0 : 1)) {
      $0 + min($1.least, $1.lines.count) + 1
    }
    addHead(of: session, rows: rows, isTight: needed > rows - headRows, to: &content.cards)
    let room = max(fewestRows, rows) - content.cards.rowCount - card.count - (foot == nil ? 0 : 1)
    let shares = shares(of: blocks, rows: room)
    let used = shares.reduce(0) { $0 + ($1 > 0 ? $1 + 1 : 0) }
    let hasGaps = room - used > shares.count { $0 > 0 }
    let gaps = hasGaps ? shares.count { $0 > 0 } : 0
    var spare = max(0, room - used - gaps)
    for line in card { add(line, spare: &spare, to: &content) }
    for (block, share) in zip(blocks, shares) where share > 0 {
      if hasGaps { content.cards.gap() }
      content.cards.add(heading(of: block, share: share), role: .heading, isItem: false)
      for line in block.lines.prefix(share) { add(line, spare: &spare, to: &content) }
    }
    if let foot { content.cards.add(foot, role: .dim, isItem: false) }
    addNotices(of: session, rows: spare, to: &content.cards)
    return content
  }

  private static func add(_ line: Line, spare: inout Int, to content: inout BoardContent) {
    let rows = content.cards.add(
      line.words, indent: line.depth * 2, rows: min(mostRows, 1 + max(0, spare)))
    spare -= rows - 1
    content.items.append(line.target)
  }

  private static func heading(of block: Block, share: Int) -> String {
    let count = share < block.count ? "\(share) of \(block.count)" : "\(block.count)"
    return "\(block.title) (\(count))\(block.note)"
  }

  /// What was met on the way to the text, as far as there are rows left.
  private static func addNotices(of session: Session, rows: Int, to cards: inout Cards) {
    let notices = Notices.all(of: session)
    guard !notices.isEmpty, rows >= 2 else { return }
    if rows > notices.count + 1 { cards.gap() }
    for notice in notices.prefix(rows - 1) { cards.add(notice, role: .dim, isItem: false) }
  }

  /// Title, dek and facts, as far as the rows go: the title bar names the article too.
  private static func addHead(
    of session: Session, rows: Int, isTight: Bool, to cards: inout Cards
  ) {
    let article = session.document.briefing.article
    if let title = article.title, rows >= 28 || session.layout.titleRow == nil {
      cards.add(article.oneLine(title), role: .title, rows: 2, isItem: false)
    }
    if let dek = article.dek, rows >= 12 {
      cards.add(article.oneLine(dek), rows: rows >= 28 ? 4 : isTight ? 1 : 2, isItem: false)
    }
    guard rows >= 10 else { return }
    cards.add(facts(of: session), role: .dim, rows: rows >= 28 ? 2 : 1, isItem: false)
  }

  private static func facts(of session: Session) -> String {
    let metadata = session.document.briefing.article.metadata
    let separator = session.settings.isUnicode ? " · " : " - "
    var facts = ["\(max(1, session.document.minutes)) min to read"]
    if let published = metadata.published {
      facts.append("published \(published.value.words) (\(published.origin))")
    } else {
      facts.append("publication date unknown")
    }
    if let change = metadata.change { facts.append("updated \(change.value.words)") }
    if let notes = NotesBoard.summary(of: session.document) { facts.append(notes) }
    if let site = metadata.site { facts.append(site.value) }
    if let source = metadata.source { facts.append(source.value) }
    return facts.joined(separator: separator)
  }

  /// How many lines each block gets: first the least that it needs, then a line each in turn.
  private static func shares(of blocks: [Block], rows: Int) -> [Int] {
    var left = rows
    let most = Self.most(rows: rows)
    var shares = [Int](repeating: 0, count: blocks.count)
    for index in blocks.indices where left >= 2 {
      shares[index] = min(blocks[index].least, blocks[index].lines.count, left - 1)
      left -= shares[index] + 1
    }
    // What is left goes round, so that no long list takes the rows of those below it.
    var isGoing = true
    while left > 0, isGoing {
      isGoing = false
      for index in blocks.indices
      where left > 0 && shares[index] > 0 && shares[index] < min(most, blocks[index].lines.count) {
        shares[index] += 1
        left -= 1
        isGoing = true
      }
    }
    return shares
  }
}
