import CLanguageModel
import TextSafety

/// What the rows of the model's last layers mean.
struct Labels: Sendable {
  /// Parts of speech and tags.
  let tags: [(upos: UPOS, tag: PennTag)]
  /// Relations, the root's not among them.
  let relations: [DependencyRelation]
  /// Labels of names.
  let names: [NameLabel]

  /// A label of a name: where in it a token stands, and what it names.
  struct NameLabel: Sendable {
    /// Where in a name a token stands.
    enum Place: Sendable { case outside, begin, inside, last, unit }
    let place: Place
    let kind: NameMention.Kind
  }

  /// The labels of the weights in the program.
  static let embedded: Labels? = {
    guard let layout = ModelLayout.embedded else { return nil }
    let model = UnsafeRawBufferPointer(start: language_model(), count: language_model_size())
    return Labels(layout, model)
  }()

  /// Reads the labels; nil if one is not known or there are too few.
  init?(_ layout: ModelLayout, _ model: UnsafeRawBufferPointer) {
    func lines(_ part: ModelLayout.Part) -> [String] {
      let start = layout.offset(part)
      let bytes = model[start..<(start + layout.size(part))]
      return bytes.split(separator: .lineFeed).map { String(decoding: $0, as: UTF8.self) }
    }
    tags = lines(.tagLabels).compactMap { line in
      let pieces = line.split(separator: "\t")
      guard pieces.count == 2, let upos = UPOS(rawValue: String(pieces[0])),
        let tag = PennTag(rawValue: String(pieces[1]))
      else { return nil }
      return (upos, tag)
    }
    relations = lines(.relations).compactMap { DependencyRelation(code: $0) }
    names = lines(.nameLabels).compactMap(Self.nameLabel)
    guard tags.count == layout.tags, relations.count == layout.relations,
      names.count == layout.names
    else { return nil }
  }

  private static func nameLabel(_ line: String) -> NameLabel? {
    if line == "O" { return NameLabel(place: .outside, kind: .other) }
    guard let place = places[line.prefix(2)], let kind = kinds[line.dropFirst(2)] else {
      return nil
    }
    return NameLabel(place: place, kind: kind)
  }

  private static let places: [Substring: NameLabel.Place] = [
    "B-": .begin, "I-": .inside, "L-": .last, "U-": .unit,
  ]

  private static let kinds: [Substring: NameMention.Kind] = [
    "PER": .person, "ORG": .organisation, "LOC": .place, "OTH": .other,
  ]
}
