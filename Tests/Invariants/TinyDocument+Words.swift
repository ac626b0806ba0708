extension TinyDocument.Kind {
  /// What a document begins with, so that its reader takes it for one of its own.
  var beginning: String {
    switch self {
    case .yaml: "---\n"
    case .toml: "+++\n"
    case .json: "{\""
    case .header: "From: "
    case .parts: "From: a\nContent-Type: multipart/mixed; boundary="
    case .encoded: "From: a\nSubject: =?"
    case .data: "<script type=application/ld+json>"
    case .page, .markdown, .plain, .sentences: ""
    case .configuration: "["
    }
  }

  /// The words, as bytes.
  var words: [[UInt8]] { Self.table[self] ?? [[0x0A]] }

  private static let table: [Self: [[UInt8]]] = {
    var table: [Self: [[UInt8]]] = [:]
    for kind in allCases { table[kind] = (kind.specialWords + common).map { Array($0.utf8) } }
    return table
  }()

  /// What every syntax breaks on.
  private static let common = ["\n", " ", "a", "\"", "\\", "'", ":", "é", "1"]

  private var specialWords: [String] {
    switch self {
    case .yaml:
      ["---\n", "title: ", "date: ", "author: ", "\n- ", "[", "]", ",", "|", "#", "name: ", "..."]
    case .toml: ["+++\n", "title = ", "date = ", "[", "]", ",", "=", "#", "2024-03-05", "\"\"\""]
    case .json:
      ["{", "}", "[", "]", ",", "\\u", "\\ud800", "title", "\":\"", "null", "}\nwords", "\\\""]
    case .header:
      [
        "\nSubject: ", "\nDate: ", "\nContent-Type: ", "text/html; charset=", "<", ">", ";", "=",
        "\n\nwords", "\n ", "(", "\r\n", "\nFrom: ", "5 Mar 2024", "=3d", "base64",
        "\nContent-Transfer-Encoding: ", "quoted-printable",
      ]
    case .parts:
      [
        "x", "\n\n", "\n--x", "--x--", "\n--", ";", "=", "Content-Type: text/html", "<p>", "\r\n",
        "Content-Type: multipart/mixed; boundary=", "=4", "QQ==",
      ]
    case .encoded:
      [
        "=?", "?=", "utf-8", "?Q?", "?B?", "?", "=4", "=", "*", "QQ=", "iso-2022-jp", "\u{1B}$B",
        "_",
      ]
    case .page:
      [
        "<", ">", "</", "<p", "<a href=", "<!--", "-->", "&", "&#x", ";", "/", "=", "<b>", "<li>",
        "<table>", "<td>", "<tr>", "</p>", "<h1>", "<title>", "<time datetime=", "<pre>", "<!",
        "<meta name=author content=", "<script>", "</script>", "<br>", "<blockquote>", "2024-03-05",
      ]
    case .data:
      [
        "{", "}", "[", "]", ",", "\"headline\":", "\"datePublished\":", "\"@type\":", "\\u",
        "\\ud83d", "\\udc00", "\"author\":", "\"name\":", "</script>", "<p>", "2024-03-05",
        "NewsArticle",
      ]
    case .markdown:
      [
        "#", "|", "-", "|-|-|\n", "\n\n", "*", "**", "_", "`", "```", "[", "](", ")", "<", ">",
        "~~",
        "!", "[^1]", "[^1]: ", "- ", "1. ", "    ", "\t", "<br>", "<!--", "&amp;", "- [ ] ",
        "===\n",
      ]
    case .plain:
      [
        "\n\n", "- ", "1. ", "(a) ", "• ", "By ", "March", "2024", ", ", "|", "—", "===\n", "[1]",
        "PART", "> ", "\t", "    ", "“", "”", "*", "Source: ", "Photo: ", "I. ", ".", "5 ",
        "\n\n\n",
      ]
    case .sentences:
      [
        "On ", "3 May ", "2019", "12 ", "people were killed", ". ", "“", "”", " said ", "Ann Lee",
        ", ", "First, ", "it could ", "two options", "between ", " and ", "last week", "Mr. ",
        "’s ",
        "May", "the 1980s", "at least ", "attack", "he ", "or ", "-", "–", "to ", "according to ",
        "\n\n", "would ", "%", "9999999999", "0", "Monday", "B.C.", ";", "(", ")", "?",
      ]
    case .configuration:
      ["keys]\n", "events]\n", "explorer]\n", "[", "]", "=", "theme", ",", "quit", "g,g", "#", ";"]
    }
  }
}
