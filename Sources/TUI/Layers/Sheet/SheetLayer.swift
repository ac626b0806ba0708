/// A page of text that covers the screen until it is closed.
struct SheetLayer: Layer {
  /// What it says.
  enum Kind: Hashable, Sendable {
    /// The keys.
    case help
    /// How what the reader looks at came to be.
    case why
  }

  /// What it says.
  let kind: Kind
  /// The first row that is shown.
  private(set) var top = 0

  var context: KeyMap.Context? { .reader }

  /// Opens a page.
  init(_ kind: Kind) { self.kind = kind }

  mutating func perform(_ command: Command, count: Int?, _ session: inout Session) -> LayerResponse
  {
    // Enter goes down as in the text.
    let command = command == .followLink ? .moveDown : command
    let page = SheetLayer.page(of: session)
    switch command.movement {
    case .down?: top += count ?? 1
    case .up?: top -= count ?? 1
    case .pageDown?, .halfDown?: top += page
    case .pageUp?, .halfUp?: top -= page
    case .top?: top = 0
    case .bottom?, .percent?: top = Int.max / 2
    case .nextParagraph?, .previousParagraph?, .nextSection?, .previousSection?, .nextSentence?,
      .previousSentence?, nil:
      if kind == .help, command == .search { return .push(PromptLayer(.sheet)) }
      if command == .back, !session.sheetWords.isEmpty {
        session.sheetWords = ""
        return .handled()
      }
      if command == .back || command == .help {
        session.sheetWords = ""
        return .pop()
      }
      if [.quit, .suspend, .redraw].contains(command) { return .ignored }
      session.message = "Esc closes this page"
    }
    top = max(0, min(top, SheetView.lines(of: kind, session).count - page))
    return .handled()
  }

  mutating func settle(_ session: inout Session) {
    let rows = SheetView.lines(of: kind, session).count - SheetLayer.page(of: session)
    top = max(0, min(top, rows))
  }

  private static func page(of session: Session) -> Int { max(1, session.size.rows - 2) }

  func draw(_ session: Session, on canvas: inout Canvas) {
    SheetView.draw(kind, top: top, session, on: &canvas)
  }

  func hints(in session: Session) -> [(Command, String)] {
    [(.moveDown, "down"), (.moveUp, "up")] + (kind == .help ? [(.search, "search")] : [])
      + [(.back, "close")]
  }
}
