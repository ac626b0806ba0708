import TextSafety

/// An article as a reader of one format found it: one text, and flat arrays of spans into it.
///
/// Arrays refer to each other by index ranges; there is no tree to walk and nothing to recurse on.
public struct Article: Sendable {
  /// The whole text, safe to show.
  ///
  /// Every span in the article and in its briefing points into it.
  public var text: SafeText
  /// The title, without the site's name.
  public var title: SourceSpan?
  /// The dek: the line or two below the title that say what the article is about.
  public var dek: SourceSpan?
  /// The byline as it stands in the text.
  public var byline: SourceSpan?
  /// The line that gives the publication date, as it stands in the text.
  public var dateline: SourceSpan?
  /// The sections in reading order; they cover all paragraphs without a gap.
  public var sections: [Section]
  /// The paragraphs of the body in reading order, headings not among them.
  public var paragraphs: [Paragraph]
  /// The sentences of the paragraphs in reading order.
  public var sentences: [Sentence]
  /// Links and emphasis in reading order.
  public var inlines: [Inline]
  /// What the reader took out of the body, each with its reason.
  public var setAside: [ExcludedText]
  /// What is known about the article from outside its body.
  public var metadata: Metadata
  /// The dates of parts that have their own, in reading order; elsewhere the publication date counts.
  public var anchors: [DateAnchor]
  /// The places that links inside the article, or from a file beside it, can name, in reading order.
  public var linkTargets: [LinkTarget]
  /// Whether markup tells captions; in a plain text only their words do.
  package var hasMarkedCaptions = true
  /// Whether it is what a program wrote about its work, line by line.
  package var isLog = false
  /// Whether the format itself tells who speaks each turn: one label makes a voice.
  package var hasMarkedTurns = false
  /// What went wrong or was repaired while reading.
  public var diagnostics: [Diagnostic]

  /// Makes an article of its text alone; a reader fills in the rest.
  public init(text: SafeText) {
    self.text = text
    sections = []
    paragraphs = []
    sentences = []
    inlines = []
    setAside = []
    metadata = Metadata()
    anchors = []
    linkTargets = []
    diagnostics = []
  }

  /// The text of a span.
  public subscript(span: SourceSpan) -> String { text[span] }
}

/// A place in an article that has a name: an element's `id`, an anchor's `name`.
public struct LinkTarget: Hashable, Sendable {
  /// The name, without the number sign that a link writes before it.
  public var name: String
  /// The paragraph or the heading that it stands at.
  public var span: SourceSpan

  /// This many are kept of an article.
  public static let mostTargets = 10_000
  /// A longer name is none, in bytes.
  public static let longestName = 200

  /// Makes a place.
  public init(name: String, span: SourceSpan) {
    self.name = name
    self.span = span
  }
}

/// A part of an article under one heading.
public struct Section: Hashable, Sendable {
  /// The heading's text; nil for the introduction before the first heading.
  public var heading: SourceSpan?
  /// The heading's level, 1 for the highest that the body uses.
  public var level: Int
  /// The section's paragraphs, as indices into `Article.paragraphs`.
  public var paragraphs: Range<Int>

  /// Makes a section.
  public init(heading: SourceSpan?, level: Int = 1, paragraphs: Range<Int>) {
    self.heading = heading
    self.level = level
    self.paragraphs = paragraphs
  }
}

/// A paragraph, a list item, a quoted block or another block of text that is read as one.
public struct Paragraph: Hashable, Sendable {
  /// What a paragraph is, as far as its layout goes.
  public enum Kind: Hashable, Sendable {
    /// Running text.
    case text
    /// A block quotation.
    case quote
    /// A list item: its marker as shown ("•", "3.") and how deep it is nested, 0 for the outermost list.
    case listItem(marker: String, depth: Int)
    /// Text whose line breaks and spaces count.
    case preformatted
    /// A table row; its cells are separated by a tab.
    case tableRow(isHeader: Bool)
    /// The words below or beside a picture.
    case caption
    /// A footnote or an endnote with its label as shown.
    case footnote(label: String)
  }

  /// The text, without the list marker.
  public var span: SourceSpan
  /// What the paragraph is.
  public var kind: Kind
  /// The paragraph's sentences, as indices into `Article.sentences`.
  public var sentences: Range<Int>
  /// The section it stands in, as an index into `Article.sections`.
  public var section: Int

  /// Makes a paragraph.
  public init(span: SourceSpan, kind: Kind = .text, sentences: Range<Int>, section: Int) {
    self.span = span
    self.kind = kind
    self.sentences = sentences
    self.section = section
  }
}

/// A sentence of a paragraph.
public struct Sentence: Hashable, Sendable {
  /// The text, with its closing mark and quotation mark, without the space after it.
  public var span: SourceSpan
  /// The paragraph it stands in, as an index into `Article.paragraphs`.
  public var paragraph: Int

  /// Makes a sentence.
  public init(span: SourceSpan, paragraph: Int) {
    self.span = span
    self.paragraph = paragraph
  }
}

/// A stretch of a paragraph that its format marks.
public struct Inline: Hashable, Sendable {
  /// What the format says about the stretch.
  public enum Kind: Hashable, Sendable {
    /// Stressed.
    case emphasis
    /// Strongly stressed.
    case strong
    /// Code or other literal text.
    case code
    /// Struck out: it holds no more.
    case struck
    /// A link with the address it names, made safe to show.
    case link(String)
  }

  /// The marked text.
  public var span: SourceSpan
  /// What the mark says.
  public var kind: Kind

  /// Makes an inline mark.
  public init(span: SourceSpan, kind: Kind) {
    self.span = span
    self.kind = kind
  }
}

/// Text that the reader took out of the body but keeps.
public struct ExcludedText: Hashable, Sendable {
  /// Why text was set aside.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// Links to other articles ("Check Also", "Read more").
    case relatedLinks = "related links"
    /// A newsletter, donation or subscription box.
    case promotion
    /// Menus, breadcrumbs, share bars.
    case navigation
    /// Readers' comments.
    case comments
    /// A notice about cookies, rights or the site.
    case legal = "legal notice"
    /// A note about the author or the publisher.
    case authorNote = "author note"
    /// Mail headers and signatures.
    case mailHeader = "mail header"
    /// Front matter that was not understood.
    case frontMatter = "front matter"
    /// What else is not the article.
    case boilerplate
  }

  /// The text.
  public var span: SourceSpan
  /// Why it is not in the body.
  public var reason: Reason

  /// Makes an entry.
  public init(span: SourceSpan, reason: Reason) {
    self.span = span
    self.reason = reason
  }
}
