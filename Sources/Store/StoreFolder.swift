import Glibc

/// The folder and the file of the store, made and checked before SQLite opens them.
struct StoreFolder {
  /// The folder, which nobody else may enter.
  let path: String

  /// The database file.
  var file: String { path + "/library.sqlite" }

  /// Whether SQLite can put its log beside the file.
  var isWritable: Bool { access(path, W_OK) == 0 && access(file, W_OK) == 0 }

  /// Whether a log is there that holds more than the file.
  var hasLog: Bool {
    var status = stat()
    return stat(file + "-wal", &status) == 0 && status.st_size > 0
  }

  /// Which file the database file is, whatever its name; nil where there is none.
  var identity: FileIdentity? {
    var status = stat()
    guard stat(file, &status) == 0 else { return nil }
    return FileIdentity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
  }

  /// Makes the folder and the file where they are missing; both must be the user's own.
  func prepare() throws(StoreFailure) {
    try makeFolder()
    try check(path, isFolder: true)
    let descriptor = open(file, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o600)
    if descriptor >= 0 {
      close(descriptor)
    } else {
      let reason = reason
      let mayBeRead = (errno == EACCES || errno == EROFS) && access(file, R_OK) == 0
      if !mayBeRead { throw .noFolder(file, reason: reason) }
    }
    try check(file, isFolder: false)
  }

  /// Renames a damaged file, with the log beside it, to a name that is free.
  func setAside(at time: Int) throws(StoreFailure) -> String {
    let target = path + "/damaged-\(time).sqlite"
    guard access(target, F_OK) != 0, rename(file, target) == 0 else { throw .damaged(file) }
    for suffix in ["-wal", "-shm"] { _ = rename(file + suffix, target + suffix) }
    return target
  }

  /// Undoes `setAside`, and takes away what was begun in the file's place.
  func putBack(_ aside: String) {
    for suffix in ["-wal", "-shm"] { unlink(file + suffix) }
    guard rename(aside, file) == 0 else { return }
    for suffix in ["-wal", "-shm"] { _ = rename(aside + suffix, file + suffix) }
  }

  private func makeFolder() throws(StoreFailure) {
    var parent = ""
    for part in path.split(separator: "/") {
      parent += "/" + part
      guard mkdir(parent, 0o700) != 0, errno != EEXIST else { continue }
      let reason = reason
      // A folder above may be there and not ours to make anything in.
      if access(parent, X_OK) != 0 { throw .noFolder(parent, reason: reason) }
    }
  }

  private func check(_ path: String, isFolder: Bool) throws(StoreFailure) {
    var status = stat()
    guard lstat(path, &status) == 0 else { throw .noFolder(path, reason: reason) }
    let kind = status.st_mode & S_IFMT
    if isFolder, kind == S_IFLNK { throw .link(path) }
    guard kind == (isFolder ? S_IFDIR : S_IFREG) else { throw .notAFile(path) }
    guard status.st_uid == geteuid() else { throw .foreign(path) }
    if status.st_mode & 0o077 != 0 { _ = chmod(path, isFolder ? 0o700 : 0o600) }
  }

  private var reason: String { String(cString: strerror(errno)) }
}
