import Glibc
import Synchronization

/// The environment variables that the program asks for.
public enum Environment {
  private static let replacements = Mutex<[String: String?]>([:])

  /// The value of a variable, nil if it is unset or empty.
  public static func value(_ name: String) -> String? {
    if let replacement = replacements.withLock({ $0[name] }) {
      return replacement.flatMap { $0.isEmpty ? nil : $0 }
    }
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }

  /// Puts a value in the place of a variable's; nil for one that is unset.
  ///
  /// For tests, which run beside each other: changing the environment itself is not safe while another thread reads
  /// it or starts a program.
  package static func replace(_ name: String, with value: String?) {
    replacements.withLock { $0[name] = .some(value) }
  }

  /// Runs with values in the place of those of variables, in the whole process: calls for one variable must not
  /// overlap.
  package static func replacing<Result>(
    _ values: [String: String?], _ body: () throws -> Result
  ) rethrows -> Result {
    let before = replacements.withLock { all in values.map { ($0.key, all[$0.key]) } }
    defer { for (name, value) in before { replacements.withLock { $0[name] = value } } }
    for (name, value) in values { replace(name, with: value) }
    return try body()
  }
}
