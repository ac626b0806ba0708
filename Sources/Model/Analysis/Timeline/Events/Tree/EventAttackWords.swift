import TextSafety

/// Words that make a verb or a noun one of violence, or keep it from being one.
enum EventAttackWords {
  static let fire = EventLexicon.hash("fire".utf8)
  static let on = EventLexicon.hash("on".utf8)
  static let doing = EventLexicon.hashes(
    of:
      "launch launches launched launching conduct conducts conducted conducting carry carries carried carrying mounted"
  )
  /// Who harms others by a mistake rather than on purpose.
  static let careless = EventLexicon.hashes(
    of:
      "driver motorist plumber electrician builder surgeon doctor nurse midwife hospital pilot drivers motorists doctors"
  )
  static let kills = EventLexicon.hashes(of: "kill kills killed killing")
  static let purpose = EventLexicon.hashes(of: "deliberately intentionally purposely then")
  static let attacking = EventLexicon.hashes(of: "attack attacks attacked attacking")
  /// Whom a politician attacks with words.
  static let rivals = EventLexicon.hashes(
    of:
      "rival rivals opponent opponents critic critics enemies foes democrats republicans media reporters candidates"
  )
  static let oneself = EventLexicon.hashes(of: "himself herself")
  static let surviving = EventLexicon.hashes(
    of:
      "survive survived survives face faces faced facing lead leads join joined attend attended sign signed"
  )
  /// What is shot down with people in it.
  static let aircraft = EventLexicon.hashes(
    of:
      "plane planes jet jets helicopter helicopters airliner airliners aircraft flight flights warplane warplanes"
  )
  /// They attack with words, and are attacked with them.
  static let politicians = EventLexicon.hashes(
    of: """
      democrat democrats republican republicans gop media press critic critics opponent opponents campaign campaigns
      candidate candidates rival rivals senator senators congressman congresswoman congressmen lawmaker lawmakers
      politician politicians conservatives liberals progressives commercial pac pacs committee editorial columnist
      columnists pundit pundits commentator commentators president governor mayor minister chairman chairwoman speaker
      nominee frontrunner front-runner host congresswomen
      """)
  /// They say that an attack is one with words, or that a politician makes it.
  static let verbalAttacks = EventLexicon.hashes(
    of: """
      withering public scathing blistering partisan twitter smear character negative unfair baseless rhetorical vocal
      democratic republican gop conservative liberal ideological fierce-worded online blanket ad-hominem
      """)
  static let shoots = EventLexicon.hashes(of: "shoot shoots shot shooting")
  static let attacks = EventLexicon.hashes(of: "attack attacks assault assaults")
  static let manyAttacks = EventLexicon.hashes(of: "attacks assaults")
  static let hostages = EventLexicon.hashes(of: "hostage hostages captive captives")
  static let taking = EventLexicon.hashes(
    of: "take takes took taken taking hold holds held holding seize seizes seized seizing")
  /// What is hijacked or held hostage only with words.
  static let causes = EventLexicon.hashes(
    of: """
      party agenda debate conversation process election religion movement narrative discourse term language issue country
      nation economy government budget congress senate bill funding policy
      """)
  static let aims = EventLexicon.hashes(of: "at into on against")
  static let waters = EventLexicon.hashes(of: "sea ocean waters coast water range air")
  /// What attacks only with words.
  static let words = EventLexicon.hashes(
    of:
      "tweet tweets statement ad ads article letter speech book post posts email video report column song film"
  )
  static let opens = EventLexicon.hashes(of: "open opens opened opening")
  static let strikes = EventLexicon.hashes(of: "strike strikes")
  /// The police carry them out, too.
  static let raids = EventLexicon.hashes(of: "raid raids")
  /// Nobody is in them: to shoot them down is no violence against people.
  static let unmanned = EventLexicon.hashes(
    of: "drone drones missile missiles rocket rockets balloon balloons satellite satellites")
  /// Of such people it is said that they strike with arms.
  static let agents = EventLexicon.hashes(
    of: """
      gunman gunmen bomber bombers attacker attackers assailant assailants militant militants insurgent insurgents rebel
      rebels terrorist terrorists jihadist jihadists extremist extremists shooter sniper snipers troops soldiers forces
      army military militia militias warplane warplanes jet jets drone drones airstrike airstrikes missile missiles
      rocket rockets artillery shelling gunfire bomb bombs explosion blast mortar mortars fighters hackers hacker mob
      taliban isis isil hamas hezbollah houthi houthis fighter commandos gang arsonist arsonists van truck
      """)
  static let weapons = EventLexicon.hashes(
    of: """
      gun guns rifle rifles knife knives bomb bombs grenade grenades missile missiles rocket rockets bullets bullet
      gunfire gunshot gunshots explosives vest machete machetes mortar mortars shots shot artillery airstrike airstrikes
      shelling drone drones firearm firearms pistol handgun crossfire shooting shootings ambush attack attacks bombing
      bombings axe acid massacre
      """)
  /// They kill, strike and sweep without being anybody.
  static let nature = EventLexicon.hashes(
    of: """
      storm storms hurricane typhoon cyclone tornado tornadoes earthquake quake tsunami flood floods flooding floodwater
      floodwaters fire fires
      wildfire wildfires landslide landslides avalanche eruption lightning heat cold drought virus coronavirus disease
      ebola cholera covid-19 outbreak epidemic pandemic flu cancer accident accidents crash crashes collision collapse
      stampede derailment explosion overdose overdoses drugs drug famine hunger malaria smoke wreck capsizing sinking
      pollution waves wave train car bus disaster meningitis fever illness pneumonia gas fumes monoxide boiler plague
      negligence
      """)
  static let natureVerbs = EventLexicon.hashes(
    of: """
      collapsed collapse capsized capsize crashed crash derailed derail sank sink overturned plunged collided erupted
      flooded fell collapsing crashing capsizing sinking
      """)
  /// What is attacked only with words, and what is killed in a parliament.
  static let ideas = EventLexicon.hashes(
    of: """
      bill bills law plan proposal decision policy record deal idea program programme project measure amendment
      announcement announcements legislation credibility integrity media press move time effort jobs budget provision
      nomination story myth problem issue film films video scene scenes balance chord agreement tone reputation liberty
      freedom freedoms democracy rights truth science record institutions rhetoric impeachment nominee option
      options initiative compromise mandate repeal reform reforms momentum career pipeline investigation probe patriotism
      judiciary character motives remarks rule rules requirement requirements filibuster tax taxes treaty subsidy
      subsidies merger sanctions tariff tariffs deals proposals plans laws policies nominations
      """)
  /// Before or after a noun of attack they say that nobody was attacked.
  static let peaceful = EventLexicon.hashes(
    of: """
      heart panic asthma personal verbal ad political media general hunger labor labour rail transit teachers
      nationwide wildcat sympathy photo film video penalty oil gas volcanic legal rhetorical cyber-style anxiety possible
      potential future imminent would-be hypothetical threatened feared
      """)
  static let workers = EventLexicon.hashes(
    of: """
      workers teachers drivers miners unions union nurses doctors staff employees students dockers pilots autoworkers
      steelworkers dockworkers writers actors cleaners farmers prisoners inmates detainees guild uaw
      """)
  static let arms = EventLexicon.hashes(
    of: """
      air drone missile military retaliatory rocket nuclear airborne precision coalition bombing artillery israeli
      american u.s. russian saudi turkish syrian nato special dawn commando
      """)
  static let against = EventLexicon.hashes(of: "on against in")
}
