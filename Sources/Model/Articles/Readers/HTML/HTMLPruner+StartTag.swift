import TextSafety

extension HTMLPruner {
  /// The longest attribute value that is kept, in bytes.
  static let valueLimit = 4096

  /// Reads a start tag and writes it with the attributes that matter.
  mutating func startTag() {
    let outputStart = output.count
    var index = at + 1
    let nameStart = index
    let hash = nameHash(&index)
    output.append(.lessThanSign)
    appendName(nameStart..<index)
    at = index
    let rule = HTMLTagRule.named(hash)
    let traits = attributes()
    guard traits.isClosed else {
      // A tag cut off by the end of the page is no tag.
      output.removeSubrange(outputStart...)
      return
    }
    output.append(.greaterThanSign)
    switch rule {
    case .void:
      keep(from: outputStart)
    case .dropTag:
      output.removeSubrange(outputStart...)
    case .script:
      output.removeSubrange(outputStart...)
      if let content = skipContent(hash, nested: false) {
        if traits.isStructuredData {
          structuredData.append(content)
        } else if scripts.count < Self.hiddenLimit {
          scripts.append(content)
        }
      }
    case .dropWithContent where traits.isShadowRoot:
      // Browsers show what it holds.
      output.removeSubrange(outputStart...)
    case .dropRaw, .dropWithContent:
      output.removeSubrange(outputStart...)
      let content = skipContent(hash, nested: rule == .dropWithContent)
      remember(hash, content, frame: traits.frame)
      output.append(.space)
    case .rawText:
      rawText(hash, from: outputStart)
    case .formatting:
      formattingOpen += 1
      push(hash, from: outputStart, isOver: formattingOpen > Self.formattingLimit)
    case .preformatted:
      preformattedDepth += 1
      push(hash, from: outputStart, isOver: false)
    case nil:
      push(hash, from: outputStart, isOver: false)
    }
  }

  private mutating func push(_ hash: UInt64, from outputStart: Int, isOver: Bool) {
    // Elements whose end tag may be left out close each other.
    if open.last == hash, Self.closesItself.contains(hash) { open.removeLast() }
    guard open.count < Self.depthLimit, !isOver else {
      output.removeSubrange(outputStart...)
      droppedTags += 1
      return
    }
    guard keep(from: outputStart) else { return }
    open.append(hash)
  }

  /// Counts a tag, or takes it out where there are too many; returns whether it was kept.
  @discardableResult
  private mutating func keep(from outputStart: Int) -> Bool {
    guard keptTags < tagLimit else {
      output.removeSubrange(outputStart...)
      output.append(.space)
      hasTooManyTags = true
      return false
    }
    keptTags += 1
    return true
  }

  private static let closesItself: WordSet = [
    "p", "li", "dt", "dd", "tr", "td",
    "th", "a", "nobr",
  ]

  private mutating func rawText(_ hash: UInt64, from outputStart: Int) {
    guard let content = skipContent(hash, nested: false) else {
      output.removeSubrange(outputStart...)
      return
    }
    guard keep(from: outputStart) else { return }
    for byte in input[content] {
      if byte == .lessThanSign {
        output.append(contentsOf: "&lt;".utf8)
      } else {
        output.append(byte == 0 ? .space : byte)
      }
    }
    output.append(contentsOf: "</title>".utf8)
  }

  /// Notes what is dropped and may hold an article all the same.
  private mutating func remember(_ hash: UInt64, _ content: Range<Int>?, frame: Range<Int>?) {
    guard hidden.count < Self.hiddenLimit else { return }
    if let frame {
      hidden.append((.frame, frame))
    } else if let content, content.count > 200 {
      if hash == Self.noScript { hidden.append((.noScript, content)) }
      if hash == Self.template { hidden.append((.template, content)) }
    }
  }

  /// What the attributes of a start tag say to the pruner itself.
  private struct Traits {
    var isClosed = false
    var isStructuredData = false
    /// Whether a template's content is shown in its place.
    var isShadowRoot = false
    /// The page that a frame holds in its start tag.
    var frame: Range<Int>?
  }

