import Foundation
import Testing

@testable import Store

extension EndToEnd {
  /// What happens to notes, and to reading, where the state folder is not as it should be.
  @Suite(.serialized, Lane.libraries) struct StoreFaultTests {
    /// A folder that nobody may enter, with an article in it and a state folder.
    private final class Place {
      let folder: String
      var state: String { folder + "/state" }
      var file: String { folder + "/state/dossier/library.sqlite" }
      var article: String { folder + "/ferry.txt" }

      init() throws {
        folder =
          FileManager.default.temporaryDirectory
          .appendingPathComponent("dossier-\(UUID().uuidString)").path
        try FileManager.default.createDirectory(
          atPath: folder + "/state", withIntermediateDirectories: true)
        try "Ferries return\n\nThe harbour board reopened the line on 12 May 2024.\n".write(
          toFile: article, atomically: true, encoding: .utf8)
        if geteuid() == 0 { chown(state, 65534, 65534) }
      }

      deinit {
        chmod(state + "/dossier", 0o700)
        try? FileManager.default.removeItem(atPath: folder)
      }

      /// Leaves a note at a word.
      @discardableResult
      func note(_ body: String, at words: String = "harbour") throws -> Binary.Run {
        try Binary.run(
          ["notes", "add", "--at", words, "--note", body, article], state: state,
          through: Binary.asNobody)
      }

      func run(_ arguments: String...) throws -> Binary.Run {
        try Binary.run(arguments, state: state, through: Binary.asNobody)
      }

      /// The explorer on a terminal with this state folder, up to its first screen.
      func explorer(limit: String = "") throws -> Tmux {
        let terminal = try Tmux()
        let command = (Binary.asNobody + [Binary.path, article]).joined(separator: " ")
        try terminal.type("clear; \(limit) XDG_STATE_HOME=\(state) \(command); echo code $?")
        try terminal.wait(for: "1 Sections")
        return terminal
      }
    }

    /// Reads on in an explorer whose notes are off, tries to leave a note, and quits.
    private func readsOn(_ terminal: Tmux, reason: String) throws {
      try terminal.wait(for: "notes are off: \(reason)")
      try terminal.press("2")
      try terminal.wait(for: "2024-05-12")
      try terminal.press("c")
      try terminal.type("lost?")
      try terminal.press("Escape")
      try terminal.wait(for: "kept for this session only")
      try terminal.press("C")
      try terminal.wait(for: "lost?")
      try terminal.press("Q")
      try terminal.wait(for: "1 change not saved")
      try terminal.press("Q")
      try terminal.wait(for: "this note could not be saved: ")
      try terminal.wait(for: "code 4")
    }

    @Test func aFolderThatMayOnlyBeReadIsRead() throws {
      let place = try Place()
      #expect(try place.note("kept").status == 0)
      chmod(place.file, 0o400)
      chmod(place.state + "/dossier", 0o500)
      #expect(try place.run("notes", place.article).output.contains("kept"))
      #expect(try place.run("search", "harbour").output.contains("Ferries return"))
      let refused = try place.note("more", at: "board")
      #expect(refused.status == 4)
      #expect(refused.errors.contains("notes cannot be saved: the library is read-only"))
      let terminal = try place.explorer()
      try terminal.wait(for: "✎")
      try readsOn(terminal, reason: "the library is read-only")
    }

    @Test func aFolderThatCannotBeMadeSwitchesNotesOff() throws {
      let place = try Place()
      chmod(place.state, 0o500)
      let refused = try place.note("lost")
      #expect(refused.status == 4)
      #expect(refused.errors.contains("notes are off: Permission denied: \(place.state)"))
      try readsOn(try place.explorer(), reason: "Permission denied:")
      chmod(place.state, 0o700)
    }

    @Test func aFolderOfSomebodyElseSwitchesNotesOff() throws {
      guard geteuid() == 0 else { return }
      let place = try Place()
      try FileManager.default.createDirectory(
        atPath: place.state + "/dossier", withIntermediateDirectories: true,
        attributes: [.posixPermissions: 0o777])
      #expect(try place.note("lost").errors.contains("owned by another user"))
      try readsOn(try place.explorer(), reason: "owned by another user:")
    }

    /// As on a full disk: no file may grow beyond a few pages.
    @Test func aFullDiskSwitchesNotesOffAndKeepsWhatWasSaved() throws {
      let place = try Place()
      #expect(try place.note("kept").status == 0)
      let before = try place.run("notes", place.article).output
      let terminal = try place.explorer(limit: "ulimit -f 8;")
      try terminal.wait(for: "✎")
      try readsOn(terminal, reason: "the library is read-only:")
      #expect(try place.run("notes", place.article).output == before)
      #expect(try place.note("again", at: "board").status == 0)
    }

    @Test func aFullFileSystemIsReportedAndNothingIsLost() throws {
      let place = try Place()
      let mount = Process()
      mount.executableURL = URL(fileURLWithPath: "/bin/mount")
      mount.arguments = ["-t", "tmpfs", "-o", "size=512k,mode=777", "tmpfs", place.state]
      mount.standardError = FileHandle.nullDevice
      try mount.run()
      mount.waitUntilExit()
      // Not everybody may mount; the limit on files above stands in for it there.
      guard mount.terminationStatus == 0 else { return }
      defer { _ = umount2(place.state, Int32(MNT_DETACH)) }
      var saved: [String] = []
      var refused: Binary.Run?
      for index in 0..<40 where refused == nil {
        let body = "note \(index) " + String(repeating: "x", count: 12000)
        let run = try place.note(body)
        if run.status == 0 { saved.append("note \(index) ") } else { refused = run }
      }
      #expect(refused?.status == 4)
      #expect(refused?.errors.contains("no room on the disk") == true)
      let kept = try place.run("notes", "export").output
      #expect(saved.count > 2)
      #expect(saved.allSatisfy { kept.contains($0) })
    }

