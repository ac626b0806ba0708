import Model
import Store
import TUI

/// Keeps what the reader leaves behind during a session, and brings back what was left before.
///
/// The store is opened after the first screen is drawn, so that nobody waits for it.
final class SessionPersistence {
  /// An article of the session, by its place in it.
  struct Item {
    /// Its number in the store; nil where it has none.
    var id: Int?
    /// Whether it is remembered anew when its analysis is done.
    var isNew: Bool
    /// Why it could not be looked up.
    var failure: String?
  }

  /// The articles of the session; those that wait for the store are not among them yet.
  var items: [Item] = []
  /// The store, once it is open and if it can be used.
  private(set) var store: Store?
  /// The annotations as they stand in the store, as far as this session knows.
  private var known: [String: Annotation] = [:]
  private var isOpen = false
  private var failure: String?
  /// What the store found at work and the reader was not told yet.
  private var news: String?
  private let resumes: Bool

  /// Makes one that brings places back, or not.
  init(resumes: Bool) {
    self.resumes = resumes
  }

  /// Opens the store if it is not open, remembers the articles that are new to it, and shows what was
  /// left in them.
  func synchronize(_ loader: BriefingLoader, in reader: inout some EventHandler) {
    do {
      if !isOpen { try open(in: &reader) }
      guard let store else { return }
      for (index, briefing) in loader.briefings.enumerated() {
        let source = loader.sourceNames[index]
        let stage = loader.stage(of: index)
        if index >= items.count {
          // The articles behind one that is still being read wait for it.
          if stage == .beginning { break }
          do throws(StoreFailure) {
            try restoreNotes(of: briefing, stage, from: source, at: index, in: store, &reader)
          } catch {
            // The others have their notes all the same.
            if index >= items.count { items.append(Item(id: nil, isNew: false)) }
            items[index].failure = error.reason
            tell(
              "no notes for \(reader.session.title(of: index)): \(error.reason)", to: &reader)
          }
        } else if stage == .analysed, items[index].isNew, items[index].id != nil {
          items[index].isNew = false
          _ = remember(briefing, from: source, in: store, &reader)
        }
      }
    } catch {
      failure = error.reason
      _ = reader.handle(.notesOff(error.reason))
    }
    if let news { tell(news, to: &reader) }
    news = nil
    if let request = reader.session.libraryRequest { answerWaiting(request, &reader) }
  }

  /// Remembers what was left in articles that were not read or analysed to their end.
  func synchronize(
    _ loader: inout BriefingLoader, atTheEndOf reader: inout some EventHandler
  ) {
    for index in loader.sourceNames.indices where loader.stage(of: index) == .beginning {
      if !reader.session.annotations(of: index).isEmpty { loader.finishReading(index) }
    }
    synchronize(loader, in: &reader)
    guard let store else { return }
    for index in items.count..<max(items.count, loader.sourceNames.count) {
      guard !reader.session.annotations(of: index).isEmpty else {
        items.append(Item(id: nil, isNew: false))
        continue
      }
      let source = loader.sourceNames[index]
      do {
        try restoreNotes(
          of: loader.briefings[index], loader.stage(of: index), from: source, at: index,
          in: store, &reader)
      } catch {
        // The terminal is already gone, and with it whoever could be told.
        return
      }
    }
  }

  /// Says something that is no answer to a key.
  private func tell(_ words: String, to reader: inout some EventHandler) {
    _ = reader.handle(.notice(words))
  }

  private func open(in reader: inout some EventHandler) throws(StoreFailure) {
    isOpen = true
    let store = try StoreSource.open()
    self.store = store
    store.report = { [weak self] in self?.news = $0 }
    if let reason = store.readOnlyReason {
      _ = reader.handle(.notesOff(reason))
    } else if let notice = store.notice {
      tell(notice, to: &reader)
    }
  }

