import Testing

@testable import TextSafety

@Suite struct ByteCursorTests {
  @Test func stepsOverTheEndStayThere() {
    var cursor = ByteCursor("ab")
    #expect(cursor.next() == 0x61 && cursor.current == 0x62 && cursor.ahead(1) == nil)
    cursor.skip(9)
    #expect(cursor.isAtEnd && cursor.next() == nil && cursor.current == nil && cursor.rest.isEmpty)
    cursor.move(to: 99)
    #expect(cursor.index == 2)
    cursor.move(to: -1)
    #expect(cursor.index == 0 && cursor.ahead(-1) == nil && cursor.ahead(.max) == nil)
    #expect(cursor.slice(from: 7).isEmpty)
  }

  @Test func aPartKeepsTheIndicesOfTheWhole() {
    let text = Array("one\ntwo".utf8)
    var cursor = ByteCursor(text[2...])
    #expect(Array(cursor.takeLine()) == [0x65] && cursor.index == 4)
    #expect(cursor.skip("TW" as StaticString) == false && cursor.skip("two"))
    #expect(cursor.isAtEnd && cursor.takeLine().isEmpty && cursor.slice(from: 4).count == 3)
  }
}
