"""English: what status pages say, by the kind of words they use rather than by any provider's phrases.

Definitions of the features: issue tracker, "What a message tells its reader". A rule is general on purpose: a verb
of commitment and a time make a promise, a word of failure makes a symptom, a counted group of people a scope.
"""

from __future__ import annotations

from playbook.review.en import (
    advice,
    causes,
    estimates,
    experience,
    functions,
    named,
    promises,
    reach,
    symptoms,
    ways,
    work,
)
from playbook.review.en.parts import FAULT, INNER
from playbook.review.en.words import G
from playbook.review.rule import Language

HYPOTHETICAL = G.compile(
    # "If you are on …, exports are off" tells who, and what.
    r"^(?:and |but |so |please |however,? )*(?:if(?! you(?:'re| are) (?:on|in|hosted|based) (?!.*\b(?:please|should"
    r"|can|may|might|contact|let us|try|use|will)\b))"
    r"|should you|in case|whether|in the event)\b",
    # What is told before stands: "We are still seeing errors, if you are affected, …".
    r"\bif(?<![a-z][a-z][,.-] if)(?<![a-z][a-z], so if)(?<![a-z][a-z], please if) (?:you|your|the (?:issue"
    r"|problem)s?|this|users?|customers?|any"
    r"|problems?|issues?|errors?) (?:are |is |do "
    r"|still |should |continue|persist|experienc|encounter|see|notic|have|remain)",
    r"\bto (?:prevent|avoid|reduce|minimi[sz]e)\b[^,]{0,60}\b(?:recur|future|similar|again|reoccur|happening)",
    r"\b(?:in the future|going forward|similar (?:issues|incidents))\b",
)

