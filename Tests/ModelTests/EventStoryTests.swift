import Testing

@testable import Analysis
@testable import Articles
@testable import Dates
@testable import TextSafety

/// Days of a story that is told in the past, and words that only seem to look ahead.
@Suite struct EventStoryTests {
  /// The dates that the words of a text mean.
  private func told(_ text: String) -> [String] {
    var article = PlainTextReader.read(SafeText(text))
    article.metadata.published = EDTF("2024-05-08").map { Sourced($0, from: "--date") }
    return TimeTagger.expressions(in: article).compactMap { $0.date?.description }
  }

  @Test(arguments: [
    (
      "Mr. Holm fitted the boiler on December 16, 2022. Ada Lund returned to the house on December 27.",
      ["2022-12-16", "2022-12-27"]
    ),
    (
      "The trial opened on 30 November 2021. The jury convicted Mr. Holm on January 14.",
      ["2021-11-30", "2022-01-14"]
    ),
    (
      "The ferry left Brask on 2 October 2022. Divers found it on October 9, and the port closed on October 11.",
      ["2022-10-02", "2022-10-09", "2022-10-11"]
    ),
  ])
  func aStoryGoesOnInTheYearOfItsLastFullDate(_ row: (text: String, dates: [String])) {
    #expect(told(row.text) == row.dates)
  }

  @Test(arguments: [
    // Long ago: the second date is news of the last months.
    (
      "Mr. Holm was elected on 3 May 1990. The council expelled Mr. Holm on December 12.",
      ["1990-05-03", "2023-12-12"]
    ),
    // Near the publication.
    (
      "The mine closed on 3 March 2023. The council sold the mine on April 12.",
      ["2023-03-03", "2024-04-12"]
    ),
    (
      "The mine closed on 3 March 2023. The council will sell the mine on June 12.",
      ["2023-03-03", "2024-06-12"]
    ),
  ])
  func elsewhereABareDayIsNearThePublication(_ row: (text: String, dates: [String])) {
    #expect(told(row.text) == row.dates)
  }

  @Test(arguments: [
    "In April 2023 the council decided to rename the street.",
    "On 3 May 2023 the council pledged to repair the harbour.",
    "The council agreed on 3 May 2023 to repair the harbour.",
  ])
  func whatWasDecidedHappened(_ sentence: String) throws {
    #expect(try #require(EventReading.told(sentence).first).event.status == .happened)
  }

  @Test(arguments: [
    "The council decided to close the mine in June.",
    "The council has agreed to repair the harbour on 20 May 2024.",
    "The council is to repair the harbour in June.",
  ])
  func whatIsToComeIsStillExpected(_ sentence: String) throws {
    #expect(try #require(EventReading.told(sentence).first).event.status == .expected)
  }

  @Test func aPictureOfLastMonthIsNotExpected() {
    let found = EventReading.told("A woman waits for news at the airport on April 19.")
    #expect(found.allSatisfy { $0.event.status == .happened }, "\(found)")
    #expect(found.allSatisfy { $0.event.date?.description == "2024-04-19" }, "\(found)")
  }

  @Test func aRecipeIsAboutNoDisaster() {
    let steps = (1...80).map { "The baker of step \($0) rolled the dough and added salt and oil." }
    let found = EventReading.told(
      "The baker opened a shop on Monday. A doctor wanted water and a nurse had a fever.\n\n"
        + steps.joined(separator: "\n\n"))
    #expect(found.allSatisfy { $0.event.kind != .disaster }, "\(found)")
  }

  @Test(arguments: [
    "This story was originally published on 3 May 2023.",
    "Those facts required an explanation on Monday.",
    "The data, released by the ministry on Monday, is in the drawer.",
    "Their share fell to 29 percent in 2015.",
  ])
  func whatSaysNothingAloneIsDoubtful(_ sentence: String) {
    #expect(
      EventReading.told(sentence).allSatisfy { $0.event.confidence == .doubtful },
      "\(EventReading.told(sentence))")
  }

  @Test(arguments: [
    ("Back in 2017 Ada Lund was diagnosed with a fever.", "Ada Lund was diagnosed with a fever"),
    ("As the chair of the council, Holm closed the mine on Monday.", "Holm closed the mine"),
  ])
  func labelsBeginAndEndWhole(_ row: (sentence: String, label: String)) {
    let found = EventReading.told(row.sentence)
    #expect(found.contains { $0.words.hasPrefix(row.label) }, "\(found.map(\.words))")
  }
}
