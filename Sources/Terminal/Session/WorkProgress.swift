/// How work goes on that is done while the reader reads.
public enum WorkProgress: Hashable, Sendable {
  /// There is more to do.
  case goesOn
  /// There is more to do once something can be read from a descriptor.
  case waits(Int32)
  /// All is done.
  case done
}
