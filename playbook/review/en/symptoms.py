"""English: symptoms told by what customers use and how it fares, of any trade, and the same when it fares well again.

A thing customers name (`things.THING`) with a state of failing is a symptom whatever the verb; one that is named as
back to normal tells what had failed. A service, a site or "everything" being back tells only the phase.
"""

from __future__ import annotations

from playbook.review.en.things import ALWAYS_BAD, BAD, THING, WELL
from playbook.review.en.words import BE, NOT, PEOPLE, G

_ADVERBS = r"(?:[a-z]+ly |still |now |also |all |often |sometimes |again |just |only |currently |both |either )"
_FINITE = (
    r"(?:is|are|was|were|to be|has|have|had|should|will|can|could|may|'s|'re|now|all|also|once|again|start(?:s|ed)?"
    r"|beg[au]n|begins?|continues?|[a-z]+ly|being)"
)
_AUX = (
    r"(?:be|been|being|has|have|had|now|all|also|once|again|since|then|both|each|to|able|start(?:ed|ing)?"
    r"|beg[au]n|beginning|continue|continuing|come|coming|gone|going|[a-z]+ly|mostly)"
)
_BEHIND = (
    r"(?: (?!(?:and|but|so|that|which|while|because|after|with|your|fix|issues?|problems?|services?|systems?|gateways?"
    r"|platforms?|servers?|to)\b)[a-z0-9'/.()&-]+){0,4}"
)
_AMOUNT = (
    r"(?:up to |around |about |over |more than |at least |between |approximately |roughly |well over |nearly )*"
    r"(?:\d[\d.,:-]*|two|three|four|five|ten|several|many|a few|a couple of|an?)(?: ?(?:-|to|or|and) ?\d+)? ?"
    r"(?:\+ ?)?(?:seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?)\b"
)
_BAD_OBJECT = (
    r"(?:(?:the |an? |some |other |another |only )?(?:wrong|incorrect|old|outdated|stale|zero|negative|duplicate"
    r"|blank|empty|broken|partial|garbled|invalid|inaccurate|incomplete|unexpected|different|missing|random"
    r"|yesterday's|someone else's|another (?:user|customer|person)'s) (?!parts?\b|path\b|size\b)[a-z]"
    r"|an? (?:black|grey|gray|white|red|green|generic|default|wrong|random|partial|fallback) [a-z]+\b|(?:ads|adverts"
    r"|other people's)\b|nothing\b(?! (?:to|but good|new|else|from|more|further|wrong|unusual))"
    r"|(?:dead air|silence|static|an? (?:spinner|spinning \w+|busy (?:tone|signal)|error|blank|white screen)))"
)

#: What is done to a thing, or said of it before its name, that leaves customers without it or gives it back.
_TO_A_THING = (
    r"caus(?:es|ed|ing)(?! by)|missing|declined|rejected|refused|bounced|deferred|missed|lost|undelivered|unsent"
    r"|unprocessed|cancell?ed"
    r"|aborted|dropped|duplicated?|double|misdirected|unreliable|patchy|spotty|intermittent|sporadic|frozen|broken"
    r"|unresponsive|blank|empty|delayed|late|failing|hanging|los(?:e|es|ing)|loss of|interrupt(?:s|ed|ing)?"
    r"|disrupt(?:s|ed|ing|ion (?:of|to|in|with))?|interruption (?:of|to|in)|unavailability of|impair(?:s|ed|ing"
    r"|ment of)?|restor(?:e|ed|ing)|resum(?:e|ed|ing)|re-?enabl(?:e|ed|ing)"
    r"|re-?open(?:ed|ing)?|recover(?:ed|ing)?|unblock(?:ed|ing)?|(?:take|took|taken|taking|knock(?:ed|ing)?"
    r"|cut(?:ting)?) (?:out|off|down)|(?:disallow|clos|suspend|paus|halt|stopp|shutting down|shut down|switching off"
    r"|disabl|limit|restrict)(?:s|ed|ing|e|es)?"
)

