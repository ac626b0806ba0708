import Model

/// One row of a navigator pane.
public struct PaneRow: Hashable, Sendable {
  /// What a row stands for.
  public enum Subject: Hashable, Sendable {
    /// A section, as an index into `Article.sections`.
    case section(Int)
    /// What was set aside.
    case setAside
    /// A place in the text: a link, a match, a note.
    case place
    /// An event, as an index into `Timeline.events`.
    case event(Int)
    /// A list of options, as an index into `Briefing.options`.
    case optionList(Int)
    /// An option: its list and its place in the list.
    case option(list: Int, index: Int)
    /// What is expected, as an index into `Briefing.outlook`.
    case outlook(Int)
    /// A speaker, as an index into `Briefing.voices`.
    case voice(Int)
    /// A statement: its speaker and its place among the speaker's statements.
    case statement(voice: Int, index: Int)
  }

  /// What the row stands for.
  public var subject: Subject
  /// Whether the row is one of those that another one leads: a speaker's statement, an option of a list.
  func isBelow(_ head: PaneRow) -> Bool {
    switch (head.subject, subject) {
    case (.voice(let head), .statement(let voice, _)): head == voice
    case (.optionList(let head), .option(let list, _)): head == list
    default: false
    }
  }

  /// What the words of the row are made of.
  private let source: RowLabel
  /// A short text before the label: the date of an event, the number of an option.
  public var lead: String
  /// How far the row is indented, in steps.
  public var depth: Int
  /// Whether what it stands for is doubtful: a question mark says so.
  var isDoubtful = false
  /// Where the reader goes when the row is selected.
  public var anchor: SourceSpan
  /// What the reader marks then, in reading order.
  public var highlights: [SourceSpan]

  /// The row with its mark where what it stands for is doubtful.
  func marked(_ confidence: Confidence) -> PaneRow {
    var item = self
    item.isDoubtful = confidence == .doubtful
    return item
  }

  /// The words of the row.
  public var label: String { source.words }

  /// Makes a row.
  init(
    _ subject: Subject, label: String, lead: String = "", depth: Int = 0,
    anchor: SourceSpan, highlights: [SourceSpan] = []
  ) {
    self.init(
      subject, label: RowLabel(label), lead: lead, depth: depth, anchor: anchor,
      highlights: highlights)
  }

  /// Makes a row whose words are made when they are shown.
  init(
    _ subject: Subject, label: RowLabel, lead: String = "", depth: Int = 0,
    anchor: SourceSpan, highlights: [SourceSpan] = []
  ) {
    self.subject = subject
    source = label
    self.lead = lead
    self.depth = depth
    self.anchor = anchor
    self.highlights = highlights
  }
}

extension PaneRow {
  /// What stands before the label where the column is narrow: the date of an event in twelve columns.
  func narrowLead(in briefing: Briefing) -> String {
    guard case .event(let index) = subject, briefing.timeline.events.indices.contains(index),
      let date = briefing.timeline.events[index].date
    else { return lead }
    return date.shortWords
  }
}
