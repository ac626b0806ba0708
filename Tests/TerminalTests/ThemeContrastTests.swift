import Glibc
import TUI
import Testing

@testable import Terminal

/// Every colour of a theme is read on the background that it is made for, whatever the terminal has.
@Suite struct ThemeContrastTests {
  private static let black = [0, 0, 0]
  private static let white = [255, 255, 255]

  @Test(arguments: [8, 16, 256])
  func themesAreReadOnTheirBackgrounds(colors: Int) throws {
    for (name, backgrounds, least) in [
      ("light", [Self.white], 4.5), ("dark", [Self.black], 3.5),
      ("terminal", [Self.black, Self.white], 3.5), ("contrast", [Self.black, Self.white], 7.0),
      ("mono", [Self.black, Self.white], 7.0),
    ] {
      let theme = try #require(Theme.named.first { $0.name == name }).theme
      for role in Theme.Role.allCases {
        guard case .palette(let number) = theme[role].foreground, number < 16 || colors == 256
        else { continue }
        let levels = ColorDowngrade.levels(of: ColorDowngrade.nearest(to: number, of: colors))
        for background in backgrounds {
          let contrast = Self.contrast(levels, background)
          #expect(contrast >= least, "\(name) \(role) \(contrast)")
        }
      }
    }
  }

  @Test func backgroundsAreTheTerminalsOwn() {
    for (_, theme) in Theme.named {
      for role in Theme.Role.allCases { #expect(theme[role].background == .standard) }
    }
  }

  /// The contrast of two colours as the Web Content Accessibility Guidelines 2.2 define it.
  private static func contrast(_ one: [Int], _ other: [Int]) -> Double {
    let (a, b) = (luminance(one), luminance(other))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  private static func luminance(_ levels: [Int]) -> Double {
    zip(levels, [0.2126, 0.7152, 0.0722]).reduce(0) { sum, part in
      let level = Double(part.0) / 255
      let linear = level <= 0.04045 ? level / 12.92 : pow((level + 0.055) / 1.055, 2.4)
      return sum + linear * part.1
    }
  }
}
