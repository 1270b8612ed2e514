"""English: named causes."""

from __future__ import annotations

from playbook.review.en.words import FAULT, GENERIC, PROVIDER, G

RULES = (
    # A named cause.
    G.rule(
        "cause",
        r"\b(?:due to|caused by|because(?: of)?|as (?:a )?(?:direct )?(?:result|consequence) of"
        r"|result(?:ed|ing|s)? from|the result of|stem(?:s|med|ming)? from|originat(?:ed|es|ing) (?:with"
        r"|from|in|at)|attribut(?:ed|able) to|traced (?:back )?to|tracked (?:it |this )?(?:down )?to"
        r"|triggered by|owing to|arose from|came from|comes from|introduced by|brought on by|following a"
        rf"|after a|narrowed (?:it |this )?down to|linked to|led back to) (?!{GENERIC}(?! (?:with|at|in"
        r"|from|on|of|within|inside|by|that|affecting|impacting|where) (?:our |the |an? |one of "
        rf"|some )?(?:[a-z-]+ )?(?:{PROVIDER}|databases?|network|dns|config\w*|deploy\w*|hardware|routers?"
        r"|switch\w*|cach\w*|certificates?|storage|load balancers?|power|servers?|clusters?|firewall"
        r"|queue\w*|infrastructure|provider|code|software|kubernetes|redis|postgres\w*|mysql|kafka|nodes?"
        r"|disks?|cpu|memory|data ?cent\w+)))(?!(?:this|that|it|these|those|them|which|we|you|they|your"
        r"|our (?:users|customers|team|status)|an unknown|unknown|excess|time|abuse|the (?:above|nature"
        r"|high number of reports|severity|volume of)|holiday|users?|customers?|recovery|fix|mitigation"
        r"|your|review|careful|extensive|thorough|further|monitoring|some customers|several"
        r"|period)\b)[a-z0-9\"]",
        r"\b(?:root |underlying |main |primary )?(?:cause|source|culprit|trigger)(?: (?:of|for"
        r"|behind)~)? (?:was|is|were|has been|to be|as|being|appears to be|turned out to be"
        r"|:)(?: (?:identified|determined|found|traced|confirmed|isolated)(?: (?:as|to be"
        r"|to))?)? (?!(?:still |currently |being |been |not |now |yet |under |unknown|identified|unclear"
        r"|known|found|resolved|fixed|determined|understood|confirmed|mitigated|isolated|addressed"
        r"|currently|to be|investigat|believed|we |our |underway|in progress))(?:an?|the|our|related|due"
        r"|that|[a-z]+)\b",
        rf"\b(?:{FAULT})\b",
        rf"\b(?:{PROVIDER})(?:'s)?,?(?: (?:is|are|was|were|has|have|had|'s|that|which|currently|still|also"
        r"|[a-z]+s?|continuing|to))*? (?:experienc(?:ed|es|ing)|having|outages?|issues?|incidents?|down"
        r"|degrad\w+|problems?|fail(?:ed|ures?|ing)|disruptions?|suffer\w*|work(?:ing|s)? (?:through|on)"
        r"|unavailab\w+|errors?|reported|reporting|interruptions?)\b",
        r"\b(?:outages?|issues?|incidents?|problems?|degradations?|disruptions?|failures?|errors?"
        r"|degraded performance|latency|maintenance|interruptions?)(?: (?:with|at|from|in|by|of|on|within"
        r"|affecting|impacting|involving|reported|that|originating|caused|occurring))+ (?:an?|the|our"
        rf"|one of our|one of|some|its)?(?: [a-z-]+){{0,2}}? ?(?:{PROVIDER})\b",
        r"\b(?:change|component|configuration|deploy(?:ment)?|update|bug|query|queries|job|nodes?|hosts?"
        r"|database|cache|server|traffic|load|capacity|certificate|memory|spike|process|release|upgrade"
        r"|migration|rollout|rule|script|patch|setting|switch|router|setup|table|index|cluster|link|code"
        r"|library|dependency|message|messages|request|requests|maintenance|push|logic|saturation|cut"
        r"|flag)s?\b.{0,70}?\b(?:resulting in|result(?:ed|s) in|leading to|led to|(?:which|that|has|have"
        r"|had|and|inadvertently|unexpectedly|unintentionally|incorrectly) caused(?! by)|caused(?! by)"
        r"|introduced|triggered|overwhelm\w*|overload\w*|causing)\b",
        r"\b(?:migration|deploy(?:ment)?|release|upgrade|update|script|job|query|config(?:uration)?|change"
        r"|process|bot|crawler|attack|account|wave|flag|rule|bug|maintenance|contractor|excavator|storm"
        r"|lightning|fire|flood)s? (?:[a-z]+ )?(?:locked|blocked|broke|corrupted|rejected|exhausted"
        r"|saturated|dropped|flooded|overwrote|deleted|removed|damaged|disabled|knocked|severed|cut"
        r"|consumed|filled)\b",
        r"\b(?:introduced|deployed|released|shipped|rolled out|pushed|merged) (?:an? "
        r"|the )?(?:[a-z-]+ ){0,3}?(?:bug|regression|defect|error|change|update|code|fault"
        r"|version)\b.{0,60}?\b(?:caus|broke|break|result|led|prevent|affect|impact|that|which)",
        r"\b(?:database|cache|server|redis|postgres\w*|mysql|kafka|elasticsearch|kubernetes|queue|storage"
        r"|load balancer|proxy|primary|replica|node|host|disk|switch|router|cpu|memory|cluster"
        r"|data ?cent(?:er|re))s? (?:[a-z]+ ){0,2}?(?:became|went|was|were|is|are|ran|got|has been"
        r"|have been) (?:[a-z]+ )?(?:overload\w*|unresponsive|saturated|overwhelmed|exhausted|out of"
        r"|unhealthy|corrupt\w*|misconfigured|under (?:heavy|high|increased|extreme)|full|deadlocked|stuck"
        r"|locked|crashing)",
        r"\b(?:since|because) (?:they|it|these|those|we) (?:is|are|was|were|has|have"
        r"|had) (?:[a-z]+ )?(?!aware|working|investigating|continuing|monitoring|identified)[a-z]+",
        r"\b(?:failures?|errors?|problems?|outages?|faults?|corruption|crash(?:es)?|saturation"
        r"|congestion) (?:in|with|on|within|of) (?:our|the|an?|one of our) (?:[a-z-]+ ){0,3}?(?:backend"
        r"|databases?|infrastructure|backbone|caches?|load balancers?|dns|disks?|storage|switch(?:es)?"
        r"|routers?|nodes?|servers?|hosts?|data ?cent(?:er|re)s?|power|queue|proxy|proxies)\b",
        r"\b(?:infrastructure|hardware|switch|router|power supply|disk|database|server|node|host|backend"
        r"|load balancer|storage|firewall|cache|generator|ups|cable|link|cooling) (?:has |had "
        r"|have )?(?:failed|crashed|died|malfunctioned|broke|ran out)\b",
        r"\b(?:seems?|appears?|believed?|likely|is|are|was|were|found|determined)(?: (?:to be|is|it|that"
        rf"|this|was))* (?:directly )?(?:related|linked|tied) to (?!{GENERIC})(?!(?:this|that|the|these"
        r"|our)\b(?! (?:[a-z]+ )?(?:network|database|dns|config|deploy|provider|change|load|cache|upgrade"
        r"|update|release|cluster|cloud)))[a-z]",
        r"\b(?:accidentally|inadvertently|mistakenly|incorrectly|erroneously|unintentionally) (?:[a-z]+ed"
        r"|handling|removed|deleted|routing|sent|set|configur\w+|block\w*|expired|reject\w*)\b",
        unless=r"\b(?:not|n't|never) (?:been )?(?:caused by|due to|because|related|the result)|\bno (?:evidence"
        r"|indication)|\b(?:investigating|determin\w+|checking|confirm\w*) (?:whether|if)\b"
        r"|\bout of an abundance\b",
        unless_before=r"\bno|(?:prevent|detect|avoid|against|protect\w*|mitigat\w+ (?:future|against)|resilien\w+ (?:to"
        r"|against)|handle|future|potential|possible|looking for|similar)(?: (?:a|an|any|the|such|future"
        r"|similar|against|to|for|from))*",
        unless_in=r"^(?:load|capacity|update|process|request|message|code|job|change|setting)s? (?:issue|problem"
        r"|error)s?|\b(?:issue|problem)s? (?:[a-z]+ ){0,2}?(?:causing|that caused|which caused)|cause of"
        r"|(?:source|cause) of~\bissue$|fix(?:es|ed)?\b.{0,70}?(?:result|led)|we (?:have )?(?:deploy"
        r"|releas|roll|ship|push)\w*|rolled out an? (?:fix|change that)|released an? (?:fix|update)"
        r"|deployed (?:a|the) (?:fix|change|update) (?:that|which) (?:should|will|fix|resol|mitig|address)",
    ),
    # A supplier that reports, named: no page says "Acme reports" of itself.
    G.rule(
        "cause",
        r"\b[A-Z][A-Za-z0-9.]+ (?:reports|reported|has reported|is reporting|have reported|has confirmed"
        r"|have confirmed)\b(?! to us)",
        unless_in=r"^\w+ing\b|^(?:we|users?|customers?|some|many|team|support|it|they|you|this|status|these|people"
        r"|others|clients?)\b",
        cased=True,
    ),
    G.rule(
        "cause",
        r"\b[A-Z][A-Za-z]+ (?:is|are) (?:currently |still )?(?:having|experiencing)~(?:trouble|issues"
        r"|problems|outage|errors|difficult)",
        unless=r"^(?!.*(?:\btheir\b|https?://(?!status\.io)status\.))",
        cased=True,
        unless_in=r"^(?:we|users?|customers?|some|many)\b",
    ),
)
