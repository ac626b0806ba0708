import Glibc

/// The environment variables that the program asks for.
public enum Environment {
  /// The value of a variable, nil if it is unset or empty.
  public static func value(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }
}
