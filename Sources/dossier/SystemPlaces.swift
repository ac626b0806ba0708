import Files
import Model

/// The names of places that this system has: countries and cities of its time zone database.
enum SystemPlaces {
  /// The names, read when they are first asked for; none if the database is not installed.
  static let names = PlaceNames(iso3166: table("iso3166.tab"), zones: table("zone.tab"))

  private static let folder = "/usr/share/zoneinfo/"
  /// A table is read up to this many bytes.
  private static let sizeLimit = 1 << 20

  private static func table(_ name: String) -> String {
    guard let bytes = try? SourceFile(limit: sizeLimit).read(path: folder + name) else { return "" }
    return String(decoding: bytes, as: UTF8.self)
  }
}
