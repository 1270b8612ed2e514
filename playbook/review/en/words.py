"""English: the kinds of words the rules are made of."""

from __future__ import annotations

from playbook.review.rule import Grammar

NUMBER = (
    r"\d+(?:[.,]\d+)?|an?|one|two|three|four|five|six|ten|fifteen|twenty|thirty|forty[- ]five|sixty"
    r"|half an|a couple of"
)
ACT = (
    r"re-?try|refresh|reload|re-?start|re-?boot|re-?run|re-?connect|re-?install|re-?create|re-?submit"
    r"|re-?send|re-?upload"
    r"|re-?authenticate|re-?generate|re-?sync|use|using|try|switch|disable|enable|clear|log ?(?:out"
    r"|off|in|back)|sign (?:out|off|in|back)"
    r"|upgrade|update (?:to|your|the (?:app|client|agent))|downgrade|roll back|install|avoid|do not"
    r"|don't|refrain|add|remove|set|run"
    r"|revert|route|reroute|redirect|fail ?over|migrate|move|bypass|download|upload|consider|change"
    r"|choose|select"
    r"|configure|create|start|stop|wait|hold off|pause|resume|bring up|reset|replace|point|manually"
    r"|temporarily|go to"
    r"|call|edit|apply|turn (?:on|off)|skip|pin|pass|specify|explicitly|instead|unlink|relink|rotate"
    r"|perform|delete|connect"
)
G = Grammar(
    {
        "num": NUMBER,
        "unit": r"minutes?|mins?|hours?|hrs?|h|days?|business days?|working days?|weeks?",
        "ampm": r"[ap]\.?m\b\.?",
        "month": r"(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)\.?|january|february|march|april|may|june"
        r"|july|august"
        r"|september|october|november|december",
        "weekday": r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat)\b",
        "clock": r"\b(?:[01]?\d|2[0-4])(?:[:.h][0-5]\d)(?:[:.][0-5]\d)?(?: ?<ampm>)?|\b\d{1,2} ?<ampm>|\bnoon\b"
        r"|\bmidnight\b"
        r"|\b[0-2]\d[0-5]\d ?(?:utc|gmt|z|hrs|hours|[pecm][sd]?t|cest|cet|bst)\b",
        "interval": r"(?:≈|about |around |approximately |roughly |the |the next )?<num>(?: ?(?:-|to"
        r"|or) ?<num>)?[ -]?<unit>\b"
        r"|(?:the |an |next )(?:next )?(?:few |couple (?:of )?|half )?(?:minutes?|hours?|days?)\b"
        r"|half an hour"
        r"|(?:a |the next )few (?:minutes|hours|days)",
        "date": r"\b\d{4}-\d\d-\d\d\b|\b<weekday>\b|\b<month> \d{1,2}\b|\b\d{1,2}(?:st|nd|rd"
        r"|th)? (?:of )?<month>\b|\btomorrow\b"
        r"|\btonight\b|\b(?:later )?today\b|\b(?:the )?end of (?:the |this )?(?:business )?(?:day|week"
        r"|month)\b|\beod\b|\bcob\b"
        r"|\bthis (?:morning|afternoon|evening|week)\b|\bnext (?:business |working )?(?:day|week|month"
        r"|morning)\b",
        "time": r"<clock>|<interval>|<date>",
        "will": r"will|'ll|shall|(?:is|are|am|'re|'m) going to|plan to|aim to|intend to|expect to|hope to"
        r"|anticipate",
        "say": r"provid(?:e|ing)|post(?:ing)?|shar(?:e|ing)|giv(?:e|ing)|send(?:ing)?|publish(?:ing)?|issu(?:e"
        r"|ing)|have|bring"
        r"|offer|release|communicate|add|write|report|circulate|follow|do|keep|get",
        "news": r"updates?|information|info|details?|news|status(?:es)?|reports?|messages?|communications?"
        r"|analysis|post-?mortem"
        r"|rca|root cause|summary|findings|what we (?:know|have)|announcement|progress|notice|explanation"
        r"|incident review|retrospective|bulletin|eta",
        "tell": r"(?:<say>)\b.{0,50}?\b(?:<news>|more)\b"
        r"|update (?:you|this|here|everyone|the (?:status|page|incident|post|thread|community|ticket)"
        r"|(?:our |all )?(?:customers|users|status)|our status|with|on|as|when|once|again|further|shortly"
        r"|soon|accordingly"
        r"|at|by|in|every|within|if|regularly|periodically|frequently|hourly)\b|update[.!]?$"
        r"|continue (?:to )?(?:posting|updating|update)"
        r"|keep~(?:updated|posted|informed|in the loop|apprised|up[- ]to[- ]date|abreast|advised)"
        r"|report back|follow[ -]up|be back (?!up\b|online|on\b|to normal|in service|and\b|to full|at full"
        r"|soon and)|get back|circle back|let (?:you|everyone|customers|users) know"
        r"|(?:inform|notify|advise|tell) (?:you|everyone|customers|users|further|when|once|as|all|affected"
        r"|here)|return with"
        r"|be in touch|speak again|make~announcement|check (?:back )?in",
    }
)
TIMED = (
    r"(?:by|at|in|within|before|around|every|each|on|after|over|for|until|no later than|≈"
    r"|:)?[ :]*(?:the )?(?:<time>)"
)

