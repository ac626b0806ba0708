import Model
import TUI

/// A library of two articles that answers what the explorer asks, with the text of an article in all places.
struct LibraryStandIn {
  /// What was asked last.
  var request: LibraryRequest?

  /// The answer, and with it the end of the request; nil if nothing was asked.
  mutating func answer(with briefing: Briefing) -> LibraryAnswer? {
    defer { request = nil }
    let words = briefing.article[SourceSpan(0, briefing.article.sentences.first?.span.end ?? 0)]
    switch request {
    case nil: return nil
    case .list: return .entries(entries(words))
    case .search:
      let marked = words.split(separator: " ").joined(separator: " \u{2}and\u{3} ")
      return .hits(entries(words).map { SearchHit(entry: $0, excerpt: marked) }, total: 7)
    case .timeline(_, let offset):
      let events = (0..<3).map { index in
        LibraryEvent(
          article: index, title: words, date: index == 0 ? nil : "2019-05", kind: .attack,
          places: words, killed: index, text: words)
      }
      return .events(events, offset: offset, total: offset + 9)
    case .open(0, let passage): return .isOpen(document: 0, passage: passage)
    case .open(let id, let passage):
      return .opened(OpenedArticle(id: id, briefing: briefing, passage: passage, notice: words))
    case .mark: return .failed("no such mark")
    case .marks: return .marks([LibraryMark(letter: "A", title: "a\u{301}", words: words)])
    case .beside: return .opened(OpenedArticle(id: 0, briefing: briefing))
    case .news(let document):
      let spans = briefing.article.sentences.prefix(3).map(\.span)
      let there = News.Passage(article: 1, title: "a\u{301}", words: "words of another one")
      return .news(
        News(
          items: spans.map { News.Item(.claim, words: "new", here: $0, there: there) },
          titles: ["a", "b"]), document: document)
    case .forget(1, _): return .failed("the library is read-only")
    case .forget(let id, _): return .forgotten(id)
    }
  }

  /// The source is a path, which may hold anything but NUL.
  private func entries(_ words: String) -> [LibraryEntry] {
    [
      LibraryEntry(
        id: 0, title: words, published: "2019", source: "/a\u{1B}[31m\u{202E}\u{3164}\n日本",
        words: 12,
        added: 0, opened: .max, progress: .infinity, notes: 3),
      LibraryEntry(id: 1, title: "", source: "stdin", words: -1, added: .min, opened: 0),
    ]
  }
}
