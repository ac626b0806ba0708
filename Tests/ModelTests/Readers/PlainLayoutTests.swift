import Testing

@testable import Articles
@testable import TextSafety

@Suite struct PlainLayoutTests {
  private func read(_ text: String) -> Article { PlainTextReader.read(SafeText(text)) }

  private func headings(_ article: Article) -> [String] {
    article.sections.compactMap { $0.heading.map { article[$0] } }
  }

  @Test func hardWrappedLinesAreParagraphs() {
    let article = read(
      """
      The Harbour Plan

      The council met again on Tuesday to talk about the harbour, which has
      been closed since the storm in spring, and about who would pay for it.

      Nobody had an answer. The mayor left early, and the members who had
      stayed behind said that they would come back to the matter in a month,
      if there was money.
      """)
    #expect(article.title.map { article[$0] } == "The Harbour Plan")
    #expect(article.paragraphs.count == 2)
    #expect(article.sentences.count == 3)
  }

  @Test func oneLineIsOneParagraphWithoutBlankLines() {
    let article = read(
      """
      Mayor opens bridge
      March 4, 2019
      The bridge over the Anders was opened today by the mayor, who said that it would serve the town.
      It had been closed for two years because the old piers were no longer safe for heavy traffic.
      "We waited long," she said, "and we paid for it with every detour that we had to take."
      """)
    #expect(article.title.map { article[$0] } == "Mayor opens bridge")
    #expect(article.dateline.map { article[$0] } == "March 4, 2019")
    #expect(article.metadata.published?.value.description == "2019-03-04")
    #expect(article.metadata.published?.origin == "date line")
    #expect(article.paragraphs.count == 3)
  }

  @Test func bylineAndDateBelowTheTitle() {
    let article = read(
      """
      ANALYSIS

      Why the Rivers Run Dry

      By Ana Ruiz and Tom de Vries | 3 May 2021

      The rivers have been running dry for three summers. Farmers who never had to ask for water now do.

      The reasons are many. Some of them lie far upstream, and others are as old as the canals themselves.
      """)
    #expect(article.title.map { article[$0] } == "Why the Rivers Run Dry")
    #expect(article.metadata.authors.map(\.value) == ["Ana Ruiz", "Tom de Vries"])
    #expect(article.metadata.published?.value.description == "2021-05-03")
    #expect(article.setAside.map { article[$0.span] } == ["ANALYSIS"])
    #expect(article.paragraphs.count == 2)
    #expect(article.dek == nil)
  }

