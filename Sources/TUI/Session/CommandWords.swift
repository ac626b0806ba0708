/// A line of the configuration or the environment as the words of a command: blanks part them, quotation marks and backslashes keep blanks.
///
/// There is no shell behind it: nothing is expanded, and no sign leads to another program.
public enum CommandWords {
  /// The words; nil if a quotation mark stays open.
  public static func split(_ line: String) -> [String]? {
    var words: [String] = []
    var word: String?
    var mark: Character?
    var isEscaped = false
    for character in line {
      if isEscaped {
        word = (word ?? "") + String(character)
        isEscaped = false
      } else if character == "\\", mark != "'" {
        isEscaped = true
      } else if character == mark {
        mark = nil
      } else if mark == nil, character == "'" || character == "\"" {
        mark = character
        word = word ?? ""
      } else if mark == nil, character == " " || character == "\t" {
        if let word { words.append(word) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    if let word { words.append(word) }
    return mark == nil && !isEscaped ? words : nil
  }
}
