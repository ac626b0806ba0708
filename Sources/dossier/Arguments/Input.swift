import Files
import Model
import Seeds

/// Where an article comes from.
enum Input {
  case file(String)
  case standardInput
  case seed(Seed)
  /// One of the articles that another input holds, counted from 1.
  indirect case member(of: Input, number: Int)

  /// What an operand names: a file goes before a bundled briefing of the same name.
  static func named(_ operand: String) -> Input {
    if operand == "-" { return .standardInput }
    if let seed = Seed.named(operand), !SourceFile.exists(operand) { return .seed(seed) }
    return .file(operand)
  }

  /// Opens the article to read it.
  func open() throws(SourceFailure) -> SourceReader {
    switch self {
    case .file(let path): try SourceFile().open(path: path)
    case .standardInput: try SourceFile().openStandardInput()
    case .seed(let seed): SourceReader(bytes: seed.bytes)
    case .member(let whole, _): try whole.open()
    }
  }

  /// Whether it is standard input.
  var isStandardInput: Bool {
    switch self {
    case .standardInput: true
    case .file, .seed: false
    case .member(let whole, _): whole.isStandardInput
    }
  }

  /// The file's path, if it is a file.
  var path: String? {
    switch self {
    case .file(let path): path
    case .standardInput, .seed: nil
    case .member(let whole, _): whole.path
    }
  }

  /// The format, where it is known beforehand.
  var format: ArticleFormat? {
    switch self {
    case .file, .standardInput, .member: nil
    case .seed: .markdown
    }
  }

  /// The name in exports: the file's name without folder and suffix.
  var documentName: String {
    switch self {
    case .standardInput: return "stdin"
    case .seed(let seed): return seed.name
    case .member(let whole, let number): return "\(whole.documentName)-\(number)"
    case .file(let path):
      let name = path.split(separator: "/").last.map(String.init) ?? path
      guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return name }
      return String(name[..<dot])
    }
  }
}
