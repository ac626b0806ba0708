import Analysis
import Articles
import TextSafety

extension Briefing {
  /// The briefing with a reader's corrections, whichever of these annotations are some.
  public func corrected(by notes: [PlacedAnnotation]) -> Briefing {
    let found = notes.compactMap(Correction.init)
    if found.isEmpty { return self }
    var briefing = self
    briefing.corrections = found
    for correction in found { briefing.apply(correction) }
    let gist = VoiceGist(bytes: article.text.bytes)
    var readings = Readings(article)
    let untouched = Set(voices.map(Self.words))
    for index in briefing.voices.indices
    where !untouched.contains(Self.words(of: briefing.voices[index])) {
      briefing.voices[index] = gist.told(briefing.voices[index], &readings)
    }
    return briefing
  }

  /// What tells a voice from one that a correction changed: its name and what it says.
  private static func words(of voice: Voice) -> [SourceSpan] {
    [voice.name ?? SourceSpan(0, 0)] + voice.statements.map(\.hull)
  }

  private mutating func apply(_ correction: Correction) {
    switch correction.kind {
    case .wrongSpeaker: takeFromSpeaker(correction)
    case .notAnAttack:
      guard let index = event(at: correction.span), timeline.events[index].kind == .attack else {
        return
      }
      timeline.events[index].kind = .other
      sign(correction, at: index)
    case .notAnEvent:
      if let index = event(at: correction.span) { timeline.events.remove(at: index) }
    case .sameAs:
      guard let words = correction.other else { return }
      joinEvents(correction, words)
      joinVoices(correction, words)
    }
  }

  /// Says beside the rules that made an event who corrected it.
  private mutating func sign(_ correction: Correction, at index: Int) {
    timeline.events[index].reasons.append(correction.evidence)
  }

  /// What readers corrected of an event, in words with their authors' marks.
  public func corrections(of event: TimelineEvent) -> [String] {
    corrections.map(\.evidence).filter(event.reasons.contains).map(\.rule)
  }

  private func event(at span: SourceSpan) -> Int? {
    Correction.target(of: span, among: timeline.events.map(\.span))
  }

  /// Tells an event as one more mention of another one.
  private mutating func joinEvents(_ correction: Correction, _ words: String) {
    guard let index = event(at: correction.span),
      let other = timeline.events.firstIndex(where: { article.oneLine($0.span) == words }),
      other != index
    else { return }
    let event = timeline.events[index]
    timeline.events[other].mentions =
      (timeline.events[other].mentions + [event.span] + event.mentions)
      .sorted()
    sign(correction, at: other)
    // Where only this one has a date, the event stands in its place among the others.
    let isPlaced = timeline.events[other].placement == .undated && event.placement != .undated
    timeline.events[other].takeMissing(from: event)
    if isPlaced { timeline.events.swapAt(other, index) }
    timeline.events.remove(at: isPlaced ? other : index)
  }

  /// Gives all that a voice says to another one.
  private mutating func joinVoices(_ correction: Correction, _ words: String) {
    guard let index = voices.firstIndex(where: { $0.name == correction.span }),
      let other = voices.firstIndex(where: { voice in
        voice.name.map { article.oneLine($0) == words } ?? false
      }), other != index
    else { return }
    voices[other].mentions = (voices[other].mentions + voices[index].mentions).sorted()
    voices[other].statements += voices[index].statements
    voices[other].statements.sort { $0.hull < $1.hull }
    voices[other].role = voices[other].role ?? voices[index].role
    voices.remove(at: index)
  }

  /// The voice of a name, which is made where the text has the name and no voice has it.
  private mutating func indexOfVoice(named name: String) -> Int? {
    let known = voices.firstIndex { voice in
      voice.name.map { article.oneLine($0) == name } ?? false
    }
    if let known { return known }
    guard let span = firstMention(of: name) else { return nil }
    let entity = entities.first { $0.mentions.contains { $0.overlaps(span) } }
    let isBody = entity?.kind == .organisation || entity?.kind == .place
    // The reader knows that the name is somebody's.
    voices.append(Voice(name: span, kind: isBody ? .organisation : .person))
    return voices.count - 1
  }

  /// Where the text first has a name, as words of their own; nil if nowhere.
  public func firstMention(of name: String) -> SourceSpan? {
    let bytes = article.text.bytes
    let words = Array(name.utf8)
    // Of nothing there is one at every place.
    if words.isEmpty { return nil }
    func isWord(at index: Int) -> Bool {
      bytes.indices.contains(index) && (ByteClass.isLetter(bytes[index]) || bytes[index] >= 0x80)
    }
    var from = 0
    while let found = bytes[from...].firstRange(of: words) {
      if !isWord(at: found.lowerBound - 1), !isWord(at: found.upperBound) {
        return SourceSpan(found)
      }
      from = found.upperBound
    }
    return nil
  }

  /// Gives something to whom the reader says it is from, and leaves that open where no such name is in the text.
  private mutating func takeFromSpeaker(_ correction: Correction) {
    let places = voices.indices.flatMap { voice in
      voices[voice].statements.indices.map { (voice, $0) }
    }
    let hulls = places.map { voices[$0].statements[$1].hull }
    guard let found = Correction.target(of: correction.span, among: hulls) else { return }
    let (voice, index) = places[found]
    guard voices[voice].name != nil else { return }
    var statement = voices[voice].statements.remove(at: index)
    statement.source = nil
    statement.candidates = []
    if let speaker = correction.other.flatMap({ indexOfVoice(named: $0) }) {
      voices[speaker].statements.append(statement)
      voices[speaker].statements.sort { $0.hull < $1.hull }
    } else if let nobody = voices.firstIndex(where: { $0.name == nil && $0.role == nil }) {
      voices[nobody].statements.append(statement)
      voices[nobody].statements.sort { $0.hull < $1.hull }
    } else {
      var nobody = Voice(name: nil)
      nobody.statements = [statement]
      voices.append(nobody)
    }
    if voices[voice].statements.isEmpty { voices.remove(at: voice) }
  }
}

extension TimelineEvent {
  /// Takes from another telling of the same event what this one lacks: its date, its tolls.
  fileprivate mutating func takeMissing(from other: TimelineEvent) {
    if placement == .undated, other.placement != .undated {
      date = other.date
      placement = other.placement
      expression = other.expression
    }
    if killed == nil { killed = other.killed }
    if injured == nil { injured = other.injured }
    if places.isEmpty { places = other.places }
    if kind == .other { kind = other.kind }
    isNews = isNews || other.isNews
    isAside = false
    rank = min(rank, other.rank)
    confidence = min(confidence, other.confidence)
  }
}