_DONE_TO = (
    rf"(?:{_TO_A_THING}) (?:all |the |their |your |our |any |some |new |further |affected |remaining |missing )*"
    r"(?:[a-z-]+ ){0,2}?"
)
_NO = (
    r"no (?!(?:further|more|other|new|longer|additional|data|known|impact|need|issue|problem|reports?|evidence|change"
    r"|customer|user)\b)(?:[a-z]+ ){0,2}?"
)
_POSSIBLE = (
    r"[^.;]{0,40}? (?:will be|are|is|was|were|can be) (?:currently )?(?:possible|available|accepted|working|sent"
    r"|allowed|processed|delivered|received|placed|running|taken|coming)\b"
)
_IS_BAD = (
    rf"(?:{_BEHIND}:? (?:{BE}|keeps?|kept|get(?:s|ting)?|got|com(?:e|es|ing)|came|appear(?:s|ing|ed)?|arriv(?:e|es|ed"
    rf"|ing)|show(?:s|ing|ed)?(?: up)?|sit(?:s|ting)?|run(?:s|ning)?|may|might|could|ha(?:s|ve|d)) {_ADVERBS}{{0,2}}"
    rf"(?:being |been |be |out |up |back |in )?|(:? (?:currently |temporarily |still |all |partially )?))(?:{BAD})\b"
    r"(?(3)(?! (?:from|by|of|queue|rate)))"
)
_IS_WELL = (
    rf"{_BEHIND} {_FINITE}(?: {_AUX}){{0,5}} (?:{WELL})\b| (?:all |now |fully |also )?(?:recovered|restored|resumed"
    r"|back|caught up|cleared|stabili[sz]ed|normal|resumes?|searchable|drained|re-?opened)\b(?! (?:with|up)\b)"
    rf"|(?: (?:in|at|on|for|to|from|via) [a-z0-9' -]{{2,30}}?)? (?:restored|resumed|recovered)\b(?! (?:by|from))"
)
_DOES = (
    rf"{_BEHIND} (?:just |simply |keep |randomly |still |often |sometimes )?(?:abort|end early|end (?:by|after|mid)"
    r"|stop(?! working on)|quit|clos|exit|die|expir|reset|restart|reboot|repeat|overlap|shrink|jump|skip|swap|revert"
    r"|fall back|default|disconnect|drop|log out|ignor|forget|overwrit|refus|reject|declin|miss|omit|los|break|brok"
    r"|crash|freez|stall|hang|lag|stutter|display old|take ages|pile up|queue up|bounce|vanish|disappear|fail)"
    r"(?:e|s|es|ed|p?ing|p?ed)?\b(?! (?:the|this|an?) (?:issue|incident))"
)
_TAKES = (
    r"(?:tak(?:e|es|ing)|took|need(?:s|ing)?|wait(?:s|ing)?|(?:delayed|slow) by|(?:are|is|of|over|exceed(?:s|ing)?"
    rf"|reach(?:ing)?)) {_AMOUNT}(?! ago)"
)
_OUT = r" (?:[a-z]+ )?(?:outages?|disruptions?|blackouts?)\b"

#: What is told of every incident, or of ourselves.
_NO_THING = (
    r"(?:services?|systems?|everything|things|operations|components?|platforms?|sites?|engineers?|teams?|providers?"
    r"|vendors?|carriers?|issues?|problems?|incidents?|errors?|this|is|was|has|us|always|as|its|"
    r"technicians?|suppliers?|partners?|crews?|operators?|developers?|colleagues|servers?|hosts?|nodes?|clusters?"
    r"|processes|causes?|updates?|news|thanks|apologies|apologises|status|yes|details|we|i|you|it|that|they)"
)
_NO_DOING = (
    r"(?:monitor|work|investigat|operat|function|look|updat|apologi|thank|check|review|happen|occur|recur|fix|resolv"
    r"|test|appear|discuss|report|deploy|notif|post|watch)"
)

