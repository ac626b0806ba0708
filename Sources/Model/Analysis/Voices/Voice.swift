import Articles
import TextSafety

/// A person or body that the article quotes or reports, with all that it says there.
public struct Voice: Sendable {
  /// What a speaker is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case person, organisation, group, unknown
  }

  /// On which side of an event a speaker stands, as far as name and role tell.
  public enum Group: String, Hashable, Sendable, CaseIterable {
    case government, armed, expert, witness, media, other
  }

  /// The fullest name in the text; nil if the text names nobody.
  public var name: SourceSpan?
  /// The role that the text gives ("a professor at …").
  public var role: SourceSpan?
  /// What the speaker is.
  public var kind: Kind
  /// The group, by name and role.
  public var group = Group.other
  /// One clause of what the speaker holds, in the parts that are shown of it; empty if no statement is one.
  public var holds: [SourceSpan] = []
  /// Whether the clause of what is held goes on after what is shown of it.
  public var isHoldsCut = false
  /// Whether a first screen leaves the speaker out: a newspaper or channel, somebody whose words are not certain, or
  /// hardly a word.
  public var isAside = false
  /// What the speaker says, in reading order.
  public var statements: [Statement]
  /// Every place where the speaker is named, in reading order.
  public var mentions: [SourceSpan]

  /// Whether a first screen tells of the speaker.
  public var isOnOverview: Bool { name != nil && !isAside }

  /// What a reader is told of the speaker in a line.
  public struct Gist: Hashable, Sendable {
    /// The words, in the parts that are shown of them.
    public var words: [SourceSpan]
    /// Whether the speaker denies them.
    public var isDenied: Bool
    /// Whether they go on after what is shown.
    public var isCut: Bool

    /// Makes a gist.
    public init(words: [SourceSpan], isDenied: Bool = false, isCut: Bool = false) {
      self.words = words
      self.isDenied = isDenied
      self.isCut = isCut
    }
  }

  /// What the speaker holds, else the first statement that is not doubtful; nil if there is neither.
  public var gist: Gist? {
    if !holds.isEmpty { return Gist(words: holds, isCut: isHoldsCut) }
    return statements.first { $0.confidence != .doubtful }.map {
      Gist(words: [$0.shownHull], isDenied: $0.isDeniedByLaterCue)
    }
  }

  /// Makes a voice.
  public init(name: SourceSpan?, role: SourceSpan? = nil, kind: Kind = .unknown) {
    self.name = name
    self.role = role
    self.kind = kind
    statements = []
    mentions = []
  }
}

/// Something that somebody is said to have said.
public struct Statement: Sendable {
  /// Whose words the content is in.
  public enum Form: String, Hashable, Sendable, CaseIterable {
    /// All of it stands between quotation marks.
    case direct
    /// None of it does.
    case indirect
    /// Some of it does.
    case mixed
  }

  /// What the speaker does in saying it.
  public enum Act: String, Hashable, Sendable, CaseIterable {
    case says, denies, warns, believes, proposes, asks, quotes
  }

  /// Whether it was said.
  enum Factuality: Sendable {
    /// It was.
    case said
    /// It only might be: "would say", "decided to ask".
    case open
    /// No tree tells.
    case unknown
  }

  /// What the speaker thinks of what the content tells, where the cue says so.
  public enum Stance: String, Hashable, Sendable, CaseIterable {
    /// Praise, support, agreement.
    case supports
    /// Blame, denial, rejection.
    case opposes
  }

  /// The content in one or more parts, in reading order, quotation marks included.
  public var content: [SourceSpan]
  /// The speaker as named at this place ("he", a surname); nil if nobody is named.
  public var source: SourceSpan?
  /// The words that mark it as a statement ("said", "according to").
  public var cue: SourceSpan?
  /// Whose words it is in.
  public var form: Form
  /// What the speaker does.
  public var act: Act
  /// Whether the content is no clause and makes sense only after its cue ("accused | Norvik of theft").
  public var needsCue = false
  /// Whether none of its words is a verb that tells something: "“a slap in the face,”", "during an hour that nobody saw".
  var isFragment = false
  /// Whether a noun marks it: "the mayor's claim that".
  var isNoun = false
  /// Whether the content is a noun that something is said of.
  var isObject = false
  /// Whether it was said, or only might be.
  var factuality = Factuality.unknown
  /// Statements that say the opposite on the same subject, as their first content spans.
  public var opposed: [SourceSpan]
  /// What the speaker thinks of what the content tells; nil if the cue does not say.
  public var stance: Stance?
  /// Who passed the speaker's words on ("the agency reported"), as named at this place.
  public var via: SourceSpan?
  /// The speakers that it could be, where the text leaves that open.
  public var candidates: [SourceSpan] = []
  /// How sure it is that these words are this speaker's.
  public var confidence = Confidence.likely

  /// Makes a statement.
  public init(
    content: [SourceSpan], source: SourceSpan? = nil, cue: SourceSpan? = nil,
    form: Form, act: Act = .says
  ) {
    self.content = content
    self.source = source
    self.cue = cue
    self.form = form
    self.act = act
    opposed = []
  }

  /// What a reader is shown: the content, from its cue on where it needs that.
  public var shown: [SourceSpan] {
    guard needsCue, let cue, let first = content.first, cue.start <= first.start else {
      return content
    }
    return [SourceSpan(cue.start, first.end)] + content.dropFirst()
  }

  /// Whether what is shown would look like what the speaker holds: it is denied, by a verb that comes after it.
  public var isDeniedByLaterCue: Bool {
    guard act == .denies, let cue else { return false }
    return shownHull.union(cue) != shownHull
  }

  /// From the first to the last byte of the content.
  public var hull: SourceSpan { SourceSpan(covering: content) }

  /// From the first to the last byte of what is shown.
  public var shownHull: SourceSpan { SourceSpan(covering: shown) }
}
