import Dates
import TextSafety

extension HTMLMetadata {
  /// A date that a page gives and where.
  struct DateClaim {
    var date: WebDate
    var origin: String
    /// How far a marked element is from a sure one, 0 the surest.
    var rank = 0
    /// The time that it gives beside the day.
    var clock: WebClock?
    /// Whether it is certainly meant for the day of publication, so that another one is worth a notice.
    var isCertain = false
    /// Whether it is meant for programs: structured data, meta elements, microdata.
    var isForPrograms = false
    /// Whether words beside it say that the page was changed then.
    var isOfChange = false
  }

  /// Finds the dates of publication and change.
  ///
  /// In order of trust: JSON-LD, meta elements named for publication, marked elements near the heading
  /// (microdata, `<time>`, named classes), the address, dates with a label ("Published:"), meta elements that only
  /// say "date", other marked elements, a date in the text near the heading, the data of scripts, the last change.
  /// What readers see beside the heading wins over what only programs see, if another claim agrees (`republished`).
  mutating func findDates() {
    let finder = WebDateFinder(isMonthFirst: isMonthFirst)
    var claims: [DateClaim] = []
    func claim(_ text: [UInt8]?, _ origin: String, isCertain: Bool) {
      if let text, let date = finder.first(in: text[...]) {
        claims.append(
          DateClaim(
            date: date, origin: origin, clock: WebClock(text[...]), isCertain: isCertain,
            isForPrograms: true))
      }
    }
    claim(data.published, "JSON-LD", isCertain: true)
    if let meta = tags.first(Self.publishedNames) {
      claim(meta.value, "\(meta.name)", isCertain: true)
    }
    let marked = markedDates(finder, .date)
    claims += marked.filter { $0.rank <= 3 }
    let inAddress = addressDate(finder)
    if let inAddress { claims.append(inAddress) }
    let lines = claims.isEmpty || claims[0].clock?.mayFallOnOtherDay ?? false ? self.lines() : []
    if claims.isEmpty, let labelled = labelledDate(finder, lines) { claims.append(labelled) }
    if let meta = tags.first(Self.vagueNames) {
      claim(meta.value, "\(meta.name)", isCertain: false)
    }
    claims += marked.filter { $0.rank > 3 }
    if claims.isEmpty, let near = visibleDate(finder, lines) { claims.append(near) }
    let changed =
      modifiedDate(finder) ?? (claims.isEmpty ? labelledDate(finder, lines, isChange: true) : nil)
    if claims.isEmpty, let date = ScriptDates.published(in: data.elsewhere, finder) {
      claims.append(DateClaim(date: date, origin: "script data"))
    }
    if claims.isEmpty, let changed { claims.append(changed) }
    guard var best = claims.first else { return }
    if let anew = republished(best, among: claims + [changed].compactMap { $0 }, finder) {
      best = anew
    }
    let places = marked + [inAddress].compactMap { $0 }
    if let here = localDate(of: best, among: places, in: lines, finder) { best = here }
    article.published = best.date.edtf.map { Sourced($0, from: best.origin) }
    if let changed = changed ?? shownChange(finder, after: best.date),
      changed.date != best.date
    {
      article.modified = changed.date.edtf.map { Sourced($0, from: changed.origin) }
    }
    report(claims, best: best, changed: changed)
  }

  /// The day that the page itself shows, where the time that it gives to programs is UTC and falls on another one.
  private func localDate(
    of best: DateClaim, among places: [DateClaim], in lines: [HTMLRun], _ finder: WebDateFinder
  ) -> DateClaim? {
    guard best.date.day > 0, let clock = best.clock, clock.mayFallOnOtherDay else {
      let dayBefore = places.first {
        $0.origin == "address" && days(from: $0.date, to: best.date) == 1
      }
      return best.clock == nil ? dayBefore : nil
    }
    let wanted = clock.isEvening ? 1 : -1
    let here = places.filter { $0.rank <= 3 && !($0.clock?.isUTC ?? false) }
    if here.contains(where: { $0.date == best.date }) { return nil }
    if let place = here.first(where: { days(from: best.date, to: $0.date) == wanted }) {
      return place
    }
    if let near = visibleDate(
      finder, lines.filter { abs(Int($0.start) - (heading ?? root)) < 200 }),
      days(from: best.date, to: near.date) == wanted
    {
      return near
    }
    guard clock.isCentralEuropeanMidnight, isCentralEuropean else { return nil }
    let (year, month, day) = DayNumber(
      DayNumber(year: best.date.year, month: best.date.month, day: best.date.day).value + 1
    ).civil
    return WebDate(year: year, month: month, day: day).map {
      DateClaim(date: $0, origin: best.origin)
    }
  }

