import Articles
import Language
import TextSafety

extension OptionDescriber {
  /// Gives bare verbs the object of the last one: "keep" in "keep, trim or scrap the plan" is to keep the plan.
  func shareObject(in list: inout OptionList, _ readings: inout Readings) {
    guard let last = list.options.last, let reading = readings.reading(at: last.label.start),
      reading.hasTree, let object = object(of: last.label, in: reading)
    else { return }
    for index in list.options.indices.dropLast() {
      let tokens = reading.tokens(in: list.options[index].label.range)
      guard tokens.count == 1, !Self.alone.contains(reading.tokens[tokens.lowerBound].word) else {
        continue
      }
      list.options[index].object = object
    }
  }

  /// The noun phrase after the verb that a label starts with.
  private func object(of label: SourceSpan, in reading: SentenceReading) -> SourceSpan? {
    let tokens = reading.tokens(in: label.range)
    guard tokens.count > 1, reading.tokens[tokens.lowerBound].upos == .verb else { return nil }
    let opens: [UPOS] = [.determiner, .noun, .properNoun, .adjective, .numeral]
    let next = reading.tokens[tokens.lowerBound + 1]
    guard opens.contains(next.upos) || next.tag == .prpPossessive else { return nil }
    return SourceSpan(next.start, label.end)
  }

  /// Verbs that have no object: who may "wait or sell the pier" waits for nothing.
  private static let alone: Set<WordID> = Set(
    ("wait stay go come run hide stop act move fight vote walk talk speak appeal settle sue strike"
      + " respond react retaliate escalate intervene withdraw retreat surrender comply protest resign"
      + " retire quit abstain negotiate compromise proceed continue live die leave stand sit listen"
      + " pay work rest borrow invest")
      .split(separator: " ").map { WordID($0.utf8) })
}