  @Test func headingsOfManyStyles() {
    let body =
      "This is a full sentence about the matter at hand. And here is another one to go with it."
    let styles = [
      "1. Introduction", "2.1 Aims and Scope", "CHAPTER THREE", "IV. The Coast", "Chapter 5: Roads",
      "== Wiki Style ==", "Plain Words Above",
    ]
    let text = "The Whole Report\n\n" + styles.map { "\($0)\n\n\(body)\n\n" }.joined()
    #expect(
      headings(read(text)) == [
        "1. Introduction", "2.1 Aims and Scope", "CHAPTER THREE", "IV. The Coast",
        "Chapter 5: Roads", "Wiki Style", "Plain Words Above",
      ])
  }

  @Test func underlinedHeadingsHaveLevels() {
    let article = read(
      """
      Great Report
      ============

      Some words about it that are long enough to be read as text.

      First Part
      ----------

      The part itself, with a sentence. And one more sentence for good measure.
      """)
    #expect(article.title.map { article[$0] } == "Great Report")
    #expect(headings(article) == ["First Part"])
  }

  @Test func lists() {
    let article = read(
      """
      There are three ways to do it:

      - the slow way, which is cheap
      - the quick way, which is not
        - with a loan
        - without one
      - the way of the neighbours

      Then come the steps.

      1. Ask the owner, who may say no.
      2. Ask the court.

      In 1990 it was all different. Nobody asked.
      """)
    let items = article.paragraphs.compactMap { paragraph -> String? in
      guard case .listItem(let marker, let depth) = paragraph.kind else { return nil }
      return "\(depth)\(marker) \(article[paragraph.span])"
    }
    #expect(
      items == [
        "0- the slow way, which is cheap", "0- the quick way, which is not", "1- with a loan",
        "1- without one", "0- the way of the neighbours", "01. Ask the owner, who may say no.",
        "02. Ask the court.",
      ])
  }

  @Test func aLoneNumberIsNoList() {
    let article = read(
      "He was born in\n\n1990. That was long ago, and nobody remembers the day now.\n\nx")
    #expect(article.paragraphs.allSatisfy { $0.kind == .text })
  }

  @Test func captionsAndNotes() {
    let article = read(
      """
      The Old Mill

      The mill has stood for two hundred years.[1] It was sold last spring to a firm from the city.

      Photo: The mill in winter

      The firm will turn it into flats. The neighbours do not like it, and they have said so.[2]

      Notes

      [1] Town records, volume four.

      [2] Minutes of the meeting in May.
      """)
    #expect(
      article.paragraphs.map(\.kind) == [
        .text, .caption, .text, .footnote(label: "[1]"), .footnote(label: "[2]"),
      ])
  }

  @Test func whatIsNotTheArticleIsSetAside() {
    let article = read(
      """
      The New Tariff

      The tariff comes into force in June. Traders have asked for more time, which they will not get.

      ADVERTISEMENT

      Read more: What the old tariff cost

      Ports will feel it first. Some have already begun to turn ships away to other harbours.

      Mira Olsen is a senior fellow at the Institute for Harbour Studies.

      © 2020 The Daily Harbour. All rights reserved.

      Related Articles

      Ships turn back
      A port in trouble
      """)
    #expect(article.paragraphs.count == 2)
    #expect(
      article.setAside.map(\.reason) == [
        .promotion, .relatedLinks, .authorNote, .legal, .relatedLinks, .relatedLinks,
      ])
  }

  @Test func pageFurnitureOfReportsIsSetAside() {
    let page =
      "Text of the page that goes on for a while,\nuntil it ends with a full stop somewhere.\n\n"
    let text = (1...4).map { page + "Nobody & Sons     Standards Track     [Page \($0)]\n\n" }
      .joined()
    let article = read(text)
    #expect(article.setAside.count == 4)
    #expect(article.paragraphs.count == 4)
  }

  @Test func repeatedLinesAreSpeakersNotHeadings() {
    let turn =
      "MS. OBI\n\nWe have looked at all the papers. They say nothing of the kind, I am afraid.\n\n"
    #expect(headings(read(String(repeating: turn, count: 4))).isEmpty)
  }

  @Test func aQuestionUnderALabelIsNoHeading() {
    let answer =
      "A. We have looked at all the papers. They say nothing of the kind, I am afraid.\n\n"
    let questions = ["Q. Did the council answer?", "Q: Who shut the gate?", "Q. And then?"]
    let text = "The Hearing\n\n" + questions.map { "\($0)\n\n\(answer)" }.joined()
    #expect(headings(read(text)).isEmpty)
  }

  @Test func everySpanLiesInTheText() {
    let article = read(
      "A title here\n\n* one\n* two\n\n> quoted text\n> goes on\n\n[1] note\n\n== x ==\n\nend.")
    for paragraph in article.paragraphs { #expect(article.text.span.contains(paragraph.span)) }
    for (sentence, next) in zip(article.sentences, article.sentences.dropFirst()) {
      #expect(sentence.span.end <= next.span.start)
    }
  }

  @Test func adversarialShapesOfAllKinds() {
    let lines = [
      "1.", "1. ", "- ", "•", "==", "== ==", "====", "#", "# ", ">", "> >", "[1]", "[", "By ",
      "by a",
      "(a)", "(a) b", "1.1.1.1.1.1 X", "IIII. X", "Figure 1", "Figure 1 ", "Figure", "|", "a | b",
      "May", "2020-13-45", "2020-01-01", "©", "\"", "”", "é", "...", ".", "Part I", "x . . . . 3",
    ]
    for first in lines {
      for second in lines {
        for gap in ["\n", "\n\n"] {
          let text = SafeText([first, second, "X", first].joined(separator: gap))
          let article = PlainTextReader.read(text)
          #expect(article.sections.last?.paragraphs.upperBound == article.paragraphs.count)
        }
      }
    }
  }

  @Test func adversarialLongRunsTakeLinearTime() {
    for piece in ["1. a\n", "> ", "- b\n\n", "A\n\n", "= =\n", "(", "Check Also\n\n", "a  b  c\n"] {
      let article = read(String(repeating: piece, count: 20_000))
      #expect(article.sections.count >= 1)
    }
  }

  @Test func publicationAndChangeOnOneLineAreBothKept() {
    for line in [
      "Published 3 May 2024, updated 5 May 2024", "Updated: 5 May 2024 | Published: 3 May 2024",
      "Posted on May 3, 2024; last updated May 5, 2024 at 10:15 am",
    ] {
      let body = "The harbour line reopened, and trains run again every day of the week."
      for format in [ArticleFormat.text, .markdown] {
        let title = format == .text ? "The line reopens" : "# The line reopens"
        let article = ArticleReader.read(
          Array("\(title)\n\n\(line)\n\n\(body)\n".utf8), format: format)
        #expect(article.metadata.published?.value.description == "2024-05-03")
        #expect(article.metadata.modified?.value.description == "2024-05-05")
        #expect(article.paragraphs.count == 1)
      }
    }
  }

  @Test func aWrappedSentenceIsOneParagraph() {
    let article = read(
      """
      The engine of the night boat failed yesterday, and forty passengers waited on the
      pier until dawn.

      The company will send another boat on Friday, says its owner,
      who was not on board.
      """)
    #expect(article.paragraphs.count == 2 && article.sentences.count == 2)
    // Verse and items are narrower.
    let verse = read("the rain came down\nupon the town,\nand nobody looked up")
    #expect(verse.paragraphs.count == 3)
  }

  @Test func namesWithATimeAreNoHeadings() {
    let article = read(
      """
      Budget call

      Priya Nair  00:03
      Good morning. Let us begin with the roof, which was repaired in March.

      Tom Ek  00:21
      It was. The builder said that it will last for ten years.

      Priya Nair  00:40
      And the bill?
      """)
    #expect(article.title.map { article[$0] } == "Budget call")
    #expect(headings(article).isEmpty)
  }

  @Test func anAnswerIsNoHeading() {
    let article = read(
      """
      HEARING

      Q.  How many were in the silo?

      A.  Six. Two of them died.

      Q.  Had the alarm been tested?

      A.  In January. It worked then, as far as anybody knows.
      """)
    #expect(headings(article).isEmpty)
  }

  @Test func theMenuAboveASignedTitleIsSetAside() {
    let article = read(
      """
      Skip to content
      Menu
      Valley Post
      Home
      News
      Sport

      Plough found in the lake

      By Rosa Klee
      30 January 2024

      Divers found the plough on Monday that had vanished in the storm of 12 January.
      """)
    #expect(article.title.map { article[$0] } == "Plough found in the lake")
    #expect(article.metadata.authors.map(\.value) == ["Rosa Klee"])
    #expect(article.metadata.published?.value.description == "2024-01-30")
    #expect(article.paragraphs.count == 1)
  }

  @Test func aManualPageHasTheNameOfWhatItDescribes() {
    let article = read(
      """
      DREDGE(1)                  User Commands                  DREDGE(1)

      NAME
             dredge - take mud out of a harbour

      DESCRIPTION
             Takes mud out of each harbour until it is as deep as the chart says.

      Orm utilities 2.1            May 2023                     DREDGE(1)
      """)
    #expect(article.title.map { article[$0] } == "DREDGE(1)")
    #expect(article.setAside.contains { article[$0.span].hasPrefix("Orm utilities") })
    #expect(article.paragraphs.allSatisfy { !article[$0.span].contains("Orm") })
  }
}
