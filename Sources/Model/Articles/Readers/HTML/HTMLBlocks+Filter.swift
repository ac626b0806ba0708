import TextSafety

extension HTMLBlocks {
  /// Sets aside blocks that say by their words or their place that they are not the article.
  mutating func filter(authors: [String], description: [UInt8], finder: WebDateFinder) {
    removeCaptionControls()
    markDek(FoldedText.fold(description))
    setAsideByWords()
    setAsideHead(authors: authors.map { FoldedText.fold($0.utf8) }, finder: finder)
    setAsideKickers()
    setAsideRepeated()
    markCaptions()
    setAsideEmptySections()
    setAsideTail(authors: authors.map { FoldedText.fold($0.utf8) }, finder)
  }

  private func text(_ index: Int) -> ArraySlice<UInt8> { pool[all[index].text] }

  private func isBody(_ index: Int) -> Bool {
    if case .setAside = all[index].role { return false }
    return true
  }

  private func isHeading(_ index: Int) -> Bool {
    if case .heading = all[index].role { return true }
    return false
  }

  /// Whether links are more than half of a block.
  private func isLinks(_ index: Int) -> Bool {
    2 * all[index].linkLength > all[index].text.count
  }

  private mutating func setAsideByWords() {
    var isRelated = false
    for index in all.indices where isBody(index) {
      if case .paragraph(.preformatted) = all[index].role { continue }
      if case .paragraph(.tableRow) = all[index].role { continue }
      let cue = HTMLCuePhrases.match(text(index))
      if let cue, cue.isWhole || !isHeading(index) || isLinks(index) {
        // What stands under "Related articles" goes with it as long as it is links.
        isRelated = cue.reason == .relatedLinks
        all[index].role = .setAside(cue.reason)
      } else if isLinks(index),
        isRelated || HTMLCuePhrases.isPointer(text(index)) || isTeaser(index)
      {
        all[index].role = .setAside(.relatedLinks)
      } else if isPlain(index), ReaderCall.isCall(text(index)) {
        all[index].role = .setAside(.promotion)
      } else if all[index].role == .paragraph(.text),
        HTMLCuePhrases.isClock(text(index)) || HTMLCuePhrases.isOnReading(text(index))
      {
        all[index].role = .setAside(.boilerplate)
      } else {
        isRelated = false
      }
    }
  }

  /// Whether a paragraph is one link without the end of a sentence: the title of another article.
  private func isTeaser(_ index: Int) -> Bool {
    let text = text(index)
    guard all[index].role == .paragraph(.text), text.count >= 25,
      10 * all[index].linkLength >= 9 * text.count, let last = text.last
    else { return false }
    // 0xA6 ends "…".
    return last != .period && last != .colon && last != 0xA6
      && !ASCII.contains(text, "://") && !ASCII.contains(text, "www.")
  }

  /// Marks the block among the first that the page's description repeats.
  private mutating func markDek(_ description: [UInt8]) {
    for index in all.indices.prefix(12) where isBody(index) {
      let folded = FoldedText.fold(text(index).prefix(1000))
      let isSame =
        FoldedText.isPrefix(folded, of: description) || FoldedText.isPrefix(description, of: folded)
      guard folded.count > 30, isSame, folded.count < 500 else { continue }
      all[index].part = .dek
      break
    }
    markSentences()
  }

  /// Above the first paragraph, a heading that is a sentence is the dek, or one line of it.
  private mutating func markSentences() {
    for index in all.indices.prefix(12) where isBody(index) {
      guard isHeading(index) else {
        if text(index).count > 110, all[index].part == nil { return }
        continue
      }
      guard isSentence(text(index)) || all[index].part == .dek else { continue }
      all[index].role = .paragraph(.text)
      if !all.contains(where: { $0.part == .dek }) { all[index].part = .dek }
    }
  }

  private func isSentence(_ heading: ArraySlice<UInt8>) -> Bool {
    if heading.count > 160 { return true }
    guard heading.count > 40, heading.last == .period,
      let before = heading.dropLast().last
    else { return false }
    return before >= UInt8(ascii: "a") && before <= UInt8(ascii: "z") || before >= 0x80
  }

  /// Above the running text, sets aside lines that give the author or the date.
  private mutating func setAsideHead(authors: [[UInt8]], finder: WebDateFinder) {
    for index in all.indices where isBody(index) || isNote(index) {
      let text = text(index)
      if text.count > 200 {
        if isBody(index) { return }
        continue
      }
      let folded = FoldedText.fold(text)
      let isAuthor = authors.contains { author in
        FoldedText.contains(folded, author) && folded.count < author.count + 30
      }
      let dates = text.count < 120 ? finder.all(in: text, limit: 2) : []
      let dated = dates.reduce(0) { $0 + $1.range.count }
      guard isAuthor || (100 * dated > 30 * text.count && !isHeading(index)) else { continue }
      if isBody(index) { all[index].role = .setAside(.boilerplate) }
      all[index].part = isAuthor ? .byline : .dateline
    }
  }

