/// What tells one file from another that has taken its name.
struct FileIdentity: Equatable {
  /// The device that it is on.
  var device: UInt64
  /// Its number there.
  var inode: UInt64
}
