import ArgumentParser
import Files
import Model
import Store

extension Notes {
  /// Writes the reader's corrections as lines.
  struct Corrections: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Print your corrections, one per line.",
      discussion: """
        Each line has the correction, the passage, its sentence, who made it and the title of the \
        article, separated by tabs.
        """)

    func run() throws {
      let store = try LibraryStore.openForCommand()
      var isEmpty = true
      for (id, title) in try store.annotatedArticles() {
        let corrections = try store.annotations(of: id).filter { $0.kind == .correction }
        guard !corrections.isEmpty else { continue }
        let article = try store.text(of: id).map {
          ArticleReader.read(Array($0.utf8), format: .text)
        }
        for annotation in corrections {
          isEmpty = false
          try StandardStream.write(Self.line(annotation, in: article, title))
        }
      }
      if isEmpty { StandardStream.writeError("no corrections yet") }
    }

    private static func line(
      _ annotation: Annotation, in article: Article?, _ title: String
    ) -> String {
      let words = annotation.anchor.exact
      var sentence = ""
      if let article, let span = AnchorFinder(article.text).span(of: annotation.anchor) {
        sentence = article.sentences.filter { $0.span.overlaps(span) }
          .map { article[$0.span] }.joined(separator: " ")
      }
      let correction = Correction(body: annotation.body, at: SourceSpan(0, 0))
      let what = correction.map { $0.kind.rawValue + ($0.other.map { " “\($0)”" } ?? "") }
      let fields = [
        what ?? annotation.body, words, sentence.isEmpty ? words : sentence,
        correction?.author ?? "", title,
      ]
      return fields.map(VisibleText.onOneLine).joined(separator: "\t") + "\n"
    }
  }
}
