extension EDTF: CustomStringConvertible {
  /// The value in EDTF, without spaces.
  public var description: String {
    switch form {
    case .date(let date):
      return date.description
    case .interval(let start, let end):
      return "\(Self.text(of: start))/\(Self.text(of: end))"
    case .set(let choice, let elements):
      let members = elements.map(Self.text(of:)).joined(separator: ",")
      switch choice {
      case .oneOf: return "[\(members)]"
      case .allOf: return "{\(members)}"
      }
    }
  }

  private static func text(of end: End) -> String {
    switch end {
    case .date(let date): date.description
    case .open: ".."
    case .unknown: ""
    }
  }

  private static func text(of element: Element) -> String {
    switch element {
    case .date(let date): date.description
    case .range(let first, let last): "\(first?.description ?? "")..\(last?.description ?? "")"
    }
  }
}

extension EDTFDate: CustomStringConvertible {
  /// The date in EDTF.
  public var description: String {
    var text = year.description
    if let month { text += "-\(month)" }
    if let day { text += "-\(day)" }
    if let time { text += "T\(time)" }
    return text
  }
}

extension EDTFYear: CustomStringConvertible {
  /// The year in EDTF.
  public var description: String {
    var text = before.mark + (isLong ? "Y" : "") + (isNegative ? "-" : "")
    let digits = String(magnitude)
    if isLong {
      text += digits
    } else {
      let padded = String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
      for (index, digit) in padded.unicodeScalars.enumerated() {
        text.unicodeScalars.append(open & (8 >> index) != 0 ? "X" : digit)
      }
    }
    if let exponent { text += "E\(exponent)" }
    if let significant { text += "S\(significant)" }
    return text + after.mark
  }
}

extension EDTFDigits: CustomStringConvertible {
  /// The component in EDTF.
  public var description: String {
    let first = tens.map { String($0) } ?? "X"
    let second = ones.map { String($0) } ?? "X"
    return before.mark + first + second + after.mark
  }
}

extension EDTFTime: CustomStringConvertible {
  /// The time in EDTF.
  public var description: String {
    var text = "\(Self.two(hour)):\(Self.two(minute))"
    if let second { text += ":\(Self.two(second))" }
    switch zone {
    case .local: break
    case .utc: text += "Z"
    case .offset(let minutes, let short):
      text += (minutes < 0 ? "-" : "+") + Self.two(abs(minutes) / 60)
      if !short { text += ":" + Self.two(abs(minutes) % 60) }
    }
    return text
  }

  private static func two(_ number: some BinaryInteger) -> String {
    number < 10 ? "0\(number)" : String(number)
  }
}
