import Foundation
import Testing

/// Files with what is read out of them beside each, in a file whose name ends in ".expected".
///
/// What is recorded is what is read today, mistakes among it: a rule that mends one changes its line.
/// With DOSSIER_RECORD_FIXTURES=1 all is recorded anew; look at each difference before it is committed.
enum Fixture {
  static let home = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

  /// The files of a folder that are read, not those that say what comes of it.
  static func inputs(_ folder: String) -> [String] {
    let names =
      (try? FileManager.default.contentsOfDirectory(atPath: home.path + "/" + folder)) ?? []
    return names.filter { !$0.hasSuffix(".expected") }.sorted().map { "\(folder)/\($0)" }
  }

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: home.appendingPathComponent(name)))
  }

  private static var records: Bool {
    ProcessInfo.processInfo.environment["DOSSIER_RECORD_FIXTURES"] == "1"
  }

  /// Writes what is recorded in short as a whole to `.build/fixtures`, so that recording before and after a change shows
  /// what a sum stands for.
  static func keepWhole(_ lines: String, of name: String) throws {
    guard records else { return }
    let folder = home.appendingPathComponent("../../.build/fixtures")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = URL(fileURLWithPath: name).lastPathComponent
    try Data(lines.utf8).write(to: folder.appendingPathComponent(file))
  }

  static func expect(_ lines: String, asIn name: String) throws {
    let file = home.appendingPathComponent(name + ".expected")
    if records {
      try Data(lines.utf8).write(to: file)
      return
    }
    let recorded = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    let difference = lines.split(separator: "\n", omittingEmptySubsequences: false)
      .difference(from: recorded.split(separator: "\n", omittingEmptySubsequences: false))
      .map { change in
        switch change {
        case .insert(_, let line, _): "+ \(line)"
        case .remove(_, let line, _): "- \(line)"
        }
      }
    #expect(difference.isEmpty, "\(name)")
  }
}
