"""English: what customers can do meanwhile."""

from __future__ import annotations

from playbook.review.en.words import ACT, NO_ADVICE, G
from playbook.review.vocabulary import listed, one_of

#: What is no doing of the reader's: what they will see, and what should happen by itself.
NOT_DONE = (
    r"(?:now|begin|start|also|still|soon|again|no longer|be|have|see|seeing|lose|struggle|suffer|continue to (?:see"
    r"|experience|have|be|encounter)|temporarily|briefly|all|already|only|work|fail|return|recover|load|function"
    r"|appear|arrive|show|go|come|happen|resolve|occur|remain|stop|know|hear|hang|get|take (?:up|longer|a|some"
    r"|several)|improve|expect|operate|behave|complete|find|come|need|clear|succeed|catch|normali[sz]e|respond"
    r"|transact|sync|update automatically)\b"
)
WHO = one_of(
    *listed("""
customers, customer, users, user, you, clients, client, merchants, merchant, subscribers, subscriber, those, anyone,
admins, admin, administrators, administrator, visitors, members, players, developers, teams, organisations,
organizations, buyers, shoppers, sellers, owners, drivers, riders, students, teachers, patients, callers, guests,
agents, employees, staff, student, teacher, patient, player, seller, partner, admin, developer, owner, driver, rider,
shopper, buyer, guest, member,
passengers, travellers, travelers, readers, viewers, listeners, practices, clinics, sites,
schools, pharmacies, branches, stores, pupils, parents, lecturers, tutors, traders, account holders, cardholders,
residents, applicants, claimants, maintainers, operators, publishers, tenants, hosts, couriers, growers, commuters,
cyclists, volunteers, librarians, nurses, doctors, clinicians, gps, retailers, shops, restaurants, hotels, venues,
dispatchers, resellers, partners, everyone
""")
)

#: Verbs of bidding that begin a sentence or a clause, beyond `ACT`.
BID = one_of(
    *listed("""
return, hand, note down, write down, record, dispense, fill, give it, give the, log, register, leave, ring, browse,
open, accept, process, charge, enter, capture, collect, store, queue, top up, tap, swipe, insert, scan, cast, stream,
watch, read, view, sign, submit, check out, look, pass, quote, show, bring, carry, take, catch, walk, ask, have, get,
grab, generate, request, issue, mint, refresh, re-authorise, re-authorize, reauthorise, reauthorize, authorise,
authorize, sync, poll, fetch, pull, push, clone, rebase, whitelist, allow, deny, block, map, mount, unmount, format,
restore, recover, roll, bump, retry, back off, lower, increase, extend, adjust, set, append, prefix, prepend, omit,
drop, strip, encode, escape, keep, favour, favor, prefer, rely on, fall back, default to, stick to, stick with, hold,
resend, simply, just, work from, work offline, go through, go via, go with, make, do your, do it, drive, plan, pay in,
pay by, pay with, post, mail, fax, text, confirm in, approve, reject, sort, regenerate, reissue, requeue, replay,
rerun, resubmit, schedule, trigger
""")
)

#: Turning to us, waiting and reading on are no way round.
_NOT_ADVISED = (
    r" (?:hesitate|worry|forget)\b| not (?:log|contact|call|open|raise|submit|e-?mail|phone|ring"
    r"|reply)\b|(?: that)?(?: you)?(?: all)? (?:to )?(?:contact|reach out|bear|be patient|check|follow|monitor"
    r"|get in touch|remain patient|let us|report"
    r"|(?:that )?you have (?:an? |your )?(?:[a-z]+ )?(?:ticket|case)"
    r"|subscrib\w*|watch"
    r"|upvote|comment|join|visit|read)\b| (?:[a-z]+ ){0,3}(?:help|support|status|dashboard) ?(?:cent(?:er|re)"
    r"|page|portal|desk)?\b"
)

