import Export
import Model
import Testing
import TextSafety

/// Every form of many briefings in short: so many lines, and a sum over them.
///
/// The briefings are those of `Many/genre-reports.txt` and of odd documents in `Forms/odd.md`. Recording also writes the whole forms to
/// `.build/fixtures`: record before and after a change, and diff.
@Suite struct FormNetTests {
  @Test(arguments: ["Many/genre-reports.txt", "Forms/odd.md"])
  func eachFormIsAsRecorded(name: String) throws {
    let inputs = String(decoding: try Fixture.bytes(name), as: UTF8.self)
      .components(separatedBy: "\n%%%\n")
    var short = ""
    var whole = ""
    for (number, input) in inputs.enumerated() {
      let briefing = Briefing(analyzing: ArticleReader.read(Array(input.utf8), name: name))
      for (form, text) in forms(of: briefing) {
        let sum = WordHash.hash(text.utf8)
        let folded = String((sum ^ sum >> 20 ^ sum >> 40) & 0xFFFFF, radix: 36)
        short += "\(number + 1) \(form): \(text.split(separator: "\n").count) =\(folded)\n"
        whole += "%%% \(number + 1) \(form)\n" + text
      }
    }
    let record =
      "Forms/net-" + name.prefix { $0 != "." }.split(separator: "/").joined(separator: "-")
    try Fixture.keepWhole(whole, of: record)
    try Fixture.expect(short, asIn: record)
  }

  private func forms(of briefing: Briefing) -> [(String, String)] {
    let document = "a.txt"
    return [
      ("text", BriefingExport.text(briefing, width: 72)),
      ("text-31", BriefingExport.text(briefing, width: 31)),
      ("text-unwrapped", BriefingExport.text(briefing, width: nil)),
      ("markdown", BriefingExport.markdown(briefing)),
      ("markdown-44", BriefingExport.markdown(briefing, width: 44)),
      ("article", BriefingExport.article(briefing.article, width: 38)),
      ("json", BriefingExport.json(briefing)),
      ("html", BriefingExport.html(briefing)),
      ("csv", BriefingExport.table(briefing)),
      ("ics", BriefingExport.calendar(briefing, now: 1_711_000_000)),
      ("timelinejs", BriefingExport.timelineJS(briefing)),
      ("timex3", BriefingExport.timex3(briefing, document: document)),
      ("statements", BriefingExport.statements(briefing, document: document)),
      ("left-out", "\(BriefingExport.leftOutOfCalendar(briefing))"),
    ]
  }
}
