import Model
import TUI

/// Notes from outside, drawn wherever notes are drawn.
enum NotesScreens {
  static func run(_ notes: [Annotation], of article: Article, _ faults: inout Faults) {
    let size = Size(columns: 70, rows: 12)
    var state = AppState(briefings: [Briefing(article: article)], size: size)
    _ = state.handle(.remembered(notes, place: nil, document: 0))
    // The list of notes, the note in its editor, the text beside it.
    for key in [Key.character("C"), .down, .enter, .character("c"), .down, .escape, .escape] {
      _ = state.handle(.key(key))
      FrameCheck.run(Screen.render(state), size: size, isUnicode: true, &faults)
    }
  }
}
