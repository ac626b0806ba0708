import Glibc

/// Why a file or a stream cannot be read as an article.
public enum SourceFailure: Error, Hashable {
  /// There is no such file.
  case missing(String)
  /// It is a directory.
  case directory(String)
  /// The user may not read it.
  case notPermitted(String)
  /// Nobody writes to the named pipe.
  case noWriter(String)
  /// It holds not one byte, or is closed.
  case nothing(String)
  /// It holds blank space alone.
  case empty(String)
  /// It is not text but something else, named if it is known.
  case binary(String, format: String?)
  /// It is longer than the limit, in bytes.
  case tooLong(String, limit: Int)
  /// The reader did not want to wait for it.
  case givenUp(String)
  /// The system refused for another reason, in its words.
  case system(String, reason: String)
}

extension SourceFailure {
  /// Whether the file is a PDF file, of which a program makes text.
  public var isPDF: Bool {
    guard case .binary(_, BinaryFormat.pdf) = self else { return false }
    return true
  }

  /// What an error number of the system says of a path.
  init(_ number: Int32, path: String) {
    switch number {
    case ENOENT, ENOTDIR: self = .missing(path)
    case EACCES, EPERM: self = .notPermitted(path)
    case EISDIR: self = .directory(path)
    default: self = .system(path, reason: String(cString: strerror(number)))
    }
  }

  /// One line for the reader, safe to show whatever the file is called.
  public var sentence: String {
    switch self {
    case .missing(let path): "\(VisibleText.escaping(path)): no such file"
    case .directory(let path): "\(VisibleText.escaping(path)): is a directory"
    case .notPermitted(let path): "\(VisibleText.escaping(path)): permission denied"
    case .noWriter(let path): "\(VisibleText.escaping(path)): named pipe without a writer"
    case .givenUp(let path): "\(VisibleText.escaping(path)): not waited for"
    case .nothing(let path), .empty(let path): "\(VisibleText.escaping(path)): contains no text"
    case .binary(let path, nil): "\(VisibleText.escaping(path)): is binary, not text"
    case .binary(let path, let format?): "\(VisibleText.escaping(path)): is \(format), not text"
    case .tooLong(let path, let limit):
      "\(VisibleText.escaping(path)): too large (limit \(limit / 1_048_576) MiB)"
    case .system(let path, let reason): "\(VisibleText.escaping(path)): \(reason)"
    }
  }
}
