extension Sequence<UInt8> {
  /// The number that ASCII digits write; what is no digit counts for nothing, and so do more digits than 18.
  package var decimalValue: Int {
    reduce(0) { value, byte in
      guard ByteClass.isDigit(byte), value < 100_000_000_000_000_000 else { return value }
      return value * 10 + Int(byte - UInt8(ascii: "0"))
    }
  }
}
