"""English: what customers can do meanwhile, in other forms than a plain bidding."""

from __future__ import annotations

from playbook.review.en.advice import NOT_ADVISED, WHO
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

RULES = (
    # The same in other forms: what still works, what not to do, what comes back by itself.
    G.rule(
        "workaround",
        r"\b(?:please|pls|plz|kindly)(?: (?:also|then|just|simply|try to|be sure to|make sure to))* (?:power"
        r" ?cycle|give (?!us\b)[^.;]{1,40}? (?:a (?:re-?load|re-?start|re-?boot|refresh|kick|few \w+|try|go)|another"
        r" (?:try|go))|review your|refrain|hold off|leave [^.;]{1,30}? (?:on|off|open|running|plugged)|go (?:to|via)"
        r" (?!our|https|the status))\b",
        r"\b(?<!we )(?<!will )(?:try|retry) (?:clearing|re-?[a-z]+ing|logging|signing|using|switching|opening|closing"
        r"|updating"
        r"|disabling|deleting|restarting|waiting|turning|connecting)\b",
        r"\bif [^,.;]{3,70}, (?:please |just |simply )?(?:show|use|try|re-?[a-z]+|buy|switch|log|sign|clear|call \d"
        r"|book|go|visit|choose|open"
        r"|close|restart|disconnect|unplug|toggle|present|pay|print|dial|download|reinstall) (?:the|your|it|them|an?"
        r"|our|to|on|at|out|in|back|via|by|for|off)\b"
        r"(?! (?:us|our|support|an? (?:ticket|case)))",
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
        rf"\b(?:{WHO})\b(?: (?!(?:experienc|see|seeing|report|encounter|affect|impact)[a-z]*\b)[a-z0-9/'-]+){{0,8}}? "
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
        rf"\b(?:{WHO}|everybody) (?:[a-z]+ ){{0,6}}?(?:are|is|were) (?:[a-z]+ly |therefore |kindly |hereby |please"
        rf" )*(?:advised|asked|requested"
        r"|recommended|encouraged|urged|reminded|instructed|told) (?:not to|to (?:avoid|refrain|hold|keep|retain"
        r"|leave|check|make"
        r"|postpone|delay|plan|save|take|bring|carry|go|walk|back up|print|note|stay|work|pay|call in|come))\b",
        r"\b(?:should|must|may)(?: then| now| simply| just)? be (?:re-?(?:booted|started|set|loaded|freshed"
        r"|installed|paired|connected|created|imported|saved|issued|keyed|linked|authori[sz]ed|authenticated"
        r"|deployed)|power[- ]cycled"
        r"|unplugged|switched off|turned off|updated manually|logged out)\b",
        r"\b(?:hold on ?to|hang on ?to|keep|retain|save) (?:your|all|any|the|their|a (?:copy|record|note) of(?: your|"
        r" the)?) "
        r"(?:[a-z]+ ){0,2}?(?:receipts?|tickets?|proof|references?|records?|confirmations?|vouchers?|copy|copies"
        r"|invoices?|paperwork|cards?"
        r"|bookings?|codes?|evidence|data|logs?|e-?mails?|letters?)\b",
        r"\b(?:can|could|may)(?: also| still| simply| always)? (?:use|try|pay|log in|sign in|book|order|call|connect"
        r"|access|send|view|submit|switch"
        r"|choose|select|go|work|authenticate|upload|download|export|import|create|publish|deploy|run|print|add|enter"
        r"|set|generate|download)"
        r" [^.;]{1,80} instead\b",
        r"\b(?:moving|switching|changing|pointing|routing|migrating|shifting|pinning|setting|scheduling|falling back"
        r"|upgrading|downgrading"
        r"|re-?creating|splitting|adding|using|going) (?:[^.;]|\.(?=\S)){2,70} (?:will|should|may|might|can) (?:start"
        r"|avoid|help|get|let|allow|fix|reduce"
        r"|clear|work|resolve|speed|bypass|solve|cure|restore|prevent|unblock)\b(?! (?:us|our)\b)"
        r"|\b(?:upgrading|updating|switching|changing|rolling back|reverting|downgrading|moving) to [^.;]{1,40}"
        r" (?:cures|fixes|solves|resolves"
        r"|avoids|helps|clears)\b",
        r"^(?:if|where|when) you (?:need|want|wish|have|would like) to\b[^,.;]{3,90}? (?:please )?(?:use (?:our"
        r"|the|your|an?)|call|ring|go to"
        r"|visit|try|switch to|log in to)\b(?! (?:us|support|our (?:support|help)|the (?:support|help|status)))",
        r", so (?:please )?(?!we\b|it\b|that\b|the\b|you\b|no\b)(?:push|trigger|re-?[a-z]+|use|switch|take|make|call"
        r"|enter|log|sign|set|update"
        r"|open|close|add|allow|check|run|send|export|print|book|pay|clear|refresh|try|download) (?:an?|the|your|it"
        r"|them|to|any|by|in"
        r"|out|over|from|manually)\b",
        # What not to do, and what will help once done.
        r"^(?:so |but |and |again, )?(?:please )?(?:don't|do not|never) (?!hesitate|worry|forget|contact|call|reply"
        r"|raise|(?:open|submit|log|create) (?:an?|any|further|more|new|additional|duplicate|support|tickets?|calls?)\b"
        r"|expect|have|see|know|think|panic|need|want|anticipate|believe|miss|be\b|let\b|e-?mail|phone|ring"
        r"|stop)[a-z-]+ [a-z]",
        rf"^(?:please |just |simply |try |if so,? )?(?:{ACT}|force[- ]?quit|relaunch|kill|clear|log"
        rf"|sign)\b[^.;]{{0,60}}?(?: and|, and| then|,) "
        r"(?:you|it|things|everything|that|all|they) (?:should|will|'ll|ought)\b|^(?:you|it|that)'?(?:ll| will)"
        r" (?:need|have) to (?:re-?[a-z]+|log|sign"
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
        unless_after=NOT_ADVISED,
        unless_in=r"\b(?:subscrib|monitor|follow)(?:e|ing)?\b|\b(?:keep|leave) (?:the|this|our) (?:incident|ticket"
        r"|case|page|issue|thread|status)|\b(?:now|again) (?:access|use|create|open|start|log"
        r"|sign|upload|download|run|connect|send)"
        r"|\b(?:normally|as (?:normal|usual|expected)|once more)\b|\b(?:should|must) (?:be(?! (?:re-?[a-z]+ed|re-?set"
        r"|power|unplugged|switched|logged))|have|now|see|all|no longer"
        r"|not (?:see|be|experience|notice|have))\b|\b(?:support|(?:help|service) ?desk|status page|claim|call the "
        r"office|further calls|tickets?|get in touch|write to us|contact)\b",
    ),
)
