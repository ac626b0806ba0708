import Foundation
import Testing

extension EndToEnd {
  @Suite(.serialized, Lane.libraries) struct NotesExchangeTests {
    private final class Folder {
      let path: String

      init() throws {
        path =
          FileManager.default.temporaryDirectory
          .appendingPathComponent("dossier-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      }

      deinit { try? FileManager.default.removeItem(atPath: path) }
    }

    private let text = """
      Übersicht: the strait

      “Nobody should sail alone”, said Ana Lobo. The harbour board met on 12 May 2024.
      """

    @Test func everyFieldGoesThereAndBack() throws {
      let folder = try Folder()
      let file = folder.path + "/strait.txt"
      try text.write(toFile: file, atomically: true, encoding: .utf8)
      let one = folder.path + "/one"
      let other = folder.path + "/other"
      let body = "first line\n\n  third: “中文” \\ \"quoted\" \t, émile 🚢\n{\"json\": true}"
      #expect(
        try Binary.run(
          ["notes", "add", "--at", "Nobody should sail alone", "--note", body, file], state: one
        ).status == 0)
      #expect(
        try Binary.run(
          ["notes", "add", "--at", "The harbour board met", "--tag", "to check", file], state: one
        ).status == 0)
      // The first note's words go: an orphan is exchanged as any other.
      try text.replacing("Nobody should", with: "None may").write(
        toFile: file, atomically: true, encoding: .utf8)
      #expect(
        try Binary.run(["notes", file], state: one).output.contains("[note] (place not found)"))
      let exported = try Binary.run(["notes", "export"], state: one).output
      #expect(exported.split(separator: "\n").count == 2)
      #expect(
        try Binary.run(["notes", "import"], input: exported, state: other).status == 0)
      #expect(try Binary.run(["notes", "export"], state: other).output == exported)
      #expect(try Binary.run(["notes", "import"], input: exported, state: other).status == 0)
      #expect(try Binary.run(["notes", "export"], state: other).output == exported)
      let line = try #require(exported.split(separator: "\n").first { $0.contains("first line") })
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      let note = object?["note"] as? [String: Any]
      let anchor = note?["anchor"] as? [String: Any]
      #expect(note?["body"] as? String == body)
      #expect(note?["kind"] as? String == "note")
      #expect(anchor?["exact"] as? String == "Nobody should sail alone")
      #expect((anchor?["prefix"] as? String)?.hasSuffix("strait\n\n“") == true)
      #expect((anchor?["suffix"] as? String)?.hasPrefix("”, said Ana Lobo.") == true)
      #expect(anchor?["start"] as? Int == 24)
      #expect(note?["created"] as? Int == note?["modified"] as? Int)
      // Where the article was not opened yet its notes wait for it.
      #expect(try Binary.run(["notes"], state: other).output.contains("{\"json\": true}"))
      try text.write(toFile: file, atomically: true, encoding: .utf8)
      #expect(try Binary.run(["notes", file], state: other).output.contains("[to check]"))
    }

    @Test func adversarialNotesAreTextAndNothingElse() throws {
      let folder = try Folder()
      let line =
        #"{"article":"1f","title":"T\u001b[2J","note":{"id":"a\u001b]0;x\u0007","kind":"note","#
        + #""body":"\u001b[31mred\u202e\u0000","created":1,"modified":1,"anchor":{"exact":"x\u009b","#
        + #""prefix":"","suffix":"","start":0,"end":1}}}"#
      #expect(
        try Binary.run(["notes", "import"], input: line + "\n", state: folder.path).status == 0)
      for command in [["notes"], ["notes", "export"]] {
        let output = try Binary.run(command, state: folder.path).output
        #expect(output.contains("red"))
        let unsafe = output.unicodeScalars.filter {
          ($0.value < 0x20 && $0 != "\n") || (0x7F...0x9F).contains($0.value) || $0 == "\u{202E}"
        }
        #expect(unsafe.isEmpty)
      }
    }

    @Test(arguments: [
      "{\"article\":\"1f\"}", "[]", "not json", "{\"article\":\"zz\",\"title\":\"\",\"note\":{}}",
    ])
    func adversarialLinesImportNothing(line: String) throws {
      let folder = try Folder()
      let good =
        #"{"article":"1f","title":"T","note":{"id":"a","kind":"note","body":"b","created":1,"#
        + #""modified":1,"anchor":{"exact":"x","prefix":"","suffix":"","start":0,"end":1}}}"#
      let run = try Binary.run(
        ["notes", "import"], input: good + "\n" + line + "\n", state: folder.path)
      #expect(run.status == 3)
      #expect(run.errors == "dossier: line 2 is not a note; nothing was imported\n")
      #expect(try Binary.run(["notes", "export"], state: folder.path).output.isEmpty)
    }

    @Test func severalArticlesGoIntoOneFile() throws {
      let articles = ["crocus-city-hall", "colorado-river"]
      let calendar = try Binary.run(["print", "--to", "ics"] + articles).output
      #expect(calendar.components(separatedBy: "BEGIN:VCALENDAR").count == 2)
      let entries = calendar.components(separatedBy: "\r\nUID:").dropFirst()
      #expect(Set(entries.map { $0.prefix { $0 != "\r\n" } }).count == entries.count)
      let table = try Binary.run(["print", "--to", "csv"] + articles).output
      #expect(table.hasPrefix("date,") && table.contains(",article\r\n"))
      #expect(table.components(separatedBy: "first_day").count == 2)
      #expect(table.contains(",crocus-city-hall\r\n") && table.contains(",colorado-river\r\n"))
      let timeline = try JSONSerialization.jsonObject(
        with: Data(try Binary.run(["print", "--to", "timelinejs"] + articles).output.utf8))
      #expect(((timeline as? [String: Any])?["events"] as? [Any])?.count == entries.count)
      #expect(try Binary.run(["print", "--to", "html"] + articles).status == 1)
    }
  }
}
