import Files
import Model
import Seeds
import Store
import TUI

extension SessionPersistence {
  /// Answers what the explorer asks of the library; an article that is opened goes to the loader, too.
  ///
  /// - Parameter hasKeys: whether a key waits, which ends a search that takes long.
  func answer(
    _ request: LibraryRequest, _ loader: inout BriefingLoader, hasKeys: @escaping () -> Bool
  ) -> LibraryAnswer {
    if case .beside(let path, let document) = request {
      return open(path, beside: document, &loader)
    }
    guard let store else { return reasonForNoLibrary.map { .failed($0) } ?? .notReady }
    let start = LibraryStore.milliseconds
    // What was typed ahead of a quick answer is not meant to end it.
    let shouldStop = { LibraryStore.milliseconds - start > Self.quick && hasKeys() }
    do throws(StoreFailure) {
      switch request {
      case .list, .search, .timeline:
        return try store.read(until: shouldStop) { () throws(StoreFailure) in
          try find(request, in: store)
        }
      case .open(let id, let passage):
        return try open(id, passage: passage, in: store, loader: &loader)
      case .beside: return .notReady
      case .mark(let letter):
        guard let (article, words) = try store.mark(letter) else {
          return .failed("no mark \(letter)")
        }
        return try open(article, passage: LibraryPassage(words: words), in: store, loader: &loader)
      case .marks: return .marks(try store.marks())
      case .news(let document):
        let briefings = loader.briefings
        guard briefings.indices.contains(document) else { return .failed("nothing is open") }
        let id = items.indices.contains(document) ? items[document].id : nil
        var briefing = briefings[document]
        if let id {
          let notes = try store.annotations(of: id)
          briefing = briefing.corrected(
            by: PlacedAnnotation.place(notes, in: briefing.article.text))
        }
        return .news(try store.news(in: briefing, besides: id), document: document)
      case .forget(let id, let withNotes):
        try store.forget(id, withNotes: withNotes)
        try store.overwriteForgotten()
        for index in items.indices where items[index].id == id { items[index].id = nil }
        return .forgotten(id)
      }
    } catch {
      return .failed(error.reason)
    }
  }

  /// How long an answer may take before a key ends it, in milliseconds.
  private static let quick = 300

  /// What is listed or found in the library.
  private func find(
    _ request: LibraryRequest, in store: Store
  ) throws(StoreFailure) -> LibraryAnswer {
    switch request {
    case .list(let order, let words):
      return .entries(try store.list(by: order, filter: words).map(Self.inLocalTime))
    case .search(let words, let filter):
      let hits = try store.search(words, filter, limit: Self.mostHits)
      let total = hits.count < Self.mostHits ? hits.count : try store.count(of: words, filter)
      return .hits(
        hits.map { SearchHit(entry: Self.inLocalTime($0.entry), excerpt: $0.excerpt) },
        total: total)
    case .timeline(let filter, let offset):
      let events = try store.timeline(filter, offset: offset, limit: LibraryRequest.mostEvents)
      return .events(events, offset: offset, total: try store.eventCount(filter))
    case .open, .forget, .mark, .marks, .beside, .news: return .notReady
    }
  }

  /// Answers what the explorer asked before the library was there.
  func answerWaiting(
    _ request: LibraryRequest, loader: BriefingLoader, reader: inout some SessionHost
  ) {
    // Only an article that is opened goes to the loader, and none can be before there is a list.
    var loader = loader
    _ = reader.handle(.outcome(.library(answer(request, &loader, hasKeys: { false }))))
  }

  /// The most articles of a search that are shown.
  private static let mostHits = 200

  private static func inLocalTime(_ entry: LibraryEntry) -> LibraryEntry {
    var entry = entry
    entry.opened = LibraryStore.localTime(entry.opened)
    entry.added = LibraryStore.localTime(entry.added)
    return entry
  }

