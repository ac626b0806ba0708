import CTerminal
import Glibc

/// The arguments with which the program starts anew where one of many inputs ends it, so that those after
/// it are read all the same.
///
/// They are laid out beforehand: a process that is about to end can ask for no memory.
public final class Resumption {
  private typealias Word = UnsafeMutablePointer<CChar>?

  /// What stands before the operands; the last word but one tells what was done so far.
  private var head: [Word]
  private let operands: [Word]
  /// Room for the head, the operands and the null pointer that closes them.
  private let words: UnsafeMutableBufferPointer<Word>

  /// Lays out a command line: the program's name and options, and one operand for each input.
  ///
  /// Operands are bytes: not every name of a file is text.
  public init(head: [String], operands: [[UInt8]]) {
    self.head = (head + ["", "--"]).map { strdup($0) }
    self.operands = operands.map { bytes in
      (bytes.map { CChar(bitPattern: $0) } + [0]).withUnsafeBufferPointer { word in
        word.baseAddress.flatMap { strdup($0) }
      }
    }
    words = .allocate(capacity: self.head.count + operands.count + 1)
    _ = words.initialize(from: self.head + self.operands + [nil])
  }

  deinit {
    dossier_reading_resume_with(nil)
    for word in head + operands { free(word) }
    words.deallocate()
  }

  /// Lets the program go on after the input of this number, counted from 0, with a word that tells what
  /// was done until then.
  public func goOn(behind index: Int, telling done: String) {
    guard operands.indices.contains(index), let base = words.baseAddress else { return }
    let place = head.count - 2
    free(head[place])
    head[place] = strdup(done)
    // The head takes the place of operands that were read.
    let start = index + 1
    for (offset, word) in head.enumerated() { words[start + offset] = word }
    dossier_reading_resume_with(base + start)
  }
}
