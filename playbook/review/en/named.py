"""English: who is meant, told by named machines, sites, lines and addresses, or by groups of any trade."""

from __future__ import annotations

from playbook.review.en.places import AIRPORTS, GROUP, NOT_AREA, PLACE_OF_A_CAUSE
from playbook.review.en.words import PEOPLE, SOME, G

RULES = (
    G.rule(
        "scope",
        rf"\b{SOME} (?:of )?(?:our |the |your |their |these |those )?(?:(?!(?:which|that|to|am|pm|a\.m|p\.m|utc|gmt"
        rf"|till|until) )[a-z'&/-]+"
        rf" ){{0,2}}?(?:{GROUP})\b(?! (?:teams?|ago|at)\b)",
        r"\b(?:\d+(?:st|nd|rd|th)|ground|top|first|second|third|fourth|fifth|upper|lower) floors?\b",
        r"\b(?:many|most|some|all|both|none|half|few|several) of (?:you(?! should)|them who|those|us)\b",
        r"\b(?:disruption|issues?|problems?|outage|trouble|affect\w*|impact\w*)(?: (?:on|with|at|in|to))? one of our"
        r" (?!(?:database|db|cache|storage|kafka|redis|search|queue|back-?end|internal|core|dns|kubernetes)\b)"
        r"(?:[a-z]+ ){0,2}(?:servers|sites|towers|locations)\b",
        r"\bone of (?:our|the|its) (?:[a-z]+ ){0,3}?(?:legacy|shared|hosting|vps|customer|client|reseller|game"
        r"|regional"
        r"|cpanel|plesk|older|old) (?:[a-z]+ )?(?:servers|clusters|nodes|hosts|platforms|pods|instances)\b",
        r"\b(?:on|across|for|to|in) (?:all|every|both|some|certain|several|many|most|other|older|newer|selected"
        r"|specific)"
        r" (?:of )?(?:our |the )?(?:supported |major )?(?:platforms?|plans?|browsers?|devices?|channels?|lines?"
        r"|stations?|branch(?:es)?|servers|shards|pods|cells|realms?|worlds?|languages|currencies|counters|floors"
        r"|buildings|campuses|handsets|networks|carriers|operators|banks|card (?:types|schemes)|instances|locations"
        r"|tenants)\b(?! (?:of|to restart))",
        # An instance of the service by its name or kind.
        r"\b(?:on|in|to|for|affect(?:s|ed|ing)?|impact(?:s|ed|ing)?) (?:the |our |all |some )?(?:prods?|production"
        r"|sandbox"
        r"|staging|classic|legacy|trial|demo|dedicated|enterprise|shared|government|single-tenant|multi-tenant)"
        r"(?: (?:environments?|instances?|stacks?|tenants?|deployments?|clusters?|pods?|cells?|realms?)|"
        r" ?\d{1,2}(?!\d))\b"
        r"|\b(?:some|certain|several|most|many|all|a few) (?:[a-z-]+ )?(?:applications|environments|deployments|prods"
        r"|workspaces|clusters|repositories|stacks) (?:may|might|are|were|was|is|have|had|could|cannot|can't"
        r"|experienc)",
        r"\b(?:certain|some|other(?! banks)|most|all) (?:external |mobile |home |corporate )?(?:networks|carriers"
        r"|isps|operators"
        r"|banks|issuers|card issuers|browsers|devices|handsets|countries|destinations|lines|stops"
        r"|stations|branches|floors|rooms|buildings|wards)\b(?! (?:of|are being))",
        r"\b(?:for|affect(?:s|ed|ing)?|impact(?:s|ed|ing)?) (?:everyone|everybody)\b|\bacross (?:the )?campus\b"
        r"|\b(?:one|two"
        r"|three|several|some|\d+) of our (?!(?:database|db|cache|storage|kafka|redis|search|queue|message|back-?end"
        r"|internal|core|dns|elasticsearch|kubernetes|application)\b)(?:[a-z-]+ )?(?:channels|markets|sites|stores"
        r"|branches|shards|clusters"
        r"|regions)\b",
        r"\ball (?:our |of our )?customers?'?s? (?:vms|servers|sites|instances|websites|mailboxes|accounts"
        r"|circuits)\b",
        r"\b(?:pods?|cells?|shards?|stacks?|clusters?|servers?|nodes?|regions?|zones?|halls?|suites?|rows?|floors?"
        r"|rooms?"
        r"|buildings?|terminals?|gates?|platforms?|lines?|routes?|wards?|exchanges?|zones?|sectors?|realms?|worlds?"
        r"|levels?(?! \d (?:system|support|admin|engineer|tech))|lanes?|junctions?|stations?|towers?|racks?|cages?"
        r"|pops?|edges?|masts?|replicas?|partitions?"
        r"|tenants?|districts?|rings?|instances?|batch(?:es)?|channels?|sites?|stores?|branch(?:es)?"
        r"|blocks?|units?) (?:#|no\.? )?(?:\d{1,3}\b(?![:.%]| ?(?:of \d|minutes|hours|percent|is complete))"
        r"|[a-h]\b(?! [a-z]))"
        r"(?:(?:,| and|,? &| to| ?-|/) ?\d+)*",
        r"\b(?:server|host|node|cluster|pop|router|machine|hypervisor|cell|pod|shard|stack|org|tenant|zone|region"
        r"|pool|realm|instance"
        r"|farm|grid|stamp|ring|stack|cabinet|rack|site|switch|gateway)s?:? (?!is\b|are\b"
        r"|v\d)[a-z]{1,12}(?:-[a-z]{2,5})?-?\d{1,4}[a-z]?\b"
        r"|\b(?:on|in|from|to|of) [a-z]{2,5}-[a-z]{2,5}-?\d{2,4}\b(?!-)|\bon (?!port"
        r"|http"
        r"|ipv|layer|oauth|tls|sha|utf|version|v\d|iso|windows|python|php|java|node|angular|debian|ubuntu|centos"
        r"|api)[a-z]{2,12}-?\d{1,4}\b(?!-)(?! (?:january|feb|march|april|may|june|july|aug|sep|oct|nov|dec))",
        r"^(?!(?:ipv|http|utf|sha|oauth|tls|mp|h|x|p|q|sev|v|ec|s|day|step|part|phase|tier|level|issue|ticket|inc"
        r"|update"
        r"|web|log|base|mysql|php|python|md|sd|es|k|m|w|b|d)-?\d)[a-z]{2,10}-?\d{2,4}(?: -|:| (?:is|has|was|and)\b)"
        r"|^web\d{1,3}\b|\b(?:hv|vps|vm|kvm|esxi?|web|www|db|sql|mx|mail|smtp|imap|srv|server|host|node|ns|dns|sip"
        r"|pbx|lb|gw|rtr|sw|app"
        r"|cache|proxy|pod|cell|shard|cluster|box|cpanel|edge|pop|stor|nas|shared|reseller"
        r"|panel)(?:-?[a-z]{2,5}\d?)?-?\d{2,4}\b(?![.:%-])",
        r"\b(?:to|from) \+\d{1,4} (?:numbers|destinations|prefix)|\b\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}(?:/\d{1,2})?\b",
        r"\b(?:mail|e-?mails?|messages?|delivery|sent|sending|forwarding|addresses) (?:[a-z]+ ){0,3}?(?:to|from"
        r"|at) (?:[a-z]"
        r"+ )?(?:outlook|hotmail|gmail|yahoo|aol|icloud|gmx|proton|live\.com|office ?365|microsoft|google|comcast"
        r"|btinternet"
        r"|orange|web\.de|[a-z]{2,30}\.[a-z]{2,4} (?:addresses|recipients|mailboxes))\b",
        r"\b(?:outside|inside|within) (?:of )?(?:the )?(?:campus|office|building|university|school|company"
        r"|organi[sz]ation|(?<=outside )network"
        r"|(?<=outside the )network|uk|us|eu|city|country|vpn)\b",
        # Who has or uses what; how many are affected; how many things failed; who is left out.
        rf"\b(?:{GROUP}|{PEOPLE}|integrations|apps|installations?|machines|computers|laptops|tvs|browsers|cards)"
        r" (?:(?:in|at|near|around|outside|on) (?:the )?(?:(?:north|south|east|west)[a-z-]*|eastern"
        r"|western|central|upper|lower|old|new|older|newer|[a-z]+ (?:wing|side|campus|building|time zone|county"
        r"|shift|cohort|network|exchange|server|cluster|version|plan|tier|line|ward|office))\b|(?:created|registered"
        r"|opened|added"
        r"|provisioned|connected|assigned) (?:to|before|after|since|between|on|this|last|today|yesterday|earlier"
        r"|recently|in)\b|(?:that (?:use|run|connect|rely)|which (?:use|run|connect|rely)|(?:still |only "
        r")?(?:connected (?:via|over|through|to|with|by)|running|using"
        r"|equipped with|fitted with|set to|paired with|behind|built (?:with|on|using|for)|starting with|issued by"
        r"|provisioned (?:in|on|before|after|since)|created (?:in|on|before|after"
        r"|since)|hosted (?:in|on|at)|located (?:in|at)|based (?:in|on)|with (?!(?:any|this|the (?:issue|same)"
        r"|(?:further |other |urgent )?(?:questions|concerns|queries)|further|more|no|a view|an? issue"
        r"|problems?|trouble|us)\b)(?!.*\b(?:should|please|must|may wish|contact|asked|advised|will (?:receive|get|be"
        r" (?:contacted|called|notified)))\b)[a-z0-9]+ )))\b",
        r"\b(?:customers|users|accounts|properties|homes|premises|sites|stores|merchants|tenants|organi[sz]ations"
        r"|servers|mailboxes|lines|numbers|devices"
        r"|subscribers|regions?|postcodes?|areas?|locations?|zones?|plans?|clusters?|datacenters?|data cent(?:er"
        r"|re)s?)"
        r" (?:affected|impacted|concerned|involved|hit) ?: ?(?!none\b|unknown|n/a|tbd|tbc|under|https?|being|still"
        r"|we\b|please)(?:approx\.? |about "
        r"|around |≈|up to )?[a-z0-9]",
        r"\b(?!(?:20[12]\d|100)\b)(?:\d[\d,.]{1,9}|\d{2,}|hundreds of|thousands of|dozens of|a few (?:hundred"
        r"|thousand|dozen)|several (?:hundred|thousand|dozen)"
        r"|a (?:dozen|hundred|thousand|couple of hundred|handful of))k? (?!(?:minutes?|hours?|seconds?|days?|errors?"
        r"|ms|utc|gmt|am|pm)\b)(?:[a-z-]+ ){0,2}?"
        r"(?:jobs|messages|calls|requests|e-?mails|payments|orders|transactions|mailboxes|websites|sites|tickets"
        r"|bookings|builds|invoices|payouts|transfers"
        r"|uploads|files|records|deliveries|deployments|notifications|webhooks|events|vms|instances|servers|volumes"
        r"|databases|repositories|domains|numbers"
        r"|lines|cards|accounts|texts|sms|sessions|shipments|parcels|appointments|reservations|exports|imports"
        r"|documents|posts) (?:(?:were|was|are|have|had|did|could"
        r"|may|might|will|has|that|which) (?:[a-z]+ )?(?!sent|delivered|processed|restored|back|caught|cleared"
        r"|released|waiting|queued|in |still|remain|left)[a-z]+|failed|affected"
        r"|impacted|lost|bounced|rejected|missed|not )\b",
        r"\b(?:other than|apart from|aside from|excluding|except(?:ing)?(?: for)?|bar|but not) (?:the )?(?:[a-z-]+ "
        r")?(?:users|customers|accounts|region|zone|plan|plans|tier"
        r"|sites?|stores?|[a-z]{2,4}\d\b|tenants|clients)\b|\b(?:everyone|everybody|anyone) (?:who|using|on|in|with"
        r"|whose)\b",
        rf"\b(?:in|at|for|to|across|from) (?:all )?(?:our|your) (?!{NOT_AREA}\b)(?:[a-z]+(?:ish|an|ese|ch|ern|side|al"
        rf"|wide) )(?:{GROUP})\b",
        r"\b(?:campus|district|county|city|company|state|country|site)[- ]wide\b",
        r"\b(?:older|newer|earlier) (?:versions?|players|clients|apps?|handsets|tablets?|devices|browsers|models"
        r"|firmware)\b"
        r"|\bversions? \d[\d.]*"
        r" (?:and|or) (?:later|above|below|earlier|older|newer|up)\b",
        r"\b(?:nobody|everybody|everyone|no one|anybody|those) (?:else|outside|inside|in|on|with|using|at)\b(?! need)",
        r"\bthose (?:created|registered|signed up|hosted|based|located) (?:before|after|since|on|in|between)\b",
        r"\b(?:customers|users|clients|people|calls|messages|sms|traffic) (?:of|on|to"
        r"|from) (?:the )?(?:[a-z0-9]+ )?(?:mobile"
        r" operators?|carriers?|network|isp|bank)\b|\b(?:to|towards?|from|on) (?:vodafone|orange|telstra|t-mobile"
        r"|verizon"
        r"|at&t|o2|ee|three(?: uk)?|telekom|swisscom|bell|rogers|telus|optus|airtel|jio|mtn|comcast|bt|sky|virgin"
        r" media)\b(?! (?:servers?|cloud))",
        r"\b(?:affected|impacted) (?:users|customers|regions?|locations?|sites?|countries|servers|plans?|stores)"
        r" ?: ?(?!none|unknown|n/a|tbd|tbc)[a-z0-9]",
        unless=r"\b(?:wish(?:es|ing)? (?:you|everyone|all)|thank(?:s| you| everyone)?|appreciat\w+"
        r"|look(?:ing)? forward)\b",
        unless_before=r"\b(?:please update|please restart|please reload|if|should|whether|^as|usual|better|(?<!not"
        r" )available"
        r"|platform|service|experience|reliab\w+|stable|caused by|due to|(?:mov|migrat|relocat|transfer)(?:e|ed|ing"
        r"|ring|red)?(?: [a-z]+){0,3}|(?:delete|remove)(?: the| any)?|(?:apologi[sz]e|apologies|sorry) to"
        r"|(?:re-?start|reboot|replac|isolat|fail)[a-z]*(?: on)?)",
        unless_in=r"\binternet sites?\b|^any (?:station|branch|store|till|kiosk|machine|library|office|location"
        r"|terminal)|^(?:all|some|other|any|several|certain) (?:of )?(?:our |the )?(?:staff"
        r"|offices?"
        r"|departments?) ?$"
        r"|^(?:one|a) \w+ (?:station|office)$",
    ),
    G.rule(
        "scope",
        r"\b(?:in|for|across|from|to) (?:[A-Z]{2}, )*[A-Z]{2},? (?:and|or|&) [A-Z]{2}\b|\b(?:for|on|to|from|in|with"
        r"|via)"
        r" [A-Z][\w-]+ only\b",
        rf"\b(?:{AIRPORTS})\b(?! ?:| ?\()|\bbetween (?!(?:[A-Z][a-z]{{2}}|[A-Z][a-z]+day|UTC|GMT|[A-Z]{{3,4}}) "
        rf")[A-Z][a-z]+ and [A-Z][a-z]+\b(?<!day)"
        r"|\b(?:except(?: for)?|apart from|other than|excluding|aside from|but not|bar) [A-Z][a-z]+\b"
        r"|\b(?:on|under|in|for|with) (?:the |our |an? )?(?:[A-Z][\w+-]*(?:, | and | or | & |/| )){1,4}(?:plans?"
        r"|tiers?|editions?|packages?|subscriptions?|accounts|workspaces)\b"
        r"|\b(?:at|in) our [A-Z]\w+ (?:[a-z]+ )?(?:cinemas?|stores?|branch(?:es)?|venues?|clinics?|sites?|hubs?"
        r"|depots?|offices?|gyms?|hotels?)\b",
        r"\b[A-Z]{2}(?:/[A-Z]{2})+\b(?<!AM/PM)(?<!IO/IO)(?<!CI/CD)(?<!TCP/IP)",
        r"\b(?:[A-Z][\w.]+ )+(?:Campus|Library|Hall|Building|Tower|Wing|Exchange|Hospital|Clinic|School|College"
        r"|Station"
        r"|Terminal|Airport|Street|Road|Avenue|Bridge|Square|Park|Cent(?:er|re)|Line|Branch|Store|Depot|Valley|Island"
        r"|County|District|Ward)\b(?! (?:Team|Service|Support))",
        r"\b[A-Z][a-z]+(?:,? (?:and|&) [A-Z][a-z]+)+ (?:stations?|exchanges?|offices?|branches|sites|stores|lines?"
        r"|campuses"
        r"|depots?|clinics?|counties|areas?|data ?cent(?:er|re)s?)\b",
        r"\b(?:booked|made|placed|ordered|bought|sent|paid|registered|opened) (?:through|via|with|at|using|on) (?!We"
        r"|Our|The)[A-Z][a-z]+\b(?<!day)",
        r"\b[A-Z]{1,4}[_-]?\d[\dA-Z]* (?:servers?|nodes?|hosts?|cluster|rack|zone|region|pod|hall|DC|customers"
        r"|users)\b"
        r"|\b(?:DC|POP|AZ|Zone|Hall|Rack|Cell|Pod|Terminal|Platform|Gate|Ward|Block|Level|Unit)[- "
        r"]?\d{1,3}[A-Z]?\b(?! (?:[Ss]ystem|[Ss]upport|[Aa]dmin|[Ee]ngineer|[Tt]ech))"
        r"|\b(?:Hall|Block|Building|Zone|Wing|Terminal|Section|Row|Gate|Ward) [A-Z]\b",
        r"\b(?:to|on|from|with|at|for) [A-Z][\w.-]+(?: ?/ ?[A-Z][\w.-]+)+ (?:addresses|recipients|mailboxes|users)\b",
        r"\b(?:outside|inside|except) (?:of )?(?:the )?[A-Z][a-z]+\b|^[A-Z][\w-]+ [A-Z]?[\w-]* / ?[\w /]+:",
        r"\b(?:[A-Z]\w+ )+(?:region|datacent(?:er|re)|residents|players|stations)\b(?! of)",
        cased=True,
        unless_before=PLACE_OF_A_CAUSE
        + r"|(?:fault|cut|break|damage|failure|outage|issue|problem|traffic|link|cable|circuit|path|peering)s?",
        unless_in=r"\b(?:app|object|play|data|key|block|feature|online|web|value) store\b|\bcommand line\b|\b(?:this"
        r"|the|each|every|our|that|affected|one|which|same|any|data|help|control|call|contact"
        r"|security"
        r"|operations|command|message|alert|account|support|trust|admin|service|learning|resource|billing|notification"
        r"|partner|developer|media|action|knowledge|download|customer) (?:region|cluster|cent(?:er|re)|station"
        r"|library|line|wing)s?$"
        r"|\b(?:kubernetes|docker|redis|kafka|postgres\w*|mysql|mongo\w*|elasticsearch|database|cassandra|etcd"
        r"|rabbitmq"
        r"|k8s|web) cluster|help cent(?:er|re)|(?:inside|outside|except) (?:of )?(?:the )?(?:jan|feb|mar|apr|may|jun"
        r"|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun|utc)",
    ),
)
