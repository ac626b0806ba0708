/// A briefing that comes with the program.
public struct Seed: Sendable {
  /// The name that opens it on the command line.
  public let name: String
  /// Its text: Markdown with front matter, in UTF-8.
  public let bytes: [UInt8]

  /// The bundled briefings; the first one opens when nothing else is asked for.
  public static let all: [Seed] = [
    Seed(name: "crocus-city-hall", bytes: PackageResources.crocus_city_hall_md),
    Seed(name: "colorado-river", bytes: PackageResources.colorado_river_md),
  ]

  /// The bundled briefing of a name.
  public static func named(_ name: String) -> Seed? {
    all.first { $0.name == name }
  }
}
