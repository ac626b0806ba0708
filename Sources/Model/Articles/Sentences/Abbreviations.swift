import TextSafety

/// Words that end in a full stop without ending a sentence, by what must follow for the sentence to go on.
enum Abbreviations {
  /// All of them, so that most words need one look.
  static let all = titles.union(beforeNumber).union(calendar).union(never).union(ambiguous)
    .union(states)

  /// The length of the longest in bytes.
  static var longest: Int { all.longest }

  /// Titles: a name follows, so that the sentence goes on before any capital.
  static let titles: WordSet = [
    "Dr", "Mr", "Mrs", "Ms", "Mx", "Prof", "Profs", "Drs", "Messrs", "Mme", "Mlle", "Msgr",
    "Gen", "Lt", "Col", "Sgt", "Capt", "Maj", "Cmdr", "Adm", "Cpl", "Pvt", "Brig", "Cdr",
    "Rep", "Reps", "Sen", "Sens", "Gov", "Govs", "Pres", "Rev", "Hon", "Fr", "Amb", "Atty",
    "Supt", "Det", "Insp", "Asst", "Assoc", "Spc", "Pfc", "Ald", "Engr", "Ing",
  ]

  /// Words before a number: the sentence goes on before a digit or a roman numeral.
  static let beforeNumber: WordSet = [
    "No", "Nos", "no", "nos", "Nr", "nr", "Vol", "vol", "Vols", "vols", "p", "pp", "P", "pg",
    "Fig", "fig", "Figs", "figs", "Art", "art", "Arts", "Sec", "sec", "Sect", "Ch", "ch", "Chap",
    "chap", "Op", "op", "ca", "Ca", "c", "Par", "par", "para", "Para", "Eq", "eq", "Eqs", "Tab",
    "Ref", "ref", "Refs", "Ex", "ex", "Exh", "Rev", "rev", "Ed", "ed", "Pt", "pt", "Bk", "Cl", "cl",
    "Add", "Doc", "doc", "S/Res", "Res", "Reg", "Tel", "tel", "Ext", "ext", "approx", "Approx",
    "Flt", "Rs", "Rm", "Apt", "Ver", "ver", "Abs", "abs",
  ]

  /// Months and weekdays: the sentence goes on before a digit and, after a weekday, before a month.
  static let calendar: WordSet = [
    "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec",
    "Mon", "Tue", "Tues", "Wed", "Thu", "Thur", "Thurs", "Fri", "Sat", "Sun",
  ]

  /// Words that never end a sentence.
  static let never: WordSet = [
    "e.g", "i.e", "E.g", "I.e", "eg", "ie", "vs", "Vs", "v", "cf", "Cf", "esp", "resp", "incl",
    "Incl", "excl", "ibid", "Ibid", "viz", "a.k.a", "aka", "c.f",
  ]

  /// Words that may end a sentence: it ends only before a word that starts sentences.
  static let ambiguous: WordSet = [
    // Companies and bodies.
    "Inc", "Ltd", "Co", "Cos", "Corp", "Bros", "Mfg", "Intl", "Assn", "Dept", "Univ", "Natl",
    "Govt",
    "Pty", "Pvt", "Int'l", "Nat'l", "Gov't", "Dep't", "Org", "Inst", "Dist", "Mun", "Tech", "Labs",
    // After a name.
    "Jr", "Sr", "Esq", "Ph.D", "PhD", "M.D", "MD", "B.A", "M.A", "B.Sc", "M.Sc", "Ret", "ret", "Bt",
    // Addresses.
    "Ave", "Blvd", "Rd", "Sq", "Hwy", "Pkwy", "Bldg", "Pl", "Ln", "St", "Ste", "Mt", "Ft",
    // Offices that also stand alone.
    "Sec", "Min", "Dir", "Mgr",
    // Lists.
    "al", "seq", "etc",
    // Measures.
    "ft", "lb", "lbs", "oz", "km", "cm", "mm", "kg", "hr", "hrs", "sq", "est", "Est", "avg", "mph",
    "yr", "yrs", "mos", "fl",
    // Notes.
    "trans", "transl", "eds", "anon", "repr", "orig", "abbr", "dept", "assn", "misc",
  ]

  /// States of the United States, which come after a comma.
  static let states: WordSet = [
    "Ala", "Ariz", "Ark", "Calif", "Colo", "Conn", "Del", "Fla", "Ga", "Ill", "Ind", "Kan", "Ky",
    "La", "Md", "Mass", "Mich", "Minn", "Miss", "Mo", "Mont", "Neb", "Nev", "Okla", "Ore", "Pa",
    "Penn", "Tenn", "Tex", "Va", "Vt", "Wash", "Wis", "Wyo", "Ont", "Que", "Alta", "Sask", "Man",
  ]

  /// States whose short form is a title, too, where no comma stands before it.
  static let offices: WordSet = ["Del"]

  /// What follows a time of day without starting a sentence.
  static let afterTimeOfDay: WordSet = [
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December", "Eastern", "Pacific", "Central", "Mountain", "Atlantic",
    "Greenwich", "Moscow", "Beijing", "Tokyo", "London", "Kyiv", "ET", "PT", "CT", "MT",
  ]
}
