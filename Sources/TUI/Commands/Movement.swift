/// A movement in a list or in the text.
enum Movement: Hashable, Sendable {
  case up, down, pageUp, pageDown, halfUp, halfDown, top, bottom, percent
  case previousParagraph, nextParagraph, previousSection, nextSection
  case previousSentence, nextSentence

  /// Whether it leads towards the beginning.
  var isUpwards: Bool {
    [.up, .pageUp, .halfUp, .top, .previousParagraph, .previousSection, .previousSentence]
      .contains(self)
  }

  /// Whether it goes by parts that only a text has.
  var isTextOnly: Bool {
    [.previousSection, .nextSection, .previousSentence, .nextSentence].contains(self)
  }
}

extension Command {
  /// The movement that the command is; nil for one that does more than change what is selected or seen.
  var movement: Movement? {
    switch self {
    case .moveDown: return .down
    case .moveUp: return .up
    case .pageDown: return .pageDown
    case .pageUp: return .pageUp
    case .halfDown: return .halfDown
    case .halfUp: return .halfUp
    case .top: return .top
    case .bottom: return .bottom
    case .percent: return .percent
    case .nextParagraph: return .nextParagraph
    case .previousParagraph: return .previousParagraph
    case .nextSection: return .nextSection
    case .previousSection: return .previousSection
    case .nextSentence: return .nextSentence
    case .previousSentence: return .previousSentence
    case .moveLeft, .nextPane, .previousPane, .sections, .timeline, .options, .voices, .open,
      .back, .zoom, .attacks, .filterEvents, .toggleVoiceOrder, .overview, .contested,
      .mergedTimeline, .plan, .zoomIn, .zoomOut, .fit, .wider, .narrower, .standardWidth, .matches,
      .panLeft, .panRight,
      .jumpBack, .jumpForward, .search, .nextMatch, .previousMatch, .searchWord,
      .nextMatchAnywhere, .previousMatchAnywhere, .rowToTop, .rowToMiddle, .rowToBottom, .undo,
      .searchWordBack, .clearSearch, .filterText, .place,
      .goToEntry, .setMark, .goToMark, .note, .tag, .notes, .correct, .removeNote, .followLink,
      .select, .copy, .cite,
      .openAddress,
      .pipe, .edit, .news, .why, .links,
      .articles, .nextArticle, .previousArticle, .library, .librarySearch, .libraryTitles,
      .librarySort, .libraryTimeline, .libraryChoose, .libraryKind, .libraryPlace, .libraryPeriod,
      .libraryForget, .reload, .theme, .mouse, .palette, .help, .redraw, .suspend, .quit:
      return nil
    }
  }

  /// Whether the command is about the session and not about what is shown.
  var concernsSession: Bool {
    [.theme, .mouse, .palette, .help, .redraw, .suspend, .quit].contains(self)
  }
}
