"""English: the kinds of words that name causes: parts of a system, work on it, faults and suppliers."""

from __future__ import annotations

#: Parts of a system that its makers know and its customers do not use by name.
INNER = (
    r"(?:(?:back-?end|core|primary|secondary|internal|master|main|shared|central|production|upstream|edge"
    r"|one of (?:our|the)|a) )?(?:databases?(?: (?:servers?|clusters?|nodes?|replicas?|connections?))?|db|replicas?"
    r"|caches?|caching(?: (?:layer|servers?))?|(?i:redis|postgres\w*|mysql|mongo(?:db)?|kafka|elasticsearch|rabbitmq"
    r"|kubernetes|k8s|etcd|nginx)|message (?:brokers?|queues?|bus)|(?:job|worker|processing|event|request"
    r"|task) queues?|(?:worker|job|cron|background) (?:process(?:es)?|pools?|queues?|nodes?|tasks?)|(?:notification"
    r"|job|queue|event|payment|message) processors?|(?:web|application|app|proxy|mail|file|storage|authentication"
    r"|auth|cache|database|dns|origin|backend|media|voice|sip|license|api) servers?|servers?|nodes?|hosts?|clusters?"
    r"|hypervisors?|virtual machines?|containers?|pods?|firewalls?|routers?|switch(?:es)?"
    r"|load ?-?balancers?(?! settings)|prox(?:y|ies)|gateways?(?! time)|network (?:devices?|links?|switch(?:es)?"
    r"|paths?|hardware|components?|equipment|interfaces?|cards?|configuration|fabric|core|layer|infrastructure"
    r"|connectivity between)|backbone|fib(?:er|re)s?|cables?|circuits?|uplinks?|transit|peering|bgp"
    r"|dns(?: (?:servers?|records?|config\w*|provider|resolvers?|zones?))?|(?:ssl |tls |security |intermediate "
    r"|root )?certificates?|storage(?: (?:system|cluster|array|layer|volumes?|backend|nodes?))?|disks?|raid|sans?"
    r"|nas|file ?systems?|hardware|firmware|kernel|drivers?|racks?|breakers?|fuses?|pdus?|ups|(?:line |management "
    r"|network )?cards?|chassis|blades?|psus?|fans?|batter(?:y|ies)|sensors?|controllers?|modules?|shards?"
    r"|partitions?|generators?|power (?:supply|supplies|feeds?|distribution)|cooling|hvac|air conditioning"
    r"|transformers?|data ?cent(?:er|re)s?(?: provider)?|index(?:es)?(?! page)|connection pools?|thread pools?"
    r"|threads?|service mesh|service discovery|control plane|data plane|(?:system|service|infrastructure|software"
    r"|internal|network|core|backend) components?|components?|microservices?|backend services?|internal services?"
    r"|tokens? rotation|credentials?|secrets?|config(?:uration)?(?: (?:files?|changes?|settings?|flags?|values?))?"
    r"|feature flags?|rate limit(?:er|ing)|scripts?|librar(?:y|ies)|dependenc(?:y|ies)|orchestrat(?:or|ion)"
    r"|(?:search|[a-z]+ing) back-?ends?|back-?end|(?:networking|network|internal|hosting|core|search|routing|storage"
    r"|database) infrastructure|autoscal\w+|replication|fail-?over|cpu|quotas?|rules?)"
)
#: Work of our own that may go wrong.
CHANGE = (
    r"(?:(?:code|config(?:uration)?|database|schema|network|routing|dns|firewall|infrastructure|software|system"
    r"|security|platform|recent|planned|routine|scheduled|manual|emergency|permission|policy|internal|hardware"
    r"|maintenance|backend|unrelated|the|an?) )*(?:changes?|deploy(?:ment)?s?|releases?|updates?|upgrades?"
    r"|migrations?|maintenance|rollouts?|roll-out|patch(?:es)?|push|refactor\w*|reconfiguration|re-?starts?"
    r"|failovers?|backups?|jobs?|cron|scripts?|quer(?:y|ies)|bugs?|defects?|rotation|clean-?up|tests?|load tests?"
    r"|experiments?|flags?|rules?|logic|library|dependency|process|task|job|work(?:s)?|fix|bots?|crawlers?|attacks?"
    r"|campaigns?|contractors?|excavators?|construction(?: \w+)?|(?:earth-moving )?machines?|diggers?|vehicles?"
    r"|trucks?|rodents?|thie(?:f|ves)|trees?|branch(?:es)?|poles?|cranes?|lorr(?:y|ies)|cars?|vandals?|storms?"
    r"|lightning|fires?|floods?|spikes?|surges?|saturation|code|traffic|load|demand|usage|errors? (?:in|during)"
    r"|edge case|condition|accounts?|customers?'?s? \w+|tenants?|waves?|mistakes?)"
)
#: What such work, or a broken part, does.
HARM = (
    r"resulting in|result(?:ed|s) in|leading to|led to|(?:which |that |has |have |had |and |inadvertently "
    r"|unexpectedly |unintentionally |incorrectly )?caused|introduced|triggered|overwhelm(?:ed|ing)|overload(?:ed"
    r"|ing)|causing|(?:locked|blocked|broke|corrupted|exhausted|saturated|flooded|overwrote|deleted|removed|damaged"
    r"|disabled|knocked|severed|consumed|filled|terminated|killed|starv(?:ed|ing)|choked|rewrote|overwritten"
    r"|truncated|emptied|t(?:ook|aken) (?:down|out|offline|too)|brought (?:down|to)|cut (?:a|an|the|our|two|one"
    r"|through|into|some|off)|disconnected|invalidated|revoked|misrouted|interrupted|stopped|wiped|degraded"
    r"|severed) (?!in |by |on |at |for )|had (?:an )?(?:unintended|unexpected)|(?:did|was) not (?:propagat|appl"
    r"|complet|compress|restart|renew|rotat)\w*|come down on|fallen|struck|went missing|went wrong|went haywire"
    r"|(?<=upgrade )failed|(?<=migration )failed|(?<=update )failed|(?<=deployment )failed|(?<=backup )failed"
    r"|(?<=rotation )failed|filling up|being (?:overloaded|overwhelmed)"
)
#: Finding out.
FIND = (
    r"identif(?:y|ied)|f(?:ou)nd(?:ing)?|determined?|discovered?|traced|isolated|narrowed|pinpointed|uncovered"
    r"|concluded|confirmed|diagnosed|tracked|established|revealed|showed|indicates?|pointed|points"
)
WEAK = (
    r"issues?|problems?|failures?|faults?|errors?|outages?|instability|anomal(?:y|ies)|degradations?|disruptions?"
    r"|contention|pressure|limits?|exhaustion|saturation|misconfigurations?|corruption|mismatch|crash(?:es)?"
    r"|overload|bottlenecks?|incompatibilit(?:y|ies)|lock(?:s|ing)?|leaks?|expiry|expiration|loss|congestion|spikes?"
    r"|flapping|restarts?|imbalance|malfunctions?"
)
#: Suppliers that services are built on, by name. A page speaks of itself in other words than "the Acme outage".
BRAND = (
    r"amazon(?: web services)?|aws|(?:microsoft )?azure|google cloud|gcp|cloudflare|cloudfront|fastly|akamai|imgix"
    r"|heroku|digitalocean|linode|ovh(?:cloud)?|hetzner|rackspace|softlayer|ibm cloud|oracle cloud|equinix|level ?3"
    r"|lumen|centurylink|cogent|zayo|comcast|verizon|at&t|t-mobile|vodafone|telia|gtt|hurricane electric|twilio"
    r"|sendgrid|mailgun|mailchannels|postmark|sparkpost|bandwidth\.com|stripe|paypal|adyen|braintree|worldpay|visa"
    r"|mastercard|plaid|okta|auth0|let's encrypt|snowflake|mongodb atlas|datadog|pagerduty|github|gitlab|npm"
    r"|docker hub|openai|anthropic|salesforce|slack|zoom|microsoft|office 365|google|apple|facebook|meta|crowdstrike"
    r"|dyn|ns1|neustar|s3|ec2"
)
PROVIDER = (
    r"(?:(?:third|3rd)[- ]part(?:y|ies)(?:'s)?(?: [a-z-]+){0,3}|(?:upstream|downstream|external|cloud|hosting"
    r"|network|internet|infrastructure|dns|cdn|telecom|payment|sms|email|model|storage|backbone|transit|phone|search"
    r"|identity|compute|service|data ?cent(?:er|re)|connectivity|vendor|partner|carrier|gateway|delivery|messaging"
    r"|transport|hosted|sub)s?(?: [a-z-]+){0,2}? ?(?:providers?|vendors?|partners?|carriers?|suppliers?|processors?"
    r"|services?|operators?|dependenc(?:y|ies)|isps?)(?:'s?)?(?: networks?| gateways?| systems?| platforms?| side"
    r"| end)?|(?:(?:one of )?our|an?|their|its) (?:[a-z-]+ ){0,3}?(?:providers?|vendors?|partners?|carriers?"
    r"|suppliers?|subprocessors?|isps?|telcos?|operators?)(?:'s?)?(?: networks?| gateways?| systems?| platforms?"
    r"| side| end)?|aws|azure|amazon web services|cloudflare|fastly|akamai)"
)
GENERIC = (
    r"(?:(?:the|this|that|these|those|an?|some|our|any|its|it|which|what|all|ongoing|current|unforeseen"
    r"|known) )?(?:(?:[a-z]+ly|same|internal|technical|ongoing|underlying|unexpected|unforeseen|unknown|recent"
    r"|current|known|earlier|previous|service|system|intermittent|temporary|brief|above|degraded|partial|potential"
    r"|different|separate|identified|unrelated|widespread|major|minor) ){0,3}(?:issues?|problems?|incidents?"
    r"|disruptions?|degradations?|outages?|errors?|circumstances|reasons?|difficult(?:y|ies)|event|impact"
    r"|inconvenience|downtime|situation|performance|abundance|caution|interest|investigation|cause)\b"
)
FAULT = (
    r"(?:network(?:ing)? events?|misconfigurations?|mis-configurations?|regressions?|memory (?:leak|pressure"
    r"|exhaustion)|deadlocks?|race conditions?|bottlenecks?|fib(?:er|re)[- ]cuts?|(?:fib(?:er|re)"
    r"|cable)s?[^.;]{0,25}? (?:cut|severed|damaged|broken|torn)\b|(?:cut|severed|damaged|dug up"
    r"|tore)\b[^.;]{0,30}?(?:fib(?:er|re)|cable|duct)|(?:cable|fib(?:er|re)) (?:cut|damage|break)|power (?:outage"
    r"|failure|loss|cut|supply|event|interruption)s?|cooling (?:failure|issue|system)|(?:hardware|disk|switch|router"
    r"|server|database|storage|network(?:ing)?(?: (?:switch|router|device|hardware|equipment))?|link|node"
    r"|load balancer|firewall|dns|cache|host|hypervisor) (?:faults?|failures?|failed|crash(?:ed)?|overload"
    r"|saturation|malfunction|corruption|contention|misconfiguration)|(?i:d?dos)(?: attacks?)?|(?:traffic|load"
    r"|demand|usage|cpu|memory)(?: usage)? (?:is|was|are|were|has been) (?:[a-z]+ )?(?:high|heavy|spiking"
    r"|overwhelming)|denial[- ]of[- ]service|(?:expired|invalid|expiring) [a-z/ -]{0,25}certificates?"
    r"|certificates? (?:had )?expir(?:ed|y|ation)|(?:faulty|bad|broken|defective|buggy|erroneous|incorrect|flawed"
    r"|failing|failed|problematic|malformed|corrupt(?:ed)?|incompatible|misconfigured|overloaded|unhealthy|runaway"
    r"|misbehaving) (?:[a-z-]+ ){0,2}?(?:deploy(?:ment)?s?|releases?|config(?:uration)?s?(?: changes?)?|changes?"
    r"|updates?|code|switch(?:es)?|routers?|hardware|disks?|nodes?|servers?|hosts?|query|queries|migrations?|rules?"
    r"|patch(?:es)?|builds?|upgrades?|databases?|scripts?|devices?|cards?|links?|drives?|machines?|messages?"
    r"|clusters?|components?|push|rollout|cables?|modules?|instances?|caches?|load balancers?|dns records?|records?"
    r"|(?:feature )?flags?|rollouts?|certificates?|sensors?|batter(?:y|ies)|fuses?)|(?:bugs?|defects?) (?:in|with"
    r"|that|introduced)|software (?:bug|defect)s?|human error|stolen (?:[a-z]+ )?(?:cables?|copper)|(?:theft"
    r"|vandalism)|(?:surge|spike|increase|influx|flood|burst|peak)s? (?:in|of) (?:[a-z-]+ ){0,3}?(?:traffic|requests"
    r"|load|demand|usage|events|calls|connections|queries|volume|utili[sz]ation|activity|jobs)|(?:due to|by|from"
    r"|experienc\w+|under|of|identified|handle|seeing|receiving|received) (?:an? |the )?(?:unusually |extremely "
    r"|very )?(?:high|heavy|unusual|increased|excessive|abnormal|unexpected|extreme|additional"
    r"|elevated) (?:[a-z-]+ ){0,2}?(?:traffic|load|demand|volume|usage|utili[sz]ation)|excessive (?:amount|number"
    r"|volume) of|(?:exhaust(?:ed|ion)|saturat(?:ed|ion)|depletion)\b|out of (?:memory|disk space|capacity)"
    r"|resource (?:contention|exhaustion)|(?:configuration|code|coding|database|routing|dns|schema|software|firewall"
    r"|programming) (?:error|bug|defect|misconfiguration|mistake)s?|capacity (?:constraint|shortage|issue|problem"
    r"|limitation)s?)"
)
