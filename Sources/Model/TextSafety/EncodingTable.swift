/// The legacy encodings of the WHATWG Encoding Standard, by name, with glibc's name for iconv and the labels
/// that documents use for them.
enum EncodingTable {
  /// One encoding.
  struct Row: Sendable {
    /// The standard's name.
    let name: String
    /// The name for iconv.
    let iconvName: String
    /// The labels in small letters, separated by a space.
    let labels: String
  }

  /// The row for a label as a document gives it, whatever its case and the space around it.
  static func row(for label: String) -> Row? {
    let trimmed = label.utf8.filter { $0 > 0x20 && $0 < 0x7F }.map(ByteClass.lowercased)
    guard let index = byLabel[String(decoding: trimmed, as: UTF8.self)] else { return nil }
    return rows[index]
  }

  private static let byLabel: [String: Int] = {
    var found: [String: Int] = [:]
    for (index, row) in rows.enumerated() {
      for label in row.labels.cut(at: " ") { found[String(label)] = index }
    }
    return found
  }()

  /// All rows; Latin-1 labels mean windows-1252, as the standard has it.
  static let rows: [Row] = [
    Row(
      name: "UTF-8", iconvName: "UTF-8",
      labels: """
        utf-8 utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8
        """),
    Row(
      name: "windows-1252", iconvName: "CP1252",
      labels: """
        windows-1252 cp1252 x-cp1252 ansi_x3.4-1968 ascii us-ascii iso-8859-1 iso8859-1 iso88591 \
        iso_8859-1 iso_8859-1:1987 iso-ir-100 l1 latin1 latin-1 ibm819 cp819 csisolatin1
        """),
    Row(
      name: "windows-1250", iconvName: "CP1250",
      labels: """
        windows-1250 cp1250 x-cp1250
        """),
    Row(
      name: "windows-1251", iconvName: "CP1251",
      labels: """
        windows-1251 cp1251 x-cp1251
        """),
    Row(
      name: "windows-1253", iconvName: "CP1253",
      labels: """
        windows-1253 cp1253 x-cp1253
        """),
    Row(
      name: "windows-1254", iconvName: "CP1254",
      labels: """
        windows-1254 cp1254 x-cp1254 iso-8859-9 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 \
        iso-ir-148 l5 latin5 csisolatin5
        """),
    Row(
      name: "windows-1255", iconvName: "CP1255",
      labels: """
        windows-1255 cp1255 x-cp1255
        """),
    Row(
      name: "windows-1256", iconvName: "CP1256",
      labels: """
        windows-1256 cp1256 x-cp1256
        """),
    Row(
      name: "windows-1257", iconvName: "CP1257",
      labels: """
        windows-1257 cp1257 x-cp1257
        """),
    Row(
      name: "windows-1258", iconvName: "CP1258",
      labels: """
        windows-1258 cp1258 x-cp1258
        """),
    Row(
      name: "windows-874", iconvName: "CP874",
      labels: """
        windows-874 dos-874 iso-8859-11 iso8859-11 iso885911 tis-620
        """),
    Row(
      name: "ISO-8859-2", iconvName: "ISO-8859-2",
      labels: """
        iso-8859-2 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 iso-ir-101 l2 latin2 \
        csisolatin2
        """),
    Row(
      name: "ISO-8859-3", iconvName: "ISO-8859-3",
      labels: """
        iso-8859-3 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 iso-ir-109 l3 latin3 \
        csisolatin3
        """),
    Row(
      name: "ISO-8859-4", iconvName: "ISO-8859-4",
      labels: """
        iso-8859-4 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 iso-ir-110 l4 latin4 \
        csisolatin4
        """),
    Row(
      name: "ISO-8859-5", iconvName: "ISO-8859-5",
      labels: """
        iso-8859-5 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988 iso-ir-144 cyrillic \
        csisolatincyrillic
        """),
    Row(
      name: "ISO-8859-6", iconvName: "ISO-8859-6",
      labels: """
        iso-8859-6 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987 iso-ir-127 arabic asmo-708 \
        ecma-114 csiso88596e csiso88596i csisolatinarabic iso-8859-6-e iso-8859-6-i
        """),
    Row(
      name: "ISO-8859-7", iconvName: "ISO-8859-7",
      labels: """
        iso-8859-7 iso8859-7 iso88597 iso_8859-7 iso_8859-7:1987 iso-ir-126 greek greek8 \
        ecma-118 elot_928 sun_eu_greek csisolatingreek
        """),
    Row(
      name: "ISO-8859-8", iconvName: "ISO-8859-8",
      labels: """
        iso-8859-8 iso8859-8 iso88598 iso_8859-8 iso_8859-8:1988 iso-ir-138 hebrew visual \
        csiso88598e csisolatinhebrew iso-8859-8-e iso-8859-8-i csiso88598i logical
        """),
    Row(
      name: "ISO-8859-10", iconvName: "ISO-8859-10",
      labels: """
        iso-8859-10 iso8859-10 iso885910 iso-ir-157 l6 latin6 csisolatin6
        """),
    Row(
      name: "ISO-8859-13", iconvName: "ISO-8859-13",
      labels: """
        iso-8859-13 iso8859-13 iso885913
        """),
    Row(
      name: "ISO-8859-14", iconvName: "ISO-8859-14",
      labels: """
        iso-8859-14 iso8859-14 iso885914
        """),
    Row(
      name: "ISO-8859-15", iconvName: "ISO-8859-15",
      labels: """
        iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9 latin9 latin-9 csisolatin9
        """),
    Row(
      name: "ISO-8859-16", iconvName: "ISO-8859-16",
      labels: """
        iso-8859-16 iso8859-16 iso885916
        """),
    Row(
      name: "KOI8-R", iconvName: "KOI8-R",
      labels: """
        koi8-r koi8_r koi8 koi cskoi8r
        """),
    Row(
      name: "KOI8-U", iconvName: "KOI8-U",
      labels: """
        koi8-u koi8-ru
        """),
    Row(
      name: "IBM866", iconvName: "IBM866",
      labels: """
        ibm866 866 cp866 csibm866
        """),
    Row(
      name: "macintosh", iconvName: "MACINTOSH",
      labels: """
        macintosh mac x-mac-roman csmacintosh
        """),
    Row(
      name: "x-mac-cyrillic", iconvName: "MAC-CYRILLIC",
      labels: """
        x-mac-cyrillic x-mac-ukrainian
        """),
    Row(
      name: "GBK", iconvName: "GB18030",
      labels: """
        gbk gb2312 gb_2312 gb_2312-80 chinese csgb2312 csiso58gb231280 iso-ir-58 x-gbk gb18030
        """),
    Row(
      name: "Big5", iconvName: "BIG5-HKSCS",
      labels: """
        big5 big5-hkscs cn-big5 csbig5 x-x-big5
        """),
    Row(
      name: "EUC-JP", iconvName: "EUC-JP",
      labels: """
        euc-jp x-euc-jp cseucpkdfmtjapanese
        """),
    Row(
      name: "ISO-2022-JP", iconvName: "ISO-2022-JP",
      labels: """
        iso-2022-jp csiso2022jp
        """),
    Row(
      name: "Shift_JIS", iconvName: "CP932",
      labels: """
        shift_jis shift-jis sjis x-sjis ms_kanji ms932 windows-31j csshiftjis
        """),
    Row(
      name: "EUC-KR", iconvName: "UHC",
      labels: """
        euc-kr ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 korean iso-ir-149 cseuckr \
        csksc56011987 windows-949
        """),
    Row(
      name: "UTF-16LE", iconvName: "UTF-16LE",
      labels: """
        utf-16le utf-16 unicode ucs-2 iso-10646-ucs-2 csunicode unicodefeff
        """),
    Row(
      name: "UTF-16BE", iconvName: "UTF-16BE",
      labels: """
        utf-16be unicodefffe
        """),
  ]
}
