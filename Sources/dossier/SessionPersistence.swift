import Model
import Store
import TUI

/// Keeps what the reader leaves behind during a session, and brings back what was left before.
///
/// The store is opened after the first screen is drawn, so that nobody waits for it.
final class SessionPersistence {
  /// An article of the session, by its place in it.
  struct Item {
    /// Its number in the store; nil if it has none.
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
  /// What could not be saved, by the annotation's name; it is tried again.
  private var unsaved: [String: Effect] = [:]
  /// When that is, in seconds since 1970.
  private var nextTry = 0
  /// Whether the reader was told on leaving that something is not saved.
  private var hasAsked = false
  /// Whether another program held the library when it was wanted, so that it is asked again.
  private var isWaiting = false
  private var draft = DraftKeeper()
  /// A long article on its way into the library.
  private var remembrance: LibraryRegistration?
  /// Whether the terminal is gone, so that nobody waits.
  private var isLeaving = false

  /// Makes one that brings places back, or not.
  init(resumes: Bool) {
    self.resumes = resumes
  }

  /// Opens the store if it is not open, remembers the articles that are new to it, and shows what was
  /// left in them.
  func synchronize(_ loader: BriefingLoader, in reader: inout some SessionHost) {
    do {
      isWaiting = false
      if !isOpen { try open(in: &reader) }
      guard let store else { return }
      for (index, briefing) in loader.briefings.enumerated() {
        let source = loader.sourceNames[index]
        let stage = loader.stage(of: index)
        if index >= items.count {
          // The articles after one that is still being read wait for it.
          if stage == .beginning { break }
          do throws(StoreFailure) {
            guard let numbers = try numbers(of: briefing, stage, from: source, at: index, in: store)
            else { break }
            try restoreNotes(
              numbers, stage: stage, at: index, in: store, reader: &reader)
          } catch .locked {
            isWaiting = true
            break
          } catch {
            // The others have their notes all the same.
            if index >= items.count { items.append(Item(id: nil, isNew: false)) }
            items[index].failure = error.reason
            tell(
              "no notes for \(reader.session.title(of: index)): \(error.reason)", to: &reader)
          }
        } else if stage == .analysed, items[index].isNew, items[index].id != nil {
          guard let numbers = try numbers(of: briefing, stage, from: source, at: index, in: store)
          else { continue }
          tellOf(numbers.failure, to: &reader)
          // What was read again may be another article than before.
          items[index].id = numbers.now ?? items[index].id
          items[index].isNew = false
        }
      }
    } catch .locked {
      isWaiting = true
    } catch {
      failure = error.reason
      _ = reader.handle(.notesOff(error.reason))
    }
    if let news { tell(news, to: &reader) }
    news = nil
    if let request = reader.session.libraryRequest {
      answerWaiting(request, loader: loader, reader: &reader)
    }
  }

  /// Remembers what was left in articles that were not read or analysed to their end: notes, and how far
  /// they were read.
  func synchronize(
    _ loader: inout BriefingLoader, atTheEndOf reader: inout some SessionHost
  ) {
    isLeaving = true
    abandonLongTexts(loader)
    for index in loader.sourceNames.indices where loader.stage(of: index) == .beginning {
      if reader.leavesSomething(in: index) { loader.finishReading(index) }
    }
    synchronize(loader, in: &reader)
    guard let store else { return }
    for index in items.count..<max(items.count, loader.sourceNames.count) {
      guard reader.leavesSomething(in: index) else {
        items.append(Item(id: nil, isNew: false))
        continue
      }
      let source = loader.sourceNames[index]
      do {
        let (briefing, stage) = (loader.briefings[index], loader.stage(of: index))
        let numbers = try numbers(of: briefing, stage, from: source, at: index, in: store)
        try restoreNotes(
          numbers ?? LibraryRegistration.Numbers(), stage: stage, at: index, in: store,
          reader: &reader)
      } catch {
        // The terminal is already gone, and with it whoever could be told.
        return
      }
    }
  }

  /// Nobody waits on leaving for the events of a long text to come into the library: they are found again
  /// another day.
  private func abandonLongTexts(_ loader: BriefingLoader) {
    if let begun = remembrance, items.indices.contains(begun.index), items[begun.index].id != nil {
      begun.giveUp()
      remembrance = nil
    }
    for (index, briefing) in loader.briefings.enumerated() where items.indices.contains(index) {
      let isLong = briefing.article.text.bytes.count >= LibraryRegistration.longText
      if isLong, items[index].id != nil { items[index].isNew = false }
    }
  }

