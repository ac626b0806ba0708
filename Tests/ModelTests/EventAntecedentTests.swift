import Testing

@testable import Analysis

/// Who or what a label puts in brackets for a pronoun.
@Suite struct EventAntecedentTests {
  private func label(_ text: String) -> String {
    EventReading.told(text).map(\.words).joined(separator: " | ")
  }

  @Test(arguments: [
    "The campaign said she would give a speech in Brask on Friday.",
    "The ministry said he was flown to Brask on Monday.",
    "A divorce meant she left the town on Monday.",
    "The company said she was dismissed on Monday.",
    "The president said it would close the port on Friday.",
    "The minister said it was sold on Monday.",
    "It is likely that more people were killed in Brask on Monday.",
  ])
  func whoItCannotBeIsNotNamed(_ text: String) {
    #expect(!label(text).contains("["), "\(label(text))")
  }

  @Test(arguments: [
    ("The ministry said it would close the port on Friday.", "[The ministry]"),
    ("The company said it sold the mill on Monday.", "[The company]"),
    ("The governor said he would close the port on Friday.", "[The governor]"),
    ("Ada Lund said she left the party on Monday.", "[Ada Lund]"),
    ("The attorney said her office opened a probe on Monday.", "[The attorney"),
    ("The baker said she was dismissed on Monday.", "[The baker]"),
  ])
  func whoSaysSoIsNamed(_ text: String, who: String) {
    #expect(label(text).contains(who), "\(label(text))")
  }
}
