import TextSafety

/// Text that was taken out of a PDF page by page, as `pdftotext` writes it: a form feed ends each page.
///
/// Running heads, footers and page numbers are taken out of the body, words that were parted at the end of
/// a line are joined, footnotes go to the end, and sentences go on over the page break.
struct PagedText {
  /// The body, ready to be read as plain text.
  private(set) var body: [UInt8] = []
  /// The footnotes of all pages, a line each, their numbers before them.
  private(set) var notes: [UInt8] = []
  /// The lines that stand on every page, each once.
  private(set) var furniture: [UInt8] = []
  /// Whether pages stand in two columns that could not be parted.
  private(set) var hasMixedColumns = false

  private var pages: [[PageLine]]

  /// Takes a text apart; nil if it has neither pages nor columns.
  init?(_ bytes: [UInt8]) {
    guard bytes.contains(Self.formFeed) || PageColumns.areIn(bytes) else { return nil }
    pages = bytes.split(separator: Self.formFeed, omittingEmptySubsequences: true).map {
      PageLine.lines(of: $0)
    }
    guard !pages.isEmpty else { return nil }
    partColumns()
    removeFurniture()
    removeNotes()
    join()
  }

  private static let formFeed: UInt8 = 0x0C

  private mutating func partColumns() {
    for index in pages.indices {
      switch PageColumns.part(pages[index]) {
      case .single: break
      case .parted(let lines): pages[index] = lines
      case .mixed: hasMixedColumns = true
      }
    }
  }
}

// MARK: - What stands on every page

extension PagedText {
  /// This many lines at the top and at the bottom of a page may be its head and its foot.
  private static let margin = 3

  private mutating func removeFurniture() {
    var seen: [[UInt8]: Int] = [:]
    for page in pages {
      for key in Set(marginLines(page).map { page[$0].key }) { seen[key, default: 0] += 1 }
    }
    let least = max(2, min(3, pages.count / 2))
    var kept: Set<[UInt8]> = []
    for index in pages.indices {
      let page = pages[index]
      let removed = Set(
        marginLines(page).filter { place in
          // Where a report begins, its running head is its title, if nothing stands beside it.
          let isTitle =
            index == 0 && place < page.count / 2 && !hasPageNumber(page[place])
            && !page[place].hasWideGap
          let comesBack = pages.count > 1 && (seen[page[place].key] ?? 0) >= least
          return page[place].isPageNumber || comesBack && !isTitle
            || pages.count == 1 && isRunningHead(place, of: page)
        })
      for place in removed.sorted() where !page[place].isPageNumber {
        if kept.insert(page[place].key).inserted { furniture += page[place].text + [.lineFeed] }
      }
      pages[index] = page.indices.filter { !removed.contains($0) }.map { page[$0] }
    }
  }

  /// Whether a line stands alone at the top of a page, in two parts: the review's name and its issue.
  private func isRunningHead(_ place: Int, of page: [PageLine]) -> Bool {
    place == page.firstIndex { !$0.isBlank } && page[place].hasWideGap
      && place + 1 < page.count && page[place + 1].isBlank
  }

  /// Whether a line of the first page has another number on the second.
  private func hasPageNumber(_ line: PageLine) -> Bool {
    guard line.text.contains(where: ByteClass.isDigit), pages.count > 1 else { return false }
    return marginLines(pages[1]).contains {
      pages[1][$0].key == line.key && pages[1][$0].text != line.text
    }
  }

  /// The first and the last lines with something on them.
  private func marginLines(_ page: [PageLine]) -> [Int] {
    let filled = page.indices.filter { !page[$0].isBlank }
    return filled.count <= 2 * Self.margin
      ? filled : Array(filled.prefix(Self.margin) + filled.suffix(Self.margin))
  }

  /// Moves the footnotes at the bottom of each page to the end of the text.
  private mutating func removeNotes() {
    for index in pages.indices {
      // The last one is found first.
      var found: [[UInt8]] = []
      while let start = noteStart(pages[index]) {
        let lines = pages[index][start...]
        found.append(Self.joined(Array(lines.filter { !$0.isBlank }), words: [:]))
        pages[index].removeSubrange(start...)
      }
      for note in found.reversed() { notes += [.lineFeed, .lineFeed] + note }
    }
  }

  /// Where the last block of a page begins, if it begins with a note's number.
  private func noteStart(_ page: [PageLine]) -> Int? {
    guard let last = page.lastIndex(where: { !$0.isBlank }) else { return nil }
    var start = last
    while start > 0, !page[start - 1].isBlank, !page[start].isNote { start -= 1 }
    // A page that begins with a number is no note, and a list of numbers in the text is none.
    guard start > page.count / 2, page[start].isNote else { return nil }
    return start
  }
}

// MARK: - Joining

extension PagedText {
  private mutating func join() {
    let words = HyphenWords.count(in: pages)
    var lines: [PageLine] = []
    for page in pages {
      var page = Array(page.drop(while: \.isBlank))
      while lines.last?.isBlank == true { lines.removeLast() }
      if let last = lines.last, let first = page.first {
        if !first.goesOn(after: last) {
          lines.append(.blank)
        } else if lines.count > 1, !lines[lines.count - 2].isBlank {
          page[0].isContinued = true
        }
      }
      lines += page
    }
    body = Self.joined(lines, words: words)
  }

  /// The lines as text, a paragraph a line, with the words joined that a line's end parts.
  private static func joined(_ lines: [PageLine], words: [[UInt8]: Int]) -> [UInt8] {
    let widths = lines.lazy.filter { !$0.isBlank }.map(\.text.count).sorted()
    let width = widths.isEmpty ? 0 : widths[widths.count * 9 / 10]
    var text: [UInt8] = []
    for index in lines.indices {
      let line = lines[index]
      text += line.text
      let next = index + 1 < lines.count ? lines[index + 1] : .blank
      switch HyphenWords.join(line.text, next: next.text, words: words) {
      case .keepingHyphen: continue
      case .droppingHyphen: text.removeLast()
      case .none:
        text.append(
          next.isContinued || next.isWrapped(from: line, width: width) ? .space : .lineFeed)
      }
    }
    return text
  }
}
