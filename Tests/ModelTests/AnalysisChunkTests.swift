import Testing

@testable import Analysis
@testable import Articles
@testable import Model
@testable import TextSafety

/// A long text is analysed chunk by chunk: what one chunk tells goes on in the next.
@Suite struct AnalysisChunkTests {
  /// Paragraphs in which nobody speaks and nothing is dated, longer than a chunk.
  private static let filler = Array(
    repeating: "The road runs along the shore, past two mills and a chapel of grey stone.",
    count: ArticleChunks.length / 70
  ).joined(separator: "\n\n")

  private func briefing(_ parts: String...) -> Briefing {
    Briefing(
      analyzing: PlainTextReader.read(
        SafeText("A long report\n\n" + parts.joined(separator: "\n\n"))))
  }

  @Test func aRunIsTheSameAnalysis() {
    let article = PlainTextReader.read(
      SafeText("A report\n\nOn 3 May 2019 Marta Ilves said that the dam would hold."))
    var briefing = Briefing(article: article)
    var run = AnalysisRun()
    var done: [AnalysisStep] = []
    while !run.steps.isEmpty {
      if let step = run.advance(&briefing) { done.append(step) }
    }
    #expect(done == AnalysisStep.allCases)
    #expect(briefing.voices.map { $0.name.map { article[$0] } } == ["Marta Ilves"])
    #expect(briefing.timeline.expressions.map(\.value) == ["2019-05-03"])
    #expect(run.advance(&briefing) == nil)
  }

  @Test func aLongTextTakesMoreThanOneChunk() {
    let text = ["A report", Self.filler, Self.filler].joined(separator: "\n\n")
    let article = PlainTextReader.read(SafeText(text))
    var chunks = ArticleChunks(article)
    var pieces = 0
    var count = 0
    while let chunk = chunks.takeNext() {
      pieces += chunk.count
      count += 1
    }
    #expect(count >= 2)
    #expect(pieces == article.paragraphs.count)
  }

  @Test func namesKindsAndDatesOfOneChunkGoOnInTheNext() throws {
    let found = briefing(
      "Ilves said that the dam would hold for a year.", "Norvik said that prices would rise.",
      "Tamm said that the mill would close.",
      "The fort fell in 1644. The siege of 23/4/1644 was the last.", Self.filler,
      "Marta Ilves, a professor at Tartu, said that the dam would not hold for two.",
      "Norvik Bank is a bank. President Norvik said that prices would fall.",
      "Anna Tamm, a professor at Riga, lives near the mill.",
      "A treaty of 5/6/1644 ended the war. The next year the walls were pulled down.")
    func voice(_ name: String) -> Voice? {
      found.voices.first { $0.name.map { found.article[$0].contains(name) } == true }
    }
    #expect(found.voices.count == 3)
    // A surname is joined with a full name of the next chunk.
    let ilves = try #require(voice("Ilves"))
    #expect(ilves.name.map { found.article[$0] } == "Marta Ilves")
    #expect(ilves.statements.count == 2 && ilves.mentions.count == 2)
    #expect(ilves.role.map { found.article[$0] } == "a professor at Tartu")
    // What a speaker is may show only there.
    let norvik = try #require(voice("Norvik"))
    #expect(norvik.kind == .person && norvik.statements.count == 2)
    #expect(voice("Tamm")?.kind == .person)
    // The date in hand and the order of day and month go on.
    let values = found.timeline.expressions.map(\.value)
    #expect(values.contains("1644-06-05"))
    #expect(values.last == "1645")
  }

  @Test func aLongParagraphTakesManyChunksAndNoCutTearsAQuotation() {
    let line = Array(repeating: "It rained.", count: 6500).joined(separator: " ")
    let inside = Array(repeating: "It will rise again.", count: 60).joined(separator: " ")
    let text =
      line + " Marta Ilves said: \"It fell. " + inside
      + " Jan Novak said that it would hold. It ends.\" It rained. " + line + " " + line
    let found = briefing(text)
    #expect(found.voices.map { $0.name.map { found.article[$0] } } == ["Marta Ilves"])
    var chunks = ArticleChunks(found.article)
    var lengths: [Int] = []
    var sentences = 0
    while let chunk = chunks.takeNext() {
      lengths.append(chunk.reduce(0) { $0 + $1.span.count })
      sentences += chunk.reduce(0) { $0 + $1.sentences.count }
    }
    #expect(lengths.count > 1)
    #expect(lengths.allSatisfy { $0 <= ArticleChunks.length + ArticleChunks.longestPiece })
    #expect(sentences == found.article.sentences.count)
  }

  @Test func aQuotationGoesOnWithTheSpeakerOfTheChunkBefore() throws {
    let article = PlainTextReader.read(
      SafeText("“It fell,” said Jan Novak.\n\n“And then nobody came to look at it again.”"))
    let paragraphs = article.paragraphs.indices.map { index in
      ArticlePiece(
        span: article.paragraphs[index].span, paragraph: index,
        sentences: article.paragraphs[index].sentences)
    }
    var resolver = SpeakerResolver(article, places: PlaceNames())
    var readings = Readings(article)
    var last: Int?
    for piece in paragraphs {
      var text = VoiceText(article, [piece])
      text.read([piece], &readings)
      var finder = StatementFinder(text, after: last)
      let drafts = finder.find()
      resolver.read(drafts, of: text)
      last = drafts.last?.paragraph ?? last
    }
    let voices = resolver.finish().voices
    #expect(voices.map { $0.name.map { article[$0] } } == ["Jan Novak"])
    #expect(voices.first?.statements.count == 2)
  }

  @Test func aParagraphOfManyPiecesIsReadWhole() {
    let line = Array(repeating: "It rained.", count: 8000).joined(separator: " ")
    let found = briefing(
      line + " On 3 May 2019 Marta Ilves said that the dam would hold. " + line)
    #expect(found.timeline.expressions.map(\.value) == ["2019-05-03"])
    #expect(found.voices.count == 1)
    for piece in SourceSpan(0, line.utf8.count).pieces(of: Array(line.utf8)) {
      #expect(piece.count <= ArticleChunks.longestPiece)
    }
  }

  @Test func piecesEndBetweenScalars() {
    let bytes = Array(String(repeating: "é", count: 100_000).utf8)
    let pieces = SourceSpan(0, bytes.count).pieces(of: bytes)
    #expect(pieces.first?.start == 0)
    #expect(pieces.last?.end == bytes.count)
    #expect(pieces.allSatisfy { $0.start % 2 == 0 && !$0.isEmpty })
  }

  @Test func timeExpressionsAloneAreThoseOfTheWhole() {
    let article = PlainTextReader.read(
      SafeText(
        "A report\n\nOn 3 May 2019 the dam burst. In June it was mended, by the autumn of 2020."))
    let whole = Briefing(analyzing: article)
    let alone = Briefing(analyzing: article, steps: [.timeline], tellsEvents: false)
    #expect(alone.timeline.expressions == whole.timeline.expressions)
    #expect(alone.timeline.expressions.count == 3)
    #expect(alone.timeline.events.isEmpty && !whole.timeline.events.isEmpty)
  }
}
