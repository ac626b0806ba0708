import Foundation

/// The evaluations by name; each takes the arguments after its name and returns the exit code.
let evaluations: [(name: String, summary: String, run: ([String]) -> Int32)] = [
  ("analysis", "the speed of reading and analysing an article", AnalysisEvaluation.run),
  ("edtf", "EDTF strings, bounds, refusals and phrases", EDTFEvaluation.run),
  ("events", "date event mentions and measure the timeline analysis", EventsEvaluation.run),
  ("language", "tokens, parts of speech, trees and names on treebanks", LanguageEvaluation.run),
  ("tree", "how sentences are read, a line a token", TreeEvaluation.run),
  ("structure", "headings of plain text", StructureEvaluation.run),
  ("statements", "write statements for a scorer", StatementsEvaluation.run),
  ("options", "find and score options, or find them in plain texts", OptionEvaluation.run),
  ("timex", "tag and score time expressions", TimexEvaluation.run),
  ("pages", "main content and metadata of saved web pages, for the scorer", PagesEvaluation.run),
  ("robustness", "whole, cut and mutated pages", RobustnessEvaluation.run),
]

let arguments = Array(CommandLine.arguments.dropFirst())
if let name = arguments.first, let evaluation = evaluations.first(where: { $0.name == name }) {
  exit(evaluation.run(Array(arguments.dropFirst())))
}
for evaluation in evaluations { print("evaluate \(evaluation.name)  \(evaluation.summary)") }
exit(1)
