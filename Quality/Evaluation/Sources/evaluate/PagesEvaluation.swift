import Foundation
import Model

/// Reads the saved pages of a corpus and prints what the scorer of pages wants to know.
enum PagesEvaluation {
  /// Runs with the arguments after the evaluation's name.
  static func run(_ arguments: [String]) -> Int32 {
    if arguments.count == 2, arguments[0] == "show" { return show(arguments[1]) }
    guard arguments.count >= 2, ["readability", "webpages", "pagedates"].contains(arguments[0])
    else {
      print("usage: evaluate pages readability|webpages|pagedates FOLDER [--speed]")
      print("       evaluate pages show FILE")
      return 2
    }
    let pages = files(arguments[0], URL(fileURLWithPath: arguments[1]))
    if arguments.contains("--speed") { return speed(pages) }
    for page in pages {
      guard let data = try? Data(contentsOf: page.file) else { continue }
      let article = HTMLReader.read(bytes: [UInt8](data))
      let hasCaptions = arguments[0] == "readability"
      guard
        let line = try? JSONSerialization.data(
          withJSONObject: record(page.name, article, captions: hasCaptions))
      else { continue }
      print(String(decoding: line, as: UTF8.self))
    }
    return 0
  }

  /// Prints what a page was read as, block by block.
  private static func show(_ file: String) -> Int32 {
    guard let data = FileManager.default.contents(atPath: file) else { return 1 }
    let article = HTMLReader.read(bytes: [UInt8](data))
    print("TITLE \(article.title.map { article[$0] } ?? "-")")
    print("METADATA \(article.metadata)")
    print("DIAGNOSTICS \(article.diagnostics)")
    var lines: [(start: Int, line: String)] = []
    for section in article.sections {
      guard let heading = section.heading else { continue }
      lines.append((heading.start, "HEADING \(section.level) \(article[heading])"))
    }
    for paragraph in article.paragraphs {
      lines.append((paragraph.span.start, "[\(paragraph.kind)] \(article[paragraph.span])"))
    }
    for aside in article.setAside {
      lines.append((aside.span.start, "-- \(aside.reason.rawValue): \(article[aside.span])"))
    }
    for line in lines.sorted(by: { $0.start < $1.start }) { print(line.line) }
    return 0
  }

  /// The pages of a corpus: a folder a page, or all files of one folder.
  static func files(_ kind: String, _ folder: URL) -> [(name: String, file: URL)] {
    let root = kind == "readability" ? folder : folder.appendingPathComponent("html")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: root.path)) ?? []
    return names.sorted().compactMap { name in
      var file = root.appendingPathComponent(name)
      if kind == "readability" { file.appendPathComponent("source.html") }
      return FileManager.default.fileExists(atPath: file.path) ? (name, file) : nil
    }
  }

  private static func record(
    _ name: String, _ article: Article, captions: Bool
  ) -> [String: Any] {
    [
      "file": name, "text": body(article, captions: captions),
      "title": article.title.map { article[$0] } ?? NSNull(),
      "author": article.metadata.authors.isEmpty
        ? NSNull() : article.metadata.authors.map(\.value).joined(separator: ", "),
      "date": article.metadata.published?.value.description ?? NSNull(),
    ]
  }

  /// The headings and paragraphs in reading order; captions are no running text, but the gold of some pages has them.
  static func body(_ article: Article, captions: Bool) -> String {
    var lines: [String] = []
    for section in article.sections {
      if let heading = section.heading { lines.append(article[heading]) }
      for paragraph in article.paragraphs[section.paragraphs]
      where captions || paragraph.kind != .caption {
        lines.append(article[paragraph.span])
      }
    }
    return lines.joined(separator: "\n\n")
  }

  /// Times every page, the best of five readings.
  private static func speed(_ pages: [(name: String, file: URL)]) -> Int32 {
    var times: [(bytes: Int, milliseconds: Double)] = []
    for page in pages {
      guard let data = try? Data(contentsOf: page.file) else { continue }
      let bytes = [UInt8](data)
      var best = Double.infinity
      for _ in 0..<5 {
        let start = DispatchTime.now().uptimeNanoseconds
        let article = HTMLReader.read(bytes: bytes)
        let end = DispatchTime.now().uptimeNanoseconds
        if article.paragraphs.count >= 0 { best = min(best, Double(end - start) / 1e6) }
      }
      times.append((bytes.count, best))
    }
    let sized = times.filter { (150_000...250_000).contains($0.bytes) }.map(\.milliseconds).sorted()
    let rates = times.map { Double($0.bytes) / 1e3 / $0.milliseconds }.sorted()
    let slowest = times.map(\.milliseconds).max() ?? 0
    print(
      String(
        format: "pages %d  median of 150-250 KB %.2f ms (n %d)  median %.0f MB/s  slowest %.1f ms",
        times.count, sized.isEmpty ? 0 : sized[sized.count / 2], sized.count,
        rates.isEmpty ? 0 : rates[rates.count / 2], slowest))
    return 0
  }
}
