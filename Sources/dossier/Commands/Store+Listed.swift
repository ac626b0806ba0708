import ArgumentParser
import Store

extension Store {
  /// Says which number is none of an article, before anything is done.
  func checkListed(_ articles: [Int]) throws {
    for id in articles where try entry(id) == nil {
      throw ValidationError("no article \(id) in the library")
    }
  }
}
