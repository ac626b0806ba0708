import Model
import Testing

@testable import TUI

/// Corrections of what was drawn from a text.
@Suite struct CorrectionTests {
  private func explorer() -> Explorer {
    var settings = Settings()
    settings.author = "kim"
    return Explorer(Samples.harbour, settings: settings)
  }

  private var events: Int { Samples.harbour.timeline.events.count }

  private func saved(_ explorer: Explorer) -> Annotation? {
    for case .save(let annotation, _) in explorer.effects.reversed() { return annotation }
    return nil
  }

  /// The briefing with the corrections that were handed out to be kept.
  private func corrected(_ explorer: Explorer) -> Briefing {
    Samples.harbour.corrected(
      by: PlacedAnnotation.place(explorer.kept(), in: Samples.harbour.article.text))
  }

  @Test func anEventThatIsNoneGoesAtOnceAndComesBack() {
    var explorer = explorer()
    explorer.press(.character("2"), .character("j"), .character("X"))
    #expect(explorer.screen.contains("correct:"))
    explorer.type("not an ev")
    explorer.press(.enter)
    #expect(explorer.rowCount(below: "2 Timeline") == events - 1)
    #expect(corrected(explorer).timeline.events.count == events - 1)
    #expect(saved(explorer)?.body == "not an event\nby kim")
    #expect(saved(explorer)?.anchor.exact.contains("killed 12") == true)
    explorer.press(.character("C"))
    #expect(explorer.screen.contains("not an event (kim)"))
    explorer.press(.character("D"), .character("y"))
    explorer.press(.escape)
    #expect(explorer.rowCount(below: "2 Timeline") == events)
  }

  @Test func aStatementLosesAWrongSpeaker() {
    var explorer = explorer()
    explorer.press(.character("4"), .character("j"), .character("X"), .enter)
    #expect(explorer.screen.contains("who said it:"))
    explorer.press(.enter)
    #expect(saved(explorer)?.body == "wrong speaker\nby kim")
    let voices = corrected(explorer).voices
    let nobody = voices.first { $0.name == nil }
    #expect(nobody?.statements.count == 1)
    #expect(voices.allSatisfy { !$0.statements.isEmpty })
  }

  @Test func aStatementGetsTheRightSpeaker() {
    var explorer = explorer()
    let before = Samples.harbour.voices.filter { $0.name != nil }
    explorer.press(.character("4"), .character("j"), .character("X"), .enter, .down)
    explorer.press(.enter)
    let body = saved(explorer)?.body ?? ""
    #expect(body.hasPrefix("wrong speaker\nby kim\nas "))
    let name = String(body.split(separator: "\n").last?.dropFirst(3) ?? "")
    let voices = corrected(explorer).voices
    func count(_ voices: [Voice]) -> Int {
      let article = Samples.harbour.article
      return voices.first { $0.name.map { article.oneLine($0) } == name }?.statements.count ?? 0
    }
    #expect(count(voices) == count(before) + 1)
    explorer.press(.character("U"))
    #expect(count(corrected(explorer).voices) == count(before))
    explorer.press(.character("4"), .character("g"), .character("j"), .character("X"), .enter)
    explorer.type("Mirko Someone")
    explorer.press(.enter)
    #expect(saved(explorer)?.body == "wrong speaker\nby kim\nas Mirko Someone")
    let unclear = corrected(explorer).voices.first { $0.name == nil }
    #expect(unclear?.statements.isEmpty == false)
    // What a voice holds is told from what is left of it.
    let article = Samples.harbour.article
    for voice in corrected(explorer).voices {
      for part in voice.holds {
        #expect(voice.statements.contains { $0.hull.overlaps(part) }, "\(article[part])")
      }
    }
  }

  @Test func allThatAVoiceSaysIsTakenFromItAndComesBackAtOnce() {
    let text = """
      The filters

      “Nobody checked the dust filters,” said Ana Moreira, an engineer. Moreira said the port had been warned twice.
      """
    var explorer = Explorer(
      Briefing(analyzing: ArticleReader.read(Array(text.utf8), format: .text)))
    explorer.press(.character("4"), .character("X"))
    explorer.type("wrong")
    explorer.press(.enter)
    #expect(explorer.screen.contains("who said it:"))
    explorer.press(.enter)
    #expect(explorer.screen.contains("statements corrected: wrong speaker"))
    let count = explorer.effects.count { effect in
      if case .save = effect { return true } else { return false }
    }
    #expect(count > 1)
    explorer.press(.character("U"))
    #expect(explorer.screen.contains("undone: \(count) corrections"))
    explorer.press(.character("C"))
    #expect(!explorer.screen.contains("wrong speaker"))
  }

