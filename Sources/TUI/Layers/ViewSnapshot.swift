/// What a movement changes, so that it can be taken back if more keys make something else of it.
struct ViewSnapshot: Sendable {
  /// What is read, with its places and selections.
  var session: Session
  /// The layers.
  var layers: LayerStack
  /// The number typed before the movement.
  var count: Int?
}
