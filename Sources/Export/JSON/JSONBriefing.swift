import Model

/// A briefing as `docs/briefing.schema.json` describes it: the items of each list one a line.
struct JSONBriefing {
  let briefing: Briefing
  let spans: JSONSpans

  /// Prepares a briefing.
  init(_ briefing: Briefing) {
    self.briefing = briefing
    spans = JSONSpans(briefing.article.text)
  }

  struct Origin: Encodable {
    var value: String
    var origin: String
  }

  struct Metadata: Encodable {
    var published: OrNull<Origin>
    var modified: OrNull<Origin>
    var saved: OrNull<Origin>
    var authors: [Origin]
    var site: OrNull<Origin>
    var language: OrNull<Origin>
    var address: OrNull<Origin>
    var source: OrNull<Origin>
  }

  struct Section: Encodable {
    var heading: OrNull<String>
    var headingSpan: OrNull<JSONSpan>
    var level: Int
    var start: Int
    var end: Int
    var paragraphs: [Paragraph]
  }

  struct Paragraph: Encodable {
    var start: Int
    var end: Int
    var kind: String
    var marker: String?
    var depth: Int?
    var sentences: [JSONSpan]
  }

  struct Timex: Encodable {
    var type: String
    var value: String
    var mod: String?
    var start: Int
    var end: Int
    var text: String
  }

  struct Expression: Encodable {
    var start: Int
    var end: Int
    var text: String
    var type: String
    var value: String
    var mod: String?
    var edtf: OrNull<String>
  }

  struct LabelPart: Encodable {
    var start: Int
    var end: Int
    var text: String
    var antecedent: Bool?
  }

  struct Number: Encodable {
    var number: OrNull<Int>
    var bound: String
    var lower: Int
    var upper: OrNull<Int>
    var start: Int
    var end: Int
    var text: String
  }

  struct Placement: Encodable {
    var kind: String
    var evidence: JSONSpan?
  }

  struct Rule: Encodable {
    var rule: String
    var span: JSONSpan?
  }

  struct Event: Encodable {
    var start: Int
    var end: Int
    var sentence: JSONSpan
    var text: String
    var label: String
    var labelSpans: [LabelPart]
    var rank: Int
    var confidence: String
    var timex3: OrNull<Timex>
    var edtf: OrNull<String>
    var placement: Placement
    var kind: String
    var status: String
    var killed: OrNull<Int>
    var killedText: String?
    var killedDetail: Number?
    var injured: OrNull<Int>
    var injuredDetail: Number?
    var places: [JSONSpan]
    var actors: [JSONSpan]
    var mentions: [JSONSpan]
    var reasons: [Rule]
  }

  struct Option: Encodable {
    var list: Int
    var number: Int
    var label: String
    var labelSpan: JSONSpan
    var labelObject: JSONSpan?
    var start: Int
    var end: Int
    var text: String
    var proposer: OrNull<String>
    var aspects: [Aspect]
    var nested: Int?
  }

  struct Aspect: Encodable {
    var kind: String
    var start: Int
    var end: Int
    var text: String
  }

  /// What the text expects, as the file has it.
  struct Expected: Encodable {
    /// "forecast" or "condition".
    var kind: String
    /// The first scalar.
    var start: Int
    /// The scalar after the last one.
    var end: Int
    /// The words.
    var text: String
    /// The word that says so.
    var cue: JSONSpan
    /// Whose expectation it is, as named at this place.
    var holder: OrNull<JSONSpan>
    /// The holder's fullest name.
    var holderName: OrNull<String>
    /// "expected", "likely", "possible" or "unlikely".
    var likelihood: String
    /// The condition under which it is expected.
    var condition: OrNull<JSONSpan>
    /// When or until when.
    var until: OrNull<JSONSpan>
    /// "certain", "likely" or "doubtful".
    var confidence: String
  }

  struct OptionGroup: Encodable {
    var announcement: OrNull<JSONSpan>
    var announcedCount: OrNull<Int>
    var actor: OrNull<JSONSpan>
    var proposer: OrNull<JSONSpan>
    var proposerName: OrNull<JSONSpan>
    var condition: OrNull<JSONSpan>
    /// "certain", "likely" or "doubtful".
    var confidence: String
  }

  struct Speaker: Encodable {
    var speaker: OrNull<String>
    var role: OrNull<String>
    var name: OrNull<JSONSpan>
    var roleSpan: OrNull<JSONSpan>
    var kind: String
    var group: String
    var holds: OrNull<JSONSpan>
    var holdsSpans: [JSONSpan]
    var mentions: [JSONSpan]
    var statements: [Said]
  }

  struct Said: Encodable {
    var start: Int
    var end: Int
    var text: String
    var parts: [JSONSpan]
    var kind: String
    var act: String
    var cue: OrNull<String>
    var cueSpan: OrNull<JSONSpan>
    var source: OrNull<JSONSpan>
    var opposed: [JSONSpan]
    var stance: OrNull<String>
    var via: OrNull<JSONSpan>
    var candidates: [JSONSpan]
    var confidence: String
  }

  struct Contest: Encodable {
    var first: Side
    var second: Side
  }

  struct Side: Encodable {
    var speaker: OrNull<String>
    var start: Int
    var end: Int
    var text: String
  }

  struct Entity: Encodable {
    var name: String
    var kind: String
    var mentions: [JSONSpan]
  }

  struct Inline: Encodable {
    var start: Int
    var end: Int
    var kind: String
    var address: String?
  }

  struct Excluded: Encodable {
    var start: Int
    var end: Int
    var reason: String
    var text: String
  }

  struct Message: Encodable {
    var message: String
    var start: Int?
    var end: Int?
  }
}
