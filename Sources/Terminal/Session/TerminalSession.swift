import CNcurses
import CTerminal
import Glibc
import TUI

/// The terminal while the explorer has it: full screen, keys as they are pressed, signals under control.
///
/// There is one at a time, as ncurses has one screen. `close` gives the terminal back as it was; so do a
/// deadly signal and a crash.
public final class TerminalSession {
  /// Whether the terminal shows more than ASCII.
  public let isUnicode: Bool
  /// The size of the screen.
  public private(set) var size: Size
  /// Whether text may be put on the clipboard.
  let usesClipboard: Bool
  /// Whether the reader wants links that the terminal opens.
  private let mayShowLinks: Bool
  /// The terminal's type.
  let type: String
  /// Where keys are read.
  let input: Int32
  /// Readable when a signal came.
  let signals: Int32
  /// How long a lone Escape waits for a sequence to follow, in milliseconds.
  let escapeDelay: Int32
  private let streams: (input: UnsafeMutablePointer<FILE>, output: UnsafeMutablePointer<FILE>)
  private let output: Int32
  private var modes: TerminalModes
  /// Whether the terminal was asked something and has not answered.
  private var awaitsAnswer = false
  private var screen: OpaquePointer?
  private var painter: Painter
  /// Whether the mouse is reported.
  private(set) var usesMouse = false
  private var isOpen = true
  /// When the session began, in milliseconds.
  private let began: Int

  /// Takes the terminal: that of the standard streams, or `/dev/tty` where they are something else.
  public init(options: SessionOptions = SessionOptions()) throws(TerminalError) {
    let streams = try TerminalStreams.open()
    let output = fileno(streams.output)
    let type = Environment.value("TERM")
    let isUnicode = Charset.activate()
    do throws(TerminalError) {
      try Terminfo.load(type: type, output: output)
    } catch {
      TerminalStreams.close(streams)
      throw error
    }
    size = TerminalStreams.size(of: output)
    // ncurses would make its screen as large as the environment or the terminal says, in cells of dozens
    // of bytes; this size is bounded.
    setenv("LINES", String(size.rows), 1)
    setenv("COLUMNS", String(size.columns), 1)
    let signals = dossier_guard_begin(output)
    guard signals >= 0, let screen = newterm(type, streams.output, streams.input) else {
      let number = errno
      dossier_guard_end()
      TerminalStreams.close(streams)
      throw .system(call: "newterm", number: number)
    }
    self.streams = streams
    self.output = output
    self.screen = screen
    self.signals = signals
    self.type = type ?? ""
    self.isUnicode = isUnicode
    began = Self.now
    input = fileno(streams.input)
    usesClipboard = options.usesClipboard
    mayShowLinks = options.showsLinks
    escapeDelay =
      Environment.value("ESCDELAY").flatMap(Int32.init).map { max(0, min($0, 1000)) } ?? 25
    modes = TerminalModes(type: self.type)
    let usesColor = options.usesColor && Environment.value("NO_COLOR") == nil
    TerminalSession.configure()
    painter = Painter(isUnicode: isUnicode, palette: usesColor ? .start() : .none)
    resizeterm(Int32(size.rows), Int32(size.columns))
    write(modes.pasteOn)
    write(modes.question)
    awaitsAnswer = !modes.question.isEmpty
    if options.usesMouse { setMouse(true) }
    updateFarewell()
  }

  deinit { close() }

