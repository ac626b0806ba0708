import Glibc
import Store

/// A store of this process alone, in memory where the system has a folder for that.
enum ScratchStore {
  private static let folder: String = {
    let place = access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp"
    return "\(place)/dossier-invariants-\(getpid())"
  }()

  /// Opens it; what was in it is still there.
  static func open() throws(StoreFailure) -> Store { try Store(folder: folder, now: 0) }

  /// Removes it.
  static func remove() {
    for name in ["library.sqlite", "library.sqlite-wal", "library.sqlite-shm"] {
      unlink("\(folder)/\(name)")
    }
    rmdir(folder)
  }
}
