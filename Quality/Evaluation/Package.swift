// swift-tools-version: 6.2
import PackageDescription

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
      swiftSettings: [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)])
  ]
)
