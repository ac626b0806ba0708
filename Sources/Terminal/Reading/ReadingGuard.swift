import CTerminal
import Glibc

/// Watches over the reading of one input: bounds the memory that it may take, and says which input it was
/// if that ends the program.
public enum ReadingGuard {
  /// The most memory that an input may take, in bytes; the smaller of this and of three quarters of the
  /// machine's.
  private static let memoryLimit: UInt64 = 4 << 30

  /// Reads an input.
  ///
  /// - Parameters:
  ///   - name: the input's name, safe to show.
  public static func watch<Result, Failure>(
    over name: String, _ read: () throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let room = room
    dossier_reading_begin(
      "dossier: \(name): is left out: reading it would take too much memory\n",
      "dossier: \(name): is left out: reading it ended the program; please report this fault\n",
      room)
    defer { dossier_reading_end() }
    return try read()
  }

  private static var room: UInt64 {
    let pages = UInt64(max(0, sysconf(Int32(_SC_PHYS_PAGES))))
    let machine = pages * UInt64(max(0, sysconf(Int32(_SC_PAGESIZE)))) / 4 * 3
    return machine == 0 ? memoryLimit : min(memoryLimit, machine)
  }
}