  /// Above the first paragraph, sets aside lines of a few words: the section, the place, a button.
  private mutating func setAsideKickers() {
    guard
      let first = all.indices.first(where: { isBody($0) && !isHeading($0) && text($0).count > 110 })
    else { return }
    let lines = all.indices.prefix(first).filter {
      all[$0].role == .paragraph(.text) && all[$0].part == nil
    }
    guard lines.count <= Self.mostKickers else { return }
    for index in lines where isKicker(text(index)) && !isTerm(index) {
      all[index].role = .setAside(.boilerplate)
    }
  }

  /// Whether a line stands right before an item that says what it means.
  private func isTerm(_ index: Int) -> Bool {
    guard index + 1 < all.count, case .paragraph(.listItem) = all[index + 1].role else {
      return false
    }
    return true
  }

  /// More lines above the text are text: a recipe's ingredients, a poem.
  private static let mostKickers = 3

  private func isKicker(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count < 40, let last = line.last, !line.contains(where: ByteClass.isDigit) else {
      return false
    }
    // The last bytes of "…", "”" and "“".
    return !".!?:,;)\"".utf8.contains(last) && last != 0xA6 && last != 0x9D && last != 0x9C
  }

  /// Whether a block was set aside for being about the article or its author.
  private func isNote(_ index: Int) -> Bool {
    all[index].role == .setAside(.authorNote) || all[index].role == .setAside(.boilerplate)
  }

  /// Drops captions and pull quotes that say again what stands above, and paragraphs that say again what stands
  /// in a dek or a caption.
  ///
  /// Other paragraphs are left: a text may repeat itself.
  private mutating func setAsideRepeated() {
    var seen: [UInt64: Bool] = [:]
    var kept: [HTMLBlock] = []
    for index in all.indices {
      let role = all[index].role
      let isBeside =
        role == .paragraph(.caption) || role == .paragraph(.quote) || all[index].part == .dek
      let before = seen.updateValue(isBeside, forKey: hash(of: all[index].text))
      if let before, isBeside || before && role == .paragraph(.text), text(index).count >= 50 {
        continue
      }
      kept.append(all[index])
    }
    all = kept
  }

  private func hash(of range: Range<Int>) -> UInt64 {
    var hash = WordHash.seed
    for at in range { hash = WordHash.adding(pool[at], to: hash) }
    return hash
  }

  /// How many articles a page lists, if that is what it does: headings that are links, with a line or two below
  /// each, or nothing but lines that are links.
  var teasers: Int? {
    let headings = all.indices.filter { isBody($0) && isHeading($0) }
    let linked = headings.count { isLinks($0) }
    let others = all.indices.filter { isBody($0) && !isHeading($0) }
    let longest = others.map { text($0).count }.max() ?? 0
    if linked >= Self.fewestTeasers, linked * 5 >= headings.count * 4,
      longest < Self.longestTeaser
    {
      return linked
    }
    let lines = others.count { isLinks($0) && text($0).count >= Self.shortestTeaser }
    return lines >= Self.fewestLines && lines * 10 >= others.count * 9 ? lines : nil
  }

  private static let fewestLines = 8
  private static let shortestTeaser = 30
  private static let fewestTeasers = 5
  private static let longestTeaser = 400

  /// Tells captions by the sign before the holder of the rights, and sets aside what only names that holder.
  private mutating func markCaptions() {
    for index in all.indices where text(index).count < Self.longestCaption {
      switch all[index].role {
      case .paragraph(.text):
        if PictureCredit.isAgency(text(index)) {
          all[index].role = .setAside(.boilerplate)
        } else if PictureCredit.ends(text(index)) {
          all[index].role =
            isCredit(text(index)) || text(index).count < 24
            ? .setAside(.boilerplate) : .paragraph(.caption)
        } else if isCaption(text(index)) {
          all[index].role = .paragraph(.caption)
        }
      case .paragraph(.caption):
        if isCredit(text(index)) { all[index].role = .setAside(.boilerplate) }
      case .heading, .paragraph, .setAside: break
      }
    }
  }

  /// Whether a line says whose the picture is, at its end or with its first word.
  private func isCaption(_ line: ArraySlice<UInt8>) -> Bool {
    let bytes = Array(line)
    if Self.captionStarts.contains(where: { ASCII.matches(bytes, at: 0, $0) }) { return true }
    return bytes.indices.dropFirst(10).contains { at in
      let first = ByteClass.lowercased(bytes[at])
      guard
        first == UInt8(ascii: "f") || first == UInt8(ascii: "p") || first == UInt8(ascii: "b")
          || first == UInt8(ascii: "c") || first == UInt8(ascii: "i") || first == 0xC2,
        first == 0xC2 || isBehindSentence(bytes[..<at])
      else { return false }
      return Self.credits.contains { ASCII.matches(bytes, at: at, $0) }
    }
  }

  /// Whether what stands before a word ends a sentence, or opens a bracket.
  private func isBehindSentence(_ before: ArraySlice<UInt8>) -> Bool {
    guard let last = before.last, last != .leftParenthesis else { return !before.isEmpty }
    guard last == .space, let end = before.dropLast().last else { return false }
    return end >= 0x80 || ".!?)|\"".utf8.contains(end)
  }

