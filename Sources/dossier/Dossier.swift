import ArgumentParser
import Export
import Model
import Store
import TUI
import Terminal

@main
struct Dossier: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "dossier", version: "0.1.0")
}