  private mutating func attributes() -> Traits {
    var traits = Traits()
    var index = at
    var hidden: StaticString?
    while index < input.count {
      let byte = input[index]
      if byte == .greaterThanSign {
        traits.isClosed = true
        index += 1
        break
      }
      if byte <= .space || byte == .slash || byte == .equalsSign {
        index += 1
        continue
      }
      let hash = nameHash(&index)
      let value = attributeValue(&index)
      if let attribute = HTMLAttribute.named(hash) {
        if attribute == .hidden {
          hidden = "hidden"
        } else if attribute == .classes {
          appendClasses(value)
        } else if value.count <= Self.valueLimit {
          append(attribute.name, value)
        }
      } else if hash == Self.style {
        if isHiding(input[value]) { hidden = "style" }
      } else if hash == Self.ariaHidden {
        if hidden == nil, ASCII.contains(input[value], "true") { hidden = "aria" }
      } else if hash == Self.shadowRoot {
        traits.isShadowRoot = true
      } else if hash == Self.frameSource {
        if value.count > 200 { traits.frame = value }
      } else if hash == Self.type {
        traits.isStructuredData = ASCII.contains(input[value], "ld+json")
      }
    }
    if let hidden { appendHidden(hidden) }
    at = index
    return traits
  }

  private static let style = WordHash.hash("style")
  private static let ariaHidden = WordHash.hash("aria-hidden")
  private static let type = WordHash.hash("type")
  private static let shadowRoot = WordHash.hash("shadowrootmode")
  private static let frameSource = WordHash.hash("srcdoc")
  private static let noScript = WordHash.hash("noscript")
  private static let template = WordHash.hash("template")

  /// The range of the value after an attribute's name; the index moves past it.
  private func attributeValue(_ index: inout Int) -> Range<Int> {
    var ahead = index
    while ahead < input.count, input[ahead] <= .space { ahead += 1 }
    guard ahead < input.count, input[ahead] == .equalsSign else { return index..<index }
    ahead += 1
    while ahead < input.count, input[ahead] <= .space { ahead += 1 }
    guard ahead < input.count else {
      index = ahead
      return ahead..<ahead
    }
    let quote = input[ahead]
    if quote == .quotationMark || quote == .apostrophe {
      let start = ahead + 1
      let end = find(quote, from: start) ?? input.count
      index = min(end + 1, input.count)
      return start..<max(start, end)
    }
    let start = ahead
    while ahead < input.count, input[ahead] > .space, input[ahead] != .greaterThanSign {
      ahead += 1
    }
    index = ahead
    return start..<ahead
  }

  private mutating func append(_ name: StaticString, _ value: Range<Int>) {
    output.append(.space)
    name.withUTF8Buffer { output.append(contentsOf: $0) }
    output.append(.equalsSign)
    output.append(.quotationMark)
    for byte in input[value] {
      if byte == .quotationMark {
        output.append(contentsOf: "&quot;".utf8)
      } else {
        output.append(byte == 0 ? .space : byte)
      }
    }
    output.append(.quotationMark)
  }

  /// Writes the classes that say something; most names on a page are for its layout, and the parser's time goes by
  /// its length.
  private mutating func appendClasses(_ value: Range<Int>) {
    var at = value.lowerBound
    var isOpen = false
    while at < value.upperBound {
      while at < value.upperBound, input[at] <= .space { at += 1 }
      let start = at
      while at < value.upperBound, input[at] > .space { at += 1 }
      guard start < at, HTMLHints.areGiven(byName: input[start..<at]) else { continue }
      if !isOpen {
        output.append(contentsOf: " class=\"".utf8)
        isOpen = true
      } else {
        output.append(.space)
      }
      for byte in input[start..<at] where byte != .quotationMark { output.append(byte) }
    }
    if isOpen { output.append(.quotationMark) }
  }

  private mutating func appendHidden(_ reason: StaticString) {
    output.append(contentsOf: " hidden=\"".utf8)
    reason.withUTF8Buffer { output.append(contentsOf: $0) }
    output.append(.quotationMark)
  }

  /// Whether a style attribute takes the element off the page.
  private func isHiding(_ style: ArraySlice<UInt8>) -> Bool {
    guard ASCII.contains(style, "none") || ASCII.contains(style, "hidden") else { return false }
    let folded = style.filter { $0 > .space }[...]
    return ASCII.contains(folded, "display:none") || ASCII.contains(folded, "visibility:hidden")
  }
}
