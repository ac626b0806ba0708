import Testing

@testable import Analysis
@testable import TextSafety

/// Where the text of a sentence begins after the place and the agency that open a report.
@Suite struct DatelineTests {
  private func parts(_ text: String) -> [String?] {
    let bytes = Array(text.utf8)
    let whole = SourceSpan(0, bytes.count)
    func words(_ span: SourceSpan) -> String { String(decoding: bytes[span.range], as: UTF8.self) }
    return [
      Dateline.place(of: whole, in: bytes).map(words), words(Dateline.body(of: whole, in: bytes)),
    ]
  }

  @Test(arguments: [
    ("SELA (AP) — The gate broke.", "SELA"),
    ("SELA, Veltin (AP) — The gate broke.", "SELA, Veltin"),
    ("SELA -- The gate broke.", "SELA"), ("SELA - The gate broke.", "SELA"),
    ("SELA – The gate broke.", "SELA"), ("SELA ― The gate broke.", "SELA"),
    ("SELA, May 17 (AP) — The gate broke.", "SELA"),
    ("SELA AND VELTIN — The gate broke.", "SELA AND VELTIN"),
    ("SELA and VELTIN — The gate broke.", "SELA and VELTIN"),
    ("PORT of SELA — The gate broke.", "PORT of SELA"),
    ("SELA (Reuters) The gate broke.", "SELA"), ("SELA (AFP) The gate broke.", "SELA"),
    ("SELA (UPI) The gate broke.", "SELA"), ("Sela (CNN Business) The gate broke.", "Sela"),
    ("SELA (AP) — the gate broke.", "SELA"),
  ])
  func aPlaceOpensAReport(text: String, place: String) {
    let body = text.contains("the gate") ? "the gate broke." : "The gate broke."
    #expect(parts(text) == [place, body])
  }

  @Test(arguments: [
    "SELA — which broke — is shut.", "SELA by VELTIN — The gate broke.",
    "SELA office — The gate broke.",
    "SELA sand VELTIN — The gate broke.", "Sela — The gate broke.", "SELA-The gate broke.",
    "SELA (with a very long remark in brackets on it) — The gate broke.",
    "SELA (the port) The gate broke.",
    "SELA — ", "The gate broke.", "", "SE — The gate broke.",
    "SELA, Veltin, Aune, Oster, Norvik, Brask, Sund, Lund, Holm, Berg, Dahl, Vik, Roe, Moe, Lie, Eik — The gate broke.",
  ])
  func otherSentencesHaveNoDateline(text: String) {
    #expect(parts(text) == [nil, text])
  }
}
