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
        "attack", "bomb", "ambush", "assassinate", "assault", "massacre", "murder", "behead",
        "kidnap", "abduct", "hijack", "torch", "stab", "ram", "detonate", "terrorize", "raid",
        "slaughter", "hack", "sabotage", "poison", "explode",
      ],
      pasts: ["blew", "shot", "gunned", "stormed"],
      nouns: [
        "attack", "bombing", "blast", "storming", "explosion", "ambush", "assassination", "assault",
        "massacre", "murder", "beheading", "kidnapping", "abduction", "hijacking", "shooting",
        "stabbing", "atrocity", "bloodshed", "carnage", "raid", "airstrike",
        "strike", "shelling", "cyberattack", "siege", "killing", "arson", "sabotage",
      ],
      weak: ["gunman", "gunmen", "bomb", "bomber", "hostage", "violence", "terrorism"]),
    EventTriggers(
      .military,
      verbs: [
        "invade", "occupy", "annex", "capture", "recapture", "conquer", "besiege", "deploy",
        "bombard", "shell", "retreat", "mobilize", "mobilise", "liberate", "overrun", "seize",
        "defeat", "surrender", "intervene", "repel", "counterattack",
        "evacuate",
      ],
      pasts: [
        "retook", "retaken", "overran", "fought", "withdrew", "withdrawn", "overthrew",
        "fled",
      ],
      nouns: [
        "invasion", "occupation", "annexation", "offensive", "battle", "war", "intervention",
        "deployment", "withdrawal", "ceasefire", "truce", "armistice", "siege", "campaign",
        "incursion", "counteroffensive", "coup", "insurgency", "uprising", "mutiny", "surrender",
        "bombardment", "clash", "fighting", "drill", "artillery", "gunfire", "crossfire",
        "skirmish",
      ],
      weak: ["troop", "army", "navy", "brigade", "missile", "drone", "warship"]),
    EventTriggers(
      .diplomacy,
      verbs: [
        "accredit", "recognize", "recognise", "negotiate", "expel", "ratify", "mediate",
        "visit", "host", "normalize", "normalise", "ally",
      ],
      pasts: ["met"],
      nouns: [
        "summit", "treaty", "accord", "talks", "negotiation", "visit", "recognition", "pact",
        "agreement", "alliance", "mediation", "accreditation", "normalization",
      ],
      weak: ["embassy", "ambassador", "envoy", "consulate", "diplomat", "delegation"]),
    EventTriggers(
      .politics,
      verbs: [
        "elect", "re-elect", "appoint", "resign", "vote", "inaugurate", "nominate", "impeach",
        "govern", "protest", "dissolve", "abdicate", "succeed", "campaign", "endorse",
      ],
      pasts: ["swore", "sworn"],
      nouns: [
        "election", "referendum", "vote", "resignation", "appointment", "inauguration",
        "protest", "demonstration", "revolution", "impeachment", "nomination", "unrest",
        "independence", "rally", "riot",
      ],
      weak: ["parliament", "congress", "senate", "president", "minister", "government"]),
    EventTriggers(
      .law,
      verbs: [
        "arrest", "charge", "sentence", "convict", "acquit", "indict", "sue", "prosecute",
        "extradite", "execute", "detain", "jail", "imprison", "outlaw", "ban", "legalize",
        "legalise", "enact", "fine", "plead", "designate", "testify", "sanction",
      ],
      pasts: [],
      nouns: [
        "arrest", "trial", "verdict", "conviction", "lawsuit", "indictment", "execution",
        "ruling", "sentencing", "extradition", "acquittal", "hearing", "sanction",
      ],
      weak: ["court", "judge", "prosecutor", "law", "prison", "police"]),
    EventTriggers(
      .economy,
      verbs: [
        "acquire", "merge", "bankrupt", "default", "devalue", "invest", "privatize", "privatise",
        "nationalize", "nationalise", "export", "import", "subsidize", "hire",
      ],
      pasts: ["sold", "bought"],
      nouns: [
        "merger", "acquisition", "bankruptcy", "recession", "bailout", "inflation", "embargo",
        "default", "devaluation", "investment", "takeover", "layoff", "contract",
      ],
      weak: ["market", "price", "share", "profit", "revenue", "bank", "company", "trade"]),
    EventTriggers(
      .disaster,
      verbs: ["collapse", "erupt", "crash", "capsize", "derail", "flood"],
      pasts: [],
      nouns: [
        "earthquake", "flood", "hurricane", "typhoon", "cyclone", "tsunami", "wildfire",
        "famine", "drought", "epidemic", "pandemic", "outbreak", "crash", "collapse",
        "eruption", "landslide", "avalanche", "storm", "disaster", "shipwreck", "stampede",
        "derailment", "accident", "meltdown", "tornado",
      ],
      weak: ["quake", "fire"]),
    EventTriggers(
      .statement,
      verbs: [
        "announce", "declare", "proclaim", "claim", "state", "denounce", "condemn", "publish",
        "pledge", "vow", "warn", "urge", "demand", "reveal", "confirm", "deny", "report",
        "accuse", "threaten",
      ],
      pasts: ["said", "told", "wrote"],
      nouns: ["announcement", "declaration", "speech", "statement", "address", "interview"],
      weak: ["propaganda", "report", "letter"]),
  ]
}
