import CLanguageModel

/// Reads one window of a sentence: what the network knows of each token, its tag, and the scores of names.
///
/// All sizes come from the checked layout, and the memory from a plan of the same sizes.
struct WindowReader {
  let weights: Weights
  let count: Int
  let embeddings: UnsafeMutablePointer<Float>
  /// What is known of the tokens, a row each; `other` is what the next layer is written to.
  private(set) var rows: UnsafeMutablePointer<Float>
  private var other: UnsafeMutablePointer<Float>
  private let forward: UnsafeMutablePointer<Float>
  private let backward: UnsafeMutablePointer<Float>
  let slots: UnsafeMutablePointer<Float>
  let nameScores: UnsafeMutablePointer<Float>
  let row: UnsafeMutablePointer<Float>
  let secondRow: UnsafeMutablePointer<Float>
  let width: Int

  var layout: ModelLayout { weights.layout }

  /// Cuts the memory that the plan asked for.
  init(_ weights: Weights, _ plan: Scratch.Plan, _ memory: UnsafeMutablePointer<Float>) {
    self.weights = weights
    count = plan.count
    width = plan.width
    embeddings = memory
    rows = embeddings + plan.embeddings
    other = rows + plan.rows
    forward = other + plan.rows
    backward = forward + plan.states
    slots = backward + plan.states
    nameScores = slots + plan.slots
    row = nameScores + plan.nameScores
    secondRow = row + plan.row
  }

  /// What the network knows of a token.
  func known(_ index: Int) -> UnsafeMutablePointer<Float> { rows + index * width }

