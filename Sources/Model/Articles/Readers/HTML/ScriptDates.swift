import TextSafety

/// Finds the day of publication in the data that a page's scripts draw from.
enum ScriptDates {
  /// This many bytes of scripts are looked through.
  private static let scanLimit = 8 << 20

  /// The names that hold it, without underscores, in lower case: those of publication are trusted before those of
  /// making.
  private static let names = WordTable<Bool>([
    ("datepublished", true), ("publisheddate", true), ("publishedat", true),
    ("publishedtime", true), ("publicationdate", true), ("publicationtime", true),
    ("publishdate", true), ("pubdate", true), ("firstpublished", true), ("createdat", false),
    ("datecreated", false), ("createddate", false),
  ])

  /// The first date of publication, or else of making, in parts of a page.
  static func published(
    in parts: [ArraySlice<UInt8>], _ finder: WebDateFinder
  ) -> WebDate? {
    var rest = scanLimit
    var made: WebDate?
    for script in parts where script.count <= rest {
      rest -= script.count
      for colon in script.indices where script[colon] == .colon {
        guard let isPublished = names[name(before: colon, in: script)],
          let date = date(after: colon, in: script, finder)
        else { continue }
        if isPublished { return date }
        made = made ?? date
      }
    }
    return made
  }

  /// The hash of the quoted name before a colon, its underscores left out.
  private static func name(before colon: Int, in script: ArraySlice<UInt8>) -> UInt64 {
    let before = script[max(script.startIndex, colon - 28)..<colon]
    let isQuote = { (byte: UInt8) in
      byte == .quotationMark || byte == .backslash || byte == .apostrophe
    }
    guard let quote = before.last, isQuote(quote),
      let end = before.lastIndex(where: { !isQuote($0) })
    else { return 0 }
    let name = before[...end].reversed().prefix {
      ByteClass.isLetter($0) || $0 == .underscore
    }
    return WordHash.hash(
      name.reversed().filter { $0 != .underscore }.map(ByteClass.lowercased))
  }

  /// The date that a value begins with.
  private static func date(
    after colon: Int, in script: ArraySlice<UInt8>, _ finder: WebDateFinder
  ) -> WebDate? {
    let value = script[(colon + 1)...].prefix(44).drop { !ByteClass.isDigit($0) }
    guard value.startIndex <= colon + 6 else { return nil }
    let text = value.prefix { $0 != .quotationMark && $0 != .comma }
    guard let date = finder.first(in: text), date.day > 0 else { return nil }
    return date
  }
}
