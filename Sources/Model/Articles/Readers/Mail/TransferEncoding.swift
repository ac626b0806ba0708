import TextSafety

/// The transfer encodings of MIME; what is not valid in them is passed over.
enum TransferEncoding {
  /// The bytes of a body in the encoding that its header names.
  static func decode(_ bytes: ArraySlice<UInt8>, _ name: String?) -> [UInt8] {
    switch name {
    case "base64": return base64(bytes)
    case "quoted-printable": return quotedPrintable(bytes)
    default: return Array(bytes)
    }
  }

  /// Decodes base64.
  static func base64(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count * 3 / 4)
    var group: UInt32 = 0
    var count = 0
    for byte in bytes {
      guard let value = value64(byte) else {
        if byte == .equalsSign { break }
        continue
      }
      group = group << 6 | value
      count += 1
      if count == 4 {
        for shift in [16, 8, 0] { output.append(UInt8(truncatingIfNeeded: group >> UInt32(shift))) }
        (group, count) = (0, 0)
      }
    }
    if count == 3 {
      output.append(UInt8(truncatingIfNeeded: group >> 10))
      output.append(UInt8(truncatingIfNeeded: group >> 2))
    } else if count == 2 {
      output.append(UInt8(truncatingIfNeeded: group >> 4))
    }
    return output
  }

  private static func value64(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x41...0x5A: return UInt32(byte - 0x41)
    case 0x61...0x7A: return UInt32(byte - 0x61 + 26)
    case 0x30...0x39: return UInt32(byte - 0x30 + 52)
    case .plusSign, .hyphen: return 62
    case .slash, .underscore: return 63
    default: return nil
    }
  }

  /// Decodes quoted-printable.
  static func quotedPrintable(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var cursor = ByteCursor(bytes)
    while let byte = cursor.next() {
      guard byte == .equalsSign else {
        output.append(byte)
        continue
      }
      let next = (cursor.current, cursor.ahead(1))
      if next.0 == .lineFeed {
        cursor.skip()
      } else if next.0 == .carriageReturn, next.1 == .lineFeed {
        cursor.skip(2)
      } else if let high = next.0.flatMap(hex), let low = next.1.flatMap(hex) {
        output.append(high << 4 | low)
        cursor.skip(2)
      } else {
        output.append(.equalsSign)
      }
    }
    return output
  }

  private static func hex(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...0x39: return byte - UInt8(ascii: "0")
    case UInt8(ascii: "A")...0x46: return byte - UInt8(ascii: "A") + 10
    case UInt8(ascii: "a")...0x66: return byte - UInt8(ascii: "a") + 10
    default: return nil
    }
  }
}
