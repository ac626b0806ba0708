import Model

/// An article of the library, on a line of its own.
private struct LibraryEntryLine: Encodable {
  var number: Int
  var title: String
  var published: OrNull<String>
  var source: String
  var words: Int
  var added: String
  var opened: String
  var percentRead: Int
  var notes: Int
  var excerpt: String?

  init(_ entry: LibraryEntry, excerpt: String? = nil) {
    number = entry.id
    title = Annotation.safe(entry.title)
    published = OrNull(entry.published)
    source = Annotation.safe(entry.source)
    words = entry.words
    added = EventDays.isoTime(entry.added)
    opened = EventDays.isoTime(entry.opened)
    percentRead = entry.percent
    notes = entry.notes
    self.excerpt = excerpt
  }
}

/// An event of the library, on a line of its own.
private struct LibraryEventLine: Encodable {
  var date: OrNull<String>
  var kind: String
  var status: String
  var text: String
  var places: String
  var killed: OrNull<Int>
  var killedMost: OrNull<Int>
  var article: Int
  var title: String
  var corrected: String?

  init(_ event: LibraryEvent) {
    date = OrNull(event.date)
    kind = event.kind.rawValue
    status = event.status.rawValue
    text = event.text
    places = event.places
    killed = OrNull(event.killed)
    killedMost = OrNull(event.killedMost)
    article = event.article
    title = event.title
    corrected = event.correction
  }
}

extension BriefingExport {
  /// An article of the library as a JSON object on one line.
  public static func line(_ entry: LibraryEntry) -> String {
    JSONBuffer.text(of: LibraryEntryLine(entry)) + "\n"
  }

  /// An article that was found, with the words around the finds.
  public static func line(_ hit: SearchHit) -> String {
    JSONBuffer.text(of: LibraryEntryLine(hit.entry, excerpt: hit.line)) + "\n"
  }

  /// An event of the library as a JSON object on one line.
  public static func line(_ event: LibraryEvent) -> String {
    JSONBuffer.text(of: LibraryEventLine(event)) + "\n"
  }
}
