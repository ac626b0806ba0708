import Language

/// The reading of a sentence is in order for any bytes: tokens in a row, one root, a way up from each token, names
/// apart, and every question answered inside the sentence.
enum LanguageCheck {
  static func run(_ input: [UInt8], _ faults: inout Faults) {
    var reader = SentenceReader()
    let reading = input.withUnsafeBufferPointer { reader.read($0, in: 0..<input.count) }
    checkTokens(reading, inBytes: input.count, &faults)
    checkTree(reading, &faults)
    checkNames(reading, &faults)
    for index in reading.tokens.indices { ask(reading, at: index, &faults) }
    let again = input.withUnsafeBufferPointer { reader.read($0, in: 0..<input.count) }
    faults.expect(again.tokens == reading.tokens, "a second reading is another one")
  }

  private static func checkTokens(
    _ reading: SentenceReading, inBytes count: Int, _ faults: inout Faults
  ) {
    var end = 0
    for token in reading.tokens {
      faults.expect(
        token.start >= end && token.end > token.start, "tokens overlap at \(token.start)")
      end = token.end
    }
    faults.expect(end <= count, "a token ends behind the sentence")
  }

  private static func checkTree(_ reading: SentenceReading, _ faults: inout Faults) {
    let roots = reading.tokens.filter { $0.head < 0 }.count
    faults.expect(roots == min(1, reading.tokens.count), "\(roots) roots")
    for index in reading.tokens.indices {
      let way = reading.heads(above: index).prefix(reading.tokens.count + 1)
      faults.expect(Array(way).count <= reading.tokens.count, "heads in a circle at \(index)")
    }
  }

  private static func checkNames(_ reading: SentenceReading, _ faults: inout Faults) {
    var end = 0
    for name in reading.names {
      faults.expect(name.tokens.lowerBound >= end && !name.tokens.isEmpty, "names overlap")
      end = name.tokens.upperBound
    }
    faults.expect(end <= reading.tokens.count, "a name ends behind the sentence")
  }

  private static func ask(_ reading: SentenceReading, at index: Int, _ faults: inout Faults) {
    let inside = reading.tokens.indices
    let single = [
      reading.subject(of: index), reading.object(of: index), reading.agent(of: index),
      reading.patient(of: index), reading.contentClause(of: index), reading.predicate(of: index),
      reading.modal(of: index), reading.finiteForm(of: index), reading.headNoun(of: 0..<index),
    ].compactMap { $0 }
    faults.expect(single.allSatisfy(inside.contains), "an answer outside the sentence at \(index)")
    let many =
      reading.clause(of: index) + reading.conjuncts(of: index) + reading.auxiliaries(of: index)
    faults.expect(many.allSatisfy(inside.contains), "a clause outside the sentence at \(index)")
    let ranges =
      [
        reading.subtree(of: index), reading.nounPhrase(of: index, withModifiers: true),
        reading.nameRange(of: index),
      ] + reading.content(of: index)
    faults.expect(
      ranges.allSatisfy { 0 <= $0.lowerBound && $0.upperBound <= inside.upperBound },
      "a stretch outside the sentence at \(index)")
    _ = (reading.tense(of: index), reading.isPassive(index), reading.isNegated(index))
    _ = reading.lemmaWord(of: index)
  }
}
