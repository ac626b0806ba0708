// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
]

// A sentence is read by arithmetic over tables, and a text byte by byte: without optimisation a debug build takes minutes
// for what the tests read in seconds.
let fastC: [CSetting] = [.unsafeFlags(["-O2"], .when(configuration: .debug))]
let fastSwift: [SwiftSetting] = [.unsafeFlags(["-O"], .when(configuration: .debug))]

extension Target {
  /// A room of the model: a target of its own, so that the compiler guards what it may name.
  static func room(
    _ name: String, on rooms: [Dependency] = [], settings: [SwiftSetting] = []
  ) -> Target {
    .target(
      name: name, dependencies: rooms, path: "Sources/Model/\(name)",
      swiftSettings: strict + settings)
  }
}

let package = Package(
  name: "dossier",
  products: [
    .executable(name: "dossier", targets: ["dossier"]),
    .library(name: "Language", targets: ["Language"]),
    .library(name: "Model", targets: ["Model"]),
    .library(name: "Export", targets: ["Export"]),
    .library(name: "TUI", targets: ["TUI"]),
    .library(name: "Store", targets: ["Store"]),
    .library(name: "Invariants", targets: ["Invariants"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .systemLibrary(name: "CGumbo", providers: [.apt(["libgumbo-dev"])]),
    .systemLibrary(
      name: "CCmark",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(name: "CSQLite", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CInih", providers: [.apt(["libinih-dev"])]),
    .target(name: "CTerminal"),
    .target(
      name: "Seeds", path: "seeds",
      resources: [.embedInCode("crocus-city-hall.md"), .embedInCode("colorado-river.md")],
      swiftSettings: strict),
    .target(name: "Files", dependencies: ["TextSafety"], swiftSettings: strict),
    .room("TextSafety", settings: fastSwift),
    .room("Dates", on: ["TextSafety"], settings: fastSwift),
    .room(
      "Articles", on: ["TextSafety", "Dates", "CGumbo", "CCmark"], settings: fastSwift),
    .target(
      name: "CLanguageModel", exclude: ["LICENSE", "english.model", "sums.h"], cSettings: fastC),
    .room("Language", on: ["TextSafety", "CLanguageModel"], settings: fastSwift),
    .room("Analysis", on: ["TextSafety", "Dates", "Articles", "Language"]),
    .target(
      name: "Model", dependencies: ["TextSafety", "Dates", "Articles", "Analysis"],
      path: "Sources/Model/Briefing", swiftSettings: strict),
    .target(name: "Export", dependencies: ["Model"], swiftSettings: strict),
    .target(name: "TUI", dependencies: ["Model"], swiftSettings: strict),
    .target(
      name: "Configuration", dependencies: ["Model", "TUI", "CInih"], swiftSettings: strict),
    .target(
      name: "Terminal", dependencies: ["Model", "TUI", "CNcurses", "CTerminal"],
      swiftSettings: strict),
    .target(name: "Store", dependencies: ["Model", "CSQLite"], swiftSettings: strict),
    .executableTarget(
      name: "dossier",
      dependencies: [
        "Configuration", "Export", "Files", "Model", "Seeds", "Store", "TUI", "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "ModelTests",
      dependencies: [
        "TextSafety", "Dates", "Articles", "Language", "Analysis", "Model", "HandmadeTrees",
      ],
      exclude: ["OptionsSet"],
      swiftSettings: strict),
    .testTarget(
      name: "LanguageTests", dependencies: ["CLanguageModel", "Language", "HandmadeTrees"],
      exclude: ["Reference"], swiftSettings: strict),
    .testTarget(
      name: "FixtureTests", dependencies: ["Export", "Model"],
      exclude: ["Forms", "Many", "Pages", "Reports", "Sweeps", "Texts", "Words"],
      swiftSettings: strict),
    .testTarget(name: "ExportTests", dependencies: ["Export", "Model"], swiftSettings: strict),
    .testTarget(
      name: "ConfigurationTests", dependencies: ["Configuration", "Model", "TUI"],
      swiftSettings: strict),
    .testTarget(
      name: "TUITests", dependencies: ["Invariants", "Model", "TextSafety", "TUI"],
      exclude: ["Journeys", "Screens"],
      swiftSettings: strict),
    .target(name: "CTestSupport", path: "Tests/CTestSupport"),
    .target(
      name: "HandmadeTrees", dependencies: ["Language"], path: "Tests/HandmadeTrees",
      swiftSettings: strict),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["Model", "Terminal", "TUI", "CTestSupport"],
      swiftSettings: strict),
    .target(
      name: "Invariants",
      dependencies: [
        "Configuration", "Export", "Files", "Language", "Model", "Store", "TUI", "Terminal",
      ],
      path: "Tests/Invariants", swiftSettings: strict),
    .testTarget(
      name: "InvariantsTests", dependencies: ["Invariants"], swiftSettings: strict),
    .testTarget(name: "FilesTests", dependencies: ["Files"], swiftSettings: strict),
    .testTarget(
      name: "EndToEnd", dependencies: ["dossier", "Seeds", "Store"], swiftSettings: strict),
    .testTarget(
      name: "SessionTests",
      dependencies: [
        "CTestSupport", "dossier", "Model", "Store", "TUI", "Terminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "StoreTests", dependencies: ["Invariants", "Model", "Store"], swiftSettings: strict),
  ]
)

// Programs that only checks of the program itself run; `make test` and `make instructions` ask for them.
if Context.environment["DOSSIER_PROBES"] != nil {
  package.targets += [
    .executableTarget(
      name: "StageProbe", dependencies: ["Model", "Seeds", "TUI"],
      path: "Quality/Benchmarks/StageProbe", swiftSettings: strict),
    .executableTarget(
      name: "TerminalProbe", dependencies: ["Model", "TUI", "Terminal"],
      path: "Tests/TerminalProbe", swiftSettings: strict),
  ]
}
