"""English: what customers experience."""

from __future__ import annotations

from playbook.review.en.words import ADV, BE, DOING, NOT, NOUNS, TROUBLE, G

RULES = (
    # What customers experience.
    G.rule(
        "impact",
        rf"\b(?:{NOUNS})\b(?! (?:on|in|with) the (?:maintenance|fix|roll-?out|update|deploy|investigation|repair"
        rf"|migration))"
        rf"(?! (?:with|at|of|from|in|by) (?:one of )?(?:our|an?|the|their) (?:[a-z-]+ ){{0,2}}?(?:providers?|vendors?"
        rf"|suppliers?|carriers?|partners?|hosts?|processors?|registrars?)\b)"
        rf"(?! in (?:our|the|an?) (?:[a-z]+ ){{0,2}}?(?:backend|database|infrastructure|cluster|cache"
        r"|backbone))",
        unless=r"\b(?:postponed|re-?scheduled|called off)\b|\b(?:providers?|vendors?|carriers?|suppliers?|registrar"
        r"|(?:data ?cent(?:er|re)|hosting"
        r"|infrastructure|network) (?:partner|operator|company))(?:'s status page)? (?:has |have |is |are |now"
        r" )*(?:acknowledged"
        r"|confirmed|confirms|reports|reported|reporting|experiencing|having|seeing|suffering|suffered|advised of"
        r"|advise of)"
        r" (?!(?:that|to)\b)(?:an? |some |the )?(?:[a-z-]+ ){0,3}?(?:failures?|errors?|latency|outage|delays|downtime"
        r"|packet loss)"
        r"(?!.*\b(?:users|customers|you|your)\b)",
        unless_before=r"\b(?:instance|vm|pod|replica|human|operator|typing|coding|power|ups|psu|crac|hvac|unit"
        r"|component|controller|server"
        r"|database|i/o|cpu|host|upgrade|deploy(?:ment)?|hardware|disk|equipment|cooling|switch|router|card"
        r"|drive|node|link|circuit"
        r"|resulted in|total)|\b(?:monitor|watch|look)(?:ing)? (?:closely )?for(?: any| further| more"
        rf"| additional| new| residual)*|\b(?:{NOT})(?: (?:any|see|seeing|observing|observe"
        r"|experiencing|noticing|detecting|have|of|the|this|these|further|more|additional|signs?"
        r"|reports?|about|new|service|customer|user|anticipating|expecting|expected))*|\bfor the",
    ),
    G.rule(
        "impact",
        r"\b(?:fail(?:s|ed|ing)?)\b(?! ?-?over\b)(?! (?:[a-z]+ ){0,2}?(?:switch|router|disk|drive|card|controller|node"
        r"|server"
        r"|units?|components?|hardware|database|module|sfp|psu|fan|power|link|deploy|upgrade|update|migration|change"
        r"|release|config|attempt|health|rack|cable))",
        r"\b(?:unable|inability) to\b",
        r"\b(?<!\bwe )(?<!\bi )(?:can't|cannot|can not|couldn't|could not|wasn't able|weren't able|won't (?:currently"
        r" |always )?be able|not "
        r"(?:currently "
        r"|always )?be able|(?:not|aren't|isn't) able) ?(?:to )?(?!be (?:determined|guaranteed|reproduced)|reproduce"
        r"|guarantee|confirm|provide|determine|share|thank|rule)",
        r"\b(?:not|n't|isn't|aren't|doesn't|don't|wasn't|weren't|stopped|stop) (?:be |being |currently |always |yet "
        r"|correctly |properly )?(?:work(?:ing)?|load(?:ing|ed)?|respond(?:ing)?|receiv(?:e|ed|ing)|deliver(?:ed"
        r"|ing)|send(?:ing)?|sent|process(?:ed|ing)|display(?:ed|ing)?|show(?:n|ing)?|updat(?:e|ed|ing)"
        r"|appear(?:ing)?|sync(?:ed|ing)?|start(?:ing|ed)?|complet(?:e|ed|ing)|arriv(?:e|ing)|return(?:ed|ing)"
        r"|reflect(?:ed|ing)?|render(?:ing)?|propagat(?:e|ed|ing)|available|accessible|reachable|function(?:ing)?"
        r"|connect(?:ing)?|generat(?:ed|ing)|taking effect|populat(?:ed|ing)|logging|resolv(?:e|ing)|restart"
        r"|refreshing|accepting|sav(?:e|ed|ing)|play(?:ing)?|run(?:ning)?|open(?:ing)?|recogni[sz]ed|trigger(?:ed"
        r"|ing)?|index(?:ed|ing)|executed|executing)\b",
        r"(?<!we )(?<!this )\b(?:doesn't|does not|didn't|did not|aren't|isn't) (?!(?:re-?occur|recur|happen|affect"
        r"|impact|have|need|requir|appear|seem|includ|involv|chang|apply|believ|know|expect|find|see |resolv|fix"
        r"|help|mean|mitigat|identif|caus|currently|yet|relat|any|the|an?|limit|result|occur|because|fully|due"
        r"|confin|specific|new|clear|known|exclud|only|contain|necess|over|complete|expos)\w*)[a-z]{3,}",
        r"(?<=[a-z] )(?<!we )(?<!you )(?<!they )(?<!please )(?<!to )(?<!and )(?<!customers )(?<!users )(?:don't"
        r"|do not) (?!have|need|re-?occur|recur|affect|impact|requir|appear|seem|includ|involv|chang|apply|believ"
        r"|know|expect|hesitate|contain|see |exist)[a-z]{3,}",
        r"\b(?:is|are|was|were)(?: not|n't) being (?:[a-z]+ly )?(?!affect|impact|resolv|fix|caus"
        r"|investigat)[a-z]+ed\b",
        r"\b(?:report|return|show|display|throw|see|get|hit|receive|say)\w* (?:an? "
        r"|the )?(?:[a-z]+ )?\"[^\"\n]{3,80}\"",
        r"\b(?:not|n't) (?:properly|correctly|successfully|reliably|consistently) (?!us|configur|clos|test"
        r"|handl)[a-z]+"
        r"(?:ing|ed)\b|\b(?:throw|return|show|display|see|get|receiv|produc|giv|encounter)(?:s|es|e|ing|ting)? (?:an?"
        r" |the |some )?(?:[a-z]+ )?server errors?\b",
        r"\b(?:(?:do|does|did)(?: not|n't) have (?:any )?|without )(?:internet|broadband|signal|sound|audio|video"
        r"|picture|power|data(?! loss)|coverage|reception|(?:hot )?water|gas|electricity|heating|heat|phones?|e?mail"
        r"|wi-?fi"
        r"|service(?! (?:interruption|impact|disruption)))\b",
        r"\b(?:power|internet|wi-?fi|wireless|broadband|phones?|e?mail|network|service|access|signal|tv|heating"
        r"|water|logins?|search|chat|voice)\b[^.,;]{0,30}? (?:is|are|was|were|went|has been) (?:[a-z]+ )?(?:out"
        r"|off)\b(?! of)",
        r"\b(?:is|are|was|were|be|been|being|get|getting) (?:incorrectly|wrongly|erroneously|improperly|unexpectedly"
        r"|mistakenly) [a-z]+ed\b",
        r"\b(?:charged|billed|sent|posted|delivered) (?:twice|multiple times|more than once)\b|\bdouble[- ](?:charg"
        r"|bill)\w+|\b(?:disappear(?:s|ed|ing)?|vanish(?:es|ed|ing)?)\b|\b(?:load|spin|loop)(?:s|ing)? (?:endlessly"
        r"|forever|indefinitely)|\bendless(?:ly)?\b",
        r"\b(?:won't|will not|would not|wouldn't|did not|didn't|does not|doesn't) (?:load|open|start|work|respond"
        r"|appear|play|connect|send|arrive|reflect|complete|display|update|render|show|sync|trigger|run|succeed"
        r"|receive)\b",
        rf"\b{BE} {ADV}*(?:slow(?:er)?|down|offline|unavailable|inaccessible|unreachable|unresponsive|unusable"
        r"|delayed|missing|stuck|rejected|refused|throttled|rate[- ]limited|blocked|lost|stalled|dropped"
        r"|interrupted|disconnected|incorrect|wrong|blank|empty|duplicated|out of sync|out of date|sluggish|broken"
        r"|inconsistent|incomplete|queued|cut off|timing out|hanging|frozen|unsuccessful|impossible|stale|outdated"
        r"|declined|backed up|unstable|powered down|shut down|closed to|invisible|denied|paused|on hold|switched off"
        r"|turned off|powered off|(?:lower"
        r"|slower|longer|fewer|higher) than (?:normal|usual|expected)|disabled|suspended|halted|elevated"
        r"|unusually high|higher than (?:normal|usual|expected)|unhealthy|inoperable|inoperative|garbled"
        r"|unusually long)\b(?! to (?:\d|an?\b|the\b|normal|about|around|under))",
        r"\b(?:unavailable|inaccessible|unreachable|unresponsive|delayed|underreported|unusable)\b",
        r"\b(?:slow|slower|sluggish|longer|long|elevated|increased|high|higher|stale|missing|incorrect|inaccurate"
        r"|duplicate|dropped|failed|blocked|stuck)(?:-than-(?:normal|usual|expected))? (?:than (?:normal|usual"
        r"|expected) )?(?!(?:volume|number|amount|level)s?\b)(?:[a-z0-9/-]+ ){0,3}?(?:operations?|rate|responses?"
        r"|response times?|load(?:ing)? times?"
        r"|loading"
        r"|page loads?|times?|speeds?|processing|performance|wait|queue|queues|queuing|results?|data|messages?"
        r"|requests?|queries|emails?|calls?|transactions?|notifications?|connections?|deployments?|builds?|jobs"
        r"|logins?|delivery|deliveries|payments|metrics|reports?|sync|access|pages?|orders?|balances?|events|records"
        r"|items|entries|files|images|rows|transfers|uploads|downloads|scans|numbers|figures|totals"
        r"|prices)\b(?! (?:to|of) (?:updat|resolv))",
        r"\btak(?:e|es|en|ing) (?:significantly |much |noticeably |a bit |far )?(?:longer(?! than (?:we|hoped"
        r"|anticipated|planned))|more time|a long time"
        r"|(?:up to |over |more than )(?:\d+|an?|several|two|three))",
        r"\b(?:slowly|intermittently|sporadically)\b|\b(?:stuck|stall(?:s|ed|ing)?|laggy|choppy|garbled|distorted"
        r"|(?<!-)gaps?|(?:incorrectly|wrongly|erroneously|mistakenly|improperly|unexpectedly|falsely) (?:billed"
        r"|charged|shown|displayed|marked|calculated|sent|flagged"
        r"|labell?ed|sorted|counted)|(?:billed|charged|shown|displayed|marked|calculated|sent|flagged|counted|taken"
        r"|debited|booked) (?:incorrectly|wrongly|late|twice|in error)|(?:fir|trigger|run|r[au]n|send|sent|post"
        r"|deliver|count|book)(?:ed|s)? (?:twice|late)|(?:show|com|arriv|turn)(?:ing|es?|s)?(?: up| in"
        r"| back)? (?:late|empty|blank)|(?:is|are|was|were|run|running) (?:[a-z]+ )?late(?! (?:in|on|at|last"
        r"|this)\b)|wait (?:up to|about|for|around|over|more than) (?:\d+|a few|several)|\d+ minutes (?:late|behind)"
        r"|behind schedule|(?:day|hour|minute|week)s? late|(?:queued?|wait(?:ing)?|pending) (?:for )?(?:longer"
        r"|a long time|hours|ages)|\bbounc(?:e|es|ed|ing)|rejects?|refuses?|stale|blank(?:ed)?(?: out)?|(?:is|are"
        r"|running|runs?) (?:[a-z]+ )?behind by|respond(?:s|ed|ing)? with (?:an? )?(?:http )?[45]\d\d|not to (?:load"
        r"|work|start|open|send|respond|appear|run|connect|display|play|sync|update)|(?:early|sooner|later"
        r"|more often|fewer|more) than (?:it|they|you) should|at random|randomly|every so often|from time to time"
        r"|on and off|(?:several|multiple|repeated|a few) (?:tries|attempts)|(?:\bnot|n't) (?:going|go|gone|come"
        r"|coming|getting) through|(?:start|run|work|load|sync|flow|arriv|send|deliver)\w* without (?:delay|error"
        r"|issue|problem)s?)\b",
        r"\b(?:tim(?:e|es|ed|ing) out|hang(?:s|ing)?(?! (?:in|on|tight)\b)|crash(?:ed|ing)|buffering|freez(?:es"
        r"|ing))\b",
        r"\b(?:prevent(?:s|ed|ing)?|block(?:s|ed|ing)?|stop(?:s|ped|ping)?|keep(?:s|ing)?)~(?:users?|customers?"
        r"|people|visitors?|clients?|members?|you|merchants?|sites?|accounts?) from\b",
        r"\b(?:prevent|stop|block|keep)(?:s|ed|ped|ing|ping)? (?:[a-z]+ ){0,4}?from (?:being )?(?!recur|happen|occur"
        r"|reoccur)[a-z]+(?:ing|ed|n)\b",
        r"\b(?:return(?:s|ed|ing)?|receiv(?:e|es|ed|ing)|see(?:s|n|ing)?|saw|show(?:s|ing)?|encounter(?:s|ed|ing)?"
        r"|get(?:s|ting)?) (?:an? |some )?(?:(?:http )?[45]\d\ds?|incorrect|wrong|blank|unexpected|empty|duplicate"
        r"|fallback|permission)\b",
        r"\b(?:marked|flagged|classified|treated|identified|filtered) as (?:spam|fraud\w*|junk|suspicious|duplicates?"
        r"|malicious)\b|\bone-way (?:audio|speech|voice|calls)\b|\b(?:bad gateway|access denied|permission denied"
        r"|service"
        r" unavailable|gateway timeout)\b",
        r"\b(?:los(?:t|e|ing|s of)) (?:[a-z]+ ){0,2}?(?:connectivity|connection|access|contact|messages|network"
        r"|service)\b",
        r"\b(?<!we are )(?<!we're )(?:rejecting|refusing|dropping|throttling|duplicating|stalling|queueing up|piling"
        r" up)\b",
        r"\b(?:drop|dropping|dropped|decline|dip|reduction) (?:[a-z]+ ){0,2}?(?:in|drastically|significantly"
        r"|from) (?:[a-z]+ ){0,3}",
        r"\b(?:ha(?:s|ve|d)|with|get|gets|getting|is|are|there is|^) ?no (?!(?:customer|user|personal|payment"
        r"|sensitive|other) )(?:[a-z]+ ){0,3}?(?:internet|broadband"
        r"|service|signal|sound|audio|video|picture|connection|connectivity|access|dial tone|phones?|calls?|power"
        r"|data|coverage|email|reception|tv|water|results?)\b",
        r"\b(?:disrupted|impaired|interrupted|reduced|limited|intermittent|no|without|lost"
        r"|loss of) (?:[a-z]+ )?(?:connectivity|access|connection|calls)\b(?! between)",
        r"\b(?:outages?) (?:of|affecting|impacting|for|in|on|across)\b|\boutage (?:that|which) (?:is |was |has"
        r" )?(?:affect|impact|prevent)\w+",
        r"\b(?:periodic|intermittent|repeated|brief|short|recurring|ongoing) outages?\b|\b(?:affect|impact"
        r"|limit)\w* (?:[a-z']+ ){0,4}ability to\b",
        r"\b(?:full|complete|total|major|widespread|global|partial|site|service|platform) outages?\b(?<!from a "
        r"partial outage)(?<!from the partial outage)(?<!from an outage)",
        r"\b(?:service interrupted|interrupted service|non-?operational|impairments?)\b|\bdata (?:is |are |may be "
        r")?(?:incomplete|incorrect)"
        r"|\b(?:issues?|problems?) (?:with|where|of) (?:[a-z-]+ ){1,4}not (?:being )?(?!us|caus|affect)[a-z]+(?:ed"
        r"|ing|nt|en)\b"
        r"|\b(?:sites|stores|locations|towers|circuits|schools|branches) down\b|\b(?:affect|impact)(?:s|ed|ing)? "
        r"(?:[a-z]+ )?response times",
        r"\b(?:connection|page|call|request|message|transaction|job)s? (?:(?:is|are|were|was) )?(?:drop(?:s|ped"
        r"|ping)|stuck|lost|stall(?:s|ed|ing))\b",
        r"\b(?:log(?:ged)?|sign(?:ed)?|kick(?:ed)?) out (?:unexpectedly|automatically|of their)\b|\b(?:unexpectedly"
        r"|being|been|were|was|get|getting|got) (?:logged|signed|kicked) (?:out|off)\b",
        r"\bout of sync\b|\bwithout (?:an? )?(?:working|access|power|service|connection|connectivity|internet|signal"
        r"|coverage|sound|audio)\b|\brestarting when\b|\bnot take effect\b|\bfire erroneously\b|\bdata (?:may"
        r"|might) be (?:missing|wrong|inconsistent)\b|\bdeferrals?\b",
        r"\b(?:recover(?:y|ing|ed)?|improvement|improvements) (?:in|of) (?:[a-z0-9-]+ ){0,3}?(?:times|rates?"
        r"|deliver(?:y|ies)|success|speeds?|processing)\b",
        r"\b(?:response times?|success rates?|wait times?|speeds?|throughput|loading times?) (?:are|is|has|have|was"
        r"|were)? ?(?:returned|returning|back|recover|improv|drop|degrad|normal)",
        unless_before=rf"\bwhat|\b(?:{NOT})(?: (?:any|seeing|been|be|have))*|\bno (?:data|messages?|emails?|calls?"
        rf"|orders?"
        r"|payments?|alerts?|events?|records?|files?|information|(?:customer|user) \w+)(?: (?:has"
        r"|have|had|was|were|is|are|will))?|(?:^|[.,;:-] ?"
        r"|(?<!on )(?<!in )(?<!of )(?<!to )(?<!with )(?<!for )\b(?:our|the|an?|some|one|two|all|these"
        rf"|internal|their) )(?:[a-z]+ ){{0,2}}?(?:infrastructure|hardware|servers?|nodes?|hosts?"
        r"|disks?|drives?|(?:line|network) cards?|feeds?|circuits?|machines?|controllers?|modules?|resulted in"
        r"|switch(?:es)?|routers?|links?|uplinks?|brokers?|peers?|clusters?|cach(?:e|es)|databases?|power|fail ?over"
        r"|health ?checks?"
        r"|index(?:es)?(?: on [a-z ]{2,20})?|columns?|constraints?|partitions?|peers?|status page|homepage)(?: (?:has"
        r"|have|had|that|was|is|are|and|currently))*",
        unless=r"\bscal(?:e|ing|ed) down\b",
        unless_after=r" (?:tight|on tight|over|health ?checks?)\b| (?:has been |was |is |have been )?(?:loss|lost"
        r"|corrupt\w*|compromised|exposed|at risk)\b",
        unless_in=r"(?<!something )(?:gone|went|go(?:es|ing)) wrong|^longer process|\bdrop(?:ped|ping)? (?:in|from)"
        r" (?:error"
        r"|latenc)|^high performance",
    ),
    G.rule(
        "impact",
        rf"\b{DOING} (?:[a-z]+ )?{TROUBLE}\b|\b{TROUBLE} to (?:the |our )?(?:[a-z]+ )?(?:{DOING}|page loads?|users"
        r"|customers)\b",
        r"\btake (?:some time|a while|a few \w+|several \w+) to (?:appear|load|show|arrive|be delivered|update"
        r"|reflect|sync)\b|\b(?:is|are) (?:now |once again )(?:being )?(?:successfully |correctly )?(?:received"
        r"|delivered|processed|sent|displayed|loading|arriving|flowing|being \w+ed)\b",
        rf"\b{TROUBLE} (?:with |when |while |in |about |for |during |related to "
        r"|regarding )?(?:(?!by |from )[a-z]+ )?(?!(?:affect|impact|be|caus|regard|involv|follow|surround|originat"
        r"|stemm?|occurr"
        r"|relat|result|includ|continu|persist|aris|ongo|start|beginn|pend|concern|dur|monitor|network|bill|host|us"
        r"|work|investigat|updat|mak|report|messag|pric|report|stream|train|someth|everyth|noth|build|runn|try|look"
        rf"|prevent)ing\b)[a-z]{{3,}}ing\b(?<!morning)(?<!evening)(?! (?:is|are|has|was|the fix|a fix)\b)",
        rf"\b{TROUBLE} (?:that )?(?:some |many |certain |our |a few )?(?:users|customers|people) (?:were |are "
        rf"|may be |have been )?(?:experienc|encounter|hav|fac|see)ing? [a-z]{{3,}}ing\b",
        rf"\b{TROUBLE} (?:that (?:is |was |are |were )?)?(?:with|when|while|affecting|impacting|in|for"
        rf"|regarding) (?:the |our |some |new |users' |customers' )?(?:[a-z0-9-]+ ){{0,2}}?(?:log-?ins?|sign-?ins?"
        r"|sign-?ups?|authentication(?! (?:service|component|system|module)s?)|access(?:ibility)?|connectivity"
        r"|connections?|creation|deletion|provisioning"
        r"|deliver(?:y|ies)|deliverability|(?:up|down)loads?|(?:check|log|sign)outs?|payments|processing|routing"
        r"|availability|loading|sending|receiving|ability to|synchroni[sz]ation|rendering|playback|imports?"
        r"|exports?|registrations?|password resets?|searches|deploys|deployments|launch(?:es)?|executions?"
        r"|verification"
        r"|transmission|submissions?|generation|forwarding|functionality|transfers|scheduling)\b",
        r"\brestor(?:e|ed|ing) (?:[a-z0-9.-]+ ){0,4}?(?:access|connectivity|delivery|logins?)\b|\brestor(?:e|ed"
        r"|ing) (?!service|normal|full)(?:[a-z0-9.-]+ ){1,4}?(?:for|to) (?:[a-z0-9.-]+ ){0,3}?(?:users|customers)\b",
        r"\bexpir(?:ing|ed) (?:prematurely|early|unexpectedly)\b",
        r"\b(?!(?:services?|systems?|everything|all|things|operations|it|components|functionality|application|site"
        r"|platform) )(?:[a-z-]+) (?:now |all )?(?:(?:are|is) (?:now )?(?:working|available|reachable|accessible|open"
        r"|enabled|operative|online|responsive|functional|up|live"
        r"|possible|loading|being delivered|processing)|works?|load|loads) (?:again|once more)\b",
        r"\b(?:emails?|messages?|log-?ins?|payments|orders|uploads|calls|notifications|jobs|requests|deliveries"
        r"|transactions|builds|webhooks|exports|imports) (?:is|are|should|can|will|have|has)(?: (?:all|now|once"
        r"|again|be|being|been|start|begin))* (?:deliver|process|send|sent|work|complet|run|flow|catch|go"
        r"|succeed)\w*\b(?! to (?:our|the|you|your)\b)",
        r"\b(?:preventing|stopping|blocking)\b(?! (?:future|similar|recurrence|further|this|a (?:recurrence|repeat)"
        r"|it|such|these|re-?occurrence))",
        r"\b(?:degraded|poor|slow|reduced) (?:[a-z]+ )?(?:response times?|throughput|speeds?|(?:audio|video|call"
        r"|voice|streaming) quality)\b",
        unless_before=rf"\b(?:{NOT})(?: (?:any|seeing))*|\b(?:while|when|after|by|start(?:ed)?|are|'re|been)",
    ),
)
