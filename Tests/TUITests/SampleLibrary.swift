import Model

@testable import TUI

/// A small library that answers as the real one does.
struct SampleLibrary {
  var entries: [LibraryEntry] = [
    LibraryEntry(
      id: 1, title: "The harbour after the fire", published: "2020-08-14",
      source: "/home/ines/articles/harbour.md", words: 812, added: 1_700_000_000,
      opened: 1_711_000_000, progress: 0.45, notes: 2),
    LibraryEntry(
      id: 2, title: "Grain and the northern road", published: "2022-06", source: "stdin",
      words: 240, added: 1_700_100_000, opened: 1_710_000_000, progress: 1),
    LibraryEntry(
      id: 3, title: "Who keeps the lighthouse, and for whom: a title that no row can hold",
      source: "/home/ines/downloads/lighthouse.html", words: 3120, added: 1_700_200_000,
      opened: 1_709_000_000),
  ]
  var events: [LibraryEvent] = [
    LibraryEvent(
      article: 2, title: "Grain and the northern road", date: "2022-06-02", kind: .disaster,
      places: "Veltin", text: "On 2 June 2022 floods cut the northern road near Veltin"),
    LibraryEvent(
      article: 1, title: "The harbour after the fire", date: "2023-03", kind: .attack,
      places: "Porto Vela", killed: 3, killedMost: 3,
      text: "In March 2023 two men attacked a ferry office in Porto Vela, killing three people"),
    LibraryEvent(
      article: 3, title: "Who keeps the lighthouse", date: nil, kind: .other, status: .expected,
      text: "The lamp will be\nreplaced"),
  ]
  /// What was asked, in order.
  var asked: [LibraryRequest] = []

  mutating func answer(_ request: LibraryRequest) -> LibraryAnswer {
    asked.append(request)
    switch request {
    case .list(let order, let words):
      let kept = entries.filter { words.isEmpty || $0.title.lowercased().contains(words) }
      return .entries(order == .title ? kept.sorted { $0.title < $1.title } : kept)
    case .search(let words, _):
      let excerpt = "\u{1}the smoke over \u{2}\(words)\u{3}\ncould be seen\u{1}"
      return .hits([SearchHit(entry: entries[0], excerpt: excerpt)], total: 1)
    case .timeline(let filter, let offset):
      let kept = events.filter { event in
        (filter.kind.map { event.kind == $0 } ?? true)
          && (filter.articles.isEmpty || filter.articles.contains(event.article))
      }
      return .events(Array(kept.dropFirst(offset)), offset: offset, total: kept.count)
    case .open(let id, let passage):
      return .opened(OpenedArticle(id: id, briefing: Samples.harbour, passage: passage))
    case .marks:
      return .marks([
        LibraryMark(letter: "B", title: "Grain and the northern road", words: "The road")
      ])
    case .mark(let letter): return .failed("no mark \(letter)")
    case .beside(let path, _):
      return .opened(OpenedArticle(id: 0, briefing: Samples.harbour, notice: path))
    case .news(let document):
      let article = Samples.harbour.article
      let passage = News.Passage(
        article: 2, title: "Grain and the northern road", words: "The blast killed nine dockers.")
      let sentence = { (words: String) in
        article.sentences.first { article[$0.span].contains(words) }?.span ?? article.text.span
      }
      return .news(
        News(
          items: [
            News.Item(
              .contradiction, words: "12 killed here, 9 in “Grain and the northern road”",
              here: sentence("killed 12"), there: passage),
            News.Item(.claim, words: "Ana Moreira", here: sentence("Nobody checked")),
          ], titles: ["Grain and the northern road"]), document: document)
    case .forget(let id, _):
      entries.removeAll { $0.id == id }
      return .forgotten(id)
    }
  }
}
