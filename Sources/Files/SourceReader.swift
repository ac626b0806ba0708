import Glibc
import TextSafety

/// An input that is being read: its beginning first, and the rest piece by piece.
public final class SourceReader {
  /// How reading goes on.
  public enum Progress: Hashable, Sendable {
    /// There may be more.
    case goesOn
    /// More is to come and is not there yet; the descriptor tells when.
    case waits(Int32)
    /// All was read.
    case ended
  }

  /// What was read so far.
  public private(set) var bytes: [UInt8]
  /// Whether all was read.
  public private(set) var isAtEnd: Bool

  /// Where it is read from; negative where all is there.
  private let descriptor: Int32
  private let name: String
  private let limit: Int
  /// What the file says of its size in bytes; nil for a pipe or a device.
  private let size: Int?
  /// What the file was like when it was opened; nil for what is no file.
  public let stamp: FileStamp?
  /// Asked before something is read that may not be there yet; where it says no, reading is given up.
  public var wait: ((_ descriptor: Int32) -> Bool)?
  /// How many of the first bytes are blank, as far as is known.
  private var blanks = 0

  /// An input that is there already, as part of a file or from nowhere.
  public init(bytes: [UInt8], stamp: FileStamp? = nil) {
    self.bytes = bytes
    self.stamp = stamp
    isAtEnd = true
    descriptor = -1
    name = ""
    limit = bytes.count
    size = bytes.count
  }

  /// Takes over a descriptor and reads from it, up to a limit in bytes.
  init(_ descriptor: Int32, name: String, size: Int?, limit: Int, stamp: FileStamp? = nil) {
    self.stamp = stamp
    bytes = []
    isAtEnd = false
    self.descriptor = descriptor
    self.name = name
    self.size = size
    self.limit = limit
  }

  /// Takes a byte that was read already.
  func begin(with byte: UInt8) { bytes.append(byte) }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// How much is read at once, in bytes.
  private static let piece = 65_536

  /// Reads the beginning, which shows whether this is text; of a file that is not long it is all.
  public func readBeginning(_ count: Int, ofMoreThan long: Int) throws(SourceFailure) {
    // A terminal's lines are read before its keys are.
    if size.map({ $0 <= long }) ?? (isatty(descriptor) == 1) {
      try readAll()
    } else {
      try read(upTo: count)
      try check()
    }
  }

  /// Reads all of it.
  public func readAll() throws(SourceFailure) {
    // What is no text is refused before gigabytes of it are read.
    try read(upTo: Self.piece)
    try check()
    if let size, size > Self.piece { bytes.reserveCapacity(min(size, limit)) }
    while !isAtEnd { try readPiece() }
  }

  /// Reads that many bytes more, as far as they are there.
  public func readOn(_ count: Int) throws(SourceFailure) -> Progress {
    // What the file says of its size spares the doubling; what it does not hold costs no memory.
    if let size { bytes.reserveCapacity(min(size, limit)) }
    let end = bytes.count + count
    while !isAtEnd, bytes.count < end {
      if size == nil, !isReadable(descriptor, within: 0) { return .waits(descriptor) }
      try readPiece()
    }
    return isAtEnd ? .ended : .goesOn
  }

  private func read(upTo count: Int) throws(SourceFailure) {
    while !isAtEnd, bytes.count < count { try readPiece() }
  }

  /// Refuses what holds nothing or is no text, as soon as it is known.
  private func check() throws(SourceFailure) {
    while true {
      blanks += bytes[blanks...].prefix(while: Self.isBlank).count
      if blanks < bytes.count { break }
      if isAtEnd { throw bytes.isEmpty ? .nothing(name) : .empty(name) }
      try readPiece()
    }
    if let format = BinaryFormat.detect(in: bytes) {
      throw .binary(name, format: format.isEmpty ? nil : format)
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == .space || (.tab ... .carriageReturn).contains(byte)
  }

  /// Reads up to `piece` bytes, and waits for them where they come from somebody.
  private func readPiece() throws(SourceFailure) {
    let expected = (size ?? 0) + 1 - bytes.count
    let wanted = expected > 0 ? min(Self.piece, max(4096, expected)) : Self.piece
    if size == nil, let wait, !wait(descriptor) { throw .givenUp(name) }
    while true {
      let count = withUnsafeTemporaryAllocation(byteCount: wanted, alignment: 16) { buffer in
        let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
        if count > 0 {
          bytes.append(contentsOf: UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        }
        return count
      }
      if count > 0 {
        if bytes.count > limit { throw .tooLong(name, limit: limit) }
        return
      }
      if count == 0 {
        isAtEnd = true
        return
      }
      if errno == EAGAIN, size == nil {
        _ = isReadable(descriptor, within: -1)
      } else if errno != EINTR {
        throw SourceFailure(errno, path: name)
      }
    }
  }
}

/// Whether something can be read, or the end of it, within a time in milliseconds; negative waits.
func isReadable(_ descriptor: Int32, within milliseconds: Int32) -> Bool {
  var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
  return poll(&request, 1, milliseconds) > 0
}
