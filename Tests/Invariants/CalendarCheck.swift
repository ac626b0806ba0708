import Model

/// A calendar's lines are short enough, and each is one that the export means to write.
enum CalendarCheck {
  private static let names = Set(
    [
      "BEGIN", "END", "VERSION", "PRODID", "X-WR-CALNAME", "UID", "DTSTAMP", "DTSTART", "DTEND",
      "SUMMARY", "TRANSP", "CATEGORIES", "DESCRIPTION", "LOCATION",
    ].map { Array($0.utf8) })

  static func run(_ calendar: String, _ faults: inout Faults) {
    for line in calendar.utf8.split(separator: 0x0A) {
      faults.expect(line.last == 0x0D, "a line that does not end with CR LF")
      faults.expect(line.count <= 76, "a line of \(line.count) bytes")
      faults.expect(line.dropLast().allSatisfy { $0 >= 0x20 }, "a control character")
      if line.first == 0x20 { continue }
      let name = line.prefix { $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: ";") }
      faults.expect(
        Self.names.contains(Array(name)), "the property \(String(decoding: name, as: UTF8.self))")
    }
  }
}
