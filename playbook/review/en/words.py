"""English: the kinds of words the rules are made of."""

from __future__ import annotations

from playbook.review.rule import Grammar, Marks
from playbook.review.vocabulary import listed, one_of

NUMBER = (
    r"\d+(?:[.,]\d+)?½?|an?|another|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty"
    r"|forty[- ]five|sixty|half an"
    r"|a couple(?: of)?"
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
    r"|schedule|type|search|restore (?:it|their|your|from|the (?:latest|last))|access (?:it|them|the \w+) (?:via"
    r"|through|from|by|using|at|in|with)|sort|filter|unmute"
    r"|mute|join|rejoin"
    r"|share|print|perform|delete|connect|shut ?down|power (?:off|on|down)|back ?up|drain|detach|snapshot|finish"
    r"|log (?:out|off)"
)
G = Grammar(
    {
        "num": NUMBER,
        "unit": r"minutes?|mins?|hours?|hrs?|h|days?|business days?|working days?|weeks?",
        "ampm": r"[ap]\.?m\b\.?",
        "month": r"(?:jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec)\.?|january|february|march|april|may|june"
        r"|july|august|september|october|november|december",
        "weekday": r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tue|wed|thu|fri|sat)\b",
        "clock_words": r"(?:[01]?\d|2[0-4])(?:[:.h][0-5]\d)(?:[:.][0-5]\d)?(?: ?<ampm>)?|\d{1,2} ?<ampm>|(?:noon"
        r"|midday|midnight)\b|(?:half|quarter) (?:past|to) (?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten"
        r"|eleven|twelve)\b|\d{1,2} o'clock\b"
        r"|[0-2]\d[0-5]\d ?(?:utc|gmt|z|hrs|hours|[pecm][sd]?t|cest|cet|bst)\b",
        "interval_words": r"<num>(?: ?(?:-|to|or|and) ?<num>)?(?: more| further| additional)?[ -]?<unit>\b|(?:few "
        r"|several |couple (?:of )?|half "
        r"|next )+"
        r"<unit>\b|(?<=\bthe )(?:minute|hour|day)s?\b|half an hour\b|an hour and a half\b",
        "date_words": r"\d{4}-\d\d-\d\d\b|\d{1,2}/\d{1,2}/(?:20)?\d\d\b|<weekday>\b|<month> \d{1,2}(?:st|nd|rd|th)?\b"
        r"|\d{1,2}(?:st|nd|rd|th)? (?:of )?<month>\b"
        r"|(?<=\bthe )\d{1,2}(?:st|nd|rd|th)\b(?! (?:floor|of the|time|century|street|avenue))"
        r"|tomorrow\b|tonight\b|(?:mid|late|early)[- ]?(?:morning|afternoon|evening|week)\b|(?:lunch|tea|dinner"
        r"|supper|home|bed) ?time\b|close of"
        r" business\b"
        r"|(?:later )?today\b|(?:the )?end of (?:the |this )?(?:business )?(?:<month>|day|week"
        r"|month)\b|eod\b|cob\b|this (?:morning|afternoon|evening|week)\b|next (?:business |working )?(?:day|week"
        r"|month|morning)\b",
        "clock": "ʘ{1,40}+",
        "interval": r"(?:≈|about |around |approximately |roughly |the |next |coming |anywhere |from |between )*"
        r"ʬ{1,40}+",
        "date": "ʭ{1,40}+",
        "time": r"(?:≈|about |around |approximately |roughly |the |next |coming |anywhere |from |between )*"
        r"[ʘʬʭ]{1,40}+",
        "will": r"will|'ll|shall|(?:is|are|am|'re|'m) (?:going|aiming|planning|hoping|expecting|trying) to"
        r"|plan to|aim to|intend to|expect to|hope to"
        r"|anticipate",
        "say": r"provid(?:e|ing)|post(?:ing)?|shar(?:e|ing)|giv(?:e|ing)|send(?:ing)?|publish(?:ing)?|issu(?:e"
        r"|ing)|have|bring|offer|release|communicate|add|write|report|circulate|follow|do|keep|get",
        "news": r"updates?|information|info|details?|news|word|status(?:es)?|reports?|write-?ups?|messages?"
        r"|communications?|analysis|post[- ]?mortem|rca|rfo|reason for outage|root cause|summary|findings"
        r"|what we (?:know|have|learn|find)|announcement|progress|notice|explanation|incident review|review|(?<!your"
        r" )account"
        r"|timeline"
        r"|retrospective|bulletin|eta",
        # What a promise of news is written on, and how often.
        "note": r"note|post|check-?in|bulletin|checkpoint|read-?out|briefing|e-?mail|tweet|letter|sit-?rep|recap|entry"
        r"|comment",
        "kept": r"(?:page|post|status|incident|ticket|thread|notice|bulletin|banner|advisory|entry|issue|case|document"
        r"|message|report|list|table|map|site|feed|you|customers|users|clients|subscribers|everyone)",
        "often": r"daily|hourly|half-hourly|twice (?:a|per) day|once (?:a|an|per|every) (?:day|hour)|every (?:hour|half"
        r" hour|half an hour|morning|evening|day)|on the hour",
        "tell": r"(?:<say>)\b.{0,50}?\b(?:<news>|more)\b"
        r"|update (?:you|this|here|everyone|the (?:status|page|incident|post|thread|community|ticket)|(?:our "
        r"|all )?(?:customers|users|status|voice ?mail|social media|website)|our status|with|on|as|when|once|again"
        r"|further|shortly|soon|accordingly"
        r"|at|by(?! (?:them|it)sel)|in|every|within|if|regularly|periodically|frequently|hourly)\b|update[.!]?$"
        r"|continue (?:to )?(?:posting|updating|update)|keep~(?:updated|posted|informed|in the loop|apprised"
        r"|up[- ]to[- ]date|abreast|advised)|report back|follow(?:ing)?[ -]up(?! (?:with (?:our|the) (?:[a-z]+ "
        r")?(?:vendor"
        r"|provider|supplier|carrier|partner|isp|host)|work|tasks?|items?|actions?|steps?"
        r"|maintenance|fix|change))"
        r"|pass(?:ing)? (?:on|along)|relay|confirm (?:here|once|when|shortly|as soon|on this)"
        r"|be back (?=[^.]{0,60}\b(?:with|when|once|as soon|again|here|more)\b)(?!up\b|online|on\b|to normal"
        r"|in service|and\b|to full|at full|soon and)|get back|circle back|shout|pipe up|let (?:you|everyone"
        r"|customers|users) know"
        r"|(?:inform|notify|advise|tell) (?:you|everyone|customers|users|further|when|once|as|all|affected|here)"
        r"|return with|be in touch|touch base|revert (?:back )?(?:with|at|by|in|within|to you|once|when|as)|call"
        r" (?:you (?:again|back)|everyone|customers)|(?:text"
        r"|ping|message"
        r"|e-?mail) (?:you|each|all|everyone|customers|affected)"
        r"|(?:post|write|report|share|speak|talk|check in|update|be) (?:again|back) (?:here|when|once|as|soon|with)"
        r"|post again|keep (?:this|the|our) (?:page|thread|post|site)|speak again|make~announcement"
        r"|check (?:back )?in",
    }
)
#: Times as rules with these marks read them: `<clock>`, `<interval>` and `<date>`, or any of them, `<time>`.
TIMES = Marks(G.compile(r"\b(?:(<date_words>)|(<clock_words>)|(<interval_words>))"), "ʭʘʬ")
#: What a sentence with any time has.
ANY_TIME = r"[ʘʬʭ\d]|lunch|breakfast|midday|mid-|tea ?time|dinner|rush hour"
#: What a promise of news at a time has: a bare figure is one only behind "by", "around" and the like.
OFTEN = (
    r"[ʘʬʭ]|\b(?:by|at|in|within|before|around|every|on|each|after|over|for|until|than)[ :]+(?:the )?\d"
    r"|\b(?:hourly|half-hourly|daily|every|once|twice)\b"
)
TIMED = (
    r"(?:(?:by|at|in|within|before|around|every|each|on|after|over|for|until|no later than|≈"
    r"|:)?[ :]*(?:the )?(?:<time>)"
    r"|(?:by|at|before|around) \d{1,2}(?=[.,;)]|$))"
)

