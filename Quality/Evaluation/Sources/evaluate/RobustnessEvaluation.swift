import Foundation
import Model

/// Reads whole, cut and mutated pages and looks for crashes, control characters and slow pages.
enum RobustnessEvaluation {
  /// Runs with the arguments after the evaluation's name.
  static func run(_ arguments: [String]) -> Int32 {
    guard let folder = arguments.first else {
      print("usage: evaluate robustness CORPORA [CUTS] [MUTANTS]")
      return 2
    }
    let cuts = arguments.count > 1 ? Int(arguments[1]) ?? 50 : 50
    let mutants = arguments.count > 2 ? Int(arguments[2]) ?? 1000 : 1000
    let root = URL(fileURLWithPath: folder)
    let pages = ["readability", "webpages", "pagedates"].flatMap {
      PagesEvaluation.files($0, root.appendingPathComponent($0))
    }
    var check = Check()
    var random = Xorshift(state: 0x2545_F491_4F6C_DD1D)
    for page in pages {
      guard let data = try? Data(contentsOf: page.file) else { continue }
      let bytes = [UInt8](data)
      check.read(bytes, page.name)
      for _ in 0..<cuts {
        check.read(Array(bytes.prefix(random.below(bytes.count + 1))), page.name)
      }
    }
    for index in 0..<mutants where !pages.isEmpty {
      let page = pages[index % pages.count]
      guard let data = try? Data(contentsOf: page.file) else { continue }
      check.read(mutated([UInt8](data), &random), page.name)
    }
    check.report(pages.count)
    return check.controls == 0 && check.slow == 0 ? 0 : 1
  }

  /// A page with stretches deleted, doubled, moved, and bytes changed to ones that matter in markup.
  private static func mutated(_ page: [UInt8], _ random: inout Xorshift) -> [UInt8] {
    var page = page
    let marks = Array("<>/\"'=&;-! \u{0}\u{1B}pdivtable".utf8) + [0xFF, 0xC3, 0xE2, 0x80]
    for _ in 0..<(1 + random.below(40)) where page.count > 64 {
      let at = random.below(page.count - 1)
      let end = min(page.count, at + 1 + random.below(400))
      switch random.below(4) {
      case 0: page.removeSubrange(at..<end)
      case 1: page.insert(contentsOf: Array(page[at..<end]), at: random.below(page.count))
      case 2: page[at] = marks[random.below(marks.count)]
      default: page.insert(marks[random.below(marks.count)], at: at)
      }
    }
    return page
  }

  /// A small generator, so that every run reads the same pages.
  private struct Xorshift {
    var state: UInt64
    mutating func below(_ bound: Int) -> Int {
      state ^= state << 13
      state ^= state >> 7
      state ^= state << 17
      return Int(state % UInt64(max(1, bound)))
    }
  }

  /// What went wrong so far.
  private struct Check {
    var read = 0
    var controls = 0
    var slow = 0
    var slowest = 0.0

    mutating func read(_ bytes: [UInt8], _ name: String) {
      let start = DispatchTime.now().uptimeNanoseconds
      let article = HTMLReader.read(bytes: bytes)
      let seconds = Double(DispatchTime.now().uptimeNanoseconds - start) / 1e9
      read += 1
      slowest = max(slowest, seconds)
      if seconds > 1 {
        slow += 1
        print("slow: \(name), \(bytes.count) bytes, \(seconds) s")
      }
      let isUnsafe = { (byte: UInt8) in
        (byte < 0x20 && byte != 0x0A && byte != 0x09) || byte == 0x7F
      }
      let values =
        article.metadata.authors.map(\.value)
        + [article.metadata.site?.value, article.metadata.address?.value].compactMap { $0 }
      if article.text.bytes.contains(where: isUnsafe)
        || values.contains(where: { $0.utf8.contains(where: isUnsafe) })
      {
        controls += 1
        print("control character: \(name), \(bytes.count) bytes")
      }
    }

    func report(_ pages: Int) {
      let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
      let peak = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") } ?? "VmHWM unknown"
      print("pages \(pages)  read \(read)  control characters \(controls)  slower than 1 s \(slow)")
      print(String(format: "slowest %.3f s  peak %@", slowest, String(peak)))
    }
  }
}
