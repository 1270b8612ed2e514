"""English: what customers experience, and who of them."""

from __future__ import annotations

from playbook.review.en.words import ADV, AREA, BE, DOING, NOT, NOUNS, PEOPLE, SEGMENT, SOME, TROUBLE, G
from playbook.review.where import CODES, PLACES_EN

RULES = (
    # What customers experience.
    G.rule(
        "impact",
        rf"\b(?:{NOUNS})\b(?! in (?:our|the|an?) (?:[a-z]+ ){{0,2}}?(?:backend|database|infrastructure"
        r"|cluster|cache|backbone))",
        unless_before=rf"\b(?:power|hardware|disk|equipment|cooling)"
        rf"|\b(?:{NOT})(?: (?:any|see|seeing|observing|observe|experiencing|noticing|detecting|have|of|the"
        r"|this|these|further|more|additional|signs?"
        r"|reports?|about|new))*",
    ),
    G.rule(
        "impact",
        r"\b(?:fail(?:s|ed|ing)?)\b(?! ?-?over)",
        r"\b(?:unable|inability) to\b",
        r"\b(?:can't|cannot|can not|couldn't|could not|wasn't able|weren't able|(?:not|n't) (?:currently "
        r"|always )?be able|(?:not|aren't|isn't) able) ?(?:to )?(?!be (?:determined|guaranteed|reproduced)"
        r"|reproduce|guarantee|confirm|provide|determine|share|thank|rule)",
        r"\b(?:not|n't|isn't|aren't|doesn't|don't|wasn't|weren't|stopped|stop) (?:being |currently "
        r"|always |yet |correctly |properly )?(?:work(?:ing)?|load(?:ing|ed)?|respond(?:ing)?|receiv(?:e"
        r"|ed|ing)|deliver(?:ed|ing)|send(?:ing)?|sent|process(?:ed|ing)|display(?:ed|ing)?|show(?:n|ing)?"
        r"|updat(?:e|ed|ing)|appear(?:ing)?|sync(?:ed|ing)?|start(?:ing|ed)?|complet(?:e|ed|ing)|arriv(?:e"
        r"|ing)|return(?:ed|ing)|reflect(?:ed|ing)?|render(?:ing)?|propagat(?:e|ed|ing)|available"
        r"|accessible|reachable|function(?:ing)?|connect(?:ing)?|generat(?:ed|ing)|taking effect"
        r"|populat(?:ed|ing)|logging|resolv(?:e|ing)|restart|refreshing|accepting|sav(?:e|ed|ing)"
        r"|play(?:ing)?|run(?:ning)?|open(?:ing)?|recogni[sz]ed|trigger(?:ed|ing)?|index(?:ed|ing)"
        r"|executed|executing)\b",
        r"(?<!we )(?<!this )\b(?:doesn't|does not|didn't|did not|aren't|isn't) (?!(?:re-?occur|recur"
        r"|happen|affect|impact|have"
        r"|need|requir|appear|seem|includ|involv|chang|apply|believ|know|expect|find|see |resolv|fix|help"
        r"|mean|mitigat|identif|caus|currently|yet|relat|any|the|an?|limit|result|occur|because|fully|due"
        r"|confin|specific|new|clear|known|exclud|only|contain|necess|over|complete|expos)\w*)[a-z]{3,}",
        r"\b(?:charged|billed|sent|posted|delivered) (?:twice|multiple times|more than once)\b"
        r"|\bdouble[- ](?:charg|bill)\w+|\b(?:disappear(?:s|ed|ing)?|vanish(?:es|ed|ing)?)\b|\b(?:load"
        r"|spin|loop)(?:s|ing)? (?:endlessly|forever|indefinitely)|\bendless(?:ly)?\b",
        r"\b(?:won't|will not|would not|wouldn't|did not|didn't|does not|doesn't) (?:load|open|start|work"
        r"|respond|appear|play|connect|send|arrive|reflect|complete|display|update|render|show|sync"
        r"|trigger|run|succeed|receive)\b",
        rf"\b{BE} {ADV}*(?:slow(?:er)?|down|offline|unavailable|inaccessible|unreachable|unresponsive"
        r"|unusable|delayed|missing|stuck|rejected|refused|throttled|rate[- ]limited|blocked|lost|stalled"
        r"|dropped|interrupted|disconnected|incorrect|wrong|blank|empty|duplicated|out of sync|out of date"
        r"|sluggish|broken|inconsistent|incomplete|queued|cut off|timing out|hanging|frozen|unsuccessful"
        r"|impossible|stale|outdated|declined|backed up|unstable|invisible|denied"
        r"|unusually long)\b(?! to \d)",
        r"\b(?:unavailable|inaccessible|unreachable|unresponsive|delayed|underreported|unusable)\b",
        r"\b(?:slow|slower|sluggish|longer|long|elevated|increased|high|higher|stale|missing|incorrect"
        r"|inaccurate|duplicate|dropped|failed|blocked|stuck)(?:-than-(?:normal|usual"
        r"|expected))? (?:than (?:normal|usual|expected) )?(?:[a-z0-9/-]+ ){0,3}?(?:operations?|rate"
        r"|responses?|response times?|load(?:ing)?(?: times?)?|page loads?|times?|speeds?|processing"
        r"|performance|wait|queue|queues|queuing|results?|data|messages?|requests?|queries|emails?|calls?"
        r"|transactions?|notifications?|connections?|deployments?|builds?|jobs|logins?|delivery|deliveries"
        r"|payments|metrics|reports?|sync|access|pages?|orders?|balances?)\b(?! (?:to|of) (?:updat"
        r"|resolv))",
        r"\btak(?:e|es|en|ing) (?:significantly |much |noticeably |a bit |far )?(?:longer|more time"
        r"|a long time|(?:up to |over |more than )\d+)",
        r"\b(?:slowly|intermittently|sporadically)\b",
        r"\b(?:tim(?:e|es|ed|ing) out|hang(?:s|ing)?|crash(?:ed|ing)|buffering|freez(?:es|ing))\b",
        r"\b(?:prevent(?:s|ed|ing)?|block(?:s|ed|ing)?|stop(?:s|ped|ping)?|keep(?:s|ing)?)~(?:users?"
        r"|customers?|people|visitors?|clients?|members?|you|merchants?|sites?|accounts?) from\b",
        r"\b(?:prevent(?:s|ed|ing)?) (?:[a-z]+ ){0,4}?from (?:being )?(?!recur|happen|occur"
        r"|reoccur)[a-z]+(?:ing|ed|n)\b",
        r"\b(?:return(?:s|ed|ing)?|receiv(?:e|es|ed|ing)|see(?:s|ing)?|saw|show(?:s|ing)?|encounter(?:s|ed"
        r"|ing)?|get(?:s|ting)?) (?:an? |some )?(?:(?:http )?[45]\d\d|incorrect|wrong|blank|unexpected"
        r"|empty|duplicate|fallback|permission)\b",
        r"\b(?:bad gateway|access denied|permission denied|service unavailable|gateway timeout)\b",
        r"\b(?:los(?:t|e|ing|s of)) (?:[a-z]+ ){0,2}?(?:connectivity|connection|access|contact|messages"
        r"|network)\b",
        r"\b(?:rejecting|refusing|dropping|throttling|duplicating|stalling|queueing up|piling up)\b",
        r"\b(?:drop|dropping|dropped|decline|dip|reduction) (?:[a-z]+ ){0,2}?(?:in|drastically"
        r"|significantly|from) (?:[a-z]+ ){0,3}",
        r"\b(?:disrupted|impaired|interrupted|reduced|limited|intermittent|no|without|lost"
        r"|loss of) (?:[a-z]+ )?(?:connectivity|access|connection|calls)\b",
        r"\b(?:outages?) (?:of|affecting|impacting|for|in|on|across)\b",
        r"\b(?:periodic|intermittent|repeated|brief|short|recurring|ongoing) outages?\b|\b(?:affect|impact"
        r"|limit)\w* (?:[a-z']+ ){0,4}ability to\b",
        r"\b(?:full|complete|total|major|widespread|global|partial|site|service|platform) outages?\b",
        r"\b(?:connection|page|call|request|message|transaction|job)s? (?:(?:is|are|were"
        r"|was) )?(?:drop(?:s|ped|ping)|stuck|lost|stall(?:s|ed|ing))\b",
        r"\b(?:log(?:ged)?|sign(?:ed)?|kick(?:ed)?) out (?:unexpectedly|automatically|of their)\b"
        r"|\b(?:unexpectedly|being|been|were|was|get|getting|got) (?:logged|signed|kicked) (?:out|off)\b",
        r"\bout of sync\b|\bwithout (?:an? )?(?:working|access|power|service|connection|connectivity"
        r"|internet|signal|coverage|sound|audio)\b|\brestarting when\b|\bnot take effect\b"
        r"|\bfire erroneously\b|\bdata (?:may|might) be (?:missing|wrong|inconsistent)\b",
        r"\b(?:recover(?:y|ing|ed)?|improvement|improvements) (?:in|of) (?:[a-z0-9-]+ ){0,3}?(?:times"
        r"|rates?|deliver(?:y|ies)|success|speeds?|processing)\b",
        r"\b(?:response times?|success rates?|wait times?|speeds?|throughput|loading times?) (?:are|is|has"
        r"|have|was|were)? ?(?:returned|returning|back|recover|improv|drop|degrad|normal)",
        unless_before=rf"\b(?:{NOT})(?: (?:any|seeing|been|be|have))*|\b(?:infrastructure|hardware|servers?|nodes?"
        r"|hosts?|disks?|switch(?:es)?|routers?|clusters?|cach(?:e|es)|databases?|power|fail ?over"
        r"|health ?checks?|status page|homepage)(?: (?:has|have|had|that|was|is|are|and|currently))*",
        unless=r"\bscal(?:e|ing|ed) down\b",
        unless_after=r" (?:tight|on tight|over|health ?checks?)\b",
        unless_in=r"(?:gone|went|go(?:es|ing)) wrong|^hang|^longer process|\bdrop(?:ped|ping)? (?:in|from) (?:error"
        r"|latenc)|^high performance",
    ),
    G.rule(
        "impact",
        rf"\b{DOING} (?:[a-z]+ )?{TROUBLE}\b",
        rf"\b{TROUBLE} (?:with |when |while |in |about |for |during |related to "
        r"|regarding )?(?:[a-z]+ )?(?!(?:affect|impact|be|caus|regard|involv|follow|surround|originat"
        r"|stemm?|occurr|relat|result|includ|continu|persist|aris|ongo|start|beginn|pend|concern|dur"
        r"|monitor|network|bill|host|us|work|investigat|updat|mak|report|messag|schedul|pric|report|stream"
        r"|train|someth|everyth|noth|build|runn|try|look"
        rf"|prevent)ing\b)[a-z]{{3,}}ing\b(?<!morning)(?<!evening)(?! (?:is|are|has|was|the fix|a fix)\b)",
        rf"\b{TROUBLE} (?:that )?(?:some |many |certain |our |a few )?(?:users|customers|people) (?:were "
        rf"|are |may be |have been )?(?:experienc|encounter|hav|fac|see)ing? [a-z]{{3,}}ing\b",
        rf"\b{TROUBLE} (?:that (?:is |was |are |were )?)?(?:with|when|while|affecting|impacting|in|for"
        r"|regarding) (?:the |our |some |new "
        rf"|users' |customers' )?(?:[a-z0-9-]+ ){{0,2}}?(?:log-?ins?|sign-?ins?|sign-?ups?|authentication"
        r"|access(?:ibility)?|connectivity|connections?|creation|deletion|provisioning|deliver(?:y|ies)"
        r"|deliverability|(?:up|down)loads?|(?:check|log|sign)outs?|payments|processing|routing"
        r"|availability|loading|sending|receiving|ability to|synchroni[sz]ation|rendering|playback"
        r"|imports?|exports?|calls|registrations?|password resets?|searches|deploys|deployments)\b",
        r"\brestor(?:e|ed|ing) (?:[a-z0-9.-]+ ){0,4}?(?:access|connectivity|delivery|logins?)\b"
        r"|\brestor(?:e|ed|ing) (?!service|normal|full)(?:[a-z0-9.-]+ ){1,4}?(?:for"
        r"|to) (?:[a-z0-9.-]+ ){0,3}?(?:users|customers)\b",
        r"\bexpir(?:ing|ed) (?:prematurely|early|unexpectedly)\b",
        r"\b(?!(?:services?|systems?|everything|all|things|operations|it|components|functionality"
        r"|application|site|platform) )(?:[a-z-]+) (?:now |all )?(?:(?:are|is) (?:now )?(?:working"
        r"|available|reachable|accessible|possible|loading|being delivered|processing)|works?|load"
        r"|loads) (?:again|once more)\b",
        r"\b(?:emails?|messages?|log-?ins?|payments|orders|uploads|calls|notifications|jobs|requests"
        r"|deliveries|transactions|builds|webhooks|exports|imports) (?:is|are|should|can|will|have"
        r"|has)(?: (?:all|now|once|again|be|being|been|start|begin))* (?:deliver|process|send|sent|work"
        r"|complet|run|flow|catch|go|succeed)\w*\b",
        r"\b(?:preventing|stopping|blocking)\b(?! (?:future|similar|recurrence|further|this"
        r"|a (?:recurrence|repeat)|it|such|these|re-?occurrence))",
        r"\b(?:degraded|poor|slow|reduced) (?:[a-z]+ )?(?:response times?|throughput|speeds?|(?:audio"
        r"|video|call|voice|streaming) quality)\b",
        unless_before=rf"\b(?:{NOT})(?: (?:any|seeing))*",
    ),
    # Who, how many, where.
    G.rule(
        "scope",
        rf"\b{SOME} (?:of )?(?:our |the |your |their |you |these )?(?:(?!affected"
        rf"|impacted)[a-z0-9'.&/-]+ ){{0,3}}?{PEOPLE}\b(?! (?:teams?|reports?|facing|interface|experience"
        r"|service|support|name))",
        r"\b(?:an?|the|vast) (?:[a-z]+ )?(?:percentage|fraction|subset|portion|proportion|majority"
        r"|minority) of (?!time|(?:our )?(?:services|systems|servers|features))(?!time|cases|the time)",
        r"\b(?:every|each|any|some|one) (?:[a-z]+ )?(?:user|customer|account|organi[sz]ation|merchant"
        r"|tenant)\b(?! [a-z]+ing?s?\b)(?! (?:settings|profile|data|page|interface|accounts?|experience"
        r"|reports?))",
        r"\b(?:everyone|nobody|all of you|some of you|no one|anyone)\b(?! for)",
        rf"\b{SEGMENT}(?: (?:and|or|&) {SEGMENT})?[- ](?:[a-z]+ )?(?:users?|usage|customers?|accounts?"
        r"|subscribers?|plans?|tiers?|clients?|organi[sz]ations?|workspaces?|members?|players?|visitors?"
        r"|tenants?)\b",
        rf"\b(?:those|anyone|{PEOPLE}) (?:(?:who|that|which|whose) (?!(?:are |is |were |was |have been "
        r"|may be |might be |may have |have |had |may |might |could )?(?:still |also |been )?(?:experienc"
        r"|impact|affect|see|saw|seeing|continue|encounter|report|notic|need|wish|want|require|believe"
        r"|remain|subscrib|face|facing))|(?:using|hosted|located|running|based|upgraded|with|in|on|outside"
        r"|from|connecting|accessing|created|attempting to|trying to|connected|relying on"
        r"|across)\b(?! (?:questions|this|the (?:issue|incident|impact|same|latest|status|coming|next"
        r"|meantime|past|future|process)|details|more|any|further|updates?|mitigation|progress|issues"
        r"|errors|problems|it\b|that\b|time|addition|general|particular|[0-9]+ (?:minutes|hours))))",
        r"\b(?:one|two|three|four|five|six|seven|eight|nine|\d+) (?:in|out of) (?:every )?(?:\d+|two|three"
        r"|four|five|six|ten|twenty)\b",
        r"\b(?:is|are|was|were|remains?|be|been) (?:currently |still |otherwise |also )*(?:un(?:affected"
        r"|impacted)|not (?:being |currently |directly )?(?:affected|impacted))\b",
        r"\b(?:unaffected|not affected|not impacted|aren't affected|no impact (?:on|to|for"
        r"|outside) (?:other|any|customers|users)?)\b",
        r"\b(?:\d+(?:[.,]\d+)?(?: ?- ?\d+(?:[.,]\d+)?)? ?(?:%|percent)|(?:few|couple of|several) percent"
        r"|(?:half|third|quarter|thirds|quarters)) (?:of|in)\b(?! an hour)",
        r"[<>≈]? ?\d+(?:[.,]\d+)? ?% (?:[a-z]+ ){0,2}?(?:users|customers|requests|traffic|error|failure"
        r"|packet|jobs)",
        r"\b(?:limited|isolated|restricted|confined|specific|localized|localised) to (?!\d)(?:[a-z]+)",
        r"\bonly (?:affect|impact)(?:s|ed|ing)?\b|\b(?:affect|impact)(?:s|ed|ing)? only\b|\bonly (?:users"
        r"|customers|those)\b",
        r"\b(?:globally|worldwide|world-wide|nationwide)\b|^(?:[a-z]+: )?global ?:|: global ?:"
        r"|^(?:[a-z]+: )?multi-?region\b|\b(?:us|eu|asia) ?-?multi-?region\b|\ball over the world\b",
        rf"\b(?:{SOME}|two|three|four|five|across|different|the [a-z0-9 -]{{2,20}}?) (?:of )?(?:our |the "
        rf"|other |[a-z-]+ ){{0,2}}?{AREA}\b(?! (?:of|where))",
        r"\b(?:region|zone|cluster|pod|shard|data ?cent(?:er|re)|pop|stack|cell|az|server|node"
        r"|rack) (?:#?\d+|[a-d]\b)",
        r"\b(?:north|south|east|west|northeast|northwest|southeast|southwest|central|western|eastern"
        r"|northern|southern) (?:coast|(?:[a-z]+ )?region)\b",
        rf"\b(?:{CODES})\b",
        r"\b(?:on|under|in) (?:the|our|a) (?:[a-z]+ ){0,2}(?:plan|tier)s?\b",
        unless_before=r"\b(?:if|should|whether)",
        unless_in=r"(?:affected|impacted) (?:users?|customers?|projects?|accounts?|clients?|tenants?|services?"
        r"|regions?)|\ball (?:our |the )?(?:teams?|systems?|services?)"
        r"|(?:engineering|support|operations|our|response|product|security|on-call|internal|technical"
        r"|network|multiple|all|infrastructure) (?:[a-z]+ )?teams?\b|teams$|status (?:page|site)"
        r"|partners?$|(?:all|other) (?:our |the )?(?:sites|partners)$",
    ),
    G.rule(
        "scope",
        rf"\b(?:{PEOPLE}) (?:based |located )?(?:in|across|from|on) (?:the )?[A-Z][a-z]+",
        r"\bin (?:the )(?:North|South|East|West|Mid)[a-z]* ?(?:East|West|lands|ern)?\b",
        r"\b[A-Z][a-z]+ (?:region|area|data ?cent(?:er|re)|facility)\b",
        cased=True,
        unless_in=r"\b(?:this|the|each|every|our|that|affected|one|which|same|any) (?:region|area|data ?cent(?:er"
        r"|re)|facility)",
    ),
    G.rule(
        "scope",
        rf"(?<![/\w]){PLACES_EN}(?![/\w]|(?: |-)(?:Cloud|Bank|Standard|Time|Daylight|time|standard|Summer))",
        cased=True,
    ),
)