#: Words for what goes wrong, as customers notice it.
NOUNS = (
    r"errors?|failures?|time-?outs?|latency|latencies|delays?|lag|packet loss|slowness|slowdowns?"
    r"|sluggishness|downtime"
    r"|disconnect(?:s|ions?)|disconnections?|backlogs?|exceptions?|crash(?:es)?|dropped (?:calls"
    r"|connections|packets|messages)"
    r"|queue?ing|bad gateway|(?:data|message|call|connection|traffic) (?:loss|drops?)|(?:blank|black"
    r"|white|frozen) (?:page|screen)s?|http (?:4|5)\d\d"
    r"|(?:4|5)(?:xx|\d\d)s? (?:errors?|responses?|status)|buffering|duplicates?|data inconsistenc(?:y"
    r"|ies)|stale data|rate[- ]limiting"
    r"|error (?:rates?|messages?|codes?)|unavailability|inaccessibility|queue times?|wait times?"
    r"|interruptions?"
    r"|(?:degraded|reduced|lower) (?:throughput|speeds?|quality)|exception rate|refused connections"
)
DOING = (
    r"(?:log(?:ging)?[- ]?(?:ins?|on)?|sign(?:ing)?[- ]?(?:ins?|on|ups?)|sso|authentication"
    r"|authenticating|connect(?:ivity|ion|ions|ing)"
    r"|network(?:ing)?|access(?:ing)?|load(?:ing)?|deliver(?:y|ies|ing)|deliverability|playback"
    r"|checkout|payments?|upload(?:s|ing)?|download(?:s|ing)?"
    r"|synchroni[sz]ation|sync(?:ing)?|rendering|call(?:ing)?|audio|video|sending|receiving|creation"
    r"|dns resolution|latency|search(?:ing)?|slowness"
    r"|availability|routing|email(?:ing)?|stability|reachability|navigation|registration|provisioning"
    r"|streaming|messaging)"
)
TROUBLE = r"(?:issues?|problems?|troubles?|difficult(?:y|ies)|disruptions?|interruptions?|failures?)"
BE = (
    r"(?:is|are|was|were|be|been|being|'s|'re|seems?|appears?|remains?|stays?|became|become|went"
    r"|go(?:es|ing)?|gone)"
)
ADV = (
    r"(?:\b(?:currently|still|temporarily|completely|partially|intermittently|now|again|briefly|all"
    r"|entirely|fully|mostly|or|and|both|unexpectedly|also|either|extremely|very|noticeably|unusually"
    r"|sometimes|largely) )"
)