  /// A name that was typed is a speaker at once where the text has it; where it has not, the screen says so.
  @Test(arguments: ["Rui Tavares", "Mirko Someone"])
  func aTypedNameSpeaks(_ name: String) {
    let text = """
      The filters

      “Nobody checked the dust filters,” said Ana Moreira, an engineer. Rui Tavares left the room. The Rui Tavares \
      papers are lost.
      """
    var explorer = Explorer(
      Briefing(analyzing: ArticleReader.read(Array(text.utf8), format: .text)))
    explorer.press(.character("4"), .character("X"))
    explorer.type("wrong")
    explorer.press(.enter)
    explorer.type(name)
    explorer.press(.enter)
    let isInText = text.contains(name)
    #expect(explorer.screen.contains("said by “\(name)”") == isInText)
    #expect(explorer.screen.contains("“\(name)” is not in the text") == !isInText)
    #expect(explorer.screen.contains("Speaker unclear") == !isInText)
    explorer.press(.character("o"))
    #expect(explorer.screen.contains("\(name):") == isInText)
  }

  @Test func twoEventsBecomeOne() {
    var explorer = explorer()
    explorer.press(.character("2"), .character("X"))
    explorer.type("same")
    explorer.press(.enter)
    #expect(explorer.screen.contains("the same as:"))
    explorer.press(.enter)
    let after = corrected(explorer).timeline.events
    #expect(after.count == events - 1)
    #expect(after.contains { $0.mentions.count == 1 })
    #expect(after.contains { $0.reasons.contains { $0.rule.hasPrefix("corrected: same as “") } })
  }

  /// Two tellings of one event have together what each of them knows.
  @Test func whatOneTellingLacksComesFromTheOther() throws {
    let text = """
      The port

      Published 6 May 2024

      Raiders attacked the old harbour at Gorran on 3 May 2024.

      At least 20 villagers were killed.
      """
    let briefing = Briefing(analyzing: ArticleReader.read(Array(text.utf8), format: .text))
    let events = briefing.timeline.events
    let dated = try #require(events.first { $0.date != nil && $0.kind == .attack })
    let toll = try #require(events.first { $0.killed != nil })
    guard toll.span != dated.span else { return }
    for (one, other) in [(dated, toll), (toll, dated)] {
      let correction = Correction(
        .sameAs, at: one.span, other: briefing.article.oneLine(other.span))
      let annotation = Annotation(
        id: "a", kind: .correction, body: correction.body,
        anchor: Anchor(one.span, in: briefing.article.text), created: 1)
      let merged = briefing.corrected(
        by: PlacedAnnotation.place([annotation], in: briefing.article.text)
      ).timeline.events
      #expect(merged.count == events.count - 1)
      #expect(merged.contains { $0.killed?.lower == 20 && $0.date?.description == "2024-05-03" })
    }
  }

  @Test func correctionsSurviveAnEditedText() throws {
    let text = """
      The port

      The blast at the grain terminal on 4 May 2021 killed 12 dockers. “Nobody checked the filters,” said Ana Moreira.
      """
    let edited = "A new first line.\n\nAnd one more on 3 May 2021.\n\n" + text
    let before = Briefing(analyzing: ArticleReader.read(Array(text.utf8)))
    let event = try #require(
      before.timeline.events.first { $0.kind == .attack || $0.killed != nil })
    let correction = Correction(.notAnEvent, at: event.span, by: "kim")
    let annotation = Annotation(
      id: "a", kind: .correction, body: correction.body,
      anchor: Anchor(event.span, in: before.article.text), created: 1)
    let after = Briefing(analyzing: ArticleReader.read(Array(edited.utf8)))
    let corrected = after.corrected(
      by: PlacedAnnotation.place([annotation], in: after.article.text))
    #expect(corrected.timeline.events.count == after.timeline.events.count - 1)
    #expect(corrected.corrections.map(\.words) == ["not an event (kim)"])
    #expect(!corrected.timeline.events.contains { $0.killed != nil })
  }

  @Test(arguments: [
    "", "not a kind", "same as", "same as\nby x", "not an event\nby \u{1B}[31m",
    "wrong speaker\nas\n", "wrong speaker\nas ", "wrong speaker\nas \nby ",
  ])
  func adversarialBodiesChangeNothingElse(_ body: String) {
    let briefing = Samples.harbour
    let span = SourceSpan(0, 3)
    let annotation = Annotation(
      id: "a", kind: .correction, body: body, anchor: Anchor(span, in: briefing.article.text),
      created: 1
    ).safe
    let corrected = briefing.corrected(
      by: [PlacedAnnotation(annotation: annotation, span: span)])
    #expect(corrected.timeline.events.count == briefing.timeline.events.count)
    #expect(corrected.voices.count == briefing.voices.count)
  }

  @Test func anEmptyNameIsNowhere() throws {
    let briefing = Samples.harbour
    #expect(briefing.firstMention(of: "") == nil)
    let statement = try #require(briefing.voices.first { $0.name != nil }?.statements.first)
    let body = "wrong speaker\nas "
    let annotation = Annotation(
      id: "a", kind: .correction, body: body,
      anchor: Anchor(statement.hull, in: briefing.article.text), created: 1)
    let corrected = briefing.corrected(
      by: PlacedAnnotation.place([annotation], in: briefing.article.text))
    #expect(corrected.voices.contains { $0.name == nil })
  }

  @Test func nothingToCorrectIsSaid() {
    var explorer = explorer()
    explorer.press(.character("X"))
    #expect(explorer.screen.contains("no event, voice or statement here"))
  }
}
