import TextSafety

/// Tells lines that ask their reader to sign up, to follow or to write: "Get our best stories in your inbox".
///
/// Such a line begins as a call or a question does, names a channel, and speaks to its reader; a line with
/// quotation marks reports what somebody said.
enum ReaderCall {
  /// The longest line that is one, in bytes.
  private static let longestLine = 350

  /// Whether a line is a call to its reader.
  static func isCall(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count <= longestLine, line.count >= 12 else { return false }
    let words = FoldedText.fold(line).split(separator: .space)
    guard let first = words.first, openers.contains(WordHash.hash(first)) else { return false }
    let hasAddress = line.contains(.atSign)
    var (calls, names, speaks) = (false, hasAddress, hasAddress)
    var previous = WordHash.seed
    for word in words {
      let hash = WordHash.hash(word)
      let pair = previous &* 31 &+ hash
      calls = calls || verbs.contains(hash) || pairs.contains(pair)
      speaks = speaks || pair == clickHere || pair == tapHere
      names = names || channels.contains(hash)
      speaks = speaks || persons.contains(hash)
      previous = hash
    }
    return calls && names && speaks && !isQuoting(line)
  }

  private static func isQuoting(_ line: ArraySlice<UInt8>) -> Bool {
    var previous: (UInt8, UInt8) = (0, 0)
    for byte in line {
      if byte == .quotationMark { return true }
      if previous == (0xE2, 0x80), byte == 0x9C || byte == 0x9D || byte == 0x9E { return true }
      if previous.1 == 0xC2, byte == 0xAB || byte == 0xBB { return true }
      previous = (previous.1, byte)
    }
    return false
  }

  /// Words that a call, a question to the reader or a condition begins with.
  private static let openers: WordSet = [
    "sign", "subscribe", "follow", "join", "download", "get", "click", "tap", "email", "contact",
    "register", "log", "tune", "check", "visit", "send", "add", "find", "like", "watch", "stay",
    "keep", "never", "want", "do", "would", "are", "have", "got", "our", "if", "for", "you", "to",
    "listen", "read", "enjoy", "enjoyed", "thank", "thanks", "love", "receive", "hear", "please",
    "don", "from", "with", "see",
  ]

  /// What the reader is to do.
  private static let verbs: WordSet = [
    "signup", "subscribe", "subscribing", "follow", "following", "join", "joining", "bookmark",
    "download", "downloading", "email", "emailing", "register", "visit",
  ]

  /// The same in two words, as `pair` joins them.
  private static let pairs: Set<UInt64> = [
    pair("sign", "up"), pair("signing", "up"), pair("sign", "in"), pair("log", "in"),
    pair("click", "here"), pair("tap", "here"), pair("in", "touch"), pair("watch", "more"),
    pair("get", "the"), pair("get", "our"), pair("add", "us"), pair("e", "mail"),
  ]

  /// They speak to the reader by themselves.
  private static let clickHere = pair("click", "here")
  private static let tapHere = pair("tap", "here")

  private static func pair(_ first: StaticString, _ second: StaticString) -> UInt64 {
    WordHash.hash(first) &* 31 &+ WordHash.hash(second)
  }

  /// Where it reaches the reader.
  private static let channels: WordSet = [
    "newsletter", "newsletters", "whatsapp", "telegram", "google", "app", "apps", "homepage",
    "inbox", "notification", "notifications", "facebook", "instagram", "twitter", "youtube",
    "tiktok", "linkedin", "bluesky", "podcast", "podcasts", "alerts", "bulletin", "freeview",
    "comment",
  ]

  private static let persons: WordSet = ["us", "our", "you", "your", "we"]
}
