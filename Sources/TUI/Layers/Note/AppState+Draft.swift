import Model

extension AppState {
  /// The note that is being written, without a name, and the article that it is about; nil if nothing
  /// is written that is not saved.
  public var draft: (note: Annotation, document: Int)? {
    guard let editor = (layers.top as? NoteLayer)?.editor, !editor.text.isEmpty,
      editor.text != editor.annotation?.body
    else { return nil }
    let text = session.document.briefing.article.text
    let anchor = editor.isOrphan ? editor.annotation?.anchor : Anchor(editor.span, in: text)
    return anchor.map {
      (Annotation(id: "", kind: .note, body: editor.text, anchor: $0, created: 0), session.current)
    }
  }
}
