/// How often each kind of change made a text safe.
public struct Repairs: Hashable, Sendable {
  /// Byte sequences that were no UTF-8 and became U+FFFD.
  public var bytes = 0
  /// Control characters and escape sequences that were dropped.
  public var controls = 0
  /// Invisible characters that were dropped: bidi controls, zero-width characters, tags and fillers.
  public var invisibles = 0
  /// Combining marks that were dropped because there were too many or because nothing carries them.
  public var combiningMarks = 0

  /// Makes an empty count.
  public init() {}

  /// One diagnostic for each kind that there was.
  public var diagnostics: [Diagnostic] {
    var found: [Diagnostic] = []
    if bytes > 0 { found.append(Diagnostic(.repairedBytes(bytes))) }
    if controls > 0 { found.append(Diagnostic(.removedControls(controls))) }
    if invisibles > 0 { found.append(Diagnostic(.removedInvisibles(invisibles))) }
    if combiningMarks > 0 { found.append(Diagnostic(.removedCombiningMarks(combiningMarks))) }
    return found
  }
}
