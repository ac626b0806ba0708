import Articles
import Language
import TextSafety

/// Whether the tree lets the members of a group be acts.
struct OptionTreeCheck {
  /// The article.
  let text: OptionText

  /// Members without any verb are an enumeration of things, unless a noun for options announces them.
  func accepts(_ group: OptionGroup, _ readings: inout Readings) -> Bool {
    if group.announcement?.strength == .options { return true }
    if let announcement = group.announcement {
      let reading = readings.reading(of: text.units[announcement.unit].span)
      let tree = OptionTree(reading: reading, announcement: announcement)
      if tree.isAboutThePast && !isOpen(group) || tree.deniesChoice {
        return false
      }
    }
    var acts = 0
    for member in group.members where isNamed(member.head) || hasVerb(member, &readings) {
      acts += 1
    }
    return acts * 2 >= group.members.count
  }

  /// "One would be to", "it could": what stands open.
  private func isOpen(_ group: OptionGroup) -> Bool {
    let openers = group.openers.map { opener in
      text.words(of: opener.unit).dropFirst(opener.word).prefix(opener.head - opener.word + 1)
    }
    let heads = group.members.map {
      OptionWordScanner.words(of: text.bytes, in: $0.head).prefix(8)
    }
    return (openers + heads).contains { words in words.contains { $0.isA(.modal) } }
  }

  private func hasVerb(_ member: OptionGroup.Member, _ readings: inout Readings) -> Bool {
    let head = SourceSpan(member.head.start, max(member.head.end, member.span.end))
    let reading = readings.reading(at: head.start) ?? readings.reading(of: head)
    guard reading.hasTree else { return true }
    let near = reading.tokens(in: SourceSpan(head.start, min(head.end, head.start + 160)).range)
    return near.contains { [.verb, .auxiliary].contains(reading.tokens[$0].upos) }
  }

  private func isNamed(_ head: SourceSpan) -> Bool {
    OptionWordScanner.words(of: text.bytes, in: head).contains { $0.isA(.measure) }
  }
}