RULES = (
    G.rule(
        "impact",
        # The thing and its state, or what is done to it; told in one pattern, as the list is long.
        rf"\b(?:({_DONE_TO})|({_NO}))?(?:{THING})\b(?(1)(?! (?:service|server|provider|cluster))|(?(2){_POSSIBLE}"
        rf"|(?:{_IS_BAD}|{_IS_WELL}|{_DOES}|[^.;]{{0,40}}? {_TAKES}|{_OUT})))",
        rf"\b(?:users|customers)\b[^.;]{{0,40}}? {_TAKES}",
        r"\b(?!(?:services?|systems?|everything|all|things|operations|it|components?|functionality|they|we|platforms?"
        r"|sites?|apps?|websites?|resources)\b)[a-z]{3,}s (?:are|have) (?:now |all |fully |since )*(?:been "
        r")?(?:recovered|restored|resumed|caught up)\b",
        r"\b(?:get(?:ting)?|bring(?:ing)?|brought) (?:the |our |all )?(?!(?:services?|systems?|sites?|platforms?"
        r"|everything|it|things|affected|remaining)\b)(?:[a-z-]+ ){1,3}back(?: online| up)\b",
        # What had been held up and is not any more; what is down again, still or for good; access that is closed.
        r"\b(?:queued|pending|delayed|outstanding|stuck|missed|held|backlogged|stalled|missing) [a-z]+ (?:have|has|are"
        r"|were|will)"
        r"(?: all| now| been| be| being)* [a-z]+(?:ed|nt)\b(?! (?:by (?!\d|noon|mid)|for |to ))",
        r"\b(?:still|again|currently|completely|temporarily) (?:down|offline)\b|\b(?:down|offline) again\b|\b(?:placed"
        r"|put|gone"
        r"|going|powered|shut) (?:down|offline)\b(?! (?:by|to))|\bclos(?:ed|ing) access\b|\baccess (?:to [^.;]{1,40}"
        r" )?(?:has been"
        r"|is|was) closed\b|\b[a-z]{2,10}\d{1,4} (?:is|are) (?:now )?back\b|\bhas returned to service\b"
        r"|(?<!provider is )(?<!vendor is )(?<!carrier is )(?<!supplier is )(?<!partner is )(?<!host is"
        r" )(?<!processor is )\b(?:experienc(?:ed|ing)"
        r"|had|suffered|there was) (?:an?|another) (?:[a-z]+ )?outage\b",
        # Anything that does what it should again; how far behind, how long a queue.
        rf"\b(?!{_NO_THING}\b)[a-z-]+s (?:are |have been |is |have |should |now |all )*(?!{_NO_DOING})[a-z]+(?:ing"
        rf"|ed)?(?: (?!and\b|but\b|on\b|to\b|the (?:issue|fix))[a-z0-9'-]+){{0,4}}?"
        r" (?:(?:normally |correctly |properly )?again|once more|on time)\b(?! (?:if|when|in case|and we|to)\b)",
        rf"\b(?!{_NO_THING}\b)[a-z-]+s? can now (?:be )?(?!close|consider|access|use |mark|say|confirm|see|move"
        rf"|resume|rest|follow)[a-z]+",
        r"\b(?:hours?|hrs?|mins?|minutes?|days?|seconds?) behind\b(?! us)|\b(?:reach|arriv|deliver|sen[dt]|land|post"
        r"|book|credit|start|settl|paid|pay)[a-z]* [^.;]{0,40}?\blate\b(?! (?:last|this|in the|on|afternoon|evening"
        r"|morning|night|tonight|monday|tuesday|wednesday|thursday|friday))|\b(?:queue|backlog|lag|delay|wait|latency"
        r"|waiting time)s? (?:is|are|has|have|was|were|stands?|sits?)(?: now| currently| still| back| all)* (?:under"
        r"|over"
        r"|about|around|at|down|up|less|more|below|above|≈|grow\w*|shrink\w*|clear\w*|dropp\w*|fall\w*|empty|gone"
        r"|processed)\b",
        r"\b(?!services? |systems? )[a-z-]+ (?:times?|rates?|speeds?|latenc(?:y|ies))(?: (?:on|for|of|in|across|to|at"
        r"|with|from) "
        r"[^.;]{1,40})? (?:are |is |have |has |were |was )?(?:now |all )?(?:returned|returning|back|recovered"
        r"|recovering|improv\w+"
        r"|dropp\w+|falling|normal|decreas\w+|higher|lower|up\b|elevated|climbing|rising)",
        r"\bno longer (?:appears?|shows?|visible|accessible|reachable|able|receiv|sync|sends?|accepts?|responds?"
        r"|displays?"
        r"|access|connects?|updates?|being (?!affect|impact)[a-z]+ed)",
        r"\bstill no (?!eta|etr|updates?|news|word|fix|change|information|response|reply|progress|further|issue"
        r"|sign)[a-z]+",
        r"\b(?:show|display|return|receiv|get|see|appear)(?:s|ed|ing|e|es|ting)? [^.;]{1,40} (?:rather than|instead"
        r" of) ",
        r"\b(?:intermittent|sporadic|occasional|frequent|repeated|widespread) (?:declines|rejections|drops|disconnects"
        r"|freezes"
        r"|bounces|retries|stalls|loss)\b|\b(?:notice|see|experienc\w+|encounter) (?:[a-z]+ )?performance issues?\b"
        r"|\bissues? with application"
        r" performance\b|\b(?:continues? to|is|are|still) (?:affect|impact)(?:s|ing)? (?:[a-z]+ )?(?:log-?ins?"
        r"|payments|calls"
        r"|delivery|access|sending|receiving)\b|\b[45]\d\ds? (?:are )?gone\b",
        r"\b(?:normal|regular|usual|expected) (?:(?:response|load|loading|processing|queue|wait|delivery"
        r"|start|build) times?|speeds?|pace)\b|\bwithin (?:the |their |its |our )?(?:normal|usual|regular|expected)"
        r" (?:times?|timescales?|time ?frames?|latenc(?:y|ies)|speeds?|delivery|windows?)\b",
        r"\b(?:with|have|has|had|see|are) (?:only |just |still )?(?:\d+|two|three|four|five|some|several"
        r"|many) [a-z]+ (?:down|offline|out)\b",
        r"\b(?:severely|heavily|badly|seriously|partially|currently|temporarily) (?:disrupted|impaired|interrupted)\b",
        r"\b(?:sit|sat|stay|remain|wait|stick|get stuck|hang)(?:s|ed|ting|ing)? (?:in (?:a |an |the )?)?\"?(?:queue"
        r"|pending|queued|processing|limbo|draft|a loop)\b|\bforever\b",
        r"\bslow(?:s|ed|ing)? down (?!the (?:rollout|deploy|fix|investigation))(?:[a-z]+ )?[a-z]",
        r"\b(?:charged|billed|debited) (?:at )?(?:the |a )?(?:full|double|maximum|wrong|higher|more)\b",
        r"\b(?:is|are|was|were)(?: not|n't) (?:[a-z]+ly |always |being )?(?!affect|impact|relat|expect|requir|need"
        r"|suppos|limit|involv|us(?:ed|ing)|lost|compromis|plan|intend|schedul|resolv|fix|identif|confirm|determin"
        r"|concern|includ|bas|chang|caus|anticipat|expos|notic|alarm|red\b|experienc|confin|restrict|understood"
        r"|complet|finish|satisf|linked|solved)[a-z]{3,}ed\b",
        r"(?<!we )(?<!they )(?<!i )(?<!team )(?<!who )\b(?:has|have|had)(?: not|n't) (?:yet |been |always "
        r"|all )*(?!chang|identif|isolat|locat|trac|pinpoint|reach|receiv(?:ed)? (?:a|any) (?:reply|answer|response)"
        r"|found"
        r"|determin|confirm|seen|heard|had|been|affect|impact|noticed|experienc|observ|detect|resurfac|recurr|yet|able"
        r"|any|an?\b|the\b)[a-z]{3,}(?:ed|en|n|t)\b(?! (?:an?|any) (?:eta|update|reply|response))",
        r"\b(?:has|have|had)(?: not|n't) (?:yet |all )*been (?!affect|impact|resolv|fix|identif|determin|confirm|found"
        r"|able|any|lost|compromis|expos|notic|observ|report|seen|restor|complet|an?\b|possible|isolat|involv"
        r"|chang)[a-z]+(?:ed|id|en|nt)\b",
        r"\b(?:show|appear|list|mark|display|flag|report|com)(?:s|n|ed|ing|e|es)?(?: up)? as (?:un[a-z]+ed\b|not"
        r" [a-z]+|dis[a-z]+ed\b|cancel|offline"
        r"|inactive|expired|unpaid"
        r"|unread|absent|deleted|closed|zero|unavailable|down|failed|pending|unknown|busy|missing|away|invalid|empty)",
        r"\b(?:was|were|been|being|is|are|get|gets|getting|got) (?:[a-z]+ly )?(?:kicked|booted|thrown|ejected"
        r"|locked) (?:out|off|from|back)\b",
        rf"\b{BE} {_ADVERBS}{{0,2}}(?:being )?(?:{ALWAYS_BAD})\b",
        rf"\b(?:get|gets|getting|got|kept|keeps?) {_ADVERBS}?(?:being )?(?:deferred|rejected|dropped|lost|declined"
        r"|refused|bounced|blocked|caught|stuck|delayed|disconnected|returned|denied|cut off|logged out|booted|kicked"
        r"|reset|interrupted|ignored|skipped|failing|crashing|dropping|freezing|restarting)\b",
        # Whatever it is: how it behaves.
        r"\b(?:come|comes|coming|came|go|goes|going|went|gone|arriv(?:e|es|ed|ing)|turn(?:s|ed|ing)? up|show(?:s|n|ed"
        r"|ing)? up|load(?:s|ed|ing)?|print(?:s|ed|ing)?|display(?:s|ed|ing)?|open(?:s|ed|ing)?|sav(?:e|es|ed|ing)"
        r"|end(?:s|ed|ing)? up|appear(?:s|ed|ing)?|play(?:s|ed|ing)?)(?: out| up| back| in| through)? (?:blank|empty"
        r"|twice|wrong|broken|garbled|truncated|without|in (?:the wrong|another|a different|random) [a-z]+|with "
        r"(?:the )?(?:wrong|no|missing)|as (?:zero|blank|empty"
        r"|unknown|null)|missing|mute|silent|late|offline|erratically|slowly|only (?:half|partly|partially))\b",
        r"\bnever (?:receiv|arriv|reach|load|complet|finish|appear|start|leav|left|get|got|open|connect|end|makes? it"
        r"|ring|rang|respond|came|come|sent|send|show|fire|fir|deliver)[a-z]*\b",
        r"\b(?:go(?:es|ne|ing)?|went) (?:missing|astray|unanswered|undelivered|nowhere|dead|silent|straight to "
        r"voicemail)\b|\b(?:get(?:s|ting)?|got) (?:lost|stuck|held up|mixed up)\b|\b(?:stutter|flicker|lagg?|jam"
        r"|misfir|boot-?loop|spin|glitch|judder)(?:s|m?ed|e|es|ing)?\b(?! (?:up|down|out a))|\bacting (?:up|erratically"
        r"|strangely|slow\w*)\b|\b(?:fir|trigger|runn?|send|post|deliver|count|charg|bill)(?:e|es|s|ed|ing)? twice\b",
        rf"\b(?:show|display|print|report|quot|list|charg|bill|calculat|receiv|get|see|saw|hear|return|contain|serv|"
        rf"load|send|stream|fac|suggest|offer|pick|select|open|play|show up as|met with|greeted (?:by|with)|left with"
        rf"|hit)(?:s|es|e|ed|n|ing|ting)? {_BAD_OBJECT}",
        r"\b(?:is|are|was|were)(?: not|n't) (?:[a-z]+ly |always |all )?(?!affect|impact|caus|expect|see|observ"
        r"|experienc|requir|involv|investigat|consider|plan|shar|go(?:ing)? to|provid|clos|recur|happen|occur|mak"
        r"|notic|anticipat|aware|anyth|someth|do|tak|hav|be)[a-z]{2,}ing\b(?<!morning)",
        r"\b(?:did|does|do)(?: not|n't) (?:always )?(?:go (?:out|through)|come (?:up|through|in|back)|get (?:sent"
        r"|delivered|through|processed)|make it)\b",
        r"\b(?:may|might) not (?:yet )?(?!be (?:affected|impacted|limited|aware|able to (?:respond|reply))|notice|need"
        r"|require|experience"
        r"|have (?:any|been (?:affected|impacted))|see any|want|wish|affect|impact)(?:be |have |have been |been"
        r" )?[a-z]+",
        r"\b(?:may|might|could|can) (?:not work|fail(?! ?-?over)|be sluggish|be slow|hang|miss|drop|not (?:be able"
        r"|see|receive"
        r"|arrive|appear|show|load)|have (?:been )?(?:missed|lost|skipped|dropped|failed|duplicated|delayed))\b",
        r"\b(?:in|to|into) (?:an? )?(?:[a-z]+-only|maintenance|degraded|safe|offline|fallback|limited|restricted"
        r"|reduced|emergency) mode\b",
        r"\b(?:increas|ris|spik|jump|surg|uptick|elevat)[a-z]* (?:in |of |number of )?(?:[a-z]+ ){0,3}?(?:declines?"
        r"|refusals|rejections|bounces|cancellations|disconnects|retries|drops|complaints)\b",
        r"\b(?:unusable|unplayable|unreachability|out of reach|half-?(?:empty|loaded)|not usable|not (?:be |currently"
        r" |yet |always "
        r"|been )*possible|(?:may|might|will|could|can|is|are) (?:be )?(?:very |only )?intermittent(?! (?:errors"
        r"|failures|issues))"
        r"|impossible|no longer (?:possible|works?|loads?|opens?))\b",
        r"\bhas (?:temporarily )?(?:throttled|block(?:ed|listed)|blacklisted|suspended"
        r"|rate-?limited) (?:one of )?our\b",
        r"\b(?:difficult(?:y|ies)|trouble|problems?) (?:with |in )?(?:using|connecting|reaching|opening|logging|signing"
        r"|sending|receiving|paying|placing|making|joining|starting|saving|loading|viewing|getting|finding|booking)\b",
        # What is out of use, in the words of outages.
        r"\b(?:campus[- ]wide|unplanned|short|unexpected|momentary|extended|prolonged|hour-long|longer"
        r"|emergency) (?:[a-z]+ )?(?:outages?|disruptions?|blackouts?)\b|\boutages? (?:continues?|extended|is over"
        r"|persists?|lasted|began|started|should|will)\b|\b(?:[a-z]+ )outage (?:was|is|were) (?:caused|due)\b"
        r"|\b(?:sorry|apolog\w+) for the (?:[a-z]+ ){0,3}?outage\b|(?<!caused )(?<!causing )(?<!triggered )(?<!behind"
        r" )(?<!led to )\b(?:this|the|our) (?!(?:power|network|upstream"
        r"|earlier|previous|recent"
        r"|original) )(?:[a-z]+ ){0,2}?outage\b(?! (?:map|page|report)|\s*,? (?:was|is) caused)",
        r"\b(?:be|been|being|is|are|was|were) (?:[a-z]+ly )?(?:taken|brought|knocked|pulled) (?:down|offline)\b"
        r"|\btaking (?:the |our |all )(?:[a-z]+ ){1,3}(?:down|offline)\b|\b(?:begin|start)(?:s|ning|ing)? (?:shutting"
        r"|going|powering) (?:down|off|offline)\b",
        rf"\b(?:system|service|site|library|platform|cluster|branch|office|store|shop|counter|road|bridge|gate"
        rf"|lane|station|clinic|school|pool|park|desk|reception|lift|elevator|lounge|terminal|kiosk)(?:s"
        rf"|es)?\b{_BEHIND}"
        r" (?:is|are|was|were|will be|remains?|being) (?:still |currently |temporarily |now |all )*(?:closed|shut|out"
        r"|off limits|evacuated)\b",
        r"\b(?:shut|power(?:ed|ing)|switch(?:ed|ing)|turn(?:ed|ing)) (?:down|off) (?:all )?(?:our |the |customers?'? )?"
        r"(?:equipment|servers|services|vms|systems|instances)\b|\b(?:vms?|instances|servers|containers|sites) (?:has"
        r"|have|had|were|are|is) (?:all )?(?:been |being )?(?:gracefully )?(?:shut down|powered off|stopped"
        r"|booting|re-?starting|rebooted)\b",
        rf"\b(?:{PEOPLE}|agents|everyone|you|we) (?:should|can|will|are|is|may|must)(?: [a-z]+){{0,3}}? able to"
        r" (?!(?:access|use|enjoy) (?:all |any |the |our |your )*(?:parts|services?|sites?|platform|app|product"
        r"|features)|return|resume)[a-z-]+ (?!and\b)[^.;]{0,50}?"
        r"\b(?:again|now|normally|once more|as (?:usual|normal))\b|\b(?:now|again|once more) (?:be )?able to "
        r"(?!(?:access|use|enjoy) (?:all |any |the |our |your )*(?:parts|services?|sites?|platform|app|product"
        r"|features)|return|resume)[a-z-]+",
        r"\b(?:no longer|not) (?:be |being |seeing |see |experiencing |any )*(?:delayed|slow|failing|packet loss"
        r"|timing out|stuck)\b",
        unless_before=rf"\b(?:faulty|defective|replacement|what)|\b(?:{NOT})(?: (?:any|seeing|been|be|have|more"
        rf"|further|impact(?: on| to)?))*(?: (?:claims"
        rf"|messages|calls|orders|jobs|payments|requests|tickets|items|emails|events))?",
        unless_in=r"^(?:posts?|reports?|updates?|tickets?|messages?|contacts?|cases?|page|alerts?|monitors?|checks?"
        r"|scores?"
        r"|releases?|changes?|deploys?|deployment(?!s are now)|patches)\b.{0,25}\b(?:monitor|complet|clear|deployed"
        r"|rolled"
        r"|work(?:ing|s)? (?:on|to|with)"
        r"|available|post|sent|close|back|available|will|has been|have been|normal|recover)|\b(?:work(?:ing)?"
        r"|back) (?:on|to resol|to fix|with"
        r"|towards?|closely|hard)\b|\b(?:fix|mitigation|patch|workaround|solution|root cause)\b|\bno (?:longer )?"
        r"(?:issue|problem|impact|need)|working (?:on|to|with|closely|through the)|incident closed|^logs? (?:out"
        r"|off)\b|(?:message|mail) is"
        r" sent|is being deployed|\bnot aware\b"
        r"|(?<!something )(?:went|gone|go(?:es|ing)?) wrong|\bdata (?:was|is|has been|were) (?:not )?(?:lost|safe)"
        r"|\bclos\w+ (?:this|the|our|out) (?:[a-z]+ )?(?:tickets?|page|case|report|post|thread|issue)"
        r"|\brestor\w+ (?:from )?(?:the |an? "
        r"|our )?(?:[a-z]+ )*(?:backups?|snapshots?|files? from)\b",
        unless_after=r"(?:(?<=work)|(?<=works)|(?<=working)|(?<=back)|(?<=run)|(?<=running)|(?<=looking)|(?<=ing))"
        r" (?:on|with|to|towards?|closely|hard|through) (?:an?|our|the|this|it|fix|resol|identif|restor"
        r"|a)\b"
        r"| tight\b",
    ),
)
