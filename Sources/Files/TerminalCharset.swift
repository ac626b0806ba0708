import Glibc

/// Turns text into the bytes that a terminal of another charset than UTF-8 shows: there the bytes of UTF-8
/// hold control characters.
enum TerminalCharset {
  /// The bytes of a text for a stream: UTF-8 for files, pipes and terminals of today.
  static func bytes(of text: String, for descriptor: Int32) -> [UInt8] {
    let utf8 = Array(text.utf8)
    guard let name, utf8.contains(where: { $0 >= 0x80 }), isatty(descriptor) == 1 else {
      return utf8
    }
    return convert(utf8, to: name)
  }

  /// The charset that the locale's name asks for; nil for UTF-8, and where it names none.
  private static let name: String? = {
    for variable in ["LC_ALL", "LC_CTYPE", "LANG"] {
      guard let value = getenv(variable) else { continue }
      let locale = String(cString: value)
      if locale.isEmpty { continue }
      guard let dot = locale.firstIndex(of: ".") else {
        return locale.hasSuffix("@euro") ? "ISO-8859-15" : nil
      }
      let charset = locale[locale.index(after: dot)...].prefix { $0 != "@" }
      return charset.lowercased().filter { $0 != "-" } == "utf8" ? nil : String(charset)
    }
    return nil
  }()

  /// Converts as the system does, with the nearest characters; what it cannot convert becomes "?".
  static func convert(_ utf8: [UInt8], to charset: String) -> [UInt8] {
    let plain = utf8.compactMap { byte -> UInt8? in
      byte < 0x80 ? byte : UTF8.isContinuation(byte) ? nil : .questionMark
    }
    guard let handle = iconv_open(charset + "//TRANSLIT", "UTF-8"),
      Int(bitPattern: handle) != -1
    else { return plain }
    defer { iconv_close(handle) }
    var input = utf8.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: utf8.count * 4 + 16)
    var (inputLeft, outputLeft) = (input.count, output.count)
    let isWhole = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        var (from, to) = (input.baseAddress, output.baseAddress)
        return iconv(handle, &from, &inputLeft, &to, &outputLeft) != -1
      }
    }
    return isWhole ? output.prefix(output.count - outputLeft).map(UInt8.init(bitPattern:)) : plain
  }
}
