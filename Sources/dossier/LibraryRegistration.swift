import Model
import Store
import Terminal

/// An article on its way into the library, beside the keys: a long text takes longer than a key may wait.
final class LibraryRegistration {
  /// What came of it.
  struct Numbers: Sendable {
    /// The article's number from before.
    var old: Int?
    /// The number that it has now.
    var now: Int?
    /// Why it could not be remembered.
    var failure: StoreFailure?
  }

  /// From this length on it is worth a thread, in bytes.
  static let longText = 1 << 20

  /// The article, by its place in the session.
  let index: Int
  private let aside: BackgroundWork<Result<Numbers, StoreFailure>>

  /// Begins, through a connection of its own; nil if it takes no time.
  init?(_ briefing: Briefing, _ stage: ReadingStage, from source: String, at index: Int) {
    guard briefing.article.text.bytes.count >= Self.longText else { return nil }
    let aside = BackgroundWork(stoppable: { isStopped -> Result<Numbers, StoreFailure> in
      do throws(StoreFailure) {
        let store = try LibraryStore.openBeside()
        return .success(
          try store.read(until: isStopped) { () throws(StoreFailure) in
            try Self.numbers(of: briefing, stage, from: source, in: store)
          })
      } catch {
        return .failure(error)
      }
    })
    guard let aside else { return nil }
    self.aside = aside
    self.index = index
  }

  /// Whether it is done.
  var isDone: Bool { aside.isDone }

  /// Gives it up; the library stays as it was.
  func giveUp() { aside.giveUp() }

  /// What came of it; waits for it.
  func take() throws(StoreFailure) -> Numbers {
    guard let result = aside.take() else { return Numbers() }
    return try result.get()
  }

  /// Looks an article up, and remembers it.
  ///
  /// What the library has of it is not written over with less: a beginning, or a text whose events are not
  /// known yet.
  static func numbers(
    of briefing: Briefing, _ stage: ReadingStage, from source: String, in store: Store
  ) throws(StoreFailure) -> Numbers {
    let old = try store.article(like: briefing.article, from: source)
    if old != nil && stage != .analysed || store.readOnlyReason != nil {
      return Numbers(old: old, now: old)
    }
    do throws(StoreFailure) {
      let now = try store.remember(briefing, source: source, now: LibraryStore.now)
      return Numbers(old: old, now: now)
    } catch {
      if error == .locked { throw error }
      return Numbers(old: old, now: old, failure: error)
    }
  }
}
