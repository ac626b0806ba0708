/// Draws a state.
public enum Screen {
  /// The frame that shows the state; it depends on nothing else.
  public static func render(_ state: AppState) -> Frame {
    Frame(size: state.size)
  }
}
