import ArgumentParser
import Files
import Glibc
import Store

/// The program: reads the arguments and hands over to a command.
@main
struct Dossier: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dossier",
    abstract: "Explore analysis articles in the terminal.",
    version: Version.current,
    subcommands: [
      Explore.self, Print.self, Add.self, Library.self, Search.self, Merged.self, Forget.self,
      Notes.self, Config.self,
    ],
    defaultSubcommand: Explore.self)

  /// Runs the command that the arguments name and ends the program with its exit code.
  static func main() {
    // Above a limit on the size of files a write is to fail, not to end the program and leave the terminal.
    signal(SIGXFSZ, SIG_IGN)
    // Swift reads the arguments from /proc; without it there is not even the name of the program.
    guard CommandLine.argc > 0 else {
      StandardStream.writeError("cannot read the arguments: /proc is not mounted")
      exit(withError: ExitCode(ExitStatus.usage.rawValue))
    }
    let arguments = FileName.arguments
    do {
      if arguments == ["--help"] || arguments == ["-h"] || arguments == ["help"] {
        try StandardStream.write(Help.whole + "\n")
      } else if let operands = PlainOperands.parse(arguments) {
        try Explorer(inputs: Inputs(files: operands)).run()
      } else {
        var command = try ManyOperands.parse(arguments)
        try command.run()
      }
    } catch SourceFailure.givenUp {
      exit(withError: nil)
    } catch let failure as SourceFailure {
      StandardStream.writeError(failure.sentence + hint(for: failure))
      exit(withError: ExitCode(ExitStatus.inputUnreadable.rawValue))
    } catch let failure as ConfigurationFailure {
      StandardStream.writeError(failure.sentence)
      exit(withError: ExitCode(ExitStatus.usage.rawValue))
    } catch let failure as StoreFailure {
      StandardStream.writeError(VisibleText.escaping(failure.sentence))
      exit(withError: ExitCode(ExitStatus.outputUnwritable.rawValue))
    } catch let failure as OutputFailure {
      StandardStream.writeError(failure.sentence)
      exit(withError: ExitCode(ExitStatus.outputUnwritable.rawValue))
    } catch let code as ExitCode {
      exit(withError: code)
    } catch {
      report(error)
    }
    exit(withError: nil)
  }

  /// What else an operand may have been meant for: a word of letters alone looks like a command or a name.
  private static func hint(for failure: SourceFailure) -> String {
    guard case .missing(let path) = failure,
      !path.utf8.contains(where: PlainOperands.marks.contains)
    else { return "" }
    return ", command or bundled briefing (see dossier --help, --list)"
  }

  /// Says what the parser has to say: help and version on standard output, misuse on standard error.
  private static func report(_ error: any Error) -> Never {
    if exitCode(for: error).isSuccess {
      do throws(OutputFailure) {
        try StandardStream.write(fullMessage(for: error) + "\n")
      } catch {
        StandardStream.writeError(error.sentence)
        exit(withError: ExitCode(ExitStatus.outputUnwritable.rawValue))
      }
      exit(withError: nil)
    }
    // The parser's own code for misuse is 64; the program documents 1.
    StandardStream.writeError(VisibleText.escaping(UsageMistake.sentence(for: error)))
    exit(withError: ExitCode(ExitStatus.usage.rawValue))
  }
}
