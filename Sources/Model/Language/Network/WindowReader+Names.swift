import CLanguageModel

extension WindowReader {
  /// The best labels of names, as rows of the labels: Viterbi's way over the transitions that are allowed.
  func nameLabels(_ came: UnsafeMutablePointer<Int32>, _ found: (Int, Int) -> Void) {
    scoreNames()
    let names = layout.names
    let transitions = weights.floats(.nameTransitions)
    let atEnd = transitions + (names + 1) * names
    let padded = layout.paddedNames
    for label in 0..<names { nameScores[label] += transitions[names * names + label] }
    for index in 1..<max(1, count) {
      let earlier = nameScores + (index - 1) * padded
      for label in 0..<names {
        var best = 0
        var score = -Float.infinity
        for previous in 0..<names {
          let sum = earlier[previous] + transitions[previous * names + label]
          if sum > score { (best, score) = (previous, sum) }
        }
        nameScores[index * padded + label] += score
        came[index * names + label] = Int32(truncatingIfNeeded: best)
      }
    }
    var last = 0
    var score = -Float.infinity
    for label in 0..<names {
      let sum = nameScores[(count - 1) * padded + label] + atEnd[label]
      if sum > score { (last, score) = (label, sum) }
    }
    for index in stride(from: count - 1, through: 0, by: -1) {
      found(index, last)
      if index > 0 { last = Int(came[index * names + last]) }
    }
  }

  private func scoreNames() {
    let layer = weights.floats(.nameLayer)
    let (output, hidden, padded) = (layout.output, layout.nameLayer, layout.paddedNames)
    let second = layer + (output + 1) * hidden
    for index in 0..<count {
      row.update(from: layer + output * hidden, count: hidden)
      product(known(index), count: output, matrix: layer, outputs: hidden, into: row)
      language_rectify(row, Int32(hidden))
      let scores = nameScores + index * padded
      scores.update(from: second + hidden * padded, count: padded)
      product(row, count: hidden, matrix: second, outputs: padded, into: scores)
    }
  }
}
