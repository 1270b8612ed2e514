"""English: regret, promises and advice."""

from __future__ import annotations

from playbook.review.en.words import ACT, NO_ADVICE, TIMED, G

RULES = (
    # Regret towards customers.
    G.rule(
        "apology",
        r"\b(?:apolog(?:y|ies|i[sz]e|i[sz]ed|i[sz]ing)|sorry|regret(?:s|ted)?|forgive(?:ness)?|pardon (?:us|the|our"
        r"|this|any))\b",
        r"\b(?:let you down|fell short|we failed (?:you|our)|take(?:s)? (?:full |complete )?(?:responsibility"
        r"|ownership)|our (?:fault|mistake)|we messed up|mea culpa|hold ourselves (?:accountable|to a higher))\b",
        unless=r"\bno (?:need to )?apolog|\bsorry page",
    ),
    # A time for more information.
    G.rule(
        "next_update",
        rf"\b(?:<will>) (?:mark|close|declare)\b.{{0,40}}?\b(?:resolved|closed|incident|over)\b.{{0,20}}?\b{TIMED}",
        rf"\b(?:<will>)~(?:<tell>)~~\b{TIMED}",
        r"\b(?:by|at|in|within|before|every|around)[ :]+(?:the )?(?:<time>).{0,40}?\b(?:we|our|i|the"
        r"|there)~(?:<will>)~(?:<tell>)",
        rf"\b(?:next|further|another|additional|subsequent|new|more)(?: \w+){{0,2}}? (?:<news>|check-?in|post|word"
        r"|note|tweet|e-?mail)(?: (?:is|are|will|to|be|due|expected|scheduled|provided|posted|shared|follow"
        rf"|available|eta|time|coming|planned|on|sent|published|or sooner|if|needed))*[ :,(-]*{TIMED}",
        rf"\b(?:next|the next) update~{TIMED}",
        r"\b(?:updates?|status|news|information|progress)~(?:every|each|hourly|once (?:an|per|every|a)|half-hourly"
        r"|daily|at least every|on an hourly|on a daily)\b(?: <interval>)?",
        r"\bhourly updates?\b|\bupdates? hourly\b|\b(?:posting|updating|reporting|communicating|publishing"
        r"|tweeting)(?: [a-z@]+){0,4}? (?:every|hourly|once (?:an|per|every))\b",
        r"\b(?:<news>)~(?:planned|due|expected|scheduled|slated|promised) (?:for|on|by|at|in|within"
        r"|around) (?:the )?(?:<time>)",
        rf"\b(?:<news>)(?: \w+){{0,3}}? (?:will|is|are|should)(?: be| expected to be| going to be)? (?:available"
        r"|published|posted|shared|provided|sent|released|ready|distributed|issued|out|follow"
        rf"|made available) {TIMED}",
        r"\b(?:<will>)~\b(?:post|update|report|write|check in|share|tweet)\b[^.;]{0,30}?\b(?:every|hourly|once (?:an"
        r"|per|every))\b",
        r"\b(?:check back|stay tuned|(?:expect|look for|watch for) (?:an?|the|our|another) (?:\w+ )?(?:update|post"
        r"|message|bulletin|note|report)|back with (?:more|an update)|eta for (?:the )?next update"
        rf"|update you again)~{TIMED}",
        unless_in=r"\bas of\b|\b(?:was|were|has been|have been) (?:deploy|appl|releas|install|complet|roll)"
        r"|\bdeploy(?:ing)? (?:an |the )?update|\bonce\b(?! (?:per|an|a|every)\b)|\bafter (?:we|the|our"
        r"|it)\b|\bno further\b|\bno later updates\b",
    ),
    # More is promised, no time.
    G.rule(
        "vague_next",
        r"\b(?:<will>)~~(?:<tell>)|^more (?:when|once|as|soon|later|to)\b",
        r"\b(?:keep(?:ing)?|kept)~(?:updated|posted|informed|in the loop|apprised|up[- ]to[- ]date|advised)\b",
        r"\b(?:further|more|additional|another|new|next|regular|frequent|periodic|continued|ongoing|detailed|full"
        r"|any)(?: [\w-]+){0,3}? (?:updates?|information|details?|news|communications?|report|analysis|post-?mortem"
        r"|summary|rca)(?: (?:as|if))? (?:will|to (?:follow|come)|soon|shortly|follow(?:s|ing)?\b|coming|when"
        r"|as (?:soon|we|they|it)|once|are on|is on|in due)",
        r"\bupdates? (?:will|to (?:follow|come)|soon|shortly|follow(?:s|ing)?|coming|as (?:soon|we|they|it|more"
        r"|information|necessary|needed)|when|once)\b",
        r"\b(?:a |an |the )(?:[\w-]+ ){0,3}(?:post-?mortem|root cause analysis|rca|incident report|retrospective"
        r"|analysis|incident review|update|report) (?:will|is going to|to follow|follows|is forthcoming|is on (?:its"
        r"|the) way|is coming)",
        r"\bmore (?:soon|shortly|to (?:come|follow))\b",
        r"\b(?:stay tuned|stand ?by for|watch this space|please check back|check back (?:here|soon|later|shortly"
        r"|for))\b",
        r"\b(?:continue|continuing) (?:to )?(?:provid|shar|post|updat|keep|communicat|send|report)\w*",
        r"\bas we (?:learn|know|discover|find out|get|have|gather) more\b",
        unless_after=r"(?: be)? (?:rolled|deployed|applied|installed|pushed|released to|happen|take place|start"
        r"|begin)\b",
        unless=r"\bno (?:further|more|additional) (?:status )?updates?\b|\bwill (?:not|no longer) (?:be )?(?:provid"
        r"|post|updat|shar)",
        unless_in=r"\b(?:was|were|has been|have been)\b|\berrors?\b.{0,12}messages?|update will be (?:rolled"
        r"|deployed|applied|installed|released to|pushed)|\b(?:provide|giv\w+|offer|have|release|add"
        r"|deploy\w*) (?:the |a |an )?(?:fix|hotfix|patch|relief|better|service|resilien\w+|improved|full"
        r"|access|support|capacity|solution|software|more (?:resilien|reliab|capacity|stable|robust))"
        r"|software update|\bmonitor\b(?!.*(?:updat|post|inform|share|provide))|\bprogress on\b|\b(?:to"
        r"|will) (?:update|improve) our (?!customers|users|status)|\bwill have (?:a |an )?(?!more|updat"
        r"|news|addition|further|info)|\bwill (?:[a-z]+ )?follow(?! ?-?up)(?!s)|\bdo\b(?!.*updat)",
    ),
    # What customers can do meanwhile, or that there is nothing they can or must do.
    G.rule(
        "workaround",
        r"\bwork-?arounds? ?(?::|are|is|would|can|include|involv|available|at this time|for (?:this|those|affected"
        r"|impacted|customers|users)|you)",
        r"\b(?:as (?:a|an) (?:\w+ ){0,2}?(?:work-?around|alternative|interim|stop-?gap|(?:solution|measure"
        r"|mitigation|fix),? (?:please|you|customers|users|we (?:recommend|suggest|advise)))|no (?:known |current "
        r"|available )?work-?arounds?|temporary (?:solution|fix|measure) is)\b",
        r"\b(?:customers?|users?|you|clients?|merchants?|subscribers?|those|anyone|admins?|administrators?|visitors"
        r"|members|players|developers|teams|organi[sz]ations|buyers|shoppers|sellers|owners|drivers|riders|students"
        r"|teachers|patients|callers|guests|agents|employees|staff|passengers|travell?ers|readers|viewers"
        rf"|listeners)\b(?: [a-z/-]+){{0,6}}? (?:can|may|should|could|need to|must|(?:will |may |might "
        r"|would )(?:need|have|want|wish) to|(?:is|are) (?:advised|encouraged|requested|recommended|asked|able"
        r"|required|welcome|invited) to|might want to|have to|shall)(?: (?:also|still|either|instead|simply|now"
        rf"|continue to|then|be able to|try to|temporarily|please|alternatively|manually))* (?:{ACT})\b",
        r"\b(?:customers?|users?|you|merchants|subscribers|those|anyone|admins|administrators|clients|members"
        rf"|players)\b(?: [a-z0-9/-]+){{0,6}}? (?:can|must)(?: (?:also|still|either|instead|simply|temporarily"
        rf"|alternatively|manually))* (?!{NO_ADVICE})[a-z]+\b(?!.{{0,80}}\b(?:now|again|normally|as (?:usual|normal"
        r"|expected)|without (?:any )?(?:issue|problem|error)s?|once more)\b)",
        r"\b(?:is|are|remains?) (?:still )?(?:possible|accessible|available|reachable|usable|functional) (?:via"
        r"|through|by|using|with|from|over)\b|\b(?:can|may|able to|possible|still works?|available|accessible"
        r"|reachable|functional|alternatively)\b.{0,40}?\b(?:via|through|using) (?:the|our|its|your|a"
        r"|an)\b(?! (?:link|support|status|contact|chat|same))|\b(?:accessing|using|logging"
        r"|connecting)\b.{0,80}?\b(?:still possible|still works?|works (?:fine|as expected|normally)|is not affected"
        r"|remains possible)",
        r"\bplease(?: (?:also|either|then|now|just|simply|kindly|temporarily|manually|be sure to|make sure (?:to"
        rf"|you)|ensure (?:that )?you))* (?!{NO_ADVICE})[a-z]+\b",
        r"\bplease(?: (?:also|try to|either|be sure to|make sure to|then|now|just|simply|kindly|ensure|consider"
        rf"|temporarily|manually|continue to))* (?:{ACT})\b",
        r"\bwe (?:recommend|suggest|advise|encourage|ask|request|urge)~(?:to|that|you|users|customers|[a-z]+ing)\b",
        r"\b(?:it is |is )?(?:recommended|advised|suggested) (?:to|that|you)\b|\brecommendation is to\b"
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
        r"|remains possible)\b|\b(?:[a-z]+ mode|[a-z]+ app|api|phone|website|app"
        r"|web version) (?:still )?works?(?:[:;]| as (?:usual|normal)| fine| in the mean ?time)|\b(?:nothing"
        r"|no steps?|anything) (?:that )?(?:you|customers|users) (?:need|have|must)\b",
        r"\b(?:do not|don't|does not|will not|won't|no) need to (?!contact|call|know)[a-z]+\b|\bno need to\b"
        r"|\bnothing (?:you|customers|users) need to do\b|\bno (?:[a-z]+ ){0,3}(?:are|is) (?:needed|required"
        r"|necessary)\b",
        r"\b(?:will|may|might|should|can|must)(?: now| also| safely)?(?: need to"
        r"| have to)? be (?:manually )?(?:retried|re-?run|restarted|re-?submitted|re-?tried|re-?sent|re-?created"
        r"|re-?triggered|re-?uploaded|mitigated by|worked around|bypassed|avoided|used (?:as|instead))\b",
        r"\b(?:re-?try(?:ing)?|refresh(?:ing)?|restart(?:ing)?|re-?run(?:ning)?|reload(?:ing)?|clearing"
        r"|reconnect(?:ing)?|switching|disabling|enabling|logging out|signing out|re-?install(?:ing)?|upgrading"
        r"|rebooting|re-?authenticating)\b.{0,50}?\b(?:should|may|might|will|can|could|often"
        r"|usually)\b.{0,20}?\b(?:succeed|work|help|resolve|fix|mitigate|restore|solve|clear|alleviate"
        r"|do the (?:trick|job)|bring|get|go through|sort)",
        r"\b(?:may|might|should|will|can|could) (?:succeed|work|be resolved|be fixed) (?:on|upon|after|by|when|if"
        r"|with) (?:a )?(?:re-?try|retries|re-?trying|refresh|reload|re-?start|re-?load|re-?connect|clearing|logging"
        r"|signing|second|another|re-?running)",
        rf"\b(?:can|could|may)\b.{{0,70}}?\bto (?:mitigate|avoid|work ?around|bypass|circumvent)\b|^to (?:mitigate"
        r"|work ?around|avoid|resolve|bypass|recover|restore|fix|continue|speed up"
        rf"|regain)\b[^,]{{0,80}}(?:,? (?:you|customers|users|please)|, (?:{ACT}))\b",
        r"\bto (?:[a-z]+ )?work ?around (?:this|the|it|these)\b",
        r"\b(?<!no )actions? required\b|\brequired action\b|\bshould be [a-z]+ed (?:as per|per|according to"
        r"|by following|using)\b|\b(?:can|may) (?:still )?be (?!found|viewed|seen|followed|tracked|read|monitored"
        r"|reached|contacted|reported|sent to|directed)[a-z]+(?:ed|en|t) (?:from|in|via|through|using|with|on|at"
        r"|over) (?:the|your|our|an?) [a-z ]+\b",
        r"^(?:in the mean ?time|meanwhile|for now|until then|alternatively|as an alternative|instead),? (?:(?:we"
        r"|you|users|customers) (?:recommend|suggest|can|may|could|should)|please (?!contact|reach|bear|check|be"
        rf"|see|visit|follow|accept|stay)|(?:{ACT}))\b",
        rf"^(?:so |then |just |instead,? |alternatively,? |for now,? )?(?:{ACT}) (?:the|your|any|it|them|all"
        r"|another)\b(?! (?:fix|situation|issue|team|problem|incident))|^(?:go|head|hop) (?:over )?to (?!our|https"
        rf"|the status)|, so (?:{ACT}|hop|head)\b",
        r"^(?:run|type|execute) `|^(?:retry|try|refresh|restart|reboot|disable|enable|switch to|clear|reload|re-?run"
        r"|log out|sign out|reconnect|upgrade|install|reinstall|avoid|do not|use|run|add the|hold off) (?!the (?:fix"
        r"|situation))\w+",
        rf"^(?:if|when|until|while)\b[^,]{{3,100}}, (?:then |please |try |you can |simply |just )*(?!send (?:us"
        rf"|an? ))(?:{ACT}|unplug|close|quit|press|tap|hold|power|force|turn|replace|re-?pair|reopen|re-?(?!ach|fer"
        r"|port|main|view|pl|st |ce|mem|ad|q|g|turn)\w+)\b(?! (?:a|an|new|up)* ?(?:support )?(?:ticket|case))",
        rf"\b(?:{ACT}|[a-z]{{3,}}ing) (?:the |your )(?:[a-z]+ ){{1,3}}(?:clears|fixes|resolves|solves|helps|restores"
        r"|corrects|lets|allows|makes|gets)\b(?! the (?:issue for (?:us|all)))",
        r"\b(?:in the mean ?time|meanwhile|until then|for now|instead)\b.{0,80}?\b(?:works?|available|unaffected"
        r"|can be used|possible|usable)\b",
        unless=r"\b(?:working on|looking for|search(?:ing)? for|developing|investigating|exploring|implement(?:ed"
        r"|ing)|deploy(?:ed|ing)|applied|applying|preparing|found|identified|testing|evaluating|put in place"
        r"|putting in place|created|building|added) (?:on )?(?:a |an |possible |potential |the |some "
        r"|our )*(?:temporary |interim )?work-?arounds?\b",
        unless_in=r"\b(?:now|again|continue to) (?:access|use|create|open|start|log|sign|upload|download|run|connect"
        r"|send)|(?:may|should|could|can|must) (?:also |still )?(?:wait|stop|fail(?! ?(?:over|away))"
        r"|access (?:the|their|your)? ?(?:service|site|platform) (?:as|normally|again)|open (?:a|an"
        r"|new)? ?(?:support )?(?:ticket|case|request))|open (?:a |an |new )?(?:support )?(?:ticket|case)"
        r"|(?:use|using|go to|open|access) (?:this|our|the)? ?(?:link|status|support|contact|chat)"
        r"|recommend\w* (?:that )?(?:you )?(?:contact|reach|check|follow|subscrib|monitor)|(?:ask|request"
        r"|urge)\w*~(?:patience|bear)|ask (?:for|that you bear)|\b(?:issues?|problems?|unable|trouble"
        r"|difficult\w*|errors?) .{0,40}\b(?:via|through|using)\b|please (?:wait|use (?:this"
        r"|our))? ?(?:while|for)|should (?:now )?be able to|be able to (?:access|use|log|sign|connect)",
    ),
    # When service will be back.
    G.rule(
        "eta",
        r"\bestimated\b[^.;]{0,70}?\b(?:clear|complet\w+|recover\w*|restor\w+|resol\w+|fix\w*|repair\w*|finish\w*"
        r"|back|power)\b[^.;]{0,25}?(?:<time>)|\b(?:outages?|downtime|interruptions?|maintenance|repairs?|works?"
        r"|disruption)\b[^.;]{0,50}?\b(?<!the )(?:last|take|be|is|maximum|up to"
        r"|at most)(?: \w+){0,3}? (?:<interval>)",
        r"\b(?:will|may|might|could|'ll|should|forecast(?:ed)?|due|assum\w+|believe|think|expect(?:s|ed|ing)?"
        r"|estimat(?:e|es|ed|ing)|anticipat(?:e|es|ed|ing)|aim(?:ing)?|targeting|hop(?:e|ing)|project(?:ed)?"
        r"|plan(?:ned)? to|likely|going to|on track|looking at)~(?:<back>)~~\b(?:by|in|within|before|at|around|over"
        r"|after|for|until|till|on|about|no later than|anywhere|some|another|next|approximately|roughly|≈|take|last"
        r"|of|is|as (?:quickly|soon|early|late) as|:)[ :]*(?:up to |just |about |around "
        r"|approximately |another |the |roughly |an additional |less than )*(?:<time>)".replace(
            "<back>",
            r"resol(?:ve|ved|ving|ution)|restor(?:e|ed|ing|ation)|complet(?:e|ed|ing|ion)|recover(?:y|ed|ing)?"
            r"|mitigat(?:e|ed|ion)|fix(?:ed|es)?|back|normal(?:ly|i[sz]e|i[sz]ed)?|operational|available"
            r"|finish(?:ed)?|online|up and running|cleared?|catch(?:ing)? up|caught up|drain(?:ed)?|process(?:ed)?"
            r"|rolled out|deploy(?:ed|ment)?|live|subside|repair(?:ed|s)?|functional|working|service|take|last"
            r"|operat\w+ normally|empty|reach(?:ed|able)|restored|return(?:ed)?|improve[ds]?|in place|arriv\w+|done"
            r"|through|ready|clear(?:ing|ed)?|current|running|worked off|replaced|rollout|effect|end|remediat(?:ed"
            r"|ion)",
        ),
        r"\b(?:eta|etr|estimated (?:time|resolution|repair|recovery|completion|restoration|fix)(?: (?:of|to|for"
        r"|time))?(?: [a-z]+){0,3}?|time to (?:resolution|recovery|resolve|restore|fix))(?: (?:of|for|to|is|at|on"
        r"|the|a|full|fix|resolution|recovery|completion|mitigation|restoration|currently|now|remains|approximately"
        r"|about|around|roughly|still|within|by|in|service|complete))*[ :≈=-]*(?:<time>)",
        r"\b(?:within|in|over|by|before|at)(?: the| about| approximately| around| next)* (?:<time>).{0,30}?\b(?:will"
        r"|should|expect(?:ed)?|anticipate|estimate)~(?:resol|restor|complet|recover|fix|be back|normal|operational"
        r"|available|finish|online)",
        r"\b(?:re-?opens?|resumes?|returns?|comes? back|be back|back online)(?: to (?:service|normal))? (?:at|by|in"
        r"|on|within|around|tomorrow|tonight|before)[ :]*(?:about |around )?(?:the )?(?:<time>)|\b(?:re-?opens?"
        r"|resumes?) tomorrow",
        r"\b(?:resolution|recovery|restoration|fix|completion|mitigation|repairs?|rollout|deployment|replacement"
        r"|(?:full |normal )?(?:service|access|operations?|functionality)) (?:is |are |time "
        r"|should be )?(?:fully )?(?:expected|estimated|anticipated|scheduled|planned|projected|targeted"
        r"|due)~(?:<time>)",
        unless=r"\b(?:no|not|n't|without|unknown|await\w*|waiting for|pending) (?:have |yet |currently |know |got "
        r"|possible |at this (?:time|point) |able to (?:give|provide) )*(?:an?|any|the|confirmed|firm|exact"
        r"|specific|precise|current)? ?(?:etas?|etr|estimates?|estimated|time ?frames?|timelines?)\b",
        unless_before=r"\b(?:rfo|reports?|post-?mortem|updates?|analysis|rca|information|details)(?: \w+){0,3}",
        unless_in=r"\bback (?:with\b|to you)|\bshould have (?:now |all )?(?:been|[a-z]+ed)\b|\b(?:updates?"
        r"|information|details|report|post|analysis|know|inform|share|communicat\w*|notify|postmortem|rca"
        r"|monitor(?:ing)?|investigat\w*|retain\w*|prevent\w*)\b|\b(?:was|were"
        r"|had been) (?:fully )?(?:resolved|restored|fixed|mitigated|completed)|\bstart(?:ed|ing)? at"
        r"|\bcontinue\b(?!.*(?:until|for))|\bsince\b|\bas of\b|\bbetween\b|should (?:now|no longer)",
    ),
)