  /// Says something that is no answer to a key.
  private func tell(_ words: String, to reader: inout some SessionHost) {
    _ = reader.handle(.notice(words))
  }

  private func open(in reader: inout some SessionHost) throws(StoreFailure) {
    isOpen = true
    let store: Store
    do throws(StoreFailure) { store = try LibraryStore.open() } catch {
      if error == .locked { isOpen = false }
      throw error
    }
    store.patience = Self.patience
    self.store = store
    store.report = { [weak self] in self?.news = $0 }
    if let reason = store.readOnlyReason {
      _ = reader.handle(.notesOff(reason))
    } else if let notice = store.notice {
      tell(notice, to: &reader)
    }
  }

  /// An article's numbers in the library; nil while it is on its way there.
  private func numbers(
    of briefing: Briefing, _ stage: ReadingStage, from source: String, at index: Int,
    in store: Store
  ) throws(StoreFailure) -> LibraryRegistration.Numbers? {
    if let begun = remembrance {
      guard begun.isDone || isLeaving else { return nil }
      remembrance = nil
      if begun.index == index { return try begun.take() }
    }
    if !isLeaving, store.readOnlyReason == nil {
      remembrance = LibraryRegistration(briefing, stage, from: source, at: index)
      if remembrance != nil { return nil }
    }
    return try LibraryRegistration.numbers(of: briefing, stage, from: source, in: store)
  }

  /// Where an article cannot be remembered, notes are off, and what is there is shown all the same.
  private func tellOf(_ reason: StoreFailure?, to reader: inout some SessionHost) {
    guard let reason else { return }
    failure = reason.reason
    _ = reader.handle(.notesOff(reason.reason))
  }

  /// Shows what was left in an article.
  private func restoreNotes(
    _ numbers: LibraryRegistration.Numbers, stage: ReadingStage, at index: Int,
    in store: Store, reader: inout some SessionHost
  ) throws(StoreFailure) {
    tellOf(numbers.failure, to: &reader)
    let place = try numbers.old.flatMap { id throws(StoreFailure) in try store.place(of: id) }
    let id = numbers.now
    items.append(Item(id: id, isNew: stage != .analysed))
    guard let id else { return }
    var drafts: [Annotation] = []
    if store.readOnlyReason == nil {
      drafts = try store.adoptDrafts(
        of: id, now: LibraryStore.now, isRunning: LibraryStore.isRunning)
    }
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
    if let draft = drafts.last { _ = reader.handle(.draft(draft, document: index)) }
  }

  /// Lets an article that was read again be remembered anew when its analysis is done.
  func readAgain(_ index: Int) {
    if items.indices.contains(index) { items[index].isNew = true }
  }

  /// The annotations of an article, which the session then knows.
  func annotations(of id: Int, in store: Store) throws(StoreFailure) -> [Annotation] {
    let kept = try store.annotations(of: id)
    for note in kept { known[note.id] = note }
    return kept
  }

  /// Does an effect of the reader's that is to last; returns what it came to, if there is a word to say.
  func perform(_ effect: Effect) -> Outcome? {
    if effect == .exit { return objection }
    guard let name = effect.annotation else { return nil }
    do throws(StoreFailure) {
      let outcome = try carryOut(effect)
      unsaved[name] = nil
      return outcome
    } catch {
      unsaved[name] = effect
      nextTry = LibraryStore.now + 1
      hasAsked = false
      if case .remove = effect { return .removeFailed(error.reason) }
      if case .readOnly = error { return .saveFailed(error.reason) }
      return .saveFailed("\(error.reason); it is tried again")
    }
  }

  private func carryOut(_ effect: Effect) throws(StoreFailure) -> Outcome? {
    switch effect {
    case .save(let annotation, let document):
      guard let (store, id) = try target(document) else { return nil }
      return try save(annotation, of: id, in: store)
    case .remove(let annotation, let document):
      guard let (store, id) = try target(document) else { return nil }
      return try remove(annotation, of: id, in: store)
    case .suspend, .redraw, .copy, .mouse, .exit, .library, .reload, .start: return nil
    }
  }

  private func save(
    _ annotation: Annotation, of id: Int, in store: Store
  ) throws(StoreFailure) -> Outcome? {
    var annotation = annotation
    let now = LibraryStore.now
    if annotation.created == 0 { annotation.created = known[annotation.id]?.created ?? now }
    annotation.modified = now
    let rival = try store.save(annotation, of: id, replacing: known[annotation.id])
    known[annotation.id] = annotation.safe
    guard let rival else { return .saved }
    known[rival.id] = rival
    return .savedAsCopy(rival)
  }

