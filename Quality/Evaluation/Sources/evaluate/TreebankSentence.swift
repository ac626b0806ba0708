import Foundation
import Language

/// A sentence of a treebank: its tokens with what annotators said of them.
struct TreebankSentence {
  /// Which names are marked.
  enum Names {
    case none
    /// Persons, organisations and places.
    case three
    /// All.
    case all
  }

  var forms: [String] = []
  var upos: [String] = []
  var tags: [String] = []
  /// -1 for the root.
  var heads: [Int] = []
  var relations: [String] = []
  var names: [NameMention] = []
  /// Whether no space stands before a token.
  var glued: [Bool] = []
  var source = ""
  var marked = Names.none

  /// The tokens as a reading that nobody has read yet, with the text that they make.
  var unread: SentenceReading {
    var bytes: [UInt8] = []
    var tokens: [Token] = []
    for (index, form) in forms.enumerated() {
      if index > 0, !glued[index] { bytes.append(0x20) }
      let start = bytes.count
      bytes += Array(form.utf8)
      tokens.append(
        Token(
          start..<bytes.count, kind: .word, word: WordID(form.utf8),
          flags: glued[index] ? [] : .spaceBefore))
    }
    return SentenceReading(bytes: bytes, range: 0..<bytes.count, tokens: tokens)
  }

  /// The sentences of a file: CoNLL-U, or the seven columns that the training lays out (`.tsv`).
  static func read(_ path: String) -> [TreebankSentence] {
    guard let data = FileManager.default.contents(atPath: path) else { return [] }
    var reader = TreebankReader(isTable: path.hasSuffix(".tsv"))
    for line in data.split(separator: 0x0A, omittingEmptySubsequences: false) {
      reader.take(String(decoding: line, as: UTF8.self))
    }
    return reader.finish()
  }
}

/// Reads the lines of a treebank.
private struct TreebankReader {
  let isTable: Bool
  private var sentences: [TreebankSentence] = []
  private var sentence = TreebankSentence()
  private var marks: [String] = []
  private var isGlued = false
  private var rangeEnd = 0
  private var rangeGlues = false

  init(isTable: Bool) { self.isTable = isTable }

  mutating func take(_ line: String) {
    let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    if line.isEmpty {
      close()
    } else if columns.count == 1 {
      if isTable { takeSource(line) }
    } else if isTable, columns.count >= 7 {
      add(columns[0...4], isGlued: columns[6] == "1")
      marks.append(columns[5])
    } else if !isTable, columns.count == 10 {
      takeWord(columns)
    }
  }

  mutating func finish() -> [TreebankSentence] {
    close()
    return sentences
  }

  private mutating func takeSource(_ line: String) {
    let words = line.split(separator: " ")
    guard words.count == 3 else { return }
    sentence.source = String(words[1])
    sentence.marked = words[2] == "full" ? .all : words[2] == "three" ? .three : .none
  }

  /// A row of CoNLL-U; of words written as one the range says whether a space follows.
  private mutating func takeWord(_ columns: [String]) {
    let glues = columns[9].contains("SpaceAfter=No")
    if let dash = columns[0].firstIndex(of: "-") {
      rangeEnd = Int(columns[0][columns[0].index(after: dash)...]) ?? 0
      rangeGlues = glues
    }
    guard let place = Int(columns[0]) else { return }
    add([1, 3, 4, 6, 7].map { columns[$0] }, isGlued: isGlued)
    isGlued = place < rangeEnd ? true : place == rangeEnd ? rangeGlues : glues
  }

  /// Adds a word by its form, UPOS, tag, head and relation.
  private mutating func add(_ fields: some Collection<String>, isGlued: Bool) {
    var fields = fields.makeIterator()
    sentence.forms.append(fields.next() ?? "")
    sentence.upos.append(fields.next() ?? "")
    sentence.tags.append(fields.next() ?? "")
    sentence.heads.append((fields.next().flatMap { Int($0) } ?? 0) - 1)
    sentence.relations.append(fields.next() ?? "")
    sentence.glued.append(isGlued)
  }

  private mutating func close() {
    if !sentence.forms.isEmpty {
      sentence.names = mentions()
      sentences.append(sentence)
    }
    sentence = TreebankSentence()
    marks = []
    isGlued = false
    rangeEnd = 0
  }

  /// The names that BIO marks tell.
  private func mentions() -> [NameMention] {
    var names: [NameMention] = []
    for (index, mark) in marks.enumerated() {
      guard let kind = Self.kinds[String(mark.dropFirst(2))] else { continue }
      let goesOn = mark.hasPrefix("I-") && names.last?.tokens.upperBound == index
      if goesOn, let last = names.indices.last, names[last].kind == kind {
        names[last].tokens = names[last].tokens.lowerBound..<(index + 1)
      } else {
        names.append(NameMention(tokens: index..<(index + 1), kind: kind))
      }
    }
    return names
  }

  private static let kinds: [String: NameMention.Kind] = [
    "PER": .person, "ORG": .organisation, "LOC": .place, "OTH": .other,
  ]
}
