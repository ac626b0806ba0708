import Glibc

/// What tells whether a file is still as it was read: its place on the disk, its size and when it was written.
public struct FileStamp: Hashable, Sendable {
  private let device: UInt64
  private let inode: UInt64
  private let size: Int
  private let seconds: Int
  private let nanoseconds: Int

  /// The stamp of the file that has a name now; nil if there is none.
  public init?(path: String) {
    var status = stat()
    guard FileName.withPath(path, { stat($0, &status) }) == 0 else { return nil }
    self.init(status)
  }

  /// The stamp of a file that is open.
  init(_ status: stat) {
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
    size = Int(status.st_size)
    seconds = status.st_mtim.tv_sec
    nanoseconds = status.st_mtim.tv_nsec
  }
}
