/// A stack, a buffer and the arcs so far: the state of arc-hybrid parsing.
struct ParserState {
  /// How many numbers a token needs.
  static let arrays = 9

  let count: Int
  private let stack: UnsafeMutablePointer<Int32>
  private(set) var depth = 0
  /// The first token of the buffer.
  private(set) var next = 0
  let heads: UnsafeMutablePointer<Int32>
  /// The relation of each token to its head; -1 where it has none yet.
  let relations: UnsafeMutablePointer<Int32>
  private let leftmost: UnsafeMutablePointer<Int32>
  private let rightmost: UnsafeMutablePointer<Int32>
  private let secondRightmost: UnsafeMutablePointer<Int32>
  private let lefts: UnsafeMutablePointer<Int32>
  private let rights: UnsafeMutablePointer<Int32>
  /// The least margin of a choice about each token, as `Token.margin` has it.
  let margins: UnsafeMutablePointer<Int32>

  /// Nothing read yet.
  init(_ count: Int, _ memory: UnsafeMutablePointer<Int32>) {
    self.count = count
    stack = memory
    heads = memory + count
    relations = memory + 2 * count
    leftmost = memory + 3 * count
    rightmost = memory + 4 * count
    secondRightmost = memory + 5 * count
    lefts = memory + 6 * count
    rights = memory + 7 * count
    margins = memory + 8 * count
    heads.update(repeating: -1, count: 5 * count)
    lefts.update(repeating: 0, count: 2 * count)
    margins.update(repeating: Int32(UInt8.max), count: count)
  }

  /// Whether all tokens have their head, but for the root.
  var isDone: Bool { next == count && depth <= 1 }
  var canShift: Bool { next < count }
  var canAttachLeft: Bool { next < count && depth >= 1 }
  var canAttachRight: Bool { depth >= 2 }

  /// A token of the stack, 0 for the one on top; -1 where there is none.
  func stacked(_ place: Int) -> Int { place < depth ? Int(stack[depth - 1 - place]) : -1 }

  /// A token of the buffer; -1 where there is none.
  func buffered(_ place: Int) -> Int { next + place < count ? next + place : -1 }

  func leftmost(of token: Int) -> Int { token < 0 ? -1 : Int(leftmost[token]) }
  func rightmost(of token: Int) -> Int { token < 0 ? -1 : Int(rightmost[token]) }
  func secondRightmost(of token: Int) -> Int { token < 0 ? -1 : Int(secondRightmost[token]) }
  func lefts(of token: Int) -> Int { token < 0 ? 0 : Int(lefts[token]) }
  func rights(of token: Int) -> Int { token < 0 ? 0 : Int(rights[token]) }

  /// Notes by how much a choice about the stack's top and the buffer's first token was the best.
  func note(margin: Int32, _ isAboutNext: Bool) {
    let top = stacked(0)
    if top >= 0 { margins[top] = min(margins[top], margin) }
    if isAboutNext, canShift { margins[next] = min(margins[next], margin) }
  }

  /// Moves the buffer's first token to the stack.
  mutating func shift() {
    guard canShift else { return }
    stack[depth] = Int32(truncatingIfNeeded: next)
    depth += 1
    next += 1
  }

  /// Makes the buffer's first token the head of the stack's top.
  mutating func attachLeft(_ relation: Int) {
    guard canAttachLeft else { return }
    let token = stacked(0)
    depth -= 1
    attach(token, to: next, relation)
    leftmost[next] = Int32(truncatingIfNeeded: token)
    lefts[next] += 1
  }

  /// Makes the stack's second token the head of its top.
  mutating func attachRight(_ relation: Int) {
    guard canAttachRight else { return }
    let (token, head) = (stacked(0), stacked(1))
    depth -= 1
    attach(token, to: head, relation)
    secondRightmost[head] = rightmost[head]
    rightmost[head] = Int32(truncatingIfNeeded: token)
    rights[head] += 1
  }

  private func attach(_ token: Int, to head: Int, _ relation: Int) {
    heads[token] = Int32(truncatingIfNeeded: head)
    relations[token] = Int32(truncatingIfNeeded: relation)
  }
}
