/// How far an article has come on its way from its file to a briefing.
enum ReadingStage {
  /// Its beginning is there, and more is to come.
  case beginning
  /// Its beginning is all there will be: the rest could not be read.
  case cut
  /// Its whole text is there.
  case read
  /// Its analysis is done, too.
  case analysed
}
