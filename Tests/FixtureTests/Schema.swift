import Foundation

/// As much of JSON Schema as `docs/briefing.schema.json` uses.
struct Schema {
  private let root: [String: Any]
  /// Words of a schema that say nothing of a value.
  private static let silent: Set<String> = ["$schema", "$defs", "title", "description"]

  init(_ data: Data) throws {
    root = try JSONSerialization.jsonObject(with: data) as? [String: Any] ?? [:]
  }

  /// What is wrong with a value, each with its path.
  func faults(of value: Any) -> [String] { faults(of: value, by: root, at: "$") }

  private func faults(of value: Any, by schema: [String: Any], at path: String) -> [String] {
    var faults: [String] = []
    for (word, rule) in schema where !Self.silent.contains(word) {
      switch word {
      case "$ref":
        let name = (rule as? String)?.split(separator: "/").last.map(String.init) ?? ""
        let definitions = root["$defs"] as? [String: Any]
        guard let other = definitions?[name] as? [String: Any] else {
          faults.append("\(path): no definition \(name)")
          continue
        }
        faults += self.faults(of: value, by: other, at: path)
      case "oneOf":
        let choices = rule as? [[String: Any]] ?? []
        let found = choices.map { self.faults(of: value, by: $0, at: path) }
        let kept = found.count { $0.isEmpty }
        if kept > 1 { faults.append("\(path): \(kept) of the choices") }
        // What is wrong with the choice of the right type.
        let other = "\(path): no ["
        let near = found.first { faults in !faults.contains { $0.hasPrefix(other) } } ?? found.first
        if kept == 0 { faults += near ?? [] }
      case "type":
        let names = rule as? [String] ?? [rule as? String ?? ""]
        if !names.contains(where: { isOf(value, $0) }) { faults.append("\(path): no \(names)") }
      case "enum":
        let values = rule as? [Any] ?? []
        let isOne = values.contains { one in
          if let word = one as? String { word == value as? String } else { value is NSNull }
        }
        if !isOne { faults.append("\(path): \(value)") }
      case "const":
        if value as? String != rule as? String { faults.append("\(path): \(value)") }
      case "minimum":
        if let number = value as? Int, number < rule as? Int ?? 0 {
          faults.append("\(path): \(number)")
        }
      case "required":
        guard let object = value as? [String: Any] else { continue }
        for name in rule as? [String] ?? [] where object[name] == nil {
          faults.append("\(path): no \(name)")
        }
      case "properties":
        guard let object = value as? [String: Any] else { continue }
        let rules = rule as? [String: [String: Any]] ?? [:]
        for (name, part) in object {
          // For readers of the file a member that the schema does not tell of may be anything; here it is a fault.
          guard let rule = rules[name] else {
            faults.append("\(path).\(name): not in the schema")
            continue
          }
          faults += self.faults(of: part, by: rule, at: "\(path).\(name)")
        }
      case "items":
        guard let list = value as? [Any], let rule = rule as? [String: Any] else { continue }
        for (index, part) in list.enumerated() {
          faults += self.faults(of: part, by: rule, at: "\(path)[\(index)]")
        }
      default: faults.append("\(path): the schema says \(word), which no test knows")
      }
    }
    return faults
  }

  private func isOf(_ value: Any, _ type: String) -> Bool {
    switch type {
    case "null": value is NSNull
    case "string": value is String
    case "array": value is [Any]
    case "object": value is [String: Any]
    case "boolean": (value as? NSNumber).map { "\($0)" == "\(value)" } ?? false
    case "integer", "number": value is Int
    default: false
    }
  }
}
