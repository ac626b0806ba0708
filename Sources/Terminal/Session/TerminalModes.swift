/// The modes of a terminal that ncurses does not switch, as bytes to write.
struct TerminalModes {
  /// Switches on that pasted text is marked as such; empty if the terminal does not do it.
  let pasteOn: [UInt8]
  /// Switches it off.
  let pasteOff: [UInt8]
  /// Goes before a frame, so that a terminal shows it at once; empty if it does not know that.
  private(set) var frameBegin: [UInt8] = []
  /// Goes past a frame.
  private(set) var frameEnd: [UInt8] = []
  /// Asks the terminal whether it shows a frame at once; empty if that is known, or may not be asked.
  let question: [UInt8]
  /// Whether the terminal makes links of addresses (OSC 8), or passes over the sequence without a trace.
  private(set) var hasLinks: Bool
  /// Whether giving back the screen restores a place of the cursor that was kept before: there nothing else may
  /// keep one, as links do.
  private let restoresPlace: Bool
  /// Whether the terminal has mouse reports.
  let hasMouse: Bool

  /// Switches on reports of buttons (not of motion) with coordinates of any size.
  let mouseOn = Array("\u{1B}[?1000h\u{1B}[?1006h".utf8)
  /// Switches them off.
  let mouseOff = Array("\u{1B}[?1006l\u{1B}[?1000l".utf8)

  /// The modes of the terminal whose description is loaded.
  init(type: String) {
    pasteOn = Terminfo.bytes("BE")
    pasteOff = pasteOn.isEmpty ? [] : Terminfo.bytes("BD")
    hasMouse = Terminfo.string("kmous") != nil
    let isSynchronized =
      Terminfo.string("Sync") != nil
      || TerminalModes.synchronized.contains { type == $0 || type.hasPrefix($0 + "-") }
    let mayAsk = TerminalModes.asked.contains { type == $0 || type.hasPrefix($0 + "-") }
    restoresPlace = Terminfo.bytes("rmcup").contains([0x1B, UInt8(ascii: "8")])
    hasLinks = !restoresPlace && TerminalModes.hasLinks(type)
    question = !isSynchronized && mayAsk ? Array("\u{1B}[?2026$p".utf8) : []
    if isSynchronized { synchronize() }
  }

  /// Has frames shown at once from now on.
  mutating func synchronize() {
    // Every terminal that does so makes links as well; it came later.
    hasLinks = !restoresPlace
    frameBegin = Array("\u{1B}[?2026h".utf8)
    frameEnd = Array("\u{1B}[?2026l".utf8)
  }

  /// The bytes that give the screen back, whatever state it is in.
  func farewell(usesMouse: Bool, showsLinks: Bool) -> [UInt8] {
    // A sequence that was cut short ends with the first Escape.
    var bytes = showsLinks ? Array(LinkedCells.end.utf8) + frameEnd : frameEnd
    if usesMouse { bytes += mouseOff }
    bytes += pasteOff
    for name in ["rmkx", "sgr0", "op", "cnorm", "rmcup"] { bytes += Terminfo.bytes(name) }
    return bytes
  }

  /// Whether a terminal makes links by what it is called; one that goes by the name of xterm may say who it is.
  private static func hasLinks(_ type: String) -> Bool {
    if type == "tmux" || type.hasPrefix("tmux-") { return true }
    guard type == "xterm" || type.hasPrefix("xterm-") else { return false }
    // Before 0.50 they took links for damage, or fell over them.
    let vte = Environment.value("VTE_VERSION").flatMap(Int.init) ?? 0
    return vte >= 5000 || Environment.value("KONSOLE_VERSION") != nil
      || Environment.value("WT_SESSION") != nil
  }

  /// Names that many terminals go by, all of which pass over a question (DECRQM) that they do not know.
  private static let asked = ["tmux", "xterm"]

  /// Terminals that show a frame at once (mode 2026) without saying so in their description.
  private static let synchronized = [
    "alacritty", "contour", "foot", "iterm2", "mintty", "rio", "wezterm", "xterm-ghostty",
    "xterm-kitty",
  ]
}
