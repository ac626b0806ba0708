import Model

/// A line above the options table: what there is besides the options that have a column.
struct OptionsHead: Hashable {
  /// The words.
  var text: String
  /// The option that the line stands for; nil if it stands for several.
  var option: Int?

  /// The narrowest column that is still read with ease.
  private static let leastColumn = 22
  /// The fewest cells that a label of several in a line gets.
  private static let leastLabel = 10

  /// The options that have a column: as many as there is room for, in steps of a screen.
  static func columns(of count: Int, around option: Int, cells: Int) -> Range<Int> {
    let room = max(1, min(count, cells / leastColumn))
    let first = max(0, min(option / room * room, count - room))
    return first..<(first + room)
  }

  /// The lines: nothing where all options have columns; else the labels of the others.
  static func lines(
    of labels: [String], shown: Range<Int>, in rect: Rect, isUnicode: Bool
  ) -> [OptionsHead] {
    guard shown.count < labels.count else { return [] }
    let all = labels.enumerated().map { OptionsHead(text: $1, option: $0) }
    if shown.count == 1, labels.count <= max(2, rect.rows / 3) { return all }
    let others = OptionsHead(
      text: others(of: labels, shown: shown, cells: rect.columns - 1, isUnicode: isUnicode),
      option: nil)
    return shown.count == 1 ? [all[shown.lowerBound], others] : [others]
  }

  /// The labels to the left and to the right of those that are shown, on one line.
  private static func others(
    of labels: [String], shown: Range<Int>, cells: Int, isUnicode: Bool
  ) -> String {
    let hidden = labels.count - shown.count
    let room = max(leastLabel, (cells - 4) / hidden - 2)
    func short(_ labels: ArraySlice<String>) -> String {
      labels.map { StatusText.fitting($0, room, isUnicode: isUnicode) }.joined(separator: "  ")
    }
    let before = short(labels[..<shown.lowerBound])
    let behind = short(labels[shown.upperBound...])
    let left = before.isEmpty ? "" : (isUnicode ? "◂ " : "< ") + before
    let right = behind.isEmpty ? "" : behind + (isUnicode ? " ▸" : " >")
    let gap = cells - CellWidth.width(of: left) - CellWidth.width(of: right)
    return left + String(repeating: " ", count: max(1, gap)) + right
  }
}