PEOPLE = (
    r"(?:users|customers|people|clients|accounts|organi[sz]ations|orgs|projects|tenants|merchants"
    r"|subscribers|visitors"
    r"|members|workspaces|teams|sellers|buyers|drivers|riders|players|guests|patients|students|shops"
    r"|stores|domains|subdomains"
    r"|websites|sites|subscriptions|devices|callers|developers|businesses|companies|enterprises"
    r"|viewers|cardholders|publishers|admins|administrators|agents|partners|schools|households"
    r"|participants|folks|individuals|environments)"
)
SEGMENT = (
    r"(?:free|paid|pro|plus|enterprise|business|premium|trial|new|logged[- ](?:out|in)|anonymous"
    r"|signed[- ](?:out|in)|ios|android"
    r"|mobile|desktop|windows|mac(?:os)?|linux|eu|us|uk|european|american|canadian|asian|australian"
    r"|german|french|british|indian|chinese|standard|basic|starter"
    r"|self[- ]hosted|on-prem(?:ises)?|legacy|dedicated|team|education|government|federal|chrome"
    r"|safari|firefox|ipv[46]|api|international|remote|saml|sso)"
)
AREA = (
    r"(?:regions?|zones?|availability zones?|data ?cent(?:er|re)s?|locations?|countries|country"
    r"|geographies|geographic areas?|areas?|markets?|continents?|pops?|points of presence"
    r"|edge locations?|sites)"
)
SOME = (
    r"(?:some|many|most|all|few|several|certain|multiple|various|other|any|every|only|both|numerous"
    r"|select|specific|(?:a|the) (?:[a-z]+ ){0,3}?(?:subset|portion|number|percentage|handful"
    r"|fraction|majority|minority|group|share|segment|set|part|proportion)(?: of)?|a lot of|a few"
    r"|half of|one of|each of|limited|≈?\d[\d,.]{0,12}k?)"
)

