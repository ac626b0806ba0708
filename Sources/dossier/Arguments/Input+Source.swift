import Files
import Glibc

extension Input {
  /// How the library names the source: the whole path of a file, "stdin", or a bundled briefing's name.
  var sourceName: String {
    switch self {
    case .standardInput: return "stdin"
    case .seed(let seed): return seed.name
    case .member(let whole, let number): return "\(whole.sourceName)#\(number)"
    case .file(let path):
      guard let resolved = FileName.withPath(path, { realpath($0, nil) }) else { return path }
      defer { free(resolved) }
      return FileName.string(of: UnsafeRawBufferPointer(start: resolved, count: strlen(resolved)))
    }
  }
}