  private func open(
    _ id: Int, passage: LibraryPassage?, in store: Store, loader: inout BriefingLoader
  ) throws(StoreFailure) -> LibraryAnswer {
    if let index = items.firstIndex(where: { $0.id == id }) {
      return .isOpen(document: index, passage: passage)
    }
    guard let entry = try store.entry(id) else {
      return .failed("the article is no longer in the library")
    }
    let given = try store.givenDate(of: id).flatMap { EDTF($0) }
    let file = try fileArticle(of: entry, date: given, in: store)
    let stored = file == nil ? try storedArticle(of: entry, date: given, in: store) : nil
    guard let article = file?.article ?? stored else {
      return .failed("the text of the article is gone")
    }
    let opened = OpenedArticle(
      id: id, briefing: Briefing(article: article), annotations: try annotations(of: id, in: store),
      place: try store.place(of: id), passage: passage,
      notice: file == nil ? "from the library's copy: \(Self.absence(of: entry.source))" : nil)
    loader.append(article, named: entry.source, from: file?.origin)
    items.append(Item(id: id, isNew: file != nil))
    // From here on the loader counts the article among those shown, so that nothing may fail any more; a
    // day of opening that is not kept costs the reader a place in a list.
    if file == nil, store.readOnlyReason == nil { try? store.touch(id, now: LibraryStore.now) }
    return .opened(opened)
  }

  /// Opens a file that an open article links to, from its own folder or below.
  private func open(
    _ path: String, beside document: Int, _ loader: inout BriefingLoader
  ) -> LibraryAnswer {
    let names = loader.sourceNames
    guard names.indices.contains(document), names[document].hasPrefix("/"),
      LibraryRequest.isBeside(path), let slash = names[document].lastIndex(of: "/")
    else { return .failed("there is no file beside this text") }
    let folder = String(names[document][...slash])
    let input = Input.file(folder + path)
    // Links inside the folder could lead out of it.
    guard input.sourceName.hasPrefix(folder) else {
      return .failed("\(VisibleText.escaping(path)) is not in the folder of the text")
    }
    if let index = names.firstIndex(of: input.sourceName) {
      return .isOpen(document: index, passage: nil)
    }
    do throws(SourceFailure) {
      let reader = try input.open()
      try reader.readAll()
      let source = ArticleSource(input: input, reader: reader, format: nil, date: nil)
      let article = source.article(of: reader.bytes)
      loader.append(article, named: input.sourceName, from: source.origin)
      return .opened(OpenedArticle(id: 0, briefing: Briefing(article: article)))
    } catch {
      return .failed(error.sentence)
    }
  }

  /// The article in its file, or in the program for a bundled one, if that still is the same article.
  private func fileArticle(
    of entry: LibraryEntry, date: EDTF?, in store: Store
  ) throws(StoreFailure) -> (article: Article, origin: ArticleOrigin?)? {
    let input: Input
    if entry.source.hasPrefix("/") {
      input = .file(entry.source)
    } else if let seed = Seed.named(entry.source) {
      input = .seed(seed)
    } else {
      return nil
    }
    guard let reader = try? input.open(), (try? reader.readAll()) != nil else { return nil }
    let source = ArticleSource(input: input, reader: reader, format: input.format, date: date)
    let article = source.article(of: reader.bytes)
    return try store.article(like: article, from: entry.source) == entry.id
      ? (article, source.origin) : nil
  }

  /// The article as the library keeps it: its text without its markup.
  private func storedArticle(
    of entry: LibraryEntry, date: EDTF?, in store: Store
  ) throws(StoreFailure) -> Article? {
    guard let text = try store.text(of: entry.id) else { return nil }
    var article = ArticleReader.read(Array(text.utf8), format: .text)
    if let date {
      article.metadata.published = Sourced(date, from: Sourced<EDTF>.givenOrigin)
    } else if article.metadata.published == nil,
      let known = entry.published.flatMap({ EDTF($0) })
    {
      // It may have stood in what the library does not keep: a page's head, front matter.
      article.metadata.published = Sourced(known, from: "the library")
    }
    return article
  }

  private static func absence(of source: String) -> String {
    if !source.hasPrefix("/") { return "it came from \(source)" }
    return SourceFile.exists(source) ? "its file has another text now" : "its file is gone"
  }
}
