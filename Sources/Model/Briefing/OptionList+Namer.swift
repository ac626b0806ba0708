import Analysis
import TextSafety

extension OptionList {
  /// Who names this list: the name of whoever lays it out, or the words that stand for one; nil if the
  /// text leaves it open.
  public var namer: SourceSpan? { proposerName ?? proposer }
}
