/// A name at one place of the text, in tokens.
struct EntityMention: Sendable {
  /// The name, without titles before it.
  var tokens: Range<Int>
  /// The titles and premodifiers in capitals before it ("Russian President"), empty if none.
  var title: Range<Int>
  /// The entity it belongs to, as an index.
  var entity: Int
}
