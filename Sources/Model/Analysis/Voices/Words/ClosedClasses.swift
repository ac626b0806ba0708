import Language

/// The words that the analysis of statements knows besides its cues, class by class.
enum ClosedClasses {
  /// One class a row: name: words.
  static let table = """
    subject: i he she they we it you who
    object: me him them us her whom himself herself themselves itself
    relative: who which
    possessive: his her their its my our your whose
    determiner: none the a an this that these those some any no each every both many most several few all \
    another such certain much one two three four five six seven eight nine ten other
    preposition: in on at by for with from to of about against during after before since into onto over \
    under through between among without within near amid despite upon across toward towards like \
    following behind beyond until till per via throughout alongside outside inside around off
    conjunction: and but or nor yet
    subordinator: while as because although though when whenever if unless since after before once \
    whereas where until so than
    that: that
    wh: whether if how what why who when where which whom whose
    to: to
    be: is are was were be been being am isn't aren't wasn't weren't
    have: has have had having hasn't haven't hadn't
    do: does do did don't doesn't didn't done
    modal: will would can could may might must should shall won't wouldn't can't cannot couldn't \
    shouldn't mustn't
    negation: not never n't no neither nor
    adverb: also then later even just still now again often repeatedly recently once already always \
    only merely simply first soon earlier instead further ever too long early late yesterday today tomorrow \
    tonight sometimes twice
    time: hour hours minute minutes moments \(CommonWords.weekdays) \(CommonWords.months) \
    jan. feb. mar. apr. aug. sep. sept. oct. nov. dec. yesterday \
    today tonight morning afternoon evening \
    night week weekend month year day days weeks months years earlier later ago last next
    verb: went go goes came come comes took take takes made make makes got get gets gave give gives \
    became become becomes began begins kept keep keeps left leaves led leads lost loses met meets paid \
    put ran run runs rose rises sat sent set stood stands stayed stays turned turns won wins worked \
    works brought built bought broke chose cut drew drove fell fought flew grew hit hurt laid let lay \
    lies lives needs need raised remained remains seemed served shot spent stopped struck taught threw \
    tried tries used voted wants watched wore happened happens helped helps included includes marked \
    moved moves opened passed played pulled received represents continues offers faces gets looks
    person: man woman people voter voters resident residents official officials spokesman spokeswoman \
    spokesperson spokesmen president minister senator governor mayor professor analyst analysts expert \
    experts critic critics author authors reporter reporters leader leaders aide aides adviser advisers \
    advisor advisors strategist strategists director secretary ambassador diplomat diplomats lawyer \
    lawyers attorney judge judges justice officer officers candidate candidates supporter supporters \
    researcher researchers scientist scientists economist economists historian historians member \
    members colleague friend friends mother father wife husband son daughter sister brother student \
    students worker workers manager chairman chairwoman chair chief editor writer columnist journalist \
    journalists activist activists organizer lawmaker lawmakers congressman congresswoman \
    representative delegate delegates pollster pollsters observer observers scholar scholars soldier \
    ceo cfo executive executives personality photojournalist photographer founder co-founder advocate \
    advocates veteran coach captain witness witnesses source sources others someone everyone anyone envoy envoys general \
    commander prosecutor prosecutors investigator investigators doctor doctors teacher teachers
    group: officials experts analysts critics authorities lawmakers residents voters supporters \
    republicans democrats observers scholars diplomats reporters sources people others some many most \
    investigators prosecutors researchers scientists economists historians protesters activists aides \
    advisers police officers leaders members rebels militants jihadists taliban
    organisation: state states republic emirate kingdom caliphate front government ministry committee commission court department agency bureau office \
    council parliament congress senate house party campaign administration company corporation bank \
    university institute college school foundation group organization organisation association \
    federation union army navy police post times journal news network newspaper magazine press center \
    centre centers centres kremlin pentagon force forces board embassy regime authority authorities team league fund \
    society club report study poll survey statement document letter bill law ruling
    media: news newspaper newspapers agency daily weekly magazine network broadcaster channel radio \
    television tv times post journal herald tribune telegraph guardian independent chronicle gazette \
    observer mirror press reuters xinhua tass interfax ria afp bbc cnn nbc abc cbs msnbc npr ap upi fox \
    bloomberg axios politico aljazeera jazeera haaretz media outlet outlets website tabloid correspondent \
    reporter reporters journalist journalists
    document: statement statements memo memos letter letters email emails e-mail tweet tweets post posts \
    message messages release releases account filing filings affidavit announcement press-release blog \
    comment comments remark remarks testimony tweetstorm video videos note notes text texts speech report \
    reports study studies survey surveys poll polls document documents complaint complaints lawsuit suit \
    indictment petition ruling decision order opinion verdict cable cables declaration audit audits autopsy \
    editorial editorials op-ed op-eds commentary abstract booklet dissent directive readout transcript blogs
    thing: sign signs poster posters banner banners handbill handbills flyer flyers pamphlet book books article articles \
    story stories headline caption photo photos picture pictures image images footage tape tapes audio \
    recording recordings recorder recorders film documentary show program song poem website page app data \
    figure figures number numbers statistic statistics result results finding findings evidence analysis \
    research test tests model law laws bill act charge charges judgment agreement deal treaty contract \
    resolution constitution charter manifesto scripture bible quran koran memoir memoirs diary section clause transcript record records log list map chart file files draft \
    plan plans proposal move step attack attacks killing strike strikes trip visit event day week month \
    year time place way fact idea news word words cuts tariffs virus change changes comment drone drones \
    ban bans trend markets stocks prices shares strategy policy rise decline increase crisis war
    title: mr. mrs. ms. dr. prof. sen. rep. gov. gen. col. lt. sgt. capt. rev. maj. adm. brig. cmdr. cpl. pvt. \
    sen rep gov gen col lt sgt capt maj cmdr prof rev \
    supt. det. insp. atty. hon. sheikh speaker premier major admiral brigadier lieutenant \
    sergeant sheriff superintendent commissioner archbishop bishop imam ayatollah undersecretary sir lord lady president \
    senator governor professor judge justice secretary minister chancellor king queen prince princess \
    pope general colonel captain mr mrs ms dr mayor congressman congresswoman representative
    """
}
