import CNcurses
import TUI

/// The colours of a terminal, and the pairs of them that ncurses draws with.
struct Palette {
  /// How many colours there are; 0 without any.
  private let count: Int
  /// The number of the next pair, and after the last one.
  private var next: Int16 = 1
  private let limit: Int16
  /// The colours that stand for the terminal's own.
  private let standard: (foreground: Int16, background: Int16)
  private var pairs: [Pair: Int16] = [:]

  private struct Pair: Hashable {
    var foreground: Int16
    var background: Int16
  }

  /// No colours.
  static let none = Palette(count: 0, limit: 1, standard: (7, 0))

  private init(count: Int, limit: Int16, standard: (Int16, Int16)) {
    self.count = count
    self.limit = limit
    self.standard = standard
  }

  /// Starts colours on the present terminal.
  static func start() -> Palette {
    guard has_colors(), start_color() == OK else { return .none }
    let count = Int(dossier_colors())
    let hasDefaults = use_default_colors() == OK
    return Palette(
      count: count, limit: Int16(clamping: dossier_color_pairs()),
      standard: hasDefaults ? (-1, -1) : (7, 0))
  }

  /// The number of the pair for two colours; 0 if the terminal cannot have it.
  mutating func pair(foreground: Color, background: Color) -> Int16 {
    if count == 0 || (foreground == .standard && background == .standard) { return 0 }
    let wanted = Pair(
      foreground: number(of: foreground) ?? standard.foreground,
      background: number(of: background) ?? standard.background)
    if let known = pairs[wanted] { return known }
    guard next < limit, init_pair(next, wanted.foreground, wanted.background) == OK else {
      return 0
    }
    pairs[wanted] = next
    next += 1
    return next - 1
  }

  /// The colours of a style as parameters of SGR, each with a semicolon before it.
  func parameters(of style: Style) -> String {
    if count == 0 || (style.foreground == .standard && style.background == .standard) { return "" }
    return Self.parameter(number(of: style.foreground) ?? standard.foreground, base: 30)
      + Self.parameter(number(of: style.background) ?? standard.background, base: 40)
  }

  private static func parameter(_ number: Int16, base: Int) -> String {
    switch number {
    case ..<0: ""
    case 0..<8: ";\(base + Int(number))"
    case 8..<16: ";\(base + 52 + Int(number))"
    default: ";\(base + 8);5;\(number)"
    }
  }

  private func number(of color: Color) -> Int16? {
    switch color {
    case .standard: return nil
    // What stands for a colour of the 256 on a terminal with fewer may not be read on its background.
    case .palette(let number) where number >= 16 && count < 256: return nil
    case .palette(let number): return Int16(ColorDowngrade.nearest(to: number, of: count))
    }
  }
}
