import TextSafety

/// Tells by its end that a line names the agency a picture is from: "Ada Berg/Reuters", "IMAGO/Ada Berg".
enum PictureCredit {
  /// A credit is no longer than this after the agency, in bytes.
  private static let longestName = 40

  /// Whether a line ends with an agency and a name that a stroke or "via" joins.
  static func ends(_ line: ArraySlice<UInt8>) -> Bool {
    let tail = Array(line.suffix(90).map(ByteClass.lowercased))
    for place in tail.indices where tail[place] == .slash {
      let next = place + 1 < tail.count && tail[place + 1] == .space ? place + 2 : place + 1
      if let end = agency(at: next, in: tail), isRest(tail[end...]) { return true }
      if isAgency(before: place, in: tail), next < tail.count, isRest(tail[next...]) { return true }
    }
    guard let via = tail.indices.last(where: { ASCII.matches(tail, at: $0, " via ") }),
      let end = agency(at: via + 5, in: tail)
    else { return false }
    let name = tail[end...].starts(with: " images".utf8) ? tail[(end + 7)...] : tail[end...]
    return name.allSatisfy { ".)]".utf8.contains($0) }
  }

  /// Whether a line is nothing but an agency's name.
  static func isAgency(_ line: ArraySlice<UInt8>) -> Bool {
    let name = line.map(ByteClass.lowercased)
    guard let end = agency(at: 0, in: name) else { return false }
    let rest = name[end...]
    return rest.isEmpty || rest.elementsEqual(" images".utf8)
  }

  /// Whether what follows the agency is a name or nothing, not a sentence that goes on.
  private static func isRest(_ rest: ArraySlice<UInt8>) -> Bool {
    let body = rest.last.map { ".)]".utf8.contains($0) } ?? false ? rest.dropLast() : rest
    return body.count <= longestName && !body.contains { ".?!:;".utf8.contains($0) }
  }

  /// The index after an agency's name that starts at a place.
  private static func agency(at place: Int, in line: [UInt8]) -> Int? {
    for name in agencies where ASCII.matches(line, at: place, name) {
      let end = place + name.utf8CodeUnitCount
      if end == line.count || !(ByteClass.isLetter(line[end]) || line[end] >= 0x80) { return end }
    }
    return nil
  }

  /// Whether an agency's name ends at a place.
  private static func isAgency(before place: Int, in line: [UInt8]) -> Bool {
    var end = place
    if end > 0, line[end - 1] == .space { end -= 1 }
    for images: StaticString in ["", " images"] {
      let length = images.utf8CodeUnitCount
      guard ASCII.matches(line, at: end - length, images) else { continue }
      for name in agencies {
        let start = end - length - name.utf8CodeUnitCount
        guard ASCII.matches(line, at: start, name) else { continue }
        if start == 0 || !(ByteClass.isLetter(line[start - 1]) || line[start - 1] >= 0x80) {
          return true
        }
      }
    }
    return false
  }

  private static let agencies: [StaticString] = [
    "getty", "reuters", "afp", "ap", "epa", "dpa", "imago", "alamy", "shutterstock", "istock",
    "unsplash", "pexels", "pixabay", "picture alliance", "anadolu", "keystone", "apa", "tass",
    "efe", "ritzau", "scanpix", "ansa", "lapresse", "belga", "anp", "zuma", "nurphoto", "xinhua",
    "yonhap", "pa wire", "press association", "stringer", "corbis", "adobe stock",
    "depositphotos", "wikimedia commons", "flickr", "sopa images", "bloomberg",
  ]
}
