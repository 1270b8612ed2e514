"""English: functions that may be affected, and what is done again or at last."""

from __future__ import annotations

from playbook.review.en.words import NOT, G

#: What customers do by name, where "X may be affected" tells what they will meet.
_FUNCTION = (
    r"(?:(?:log|sign)[- ]?(?:ins?|ons?|ups?|outs?)|(?:logging|signing) (?:in|on|up)|authentication|sso|access"
    r"|connectivity"
    r"|(?:[a-z]+ )?delivery|deliverability|payments?|checkout|orders?|ordering|search(?:es)?|uploads?|downloads?"
    r"|exports?"
    r"|imports?|calls?|calling|messaging|messages|notifications?|e-?mails?|sms|webhooks?|builds?|deploy(?:ment)?s"
    r"|jobs?|syncs?"
    r"|synchroni[sz]ation|reports?|reporting|dashboards?|playback|streaming|streams|bookings?|transfers|payouts"
    r"|invoices"
    r"|registration|provisioning|creation of [a-z]+|page loads?|load(?:ing)? times?|response times?|performance of"
    r"|api (?:calls|requests|access)|requests|transactions|withdrawals|deposits|printing|scanning|browsing|recordings"
    r"|voicemails?|chats?|conversations|forms|submissions|ability to|printing|publishing|purges?|purging"
    r"|password resets?|verification(?: codes)?|(?:inbound|outbound)(?: [a-z]+)?|voice|faxes|attachments|ingestion"
    r"|queries|alerts|alerting|check-?in|tickets|ticketing|refunds|billing)"
)
#: What customers have several of: behind it, what these do again.
_OF_SOMETHING = (
    r"(?<=[a-z]s )(?<!services )(?<!systems )(?<!sites )(?<!engineers )(?<!teams )(?<!servers )(?<!nodes )(?<!this )"
)

