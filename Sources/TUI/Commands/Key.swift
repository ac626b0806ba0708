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
