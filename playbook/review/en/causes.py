"""English: named causes.

A cause is named in one of five ways: behind a word of cause; behind its label ("Root cause: …"); by a verb of finding
with an inner part and a fault ("determined that there was a storage issue with …"); as an inner part or a change of
our own that does harm ("a routine migration locked …", "the primary database crashed"); or as a supplier in trouble.
What customers use ("an issue with the portal") names no cause, and finding it ("cause identified") neither.
"""

from __future__ import annotations

from playbook.review.en.parts import BRAND, CHANGE, FAULT, FIND, GENERIC, HARM, INNER, PROVIDER, WEAK
from playbook.review.en.words import G

_NO_CAUSE = (
    r"(?:this|that|it|these|those|them|which|we|you|they|your|our (?:users|customers|team|status)|an unknown|unknown"
    r"|excess|time|abuse|the (?:above|nature|high number of reports|severity|volume of)|holiday|users?|customers?"
    r"|recovery|fix|mitigation|review|careful|extensive|thorough|further|monitoring|some customers|several|period"
    r"|deploying|implementing|applying|rolling|restarting|receiving|investigat\w+|testing|a (?:brief|short|few"
    r"|period)|being|having|working|many|more|speaking|discuss\w+|confirm\w+|an? (?:thorough|careful|initial"
    r"|extensive|full)|popular demand|customer (?:reports|feedback))\b"
)
_INNER_BEHIND = (
    r"(?! (?:with|at|in|from|on|of|within|inside|by|that|affecting|impacting|where) (?:our |the |an? |one of |some "
    rf"|their )*(?:[a-z-]+ ){{0,2}}?(?:{PROVIDER}|{INNER}|infrastructure|power|memory|{BRAND}))"
)