    @Test func aNewerVersionIsOnlyRead() throws {
      let place = try Place()
      #expect(try place.note("kept").status == 0)
      try Database(path: place.file, .readWrite).execute(
        "PRAGMA user_version = 99; UPDATE meta SET value = 99")
      let terminal = try place.explorer()
      try terminal.wait(for: "✎")
      try readsOn(terminal, reason: "the library is read-only: a newer version wrote it")
      #expect(try place.note("more", at: "board").status == 4)
    }

    @Test func adversarialDamagedFileIsSetAsideWithANotice() throws {
      let place = try Place()
      #expect(try place.note("kept").status == 0)
      let handle = try #require(FileHandle(forUpdatingAtPath: place.file))
      try handle.write(contentsOf: Data(repeating: 0x5A, count: 3000))
      try handle.close()
      let terminal = try place.explorer()
      try terminal.wait(for: "the library was damaged and is kept as")
      try terminal.press("2", "c")
      try terminal.type("new")
      try terminal.press("Escape")
      try terminal.wait(for: "note kept")
      try terminal.press("Q")
      try terminal.wait(for: "code 0")
      let names = try FileManager.default.contentsOfDirectory(atPath: place.state + "/dossier")
      #expect(names.contains { $0.hasPrefix("damaged-") })
    }

    @Test func twoProcessesAtOnceLoseNoNote() throws {
      let place = try Place()
      #expect(try place.run("add", place.article).status == 0)
      let script = """
        for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do
          \(Binary.path) notes add --at harbour --note "$0 $i" \(place.article) || exit 1
        done
        """
      let writers = ["one", "other", "third"].map { name in
        let process = Process()
        let words = Binary.asNobody + ["/bin/sh", "-c", script, name]
        process.executableURL = URL(fileURLWithPath: words[0])
        process.arguments = Array(words.dropFirst())
        process.environment = ["XDG_STATE_HOME": place.state]
        return process
      }
      for writer in writers { try writer.run() }
      for writer in writers {
        writer.waitUntilExit()
        #expect(writer.terminationStatus == 0)
      }
      let notes = try place.run("notes", "export").output
      for name in ["one", "other", "third"] {
        for index in 1...15 { #expect(notes.contains("\"body\":\"\(name) \(index)\"")) }
      }
    }

    /// The long form, a thousand times, is Quality/Torture/kill.py.
    @Test func whatWasReportedSavedOutlivesAKill() throws {
      let place = try Place()
      #expect(try place.run("add", place.article).status == 0)
      var reported: [Int] = []
      for index in 0..<40 {
        let process = Process()
        let words =
          Binary.asNobody + [
            Binary.path, "notes", "add", "--at", "harbour", "--note", "note \(index).",
            place.article,
          ]
        process.executableURL = URL(fileURLWithPath: words[0])
        process.arguments = Array(words.dropFirst())
        process.environment = ["XDG_STATE_HOME": place.state]
        try process.run()
        usleep(UInt32(index % 20) * 2500)
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        if process.terminationReason == .exit, process.terminationStatus == 0 {
          reported.append(index)
        }
      }
      let run = try place.run("notes", "export")
      #expect(run.status == 0 && run.errors.isEmpty)
      for index in reported { #expect(run.output.contains("\"body\":\"note \(index).\"")) }
    }

    /// On a full disk nothing can be taken over; the next start finds the damaged library where it was.
    @Test func adversarialAFailedSalvageIsTriedAgain() throws {
      let place = try Place()
      #expect(try place.note("kept").status == 0)
      let damage = Data(repeating: 0x55, count: 5000)
      try damage.write(to: URL(fileURLWithPath: place.file))
      let full = try Binary.run(
        ["library"], state: place.state,
        through: Binary.asNobody + ["/bin/sh", "-c", "ulimit -f 8; exec \"$@\"", "sh"])
      #expect(full.status == 4 && !full.errors.contains("a new one has"))
      #expect(try Data(contentsOf: URL(fileURLWithPath: place.file)) == damage)
      let next = try place.run("library")
      #expect(next.status == 0)
      #expect(next.errors.contains("the library was damaged and is kept as"))
    }

    @Test func adversarialALookUpThatFailsCostsTheOtherArticlesNothing() throws {
      let place = try Place()
      let other = place.folder + "/road.txt"
      try "Grain and the road\n\nOn 2 June 2022 floods cut the northern road.\n".write(
        toFile: other, atomically: true, encoding: .utf8)
      try place.note("first note")
      _ = try place.run("notes", "add", "--at", "northern", "--note", "second note", other)
      // A view in the place of the table: what it computes for the first article cannot be computed.
      let overflow = "abs(CASE article WHEN 1 THEN -9223372036854775808 ELSE created END)"
      try Database(path: place.file, .readWrite).execute(
        """
        ALTER TABLE note RENAME TO kept;
        CREATE VIEW note AS SELECT id, article, kind, body, exact, prefix, suffix, start, "end",
          \(overflow) AS created, modified, sum FROM kept;
        """)
      let terminal = try Tmux()
      let command = (Binary.asNobody + [Binary.path, place.article, other]).joined(separator: " ")
      try terminal.type("clear; XDG_STATE_HOME=\(place.state) \(command)")
      try terminal.wait(for: "no notes for Ferries return: integer overflow")
      try terminal.press("c")
      try terminal.type("lost?")
      try terminal.press("Escape")
      try terminal.wait(for: "kept for this session only: ")
      try terminal.press("J", "C")
      try terminal.wait(for: "second note")
      try terminal.press("Q")
    }
  }
}
