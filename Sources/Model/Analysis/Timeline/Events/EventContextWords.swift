/// Words that give a trigger in their clause another kind, or none.
enum EventContextWords {
  /// Behind a noun of an event they name what is done about it, not the event ("flood relief", "murder trial").
  static let heads = EventLexicon.hashes(
    of:
      """
      plan plans planning preparedness relief insurance warning warnings alert alerts response fund funds
      risk risks drill drills exercise exercises squad helicopter helicopters aircraft dog dogs contingency
      management resistance shelter shelters forecast forecasts season prevention policy zone zones
      charge charges case cases trial trials suspect suspects rate rates investigation investigations
      inquiry probe
      """)
  /// What bursts can be an attack or an accident.
  static let bursts = EventLexicon.hashes(
    of: "explode explodes exploded exploding explosion explosions blast blasts blew")
  /// What bursts by itself.
  static let bursting = EventLexicon.hashes(
    of:
      """
      rocket rocket's boiler gas engine battery batteries reactor pipeline tanker refinery volcano
      spacecraft capsule shuttle satellite transformer meteor meteorite asteroid star supernova booster
      fireworks oven furnace
      """)
  /// What falls can be a building, a market or a government.
  static let falls = EventLexicon.hashes(
    of: "collapse collapses collapsed collapsing crash crashes crashed crashing")
  /// What falls in an economy.
  static let markets = EventLexicon.hashes(
    of:
      "market markets stock stocks bank banks company price prices currency economy shares exchange"
  )
  /// What falls in politics.
  static let regimes = EventLexicon.hashes(
    of: "government regime system empire communism union coalition talks state monarchy deal")
  /// They are fought with arms, with words or for money.
  static let campaigns = EventLexicon.hashes(of: "campaign campaigns")
  /// They make a campaign one of war.
  static let arms = EventLexicon.hashes(
    of: "military bombing air guerrilla naval ground rebels rebel forces soldiers troops")
  /// Before "shot" they make it a noun.
  static let ordinals = EventLexicon.hashes(of: "single first second third last long parting")
  /// They hit, or stop work.
  static let strikes = EventLexicon.hashes(of: "strike strikes")
  /// Before "strike" they make it one of workers.
  static let stoppages = EventLexicon.hashes(
    of: "general hunger labor labour rail transit teachers teachers' nationwide wildcat sympathy")
  /// Behind "strike" they make it one of workers.
  static let workers = EventLexicon.hashes(
    of:
      "workers teachers drivers miners unions union nurses doctors staff employees students dockers"
  )
  /// They tell of a match.
  static let sport = EventLexicon.hashes(
    of:
      """
      cup championship championships tournament semifinal semifinals semi-final semi-finals quarterfinal
      quarterfinals quarter-final quarter-finals playoff playoffs olympics medal goalkeeper midfielder
      innings finals football soccer basketball baseball tennis hockey cricket rugby chess boxing
      """)
  /// Words of war that are said of elections too.
  static let contests = EventLexicon.hashes(
    of: "defeat defeats defeated defeating battle battles campaign campaigns fought")
  /// They tell of an election or a vote.
  static let ballots = EventLexicon.hashes(
    of:
      """
      election elections referendum vote votes voters ballot ballots primary primaries candidate
      candidates incumbent nomination nominee runoff bill amendment motion polls
      """)
}
