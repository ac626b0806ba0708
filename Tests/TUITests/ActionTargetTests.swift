import Model
import Testing

@testable import TUI

/// What the reader looks at, for notes, copies and movements.
@Suite struct ActionTargetTests {
  @Test func aNoteAfterASearchIsAboutTheMatch() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("/northern")
    explorer.press(.enter)
    explorer.type("c")
    #expect(explorer.screen.contains("Note on “The second would move grain"))
  }

  @Test func aNoteFarBelowAMatchIsAboutWhatIsOnTheScreen() {
    var explorer = Explorer(Samples.harbour, rows: 8)
    explorer.type("/blast at")
    explorer.press(.enter)
    explorer.type("   ")
    let shown = explorer.screen
    explorer.type("c")
    let title = explorer.screen.firstMatch(of: /Note on “(.{20})/)
    #expect(title.map { shown.contains($0.output.1) } == true, "\(explorer.screen)")
    #expect(title.map { $0.output.1.contains("blast") } == false)
    explorer.press(.control("c"))
    explorer.type("y")
    #expect(explorer.effects.isEmpty && explorer.screen.contains("nothing is marked"))
    explorer.type("*")
    #expect(!explorer.status.contains("/blast "))
  }

  @Test func theSentencesAreGoneThroughFromTheMatch() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("/ministry")
    explorer.press(.enter)
    explorer.type("))")
    let marked = explorer.marked
    #expect(marked.contains("The council has two options."))
  }

  @Test func copyHandsOverTheStatementWithItsSpeaker() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("4jy")
    #expect(
      explorer.effects == [
        .copy(
          "“Nobody checked the dust filters,”\n(Ana Moreira, an engineer at the port authority)\n"
            + "The harbour after the blast")
      ])
  }

  @Test func keysOnABoardMeanItsOwnRow() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("oj")
    explorer.type("t")
    let marked = explorer.kept().map(\.anchor.exact)
    #expect(
      marked == ["The blast at the grain terminal on 4 May 2021 killed 12 dockers"])
  }

  @Test func aLinkIsCopiedAndLedTo() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("gly")
    #expect(explorer.effects == [.copy("https://port.example/authority")])
    explorer.press(.enter)
    #expect(explorer.isReading)
    let marked = explorer.marked
    #expect(marked.contains("the port authority"))
  }
}
