/// The analysis of an article: from the article to its briefing.
public enum Analysis {
  /// Analyses an article.
  ///
  /// It never fails; what it could not do stands in the article's diagnostics.
  public static func briefing(of article: Article) -> Briefing {
    Briefing(article: article)
  }
}
