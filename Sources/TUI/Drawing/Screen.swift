/// Draws a state.
public enum Screen {
  /// The frame that shows the state; it depends on nothing else.
  public static func render(_ state: AppState) -> Frame {
    var canvas = Canvas(size: state.size, isUnicode: state.settings.isUnicode)
    guard state.size.columns > 0, state.size.rows > 0 else { return canvas.frame }
    if let sheet = state.sheet {
      SheetPane.draw(sheet, state, on: &canvas)
    } else {
      TitleBar.draw(state, on: &canvas)
      if state.library.isOpen {
        LibraryPane.draw(state, on: &canvas)
      } else if state.board != nil, state.focus == .navigator {
        ZoomPane.drawBoard(state, on: &canvas)
      } else if state.isZoomed, state.focus == .navigator {
        ZoomPane.draw(state, on: &canvas)
      } else {
        if let rect = state.layout.reader { ReaderPane.draw(state, in: rect, on: &canvas) }
        if let rect = state.layout.navigator { NavigatorPane.draw(state, in: rect, on: &canvas) }
      }
    }
    StatusLine.draw(state, on: &canvas)
    if let editor = state.editor { NoteEditorPane.draw(editor, state, on: &canvas) }
    return canvas.frame
  }
}
