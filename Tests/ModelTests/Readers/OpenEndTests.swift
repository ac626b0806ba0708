import Testing

@testable import Articles

/// Inputs that break off where more has to come: after an escape, inside quotation marks, inside a word.
@Suite struct OpenEndTests {
  @Test(arguments: [
    "---\ntitle: \"C:\\dir\\\n---\nwords", "---\ntitle: \"\\\n---\nwords",
    "---\nlist: [\"\\\n---\n",
    "---\ntitle: 'it''\n---\nwords", "---\ntags:\n - \"a\\\n---\n",
    "+++\ntitle = \"a\\\n+++\nwords",
    "{\"title\":\"a\\", "{\"a\\u", "{\"a\":\"\\u12\"}\nwords", "{\"a\":[1,\"b\\\"]}", "{\"a\"",
    "{\"a\":",
    "<script", "</style", "a <!--", "a <!-- -", "&#", "&#x;", "&#1114112;", "&amp",
  ])
  func adversarialMarkdownThatBreaksOff(text: String) {
    for length in 0...text.utf8.count {
      let article = ArticleReader.read(Array(text.utf8.prefix(length)), format: .markdown)
      #expect(article.sections.count > 0)
    }
  }

  @Test(arguments: [
    "From: \"a\\<\"\n\nwords", "From: \"a\\\nSubject: b\n\nwords", "From: '\n\nwords",
    "From: a\nContent-Type: text/plain; charset=\"utf-8\\\n\nwords",
    "From: a\nContent-Type: multipart/mixed; boundary=\"x\\\n\n--x\n\nwords\n--x--",
    "From: a\nSubject: =?utf-8?Q?a=?=\nTo: =?\nCc: =?u?B\nDate: =?u?q?=4\n\nwords",
    "From: a\nContent-Transfer-Encoding: quoted-printable\n\na=\nb=4\nc=3d=",
  ])
  func adversarialMailThatBreaksOff(text: String) {
    for length in 0...text.utf8.count {
      let article = ArticleReader.read(Array(text.utf8.prefix(length)), format: .mail)
      #expect(article.text.bytes.count <= 2 * length + 64)
    }
  }

  @Test(arguments: [
    "<?xml encoding", "<?xml encoding=\"", "<meta charset", "<meta charset = '", "<!--", "<!-- -",
    "<a href=\"x\\", "<p title='", "<p &#", "<p>&#x", "</", "<!doctype", "<p/", "<script>\"\\",
    "<script type=application/ld+json>{\"headline\":\"a\\u12",
    "<script type=application/ld+json>[{\"a\\",
    "<script type=application/ld+json>{\"a\":\"\\ud83d\\u\"}</script><p>words",
  ])
  func adversarialPagesThatBreakOff(text: String) {
    for length in 0...text.utf8.count {
      let article = ArticleReader.read(Array(text.utf8.prefix(length)), format: .html)
      #expect(article.text.bytes.count <= 4 * length + 64)
    }
  }

  @Test func quotedValuesKeepWhatIsNoEscape() {
    #expect(FrontMatterValue.unquoted(#""C:\dir\"#) == #"C:\dir\"#)
    #expect(FrontMatterValue.unquoted(#""a \"b\" \\ c" # d"#) == #"a "b" \ c"#)
    #expect(FrontMatterValue.unquoted("'it''s' # so") == "it's")
    #expect(FrontMatterValue.unquoted("bare # said") == "bare")
    #expect(FrontMatterValue.unquoted("") == "")
  }
}
