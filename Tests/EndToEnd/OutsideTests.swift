import Foundation
import Testing

extension EndToEnd {
  /// Programs that the reader starts, with stand-ins for opener, editor and command.
  @Suite(.serialized, Lane.screens) struct OutsideTests {
    /// An article on a page of its own, and scripts that write down what they were called with.
    private func prepare(_ terminal: Tmux) throws {
      let article = """
        ---
        title: The quay
        url: https://port.example/quay;$(touch%20owned)
        ---

        Ana Moreira read the report on 4 May 2021.

        The council has no plan.
        """
      try write(article, to: "quay.md", in: terminal)
      for name in ["opener", "editor"] {
        try Binary.script(
          "#!/bin/sh\nprintf '%s\\n' \"\(name) $# $*\" >> \"$HOME/log\"\n",
          at: terminal.folder + "/" + name)
      }
    }

    private func write(_ text: String, to name: String, in terminal: Tmux) throws {
      try text.write(toFile: terminal.folder + "/" + name, atomically: true, encoding: .utf8)
    }

    private func log(_ terminal: Tmux) -> [String] {
      let text = try? String(contentsOfFile: terminal.folder + "/log", encoding: .utf8)
      return text?.split(separator: "\n").map(String.init) ?? []
    }

    private func start(_ options: String = "", through wrapper: String = "", in terminal: Tmux)
      throws
    {
      try terminal.type(
        "clear; BROWSER=$HOME/opener EDITOR=\"$HOME/editor -x\" \(wrapper) \(Binary.path) \(options) quay.md; echo code $?"
      )
      try terminal.wait(for: "1 Sections")
      try terminal.wait(for: "Ana Moreira")
    }

    @Test func openerEditorAndCommandGetWhatWasAskedFor() throws {
      let terminal = try Tmux()
      try prepare(terminal)
      try start(in: terminal)
      try terminal.press("g", "x")
      try terminal.wait(for: "handed to")
      // What a shell would obey is escaped, and it is one argument.
      #expect(log(terminal) == ["opener 1 https://port.example/quay;%24(touch%20owned)"])
      try terminal.press("Enter", "v")
      try terminal.wait(for: "editor is done")
      #expect(log(terminal).last == "editor 3 -x +6 \(terminal.folder)/quay.md")
      try terminal.press(")", "|")
      try terminal.wait(for: "pipe the selection to:")
      try terminal.type("tr a-z A-Z | tee copy")
      try terminal.wait(for: "ANA MOREIRA READ THE REPORT ON 4 MAY 2021.")
      try terminal.wait(for: "[Enter goes back to dossier]")
      try terminal.press("Enter")
      try terminal.wait(for: "the command is done")
      #expect(FileManager.default.fileExists(atPath: terminal.folder + "/copy"))
      try terminal.wait(for: "The council has no plan.")
      try terminal.press("|")
      try terminal.type("no-such-program")
      try terminal.wait(for: "[Enter goes back to dossier]")
      try terminal.press("Enter")
      try terminal.wait(for: "the command ended with code 127")
      try terminal.press("q", "q")
      try terminal.wait(for: "code 0")
      #expect(try terminal.value(of: "alternate_on") == "0")
      #expect(!FileManager.default.fileExists(atPath: terminal.folder + "/owned"))
    }

    @Test func adversarialALinkOfTheFileSystemDoesNotLeadOut() throws {
      let terminal = try Tmux()
      let inner = terminal.folder + "/inner"
      try FileManager.default.createDirectory(atPath: inner, withIntermediateDirectories: true)
      try write("# A secret\n\nNobody may read it.", to: "secret.md", in: terminal)
      try FileManager.default.createSymbolicLink(
        atPath: inner + "/out.md", withDestinationPath: "../secret.md")
      try write("# The quay\n\nSee [it](out.md) there.", to: "inner/quay.md", in: terminal)
      try terminal.type("clear; \(Binary.path) inner/quay.md; echo code $?")
      try terminal.wait(for: "See it there.")
      try terminal.press("Enter", ")", "Enter")
      try terminal.wait(for: "out.md is not in the folder of the text")
      try terminal.press("Q")
      try terminal.wait(for: "code 0")
    }

    /// The programs that a session started, by strace.
    private func started(_ options: String, keys: [String]) throws -> [String]? {
      guard FileManager.default.isExecutableFile(atPath: "/usr/bin/strace") else { return nil }
      let terminal = try Tmux()
      try prepare(terminal)
      let trace = "strace -f -qq -o trace -e trace=execve,fork,vfork,clone,clone3"
      try start(options, through: trace, in: terminal)
      for key in keys {
        try terminal.press(key)
        Thread.sleep(forTimeInterval: 0.1)
      }
      try terminal.wait(for: "code 0")
      let text = try String(contentsOfFile: terminal.folder + "/trace", encoding: .utf8)
      return text.split(separator: "\n").map(String.init).filter {
        $0.contains("execve(") || $0.contains("fork(") || $0.contains("clone")
      }
    }

    @Test func noProcessWithoutTheKey() throws {
      let keys = ["2", "Enter", ")", "y", "Y", "g", "l", "y", "Escape", "L", "Escape", "Q"]
      guard let lines = try started("", keys: keys) else { return }
      #expect(lines.count == 1, "\(lines)")
    }

    @Test func noneAtAllWhereProcessesAreOff() throws {
      let keys = ["g", "x", "|", "v", "Enter", "v", "g", "x", "|", "Q"]
      guard let lines = try started("--no-processes", keys: keys) else { return }
      #expect(lines.count == 1, "\(lines)")
    }

    @Test func theKeyStartsOneProgramAndNoShell() throws {
      guard let lines = try started("", keys: ["g", "x", "Q"]) else { return }
      let programs = lines.filter { $0.contains("execve(") && !$0.contains(" = -1") }
      #expect(programs.count == 2, "\(programs)")
      #expect(programs.last?.contains("/opener\", [\"") == true)
    }
  }
}