  private func remove(
    _ annotation: String, of id: Int, in store: Store
  ) throws(StoreFailure) -> Outcome? {
    let rival = try store.remove(annotation, ifStill: known[annotation])
    guard let rival else {
      known[annotation] = nil
      return nil
    }
    known[annotation] = rival
    return .savedAsCopy(rival)
  }

  /// Keeps what is not kept yet, and where the reader stopped in each article; returns the annotations that
  /// could not be saved.
  func close(
    _ reader: some SessionHost, draft: (note: Annotation, document: Int)? = nil
  ) -> [Annotation] {
    store?.patience = Self.lastPatience
    _ = saveAgain()
    keepDraft(draft, atOnce: true)
    for (index, item) in items.enumerated() {
      guard let store, let id = item.id, store.readOnlyReason == nil,
        let place = reader.readingPlace(of: index)
      else { continue }
      // The terminal is already gone; a place that is not kept costs the reader a key or two.
      try? store.save(place, read: reader.readShare(of: index), of: id)
    }
    let lost = unsaved.values.compactMap { effect -> Annotation? in
      if case .save(let annotation, _) = effect { return annotation }
      return nil
    }
    return lost.sorted { $0.id < $1.id }
  }

  /// How long another program's write is waited for while keys are, in milliseconds.
  private static let patience = 50
  /// How long when the terminal is gone.
  private static let lastPatience = 1500

  /// The store and an article's number; nil if the store is not open yet, so that it comes later.
  private func target(_ document: Int) throws(StoreFailure) -> (Store, Int)? {
    guard let store else {
      if isOpen { throw .readOnly(failure ?? "no library") }
      return nil
    }
    guard items.indices.contains(document) else { return nil }
    guard let id = items[document].id else {
      if let reason = items[document].failure { throw .database(reason) }
      if let reason = store.readOnlyReason ?? failure { throw .readOnly(reason) }
      throw .readOnly("the article was removed from the library; open it again")
    }
    return (store, id)
  }

  /// Why there is no library.
  var reasonForNoLibrary: String? {
    guard isOpen else { return nil }
    return store == nil ? failure ?? "no library" : nil
  }
}

extension SessionPersistence {
  /// Tries once more to save what could not be saved; returns whether all is saved now.
  private func saveAgain() -> Bool {
    nextTry = LibraryStore.now + 1
    for (name, effect) in unsaved {
      do throws(StoreFailure) {
        _ = try carryOut(effect)
        unsaved[name] = nil
      } catch {
        return false
      }
    }
    return true
  }

  /// What is to be said before the reader leaves with something unsaved; once.
  private var objection: Outcome? {
    if unsaved.isEmpty || hasAsked || saveAgain() { return nil }
    hasAsked = true
    return .saveFailed("\(Plural.phrase(unsaved.count, "change")) not saved; quit again to discard")
  }

  /// Does what is due between the keys; returns in how many milliseconds it is to be asked again.
  func doChores(
    _ loader: BriefingLoader, for reader: inout some SessionHost,
    draft: (note: Annotation, document: Int)?
  ) -> Int32? {
    if isWaiting || remembrance?.isDone == true { synchronize(loader, in: &reader) }
    if !unsaved.isEmpty, LibraryStore.now >= nextTry, saveAgain() {
      _ = reader.handle(.outcome(.savedOnRetry))
    }
    keepDraft(draft)
    if remembrance != nil { return 50 }
    if !unsaved.isEmpty || isWaiting { return 1000 }
    return draft == nil ? nil : 2000
  }

  /// Keeps what is being written, every few seconds or at once, and drops it when it is finished.
  private func keepDraft(_ written: (note: Annotation, document: Int)?, atOnce: Bool = false) {
    guard let store, store.readOnlyReason == nil else { return }
    guard let written else {
      if unsaved.isEmpty { draft.drop(from: store) }
      return
    }
    guard items.indices.contains(written.document), let id = items[written.document].id else {
      return
    }
    draft.keep(written.note, of: id, in: store, atOnce: atOnce)
  }
}

extension Effect {
  /// The name of the annotation that it is about.
  fileprivate var annotation: String? {
    switch self {
    case .save(let annotation, _): annotation.id
    case .remove(let annotation, _): annotation
    case .suspend, .redraw, .copy, .mouse, .exit, .library, .reload, .start: nil
    }
  }
}
