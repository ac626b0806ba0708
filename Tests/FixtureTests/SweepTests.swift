import Foundation
import Model
import Testing

/// The same text with more and more of something in it: from which number on it is read otherwise.
///
/// Rules have limits, "no title has more than so many words"; a file in `Sweeps/` finds where they are. It has the lines of one in `Words/`,
/// and "unit:", what is put in the place of "@" once, twice and so on, and "times: FROM-TO".
@Suite struct SweepTests {
  @Test(arguments: Fixture.inputs("Sweeps"))
  func limitsAreThere(name: String) throws {
    let sweep = Sweep(String(decoding: try Fixture.bytes(name), as: UTF8.self))
    try Fixture.expect(sweep.steps, asIn: name)
  }
}

/// What a file of `Sweeps/` asks for.
struct Sweep {
  private var name = "a.txt"
  private var isArticle = false
  private var analyses = AnalysisStep.allCases
  private var texts: [String] = []
  private var unit = ""
  private var times = 0...0

  init(_ file: String) {
    for line in file.components(separatedBy: "\n") {
      guard let colon = line.range(of: ": ") else { continue }
      let value = String(line[colon.upperBound...])
      switch line[..<colon.lowerBound] {
      case "name": name = value
      case "look":
        isArticle = value == "article"
        analyses = AnalysisStep.allCases.filter { value == "\($0)" }
      case "text": texts.append(value.replacing("⏎", with: "\n"))
      case "unit": unit = value.replacing("⏎", with: "\n").replacing("_", with: " ")
      case "times":
        let ends = value.split(separator: "-").compactMap { Int($0) }
        if ends.count == 2 { times = ends[0]...ends[1] }
      default: break
      }
    }
  }

  private func lines(_ text: String, _ count: Int) -> [String] {
    let text = text.replacing("@", with: String(repeating: unit, count: count))
    let article = ArticleReader.read(Array(text.utf8), name: name)
    let lines =
      isArticle
      ? ArticleLines.of(article) : BriefingLines.of(Briefing(analyzing: article, steps: analyses))
    return lines.components(separatedBy: "\n").map(shortened)
  }

  /// A line with "@" for the units in it, however many there are.
  private func shortened(_ line: String) -> String {
    let word = unit.replacing("\n", with: "").trimmingPrefix(while: \.isWhitespace)
    let parts = line.components(separatedBy: String(word.last == " " ? word.dropLast() : word))
    var kept = parts[0]
    for (number, part) in parts.enumerated().dropFirst() {
      let isBetween = part.allSatisfy { " |⏎".contains($0) } && number < parts.count - 1
      if kept.last != "@" { kept += "@" }
      if !isBetween { kept += part }
    }
    return kept
  }

  /// The numbers from which on something changes, and what does.
  var steps: String {
    texts.map { text in
      var last: [String] = []
      var steps = ""
      for count in times {
        let found = lines(text, count)
        if found == last { continue }
        let change = found.difference(from: last).map { change in
          switch change {
          case .insert(_, let line, _): "  + \(line)\n"
          case .remove(_, let line, _): "  - \(line)\n"
          }
        }
        steps += "\(count)\n" + (last.isEmpty ? found.map { "  \($0)\n" } : change).joined()
        last = found
      }
      return steps
    }.joined(separator: "%%%\n")
  }
}
