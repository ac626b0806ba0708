import Glibc

/// File names as strings.
///
/// A name is bytes, in whatever charset they were typed. A byte that is no UTF-8 stands as a character of
/// private use, one for each, so that the name survives arguments and the library and opens the file again.
public enum FileName {
  /// The character of private use for byte 0; no font and no article has these.
  private static let base: UInt32 = 0x10F800

  /// The arguments of the program without its name.
  public static var arguments: [String] {
    let count = Int(CommandLine.argc)
    return (0..<count).dropFirst().compactMap { index in
      CommandLine.unsafeArgv[index].map { argument in
        string(of: UnsafeRawBufferPointer(start: argument, count: strlen(argument)))
      }
    }
  }

  /// The string for the bytes of a name.
  public static func string(of name: some Collection<UInt8>) -> String {
    var result = String.UnicodeScalarView()
    var rest = name[...]
    var decoder = UTF8()
    while !rest.isEmpty {
      var iterator = rest.makeIterator()
      if case .scalarValue(let scalar) = decoder.decode(&iterator), byte(for: scalar) == nil {
        result.append(scalar)
        rest = rest.dropFirst(UTF8.width(scalar))
      } else if let byte = rest.first, let scalar = Unicode.Scalar(base + UInt32(byte)) {
        result.append(scalar)
        rest = rest.dropFirst()
      }
      decoder = UTF8()
    }
    return String(result)
  }

  /// The bytes of the name that a string stands for.
  public static func bytes(of name: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for scalar in name.unicodeScalars {
      if let byte = byte(for: scalar) {
        bytes.append(byte)
      } else {
        bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
    return bytes
  }

  /// Hands over the bytes of a name as the system takes them.
  public static func withPath<Result>(
    _ name: String, _ body: (UnsafePointer<CChar>) -> Result
  ) -> Result {
    let bytes = bytes(of: name).map { CChar(bitPattern: $0) } + [0]
    return bytes.withUnsafeBufferPointer { buffer in
      // An array that has an element has a first one.
      buffer.baseAddress.map(body) ?? body("")
    }
  }

  /// The byte that a character stands for; nil for one that stands for itself.
  static func byte(for scalar: Unicode.Scalar) -> UInt8? {
    scalar.value >= base ? UInt8(exactly: scalar.value - base) : nil
  }
}
