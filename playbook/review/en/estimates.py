"""English: when service will be back, and how long it will be away."""

from __future__ import annotations

from playbook.review.en.words import ANY_TIME, TIMES, G

#: Words of what lies ahead.
AHEAD = (
    r"will|'ll|shall|should|may|might|could|would|likely|(?:is|are|was|it's) (?:now |currently |still )?(?:expected"
    r"|scheduled|estimated|planned|likely|due|anticipated|going|set|projected|forecast|on track|supposed) to"
    r"|(?:expect|anticipate|estimate|believe|hope|hoping|aim|aiming|think|reckon|intend|plan|planning|assume"
    r"|predict|forecast)(?:s|ed|ing)?\b[^.;]{0,50}?(?: to| will| should| can| that)?|eta for"
)
#: Away, as services are.
AWAY = (
    r"down|offline|unavailable|inaccessible|unreachable|stopped|out|out of (?:service|use|action)|closed|shut"
    r"|interrupted|paused|suspended|halted|disabled|off|affected|disrupted|read-only|in (?:maintenance|read-only)"
    r" mode|taken (?:down|offline)|without (?:power|service)|under maintenance|switched off|not available"
)
FOR = r"for|until|till|up to|less than|no (?:longer|more) than|at most|under|max(?:imum)?(?: of)?|through"
SPAN = (
    r"(?:(?:by|in|within|before|at|around|about|until|till|up to|another|some|approximately|approx\.?|roughly|ca\."
    r"|less than|no (?:more|longer|later) than|more than|at least|at most|over|under|anywhere|from|between|only|just"
    r"|a further|an additional|the next|next|a maximum of|maximum|max|for|the|a|≈|circa|somewhere|5 to) ?){0,4}"
    r"(?:<time>)|\d+ ?(?:-|to|and) ?\d+ (?:<unit>)"
)

#: What is expected.
EXPECT = (
    r"expect(?:s|ed|ing)?|anticipat(?:e|es|ed|ing)|hope(?:s|d)?|hoping|aim(?:s|ing)?|due|target(?:s|ing)?|should|will"
    r"|likely|on (?:track|course)|confident|plan(?:s|ning)?"
)
#: A span of two times of the clock.
RANGE = (
    r"(?:<clock>)(?: ?(?:utc|gmt|[a-z]{2,4}))?(?:[ ,.]*(?:on )?ʭ{1,40}+(?:,? 20\d\d)?){0,2}[ .]?"
    r"(?:-|to|until|till|and|through) ?(?:the )?(?:[a-z]{3,9} )?"
    r"(?:<clock>|ʭ{1,40}+(?:,? 20\d\d)?[ ,]*(?:at )?(?:<clock>))"
    r"|\b(?:from|between) ʭ{1,40}+(?:,? 20\d\d)?[ ,]*(?:at )?(?:<clock>)?(?: ?[a-z]{2,4})? ?(?:-|to|until|through"
    r"|and) ?"
    r"(?:ʭ{1,40}+|\d{1,2}\b(?! ?%))"
)
#: Work that is announced.
ANNOUNCED = (
    r"planned|scheduled|maintenance|upgrad(?:e|es|ing)|down ?time|emergency|works?|migrat(?:ion|ing)|patching|we're "
    r"(?!sorry|seeing"
    r"|aware|investigat|still|back)[a-z]+ing|we are (?!sorry|seeing|aware|investigat|still|back)[a-z]+ing|will|we "
    r"need to|must"
    r"|switch-?over|cut-?over|failover test|window|not be|won't|out of (?:use|service|order)|closed|read-only|to "
    r"(?:replace"
    r"|upgrade|migrate|install|move|apply|patch)|notice|outage"
)

