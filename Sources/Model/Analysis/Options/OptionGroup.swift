import TextSafety

/// Options that belong together before they are described.
struct OptionGroup: Sendable {
  /// One option.
  struct Member: Sendable {
    /// The number that the text gives it or its place.
    var number: Int
    /// The whole of its text.
    var span: SourceSpan
    /// Where its label is looked for.
    var head: SourceSpan
    /// What the cells of a table say of it.
    var cells: [CourseOfAction.Aspect] = []
  }

  /// What announces them.
  var announcement: OptionAnnouncement?
  /// The options in the text's order.
  var members: [Member]
  /// The units and words of the openings that were used.
  var openers: [OptionOpener] = []

  /// From the first to the last byte of the options.
  var hull: SourceSpan { SourceSpan(covering: members.lazy.map(\.span)) }
}
