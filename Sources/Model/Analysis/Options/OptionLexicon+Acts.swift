import Articles
import TextSafety

extension OptionLexicon {
  /// The words that tell what somebody does from what happens.
  static let actRows: [Row] = [
    Row(
      "abandon abolish accelerate accept act add address adjust admit adopt agree allow alter amend"
        + " announce annul appeal apply appoint approve arm ask assemble assert assimilate attack"
        + " attempt avoid await back ban bar block bomb boost borrow boycott break bring broker"
        + " build buy call cancel cap carry cede censure certify challenge change charge choose"
        + " clarify close collaborate combine compel compete compromise concede conduct confirm"
        + " confront consider continue convert convict convince cooperate create curb cut deal"
        + " decide declare decline default defend defer defund delay delegate delete deliver demand"
        + " deny deploy deport destroy detain develop devalue direct disband discuss dismiss"
        + " dissolve divert divide do donate double draft drag drain dredge drop dump ease"
        + " eliminate embrace enact encourage end endorse enforce engage enlist enter escalate"
        + " establish evacuate exempt exercise exit expand expel export extend ferry fight file"
        + " fill finance find fine fire fix float follow forbid force forgive form freeze fund"
        + " get give go grant halt hand hide hike hire hold host identify ignore impeach implement"
        + " import impose improve incorporate increase indict insist install intervene introduce"
        + " invade invest investigate invite invoke issue join keep kill launch lay lease leave"
        + " legalise legalize lend let levy license lift limit liquidate list lobby lock lower"
        + " maintain make merge mobilise mobilize modify move narrow nationalise nationalize"
        + " negotiate nominate offer open oppose opt order organise organize oust outlaw"
        + " overhaul override overrule overturn pardon partner pass pause pay permit persuade phase"
        + " pick place plan plant play pledge postpone prepare preserve press prevent prioritise"
        + " prioritize privatise privatize probe proceed prohibit promise promote propose"
        + " prosecute protect provide publish pull punish punt purchase pursue push put quit raise"
        + " ration ratify rebuild recall recognise recognize reconsider recruit redistribute"
        + " redraw reduce re-enter refer refinance reform refrain refuse regulate reinforce reinstate"
        + " reject relax release relocate rely relinquish remain remove rename renegotiate renew"
        + " renovate rent reopen repair repeal replace reply require reroute rescind resettle resign resist"
        + " resolve respond restart restore restrict restructure resume retain retaliate rethink retire"
        + " retreat return reverse review revise revisit revive revoke rewrite risk roll"
        + " run sack sanction save scale scrap seek seize sell send separate set settle share shelve"
        + " shift shift shoot shorten shut side sign simplify sit skip slash slow speed spend split"
        + " sponsor stage stand start stay steer stick stop strengthen strike strip subsidise"
        + " subsidize sue supply support surrender suspend swap switch tackle take target tax teach"
        + " tear tell terminate test threaten throw tie tighten toughen trade train transfer travel trim"
        + " triple try turn undo unveil uphold upgrade urge use veto vote wage wait walk warn"
        + " weaken weigh widen withdraw withhold work write accommodate arrest auction bargain"
        + " bet capitulate campaign consult count delay ditch doubt empower evict expose flee"
        + " gamble guarantee hospitalise house import insure jail kick label leverage link litigate"
        + " loosen match mediate mend monitor name notify nudge nothing outsource overthrow overrule"
        + " pivot post print pressure quarantine question quash raid reassign rebuke reclassify"
        + " reimburse relent reschedule resubmit retool revoke reward ship sign smuggle stall"
        + " stockpile store sweep tap tolerate topple toss track treat waive whip win help prove come",
      .action,
      "what somebody does: in its plain form it can open an order or stand behind “to”"),
    Row(
      "be become happen occur fall rise drop lose face suffer mean cost need see feel look seem"
        + " appear affect hurt lead cause result grow shrink collapse die survive exceed reach"
        + " know think believe love hate want hope wish fear worry deserve owe matter depend"
        + " vary exist emerge contain include represent reflect show indicate explain"
        + " benefit expect benefit spread backfire arise last sound involve entail like"
        + " enjoy experience receive understand succeed fail remember forget soon not never",
      .happening, "what happens to somebody, or how things are"),
    Row(
      "decide decides decided deciding decision choose chooses choosing chose consider considers"
        + " considered considering weigh weighs weighed weighing debate debates debated debating"
        + " mull mulls mulled mulling determine determines determining ponder pondering discuss"
        + " discussed discussing question dilemma choice vote voting agonizing divided split"
        + " torn wrestling grappling undecided", .deciding, "before “whether”, “between”, “either”"),
    Row(
      "want wants wanted ought need needs have has intend intends", .wanting,
      "between “whether” and “to”"),
    Row(
      "done built sold cut kept left made sent bought brought taken given held moved put paid"
        + " spent lent broken chosen drawn driven frozen hidden overthrown rebuilt rewritten torn"
        + " withdrawn written undone shut split spread", .participle,
      "irregular participles: behind “be” something that somebody does"),
    Row(
      "against con cons objections problem problems", .opposing,
      "head what speaks against options in a table"),
    Row(
      "pro pros gain gains benefit benefits", .favouring, "head what speaks for options in a table"),
    Row(
      "outcome outcomes effect effects result results", .following,
      "head what would follow from options in a table"),
    Row(
      "expect expects expecting expected predict predicts predicted predicting forecast forecasts"
        + " forecasting anticipate anticipates anticipating anticipated foresee foresees foresaw"
        + " warn warns warned warning fear fears feared believe believes believed think thinks"
        + " reckon reckons bet bets argue argues argued say says said insist insists insisted"
        + " suggest suggests suggested estimate estimates estimated caution cautions cautioned"
        + " doubt doubts doubted projected likely probably unlikely bound poised certain set"
        + " slated sure project projects worry worries worried calculate calculates note notes noted if"
        + " unless",
      .outlook, "may say that something is expected: the sentence is read"),
    Row("under", .under, "before an option as the frame of what would follow"),
    Row("whether", .whether, "opens what has to be decided"),
    Row(
      "this that these those there which what who nothing everything anything something price"
        + " prices cost costs effect effects rate rates growth economy war conflict case cases"
        + " measure measures bill bills law laws deal deals move moves plan plans decision"
        + " decisions storm crisis virus outcome outcomes result results change changes risk risks"
        + " tax taxes market markets stock stocks shares problem problems situation process"
        + " consequence consequences impact answer answers report reports vote votes election"
        + " elections ruling rulings attack attacks option options way ways path program programs"
        + " policy policies proposal proposals agreement legislation issue issues idea ideas"
        + " figure figures number numbers evidence news day days year years month months time week"
        + " weeks money revenue debt deficit spending pandemic disease vaccine talks shutdown"
        + " failure success victory win loss defeat fight campaign debate race scandal question questions"
        + " dilemma", .thing,
      "a subject that does nothing by itself"),
    Row("will shall would", .foretells, "what is going to happen, not what stands open"),
    Row("would", .hypothetical, "what would happen if something else did"),
    Row(
      "advertisement story related photos photo watch read video sponsored continue click article"
        + " subscribe newsletter more", .debris, "words of the page between two paragraphs"),
    Row("not no never don't neither nor without", .negation, "nothing is done"),
    Row("also too instead additionally", .also, "adds to what was said"),
    Row("should shall must ought do will can could", .asks, "opens a question about what to do"),
    Row(
      "proposal proposals plan ban bill deal tax cut cuts loan levy merger sale lease extension"
        + " referendum strike strikes action compromise moratorium embargo blockade tariff tariffs"
        + " sanctions ceasefire truce treaty agreement amendment package subsidy subsidies fee"
        + " boycott partition reform reforms amnesty buyout takeover bailout settlement appeal"
        + " lawsuit offer retreat withdrawal escalation de-escalation diplomacy negotiation"
        + " negotiations talks intervention invasion restriction restrictions rationing freeze"
        + " tunnel dam bridge wall fence quota quotas auction swap coalition alliance", .measure,
      "a course of action put as a noun"),
  ]
}
