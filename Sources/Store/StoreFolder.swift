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

  /// Which file the database file is, whatever its name; nil if there is none.
  var identity: FileIdentity? {
    var status = stat()
    guard stat(file, &status) == 0 else { return nil }
    return FileIdentity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
  }

  /// Makes the folder and the file where they are missing; both must be the user's own.
  func prepare() throws(StoreFailure) {
    try makeFolder()
    try checkFolder()
    let isNew = access(file, F_OK) != 0
    let descriptor = open(file, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0o600)
    if descriptor >= 0 {
      defer { close(descriptor) }
      if isNew { Self.sync(path) }
      return try checkFile(descriptor)
    }
    let number = errno
    let readable = open(file, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard readable >= 0 else {
      var status = stat()
      let isThere = lstat(file, &status) == 0
      if isThere, status.st_mode & S_IFMT != S_IFREG { throw .notAFile(file) }
      throw .noFolder(file, reason: String(cString: strerror(number)))
    }
    defer { close(readable) }
    try checkFile(readable)
  }

  /// The files that were set aside because they were damaged: the words of forgotten articles and notes may
  /// still be in them.
  var damagedFiles: [String] {
    guard let entries = opendir(path) else { return [] }
    defer { closedir(entries) }
    var names: [String] = []
    while let entry = readdir(entries) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasPrefix("damaged-") { names.append(path + "/" + name) }
    }
    return names.sorted()
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
      let above = parent.isEmpty ? "/" : parent
      parent += "/" + part
      if access(parent, F_OK) != 0 { try checkOwner(of: above) }
      guard mkdir(parent, 0o700) != 0 else {
        Self.sync(above)
        continue
      }
      guard errno != EEXIST else { continue }
      let reason = reason
      // A folder above may be there and not ours to make anything in.
      if access(parent, X_OK) != 0 { throw .noFolder(parent, reason: reason) }
    }
  }

  /// What the superuser makes in somebody else's folder, that one could not use afterwards.
  private func checkOwner(of folder: String) throws(StoreFailure) {
    var status = stat()
    guard geteuid() == 0, stat(folder, &status) == 0, status.st_uid != 0 else { return }
    throw .foreign(folder)
  }

  /// Lets a new name in a folder outlast a loss of power.
  private static func sync(_ folder: String) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  private func checkFolder() throws(StoreFailure) {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC | O_NOFOLLOW)
    var status = stat()
    guard descriptor >= 0 else {
      let reason = reason
      guard lstat(path, &status) == 0 else { throw .noFolder(path, reason: reason) }
      if status.st_mode & S_IFMT == S_IFLNK { throw .link(path) }
      if status.st_mode & S_IFMT != S_IFDIR { throw .notAFile(path) }
      throw status.st_uid == geteuid() ? .noFolder(path, reason: reason) : .foreign(path)
    }
    defer { close(descriptor) }
    guard fstat(descriptor, &status) == 0 else { throw .noFolder(path, reason: reason) }
    guard status.st_uid == geteuid() else { throw .foreign(path) }
    // A folder that even its owner may not write to was made so on purpose.
    if status.st_mode & 0o077 != 0, status.st_mode & 0o200 != 0 { fchmod(descriptor, 0o700) }
  }

  private func checkFile(_ descriptor: Int32) throws(StoreFailure) {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .noFolder(file, reason: reason) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile(file) }
    guard status.st_uid == geteuid() else { throw .foreign(file) }
    // SQLite knows its log by the file's name, so that two names would be two logs.
    guard status.st_nlink <= 1 else { throw .severalNames(file) }
    if status.st_mode & 0o077 != 0, status.st_mode & 0o200 != 0 { fchmod(descriptor, 0o600) }
  }

  private var reason: String { String(cString: strerror(errno)) }
}
