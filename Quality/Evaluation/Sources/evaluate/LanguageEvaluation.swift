import Foundation
import Language

/// Measures the reading of sentences on treebanks.
enum LanguageEvaluation {
  /// Prints a line for each file of a folder and for the news in it; 0 if there was one.
  static func run(_ arguments: [String]) -> Int32 {
    guard let folder = arguments.first else {
      print(
        "evaluate language FOLDER   with treebanks: .conllu, or .tsv as the training lays them out")
      return 1
    }
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let files = names.filter { $0.hasSuffix(".conllu") || $0.hasSuffix(".tsv") }.sorted()
    for file in files { measure(folder + "/" + file, named: file) }
    return files.isEmpty ? 1 : 0
  }

  private static func measure(_ path: String, named name: String) {
    let sentences = TreebankSentence.read(path)
    var (whole, news, raw) = (LanguageTally(), LanguageTally(), RawTextTally())
    var hasNews = false
    var reader = SentenceReader()
    for sentence in sentences {
      var reading = sentence.unread
      reader.label(&reading)
      whole.add(sentence, reading)
      if newsSources.contains(sentence.source) {
        news.add(sentence, reading)
        hasNews = true
      }
      let text = reading.bytes
      raw.add(sentence, text.withUnsafeBufferPointer { reader.read($0, in: 0..<text.count) })
    }
    print(whole.line(name))
    if hasNews { print("  " + news.line("news, interview, speech")) }
    print(raw.line)
    print("  " + speed(sentences.map { $0.unread.bytes }))
  }

  private static let newsSources: Set<String> = ["gum-news", "gum-interview", "gum-speech"]

  /// Reads the texts once more, and nothing else.
  private static func speed(_ texts: [[UInt8]]) -> String {
    var reader = SentenceReader()
    var tokens = 0
    let start = clock()
    for text in texts {
      tokens += text.withUnsafeBufferPointer { reader.read($0, in: 0..<text.count) }.tokens.count
    }
    let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
    return "\(Int(Double(tokens) / max(seconds, 1e-9))) tokens a second of processor time"
  }
}
