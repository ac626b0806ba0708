/// A note that is being written, in a small pane of its own.
struct NoteLayer: Layer {
  /// The note.
  private(set) var editor: NoteEditor
  /// Whether it was begun in a session that was cut off.
  private let isLeftOver: Bool
  /// Whether it asks if the change is to be dropped.
  private var isAsking = false

  var context: KeyMap.Context? { nil }
  var isOverlay: Bool { true }

  /// Opens a note.
  init(_ editor: NoteEditor, isLeftOver: Bool = false) {
    self.editor = editor
    self.isLeftOver = isLeftOver
  }

  mutating func type(_ key: Key, _ session: inout Session) -> LayerResponse {
    if isAsking {
      isAsking = false
      guard key == .character("y") else { return .handled() }
      session.message = "note unchanged"
      return .pop()
    }
    switch key {
    case .escape, .control("s"): return .pop(session.save(editor))
    case .control("c"), .control("g"):
      guard editor.text == editor.annotation?.body ?? "" else {
        isAsking = true
        return .handled()
      }
      return .pop()
    case .control("z"): return .handled([.suspend])
    default:
      // The frame says how to leave.
      editor.type(key)
      return .handled()
    }
  }

  mutating func paste(_ text: String, _ session: inout Session) -> LayerResponse {
    for character in text {
      editor.type(character == "\n" ? .enter : .character(character))
    }
    return .handled()
  }

  func draw(_ session: Session, on canvas: inout Canvas) {
    NoteEditorView.draw(
      editor,
      hint: hint, session, on: &canvas)
  }

  private var hint: String {
    if isAsking { return "Discard changes? y = yes, any other key = no" }
    let keys = "Esc saves  Ctrl-c discards"
    return isLeftOver ? "not finished last time  \(keys)" : keys
  }
}
