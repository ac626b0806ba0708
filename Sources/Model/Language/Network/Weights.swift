import CLanguageModel

/// The trained weights where they lie, for the length of one reading.
///
/// Offsets come from a layout that was checked against the file's length, row numbers are bounded by whoever asks.
struct Weights {
  let layout: ModelLayout
  let base: UnsafeRawPointer

  /// The weights in the program; nil if they cannot be read.
  init?() {
    guard let layout = ModelLayout.embedded else { return nil }
    self.layout = layout
    base = language_model()
  }

  /// A part as reals.
  func floats(_ part: ModelLayout.Part) -> UnsafePointer<Float> { floats(at: layout.offset(part)) }

  /// Reals from a place in the file, which is a multiple of their size.
  func floats(at offset: Int) -> UnsafePointer<Float> {
    (base + offset).assumingMemoryBound(to: Float.self)
  }

  /// A part as 8-bit codes.
  func codes(_ part: ModelLayout.Part) -> UnsafePointer<Int8> {
    (base + layout.offset(part)).assumingMemoryBound(to: Int8.self)
  }

  /// A part as numbers.
  func numbers(_ part: ModelLayout.Part) -> UnsafePointer<UInt32> {
    (base + layout.offset(part)).assumingMemoryBound(to: UInt32.self)
  }

  /// The row of a word's normal form; 0 for an unknown one.
  func row(of form: NormalForm) -> Int {
    guard form.count <= NormalForm.longestWord else { return 0 }
    let slots = numbers(.wordSlots)
    let offsets = numbers(.wordOffsets)
    let bytes = (base + layout.offset(.wordBytes)).assumingMemoryBound(to: UInt8.self)
    let mask = layout.slots - 1
    var slot = Int(form.hash(kind: nil, 0..<form.count)) & mask
    // Tables are never full; damaged ones are walked once at most.
    for _ in 0..<layout.slots {
      let row = Int(slots[slot])
      guard row > 0, row < layout.words else { return 0 }
      let (start, end) = (Int(offsets[row]), Int(offsets[row + 1]))
      if end - start == form.count, start >= 0, end <= layout.size(.wordBytes),
        form.equals(bytes + start)
      {
        return row
      }
      slot = (slot + 1) & mask
    }
    return 0
  }
}
