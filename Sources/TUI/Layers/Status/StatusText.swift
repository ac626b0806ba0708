import Model

/// Fits a message into the last row.
enum StatusText {
  /// The message, or as much of it as has room: whole parts between semicolons, else whole words.
  static func fitting(_ message: String, _ cells: Int, isUnicode: Bool) -> String {
    guard CellWidth.width(of: message) > cells else { return message }
    let ellipsis = isUnicode ? "…" : "~"
    var part = ""
    var words = ""
    var taken = ""
    for character in message {
      taken.append(character)
      let width = CellWidth.width(of: taken)
      if character == ";", width - 1 <= cells { part = String(taken.dropLast()) }
      if character == " ", width - 1 + 1 <= cells { words = String(taken.dropLast()) }
      if width > cells { break }
    }
    if !part.isEmpty { return part }
    return (words.isEmpty ? String(taken.prefix(max(0, cells - 1))) : words) + ellipsis
  }
}
