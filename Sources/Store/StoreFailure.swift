/// Why the store cannot be used, or not be written.
public enum StoreFailure: Error, Hashable {
  /// There is no folder for it, and none can be made.
  case noFolder(String, reason: String)
  /// Folder or file belong to somebody else.
  case foreign(String)
  /// The folder is a link, which could lead anywhere.
  case link(String)
  /// The file is no file but something else.
  case notAFile(String)
  /// The file has another name elsewhere (a hard link).
  case severalNames(String)
  /// The file is damaged; the folder does not let it be set aside.
  case damaged(String)
  /// It may only be read.
  case readOnly(String)
  /// Another program holds it.
  case locked
  /// The work was given up because the reader wanted something else.
  case stopped
  /// The database refused, in its words.
  case database(String)
}

extension StoreFailure {
  /// One line for the reader.
  public var sentence: String {
    switch self {
    case .noFolder, .foreign, .link, .notAFile, .severalNames, .damaged, .database:
      "notes are off: \(reason)"
    case .stopped: reason
    case .readOnly, .locked: "notes cannot be saved: \(reason)"
    }
  }

  /// What is wrong, in a few words.
  public var reason: String {
    switch self {
    // The path may be long: what is wrong stands before it.
    case .noFolder(let path, let reason): "\(reason): \(path)"
    case .foreign(let path): "owned by another user: \(path)"
    case .link(let path): "a symbolic link, not followed: \(path)"
    case .notAFile(let path): "not a regular file: \(path)"
    case .severalNames(let path): "has another hard link: \(path)"
    case .damaged(let path): "damaged, and cannot be set aside: \(path)"
    case .readOnly(let reason): reason
    case .stopped: "stopped by a key"
    case .locked: "the library is locked by another program"
    case .database(let reason): reason
    }
  }
}
