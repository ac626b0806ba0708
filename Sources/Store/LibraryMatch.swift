import Model

/// What a search asks of the table of texts: words of its index, and characters that stand there as they are.
struct LibraryMatch {
  /// The words in the language of FTS5, every one quoted, so that none is taken for an operator; empty for none.
  let words: String
  /// What is looked for in the texts themselves.
  let literals: [String]

  /// Takes apart what a reader typed.
  init(_ line: String) {
    let parts = SearchQuery(line).parts
    words = parts.filter { !$0.isUnspaced }.map { part in
      "\"\(part.words)\"" + (part.isBeginning && !part.isLiteral ? "*" : "")
    }.joined(separator: " ")
    literals = parts.filter(\.isLiteral).map { $0.words.lowercased() }
  }

  /// Whether nothing is asked.
  var isEmpty: Bool { words.isEmpty && literals.isEmpty }

  /// The conditions on `content`, with the values that they name.
  var condition: (String, [Database.Value]) {
    var conditions = words.isEmpty ? [] : ["content MATCH ?"]
    var values: [Database.Value] = words.isEmpty ? [] : [.text(words)]
    for literal in literals {
      conditions.append(
        "(instr(\(column("body", for: literal)), ?) OR instr(\(column("title", for: literal)), ?))")
      values += [.text(literal), .text(literal)]
    }
    return (conditions.joined(separator: " AND "), values)
  }

  /// A column as a literal is looked for in it: writing without capitals needs no small letters.
  func column(_ name: String, for literal: String) -> String {
    literal.uppercased() == literal ? "content.\(name)" : "lowered(content.\(name))"
  }

  /// The words around the first literal of a text, marked as FTS5 marks its finds.
  var excerpt: String {
    let place = "instr(\(column("body", for: literals.first ?? "")), ?1)"
    return """
      CASE WHEN \(place) = 0 THEN substr(body, 1, 60) ELSE
        char(1) || substr(body, max(1, \(place) - 24), min(24, \(place) - 1)) || char(2)
        || substr(body, \(place), length(?1)) || char(3)
        || substr(body, \(place) + length(?1), 40) || char(1) END
      """
  }
}
