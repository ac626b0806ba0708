import Model

/// What reaches the explorer from outside.
public enum InputEvent: Equatable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// A mouse button or the wheel was used, at a column and a row from 0.
  case mouse(MouseAction, column: Int, row: Int)
  /// Text was pasted: lines that are safe to show.
  case paste(String)
  /// The screen has a new size; also the first event of a session.
  case resize(Size)
  /// The program runs again after it was suspended.
  case resumed
  /// What an effect came to.
  case outcome(Outcome)
  /// A fuller briefing of an open article.
  case briefing(BriefingUpdate, document: Int)
  /// What the reader left in an article another day; a place only if it is to be gone to.
  case remembered([Annotation]?, place: ReadingPlace?, document: Int)
  /// A note that was not finished when the last session ended; it is kept as it was.
  case draft(Annotation, document: Int)
  /// The file of the article that is shown is not what was read any more.
  case changed
  /// Where the reader wants to begin, as the command line says.
  case start(StartPlace)
  /// Something to say that is no answer to a key.
  case notice(String)
  /// Notes cannot be kept, for the reason given.
  case notesOff(String)
  /// Nothing was ever kept: this is a reader's first start.
  case firstStart
}
