import Glibc
import Invariants
import Synchronization

/// Goes through numbered tiny documents, so that a run can be stopped, split and gone on with.
@main
struct TinyRun {
  /// The number of the document at hand, where a signal handler finds it.
  private static let current = Atomic<UInt64>(0)

  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    if arguments.first == "flips" { return flips(Array(arguments.dropFirst())) }
    if arguments.first == "show" { return show(Array(arguments.dropFirst())) }
    let numbers = arguments.compactMap { UInt64($0) }
    guard numbers.count == 2, let from = numbers.first, let count = numbers.last else {
      print("usage: tiny FROM COUNT | tiny show NUMBER | tiny flips FOLDER FIRST-BIT COUNT")
      exit(1)
    }
    catchFaults()
    var found = 0
    for number in from..<(from + count) {
      current.store(number, ordering: .relaxed)
      let faults = TinyDocumentCheck.faults(in: input(number), depth: depth(of: number))
      if !faults.isEmpty {
        found += 1
        print("\(number): \(faults.sentences.joined(separator: "; "))")
      }
    }
    print("\(count) documents from \(from): \(found) with faults")
    exit(found == 0 ? 0 : 1)
  }

  /// Reading takes a twentieth of the time of all the rest: that is what most of the documents are for.
  private static func depth(of number: UInt64) -> TinyDocumentCheck.Depth {
    if number % 256 == 0 { return .everywhere }
    return number % 16 == 0 ? .printing : .reading
  }

  /// The bytes of a document: a syntax and up to sixteen words.
  private static func input(_ number: UInt64) -> [UInt8] {
    var state = number &* 0x9E37_79B9_7F4A_7C15
    func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
    let count = 2 + Int(next() % 16)
    return (0..<count).map { _ in UInt8(truncatingIfNeeded: next() >> 24) }
  }

  /// Says at which document a trap ended the run; the run can go on after it.
  private static func catchFaults() {
    for number in [SIGILL, SIGTRAP, SIGSEGV, SIGABRT, SIGBUS, SIGFPE] {
      signal(number) { number in
        var digits: [UInt8] = []
        var rest = TinyRun.current.load(ordering: .relaxed)
        repeat {
          digits.append(0x30 + UInt8(rest % 10))
          rest /= 10
        } while rest > 0
        let line = Array("trap at ".utf8) + digits.reversed() + [0x0A]
        _ = line.withUnsafeBytes { write(STDOUT_FILENO, $0.baseAddress, $0.count) }
        _exit(128 + number)
      }
    }
  }

  /// Writes a document, so that what was found can be tried by hand.
  private static func show(_ arguments: [String]) {
    for number in arguments.compactMap({ UInt64($0) }) {
      let document = TinyDocument(input(number))
      print("format \(document.format?.rawValue ?? "configuration")")
      print(String(decoding: document.text, as: UTF8.self))
    }
  }

  private static func flips(_ arguments: [String]) {
    guard arguments.count == 3, let first = Int(arguments[1]), let count = Int(arguments[2]) else {
      exit(1)
    }
    do {
      let flips = try StoreFlips(folder: arguments[0])
      var tally: [StoreFlips.Outcome: Int] = [:]
      catchFaults()
      for bit in first..<(first + count) {
        current.pointee = UInt64(bit)
        let outcome = flips.outcome(ofBit: bit)
        tally[outcome, default: 0] += 1
        if outcome == .refused || outcome == .silent { print("bit \(bit): \(outcome.rawValue)") }
      }
      for outcome in StoreFlips.Outcome.allCases {
        print("\(outcome.rawValue) \(tally[outcome] ?? 0)")
      }
      exit(tally[.refused] == nil && tally[.silent] == nil ? 0 : 1)
    } catch {
      print("no store in \(arguments[0])")
      exit(1)
    }
  }
}
