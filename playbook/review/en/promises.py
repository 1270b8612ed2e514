"""English: regret, promises and advice."""

from __future__ import annotations

from playbook.review.en.words import ACT, NO_ADVICE, TIMED, G

RULES = (
    # Regret towards customers.
    G.rule(
        "apology",
        r"\b(?:apolog(?:y|ies|i[sz]e|i[sz]ed|i[sz]ing)|sorry|regret(?:s|ted)?|forgive(?:ness)?"
        r"|pardon (?:us|the|our|this|any))\b",
        r"\b(?:let you down|fell short|we failed (?:you|our)|take(?:s)? (?:full "
        r"|complete )?(?:responsibility|ownership)|our (?:fault|mistake)|we messed up|mea culpa"
        r"|hold ourselves (?:accountable|to a higher))\b",
        unless=r"\bno (?:need to )?apolog|\bsorry page",
    ),
    # A time for more information.
    G.rule(
        "next_update",
        rf"\b(?:<will>) (?:mark|close|declare)\b.{{0,40}}?\b(?:resolved|closed|incident"
        rf"|over)\b.{{0,20}}?\b{TIMED}",
        rf"\b(?:<will>)~(?:<tell>)~~\b{TIMED}",
        r"\b(?:by|at|in|within|before|every|around)[ :]+(?:the )?(?:<time>).{0,40}?\b(?:we|our|i|the"
        r"|there)~(?:<will>)~(?:<tell>)",
        rf"\b(?:next|further|another|additional|subsequent|new|more)(?: \w+){{0,2}}? (?:updates?"
        r"|information|details|communications?|messages?|report|status|news|check-?in|post"
        r"|bulletin)(?: (?:is|are|will|to|be|due|expected|scheduled|provided|posted|shared|follow"
        rf"|available|eta|time|coming|planned|on|sent|published|or sooner|if|needed))*[ :,(-]*{TIMED}",
        rf"\b(?:next|the next) update~{TIMED}",
        r"\bupdates?~(?:every|each|hourly|half-hourly|daily|at least every|on an hourly"
        r"|on a daily)\b(?: <interval>)?",
        r"\bhourly updates?\b|\bupdates? hourly\b",
        r"\b(?:check back|stay tuned|(?:expect|look for|watch for) (?:an?|the|our"
        r"|another) (?:\w+ )?(?:update|post|message|bulletin|note|report)|back with (?:more|an update)"
        rf"|eta for (?:the )?next update|update you again)~{TIMED}",
        unless_in=r"\bas of\b|\b(?:was|were|has been|have been) (?:deploy|appl|releas|install|complet|roll)"
        r"|\bdeploy(?:ing)? (?:an |the )?update|\bonce\b|\bafter (?:we|the|our|it)\b|\bno further\b"
        r"|\bno later updates\b",
    ),
    # More is promised, no time.
    G.rule(
        "vague_next",
        r"\b(?:<will>)~(?:<tell>)",
        r"\b(?:keep(?:ing)?|kept)~(?:updated|posted|informed|in the loop|apprised|up[- ]to[- ]date"
        r"|advised)\b",
        r"\b(?:further|more|additional|another|new|next|regular|frequent|periodic|continued|ongoing"
        r"|detailed|full|any)(?: [\w-]+){0,3}? (?:updates?|information|details|news|communications?|report"
        r"|analysis|post-?mortem|summary|rca)(?: (?:as|if))? (?:will|to (?:follow|come)|soon|shortly"
        r"|follow(?:s|ing)?\b|coming|when|as (?:soon|we|they|it)|once|are on|is on|in due)",
        r"\bupdates? (?:will|to (?:follow|come)|soon|shortly|follow(?:s|ing)?|coming|as (?:soon|we|they|it"
        r"|more|information|necessary|needed)|when|once)\b",
        r"\b(?:a |an |the )(?:[\w-]+ ){0,3}(?:post-?mortem|root cause analysis|rca|incident report"
        r"|retrospective|analysis|incident review|update|report) (?:will|is going to|to follow|follows"
        r"|is forthcoming)",
        r"\bmore (?:soon|shortly|to (?:come|follow))\b",
        r"\b(?:stay tuned|stand ?by for|watch this space|please check back|check back (?:here|soon|later"
        r"|shortly|for))\b",
        r"\b(?:continue|continuing) (?:to )?(?:provid|shar|post|updat|keep|communicat|send|report)\w*",
        r"\bas we (?:learn|know|discover|find out|get|have|gather) more\b",
        unless=r"\bno (?:further|more|additional) (?:status )?updates?\b|\bwill (?:not"
        r"|no longer) (?:be )?(?:provid|post|updat|shar)",
        unless_in=r"\b(?:was|were|has been|have been)\b|\b(?:provide|giv\w+|offer|have|release|add"
        r"|deploy\w*) (?:the |a |an )?(?:fix|hotfix|patch|relief|better|service|resilien\w+|improved|full"
        r"|access|support|capacity|solution|software|more (?:resilien|reliab|capacity|stable|robust))"
        r"|software update|\bmonitor\b(?!.*(?:updat|post|inform|share|provide))|\bprogress on\b|\b(?:to"
        r"|will) (?:update|improve) our (?!customers|users|status)|\bwill have (?:a |an )?(?!more|updat"
        r"|news|addition|further|info)|\bwill (?:[a-z]+ )?follow(?! ?-?up)(?!s)|\bdo\b(?!.*updat)",
    ),
    # What customers can do meanwhile, or that there is nothing they can or must do.
    G.rule(
        "workaround",
        r"\bwork-?arounds? ?(?::|are|is|would|can|include|involv|available|at this time|for (?:this|those"
        r"|affected|impacted|customers|users)|you)",
        r"\b(?:as (?:a|an) (?:\w+ ){0,2}?(?:work-?around|alternative|interim|stop-?gap|(?:solution|measure"
        r"|mitigation|fix),? (?:please|you|customers|users|we (?:recommend|suggest|advise)))|no (?:known "
        r"|current |available )?work-?arounds?|temporary (?:solution|fix|measure) is)\b",
        r"\b(?:customers?|users?|you|clients?|merchants?|subscribers?|those|anyone|admins?|administrators?"
        rf"|visitors|members|players|developers|teams|organi[sz]ations)\b(?: [a-z/-]+){{0,6}}? (?:can|may"
        r"|should|could|need to|must|(?:will |may |might |would )(?:need|have|want|wish) to|(?:is"
        r"|are) (?:advised|encouraged|requested|recommended|asked|able|required|welcome|invited) to"
        r"|might want to|have to|shall)(?: (?:also|still|either|instead|simply|now|continue to|then"
        rf"|be able to|try to|temporarily|please|alternatively|manually))* (?:{ACT})\b",
        r"\b(?:customers?|users?|you|merchants|subscribers|those|anyone|admins|administrators|clients"
        rf"|members|players)\b(?: [a-z0-9/-]+){{0,6}}? (?:can|must)(?: (?:also|still|either|instead|simply"
        rf"|temporarily|alternatively|manually))* (?!{NO_ADVICE})[a-z]+\b(?!.{{0,80}}\b(?:now|again"
        r"|normally|as (?:usual|normal|expected)|without (?:any )?(?:issue|problem|error)s?|once more)\b)",
        r"\b(?:is|are|remains?) (?:still )?(?:possible|accessible|available|reachable|usable"
        r"|functional) (?:via|through|by|using|with|from|over)\b|\b(?:still|can"
        r"|alternatively)\b.{0,40}?\b(?:via|through|using) (?:the|our|its|your|a|an)\b(?! (?:link|support"
        r"|status|contact|chat|same))|\b(?:accessing|using|logging"
        r"|connecting)\b.{0,80}?\b(?:still possible|still works?|works (?:fine|as expected|normally)"
        r"|is not affected|remains possible)",
        r"\bplease(?: (?:also|either|then|now|just|simply|kindly|temporarily|manually|be sure to"
        rf"|make sure (?:to|you)|ensure (?:that )?you))* (?!{NO_ADVICE})[a-z]+\b",
        r"\bplease(?: (?:also|try to|either|be sure to|make sure to|then|now|just|simply|kindly|ensure"
        rf"|consider|temporarily|manually|continue to))* (?:{ACT})\b",
        r"\bwe (?:recommend|suggest|advise|encourage|ask|request|urge)~(?:to|that|you|users|customers"
        r"|[a-z]+ing)\b",
        r"\b(?:it is |is )?(?:recommended|advised|suggested) (?:to|that|you)\b|\brecommendation is to\b"
        r"|\brecommend(?:ed|s)? (?:using|switching|retrying|disabling|waiting|upgrading|avoiding"
        r"|that (?:you|users|customers))",
        r"\b(?:no|any) (?:further |customer |user |additional |other |manual |specific )*(?:action|actions"
        r"|intervention|steps?)(?: (?:is|are|on your part|from you|by (?:you|customers|users)"
        r"|from (?:customers|users|your side)|for you|to take|will be))* ?(?:need(?:ed)?|required"
        r"|necessary|to take|should be)?(?<=ed|ry|ke|rt|be)\b",
        r"\b(?:do not|don't|does not|will not|won't|no) need to (?:take|do|change|make|update|restart"
        r"|re-?\w+|worry|act)\b|\bno need to\b|\bnothing (?:you|customers|users) need to do\b"
        r"|\bno changes? (?:are|is) (?:needed|required)",
        r"\b(?:will|may|might|should|can|must)(?: now| also| safely)?(?: need to"
        r"| have to)? be (?:manually )?(?:retried|re-?run|restarted|re-?submitted|re-?tried|re-?sent"
        r"|re-?created|re-?triggered|re-?uploaded|mitigated by|worked around|bypassed|avoided|used (?:as"
        r"|instead))\b",
        r"\b(?:re-?try(?:ing)?|refresh(?:ing)?|restart(?:ing)?|re-?run(?:ning)?|reload(?:ing)?|clearing"
        r"|reconnect(?:ing)?|switching|disabling|enabling|logging out|signing out|re-?install(?:ing)?"
        r"|upgrading|rebooting|re-?authenticating)\b.{0,50}?\b(?:should|may|might|will|can|could|often"
        r"|usually)\b.{0,20}?\b(?:succeed|work|help|resolve|fix|mitigate|restore|solve|clear|alleviate)",
        r"\b(?:may|might|should|will|can|could) (?:succeed|work|be resolved|be fixed) (?:on|upon|after|by"
        r"|when|if|with) (?:a )?(?:re-?try|retries|re-?trying|refresh|reload|re-?start|re-?load"
        r"|re-?connect|clearing|logging|signing|second|another|re-?running)",
        r"\b(?:can|could|may)\b.{0,70}?\bto (?:mitigate|avoid|work ?around|bypass|circumvent)\b"
        r"|^to (?:mitigate|work ?around|avoid|resolve|bypass) (?:this|the|it)?[^,]{0,80},? (?:you"
        r"|customers|users|please|upgrade|use|disable|re\w+|set)",
        r"\bto (?:[a-z]+ )?work ?around (?:this|the|it|these)\b",
        r"\baction required ?:|\brequired action\b",
        r"^(?:in the meantime|meanwhile|for now|until then|alternatively|as an alternative"
        r"|instead),? (?:(?:we|you|users|customers) (?:recommend|suggest|can|may|could|should)"
        rf"|please (?!contact|reach|bear|check|be|see|visit|follow|accept|stay)|(?:{ACT}))\b",
        r"^(?:retry|try|refresh|restart|reboot|disable|enable|switch to|clear|reload|re-?run|log out"
        r"|sign out|reconnect|upgrade|install|reinstall|avoid|do not|use|run|add the"
        r"|hold off) (?!the (?:fix|situation))\w+",
        rf"^(?:if|when)\b[^,]{{3,100}}, (?:then |please |try |you can |simply |just )*(?:{ACT}|unplug|close"
        r"|quit|press|tap|hold|power|force|turn|replace|re-?pair|reopen|re-?\w+)\b(?! (?:a|an|new"
        r"|up)* ?(?:support )?(?:ticket|case))",
        rf"\b(?:{ACT}|[a-z]{{3,}}ing) (?:the |your )(?:[a-z]+ ){{1,3}}(?:clears|fixes|resolves|solves|helps"
        r"|restores|corrects)\b(?! the (?:issue for (?:us|all)))",
        r"\b(?:in the meantime|meanwhile|until then|for now|instead)\b.{0,80}?\b(?:works?|available"
        r"|unaffected|can be used|possible|usable)\b",
        unless=r"\b(?:working on|looking for|search(?:ing)? for|developing|investigating|exploring|implement(?:ed"
        r"|ing)|deploy(?:ed|ing)|applied|applying|preparing|found|identified|testing|evaluating"
        r"|put in place|putting in place|created|building|added) (?:on )?(?:a |an |possible |potential "
        r"|the |some |our )*(?:temporary |interim )?work-?arounds?\b",
        unless_in=r"\b(?:now|again|continue to) (?:access|use|create|open|start|log|sign|upload|download|run|connect"
        r"|send)|(?:may|should|could|can|must) (?:also |still )?(?:wait|stop|fail(?! ?over)|access (?:the"
        r"|their|your)? ?(?:service|site|platform) (?:as|normally|again)|open (?:a|an"
        r"|new)? ?(?:support )?(?:ticket|case|request))|open (?:a |an |new )?(?:support )?(?:ticket|case)"
        r"|(?:use|using|go to|open|access) (?:this|our|the)? ?(?:link|status|support|contact|chat)"
        r"|recommend\w* (?:that )?(?:you )?(?:contact|reach|check|follow|subscrib|monitor)|(?:ask|request"
        r"|urge)\w*~(?:patience|bear)|ask (?:for|that you bear)|please (?:wait|use (?:this"
        r"|our))? ?(?:while|for)|should (?:now )?be able to|be able to (?:access|use|log|sign|connect)",
    ),
    # When service will be back.
    G.rule(
        "eta",
        r"\b(?:will|'ll|should|expect(?:s|ed|ing)?|estimat(?:e|es|ed|ing)|anticipat(?:e|es|ed|ing)"
        r"|aim(?:ing)?|targeting|hop(?:e|ing)|project(?:ed)?|plan(?:ned)? to|likely|going to|on track"
        r"|looking at)~(?:<back>)~~\b(?:by|in|within|before|at|around|over|after|for|until|on|about"
        r"|another|next|approximately|roughly|≈|take|last|of|is|:)[ :]*(?:up to |about |around "
        r"|approximately |another |the |roughly |an additional |less than )*(?:<time>)".replace(
            "<back>",
            r"resol(?:ve|ved|ving|ution)|restor(?:e|ed|ing|ation)|complet(?:e|ed|ing|ion)|recover(?:y|ed|ing)?"
            r"|mitigat(?:e|ed|ion)|fix(?:ed|es)?|back|normal(?:ly|i[sz]e|i[sz]ed)?|operational|available"
            r"|finish(?:ed)?|online|up and running|cleared?|catch(?:ing)? up|caught up|drain(?:ed)?"
            r"|process(?:ed)?|rolled out|deploy(?:ed|ment)?|live|subside|repair(?:ed|s)?|functional|working"
            r"|service|take|last|replaced|rollout|effect|end|remediat(?:ed|ion)",
        ),
        r"\b(?:eta|etr|estimated (?:time|resolution|repair|recovery|completion|restoration|fix)(?: (?:of"
        r"|to|for|time))?(?: [a-z]+){0,3}?|time to (?:resolution|recovery|resolve|restore|fix))(?: (?:of"
        r"|for|to|is|at|on|the|a|full|fix|resolution|recovery|completion|mitigation|restoration|currently"
        r"|now|remains|approximately|about|around|roughly|still|within|by|in|service"
        r"|complete))*[ :≈=-]*(?:<time>)",
        r"\b(?:within|in|over|by|before|at)(?: the| about| approximately| around"
        r"| next)* (?:<time>).{0,30}?\b(?:will|should|expect(?:ed)?|anticipate|estimate)~(?:resol|restor"
        r"|complet|recover|fix|be back|normal|operational|available|finish|online)",
        r"\b(?:re-?opens?|resumes?|returns?|comes? back|be back|back online)(?: to (?:service"
        r"|normal))? (?:at|by|in|on|within|around|tomorrow|tonight|before)[ :]*(?:about "
        r"|around )?(?:the )?(?:<time>)|\b(?:re-?opens?|resumes?) tomorrow",
        r"\b(?:resolution|recovery|restoration|fix|completion|mitigation|repairs?|rollout"
        r"|deployment) (?:is |are |time )?(?:expected|estimated|anticipated|scheduled|planned|projected"
        r"|targeted|due)~(?:<time>)",
        unless=r"\b(?:no|not|n't|without|unknown|await\w*|waiting for|pending) (?:have |yet |currently |know "
        r"|got |possible |at this (?:time|point) |able to (?:give|provide) )*(?:an?|any|the|confirmed|firm"
        r"|exact|specific|precise|current)? ?(?:etas?|etr|estimates?|estimated|time ?frames?|timelines?)\b",
        unless_in=r"\bback (?:with|to you)|\b(?:updates?|information|details|report|post|analysis|know|inform|share"
        r"|communicat\w*|notify|postmortem|rca|monitor(?:ing)?|investigat\w*|retain\w*|prevent\w*)\b"
        r"|\b(?:was|were|had been) (?:fully )?(?:resolved|restored|fixed|mitigated|completed)|\bstart(?:ed"
        r"|ing)? at|\bcontinue\b(?!.*(?:until|for))|\bsince\b|\bas of\b|\bbetween\b|should (?:now"
        r"|no longer)",
    ),
)
