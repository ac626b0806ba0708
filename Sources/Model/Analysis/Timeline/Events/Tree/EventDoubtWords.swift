import Dates

/// Words that make an event less sure.
enum EventDoubtWords {
  static let speakers = EventLexicon.hashes(of: "i we you my our your me")
  static let pointing = EventLexicon.hashes(of: "this that these those such")
  static let pointingBack = EventLexicon.hashes(of: "those these that such")
  static let anybody = EventLexicon.hashes(
    of: "many some others everyone somebody anybody most few something anything everything nothing")
  /// They shift, rise and come without anything happening.
  static let moods = EventLexicon.hashes(
    of: """
      tone tune stance rhetoric mood anticipation pressure tension tensions speculation concern concerns fears hopes
      doubts debate question
      questions news details efforts calls issue issues attention momentum darkness point moment thing things
      """)
  /// They count from a time that was told before.
  static let relative = EventLexicon.hashes(
    of: "same next later earlier previous following before after that")
  static let day = EventLexicon.hash("day".utf8)
  static let seeming = EventLexicon.hashes(of: "seem seems seemed appear appears appeared")
  /// Before "by" these say what sort of thing or whose it is, or whom a reporter asked.
  static let attributes = EventLexicon.hashes(
    of: """
      contacted interviewed surveyed polled asked quoted cited used owned run led backed supported known called followed
      driven caused inspired obtained reviewed seen laid affiliated released published issued conducted written
      produced compiled sponsored hosted organized organised provided
      """)
  /// They say what somebody thinks of something.
  static let describing = EventLexicon.hashes(
    of: """
      describe describes described describing compare compares compared comparing liken likens likened likening
      characterize characterizes characterized characterizing characterise characterised refer refers referred referring
      """)
  /// Nouns for what somebody says without proof.
  static let claims = EventLexicon.hashes(
    of: """
      claim claims allegation allegations accusation accusations theory theories rumor rumors rumour rumours assertion
      assertions suspicion suspicions belief notion myth narrative
      """)
  /// Nouns that a clause with "that" says the content of.
  static let telling = claims.union(
    EventLexicon.hashes(
      of: """
        fact news word announcement confirmation conclusion finding findings ruling decision deal agreement hope hopes
        fear fears concern concerns sign signs evidence view idea warning warnings complaint complaints charge charges
        argument point proof indication indications revelation revelations disclosure admission promise pledge vow
        """))
  /// Objects that only the text before gives sense to.
  static let unresolved = EventLexicon.hashes(of: "it that this these those them")
  /// They say what something is like that was told before.
  static let similar = EventLexicon.hashes(of: "similar such")
  /// Verbs that leave to their object what is done.
  static let making = EventLexicon.hashes(
    of: "make makes made making take takes took taken give gives gave given have has had do did")
  static let ifs = EventLexicon.hashes(of: "if unless")
  /// With a second object they give somebody a name.
  static let calling = EventLexicon.hashes(of: "called calls call")
  /// They stand for somebody or something that is named elsewhere.
  static let unnamed = EventLexicon.hashes(of: "he she they it")
  /// What somebody is taken for.
  static let regarding = EventLexicon.hashes(of: "considered regarded viewed deemed thought")
  /// What a picture does to what it has.
  static let showing = EventLexicon.hashes(of: "shown seen pictured photographed depicted")
  static let pages = EventLexicon.hashes(of: "story article post piece page report column")
  static let publishing = EventLexicon.hashes(
    of: "published updated corrected posted edited printed")
  /// After a verb of saying they lead to what is said.
  static let about = EventLexicon.hashes(of: "of to against over with for about")
  /// What they lead to need not be so.
  static let perhaps = EventLexicon.hashes(of: "may might could would should must")
  /// They ask for something, or move it, that has a day of its own.
  static let wanting = EventLexicon.hashes(
    of: """
      request requests requested requesting seek seeks sought seeking demand demands demanded demanding propose proposes
      proposed proposing want wants wanted wanting call calls called calling force forced cancel cancels canceled
      cancelled postpone postponed delay delayed schedule scheduled attempt attempts attempted try tries tried
      """)
  /// What has a day of its own.
  static let ahead = EventLexicon.hashes(
    of: """
      meeting meetings election elections vote votes hearing hearings summit talks debate debates referendum session
      conference visit rally march protest strike trial launch defeat ballot deadline ceremony match game
      """)
  /// They date what they tell by the day on which somebody told it.
  static let reporting = EventLexicon.hashes(of: "reported reports revealed")
  /// Of these there is one, or the reader knows which, or they are part of a saying: "paved the way".
  static let onlyOne = EventLexicon.hashes(
    of: """
      president administration government senate house congress court country nation world pope king queen monarchy army
      military navy police public economy market markets sun weather internet media press capital
      constitution church south north west east left right union coronavirus virus pandemic war parliament crown
      presidency republic minister chancellor states rebels troops way lead floor stage fray road streets door race show
      """)
  /// They lead to what makes sense of the words before.
  static let leading = EventLexicon.hashes(
    of:
      "that which who whom whose to of on into for with against about as when where whether if because"
  )
  static let than = EventLexicon.hash("than".utf8)
  static let more = EventLexicon.hash("more".utf8)
  static let question = EventLexicon.hash("?".utf8)
  static let pictures = EventLexicon.hashes(of: "photo image picture photograph caption |")

  /// Whether a date is one that the text gives only roughly or leaves open.
  static func isOpen(_ date: EDTF) -> Bool {
    guard let single = date.single else { return false }
    let (year, month, day) = single.qualifiers
    return single.precision < .year || !year.union(month).union(day).isEmpty
      || single.month?.isUnknown ?? false || single.day?.isUnknown ?? false
  }
}
