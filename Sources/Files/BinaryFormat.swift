import TextSafety

/// Tells binary files from text by how they begin.
enum BinaryFormat {
  /// A file of pages, of which a program makes text.
  static let pdf = "a PDF file (--via pdftotext makes text of it)"

  /// Files that readers are likely to try, by their first bytes.
  private static let signatures: [(bytes: [UInt8], name: String)] = [
    (Array("%PDF-".utf8), pdf),
    (Array("{\\rtf".utf8), "an RTF document (unrtf --text makes text of it)"),
    ([UInt8(ascii: "P"), UInt8(ascii: "K"), 0x03, 0x04], "a ZIP archive or an office document"),
    ([0xD0, 0xCF, 0x11, 0xE0], "an old office document"),
    ([0x1F, 0x8B], "a gzip archive"),
    ([0x89, UInt8(ascii: "P"), UInt8(ascii: "N"), UInt8(ascii: "G")], "a PNG picture"),
    ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
    ([.delete, UInt8(ascii: "E"), UInt8(ascii: "L"), UInt8(ascii: "F")], "a program"),
    (Array("SQLite format 3\0".utf8), "an SQLite database"),
  ]

  /// How much of a file is looked at.
  private static let sampleLength = 8192

  /// What the bytes are if they are no text: nil for text, a name or "" for anything else.
  static func detect(in bytes: [UInt8]) -> String? {
    if let known = signatures.first(where: { bytes.starts(with: $0.bytes) }) { return known.name }
    // UTF-16 and UTF-32 text holds NUL bytes; its byte order mark tells it from a binary file.
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
      || bytes.starts(with: [0x00, 0x00, 0xFE, 0xFF])
    {
      return nil
    }
    return looksBinary(bytes.prefix(sampleLength)) ? "" : nil
  }

  private static func looksBinary(_ sample: ArraySlice<UInt8>) -> Bool {
    var zeros = (even: 0, odd: 0)
    var controls = 0
    var isOdd = false
    for byte in sample {
      if byte < .escape {
        if byte == 0 {
          if isOdd { zeros.odd += 1 } else { zeros.even += 1 }
        } else if byte < 0x08 || byte >= 0x0E {
          controls += 1
        }
      }
      isOdd.toggle()
    }
    let total = zeros.even + zeros.odd
    if total > 0 {
      // Western text in UTF-16 without a byte order mark has its NUL bytes on one side only.
      let oneSided = min(zeros.even, zeros.odd) == 0 && total * 3 > sample.count
      return !oneSided
    }
    return controls * 10 > sample.count
  }
}
