import TextSafety

/// What the runs need to know of a node of text, counted once.
struct HTMLTextFacts {
  /// The length in scalars, white space folded.
  var length: Int32 = 0
  /// How many commas, in any script.
  var commas: Int32 = 0
  /// How many sentence ends.
  var stops: Int32 = 0
  /// Whether white space is at its start and at its end.
  var startsInSpace = false
  var endsInSpace = true

  /// The facts of all nodes of a tree; those of elements are empty.
  static func all(of tree: HTMLTree) -> [HTMLTextFacts] {
    tree.nodes.indices.map { index in
      tree.tag(index) == HTMLTags.text ? HTMLTextFacts(tree.text(of: index)) : HTMLTextFacts()
    }
  }

  private init() {}

  private init(_ bytes: ArraySlice<UInt8>) {
    startsInSpace = bytes.first.map { $0 <= .space } ?? false
    var wasSpace = false
    var previous: UInt8 = 0
    for byte in bytes {
      if byte <= .space {
        if !wasSpace { length += 1 }
        if Self.isStop(previous) { stops += 1 }
        wasSpace = true
      } else if !UTF8.isContinuation(byte) {
        length += 1
        wasSpace = false
        if byte == .comma { commas += 1 }
      } else if (byte == 0x8C || byte == 0x81 || byte == 0x82)
        && (previous == 0xBC || previous == 0x80)
      {
        // The last bytes of "，", "、" and "。", which no word gap follows.
        if byte == 0x82 { stops += 1 } else { commas += 1 }
      }
      previous = byte
    }
    if Self.isStop(previous) || previous == .quotationMark || previous == 0xA4 { stops += 1 }
    endsInSpace = wasSpace
  }

  @inline(__always)
  private static func isStop(_ byte: UInt8) -> Bool {
    byte == .period || byte == .exclamationMark || byte == .questionMark
  }
}
