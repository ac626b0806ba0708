import ArgumentParser

/// The forms that a briefing is printed in.
enum PrintFormat: String, CaseIterable, ExpressibleByArgument {
  case text, markdown, json, jsonl, article, html, csv, ics, timelinejs, timex3, statements,
    annotations
}
