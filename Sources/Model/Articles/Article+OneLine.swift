import TextSafety

extension Article {
  /// A stretch of the text as one line of that many scalars at most, which says so where it is cut.
  package func excerpt(_ span: SourceSpan, limit: Int) -> String {
    let line = oneLine(span, limit: limit)
    return line.utf8.count < oneLine(span, limit: limit + 2).utf8.count ? line + "…" : line
  }

  /// A stretch of the text as one line of that many scalars at most.
  package func oneLine(_ span: SourceSpan, limit: Int = OneLine.longestRow) -> String {
    OneLine.text(text.bytes, span, limit: limit)
  }

  /// Parts of the text as one line of that many scalars at most, "…" where words between them are left out.
  package func excerpt(_ parts: [SourceSpan], limit: Int = OneLine.longestRow) -> String {
    var line = ""
    var last: SourceSpan?
    for part in parts {
      var joint = ""
      if let last {
        let between = text.bytes[min(last.end, part.start)..<max(last.end, part.start)]
        joint = between.contains { ByteClass.isLetter($0) || ByteClass.isDigit($0) } ? " … " : " "
      }
      let left = limit - line.unicodeScalars.count - joint.unicodeScalars.count
      guard left > 0 else { break }
      line += joint + excerpt(part, limit: left)
      last = part
    }
    return line
  }
}