RULES = (
    G.rule(
        "impact",
        # What may be affected, or is done at last, of what customers do and get.
        rf"\b(?:{_FUNCTION}) (?:to [a-z' ]{{2,40}} )?(?:may|might|could|can|is|are|was|were|will) (?:also |now |still "
        r"|currently |being |be |been )*(?:affected|impacted)\b(?! by (?:this|the) (?:maintenance|work))",
        rf"\b(?:{_FUNCTION})(?: (?:with|to|for|from|via|on) [a-z0-9' -]{{2,40}}?)? (?:is|are) (?:now |again |once"
        rf" again |all )+"
        r"(?:available|possible|working|accessible|functional|functioning)\b",
        r"\b(?:may|might|could|will|are being|were being|were) (?:be )?(?:asked|prompted|forced|made) to"
        r" (?:re-?auth\w+|re-?log|re-?enter|log|sign)"
        r"\b[^.;]{0,20}",
        rf"\b(?:may|might|could|can) (?:also |still )?(?:affect|impact|delay|interrupt|disrupt) (?:the |some |our "
        rf"|users?'? |customers?'? |your |any )*(?:[a-z-]+ ){{0,2}}?(?:{_FUNCTION})\b",
        rf"{_OF_SOMETHING}\b(?:are|have "
        r"been) (?:now |all |also |still |being |back |fully |currently )*(?:loading|scanning|importing|exporting"
        r"|arriving|printing|ringing"
        r"|connecting|publishing|flowing|rendering|playing|uploading|downloading|delivering|sending|syncing"
        r"|synchroni[sz]ing|generating|triggering|firing|charging|registering|displaying|populating|refreshing"
        r"|dispatching|settling|clearing|posting to|booting|launching|streaming|opening|saving)\b(?! (?:out|up "
        r"(?:the|an?|our|new|more)|our|updates?|on (?:the|a|our) (?:issue|fix)|a |the (?:issue|fix|backlog|cache)))",
        r"\b(?:log|sign|kick|throw|lock)(?:s|ged|ned|ing|ging)? (?:people|users|customers|you|everyone|staff|members)"
        r" (?:out|off)\b",
        r"\ball (?:of )?(?:the |your |our )?(?:[a-z]+ )?(?!updates|fixes|patches|changes|notices|teams)[a-z]+s"
        r" (?:(?:have"
        r"|has|were|are) )?(?:now |since |been |successfully )*(?:sent|delivered|processed|imported|posted|paid"
        r"|delivered|credited|refunded|exported|published|dispatched|uploaded|generated|scanned|printed)\b",
        rf"{_OF_SOMETHING}\b(?:from|for|dated|made on|sent on) [^.;]{{2,40}}? (?:have|has) (?:now |all |since |finally "
        r"|been )+(?:sent|delivered|processed|imported|posted|paid|credited|refunded|exported|published|generated)\b",
        rf"{_OF_SOMETHING}\b(?:ran|run|sent|completed|finished|processed|imported|exported|delivered|went out|went"
        rf" through"
        r"|synced) (?:successfully|overnight|as normal|normally|on time|as scheduled|as expected|without (?:any"
        r" )?(?:issues?|errors?"
        r"|problems?))\b",
        r"\b(?:expect|expecting|allow|wait(?:ing)?|time|hours?|minutes?|while) (?:for )?(?!services? |systems? "
        r"|everything "
        r"|this |it |things |all |the (?:service|system|issue|site|platform|work|maintenance|team|fix) )(?:the |all "
        r"|your |any "
        r"|new )?(?:[a-z-]+ ){1,3}?to (?:recover|catch up|drain|clear|resume|be delivered|arrive|be processed"
        r"|appear|come through|go through|flow|load|start (?:sending|flowing|loading)|reappear|show up)\b",
        r"\b(?:sign-?in|log-?in|access|search|checkout|delivery|connectivity|routing|sync|calling|messaging|sending"
        r"|publishing|indexing|reporting)(?: (?:in|for|to|from|at|via) (?:[a-z0-9-]+ ){0,3}?[a-z0-9-]+)? (?:has|have)"
        r" (?:now "
        r"|since )*been (?:corrected|re-?established|reinstated|rectified|re-?gained|put right|unblocked)\b",
        r"\b(?:nobody|no one|none of (?:you|our|the) [a-z]+)\b[^.;]{0,40}? can\b(?! (?:say|tell))",
        r"\b(?:[a-z]+-tier|premium|standard|free|hobby|shared|managed|hosted|customers?'?) (?:and [a-z]+"
        r" )?(?:databases|clusters"
        r"|servers|instances|nodes) (?:are|is|were|was|have been) (?:currently |intermittently |still |all"
        r" )*(?:refusing|rejecting"
        r"|dropping|unavailable|unreachable|down|offline|slow|failing|unresponsive)\b",
        rf"{_OF_SOMETHING}\bcan (?:now |again |once more )?be (?:used|placed|made|booked"
        r"|opened|sent|received|printed|scanned|uploaded|downloaded|redeemed|created|edited|viewed|submitted|played"
        r"|paid|shared)"
        r"\b(?=.{0,40}\b(?:again|now|all (?:stores|branches|sites|users|customers|regions)|as (?:normal|usual)|once"
        r" more)\b)",
        # What a change or a fault did to what customers use.
        r"(?<!we )(?<!i )\b(?:broke|(?<=[sed] )broken|breaks|knocked out|took out|wiped out) (?:the|our|some|your|all"
        r"|most|their) "
        r"(?!(?:[a-z]+ )?(?:database|db|cache|build|pipeline|deploy|cluster|queue|process|rollout|link|internal|issue"
        r"|fix|release|problem|loop"
        r"|connection between))[a-z]+\b|\b(?:taking|took|takes|bringing|brought|knocking|knocked) (?:[a-z]+"
        r" ){0,3}(?:sites|websites|mail"
        r"|mailboxes|vms|customers|users|accounts|phones|calls|stores|portals?|apps?|shops?|log-?ins|domains|pages"
        r"|tenants|workspaces)"
        r"(?: [a-z]+){0,2} (?:down|offline|out)\b",
        unless_before=rf"\b(?:faulty|defective|replacement|what)|\b(?:{NOT})(?: (?:any|been|be|have|more|further))*",
        unless_in=r"^(?:posts?|reports?|updates?|tickets?|cases?|alerts?|checks?|releases?|changes?|patches)\b.{0,25}"
        r"\b(?:complet|deployed|rolled|available|post|sent|close|has been|have been)",
    ),
)
