import TextSafety

/// Words by which a line shows that it does not belong to the article.
struct BoilerplateCue: Sendable {
  /// Where in the line the words must stand.
  enum Place: Sendable {
    /// They are the whole line, but for marks around them.
    case whole
    /// The line starts with them.
    case start
    /// They stand anywhere in it.
    case anywhere
  }

  /// How far the line's verdict reaches.
  enum Reach: Sendable {
    /// The line alone.
    case line
    /// The short lines below it, of which the line itself is only the label.
    case below
  }

  /// Words that mean the same.
  struct Group: Sendable {
    /// Why the line is set aside.
    let reason: ExcludedText.Reason
    /// Where the words must stand.
    let place: Place
    /// How far that reaches.
    var reach = Reach.line
    /// The words in small letters, with straight apostrophes, separated by "|".
    let words: String
  }

  /// Where the words stand.
  let place: Place
  /// Why the line is set aside.
  let reason: ExcludedText.Reason
  /// How far that reaches.
  let reach: Reach

  /// The longest line that is looked at, in bytes.
  static let longestLine = 300

  /// The cue of a line.
  static func find(_ bytes: [UInt8], _ line: SourceSpan) -> BoilerplateCue? {
    guard line.count <= longestLine else { return nil }
    let key = NormalizedLine.make(bytes, line)
    let bare = NormalizedLine.withoutMarks(key)
    let group =
      (bare.count <= 40 ? index.group(ofWhole: bare) : nil)
      ?? index.group(startingWith: key) ?? index.group(within: key)
    return group.map {
      BoilerplateCue(place: groups[$0].place, reason: groups[$0].reason, reach: groups[$0].reach)
    }
  }

  /// Whether a block is what a film shows, behind the button that closes it: "CLOSE The mayor says …".
  static func isBehindButton(_ bytes: [UInt8], _ span: SourceSpan) -> Bool {
    let text = bytes[span.range]
    return text.count > button.count && text.starts(with: button)
      && ByteClass.isUpper(text[text.startIndex + button.count])
      && ByteClass.isLower(text[min(text.startIndex + button.count + 1, text.endIndex - 1)])
  }

  private static let button = Array("CLOSE ".utf8)

  private static let index = BoilerplateIndex(groups)
}