RULES = (
    # What customers can do meanwhile, or that there is nothing they can or must do.
    G.rule(
        "workaround",
        r"\bwork-?arounds? ?(?::|are|is|would|can|include|involv|available|at this time|for (?:this|those|affected"
        r"|impacted|customers|users)|you)",
        r"\b(?:as (?:a|an) (?:\w+ ){0,2}?(?:work-?around|alternative|interim|stop-?gap|(?:solution|measure"
        r"|mitigation|fix),? (?:please|you|customers|users|we (?:recommend|suggest|advise)))|no (?:known |current "
        r"|available )?work-?arounds?|temporary (?:solution|fix|measure) is)\b",
        rf"\b(?:{WHO})\b(?: (?!we\b)[a-z/-]+){{0,6}}? (?:can|may|should|could|need to|must|(?:will |may |might "
        r"|would )(?:need|have|want|wish) to|(?:is|are) (?:advised|encouraged|requested|recommended|asked|able"
        r"|required|welcome|invited) to|might want to|have to|shall)(?: (?:also|still|either|instead|simply|now"
        rf"|continue to|then|be able to|try to|temporarily|please|alternatively|manually))* (?!(?:sign|log|access|use"
        rf"|connect|create|upload"
        r"|download|call|search|order|pay|book)(?: (?!out\b)[a-z-]+){0,4} (?:again|normally|as (?:usual|normal))\b)"
        rf"(?:{ACT})\b",
        rf"\b(?:{WHO}|[a-z]+s? (?:wishing|wanting|needing|trying|who (?:need|want|wish)) to [a-z]+)\b(?:"
        rf" (?!we\b)[a-z0-9/-]+){{0,6}}? (?:can|must)(?: (?:also|still|either|instead|simply|temporarily"
        rf"|alternatively|manually))* (?!{NO_ADVICE})[a-z]+\b(?!.{{0,80}}\b(?:(?<!for )(?<!until )now|again|normally"
        rf"|as (?:usual|normal"
        r"|expected)|without (?:any )?(?:issue|problem|error)s?|once more)\b)",
        r"\b(?:is|are|remains?) (?:still )?(?:possible|accessible|available|reachable|usable|functional) (?:via"
        r"|through|by|using|with|from|over)\b|\b(?:can|may(?! have| be| need| see)|able to|possible|still works?"
        r"|available|accessible"
        r"|reachable|functional|alternatively)\b.{0,40}?\b(?:via|through|using) (?:the|our|its|your|a"
        r"|an)\b(?! (?:link|support|status|contact|chat|same))|\b(?:accessing|using|logging"
        r"|connecting)\b.{0,80}?\b(?:still possible|still works?|works (?:fine|as expected|normally)|is not affected"
        r"|remains possible)",
        r"\b(?:please|pls|plz|kindly)(?: (?:also|either|then|now|just|simply|kindly|temporarily|manually|be sure to"
        rf"|make sure (?:to|you)|ensure (?:that )?you|try to|continue to))* (?:(?!{NO_ADVICE})[a-z]+\b|(?:don't|do"
        rf" not) (?!hesitate|worry|forget|contact|call|reply|open|raise|submit|log\b)[a-z])",
        r"\bwe (?:recommend|suggest|advise|encourage|(?:ask|request|urge)(?! (?:for|our|the|more|further|additional"
        r"|them)\b))~(?:to|that|you|users|customers|[a-z]+ing)\b",
        r"\b(?:it is |is )?(?:recommended|(?<!please be )(?<!have )(?<!has )(?<!been )(?<!also )advised|suggested) (?:to|that|you)\b|\brecommendation is to\b"
        r"|\brecommend(?:ed|s)? (?:using|switching|retrying|disabling|waiting|upgrading|avoiding|that (?:you|users"
        r"|customers))",
        r"\b(?:no|any) (?:further |customer |user |additional |other |manual |specific )*(?:action|actions"
        r"|intervention|steps?)(?: (?:is|are|on your part|from you|by (?:you|customers|users)|from (?:customers"
        r"|users|your side)|for you|to take|will be))* ?(?:need(?:ed)?|required|necessary|to take|should be)?(?<=ed"
        r"|ry|ke|rt|be)\b",
        r"(?:\bnot|n't|\bno) (?:have|need|required|necessary) (?:for you |for customers )?to (?:do|take"
        r"|change) (?:anything|any|something)|\bneed(?:n't| not) (?:do|take|change)\b|\b(?:can|could|may|must|should"
        r"|ha(?:s|ve) to|needs? to) (?:still )?be [a-z-]+(?:ed|un|nt|en) (?:by hand|manually|instead"
        r"|in the mean ?time|meanwhile|for now)\b|\b(?:need|ha(?:s|ve)|must|should)(?: to)? be re-?(?:tried|run"
        r"|started|submitted|sent|created|triggered|uploaded|done|made|entered|booked)\b|\b(?:with|via|through|using"
        r"|over|from|by) [^.;]{1,40} (?:keeps? working|still works?|continues? to work|works fine|is still possible"
        r"|remains possible)\b|\b(?:mode|app|api|phone|website|app"
        r"|web version) (?:still )?works?(?:[:;]| as (?:usual|normal)| fine| in the mean ?time)|\b(?:nothing"
        r"|no steps?|anything) (?:that )?(?:you|customers|users) (?:need|have|must)\b",
        r"\b(?<!we )(?<!we usually )(?<!we normally )(?:do not|don't|does not|will not|won't|no) need to"
        r" (?!know)[a-z]+\b|\bno need to\b|\bnothing (?:for"
        r" (?:you|customers|users) )?to do\b"
        r"|\bnothing (?:you|customers|users) need to do\b|\bno (?:[a-z]+ ){0,3}(?:are|is) (?:needed|required"
        r"|necessary)\b",
        r"\b(?:will|may|might|should|can|must)(?: now| also| safely)?(?: need to"
        r"| have to)? be (?:manually )?(?:retried|re-?run|restarted|re-?submitted|re-?tried|re-?sent|re-?created"
        r"|re-?triggered|re-?uploaded|mitigated by|worked around|bypassed|avoided|used (?:as (?:an? )?(?:[a-z]+ "
        r")?(?:alternative|work|replacement|substitute|fall-?back)|instead))\b",
        r"\b(?:re-?try(?:ing)?|refresh(?:ing)?|restart(?:ing)?|re-?run(?:ning)?|reload(?:ing)?|clearing"
        r"|re-?launching|re-?opening"
        r"|reconnect(?:ing)?|switching|disabling|enabling|logging out|signing out|re-?install(?:ing)?|upgrading"
        r"|rebooting|re-?authenticating)\b.{0,50}?\b(?:should|may|might|will|can|could|often"
        r"|usually)\b.{0,20}?\b(?:succeed|be successful|work|help|resolve|fix|mitigate|restore|solve|clear"
        r"|alleviate|load (?!balanc)|allow|let\b|show"
        r"|do the (?:trick|job)|bring|get|go through|sort)",
        r"\b(?:may|might|should|will|can|could) (?:succeed|work|be resolved|be fixed) (?:on|upon|after|by|when|if"
        r"|with) (?:a )?(?:re-?try|retries|re-?trying|refresh|reload|re-?start|re-?load|re-?connect|clearing|logging"
        r"|signing|second|another|re-?running)",
        r"\b(?:may|might|will) need (?:an? )?(?:manual|another|full|hard|new|fresh|quick|forced?) (?:trigger|re-?start"
        r"|re-?try|refresh|re-?load|re-?boot|sync|re-?run|re-?set|log-?in|re-?sync|push|update|nudge)\b",
        r"(?<!we )\b(?:can|could|may)\b.{0,70}?\bto (?:mitigate|avoid|work ?around|bypass|circumvent)\b"
        r"|^to (?:mitigate"
        r"|work ?around|avoid|resolve|bypass|recover|restore|fix|continue|speed up"
        r"|regain)\b[^,]{0,80},? (?:you|customers|users|please)\b",
        r"\bto (?<!could to )(?<!able to )(?<!working to |looking to )(?<!trying to )(?<!attempting to )"
        r"(?<!order to )(?:[a-z]+ )?work ?around (?:this|the|it|these)\b",
        r"\b(?<!no )actions? required\b|\brequired action\b|\bshould be [a-z]+ed (?:as per|per|according to"
        r"|by following|using)\b|\b(?:can|may(?= (?:still )?be (?:made|used|placed|accessed"
        r"|submitted|paid|downloaded|ordered|restored|completed|performed|done|opened|viewed|managed))) (?:still )?be"
        r" (?!found|viewed|seen|followed|tracked|read|monitored"
        r"|reached|contacted|reported|sent to|directed)[a-z]+(?:ed|en|t) (?:from|in|via|through|using|with|on|at"
        r"|over) (?:the|your|our|an?) [a-z ]+\b",
        r"^(?:in the mean ?time|meanwhile|for now|until then|alternatively|as an alternative|instead),? (?:(?:we"
        r"|you|users|customers) (?:recommend|suggest|can|may|could|should)|please (?!contact|reach|bear|check|be"
        r"|see|visit|follow|accept|stay))\b",
        rf"(?:^|[:,-] )(?:so |then |just |please |simply |or |instead,? |alternatively,? |for now,? "
        rf")?(?!instead)(?:{ACT}) "
        rf"(?:the|your|any|it|them|all"
        r"|another|an?|to|back)\b(?! (?:fix|situation|issue|team|problem|incident|cause|normal|full|work))"
        r"(?=[^.;]{3})|^(?:go|head|hop) (?:over )?to (?!our|https"
        r"|the status)|, so (?:hop|head|use|try|switch)\b",
        r"^(?:run|type|execute) `|^(?:retry|try|refresh|restart|reboot|disable|enable|switch to|clear|reload|re-?run"
        r"|log out|sign out|reconnect|upgrade|install|reinstall|avoid|do not|use|run|add the|hold off) (?!the (?:fix"
        r"|situation))['a-z]|^call \d|\b(?:may|can) be used[.;]?$",
        r"\byou'll (?:need|have|want) to (?!wait|contact|see|be\b|know)[a-z]+|\b(?:just|simply) [a-z-]+ (?:it |them "
        r"|your [a-z]+ )?again\b(?<!once again)|\b(?:can|may|could) be used (?:in the mean ?time|instead|meanwhile"
        r"|until|as (?:an? )?(?:alternative|work)|for now)",
        r"\b(?<!details )(?<!information )(?<!updates )can (?:still )?be (?:found|viewed|reached|opened|made|placed"
        r"|accessed) (?:by|via|through|using|directly)\b(?! (?:our|the) (?:status|support))|\b(?:until then|meanwhile"
        r"|for now|in the mean ?time),? [a-z]+ing [^.;]{1,60} (?:will|should|can|may) (?:get|help|work|let|allow|avoid"
        r"|fix|reduce|bring|clear|resolve|restore)",
        rf"^(?:(?:if|when|until|while)\b[^,]{{3,100}},|to (?:mitigate|work ?around|avoid|resolve|bypass|recover"
        rf"|restore"
        rf"|fix|continue|speed up|regain)\b[^,]{{0,80}},|(?:in the mean ?time|meanwhile|for now|until then"
        rf"|alternatively|as"
        rf" an alternative|instead),?) (?:then |please |try |you can |simply |just )*(?!send (?:us"
        rf"|an? ))(?:{ACT}|check (?:your|that|whether)|unplug|close|quit|press|tap|hold|power|force|turn|replace"
        rf"|re-?pair|reopen|re-?(?!ach|spond"
        rf"|fer"
        r"|port|main|spond|view|pl|st |ce|mem|ad|q|g|turn|sourc|sult|cord|cover|lat|sid|tail)\w+)\b(?! (?:a|an|new"
        r"|up)* ?(?:support )?(?:ticket|case))",
        rf"\b(?:{ACT}) (?:the |your )(?:[a-z]+ ){{1,3}}(?:clears|fixes|resolves|solves|helps|restores"
        r"|corrects|lets|allows|makes|gets)\b(?! the (?:issue for (?:us|all)))",
        r"\b(?:in the mean ?time|meanwhile|until then|for now|instead)\b.{0,80}?\b(?:works?|available|unaffected"
        r"|can be used|possible|usable)\b",
        unless=r"\b(?:working on|looking for|search(?:ing)? for|developing|investigating|exploring|implement(?:ed"
        r"|ing)|deploy(?:ed|ing)|applied|applying|preparing|found|identified|testing|evaluating|put in place"
        r"|putting in place|created|building|added) (?:on )?(?:a |an |possible |potential |the |some "
        r"|our )*(?:temporary |interim )?work-?arounds?\b",
        unless_after=_NOT_ADVISED,
        unless_before=r"\b(?:our|database|internal|backend) (?:[a-z]+ ){0,2}(?:clusters?|servers?|nodes?|services"
        r"|systems"
        r"|hosts?|databases?|machines|routers?|switch(?:es)?|platform|network|devices)(?: may| will| might)?",
        unless_in=r"\b(?:now|again|continue to) (?:access|use|create|open|start|log|sign|upload|download|run|connect"
        r"|send)|(?:may|should|could|can|must)(?: need to| have to)? (?:also |still )?(?:wait|stop|fail(?! ?(?:over"
        r"|away))"
        r"|access (?:the|their|your)? ?(?:service|site|platform) (?:as|normally|again)|open (?:a|an"
        r"|new)? ?(?:support )?(?:ticket|case|request))|open (?:a |an |new )?(?:support )?(?:ticket|case)"
        r"|(?:use|using|go to|open|access) (?:this|our|the)? ?(?:link|status|support|contact|chat)"
        r"|(?:recommend|encourag|suggest|advis|urg|request|ask)\w*[^.;]{0,20} (?:contact|reach|get in touch|follow"
        r"|subscrib"
        r"|monitor)|(?:ask|request"
        r"|urge)\w*~(?:patience|bear)|ask (?:for|that you bear)|\b(?:issues?|problems?|delays?|latency|slow\w*|fail\w*"
        r"|unable|trouble"
        r"|difficult\w*|errors?) .{0,40}\b(?:via|through|using)\b|please (?:wait|use (?:this"
        r"|our))? ?(?:while|for)|should (?:now )?be able to|be able to (?:access|use|log|sign|connect)",
    ),
    # The same in other forms: what still works, what not to do, what comes back by itself.
    G.rule(
        "workaround",
        r"\b(?:please|pls|plz|kindly)(?: (?:also|then|just|simply|try to|be sure to|make sure to))* (?:power"
        r" ?cycle|give (?!us\b)[^.;]{1,40}? (?:a (?:re-?load|re-?start|re-?boot|refresh|kick|few \w+|try|go)|another"
        r" (?:try|go))|review your|refrain|hold off|leave [^.;]{1,30}? (?:on|off|open|running|plugged)|go (?:to|via)"
        r" (?!our|https|the status))\b",
        r"\b(?:a|another|one more|hard|simple|quick|full|second|third) (?:hard |quick |full |fresh |simple |page "
        r"|browser |app |new )?(?:re-?load|refresh|re-?start|re-?boot|re-?try|re-?install|log-?in|sign-?in|attempt|try"
        r"|log-?out|factory reset|power cycle|sync)\b.{0,40}?\b(?:helps?|works?|fix(?:es)?|clears?|sorts?|succeeds?"
        r"|resolves?|does (?:it|the trick)|bring|gets?|solves?|cures?|restores?|may|might|should|usually|often)\b",
        r"\b(?:re-?trying|re-?freshing|re-?loading|re-?starting|re-?booting|switching|logging|signing|clearing"
        r"|using|turning|toggling|pasting|opening|closing|quitting|waiting|uninstalling|re-?installing|reconnecting"
        r"|disabling|enabling|dialling|dialing|calling|paying|booking|ordering|printing|scanning|unplugging|holding"
        r"|pressing|re-?pairing|re-?running|re-?sending|copying|downloading|uploading|exporting|importing|choosing"
        r"|selecting|changing|removing|adding|deleting)\b[^.;]{0,70}? (?:succeeds?|works?(?! again)|(?<!to )helps?"
        r"|fixes|clears"
        r"|resolves|solves|does the trick|sorts|gets (?:it|them|you)|brings|allows|lets|avoids|gets around|bypasses"
        r"|seems to|has helped|tends to)\b",
        rf"\b(?:{WHO})\b(?: (?!(?:experienc|see|seeing|report|encounter|affect|impact)[a-z]*\b)[a-z0-9/'-]+){{0,6}}? "
        rf"(?:should|must|may (?:wish|want|prefer|choose|need|have) to|might (?:wish|want|prefer|need) to|can (?:still"
        rf"|continue to|instead|carry on|keep)|(?:will|are|is|should) still (?:be )?able to|will have to"
        rf"|may (?:now |still )?(?:re-?try|re-?start|begin|start|resume|use|switch|offer|advise|instruct"
        rf"|direct|choose|select|proceed))"
        rf"(?: (?:also|still|either|instead|not|now|simply|then|temporarily|always|carry on|keep))*(?! (?:{NOT_DONE}|"
        rf"{NO_ADVICE}))(?: [a-z]+\b)",
        r"\b(?<!we )(?<!are )(?<!'re )(?<!is )still works?\b(?! (?:on (?:a|the|it|this|our)|to|with (?:our|the|them)"
        r"|through|is|as we|remain))|\b(?:work(?:s|ing)?|available|usable|open|unaffected|possible|fine|in service)"
        r" (?:(?:[a-z]+ ){0,4}in the mean ?time|meanwhile|as an alternative|instead|as (?:a )?back-?up)\b",
        r"\b(?:carry on|keep|continue)(?:ing)? (?:using|to use|paying|ordering|booking|sending|to work in|running on"
        r"|to run on)\b",
        r"\b(?:don't|do not|does not|doesn't|won't|will not|should not|without|not) (?:require|requiring|need"
        r"|needing) "
        r"(?:any )?(?:further |customer |user |manual |additional |other )*(?:action|intervention|steps?|changes?"
        r"|attention|re-?starts?|input|involvement)\b",
        r"\b(?:we|i) (?:would |do |also |strongly |kindly |therefore |must |are |would like to |'d )*(?:recommend"
        r"|suggest|advise|encourage|(?:request|ask(?:ing)?|urge)(?! (?:for|our|the|more|further|additional|them)\b)"
        r"|advising)\b(?!.{0,90}\b(?:call|phone|ring|contact|e-?mail) (?:our|us)\b)[^.;]{0,30}?\b(?:to|that you|you"
        r"|users"
        r"|customers|everyone|anyone|all|[a-z]+ing)\b(?! (?:contact|reach|bear|be patient|check|follow|subscrib"
        r"|monitor"
        r"|upvote|watch|to (?:contact|reach|bear|be patient|check|follow|watch|upvote|comment|subscribe|report"
        r"|share)))",
        r"\bto (?:get|receive|avoid|clear|fix|correct|regain|restore|re-?connect|bring|see|force|recover|keep"
        rf"|continue|speed|reach|pick up|prevent)\b[^,.;]{{0,60}}, (?:please |you can |simply |just "
        rf")?(?!instead)(?:{ACT}"
        rf"|restart)\b"
        r"(?! (?:our|we|i)\b)",
        r"\b(?:you|customers|users|they) (?:do(?:es)? not|don't|need not|needn't|won't|will not|should not have to"
        r"|shouldn't have to|do not have to|don't have to) (?:need to |have to )?(?!contact|see|notice|experience|be"
        r"|have|receive|get|lose)(?:do|take|change|re-?[a-z]+|resend|update|act|pay|book|submit)\b",
        r"\b(?:(?:will|are|is|be|being|are being|get|gets|should) )(?:[a-z]+ly )?(?:re-?(?:sent|tried|delivered"
        r"|played|processed|run|scheduled|queued)|retried|refunded|credited|extended|delivered|processed|updated"
        r"|rescheduled) (?:automatically|by themselves|by itself|on their own)\b(?=.{0,60}\b(?:no|nothing|need)\b)",
        r"\b(?:could|can|may|should|must) be (?:safely |simply )?(?:retried|re-?sent|re-?submitted|re-?run|repeated"
        r"|re-?uploaded|re-?entered)\b",
        r"\b(?:is|are|remains?) (?:still |all )?(?:fine|ok|okay|safe|free|good|possible) to use\b|\b(?:meanwhile"
        r"|in the mean ?time|for now|until then),? (?:the |our |your )?[^.;]{3,60} (?:is|are"
        r"|remains?) (?:still )?(?:open|up|free|fine)\b",
        r"^[a-z]+ing [^.;]{1,60} (?:helps|fixes (?:it|this)|does the trick)\b",
        r"\bkeep (?:your|the) [a-z]+ [a-z]+ (?:until|for now|till|unless|for the)|\b(?:leave|keep) (?:your|the) [a-z]+"
        r" (?:on|off|open|running|closed|plugged|connected|switched)\b",
        r"\b(?:no|not) (?:any )?(?:work-?around|alternative)s?\b(?: (?:exists?|is|yet|available|known|at))?",
        r"\b(?:nearest|other|alternative|another|next) (?:branch|store|shop|clinic|station|entrance|office|gate|lift"
        r"|route|bus|line|stop|terminal|pharmacy|library|machine)(?:es|s)?\b[^.;]{0,60}\b(?:can|open|use|available"
        r"|help"
        r"|serves?|accept)",
        r"\b(?<!when )(?<!while )(?<!after )(?<!if )(?:use|using|take|try|via) (?:the )?(?:other|alternative"
        r"|another(?! (?:\d|hour|minute|day|week|few|couple))|nearby|next|back-?up|old|previous|web"
        r"|mobile|desktop|classic|legacy|free|stairs|[a-z]+ bus|cash)\b[^.;]{0,40}?(?:instead|for now|meanwhile|in the"
        r" mean ?time|until|[.;]|$)(?<!we )",
        # Advised in the passive, told what not to do, what to keep; what else to use, or to move.
        rf"\b(?:{WHO}|everybody) (?:[a-z]+ ){{0,6}}?(?:are|is|were) (?:[a-z]+ly |therefore |kindly |hereby |please )*(?:advised|asked|requested"
        r"|recommended|encouraged|urged|reminded|instructed|told) (?:not to|to (?:avoid|refrain|hold|keep|retain|leave|check|make"
        r"|postpone|delay|plan|save|take|bring|carry|go|walk|back up|print|note|stay|work|pay|call in|come))\b",
        r"\b(?:should|must|may)(?: then| now| simply| just)? be (?:re-?(?:booted|started|set|loaded|freshed"
        r"|installed|paired|connected|created|imported|saved|issued|keyed|linked|authori[sz]ed|authenticated|deployed)|power[- ]cycled"
        r"|unplugged|switched off|turned off|updated manually|logged out)\b",
        r"\b(?:hold on ?to|hang on ?to|keep|retain|save) (?:your|all|any|the|their|a (?:copy|record|note) of(?: your| the)?) "
        r"(?:[a-z]+ ){0,2}?(?:receipts?|tickets?|proof|references?|records?|confirmations?|vouchers?|copy|copies|invoices?|paperwork|cards?"
        r"|bookings?|codes?|evidence|data|logs?|e-?mails?|letters?)\b",
        r"\b(?:can|could|may)(?: also| still| simply| always)? (?:use|try|pay|log in|sign in|book|order|call|connect|access|send|view|submit|switch"
        r"|choose|select|go|work|authenticate|upload|download|export|import|create|publish|deploy|run|print|add|enter|set|generate|download)"
        r" [^.;]{1,80} instead\b",
        r"\b(?:moving|switching|changing|pointing|routing|migrating|shifting|pinning|setting|scheduling|falling back|upgrading|downgrading"
        r"|re-?creating|splitting|adding|using|going) (?:[^.;]|\.(?=\S)){2,70} (?:will|should|may|might|can) (?:start|avoid|help|get|let|allow|fix|reduce"
        r"|clear|work|resolve|speed|bypass|solve|cure|restore|prevent|unblock)\b(?! (?:us|our)\b)"
        r"|\b(?:upgrading|updating|switching|changing|rolling back|reverting|downgrading|moving) to [^.;]{1,40} (?:cures|fixes|solves|resolves"
        r"|avoids|helps|clears)\b",
        rf"^(?:if|where|when) you (?:need|want|wish|have|would like) to\b[^,.;]{{3,90}}? (?:please )?(?:use (?:our|the|your|an?)|call|ring|go to"
        rf"|visit|try|switch to|log in to)\b(?! (?:us|support|our (?:support|help)|the (?:support|help|status)))",
        r", so (?:please )?(?!we\b|it\b|that\b|the\b|you\b|no\b)(?:push|trigger|re-?[a-z]+|use|switch|take|make|call|enter|log|sign|set|update"
        r"|open|close|add|allow|check|run|send|export|print|book|pay|clear|refresh|try|download) (?:an?|the|your|it|them|to|any|by|in"
        r"|out|over|from|manually)\b",
        # What not to do, and what will help once done.
        r"^(?:so |but |and |again, )?(?:please )?(?:don't|do not|never) (?!hesitate|worry|forget|contact|call|reply|raise|(?:open|submit|log|create) (?:an?|any|further|more|new|additional|duplicate|support|tickets?|calls?)\b"
        r"|expect|have|see|know|think|panic|need|want|anticipate|believe|miss|be\b|let\b|e-?mail|phone|ring|stop)[a-z-]+ [a-z]",
        rf"^(?:please |just |simply |try |if so,? )?(?:{ACT}|force[- ]?quit|relaunch|kill|clear|log|sign)\b[^.;]{{0,60}}?(?: and|, and| then|,) "
        r"(?:you|it|things|everything|that|all|they) (?:should|will|'ll|ought)\b|^(?:you|it|that)'?(?:ll| will) (?:need|have) to (?:re-?[a-z]+|log|sign"
        r"|clear|update|switch|reload)\b",
        # Bidding in any verb: with "instead", behind a condition, a colon or a comma; and what helps, or does not.
        rf"^(?:so |then |just |please |or |simply |alternatively,? |otherwise,? |in that case,? )?(?:{ACT}"
        rf"|{BID})\b(?! (?:(?:[a-z]+ ){{0,2}}?(?:is|are|was|were|has"
        rf"|have|had|will|may|can|could|should|do|does|did|fails?|works?|issues?|errors?|problems?"
        rf"|times?)\b))[^.;]{{2,90}} (?:instead|for now|meanwhile"
        rf"|in the mean ?time|until (?:then|it|this|we|the|further)|manually|by hand)\b",
        rf"^(?:if|when|where|until|while|should)\b[^,.;]{{3,100}}, "
        rf"(?:then |please |try |simply |just )*(?!(?:open|log|submit|raise|file|ask|send|call|ring|contact|let) "
        rf"(?:an?|the|our|us|new|in|support|office|for)\b)"
        rf"(?:{BID}|use|call|ring|go|switch|send|wait)\b(?! (?:a |an |new |up )*(?:support )?(?:ticket|case)| (?:is"
        rf"|are|was|were|has|have|will|may|can))",
        r"^for (?:anything|urgent|non-urgent|now|orders|payments|anyone|new|those|logins?|access"
        r"|emergenc)[^,.;]{0,40},? (?:please )?(?:use|call|ring|go|switch|send|try|dial|visit)\b"
        r"|^just (?![a-z]+ed\b|an?\b|the\b|to\b|got|now|under|over|in\b|as\b|saw|had|so\b|for\b|some|one|this|found"
        r"|wait|checking|[a-z]+ing\b)[a-z]+ |^(?:grab|get|generate|issue|request|create|copy"
        r"|pick up|download|take) (?:the|your|an?) (?:new|fresh|latest|updated|another|current|old)\b",
        r"\b(?:use|using|with|via|through|by|open|switch to|try|grab|get|enter|pick|choose|select) [^.;]{1,60} "
        r"(?:gets? (?:you )?(?:around|round|past)|does the (?:trick|job)|works around"
        r"|avoids (?:it|this|the)|bypasses|sidesteps|helps|is a way (?:around|round))\b|^[a-z]+ing [^.;]{1,60} "
        r"(?:gets? (?:you |everyone |people )?(?:around|round|past)"
        r"|works around|avoids|bypasses|sidesteps|is a (?:good )?way (?:around|round)|will (?:do|get|help|fix|bring"
        r"|clear|work))\b",
        r"\b(?:it's|it is|is|might be|may be|probably|would be|be|you're) (?:a )?(?:good|best|better|worth|safe"
        r"|safest|wise|wiser|advisable|fine|ok|okay|quicker|faster|easier|easiest"
        r"|sensible|a good idea|well worth|better off|enough)(?: idea)?(?: for (?:you|now|customers|users))? (?:to "
        r"(?!assume|say|use the|know|see|be|have|remember|monitor)[a-z]+"
        r"|(?!monitoring|noting|mentioning|seeing|being|knowing)[a-z]+ing\b)|^(?:best|better|safest|easiest|worth"
        r"|good idea) (?:to |bet |[a-z]+ing\b)|, best (?:to|use|bet)\b"
        r"|\b(?:your |the )(?:best|safest|quickest|easiest) (?:bet|option|way|route|course)\b",
        r"\b(?:don't|do not|no (?:point|use|sense)(?: in)?|not worth|needn't|there's no (?:point|use|sense)(?: in)?"
        r"|no need (?:for|of)) (?:bother(?: with| to)? ?)?(?:(?!thank|being|having|seeing|getting"
        r"|expecting)[a-z-]+ing\b|bother\b)|\b(?:re-?boot|re-?start|re-?install|re-?load|refresh|re-?try|re-?set"
        r"|re-?send|log|chang|clear|upgrad|updat|switch|re-?submit|open)[a-z]*ing\b[^.;]{0,50}?"
        r" (?:won't|will not|does not|doesn't|does nothing|do not|don't|is not going to|isn't going to|makes no|is "
        r"no) (?:help|fix|work|do|make|change|speed|difference|solve|be necessary|use)\b",
        r"^[a-z]+s should(?: not)? (?!be (?:back|able|working|seeing|fully|operating|affected|fine|resolved|normal|in"
        r"|up|available|notified|aware)|have|see|now|start|begin|no|recover|return|work|load|arrive|appear"
        r"|clear|continue to|also|all|again|improve|resume|go|come|become|still|only|expect|notice|experience|feel"
        r"|find|receive|get|contact|reach|complete|finish|succeed|stop|last|take|show|display|flow|drop"
        r"|settle|normalize|normalise|catch|process|play|run|open|respond|connect|behave|function|stabil)[a-z]+",
        r"\bas a (?:temporary|stop-?gap|interim|short-term|precautionary) (?:measure|solution|fix|arrangement|step"
        r"|workaround)?,? ?(?!we\b)[a-z]+ (?:[a-z]+ )?(?:can|may|should|must|will need to)\b"
        r"|\bwhere possible,? (?!we\b)(?:please )?[a-z]+\b|\bat (?:your|the [a-z]+'s) (?:own )?discretion\b",
        r"\b(?:you|customers|users|clients|merchants|admins|staff) (?:can|may) (?:also |still |instead |safely "
        r"|simply |just |always |either )*(?!see|notice|experience|have|be|lose|get|find|encounter|receive|need"
        r"|observe"
        r"|not|now|continue|follow|track|reach|contact|still|want|wish|feel|expect|subscribe|read|view|hear|claim"
        r"|also|again|face|miss|seem|fail|suffer|struggle|hit|run into|briefly|rest|access|learn)[a-z-]+ (?!in touch)"
        r"[^.;]{2,80}\b(?:for now|meanwhile|in the mean ?time|instead|until|while|for later|later|manually|by hand"
        r"|from|straight|directly)\b",
        unless=r"\b(?:we|i|engineers|our (?:team|engineers|technicians)|team) (?:may|might|can|could|will|should|must"
        r"|are|is|have|has|had|'ll|'re) (?:[a-z]+ ){0,3}?(?:need|have|want|be) to\b",
        unless_before=r"\b(?:determined|decided|concluded|felt|thought|agreed|believed?)(?: that)?(?: it)?",
        unless_after=_NOT_ADVISED,
        unless_in=r"\b(?:subscrib|monitor|follow)(?:e|ing)?\b|\b(?:now|again) (?:access|use|create|open|start|log"
        r"|sign|upload|download|run|connect|send)"
        r"|\b(?:normally|as (?:normal|usual|expected)|once more)\b|\b(?:should|must) (?:be(?! (?:re-?[a-z]+ed|re-?set|power|unplugged|switched|logged))|have|now|see|all|no longer"
        r"|not (?:see|be|experience|notice|have))\b|\b(?:support|(?:help|service) ?desk|status page|claim|call the "
        r"office|further calls|tickets?|get in touch|write to us|contact)\b",
    ),
)
