import ArgumentParser
import Testing

@testable import dossier

extension SessionTests {
  /// What is accepted on the command line and what is not, before anything is read.
  @Suite struct ArgumentTests {
    private func takes(_ words: String...) -> Bool {
      (try? Dossier.parseAsRoot(words)) != nil
    }

    @Test func aWidthIsNoneOrOneThatTextFitsIn() {
      for width in ["0", "20", "72", "10000"] { #expect(takes("print", "--width", width)) }
      for width in ["1", "19", "10001", "-5", "wide"] {
        #expect(!takes("print", "--width", width))
        #expect(!takes("explore", "--width", width))
      }
    }

    @Test func datesFormsAndFormatsAreChecked() {
      #expect(takes("print", "--date", "2021-05-04") && takes("print", "--date", "2021"))
      #expect(!takes("print", "--date", "4 May") && !takes("print", "--date", "2021-13"))
      #expect(takes("print", "--to", "json") && !takes("print", "--to", "yaml"))
      #expect(takes("print", "--from", "mail") && !takes("print", "--from", "word"))
      #expect(!takes("print", "--nothing"))
    }

    @Test(arguments: [
      (["--bogus"], "unknown option '--bogus' (see dossier --help)"),
      (["print", "--to"], "missing value for '--to <form>' (see dossier print --help)"),
      (["--width", "3"], "--width must be 0 or between 20 and 10000 (see dossier --help)"),
      (
        ["library", "--sort", "age"],
        """
        the value 'age' is invalid for '--sort <order>'; use one of: opened, added, title, \
        published, progress, source (see dossier library --help)
        """
      ),
      (
        ["notes", "add"],
        "missing expected argument '--at <passage>' (see dossier notes add --help)"
      ),
      (["search", "--limit=-1", "dam"], "--limit must be 0 or more (see dossier search --help)"),
      (
        ["--library", "--linear"],
        "--library needs a screen; use 'dossier library' to print the library (see dossier --help)"
      ),
      (
        ["--theme", "pink"],
        "--theme must be one of terminal, light, dark, contrast, mono (see dossier --help)"
      ),
      (["--minutes", "0"], "--minutes must be between 1 and 120 (see dossier --help)"),
      (["--minutes", "121"], "--minutes must be between 1 and 120 (see dossier --help)"),
      (["forget"], "give article numbers or --damaged (see dossier forget --help)"),
      (
        ["notes", "add", "--at", "dam", "--correction", "same as"],
        "give one of --note, --tag and --correction (see dossier notes add --help)"
      ),
    ])
    func aMistakeIsOneLineThatNamesItsHelp(words: [String], sentence: String) {
      #expect(throws: (any Error).self) { try Dossier.parseAsRoot(words) }
      do { _ = try Dossier.parseAsRoot(words) } catch {
        #expect(UsageMistake.sentence(for: error) == sentence)
      }
    }

    /// The help of each command fits the terminal that everybody has.
    @Test func helpFitsEightyColumns() {
      let commands: [any ParsableCommand.Type] = [
        Explore.self, Print.self, Add.self, Library.self, Search.self, Merged.self, Forget.self,
        Notes.self, Notes.Show.self, Notes.AddNote.self, Notes.Corrections.self,
        Notes.ExportNotes.self, Notes.ImportNotes.self, Config.self,
      ]
      for command in commands {
        let help = Dossier.helpMessage(for: command, columns: 80)
        #expect(help.split(separator: "\n").allSatisfy { $0.count <= 80 }, "\(command)")
      }
    }

    @Test func plusOperandsSayWhereToBegin() {
      func start(_ files: String...) -> (files: [String], start: Bool) {
        var inputs = Inputs(files: files)
        inputs.takeStart()
        return (inputs.files, inputs.start != nil)
      }
      #expect(start("+7", "a.txt") == (["a.txt"], true))
      #expect(start("a.txt", "+/quay") == (["a.txt"], true))
      #expect(start("+G") == ([], true))
      for operand in ["+", "+/", "+0", "+-3", "7", "./+7", "+G7"] {
        #expect(start(operand) == ([operand], false))
      }
    }
  }
}
