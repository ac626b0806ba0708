import TextSafety

/// Reads EDTF from bytes, left to right, once.
struct EDTFParser {
  private let bytes: [UInt8]
  private var at = 0

  /// Longer strings are refused: no honest date needs more.
  private static let longestText = 4096

  /// Makes a parser of the whole string.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Reads the whole string; nil if it is not EDTF.
  mutating func parse() -> EDTF.Form? {
    guard !bytes.isEmpty, bytes.count <= Self.longestText else { return nil }
    if skip("[") { return set(.oneOf, closing: "]") }
    if skip("{") { return set(.allOf, closing: "}") }
    guard let start = end(before: "/") else { return nil }
    guard skip("/") else {
      guard case .date(let date) = start, at == bytes.count else { return nil }
      return .date(date)
    }
    guard let end = end(before: nil), at == bytes.count else { return nil }
    return Self.isInOrder(start, end) ? .interval(start, end) : nil
  }

  private static func isInOrder(_ start: EDTF.End, _ end: EDTF.End) -> Bool {
    switch (start, end) {
    case (.date(let a), .date(let b)): a.lower <= b.upper
    case (.unknown, .unknown): false
    case (.date, _), (.open, _), (.unknown, _): true
    }
  }

  private mutating func end(before separator: Unicode.Scalar?) -> EDTF.End? {
    if skip("..") { return .open }
    if at == bytes.count && separator == nil { return .unknown }
    if let separator, at < bytes.count, bytes[at] == UInt8(ascii: separator) { return .unknown }
    return date().map { .date($0) }
  }

  private mutating func set(_ choice: EDTF.Choice, closing: String) -> EDTF.Form? {
    var elements: [EDTF.Element] = []
    repeat {
      skipSpaces()
      guard let element = element() else { return nil }
      elements.append(element)
      skipSpaces()
    } while skip(",")
    guard skip(closing), at == bytes.count else { return nil }
    return .set(choice, elements)
  }

  private mutating func element() -> EDTF.Element? {
    if skip("..") { return date().map { .range(nil, $0) } }
    guard let first = date() else { return nil }
    guard skip("..") else { return .date(first) }
    guard at < bytes.count, !isOneOf(",]} ") else { return .range(first, nil) }
    guard let last = date(), first.lower <= last.upper else { return nil }
    return .range(first, last)
  }

  private mutating func date() -> EDTFDate? {
    guard let year = year() else { return nil }
    var month: EDTFDigits?
    var day: EDTFDigits?
    var time: EDTFTime?
    if skip("-") {
      month = digits()
      if month == nil { return nil }
      if skip("-") {
        day = digits()
        if day == nil { return nil }
        if skip("T") {
          time = self.time()
          if time == nil { return nil }
        }
      }
    }
    return EDTFDate(year: year, month: month, day: day, time: time)
  }

  private mutating func year() -> EDTFYear? {
    let before = qualifier()
    guard var year = skip("Y") ? longYear() : shortYear() else { return nil }
    if skip("S") {
      guard let significant = number(digits: 1...4), significant > 0, year.open == 0 else {
        return nil
      }
      year.significant = UInt16(significant)
    }
    year.before = before
    year.after = qualifier()
    return year
  }

  private mutating func longYear() -> EDTFYear? {
    let isNegative = skip("-")
    let start = at
    guard let magnitude = number(digits: 1...15) else { return nil }
    let count = at - start
    var year = EDTFYear(isNegative ? -magnitude : magnitude)
    year.isLong = true
    if skip("E") {
      guard let exponent = number(digits: 1...4) else { return nil }
      year.exponent = UInt16(exponent)
    } else if count <= 4 {
      return nil
    }
    return magnitude == 0 ? nil : year
  }

  private mutating func shortYear() -> EDTFYear? {
    let isNegative = skip("-")
    var value = 0
    var open: UInt8 = 0
    for _ in 0..<4 {
      guard let digit = digit() else { return nil }
      value = value * 10 + Int(digit ?? 0)
      open = open << 1 | (digit == nil ? 1 : 0)
    }
    if isNegative && value == 0 && open == 0 { return nil }
    var year = EDTFYear(value, open: open)
    year.isNegative = isNegative
    return year
  }

  private mutating func digits() -> EDTFDigits? {
    let before = qualifier()
    guard let tens = digit(), let ones = digit() else { return nil }
    var digits = EDTFDigits(tens: tens, ones: ones)
    digits.before = before
    digits.after = qualifier()
    return digits
  }

  private mutating func time() -> EDTFTime? {
    guard let hour = number(digits: 2...2), skip(":"), let minute = number(digits: 2...2) else {
      return nil
    }
    var second: Int?
    if skip(":") {
      second = number(digits: 2...2)
      if second == nil { return nil }
    }
    guard let zone = zone() else { return nil }
    return EDTFTime(hour: hour, minute: minute, second: second, zone: zone)
  }

  private mutating func zone() -> EDTFTime.Zone? {
    if skip("Z") { return .utc }
    let isNegative = at < bytes.count && bytes[at] == .hyphen
    guard skip("+") || skip("-") else { return .local }
    guard let hours = number(digits: 2...2), hours <= 23 else { return nil }
    var minutes = 0
    let short = !skip(":")
    if !short {
      guard let number = number(digits: 2...2), number <= 59 else { return nil }
      minutes = number
    }
    let sum = Int16(hours * 60 + minutes)
    return .offset(minutes: isNegative ? -sum : sum, short: short)
  }

  private mutating func number(digits: ClosedRange<Int>) -> Int? {
    var value = 0
    var count = 0
    while at < bytes.count, (UInt8(ascii: "0")...0x39).contains(bytes[at]) {
      if count == digits.upperBound { return nil }
      value = value * 10 + Int(bytes[at] - UInt8(ascii: "0"))
      at += 1
      count += 1
    }
    return count < digits.lowerBound ? nil : value
  }

  /// A digit, or nil inside for an open one; nil outside where there is neither.
  private mutating func digit() -> UInt8?? {
    guard at < bytes.count else { return .none }
    let byte = bytes[at]
    guard byte == UInt8(ascii: "X") || (UInt8(ascii: "0")...0x39).contains(byte) else {
      return .none
    }
    at += 1
    return .some(byte == UInt8(ascii: "X") ? nil : byte - UInt8(ascii: "0"))
  }

  private mutating func qualifier() -> EDTFQualifier {
    guard at < bytes.count, let found = EDTFQualifier(mark: bytes[at]) else { return [] }
    at += 1
    return found
  }

  private mutating func skip(_ text: String) -> Bool {
    let end = at + text.utf8.count
    guard end <= bytes.count, bytes[at..<end].elementsEqual(text.utf8) else { return false }
    at = end
    return true
  }

  private mutating func skipSpaces() {
    while at < bytes.count, bytes[at] == .space { at += 1 }
  }

  private func isOneOf(_ text: String) -> Bool {
    text.utf8.contains(bytes[at])
  }
}
