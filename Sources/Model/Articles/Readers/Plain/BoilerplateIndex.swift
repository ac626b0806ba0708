import TextSafety

/// The words of the cues, laid out to be looked up: for each group of cues its number.
struct BoilerplateIndex: Sendable {
  /// Phrases and the group of each.
  private struct Phrases: Sendable {
    let table: PhraseTable
    let groups: [Int]

    init(_ groups: [BoilerplateCue.Group], at place: BoilerplateCue.Place) {
      var phrases: [[UInt8]] = []
      var numbers: [Int] = []
      for (number, group) in groups.enumerated() where group.place == place {
        for words in group.words.utf8.split(separator: .verticalBar) {
          phrases.append(Array(words))
          numbers.append(number)
        }
      }
      table = PhraseTable(phrases)
      self.groups = numbers
    }
  }

  private var whole = WordTable<Int>(room: 256)
  private let starts: Phrases
  private let anywhere: Phrases

  /// Lays out the words of groups, which are separated by "|".
  init(_ groups: [BoilerplateCue.Group]) {
    starts = Phrases(groups, at: .start)
    anywhere = Phrases(groups, at: .anywhere)
    for (number, group) in groups.enumerated() where group.place == .whole {
      for hash in WordHash.hash(wordsIn: group.words, separator: .verticalBar) {
        whole.insert(hash, number)
      }
    }
  }

  /// The group with these words, which are a whole line.
  func group(ofWhole line: ArraySlice<UInt8>) -> Int? { whole[WordHash.hash(line)] }

  /// The group with words that a line begins with.
  func group(startingWith line: [UInt8]) -> Int? {
    starts.table.atStart(of: line).map { starts.groups[$0] }
  }

  /// The group with words that stand somewhere in a line.
  func group(within line: [UInt8]) -> Int? {
    anywhere.table.anywhere(in: line).map { anywhere.groups[$0] }
  }
}
