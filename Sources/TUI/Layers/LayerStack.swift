/// The layers on top of each other: the panes lie below all others.
struct LayerStack: Sendable {
  private let panes = PanesLayer()
  /// What lies on the panes, from bottom to top.
  private var upper: [any Layer] = []

  /// The layer on top.
  var top: any Layer {
    get { upper.last ?? panes }
    set { if let last = upper.indices.last { upper[last] = newValue } }
  }

  /// The layer that has the screen: the topmost that is no overlay.
  var main: any Layer { upper.last { !$0.isOverlay } ?? panes }

  /// What lies over the layer that has the screen, from bottom to top.
  var overlays: ArraySlice<any Layer> {
    upper[((upper.lastIndex { !$0.isOverlay } ?? -1) + 1)...]
  }

  /// The view that somebody reads, whatever page or line lies over it: panes, text, a board.
  private var view: any Layer { upper.last { $0.focus != nil } ?? panes }

  /// Who gets the movement keys.
  var focus: Session.Focus { view.focus ?? .navigator }

  /// What the reader looks at.
  func actionTarget(in session: Session) -> ActionTarget { view.actionTarget(in: session) }

  /// Whether a pane is seen, alone or beside the text, and nothing is typed.
  var isPane: Bool { top.context != nil && (view is PanesLayer || view is any ZoomedPane) }

  /// Whether nothing is typed, chosen or asked.
  var acceptsCommands: Bool { top.context != nil }

  /// Puts a layer on top.
  mutating func push(_ layer: any Layer) { upper.append(layer) }

  /// Takes the top layer away; the panes stay.
  mutating func pop() { _ = upper.popLast() }

  /// Brings what has the screen up to date.
  mutating func settle(_ session: inout Session) {
    session.document.range = (upper.last as? RangeLayer)?.span
    guard let index = upper.lastIndex(where: { !$0.isOverlay }) else {
      var panes = panes
      return panes.settle(&session)
    }
    upper[index].settle(&session)
  }

  /// Puts a board on the screen, in the place of another view that has all of it.
  mutating func show(_ board: BoardLayer) {
    dropOverlays()
    // Back from a board that was opened over the text is the text, and from there the panes.
    let isOverText = view is TextLayer || upper.dropLast().last is TextLayer && view is BoardLayer
    upper = isOverText ? [TextLayer(), board] : [board]
  }

  /// Goes where a command led to.
  mutating func follow(_ arrival: Arrival, to pane: Pane) {
    dropOverlays()
    switch arrival {
    case .pane: upper = view is any ZoomedPane ? [zoomed(pane)] : []
    case .panes, .opening: upper = []
    case .text: if !(view is TextLayer) { upper = [TextLayer()] }
    case .article:
      if view is BoardLayer { upper = [] }
      // What shows the article before is no way back from the next one; a board of all articles is.
      if view is TextLayer {
        upper.removeAll { layer in
          if let board = layer as? BoardLayer { return board.board != .mergedTimeline }
          return layer is any ZoomedPane
        }
      }
    }
  }

  /// Takes away lines, pages and the library, which lie over a view.
  private mutating func dropOverlays() { upper.removeAll { $0.focus == nil } }
}
