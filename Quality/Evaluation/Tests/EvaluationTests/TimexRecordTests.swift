import Model
import Testing

@testable import evaluate

@Suite struct TimexRecordTests {
  @Test func recordsCountScalars() {
    let bytes = Array("Zürich — café, 1999.".utf8)
    let records = TimexRecord.records(of: TimeTagger.tag(bytes), in: bytes, document: "a\"b")
    #expect(records.map { [$0.start, $0.end] } == [[15, 19]])
    #expect(
      records.first?.json
        == #"{"doc": "a\"b", "start": 15, "end": 19, "text": "1999", "type": "DATE", "value": "1999"}"#
    )
  }
}
