import Glibc

/// The environment variables that a session asks for.
enum Environment {
  /// The value of a variable, nil if it is unset or empty.
  static func value(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }
}
