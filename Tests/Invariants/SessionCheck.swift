import Model
import TUI
import Terminal

/// Goes through a session and looks at every frame and every effect.
struct SessionCheck {
  private var state: AppState
  private var decoder: KeyDecoder
  private var size: Size
  private let isUnicode: Bool
  private var briefing: Briefing
  private var run = AnalysisRun(steps: [])
  private var events: [InputEvent] = []
  private var isOver = false
  private var handled = 0
  private var library = LibraryStandIn()

  /// More things than this do not happen in one session.
  private static let limit = 80

  static func run(_ script: SessionScript, _ faults: inout Faults) {
    var check = SessionCheck(script)
    check.draw(&faults)
    check.play(script.actions, &faults)
  }

  private init(_ script: SessionScript) {
    let article = ArticleReader.read(script.article, format: script.format)
    briefing =
      script.isAnalysedLate ? Briefing(article: article) : Briefing(analyzing: article)
    if script.isAnalysedLate { run = AnalysisRun() }
    let second = Briefing(article: Article(text: SafeText("Another text.")))
    size = script.size
    isUnicode = script.isUnicode
    state = AppState(
      briefings: [briefing, second], size: size,
      settings: Settings(
        isUnicode: isUnicode, theme: script.isMono ? Theme.mono : Theme.terminal))
    decoder = KeyDecoder()
    decoder.readsMouse = script.readsMouse
  }

  private mutating func play(_ actions: ArraySlice<UInt8>, _ faults: inout Faults) {
    var rest = actions
    var count = 0
    while let byte = rest.popFirst(), count < Self.limit, !isOver, faults.isEmpty {
      count += 1
      if byte == 0xFE, let code = rest.popFirst() {
        let all = SessionScript.Step.allCases
        take(all[Int(code) % all.count], &rest)
      } else {
        decoder.feed(CollectionOfOne(byte), into: &events)
      }
      handle(&faults)
    }
    decoder.giveUp(into: &events)
    handle(&faults)
    draw(&faults)
  }

  private mutating func take(_ step: SessionScript.Step, _ rest: inout ArraySlice<UInt8>) {
    switch step {
    case .resize:
      size = SessionScript.size(rest)
      rest = rest.dropFirst(2)
      events.append(.resize(size))
    case .pause: decoder.giveUp(into: &events)
    case .resumed: events.append(.resumed)
    case .copied: events.append(.outcome(.copied))
    case .copyRefused: events.append(.outcome(.copyFailed("there is no clipboard")))
    case .notKept: events.append(.outcome(.saveFailed("the disk is full")))
    case .work: work()
    case .remember: remember()
    case .library: answer()
    case .notesOff: events.append(.notesOff("there is no store"))
    case .changed: events.append(.changed)
    case .readAgain: readAgain()
    case .draft: draft()
    }
  }

  private mutating func work() {
    guard !run.steps.isEmpty else { return }
    run.advance(&briefing)
    events.append(.briefing(BriefingUpdate(briefing), document: 0))
  }

  private mutating func readAgain() {
    let text = briefing.article.text.bytes
    briefing = Briefing(article: ArticleReader.read(Array(text.prefix(text.count / 2))))
    run = AnalysisRun()
    events.append(.outcome(.readAgain(BriefingUpdate(briefing), document: 0)))
  }

  private mutating func draft() {
    let span = briefing.article.sentences.first?.span ?? SourceSpan(0, 0)
    let anchor = Anchor(span, in: briefing.article.text)
    let note = Annotation(id: "draft", kind: .note, body: "a\nb", anchor: anchor, created: 1)
    events += [.remembered([note], place: nil, document: 0), .draft(note, document: 0)]
  }

  private mutating func remember() {
    let article = briefing.article
    let notes = article.sentences.prefix(3).enumerated().map { index, sentence in
      Annotation(
        id: "\(index)", kind: Annotation.Kind.allCases[index % 3], body: "a",
        anchor: Anchor(sentence.span, in: article.text), created: index)
    }
    let lost = Anchor(exact: "words of long ago", prefix: "", suffix: "", start: 3, end: 1)
    let orphan = Annotation(id: "lost", kind: .note, body: "b\nc", anchor: lost, created: 5)
    let elsewhere = ReadingPlace(anchor: lost, progress: 0.5)
    events += [
      .remembered(notes + [orphan], place: state.readingPlace(of: 0), document: 0),
      .remembered(nil, place: elsewhere, document: 1), .firstStart,
    ]
  }

  private mutating func answer() {
    guard let answer = library.answer(with: briefing) else { return }
    events.append(.outcome(.library(answer)))
  }

  private mutating func handle(_ faults: inout Faults) {
    guard !events.isEmpty else { return }
    for event in events {
      for effect in state.handle(event) { check(effect, &faults) }
      if isOver { break }
    }
    events.removeAll(keepingCapacity: true)
    handled += 1
    // Most of the time goes into drawing; no frame depends on whether the one before was drawn.
    if handled % 3 == 0 { draw(&faults) }
  }

  private mutating func draw(_ faults: inout Faults) {
    FrameCheck.run(Screen.render(state), size: size, isUnicode: isUnicode, &faults)
  }

  private mutating func check(_ effect: Effect, _ faults: inout Faults) {
    switch effect {
    case .copy(let text): SafeTextCheck.check(Array(text.utf8), allowsTab: true, &faults)
    case .save(let note, let document):
      faults.expect(document >= 0, "a note in no article")
      faults.expect(!note.id.isEmpty, "a note without a name")
      SafeTextCheck.check(Array(note.body.utf8), allowsTab: true, &faults)
    case .remove(_, let document): faults.expect(document >= 0, "no article")
    case .mouse(let isOn): decoder.readsMouse = isOn
    case .library(let request): library.request = request
    case .start(.open(let address)):
      faults.expect(address.hasPrefix("http"), "an address of another scheme")
      faults.expect(address.utf8.allSatisfy { (0x21...0x7E).contains($0) }, "an unsafe address")
    case .start(.pipe(let words, _)): faults.expect(!words.isEmpty, "a command without words")
    case .start(.edit(let document, _)): faults.expect(document >= 0, "no article to edit")
    case .exit: isOver = true
    case .suspend, .redraw, .reload: break
    }
  }
}
