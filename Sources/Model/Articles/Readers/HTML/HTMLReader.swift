import Dates
import TextSafety

/// Reads web pages.
public enum HTMLReader {
  /// The longest page that is read, in bytes.
  public static let sizeLimit = 16 << 20

  /// Reads an article from a page in the encoding that its bytes or its declaration say.
  public static func read(bytes: [UInt8], address: String? = nil) -> Article {
    let declared = HTMLCharset.declared(in: bytes)
    if isPlainUTF8(bytes, declared) { return read(utf8: bytes, address: address) }
    let decoded = TextDecoder.decode(bytes, declared: declared)
    var article = read(utf8: decoded.utf8, address: address)
    article.diagnostics += decoded.diagnostics
    // The parser of the page puts U+FFFD in their place without a word.
    if decoded.damaged > 0 {
      article.diagnostics.append(Diagnostic(.repairedBytes(decoded.damaged)))
    }
    return article
  }

  /// Reads an article from a page in UTF-8.
  ///
  /// The address tells where the page was taken from, if that is known.
  public static func read(utf8 page: [UInt8], address: String? = nil) -> Article {
    var mail: MailPage?
    return read(page, address: address, mail: &mail)
  }

  /// Reads an article from the page that a message is.
  static func read(mail page: [UInt8], _ mail: inout MailPage) -> Article {
    var carried: MailPage? = mail
    defer { mail = carried ?? mail }
    return read(page, address: nil, mail: &carried)
  }

  private static func read(_ page: [UInt8], address: String?, mail: inout MailPage?) -> Article {
    var diagnostics: [Diagnostic] = []
    var input = page
    if input.count > sizeLimit {
      input.removeSubrange(sizeLimit...)
      diagnostics.append(Diagnostic(.truncated(limit: sizeLimit)))
    }
    var pruner = HTMLPruner(input)
    pruner.run()
    if pruner.droppedTags > 0 {
      diagnostics.append(
        Diagnostic(.limitReached("nested elements", limit: HTMLPruner.depthLimit)))
    }
    if pruner.hasTooManyTags {
      diagnostics.append(Diagnostic(.limitReached("tags", limit: pruner.tagLimit)))
    }
    guard let tree = HTMLTree(parsing: pruner.output) else {
      diagnostics.append(Diagnostic(.notUnderstood("the page's markup")))
      var article = Article(text: SafeText(""))
      article.diagnostics = diagnostics
      return article
    }
    let found =
      mail == nil
      ? HTMLContent.find(in: HTMLPage(tree)) : HTMLContent.findMessage(in: HTMLPage(tree))
    let tags = HTMLMetaTags(found.page.tree)
    let titles = PageTitles(tags)
    let data = HTMLStructuredData(pruner.structuredData, in: input, titles: titles)
    let mark = SavedPage(input)
    var metadata = HTMLMetadata(
      found.page, root: found.root, data: data, tags: tags, address: address ?? mark?.address)
    metadata.addMark(mark, isAddressGiven: address != nil)
    diagnostics += metadata.diagnostics
    var blocks = found.blocks
    var targets = HTMLLinkTargets(found.page.tree)
    if let body = data.body, body.count > 1000, body.count > 2 * found.length,
      data.fit != .other || found.prose < HTMLContent.enough || found.blocks.isPart(of: body)
    {
      // The page shows only a teaser of the text that it gives to search engines.
      blocks = HTMLBlocks(paragraphs: body)
      targets = HTMLLinkTargets()
    } else if found.prose < HTMLContent.enough {
      if let hidden = HTMLHiddenText(
        pruner, data: data, titles: titles, shown: found.length)
      {
        blocks = hidden.blocks
        targets = HTMLLinkTargets()
        diagnostics.append(Diagnostic(.textFrom(hidden.origin)))
      } else if found.length < HTMLContent.nothing,
        !found.blocks.hasSentence || mail == nil && !(pruner.scripts.isEmpty && found.isMarked)
      {
        diagnostics.append(Diagnostic(.noArticle(reasonForNothing(pruner))))
      }
    }
    mail?.mark(&blocks)
    blocks.filter(
      authors: metadata.article.authors.map(\.value), description: metadata.description ?? [],
      finder: WebDateFinder(isMonthFirst: metadata.isMonthFirst))
    if blocks.setAsideConsentWall() {
      diagnostics.append(
        Diagnostic(.noArticle("the page asks for consent, and its text is behind the question")))
    } else if let count = blocks.teasers {
      diagnostics.append(Diagnostic(.noArticle("the page is an index of \(count) articles")))
      metadata.article.published = nil
      metadata.takeTitleOfIndex()
    }
    let finder = WebDateFinder(isMonthFirst: metadata.isMonthFirst)
    let posts = HTMLPosts(of: found.page, root: found.root, finder: finder)
    return article(
      of: blocks, posts: posts, targets: targets, metadata: metadata, diagnostics: diagnostics)
  }

  /// Why a page shows nothing, as the end of a notice.
  private static func reasonForNothing(_ pruner: HTMLPruner) -> String {
    pruner.scripts.isEmpty
      ? "the page holds no running text"
      : "the page draws its text with scripts, and what was saved does not hold it"
  }

