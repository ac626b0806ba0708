import Testing

@testable import TUI

/// Styles laid over each other.
@Suite struct StyleTests {
  @Test func coloursOfTheUpperStyleCoverThoseBelowAndAttributesJoin() {
    let (red, blue) = (Color.palette(1), Color.palette(4))
    let below = Style(foreground: red, background: blue, attributes: .bold)
    let above = Style(foreground: blue, background: red, attributes: .underline)
    #expect(
      below.adding(above)
        == Style(foreground: blue, background: red, attributes: [.bold, .underline]))
    #expect(below.adding(.plain) == below)
    #expect(Style.plain.adding(above) == above)
    var linked = below
    linked.link = 3
    #expect(linked.adding(above).link == 3)
  }
}
