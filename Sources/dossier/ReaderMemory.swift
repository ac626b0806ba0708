import Model
import Store
import TUI

/// Keeps what the reader leaves behind during a session, and brings back what was left before.
///
/// The store is opened after the first screen is drawn, so that nobody waits for it.
final class ReaderMemory {
  private var store: Store?
  /// The articles' numbers in the store, by their place in the session.
  private var articles: [Int?] = []
  private var isOpen = false
  private let sources: [String]
  private let resumes: Bool

  /// Makes a memory for articles from the named sources.
  init(sources: [String], resumes: Bool) {
    self.sources = sources
    self.resumes = resumes
  }

  /// Opens the store, remembers the articles and shows what was left in them.
  func open(for briefings: [Briefing], in state: inout AppState) {
    guard !isOpen else { return }
    isOpen = true
    do {
      let isFirstStart = StoreSource.isUntouched
      let store = try StoreSource.open()
      self.store = store
      if isFirstStart { state.welcome() }
      for (index, briefing) in briefings.enumerated() {
        let known = try store.article(like: Fingerprint(briefing.article))
        let place = try known.flatMap { id throws(StoreFailure) in try store.place(of: id) }
        let id = try number(of: briefing, known: known, source: sources[index], in: store)
        articles.append(id)
        guard let id else { continue }
        let kept = try store.annotations(of: id)
        // What was left in this session before the store was open stays.
        let new = state.annotations(of: index)
        if store.readOnlyReason == nil {
          for var note in new {
            note.created = StoreSource.now
            note.modified = note.created
            try store.save(note, of: id)
          }
        }
        if !kept.isEmpty {
          state.show(kept + new.filter { note in !kept.contains { $0.id == note.id } }, in: index)
        }
        if resumes, let place { state.resume(at: place, in: index) }
      }
      if let reason = store.readOnlyReason { state.switchNotesOff(because: reason) }
    } catch {
      state.switchNotesOff(because: error.sentence)
    }
  }

  /// An article's number; one that is not known yet gets one, where the store can be written.
  private func number(
    of briefing: Briefing, known: Int?, source: String, in store: Store
  ) throws(StoreFailure) -> Int? {
    if store.readOnlyReason != nil { return known }
    return try store.remember(briefing, source: source, now: StoreSource.now)
  }

  /// Does an effect of the reader's that is to last; returns why not, if it could not be done.
  func keep(_ effect: Effect) -> Outcome? {
    do {
      switch effect {
      case .save(var annotation, let document):
        guard let (store, id) = target(document) else { return nil }
        let now = StoreSource.now
        if annotation.created == 0 { annotation.created = now }
        annotation.modified = now
        try store.save(annotation, of: id)
      case .remove(let annotation, let document):
        guard let (store, _) = target(document) else { return nil }
        try store.remove(annotation: annotation)
      case .suspend, .redraw, .copy, .mouse, .exit: return nil
      }
      return nil
    } catch {
      return .saveFailed(error.sentence)
    }
  }

  /// Remembers where the reader stopped in each article.
  func close(_ state: AppState) {
    for index in articles.indices {
      guard let (store, id) = target(index), store.readOnlyReason == nil,
        let place = state.readingPlace(of: index)
      else { continue }
      // The terminal is already gone; a place that is not kept costs the reader a key or two.
      try? store.save(place, of: id)
    }
  }

  private func target(_ document: Int) -> (Store, Int)? {
    guard let store, articles.indices.contains(document), let id = articles[document] else {
      return nil
    }
    return (store, id)
  }
}