RULES = (
    # A window told of work to come: its end is when service is back.
    G.rule(
        "eta",
        RANGE,
        unless=rf"^(?!.*\b(?:{ANNOUNCED})\b)|"
        r"\b(?:was|were|had|experienced|occurred|began|started|saw|did(?: not"
        r"|n't)"
        r"|ha(?:s|ve) (?:been|now|ended)|completed|caused|failed|yesterday|last (?:night|week)|earlier|resolved"
        r"|suffered|encountered|degraded|dropped|increased|returned|received|happened|noticed|observed|slowed|lost"
        r"|timed out"
        r"|(?:made|placed|submitted|pushed|booked|sent) (?:between|from)|incident window|not sent|created|affected"
        r" (?:users"
        r"|customers)|updates?|office|support (?:hours|desk|team)|opening|upgraded|ran|moved to|reviewed)\b",
        marks=TIMES,
        when="[ʘʭ]",
    ),
    # When service will be back.
    G.rule(
        "eta",
        r"\bestimated\b[^.;]{0,70}?\b(?:clear|complet\w+|recover\w*|restor\w+|resol\w+|fix\w*|repair\w*|finish\w*"
        r"|back|power)\b[^.;]{0,25}?(?:<time>)|\b(?:outages?|downtime|interruptions?|maintenance|repairs?|works?"
        r"|disruption)\b[^.;]{0,50}?\b(?<!the )(?:last|take|be|is|maximum|up to"
        r"|at most)(?: \w+){0,3}? (?:<interval>)",
        r"\b(?:will|may|might|could|'ll|should|forecast(?:ed)?|due|assum\w+|believe|think|expect(?:s|ed|ing)?"
        r"|estimat(?:e|es|ed|ing)|anticipat(?:e|es|ed|ing)|aim(?:ing)?|targeting|hop(?:e|ing)|project(?:ed)?"
        r"|plan(?:ned)? to|likely|going to|on track|looking at)~(?:<back>)~~\b(?:by|in|within|before|at|around|over"
        r"|after|for|until|till|on|about|no later than|anywhere|some|another|next|approximately|roughly|≈|take|last"
        r"|of|is|as (?:quickly|soon|early|late) as|:)[ :]*(?:up to |just |about |around "
        r"|approximately |another |the |roughly |an additional |less than )*(?:<time>)".replace(
            "<back>",
            r"resol(?:ve|ved|ving|ution)|restor(?:e|ed|ing|ation)|complet(?:e|ed|ing|ion)|recover(?:y|ed|ing)?"
            r"|mitigat(?:e|ed|ion)|fix(?:ed|es)?|back|normal(?:ly|i[sz]e|i[sz]ed)?|operational|available"
            r"|finish(?:ed)?|online|up and running|cleared?|catch(?:ing)? up|caught up|drain(?:ed)?|process(?:ed)?"
            r"|rolled out|deploy(?:ed|ment)?|live|subside|repair(?:ed|s)?|functional|working|service|take(?! place "
            r"at)|last"
            r"|operat\w+ normally|empty|reach(?:ed|able)|restored|return(?:ed)?|improve[ds]?|in place|arriv\w+|done"
            r"|through|ready|clear(?:ing|ed)?|current|running|worked off|replaced|rollout|effect|end|remediat(?:ed"
            r"|ion)",
        ),
        r"\b(?:eta|etr|estimated (?:time|resolution|repair|recovery|completion|restoration|fix)(?: (?:of|to|for"
        r"|time))?(?: [a-z]+){0,3}?|time to (?:resolution|recovery|resolve|restore|fix))(?: (?:of|for|to|is|at|on"
        r"|the|a|full|fix|resolution|recovery|completion|mitigation|restoration|currently|now|remains|approximately"
        r"|about|around|roughly|still|within|by|in|service|complete))*[ :≈=-]*(?:<time>)",
        r"\b(?:within|in|over|by|before|at)(?: the| about| approximately| around| next)* (?:<time>).{0,30}?\b(?:will"
        r"|should|expect(?:ed)?|anticipate|estimate)~(?:resol|restor|complet|recover|fix|be back|normal|operational"
        r"|available|finish|online)",
        r"\b(?:re-?opens?|resumes?|returns?|comes? back|be back|back online)(?: to (?:service|normal))? (?:at|by|in"
        r"|on|within|around|tomorrow|tonight|before)[ :]*(?:about |around )?(?:the )?(?:<time>)|\b(?:re-?opens?"
        r"|resumes?) tomorrow",
        r"\b(?:resolution|recovery|restoration|fix|completion|mitigation|repairs?|rollout|deployment|replacement"
        r"|(?:full |normal )?(?:service|access|operations?|functionality)) (?:is |are |time "
        r"|should be )?(?:fully )?(?:expected|estimated|anticipated|scheduled|planned|projected|targeted"
        r"|due)~(?:<time>)",
        unless=r"\b(?:no|not|n't|without|unknown|await\w*|waiting for|pending) (?:have |yet |currently |know |got "
        r"|possible |at this (?:time|point) |able to (?:give|provide) )*(?:an?|any|the|confirmed|firm|exact"
        r"|specific|precise|current)? ?(?:etas?|etr|estimates?|estimated|time ?frames?|timelines?)\b|\brefund(?:s"
        r"|ed)\b|\broot cause statement"
        r"|\b(?:mark|close|declare) (?:it |this |the incident )?(?:as )?(?:resolved|closed|over)\b|\bon-?site eta",
        unless_before=r"\b(?:rfo|reports?|post-?mortem|updates?|analysis|rca|information|details)(?: \w+){0,3}",
        unless_in=r"\bback (?:with\b|to you)|\bshould have (?:now |all )?(?:been|[a-z]+ed)\b|\b(?:updates?"
        r"|information|details|report|post|analysis|know|inform|share|communicat\w*|notify|postmortem|rca"
        r"|monitor(?:ing)?|investigat\w*|retain\w*|prevent\w*)\b|\b(?:was|were"
        r"|had been) (?:fully )?(?:resolved|restored|fixed|mitigated|completed)|\bstart(?:ed|ing)? at"
        r"|\bcontinue\b(?!.*(?:until|for))|\bsince\b|\bas of\b|\bbetween\b|should (?:now|no longer)",
        marks=TIMES,
        when=ANY_TIME,
    ),
    # How long work, or the silence of a service, will last: announced maintenance tells its end that way.
    G.rule(
        "eta",
        rf"\b(?:{AHEAD})(?: [a-z]+){{0,2}}? (?:take|last|need|require|run|go on|conclude|finish|end|wrap up|be (?:over"
        rf"|done|finished|complete(?:d)?|through|sorted|wrapped up))\b(?! (?:place|care|action|advantage|effect"
        rf"|off))[^.;]{{0,40}}?(?:{SPAN})",
        rf"\b(?:{AHEAD}) be (?:[a-z]+ )?(?:{AWAY})\b[^.;]{{0,50}}?\b(?:{FOR}) (?:{SPAN})",
        rf"\b(?:{AHEAD}) be (?:[a-z]+ )?(?:{AWAY})\b[^.;]{{0,40}}?(?:<time>)[^.;]{{0,20}}? ?(?:-|to|until|till|and) ?"
        r"(?:<time>)",
        rf"\b(?:{AWAY}) (?:for|over|within|during) the (?:next |coming )?(?:<interval>)",
        r"\b(?:scheduled|planned|expect(?:ed|ing)?|brief|short|emergency|upcoming|anticipated?|may (?:see"
        r"|experience|notice)|will (?:see|experience|notice|have)|there (?:will|may) be)\b[^.;]{0,40}?\b(?:downtime"
        r"|outages?|interruptions?|unavailability|window|disruptions?|slowdowns?|maintenance|closure)\b[^.;]{0,50}?"
        r"\b(?:up to|of(?: about| around| up to| at most)?|for(?: around| about| up to)?|from|between|within|until"
        r"|less"
        r" than|no more than|at most) (?:the window of )?(?:<interval>|(?:<clock>|\d{4})(?: ?[a-z]{2,4})? ?(?:-|to|and"
        r"|until|till) ?(?:<clock>|\d{4}|<time>))",
        r"\b(?:(?<=expected )end|(?<=estimated )end|(?<=planned )end|(?<=scheduled )end|(?<=maintenance )end|finish"
        r"|completion|finishing"
        r"|closing|stop)(?: time| date)?(?: \([a-z]+\))? ?: ?(?:<time>|\d)|\bestimated (?:duration|downtime|length"
        r"|outage|repair|work) (?:<interval>)"
        # A bare "Duration:" tells what is over as often as what is to come.
        r"|\b(?:(?:expected |estimated |planned |anticipated |maintenance )(?:duration|downtime|length)|outage window"
        r"|time required) ?: ?(?:up to "
        r"|≈"
        r"|about |approx\.? |approximately )?(?:<interval>|\d)",
        r"\b(?:another|further|around|about|roughly|reckon on|some|still|remaining|left:?) (?:<interval>) (?:more |of "
        r"work|left|remaining|to go|until|before|of downtime)|\b(?:<interval>) (?:more|left|remaining|to go|from"
        r" (?:done|finished|completion|being))\b",
        rf"\b(?:{AHEAD})[^.;]{{0,60}}?\b(?:sorted|fixed|solved|resolved|restored|repaired|working|back(?: on)?"
        rf"|running|made|collected|fitted"
        r"|finished|lifted|reopened?|re-?opened|normal|able to [a-z -]+|available|resume[sd]?|flowing|empty|clear|up"
        r"|on"
        r"|stable|rolled back|replaced|caught up|booted|up and running)\b[^.;]{0,40}?\b(?:by|inside|within|in|before"
        r"|around|at|until|for) (?:about |around |the |next |half |approx\.? |approximately |roughly |end of |late"
        r" |early |mid-?|ca\. |circa |12 )*(?:<time>|tea ?time|dinner ?time|lunchtime|lunch|midday|mid-?morning"
        r"|mid-?afternoon|breakfast|rush"
        r" hour|close of business)",
        r"\b(?:need|needs|want|wants|require|requires|ask for|asked for|quote[sd]?|give us|reckon|think it(?:'s| is)"
        r"|looking at|count on|allow|giving it|budget|target(?:ing)?|aim(?:ing)? for) (?:on )?(?:less than |under "
        r"|another"
        r" |a further |approx\.? |approximately |about "
        r"|around |up to |at least |roughly |some |some more )*(?:<interval>) (?:to|for|of|before|until|more)\b"
        r"(?! (?:you|users|customers|each|every|data))",
        r"\b(?:back|return(?:s|ing)?|resum(?:e|es|ing)|reopen(?:s|ing)?|open|restored(?! at)|due back|service|normal"
        r" service)(?: (?:expected|again|due|planned|online|up|in service|from))* (?:by|around|at|from|in|within"
        r"|before"
        r"|≈|after|about) (?:about |around |approx\.? |the )*(?:<time>|midday|lunchtime)(?! (?:on|yesterday|ago))",
        r"\b(?:longer|slower|delayed|slow|limited|reduced|delays?)\b[^.;]{0,25}? (?:till|until|through) (?:<time>)"
        r"|\b(?:reckon|guess|hopefully|probably|estimat(?:e|ed|ing)|expected|should be)[ :]+(?:it(?:'s| is| will be)?"
        r" )?(?:about |around"
        r" |by |at |for |in )*(?:<time>)|\bet[ar]\b(?! (?:on|for (?:the |our )?(?:next|update|engineer"
        r"|technician)))[^.;]{0,45}?[ :]"
        r"(?:is |at |by |around )*(?:<time>)|\b(?:claims?|says|estimates|shows|predicts|suggests|thinks|reckons)"
        r" (?:that )?(?:another"
        r"|about|around|approximately|roughly|up to) (?:<interval>)",
        r"\b(?:maintenance|work|window|outage|migration|upgrade|works)\b[^.;]{0,20}? (?:ends?|finish(?:es)?|extended"
        r"|concludes?|runs?"
        r"|continues?|scheduled)(?: (?:at|by|until|to|till|on|through))+ (?:<time>)|\b(?:expect|expecting"
        r"|anticipat(?:e|ing)"
        r"|estimat(?:e|ing)|reckon|require) (?:another |an additional |a further |up to |≈)*(?:<interval>)",
        r"^(?:on |from |between )+(?:<time>)[^.;]{0,25}?(?:-|to|until|till|and) ?(?:<time>)[^.;]{0,60}?\b(?:won't"
        r"|will not|can't|cannot"
        r"|not be able|unable)\b|\bstart(?:s|ing)?:? (?:<time>)[^.;]{0,40}? (?:end|finish)(?:s|ing)?:? (?:<time>)"
        r"|\b(?:expected|estimated|anticipated|projected|target) (?:time|date) (?:of|for|to) (?:completion|complete"
        r"|restoration|restore|resolution"
        r"|recovery|repair|fix)[^.;]{0,12}? (?:<time>)",
        rf"\b(?:from|between) (?:<time>)[^.;]{{0,15}}? ?(?:-|to|until|till|and) ?(?:<time>)[^.;]{{0,70}}?(?:{AHEAD})"
        rf" (?:[a-z]+ ){{0,2}}?(?:{AWAY}|unable|delayed|slow|no access|experience|see|notice|lose|(?:not|n't) be"
        rf" (?:able|possible|available"
        rf"|accessible))\b"
        rf"|ʬ{{1,40}}+ (?:[a-z]+ )?(?:window|downtime|outage|interruption) (?:during|while|in|will"
        rf"|is|as|for|on|to)\b"
        r"|\bwindow of (?:<interval>)",
        rf"\b(?:{AHEAD})(?: (?:have|get|see) [^.;]{{1,50}}?| be)? (?:[a-z]+ly |all )?(?:[a-z]+ed|back|up|done|running"
        rf"|online|live|sent) "
        rf"(?:by|before|within|in|around|until) (?:<time>)|\b(?:{AHEAD})[^.;]{{0,60}}?\b(?:back|restored|resolved"
        rf"|fixed|available|normal"
        rf"|finished|completed?|open)(?: [a-z]+){{0,2}}? (?:<date>|(?:between|from) (?:<time>))",
        r"\b(?:replacement|repair|re-?build|restore|rollback|re-?index(?:ing)?|re-?sync|recovery|fsck|check|migration"
        r"|fail-?over|re-?boot|copy|process|this|that|it|work|job|import|scan"
        r"|verification|swap|transfer|re-?processing|backfill)(?: will| should| usually| normally| typically| "
        r"probably)? takes? (?:about |around |up to |roughly |some |another |approximately |≈|at least "
        r")*(?:<interval>)",
        r"\b(?:re-?build|repair|work|check|import|job|backfill|scan|migration|copy|re-?sync|processing|re-?indexing"
        r"|window|outage)s? (?:runs?|continues?|lasts?"
        r"|goes on|will run|should run)(?: on)? (?:until|till|to|for) (?:about |around |roughly |another "
        r"|≈)*(?:<time>)",
        # A named time of the end; what a supplier says; trouble that is expected to last.
        r"\b(?:completion|restoration|restore|recovery|finish(?:ing)?|end|re-?opening|resolution|resumption|repair"
        r"|return|restart|back-?up-?and-?running|go-live|fix)(?: time| date| estimate| target| window)? (?:is|was "
        r"moved to|moves to|has"
        r" moved to|slips to|slipped to|now|remains|of|:|pushed (?:back )?to|set (?:for|to)|stays(?: at)?)(?: now"
        r"| still)?[ :]*(?:at |by |around |about |approximately |roughly |≈)?(?:<time>)",
        r"\b(?:supplier|vendor|provider|carrier|operator|bank|host|registrar|registry|partner|engineers?|team|crew"
        r"|contractors?|they|he|she|electricians?|utility)s? (?:are |is )?(?:now |still |currently |originally "
        r")*(?:says?|saying|quot(?:es?|ing)|tells?"
        r" us|telling us|talk(?:s|ing) (?:about|of)|gives?|giving|estimat(?:es?|ing)|expects?|hopes?|promis(?:es|ing)"
        r"|aims?|reckons?)\b[^.;]{0,40}? ?(?:by |for |at |about |around |within |before |another )*(?:<time>)",
        r"\b(?:disruptions?|delays?|slow(?:ness|downs?)?|problems?|issues?|impact|congestion|errors?|latency|outages?"
        r"|restrictions?|interruptions?|throttling)\b[^.;]{0,30}? (?:expected|likely|set|due|forecast|(?:to|will|may"
        r"|should"
        r"|might|could) (?:last|continue|persist|remain|go on|run))(?: (?:to )?(?:last|continue|persist|remain|go on"
        r"|run))?"
        r" (?:until|till|through|for|to) (?:at least |about |around |approx\.? |approximately |another |the "
        r")*(?:<time>)",
        r"\b(?:may|might|will|could|is|are|should|cannot|can't|unable to|not) (?:[a-z]+ ){0,9}(?:until|till) (?:at "
        r"least"
        r" |about |around |approx\.? |approximately |roughly |≈|sometime )*(?:<clock>|<date>)",
        rf"\b(?:{EXPECT})\b[^.;]{{0,90}}? (?:by|before|no later than|within|inside|in the next) (?:about |around |the"
        rf" |next |approx\.?"
        rf" |approximately |the end of |close of |end of |early |late |mid-?)*(?:<time>)",
        r"\b(?:can|could|should|will) be [a-z ]{3,40} again (?:within|in|by|after|from|at|before|around) (?:about "
        r"|around"
        r" )?(?:<time>)",
        r"\b(?:is|are|being|now|will be|get(?:ting)?) (?:being |gradually |slowly )?(?:releas|sent|process|deliver"
        r"|work|replay"
        r"|drain|flush|clear|restor|bring|brought|back-?fill|re-?queu|push|catch|re-?driv|roll|migrat|moved|add|index"
        r"|rebuil|re-?enabl)[a-z]*\b[^.;]{0,40}? (?:over|during|within|in) the (?:next|coming) (?:<time>|few|couple)"
        r"|\b(?:is|are|being|being|now) (?:being )?(?:releas|sent|process|deliver|work|replay|drain|flush|clear|restor"
        r"|back-?fill|re-?queu|re-?index|rebuil)[a-z]*\b[^.;]{0,40}? (?:over|within) (?:the )?ʬ{1,40}+",
        r"\b(?:figure|reckon|call it|say|give us|allow|count on|think|assume|budget|plan on|plan for|bet on|make it"
        r"|more like|closer to|looking like|probably|likely|it'll be|it will be|that's|should be|be)"
        r" (?:on |it's |about |around |roughly |≈|maybe |up to |at least |approximately |some )*(?:another |a "
        r"further )"
        r"(?:about |around )?(?:<interval>)|\b(?:figure|reckon|call it|give us|allow|count on|budget|plan on"
        r"|more like|closer to|looking like) (?:on |it's |about |around |roughly |≈|maybe |up to |at least "
        r")*(?:<interval>)",
        r"\b(?:fix|patch|hotfix|rollback|roll-back|release|revert|change|deploy(?:ment)?|build)\b(?: is| are)?(?: "
        r"now)?"
        r" (?:going|rolling|shipping|landing|lands|goes|rolls|ships|expected|due|coming|will be|should be|to be)(?: "
        r"out| up"
        r"| live| deployed| in place| done| complete)* (?:in|within|by|at|around|over)(?: the)?(?: next)? (?:<time>)"
        r"|\b(?:it'll|it will|this will|that'll)(?: probably| likely)? (?:be|need|take)(?: at least| about| around"
        r"| roughly| up to| maybe)* ʬ{1,40}+(?! (?:late|behind|ago|old))",
        r"\b(?:hit|reach|get to|fall to|drop to|be at|be down to|be) (?:zero|nil|empty|zero|normal|real[- ]time"
        r"|current|parity)"
        r"\b[^.;]{0,30}? (?:by|around|at|in|within|before) (?:about |around )?(?:<time>)",
        r"\best\.? (?:<interval>)|\b(?:will|may|should|expected to) (?:experience|see|have|be without"
        r"|lose)\b[^.;]{0,60}?"
        r" (?:for|between)(?: about| around| up to| approximately| roughly| another)? ?(?:<interval>)(?! (?:period"
        r"|ago))"
        rf"|\b(?:{AWAY}) for the (?:rest|remainder) of (?:the |this )?(?:<time>|day|night|morning|afternoon|evening"
        rf"|week)",
        r"\bout of (?:service|action|use|order) until (?:<time>)|\b(?:closed|shut|suspended|paused|unavailable|offline"
        r"|down) (?:until|till|through) (?:at least |about |around |approx\.? )?(?:<time>)",
        unless=r"\b(?:no|not|n't|without|unknown|await\w*|waiting for|pending) (?:have |yet |currently |know |got "
        r"|possible |at this (?:time|point) |able to (?:give|provide) )*(?:an?|any|the|confirmed|firm|exact"
        r"|specific|precise|current)? ?(?:etas?|etr|estimates?|estimated|time ?frames?|timelines?)\b|\brefund(?:s"
        r"|ed)\b|\broot cause statement"
        r"|\b(?:mark|close|declare) (?:it |this |the incident )?(?:as )?(?:resolved|closed|over)\b|\bon-?site eta",
        unless_after=r" (?:to|before (?:it|they)|for (?:it|them) to) (?:arrive|appear|take effect|turn|show|reach"
        r"|load|be"
        r" (?:delivered|shown|visible)|sync)\b",
        unless_before=r"\b(?:made|sent|created|opened|placed|submitted|booked|started|pushed|you had|to get (?:all"
        r"|our|the)|got|brought|came|managed to get|was|were|ha[ds] been|have been"
        r"|rfo|communications?|notes?|check|reports?|post-?mortem"
        r"|updates?|analysis|rca|statement"
        r"|details"
        r"|delays?)(?: \w+){0,2}",
        unless_in=r"\b(?:keep|leave)(?:ing)? (?:the|this|our) (?:incident|page|ticket|case|thread|issue|post)\b"
        r"|\b(?:updates?|information|details"
        r"|report|post(?:ed)?|analysis|inform|shared?|communicat\w*|notify"
        r"|statement"
        r"|postmortem|rca|announcement|news|summary|communications?|sent out|published|review(?:ed)?|moved|pushed"
        r"|credit|refund|(?:was|were|had) (?:[a-z]+ )?(?:back|restored|resolved|fixed|normal"
        r"|down|unavailable|closed))\b|\b(?:since|as of|ago|yesterday)\b|\btake (?:effect|place)|\bup to date\b"
        r"|\b(?:check )?back (?:with|to you|in touch|at)|\bcheck back|\b(?:provid(?:e|es|ed|ing)|contact\w*"
        r"|monitor\w*|send\w*|email\w*)\b",
        marks=TIMES,
        when=ANY_TIME,
    ),
)
