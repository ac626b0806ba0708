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
        if byte == 0x3D { break }
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
    case 0x2B, 0x2D: return 62
    case 0x2F, 0x5F: return 63
    default: return nil
    }
  }

  /// Decodes quoted-printable.
  static func quotedPrintable(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      guard bytes[index] == 0x3D else {
        output.append(bytes[index])
        index += 1
        continue
      }
      let rest = bytes[(index + 1)...].prefix(2)
      if rest.first == 0x0A {
        index += 2
      } else if rest.elementsEqual([0x0D, 0x0A]) {
        index += 3
      } else if rest.count == 2, let high = hex(rest[index + 1]), let low = hex(rest[index + 2]) {
        output.append(high << 4 | low)
        index += 3
      } else {
        output.append(0x3D)
        index += 1
      }
    }
    return output
  }

  private static func hex(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: return byte - 0x30
    case 0x41...0x46: return byte - 0x41 + 10
    case 0x61...0x66: return byte - 0x61 + 10
    default: return nil
    }
  }
}
