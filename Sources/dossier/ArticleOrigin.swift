import Files
import Model

/// The file that an open article came from, to see whether it changes and to read it again.
struct ArticleOrigin {
  /// The input.
  var input: Input
  /// The file's path.
  var path: String
  /// The format that was asked for.
  var format: ArticleFormat?
  /// The publication date that was given.
  var date: EDTF?
  /// What the file was like when it was read.
  var stamp: FileStamp

  /// What the file is like now, if that is not what was read; nil too where there is none any more, as for a
  /// moment while an editor puts another in its place.
  var change: FileStamp? {
    guard let now = FileStamp(path: path), now != stamp else { return nil }
    return now
  }

  /// Reads the article again.
  func read() throws(SourceFailure) -> ArticleSource {
    var whole = input
    var number: Int?
    if case .member(let outer, let place) = input { (whole, number) = (outer, place) }
    let source = ArticleSource(input: whole, reader: try whole.open(), format: format, date: date)
    try source.reader.readAll()
    guard let number else { return source }
    let members = source.members
    guard members.indices.contains(number - 1) else { throw .missing(input.sourceName) }
    return members[number - 1]
  }
}
