import ArgumentParser
import Model

/// The document creation time as it is given on the command line.
struct PublicationDate: ExpressibleByArgument {
  /// The date in EDTF.
  let date: EDTF

  init?(argument: String) {
    guard let date = EDTF(argument) else { return nil }
    self.date = date
  }
}
