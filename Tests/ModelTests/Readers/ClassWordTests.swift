import Testing

@testable import Articles
@testable import TextSafety

/// What the words in classes and ids of a page say of it, for those that stand in no page of the tests.
@Suite struct ClassWordTests {
  @Test func wordsHaveTheirHints() {
    let rows: [(HTMLHints, String)] = [
      (
        [.meta],
        "articleinfo postdetails posttags tagslinks"
      ),
      (
        [.chrome],
        "videoplayer audioplayer mediaplayer featuredvideo"
      ),
      (
        [.hidden],
        "a11yhidden"
      ),
      (
        [.doubtful],
        "category"
      ),
      (
        [.content],
        "contenido articulo texto documentation"
      ),
      (
        [.body, .content],
        """
        entrycontent postcontent storybody articletext articlecontent postbody bodytext storycontent \
        blogcontent contentbody mwparseroutput mwcontenttext postentry entrybody namebody fieldbody \
        thecontent singlecontent textbody newsbody newstext newscontent articlebodytext artikeltext \
        storytext posttext bodycopy articlecopy bodycontent markdownbody richtext contenttext articlemain \
        blogpost entrytext bodyarticle textcontent articlesection pagecontent fulltext articlebodycontent \
        newsdetail detailtext noticiatexto cuerpo corpo postarticle blogtext storycopy artikelinhalt \
        singlepostcontent contentarticle tdpostcontent articlewrap
        """
      ),
      (
        [.title],
        """
        entrytitle posttitle articletitle pagetitle storytitle articleheadline blogtitle newstitle \
        mainheadline maintitle
        """
      ),
      (
        [.now],
        "currentdate currentdatetime currenttime datecurrent todaysdate todaydate datetoday"
      ),
      (
        [.dek],
        "lede teasertext vorspann chapo sommario entradilla abstract subhead anons subheading"
      ),
    ]
    for (hints, words) in rows {
      for word in words.split(separator: " ") {
        #expect(HTMLHints.words[WordHash.hash(word.utf8)]?.isSuperset(of: hints) == true, "\(word)")
      }
    }
  }

  @Test func theRestOfANumberIsNoWord() {
    #expect(HTMLHints(reading: Array("outline-container-orgd7109ad".utf8)[...]).isEmpty)
    #expect(HTMLHints(reading: Array("x3ad".utf8)[...]).isEmpty)
    #expect(
      HTMLHints(reading: Array("post7ad-byline".utf8)[...])
        == HTMLHints(reading: Array("post-byline".utf8)[...]))
    #expect(HTMLHints(reading: Array("slot3-ad".utf8)[...]).contains(.advertisement))
    #expect(
      HTMLHints(reading: Array("col2sidebar".utf8)[...])
        == HTMLHints(reading: Array("sidebar".utf8)[...]))
  }
}
