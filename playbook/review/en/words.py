"""English: the kinds of words the rules are made of."""

from __future__ import annotations

from playbook.review.rule import Grammar

NUMBER = (
    r"\d+(?:[.,]\d+)?½?|an?|one|two|three|four|five|six|ten|fifteen|twenty|thirty|forty[- ]five|sixty|half an"
    r"|a couple of"
)
ACT = (
    r"re-?try|refresh|reload|re-?start|re-?boot|re-?run|re-?connect|re-?install|re-?create|re-?submit|re-?send"
    r"|re-?upload|re-?authenticate|re-?generate|re-?sync|use|using|try|switch|disable|enable|clear|log ?(?:out|off"
    r"|in|back)|sign (?:out|off|in|back)|upgrade|update (?:to|your|the (?:app|client|agent))|downgrade|roll back"
    r"|install|avoid|do not|don't|refrain|add|remove|set|run|revert|route|reroute|redirect|fail ?over|migrate|move"
    r"|bypass|download|upload|consider|change|choose|select|configure|create|start|stop|wait|hold off|pause|resume"
    r"|bring up|reset|replace|point|manually|temporarily|go to|call|edit|apply|turn (?:on|off)|skip|pin|pass|specify"
    r"|explicitly|instead|unlink|relink|rotate|re-?(?:deploy|launch|open|import|subscribe|add|enter|configure|join"
    r"|build|test|check|select|publish|link|pair|attach|trigger|scan|save|validate|verify|queue|dial|order)"
    r"|roll ?back|power[ -]?cycl\w+|unplug|plug|close|quit|exit|swap|toggle|tap|press|hold|force|invoke|copy|save"
    r"|export|import|white-?list|allow-?list|unblock|uninstall|dial|print|scan|pay|book|order|purchase|whitelist"
    r"|ensure|verify|double-check|opt|split|combine|shorten|reduce|limit|lower|raise|repeat|rename|convert|compress"
    r"|cancel|trigger|pick|fail (?:away|over)|boot|send|forward|attempt|keep (?:your|the) \w+ (?:open|closed|on|off)"
    r"|schedule|type|search|access (?:it|them|the \w+ (?:via|through|from))|sort|filter|unmute|mute|join|rejoin"
    r"|share|print|perform|delete|connect"
)
G = Grammar(
    {
        "num": NUMBER,
        "unit": r"minutes?|mins?|hours?|hrs?|h|days?|business days?|working days?|weeks?",
        "ampm": r"[ap]\.?m\b\.?",
        "month": r"(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)\.?|january|february|march|april|may|june"
        r"|july|august|september|october|november|december",
        "weekday": r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat)\b",
        "clock": r"\b(?:[01]?\d|2[0-4])(?:[:.h][0-5]\d)(?:[:.][0-5]\d)?(?: ?<ampm>)?|\b\d{1,2} ?<ampm>|\bnoon\b"
        r"|\bmidnight\b|\b[0-2]\d[0-5]\d ?(?:utc|gmt|z|hrs|hours|[pecm][sd]?t|cest|cet|bst)\b",
        "interval": r"(?:≈|about |around |approximately |roughly |the |the next )?<num>(?: ?(?:-|to"
        r"|or) ?<num>)?[ -]?<unit>\b|(?:the |an |next )(?:next )?(?:few |couple (?:of )?|half )?(?:minutes?|hours?"
        r"|days?)\b|half an hour|an hour and a half|(?:anywhere )?(?:from|between) <num> (?:and|to) <num> <unit>"
        r"|(?:a |the next )few (?:minutes|hours|days)",
        "date": r"\b\d{4}-\d\d-\d\d\b|\b<weekday>\b|\b<month> \d{1,2}\b|\b\d{1,2}(?:st|nd|rd"
        r"|th)? (?:of )?<month>\b|\btomorrow\b|\btonight\b|\b(?:later )?today\b|\b(?:the )?end of (?:the "
        r"|this )?(?:business )?(?:<month>|day|week|month)\b|\beod\b|\bcob\b|\bthis (?:morning|afternoon|evening"
        r"|week)\b|\bnext (?:business |working )?(?:day|week|month|morning)\b",
        "time": r"<clock>|<interval>|<date>",
        "will": r"will|'ll|shall|(?:is|are|am|'re|'m) going to|plan to|aim to|intend to|expect to|hope to"
        r"|anticipate",
        "say": r"provid(?:e|ing)|post(?:ing)?|shar(?:e|ing)|giv(?:e|ing)|send(?:ing)?|publish(?:ing)?|issu(?:e"
        r"|ing)|have|bring|offer|release|communicate|add|write|report|circulate|follow|do|keep|get",
        "news": r"updates?|information|info|details?|news|word|status(?:es)?|reports?|write-?ups?|messages?"
        r"|communications?|analysis|post-?mortem|rca|rfo|reason for outage|root cause|summary|findings"
        r"|what we (?:know|have)|announcement|progress|notice|explanation|incident review|retrospective|bulletin|eta",
        "tell": r"(?:<say>)\b.{0,50}?\b(?:<news>|more)\b"
        r"|update (?:you|this|here|everyone|the (?:status|page|incident|post|thread|community|ticket)|(?:our "
        r"|all )?(?:customers|users|status)|our status|with|on|as|when|once|again|further|shortly|soon|accordingly"
        r"|at|by|in|every|within|if|regularly|periodically|frequently|hourly)\b|update[.!]?$"
        r"|continue (?:to )?(?:posting|updating|update)|keep~(?:updated|posted|informed|in the loop|apprised"
        r"|up[- ]to[- ]date|abreast|advised)|report back|follow[ -]up(?! (?:work|maintenance|fix|change))"
        r"|pass(?:ing)? (?:on|along)|relay|confirm (?:here|once|when|shortly|as soon|on this)"
        r"|be back (?=[^.]{0,60}\b(?:with|when|once|as soon|again|here|more)\b)(?!up\b|online|on\b|to normal"
        r"|in service|and\b|to full|at full|soon and)|get back|circle back|let (?:you|everyone|customers|users) know"
        r"|(?:inform|notify|advise|tell) (?:you|everyone|customers|users|further|when|once|as|all|affected|here)"
        r"|return with|be in touch|(?:text|call|ping|message|e-?mail) (?:you|each|all|everyone|customers|affected)"
        r"|(?:post|write|report|share|speak|talk|check in|update|be) (?:again|back) (?:here|when|once|as|soon|with)"
        r"|post again|keep (?:this|the|our) (?:page|thread|post|site)|speak again|make~announcement"
        r"|check (?:back )?in",
    }
)
TIMED = (
    r"(?:by|at|in|within|before|around|every|each|on|after|over|for|until|no later than|≈|:)?[ :]*(?:the )?(?:<time>)"
)

