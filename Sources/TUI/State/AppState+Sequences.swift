extension AppState {
  /// Takes in a key that begins a sequence of keys or goes on with one; nil if it does neither.
  ///
  /// Nobody waits for a movement: keys that are one act at once, and what they did is taken back if the
  /// next key makes a longer sequence of them. So `g` is the `g` of less, and `gg` and `gl` are there too.
  mutating func takeSequence(_ key: Key) -> [Effect]? {
    guard sheet == nil else { return nil }
    let begun = pending
    let before = standingBeforePending
    endSequence()
    let keys = begun + [key]
    if settings.keyMap.isPrefix(keys, in: context) {
      pending = keys
      standingBeforePending = before
      if let command = settings.keyMap.command(for: keys, in: context), command.isMovement {
        standingBeforePending = before ?? standing
        let number = count
        count = nil
        _ = perform(command, count: number)
        message = nil
      }
      return []
    }
    guard !begun.isEmpty else { return nil }
    if let command = settings.keyMap.command(for: keys, in: context) {
      if let before { stand(at: before) }
      let number = count
      count = nil
      return perform(command, count: number)
    }
    // The sequence does not go on: what was typed of it acts, and so does the key.
    if before != nil { return handle(key) }
    if key == .escape {
      count = nil
      return []
    }
    if let command = settings.keyMap.command(for: begun, in: context) {
      let number = count
      count = nil
      return perform(command, count: number) + handle(key)
    }
    count = nil
    message = "\(KeyMap.name(of: keys)) does nothing here; ? shows the keys"
    return []
  }

  /// Forgets the keys of a sequence that has begun; a movement that they made stays.
  mutating func endSequence() {
    pending = []
    standingBeforePending = nil
  }
}

extension Command {
  /// Whether the command is about the session and not about what is shown.
  var isOfTheSession: Bool {
    [.mouse, .palette, .help, .redraw, .suspend, .quit].contains(self)
  }

  /// Whether the command only changes what is selected or seen in the pane or the text.
  var isMovement: Bool {
    switch self {
    case .moveDown, .moveUp, .pageDown, .pageUp, .halfDown, .halfUp, .top, .bottom,
      .nextParagraph, .previousParagraph, .nextSection, .previousSection, .nextSentence,
      .previousSentence:
      return true
    case .moveLeft, .nextPane, .previousPane, .sections, .timeline, .options, .voices, .open, .back,
      .zoom, .attacks, .named, .order, .overview, .mergedTimeline, .plan, .zoomIn, .zoomOut, .fit,
      .wider, .narrower, .standardWidth, .matches,
      .panLeft, .panRight, .jumpBack, .jumpForward, .search, .nextMatch, .previousMatch,
      .searchWord, .onlyMatching, .follow, .setMark, .goToMark, .note, .tag, .notes, .removeNote,
      .copy, .why,
      .links, .articles, .nextArticle, .previousArticle, .library, .librarySearch, .libraryTitles,
      .librarySort, .libraryTimeline, .libraryChoose, .libraryKind, .libraryPlace, .libraryPeriod,
      .libraryForget, .mouse, .palette, .help, .redraw, .suspend, .quit:
      return false
    }
  }
}