#: Words for what goes wrong, as customers notice it.
NOUNS = (
    r"errors?|failures?|time-?outs?|latency|latencies|delays?|lag|packet loss|slowness|slowdowns?|sluggishness"
    r"|downtime(?! procedures?)|disconnect(?:s|ions?)|disconnections?|backlogs?|exceptions?|crash(?:es)?"
    r"|dropped (?:calls"
    r"|connections|packets|messages)|queue?ing|bad gateway|(?:data|message|call|connection|traffic) (?:loss|drops?)"
    r"|(?:blank|black|white|frozen) (?:page|screen)s?|http (?:4|5)\d\d|(?:4|5)(?:xx|\d\d)s? (?:errors?|responses?"
    r"|status)|[45](?:xx|\d\d)s\b|lack(?:s|ing)?\b(?! of)|buffering|duplicates?|data inconsistenc(?:y|ies)|stale data"
    r"|rate[- ]limiting|error (?:rates?"
    r"|messages?|codes?)|unavailability|inaccessibility|queue times?|wait times?|interruptions?|(?:degraded|reduced"
    r"|lower) (?:throughput|speeds?|quality)|exception rate|refused connections"
)
DOING = (
    r"(?:log(?:ging)?[- ]?(?:ins?|on)?|sign(?:ing)?[- ]?(?:ins?|on|ups?)|sso|authentication|authenticating"
    r"|connect(?:ivity|ion|ions|ing)|network(?:ing)?|access(?:ing)?|load(?:ing)?|deliver(?:y|ies|ing)|deliverability"
    r"|playback|checkout|payments?|upload(?:s|ing)?|download(?:s|ing)?|synchroni[sz]ation|sync(?:ing)?|rendering"
    r"|call(?:ing)?|audio|video|sending|receiving|creation|dns resolution|latency|search(?:ing)?|slowness"
    r"|availability|routing|email(?:ing)?|stability|reachability|bandwidth|navigation|registration|provisioning"
    r"|streaming"
    r"|messaging)"
)
TROUBLE = r"(?:issues?|problems?|troubles?|difficult(?:y|ies)|disruptions?|interruptions?|failures?)"
BE = r"(?:is|are|was|were|be|been|being|'s|'re|seems?|appears?|remains?|stays?|became|become|went|go(?:es|ing)?|gone)"
ADV = (
    r"(?:\b(?:currently|still|temporarily|completely|partially|intermittently|now|again|briefly|all|entirely|fully"
    r"|mostly|or|and|both|unexpectedly|also|either|extremely|very|noticeably|unusually|sometimes|largely) )"
)

