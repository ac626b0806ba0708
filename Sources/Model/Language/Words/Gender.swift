/// Whether "she" or "he" stands for somebody.
package enum Gender: Hashable, Sendable {
  case female, male
}
