/// How the library is sorted.
public enum LibraryOrder: String, Hashable, Sendable, CaseIterable {
  case opened, added, title, published, progress, source
}
