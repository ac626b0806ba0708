import Foundation
import Model

/// Writes the statements of texts as JSON lines {doc, content, source, cue} for a scorer.
///
/// Offsets count code points of the text as it is on disk; a text that cleaning changes is reported
/// on standard error, since its offsets would shift.
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
      let offsets = CodePointMap(safe: article.text.bytes, raw: raw)
      for record in records { output += line(record, String(name.dropLast(4)), offsets) }
    }
    FileHandle.standardOutput.write(Data(output.utf8))
    let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
    let speed = String(format: "%.1f", Double(size) / 1e6 / max(seconds, 1e-9))
    FileHandle.standardError.write(Data("\(size) bytes, \(speed) MB/s\n".utf8))
    return 0
  }

  private static func line(
    _ record: VoiceAnalysis.Record, _ doc: String, _ offsets: CodePointMap
  ) -> String {
    func list(_ spans: [SourceSpan]) -> String {
      let pairs = spans.map { "[\(offsets.raw[$0.start]),\(offsets.raw[$0.end])]" }
      return "[" + pairs.joined(separator: ",") + "]"
    }
    let name = doc.replacingOccurrences(of: "\\", with: "\\\\")
      .replacingOccurrences(of: "\"", with: "\\\"")
    return "{\"doc\":\"\(name)\",\"content\":\(list(record.content)),"
      + "\"source\":\(list(record.source)),\"cue\":\(list(record.cue))}\n"
  }
}

/// Maps byte offsets of a cleaned text to code point offsets of the text as it was read.
struct CodePointMap {
  /// The raw code point offset for each byte offset of the cleaned text, its end included.
  private(set) var raw: [Int] = []

  /// Walks both texts; where they differ the raw one is followed until they meet again.
  init(safe: [UInt8], raw bytes: [UInt8]) {
    raw.reserveCapacity(safe.count + 1)
    var index = 0
    var points = 0
    func step() {
      if index < bytes.count {
        index += 1
        if index >= bytes.count || bytes[index] & 0xC0 != 0x80 { points += 1 }
      }
    }
    for byte in safe {
      if index < bytes.count, bytes[index] != byte {
        var ahead = index
        while ahead < min(bytes.count, index + 64), bytes[ahead] != byte { ahead += 1 }
        if ahead < min(bytes.count, index + 64) { while index < ahead { step() } }
      }
      raw.append(points)
      step()
    }
    raw.append(points)
  }
}
