extension ArticleBuilder {
  /// Makes the appended text safe and moves every span to where its text went.
  mutating func makeTextSafe() {
    article.text = SafeText(utf8: bytes)
    bytes = article.text.bytes
  }
}
