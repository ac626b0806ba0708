extension Session {
  /// Takes in what an effect came to.
  mutating func take(_ outcome: Outcome) -> [Effect] {
    switch outcome {
    case .copied: message = "copied"
    case .saveFailed(let reason): message = "kept for this session only: \(reason)"
    case .removeFailed(let reason): message = "removed for this session only: \(reason)"
    case .copyFailed(let reason): message = "not copied: \(reason)"
    case .saved:
      // The disk has room again, or the other session is done.
      if notesAreOff != nil { message = nil }
      notesAreOff = nil
      if message == nil { message = "note kept" }
    case .savedOnRetry:
      notesAreOff = nil
      message = "everything is saved now"
    case .programEnded(let words): message = words
    case .savedAsCopy(let other): add(other)
    case .readAgain(let fuller, let index): readAgain(fuller.briefing, at: index)
    case .reloadFailed(let reason): message = "not read again: \(reason)"
    case .library(let answer): return take(answer)
    }
    return []
  }
}
