import Articles
import TextSafety

/// Finds what an article expects, chunk by chunk.
struct OutlookReader {
  private let text: OptionText
  private var next = 0
  /// What was found, in reading order.
  private(set) var outlook: [Outlook] = []

  /// This many readings may be made before a key may be read.
  private static let mostReadings = 24
  /// So much is kept: no article that a person wrote expects more.
  private static let mostOutlooks = 200

  /// Starts before the first sentence.
  init(_ text: OptionText) {
    self.text = text
  }

  /// Goes on for a chunk; returns whether more remains to be done.
  mutating func advance(_ readings: inout Readings) -> Bool {
    var left = Self.mostReadings
    while next < text.units.count, left > 0, outlook.count < Self.mostOutlooks {
      let unit = text.units[next]
      next += 1
      guard !unit.isHeading, unit.classes.contains(.outlook) else { continue }
      left -= 1
      outlook += OutlookFinder(reading: readings.reading(of: unit.span)).find()
    }
    return next < text.units.count && outlook.count < Self.mostOutlooks
  }
}
