import CTerminal
import Glibc
import TUI

extension TerminalSession {
  /// Work that goes on while the reader reads: does a slice of a few milliseconds and returns how it
  /// goes on.
  public typealias Work = (inout AppState) -> WorkProgress

  /// Does an effect that is not the terminal's, such as keeping a note, and returns what it came to.
  public typealias EffectHandler = (Effect) -> Outcome?

  /// Does what is due beside the keys, such as saving once more what could not be saved; returns in how many
  /// milliseconds it wants to be asked again, or nil for not before the next key.
  public typealias Chore = (inout AppState) -> Int32?

  /// Shows a state and lets the reader change it until they leave or the terminal does.
  public func run(
    _ state: inout AppState, render: (AppState) -> Frame = Screen.render, work: Work? = nil,
    perform: EffectHandler? = nil, chore: Chore? = nil
  ) -> ExitReason {
    var loop = EventLoop(session: self, performOutside: perform, chore: chore)
    return loop.run(&state, render: render, work: work)
  }
}

/// Waits for keys and signals, and draws one frame for each burst of them.
private struct EventLoop {
  let session: TerminalSession
  let performOutside: TerminalSession.EffectHandler?
  let chore: TerminalSession.Chore?
  var decoder = KeyDecoder()
  /// Whether the decoder knows the keys of this terminal, which nobody needs before the first one.
  var knowsKeys = false
  var clicks = ClickCounter()
  var events: [InputEvent] = []
  /// Whether an effect may have made new work.
  var mayHaveWork = false
  /// What the work waits for; nil if it can go on at once.
  var source: Int32?

  /// How much of what was typed ahead is taken in before the screen is drawn.
  private static let burstLimit = 65_536
  /// How often the screen is drawn while work goes on, in milliseconds.
  private static let workFrame = 100

  init(
    session: TerminalSession, performOutside: TerminalSession.EffectHandler?,
    chore: TerminalSession.Chore?
  ) {
    self.session = session
    self.performOutside = performOutside
    self.chore = chore
  }

  mutating func run(
    _ state: inout AppState, render: (AppState) -> Frame, work: TerminalSession.Work?
  ) -> ExitReason {
    events = [.resize(session.size)]
    var remaining = work
    var drawn = 0
    while true {
      if let reason = handleEvents(&state) { return reason }
      if mayHaveWork { remaining = work }
      mayHaveWork = false
      let due = chore?(&state)
      if remaining == nil || !hasInput || EventLoop.now() - drawn > EventLoop.workFrame {
        session.present(render(state))
        drawn = EventLoop.now()
      }
      if let slice = remaining {
        let progress = advance(slice, on: &state, until: drawn + EventLoop.workFrame)
        if progress == .done { remaining = nil }
        if progress != .goesOn { session.present(render(state)) }
      }
      if let reason = wait(isBusy: remaining != nil && source == nil, due: due) { return reason }
    }
  }

  /// Works until there is input, it is time to draw, or the work has to wait or is done.
  private mutating func advance(
    _ slice: TerminalSession.Work, on state: inout AppState, until end: Int
  ) -> WorkProgress {
    source = nil
    while !hasInput, EventLoop.now() < end {
      switch slice(&state) {
      case .goesOn: continue
      case .waits(let descriptor):
        source = descriptor
        return .waits(descriptor)
      case .done: return .done
      }
    }
    return .goesOn
  }

  /// Whether a key or a signal waits.
  private var hasInput: Bool { poll(timeout: 0).isReady }

  private struct Readiness {
    var hasKeys = false
    var hasSignal = false
    var isGone = false
    /// Whether what the work waited for came.
    var hasSource = false
    var isReady: Bool { hasKeys || hasSignal || isGone || hasSource }
  }

  private func poll(timeout: Int32, source: Int32? = nil) -> Readiness {
    var descriptors = (
      pollfd(fd: session.input, events: Int16(POLLIN), revents: 0),
      pollfd(fd: session.signals, events: Int16(POLLIN), revents: 0),
      // A negative one is passed over.
      pollfd(fd: source ?? -1, events: Int16(POLLIN), revents: 0)
    )
    let count = withUnsafeMutableBytes(of: &descriptors) { bytes in
      Glibc.poll(bytes.assumingMemoryBound(to: pollfd.self).baseAddress, 3, timeout)
    }
    guard count > 0 else { return Readiness() }
    let keys = Int32(descriptors.0.revents)
    return Readiness(
      hasKeys: keys & POLLIN != 0, hasSignal: descriptors.1.revents != 0,
      isGone: keys & (POLLHUP | POLLERR | POLLNVAL) != 0,
      hasSource: descriptors.2.revents != 0)
  }

