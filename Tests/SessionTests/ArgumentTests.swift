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
