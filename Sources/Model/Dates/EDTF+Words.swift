extension EDTF {
  /// The value as a reader is shown it: EDTF, but parts of a year by their names ("autumn 2014", "Q3 1988").
  public var words: String {
    switch form {
    case .date(let date): date.words
    case .interval(let start, let end): "\(Self.words(of: start))/\(Self.words(of: end))"
    case .set: description
    }
  }

  private static func words(of end: End) -> String {
    switch end {
    case .date(let date): date.words
    case .open: ".."
    case .unknown: ""
    }
  }
}

extension EDTFDate {
  /// The date in EDTF, a season, quarter or half of a year by its name.
  fileprivate var words: String {
    guard let month, let number = month.value, let name = EDTFSeason.name(of: number) else {
      return description
    }
    // A mark after the code holds for the year as well; so it stands at the end here, too.
    let mark = month.before.union(month.after).mark
    return year.isUnknown ? name + mark : "\(name) \(year)\(mark)"
  }
}