  /// Gives the terminal back as it was before the session.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    takeAnswer()
    leave()
    delscreen(screen)
    screen = nil
    dossier_guard_end()
    TerminalStreams.close(streams)
  }

  /// Shows frames at once: the terminal says that it can.
  func synchronize() {
    guard awaitsAnswer else { return }
    awaitsAnswer = false
    modes.synchronize()
    updateFarewell()
    if showsLinks { write(painter.linksOnScreen()) }
  }

  /// Whether addresses are written as links.
  private var showsLinks: Bool { mayShowLinks && modes.hasLinks }

  /// Waits a moment for an answer that may still be on its way, so that the shell does not get it.
  private func takeAnswer() {
    guard awaitsAnswer, Self.now - began < Self.answerTime else { return }
    var descriptor = pollfd(fd: input, events: Int16(POLLIN), revents: 0)
    if poll(&descriptor, 1, Int32(Self.answerTime / 4)) > 0 { tcflush(input, TCIFLUSH) }
  }

  /// An answer that takes longer does not come any more, in milliseconds.
  private static let answerTime = 400

  private static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }

  /// Shows a frame; nothing is written if it is on the screen already.
  public func present(_ frame: Frame) {
    guard isOpen, !painter.shows(frame) else { return }
    let links = painter.paint(frame)
    write(modes.frameBegin)
    doupdate()
    if showsLinks { write(links) }
    write(modes.frameEnd)
  }

  /// Whether a key or a signal waits, or the terminal is gone.
  public var hasInput: Bool {
    var descriptors = (
      pollfd(fd: input, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals, events: Int16(POLLIN), revents: 0)
    )
    return withUnsafeMutableBytes(of: &descriptors) { bytes in
      poll(bytes.assumingMemoryBound(to: pollfd.self).baseAddress, 2, 0)
    } > 0
  }

  /// Forgets what is on the screen, so that the next frame is drawn whole.
  func forgetScreen() {
    clearok(dossier_curscr(), true)
    painter.forget()
  }

  /// Looks at the terminal's size and returns whether it changed.
  func updateSize() -> Bool {
    let now = TerminalStreams.size(of: output)
    guard now != size else { return false }
    size = now
    resizeterm(Int32(now.rows), Int32(now.columns))
    painter.forget()
    return true
  }

  /// Switches mouse reports on or off; does nothing on a terminal without them.
  func setMouse(_ isOn: Bool) {
    guard isOn != usesMouse, modes.hasMouse else { return }
    usesMouse = isOn
    write(isOn ? modes.mouseOn : modes.mouseOff)
    updateFarewell()
  }

  /// Puts text on the clipboard and returns what came of it.
  func copy(_ text: String) -> Outcome {
    guard usesClipboard else { return .copyFailed("the clipboard is switched off") }
    switch Clipboard(type: type).bytes(for: text) {
    case .success(let bytes):
      write(bytes)
      return .copied
    case .failure(let refusal):
      return .copyFailed(refusal.description)
    }
  }

  /// Gives the terminal back, stops until someone continues the process, and takes it again.
  func suspend(wholeGroup: Bool) {
    leave()
    dossier_guard_stop(wholeGroup ? 1 : 0)
    resume()
  }

  /// Runs a program that has the terminal until it ends; returns how it ended.
  ///
  /// Its arguments are handed over one by one; whoever wants a shell names it. With an input it reads that and not the
  /// keyboard, and what it says is left on the screen until the reader presses Enter.
  public func run(_ words: [String], input text: [UInt8]? = nil) -> ForegroundProgram.Ending {
    leave()
    defer { resume() }
    let program = ForegroundProgram(input: input, output: output)
    let ending = program.run(words, reading: text)
    if text != nil, case .exited = ending { program.waitForEnter() }
    return ending
  }

  /// Takes the terminal again after it was in other hands.
  func resume() {
    reset_prog_mode()
    write(modes.pasteOn)
    if usesMouse { write(modes.mouseOn) }
    forgetScreen()
  }

  private func leave() {
    if usesMouse { write(modes.mouseOff) }
    write(modes.pasteOff)
    endwin()
  }

  private static func configure() {
    raw()
    noecho()
    nonl()
    keypad(dossier_stdscr(), true)
    // Where input waits, ncurses would put off the drawing; the event loop sees to that itself.
    typeahead(-1)
    idlok(dossier_stdscr(), true)
  }

  private func updateFarewell() {
    let bytes = modes.farewell(usesMouse: usesMouse, showsLinks: showsLinks)
    bytes.withUnsafeBufferPointer { dossier_guard_set_farewell($0.baseAddress, $0.count) }
  }

  /// Writes after what ncurses wrote, which keeps nothing back between two calls.
  private func write(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(output, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }
}
