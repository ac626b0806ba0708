import CLanguageModel

/// Parses a window: arc-hybrid transitions, scored by a layer over what is known of the tokens in view.
struct TreeParser {
  private let window: WindowReader
  private let layout: ModelLayout
  private var state: ParserState
  /// Whether a token's share in a slot of the hidden layer was computed.
  private let computed: UnsafeMutablePointer<Int32>
  private let hidden: UnsafeMutablePointer<Float>
  private let scores: UnsafeMutablePointer<Float>

  /// Nothing read yet.
  init(_ window: WindowReader, _ memory: UnsafeMutablePointer<Int32>) {
    self.window = window
    layout = window.layout
    computed = memory
    let slots = window.count * layout.tokenSlots
    computed.update(repeating: 0, count: slots)
    state = ParserState(window.count, memory + slots)
    hidden = window.row
    scores = window.secondRow
  }

  /// Reads the tree and tells each token's head (-1 for the root), relation (-1 for the root) and margin.
  mutating func parse(_ found: (Int, Int, Int, UInt8) -> Void) {
    while !state.isDone {
      if state.depth == 0 || !state.canAttachLeft && !state.canAttachRight {
        state.shift()
      } else {
        act(bestAction())
      }
    }
    for token in 0..<window.count {
      found(
        token, Int(state.heads[token]), Int(state.relations[token]),
        UInt8(clamping: state.margins[token]))
    }
  }

  private mutating func act(_ action: Int) {
    if action == 0 {
      state.shift()
    } else if action <= layout.relations {
      state.attachLeft(action - 1)
    } else {
      state.attachRight(action - 1 - layout.relations)
    }
  }

  /// The legal action with the highest score; how much lower the best of another shape scores is noted.
  private func bestAction() -> Int {
    score()
    let firstRight = 1 + layout.relations
    guard state.canShift else { return greatest(firstRight, layout.actions) }
    let left = greatest(1, firstRight)
    var (best, other) = scores[left] > scores[0] ? (left, 0) : (0, left)
    if state.canAttachRight {
      let right = greatest(firstRight, layout.actions)
      if scores[right] > scores[best] {
        (best, other) = (right, best)
      } else if scores[right] > scores[other] {
        other = right
      }
    }
    let margin = (scores[best] - scores[other]) * 8
    state.note(margin: margin < 255 ? Int32(margin) : 255, best < firstRight)
    return best
  }

  private func greatest(_ from: Int, _ to: Int) -> Int {
    Int(language_greatest(scores, Int32(from), Int32(to)))
  }

  private func score() {
    let width = layout.parser
    hidden.update(from: window.weights.floats(.parserBias), count: width)
    let (top, second) = (state.stacked(0), state.stacked(1))
    let next = state.buffered(0)
    addSlot(0, top)
    addSlot(1, second)
    addSlot(2, state.stacked(2))
    addSlot(3, next)
    addSlot(4, state.buffered(1))
    addDependent(0, state.leftmost(of: top))
    addDependent(1, state.rightmost(of: top))
    addDependent(2, state.leftmost(of: second))
    addDependent(3, state.rightmost(of: second))
    addDependent(4, state.leftmost(of: next))
    addDependent(5, state.secondRightmost(of: top))
    addCounter(0, top < 0 ? 0 : Self.bucket(state.next - top))
    addCounter(1, second < 0 ? 0 : Self.bucket(top - second))
    addCounter(2, min(7, state.lefts(of: top) + state.rights(of: top)))
    addCounter(3, min(7, state.lefts(of: next)))
    language_rectify(hidden, Int32(width))
    let matrix = window.weights.floats(.actionWeights)
    scores.update(from: matrix + width * layout.paddedActions, count: layout.paddedActions)
    window.product(
      hidden, count: width, matrix: matrix, outputs: layout.paddedActions, into: scores)
  }

  /// Adds a dependent in view, with its relation.
  private func addDependent(_ place: Int, _ token: Int) {
    addSlot(5 + place, token)
    let relation = token < 0 ? layout.relations + 1 : Int(state.relations[token])
    // A relation that is none would be a root's.
    let row = relation < 0 ? layout.relations : relation
    add(
      window.weights.floats(.relationRows)
        + (place * (layout.relations + 2) + row) * layout.parser)
  }

  private func addCounter(_ counter: Int, _ value: Int) {
    add(window.weights.floats(.counterRows) + (counter * 8 + value) * layout.parser)
  }

  /// Adds a token's share in a slot, which is computed when it is first needed.
  private func addSlot(_ slot: Int, _ token: Int) {
    let width = layout.parser
    guard token >= 0 else {
      add(window.weights.floats(.slotAbsent) + slot * width)
      return
    }
    let place = token * layout.tokenSlots + slot
    let share = window.slots + place * width
    if computed[place] == 0 {
      computed[place] = 1
      share.update(repeating: 0, count: width)
      let stride = layout.tokenSlots * width
      language_add_product(
        share, window.known(token), Int32(layout.output),
        window.weights.floats(.slotWeights) + slot * width, Int32(stride), Int32(width))
    }
    add(share)
  }

  private func add(_ row: UnsafePointer<Float>) {
    language_add_row(hidden, row, Int32(layout.parser))
  }

  /// A distance as one of eight rows.
  private static func bucket(_ distance: Int) -> Int {
    if distance <= 0 { return 0 }
    if distance <= 4 { return distance }
    return distance <= 6 ? 5 : distance <= 10 ? 6 : 7
  }
}
