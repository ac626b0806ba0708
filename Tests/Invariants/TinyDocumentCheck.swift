import Model

/// A tiny document is read by every reader, and comes out of every export, without a fault.
public enum TinyDocumentCheck {
  /// How far a document is taken; a run of millions takes most of them through their reader alone.
  public enum Depth: Sendable {
    /// Through the reader that it is written for.
    case reading
    /// And from there through the analyses and all exports.
    case printing
    /// Through every reader, the analyses and all exports.
    case everywhere
  }

  /// What does not hold for the document of an input.
  public static func faults(in input: [UInt8], depth: Depth = .everywhere) -> Faults {
    var faults = Faults()
    let document = TinyDocument(input)
    if document.format == nil { ConfigurationCheck.run(document.text, &faults) }
    let width = 20 + Int(input.last ?? 0) % 60
    let isEverywhere = depth == .everywhere
    let formats = isEverywhere ? ArticleFormat.allCases : document.format.map { [$0] } ?? []
    for format in formats {
      let article = ArticleReader.read(document.text, format: format)
      ArticleCheck.run(article, &faults)
      if depth == .reading { continue }
      let briefing = Briefing(analyzing: article)
      BriefingCheck.run(briefing, &faults)
      ExportCheck.run(briefing, width: width, &faults)
    }
    return faults
  }
}
