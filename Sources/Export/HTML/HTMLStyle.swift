/// The look of an exported page.
enum HTMLStyle {
  /// The style sheet; it loads nothing and follows the reader's choice of light or dark.
  static let sheet = """
    body { font: 1.05rem/1.6 Georgia, serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
    h1 { line-height: 1.25; }
    h2 { margin-top: 2.5rem; border-bottom: 1px solid; font: 600 1.2rem sans-serif; }
    .dek { font-style: italic; }
    .meta, .kind, figcaption { font: 0.85rem sans-serif; opacity: 0.8; }
    table { border-collapse: collapse; width: 100%; }
    th, td { text-align: left; vertical-align: top; padding: 0.25rem 0.75rem 0.25rem 0; }
    td:first-child { white-space: nowrap; }
    svg { width: 100%; height: auto; font: 12px sans-serif; }
    svg text { fill: currentColor; }
    svg line { stroke: currentColor; stroke-opacity: 0.25; }
    .bar { fill: #4a6fa5; } .bar.attack { fill: #b3382c; }
    :target { background: #ffe08a; color: #000; }
    blockquote { margin-left: 1rem; padding-left: 1rem; border-left: 3px solid; }
    """
}
