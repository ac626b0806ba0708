import Foundation
import Model

/// Words that are put into the same text one by one: what each changes in what is read.
///
/// The file has lines that say what the text is called ("name: a.html"), what is looked at ("look: article", one of the analyses or, without, all of them)
/// and the text itself ("text: … @ …"), then a line "words:", and a word or several in a line of their own, "⏎" for the end of a line in either.
struct WordFixture {
  private var name = "a.txt"
  private var isArticle = false
  private var steps = AnalysisStep.allCases
  private var text = ""
  private var words: [String] = []

  init(_ file: String) {
    let parts = file.components(separatedBy: "\nwords:\n")
    for line in parts[0].components(separatedBy: "\n") {
      if line.hasPrefix("name: ") { name = String(line.dropFirst(6)) }
      if line.hasPrefix("look: ") {
        isArticle = line.hasSuffix("article")
        steps = AnalysisStep.allCases.filter { line.hasSuffix("\($0)") }
      }
      if line.hasPrefix("text: ") {
        text += line.dropFirst(6).replacing("⏎", with: "\n")
      }
    }
    words = parts.dropFirst().joined().components(separatedBy: "\n").filter { !$0.isEmpty }
  }

  private func lines(_ word: String) -> [String] {
    let text = text.replacing("@", with: word.replacing("⏎", with: "\n"))
    let article = ArticleReader.read(Array(text.utf8), name: name)
    let lines =
      isArticle
      ? ArticleLines.of(article) : BriefingLines.of(Briefing(analyzing: article, steps: steps))
    return lines.components(separatedBy: "\n").map { Self.hidden(word, in: $0) }
  }

  /// A line without the word where it stands as one.
  private static func hidden(_ word: String, in line: String) -> String {
    var kept = ""
    var rest = line[...]
    while let place = rest.range(of: word) {
      let isPart =
        rest[..<place.lowerBound].last?.isLetter == true
        || rest[place.upperBound...].first?.isLetter == true
      kept += rest[..<place.lowerBound] + (isPart ? word : "@")
      rest = rest[place.upperBound...]
    }
    return kept + rest
  }

  /// What the words change beside a word that nobody knows, and under each change the words that make it: the lines that are
  /// new, or if none is, those that are gone.
  var groups: String {
    let usual = lines("zorbel")
    var words: [[String]: [String]] = [:]
    for word in self.words {
      let found = lines(word)
      let added = found.filter { !usual.contains($0) }
      let gone = usual.filter { !found.contains($0) }.map { "without " + $0 }
      words[added.isEmpty ? gone : added, default: []].append(word)
    }
    return words.sorted { $0.value[0] < $1.value[0] }.map { change, words in
      (change.isEmpty ? ["nothing"] : change).map { $0 + "\n" }.joined()
        + words.map { "    \($0)\n" }.joined()
    }.joined()
  }
}
