import Model

extension TextExport {
  /// The briefing in a screenful: title, key events, options by label, voices, minutes to read.
  mutating func writeOverview() {
    if let title = article.title {
      text(article[title])
      line(String(repeating: "=", count: min(article[title].count, wrapper.width ?? 80)))
    }
    if let dek = article.dek { text(article[dek]) }
    line()
    writeMetadata()
    writeHeadline()
    let timeline = briefing.timeline
    writeKeyEvents("Attacks", timeline.overviewAttacks.map { timeline.events[$0] })
    writeKeyEvents("Key events", timeline.overviewEvents.map { timeline.events[$0] })
    for list in briefing.options where !list.options.isEmpty {
      line()
      let proposer = list.namer.map { " (\(article[$0]))" } ?? ""
      line("Options\(proposer)")
      for option in list.options {
        text(option.name(in: article), first: "  \(option.number). ", rest: "     ")
      }
    }
    let named = briefing.voices.filter(\.isOnOverview)
    if !named.isEmpty {
      line()
      line("Voices")
      for voice in named {
        let role = voice.role.map { ", \(article[$0])" } ?? ""
        let gist = voice.gist.map { gist in
          (gist.isDenied ? " denied: " : ": ") + article.excerpt(gist.words)
            + (gist.isCut ? " …" : "")
        }
        text("\(name(of: voice))\(role)\(gist ?? "")", first: "  ", rest: "    ")
      }
    }
  }

  /// What happened, when, where, how bad and who says so, as on the overview of the explorer.
  private mutating func writeHeadline() {
    guard let headline = briefing.headline else {
      guard let lead = article.leadSentence, !briefing.timeline.overview.isEmpty else { return }
      line()
      return card("Lead", article[lead])
    }
    let event = briefing.timeline.events[headline.event]
    line()
    card("What", event.words(in: article))
    switch headline.when {
    case .date(let date, _):
      card("When", date.words + (event.status == .expected ? ", expected" : ""))
    case .published(let day): card("When", "no date given; published \(day.words)")
    case nil: break
    }
    if !headline.places.isEmpty {
      card("Where", headline.places.prefix(3).map { article[$0] }.joined(separator: ", "))
    }
    if let toll = event.toll(in: article) { card("Toll", toll) }
    if let claim = headline.claim { card("Claimed", said(claim)) }
    if let first = briefing.contested.first { card("Disputed", said(first)) }
  }

  private mutating func card(_ lead: String, _ words: String) {
    let space = String(repeating: " ", count: max(1, 10 - lead.count))
    text(words, first: lead + space, rest: String(repeating: " ", count: 10))
  }

  /// A statement with its speaker.
  private func said(_ place: Briefing.StatementIndex) -> String {
    let statement = briefing.statement(place)
    let verb = statement.isDeniedByLaterCue ? " denied" : ""
    return "\(name(of: briefing.voices[place.voice]))\(verb): \(article[statement.shownHull])"
  }

  /// What matters first, as on the overview of the explorer.
  private mutating func writeKeyEvents(_ title: String, _ events: [TimelineEvent]) {
    guard !events.isEmpty else { return }
    line()
    line(title)
    for event in events.prefix(8) { row(event) }
    if events.count > 8 { line("  … and \(events.count - 8) more") }
  }

  private mutating func writeMetadata() {
    let metadata = article.metadata
    if let byline = article.byline { text(article[byline]) }
    if article.byline == nil, !metadata.authors.isEmpty {
      text(metadata.authors.map(\.value).joined(separator: ", "), first: "By ", rest: "   ")
    }
    if let date = metadata.published { line("Published \(date.value.words) (\(date.origin))") }
    if let date = metadata.change { line("Updated \(date.value.words) (\(date.origin))") }
    if let site = metadata.site { text("Site: \(site.value)") }
    if let source = metadata.source { text("Source: \(source.value)") }
    if let address = metadata.address { line(address.value) }
    line("\(Plural.phrase(article.wordCount, "word")), about \(article.minutesToRead) min to read")
  }

  /// The name of a voice, or what stands for one.
  func name(of voice: Voice) -> String {
    voice.name.map { article[$0] } ?? "(speaker unclear)"
  }
}
