import Foundation
import Model

/// Writes the statements of texts as JSON lines {doc, content, source, cue} for a scorer.
///
/// Offsets count code points of the text as it is on disk; the speed goes to standard error.
enum StatementsEvaluation {
  /// Reads every `.txt` file of the folder named first and prints its statements.
  static func run(_ arguments: [String]) -> Int32 {
    guard let folder = arguments.first,
      let names = try? FileManager.default.contentsOfDirectory(atPath: folder)
    else {
      FileHandle.standardError.write(Data("usage: evaluate statements TEXT_FOLDER\n".utf8))
      return 1
    }
    var output = ""
    var size = 0
    var elapsed = Duration.zero
    for name in names.sorted() where name.hasSuffix(".txt") {
      guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)") else { continue }
      let raw = [UInt8](data)
      let article = PlainTextReader.read(SafeText(utf8: raw))
      var records: [VoiceAnalysis.Record] = []
      elapsed += ContinuousClock().measure { records = VoiceAnalysis.records(of: article) }
      size += raw.count
      for record in records {
        output += line(record, in: article.text, document: String(name.dropLast(4)))
      }
    }
    FileHandle.standardOutput.write(Data(output.utf8))
    let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
    let speed = String(format: "%.1f", Double(size) / 1e6 / max(seconds, 1e-9))
    FileHandle.standardError.write(Data("\(size) bytes, \(speed) MB/s\n".utf8))
    return 0
  }

  private static func line(
    _ record: VoiceAnalysis.Record, in text: SafeText, document doc: String
  ) -> String {
    func list(_ spans: [SourceSpan]) -> String {
      let pairs = spans.map { span in
        let range = text.sourceScalarRange(of: span)
        return "[\(range.lowerBound),\(range.upperBound)]"
      }
      return "[" + pairs.joined(separator: ",") + "]"
    }
    let name = doc.replacingOccurrences(of: "\\", with: "\\\\")
      .replacingOccurrences(of: "\"", with: "\\\"")
    return "{\"doc\":\"\(name)\",\"content\":\(list(record.content)),"
      + "\"source\":\(list(record.source)),\"cue\":\(list(record.cue))}\n"
  }
}