  /// Sums up what stands for each token: its word, its affixes and its shape.
  func embed(
    _ tokens: ArraySlice<Token>, _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) {
    let special = weights.floats(.specialRows)
    let kind = SentenceKind(tokens, bytes, from: start).rawValue
    let width = layout.embedding
    embeddings.update(repeating: 0, count: (count + 2 * layout.radius) * width)
    for place in 0..<layout.radius {
      add(special + 4 * width, to: embeddings + place * width)
      add(special + 5 * width, to: embeddings + (layout.radius + count + place) * width)
    }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: NormalForm.longestToken) { memory in
      guard let memory = memory.baseAddress else { return }
      var form = NormalForm(memory)
      for (place, token) in zip(0..<count, tokens) {
        let sum = embeddings + (layout.radius + place) * width
        let range = (max(0, token.start - start)..<max(0, token.end - start))
          .clamped(to: 0..<bytes.count)
        let source = UnsafeBufferPointer(rebasing: bytes[range])
        form.take(source)
        addWord(form, TokenShape.hash(kind: 6, source), to: sum)
        add(special + kind * width, to: sum)
        if place > 0, !token.flags.contains(.spaceBefore) { add(special + 6 * width, to: sum) }
      }
    }
  }

  private func add(_ row: UnsafePointer<Float>, to sum: UnsafeMutablePointer<Float>) {
    language_add_row(sum, row, Int32(layout.embedding))
  }

  private func addWord(
    _ form: NormalForm, _ shape: UInt32, to sum: UnsafeMutablePointer<Float>
  ) {
    addCodes(.wordCodes, scales: .wordScales, row: weights.row(of: form), to: sum)
    let count = form.count
    if count >= 3 {
      addAffix(form.hash(kind: 1, 0..<2), to: sum)
      addAffix(form.hash(kind: 3, (count - 2)..<count), to: sum)
    }
    if count >= 4 {
      addAffix(form.hash(kind: 2, 0..<3), to: sum)
      addAffix(form.hash(kind: 4, (count - 3)..<count), to: sum)
    }
    if count >= 5 { addAffix(form.hash(kind: 5, (count - 4)..<count), to: sum) }
    addAffix(shape, to: sum)
  }

  private func addAffix(_ hash: UInt32, to sum: UnsafeMutablePointer<Float>) {
    addCodes(.affixCodes, scales: .affixScales, row: Int(hash) & (layout.affixes - 1), to: sum)
  }

  private func addCodes(
    _ codes: ModelLayout.Part, scales: ModelLayout.Part, row: Int,
    to sum: UnsafeMutablePointer<Float>
  ) {
    let width = layout.embedding
    language_add_codes(
      sum, weights.codes(codes) + row * width, weights.floats(scales)[row], Int32(width))
  }

  /// Computes what is known of each token from the window around it and from both ends of the sentence.
  mutating func encode() {
    let input = (2 * layout.radius + 1) * layout.embedding
    let matrix = weights.floats(.windowWeights)
    let bias = weights.floats(.windowBias)
    for index in 0..<count { known(index).update(from: bias, count: layout.window) }
    products(
      embeddings, stride: layout.embedding, count: input, matrix: matrix, outputs: layout.window,
      into: rows)
    for index in 0..<count { language_rectify(known(index), Int32(layout.window)) }
    for block in 0..<layout.blocks { readBlock(block) }
  }

  private mutating func readBlock(_ block: Int) {
    let input = layout.input(ofBlock: block)
    let state = layout.state
    for index in 0..<count {
      move(forward, index: index, behind: index - 1, block: block, direction: 0)
    }
    for index in stride(from: count - 1, through: 0, by: -1) {
      move(backward, index: index, behind: index + 1, block: block, direction: 1)
    }
    let matrix = weights.floats(at: layout.offset(block: block, 2))
    let output = layout.output
    for index in 0..<count {
      let sum = other + index * width
      sum.update(from: matrix + (input + 2 * state) * output, count: output)
      product(known(index), count: input, matrix: matrix, outputs: output, into: sum)
    }
    for (states, first) in [(forward, input), (backward, input + state)] {
      products(
        states, stride: state, count: state, matrix: matrix + first * output, outputs: output,
        into: other)
    }
    for index in 0..<count { language_rectify(other + index * width, Int32(output)) }
    swap(&rows, &other)
  }

  /// Computes a token's state from its neighbour's.
  private func move(
    _ states: UnsafeMutablePointer<Float>, index: Int, behind earlier: Int, block: Int,
    direction: Int
  ) {
    let input = layout.input(ofBlock: block)
    let state = layout.state
    let matrix = weights.floats(at: layout.offset(block: block, direction))
    row.update(from: matrix + input * 2 * state, count: 2 * state)
    product(known(index), count: input, matrix: matrix, outputs: 2 * state, into: row)
    let own = states + index * state
    if earlier >= 0, earlier < count {
      own.update(from: states + earlier * state, count: state)
    } else {
      own.update(repeating: 0, count: state)
    }
    language_move_state(own, row, Int32(state))
  }

  /// The tag of a token, as a row of the labels.
  func tag(_ index: Int) -> Int {
    let matrix = weights.floats(.tagWeights)
    let (output, tags) = (layout.output, layout.paddedTags)
    row.update(from: matrix + output * tags, count: tags)
    product(known(index), count: output, matrix: matrix, outputs: tags, into: row)
    return Int(language_greatest(row, 0, Int32(layout.tags)))
  }

  /// Adds each token's row of inputs times a matrix to its row of sums, four tokens at a time.
  private func products(
    _ inputs: UnsafePointer<Float>, stride: Int, count inputCount: Int,
    matrix: UnsafePointer<Float>, outputs: Int, into sums: UnsafeMutablePointer<Float>
  ) {
    var index = 0
    while index + 4 <= count {
      language_add_four_products(
        sums + index * width, Int32(width), inputs + index * stride, Int32(stride),
        Int32(inputCount), matrix, Int32(outputs))
      index += 4
    }
    while index < count {
      product(
        inputs + index * stride, count: inputCount, matrix: matrix, outputs: outputs,
        into: sums + index * width)
      index += 1
    }
  }

  /// Adds a row times a matrix, whose rows are as long as the sum.
  func product(
    _ inputs: UnsafePointer<Float>, count: Int, matrix: UnsafePointer<Float>, outputs: Int,
    into sum: UnsafeMutablePointer<Float>
  ) {
    language_add_product(
      sum, inputs, Int32(count), matrix, Int32(outputs), Int32(outputs))
  }
}
