import Foundation
import Testing

extension EndToEnd {
  /// Every form and list that leaves the program, for names and texts with whatever a terminal might obey.
  @Suite(.serialized, Lane.commands) struct OutputFormTests {
    /// What a terminal obeys or hides: C0, DEL, C1, bidirectional controls, tags, invisible operators.
    private static let obeyed: [ClosedRange<UInt32>] = [
      0x00...0x08, 0x0B...0x0C, 0x0E...0x1F, 0x7F...0x9F, 0x61C...0x61C, 0x200E...0x200F,
      0x2028...0x202E, 0x2060...0x206F, 0xFEFF...0xFEFF, 0xFFF9...0xFFFB, 0xE0000...0xE007F,
    ]
    /// What else shows nothing by itself, for names and messages.
    private static let hidden: [ClosedRange<UInt32>] = [
      0xAD...0xAD, 0x34F...0x34F, 0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180F,
      0x200B...0x200D, 0x3164...0x3164, 0xFE00...0xFE0F, 0xFFA0...0xFFA0, 0xFFF0...0xFFF8,
      0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0100...0xE01EF,
    ]

    private func scalars(_ ranges: [ClosedRange<UInt32>]) -> [Unicode.Scalar] {
      ranges.joined().compactMap(Unicode.Scalar.init)
    }

    private func expectNone(
      of ranges: [ClosedRange<UInt32>], in output: String, _ what: String,
      sourceLocation: SourceLocation = #_sourceLocation
    ) {
      let found = Set(
        output.unicodeScalars.filter { scalar in
          ranges.contains { $0.contains(scalar.value) }
        }.map { String($0.value, radix: 16) })
      #expect(found.isEmpty, "\(what): \(found.sorted())", sourceLocation: sourceLocation)
    }

    @Test func adversarialNothingButCharactersLeavesInAnyForm() throws {
      let folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("dossier-\(UUID().uuidString)").path
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(atPath: folder) }
      // A text with U+0000 in it is none.
      let all = scalars(Self.obeyed + Self.hidden).filter { $0 != "\0" }.map(String.init)
      let sprinkled = all.map { "a\($0)b" }.joined(separator: " ")
      let text = """
        The \(all.joined()) quay

        A bomb killed 12 people in Sela\u{9B}31m on 4 May 2021. “Nobody \u{202E}asked,” said Ana \u{1B}[31mMoreira.

        Words: \(sprinkled).
        """
      // A name has 255 bytes.
      let name =
        "q" + all.prefix(60).joined() + "\u{FE0F}\u{E0041}\u{3164}.txt"
      let (file, state) = (folder + "/" + name, folder + "/state")
      try text.write(toFile: file, atomically: true, encoding: .utf8)
      for form in [
        "text", "markdown", "json", "jsonl", "article", "html", "csv", "ics", "timelinejs",
        "timex3",
        "statements", "annotations",
      ] {
        let run = try Binary.run(["print", "--to", form, "--notes", file], state: state)
        #expect(run.status == 0, "\(form): \(run.errors)")
        expectNone(of: Self.obeyed, in: run.output, form)
        expectNone(of: Self.obeyed + Self.hidden, in: run.errors, form)
      }
      let note = try Binary.run(
        ["notes", "add", "--at", "Words", "--note", sprinkled, file], state: state)
      #expect(note.status == 0)
      let lists = [
        ["add", file], ["library"], ["library", "--json"], ["search", "bomb"],
        ["search", "--json", "bomb"], ["timeline"], ["timeline", "--json"], ["notes"],
        ["notes", "export"], ["library", sprinkled], ["search", sprinkled], ["print", file + "x"],
        ["forget", "1", "--with-notes"],
      ]
      for arguments in lists {
        let run = try Binary.run(arguments, state: state)
        expectNone(of: Self.obeyed, in: run.output, arguments[0])
        expectNone(of: Self.obeyed + Self.hidden, in: run.errors, arguments[0])
      }
    }
  }
}
