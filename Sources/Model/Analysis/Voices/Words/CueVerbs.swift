/// The verbs that mark statements, as a table; docs/voices.md explains its columns.
enum CueVerbs {
  /// One verb a row: forms | complements | act.
  static let table = """
    # Saying: the core of reported speech.
    say said | quote that bare wh of p:about p:in* | says
    tell told | whom quote that bare wh to p:about p:of | says
    add | quote that bare | says
    state | quote that bare | says
    remark | quote that | says
    comment | quote that* p:on | says
    note | quote that np bare | says
    mention | quote that np wh | says
    observe | quote that | says
    declare | quote that np as bare | says
    announce | quote that np wh bare | says
    report | quote that np bare wh | says
    reveal | quote that np wh | says
    disclose | that np wh | says
    write wrote written | quote that bare p:about p:of | says
    tweet | quote that np p:about | says
    retweet | np | quotes
    post | quote that | says
    email | quote | says
    text | quote | says
    blog | quote that | says
    speak spoke spoken | p:about p:of p:against p:out p:to* | says
    talk | p:about p:of p:up | says
    chat | p:about | says
    discuss | np wh | says
    address | np* | says
    express | np quote | says
    opine | quote that p:on | says
    respond | quote that p:to | says
    reply replied | quote that p:to | says
    answer | quote that | says
    retort | quote that | says
    counter | quote that | denies
    continue | quote | says
    conclude | quote that bare | says
    explain | quote that np wh | says
    elaborate | quote p:on | says
    clarify | quote that np | says
    repeat | quote that np | says
    reiterate | quote that np | says
    stress | quote that np bare | says
    emphasize | quote that np wh | says
    emphasise | quote that np wh | says
    underscore | that np | says
    underline | that np | says
    highlight | np wh | says
    indicate | quote that np bare | says
    signal | that np bare | says
    confirm | quote that np wh | says
    recall | quote that np wh ing | says
    recount | quote that np wh | says
    remind | whom quote that p:of | says
    inform | whom that p:of | says
    notify | whom that p:of | says
    brief | whom that p:on | says
    testify | quote that p:about | says
    describe | quote as np wh | says
    depict | as np | says
    portray | as np | says
    characterize | as np | says
    characterise | as np | says
    label | np as | says
    dub | np | says
    call | quote np | says
    brand | np as | says
    deem | np | believes
    term | np | says
    title | np quote | says
    refer referred referring | p:to | says
    allude | p:to | says
    compare | np | says
    liken | np | says
    cite | quote np as | quotes
    quote | np as quote | quotes
    invoke | np | quotes
    paraphrase | np | quotes
    echo | np quote | quotes
    joke | quote that p:about | says
    quip | quote that | says
    shout | quote that | says
    yell | quote | says
    scream | quote | says
    chant | quote | says
    exclaim | quote that | says
    murmur | quote that | says
    whisper | quote that | says
    mutter | quote | says
    sing sang sung | quote | says
    read | quote | says
    gush | quote | says
    begin began begun | quote | says
    interject | quote | says
    volunteer | quote that | says
    proclaim | quote that np | says
    pronounce | quote np | says
    profess | that np to | says
    assert | quote that np bare | says
    claim | quote that bare to np | says
    allege | quote that np* bare | says
    contend | quote that bare | says
    maintain | quote that bare | says
    insist | quote that bare p:on | says
    argue | quote that bare p:for p:against | says
    reason | quote that | says
    assure | whom quote that bare p:of | says
    affirm | quote that np* | says
    swear swore sworn | that to | says
    boast | quote that p:about p:of | says
    brag | that p:about | says
    tout | np | says
    trumpet | np | says
    publicize | np | says
    concede | quote that np bare | says
    admit | quote that np to ing bare | says
    acknowledge | quote that np wh bare | says
    confess | quote that to | says
    grant | quote | says
    allow | quote that | says
    agree | quote that to p:with p:on bare | says
    disclaim | np | denies
    imply implied | that np | says
    hint | that* p:at | says
    insinuate | that | says
    suggest | quote that bare ing np wh | proposes
    point+out | quote that np bare | says
    point | p:to p:at | says
    spell+out | wh np | says
    lay+out | np wh | says
    make+clear | that wh | says
    make+it clear | that | says
    go+on to say | quote that | says
    put+it | quote p:in* | says
    sum+up | quote np | says
    take+responsibility | quote p:for | says
    take+credit | quote p:for | says
    sound+like | np | says
    weigh+in | quote p:on | says
    chime+in | quote | says
    blurt+out | quote | says
    deliver | np* | says
    publish | np | says
    release | np* | says
    issue | np* | says
    show showed shown | that np wh* bare | says
    find found | that bare np* | says
    demonstrate | that np* wh | says
    illustrate | np wh | says
    prove proved proven | that* np* | says
    estimate | that np bare | believes
    calculate | that np | believes
    document | np* wh | says
    detail | np* wh | says
    outline | np wh | says
    list | np as | says
    identify identified | np as | says
    name | np* as | says
    introduce | np* as | says
    present | np* as | says
    frame | np as | says
    cast | as np* | says
    paint | as np* | says
    summarize | np quote | says
    # Denying and refusing to say.
    deny denied | quote that np ing bare | denies
    dispute | that np | denies
    refute | np that | denies
    rebut rebutted | np | denies
    reject | np that quote | denies
    contradict | np that | denies
    dismiss | np as quote that | denies
    disavow | np | denies
    disagree | p:with quote | denies
    decline | to | denies
    refuse | to | denies
    renounce | np | denies
    repudiate | np | denies
    protest | that np quote | denies
    object | that p:to quote | denies
    oppose | np* ing | denies
    resist | np ing | denies
    challenge | np | denies
    rule+out | np ing | denies
    push+back | p:on p:against quote | denies
    debunk | np* | denies
    downplay | np | denies
    # Warning and fearing.
    warn | whom quote that p:of p:about p:against to bare | warns
    caution | whom quote that p:against to | warns
    threaten | to that np* | warns
    alert | whom that p:to | warns
    fear | that bare np | warns
    worry worried | quote that p:about bare wh | warns
    fret | that p:about quote | warns
    # Complaint and accusation.
    accuse | np p:of | says
    blame | np p:for | says
    charge | quote that np* | says
    complain | quote that p:about p:of | says
    lament | quote that np wh | says
    bemoan | np that | says
    decry decried | np as quote | says
    criticize | np as quote | says
    criticise | np as quote | says
    condemn | np as quote | says
    denounce | np as quote | says
    deplore | np | says
    deride | np as | says
    mock | np | says
    ridicule | np as | says
    attack | np* | says
    assail | np as | says
    blast | np as | says
    slam slammed | np as | says
    bash | np | says
    lambaste | np as | says
    rip ripped | np as | says
    chide | np whom quote | says
    scold | np | says
    rebuke | np | says
    hammer | np* | says
    trash | np | says
    pan | np | says
    taunt | np quote | says
    insult | np | says
    belittle | np | says
    fault | np p:for | says
    bristle | p:at | says
    rail | p:against p:about | says
    rant | p:about p:against | says
    vent | quote that p:about | says
    scoff | quote p:at that | says
    sneer | quote | says
    sniff | quote | says
    joke+about | np | says
    # Praise and thanks.
    praise | np as p:for quote | says
    laud | np as | says
    hail | np as | says
    applaud | np | says
    commend | np | says
    celebrate | np* | says
    congratulate | np | says
    thank | np | says
    salute | np | says
    credit | np | says
    compliment | np | says
    champion | np* | believes
    defend | np as | says
    apologize | p:for quote | says
    condole | p:with | says
    marvel | quote that p:at | says
    enthuse | quote that | says
    rave | p:about quote | says
    # Belief, knowledge, feeling and perception.
    believe | quote that bare np p:in wh | believes
    think thought | quote that bare wh p:about p:of np | believes
    feel felt | that* bare quote p:about np | believes
    know knew known | that bare wh np | believes
    see saw seen | that wh* as np bare | believes
    view | as np* | believes
    regard | as np* | believes
    perceive | as np* that | believes
    consider | np* that ing bare | believes
    hold held | that | believes
    hope | that to bare p:for* quote | believes
    expect | that to np* bare | believes
    predict | quote that np bare | believes
    forecast | that np quote | believes
    foresee foresaw foreseen | np that | believes
    anticipate | that np | believes
    guess | that bare quote wh | believes
    suspect | that bare np* | believes
    assume | that bare np* | believes
    presume | that bare | believes
    speculate | that quote p:about p:on | believes
    doubt | that bare wh np | denies
    understand understood | that wh* np* bare | believes
    realize | that bare wh np | believes
    realise | that bare wh | believes
    recognize | that np* as wh | believes
    recognise | that np as wh | believes
    remember | that wh np ing quote bare | believes
    forget forgot forgotten | that wh | believes
    learn | that wh bare p:of p:about | believes
    discover | that wh np* | believes
    notice | that np wh | believes
    hear heard | that* np* wh | believes
    determine | that wh* np* | believes
    decide | that to wh* p:on quote bare* | proposes
    judge | that np* wh | believes
    imagine | that wh np quote | believes
    dream | that p:of p:about | believes
    wish | that bare to np | believes
    want | to* np | proposes
    like | to* np* | believes
    love | to np* | believes
    hate | to np* that | believes
    enjoy | ing np | believes
    prefer preferred preferring | to np that | believes
    favor | np* ing | believes
    favour | np ing | believes
    like+to see | np | believes
    appreciate | np that | believes
    care | p:about* wh | believes
    mind | np | believes
    regret | that np ing | believes
    admire | np* | believes
    respect | np* | believes
    trust | np* that | believes
    mean meant | that* np* bare | says
    interpret | np as | believes
    conclude+that | bare | believes
    support | np* ing | believes
    back | np* | believes
    endorse | np | believes
    embrace | np* | believes
    tolerate | np | believes
    accept | that np* | believes
    welcome | np | says
    advocate | np that p:for ing | proposes
    dislike | np* | believes
    disapprove | p:of | denies
    approve | p:of | believes
    reflect | p:on* that quote | says
    focus | p:on* | says
    muse | quote that p:about | says
    ponder | wh np | believes
    wonder | wh quote p:about | asks
    figure | that bare wh | believes
    seem | to* that* as* | believes
    appear | to* that* | believes
    look | p:forward | believes
    # Asking, urging, ordering.
    ask | whom quote wh to p:about p:for np | asks
    inquire | wh p:about | asks
    query | quote wh | asks
    question | quote wh np | asks
    demand | quote that to np wh | proposes
    request | that np* to | proposes
    urge | whom quote that to np | proposes
    implore | whom quote to | proposes
    beg begged | whom quote to p:for | proposes
    plead | quote that p:for p:with | proposes
    exhort | whom quote to | proposes
    encourage | whom to np* quote | proposes
    advise | whom quote that to p:against | proposes
    recommend | that np ing quote | proposes
    propose | quote that np to ing | proposes
    offer | quote to np | proposes
    invite | whom to | proposes
    instruct | whom that to* quote | proposes
    order | that whom to np | proposes
    command | whom to that | proposes
    direct | whom to* | proposes
    call+for | np | proposes
    call+on | np | proposes
    call+upon | np | proposes
    press | whom p:for* p:on to | proposes
    push | p:for to | proposes
    lobby lobbied | p:for to | proposes
    seek sought | to np | proposes
    pray | that p:for | proposes
    convince | whom that* to | says
    persuade | whom that to* | says
    # Promising and planning.
    promise | whom quote that to np bare | proposes
    pledge | quote that to np* | proposes
    vow | quote that to np | proposes
    commit committed | p:to to* | proposes
    swear+to | np | proposes
    guarantee | that np | proposes
    plan planned | to* p:on | proposes
    intend | to* that | proposes
    aim | to | proposes
    aspire | to | proposes
    hope+to | np | proposes
    opt | to p:for | proposes
    resolve | to that | proposes
    vote | to* p:for* p:against | proposes
    rule | that* p:in* | says
    find+that | bare | says
    """
}
