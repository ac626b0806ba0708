import Testing

@testable import Dates

/// Dates as a reader is shown them.
@Suite struct EDTFWordsTests {
  @Test(arguments: [
    // A day, a month and a year need no words.
    ("2024-05-06", "2024-05-06"), ("2024-05", "2024-05"), ("2024", "2024"),
    ("2024-05-02T18:40", "2024-05-02 18:40"), ("2012-09-XX", "2012-09"), ("2012-XX", "2012"),
    // Coarser than a year, before our time, and parts of a year.
    ("196X", "1960s"), ("12XX", "13th century"), ("20XX", "21st century"),
    ("10XX", "11th century"), ("01XX", "2nd century"), ("-0043", "44 BC"), ("0000", "1 BC"),
    ("2024-21", "spring 2024"), ("2024-34", "Q2 2024"), ("XXXX-23", "autumn"),
    // About when.
    ("2022~", "c. 2022"), ("2022?", "2022?"), ("2022%", "c. 2022?"), ("2012-03~", "c. March 2012"),
    ("2012-03-04~", "c. 4 March 2012"), ("196X~", "c. 1960s"), ("2024-21~", "c. spring 2024"),
    // Without a year.
    ("XXXX-03-22", "22 March, year not given"), ("XXXX-03", "March, year not given"),
    // From one to another.
    ("../2023-04", "until April 2023"), ("2014/..", "since 2014"),
    ("1997-12/", "after December 1997"),
    ("/2015-06-30", "before 30 June 2015"), ("2024-05-06/2024-05-12", "week of 6 May 2024"),
    ("2024-05-04/2024-05-05", "weekend of 4 May 2024"),
    ("2024-05-06/2024-05-07", "6 to 7 May 2024"),
    ("2024-05-30/2024-06-02", "30 May to 2 June 2024"), ("2024-03/2024-05", "March to May 2024"),
    ("2010/2012", "2010 to 2012"), ("2023-12/2024-01", "December 2023 to January 2024"),
    ("2020-03-10/2020", "10 March 2020 to 2020"), ("2010~/2012", "c. 2010 to 2012"),
    // What has no words.
    ("{2010,2012}", "{2010,2012}"), ("Y-170000002", "Y-170000002"), ("XXXX", "XXXX"),
  ])
  func dates(edtf: String, words: String) throws {
    #expect(try #require(EDTF(edtf)).words == words)
  }

  @Test(arguments: [
    ("2024-05-06", "2024-05-06"), ("196X", "1960s"), ("2022~", "c. 2022"),
    ("2024-05-06/2024-05-12", "2024-05-06.."), ("2010~/2012-05", "2010.."),
    ("../2023", "until 2023"), ("../2023-04-30", "..2023-04-30"), ("/2015-06-30", "..2015-06-30"),
    ("1997-12/", "1997-12.."), ("XXXX-03-22", "22 March"), ("XXXX-09-22", "22 September"),
    ("2012-03-04~", "2012-03-04~"), ("2024-05-02T18:40", "2024-05-02"),
    ("{2010,2012,2014}", "{2010,2012,2"),
  ])
  func datesInTwelveColumns(edtf: String, words: String) throws {
    #expect(try #require(EDTF(edtf)).shortWords == words)
  }
}
