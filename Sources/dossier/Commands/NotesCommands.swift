import ArgumentParser
import Export
import Files
import Model
import Store

/// Prints and exchanges notes.
struct Notes: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Print, add, export and import notes.",
    subcommands: [Show.self, AddNote.self, Corrections.self, ExportNotes.self, ImportNotes.self],
    defaultSubcommand: Show.self)

  /// Prints the notes of articles.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print the notes of articles, or all notes.",
      usage: "dossier notes show [<options>] [<file> ...]")

    @OptionGroup var input: InputOptions
    @OptionGroup var layout: LayoutOptions

    func run() throws {
      let store = try LibraryStore.openForCommand()
      if input.files.isEmpty { return try printAll(in: store) }
      var isEmpty = true
      for source in try input.inputs.sources() {
        let article = source.article(of: source.bytes)
        let notes = try store.placedNotes(of: article, from: source.input.sourceName)
        isEmpty = isEmpty && notes.isEmpty
        try StandardStream.write(BriefingExport.text(notes: notes, width: layout.columns))
      }
      if isEmpty { StandardStream.writeError("no notes found") }
    }

    /// The notes of every article, placed in its text as the library has it.
    private func printAll(in store: Store) throws {
      let articles = try store.annotatedArticles()
      if articles.isEmpty { StandardStream.writeError("no notes yet") }
      for article in articles {
        let notes = try store.annotations(of: article.id)
        let text = try store.text(of: article.id)
        let placed =
          text.map { PlacedAnnotation.place(notes, in: SafeText($0)) }
          // An article that was never opened here has no text to find them in yet.
          ?? notes.map { PlacedAnnotation(annotation: $0, span: SourceSpan(0, 0)) }
        try StandardStream.write(
          BriefingExport.text(
            notes: placed, width: layout.columns, heading: VisibleText.escaping(article.title)))
      }
    }
  }

  /// Leaves a note at words of an article.
  struct AddNote: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: "Attach a note or tag to a passage.",
      usage: "dossier notes add --at <passage> [<options>] [<file>]")

    @Option(help: ArgumentHelp("Exact passage; must occur only once.", valueName: "passage"))
    var at: String

    @Option(help: "Text of the note.")
    var note: String?

    @Option(help: "Tag instead of a note.")
    var tag: Annotation.Tag?

    @Option(help: "Correction instead of a note.")
    var correction: Correction.Kind?

    @OptionGroup var input: InputOptions

    func validate() throws {
      let given = [note != nil, tag != nil, correction != nil].count { $0 }
      guard given == 1, correction != .sameAs else {
        throw ValidationError("Give one of --note, --tag and --correction.")
      }
      if let note, note.allSatisfy(\.isWhitespace) {
        throw ValidationError("--note is empty.")
      }
      guard input.files.count <= 1 else { throw ValidationError("Give one article.") }
    }

    func run() throws {
      let store = try LibraryStore.openForCommand()
      guard let source = try input.inputs.sources().first else { return }
      let briefing = source.briefing
      let text = briefing.article.text
      guard let span = text.onlyPlace(of: at) else {
        throw ValidationError("The passage must occur exactly once.")
      }
      let now = LibraryStore.now
      let id = try store.remember(briefing, source: source.input.sourceName, now: now)
      let annotation = Annotation(
        id: LibraryStore.newID, kind: kind, body: try body(at: span),
        anchor: Anchor(span, in: text),
        created: now
      ).safe
      try store.save(annotation, of: id)
      let title = try store.entry(id)?.title ?? source.input.sourceName
      try StandardStream.write("\(annotation.heading) kept: \(VisibleText.escaping(title))\n")
    }
  }

  /// Writes all notes as JSON lines.
  struct ExportNotes: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export", abstract: "Write all notes as JSON lines.")

    func run() throws {
      for note in try LibraryStore.openForCommand().allNotes() {
        try StandardStream.write(
          NoteLine(fingerprint: note.fingerprint, title: note.title, note: note.note).line)
      }
    }
  }

  /// Reads notes from JSON lines.
  struct ImportNotes: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import", abstract: "Import notes from JSON lines, all or none.")

    @Argument(help: "A file, or '-' for standard input.", completion: .file())
    var file = "-"

    func run() throws {
      let bytes =
        file == "-" ? try SourceFile().readStandardInput() : try SourceFile().read(path: file)
      let notes: [ArticleNote]
      do throws(NoteLine.InvalidLine) {
        notes = try NoteLine.lines(of: bytes).map {
          ArticleNote(fingerprint: $0.fingerprint, title: $0.title, note: $0.note)
        }
      } catch {
        StandardStream.writeError("line \(error.number) is not a note; nothing was imported")
        throw ExitCode(ExitStatus.inputUnreadable.rawValue)
      }
      let count = try LibraryStore.openForCommand().take(notes, now: LibraryStore.now)
      try StandardStream.write(count.sentence + "\n")
    }
  }
}

extension Notes.AddNote {
  private var kind: Annotation.Kind {
    correction == nil ? (tag == nil ? .note : .tag) : .correction
  }

  private func body(at span: SourceSpan) throws -> String {
    guard let correction else { return note ?? tag?.rawValue ?? "" }
    let author = try ConfigurationSource.read().author ?? LibraryStore.userName
    return Correction(correction, at: span, by: author).body
  }
}

extension Annotation.Tag: ExpressibleByArgument {}
extension Correction.Kind: ExpressibleByArgument {
  /// Those that concern one passage.
  public static var allValueStrings: [String] {
    allCases.filter { $0 != .sameAs }.map(\.rawValue)
  }
}

extension Store {
  /// The annotations of an article, placed in its text; none if it was never opened.
  func placedNotes(
    of article: Article, from source: String
  ) throws(StoreFailure) -> [PlacedAnnotation] {
    guard let id = try self.article(like: article, from: source) else { return [] }
    return PlacedAnnotation.place(try annotations(of: id), in: article.text)
  }
}

extension SafeText {
  /// Where words stand, if that is at one place only.
  fileprivate func onlyPlace(of words: String) -> SourceSpan? {
    let words = Array(words.utf8)
    guard !words.isEmpty, words.count <= bytes.count else { return nil }
    let starts = (0...(bytes.count - words.count)).lazy
      .filter { bytes[$0] == words[0] && bytes[$0...].starts(with: words) }.prefix(2)
    let places = Array(starts)
    guard places.count == 1, let start = places.first else { return nil }
    return SourceSpan(start, start + words.count)
  }
}
