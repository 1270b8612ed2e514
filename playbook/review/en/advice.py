"""English: what customers can do meanwhile."""

from __future__ import annotations

from playbook.review.en.words import ACT, NO_ADVICE, G
from playbook.review.vocabulary import listed, one_of

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
dispatchers, resellers, partners, instructors, trainers, editors, hosts, everyone
""")
)

#: Turning to us, waiting and reading on are no way round.
NOT_ADVISED = (
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
        rf"\b(?:{WHO})\b(?: (?!we\b)[a-z/-]+){{0,8}}? (?:can|may|should|could|need to|must|(?:will |may |might "
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
        r"\b(?:it is |is )?(?:recommended|(?<!please be )(?<!have )(?<!has )(?<!been )(?<!also )advised|suggested)"
        r" (?:to|that|you)\b|\brecommendation is to\b"
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
        unless_after=NOT_ADVISED,
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
)
