import TextSafety

/// What the pruner does with a tag.
enum HTMLTagRule: UInt8 {
  /// Raw text up to the end tag, none of it content.
  case dropRaw
  /// An element that is dropped with all that it holds, nested ones of its name counted.
  case dropWithContent
  /// Only the tag is dropped.
  case dropTag
  /// A script: dropped, its text kept when it is JSON-LD.
  case script
  /// An element without an end tag.
  case void
  /// A formatting element, which the parser opens again in every block until it is closed.
  case formatting
  /// Text whose white space counts.
  case preformatted
  /// Text in which no tag is known.
  case rawText

  /// The rule of the tag whose lower-case name has this hash; nil for a plain element.
  static func named(_ hash: UInt64) -> HTMLTagRule? { rules[hash] }

  private static let rules = WordTable<HTMLTagRule>([
    ("style", .dropRaw), ("iframe", .dropRaw), ("noembed", .dropRaw), ("noframes", .dropRaw),
    ("xmp", .dropRaw), ("noscript", .dropRaw),
    ("svg", .dropWithContent), ("select", .dropWithContent), ("textarea", .dropRaw),
    ("template", .dropWithContent), ("canvas", .dropWithContent), ("video", .dropWithContent),
    ("audio", .dropWithContent), ("map", .dropWithContent), ("button", .dropWithContent),
    ("annotation", .dropWithContent), ("datalist", .dropWithContent),
    ("script", .script),
    ("frameset", .dropTag), ("frame", .dropTag), ("plaintext", .dropTag), ("isindex", .dropTag),
    ("image", .dropTag), ("option", .dropTag), ("optgroup", .dropTag), ("keygen", .dropTag),
    ("param", .dropTag), ("math", .dropTag), ("semantics", .dropTag), ("font", .dropTag),
    ("embed", .dropTag), ("track", .dropTag), ("source", .dropTag), ("object", .dropTag),
    ("picture", .dropTag), ("area", .dropTag), ("basefont", .dropTag), ("bgsound", .dropTag),
    ("br", .void), ("hr", .void), ("img", .void), ("input", .void), ("link", .void),
    ("meta", .void), ("base", .void), ("col", .void), ("wbr", .void),
    ("a", .formatting), ("b", .formatting), ("big", .formatting), ("code", .formatting),
    ("em", .formatting), ("i", .formatting), ("nobr", .formatting), ("s", .formatting),
    ("small", .formatting), ("strike", .formatting), ("strong", .formatting),
    ("tt", .formatting), ("u", .formatting),
    ("pre", .preformatted), ("listing", .preformatted),
    ("title", .rawText),
  ])
}
