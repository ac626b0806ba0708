import Model

/// Reads the rows in the leaves of tables and indices, page by page.
struct PageRows {
  /// A row as it lies in a page.
  struct Row {
    /// Its number; nil in a table that has another key.
    var id: Int?
    /// The columns in order; one that has the number as its value is null here.
    var values: [Database.Value]
  }

  private let file: PageFile
  /// The longest row that is believed, in bytes.
  private static let longestRow = 1 << 28

  init(_ file: PageFile) { self.file = file }

  /// Hands over every row that can be read.
  func each(_ take: (Row) -> Void) {
    for number in file.numbers {
      guard let page = file.page(number) else { continue }
      for row in rows(of: page, headStart: number == 1 ? 100 : 0) { take(row) }
    }
  }

  /// What kind of page it is, by its first byte.
  private enum Kind: UInt8 {
    case indexInterior = 2
    case indexLeaf = 10
    case tableLeaf = 13
  }

  private func rows(of page: [UInt8], headStart: Int) -> [Row] {
    var cursor = ByteCursor(page, at: headStart)
    guard let kind = cursor.next().flatMap(Kind.init) else { return [] }
    cursor.move(to: headStart + 3)
    let count = cursor.number(2)
    guard count <= PageFile.pageSize / 4 else { return [] }
    cursor.move(to: headStart + (kind == .indexInterior ? 12 : 8))
    var rows: [Row] = []
    for _ in 0..<count {
      let place = cursor.number(2)
      guard place >= 8 else { continue }
      var cell = ByteCursor(page, at: place)
      if kind == .indexInterior { cell.skip(4) }
      guard let length = cell.varint(), length > 0, length <= Self.longestRow else { continue }
      let id = kind == .tableLeaf ? cell.varint() : nil
      if kind == .tableLeaf, id == nil { continue }
      if let payload = payload(length, cell, isTable: kind == .tableLeaf),
        let values = Self.values(of: payload)
      {
        rows.append(Row(id: id, values: values))
      }
    }
    return rows
  }

  /// The bytes of a row, those too that lie in other pages; nil if some are missing.
  private func payload(_ length: Int, _ cell: ByteCursor, isTable: Bool) -> [UInt8]? {
    let usable = PageFile.pageSize
    let most = isTable ? usable - 35 : (usable - 12) * 64 / 255 - 23
    let least = (usable - 12) * 32 / 255 - 23
    if length <= most { return cell.rest.count >= length ? Array(cell.rest.prefix(length)) : nil }
    let rest = least + (length - least) % (usable - 4)
    let local = rest <= most ? rest : least
    guard cell.rest.count >= local + 4 else { return nil }
    var bytes = Array(cell.rest.prefix(local))
    var chain = cell
    chain.skip(local)
    var next = chain.number(4)
    var left = (length - local) / (usable - 4) + 2
    while bytes.count < length {
      guard left > 0, let page = file.page(next) else { return nil }
      left -= 1
      var cursor = ByteCursor(page)
      next = cursor.number(4)
      bytes += cursor.rest.prefix(length - bytes.count)
    }
    return bytes
  }

  /// The columns of a row; nil if it is none.
  private static func values(of payload: [UInt8]) -> [Database.Value]? {
    var head = ByteCursor(payload)
    guard let size = head.varint(), size <= payload.count, size < 200 else { return nil }
    var body = ByteCursor(payload, at: size)
    var values: [Database.Value] = []
    while head.index < size {
      guard let type = head.varint(), let value = body.value(ofType: type) else { return nil }
      values.append(value)
    }
    return body.isAtEnd && head.index == size ? values : nil
  }
}

extension ByteCursor {
  /// A number of that many bytes, the highest first; what is missing counts as zero.
  fileprivate mutating func number(_ count: Int) -> Int {
    var number = 0
    for _ in 0..<count { number = number << 8 | Int(next() ?? 0) }
    return number
  }

  /// A number of one to nine bytes with seven bits in each but the ninth; nil if it is cut.
  fileprivate mutating func varint() -> Int? {
    var number: UInt64 = 0
    for place in 0..<9 {
      guard let byte = next() else { return nil }
      if place == 8 { return Int(truncatingIfNeeded: number << 8 | UInt64(byte)) }
      number = number << 7 | UInt64(byte & 0x7F)
      if byte < 0x80 { break }
    }
    return Int(truncatingIfNeeded: number)
  }

  /// The value of a column by its serial type; nil if there are too few bytes or the type is none.
  fileprivate mutating func value(ofType type: Int) -> Database.Value? {
    switch type {
    case 0: return .null
    case 1...6:
      let size = [1, 2, 3, 4, 6, 8][type - 1]
      guard rest.count >= size else { return nil }
      let shift = 64 - 8 * size
      return .integer((number(size) << shift) >> shift)
    case 7:
      guard rest.count >= 8 else { return nil }
      let real = Double(bitPattern: UInt64(bitPattern: Int64(number(8))))
      return real.isFinite ? .real(real) : .null
    case 8: return .integer(0)
    case 9: return .integer(1)
    case 12...:
      let size = (type - 12) / 2
      guard rest.count >= size else { return nil }
      let bytes = rest.prefix(size)
      skip(size)
      return type % 2 == 1 ? .text(String(decoding: bytes, as: UTF8.self)) : .null
    default: return nil
    }
  }
}
