/// Whether "she" or "he" stands for somebody.
enum Gender: Hashable, Sendable {
  case female, male
}
