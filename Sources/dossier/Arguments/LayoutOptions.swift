import ArgumentParser

/// How printed text is laid out.
struct LayoutOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Columns of the text, 20 or more; 0 does not wrap what is printed.",
      discussion: "Standard: 80 where it is printed, 72 in the explorer.", valueName: "columns"))
  var width: Int?

  /// The columns of printed text where none were given.
  static let printedColumns = 80

  /// The columns of printed text, or nil for no wrapping.
  var columns: Int? { width == 0 ? nil : width ?? Self.printedColumns }

  /// The columns of text in the explorer, if they were given.
  var givenMeasure: Int? { width == 0 ? nil : width }

  func validate() throws {
    guard let width else { return }
    guard width == 0 || (20...10_000).contains(width) else {
      throw ValidationError("--width has to be 0 or from 20 to 10000.")
    }
  }
}
