import Model

/// Briefings of our own for the tests of the screens.
enum Samples {
  /// A short article with a little of everything, its derived items made by hand.
  static let harbour: Briefing = {
    let text = """
      The harbour after the blast

      Three weeks on, the port counts its losses and its choices.

      The blast at the grain terminal on 4 May 2021 killed 12 dockers. In 2019 a smaller fire had damaged the same silos.

      “Nobody checked the dust filters,” said Ana Moreira, an engineer at the port authority. The ministry denied that inspections had lapsed.

      The choices

      The council has two options.

      The first would rebuild the terminal where it stood. It is quick and dear.

      The second would move grain to the northern quay. Residents there object.
      """
    var builder = SampleBuilder(text)
    return builder.briefing()
  }()
}

/// Finds the parts of a sample by their words.
struct SampleBuilder {
  var article: Article

  init(_ text: String) {
    article = Article(text: SafeText(text))
  }

  /// The span of the first place where the words stand.
  func span(_ words: String) -> SourceSpan {
    let needle = Array(words.utf8)
    let bytes = article.text.bytes
    for start in 0...max(0, bytes.count - needle.count)
    where Array(bytes[start..<(start + needle.count)]) == needle {
      return SourceSpan(start, start + needle.count)
    }
    return SourceSpan(0, 0)
  }

  mutating func add(_ sentences: String..., section: Int) {
    let first = article.sentences.count
    let spans = sentences.map { span($0) }
    for span in spans {
      article.sentences.append(Sentence(span: span, paragraph: article.paragraphs.count))
    }
    guard let start = spans.first, let end = spans.last else { return }
    article.paragraphs.append(
      Paragraph(
        span: start.union(end), sentences: first..<article.sentences.count, section: section))
  }

  mutating func briefing() -> Briefing {
    article.title = span("The harbour after the blast")
    article.dek = span("Three weeks on, the port counts its losses and its choices.")
    add(
      "The blast at the grain terminal on 4 May 2021 killed 12 dockers.",
      "In 2019 a smaller fire had damaged the same silos.", section: 0)
    add(
      "“Nobody checked the dust filters,” said Ana Moreira, an engineer at the port authority.",
      "The ministry denied that inspections had lapsed.", section: 0)
    add("The council has two options.", section: 1)
    add(
      "The first would rebuild the terminal where it stood.", "It is quick and dear.", section: 1)
    add(
      "The second would move grain to the northern quay.", "Residents there object.", section: 1)
    article.sections = [
      Section(heading: nil, paragraphs: 0..<2),
      Section(heading: span("The choices"), paragraphs: 2..<5),
    ]
    article.inlines = [
      Inline(span: span("the port authority"), kind: .link("https://port.example/authority"))
    ]
    var briefing = Briefing(article: article)
    briefing.timeline = timeline()
    briefing.options = [options()]
    briefing.voices = voices()
    return briefing
  }

  private func timeline() -> Timeline {
    var fire = TimelineEvent(
      span: span("In 2019 a smaller fire had damaged the same silos"), sentence: 1,
      date: EDTF("2019"), placement: .dated, kind: .disaster)
    fire.rank = 1
    var blast = TimelineEvent(
      span: span("The blast at the grain terminal on 4 May 2021 killed 12 dockers"), sentence: 0,
      date: EDTF("2021-05-04"), placement: .dated, kind: .attack)
    blast.killed = CasualtyCount(span: span("12"), lower: 12, upper: 12)
    return Timeline(events: [fire, blast])
  }

  private func options() -> OptionList {
    var list = OptionList(
      announcement: span("The council has two options"),
      options: [
        CourseOfAction(
          number: 1, label: span("rebuild the terminal where it stood"),
          span: span("The first would rebuild the terminal where it stood. It is quick and dear.")),
        CourseOfAction(
          number: 2, label: span("move grain to the northern quay"),
          span: span("The second would move grain to the northern quay. Residents there object.")),
      ])
    list.announcedCount = 2
    return list
  }

  private func voices() -> [Voice] {
    var engineer = Voice(
      name: span("Ana Moreira"), role: span("an engineer at the port authority"), kind: .person)
    engineer.statements = [
      Statement(
        content: [span("“Nobody checked the dust filters,”")], source: span("Ana Moreira"),
        cue: span("said"), form: .direct)
    ]
    var ministry = Voice(name: span("The ministry"), kind: .organisation)
    ministry.statements = [
      Statement(
        content: [span("that inspections had lapsed")], source: span("The ministry"),
        cue: span("denied"), form: .indirect, act: .denies)
    ]
    engineer.statements[0].opposed = ministry.statements[0].content
    ministry.statements[0].opposed = engineer.statements[0].content
    engineer.statements[0].confidence = .certain
    return [engineer, ministry]
  }
}