  /// Finds an article in the store and shows what was left in it.
  ///
  /// What the library has of an article is not written over with less: a beginning, or a text whose
  /// events are not known yet.
  private func restoreNotes(
    of briefing: Briefing, _ stage: ReadingStage, from source: String, at index: Int,
    in store: Store, _ reader: inout some EventHandler
  ) throws(StoreFailure) {
    let old = try store.article(like: briefing.article, from: source)
    let place = try old.flatMap { id throws(StoreFailure) in try store.place(of: id) }
    let isKept = old != nil && stage != .analysed
    let id = isKept ? old : remember(briefing, from: source, in: store, &reader) ?? old
    items.append(Item(id: id, isNew: false))
    guard let id else { return }
    let kept = try annotations(of: id, in: store)
    // What was left in this session before the store was open stays.
    let new = reader.session.annotations(of: index)
    for note in new {
      if let outcome = perform(.save(note, document: index)) {
        _ = reader.handle(.outcome(outcome))
      }
    }
    let all = kept + new.filter { note in !kept.contains { $0.id == note.id } }
    _ = reader.handle(
      .remembered(
        kept.isEmpty ? nil : all, place: resumes ? place : nil, document: index))
  }

  /// Remembers an article; where that cannot be, notes are off, and what is there is shown all the same.
  private func remember(
    _ briefing: Briefing, from source: String, in store: Store, _ reader: inout some EventHandler
  ) -> Int? {
    guard store.readOnlyReason == nil else { return nil }
    do {
      return try store.remember(briefing, source: source, now: StoreSource.now)
    } catch {
      failure = error.reason
      _ = reader.handle(.notesOff(error.reason))
      return nil
    }
  }

  /// The annotations of an article, which the session then knows.
  func annotations(of id: Int, in store: Store) throws(StoreFailure) -> [Annotation] {
    let kept = try store.annotations(of: id)
    for note in kept { known[note.id] = note }
    return kept
  }

  /// Does an effect of the reader's that is to last; returns what it came to, if there is a word to say.
  func perform(_ effect: Effect) -> Outcome? {
    do {
      switch effect {
      case .save(let annotation, let document):
        guard let (store, id) = try target(document) else { return nil }
        return try save(annotation, of: id, in: store)
      case .remove(let annotation, let document):
        guard let (store, id) = try target(document) else { return nil }
        return try remove(annotation, of: id, in: store)
      case .suspend, .redraw, .copy, .mouse, .exit, .library: return nil
      }
    } catch {
      if case .remove = effect { return .removeFailed(error.reason) }
      return .saveFailed(error.reason)
    }
  }

  private func save(
    _ annotation: Annotation, of id: Int, in store: Store
  ) throws(StoreFailure) -> Outcome? {
    var annotation = annotation
    let now = StoreSource.now
    if annotation.created == 0 { annotation.created = known[annotation.id]?.created ?? now }
    annotation.modified = now
    let rival = try store.save(annotation, of: id, replacing: known[annotation.id])
    known[annotation.id] = annotation.safe
    guard let rival else { return .saved }
    known[rival.id] = rival
    return .savedBeside(rival)
  }

  private func remove(
    _ annotation: String, of id: Int, in store: Store
  ) throws(StoreFailure) -> Outcome? {
    let rival = try store.remove(annotation, knownAs: known[annotation])
    guard let rival else {
      known[annotation] = nil
      return nil
    }
    known[annotation] = rival
    return .savedBeside(rival)
  }

  /// Remembers where the reader stopped in each article.
  func close(_ reader: some EventHandler) {
    for (index, item) in items.enumerated() {
      guard let store, let id = item.id, store.readOnlyReason == nil,
        let place = reader.readingPlace(of: index)
      else { continue }
      // The terminal is already gone; a place that is not kept costs the reader a key or two.
      try? store.save(place, read: reader.readShare(of: index), of: id)
    }
  }

  /// The store and an article's number; nil where notes are off or the store is not open yet.
  private func target(_ document: Int) throws(StoreFailure) -> (Store, Int)? {
    guard let store, items.indices.contains(document) else { return nil }
    guard let id = items[document].id else {
      if let reason = items[document].failure { throw .database(reason) }
      // Where notes are off, the reader was told so.
      if store.readOnlyReason != nil || failure != nil { return nil }
      throw .readOnly("the article was forgotten; open it again")
    }
    return (store, id)
  }

  /// Why there is no library.
  var reasonForNoLibrary: String? {
    guard isOpen else { return nil }
    return store == nil ? failure ?? "no library" : nil
  }
}
