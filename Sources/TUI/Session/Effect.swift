import Model

/// What the explorer wants done outside of itself.
public enum Effect: Hashable, Sendable {
  /// Give the terminal back and stop, as after Ctrl-Z.
  case suspend
  /// Draw the whole screen anew.
  case redraw
  /// Put text on the clipboard.
  case copy(String)
  /// Keep an annotation of an open article; one that was created at time 0 is new.
  case save(Annotation, document: Int)
  /// Forget an annotation of an open article.
  case remove(annotation: String, document: Int)
  /// Read an open article's file again.
  case reload(document: Int)
  /// Ask the library.
  case library(LibraryRequest)
  /// Start a program in the foreground.
  case start(OutsideRequest)
  /// Switch the terminal's mouse reports on or off.
  case mouse(Bool)
  /// End the program.
  case exit
}

/// What an effect came to.
public enum Outcome: Hashable, Sendable {
  /// The text was handed to the terminal.
  case copied
  /// The terminal cannot take it, for the reason given.
  case copyFailed(String)
  /// An annotation is kept.
  case saved
  /// All that could not be kept before is kept now.
  case savedOnRetry
  /// It is kept, and so is what another session made of the same one.
  case savedAsCopy(Annotation)
  /// An annotation could not be removed for good, for the reason given.
  case removeFailed(String)
  /// An article was read again.
  case readAgain(BriefingUpdate, document: Int)
  /// It could not be, for the reason given.
  case reloadFailed(String)
  /// A program ended, or could not be started, with this to say.
  case programEnded(String)
  /// What the library answers.
  case library(LibraryAnswer)
  /// An annotation could not be kept, for the reason given.
  case saveFailed(String)
}
