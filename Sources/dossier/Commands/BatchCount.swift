import ArgumentParser
import Model

/// How many inputs of a batch were done and how many were not.
struct BatchCount: ExpressibleByArgument {
  var done = 0
  var refused = 0

  init(done: Int = 0, refused: Int = 0) { (self.done, self.refused) = (done, refused) }

  init?(argument: String) {
    let numbers = argument.split(separator: ",").map { Int($0) }
    guard numbers.count == 2, let done = numbers[0], let refused = numbers[1] else { return nil }
    (self.done, self.refused) = (done, refused)
  }

  /// The count as the program hands it to itself.
  var argument: String { "\(done),\(refused)" }

  /// The count for the reader: "9,997 added, 3 refused".
  func sentence(_ word: String) -> String {
    "\(Self.grouped(done)) \(word), \(Self.grouped(refused)) refused"
  }

  private static func grouped(_ number: Int) -> String {
    var groups: [String] = []
    var digits = Substring(String(number))
    while digits.count > 3 {
      groups.append(String(digits.suffix(3)))
      digits = digits.dropLast(3)
    }
    return ([String(digits)] + groups.reversed()).joined(separator: ",")
  }
}