#: Words for what goes wrong, as customers notice it.
NOUNS = (
    r"errors?|failures?|time-?outs?|latency|latencies|delays?|lag|packet loss|slowness|slowdowns?|sluggishness"
    r"|downtime|disconnect(?:s|ions?)|disconnections?|backlogs?|exceptions?|crash(?:es)?|dropped (?:calls"
    r"|connections|packets|messages)|queue?ing|bad gateway|(?:data|message|call|connection|traffic) (?:loss|drops?)"
    r"|(?:blank|black|white|frozen) (?:page|screen)s?|http (?:4|5)\d\d|(?:4|5)(?:xx|\d\d)s? (?:errors?|responses?"
    r"|status)|buffering|duplicates?|data inconsistenc(?:y|ies)|stale data|rate[- ]limiting|error (?:rates?"
    r"|messages?|codes?)|unavailability|inaccessibility|queue times?|wait times?|interruptions?|(?:degraded|reduced"
    r"|lower) (?:throughput|speeds?|quality)|exception rate|refused connections"
)
DOING = (
    r"(?:log(?:ging)?[- ]?(?:ins?|on)?|sign(?:ing)?[- ]?(?:ins?|on|ups?)|sso|authentication|authenticating"
    r"|connect(?:ivity|ion|ions|ing)|network(?:ing)?|access(?:ing)?|load(?:ing)?|deliver(?:y|ies|ing)|deliverability"
    r"|playback|checkout|payments?|upload(?:s|ing)?|download(?:s|ing)?|synchroni[sz]ation|sync(?:ing)?|rendering"
    r"|call(?:ing)?|audio|video|sending|receiving|creation|dns resolution|latency|search(?:ing)?|slowness"
    r"|availability|routing|email(?:ing)?|stability|reachability|navigation|registration|provisioning|streaming"
    r"|messaging)"
)
TROUBLE = r"(?:issues?|problems?|troubles?|difficult(?:y|ies)|disruptions?|interruptions?|failures?)"
BE = r"(?:is|are|was|were|be|been|being|'s|'re|seems?|appears?|remains?|stays?|became|become|went|go(?:es|ing)?|gone)"
ADV = (
    r"(?:\b(?:currently|still|temporarily|completely|partially|intermittently|now|again|briefly|all|entirely|fully"
    r"|mostly|or|and|both|unexpectedly|also|either|extremely|very|noticeably|unusually|sometimes|largely) )"
)

