import TextSafety

/// Words by which a line shows that it stands below a picture.
enum CaptionCue {
  /// Whether a block is a caption.
  static func isCaption(_ bytes: [UInt8], _ span: SourceSpan) -> Bool {
    guard span.count >= 6 else { return false }
    if isGallery(bytes, span) { return true }
    guard span.count <= 600 else { return false }
    let head = NormalizedLine.make(bytes, SourceSpan(span.start, min(span.end, span.start + 24)))
    if starts.atStart(of: head) != nil { return true }
    if isNumbered(head) { return true }
    guard span.count <= 400 else { return false }
    let tail = NormalizedLine.make(bytes, SourceSpan(max(span.start, span.end - 60), span.end))
    return anywhereNearEnd.anywhere(in: tail) != nil
  }

  /// Whether a block is a row of pictures that became one paragraph: "Photos: The flood … Hide Caption 3 of 12".
  private static func isGallery(_ bytes: [UInt8], _ span: SourceSpan) -> Bool {
    let head = NormalizedLine.make(bytes, SourceSpan(span.start, min(span.end, span.start + 24)))
    let tail = NormalizedLine.make(bytes, SourceSpan(max(span.start, span.end - 28), span.end))
    return gallery.atStart(of: head) != nil || gallery.anywhere(in: tail) != nil
      || head.starts(with: "photos:".utf8)
        && gallery.anywhere(in: NormalizedLine.make(bytes, span)) != nil
  }

  private static let gallery = PhraseTable(["hide caption "])

  /// Whether a line opens as captions do: "Photo: …".
  static func opens(_ bytes: [UInt8], _ span: SourceSpan) -> Bool {
    let head = NormalizedLine.make(bytes, SourceSpan(span.start, min(span.end, span.start + 24)))
    return starts.atStart(of: head) != nil
  }

  /// Whether a word like "Figure" and a number stand in front, and no verb of running text after.
  private static func isNumbered(_ head: [UInt8]) -> Bool {
    for word in numbered where head.starts(with: word.utf8) {
      let rest = head.dropFirst(word.utf8.count)
      guard let first = rest.first, ByteClass.isDigit(first) else { return false }
      let behind = rest.drop {
        ByteClass.isDigit($0) || $0 == .period || $0 == .hyphen
      }
      guard let next = behind.dropFirst().first,
        behind.first == .space || behind.first == .colon
      else {
        return behind.first == .colon
      }
      return !runningVerbs.contains { behind.dropFirst().starts(with: $0.utf8) }
        && next != .leftParenthesis
    }
    return false
  }

  private static let numbered = ["figure ", "fig. ", "fig ", "photo ", "map ", "chart ", "graph "]

  /// What goes on with a sentence that starts with "Figure 3".
  private static let runningVerbs = [
    "shows ", "show ", "is ", "are ", "presents ", "illustrates ", "gives ", "depicts ", "and ",
    "in ",
    "of ", "summarises ", "summarizes ", "displays ", "compares ", "plots ", "provides ",
    "reports ",
    "below ", "above ", "also ", "suggests ", "indicates ", "demonstrates ", "reveals ",
  ]

  private static let starts = PhraseTable([
    "enlarge this image", "toggle caption", "photo:", "photo by ", "photo credit", "photos:",
    "photograph:", "image:", "image credit",
    "image source", "images:", "picture:", "caption:", "credit:", "credits:", "(photo", "[photo",
    "(image", "[image", "file photo", "file - ", "file – ", "illustration:", "illustration by ",
    "graphic:", "video:", "(ap photo", "source: getty", "featured image", "cover image",
    "cover photo",
  ])

  private static let anywhereNearEnd = PhraseTable([
    " image:", "(image:", " photo:", "(photo:", "photo by ", "photo credit", "image credit",
    "(ap photo", "/reuters", "/ reuters", "reuters/", "getty images", "/afp", "/ afp", "afp/",
    "afp via",
    "via ap)", "/ap)", "/ap photo", "ap photo/", "photo/", "wikimedia commons", "credit: ",
    "credit:",
    "(file photo", "[file: ", "[file photo", "file picture", "/shutterstock", "/ shutterstock",
    "(courtesy of ", "photo courtesy", "image courtesy", "/anadolu", "/epa", "/tass", "flickr",
    "cc by", "[reuters]", "[afp]", "[ap photo]", "(reuters)", "/istock",
  ])
}
