import Foundation
import Model

/// Checks the EDTF library on a folder with strings and bounds, strings to refuse, and phrases.
enum EDTFEvaluation {
  private struct StringRow: Decodable {
    var edtf: String
    var bounds: [String]
  }

  private struct PhraseRow: Decodable {
    var phrase: String
    var edtf: String?
  }

  /// Prints the three figures and what differs; 0 if all strings are right.
  static func run(_ arguments: [String]) -> Int32 {
    guard let folder = arguments.first else {
      print("evaluate edtf FOLDER")
      return 1
    }
    let strings = rows(StringRow.self, in: folder + "/parser.jsonl")
    var wrong = 0
    for row in strings where !isRight(row) { wrong += 1 }
    print("strings: \(strings.count - wrong) of \(strings.count) right")
    let refused = badStrings(in: folder + "/bad.json")
    let accepted = refused.compactMap { $0 }.filter { EDTF($0) != nil }
    for string in accepted { print("  not refused: \(string)") }
    print("refused: \(refused.count - accepted.count) of \(refused.count)")
    let phrases = rows(PhraseRow.self, in: folder + "/natlang.jsonl")
    var read = 0
    for row in phrases {
      let found = EDTF(phrase: row.phrase)
      if found == row.edtf.flatMap({ EDTF($0) }) {
        read += 1
      } else {
        print("  \(row.phrase): \(found?.description ?? "none"), not \(row.edtf ?? "none")")
      }
    }
    print("phrases: \(read) of \(phrases.count)")
    return wrong == 0 && accepted.isEmpty ? 0 : 2
  }

  private static func isRight(_ row: StringRow) -> Bool {
    guard let date = EDTF(row.edtf) else {
      print("  not read: \(row.edtf)")
      return false
    }
    let printed = row.edtf.replacingOccurrences(of: " ", with: "")
    if date.description != printed { print("  printed \(date): \(row.edtf)") }
    let strict = date.bounds(yearsToUnknown: 10)
    var found = unique(text(strict.lower, open: "-inf"), text(strict.upper, open: "inf"))
    let fuzzy = date.fuzzyBounds
    if fuzzy != date.bounds {
      let lower = fuzzy.lower ?? strict.lower
      let upper = fuzzy.upper ?? strict.upper
      found += [text(lower, open: "-inf"), text(upper, open: "inf")]
    }
    if found != row.bounds { print("  \(row.edtf): \(found), not \(row.bounds)") }
    return found == row.bounds && date.description == printed
  }

  private static func unique(_ a: String, _ b: String) -> [String] { a == b ? [a] : [a, b] }

  private static func text(_ day: DayNumber?, open: String) -> String {
    guard let day else { return open }
    let (year, month, dayOfMonth) = day.civil
    let digits = String(abs(year))
    let padded = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return (year < 0 ? "-" : "") + padded + String(format: "-%02d-%02d", month, dayOfMonth)
  }

  private static func badStrings(in path: String) -> [String?] {
    guard let data = FileManager.default.contents(atPath: path) else { return [] }
    return (try? JSONDecoder().decode([String?].self, from: data)) ?? []
  }

  static func rows<Row: Decodable>(_ type: Row.Type, in path: String) -> [Row] {
    guard let data = FileManager.default.contents(atPath: path) else { return [] }
    return data.split(separator: 0x0A).compactMap { try? JSONDecoder().decode(type, from: $0) }
  }
}
