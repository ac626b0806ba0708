import Foundation
import Seeds
import Testing

extension EndToEnd {
  @Suite(.serialized, Lane.commands) struct PrintingTests {
    @Test func everySeedIsListedAndPrinted() throws {
      let list = try Binary.run(["--list"])
      for seed in Seed.all {
        #expect(list.output.contains(seed.name))
        let text = try Binary.run([seed.name])
        #expect(text.status == 0)
        #expect(text.output.contains("words, about"))
        #expect(text.output.contains("Published 2024-"))
      }
    }

    @Test func standardInputIsReadWithoutArguments() throws {
      let run = try Binary.run(
        [], input: "A title\n\nA paragraph stands here.\n\nAnd another one.\n")
      #expect(run.status == 0)
      #expect(run.output.contains("A paragraph stands here."))
    }

    @Test func emptyStandardInputWithoutNamesIsTheBundledBriefing() throws {
      for arguments in [[], ["print"]] {
        let run = try Binary.run(arguments)
        #expect(run.status == 0 && run.output.contains("Published 2024-"))
        #expect(run.errors.contains("standard input is empty"))
      }
      let named = try Binary.run(["-"])
      #expect(
        named.status == 3 && named.errors.contains("contains no text") && named.output.isEmpty)
      #expect(try Binary.run([], input: " \n").status == 3)
      let shell = try Binary.shell("'\(Binary.path)' <&-")
      #expect(shell.status == 0 && shell.output.contains("Published 2024-"))
    }

    @Test func offsetsInJSONCountScalars() throws {
      let input = "Ein Überblick\n\nÄrger in Köln – „mehr“ 中文.\n\nDie Lage bleibt ruhig.\n"
      let run = try Binary.run(["print", "-", "--to", "json"], input: input)
      let json = try JSONSerialization.jsonObject(with: Data(run.output.utf8))
      let object = try #require(json as? [String: Any])
      let text = Array(try #require(object["text"] as? String).unicodeScalars)
      let sections = try #require(object["sections"] as? [[String: Any]])
      let paragraphs = sections.flatMap { $0["paragraphs"] as? [[String: Any]] ?? [] }
      let words = paragraphs.compactMap { paragraph -> String? in
        guard let start = paragraph["start"] as? Int, let end = paragraph["end"] as? Int else {
          return nil
        }
        return String(String.UnicodeScalarView(text[start..<end]))
      }
      #expect(words.contains("Die Lage bleibt ruhig."))
    }

    @Test(arguments: [
      (["/nonexistent/file"], 3, "no such file"), (["/"], 3, "is a directory"),
      (["/dev/null"], 3, "contains no text"), (["--bogus"], 1, "unknown option"),
      (["print", "--to", "nothing"], 1, "--to"), (["--date", "yesterday"], 1, "--date"),
      (["no\u{1B}[31msuch"], 3, "no\\u{1B}[31msuch: no such file"),
      (["library"], 4, "notes are off"),
    ])
    func adversarialArguments(arguments: [String], status: Int32, complaint: String) throws {
      let run = try Binary.run(arguments)
      #expect(run.status == status)
      #expect(run.errors.contains(complaint))
      #expect(run.output.isEmpty)
      #expect(!run.errors.contains("\u{1B}"))
      #expect(run.errors.split(separator: "\n").count == 1)
    }

    @Test(arguments: [["colorado-river"], ["print", "colorado-river"]])
    func aWrongConfigurationIsToldOfWhereTheOutputIsPiped(arguments: [String]) throws {
      let folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("dossier-\(UUID().uuidString)").path
      try FileManager.default.createDirectory(
        atPath: folder + "/dossier", withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(atPath: folder) }
      try "[events]\nparty = dance\n".write(
        toFile: folder + "/dossier/config", atomically: true, encoding: .utf8)
      let run = try Binary.run(arguments, environment: ["XDG_CONFIG_HOME": folder])
      #expect(run.status == 1 && run.output.isEmpty)
      #expect(run.errors.contains("/dossier/config:2: "))
    }

    @Test func adversarialFiles() throws {
      let folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("dossier-\(UUID().uuidString)").path
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(atPath: folder) }
      mkfifo(folder + "/pipe", 0o600)
      #expect(try Binary.run([folder + "/pipe"]).errors.contains("without a writer"))
      let binary = Data((0..<4096).map { UInt8(truncatingIfNeeded: $0 * 7) })
      try binary.write(to: URL(fileURLWithPath: folder + "/binary"))
      #expect(try Binary.run([folder + "/binary"]).errors.contains("is binary"))
      try Data().write(to: URL(fileURLWithPath: folder + "/huge"))
      truncate(folder + "/huge", 1 << 30)
      let huge = try Binary.run([folder + "/huge"])
      #expect(huge.status == 3)
      #expect(huge.errors.contains("too large (limit 64 MiB)"))
    }

    @Test func fullDiskIsReported() throws {
      let run = try Binary.shell("'\(Binary.path)' colorado-river > /dev/full 2> /dev/null")
      #expect(run.status == 4)
    }
  }
}
