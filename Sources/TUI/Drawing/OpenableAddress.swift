import Model

/// Addresses that may leave the program.
enum OpenableAddress {
  /// An address of `http` or `https` as the opener gets it, all but visible ASCII written as `%XX`; nil for
  /// any other address.
  static func escaped(_ address: String) -> String? {
    let lower = address.lowercased()
    guard let scheme = ["https://", "http://"].first(where: lower.hasPrefix) else { return nil }
    let rest = address.dropFirst(scheme.count)
    guard let first = rest.first, first.isLetter || first.isNumber || first == "[" else {
      return nil
    }
    return scheme + rest.utf8.map(escaped).joined()
  }

  private static func escaped(_ byte: UInt8) -> String {
    if (.exclamationMark ... .tilde).contains(byte), !unsafe.contains(byte) {
      return String(Unicode.Scalar(byte))
    }
    let digits = String(byte, radix: 16, uppercase: true)
    return "%" + (digits.count == 1 ? "0" : "") + digits
  }

  /// What no address has unescaped, and what a careless opener could take for more than an address.
  private static let unsafe = Set("\"'`<>\\^{|}$".utf8)
}