PEOPLE = one_of(
    *listed("""
users, customers, people, clients, accounts, organisations, organizations, orgs, projects, tenants, merchants,
subscribers, visitors, members, workspaces, teams, sellers, buyers, drivers, riders, players, guests, patients,
students, shops, stores, domains, subdomains, websites, sites, subscriptions, devices, callers, developers,
businesses, companies, homes, properties, premises, enterprises, viewers, cardholders, publishers, admins,
administrators, agents, partners, schools, households, participants, folks, individuals, environments
""")
)
SEGMENT = one_of(
    *listed("""
free, paid, pro, plus, enterprise, business, premium, trial, new, logged-out, logged out, logged-in, logged in,
anonymous, signed-out, signed out, signed-in, signed in, ios, android, mobile, desktop, windows, macos, mac, linux,
eu, us, uk, european, american, canadian, asian, australian, german, french, british, indian, chinese, standard,
basic, starter, shared, shared hosting, dedicated server, vps, cloud, reseller, wholesale,
residential, broadband, fiber, fibre, prepaid, postpaid, retail, corporate, roaming, existing, returning, first-time,
registered, guest, sandbox, production, developer, web, app, student, staff, faculty, workspace, organisation,
organization, tablet, apple, google, microsoft, outlook, gmail, console, playstation, xbox, pc, self-hosted, self
hosted, on-premises, on-prem, legacy, dedicated, team, education, government, federal, chrome, safari, firefox, ipv4,
ipv6, api, international, remote, saml, sso, self-managed, eu-hosted,
us-hosted, self-serve, non-profit, older, newer, multi-tenant, single-tenant, non-eu
""")
)
AREA = one_of(
    *listed("""
regions, region, zones, zone, availability zones, availability zone, data centers, data center, datacenters,
datacenter, data centres, data centre, datacentres, datacentre, locations, location, countries, country, geographies,
geographic areas, geographic area, areas, area, markets, market, continents, continent, pops, pop, points of presence,
edge locations, edge location, sites, cities, counties, provinces, territories, states
""")
)
SOME = (
    r"(?:some|many|most|all|few|several|certain|multiple|various|other|any|every|only|both|numerous|select|specific"
    r"|two|three|four|five|six|seven|eight|nine|ten"
    r"|(?:a|the) (?:[a-z]+ ){0,3}?(?:subset|portion|number|percentage|handful|fraction|majority|minority|group|share"
    r"|segment|set|part|proportion)(?: of)?|a lot of|a few|half of|one of|each of|limited|≈?\d[\d,.]{0,12}k?)"
)

