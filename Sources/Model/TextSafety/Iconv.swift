import Glibc

/// The C library's conversion between encodings.
enum Iconv {
  /// The text in UTF-8 with U+FFFD for each byte that is none; nil if the library lacks the encoding.
  static func decode(_ bytes: ArraySlice<UInt8>, from name: String) -> [UInt8]? {
    guard let converter = iconv_open("UTF-8", name), converter != iconv_t(bitPattern: -1) else {
      return nil
    }
    defer { iconv_close(converter) }
    var input = Array(bytes)
    return input.withUnsafeMutableBytes { convert($0, with: converter) }
  }

  private static func convert(
    _ input: UnsafeMutableRawBufferPointer, with converter: iconv_t
  ) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(input.count * 2)
    var chunk = [CChar](repeating: 0, count: 1 << 16)
    var source = input.baseAddress?.assumingMemoryBound(to: CChar.self)
    var left = input.count
    while left > 0 {
      let result = chunk.withUnsafeMutableBufferPointer { buffer in
        var target = buffer.baseAddress
        var room = buffer.count
        let code = iconv(converter, &source, &left, &target, &room) == -1 ? errno : 0
        output.append(
          contentsOf: UnsafeRawBufferPointer(
            rebasing: UnsafeRawBufferPointer(buffer)[..<(buffer.count - room)]))
        return code
      }
      if result == 0 || result == E2BIG { continue }
      // A byte that is no text, or text that is cut off at the end.
      output.append(contentsOf: [0xEF, 0xBF, 0xBD])
      source = source.map { $0 + 1 }
      left -= 1
    }
    return output
  }
}
