import Model

/// What the analyses made of an article, line by line.
struct BriefingLines {
  let briefing: Briefing

  static func of(_ briefing: Briefing) -> String {
    let lines = BriefingLines(briefing: briefing)
    return
      (lines.expressions + lines.events + lines.options + lines.outlook + lines.voices
      + lines.names + briefing.article.diagnostics.map { "told: \($0.kind)" })
      .joined(separator: "\n") + "\n"
  }

  private var article: Article { briefing.article }

  private func words(_ span: SourceSpan) -> String { article.oneLine(span) }

  /// " name: words", if there are any.
  private func part(_ name: String, _ span: SourceSpan?) -> String {
    span.map { " \(name): \(words($0));" } ?? ""
  }

  private func list(_ name: String, _ spans: [SourceSpan]) -> String {
    spans.isEmpty ? "" : " \(name): \(spans.map(words).joined(separator: ", "));"
  }

  var expressions: [String] {
    briefing.timeline.expressions.map { time in
      "time: \(words(time.span)) = \(time.kind) \(time.value)"
        + (time.modifier.map { " \($0)" } ?? "") + (time.date.map { " → \($0)" } ?? "")
    }
  }

  var events: [String] {
    briefing.timeline.events.map { event in
      let placement =
        switch event.placement {
        case .dated: "dated"
        case .inferred(let span): "inferred" + (span.map { " from \(words($0))" } ?? "")
        case .undated: "undated"
        }
      let date = event.date.map(\.description) ?? "-"
      let parts = [
        "event: \(date) \(placement) \(event.kind) \(event.status) \(event.confidence)",
        "rank \(event.rank): \(event.words(in: article)); in: \(words(event.span));",
      ]
      let tolls = toll("killed", event.killed) + toll("injured", event.injured)
      let names = list("places", event.places) + list("actors", event.actors)
      return parts.joined(separator: " ") + tolls + names
    }
  }

  private func toll(_ name: String, _ count: CasualtyCount?) -> String {
    guard let count else { return "" }
    let upper = count.upper.map { "\($0)" } ?? ""
    return " \(name): \(words(count.span)) \(count.bound) \(count.lower)-\(upper);"
  }

  var options: [String] {
    briefing.options.flatMap { list in
      var head = "options:" + part("announced", list.announcement)
      head += list.announcedCount.map { " count: \($0);" } ?? ""
      head += part("actor", list.actor) + part("proposer", list.proposer)
      head += part("named", list.proposerName) + part("if", list.condition) + " \(list.confidence)"
      return [head] + list.options.map(line)
    }
  }

  private func line(of option: CourseOfAction) -> String {
    var line = "  \(option.number). \(option.name(in: article)); in: \(words(option.span));"
    for aspect in option.aspects { line += " \(aspect.kind): \(words(aspect.span));" }
    return line + (option.nested.map { " nested \($0)" } ?? "")
  }

  var outlook: [String] {
    briefing.outlook.map { item in
      "outlook: \(item.kind) \(item.likelihood) \(item.confidence): \(words(item.span));"
        + part("cue", item.cue) + part("holder", item.holder) + part("named", item.holderName)
        + part("if", item.condition) + part("until", item.until)
    }
  }

  var voices: [String] {
    briefing.voices.flatMap { voice in
      let name = voice.name.map(words) ?? "-"
      let head = "voice: \(name) \(voice.kind) \(voice.group);"
      return [
        head + part("role", voice.role)
          + part("holds", voice.holds.isEmpty ? nil : SourceSpan(covering: voice.holds))
      ]
        + voice.statements.map(line)
    }
  }

  private func line(of statement: Statement) -> String {
    let content = statement.content.map(words).joined(separator: " … ")
    var line = "  \(statement.form) \(statement.act) \(statement.confidence): \(content);"
    line += part("source", statement.source) + part("cue", statement.cue)
    line += part("via", statement.via) + list("against", statement.opposed)
    return line + (statement.stance.map { " \($0)" } ?? "")
  }

  var names: [String] {
    briefing.entities.map { "name: \(words($0.name)) \($0.kind) \($0.mentions.count)" }
  }
}
