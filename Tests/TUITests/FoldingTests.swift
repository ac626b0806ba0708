import Model
import Testing

@testable import TUI

/// Letters and marks that a reader types without their accents are found.
@Suite struct FoldingTests {
  @Test(arguments: [
    ("a", "àáâãäåāăąǎ"), ("c", "çćĉċč"), ("d", "ďđ"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"),
    ("h", "ĥħ"),
    ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉ"), ("o", "òóôõöøōŏő"),
    ("r", "ŕŗř"), ("s", "śŝşšș"), ("t", "ţťŧț"), ("u", "ùúûüũūŭůűų"), ("w", "ŵ"), ("y", "ýÿŷ"),
    ("z", "źżž"), ("е", "ё"), ("и", "й"), ("A", "ÀÁÂÃÄÅĀĂĄ"), ("C", "ÇĆĈĊČ"), ("D", "ĎĐ"),
    ("E", "ÈÉÊËĒĔĖĘĚ"), ("G", "ĜĞĠĢ"), ("H", "ĤĦ"), ("I", "ÌÍÎÏĨĪĬĮİ"), ("K", "Ķ"), ("L", "ĹĻĽĿŁ"),
    ("N", "ÑŃŅŇ"), ("O", "ÒÓÔÕÖØŌŎŐ"), ("R", "ŔŖŘ"), ("S", "ŚŜŞŠȘ"), ("T", "ŢŤŦȚ"),
    ("U", "ÙÚÛÜŨŪŬŮŰŲ"), ("Y", "ÝŸŶ"), ("Z", "ŹŻŽ"), ("'", "‘’′"), ("\"", "“”„«»"), ("-", "‐‑‒–—−"),
  ])
  func theLetterOnTheKeyboardFindsAll(letter: String, forms: String) {
    let text = SafeText(forms.map { "x\($0)x" }.joined(separator: " "))
    #expect(TextSearch("x\(letter)x")?.matches(in: text).count == forms.count)
  }

  @Test func anAccentThatIsTypedCounts() {
    let text = SafeText("resume résumé RÉSUMÉ Resume")
    #expect(TextSearch("resume")?.matches(in: text).count == 4)
    #expect(TextSearch("résumé")?.matches(in: text).count == 2)
    #expect(TextSearch("Resume")?.matches(in: text).count == 1)
  }
}
