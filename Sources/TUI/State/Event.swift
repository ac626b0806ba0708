import Model

/// What reaches the explorer from outside.
public enum Event: Hashable, Sendable {
  /// A key was pressed.
  case key(Key)
  /// A mouse button or the wheel was used, at a column and a row from 0.
  case mouse(MouseAction, column: Int, row: Int)
  /// Text was pasted: one line, safe to show.
  case paste(String)
  /// The screen has a new size; also the first event of a session.
  case resize(Size)
  /// The program runs again after it was suspended.
  case resumed
  /// What an effect came to.
  case outcome(Outcome)
}

/// A key as a terminal tells it.
public enum Key: Hashable, Sendable {
  case character(Character)
  /// Control and a lower-case letter or one of `[ \ ] ^ _ @`. Tab, Enter and Escape have cases of their own.
  case control(Character)
  /// Alt (or Escape directly followed by) a character.
  case alt(Character)
  case up, down, left, right, pageUp, pageDown, home, end
  case enter, escape, tab, backTab, backspace, delete, insert
  case function(Int)
}

/// What a mouse can do here.
public enum MouseAction: Hashable, Sendable {
  case press, doublePress, wheelUp, wheelDown
}

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
  /// Ask the library.
  case library(LibraryRequest)
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
  /// It is kept, and so is what another session made of the same one.
  case savedBeside(Annotation)
  /// An annotation could not be removed for good, for the reason given.
  case removeFailed(String)
  /// What the library answers.
  case library(LibraryAnswer)
  /// An annotation could not be kept, for the reason given.
  case saveFailed(String)
}
