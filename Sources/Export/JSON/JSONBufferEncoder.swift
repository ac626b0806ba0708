/// Lets values that can be encoded write themselves into a buffer.
///
/// The values hold strings, whole numbers, flags and arrays of them; an object or an array is ended by whoever
/// began to write its value.
struct JSONBufferEncoder: Encoder {
  let buffer: JSONBuffer
  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<MemberKey: CodingKey>(keyedBy type: MemberKey.Type) -> KeyedEncodingContainer<
    MemberKey
  > {
    buffer.begin(.leftBrace, closing: .rightBrace)
    return KeyedEncodingContainer(JSONMembers<MemberKey>(buffer: buffer))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    buffer.begin(.leftBracket, closing: .rightBracket)
    return JSONElements(buffer: buffer)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { JSONSingle(buffer: buffer) }
}

/// The members of an object.
private struct JSONMembers<MemberKey: CodingKey>: KeyedEncodingContainerProtocol {
  let buffer: JSONBuffer
  var codingPath: [any CodingKey] { [] }

  func encodeNil(forKey key: MemberKey) {
    buffer.beginMember(key.stringValue)
    buffer.write(plain: "null")
  }

  func encode(_ value: String, forKey key: MemberKey) {
    buffer.beginMember(key.stringValue)
    buffer.write(value)
  }

  func encode(_ value: Int, forKey key: MemberKey) {
    buffer.beginMember(key.stringValue)
    buffer.write(value)
  }

  func encode(_ value: some Encodable, forKey key: MemberKey) {
    buffer.beginMember(key.stringValue)
    buffer.write(value)
  }

  func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type, forKey key: MemberKey
  ) -> KeyedEncodingContainer<Nested> {
    buffer.beginMember(key.stringValue)
    return JSONBufferEncoder(buffer: buffer).container(keyedBy: type)
  }

  func nestedUnkeyedContainer(forKey key: MemberKey) -> any UnkeyedEncodingContainer {
    buffer.beginMember(key.stringValue)
    return JSONBufferEncoder(buffer: buffer).unkeyedContainer()
  }

  func superEncoder() -> any Encoder { JSONBufferEncoder(buffer: buffer) }

  func superEncoder(forKey key: MemberKey) -> any Encoder {
    buffer.beginMember(key.stringValue)
    return JSONBufferEncoder(buffer: buffer)
  }
}

/// The elements of an array.
private struct JSONElements: UnkeyedEncodingContainer {
  let buffer: JSONBuffer
  var codingPath: [any CodingKey] { [] }
  private(set) var count = 0

  init(buffer: JSONBuffer) { self.buffer = buffer }

  mutating func encodeNil() {
    begin()
    buffer.write(plain: "null")
  }

  mutating func encode(_ value: some Encodable) {
    begin()
    buffer.write(value)
  }

  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy type: Nested.Type
  ) -> KeyedEncodingContainer<Nested> {
    begin()
    return JSONBufferEncoder(buffer: buffer).container(keyedBy: type)
  }

  mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    begin()
    return JSONBufferEncoder(buffer: buffer).unkeyedContainer()
  }

  mutating func superEncoder() -> any Encoder {
    begin()
    return JSONBufferEncoder(buffer: buffer)
  }

  private mutating func begin() {
    buffer.beginElement()
    count += 1
  }
}

/// A value that stands alone.
private struct JSONSingle: SingleValueEncodingContainer {
  let buffer: JSONBuffer
  var codingPath: [any CodingKey] { [] }

  func encodeNil() { buffer.write(plain: "null") }
  func encode(_ value: some Encodable) { buffer.write(value) }
}
