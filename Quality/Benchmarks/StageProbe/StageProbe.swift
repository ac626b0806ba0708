import Model
import Seeds
import TUI

/// Does one stage of the program's work on the bundled briefings, so that its instructions can be counted.
///
/// `StageProbe STAGE TIMES`; what two runs with different numbers of times differ by is the stage alone,
/// without the start of the program and the tables that are made once.
@main
enum StageProbe {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    guard let name = arguments.first, let stage = Stage(rawValue: name),
      let times = arguments.dropFirst().first.flatMap({ Int($0) }), times > 0
    else {
      print("usage: StageProbe \(Stage.allCases.map(\.rawValue).joined(separator: "|")) TIMES")
      return
    }
    // The sum is printed so that no work can be left out.
    print(Seed.all.reduce(0) { $0 + stage.run(on: $1.bytes, times: times) })
  }
}

/// A stage of the work between the bytes of an article and the cells of a screen.
enum Stage: String, CaseIterable {
  case parse, analyse, wrap, draw

  /// Does the stage's work some times over and returns something that depends on all of it.
  func run(on bytes: [UInt8], times: Int) -> Int {
    switch self {
    case .parse:
      return sum(times) { _ in ArticleReader.read(bytes, format: .markdown).sentences.count }
    case .analyse:
      let article = ArticleReader.read(bytes, format: .markdown)
      return sum(times) { _ in
        let briefing = Briefing(analyzing: article)
        return briefing.timeline.events.count + briefing.voices.count + briefing.options.count
      }
    case .wrap:
      var state = opened(bytes)
      // Each width lays all rows of the text out anew.
      return sum(times) { turn in
        _ = state.handle(.resize(Size(columns: 50 + turn % 2, rows: 24)))
        _ = state.handle(.key(.character("G")))
        return Screen.render(state).size.rows
      }
    case .draw:
      var state = opened(bytes)
      return sum(times) { turn in
        _ = state.handle(.key(.character(turn % 2 == 0 ? "j" : "k")))
        return Screen.render(state).size.rows
      }
    }
  }

  private func opened(_ bytes: [UInt8]) -> AppState {
    let briefing = Briefing(analyzing: ArticleReader.read(bytes, format: .markdown))
    var state = AppState(briefings: [briefing], size: Size(columns: 80, rows: 24))
    _ = state.handle(.key(.enter))
    return state
  }

  private func sum(_ times: Int, _ work: (Int) -> Int) -> Int {
    (0..<times).reduce(0) { $0 &+ work($1) }
  }
}