  private static let captionStarts: [StaticString] = [
    "abbildung:", "vergrößern ", "image caption",
  ]
  private static let credits: [StaticString] = [
    "© ", "foto: ", "fotos: ", "photo: ", "photos: ", "photo by ", "photograph: ", "bild: ",
    "fot. ", "crédito: ", "credit: ", "credits: ", "picture: ", "image: ", "images: ", "pic: ",
    "illustration: ", "bildrechte: ", "bildquelle: ",
  ]
  /// A longer line is none that stands below a picture, in bytes.
  private static let longestCaption = 400

  /// Whether a caption is names and nothing said of them: "Jane Doe/Reuters".
  private func isCredit(_ caption: ArraySlice<UInt8>) -> Bool {
    let words = String(decoding: caption, as: UTF8.self).split(whereSeparator: {
      $0 == " " || $0 == "/"
    })
    let isShort = words.count <= (caption.contains(.slash) ? 8 : 3)
    return isShort
      && words.allSatisfy { word in
        word.first { $0.isLetter }.map { $0.isUppercase || !$0.isCased } ?? true
      }
  }

  /// Sets aside headings under which only links and other things beside the text stand.
  private mutating func setAsideEmptySections() {
    var heading: Int?
    var isBeside = false
    for index in all.indices {
      if isBody(index), isHeading(index) {
        if let heading, isBeside { all[heading].role = .setAside(.relatedLinks) }
        heading = index
        isBeside = false
      } else if isBody(index) {
        heading = nil
      } else if all[index].role == .setAside(.relatedLinks) {
        isBeside = true
      }
    }
  }

  /// Below the running text, sets aside headings and links that nothing follows, notes on the author and calls to the
  /// reader.
  private mutating func setAsideTail(authors: [[UInt8]], _ finder: WebDateFinder) {
    guard all.indices.contains(where: { isBody($0) && !isHeading($0) && !isLinks($0) }) else {
      return
    }
    setAsideNotes(finder)
    var left = all.reduce(0) { $0 + $1.text.count } / 4
    for index in all.indices.reversed() where isBody(index) {
      let text = text(index)
      if isHeading(index) {
        all[index].role = .setAside(.boilerplate)
      } else if isLinks(index), text.count < 200 {
        all[index].role = .setAside(.relatedLinks)
      } else if text.count < left, isPlain(index),
        let reason = HTMLCuePhrases.matchBelow(text) ?? noteOnAuthor(text, authors)
      {
        left -= text.count
        all[index].role = .setAside(reason)
      } else {
        return
      }
    }
  }

  private func isPlain(_ index: Int) -> Bool {
    switch all[index].role {
    case .paragraph(.text), .paragraph(.listItem): true
    case .heading, .paragraph, .setAside: false
    }
  }

  /// Among the last blocks, sets aside what is a date and little more, what speaks of cookies, and what stands under
  /// a line that announces a note on the author.
  private mutating func setAsideNotes(_ finder: WebDateFinder) {
    let tail = all.indices.filter { isBody($0) || all[$0].role == .setAside(.authorNote) }.suffix(8)
    // A note above the text is its byline.
    let start = all.indices.first { isBody($0) && text($0).count > 200 } ?? all.endIndex
    var isUnderNote = false
    for index in tail {
      let text = text(index)
      if !isBody(index) {
        isUnderNote = text.count < 60 && index > start
        continue
      }
      if isHeading(index) { isUnderNote = false }
      guard isPlain(index), text.count < HTMLCuePhrases.tailLimit else { continue }
      let dated =
        text.count < 80 ? finder.all(in: text, limit: 2).reduce(0) { $0 + $1.range.count } : 0
      if isUnderNote || HTMLCuePhrases.isOnReporters(text) {
        all[index].role = .setAside(.authorNote)
      } else if 100 * dated > 35 * text.count {
        all[index].role = .setAside(.boilerplate)
      }
    }
    let ends = all.indices.filter { isBody($0) }
    for index in ends.prefix(3)
    where isPlain(index) && HTMLCuePhrases.isOnScripts(text(index)) {
      all[index].role = .setAside(.boilerplate)
    }
    for index in Array(ends.prefix(3)) + ends.suffix(6)
    where isPlain(index) && text(index).count < 300 {
      if HTMLCuePhrases.isOnCookies(text(index)) { all[index].role = .setAside(.legal) }
    }
  }

  /// The reason to set a paragraph aside that begins with an author's name.
  private func noteOnAuthor(
    _ text: ArraySlice<UInt8>, _ authors: [[UInt8]]
  ) -> ExcludedText.Reason? {
    guard text.count < HTMLCuePhrases.tailLimit else { return nil }
    let start = FoldedText.fold(text.prefix(80))
    let isOne = authors.contains { $0.contains(.space) && FoldedText.isPrefix($0, of: start) }
    return isOne ? .authorNote : nil
  }
}
