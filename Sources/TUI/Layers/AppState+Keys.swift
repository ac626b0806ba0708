extension AppState {
  /// Takes in a key.
  mutating func handle(_ key: Key) -> [Effect] {
    session.message = nil
    session.hasActed = true
    guard let context = layers.top.context else {
      return apply(layers.top.type(key, &session)) ?? []
    }
    if case .alt(let character) = key, isUnbound(key, in: context) {
      // Escape and the next key in one packet read as Alt; vi takes them as two keys as well.
      return handle(.escape) + handle(.character(character))
    }
    if typed.pending.isEmpty, takeDigit(key, in: context) { return [] }
    let panes = typed.panes
    if AppState.digit(of: key) == nil { typed.panes = [] }
    if let effects = takeSequence(key, in: context) { return effects }
    var number = typed.takeCount()
    guard let command = session.settings.keyMap.command(for: key, in: context) else {
      session.message = "\(key.name) does nothing here; ? shows the keys"
      return []
    }
    if command == .plan { takeMinutes(&number, of: panes) }
    let isTabForward = isWalkingJumps && session.jumps.canGoForward && key == .tab
    let effects = perform(isTabForward ? .jumpForward : command, count: number)
    // Fingers press Escape to be safe: it never ends the program.
    guard command == .back, key == .escape, effects == [.exit] else { return effects }
    session.message = "\(wayOut) quits"
    return []
  }

  /// Whether a key neither does anything by itself nor begins or goes on with a sequence.
  private func isUnbound(_ key: Key, in context: KeyMap.Context) -> Bool {
    let keys = typed.pending + [key]
    let map = session.settings.keyMap
    return map.command(for: keys, in: context) == nil && !map.isPrefix(keys, in: context)
  }

  /// Takes a digit as part of a count; a digit that is a key of its own is one unless a count began.
  private mutating func takeDigit(_ key: Key, in context: KeyMap.Context) -> Bool {
    guard let digit = AppState.digit(of: key) else { return false }
    if let before = typed.count {
      typed.count = min(99_999, before * 10 + digit)
      return true
    }
    if session.settings.keyMap.command(for: key, in: context) != nil {
      let before = ViewSnapshot(session: session, layers: layers, count: nil)
      typed.panes = (typed.panes + [(digit, before)]).suffix(2)
      return false
    }
    if digit == 0 {
      guard let ten = typed.panes.last else { return false }
      restore(ten.before)
      typed.panes = []
      typed.count = ten.digit * 10
    } else {
      typed.count = digit
    }
    return true
  }

  /// Takes digits that opened panes for the minutes of a plan: "12" is one pane and then another, "15" a pane and a count.
  private mutating func takeMinutes(
    _ number: inout Int?, of panes: [(digit: Int, before: ViewSnapshot)]
  ) {
    if let units = number, units < 10, let ten = panes.last {
      restore(ten.before)
      number = ten.digit * 10 + units
    } else if number == nil, panes.count == 2, let ten = panes.first, let one = panes.last {
      restore(ten.before)
      number = ten.digit * 10 + one.digit
    }
  }

  private static func digit(of key: Key) -> Int? {
    guard case .character(let character) = key, character.isASCII else { return nil }
    return character.wholeNumberValue
  }

  /// Takes in a key that begins a sequence of keys or goes on with one; nil if it does neither.
  ///
  /// Nobody waits for a movement: keys that are one act at once, and what they did is taken back if the
  /// next key makes a longer sequence of them. So `g` is the `g` of less, and `gg` and `gl` are there too.
  private mutating func takeSequence(_ key: Key, in context: KeyMap.Context) -> [Effect]? {
    let begun = typed.pending
    let before = typed.before
    typed.endSequence()
    let keys = begun + [key]
    let map = session.settings.keyMap
    if map.isPrefix(keys, in: context) {
      typed.pending = keys
      typed.before = before
      if let command = map.command(for: keys, in: context), command.movement != nil {
        typed.before =
          before ?? ViewSnapshot(session: session, layers: layers, count: typed.count)
        _ = perform(command, count: typed.takeCount())
        session.message = nil
      }
      return []
    }
    guard !begun.isEmpty else { return nil }
    if let command = map.command(for: keys, in: context) {
      if let before { restore(before) }
      return perform(command, count: typed.takeCount())
    }
    // The sequence does not go on: what was typed of it acts, and so does the key.
    if before != nil { return handle(key) }
    let number = typed.takeCount()
    if key == .escape { return [] }
    if let command = map.command(for: begun, in: context) {
      return perform(command, count: number) + handle(key)
    }
    session.message = "\(KeyMap.name(of: keys)) does nothing here; ? shows the keys"
    return []
  }

  /// Takes a movement back.
  private mutating func restore(_ before: ViewSnapshot) {
    session = before.session
    layers = before.layers
    typed.count = before.count
  }

  /// The key that leaves the outermost level: Escape does not, since fingers press it to be safe.
  private var wayOut: String {
    let bindings = session.settings.keyMap.bindings.filter {
      [.back, .quit].contains($0.command) && $0.contexts.contains(session.context)
    }
    let keys = bindings.flatMap(\.keys).first { $0 != [.escape] }
    return keys.map(KeyMap.name(of:)) ?? ":" + Command.quit.rawValue
  }

  /// Takes in pasted text: it is typed into what is open for it, and is never taken for commands.
  mutating func paste(_ text: String) -> [Effect] {
    if let effects = apply(layers.top.paste(text, &session)) { return effects }
    session.message = "paste into a prompt, such as / for search"
    return []
  }

  /// Takes in the mouse: a press selects, a double press opens, the wheel scrolls.
  mutating func handle(_ action: MouseAction, at place: Frame.Position) -> [Effect] {
    session.message = nil
    session.hasActed = true
    typed.endSequence()
    isWalkingJumps = false
    return apply(layers.top.take(action, at: place, &session)) ?? []
  }
}
