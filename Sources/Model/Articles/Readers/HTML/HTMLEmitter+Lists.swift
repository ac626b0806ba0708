import TextSafety

extension HTMLEmitter {
  /// The level that a list element opens.
  func listLevel(_ index: Int) -> ListLevel {
    let isOrdered = page.tree.tag(index) == HTMLTags.ol
    var start = 1
    if let value = page.tree.value(.start, of: index), value.count < 7 {
      start = value.decimalValue
    }
    var isFootnotes = page.hints[index].contains(.footnote)
    if !isFootnotes, let parent = page.tree.parent(index) {
      isFootnotes = page.hints[parent].contains(.footnote)
    }
    return ListLevel(isOrdered: isOrdered, next: start, isFootnotes: isFootnotes, marker: nil)
  }

  /// Opens an item of the innermost list.
  mutating func startItem(_ tag: HTMLTag) {
    guard var list = lists.last else {
      lists.append(
        ListLevel(isOrdered: false, next: 1, isFootnotes: false, marker: "•", isImplied: true))
      return
    }
    if tag == HTMLTags.dd {
      list.marker = ""
    } else if list.isOrdered {
      list.marker = list.isFootnotes ? "\(list.next)" : "\(list.next)."
      list.next += 1
    } else {
      list.marker = "•"
    }
    lists[lists.count - 1] = list
  }
}
