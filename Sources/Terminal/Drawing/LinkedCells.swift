import CNcurses
import TUI

/// Cells that lead to an address, to be written once more with it after what ncurses wrote.
///
/// ncurses has no attribute for links (OSC 8), so that they are written over its own cells: the same characters
/// in the same colours at the same place. ncurses tells cells of links from others by an attribute that shows
/// nothing, so that it writes a cell anew that is no part of a link any more, and takes links along where it
/// has the terminal move rows.
struct LinkedCells {
  private struct Cell {
    var place: Frame.Position
    var width: Int
    var style: Style
    var scalars: [UInt32]
  }

  private var cells: [Cell] = []

  /// Adds a cell as ncurses draws it.
  mutating func add(_ drawn: cchar_t, _ style: Style, at place: Frame.Position, width: Int) {
    let chars = [drawn.chars.0, drawn.chars.1, drawn.chars.2, drawn.chars.3, drawn.chars.4]
    cells.append(
      Cell(
        place: place, width: width, style: style,
        scalars: chars.prefix { $0 != 0 }.map { UInt32(bitPattern: $0) }))
  }

  /// The bytes that write them with their addresses, and leave the cursor and its colours as they were.
  func bytes(to links: [String], _ palette: Palette) -> [UInt8] {
    var text = ""
    var next: Frame.Position?
    var style: Style?
    for cell in cells {
      let number = Int(cell.style.link)
      guard links.indices.contains(number - 1), Self.isSafe(links[number - 1]) else { continue }
      if cell.place != next || cell.style.link != style?.link {
        if style != nil { text += Self.end }
        text += "\u{1B}[\(cell.place.row + 1);\(cell.place.column + 1)H"
        // Parts of one link in several rows share a name.
        text += "\u{1B}]8;id=\(number);\(links[number - 1])\u{1B}\\"
      }
      if cell.style != style { text += Self.rendition(of: cell.style, palette) }
      for scalar in cell.scalars.compactMap(Unicode.Scalar.init) {
        text.unicodeScalars.append(scalar)
      }
      style = cell.style
      next = Frame.Position(column: cell.place.column + cell.width, row: cell.place.row)
    }
    if text.isEmpty { return [] }
    return Array(("\u{1B}7" + text + Self.end + "\u{1B}8").utf8)
  }

  /// Ends a link.
  static let end = "\u{1B}]8;;\u{1B}\\"

  /// Whether an address cannot end the sequence that it stands in; the frame has no others.
  private static func isSafe(_ address: String) -> Bool {
    (address.hasPrefix("http://") || address.hasPrefix("https://"))
      && address.utf8.allSatisfy { (0x21...0x7E).contains($0) }
  }

  private static func rendition(of style: Style, _ palette: Palette) -> String {
    var parameters = "0"
    let attributes: [(Attributes, String)] = [
      (.bold, ";1"), (.dim, ";2"), (.italic, ";3"), (.underline, ";4"), (.reverse, ";7"),
    ]
    for (attribute, parameter) in attributes where style.attributes.contains(attribute) {
      parameters += parameter
    }
    return "\u{1B}[\(parameters)\(palette.parameters(of: style))m"
  }
}
