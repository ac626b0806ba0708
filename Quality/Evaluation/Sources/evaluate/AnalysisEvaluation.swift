import Foundation
import Model

/// How fast a whole article is read and analysed: `evaluate analysis FILE [TIMES]`.
enum AnalysisEvaluation {
  /// Prints the throughput of reading, of each step and of all together, in processor time, and the
  /// longest stretch of each step, which is what a key waits for at most.
  static func run(_ arguments: [String]) -> Int32 {
    guard let path = arguments.first,
      let data = try? Data(contentsOf: URL(fileURLWithPath: path)), !data.isEmpty
    else {
      print("usage: evaluate analysis FILE [TIMES]")
      return 1
    }
    let times = arguments.dropFirst().first.flatMap { Int($0) } ?? 1
    let megabytes = Double(data.count) / 1e6
    var total = 0.0
    for _ in 0..<max(1, times) {
      let bytes = [UInt8](data)
      var line: [String] = []
      let start = clock()
      var briefing = Briefing(article: ArticleReader.read(bytes, name: path))
      line.append("read " + rate(megabytes, since: start))
      for step in AnalysisStep.allCases {
        let start = clock()
        var run = AnalysisRun(steps: [step])
        var longest = 0
        while !run.steps.isEmpty {
          let start = clock()
          run.advance(&briefing)
          longest = max(longest, clock() - start)
        }
        let wait = String(format: " (%.1f ms)", Double(longest) * 1000 / Double(CLOCKS_PER_SEC))
        line.append("\(step.rawValue) " + rate(megabytes, since: start) + wait)
      }
      total = Double(clock() - start) / Double(CLOCKS_PER_SEC)
      print(
        line.joined(separator: ", ") + ", all \(String(format: "%.1f", megabytes / total)) MB/s")
    }
    return 0
  }

  private static func rate(_ megabytes: Double, since start: clock_t) -> String {
    String(format: "%.0f", megabytes / (Double(clock() - start) / Double(CLOCKS_PER_SEC)))
  }
}
