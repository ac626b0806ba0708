import Model
import Testing

@testable import TUI

/// Texts for what hands know from other programs, and an explorer that has some of them open.
enum HabitSamples {
  static let first = """
    # The quay

    Ana Moreira read the report[^1]. It is [described below](#the-filters), and [a file](beta.md) has more.

    See [the page](https://port.example/) or [the way out](../secret.md).

    ## The filters

    Nobody checked them in May.

    [^1]: The report of 4 May 2021.
    """

  static func explorer(_ texts: String...) -> Explorer {
    var explorer = Explorer(Samples.harbour)
    explorer.state = AppState(
      briefings: texts.map {
        Briefing(analyzing: ArticleReader.read(Array($0.utf8), format: .markdown))
      }, size: Size(columns: 80, rows: 24), settings: .panes)
    return explorer
  }

  static func marked(_ explorer: Explorer) -> String {
    let document = explorer.session.document
    return document.highlights.map { document.briefing.article[$0] }.joined(separator: "|")
  }

  static let second = """
    # The weir

    Nobody asked for the report. The weir held.

    """ + (1...60).map { "Line \($0) of the log tells of water.\n" }.joined(separator: "\n")
}
