import Foundation
import Testing

/// Words in their places, one by one, from the files in `Words/`.
@Suite struct WordTests {
  @Test(arguments: Fixture.inputs("Words"))
  func wordsMeanThis(name: String) throws {
    let fixture = WordFixture(String(decoding: try Fixture.bytes(name), as: UTF8.self))
    try Fixture.expect(fixture.groups, asIn: name)
  }
}