RULES = (
    G.rule(
        "cause",
        r"\b(?:due to|caused (?:due to|by)|because(?: of)?|as (?:a )?(?:direct )?(?:result|consequence) of"
        r"|result(?:ed|ing|s)? from|the result of|stem(?:s|med|ming)? from|originat(?:ed|es|ing) (?:with|from|in"
        r"|at)|attribut(?:ed|able) to|traced (?:it |this |the (?:issue|problem|errors?) )?(?:back )?to"
        r"|tracked (?:it |this )?(?:down )?to|triggered by|owing to|due(?= an? )|thanks to an?|arose from"
        r"|c[ao]me(?:s)? from|introduced (?:by|in|with|during)|brought on by|following an?|after an?"
        r"|narrowed (?:it |this |the (?:issue|problem) )?down to|linked (?:back )?to|led back to|down to an?"
        r"|(?:to do|has to do) with|coming from|(?:occurred|happened|began|started|arose|appeared) (?:while|when"
        r"|during)|impacted by|affected by|precipitated by|exacerbated by|provoked by|on account of"
        r"|points? to(?:wards)? an?|overwhelmed by|blamed on|rooted in|broken by|because of|related to (?=(?:an? "
        rf"|the |our )?(?:[a-z-]+ ){{0,3}}?(?:{INNER}|{PROVIDER}"
        rf"|{BRAND})\b)) (?!{GENERIC}{_INNER_BEHIND})(?!{_NO_CAUSE})[A-Za-z0-9\"]",
        r"\b(?:root |underlying |main |primary |probable |likely )?(?:cause|source|culprit|trigger"
        r"|reason(?: for outage)?)(?: (?:of|for|behind)~)?(?: (?:was|is|were|has been|to be|as|being|appears to be"
        r"|turned out to be|remains|seems to be|may be|might be)|:| -)(?: (?:identified|determined|found|traced"
        r"|confirmed|isolated|pinpointed|discovered)(?: (?:as|to be|to))?)? (?!(?:still |currently |being |been "
        r"|not |now |yet |under |unknown|identified|unclear|known|found|resolved|fixed|determined|understood"
        r"|confirmed|mitigated|isolated|addressed|currently|to be|investigat|believed|we |our |underway|in progress"
        r"|tbd|tbc|none|n/a|pending|ongoing|corrected|remediated|actively|expected to|available|also|already|with)"
        r"|will|it |that we)(?:an?|the|our|related|due|that|[A-Za-z0-9\"]+)\b",
        rf"\b(?:{FIND})\b[^.;]{{0,40}}?\b(?:(?:{INNER})(?: [a-z-]+){{0,2}}? (?:{WEAK})|(?:{WEAK}) (?:with|in|on|of"
        r"|within|at|inside|affecting) (?:our |the |an? |one of (?:our |the )?|some of (?:our "
        rf"|the )?)?(?:[a-z0-9-]+ ){{0,2}}?(?:{INNER}))\b",
        rf"\b(?:{FIND})\b[^.;]{{0,50}}?\b(?:excess(?:ive)?|abusive|malicious|unexpected(?:ly)?|sudden|unusual(?:ly)?"
        rf"|abnormal(?:ly)?|heavy|high|increased|malfunctioning) (?:[a-z-]+ ){{0,2}}?(?:volumes?|traffic|load"
        r"|queries|query|requests?|usage|utili[sz]ation|memory|cpu|consumption|jobs?|demand|resource)\b",
        rf"\b(?:{FAULT})\b",
        rf"\b(?:{INNER})\b(?:[^.,;:]{{0,45}}?\b(?:fail(?:ed|ing|s|ure)(?! over)|crash(?:ed|ing|es)|died"
        r"|malfunctioned|broke(?:n)?|ran out|runs? out|overload\w*|unresponsive|saturated|overwhelmed|exhausted"
        r"|out of|unhealthy|corrupt\w*|misconfigured|under (?:heavy|high|increased|extreme|unusual)|(?:was|were|is"
        r"|are|got|been|became) (?:full|stuck|locked)|deadlocked|restarted unexpectedly|rebooted|lost (?:power"
        r"|contact|connectivity|quorum|sync|communication|(?:an?|its|their|one|two|both|all) [a-z]+)|refus(?:ed|es"
        r"|ing) to|would ?n[o\']t|(?:did|does|do) not (?:fail|restart|start|come|boot|respond|renew|replicat)"
        r"|hit (?:a|an|its|the)|exceeded|reached (?:its|the|a)|expired|lapsed|tripped|overheated|flapping"
        r"|disconnected|severed|cut|wedged|panic(?:ked)?|(?:went|gone|knocked|taken) (?:offline|down|dark|bad|away)"
        rf"|had (?:a|an) (?:hardware|power|memory|disk)|needs? (?:replac|repair)ing|encountered (?!{GENERIC})[a-z]+"
        r"|suffered|timed out|dropped|stopped|entered an?|hung|spiked|struggl\w+)\b| (?:is|are|was|were|has been"
        rf"|had been|began) (?:[a-z]+ly )?experienc(?:ed|ing) (?!{GENERIC})[a-z]+|.{{0,90}}?\b(?:{HARM})\b(?! by)"
        rf"|(?: [a-z]+){{0,2}} as (?:the |a |one )?(?:most )?(?:likely |root |probable |possible "
        r"|main )?(?:root )?(?:cause|source|culprit|trigger|reason)\b)",
        rf"\brecover(?:ing|ed)? from (?:an? |the )?(?:[a-z]+ ){{0,2}}?(?:{INNER})\b|\bturn(?:s|ed) out(?: that"
        rf"| to be)? (?:an? |the |our |one of our )?(?:[a-z-]+ ){{0,2}}?(?:{CHANGE}|{INNER})\b",
        rf"\b(?:{CHANGE})\b(?:.{{0,90}}?\b(?:{HARM})\b(?! by)|(?: [a-z]+){{0,2}} as (?:the |a "
        r"|one )?(?:most )?(?:likely |root |probable |possible |main )?(?:root )?(?:cause|source|culprit|trigger"
        r"|reason)\b)",
        r"\b(?:introduced|deployed|released|shipped|rolled out|pushed|merged|contained|included|had) (?:an? "
        r"|the )?(?:[a-z-]+ ){0,3}?(?:bug|regression|defect|fault|memory leak|incompatibility|error)\b",
        r"\b(?:deployed|released|shipped|rolled out|pushed|merged|made) (?:an? |the )?(?:[a-z-]+ ){0,3}?(?:change"
        r"|update|code|version|patch|config(?:uration)?)\b.{0,60}?\b(?:caus(?:ed|ing)|broke|led to|result(?:ed"
        r"|ing) in|prevent(?:ed|ing)|had (?:an )?unintended)",
        r"\b(?:since|because) (?:they|it|these|those|we|our|the|an?|one|some"
        r"|(?<=because )[A-Za-z]\w+) (?:[A-Za-z'-]+ ){0,3}?(?:is|are|was|were|has|have|had|did|could|failed|ran|went"
        r"|became|crashed|broke|lost|hit|got) (?:[a-z]+ )?(?!aware|working|investigating|continuing|monitoring"
        r"|identified|waiting)[a-z]+",
        r"\b(?:failures?|errors?|problems?|outages?|faults?|corruption|crash(?:es)?|saturation|congestion"
        r"|disruptions?|interruptions?|malfunctions?|instability) (?:in|with|on|within|of|at|to) (?:our |the |an? "
        r"|one of (?:our |the )?)?(?:(?!after|before|when|while|for|to|by|during"
        rf"|shortly)[a-z0-9-]+ ){{0,2}}?(?:{INNER}|backbone|power)\b",
        r"\b(?:seems?|appears?|believed?|likely|is|are|was|were|found|determined)(?: (?:to be|is|it|that|this"
        rf"|was))* (?:directly )?(?:related|linked|tied) to (?!{GENERIC})(?!(?:this|that|the|these"
        r"|our)\b(?! (?:[a-z]+ )?(?:network|database|dns|config|deploy|provider|change|load|cache|upgrade|update"
        r"|release|cluster|cloud)))[a-z]",
        rf"\b(?:believe|suspect|think|suggests?|likely)\b[^.;]{{0,40}}?\b(?:to do with|related to|caused by|due to"
        rf"|result of|an?) (?!{GENERIC})(?:[a-z-]+ ){{0,3}}?(?:{CHANGE}|{INNER})\b",
        r"\b(?:accidentally|inadvertently|mistakenly|unintentionally) [a-z]+ed\b|\b(?:accidentally|inadvertently"
        r"|mistakenly|incorrectly|erroneously|unintentionally) (?:handling|removed|deleted|routing|sent|set"
        r"|configur\w+|block\w*|expired|reject\w*|cut|shut|took|taken)\b",
        unless=r"\b(?:not|n't|never|nothing) (?:been |to do with |directly )?(?:caused by|due to|because|related"
        r"|the result)|\bno (?:evidence|indication)|\b(?:investigating|determin\w+|checking|confirm\w*"
        r"|verify\w*) (?:whether|if)\b(?!.*believe)|\bout of an abundance\b",
        unless_before=r"\bno|(?:prevent|detect|avoid|against|protect\w*|mitigat\w+ (?:future|against)"
        r"|resilien\w+ (?:to|against)|handle|future|potential|possible|looking for|similar"
        r"|monitor(?:ing)?(?: the [a-z]+)?(?: closely)? for)(?: (?:a|an|any|the|such|future|similar"
        r"|against|to|for|from|further))*",
        unless_in=r"^(?:load|capacity|update|process|request|message|code|job|change|setting)s? (?:issue|problem"
        r"|error)s?|\b(?:issue|problem)s? (?:[a-z]+ ){0,2}?(?:causing|that caused|which caused)|\bcause of"
        r"|(?:source|cause) of~\bissue$|fix(?:es|ed)?\b.{0,70}?(?:result|led)|we (?:have )?(?:deploy"
        r"|releas|roll|ship|push)\w*|rolled out an? (?:fix|change that)|released an? (?:fix|update)"
        r"|deployed (?:a|the) (?:fix|change|update) (?:that|which) (?:should|will|fix|resol|mitig|address)"
        r"|\b(?:restored|resolved|fixed|mitigated|improved|should resolve)\b",
        common=True,
    ),
    # A supplier in trouble, by its kind or by its name.
    G.rule(
        "cause",
        rf"\b(?:{PROVIDER})(?:'s)?(?:, [\w .]{{2,25}},)?,?(?: (?!investigat|aware|monitor|observ|track|look|team"
        r"|engineer|support|may\b|might|could|can\b|will\b|customers|users|west|east|north|south"
        rf"|central)[a-z']+){{0,7}}? (?:experienc(?:ed|es|ing)|having|outages?|issues?|incidents?|down|degrad\w+"
        r"|problems?|fail(?:ed|ures?|ing|s)|crash(?:ed|ing)|disruptions?|suffer\w*|work(?:ing|s)? (?:through|on)"
        rf"|unavailab\w+|errors?|reported|reporting|interruptions?|t(?:ook|aken) [a-z ]{1, 20}(?:offline|down)"
        r"|performing|power|maintenance|dropping|throttling|rejecting|blocking|delaying|refusing|limitation)\b",
        r"\b(?:outages?|issues?|incidents?|problems?|degradations?|disruptions?|failures?|errors?|downtime"
        r"|degraded performance|latency|maintenance|interruptions?|delays?|trouble)(?: (?:with|at|from|in|by|of|on"
        r"|within|affecting|impacting|involving|reported|that|originating|caused|occurring))+ (?:an?|the|our"
        rf"|one of our|one of|some|its)?(?: [a-z-]+){{0,2}}? ?(?:{PROVIDER})\b",
        rf"\b(?:{BRAND})(?:'s)? (?:[a-z0-9-]+ ){{0,2}}?(?:outages?|downtime|failures?|incident)\b|\b(?:outages?"
        rf"|downtime|failures?|incident|delays?) (?:at|with|from|by|in) (?:the )?(?:{BRAND})\b",
        rf"\b(?:since|because|as|while|which is why|that's why) (?:our |the )?(?:{PROVIDER}"
        rf"|{BRAND})\b[^.;]{{0,40}}?\b(?:is|are|was|were|has|have|had)\b|\b(?:which|that) (?:is|was|'s) why\b",
        rf"\b(?:related|linked|tied|due|connected) to (?:an? |the )?(?:[a-z]+ ){{0,3}}?(?:{BRAND})\b",
        rf"\b(?:{BRAND}) (?:is|are|has|have) (?:currently |also |still |now )?(?:having|reported|reporting|confirmed"
        r"|acknowledged|pushed|put)\b",
        r"\b(?:outages?|issues?|problems?|failures?|disruptions?) (?:on|at) (?:their|its) (?:end|side)\b",
        r"\b(?:nationwide|national|regional|global|widespread|industry-wide|carrier|isp|internet|telco"
        r"|cloud) (?:[a-z]+ )?outages?\b",
        unless=r"\bno (?:evidence|indication)|\bnot (?:caused by|due to|related)",
    ),
    # A supplier that reports, named: no page says "Acme reports" of itself.
    G.rule(
        "cause",
        r"\b[A-Z][A-Za-z0-9.]+ (?:reports|reported|has reported|is reporting|have reported|has confirmed"
        r"|have confirmed)\b(?= (?:that|an?|issues|problems|errors|elevated|degraded|increased|intermittent|outages?"
        r"|having|to have|partial|major|this|delays|they|their)\b)",
        r"\b(?:outage|downtime|disruption|failure|delays?|issues?|problems?|incident) (?:at|from) (?:[A-Z]{3,}"
        r"|[A-Z][a-z]+[A-Z]\w+)\b(?! [A-Z]?[a-z]* ?(?:region|data))",
        unless_in=r"^\w+ing\b|^(?:we|users?|customers?|some|many|team|support|it|they|you|this|status|these|people"
        r"|others|clients?)\b|(?:at|from) (?:utc|gmt|cet|est|pst|edt|pdt|cest|bst)\b",
        cased=True,
    ),
    G.rule(
        "cause",
        r"\b[A-Z][A-Za-z]+ (?:is|are) (?:currently |still )?(?:having|experiencing)~(?:trouble|issues|problems"
        r"|outage|errors|difficult)",
        unless=r"^(?!.*(?:\btheir\b|https?://(?!status\.io)status\.))",
        cased=True,
        unless_in=r"^(?:we|users?|customers?|some|many)\b",
    ),
)