#: What a reader is told that is no way around the problem: whom to ask, where to look, how to feel.
NO_ADVICE = (
    r"(?:try (?:(?:it|this|your request) )?again (?:later|soon|shortly)|try later|plan (?:accordingly|ahead|your|for)"
    r"|experience|see|encounter|notice|be|not|have|remain (?:patient|calm|assured|vigilant|confident|with us)"
    r"|enjoy|trust|pay attention|expect|observe|expect|receive|face|find|contact|reach|feel|rest|get"
    r"|lose|follow|subscribe|view|visit|refer|note|bear|accept|stay|let|know|monitor|watch|read|report|stand|standby"
    r"|keep|excuse|forgive|pardon|reply|tune|review|direct|raise|file|help|join(?! (?:by|via|with|from|using|on)\b)"
    r"|look|remember|understand|await|allow"
    r"|give|write|submit|do not hesitate|don't hesitate|hesitate|continue|log a|wait (?:while|for|as)|hang|hold on"
    r"|thank|check (?!your|that your|whether your|if your)|open (?:a|an|up) |create (?:a|an) (?:support )?(?:ticket"
    r"|case)|e-?mail (?:us|support|our|[^ ]{2,40}@)|call (?:us|support|our)|click|track|learn|now|again|only|consult"
    r"|see"
    r"|use (?:this|the|our) (?:link|status|page|thread|form)|message us|dm|tweet|chat|accept|advise|inform|message"
    r"|ping|provide|respond|leave|drop|don't|send (?:us|an? e-?mail|a message)|share|also|confirm|ask|sign up"
    r"|claim|take (?:a |another )?look|access (?:it|them)(?! (?:via|through|from|by|using|at|in|with)\b)|go to "
    r"(?:our |the )?(?:status"
    r"|https)|consider (?:this|subscribing)|ignore|disregard|access (?:the|our|your)? ?(?:service|site"
    r"|platform)? ?(?:as|normally|again))\b"
)

NOT = (
    r"no|not|n't|without|never|zero|nor|(?:no|any) (?:further|longer|other|new|more|additional|current|known)"
    r"|free of|prevent(?:ing)?"
)
