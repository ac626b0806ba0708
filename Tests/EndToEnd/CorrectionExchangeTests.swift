import Foundation
import Testing

extension EndToEnd {
  /// Corrections from one library to another, over an edited text and into exports.
  @Suite(.serialized, Lane.commands) struct CorrectionExchangeTests {
    private let text = """
      The quay

      The bomb at the grain terminal killed 12 dockers on 4 May 2021. On 9 May 2021 police arrested four men.

      “Nobody checked the filters,” said Ana Moreira.
      """

    @Test func correctionsSurviveAnEditAnExportAndAnImport() throws {
      let folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("dossier-\(UUID().uuidString)").path
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(atPath: folder) }
      let file = folder + "/quay.txt"
      let (one, other) = (folder + "/one", folder + "/other")
      try text.write(toFile: file, atomically: true, encoding: .utf8)
      let kim = ["USER": "kim"]
      func add(_ words: String, _ correction: String) throws -> Int32 {
        try Binary.run(
          ["notes", "add", "--at", words, "--correction", correction, file], state: one,
          environment: kim
        ).status
      }
      #expect(try add("police arrested four men", "not an event") == 0)
      #expect(try add("“Nobody checked the filters,”", "wrong speaker") == 0)
      #expect(try add("The quay", "same as") != 0)
      let lines = try Binary.run(["notes", "corrections"], state: one).output.split(separator: "\n")
      #expect(lines.count == 2)
      // Both are of the same second, so that either may come first.
      let line = lines.first { $0.hasPrefix("not an event") } ?? ""
      let fields = line.split(separator: "\t").map(String.init)
      #expect(
        fields == [
          "not an event", "police arrested four men", "On 9 May 2021 police arrested four men.",
          "kim",
          "The quay",
        ])
      // The corrections go to another library, and then the text is edited.
      let exported = try Binary.run(["notes", "export"], state: one).output
      #expect(try Binary.run(["notes", "import"], input: exported, state: other).status == 0)
      _ = try Binary.run(["add", file], state: other)
      try text.replacing("The quay\n", with: "The quay\n\nA line that is new.\n").write(
        toFile: file, atomically: true, encoding: .utf8)
      for state in [one, other] {
        let plain = try json(["print", "--to", "json", file], state)
        let corrected = try json(["print", "--to", "json", "--notes", file], state)
        #expect(plain["corrections"] == nil)
        let entries = corrected["corrections"] as? [[String: Any]] ?? []
        #expect(entries.map { $0["by"] as? String } == ["kim", "kim"])
        #expect(count("timeline", corrected) == count("timeline", plain) - 1)
        let voices = corrected["voices"] as? [[String: Any]] ?? []
        #expect(voices.allSatisfy { $0["speaker"] is NSNull })
      }
      let shown = try Binary.run(["print", "--notes", file], state: one).output
      #expect(shown.contains("[not an event (kim)]"))
    }

    @Test func correctionsHoldInEveryFormAndListWithTheirMark() throws {
      let folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("dossier-\(UUID().uuidString)").path
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(atPath: folder) }
      let (file, state) = (folder + "/quay.txt", folder + "/state")
      try text.write(toFile: file, atomically: true, encoding: .utf8)
      for (words, correction) in [
        ("The bomb at the grain terminal killed 12 dockers", "not an attack"),
        ("police arrested four men", "not an event"),
        ("“Nobody checked the filters,”", "wrong speaker"),
      ] {
        let run = try Binary.run(
          ["notes", "add", "--at", words, "--correction", correction, file], state: state,
          environment: ["USER": "kim"])
        #expect(run.status == 0)
      }
      func output(_ arguments: String...) throws -> String {
        try Binary.run(arguments, state: state).output
      }
      // The kind that was corrected is named in no form, and who corrected it is in each.
      for form in ["text", "markdown", "html", "csv", "ics", "timelinejs", "json", "jsonl"] {
        let plain = try output("print", "--to", form, file)
        // Lines of a calendar are folded.
        let corrected = try output("print", "--to", form, "--notes", file)
          .replacing("\r\n ", with: "")
        #expect(!plain.contains("kim"), "\(form)")
        #expect(corrected.contains("kim"), "\(form)")
        #expect(corrected.contains("not an attack"), "\(form)")
      }
      #expect(try output("print", "--to", "csv", file).contains(",attack,"))
      #expect(!(try output("print", "--to", "csv", "--notes", file)).contains(",attack,"))
      let marks = [["correction": "wrong speaker", "by": "kim"]]
      let statements = try lines(output("print", "--to", "statements", "--notes", file))
      #expect(statements.contains { $0["corrections"] as? [[String: String]] == marks })
      #expect(statements.allSatisfy { ($0["source"] as? [Any])?.isEmpty == true })
      let times = try lines(output("print", "--to", "timex3", "--notes", file))
      let said = times.compactMap { $0["corrections"] as? [[String: String]] }.flatMap { $0 }
      #expect(said.contains(["correction": "not an event", "by": "kim"]))
      #expect(try output("timeline").contains("[not an attack (kim)]"))
      #expect(try output("timeline", "--kind", "attack").isEmpty)
      #expect(!(try output("timeline")).contains("arrested"))
      #expect(try output("timeline", "--json").contains("\"corrected\":\"not an attack (kim)\""))
      #expect(try output("search", "--kind", "attack", "terminal").isEmpty)
    }

    private func lines(_ output: String) throws -> [[String: Any]] {
      try output.split(separator: "\n").map {
        try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] ?? [:]
      }
    }

    private func json(_ arguments: [String], _ state: String) throws -> [String: Any] {
      let output = try Binary.run(arguments, state: state).output
      return try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any] ?? [:]
    }

    private func count(_ name: String, _ object: [String: Any]) -> Int {
      (object[name] as? [Any])?.count ?? -1
    }

    @Test func theLibraryPrintsJSONLines() throws {
      let folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("dossier-\(UUID().uuidString)").path
      defer { try? FileManager.default.removeItem(atPath: folder) }
      _ = try Binary.run(["add", "-"], input: text, state: folder)
      for arguments in [
        ["library", "--json"], ["search", "--json", "filters"], ["timeline", "--json"],
      ] {
        let output = try Binary.run(arguments, state: folder).output
        let lines = output.split(separator: "\n")
        #expect(!lines.isEmpty)
        for line in lines {
          let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
          #expect(object?["title"] as? String == "The quay")
        }
      }
    }

    @Test func widthIsObeyedByArticleAndMarkdown() throws {
      for form in ["article", "markdown"] {
        let whole = try Binary.run(["print", "--to", form, "crocus-city-hall"]).output
        let narrow = try Binary.run(["print", "--to", form, "--width", "40", "crocus-city-hall"])
          .output
        let prose = narrow.split(separator: "\n").filter {
          !$0.hasPrefix("|") && !$0.hasPrefix("#")
        }
        #expect(prose.filter { $0.count > 52 && $0.contains(" ") }.isEmpty)
        func words(_ text: String) -> [Substring] { text.split { $0.isWhitespace || $0 == ">" } }
        #expect(words(narrow) == words(whole))
      }
    }
  }
}
