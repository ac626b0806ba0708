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
    let timeline = briefing.timeline
    let shown = timeline.overview.map { timeline.events[$0] }.filter { $0.status == .happened }
    writeKeyEvents("Attacks", shown.filter(\.isToldAttack))
    writeKeyEvents("Key events", shown.filter { !$0.isToldAttack })
    for list in briefing.options where !list.options.isEmpty {
      line()
      let proposer = list.namer.map { " (\(article[$0]))" } ?? ""
      line("Options\(proposer)")
      for option in list.options {
        text(option.name(in: article), first: "  \(option.number). ", rest: "     ")
      }
    }
    let named = briefing.voices.filter(\.isSure)
    if !named.isEmpty {
      line()
      line("Voices")
      for voice in named {
        let role = voice.role.map { ", \(article[$0])" } ?? ""
        let more = voice.isHoldsCut ? " …" : ""
        let holds = voice.holds.map { ": \(article[$0])\(more)" } ?? ""
        text("\(name(of: voice))\(role)\(holds)", first: "  ", rest: "    ")
      }
    }
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
