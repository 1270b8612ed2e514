"""English: what customers experience, and who of them."""

from __future__ import annotations

from playbook.review.en.words import ADV, AREA, BE, DOING, NOT, NOUNS, PEOPLE, SEGMENT, SOME, TROUBLE, G
from playbook.review.where import CODES, PLACES_EN

RULES = (
    # What customers experience.
    G.rule(
        "impact",
        rf"\b(?:{NOUNS})\b(?! in (?:our|the|an?) (?:[a-z]+ ){{0,2}}?(?:backend|database|infrastructure|cluster|cache"
        r"|backbone))",
        unless_before=r"\b(?:power|hardware|disk|equipment|cooling|switch|router|card|drive|node|link|circuit"
        r"|resulted in|total)|\b(?:monitor|watch|look)(?:ing)? (?:closely )?for(?: any| further| more"
        rf"| additional| new| residual)*|\b(?:{NOT})(?: (?:any|see|seeing|observing|observe"
        r"|experiencing|noticing|detecting|have|of|the|this|these|further|more|additional|signs?"
        r"|reports?|about|new))*",
    ),
    G.rule(
        "impact",
        r"\b(?:fail(?:s|ed|ing)?)\b(?! ?-?over)",
        r"\b(?:unable|inability) to\b",
        r"\b(?:can't|cannot|can not|couldn't|could not|wasn't able|weren't able|(?:not|n't) (?:currently "
        r"|always )?be able|(?:not|aren't|isn't) able) ?(?:to )?(?!be (?:determined|guaranteed|reproduced)|reproduce"
        r"|guarantee|confirm|provide|determine|share|thank|rule)",
        r"\b(?:not|n't|isn't|aren't|doesn't|don't|wasn't|weren't|stopped|stop) (?:being |currently |always |yet "
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
        r"\b(?:is|are|was|were)(?: not|n't) being (?:[a-z]+ly )?(?!affect|impact|resolv|fix|caus|investigat)[a-z]+ed\b",
        r"\b(?:report|return|show|display|throw|see|get|hit|receive|say)\w* (?:an? "
        r"|the )?(?:[a-z]+ )?\"[^\"\n]{3,80}\"",
        r"\b(?:(?:do|does|did)(?: not|n't) have (?:any )?|without )(?:internet|broadband|signal|sound|audio|video"
        r"|picture|power|data|coverage|reception|hot water)\b",
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
        r"|declined|backed up|unstable|invisible|denied|paused|on hold|switched off|turned off|powered off|(?:lower"
        r"|slower|longer|fewer|higher) than (?:normal|usual|expected)|disabled|suspended|halted|elevated"
        r"|unusually high|higher than (?:normal|usual|expected)|unhealthy|inoperable|inoperative|garbled"
        r"|unusually long)\b(?! to \d)",
        r"\b(?:unavailable|inaccessible|unreachable|unresponsive|delayed|underreported|unusable)\b",
        r"\b(?:slow|slower|sluggish|longer|long|elevated|increased|high|higher|stale|missing|incorrect|inaccurate"
        r"|duplicate|dropped|failed|blocked|stuck)(?:-than-(?:normal|usual|expected))? (?:than (?:normal|usual"
        r"|expected) )?(?:[a-z0-9/-]+ ){0,3}?(?:operations?|rate|responses?|response times?|load(?:ing)?(?: times?)?"
        r"|page loads?|times?|speeds?|processing|performance|wait|queue|queues|queuing|results?|data|messages?"
        r"|requests?|queries|emails?|calls?|transactions?|notifications?|connections?|deployments?|builds?|jobs"
        r"|logins?|delivery|deliveries|payments|metrics|reports?|sync|access|pages?|orders?|balances?|events|records"
        r"|items|entries|files|images|rows|transfers|uploads|downloads|scans|numbers|figures|totals"
        r"|prices)\b(?! (?:to|of) (?:updat|resolv))",
        r"\btak(?:e|es|en|ing) (?:significantly |much |noticeably |a bit |far )?(?:longer|more time|a long time"
        r"|(?:up to |over |more than )(?:\d+|an?|several|two|three))",
        r"\b(?:slowly|intermittently|sporadically)\b|\b(?:stuck|stall(?:s|ed|ing)?|laggy|choppy|garbled|distorted"
        r"|(?<!-)gaps?|(?:incorrectly|wrongly) (?:billed|charged|shown|displayed|marked|calculated|sent|flagged"
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
        r"\b(?:tim(?:e|es|ed|ing) out|hang(?:s|ing)?|crash(?:ed|ing)|buffering|freez(?:es|ing))\b",
        r"\b(?:prevent(?:s|ed|ing)?|block(?:s|ed|ing)?|stop(?:s|ped|ping)?|keep(?:s|ing)?)~(?:users?|customers?"
        r"|people|visitors?|clients?|members?|you|merchants?|sites?|accounts?) from\b",
        r"\b(?:prevent|stop|block|keep)(?:s|ed|ped|ing|ping)? (?:[a-z]+ ){0,4}?from (?:being )?(?!recur|happen|occur"
        r"|reoccur)[a-z]+(?:ing|ed|n)\b",
        r"\b(?:return(?:s|ed|ing)?|receiv(?:e|es|ed|ing)|see(?:s|ing)?|saw|show(?:s|ing)?|encounter(?:s|ed|ing)?"
        r"|get(?:s|ting)?) (?:an? |some )?(?:(?:http )?[45]\d\ds?|incorrect|wrong|blank|unexpected|empty|duplicate"
        r"|fallback|permission)\b",
        r"\b(?:bad gateway|access denied|permission denied|service unavailable|gateway timeout)\b",
        r"\b(?:los(?:t|e|ing|s of)) (?:[a-z]+ ){0,2}?(?:connectivity|connection|access|contact|messages|network)\b",
        r"\b(?:rejecting|refusing|dropping|throttling|duplicating|stalling|queueing up|piling up)\b",
        r"\b(?:drop|dropping|dropped|decline|dip|reduction) (?:[a-z]+ ){0,2}?(?:in|drastically|significantly"
        r"|from) (?:[a-z]+ ){0,3}",
        r"\b(?:ha(?:s|ve|d)|with|get|gets|getting|is|are|there is|^) ?no (?:[a-z]+ ){0,3}?(?:internet|broadband"
        r"|service|signal|sound|audio|video|picture|connection|connectivity|access|dial tone|phones?|calls?|power"
        r"|data|coverage|email|reception|tv|water|results?)\b",
        r"\b(?:disrupted|impaired|interrupted|reduced|limited|intermittent|no|without|lost"
        r"|loss of) (?:[a-z]+ )?(?:connectivity|access|connection|calls)\b",
        r"\b(?:outages?) (?:of|affecting|impacting|for|in|on|across)\b",
        r"\b(?:periodic|intermittent|repeated|brief|short|recurring|ongoing) outages?\b|\b(?:affect|impact"
        r"|limit)\w* (?:[a-z']+ ){0,4}ability to\b",
        r"\b(?:full|complete|total|major|widespread|global|partial|site|service|platform) outages?\b",
        r"\b(?:connection|page|call|request|message|transaction|job)s? (?:(?:is|are|were|was) )?(?:drop(?:s|ped"
        r"|ping)|stuck|lost|stall(?:s|ed|ing))\b",
        r"\b(?:log(?:ged)?|sign(?:ed)?|kick(?:ed)?) out (?:unexpectedly|automatically|of their)\b|\b(?:unexpectedly"
        r"|being|been|were|was|get|getting|got) (?:logged|signed|kicked) (?:out|off)\b",
        r"\bout of sync\b|\bwithout (?:an? )?(?:working|access|power|service|connection|connectivity|internet|signal"
        r"|coverage|sound|audio)\b|\brestarting when\b|\bnot take effect\b|\bfire erroneously\b|\bdata (?:may"
        r"|might) be (?:missing|wrong|inconsistent)\b",
        r"\b(?:recover(?:y|ing|ed)?|improvement|improvements) (?:in|of) (?:[a-z0-9-]+ ){0,3}?(?:times|rates?"
        r"|deliver(?:y|ies)|success|speeds?|processing)\b",
        r"\b(?:response times?|success rates?|wait times?|speeds?|throughput|loading times?) (?:are|is|has|have|was"
        r"|were)? ?(?:returned|returning|back|recover|improv|drop|degrad|normal)",
        unless_before=rf"\b(?:{NOT})(?: (?:any|seeing|been|be|have))*|\bno (?:data|messages?|emails?|calls?|orders?"
        r"|payments?|alerts?|events?|records?|files?|information|(?:customer|user) \w+)(?: (?:has"
        r"|have|had|was|were|is|are|will))?|(?:^|[.,;:] ?"
        r"|(?<!on )(?<!in )(?<!of )(?<!to )(?<!with )(?<!for )\b(?:our|the|an?|some|one|two|all|these"
        rf"|internal|their) )(?:[a-z]+ ){{0,2}}?(?:infrastructure|hardware|servers?|nodes?|hosts?"
        r"|disks?|drives?|cards?|feeds?|circuits?|machines?|controllers?|modules?|resulted in"
        r"|switch(?:es)?|routers?|clusters?|cach(?:e|es)|databases?|power|fail ?over|health ?checks?"
        r"|status page|homepage)(?: (?:has|have|had|that|was|is|are|and|currently))*",
        unless=r"\bscal(?:e|ing|ed) down\b",
        unless_after=r" (?:tight|on tight|over|health ?checks?)\b",
        unless_in=r"(?:gone|went|go(?:es|ing)) wrong|^hang|^longer process|\bdrop(?:ped|ping)? (?:in|from) (?:error"
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
        r"|regarding )?(?:[a-z]+ )?(?!(?:affect|impact|be|caus|regard|involv|follow|surround|originat|stemm?|occurr"
        r"|relat|result|includ|continu|persist|aris|ongo|start|beginn|pend|concern|dur|monitor|network|bill|host|us"
        r"|work|investigat|updat|mak|report|messag|pric|report|stream|train|someth|everyth|noth|build|runn|try|look"
        rf"|prevent)ing\b)[a-z]{{3,}}ing\b(?<!morning)(?<!evening)(?! (?:is|are|has|was|the fix|a fix)\b)",
        rf"\b{TROUBLE} (?:that )?(?:some |many |certain |our |a few )?(?:users|customers|people) (?:were |are "
        rf"|may be |have been )?(?:experienc|encounter|hav|fac|see)ing? [a-z]{{3,}}ing\b",
        rf"\b{TROUBLE} (?:that (?:is |was |are |were )?)?(?:with|when|while|affecting|impacting|in|for"
        rf"|regarding) (?:the |our |some |new |users' |customers' )?(?:[a-z0-9-]+ ){{0,2}}?(?:log-?ins?|sign-?ins?"
        r"|sign-?ups?|authentication|access(?:ibility)?|connectivity|connections?|creation|deletion|provisioning"
        r"|deliver(?:y|ies)|deliverability|(?:up|down)loads?|(?:check|log|sign)outs?|payments|processing|routing"
        r"|availability|loading|sending|receiving|ability to|synchroni[sz]ation|rendering|playback|imports?"
        r"|exports?|calls|registrations?|password resets?|searches|deploys|deployments)\b",
        r"\brestor(?:e|ed|ing) (?:[a-z0-9.-]+ ){0,4}?(?:access|connectivity|delivery|logins?)\b|\brestor(?:e|ed"
        r"|ing) (?!service|normal|full)(?:[a-z0-9.-]+ ){1,4}?(?:for|to) (?:[a-z0-9.-]+ ){0,3}?(?:users|customers)\b",
        r"\bexpir(?:ing|ed) (?:prematurely|early|unexpectedly)\b",
        r"\b(?!(?:services?|systems?|everything|all|things|operations|it|components|functionality|application|site"
        r"|platform) )(?:[a-z-]+) (?:now |all )?(?:(?:are|is) (?:now )?(?:working|available|reachable|accessible"
        r"|possible|loading|being delivered|processing)|works?|load|loads) (?:again|once more)\b",
        r"\b(?:emails?|messages?|log-?ins?|payments|orders|uploads|calls|notifications|jobs|requests|deliveries"
        r"|transactions|builds|webhooks|exports|imports) (?:is|are|should|can|will|have|has)(?: (?:all|now|once"
        r"|again|be|being|been|start|begin))* (?:deliver|process|send|sent|work|complet|run|flow|catch|go"
        r"|succeed)\w*\b",
        r"\b(?:preventing|stopping|blocking)\b(?! (?:future|similar|recurrence|further|this|a (?:recurrence|repeat)"
        r"|it|such|these|re-?occurrence))",
        r"\b(?:degraded|poor|slow|reduced) (?:[a-z]+ )?(?:response times?|throughput|speeds?|(?:audio|video|call"
        r"|voice|streaming) quality)\b",
        unless_before=rf"\b(?:{NOT})(?: (?:any|seeing))*",
    ),
    # Who, how many, where.
    G.rule(
        "scope",
        rf"\b{SOME} (?:of )?(?:our |the |your |their |you |these )?(?:(?!affected"
        rf"|impacted)[a-z0-9'.&/-]+ ){{0,3}}?{PEOPLE}\b(?!-)(?! (?:teams?|reports?|facing|interface|experience"
        r"|service|support|name)\b)",
        r"\b(?:an?|the|vast) (?:[a-z]+ )?(?:percentage|fraction|subset|portion|proportion|majority"
        r"|minority) of (?!(?:the |our |all |these |your |[a-z]+ )?(?:time|services|systems|servers|features|cases"
        r"|backlog|queue|errors?|issues?|work|impact|functionality|(?:re|pro)cess\w+)\b)"
        r"|\bonly an? (?:[a-z]+ )?(?:subset|portion|fraction|handful|few|number|minority|part)\b",
        r"\b(?:every|each|any|some|one) (?:[a-z]+ )?(?:user|customer|account|organi[sz]ation|merchant"
        r"|tenant)\b(?!-)(?! at a time)(?! [a-z]+ing?s?\b)(?! (?:settings|profile|data|page|interface|accounts?"
        r"|experience|reports?))",
        r"\b(?:everyone|nobody|all of you|some of you|no one|anyone)\b(?! for)",
        rf"\b{SEGMENT}(?: (?:and|or|&) {SEGMENT})?[- ](?:[a-z]+ )?(?:{PEOPLE}|user|usage|plans?|tiers?|addresses"
        r"|recipients|mailboxes|numbers)\b",
        rf"\b(?:those|anyone|{PEOPLE}) (?:(?:who|that|which|whose) (?!(?:are |is |were |was |have been |may be "
        r"|might be |may have |have |had |may |might |could )?(?:still |also |been )?(?:experienc|impact|affect|see"
        r"|saw|seeing|continue|encounter|report|notic|need|wish|want|require|believe|remain|subscrib|face|facing))"
        r"|(?:using|behind|near|hosted|located|running|based|upgraded|with|in|on|outside|from(?! \w+ing\b)"
        r"|connecting|accessing|created|attempting to|trying to|connected|relying on|across)\b(?! (?:questions|this"
        r"|the (?:issue|incident|impact|same|latest|status|coming|next|meantime|past|future|process)|details|more"
        r"|any|further|updates?|mitigation|progress|issues|errors|problems|it\b|that\b|time|addition|general"
        r"|particular|[0-9]+ (?:minutes|hours))))",
        r"^(?:instructors|teachers|students|admins|administrators|agents|hosts|guests|drivers|riders|passengers"
        r"|buyers|shoppers|organizers|attendees|creators|publishers|editors|parents|patients|owners|callers"
        r"|tenants) (?!teams?\b)[a-z]",
        r"\b(?:on|in|for|using) (?:ios|android|iphones?|ipads?|windows(?! azure)|macos|linux|xbox(?: \w+)?"
        r"|playstation|ps[45]|chrome|firefox|safari|edge browsers?|internet explorer)\b",
        r"\b(?:one|two|three|four|five|six|seven|eight|nine|\d+) (?:in|out of) (?:every )?(?:\d+|two|three|four|five"
        r"|six|ten|twenty)\b",
        r"\b(?:is|are|was|were|remains?|be|been) (?:currently |still |otherwise |also )*(?:un(?:affected|impacted)"
        r"|not (?:being |currently |directly )?(?:affected|impacted))\b",
        r"\b(?:unaffected|not affected|not impacted|aren't affected|no impact (?:on|to|for|outside) (?:other|any"
        r"|customers|users)?)\b",
        r"\b(?:\d+(?:[.,]\d+)?(?: ?- ?\d+(?:[.,]\d+)?)? ?(?:%|percent)|(?:few|couple of|several) percent|(?:half"
        r"|third|quarter|thirds|quarters)) (?:of|in)\b(?! an hour)",
        r"[<>≈]? ?\d+(?:[.,]\d+)? ?% (?:[a-z]+ ){0,2}?(?:users|customers|requests|traffic|error|failure|packet|jobs)",
        r"\b(?:limited|isolated|restricted|confined|specific|localized|localised) to (?!\d)(?:[a-z]+)",
        r"\bonly (?:affect|impact)(?:s|ed|ing)?\b|\b(?:affect|impact)(?:s|ed|ing)? only\b|\bonly (?:users|customers"
        r"|those)\b",
        r"\b(?:globally|worldwide|world-wide|nationwide)\b|^(?:[a-z]+: )?global ?:|: global ?:"
        r"|^(?:[a-z]+: )?multi-?region\b|\b(?:us|eu|asia) ?-?multi-?region\b|\ball over the world\b",
        rf"\b(?:{SOME}|two|three|four|five|across|different|the [a-z0-9 -]{{2,20}}?) (?:of )?(?:our |the |other "
        rf"|[a-z-]+ ){{0,2}}?{AREA}\b(?! (?:of|where))",
        r"\b(?:region|zone|cluster|pod|shard|data ?cent(?:er|re)|pop|stack|cell|az|server|node|rack) (?:#?\d+|[a-d]\b)",
        r"\b(?:north|south|east|west|northeast|northwest|southeast|southwest|central|western|eastern|northern"
        r"|southern) (?:coast|(?:[a-z]+ )?region)\b",
        rf"\b(?:{CODES})\b|\b[a-z]{{3,4}}\d-az\d\b|\b(?:a |one )?single (?:[a-z]+ )?(?:zone|region|customer|user"
        r"|account|cluster|location)\b",
        r"\b(?:on|under|in) (?:the|our|a) (?:[a-z]+ ){0,2}(?:plan|tier)s?\b",
        unless=r"\b(?:wish(?:es|ing)? (?:you|everyone|all)|thank(?:s| you| everyone)?|appreciat\w+"
        r"|look(?:ing)? forward)\b",
        unless_before=r"\b(?:if|should|whether|(?:apologi[sz]e|apologies|sorry|sorry) to)",
        unless_in=r"(?:affected|impacted) (?:users?|customers?|projects?|accounts?|clients?|tenants?|services?"
        r"|regions?)|\ball (?:our |the )?(?:teams?|systems?|services?)|(?:engineering|support|operations"
        r"|our|response|product|security|on-call|internal|technical|network|multiple|all"
        r"|infrastructure) (?:[a-z]+ )?teams?\b|teams$|status (?:page|site)|partners?$|(?:all"
        r"|other) (?:our |the )?(?:sites|partners)$",
    ),
    G.rule(
        "scope",
        rf"\b(?:{PEOPLE}) (?:based |located )?(?:in|across|from|on) (?:the )?[A-Z][a-z]+",
        r"\b(?:to|on|from|with|at|for) [A-Z][\w.-]+(?:(?:,|,? and|,? or) [A-Z][\w.-]+){0,4} (?:addresses|recipients"
        r"|subscribers|numbers|networks?|mailboxes|handsets|phones|lines)\b",
        r"(?<!all )\b[Pp]arts? of (?:the )?[A-Z]\w+|\b(?:on|in|for) [A-Z]{2,4}\d{1,3}\b|\b(?:around|near"
        r"|throughout) (?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri|Sat|Sun|UTC"
        r"|GMT))[A-Z][a-z]+|\bin the (?:[A-Z]\w+ )+(?:Library|Building|Hall|Campus|Office|Cent(?:er|re)|Tower|Wing"
        r"|Station)\b|\b(?:in|around|across|near) (?:the )?[A-Z]\w+(?:,? (?:and|or) [A-Z]\w+)? (?:areas?|counties"
        r"|county|district|neighbou?rhoods?|boroughs?|suburbs?|states?|provinces?|cantons?|offices?|campus(?:es)?)\b",
        r"\bin (?:the )(?:North|South|East|West|Mid)[a-z]* ?(?:East|West|lands|ern)?\b",
        r"\b[A-Z][a-z]+ (?:region|area|data ?cent(?:er|re)|facility)\b",
        cased=True,
        unless_in=r"\b(?:this|the|each|every|our|that|affected|one|which|same|any) (?:region|area|data ?cent(?:er"
        r"|re)|facility)",
    ),
    G.rule(
        "scope",
        rf"(?<![/\w.]){PLACES_EN}(?![/\w]|(?: |-)(?:Cloud|Bank|Standard|Time|Daylight|time|standard|Summer))",
        cased=True,
    ),
)
