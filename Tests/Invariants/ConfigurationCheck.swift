import Configuration
import Model
import TUI

/// A configuration file is understood or refused in one line; what it sets can be shown.
enum ConfigurationCheck {
  static func run(_ input: [UInt8], _ faults: inout Faults) {
    let configuration: Configuration
    do {
      configuration = try Configuration(reading: input)
    } catch {
      let sentence = error.sentence(file: "config")
      faults.expect(sentence.utf8.count < 1000, "a complaint of \(sentence.utf8.count) bytes")
      faults.expect(!sentence.unicodeScalars.contains("\n"), "a complaint of several lines")
      return
    }
    faults.expect((20...200).contains(configuration.width), "the width \(configuration.width)")
    faults.expect((1...120).contains(configuration.minutes), "\(configuration.minutes) minutes")
    checkScreens(configuration, &faults)
    checkWords(configuration, &faults)
  }

  /// The help, the palette and the status line show the keys that were set.
  private static func checkScreens(_ configuration: Configuration, _ faults: inout Faults) {
    let size = Size(columns: 80, rows: 60)
    var state = AppState(
      briefings: [Briefing(article: Article(text: SafeText("One sentence.")))], size: size,
      settings: configuration.settings)
    var keys: [Key] = [.character("?"), .down, .escape, .character(":")]
    keys += configuration.keys.values.flatMap { $0 }.flatMap { $0 }.prefix(8)
    for key in keys {
      _ = state.handle(.key(key))
      FrameCheck.run(Screen.render(state), size: size, isUnicode: true, &faults)
    }
  }

  /// The reader's own words for events are used.
  private static func checkWords(_ configuration: Configuration, _ faults: inout Faults) {
    guard !configuration.triggers.isEmpty else { return }
    let lexicon = EventLexicon(triggers: configuration.triggers + EventTriggers.english)
    let article = ArticleReader.read(
      Array("On 4 May 2020 they shelled it, and the talks began.".utf8), format: .text)
    BriefingCheck.run(Briefing(analyzing: article, events: lexicon), &faults)
  }
}