  /// Whether the bytes are what most pages are, so that no encoding needs to be found out.
  private static func isPlainUTF8(_ bytes: [UInt8], _ declared: String?) -> Bool {
    guard let label = declared?.lowercased(), label == "utf-8" || label == "utf8" else {
      return false
    }
    guard bytes.first != 0xFF, bytes.first != 0xFE else { return false }
    return String(validating: bytes, as: UTF8.self) != nil
  }

  /// Puts the title and the blocks together.
  private static func article(
    of blocks: HTMLBlocks, posts: HTMLPosts, targets: HTMLLinkTargets, metadata: HTMLMetadata,
    diagnostics: [Diagnostic]
  ) -> Article {
    var targets = targets
    var builder = ArticleBuilder()
    builder.article.diagnostics = diagnostics
    builder.article.metadata = metadata.article
    let title = Array((metadata.title?.value ?? "").utf8)
    let foldedTitle = FoldedText.fold(title)
    if !title.isEmpty { builder.article.title = builder.append(title) }
    var isStart = true
    var spans = [SourceSpan?](repeating: nil, count: posts.all.count)
    var messages: [DateAnchor] = []
    for block in blocks.all {
      let text = blocks.pool[block.text]
      if isStart, isTitle(block, text: text, title: foldedTitle) { continue }
      builder.startBlock()
      let span = builder.append(text)
      targets.addBlock(node: block.node, at: span, to: &builder)
      switch block.role {
      case .heading(let level): builder.addHeading(span, level: level)
      case .paragraph(let kind):
        builder.addParagraph(span, kind: kind)
        if text.count > 300 { isStart = false }
      case .setAside(let reason): builder.setAside(span, reason: reason)
      }
      switch block.part {
      case .byline:
        builder.article.byline =
          builder.article.byline
          ?? Self.signature(span, text: text, authors: metadata.article.authors)
      case .dateline: builder.article.dateline = builder.article.dateline ?? span
      case .dek: builder.article.dek = span
      case nil: break
      }
      if let sent = block.sent { messages.add(span, of: sent) }
      if let post = posts.index(at: block.node) { spans[post] = spans[post]?.union(span) ?? span }
      let offset = span.start - block.text.lowerBound
      for mark in blocks.marks[block.marks] {
        builder.addInline(
          SourceSpan(mark.start + offset, mark.end + offset), kind: mark.kind)
      }
    }
    targets.addRest(to: &builder)
    builder.article.anchors += messages
    for case (let span?, let post) in zip(spans, posts.all) {
      builder.article.anchors.append(
        DateAnchor(span: span, date: post.date, origin: "time element"))
    }
    return builder.finish()
  }

  /// A byline without the date and the time that stand beside the authors' names in it.
  private static func signature(
    _ line: SourceSpan, text: ArraySlice<UInt8>, authors: [Sourced<String>]
  ) -> SourceSpan {
    guard hasDate(text) else { return line }
    let names = authors.compactMap { text.firstRange(of: Array($0.value.utf8)) }
    guard names.count == authors.count, let first = names.map(\.lowerBound).min(),
      let last = names.map(\.upperBound).max()
    else { return line }
    let start = hasDate(text[..<first]) ? first : text.startIndex
    let end = hasDate(text[last...]) ? last : text.endIndex
    return SourceSpan(line.start + start - text.startIndex, line.start + end - text.startIndex)
  }

  /// Whether four digits stand together, as in a year: "Channel 4" is no date.
  private static func hasDate(_ text: ArraySlice<UInt8>) -> Bool {
    text.split { !ByteClass.isDigit($0) }.contains { $0.count >= 4 }
  }

  /// Whether a block only says the title again.
  private static func isTitle(
    _ block: HTMLBlock, text: ArraySlice<UInt8>, title: [UInt8]
  ) -> Bool {
    guard text.count < 600, !title.isEmpty else { return false }
    let folded = FoldedText.fold(text)
    if folded == title || endsWithTitle(folded, title) { return true }
    guard case .heading(let level) = block.role else { return false }
    return level <= 2 && folded.count > 12
      && (FoldedText.isPrefix(folded, of: title) || FoldedText.isPrefix(title, of: folded))
  }

  /// Whether a line is the title with a kicker before it.
  private static func endsWithTitle(_ line: [UInt8], _ title: [UInt8]) -> Bool {
    let kicker = line.count - title.count
    return title.count > 20 && (2...60).contains(kicker) && line[kicker - 1] == .space
      && line[kicker...].elementsEqual(title)
  }

  /// One line of safe text made of bytes from the page.
  static func safeLine(_ bytes: some Sequence<UInt8>) -> String {
    var line: [UInt8] = []
    var pendingSpace = false
    for byte in bytes {
      if byte <= .space {
        pendingSpace = !line.isEmpty
      } else {
        if pendingSpace { line.append(.space) }
        pendingSpace = false
        line.append(byte)
      }
    }
    if line.allSatisfy({ $0 >= .space && $0 < .delete }) {
      return String(decoding: line, as: UTF8.self)
    }
    let safe = SafeText(utf8: line)
    return safe[safe.span]
  }
}

extension [DateAnchor] {
  /// Adds a block of a message; one that goes on with the block before shares its anchor.
  fileprivate mutating func add(_ block: SourceSpan, of sent: EDTF) {
    if let last = last, last.date == sent {
      self[count - 1].span = last.span.union(block)
    } else {
      append(DateAnchor(span: block, date: sent, origin: "mail header"))
    }
  }
}