PEOPLE = (
    r"(?:users|customers|people|clients|accounts|organi[sz]ations|orgs|projects|tenants|merchants|subscribers"
    r"|visitors|members|workspaces|teams|sellers|buyers|drivers|riders|players|guests|patients|students|shops|stores"
    r"|domains|subdomains|websites|sites|subscriptions|devices|callers|developers|businesses|companies|homes"
    r"|properties|premises|enterprises|viewers|cardholders|publishers|admins|administrators|agents|partners|schools"
    r"|households|participants|folks|individuals|environments)"
)
SEGMENT = (
    r"(?:free|paid|pro|plus|enterprise|business|premium|trial|new|logged[- ](?:out|in)|anonymous|signed[- ](?:out"
    r"|in)|ios|android|mobile|desktop|windows|mac(?:os)?|linux|eu|us|uk|european|american|canadian|asian|australian"
    r"|german|french|british|indian|chinese|standard|basic|starter|shared|hosting|shared hosting|dedicated server"
    r"|vps|cloud|hosted|reseller|wholesale|residential|broadband|fib(?:er|re)|prepaid|postpaid|retail|corporate"
    r"|roaming|existing|returning|first-time|registered|guest|sandbox|production|developer|web|app|student|staff"
    r"|faculty|workspace|organi[sz]ation|tablet|apple|google|microsoft|outlook|gmail|console|playstation|xbox|pc"
    r"|self[- ]hosted|on-prem(?:ises)?|legacy|dedicated|team|education|government|federal|chrome|safari|firefox"
    r"|ipv[46]|api|international|remote|saml|sso)"
)
AREA = (
    r"(?:regions?|zones?|availability zones?|data ?cent(?:er|re)s?|locations?|countries|country|geographies"
    r"|geographic areas?|areas?|markets?|continents?|pops?|points of presence|edge locations?|sites)"
)
SOME = (
    r"(?:some|many|most|all|few|several|certain|multiple|various|other|any|every|only|both|numerous|select|specific"
    r"|(?:a|the) (?:[a-z]+ ){0,3}?(?:subset|portion|number|percentage|handful|fraction|majority|minority|group|share"
    r"|segment|set|part|proportion)(?: of)?|a lot of|a few|half of|one of|each of|limited|≈?\d[\d,.]{0,12}k?)"
)

#: What a reader is told that is no way around the problem: whom to ask, where to look, how to feel.
NO_ADVICE = (
    r"(?:experience|see|encounter|notice|be|not|have|observe|expect|receive|face|find|contact|reach|feel|rest|get"
    r"|lose|follow|subscribe|view|visit|refer|note|bear|accept|stay|let|know|monitor|watch|read|report|stand|standby"
    r"|keep|excuse|forgive|pardon|reply|tune|review|direct|raise|file|help|join|look|remember|understand|await|allow"
    r"|give|write|submit|do not hesitate|don't hesitate|hesitate|continue|log a|wait (?:while|for|as)|hang|hold on"
    r"|thank|check (?!your|that your|whether your|if your)|open (?:a|an|up) |create (?:a|an) (?:support )?(?:ticket"
    r"|case)|email (?:us|support|our)|call (?:us|support|our)|click|track|learn|now|again|only|consult|see"
    r"|use (?:this|the|our) (?:link|status|page|thread|form)|message us|dm|tweet|chat|accept|advise|inform|message"
    r"|ping|provide|send (?:us|an? e-?mail|a message)|share|also|confirm|ask|sign up|go to (?:our |the )?(?:status"
    r"|https)|consider (?:this|subscribing)|ignore|disregard|access (?:the|our|your)? ?(?:service|site"
    r"|platform)? ?(?:as|normally|again))\b"
)

NOT = (
    r"no|not|n't|without|never|zero|nor|(?:no|any) (?:further|longer|other|new|more|additional|current|known)"
    r"|free of|prevent(?:ing)?"
)
