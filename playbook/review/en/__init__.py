"""English: what status pages say, by the kind of words they use rather than by any provider's phrases.

Definitions of the features: issue tracker, "What a message tells its reader". A rule is general on purpose: a verb
of commitment and a time make a promise, a word of failure makes a symptom, a counted group of people a scope.
"""

from __future__ import annotations

from playbook.review.en import causes, experience, promises
from playbook.review.en.words import G
from playbook.review.rule import Language

HYPOTHETICAL = G.compile(
    r"^(?:and |but |so |please |however,? )*(?:if|should you|in case|whether|in the event)\b",
    r"\bif (?:you|your|the (?:issue|problem)s?|this|users?|customers?|any|problems?|issues?"
    r"|errors?) (?:are |is |do |still |should |continue|persist|experienc|encounter|see|notic|have"
    r"|remain)",
    r"\bto (?:prevent|avoid|reduce|minimi[sz]e)\b[^,]{0,60}\b(?:recur|future|similar|again|reoccur"
    r"|happening)",
    r"\b(?:in the future|going forward|similar (?:issues|incidents))\b",
)

#: Besides the features: a time, a figure, a measure of our own, a part of the product behaving in a named way.
SPECIFIC = G.compile(
    r"<clock>|<date>|\b\d{4}-\d\d-\d\d\b|\b<month> \d{1,2}\b|\b\d+(?:[.,]\d+)?(?:%|[- ]?(?:minutes?"
    r"|mins?|hours?|hrs?|days?|percent|seconds?|ms|x)\b)",
    r"\b(?:roll(?:ed|ing|s)? ?back|rollback|revert(?:ed|ing|s)?|re-?start(?:ed|ing|s)?|re-?boot(?:ed"
    r"|ing)?|fail(?:ed|ing)? ?-?over|failover|re-?rout(?:ed|ing|e)|redirect(?:ed|ing)?|scal(?:ed|ing"
    r"|e) (?:up|out|down|back)|scale-?up|provision(?:ed|ing)|re-?balanc\w+|throttl\w+|isolat(?:ed"
    r"|ing) (?!the (?:issue|problem|cause))|configuration changes?|config changes?|(?:add(?:ed|ing)?"
    r"|increas(?:ed|ing|e)|restor(?:e|ed|ing)|extra|additional|more|normal) (?:[a-z]+ )?capacity"
    r"|replac(?:ed|ing)|mov(?:ed|ing)|relocat(?:ed|ing)|disabl(?:ed|ing)|turn(?:ed|ing) off"
    r"|shut(?:ting)? (?:off|down)|optimi[sz]\w+|block(?:ed"
    r"|ing)|hot-?fix|patch(?:ed|ing)?|upgrad(?:ed|ing)|drain(?:ed|ing)|re-?deploy\w*|re-?process\w*"
    r"|back-?fill\w*|migrat(?:ed|ing)|re-?index\w*|re-?build\w*|clear(?:ed|ing) (?:the )?(?:cache"
    r"|queue|backlog)|swap(?:ped|ping)|re-?connect\w*|re-?sync\w*|increas(?:ed|ing) (?:the )?(?:number"
    r"|limit|size)s?|rotat(?:ed|ing)|shift(?:ed|ing) traffic|traffic (?:shift|away)|backup)\b",
    r"\b(?:provider|vendor|upstream|third[- ]party|carrier|supplier|partners?|their (?:page|status"
    r"|team|end|side|engineers))\b",
    r"\b(?:data (?:loss|was lost|corruption)|no data|javascript|(?:4|5)\d\d)\b",
    r"\b(?:queue|backlog|delayed|pending|catching up|caught up|gradual(?:ly)?|re-?enabl\w+)\b",
)
ENGLISH = Language("en", (*experience.RULES, *promises.RULES, *causes.RULES), HYPOTHETICAL, SPECIFIC)
