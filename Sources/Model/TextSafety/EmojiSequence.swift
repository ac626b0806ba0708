/// Emoji that stand for one thing: joined by U+200D ("family"), with a skin tone, or a flag of two letters.
///
/// The joiner stays in the text, so that a copy or an export has it, and is not drawn: terminals do not agree on how
/// many cells joined emoji take. So their parts stand side by side, on one line.
package enum EmojiSequence {
  /// What joins emoji.
  package static let joiner: UInt32 = 0x200D

  /// More parts are no sequence but an attempt at a line that cannot be broken.
  private static let mostParts = 10

  /// Whether a scalar can be joined with another.
  package static func isEmoji(_ scalar: UInt32) -> Bool {
    (0x2600...0x27BF).contains(scalar) || (0x2B00...0x2BFF).contains(scalar)
      || (0x1F000...0x1FAFF).contains(scalar)
  }

  private static func isTone(_ scalar: UInt32) -> Bool { (0x1F3FB...0x1F3FF).contains(scalar) }

  private static func isFlagLetter(_ scalar: UInt32) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar)
  }

  /// The byte after the sequence that starts at an offset, and its cells; nil if no second part follows.
  package static func read(
    _ bytes: [UInt8], at offset: Int, end: Int
  ) -> (end: Int, cells: Int)? {
    let (first, length) = bytes.scalar(at: offset, end: end)
    guard isEmoji(first) else { return nil }
    var next = offset + length
    var cells = CellWidth.cells(of: first)
    var parts = 1
    while next < end, parts < mostParts {
      var (scalar, length) = bytes.scalar(at: next, end: end)
      var behind = next + length
      if scalar == joiner, behind < end {
        (scalar, length) = bytes.scalar(at: behind, end: end)
        guard isEmoji(scalar) else { break }
        behind += length
      } else if !isTone(scalar), !(parts == 1 && isFlagLetter(first) && isFlagLetter(scalar)) {
        break
      }
      cells += CellWidth.cells(of: scalar)
      next = behind
      parts += 1
    }
    return parts > 1 ? (next, cells) : nil
  }

  /// Some scalars without the joiners that join no emoji and without what safe text never holds.
  package static func safe(_ scalars: [Unicode.Scalar], allowing kept: Unicode.Scalar) -> String {
    var text = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      let joins =
        scalar.value == joiner && text.last.map { isEmoji($0.value) } ?? false
        && index + 1 < scalars.count && isEmoji(scalars[index + 1].value)
      if joins || scalar == kept || SafeText.allows(scalar.value) { text.append(scalar) }
    }
    return String(text)
  }
}
