import ArgumentParser
import Model

/// A date as it is given on the command line.
enum GivenDate {
  /// Reads a date in EDTF.
  ///
  /// - Throws: `ValidationError`, which names the forms that are accepted.
  static func read(_ argument: String) throws -> EDTF {
    guard let date = EDTF(argument) else {
      throw ValidationError(
        "must be a calendar date such as 2024-03-28, 2024-03 or 2024, or another EDTF date such as "
          + "2024-03-2X or 2023/2024")
    }
    return date
  }
}
