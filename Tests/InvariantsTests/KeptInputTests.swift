import Foundation
import Invariants
import Testing

/// Inputs that the fuzzer begins with and inputs that it found once, gone through again.
@Suite(.serialized) struct KeptInputTests {
  private static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test(arguments: FuzzTarget.allCases) func adversarialKeptInputsHold(target: FuzzTarget) throws {
    let seeds = try files(in: "Quality/Fuzz/Seeds/\(target.rawValue)")
    #expect(!seeds.isEmpty, "nothing to begin with")
    for file in try seeds + files(in: "Quality/Fuzz/FailCases/\(target.rawValue)") {
      let faults = target.faults(in: [UInt8](try Data(contentsOf: file)))
      #expect(faults.isEmpty, "\(file.lastPathComponent): \(faults.sentences)")
    }
  }

  /// The files of a folder of the repository; none if there is no such folder.
  private func files(in folder: String) throws -> [URL] {
    let place = Self.package.appendingPathComponent(folder)
    guard FileManager.default.fileExists(atPath: place.path) else { return [] }
    return try FileManager.default.contentsOfDirectory(at: place, includingPropertiesForKeys: nil)
      .filter { !$0.lastPathComponent.hasPrefix(".") }
      .sorted { $0.path < $1.path }
  }
}