#: Besides the features: a time, a figure, a measure of our own, a part of the product behaving in a named way.
SPECIFIC = G.compile(
    r"\b(?:<clock_words>|(?!today\b)<date_words>)|\b\d{4}-\d\d-\d\d(?:t\d\d|\b)|\b<month> \d{1,2}\b"
    r"|\b\d+(?:[.,]\d+)?(?:%"
    r"|[- ]?(?:minutes?|mins?"
    r"|hours?|hrs?|h|days?|percent|seconds?|ms|x)\b)",
    r"\b(?:roll(?:ed|ing|s)? ?back|rollback|revert(?:ed|ing|s)?|re-?start(?:ed|ing|s)?|re-?boot(?:ed|ing)?|fail(?:ed"
    r"|ing)? ?-?over|failover|re-?rout(?:ed|ing|e)|redirect(?:ed|ing)?|scal(?:ed|ing|e) (?:up|out|down|back)"
    r"|scale-?up|provision(?:ed|ing)|re-?balanc\w+|throttl\w+|isolat(?:ed|ing) (?!the (?:issue|problem|cause))"
    r"|configuration changes?|config changes?|(?:add(?:ed|ing)?|increas(?:ed|ing|e)|restor(?:e|ed|ing)|extra"
    r"|additional|more) (?:[a-z]+ )?capacity|replac(?:ed|ing)|mov(?:ed|ing)|relocat(?:ed|ing)|disabl(?:ed"
    r"|ing)|turn(?:ed|ing) off|shut(?:ting)? (?:off|down)|optimi[sz]\w+|block(?:ed|ing)|hot-?fix|patch(?:ed|ing)?(?! "
    r"the (?:issue|problem|bug))"
    r"|upgrad(?:ed|ing)|(?:the|an) upgrade|drain(?:ed|ing)|paus(?:ed|ing)|halt(?:ed|ing)|re-?deploy\w*|re-?process\w*"
    r"|back-?fill\w*|migrat(?:ed"
    r"|ing)|re-?index\w*"
    r"|re-?build\w*|clear(?:ed|ing) (?:the )?(?:cache|queue|backlog)|swap(?:ped|ping)|re-?connect\w*|re-?sync\w*"
    r"|increas(?:ed|ing) (?:the )?(?:number|limit|size)s?|rotat(?:ed|ing)|shift(?:ed|ing) traffic|traffic (?:shift"
    r"|away|(?:has been|have been|was|is being|is) (?:shifted|moved|drained|steered|sent))|backup)\b",
    r"\b(?:cdn|provider|vendor|upstream|third[- ]party|carrier|supplier|partners?|their (?:page|status|team|end|side"
    r"|engineers))\b",
    r"\b(?:data (?:loss|was lost|corruption)|no data|javascript|(?:4|5)\d\d)\b",
    # Parts named, and what is done by hand or put off: not what every incident is told with.
    # "An issue with managed databases" names what may be the product itself.
    r"(?:^)(?!.*\b(?:issues?|problems?|trouble|incident|outage) (?:with|affecting|impacting) (?:our |the"
    r" )?(?:[a-z0-9-]+ ){0,2}?[a-z0-9-]+[.!]*$)"
    rf".*?\b(?<!with )(?<!with our )(?<!with the )(?<!with some )(?<!affecting )(?<!affecting our )(?<!affecting the"
    rf" )(?<!managed )"
    rf"(?!components?\b|nodes for managed)(?:{INNER}|{FAULT})\b(?! (?:back to|as soon|(?:is|are) (?:now )?(?:fully"
    rf" )?(?:back|up|online"
    r"|operational|healthy|available|stable|running|working)|purge))",
    r"\b(?:scripts?|temperatures?|power|packet loss|routes?|routing|registrar|hosting|technicians? (?:on|at)|crews?"
    r"|postponed|re-?scheduled|refund\w*|(?:additional|extra) (?!information|details?|updates?|news|issues?|reports?"
    r"|monitoring|time|work|disruptions?|impact|incidents?|downtime|outages?|interruptions?|problems?)[a-z]+"
    r"|manual(?:ly)?|by hand|configur\w+|tuning|purg\w+"
    r"|flush\w*|whitelist\w*|resources|filter\w*|part on order|spare|replacement|sync\w*|data is safe|delet\w+"
    r"|remov(?:ed|ing)|install\w*|power\w*|version|downgrad\w+|traffic (?:to|from|through|around))\b",
    r"\b(?:queue|backlog|delayed|pending|catching up|(?<!all )(?<!we're )(?<!everything is )(?<!everything's )caught "
    r"up|re-?enabl\w+)\b",
)
PHASE = G.compile(
    r"\b(?:investigat\w+|look(?:ing|ed)? (?:at|into|further|closely)|looked|digging|aware|acknowledge\w*|identif\w+"
    r"|isolated?|monitor\w*|watch\w*|keep(?:ing)? (?:a |an )?(?:close )?(?:eye|watch)|observ\w+|resol\w+|solv\w+"
    r"|fix\w*|mitigat\w+|remediat\w+|implement\w*|deploy\w*|roll(?:ed|ing)? out|appl(?:y|ied|ying)|recover\w*"
    r"|restor\w+|return\w*|resum\w+|operat\w+|normal\w*|expected|functional|back|online|stable|stabili\w+|healthy"
    r"|working|work|works|complet\w+|finish\w*|clos(?:e|ed|ing)|end(?:ed)?|over|progress\w*|issues?|problems?"
    r"|incidents?|disruptions?|outages?|degrad\w+|impact\w*|affect\w*|updates?|updated|status|maintenance|scheduled"
    r"|started|underway|begun|confirm\w*|cause|causes|reports?|report(?:ed|ing)|engineers?|teams?|engaged|escalat\w+"
    r"|research\w*|review\w*|analy\w+|trouble\w*|test(?:ed|ing)?|verif\w+|sorry|apolog\w+|regret\w*|thank\w*"
    r"|appreciat\w*|patience|inconvenience|contact|reach out|get in touch|support|ticket|questions?|bear with"
    r"|stay tuned|know more|inform\w*|details?|news|share|post|follow|subscrib\w+|https?|page|happy|wish\w*|hello|hi"
    r"|dear|regards?|soon|shortly|continu\w+|good (?:news|morning|afternoon|evening)|everything|all clear|none"
    r"|nothing|(?:went|goes|gone|is|was|what's) wrong|messages?|changed?|eta|etr|hang (?:on|tight)|went|please"
    r"|understand\w*|something(?:'s| is) (?:up|off|amiss|wrong|not right)|(?:having|have) a look|technical"
    r"|difficult(?:y|ies)|glitch\w*|hiccups?|gremlins?|all (?:[a-z0-9'-]+ ){1,4}(?:is|are) (?:now |again |fully |once"
    r" again )*available|eye on|figured|sorted"
    r"|tracked|cleared|we're|we are|we have|we've|steps|efforts?|priority|better|weekend|behind us|on it|fine|safe"
    r"|clear|everyone"
    r"|caught up|taken care|post-?mortem|publish\w*|handled|great|good|lifted)\b"
)
ENGLISH = Language(
    "en",
    (
        *experience.RULES,
        *symptoms.RULES,
        *functions.RULES,
        *reach.RULES,
        *named.RULES,
        *promises.RULES,
        *advice.RULES,
        *ways.RULES,
        *estimates.RULES,
        *causes.RULES,
        *work.RULES,
    ),
    HYPOTHETICAL,
    SPECIFIC,
    PHASE,
)
