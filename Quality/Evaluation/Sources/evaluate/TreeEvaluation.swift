import Foundation
import Language

/// Prints how sentences are read, a line a token, so that a rule can be written from what is there.
enum TreeEvaluation {
  /// Reads the lines of a file as a sentence each; 0 if there was one.
  static func run(_ arguments: [String]) -> Int32 {
    guard let path = arguments.first,
      let text = try? String(contentsOfFile: path, encoding: .utf8)
    else {
      print("evaluate tree FILE   with a sentence a line")
      return 1
    }
    var reader = SentenceReader()
    for line in text.split(separator: "\n") {
      let reading = reader.read(String(line))
      for index in reading.tokens.indices { print(row(index, reading)) }
      print("")
    }
    return 0
  }

  private static func row(_ index: Int, _ reading: SentenceReading) -> String {
    let token = reading.tokens[index]
    let name = reading.name(at: index).map { " \($0.kind)" } ?? ""
    let head = reading.tokens.indices.contains(token.head) ? reading.text(of: token.head) : "-"
    return "\(index + 1)\t\(reading.text(of: index))\t\(token.tag.rawValue)\t\(token.relation.code)"
      + "\t\(token.head + 1) \(head)\(name)"
  }
}
