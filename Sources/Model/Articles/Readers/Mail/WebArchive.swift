import Dates
import TextSafety

/// A web page that a browser saved with its pictures as one MHTML file (RFC 2557).
///
/// The file looks like a mail message, but its sender is a browser and its date is the day of saving: the
/// page itself says who wrote it and when.
struct WebArchive {
  /// The page, in the encoding that its part declares; empty if the file holds none.
  var page: [UInt8]
  /// The label of that encoding; nil if only the page itself can say it.
  var charset: String?
  /// Where the page was taken from.
  var address: String?
  /// The day it was saved.
  var saved: EDTF?

  /// The page in a message; nil if a person sent it.
  init?(_ header: MailHeader, _ body: ArraySlice<UInt8>) {
    guard Self.isSavedByBrowser(header) else { return nil }
    let part = MailBody.firstPart(ofType: "text/html", header, body)
    if part == nil, header["from"] == nil { return nil }
    page = part.map { TransferEncoding.decode($0.body, $0.encoding) } ?? []
    charset = part?.header.parameter("charset", of: "content-type")
    let locations = [header["snapshot-content-location"], part?.header["content-location"]]
    address = locations.lazy.compactMap { $0 }.first { Self.isWebAddress($0) }
    saved = header["date"].flatMap(FrontMatter.date)
  }

  /// Whether the header is a browser's: it names the page's address or says "Saved by".
  private static func isSavedByBrowser(_ header: MailHeader) -> Bool {
    if header["snapshot-content-location"] != nil { return true }
    guard let sender = header["from"]?.lowercased() else {
      return header.token("content-type") == "multipart/related"
    }
    return sender.contains("saved by ")
  }

  private static func isWebAddress(_ value: String) -> Bool {
    value.hasPrefix("https://") || value.hasPrefix("http://")
  }

  /// The article in the page.
  func read() -> Article {
    let label = charset ?? HTMLCharset.declared(in: page)
    let decoded = TextDecoder.decode(page, declared: label)
    var article = HTMLReader.read(utf8: decoded.utf8, address: address)
    article.diagnostics = decoded.diagnostics + article.diagnostics
    if article.metadata.address?.origin == "argument" {
      article.metadata.address?.origin = "web archive"
    }
    article.metadata.saved = saved.map { Sourced($0, from: "web archive") }
    return article
  }
}
