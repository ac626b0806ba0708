import Foundation
import Testing

extension EndToEnd {
  /// What the commands say where there is nothing to print, and where they are asked for nonsense.
  @Suite(.serialized, Lane.commands) struct CommandLineTests {
    private let folder: String

    init() throws {
      folder =
        FileManager.default.temporaryDirectory
        .appendingPathComponent("dossier-\(UUID().uuidString)").path
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try "Ferries return\n\nOn 12 May 2024 the board reopened the line to the embassy.\n".write(
        toFile: folder + "/ferry.txt", atomically: true, encoding: .utf8)
    }

    private func run(_ arguments: String..., input: String = "") throws -> Binary.Run {
      try Binary.run(arguments, input: input, state: folder + "/state")
    }

    @Test func nothingFoundIsSaidAndIsNoError() throws {
      defer { try? FileManager.default.removeItem(atPath: folder) }
      let empty = try run("library")
      #expect(empty.status == 0 && empty.output.isEmpty)
      #expect(
        empty.errors == "dossier: the library is empty; 'dossier add FILES' adds articles\n")
      #expect(try run("notes").errors == "dossier: no notes yet\n")
      _ = try run("add", folder + "/ferry.txt")
      #expect(try run("library", "zzz").errors == "dossier: no title or source contains zzz\n")
      let search = try run("search", "zzz")
      #expect(search.status == 0 && search.output.isEmpty)
      #expect(search.errors == "dossier: no article found for zzz\n")
      #expect(try run("search", "embass").output.contains("Ferries return"))
      let timeline = try run("timeline", "--from", "1850", "--to", "1851")
      #expect(timeline.status == 0 && timeline.errors == "dossier: no events found\n")
      #expect(try run("notes", folder + "/ferry.txt").errors == "dossier: no notes found\n")
    }

    @Test func whatWasDoneIsSaid() throws {
      defer { try? FileManager.default.removeItem(atPath: folder) }
      let file = folder + "/ferry.txt"
      let added = try run("notes", "add", "--at", "embassy", "--note", "which one?", file)
      #expect(added.output == "note kept: Ferries return\n")
      let exported = try run("notes", "export").output
      #expect(
        try run("notes", "import", input: exported).output
          == "0 notes imported, 1 already here\n")
      #expect(try run("forget", "1").output == "removed: 1  Ferries return (1 note kept)\n")
      #expect(try run("forget", "1").errors.contains("no article 1"))
      _ = try run("add", file)
      let all = try run("forget", "--with-notes", "1", "1")
      #expect(all.output == "removed: 1  Ferries return (1 note removed)\n" && all.status == 0)
    }

    @Test func notesOfLinearModeAreThoseOfTheExplorer() throws {
      defer { try? FileManager.default.removeItem(atPath: folder) }
      let file = folder + "/ferry.txt"
      let first = try run("--linear", file, input: "")
      #expect(first.status == 0 && !first.output.contains("notes are off"))
      // Standard input is the article where no file is named; here it has the commands.
      let talk = try run("--linear", file, input: "t\n+ 1 whose embassy?\n# 1 doubtful\nq\n")
      #expect(talk.output.contains("Note on “the board reopened the line to the embassy”"))
      #expect(try run("notes", file).output.contains("whose embassy?"))
      let again = try run("--linear", file, input: "k\n- 2\ny\nk\n")
      #expect(again.output.contains("Deleted: doubtful"))
      #expect(try run("notes", "export").output.split(separator: "\n").count == 1)
    }

    @Test func anEmptyNoteIsRefused() throws {
      defer { try? FileManager.default.removeItem(atPath: folder) }
      for words in ["", " \n "] {
        let run = try run(
          "notes", "add", "--at", "embassy", "--note", words, folder + "/ferry.txt")
        #expect(run.status == 1 && run.errors.hasPrefix("dossier: --note is empty "))
      }
      #expect(try run("notes", "export").output.isEmpty)
    }

    @Test func aMisspeltCommandIsToldFromAMissingFile() throws {
      defer { try? FileManager.default.removeItem(atPath: folder) }
      let word = try run("serch", "words")
      #expect(word.status == 3)
      #expect(word.errors.hasPrefix("dossier: serch: no such file, command or bundled briefing"))
      #expect(try run("./serch").errors == "dossier: ./serch: no such file\n")
    }

    @Test(arguments: ["2024-13-45", "yesterday", ""])
    func aWrongDateNamesTheFormsThatAreTaken(_ date: String) throws {
      defer { try? FileManager.default.removeItem(atPath: folder) }
      let runs = [
        try run("print", "--date", date, folder + "/ferry.txt"),
        try run("timeline", "--from", date),
      ]
      for run in runs {
        #expect(run.status == 1 && run.output.isEmpty)
        #expect(run.errors.contains("2024-03-28, 2024-03 or 2024"))
        #expect(run.errors.split(separator: "\n").count == 1)
      }
    }
  }
}
