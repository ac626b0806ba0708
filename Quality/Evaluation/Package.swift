// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)]

let package = Package(
  name: "Evaluation",
  dependencies: [.package(name: "dossier", path: "../..")],
  targets: [
    .executableTarget(
      name: "evaluate",
      dependencies: [
        .product(name: "Language", package: "dossier"),
        .product(name: "Model", package: "dossier"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "EvaluationTests",
      dependencies: ["evaluate", .product(name: "Model", package: "dossier")],
      swiftSettings: strict),
  ]
)
