/// Draws a state.
public enum Screen {
  /// The frame that shows the state; it depends on nothing else.
  public static func render(_ state: AppState) -> Frame {
    let session = state.session
    var canvas = Canvas(size: session.size, isUnicode: session.settings.isUnicode)
    guard session.size.columns > 0, session.size.rows > 0 else { return canvas.frame }
    if !(state.layers.main is SheetLayer) { TitleBar.draw(session, on: &canvas) }
    state.layers.main.draw(session, on: &canvas)
    StatusLine.draw(state, on: &canvas)
    for layer in state.layers.overlays { layer.draw(session, on: &canvas) }
    return canvas.frame
  }
}
