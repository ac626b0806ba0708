import Foundation
import Testing

extension EndToEnd {
  /// PDF files, which another program reads where the reader says so.
  @Suite(.serialized, Lane.commands) struct PDFTests {
    private let folder: String

    init() throws {
      folder =
        FileManager.default.temporaryDirectory
        .appendingPathComponent("dossier-\(UUID().uuidString)").path
      try FileManager.default.createDirectory(
        atPath: folder + "/bin", withIntermediateDirectories: true)
      try "%PDF-1.4\n%\u{1}\u{2}\n".write(
        toFile: folder + "/report.pdf", atomically: true, encoding: .utf8)
    }

    /// A program of that name which leaves a mark and says what it was given.
    private func install(_ lines: String) throws {
      try Binary.script(
        "#!/bin/sh\n: > '\(folder)/started'\n\(lines)\n", at: folder + "/bin/pdftotext")
    }

    private func run(_ arguments: String...) throws -> Binary.Run {
      try Binary.run(arguments, environment: ["PATH": folder + "/bin:/usr/bin:/bin"])
    }

    private var wasStarted: Bool { FileManager.default.fileExists(atPath: folder + "/started") }

    @Test func textIsMadeWhereTheReaderSaysSo() throws {
      defer { try? FileManager.default.removeItem(atPath: folder) }
      try install(
        #"printf 'Ferries return\n\nThe harbour board reopened the line on 12 May 2024 (%s).\f' "$3""#
      )
      let silent = try run("print", "--to", "article", folder + "/report.pdf")
      #expect(silent.status == 3 && !wasStarted)
      #expect(silent.errors.contains("is a PDF file (--via pdftotext makes text of it)"))
      let asked = try run("print", "--via", "pdftotext", "--to", "article", folder + "/report.pdf")
      #expect(asked.status == 0 && asked.errors == "")
      #expect(wasStarted)
      #expect(asked.output.contains("reopened the line on 12 May 2024 (\(folder)/report.pdf)"))
    }

    @Test func whatTheProgramCannotReadIsRefused() throws {
      defer { try? FileManager.default.removeItem(atPath: folder) }
      try install("printf '\\033[31mbroken' >&2; exit 1")
      let run = try run("print", "--via", "pdftotext", folder + "/report.pdf")
      #expect(run.status == 3)
      #expect(run.errors == "dossier: \(folder)/report.pdf: pdftotext finds no text in it\n")
      let missing = try Binary.run(
        ["print", "--via", "pdftotext", folder + "/report.pdf"], environment: ["PATH": "/nowhere"])
      #expect(missing.status == 3 && missing.errors.contains("pdftotext is not installed"))
    }

    @Test func aTerminalIsAskedFirst() throws {
      defer { try? FileManager.default.removeItem(atPath: folder) }
      try install(
        "printf 'Ferries return\\n\\nThe harbour board reopened the line on 12 May 2024.\\n'")
      let terminal = try Tmux()
      try terminal.type(
        "PATH=\(folder)/bin:$PATH; cd \(folder); clear; \(Binary.path) report.pdf; echo code $?")
      try terminal.wait(for: "report.pdf is a PDF file. Read it through pdftotext? (y/n)")
      #expect(!wasStarted)
      try terminal.type("n")
      try terminal.wait(for: "code 3")
      #expect(!wasStarted)
      try terminal.type("clear; \(Binary.path) report.pdf; echo code $?")
      try terminal.wait(for: "(y/n)")
      try terminal.type("y")
      try terminal.wait(for: "Ferries return")
      try terminal.press("q")
      try terminal.wait(for: "code 0")
    }
  }
}
