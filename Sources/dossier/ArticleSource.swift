import Files
import Model
import Terminal

/// An input that is read, and how it is to be understood.
struct ArticleSource {
  /// Where it came from.
  var input: Input
  /// What reads it.
  var reader: SourceReader
  /// The format that was asked for; nil to tell it by the content.
  var format: ArticleFormat?
  /// The publication date that was given.
  var date: EDTF?

  /// The bytes, as far as they are read.
  var bytes: [UInt8] { reader.bytes }

  /// From this size on the first screen is made of the beginning of a file, in bytes.
  private static let longInput = 262_144
  /// How much of it that is, in bytes.
  private static let beginningLength = 32_768

  /// Reads what the first screen needs: the beginning where that makes an article, or else all.
  func readForFirstScreen() throws(SourceFailure) {
    try reader.readBeginning(Self.beginningLength, ofMoreThan: Self.longInput)
    if !reader.isAtEnd, beginning == nil { try reader.readAll() }
  }

  /// The whole lines, or words, at the beginning of an input that was not read to its end; nil if they
  /// make no article.
  var beginning: [UInt8]? {
    // The beginning of a page alone is its head, that of a mailbox one message of many.
    if reader.isAtEnd || bytes.first(where: { $0 > .space }) == .lessThanSign
      || bytes.starts(with: "From ".utf8)
    {
      return nil
    }
    let start = bytes.prefix(Self.beginningLength)
    return (start.lastIndex(of: .lineFeed) ?? start.lastIndex(of: .space)).map {
      Array(start[..<$0])
    }
  }

  /// The articles that an input holds which was read to its end, each a source of its own; itself where it is
  /// one article.
  var members: [ArticleSource] {
    guard reader.isAtEnd, let collection = ArticleCollection(bytes, format: format) else {
      return [self]
    }
    if collection.isCut {
      StandardStream.writeError(
        "\(displayName): only the first \(ArticleCollection.mostArticles) of its articles are read")
    }
    return collection.members.enumerated().map { index, member in
      ArticleSource(
        input: .member(of: input, number: index + 1),
        reader: SourceReader(bytes: member.bytes, stamp: reader.stamp),
        format: member.format, date: date)
    }
  }

  /// Where it is read again when its file changes; nil if there is no file.
  var origin: ArticleOrigin? {
    guard let path = input.path, let stamp = reader.stamp else { return nil }
    return ArticleOrigin(input: input, path: path, format: format, date: date, stamp: stamp)
  }

  /// The article in some or all of the bytes.
  func article(of bytes: [UInt8]) -> Article { reading(of: bytes)() }

  /// What reads the article in some or all of the bytes, on whatever thread.
  func reading(of bytes: [UInt8]) -> @Sendable () -> Article {
    let (shown, path, format, date) = (displayName, input.path, format, date)
    return {
      var article = ReadingGuard.watch(over: shown) {
        ArticleReader.read(bytes, name: path, format: format)
      }
      if let date { article.metadata.published = Sourced(date, from: Sourced<EDTF>.givenOrigin) }
      return article
    }
  }

  /// The article with its analysis.
  var briefing: Briefing { briefing(with: AnalysisStep.allCases) }

  /// The article with those parts of the analysis that somebody shows.
  func briefing(with steps: [AnalysisStep], tellsEvents: Bool = true) -> Briefing {
    let article = article(of: bytes)
    return ReadingGuard.watch(over: displayName) {
      Briefing(
        analyzing: article, steps: steps, tellsEvents: tellsEvents, places: SystemPlaces.names,
        events: ConfigurationSource.triggers)
    }
  }

  /// The name for a message.
  var displayName: String { VisibleText.escaping(input.path ?? input.documentName) }
}
