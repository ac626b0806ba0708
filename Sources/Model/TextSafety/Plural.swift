/// Numbers with their nouns.
public enum Plural {
  /// This many of something, whose plural ends in -s: "1 note", "2 notes", "0 notes".
  public static func phrase(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}
