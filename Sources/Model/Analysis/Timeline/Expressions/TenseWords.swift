/// Verbs and auxiliaries that tell the tense of a clause, and words that rule a date out.
enum TenseWords {
  /// All rows.
  static let rows: [WordRow] = tenses + measures

  private static let tenses: [WordRow] = [
    WordRow("will shall ll", .future),
    WordRow("would", .modal),
    WordRow("be", .be),
    WordRow("is are", .being),
    WordRow("had", .had),
    WordRow("scheduled expected planned planning", .future),
    // Words that look ahead only before "to": "set to resume", "plans to leave".
    WordRow("plans plan expects expect intends due hopes aims set supposed going ready", .plan),
    // "as early as Tuesday", "until Tuesday", "effective Feb. 1".
    WordRow("as until till effective", .ahead),
    WordRow("was were had did been said told went came took made became began ran held", .past),
    WordRow("rose fell won lost met left sent found gave kept led brought broke built", .past),
    WordRow("bought sold spoke stood struck thought wrote got knew saw hit cut put shot", .past),
    WordRow("drove flew grew withdrew threw felt paid spent fought caught taught agreed", .past),
    WordRow("is are has have do does be being says", .present),
  ]

  /// What a number before these words counts is no year, and a number after those no date.
  private static let measures: [WordRow] = [
    WordRow("people men women troops soldiers civilians persons killed wounded dead", .measured),
    WordRow("percent km kilometers kilometres miles mile feet meters metres acres tons", .measured),
    WordRow("tonnes pounds dollars euros francs marks yen hectares inhabitants members", .measured),
    WordRow("residents votes seats aircraft ships tanks planes prisoners casualties", .measured),
    WordRow("students employees workers shares jobs cases deaths homes houses square", .measured),
    WordRow("participants respondents words items points units copies guns horses kg", .measured),
    WordRow(
      "refugees vehicles missiles bombs guerrillas rebels fighters sq lbs feet ft", .measured),
    WordRow("page pages p pp no number room flight highway route section rule", .numbered),
    WordRow("article", .numbered),
    WordRow("blvd boulevard street st avenue ave road rd drive lane", .street),
    WordRow("chapter figure fig table case boeing level part version vol volume phase", .numbered),
    WordRow("apartment suite building street avenue box resolution unit channel model", .numbered),
    WordRow("times once twice", .rate),
    // "Player of the year" is a title.
    WordRow("player person man woman word team coach newcomer rookie car book album", .honoured),
    WordRow("artist athlete manager teacher company product photo story song", .honoured),
    // A season before one of these is a word of its name ("the Winter Games").
    WordRow("olympics olympic paralympics paralympic games institute palace carnival", .named),
    WordRow("festival school university institution", .named),
    WordRow("attacks terrorist hijacker hijackers hijackings commission mastermind", .september),
    WordRow("ended ending", .ending),
    WordRow("said says announced reported", .reporting),
  ]
}
