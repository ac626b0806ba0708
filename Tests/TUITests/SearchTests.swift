import Model
import Testing

@testable import TUI

/// Searching, filtering and going through what was found.
@Suite struct SearchTests {
  @Test func aSearchComesBackWhenAFilterEnds() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("/blast")
    explorer.press(.enter)
    explorer.type("&quay")
    explorer.press(.enter)
    #expect(explorer.status.contains("only paragraphs with “quay”"))
    explorer.press(.escape, .control("l"))
    #expect(explorer.status.contains("/blast "))
    explorer.type("n")
    #expect(explorer.screen.contains("/blast"))
  }

  @Test func aFilterThatIsNotEnteredLeavesTheSearchAlone() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("/blast")
    explorer.press(.enter)
    explorer.type("&qu")
    explorer.press(.escape)
    #expect(explorer.status.contains("/blast "))
    #expect(!explorer.status.contains("&"))
  }

  @Test func aSecondFilterDoesNotTakeTheFirstForASearch() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("/blast")
    explorer.press(.enter)
    explorer.type("&quay")
    explorer.press(.enter)
    explorer.type("&terminal")
    explorer.press(.enter, .escape, .control("l"))
    #expect(explorer.status.contains("/blast "))
  }

  @Test func theWholeTextComesBackWithoutTheFiltersSearch() {
    var explorer = Explorer(Samples.harbour)
    explorer.press(.enter)
    explorer.type("&quay")
    explorer.press(.enter)
    explorer.type("j")
    #expect(explorer.screen.contains("&quay") && !explorer.screen.contains("dockers"))
    explorer.press(.escape)
    #expect(explorer.isReading && !explorer.status.contains("/"))
    #expect(explorer.screen.contains("dockers"))
    explorer.type("/blast")
    explorer.press(.enter)
    explorer.type("&quay")
    explorer.press(.enter)
    explorer.type("/grain")
    explorer.press(.enter, .escape, .control("l"))
    #expect(explorer.status.contains("/grain "))
  }

  @Test func searchTakesRegularExpressionsOnRequest() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("/")
    explorer.press(.control("r"))
    explorer.type("\\d+ dockers")
    #expect(explorer.screen.contains("1/1"))
    explorer.press(.escape)
    explorer.type("/")
    explorer.press(.control("r"))
    explorer.type("(((")
    #expect(explorer.screen.contains("invalid at character 1"))
  }

  @Test func searchCountsItsMatchesAndComesBackWhenCancelled() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("/grain")
    #expect(explorer.screen.contains("/grain") && explorer.screen.contains("1/2"))
    explorer.press(.enter, .character("n"))
    #expect(explorer.screen.contains("2/2"))
    explorer.type("/nowhere")
    explorer.press(.enter)
    #expect(explorer.screen.contains("not found: nowhere"))
  }

  @Test func aMatchOutsideTheFilterShowsTheWholeTextAgain() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("&quay")
    explorer.press(.enter)
    explorer.type("/dockers")
    explorer.press(.enter)
    #expect(explorer.screen.contains("killed 12 dockers"))
  }

  @Test func adversarialBlanksAreSearchedOnce() {
    let text = SafeText(String(repeating: " ", count: 200_000) + "the end")
    #expect(TextSearch(" the")?.matches(in: text).count ?? 0 <= 1)
  }

  @Test func aFullerTextKeepsTheSearchGoing() {
    var explorer = Explorer(Samples.harbour)
    explorer.type("/grain")
    explorer.press(.enter)
    let full = SampleBuilder(
      Samples.harbour.article[Samples.harbour.article.text.span] + "\n\nMore grain.")
    var article = full.article
    article.paragraphs = Samples.harbour.article.paragraphs
    article.sentences = Samples.harbour.article.sentences
    article.sections = Samples.harbour.article.sections
    explorer.replace(Briefing(article: article), at: 0)
    explorer.press(.control("l"))
    #expect(explorer.status.contains("/grain 1/3"))
  }

  @Test func adversarialFilterOnTextThatNoBlockShows() {
    var article = Samples.harbour.article
    article.title = nil
    article.dek = nil
    var explorer = Explorer(Briefing(article: article))
    explorer.press(.enter)
    explorer.type("&Three weeks on")
    explorer.press(.enter)
    #expect(explorer.screen.contains("not found: Three weeks on"))
    explorer.type("/weeks")
    explorer.press(.enter, .character("n"))
    _ = explorer.screen
  }

  @Test func followGoesFromTheTextToItsEntry() {
    var explorer = Explorer(Samples.harbour)
    explorer.press(.enter)
    explorer.type("/dockers")
    explorer.press(.enter, .control("]"))
    #expect(explorer.openPane == .timeline && !explorer.isReading)
    #expect(explorer.selectedRow.hasPrefix("2021-05-04"))
    explorer.press(.control("o"))
    #expect(explorer.isReading)
  }

  /// A text that has a word so many times.
  private func searched(_ count: Int) -> Explorer {
    let words = (1...count).map { "The weir of \($0) is dry." }.joined(separator: " ")
    var explorer = Explorer(Briefing(article: PlainTextReader.read(SafeText("A mill\n\n" + words))))
    explorer.type("/weir")
    explorer.press(.enter)
    explorer.type("gmG")
    return explorer
  }

  @Test func matchesBeyondTheListAreCounted() {
    let most = MatchesBoard.mostMatches
    #expect(!searched(most - 1).screen.contains("more"))
    #expect(!searched(most).screen.contains("and 0 more"))
    #expect(searched(most + 1).screen.contains("and 1 more"))
    #expect(searched(most + 20).screen.contains("and 20 more"))
  }

  @Test func theWaysOnOfAKeyAreCutAtTheEdge() {
    func rows(_ columns: Int) -> [String] {
      var explorer = Explorer(Samples.harbour, columns: columns, rows: 24)
      explorer.press(.enter, .character("z"))
      return explorer.rows.filter { $0.hasPrefix(" z") }
    }
    // Where the row has room for all, they stand in it; else each has a row of its own.
    #expect(rows(200).count == 1, "\(rows(200))")
    let narrow = rows(30)
    #expect(narrow.count > 2, "\(narrow)")
    for row in narrow.dropLast() {
      #expect(row.count <= 29 && row.dropFirst(12).first?.isLetter == true, "\(row)")
    }
    #expect(narrow.contains { $0.hasSuffix("…") }, "\(narrow)")
    let wide = rows(60)
    #expect(wide.count > 2 && !wide.contains { $0.hasSuffix("…") }, "\(wide)")
  }
}
