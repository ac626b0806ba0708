// Whoever imports Model sees the rooms below it, each a target of its own.
@_exported import Analysis
@_exported import Articles
@_exported import Dates
@_exported import TextSafety
