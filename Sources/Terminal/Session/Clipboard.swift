/// Puts text on the clipboard of the terminal in front of the reader (OSC 52), which works over SSH.
struct Clipboard {
  /// Why text cannot be put there.
  enum Refusal: Error, Hashable {
    /// The terminal has no clipboard that it would share.
    case noClipboard(type: String)
    /// The text has more bytes than terminals take.
    case tooLong(limit: Int)

    /// The reason in a few words.
    var description: String {
      switch self {
      case .noClipboard(let type): return "the terminal type \(type) has no clipboard"
      case .tooLong(let limit): return "it is longer than \(limit) bytes"
      }
    }
  }

  /// What stands between the program and the reader's terminal.
  private enum Way { case direct, tmux, screen }

  private let type: String
  private let isInTmux: Bool

  /// xterm takes sequences of up to 100,000 characters, other terminals more.
  static let sizeLimit = 74_000
  /// GNU screen takes pieces of up to 768 bytes.
  private static let screenPiece = 700

  /// A clipboard for a type of terminal.
  init(type: String, isInTmux: Bool = Environment.value("TMUX") != nil) {
    self.type = type
    self.isInTmux = isInTmux
  }

  /// The bytes that put text on the clipboard.
  func bytes(for text: String) -> Result<[UInt8], Refusal> {
    guard let way else { return .failure(.noClipboard(type: type)) }
    let content = Array(text.utf8)
    guard content.count <= Clipboard.sizeLimit else {
      return .failure(.tooLong(limit: Clipboard.sizeLimit))
    }
    let sequence = Array("\u{1B}]52;c;".utf8) + Base64.encode(content) + [0x07]
    switch way {
    case .direct: return .success(sequence)
    // tmux takes the plain form or the wrapped one, by its settings.
    case .tmux: return .success(sequence + Clipboard.wrapForTmux(sequence))
    case .screen: return .success(Clipboard.wrapForScreen(sequence))
    }
  }

  private var way: Way? {
    if isInTmux || type.hasPrefix("tmux") { return .tmux }
    if type == "screen" || type.hasPrefix("screen-") || type.hasPrefix("screen.") { return .screen }
    let isKnown = Clipboard.capable.contains { type.hasPrefix($0) }
    return isKnown || Terminfo.string("Ms") != nil ? .direct : nil
  }

  private static func wrapForTmux(_ sequence: [UInt8]) -> [UInt8] {
    let doubled = sequence.flatMap { $0 == 0x1B ? [0x1B, 0x1B] : [$0] }
    return Array("\u{1B}Ptmux;".utf8) + doubled + Array("\u{1B}\\".utf8)
  }

  private static func wrapForScreen(_ sequence: [UInt8]) -> [UInt8] {
    var wrapped: [UInt8] = []
    var rest = sequence[...]
    while !rest.isEmpty {
      wrapped += Array("\u{1B}P".utf8) + rest.prefix(screenPiece) + Array("\u{1B}\\".utf8)
      rest = rest.dropFirst(screenPiece)
    }
    return wrapped
  }

  /// Terminals that take it without saying so in their description.
  private static let capable = [
    "alacritty", "contour", "foot", "iterm2", "mintty", "rio", "st-", "wezterm", "xterm",
  ]
}
