import Model
import Store

/// Keeps the note that is being written in the store, so that a line that drops takes no word of it along.
struct DraftKeeper {
  /// Its name in the store, and its words there.
  private var kept: (id: String, body: String)?
  /// When it was kept, in seconds since 1970.
  private var time = 0
  /// Words are kept that many seconds after the last ones.
  private static let pause = 2

  /// Keeps a note on an article if it has other words than before, every few seconds or at once.
  mutating func keep(_ note: Annotation, of article: Int, in store: Store, atOnce: Bool) {
    guard note.body != kept?.body, atOnce || LibraryStore.now - time >= Self.pause else { return }
    var note = note
    note.id = kept?.id ?? LibraryStore.newID
    guard (try? store.keep(note, of: article, process: LibraryStore.process)) != nil else { return }
    kept = (note.id, note.body)
    time = LibraryStore.now
  }

  /// Drops what is kept: the note is finished.
  mutating func drop(from store: Store) {
    if let old = kept, (try? store.dropDraft(old.id)) != nil { kept = nil }
  }
}
