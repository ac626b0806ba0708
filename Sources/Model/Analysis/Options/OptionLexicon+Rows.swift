extension OptionLexicon {
  /// The words of announcements and openings.
  static let rows: [Row] = [
    // Nouns.
    Row("options alternatives choices", .optionNouns, "name courses of action by themselves"),
    Row("option alternative choice", .optionNoun, "name one course of action by itself"),
    Row("courses", .courses, "with “of action” behind it"),
    Row(
      "ways paths approaches routes strategies responses avenues possibilities solutions pathways"
        + " policies answers remedies plans proposals ideas tools levers moves things models"
        + " measures roads outcomes scenarios exits hatches reforms fixes tactics tracks cures uses",
      .wayNouns, "name courses of action where somebody could take them"),
    Row(
      "way path approach route strategy response avenue possibility solution course answer plan"
        + " idea proposal pathway remedy policy move model scenario road outcome fix tactic",
      .wayNoun,
      "one course of action where the verb says so"),
    Row(
      "reasons reason causes cause factors factor steps step stages stage phases phase facts fact"
        + " lessons lesson questions question problems problem effects effect theories theory"
        + " grounds findings points rules parts types kinds versions explanations explanation"
        + " hypotheses hypothesis challenges conditions criteria principles trends threats signs"
        + " consequences takeaways pillars categories scenarios scenario themes mistakes myths"
        + " issues issue concerns groups camps periods waves attacks goals aims objectives"
        + " arguments obstacles", .otherNoun, "announce an enumeration that is no choice"),
    Row(
      "stock share menu configuration settings payment command-line dining food vegetarian vegan"
        + " lunch accommodation hotel seating colour color display viewing shipping delivery"
        + " binary call put default privacy cookie transport transportation parking shopping"
        + " search sharing subscription lodging eating nightlife camping fashion career life"
        + " lifestyle consumer editorial casting dietary breakfast dinner sleeping budget mid-range"
        + " rental", .foreignModifier, "before “options”: goods or settings, not courses of action"),
    // Counts and places in the order.
    Row(
      "two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 both=2 2=2 3=3 4=4 5=5 6=6"
        + " 7=7 8=8 9=9 10=10 couple=2 dilemma=2", .number, "say how many there are"),
    Row(
      "several some few various many multiple handful range number series following different"
        + " possible available other policy main broad realistic", .vague,
      "say that there are some without a number"),
    Row(
      "first=1 firstly=1 second=2 secondly=2 third=3 thirdly=3 fourth=4 fourthly=4 fifth=5"
        + " fifthly=5 sixth=6 seventh=7 eighth=8 ninth=9 tenth=10", .ordinal,
      "open an option by its place"),
    Row("finally lastly last final", .final, "open the last option"),
    Row("another further additional different", .another, "open one more option"),
    Row("alternatively otherwise", .alternatively, "open one more option without a noun"),
    Row("one=1", .one, "opens the first of several"),
    Row("other others", .other, "opens the second of two"),
    Row(
      "option plan alternative choice course coa approach strategy scenario proposal route",
      .label, "before a letter or a number: the label of an option"),
    Row("a=1 b=2 c=3 d=4 e=5 i=1 ii=2 iii=3 iv=4 v=5 1=1", [], "letters and numerals of labels"),
    // Verbs.
    Row("could might can may would cannot", .modal, "what somebody can do"),
    Row("must should will shall", .obligation, "what somebody has to do"),
    Row(
      "is are was were be been being isn't remains means lies", .be, "join an option to its text"),
    Row(
      "has have had having faces face faced facing considers considering consider considered weighs"
        + " weighing confronts sees left given retains possesses", .have,
      "stand between an actor and its options"),
    Row(
      "involve involves involved entail entails entailed consist consists require requires mean"
        + " envisage envisages envisions call calls foresees", .entail,
      "join an option to its text"),
    Row(
      "names said says say argues argue argued believes believe believed sees see suggests suggest"
        + " suggested proposes proposed writes wrote lists listed outlines outlined outline"
        + " identifies identified notes noted offers offered thinks told tells explained explains"
        + " sets lays laid presents presented describes described weigh weighs considers discusses"
        + " puts concludes contends maintains recommends added adds estimates", .saying,
      "somebody names the options"),
    Row("according", .according, "somebody names the options"),
    Row(
      "include includes included including range", .including, "the options follow in the clause"),
    Row("do done respond next instead react happen go proceed", .doing, "what a question asks for"),
    // Function words.
    Row("what how which where", .question, "open a question"),
    Row("if should unless assuming absent provided", .condition, "open a condition"),
    Row("he she it they we i", .pronoun, "a subject without a name"),
    Row("you your yours", .secondPerson, "advice to the reader, not the options of an actor"),
    Row(
      "the a an its his her their our this these those that such", .determiner,
      "open a noun phrase"),
    Row("its his her their our", .owner, "stand for an actor that was named before"),
    Row("the a an", .article, "open a noun phrase"),
    Row(
      "of in on at by from with without into to for as about over under between against before"
        + " through within towards toward among amid after since during until upon near",
      .preposition, "end a noun phrase to the left"),
    Row("for", .forWord, "before the actor"),
    Row("either", .either, "opens two options"),
    Row("or", .or, "joins options"),
    Row("and but while whereas", .and, "joins clauses"),
    Row("to", .to, "opens an infinitive"),
    Row("that", .that, "opens what is believed, not what is done"),
    Row("between", .between, "the options follow"),
    Row("there here", .there, "say that something exists"),
    Row("available open facing confronting before", .availability, "stand before the actor"),
    Row(
      "yet still then also so perhaps and but now even only instead ultimately most more", .adverb,
      "may stand before an opening"),
    Row(
      "which who whose where although though because hoping thereby while but since as whereas"
        + " unless if when so despite seen published obtained", .clauseBreak,
      "open a clause that a label leaves out"),
    Row(
      "mr mrs ms dr prof professor president minister senator general sir", .titleWord,
      "stand before a name without being part of it"),
    Row(
      "most least best worst easiest simplest safest cheapest boldest riskiest likeliest quickest"
        + " obvious radical", .superlative, "single out one option (“the simplest is to”)"),
    // Around a list.
    Row(
      "whatever whichever none neither both all each either ultimately overall meanwhile these"
        + " together any", .closing,
      "open what is said of all options together"),
    Row(
      "this it that such doing its under but however still critics supporters opponents proponents"
        + " even nor so", .anaphor,
      "open a paragraph that goes on with the option before it"),
    Row(
      "government council company board ministers minister policymakers officials regulators"
        + " regulator authorities parliament congress president party bank commission committee"
        + " administration leaders states countries governments city cities family club mayor"
        + " court union unions allies coalition ministry firm firms management owners team"
        + " lawmakers legislators voters court cabinet treasury kremlin house airline school"
        + " university organisers diplomats planners opposition agency hospital community"
        + " administration justices judges judge tribunal senators senator lawmaker members member"
        + " democrats democrat republicans republican conservatives liberals candidate candidates"
        + " chairman chief chiefs leader prosecutors prosecutor police troops military army navy"
        + " nato residents people workers students teachers parents employers employer insurers"
        + " investors banks owner founder director directors executives boss politicians politician"
        + " activists protesters rebels militants terrorists hackers enemies enemy europe america"
        + " americans washington moscow beijing tehran brussels congressman congresswoman governor"
        + " governors mayors premier chancellor king queen pope church senate house gop"
        + " pentagon fed watchdog ministers negotiators envoy envoys jurors jury panel trustees"
        + " shareholders farmers growers users customers consumers patients doctors hospitals"
        + " schools universities airlines carriers operators operator developer developers someone"
        + " somebody everybody anyone everyone countries nation nations island village town towns county"
        + " district province region authority regime junta", .agent, "name somebody who can act"),
  ]

  /// The words that tell what a sentence says of its option.
  static let aspectRows: [Row] = [
    Row(
      "advantage advantages upside upsides merit merits attraction attractions attractive"
        + " appealing supporters proponents advocates cheaper cheapest quicker quickest"
        + " easier easiest safer safest simpler simplest prefer prefers preferred preferable favour"
        + " favours favored favor favors praise praises", .inFavour, "speak for an option"),
    Row(
      "strengthen improve reassure reassures improves strengthens save saves protect protects"
        + " ease eases please pleases", .good, "speak for an option that would do so"),
    Row(
      "drawback drawbacks downside downsides disadvantage disadvantages critics opponents"
        + " unpopular hates dread dreads unfair enrage enrages impossible oppose opposes opposed"
        + " objection objections objects difficult harder slower weaker unworkable unrealistic"
        + " reject rejects dislike dislikes", .against, "speak against an option"),
    Row(
      "hurt hurts harm harms anger angers weaken weakens undermine undermines lose loses", .bad,
      "speak against an option that would do so"),
    Row(
      "cost costs costly expensive cheap dear afford", .cost, "speak of what it costs"),
    Row(
      "pay pays price budget spend fee fees need needs require requires invest", .outlay,
      "speak of what it costs where an amount stands with them"),
    Row("billion million trillion dollars euros pounds €", .money, "an amount"),
    Row(
      "risk risks risky danger dangerous dangers backfire provoke provokes jeopardise"
        + " jeopardises jeopardize jeopardizes gamble", .risk, "speak of what could go wrong"),
    Row("escalate threaten endanger imperil", .peril, "would go wrong"),
    Row(
      "lead leads result mean cause trigger force invite leave wipe tip enable encourage"
        + " consequences consequence", .consequence, "speak of what would follow"),
  ]
}