  /// Waits for something and puts it into `events`; returns a reason to end.
  private mutating func wait(isBusy: Bool, due: Int32?) -> ExitReason? {
    let patience = decoder.patience(escapeDelay: session.escapeDelay)
    let ready = poll(timeout: isBusy ? 0 : patience ?? due ?? -1, source: source)
    if ready.hasSignal, let reason = takeSignals() { return reason }
    if ready.isGone, !ready.hasKeys { return endOfTerminal }
    if ready.hasKeys { return readKeys() }
    if !ready.isReady, patience != nil { decoder.giveUp(into: &events) }
    return nil
  }

  private mutating func readKeys() -> ExitReason? {
    var buffer = [UInt8](repeating: 0, count: 4096)
    var total = 0
    repeat {
      let count = read(session.input, &buffer, buffer.count)
      if count < 0, errno == EINTR || errno == EAGAIN { return nil }
      guard count > 0 else { return endOfTerminal }
      if !knowsKeys { decoder.sequences = .fromTerminfo() }
      knowsKeys = true
      decoder.readsMouse = session.usesMouse
      decoder.feed(buffer[..<count], into: &events)
      if decoder.hasSynchronizedOutput { session.synchronize() }
      total += count
    } while total < EventLoop.burstLimit && poll(timeout: 0).hasKeys
    return nil
  }

  /// The terminal is gone; a signal may say more about it.
  private var endOfTerminal: ExitReason {
    let number = dossier_guard_ending_signal()
    return number > 0 ? .signal(number) : .hangUp
  }

  private mutating func takeSignals() -> ExitReason? {
    let signals = dossier_guard_take()
    if signals & UInt32(DOSSIER_SIGNAL_END) != 0 { return endOfTerminal }
    if signals & UInt32(DOSSIER_SIGNAL_STOP) != 0 { suspend(wholeGroup: false) }
    if signals & UInt32(DOSSIER_SIGNAL_CONTINUE) != 0 {
      session.resume()
      events.append(.resumed)
    }
    takeSize()
    return nil
  }

  private mutating func takeSize() {
    if session.updateSize() { events.append(.resize(session.size)) }
  }

  private mutating func suspend(wholeGroup: Bool) {
    session.suspend(wholeGroup: wholeGroup)
    events.append(.resumed)
    takeSize()
  }

  /// Hands the events on and does what comes of them, until there are none; returns a reason to end.
  private mutating func handleEvents(_ state: inout AppState) -> ExitReason? {
    while !events.isEmpty {
      let batch = events
      events.removeAll(keepingCapacity: true)
      for event in batch {
        for effect in state.handle(clicks.count(event, time: EventLoop.now())) {
          if let reason = perform(effect) { return reason }
        }
      }
    }
    return nil
  }

  private mutating func perform(_ effect: Effect) -> ExitReason? {
    switch effect {
    case .exit:
      // Whoever keeps things may have a word to say before the reader goes.
      guard let outcome = performOutside?(effect) else { return .quit }
      events.append(.outcome(outcome))
    case .suspend: suspend(wholeGroup: true)
    case .redraw: session.forgetScreen()
    case .copy(let text): events.append(.outcome(session.copy(text)))
    case .save, .remove:
      if let outcome = performOutside?(effect) { events.append(.outcome(outcome)) }
    case .library, .reload:
      if let outcome = performOutside?(effect) { events.append(.outcome(outcome)) }
      // An article that was opened, or read again, is analysed between the keys.
      mayHaveWork = true
    case .start:
      if let outcome = performOutside?(effect) { events.append(.outcome(outcome)) }
      takeSize()
    case .mouse(let isOn): session.setMouse(isOn)
    }
    return nil
  }

  /// A clock in milliseconds that never goes back.
  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
