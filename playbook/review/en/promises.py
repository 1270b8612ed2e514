"""English: regret and promises of news."""

from __future__ import annotations

from playbook.review.en.words import OFTEN, TIMED, TIMES, G

RULES = (
    # Regret towards customers.
    G.rule(
        "apology",
        r"\b(?:apolog(?:y|ies|i[sz]e[sd]?|i[sz]ing)|sorry|regret(?:s|ted)?|forgive(?:ness)?|pardon (?:us|the|our"
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
        # A note of ours that goes out, a page that is kept, somebody who will be heard: with a time.
        rf"\b(?:next|further|another|additional|subsequent|new|more|first|final|full|our|follow-?up)(?: \w+){{0,2}}?"
        rf" (?:<news>|<note>|word)(?: (?:is|are|will|to|be|due|expected|scheduled|provided|posted|shared|follow(?:s"
        rf"|ing)?"
        rf"|available|eta|time|com(?:e|es|ing)|planned|on|sent|published|or sooner|if|needed|go(?:es|ing)?|land(?:s"
        rf"|ing)?"
        rf"|appear(?:s|ing)?|arriv(?:e|es|ing)|drop(?:s|ping)?|up|out|here|there|this page|with you|from us|live"
        rf"|through"
        rf"|should|can))*[ :,(-]*{TIMED}",
        rf"\b(?:next|the next) update~{TIMED}",
        rf"\b(?:<kept>) (?:will|shall|is going to|gets?|is|are|'ll)(?: next| then| also| again| be| being| kept"
        rf"| to be){{0,4}} (?:updated|refreshed|revised|amended|informed|notified|told|posted|briefed|renewed|added "
        rf"to)"
        rf"(?: next| again| here)?[^.;]{{0,30}}? (?:{TIMED}|<often>)",
        rf"\b(?:you(?:'ll| will| can expect to| should)|everyone will|customers will) (?:next )?(?:hear|have|get"
        rf"|receive|read)\b[^.;]{{0,30}}? (?:from (?:us|me)|back|more|news|an? (?:<news>|<note>)|word)\b"
        rf"[^.;]{{0,20}}?\b{TIMED}",
        rf"\b(?:(?:check|report|post|updat|writ|tweet|com|circl|gett)ing (?:back|again)(?: in| here| to you)?"
        rf"|(?:check|report|tun)ing in(?: again)?|back (?:here|on this page|with you|with (?:more|news|another <news>"
        rf"|details))|(?:more|news|word|info|details) (?:from us|here|to follow|to come|follows?|due|expected|coming)"
        rf"|more (?:<news>))[ :,(-]*{TIMED}",
        r"(?:^|[.:;,(-] ?)(?:more|news|updates?|next|again|status) (?:again )?(?:by|at|in|within|before|around|every"
        r"|on|<often>)\b ?(?:the )?(?:top of <time>|<time>|\d{1,2}\b(?![%.,]\d))",
        rf"\b(?:<will>)~\b(?:write|speak|talk|be here|be back (?=here|with)|look in|check|come back|return (?=here"
        rf"|with)|report|post|tweet)\b"
        rf"(?: (?:again|back|here|in|with|to you|more|news|an?|another|the|next|<news>|<note>|on|this|page)){{0,5}}"
        rf" ?,?(?:{TIMED}|<often>)",
        r"\b(?:<will>) (?:update|post|report)(?: again| here| back)? (?:at|by|around) \d{1,2}(?=[.,;)]|$)"
        r"|\b(?:rca|rfo|post[- ]?mortem|incident report|write-?up|updates|news|status notes?) (?:here )?(?:within|by"
        r"|no"
        r" later than|before|every) (?:the )?(?:<time>)",
        r"\b(?:<news>|<note>|next|again|back)(?: \w+){0,3}? (?:at|by|on) the (?:top|half|end|bottom) of (?:<time>"
        r"|(?:every"
        r"|each) hour\b)|\b(?:<news>|<note>) (?:on the hour|by (?:the )?end of)\b",
        rf"\b(?:expect|look for|watch for|look out for)(?: (?:to (?:hear|have)|more|the|our|an?|another|next"
        rf"|further|word|[a-z]+)){{0,4}}? (?:<news>|<note>|from us|more)(?: here| from us)?[ ,]*{TIMED}",
        r"\b(?:updates?|status|news|information|progress)~(?:(?:once|twice|three times|several times"
        r"|four times) (?:an?|per|every|each|<interval>)|every|each|hourly|half-hourly"
        r"|daily|at least every|on an hourly|on a daily)\b(?: <interval>)?",
        r"\bhourly updates?\b|\bupdates? hourly\b|\b(?:posting|updating|reporting|communicating|publishing"
        r"|tweeting)(?: [a-z@]+){0,4}? (?:every|hourly|once (?:an|per|every))\b",
        r"\b(?:<news>)~(?:planned|due|expected|scheduled|slated|promised) (?:for|on|by|at|in|within"
        r"|around) (?:the )?(?:<time>)",
        rf"\b(?:<news>)(?: \w+){{0,3}}? (?:will|is|are|should)(?: be| expected to be| going to be)? (?:available"
        r"|published|posted|shared|provided|sent|released|ready|distributed|issued|out|follow"
        rf"|made available) {TIMED}",
        rf"\b(?:<news>) to (?:follow|be [a-z]+ed|come) {TIMED}",
        r"\b(?:<will>)~\b(?:post|update|report|write|check in|share|tweet)\b[^.;]{0,30}?\b(?:every|hourly|once (?:an"
        r"|per|every))\b",
        rf"\b(?:hear from us|speak again|talk again|check in again|back to you|be back with)~{TIMED}",
        rf"\b(?:statement|account|summary|root cause [a-z]+|post[- ]?mortem|rfo|rca|report)\b[^.;]{{0,30}}? (?:will be"
        rf"|is|to be)"
        rf" (?:delivered|ready|out|sent|made available|published|posted|shared|circulated"
        rf"|issued)\b[^.;]{{0,40}}?\b{TIMED}",
        r"\b(?:check back|stay tuned|back with (?:more|an update)|eta for (?:the )?next update"
        rf"|update you again)~{TIMED}",
        unless_in=r"\bas of\b|\b(?:was|were|has been|have been) (?:deploy|appl|releas|install|complet|roll)"
        r"|\bdeploy(?:ing)? (?:an |the )?update|\bonce\b(?! (?:per|an|a|every)\b)|\bafter (?:we|the|our"
        r"|it)\b|\bno further\b|\bno later updates\b|\b(?:firm|soft|middle)ware\b|\b(?:rolled|installed|deployed) \b"
        r"|\bmore (?:than|or less)\b|\b(?:back|be) (?:up|online|live|to normal|in service)\b",
        marks=TIMES,
        when=OFTEN,
    ),
    # At the time just told.
    G.rule(
        "next_update",
        r"\b(?:<will>)(?: also)? (?:update|inform|notify|let|tell|report|post|share|confirm|be back|write|provide|give)"
        r"(?: (?:you|everyone|this|the|page|back|again|here|know|more|an|update|with|another|further|news|customers"
        r"|all)){0,4}"
        r" (?:then|at that (?:time|point))[.!]*$",
    ),
    # More is promised, no time.
    G.rule(
        "vague_next",
        r"\b(?:<will>)~~(?:<tell>)|^more (?:when|once|as|soon|later|to)\b",
        r"\b(?:keep(?:ing)?|kept)~(?:updated|posted|informed|in the loop|apprised|up[- ]to[- ]date|advised)\b",
        r"\b(?:further|more|additional|another|new|next|regular|frequent|periodic|continued|ongoing|detailed|full"
        r"|any)(?: [\w-]+){0,3}? (?:updates?|information|details?|news|communications?|report|analysis|post[- ]?mortem"
        r"|summary|rca)(?: (?:as|if))? (?:will|to (?:follow|come)|soon|shortly|follow(?:s|ing)?\b|coming|when"
        r"|as (?:soon|we|they|it (?:becomes|comes|arrives|develops|progresses))|once|are on|is on|in due)",
        r"\b"
        r"updates? (?:will(?! (?:proceed|run|improve|require|take|include|fix|address|resolve|happen)\b)|to "
        r"(?:follow|come)|soon|shortly|follow(?:s|ing)?|coming|as (?:soon|we|they|it (?:becomes|comes|arrives"
        r"|develops|progresses)|more"
        r"|information|necessary|needed)|when|once)\b",
        r"\b(?:a |an |the )(?:[\w-]+ ){0,3}(?:post[- ]?mortem|root cause analysis|rca|rfo|account|incident report"
        r"|retrospective"
        r"|analysis|incident review|update|report) (?:will|is going to|to follow|follows|is forthcoming|is on (?:its"
        r"|the) way|is coming)",
        r"\bmore (?:soon|shortly|to (?:come|follow))\b|, more (?:when|once|as)\b|\b(?:info|details|news) to (?:come"
        r"|follow)\b",
        r"\b(?:page|post|status|you|users|customers|everyone|thread|incident|subscribers|clients) (?:will|shall) be"
        r" (?:kept )?"
        r"(?:updated|informed|notified|advised)\b(?! (?:by|of) )|\btry to keep (?:you|everyone)",
        r"\b(?:stay tuned|stand ?by for|watch this space|check back (?:soon|later"
        r"|shortly)(?! to see))\b",
        r"\b(?:continue|continuing) (?:to )?(?:provid|shar|post|updat|keep|communicat|send|report)\w*",
        r"\b(?:further|more|another|full|new) (?:[a-z]+ )?(?:word|notes?|posts?|messages?|bulletins?) (?:to (?:come"
        r"|follow)|soon|shortly|will follow)\b|\b(?:post[- ]?mortem|rfo|rca|reports?|details?|news|information|summary"
        r"|write-?up|analysis|explanation|notes?|bulletin"
        r"|statement|confirmation|all-clear) (?:to follow|to come|will follow|follows|coming)\b|\bupdates? (?:here"
        r"|below"
        r"|on this page|in this thread)?(?: posted)? ?as (?:available|and when|they|we|it (?:becomes|comes))\b"
        r"|\b(?:will|'ll"
        r"|shall) (?:be )?"
        r"(?:writ|post|report|speak|updat|back)(?:e|ing)? (?:here|more|again|back|the status|you|this|everyone|all"
        r"|our (?:users|customers|status))\b[^.;]{0,40}\b(?:as soon"
        r"|once|when|if)\b|\b(?:once|when|as soon as) (?:we|i|there)[^.;]{3,60}\b(?:we|i)(?: will|'ll) (?:be "
        r")?(?:updat"
        r"|post|shar|inform|writ|let|add|tell|report)\w*",
        r"\b(?:will|'ll|shall) (?:then |also |individually |personally )?(?:contact|write to|e-?mail|reach out"
        r" to|notify|get in touch with) (?:you|affected|each|all|every|everyone|customers|the (?:affected"
        r"|customers))\b"
        r"(?! (?:back )?if)",
        r"\b(?:will|'ll) (?:write (?:it |this |that )?up|put out|publish|document)\b(?! (?:the |an? )?(?:fix|patch"
        r"|change|update to))"
        r"|\b(?:will|'ll) (?:post|write|report|share|speak|tell|say|add) (?:here |again |back |more )?(?:when|once|as"
        r"|if)\b"
        r"|\b(?:write-?up|post[- ]?mortem|update|report|analysis|explanation|statement|summary|rfo|rca) (?:is|are) "
        r"(?:on (?:its|the) way|in the works|being (?:written|prepared)|to follow|forthcoming)\b",
        r"\b(?:<will>) (?:pop|drop|stick|put|leave|post|add|write|send|get|stick|throw) (?:up |out |you )?(?:another"
        r"|an?|a further|one more|more|the next)"
        r" (?:[a-z]+ )?(?:(?:<note>)|line|word|(?:<news>))\b",
        # Notice that will be given, whenever that is.
        r"\b(?:will|shall|to) be (?:given|sent|circulated|announced|communicated|shared|published|posted|issued"
        r"|advised|notified"
        r"|confirmed|provided|released|distributed|made available)(?: (?:here|to|on|by|with|separately"
        r"|out)\b[^.;]{0,40}?)? (?:in due course"
        r"|when (?:received|available|ready|confirmed|known|it|we|they|complete)|once (?:received|available|ready"
        r"|confirmed|known|it"
        r"|we|they|complete|the)|as soon as|as and when|at a later (?:date|stage|time)|in the (?:coming|next few)"
        r" (?:days|weeks|hours)|nearer"
        r" the time|shortly|soon|later)\b(?! (?:tested|fixed|deployed))|\b(?:notice|notification|statement|bulletin"
        r"|announcement|advisory"
        r"|communication|debrief|lessons learned)s?\b[^.;]{0,50}? (?:will|shall|is to|are to) (?:then |also |soon "
        r"|shortly )?(?:be (?:given|sent|circulated|issued|posted|published|shared|provided|communicated)|follow)\b",
        r"\bas we (?:learn|know|discover|find out|get|have|gather) more\b",
        # What will be there to read.
        r"\b(?:rca|rfo|post[- ]?mortem|root cause(?: analysis)?|(?:incident |outage )?(?:report|review|summary"
        r"|timeline)"
        r"|write-?up|updates?|details|findings|explanation|analysis|statement|retrospective)"
        r"(?: details| report| document| here)?(?:,? (?:and|which|that))? (?:will|shall|to|is to|are to)"
        r" (?:then |also |soon |shortly )?be (?:[a-z]+ly )?(?:posted|shared|published|provided|made available"
        r"|made public|communicated|circulated|added here|available (?!again)|forthcoming|written|compiled|prepared"
        r"|presented)\b",
        unless_before=r"\b(?:software|server|firmware|security|windows|driver|kernel|app)",
        unless_after=r"(?: be)? (?:rolled|deployed|applied|installed|pushed|released to|happen|take place|start"
        r"|begin)\b",
        unless=r"\bno (?:further|more|additional) (?:status )?updates?\b|\bwill (?:not|no longer) (?:be )?(?:provid"
        r"|post|updat|shar)",
        unless_in=r"\b(?:was|were|has been|have been)\b|\bif follow-?up|\berrors?\b.{0,12}messages?|update will be"
        r" (?:rolled"
        r"|deployed|applied|installed|released to|pushed)|\b(?:provide|giv\w+|offer|have|release|add"
        r"|deploy\w*) (?:the |a |an )?(?:fix|hotfix|patch|relief|better|service|resilien\w+|improved|full"
        r"|access|support|capacity|solution|software|more (?:resilien|reliab|capacity|stable|robust))"
        r"|software update|\bmonitor\b(?!.*(?:updat|post|inform|share|provide))|\bprogress on\b|\b(?:to"
        r"|will) (?:update|improve) our (?!customers|users|status|voice|phone|web|page|site|post|social|clients)"
        r"|\bwill have (?:a |an )?(?!more|updat"
        r"|news|addition|further|info)|(?<!mortem )(?<!rca )(?<!rfo )(?<!report )(?<!details )(?<!analysis "
        r")(?<!summary )(?<!explanation )"
        r"\bwill (?:[a-z]+ )?follow(?!(?:ing)? ?-?up)(?!s)(?! in due| shortly| soon| once| when)|\bwill be"
        r" (?:resolved|fixed|restored|back)\b[^.;]{0,20}, "
        r"but\b|\bdo\b(?!.*updat)",
    ),
)
