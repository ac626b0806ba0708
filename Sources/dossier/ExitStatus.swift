/// How the program ends, besides 0 for success and 128 and the signal's number after a signal.
enum ExitStatus: Int32 {
  /// The arguments make no sense.
  case usage = 1
  /// There is no terminal that the explorer can draw on.
  case noTerminal = 2
  /// An input cannot be read.
  case inputUnreadable = 3
  /// The output or the store cannot be written.
  case outputUnwritable = 4
}
