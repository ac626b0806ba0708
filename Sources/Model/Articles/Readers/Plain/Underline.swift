import TextSafety

/// A line of one repeated sign that underlines a heading or rules off a part.
struct Underline {
  /// The sign.
  let sign: UInt8
  /// How often it stands there.
  let count: Int

  /// Reads a line; nil if it is anything else or shorter than three signs.
  init?(_ bytes: [UInt8], _ line: SourceSpan) {
    guard line.count >= 3, let first = bytes[line.range].first else { return nil }
    guard "=-~_*#^+".utf8.contains(first) else { return nil }
    var count = 0
    for byte in bytes[line.range] where byte != .space {
      if byte != first { return nil }
      count += 1
    }
    guard count >= 3 else { return nil }
    self.sign = first
    self.count = count
  }

  /// The level of a heading with this line below it.
  var level: Int {
    switch sign {
    case .equalsSign, .numberSign, .asterisk: return 1
    case .hyphen, .underscore: return 2
    default: return 3
    }
  }
}
