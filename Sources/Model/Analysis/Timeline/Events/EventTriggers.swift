/// The words that make a clause an event of a kind, with the forms in which they count.
///
/// A row is a dictionary form; the lexicon adds the regular inflections. `verbs` and `nouns` may hold
/// the same word ("attack"). Irregular past forms stand in `pasts`. `weak` nouns name what an event is
/// about rather than the event, and decide only where no other word does.
public struct EventTriggers: Sendable {
  /// The kind of event.
  public var kind: TimelineEvent.Kind
  /// Verbs in their base form.
  public var verbs: [String]
  /// Irregular past forms.
  public var pasts: [String]
  /// Nouns in the singular.
  public var nouns: [String]
  /// Nouns that decide only if nothing else does.
  public var weak: [String]

  /// Makes a group of triggers.
  public init(
    _ kind: TimelineEvent.Kind, verbs: [String] = [], pasts: [String] = [], nouns: [String] = [],
    weak: [String] = []
  ) {
    self.kind = kind
    self.verbs = verbs
    self.pasts = pasts
    self.nouns = nouns
    self.weak = weak
  }

  /// The table for English news and analysis, one group a kind.
  public static let english: [EventTriggers] = [
    EventTriggers(
      .attack,
      verbs: [
        "attack", "bomb", "ambush", "assassinate", "assault", "massacre", "murder",
        "behead", "kidnap", "abduct", "hijack", "torch", "stab", "ram", "detonate",
        "terrorize", "raid", "slaughter", "hack", "sabotage", "poison", "explode",
        "kill", "shoot", "gun", "rape", "torture", "lynch", "firebomb", "storm",
      ],
      nouns: [
        "attack", "bombing", "blast", "storming", "explosion", "ambush",
        "assassination", "assault", "massacre", "murder", "beheading", "kidnapping",
        "abduction", "hijacking", "shooting", "stabbing", "atrocity", "bloodshed",
        "carnage", "raid", "airstrike", "strike", "shelling", "cyberattack", "siege",
        "killing", "arson", "sabotage", "rampage", "slaying", "homicide", "gunfire",
        "carjacking", "firebombing", "lynching",
      ],
      weak: [
        "gunman", "gunmen", "bomb", "bomber", "hostage", "violence", "terrorism",
        "terrorist", "attacker", "assailant", "shooter", "extremist",
      ]),
    EventTriggers(
      .military,
      verbs: [
        "invade", "occupy", "annex", "capture", "recapture", "conquer", "besiege",
        "deploy", "bombard", "shell", "retreat", "mobilize", "mobilise", "liberate",
        "overrun", "seize", "defeat", "surrender", "intervene", "repel",
        "counterattack", "evacuate", "retake", "withdraw", "flee", "overthrow",
        "fire", "intercept", "redeploy", "retaliate", "rearm", "disarm", "blockade",
      ],
      nouns: [
        "invasion", "occupation", "annexation", "offensive", "battle", "war",
        "intervention", "deployment", "withdrawal", "ceasefire", "truce", "armistice",
        "siege", "incursion", "counteroffensive", "coup", "insurgency", "uprising",
        "mutiny", "surrender", "bombardment", "clash", "fighting", "drill", "artillery",
        "crossfire", "skirmish", "airstrike", "takeover", "troop", "missile", "drone",
        "test", "exercise", "pullout", "surge", "advance", "retaliation", "mission",
      ],
      weak: [
        "troop", "army", "navy", "brigade", "missile", "drone", "warship", "soldier",
        "force", "military", "weapon", "rebel", "militant", "fighter", "base",
        "pentagon", "warplane", "commander", "marine", "jet", "aircraft",
      ]),
    EventTriggers(
      .diplomacy,
      verbs: [
        "accredit", "recognize", "recognise", "negotiate", "expel", "ratify", "mediate",
        "normalize", "normalise", "ally", "broker", "summon", "recall",
      ],
      nouns: [
        "summit", "treaty", "accord", "talks", "negotiation", "visit", "recognition",
        "pact", "alliance", "mediation", "accreditation", "normalization", "dialogue",
        "swap", "detente", "ultimatum", "agreement", "visa", "relations",
      ],
      weak: [
        "embassy", "ambassador", "envoy", "consulate", "diplomat", "delegation",
        "diplomacy", "nato", "u.n.", "un", "foreign", "ally", "sanctions",
      ]),
    EventTriggers(
      .politics,
      verbs: [
        "elect", "re-elect", "appoint", "resign", "vote", "inaugurate", "nominate",
        "impeach", "govern", "protest", "dissolve", "abdicate", "campaign",
        "endorse", "veto", "legislate", "swear", "debate", "filibuster",
        "oust", "depose", "demonstrate", "adjourn", "lobby", "unseat",
        "caucus",
      ],
      nouns: [
        "election", "referendum", "vote", "resignation", "appointment", "inauguration",
        "protest", "demonstration", "revolution", "impeachment", "nomination", "unrest",
        "independence", "rally", "riot", "campaign", "primary", "caucus", "ballot",
        "shutdown", "legislation", "bill", "budget", "veto", "convention", "march",
        "runoff", "speech", "cabinet", "reshuffle", "emergency", "meeting", "ceremony",
      ],
      weak: [
        "parliament", "congress", "senate", "president", "minister", "government",
        "house", "republican", "democrat", "lawmaker", "senator", "party", "governor",
        "mayor", "candidate", "voter", "administration", "congressman", "congresswoman",
        "representative", "legislature", "legislator", "politician", "white",
        "congressional", "campaign", "ministry", "council",
      ]),
    EventTriggers(
      .law,
      verbs: [
        "arrest", "charge", "sentence", "convict", "acquit", "indict", "sue",
        "prosecute", "extradite", "execute", "detain", "jail", "imprison", "outlaw",
        "ban", "legalize", "legalise", "enact", "fine", "plead", "designate", "testify",
        "sanction", "interrogate", "parole", "apprehend",
        "subpoena", "deport", "investigate", "appeal", "overturn", "uphold", "accuse", "pardon",
      ],
      nouns: [
        "arrest", "trial", "verdict", "conviction", "lawsuit", "indictment",
        "execution", "ruling", "sentencing", "extradition", "acquittal", "hearing",
        "sanction", "investigation", "charge", "sentence", "warrant", "appeal",
        "injunction", "subpoena", "manhunt", "complaint", "probe", "inquiry", "ban",
        "deportation", "autopsy", "decree", "bail", "bond", "parole", "testimony",
        "raid", "escape", "imprisonment", "detention",
      ],
      weak: [
        "court", "judge", "prosecutor", "law", "prison", "police", "jury", "attorney",
        "lawyer", "defendant", "suspect", "inmate", "sheriff", "fbi", "detective",
        "officer", "jail", "investigator", "crime", "justice",
      ]),
    EventTriggers(
      .economy,
      verbs: [
        "acquire", "merge", "bankrupt", "default", "devalue", "invest", "privatize",
        "privatise", "nationalize", "nationalise", "export", "import", "subsidize",
        "hire", "sell", "buy", "purchase", "trade", "layoff", "borrow", "lend", "tax", "expand",
      ],
      nouns: [
        "merger", "acquisition", "bankruptcy", "recession", "bailout", "inflation",
        "embargo", "default", "devaluation", "investment", "takeover", "layoff",
        "contract", "tariff", "job", "unemployment", "growth", "sale", "deficit",
        "surplus", "trade", "rate", "output", "earnings", "export", "import", "duty",
        "dividend", "subsidy", "payroll", "economy", "loan", "wage",
      ],
      weak: [
        "market", "price", "share", "profit", "revenue", "bank", "company", "stock",
        "economist", "fed", "investor", "dollar", "consumer", "retailer", "business",
        "industry", "employer", "manufacturer", "factory", "product", "percent",
      ]),
    EventTriggers(
      .disaster,
      verbs: [
        "collapse", "erupt", "crash", "capsize", "derail", "flood", "sink", "drown",
        "burn", "vanish", "disappear", "infect", "sicken", "quake", "evacuate",
        "rescue", "explode", "rupture", "spill", "diagnose",
        "hospitalize", "breach", "inundate", "strand", "swamp",
      ],
      nouns: [
        "earthquake", "flood", "hurricane", "typhoon", "cyclone", "tsunami", "wildfire",
        "famine", "drought", "epidemic", "pandemic", "outbreak", "crash", "collapse",
        "eruption", "landslide", "avalanche", "storm", "disaster", "shipwreck",
        "stampede", "derailment", "accident", "meltdown", "tornado", "flooding",
        "quake", "blaze", "fire", "infection", "rescue", "search", "evacuation",
        "landfall", "rain", "leak", "spill", "quarantine",
      ],
      weak: [
        "virus", "coronavirus", "ebola", "patient", "survivor", "victim", "wreckage",
        "debris", "hospital", "doctor", "symptom", "disease", "plane", "flight",
        "passenger", "water", "rescuer", "vaccine", "cave", "diver", "rain", "jet",
        "levee", "nurse", "health", "fever", "airport",
      ]),
    EventTriggers(
      .statement,
      verbs: [
        "announce", "declare", "proclaim", "claim", "state", "denounce", "condemn",
        "publish", "pledge", "vow", "warn", "urge", "demand", "reveal", "confirm",
        "deny", "report", "accuse", "threaten", "say", "tell", "write", "tweet",
        "apologize", "apologise", "unveil", "release", "criticize", "criticise",
        "defend", "promise", "insist", "decry", "rebuke", "praise", "hail", "lambast", "lambaste",
        "slam", "chide", "scold", "mock", "ridicule", "salute", "applaud", "lament", "bemoan",
        "deplore",
      ],
      nouns: [
        "announcement", "declaration", "speech", "statement", "address", "interview",
        "tweet", "warning", "apology", "remark", "claim", "report", "video", "letter",
        "pledge", "post", "threat", "op-ed",
      ],
      weak: [
        "propaganda", "spokesman", "spokeswoman",
      ]),
  ]
}