  private var isCentralEuropean: Bool {
    let language = article.language?.value.lowercased() ?? ""
    return ["de", "it", "nl", "pl", "sv", "da", "nb", "no", "cs", "sk", "hu", "hr", "sl"].contains(
      String(language.prefix { $0 != "-" })) || language == "fr" || language == "fr-fr"
  }

  /// The names of meta elements that hold the date of publication, the surest first.
  static let publishedNames: [StaticString] = [
    "article:published_time", "datepublished", "og:published_time", "og:article:published_time",
    "dcterms.created", "dcterms.issued", "dc.date.issued", "dc.date.created", "parsely-pub-date",
    "sailthru.date", "citation_publication_date", "publishdate", "publish-date", "publish_date",
    "pubdate", "publication_date", "article.published", "article:published", "published-date",
    "cxenseparse:recs:publishtime",
    "datecreated", "last-publish-date", "published_time", "article_date_original", "og:pubdate",
    "originalpublicationdate", "shareaholic:article_published_time",
    "citation_date", "citation_online_date", "rbpubdate", "bt:pubdate", "pub_date",
    "article:created", "publishtime", "content_create_date",
  ]

  /// The names of meta elements that hold some date, often that of the page's making.
  private static let vagueNames: [StaticString] = [
    "dc.date", "dcterms.date", "dc:date", "date", "created", "displaydate", "timestamp",
    "uploaddate",
  ]

  /// How many days lie between two dates; nil if one of them gives none.
  func days(from a: WebDate, to b: WebDate) -> Int? {
    guard a.day > 0, b.day > 0 else { return nil }
    return DayNumber(year: b.year, month: b.month, day: b.day).value
      - DayNumber(year: a.year, month: a.month, day: a.day).value
  }

  private static let modifiedNames: [StaticString] = [
    "article:modified_time", "datemodified", "og:updated_time", "dcterms.modified",
    "dc.date.modified", "last-modified", "lastmod", "modified", "updated", "revised",
    "lastmodified", "article:modified", "og:modified_time",
  ]

  private func modifiedDate(_ finder: WebDateFinder) -> DateClaim? {
    if let text = data.modified, let date = finder.first(in: text[...]) {
      return DateClaim(date: date, origin: "JSON-LD", isForPrograms: true)
    }
    if let meta = tags.first(Self.modifiedNames), let date = finder.first(in: meta.value[...]) {
      return DateClaim(date: date, origin: "\(meta.name)", isForPrograms: true)
    }
    return markedDates(finder, .modified).first
  }

  /// The day that words near the heading give for a change, if it is later than that of publication.
  private func shownChange(_ finder: WebDateFinder, after published: WebDate) -> DateClaim? {
    let near = lines().filter { abs(Int($0.start) - (heading ?? root)) < Self.nearHeading }
    return labelledDate(finder, near, isChange: true).flatMap { change in
      days(from: published, to: change.date).map { $0 > 0 } ?? false ? change : nil
    }
  }

  /// Reports certain sources that differ by more than the day that time zones make.
  ///
  /// Most other dates on a page are those of other articles and of what the text tells.
  private mutating func report(_ claims: [DateClaim], best: DateClaim, changed: DateClaim?) {
    var differing: [String] = []
    for claim in claims where claim.isCertain {
      guard let distance = days(from: best.date, to: claim.date) else { continue }
      if abs(distance) > 1, claim.date != changed?.date, let date = claim.date.edtf {
        let entry = "\(date.description) (\(claim.origin))"
        if !differing.contains(entry) { differing.append(entry) }
      }
    }
    guard !differing.isEmpty, let date = best.date.edtf else { return }
    let entries = ["\(date.description) (\(best.origin))"] + differing.prefix(4)
    diagnostics.append(Diagnostic(.conflictingDates(entries)))
  }

  /// Whether the page writes the month first: it is American English.
  var isMonthFirst: Bool {
    guard let language = article.language?.value.lowercased(), language.hasPrefix("en") else {
      return false
    }
    return !["en-gb", "en-au", "en-nz", "en-ie", "en-in", "en-za"].contains(language)
  }

  /// A whole date in the page's address, the year at one of its ends.
  private func addressDate(_ finder: WebDateFinder) -> DateClaim? {
    guard let address else { return nil }
    let found = finder.all(in: address[...].prefix(400)).first { found in
      let text = address[found.range]
      return found.date.day > 0 && !text.contains(where: ByteClass.isLetter)
        && (text.count == 8 || text.starts(with: "19".utf8) || text.starts(with: "20".utf8)
          || text.count == 10 && text.suffix(4).allSatisfy(ByteClass.isDigit))
        && text.count >= 8
    }
    return found.map { found in
      let isCertain = address[found.range].contains { !ByteClass.isDigit($0) }
      return DateClaim(date: found.date, origin: "address", isCertain: isCertain)
    }
  }
}
