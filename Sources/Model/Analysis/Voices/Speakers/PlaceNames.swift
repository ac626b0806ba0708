import TextSafety

/// Names of places that the system knows, handed in by whoever can read them; empty if none are.
public struct PlaceNames: Sendable {
  private var names: Set<String>

  /// Makes a list of names.
  public init(_ names: some Sequence<String> = []) {
    self.names = Set(names.map { $0.lowercased() })
  }

  /// Reads the tables of the time zone database: country names of `iso3166.tab`, cities of `zone.tab`.
  public init(iso3166: String, zones: String) {
    var found: [String] = []
    for line in iso3166.cut(at: "\n") where line.utf8.first != .numberSign {
      if let name = line.cut(at: "\t").dropFirst().first { found.append(String(name)) }
    }
    for line in zones.cut(at: "\n") where line.utf8.first != .numberSign {
      let columns = line.cut(at: "\t")
      guard columns.count > 2, let city = columns[2].cut(at: "/").last else { continue }
      found.append(city.cut(at: "_").joined(separator: " "))
    }
    self.init(found)
  }

  /// Whether a name, in small letters, is one of a place.
  func contains(_ name: String) -> Bool { names.contains(name) }
}
