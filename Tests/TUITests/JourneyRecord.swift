import Foundation
import Testing
import TextSafety

@testable import TUI

/// A journey through the screens in short: of each step what was asked of the outside and the rows that tell most of what changed.
///
/// A sum over the whole screen and its look stands beside the step, so nothing changes unseen. With DOSSIER_RECORD_SCREENS=1 a journey is
/// recorded anew in `Journeys`, and its whole screens in `.build/journeys`: record before and after a change, and diff these.
struct JourneyRecord {
  private var short: [String] = []
  private var whole: [String] = []
  /// The rows of the screen after the last step.
  private var shown: [String] = []

  /// Takes down what a step led to on the screen, so many rows at most, and what the explorer asked for.
  mutating func note(_ step: String, _ explorer: inout Explorer, rows most: Int) {
    let asked = explorer.effects.map(Self.line)
    explorer.effects = []
    let rows = explorer.rows
    let changed = rows.indices.filter { !shown.indices.contains($0) || shown[$0] != rows[$0] }
    let telling = Self.telling(changed, of: rows).prefix(most).sorted()
    shown = rows
    add(
      step, whole: asked + rows + [FrameLook.lines(of: Screen.render(explorer.state))],
      short: asked.map { Self.cut($0) } + telling.map { "\($0) " + Self.cut(rows[$0]) })
  }

  /// Takes down the first lines of an answer, so many at most.
  mutating func note(_ step: String, answer lines: [String], lines most: Int) {
    let more = lines.count > most ? ["(\(lines.count) lines)"] : []
    add(step, whole: lines, short: lines.prefix(most) + more)
  }

  private mutating func add(_ step: String, whole lines: [String], short told: [String]) {
    let sum = WordHash.hash(lines.joined(separator: "\n").utf8)
    short.append("== \(step) =" + String((sum ^ sum >> 20 ^ sum >> 40) & 0xFFFFF, radix: 36))
    short += told
    whole.append("== \(step)")
    whole += lines
  }

  /// Rows with those first that tell most: where the pointer is, what the last row tells, then from the top.
  private static func telling(_ numbers: [Int], of rows: [String]) -> [Int] {
    let pointed = numbers.filter { rows[$0].contains("▸") }
    let last = numbers.filter { $0 == rows.count - 1 && !pointed.contains($0) }
    return pointed + last + numbers.filter { !pointed.contains($0) && !last.contains($0) }
  }

  /// The beginning of a line on one row, with gaps and rules in one character each.
  private static func cut(_ line: String) -> String {
    var cut = ""
    for character in line.replacing("\n", with: " ⏎ ")
    where character != cut.last || !" ─-".contains(character) {
      cut.append(character)
    }
    return cut.count <= 100 ? cut : cut.prefix(99) + "…"
  }

  /// An effect by its name, with what it carries where that is a word or a number.
  private static func line(of effect: Effect) -> String {
    guard let part = Mirror(reflecting: effect).children.first else { return "-> \(effect)" }
    let name = part.label ?? ""
    if let text = part.value as? String { return "-> \(name) \(text)" }
    if let number = part.value as? Int { return "-> \(name) \(number)" }
    return "-> \(name)"
  }

  /// Asks that all be as it is recorded under a name.
  func expectRecorded(as name: String) throws {
    let home = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let file = home.appendingPathComponent("Journeys/\(name).txt")
    if ProcessInfo.processInfo.environment["DOSSIER_RECORD_SCREENS"] == "1" {
      try Data((short.joined(separator: "\n") + "\n").utf8).write(to: file)
      let folder = home.appendingPathComponent("../../.build/journeys")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(whole.joined(separator: "\n").utf8).write(
        to: folder.appendingPathComponent("\(name).txt"))
      return
    }
    let recorded = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).dropLast().map(String.init)
    let told = short.joined(separator: "\n").components(separatedBy: "\n")
    let first = zip(told, recorded).enumerated().first { $0.element.0 != $0.element.1 }
    let line = first?.offset ?? min(told.count, recorded.count)
    #expect(
      told == recorded,
      "\(name) differs from line \(line + 1): \(first?.element.0 ?? "") for \(first?.element.1 ?? "")"
    )
  }
}
