import Glibc

/// Finds out whether the terminal shows Unicode, and tells the C library.
enum Charset {
  /// Sets the locale's characters and returns whether they are Unicode's.
  ///
  /// Without a locale, or with one that is not installed here (as often over SSH), a terminal of today
  /// still shows UTF-8. A locale that stands for another charset is believed: the text is shown in ASCII.
  static func activate() -> Bool {
    let name = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(Environment.value).first ?? ""
    if !isStandard(name), setlocale(LC_CTYPE, "") != nil {
      if codeset == "UTF-8" { return true }
    } else if mayBeUnicode(localeName: name) {
      for candidate in ["C.UTF-8", "en_US.UTF-8"] where setlocale(LC_CTYPE, candidate) != nil {
        if codeset == "UTF-8" { return true }
      }
    }
    setlocale(LC_CTYPE, "C")
    return false
  }

  /// Whether a locale's name leaves room for Unicode: it names UTF-8 or no charset at all.
  static func mayBeUnicode(localeName name: String) -> Bool {
    guard let dot = name.firstIndex(of: ".") else { return !name.contains("@euro") }
    let charset = name[name.index(after: dot)...].prefix { $0 != "@" }
    return charset.lowercased().filter { $0 != "-" } == "utf8"
  }

  /// Whether a name stands for the locale of programs that ask for none.
  private static func isStandard(_ name: String) -> Bool {
    name.isEmpty || name == "C" || name == "POSIX"
  }

  private static var codeset: String {
    nl_langinfo(nl_item(CODESET)).map { String(cString: $0) } ?? ""
  }
}
