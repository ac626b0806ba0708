/// Why the store cannot be used, or not be written.
public enum StoreFailure: Error, Hashable {
  /// There is no folder for it, and none can be made.
  case noFolder(String, reason: String)
  /// Folder or file belong to somebody else.
  case foreign(String)
  /// The file is no file but something else.
  case notAFile(String)
  /// The file is damaged; the folder does not let it be set aside.
  case damaged(String)
  /// It may only be read.
  case readOnly(String)
  /// The database refused, in its words.
  case database(String)
}

extension StoreFailure {
  /// One line for the reader.
  public var sentence: String {
    switch self {
    case .noFolder(let path, let reason): "notes are off: \(path): \(reason)"
    case .foreign(let path): "notes are off: \(path) belongs to another user"
    case .notAFile(let path): "notes are off: \(path) is not a regular file"
    case .damaged(let path): "notes are off: \(path) is damaged and cannot be set aside"
    case .readOnly(let reason): "notes cannot be saved: \(reason)"
    case .database(let reason): "notes are off: \(reason)"
    }
  }
}
