/// Names of places that the system knows, handed in by whoever can read them; empty where none are.
public struct PlaceNames: Sendable {
  private var names: Set<String>

  /// Makes a list of names.
  public init(_ names: some Sequence<String> = []) {
    self.names = Set(names.map { $0.lowercased() })
  }

  /// Reads the tables of the time zone database: country names of `iso3166.tab`, cities of `zone.tab`.
  public init(iso3166: String, zones: String) {
    var found: [String] = []
    for line in iso3166.split(separator: "\n") where !line.hasPrefix("#") {
      if let name = line.split(separator: "\t").dropFirst().first { found.append(String(name)) }
    }
    for line in zones.split(separator: "\n") where !line.hasPrefix("#") {
      let columns = line.split(separator: "\t")
      guard columns.count > 2, let city = columns[2].split(separator: "/").last else { continue }
      found.append(city.split(separator: "_").joined(separator: " "))
    }
    self.init(found)
  }

  /// Whether a name, in small letters, is one of a place.
  func contains(_ name: String) -> Bool { names.contains(name) }
}
