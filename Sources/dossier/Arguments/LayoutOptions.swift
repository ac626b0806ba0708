import ArgumentParser

/// How printed text is laid out.
struct LayoutOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Text width in columns, at least 20; 0 prints without wrapping.",
      discussion:
        "Default: 80 when printing, 72 in the explorer; article and markdown wrap only if given.",
      valueName: "columns"))
  var width: Int?

  /// The columns of printed text where none were given.
  static let printedColumns = 80

  /// The columns of printed text, or nil for no wrapping.
  var columns: Int? { width == 0 ? nil : width ?? Self.printedColumns }

  /// The columns of text in the explorer, if they were given.
  var givenTextWidth: Int? { width == 0 ? nil : width }

  func validate() throws {
    guard let width else { return }
    guard width == 0 || (20...10_000).contains(width) else {
      throw ValidationError("--width must be 0 or between 20 and 10000.")
    }
  }
}