PROVIDER = (
    r"(?:(?:third|3rd)[- ]part(?:y|ies)(?:'s)?(?: [a-z-]+){0,3}|(?:upstream|downstream|external|cloud"
    r"|hosting|network|internet|infrastructure|dns|cdn|telecom|payment|sms|email|model|storage"
    r"|backbone|"
    r"transit|phone|search|identity|compute|service|data ?cent(?:er|re)|connectivity|vendor"
    r"|partner)s?(?: [a-z-]+){0,2}? ?(?:providers?|vendors?|partners?|carriers?|suppliers?|processors?"
    r"|services?|operators?|dependenc(?:y|ies)|isps?)"
    r"|(?:one of )?our (?:[a-z-]+ ){0,3}?(?:providers?|vendors?|partners?|carriers?|suppliers?"
    r"|subprocessors?|isp)|aws|azure|amazon web services|cloudflare|fastly|akamai)"
)
GENERIC = (
    r"(?:(?:the|this|that|these|those|an?|some|our|any|its|it|which|what|all|ongoing|current"
    r"|unforeseen|known) )?(?:(?:[a-z]+ly|same|internal|technical|ongoing|underlying|unexpected"
    r"|unforeseen|unknown"
    r"|recent|current|known|earlier|previous|service|system|intermittent|temporary|brief|above"
    r"|degraded|partial|potential|different|separate|identified|unrelated|widespread|major"
    r"|minor) ){0,3}"
    r"(?:issues?|problems?|incidents?|disruptions?|degradations?|outages?|errors?|circumstances"
    r"|reasons?|difficult(?:y|ies)|event|impact|inconvenience|downtime|situation|performance|abundance"
    r"|caution|interest|investigation|cause)\b"
)
#: What a reader is told that is no way around the problem: whom to ask, where to look, how to feel.
NO_ADVICE = (
    r"(?:experience|see|encounter|notice|be|not|have|observe|expect|receive|face|find|contact|reach"
    r"|feel|rest|get|lose|follow|subscribe|view|visit|refer|note|bear|accept|stay|let|know|monitor"
    r"|watch"
    r"|read|report|stand|standby|keep|excuse|forgive|pardon|reply|tune|review|direct|raise|file|help"
    r"|join|look|remember|understand|await|allow|give|write|submit|do not hesitate|don't hesitate"
    r"|hesitate|continue|log a|wait (?:while|for|as)|hang|hold on|thank"
    r"|check (?!your|that your|whether your|if your)|open (?:a|an|up) |create (?:a"
    r"|an) (?:support )?(?:ticket|case)|email (?:us|support|our)|call (?:us|support|our)|click|track"
    r"|learn|now|again|only|consult|see|use (?:this|the|our) (?:link|status|page|thread|form)"
    r"|message us|dm|tweet|chat|accept|advise|inform|message|ping|provide|send us|share|also|confirm"
    r"|ask|sign up|go to (?:our |the )?(?:status|https)|consider (?:this|subscribing)|ignore|disregard"
    r"|access (?:the|our|your)? ?(?:service|site|platform)? ?(?:as|normally|again))\b"
)
FAULT = (
    r"(?:misconfigurations?|mis-configurations?|regressions?|memory (?:leak|pressure|exhaustion)"
    r"|deadlocks?|race conditions?|bottlenecks?|fib(?:er|re)[- ]cuts?|(?:cable|fib(?:er|re)) (?:cut"
    r"|damage|break)"
    r"|power (?:outage|failure|loss|cut|supply|event|interruption)s?|cooling (?:failure|issue|system)"
    r"|(?:hardware|disk|switch|router|server|database|storage|network(?:ing)?(?: (?:switch|router"
    r"|device|hardware|equipment))?|link|node|load balancer|firewall|dns|cache|host"
    r"|hypervisor) (?:faults?|failures?|failed|crash(?:ed)?|overload|saturation|malfunction|corruption"
    r"|contention|misconfiguration)"
    r"|d?dos(?: attacks?)?|denial[- ]of[- ]service|(?:expired|invalid"
    r"|expiring) [a-z/ ]{0,12}certificates?|certificates? (?:had )?expir(?:ed|y|ation)|(?:faulty|bad"
    r"|broken|defective|buggy|erroneous|incorrect|flawed|failing|failed|problematic|malformed"
    r"|corrupt(?:ed)?|incompatible|misconfigured|overloaded|unhealthy|runaway"
    r"|misbehaving) (?:[a-z-]+ ){0,2}?(?:deploy(?:ment)?s?|releases?"
    r"|config(?:uration)?s?(?: changes?)?|changes?|updates?|code|switch(?:es)?|routers?|hardware"
    r"|disks?|nodes?|servers?|hosts?|query|queries|migrations?|rules?|patch(?:es)?|builds?|upgrades?"
    r"|databases?|scripts?|devices?|cards?|links?|drives?|machines?|messages?|clusters?|components?"
    r"|push|rollout|cables?|modules?|instances?|caches?|load balancers?|dns records?|records?"
    r"|(?:feature )?flags?|rollouts?|certificates?|sensors?|batter(?:y|ies)|fuses?)"
    r"|(?:bugs?|defects?) (?:in|with|that|introduced)|software (?:bug|defect)s?|human error|(?:surge"
    r"|spike|increase|influx|flood|burst|peak)s? (?:in|of) (?:[a-z-]+ ){0,3}?(?:traffic|requests|load"
    r"|demand|usage|events|calls|connections|queries|volume|utili[sz]ation|activity|jobs)"
    r"|(?:due to|by|from|experienc\w+|under|of|identified|handle|seeing|receiving|received) (?:an? "
    r"|the )?(?:unusually |extremely |very )?(?:high|heavy|unusual|increased|excessive|abnormal"
    r"|unexpected|extreme|additional|elevated) (?:[a-z-]+ ){0,2}?(?:traffic|load|demand|volume|usage"
    r"|utili[sz]ation)|excessive (?:amount|number|volume) of|(?:exhaust(?:ed|ion)|saturat(?:ed|ion)"
    r"|depletion)\b|out of (?:memory|disk space|capacity)|resource (?:contention|exhaustion)"
    r"|(?:configuration|code|coding|database|routing|dns|schema|software|firewall"
    r"|programming) (?:error|bug|defect|misconfiguration|mistake)s?"
    r"|capacity (?:constraint|shortage|issue|problem|limitation)s?)"
)

NOT = (
    r"no|not|n't|without|never|zero|nor|(?:no|any) (?:further|longer|other|new|more|additional|current"
    r"|known)|free of|prevent(?:ing)?"
)
