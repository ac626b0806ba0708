import Foundation
import Testing

extension EndToEnd {
  /// Many inputs at once: one that cannot be read does not keep the others out.
  @Suite(.serialized, Lane.commands) struct BatchTests {
    private let folder: String
    private var state: String { folder + "/state" }

    init() throws {
      folder =
        FileManager.default.temporaryDirectory
        .appendingPathComponent("dossier-\(UUID().uuidString)").path
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }

    private func write(_ name: String, _ text: String) throws -> String {
      try text.write(toFile: folder + "/" + name, atomically: true, encoding: .utf8)
      return folder + "/" + name
    }

    private func articles(_ count: Int) throws -> [String] {
      try (0..<count).map {
        try write("\($0).txt", "Report \($0)\n\nThe harbour line \($0) reopened on 12 May 2024.\n")
      }
    }

    @Test func whatCannotBeReadIsCountedAndLeftOut() throws {
      defer { try? FileManager.default.removeItem(atPath: folder) }
      var names = try articles(20)
      names.insert(folder + "/none.txt", at: 3)
      names.insert(try write("c.md", "---\ntitle: \"C:\\dir\\\n---\nwords\n"), at: 7)
      names.insert("/dev/null", at: 9)
      let run = try Binary.run(["add"] + names, state: state)
      #expect(run.status == 3 && run.output.split(separator: "\n").count == 21)
      #expect(run.errors.contains("none.txt: no such file"))
      #expect(run.errors.hasSuffix("21 added, 2 refused\n"))
    }

    /// This many inputs are shared among processes, one a core; what they print comes in order all the same.
    @Test func aLargeBatchComesInWholeAndInOrder() throws {
      defer { try? FileManager.default.removeItem(atPath: folder) }
      var names = try articles(70)
      names.insert(folder + "/none.txt", at: 33)
      let run = try Binary.shell(
        "ulimit -n 64; exec '\(Binary.path)' add \(names.joined(separator: " "))", state: state)
      let titles = run.output.split(separator: "\n").map { $0.split(separator: " ").last ?? "" }
      #expect(run.status == 3 && titles == (0..<70).map { "\($0)" })
      #expect(run.errors.contains("none.txt: no such file"))
      #expect(run.errors.hasSuffix("70 added, 1 refused\n"))
      let again = try Binary.run(["library"], state: state)
      #expect(again.output.split(separator: "\n").count == 70)
    }

    @Test func linesOfJSONStandForThemselves() throws {
      defer { try? FileManager.default.removeItem(atPath: folder) }
      var names = try articles(40)
      names.insert("/dev/null", at: 5)
      let run = try Binary.run(["print", "--to", "jsonl"] + names)
      #expect(run.status == 3 && run.errors.hasSuffix("40 printed, 1 refused\n"))
      let lines = run.output.split(separator: "\n")
      let objects = try lines.map { line in
        try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      }
      #expect(objects.compactMap { $0["title"] as? String } == (0..<40).map { "Report \($0)" })
      #expect(objects.allSatisfy { ($0["doc"] as? String)?.hasSuffix(".txt") == true })
      #expect(objects.allSatisfy { ($0["timeline"] as? [Any])?.count == 1 })
      // The same as a file of its own.
      let alone = try Binary.run(["print", "--to", "json", names[0]])
      var whole = try #require(
        try JSONSerialization.jsonObject(with: Data(alone.output.utf8)) as? [String: Any])
      whole["doc"] = objects[0]["doc"]
      #expect(NSDictionary(dictionary: whole) == NSDictionary(dictionary: objects[0]))
    }

    /// An input that ends one of several processes takes no other with it.
    @Test func anInputThatEndsAProcessOfManyIsLeftOut() throws {
      defer { try? FileManager.default.removeItem(atPath: folder) }
      var names = try articles(40)
      let lists = String(repeating: String(repeating: "- ", count: 16) + "a\n", count: 60_000)
      names.insert(try write("lists.md", lists), at: 20)
      let limited = "ulimit -v 240000; exec '\(Binary.path)'"
      let run = try Binary.shell(
        "\(limited) print --to jsonl \(names.joined(separator: " "))", state: state)
      #expect(run.status == 3 && run.output.split(separator: "\n").count == 40)
      #expect(run.errors.contains("lists.md: is left out: reading it would take too much memory"))
      #expect(run.errors.hasSuffix("40 printed, 1 refused\n"))
    }

    /// With little memory a text of many lists ends the program in the middle of its work.
    @Test func anInputThatEndsTheProgramIsLeftOut() throws {
      defer { try? FileManager.default.removeItem(atPath: folder) }
      var names = try articles(4)
      let lists = String(repeating: String(repeating: "- ", count: 16) + "a\n", count: 60_000)
      names.insert(try write("lists.md", lists), at: 2)
      let words = names.map { "'\($0)'" }.joined(separator: " ")
      let limited = "ulimit -v 240000; exec '\(Binary.path)'"
      let run = try Binary.shell("\(limited) add \(words)", state: state)
      #expect(run.status == 3 && run.output.split(separator: "\n").count == 4)
      #expect(run.errors.contains("lists.md: is left out: reading it would take too much memory"))
      #expect(run.errors.hasSuffix("4 added, 1 refused\n"))
      let alone = try Binary.shell("\(limited) print '\(folder)/lists.md'")
      #expect(alone.status == 3 && alone.errors.contains("reading it would take too much memory"))
    }
  }
}
