import ArgumentParser

/// How printed text is laid out.
struct LayoutOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Columns of printed text, 20 or more; 0 does not wrap.", valueName: "columns"))
  var width = 80

  /// The width, or nil for no wrapping.
  var columns: Int? { width == 0 ? nil : width }

  func validate() throws {
    guard width == 0 || (20...10_000).contains(width) else {
      throw ValidationError("--width has to be 0 or from 20 to 10000.")
    }
  }
}
