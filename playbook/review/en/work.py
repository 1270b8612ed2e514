"""English: causes told as what was done, by whom, and what others report of themselves."""

from __future__ import annotations

from playbook.review.en.parts import CULPRIT, GENERIC, KIT, OVERHAUL, WORK_FOR
from playbook.review.en.words import G

RULES = (
    # Work announced or done, and who did it; what is believed; what others report of themselves.
    G.rule(
        "cause",
        rf"\b(?:identified|confirmed|diagnosed|recogni[sz]ed|pinned down|revealed|found) (?:as|to be|it as) (?:an?"
        rf"|the|being"
        rf"|due) (?!{GENERIC})(?!(?:known|resolved|fixed|stable|critical|high|low)\b)[A-Za-z]",
        r"\b(?:as part of|during|because of|for|while) (?:an?|the|our|this|planned|scheduled|some|today's|tonight's)"
        r" (?:[a-z-]+ ){0,3}?(?:upgrades?|migrations?|relocation|cut-?over|works|deployment|re-?location|roll-?out"
        r"|move)\b"
        r"(?=[^;]{0,120}\b(?:unavailab|down\b|offline|interrupt|outage|unable|not be|fail|error|disrupt|slow|closed"
        r"|paused"
        r"|impossible))",
        r"\b(?:unavailable|down|offline|interrupted|outages?|fail(?:s|ed|ing|ures?)?|errors?|disrupt\w*|slow\w*"
        r"|closed|paused"
        r"|dropped|timeouts?)\b[^.;]{0,60} (?:during|while|for|as) (?!all\b|some\b|users|(?:[a-z]+ ){0,3}?[a-z]+"
        r" (?:deployed|updated|migrated)\b|(?:creat|updat|delet|manag|upgrad|deploy|migrat|perform"
        r"|carry)ing\b(?! (?:the"
        r"|our|out)\b))(?:the |our |an? |we |planned |scheduled |they "
        r"|some "
        r"|routine |emergency |essential )*(?:[a-z-]+ ){0,3}?(?:upgrad|migrat|mov(?:e|ing)\b|relocat|updat|deploy"
        r"|roll(?:ing)? ?out|replac|repair works?|engineering works?|works\b|(?:perform|carry|install)"
        r"(?!\w* (?:out )?(?:(?:our|some|the|a) )?(?:scheduled |planned |routine |regular |essential |system"
        r" )*maintenance))",
        r"\b(?<!to )(?:changes?|deployments?|upgrades?|updates?|migrations?|rollouts?|maintenance|works?|process"
        r"|operation"
        r"|jobs?|queries|release|attack|traffic|load|restart)\b[^.;]{0,60}? (?:is|are|was|were|has been|likely to"
        r"|may|will|might|could) "
        r"(?:[a-z]+ )?(?:caus|lead|result|interrupt|disrupt|affect(?!ed)|resurfac|requir(?:e|es"
        r"|ing) (?:an? )?(?:exclusive|lock|reboot|outage"
        r"|downtime|restart))[a-z]*",
        r"\b(?:will be|is being|are being|to be) (?:upgraded|migrated|relocated|moved to|replaced|swapped|switched"
        r" (?:over )?to|converted|decommissioned|(?:moving|migrating|relocating) (?!this|the (?:status|incident|issue"
        r"|page)|on\b|into|in\b|all|some|traffic|ahead|forward|you|it\b))",
        r"\b(?:planning|preparing|planned|scheduled|(?:about|going|need|have|plan) to|planning to"
        r"|preparing for)(?: to| for)? (?:an? |the |our )?(?:[a-z]+ )"
        r"{0,2}?(?:update|upgrade|migrat(?:e|ion)|move|relocate|relocation|prune|replace)\b (?!you|this|here|soon"
        r"|again|shortly)"
        r"[A-Za-z]",
        r"\b(?:migration|upgrade|relocation|cut-?over|move|replacement) (?:[a-z0-9]+ ){0,8}?(?:is|are|will be)"
        r" (?:planned"
        r"|scheduled|due|under ?way|going ahead)\b",
        rf"\b(?:will|need(?:s|ed)? to|have to|must|going to|maintenance|planned|scheduled|emergency|tonight|window"
        rf"|notice"
        rf"|interrupt\w*|switch off"
        rf"|turn off)\b[^;]{{0,120}}?(?<!able)(?<!trying)(?<!attempting) (?:(?:in order )?to|while we|as we"
        rf"|so (?:that )?we"
        rf" can|for|so we can) (?:{WORK_FOR}) (?!it\b|this\b|that (?:issue|problem)|you|(?:an?|the|our) "
        rf"(?:(?:hot)?fix|fixes"
        rf"|mitigation|update(?: here)?|resolution|work-?around|solution|status|page|ticket)\b)[A-Za-z0-9]",
        r"\b(?:[Rr]elease|[Vv]ersion|[Bb]uild|v) ?\d[\d.]* (?:will be|is being|is|gets) (?:deployed|rolled out"
        r"|installed|released)\b"
        r"|\b(?:this|the|our) (?:maintenance|window|work) (?:upgrades|replaces|migrates|moves|installs|applies|swaps)\b"
        r"|\bplanning (?:some |a few |several )?(?:[a-z]+ ){0,2}?(?:upgrades|migrations|replacements)\b"
        r"|\bmaking (?:[a-z]+ ){0,2}?(?:[a-z]+ )?(?:upgrades|migrations|replacements)\b|\bwe(?:'re| are) (?:upgrading"
        r"|moving|migrating|replacing|swapping|patching|switching|re-?building"
        r"|re-?cabling"
        r"|re-?indexing|relocating|retiring|consolidating|converting|splitting|re-?sharding|vacuuming) (?!you|this"
        r"|on (?:with|to)|(?:all |some |the |our )*(?:[a-z]+ ){0,2}?(?:traffic|users|customers|load|viewers|requests"
        r"|everyone"
        r"|workloads?|work|queues?|tenants|workspaces|calls|mail|jobs|it|them)\b)[A-Za-z]|\b(?:will|we'll|we will"
        r"|going to|tonight) (?:patch"
        r"|replace|swap|upgrade|migrate|re-?cable"
        r"|(?:re-?start|reboot|fail over|failover|power[- ]cycle|move)(?=[^;]{0,80}\b(?:\d|tonight|tomorrow|maintenance"
        r"|scheduled|[a-z]{3,6}day)\b)) (?:the|our|all|an?|one|two|both|some|each|[a-z]+ servers)\b(?! (?:team|page))",
        r"\b(?:since|after|following) (?:this morning's|yesterday's|last night's|today's|the|our|an?|last week's"
        r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day's)"
        r" (?:[a-z0-9.]+ ){0,2}(?:deploy(?:ment)?|release|update|upgrade|migration|maintenance|change|roll-?out|patch"
        r"|config push|failover)\b(?! (?:is|has been|was) (?:complete|done))",
        # Work announced as what we will be doing, or as what a closure is for.
        r"\b(?:will|we'll|shall|going to) be (?:upgrading|migrating|replacing|patching|swapping|re-?building"
        r"|re-?indexing|relocating"
        r"|installing|converting|retiring|decommissioning|rotating|expanding|re-?cabling|adding (?:[a-z]+"
        r" ){0,2}?(?:capacity|hardware"
        r"|nodes|servers|storage|memory)) (?!you\b)",
        rf"\b(?:will|we'll|going to) (?:upgrade|migrate|replace|patch|swap|rebuild|re-?index|convert|rotate)"
        rf" (?:{KIT})\b",
        r"\b(?:unavailable|offline|down|closed|read-only|inaccessible|paused)\b[^;]{0,90} (?:so (?:that )?we can"
        r" (?!focus|investigate"
        r"|work on|look|get (?:it|this|everything|things) )|for (?:the )?(?:annual|year-end|end[- ]of[- ](?:year"
        r"|month)|month-end|quarter-end"
        r"|yearly|stock) [a-z]+)",
        # What it is doing.
        r"(?<!we )(?<!they )(?<!issue )(?<!problem )(?<!incident )\b(?:is|are|was|were|kept|keeps|had been|has been)"
        r" (?:[a-z]+ly )?(?:locking"
        r"|exhausting|hogging|consuming|overloading|overwhelming|starving|corrupting|hammering|flooding|saturating"
        r"|eating|leaking) (?:up )?"
        r"(?:an?|the|our|all|too|most|some|its|every|more|memory|connections|cpu|disk)\b",
        r"\b(?:our|the|an?|its|their|one of our) (?!(?:[a-z]+ )?(?:sessions?|links?|vouchers?|cards?|subscriptions?"
        r"|trials?|passwords?|codes?"
        r"|offers?|invitations?|time|period|window|deadline))(?:[a-z-]+ ){1,3}(?<!has )(?<!have )(?<!had )(?:had |has"
        r" |have )?(?:expired|lapsed)\b",
        # What it was; what hit a limit or did not step in; what was done at the wrong moment.
        rf"\b(?:outage|issue|problem|incident|downtime|disruption|errors?|slowness|it|this|that|culprit) (?:was|were"
        rf"|is|turns out to be"
        rf"|turned out to be) (?:all |just |simply |down to |entirely )*(?:an?|one|our own|one of our) (?!(?:known"
        rf"|planned|scheduled"
        rf"|different|separate|new|minor|major|global)\b)(?:[a-z-]+ ){{0,3}}?(?:{CULPRIT})s?\b"
        r"|\b(?:this|it|that) (?:was|is) (?:us|on us|entirely us|self-inflicted|our (?:doing|mistake|fault"
        r"|error))\b(?=[:;] | - |, (?!and\b|sorry|we\b|so\b|but\b|apolog))",
        r"\b(?:hit|hitting|reached|exceed(?:ed|ing)|ran into|bumped into|maxed out|outgr[eo]wn?|used up|went over) "
        r"(?:an?|the|our|its|their) (?:[a-z-]+ )"
        r"{0,3}?(?:limit|quota|cap|ceiling|threshold|allowance|allotment|maximum)s?\b|\b(?:limit|quota|throttl"
        r"|protection|filter|fail-?safe|circuit"
        r" breaker|safety|breaker|watchdog|firewall|waf)[a-z]*\b[^.;,]{0,40}? (?:kicked in|tripped|fired|triggered"
        r"|mistook|took|flagged)\b"
        r"|\b(?:auto-?scal\w+|fail-?over|redundan\w+|standby|health ?checks?|retry logic|renewal|garbage collect\w+"
        r"|log rotation) (?:did not|didn't"
        r"|failed to|failed|never|had not|hadn't|was not|wasn't)\b|\bhold(?:s|ing)? (?:an?|the) (?:[a-z]+ )?locks?\b"
        r"|\b(?:slow|expensive"
        r"|heavy|long[- ]running|unindexed|unbounded|pathological|bad) (?:database )?quer(?:y|ies) (?!times?)"
        r"|\bt(?:ook|aking|aken)(?<!we took)(?<!we have taken)(?<!been taken|were taken)(?<!was taken) (?:the|our"
        r"|an?|all|some"
        r"|one|two|half|several) [a-z -]{2,40}? (?:down|offline|out)(?: with it)?\b(?! for (?:maint|repair)"
        r"| of (?:service"
        r"|rotation|production))",
        r"\b(?:we|provider|host|carrier|supplier|vendor|centre|center|[A-Z][a-z]+) (?:have |has |had |also |just "
        r")?lost (?:one|two|three|half|several|some|both|all"
        r"|\d+|an?|the) (?:of (?:our|its|their|the) )?(?:[A-Za-z0-9-]+ ){0,3}?(?:brokers?|nodes?|servers?|hosts?"
        r"|disks?|racks?|links?|switch(?:es)?|routers?|halls?"
        r"|feeds?|replicas?|shards?|zones?|circuits?|uplinks?|peers?|workers?|instances?|drives?|controllers?|phases?"
        r"|clusters?|capacity|quorum|leader|master|primary|binds?)\b"
        r"|\b(?:flag|secret|setting|key|record|rule|limit|route|certificate|table|index|token|credential|policy"
        r"|permission|domain|job|check|password"
        r"|default|time-?out|value|toggle|option|zone|header|column|template)s? (?:was|were|got|had been|has been"
        r"|have been) (?:[a-z]+ly )?(?:turned|enabled|disabled"
        r"|rotated|removed|deleted|changed|dropped|revoked|overwritten|set|switched|reset|renamed|left|lowered|raised"
        r"|not|deployed|pushed|applied)\b[^.;]{0,50}?"
        r" ?\b(?:without|instead|by mistake|in error|too|wrong(?:ly)?|before|accident\w*|prematurely|during|ahead of"
        r"|unintentionally|for everyone|renewed)\b",
        # More came than there was room for; a loop; what somebody of ours did.
        r"\b(?:demand|traffic|load|volumes?|usage|requests|sign-?ups|orders|traffic levels|interest|turnout|activity)\b"
        r"[^.;]{0,50}? (?:is|are|was|were|has been|have been|went|ran|grew|came in|hit|jumped|outgrew|outstripped"
        r"|outpaced)"
        r" (?:[a-z]+ )?(?:above|beyond|over|past|more than|higher than|higher|heavier|larger than|far more|twice"
        r"|double|three times|ten times"
        r"|exceed\w*|unprecedented|record|outside)\b(?! (?:now|again))|\b(?:outgrew|outstripped|outpaced|went viral"
        r"|stampede)\b",
        r"\b(?:i|we|someone|somebody|an engineer|one of (?:us|our [a-z]+)|an operator|our (?:team|host|provider)|a "
        r"colleague)"
        r" (?:had |has |have |have just |accidentally |mistakenly |inadvertently |wrongly |unintentionally "
        r")*(?:fat-fingered|botched|mistyped"
        r"|mis-?configured|forgot to|messed up|overlooked|failed to renew|did(?: not|n't) renew|missed (?:a|the) "
        r"renewal"
        r"|pushed|shipped|merged|deployed|released|rolled out|enabled|turned on|changed|switched on|removed|deleted"
        r"|dropped|tightened|loosened"
        r"|rotated|renamed|raised|lowered) (?:the|an?|our|some|two|this morning's|yesterday's|last night's|too)? "
        r"?(?!fix|patch|mitigation|work-?around"
        r"|hotfix|revert|(?:[a-z]+ )?(?:fix|patch|hotfix|rollback|update to|change to (?:fix|address|mitigate"
        r"|resolve)|mitigation|capacity))"
        r"[A-Za-z]+(?=[^;]{0,80}\b(?:typo|bug|wrong|mistake|broke|brok|without|too|that (?:broke|caused|dropped"
        r"|removed|blocked"
        r"|rejected|stopped|did)|which (?:broke|caused|dropped|removed|blocked|rejected|stopped|did)|by mistake|and "
        r"(?:it|that) (?:broke|took"
        r"|caused)|accident|rolling (?:it )?back|roll(?:ed)? (?:it )?back|reverted|not (?:compatible|tested)|bad"
        r"|unintended|rules|regression)\b)",
        r"\b(?:upgrade|update|release|deploy(?:ment)?|patch|change|migration|roll-?out|refactor\w*|version|image"
        r"|build|config(?:uration)?)\b"
        r"[^.;,]{0,30}? (?:had|has|that|which|and|also|accidentally|inadvertently|silently|unexpectedly) (?:also |had"
        r" |has )*"
        r"(?:dropp|tighten|remov|chang|switch|reset|rewr[io]t|renam|enabl|disabl|alter|rais|lower|doubl|ship|contain"
        r"|includ"
        r"|strip|broke|miss|left|mark|reject|block|point|delet|turn)\w*",
        r"^(?:in order )?to (?:replace|upgrade|migrate|install|repair|relocate|expand|decommission) [^,.;]{3,80},"
        r" (?!please|you can|simply)",
        r"\b(?:in the process of|currently|we are|we're|[A-Z]\w+ is|are now) (?:upgrading|migrating|pruning|relocating"
        r"|deploying an? (?:major|large|big|new)|re-?indexing|moving)\b"
        r"(?! (?:all |some |the |our )*(?:traffic|users|customers|load|requests|workloads?|calls|mail|jobs)\b)",
        r"\b(?:team|we|engineers?|operators?|someone|staff|contractors?|registrar|provider|carrier|supplier|vendor|host"
        r"|hoster|datacenter|datacentre|colo|company|bank|processor)s? (?:has |have |had |also |by mistake |just "
        r"|abruptly "
        r"|suddenly )*(?:accidentally |mistakenly |wrongly |also )?(?:deleted|unplugged|misconfigured|overwrote"
        r"|disconnected"
        r"|cut|pulled|forgot|revoked|suspended|powered off|stopped|de-?peered|severed|null-?routed|blocked|throttled"
        r"|broke|knocked|removed (?:the|our|an?|its|their|all))\b(?! (?:the )?(?:bad|faulty|affected|offending|traffic"
        r"|attack|deploy))",
        r"\b(?:was|were|had|has) (?!(?:[a-z]+ )?(?:issues?|problems?|experienc))[^.;,]{3,60}, (?:resulting in"
        r"|leading to"
        r"|causing|which (?:caused|led to|broke|meant))\b",
        r"\b(?:the|an?|our|some|this) (?!(?:[a-z]+ )?(?:issue|problem|incident|outage|disruption|event"
        r"|error)s?\b)(?:[a-z-]+"
        r" ){1,3}?(?:is|are|was|were|has been) causing\b|\b(?:has|have|had) (?:damaged|destroyed|knocked out|taken out"
        r"|brought down|flooded|burnt|overwhelmed|overloaded|saturated|filled|exhausted)\b",
        r"\b(?:notif(?:ied|ication)|informed|advised|told|heard|word|reports?|according to|confirmed"
        r"|update) (?:[a-z]+ )?"
        r"(?:by|from|that|us that|us)? ?(?:our |the |their )?(?:[A-Za-z0-9()/. -]{2,60}?)(?:provider|carrier|supplier"
        r"|operator"
        r"|vendor|host(?:er|ing)?|partner|bank|isp|datacent(?:er|re)|registrar|utility|network operator"
        r"|[A-Z]{3,}\)?)s?\b"
        r"[^.;]{0,80}\b(?:issues?|problems?|outages?|faults?|attacks?|failures?|break|down|maintenance|operations are"
        r"|experiencing|difficulties)\b",
        r"\b(?:affected|single|faulty|failing|upstream|third[- ]party|transit|dns|hosting) (?:provider|carrier"
        r"|supplier|vendor"
        r"|isp|operator)s? (?:has|have|had|is|was|are|were) (?:been )?(?:isolated|dropped|removed|disabled|bypassed"
        r"|disconnected|de-?peered|having|down|suffering)\b|\b(?:with|at|to|by) a single (?:provider|carrier"
        r"|supplier)\b",
        r"\b(?:notification|informed|advised|confirmed|reported|notified)(?: us)? that [^.;]{2,70}? (?:is|are|has)"
        r" (?:currently |been )?"
        r"(?:experiencing|having|suffering|down)\b",
        r"\b(?:on|at|from|within) (?:their|the (?:provider|carrier|supplier|vendor|bank|operator)'s) (?:end|side)\b",
        r"\b(?:provider|carrier|supplier|vendor|isp|operator|host|registrar|bank)s?\b[^.;]{0,40} (?:their"
        r"|its) (?:[a-z]+ )?"
        r"(?:operations?|services?|systems?|networks?|platform|power|cooling|equipment) (?:is|are|was|were|has|have) "
        r"(?:been |now )?(?:return|recover|restor|down|unavailab|back|degrad)",
        r"\b[Tt]here (?:is|was) (?:currently )?(?:an? )?[A-Z][a-z]+ (?:outage|incident|downtime)\b|\b(?:our "
        r"|an? )?external"
        r" (?:service|provider|system)s?\b[^.;]{0,60} (?:experiencing|having|down|issue|problem|fail)",
        r"\b(?:from|due to|by|because of) (?:an?|the|some)? ?(?:[a-z]+ )?(?:problems?|issues?|outages?|faults?|trouble"
        r"|failures?) (?:at|with|on|in|inside) [A-Z][\w.]+(?:'s?)? (?!(?:region|area|zone|dashboard|app|api|platform"
        r"|service|site)s?\b)",
        r"\b(?:fault|problem|blame|cause|issue) (?:lies|lay|sits|is located|located|is|was) (?:with|in|at|as|within"
        r"|inside|behind|upstream of"
        r"|between) (?:an?|the"
        r"|our|one|their|its)\b(?! (?:process|same|moment|end))",
        r"\b(?:issue|problem|fault) is (?:with|at) (?:our|one of our|the|an?) (?:[a-z]+ )?(?:vendor|provider|supplier"
        r"|carrier|partner|bank)"
        r"|\b(?:had|has|have) an? (?:congested|failed|broken|faulty|saturated|misconfigured|stuck|corrupt(?:ed)?|bad"
        r"|dead|loose|expired|missing|flapping|flaky|incomplete|duplicate|mismatched) [A-Za-z]+"
        r"|\b(?:malformed|incorrect|wrong|bad|stale|corrupt(?:ed)?|invalid|oversized) [a-z]+ (?:was|were|is|are|has"
        r"|had)"
        r" (?:been )?(?:introduced|blocking|causing|pushed|deployed|loaded|stuck|jamming|breaking)|\b(?:network|routing"
        r"|peering|dns|power|cooling|hardware|storage|database) (?:issues?|problems?|outage|leak) (?:is |are |was "
        r"|upstream |at (?:our"
        r"|the) [a-z ]{3,20}? )*(?:caus|prevent|lead|result)\w*|\brouting leak|\bwe (?:have "
        r"|had )?lost (?:mains )?(?:power|cooling)\b|\b(?:corrected|repaired|replaced) an?"
        r" (?:faulty |failed"
        r" |damaged |bad |broken )?(?:routing|router|switch|cable|card|disk|controller|rectifier|line|link|power)\b"
        r"|\b(?:had to|need(?:s|ed)? to|is going to|will) (?:repair|replace) (?:an?|the|our|one) (?:[a-z]+ )?(?:router"
        r"|switch|cable|disk"
        r"|controller|card|hardware|ups|server|unit)|\bunder emergency repairs?\b|\bdamage (?:on|to) (?:an?|the|our)"
        r" [a-z]+ (?:cable|line|fib)"
        r"|\bas (?:the|our|an?|one|its|their) [^.;,]{3,50} (?:was|were|is|are|had|has) (?:[a-z]+ly )?(?:down"
        r"|unavailable|unreachable|failing|full"
        r"|offline|overloaded|expired|failed|stopped|crashed|lost|run out|lapsed|overwhelmed|misconfigured|rejecting"
        r"|throttling)\b"
        r"|\b[a-z]+ upstream is (?:offline|down|having|unavailable)|\bupstream(?: provider)?'?s? (?:network |router"
        r" )?(?:outage|issue|problem|is"
        r" (?:down|offline))",
        r"\b(?:change|rule|setting|limit|threshold|filter|time-?out|quota|check|policy)s?\b[^.;]{0,40} (?:was|were|is"
        r"|had been|are) (?:set )?(?:too|wrongly|incorrectly|misconfigured|overly|not (?:tested|applied|rolled))\b",
        r"\b(?:ran|run|running|runs) out of (?!time|options|patience)[A-Za-z]|\b(?:bank|provider|company|partner"
        r"|vendor|supplier"
        r"|network|carrier|processor|operator|service) (?:that|which|we|who|behind) [^.;,]{2,40} (?:is|are|was|has"
        r"|have) (?:having"
        r"|experiencing|down|reporting|suffering|seeing)\b",
        r"\b(?:someone|somebody|workmen|a (?:digger|lorry|truck|car|van|crane|contractor|squirrel|rat|fox|bird|tree))"
        r" (?:has |had )?(?:dug|drilled|cut|hit|drove|driven|crashed|chewed|fell|fallen|struck|backed)\b"
        r"|\bfell (?:behind|over) (?:after|when|because|following)\b|\b(?:vendor|supplier|provider"
        r"|partner) (?:has )?(?:pushed"
        r"|shipped|released|issued|rolled out|confirmed) (?:an? )?(?:bad|faulty|broken|buggy|wrong|incorrect)\b",
        unless=r"\b(?:no (?:evidence|indication)|out of an abundance|looking (?:at|into) whether|(?:prevent"
        r"|avoid)\w* (?:this|a"
        r"|such|similar|future|recurr|repeat))\b",
        unless_before=r"\b(?:no|not|n't|never|whether|if)(?: (?:been|a|an|any|the))*",
        unless_in=r"\b(?:fix|resolution|mitigation|remedy|solution|patch|hotfix|rollback|correction|work-?around)\b"
        r"|\b(?:resolved|restored|mitigated) by\b|^for (?:the|your) (?:update|move)|working (?:on|with)",
        common=True,
    ),
    # Announced: work on a part is why a service will be away.
    G.rule(
        "cause",
        rf"\b(?:{KIT}) (?:{OVERHAUL})s?\b",
        unless=r"\b(?:postponed|cancelled|canceled|complete|completed|finished|successful(?:ly)?|no (?:impact"
        r"|downtime))\b",
        unless_after=r" (?:services?|tools?|guides?|pages?|policy|wizard)\b",
        when=r"\b(?:maintenance|planned|scheduled|notice|window|emergency|tonight|going down|announcement"
        r"|\d\d[:.]\d\d ?(?:-|to"
        r"|until) ?\d\d[:.]\d\d|will be (?:[a-z]+ )?(?:down|offline|unavailable|read-only|closed)|(?:for|during"
        r"|while) (?:an?|the|our)\b)",
    ),
)
