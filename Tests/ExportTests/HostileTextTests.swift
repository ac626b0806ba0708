import Model
import Testing

@testable import Export

@Suite struct HostileTextTests {
  private func briefing(_ sentence: String) -> Briefing {
    let article = PlainTextReader.read(
      SafeText("A title of some words\n\n\(sentence)\n\nAnother paragraph stands here."))
    var briefing = Briefing(article: article)
    if let index = article.sentences.indices.first {
      briefing.timeline.events = [
        TimelineEvent(
          span: article.sentences[index].span, sentence: index, date: EDTF("2024-03-22"),
          placement: .dated, kind: .attack)
      ]
    }
    return briefing
  }

  @Test func adversarialMarkupStaysText() {
    let page = BriefingExport.html(briefing("<script>alert('x')</script> & \"more\" was said."))
    #expect(!page.contains("<script"))
    #expect(page.contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt; &amp; &quot;more&quot;"))
  }

  @Test func adversarialFormulaStaysText() {
    let table = BriefingExport.table(briefing("=HYPERLINK(\"a\",\"b\") was written there."))
    #expect(table.contains("\"'=HYPERLINK(\"\"a\"\",\"\"b\"\")"))
  }

  @Test(arguments: ["a,\u{301}b", "a\"\u{301}b", "=\u{301}1+1", "\u{1F1E9},\u{200D}b"])
  func adversarialMarksDoNotHideSeparators(start: String) {
    let table = BriefingExport.table(briefing("\(start) was written there."))
    let row = table.unicodeScalars.split(separator: "\r\n".unicodeScalars.first ?? "\r")[1]
    let isFormula = row.split(separator: ",").contains { $0.first == "=" }
    #expect(!isFormula)
    // Cells that hold a separator or a quotation mark stand in quotation marks.
    var isQuoted = false
    let commas = row.filter { scalar in
      if scalar == "\"" { isQuoted.toggle() }
      return scalar == "," && !isQuoted
    }
    #expect(commas.count == 15 && !isQuoted)
  }

  @Test func calendarLinesAreShortAndEscaped() {
    let words = String(repeating: "Überfall; mit, Komma ", count: 12) + "endete."
    let calendar = BriefingExport.calendar(briefing(words), now: 1_711_000_000)
    #expect(calendar.contains("DTSTART;VALUE=DATE:20240322\r\nDTEND;VALUE=DATE:20240323\r\n"))
    #expect(calendar.contains("Überfall\\; mit\\, Komma"))
    #expect(calendar.split(separator: "\r\n").allSatisfy { $0.utf8.count <= 75 })
  }
}
