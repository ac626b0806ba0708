import Model

/// Annotations as the W3C Web Annotation Data Model writes them in JSON-LD.
struct WebAnnotations: Encodable {
  var context = "http://www.w3.org/ns/anno.jsonld"
  var type = "AnnotationPage"
  var id: String
  var items: [Item]

  enum CodingKeys: String, CodingKey {
    case context = "@context"
    case type, id, items
  }

  struct Item: Encodable {
    var id: String
    var type = "Annotation"
    var motivation: String
    var created: String
    var modified: String
    var body: Body
    var target: Target
  }

  struct Body: Encodable {
    var type = "TextualBody"
    var value: String
    var format = "text/plain"
    var purpose: String
  }

  struct Target: Encodable {
    var source: String
    var selector: [Selector]
  }

  struct Selector: Encodable {
    var type: String
    var exact: String?
    var prefix: String?
    var suffix: String?
    var start: Int?
    var end: Int?
  }

  /// Makes a page of the annotations of articles; those with a place in the text point there.
  init(_ articles: [(notes: [PlacedAnnotation], article: Article)]) {
    let names = articles.map { String(Fingerprint($0.article).whole, radix: 16) }
    id = "urn:dossier:notes:" + names.joined(separator: "-")
    items = zip(articles, names).flatMap { Self.items($0.notes, of: $0.article, named: $1) }
  }

  private static func items(
    _ notes: [PlacedAnnotation], of article: Article, named name: String
  ) -> [Item] {
    let address = article.metadata.address?.value ?? "urn:dossier:article:\(name)"
    return notes.map { note in
      let purpose = Self.motivation(of: note.annotation.kind)
      let anchor = note.span.map { Anchor($0, in: article.text) } ?? note.annotation.anchor
      return Item(
        id: "urn:dossier:note:\(note.annotation.id)", motivation: purpose,
        created: EventDays.isoTime(note.annotation.created),
        modified: EventDays.isoTime(note.annotation.modified),
        body: Body(value: note.annotation.body, purpose: purpose),
        target: Target(source: address, selector: Self.selectors(of: anchor)))
    }
  }

  private static func motivation(of kind: Annotation.Kind) -> String {
    switch kind {
    case .mark: "bookmarking"
    case .note: "commenting"
    case .tag: "tagging"
    case .correction: "editing"
    }
  }

  private static func selectors(of anchor: Anchor) -> [Selector] {
    [
      Selector(
        type: "TextQuoteSelector", exact: anchor.exact, prefix: anchor.prefix,
        suffix: anchor.suffix),
      Selector(type: "TextPositionSelector", start: anchor.start, end: anchor.end),
    ]
  }
}
