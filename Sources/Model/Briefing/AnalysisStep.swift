/// The parts of an analysis, in an order in which each finds what it needs.
public enum AnalysisStep: String, Hashable, Sendable, CaseIterable {
  case timeline, options, voices
}
