import CTestSupport
import Glibc
import Model
import Testing

@testable import TUI

@Suite struct CellWidthTests {
  /// Scalars that only one of table and library shows are counted apart: another library knows another
  /// version of Unicode.
  @Test func agreesWithTheCLibraryOnEveryScalar() throws {
    let locale = try #require(newlocale(LC_CTYPE_MASK, "C.UTF-8", nil))
    let before = uselocale(locale)
    defer {
      uselocale(before)
      freelocale(locale)
    }
    var differing: [UInt32] = []
    var unknownToOne: [UInt32] = []
    for scalar in UInt32(1)..<0x110000 where !(0xD800...0xDFFF).contains(scalar) {
      let library = Int(dossier_wcwidth(scalar))
      let table = CellWidth.width(of: scalar)
      if library == table { continue }
      if library < 0 || table < 0 {
        unknownToOne.append(scalar)
      } else {
        differing.append(scalar)
      }
    }
    #expect(differing.isEmpty)
    if String(cString: dossier_libc_version()) == CellWidthTable.version {
      #expect(unknownToOne.isEmpty)
    }
  }

  @Test func tellsWidths() {
    #expect(CellWidth.width(of: 0x61) == 1)
    #expect(CellWidth.width(of: 0x301) == 0)
    #expect(CellWidth.width(of: 0x4E2D) == 2)
    #expect(CellWidth.width(of: 0xAC00) == 2)
    #expect(CellWidth.width(of: 0x1F600) == 2)
    #expect(CellWidth.width(of: 0) == -1)
    #expect(CellWidth.width(of: 0x9B) == -1)
    #expect(CellWidth.cells(of: 0x9B) == 1)
    #expect(CellWidth.width(of: 0x110000) == -1)
    #expect(CellWidth.width(of: .max) == -1)
  }

  @Test func stringsTakeTheCellsOfTheirScalars() {
    #expect(CellWidth.width(of: "e\u{301}t\u{E9}") == 3)
    #expect(CellWidth.width(of: "日本 text") == 9)
    #expect(CellWidth.width(of: "") == 0)
  }
}
