"""English: named causes.

A cause is named in one of five ways: behind a word of cause; behind its label ("Root cause: …"); by a verb of finding
with an inner part and a fault ("determined that there was a storage issue with …"); as an inner part or a change of
our own that does harm ("a routine migration locked …", "the primary database crashed"); or as a supplier in trouble.
What customers use ("an issue with the portal") names no cause, and finding it ("cause identified") neither.
"""

from __future__ import annotations

from playbook.review.brands import BRAND
from playbook.review.en.parts import (
    CAME_OUT,
    CHANGE,
    DUE,
    FAULT,
    FIND,
    GENERIC,
    HARM,
    INNER,
    NO_CAUSE,
    PLACED,
    PROVIDER,
    WEAK,
)
from playbook.review.en.words import G

RULES = (
    G.rule(
        "cause",
        rf"\b{DUE} (?!{GENERIC})(?!{NO_CAUSE})[A-Za-z0-9\"]",
        # A part inside, wherever the sentence names it as the place of the trouble: told in one pattern, as the list of
        # such parts is long. What is believed, came out or got in the way may be work of our own too.
        rf"\b(?:({CAME_OUT})|{PLACED})(?:our |the |an? |one of (?:our |the )?|some of (?:our |the )?|some |their )*"
        rf"(?:(?!(?:shortly|before|after|when|while|during|for|to|by) )[a-z0-9-]+ ){{0,3}}?(?:{INNER}|backbone"
        rf"|power|infrastructure|memory|[a-z]+ processing (?:services?"
        rf"|systems?|pipelines?)|(?(1)(?:{CHANGE}|filters?|many|requests"
        r"|vendor|provider|client|user|customer)|(?!)))\b",
        rf"\b(?:(?:{FIND})\b[^.;]{{0,40}}?|(?:seems?|appears?|looks?|believe[ds]?|suspect(?:s|ed)?|likely|probably"
        r"|turned out|think|possibl[ey])(?: (?:like|to|be|is|it|it's|this|that|was|have|been|a|an|the|some))*"
        rf"(?: [a-z-]+){{0,3}}? )\b(?:{INNER}|memory|network|software|power|capacity|load|routing|provider|upstream"
        rf"|third[- ]party|cable|attack)(?:'s)?(?: [a-z-]+){{0,2}}? (?:{WEAK}|bugs?|leak|cut|break)\b",
        r"\b(?:root |underlying |main |primary |probable |likely )?(?:cause|source|culprit|trigger"
        r"|reason(?: for outage)?)(?: (?:of|for|behind)~)?(?: (?:was|is|were|has been|to be|as|being|appears to be"
        r"|turned out to be|remains|seems to be|may be|might be)|:| -)(?: (?:identified|determined|found|traced"
        r"|confirmed|isolated|pinpointed|discovered)(?: (?:as|to be|to))?)? (?!(?:still |currently |being |been "
        r"|not |now |yet |under |unknown|identified|unclear|known|found|resolved|fixed|determined|understood"
        r"|confirmed|mitigated|isolated|addressed|currently|to be|investigat|believed|we |our |underway|in progress"
        r"|tbd|tbc|none|n/a|working|pending|ongoing|corrected|remediated|actively|expected to|available|also|already"
        r"|with"
        r"|and\b|by\b)"
        r"|will|it |that we)(?:an?|the|our|related|due|that|[A-Za-z0-9\"]+)\b",
        rf"\b(?:{FIND})\b[^.;]{{0,50}}?\b(?:excess(?:ive)?|abusive|malicious|unexpected(?:ly)?|sudden|unusual(?:ly)?"
        rf"|abnormal(?:ly)?|heavy|high|increased|malfunctioning) (?:[a-z-]+ ){{0,2}}?(?:volumes?|traffic|load"
        r"|queries|query|requests?|usage|utili[sz]ation|memory|cpu|consumption|jobs?|demand|resource)\b",
        rf"\b(?:{FAULT})\b",
        rf"\b(?:{CHANGE})\b(?:.{{0,90}}?\b(?<!were |been )(?<!was |are )(?<!is |be )(?:{HARM})\b(?! by)"
        rf"|(?: [a-z]+){{0,2}} as (?:the |a "
        r"|one )?(?:most )?(?:likely |root |probable |possible |main )?(?:root )?(?:cause|source|culprit|trigger"
        r"|reason)\b)",
        r"\b(?:introduced|deployed|released|shipped|rolled out|pushed|merged|contained|included|had) (?:an? "
        r"|the )?(?:[a-z-]+ ){0,3}?(?:bug|regression|defect|fault|memory leak|incompatibility|error)\b",
        r"\b(?:deployed|released|shipped|rolled out|pushed|merged|made) (?:an? |the )?(?:[a-z-]+ ){0,3}?(?:change"
        r"|update|code|version|patch|config(?:uration)?)\b.{0,60}?\b(?:caus(?:ed|ing)|broke|led to|result(?:ed"
        r"|ing) in|prevent(?:ed|ing)|had (?:an )?unintended)",
        r"\b(?:since|because)(?<!passed since)(?<!elapsed since) (?!the (?:incident|outage|issue|problem|event|start"
        r"|beginning|maintenance|last|previous|initial)\b)(?:they|it|these|those|we|our|the|an?|one|some"
        r"|(?<=because )[A-Za-z]\w+) (?:[A-Za-z'-]+ ){0,3}?(?:is|are|was|were|has|have|had|did|could|failed|ran|went"
        r"|became|crashed|broke|lost|hit|got) (?:[a-z]+ )?(?!aware|working|investigating|continuing|monitoring"
        r"|identified|waiting|resolved|reported|posted|occurred|started|began|last)[a-z]+",
        r"\b(?:seems?|appears?|believed?|likely|is|are|was|were|found|determined)(?: (?:to be|is|it|that|this"
        rf"|was))* (?:directly )?(?:related|relating|linked|tied) to (?!{GENERIC})(?!(?:this|that|the|these"
        r"|our)\b(?! (?:[a-z]+ )?(?:network|database|dns|config|deploy|provider|change|load|cache|upgrade|update"
        r"|release|cluster|cloud)))[A-Za-z]",
        r"\b(?:receiv|see|get|handl|experienc|process)ing (?:an? )?(?:[a-z]+ ){0,2}?(?:large|high|huge|massive"
        r"|unusual|excessive"
        r"|abnormal|enormous|vast) (?:number|volume|amount|influx|wave)s? of (?:(?!support)[a-z]+ ){0,2}?(?:requests"
        r"|traffic"
        r"|queries|connections|events|log-?ins|sign-?ups|hits|jobs|messages|e-?mails|uploads)\b",
        r"\b(?:network|database|dns|storage|hardware|routing|configuration|power|memory|disk|firewall|replication"
        r"|cache)"
        r"(?: [a-z]+)? (?:issue|problem)s? (?:occurred|arose|developed|happened|appeared|prevent(?:ed|ing))\b",
        r"\b(?:accidentally|inadvertently|mistakenly|unintentionally) [a-z]+ed\b|\b(?:accidentally|inadvertently"
        r"|mistakenly|incorrectly|erroneously|unintentionally) (?:handling|removed|deleted|routing|sent|set"
        r"|configur\w+|block\w*|expired|reject\w*|cut|shut|took|taken)\b",
        unless=r"\b(?:not|n't|never|nothing) (?:been |to do with |directly )?(?:caused by|due to|because|related"
        r"|the result)|\bno (?:evidence|indication)|\b(?:investigating|determin\w+|checking|confirm\w*"
        r"|verify\w*) (?:whether|if)\b(?!.*believe)|\bout of an abundance\b|\b(?:postponed|re-?scheduled|called off)\b",
        unless_before=r"\bno|(?:prevent|detect|avoid|against|protect\w*|mitigat\w+ (?:future|against)"
        r"|resilien\w+ (?:to|against)|handle|respond(?:ing)? to|connect(?:ing)? to|protection from|future|potential"
        r"|possible|looking for|similar"
        r"|monitor(?:ing)?(?: the [a-z]+)?(?: closely)? for)(?: (?:a|an|any|the|such|future|similar"
        r"|against|to|for|from|further))*",
        unless_in=r"^(?:customers?|accounts?|users?|traffic|tenants?)\b.*\b(?:may|might|could|will|can)\b|^(?:load"
        r"|capacity|update|process|request|message|code|job|change|setting)s? (?:issue|problem"
        r"|error)s?|\b(?:issue|problem)s? (?:[a-z]+ ){0,2}?(?:causing|that caused|which caused)"
        r"|\bcause of(?!.*\b(?:was|is|were|as|to be) (?!identified|found|determined|being|quickly|soon"
        r"|now)[a-z0-9\"]+$)"
        r"|(?:source|cause) of~\bissue$|fix(?:es|ed)?\b.{0,70}?(?:result|led)|we (?:have )?(?:deploy"
        r"|releas|roll|ship|push)\w*|rolled out an? (?:fix|change that)|released an? (?:fix|update)"
        r"|deployed (?:a|the) (?:fix|change|update) (?:that|which) (?:should|will|fix|resol|mitig|address)"
        r"|\b(?:restored|resolved|resolution|fixed|mitigated|improved|should resolve)\b|\b(?:might|could"
        r"|would) have (?:[a-z]+ )?caused",
        common=True,
    ),
    # A part inside that fails, or does harm. Parts that customers rent (nodes, servers) may fail them as symptoms do.
    G.rule(
        "cause",
        rf"(?<!-)\b(?:{INNER})\b(?:[^.,;:]{{0,45}}?\b(?:fail(?:ed|ing|s|ure)(?! over| for\b| when\b|(?<=ing) (?:to"
        rf"|with|on)\b| to (?:load|open|play|render|display"
        r"|appear|send|upload|sync|save|deliver|start a))|crash(?:ed|ing|es)|died"
        r"|malfunctioned|broke(?:n)?|ran out|runs? out|overload\w*|unresponsive|saturated|overwhelmed|exhausted"
        r"|out of (?!rotation|the\b|service|production|action)|unhealthy|corrupt\w*|misconfigured|under (?:heavy|high"
        r"|increased|extreme|unusual)|(?:was|were|is"
        r"|are|got|been|became) (?:full|stuck|locked)|deadlocked|restarted unexpectedly|(?<!been )(?<!and )rebooted"
        r"|lost (?:power"
        r"|contact|connectivity|quorum|sync|communication|(?:an?|its|their|one|two|both|all) [a-z]+)|refus(?:ed|es"
        r"|ing) to|would ?n[o\']t|(?:did|does|do) not (?:fail|restart|come|boot|renew|replicat)"
        r"|hit (?:a|an|its|the)|exceeded|reached (?:its|the|a)|expired|lapsed|tripped|overheated|flapping"
        r"|disconnected|severed|cut|wedged|is(?: not|n't) responding|panic(?:ked)?|(?:went|gone|knocked|taken)"
        r" (?:offline|down|dark|bad|away)"
        rf"|had (?:a|an) (?:hardware|power|memory|disk)|needs? (?:replac|repair)ing|encountered (?!{GENERIC})[a-z]+"
        r"|suffered|wore out|worn out|timed out|dropp(?:ed|ing)|stopped|entered an?|leak(?:ed|ing|s)|los(?:ing|es)"
        r"|mis(?:routed|routing"
        r"|behaving|behaved|firing|fired)|throwing|(?:got |was |is |were |stuck )in(?:to)? an? (?:[a-z]+ )?loop"
        r"|looping|oscillating|thrashing|swapping|ran (?:hot|full|dry|low)|filled(?: up)?|maxed out|starved|hammered"
        r"|sending (?:everything|all|too)|pointing (?:at|to) (?:an?|the) (?:old|wrong|stale)|scaled (?:down )?to "
        r"(?:zero|one|1|0)|evicted|hung|spiked|struggl\w+)\b| (?:is|are|was|were|has been"
        rf"|had been|began) (?:[a-z]+ly )?(?:experienc|fac|suffer)(?:ed|ing) (?:from )?(?!{GENERIC})[a-z]+"
        rf"|.{{0,90}}?\b(?:{HARM})\b(?! by)"
        rf"|(?: [a-z]+){{0,2}} as (?:the |a |one )?(?:most )?(?:likely |root |probable |possible "
        r"|main )?(?:root )?(?:cause|source|culprit|trigger|reason)\b)",
        unless_in=r"\b(?:may|might|could|can|should|some|several|many|all|users?|customers?|workspaces|jobs?|login"
        r"|development|compute"
        r"|your|you|state|sites?|websites?|queue(?:s|d)?|unavailable)\b|^(?:load|capacity|update|process|request"
        r"|message|code|job|change"
        r"|setting)s? (?:issue|problem|error)s?|\b(?:issue|problem)s? (?:[a-z]+ ){0,2}?(?:causing|that caused|which"
        r" caused)"
        r"|fix(?:es|ed)?\b.{0,70}?(?:result|led)|\b(?:restored|resolved|fixed|mitigated|improved|should resolve)\b"
        r"|\bexpired session|^(?:servers?|nodes?|hosts?) [a-z]{2,12}(?:-[a-z0-9]+){0,3}-?\d",
        unless_before=r"\b(?:no|prevent|future|potential|possible|login|development|compute|your)(?: (?:a|an|any|the"
        r"|such|further))*",
        unless=r"\b(?:not|n't|never) (?:been |directly )?(?:caused by|due to|because)|\bno (?:evidence|indication)",
        common=True,
    ),
    # A supplier in trouble, by its kind or by its name.
    G.rule(
        "cause",
        rf"\b(?:{PROVIDER})(?:'s)?(?:, [\w .]{{2,25}},| [a-z]+-[a-z]+-\d)?,?(?: (?!investigat|aware|monitor|observ"
        rf"|track|look|team"
        r"|engineer|support|to\b(?! (?:be|work through)\b)|resolv|may\b|might|could|can\b"
        r"|will\b(?! (?:be )?(?:carry|perform|conduct"
        r"|undertak)\w*)|customers|users|west|east|north|south"
        rf"|central)[a-z']+){{0,7}}? (?:experienc(?:ed|es|ing)|having|offline|unreachable|unavailable|outages?"
        rf"|issues?|incidents?|down|degrad\w+"
        r"|problems?|fail(?:ed|ures?|ing|s)|crash(?:ed|ing)|disruptions?|suffer\w*|work(?:ing|s)? (?:through|on)"
        rf"|unavailab\w+|errors?|reported|reporting|interruptions?|t(?:ook|aken) [a-z ]{1, 20}(?:offline|down)"
        r"|performing|power|maintenance|dropping|throttling|rejecting|blocking|delaying|refusing|limitation|lost"
        r"|losing|leaking|timing out|not responding|responding slowly|slow\b|with(?:drawn|drew)|ran out|run out"
        r"|mis(?:routing|routed|configured)|de-?peered|overloaded|congest(?:ed|ion)|hit by|revoked|suspended"
        r"|blackholed|(?:had|has) an? [a-z ]{2,30}(?:outage|fault|failure|problem|issue|incident))\b",
        r"\b(?:outages?|issues?|incidents?|problems?|faults?|degradations?|disruptions?|failures?|errors?|downtime"
        r"|degraded performance|latency|maintenance|interruptions?|delays?|trouble)(?: (?:with|at|from|in|by|of|on"
        r"|within|affecting|impacting|involving|reported|that|originating|caused|occurring))+ (?:an?|the|our"
        rf"|one of our|one of|some|its)?(?: [a-z-]+){{0,2}}? ?(?:{PROVIDER})\b",
        when=r"\b(?:third|3rd|upstream|downstream|external|underlying|vendor|partner|carrier|supplier|aws|azure|amazon"
        r"|cloudflare|fastly|akamai|[a-z-]*(?:provider|processor|operator|dependenc|isps?\b|telco|regist|acquirer"
        r"|aggregator|integrator))",
        unless=r"\bno (?:evidence|indication)|\bnot (?:caused by|due to|related)",
    ),
    G.rule(
        "cause",
        rf"\b(?:{BRAND})(?:'s)? (?:[a-z0-9-]+ ){{0,2}}?(?:outages?|downtime|failures?|incident)\b|\b(?:outages?"
        rf"|downtime|failures?|incident|delays?) (?:at|with|from|by|in) (?:the )?(?:{BRAND})\b",
        rf"\b(?:since|because|as|while|which is why|that's why) (?:our |the )?(?:(?:[a-z-]+ ){{0,3}}?(?:provider"
        rf"|vendor|carrier"
        rf"|supplier|partner|host)s?|{BRAND})\b[^.;]{{0,40}}?\b(?:is|are|was|were|has|have|had)\b|\b(?:which"
        rf"|that) (?:is|was|'s) why\b(?! (?:it|this|that) took)|\bis the"
        rf" (?:reason|cause|culprit) (?!of the (?:issue|problem|incident)\b)",
        rf"\b(?:related|linked|tied|due|connected) to (?:an? |the )?(?:[a-z]+ ){{0,3}}?(?:{BRAND})\b",
        rf"\b(?:{BRAND})(?: (?:apis?|web tools|cloud|platform|servers?|systems?|services?|gateway|network"
        rf"|itself))?(?:'s| is| are| was| were) (?:currently |also |still |now |itself |completely |partially"
        rf" )*(?:down|unavailable|offline|unreachable"
        r"|degraded|throttling|rejecting|blocking|timing out|impaired|affected|recovering|not responding)\b(?! for"
        r" (?:some|all|users|customers))",
        rf"\b(?:{BRAND})(?: [a-z]+){{0,2}}(?:'s| is| are| has| have) (?:currently |also |still |now"
        rf" )?(?:(?:experiencing|seeing|suffering(?: "
        rf"from)?|hit by) (?:an outage|outages"
        rf"|issues|problems|errors|elevated|degraded|connectivity|network|a (?:partial|major))|having|reported"
        rf"|reporting|confirmed"
        r"|acknowledged|pushed|put)\b(?! (?:recovery|a fix|the fix))",
        r"\b(?:outages?|issues?|problems?|failures?|disruptions?|maintenance|faults?|errors|incidents?) (?:on|at|in"
        r"|with"
        r"|within) (?:(?:their|its) (?:end|side)|their (?:[a-z]+ )?(?:data ?cent(?:er|re)s?|networks?|infrastructure"
        r"|systems?"
        r"|platforms?|servers?|facilit(?:y|ies)|core|apis?|backbone|equipment))\b|\b(?:an?|the|some|to|by|of)"
        r" (?:[a-z]+ )?"
        r"upstream (?:incident|outage|issue|problem|failure|fault|disruption|degradation)s?\b",
        r"\b(?:industry-wide|carrier|isp|internet|telco|cloud|registry|transit) (?:[a-z]+ )?outages?\b(?! has)",
        # The trouble lies beyond our network, or between two parts of it; a data centre in trouble.
        r"\b(?:upstream|outside|downstream) (?:from|of) (?:our|us\b)|\b(?:not|n't) (?:on|in|within|inside|with) our"
        r" (?:network|side|end|control|infrastructure)\b|\b(?:outage|issue|problem|fault|failure"
        r"|disruption)s? upstream\b"
        r"|\b(?:latency|connectivity|packet loss|issues?|problems?|link|connection|connections|communication) between"
        r" (?:(?:our|the|its) (?:[a-z-]+ ){1,3}?|[a-z][a-z0-9.]+ )and (?:our|the|its) (?:[a-z-]+ ){0,2}?(?:storage"
        r"|databases?|origin"
        r"|servers?|data ?cent(?:er|re)s?|network|provider|backend|cluster|core)\b|\b(?:outage|issues?|problems?"
        r"|disruption|incident|failure) (?:to|at|in|with|inside) (?:our|the|one of our) (?:[a-z]+ )?data ?cent(?:er"
        r"|re)s?"
        r"\b[^.;]{0,30} (?:impact|affect|caus)",
        r"\b(?:undergo(?:ing|es)?|underwent|going through|in the (?:middle|midst) of)"
        r" (?:an? |the |their )?(?!(?:scheduled|planned|routine|regular) maintenance\b(?! (?:on (?:the|our|its|an?)"
        r"|of|to)\b))(?:[a-z-]+ ){0,3}?(?:migrat|mainten|upgrad|updat"
        r"|mov)\w*",
        r"\bpart of (?:a|an|the) (?:[a-z]+ )?(?:larger|wider|broader|bigger|global|regional|general|ongoing"
        r"|widespread|major)"
        r" (?:[a-z]+ )?(?:issue|outage|problem|incident|disruption|failure)s?\b",
        r"\b(?:revert|roll)(?:ed|ing|s)?(?: back)? (?:an?|the|that|this|one) (?:[a-z-]+ ){0,3}?(?:deploy(?:ment)?"
        r"|change|release"
        r"|update|commit|version|configuration|config|migration|patch|rollout)\b[^.;]{0,60}? (?:(?:that|which|as)"
        r" (?:we |they )?"
        r"(?:believe|suspect|think|may|might|likely|appears?|seems|could)|as the (?:likely|probable|suspected))",
        # What is to blame, whatever it is; what we released.
        r"(?<!we )(?<!i )\b(?:is|was|are|were|to be) (?:largely |partly |entirely |therefore )?(?:at fault|to blame"
        r"|the culprits?)\b(?! for "
        r"this (?:issue|incident)$)|\b(?:related|relates|linked|connected|tied|due) (?:back )?to (?:the|an?|our|this"
        r" morning's|yesterday's"
        r"|last night's) [^.;,]{2,50}? (?:(?:that |which )?(?:we|was|were|is|had been) )(?:[a-z]+ly )?(?:just"
        r" )?(?:released|launched|deployed|shipped|rolled|introduced"
        r"|enabled|pushed|made|added|turned on|switched on|published)\b|\b(?:issue|problem|fault|trouble)s? with"
        r" (?:the|an?) (?:central|national"
        r"|industry-wide|interbank|nationwide|shared|government|external) [a-z]",
        # A fault met, a surge, what is to blame, power cut by somebody.
        r"\b(?:added to|listed on|landed on|ended up on) (?:an?|the|their|its) (?:[A-Za-z]+ )?(?:block|black"
        r"|deny)-?list\b",
        r"\bmade (?:an? |some )?(?:[a-z]+ )?changes? to (?:their|its) ",
        r"\b(?:certificate|domain|licen[cs]e|key|token|subscription)\b[^.;]{0,40}? (?:was not|wasn't|had not been"
        r"|hadn't been)"
        r" (?:properly |correctly |yet )?(?:renewed|rotated|updated|extended)\b",
        r"\bour (?:web |site |shop |hosting )?(?:host|hosting company) (?:is|was|has been) (?:currently |still"
        r" )?(?:having|experiencing"
        r"|down|offline|suffering|dealing)\b",
        r"\b(?:encountered|hit|ran into|triggered) (?:a|another) (?:[a-z-]+ ){0,2}?bug\b"
        r"|\bresponsible for (?:[a-z]+ ){0,3}?(?:delay|issue|problem|outage|slow|load|error"
        r"|failure|disruption|degrad|latency|spike)[a-z]*\b|\b(?:unusual|abnormal|suspicious|malicious"
        r"|anomalous) traffic patterns? (?:affect|impact|caus|target|hit|overwhelm)[a-z]+|\b(?:unusual|abnormal"
        r"|unexpected|massive|extreme)(?:ly)? (?:high |large |heavy |big )?(?:volume|number|amount|surge|spike|influx"
        r"|flood)s? of (?:[a-z]+ ){0,3}?(?:requests|traffic|queries|connections|log-?ins|sign-?ups|events)\b"
        r"[^.;]{0,30}? (?:target|overwhelm|overload|hit|caus|affect|impact|exhaust|saturat|slow)[a-z]*|\bpower"
        r" (?:had been|was|has been) (?:shut|cut|switched|turned) off\b (?:while|by|during|when|for)",
        r"\b(?:issues?|problems?|outages?|trouble|errors|incident) (?:with|on|at|in|by) (?:the )?(?:"
        rf"{BRAND})'s (?:network|side|end|systems?|apis?|platform|infrastructure|servers?|cdn|backbone)\b",
        rf"\b(?:{BRAND})(?:'s)? (?:cdn|api|network|service|platform|backend|servers?|dns|gateway) (?:is |was |were "
        rf"|are |began )?"
        r"(?:return(?:ed|s|ing)|fail(?:ed|s|ing)|tim(?:ed|es|ing) out|reject(?:ed|s|ing)|drop(?:ped|s|ping)"
        r"|block(?:ed|s|ing)"
        r"|throttl(?:ed|es|ing))\b",
        rf"^(?:it's|it is|this is|that's) (?:{BRAND})\b",
        r"\bmore (?:traffic|load|requests|users|visitors|demand|logins|orders) than (?:our|the|we|it|they|usual"
        r"|expected)\b",
        r"\b(?:as|while|when) (?:the|our|we|they) (?:[a-z]+ )?(?:moved?s?|switch(?:es|ed)?|migrate[sd]?|chang(?:e|es"
        r"|ed)|transition(?:s|ed)?)"
        r" (?:to|domains|over to|providers?|hosts?|dns|registrars?|certificates?|themes?)\b(?! (?:monitor|the status"
        r"|this))",
        r"\b(?<!issue )(?<!issues )(?<!problem )(?<!problems )(?<!is )(?<!are )(?<!was )(?<!incident )causing (?:the"
        r"|these|those|this|all) (?:[A-Za-z-]+ ){0,3}?(?:errors?|delays?|failures?|outages?|slow\w+"
        r"|timeouts?|downtime)\b",
        r"\bour (?:[a-z]+ )?(?:shop|store|booking|ticketing|e-?commerce|website|hosting|payment|email|phone|sms|card"
        r"|scheduling)"
        r" (?:platform|company|service|host|software|system) (?:is|are) (?:having|experiencing|dealing with)\b",
        r"\breach(?:ed|ing)? (?:its |the |our )?(?:[a-z-]+ )?(?:tier|plan)(?:'s)? limit\b|\breach(?:ed|ing)? (?:its "
        r"|the |our )?(?:critical|maximum|full|peak|capacity|memory|connection|disk|storage)"
        r" (?:load|limits?|capacity|utili[sz]ation|usage)\b",
        unless_before=r"\b(?:what (?:is|was)|who is|we are|teams?|engineers)",
        unless=r"\bno (?:evidence|indication)|\bnot (?:caused by|due to|related)",
    ),
    # A supplier that reports, named: no page says "Acme reports" of itself.
    G.rule(
        "cause",
        r"\b[A-Z][A-Za-z0-9.]+(?:, (?:one of|our|a|an|the) [^,.;]{3,60},)? (?:reports|reported|has reported|is"
        r" reporting|have reported|has confirmed"
        r"|have confirmed)\b(?! (?:recovery|that (?:it|this|the issue) (?:is|was|has been) (?:resolved|fixed)))(?="
        r" (?:that|an?|issues|problems|errors|elevated|degraded|increased|intermittent|outages?"
        r"|having|to have|partial|major|this|delays|they|their)\b)"
        r"(?! that (?:it|they|the|this|these|all|everything) (?:[a-z]+ ){0,2}?(?:(?:is|are|has|have|was|were|been|being"
        r"|now) ){1,3}(?:[a-z]+ )?(?:resolv|fix|mitigat|restor|recover|working|back|operat|conduct))",
        r"\b(?:outage|downtime|disruption|failure|delays?|issues?|problems?|incident) (?:at|from) (?:[A-Z]{3,}"
        r"|[A-Z][a-z]+[A-Z]\w+)\b(?! [A-Z]?[a-z]* ?(?:region|data))",
        unless_in=r"^\w+ing\b|^(?:we|users?|customers?|some|many|team|support|it|they|you|this|status|these|people"
        r"|others|clients?)\b|(?:at|from) (?:utc|gmt|cet|est|pst|edt|pdt|cest|bst)\b",
        cased=True,
    ),
    G.rule(
        "cause",
        r"\b[A-Z][A-Za-z]+ (?:is|are) (?:currently |still )?(?:having|experiencing)~(?:trouble|issues|problems"
        r"|outage|errors|difficult)",
        unless=r"^(?!.*(?:\btheir\b|https?://(?!status\.io)status\.))",
        cased=True,
        unless_in=r"^(?:we|users?|customers?|some|many)\b",
    ),
)
