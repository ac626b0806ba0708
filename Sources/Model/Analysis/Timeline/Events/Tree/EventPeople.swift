import Language

/// Nouns that mean one person, and things that are counted and do not die.
enum EventPeople {
  /// Whether a noun may mean somebody, by the list or by its ending: "baker", "senator", "colonist".
  static func maybeOne(_ hash: UInt64, _ word: String) -> Bool {
    singles.contains(hash) || endings.contains { word.hasSuffix($0) } && !others.contains(hash)
  }

  /// Nouns that end like persons and are none.
  private static let others = EventLexicon.hashes(
    of: """
      reminder number order letter matter paper power center centre quarter offer answer border chapter computer corner
      danger dinner disaster factor favor labor labour murder river shelter server tower disorder error sector color
      terror plan ban van loan government parliament event statement department payment movement amendment agreement
      restaurant plant grant debate state climate rate estimate mandate weekend end trend library summary salary primary
      reason season lesson prison committee fee
      """)

  private static let endings = [
    "er", "or", "ist", "an", "ee", "ant", "ent", "son", "ary", "ief", "ess", "ate", "end", "ife",
  ]

  static let singles = EventLexicon.hashes(
    of: """
      man woman boy girl child teenager toddler baby infant person soldier officer policeman policewoman constable
      sergeant firefighter doctor nurse teacher student pupil worker employee driver passenger pilot sailor marine seal
      journalist reporter photographer cameraman activist protester demonstrator civilian resident villager farmer tourist
      pedestrian cyclist bystander gunman attacker bomber assailant shooter suspect militant insurgent fighter
      commander leader general colonel captain lieutenant president minister mayor governor judge lawyer prosecutor
      politician lawmaker senator diplomat ambassador priest bishop imam monk nun mother father son daughter brother
      sister husband wife uncle aunt cousin nephew niece grandmother grandfather neighbor neighbour guard inmate
      prisoner hostage victim patient american briton frenchman israeli palestinian egyptian iraqi afghan russian
      contractor miner engineer chef cook cleaner carer caretaker actor actress singer rapper footballer player coach
      attorney official aide king queen prince pope host teen cop orphan
      athlete climber skier surfer swimmer diver hiker hunter trader banker shopkeeper clerk owner founder guide
      """)
  /// Whether a noun means what is counted and is no person: a ship, a cow.
  static func isThing(_ hash: UInt64) -> Bool { things.contains(hash) || beasts.contains(hash) }

  static let pronouns = EventLexicon.hashes(of: "he she him her")
  static let groups = EventLexicon.hashes(
    of: """
      family group crowd team couple crew gang mob unit convoy party band number majority deal bill plan law hope dream
      company firm bank city town village country state nation economy market program project idea story
      """)
  /// Animals, which are counted apart from people.
  static let beasts = EventLexicon.hashes(
    of: """
      dog dogs cat cats animal animals cow cows cattle sheep bird birds fish whale whales horse horses pig pigs piglets hog
      hogs chicken chickens turkey turkeys hen hens duck ducks goose geese goat goats lamb lambs deer elk moose bear bears
      wolf wolves elephant elephants lion lions rhino rhinos mink minks shark sharks bee bees poultry
      livestock reindeer calves
      """)
  /// What is done and killed by nobody: "to execute an attack".
  static let acts = EventLexicon.hashes(
    of: """
      attack attacks raid raids strike strikes bombing bombings plan plans order orders warrant warrants search mission
      operation operations contract contracts will judgment
      """)
  private static let things = EventLexicon.hashes(
    of: """
      ship ships boat boats car cars truck trucks bus buses plane planes jet jets house houses home homes building
      buildings tree trees acre acres hectare hectares job jobs dollar dollars euro euros percent point points goal goals shop shops
      tank tanks drone drones missile missiles rocket rockets flight flights airliner airliners helicopter helicopters
      aircraft vehicle vehicles van vans train trains bridge bridges balloon balloons satellite satellites
      """)
}
