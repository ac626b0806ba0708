/// The nouns that mark statements, as a table; docs/voices.md explains its columns.
enum CueNouns {
  /// One noun a row: forms | complements | act.
  static let table = """
    # What is said.
    claim | that of p:about | says
    statement | that p:about quote | says
    assertion | that of p:about | says
    allegation | that of p:against | says
    accusation | that of p:against | says
    charge | that of | says
    contention | that | says
    argument | that p:for p:against | says
    announcement | that of | says
    declaration | that of | says
    remark | that p:about | says
    comment | that p:about p:on | says
    suggestion | that of | proposes
    assurance | that of | says
    acknowledgment | that of | says
    admission | that of | says
    insistence | that on | says
    prediction | that of p:about | believes
    report | that of p:on | says
    rumor | that of p:about | says
    complaint | that of p:about | says
    criticism | that of p:about | says
    attack | p:on p:against | says
    praise | for of | says
    denial | that of | denies
    rejection | of | denies
    refusal | to of | denies
    opposition | p:to | denies
    objection | that p:to | denies
    warning | that of p:about to | warns
    threat | that of to | warns
    fear | that of p:about | warns
    concern | that p:about p:over | warns
    worry worries | that p:about | warns
    # What is thought.
    belief | that in | believes
    view | that of p:about p:on | believes
    opinion | that of p:about p:on | believes
    idea | that | believes
    notion | that | believes
    theory theories | that p:about | believes
    conviction | that | believes
    expectation | that of | believes
    hope | that of p:for to | believes
    doubt | that p:about | denies
    suspicion | that of | believes
    sense | that | believes
    feeling | that p:about | believes
    assumption | that | believes
    conclusion | that | believes
    understanding | that of | believes
    support | p:for of | believes
    desire | to p:for | believes
    interest | in | believes
    # What is asked, planned and promised.
    question | of wh p:about | asks
    request | that to p:for | proposes
    demand | that p:for to | proposes
    call | to p:for | proposes
    proposal | that to p:for | proposes
    plan | to p:for | proposes
    promise | that to of | proposes
    pledge | that to of | proposes
    vow | that to of | proposes
    decision | that to p:on | proposes
    effort | to | proposes
    intention | to of | proposes
    recommendation | that to | proposes
    """
}
