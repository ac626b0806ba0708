import Model

/// A tiny document is read by every reader, and comes out of every export, without a fault.
public enum TinyDocumentCheck {
  /// What does not hold for the document of an input.
  ///
  /// - Parameters:
  ///   - everywhere: whether all readers have to read it, and not only the one that it is written for.
  public static func faults(in input: [UInt8], everywhere: Bool = true) -> Faults {
    var faults = Faults()
    let document = TinyDocument(input)
    if document.format == nil { ConfigurationCheck.run(document.text, &faults) }
    let width = 20 + Int(input.last ?? 0) % 60
    let formats = everywhere ? ArticleFormat.allCases : document.format.map { [$0] } ?? []
    for format in formats {
      let briefing = Briefing(analyzing: ArticleReader.read(document.text, format: format))
      ArticleCheck.run(briefing.article, &faults)
      BriefingCheck.run(briefing, &faults)
      ExportCheck.run(briefing, width: width, &faults)
    }
    return faults
  }
}
