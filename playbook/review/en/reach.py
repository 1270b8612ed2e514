"""English: who is meant, how many, where."""

from __future__ import annotations

from playbook.review.en.places import MORE_PLACES, PLACE_OF_A_CAUSE
from playbook.review.en.words import AREA, PEOPLE, SEGMENT, SOME, G
from playbook.review.where import CODES, PLACES_EN

RULES = (
    # Who, how many, where.
    G.rule(
        "scope",
        rf"\b{SOME} (?:of )?(?:our |the |your |their |you |these )?(?:(?!affected|impacted|(?:from|into|on|to|for"
        rf"|with|in"
        rf"|by|at"
        rf"|requests?|reports?|impact|action|issues?|may|are|is|were|and|or|that|which|who|traffic|calls|messages|data"
        rf"|internet|external)\b)[a-z0-9'.&/-]+ ){{0,3}}?(?:{PEOPLE}|(?:customer|client|merchant|member)'s)\b(?!-)(?! "
        rf"(?:teams?|reports?|facing|interface|experience"
        r"|service|support|name)\b)",
        r"\b(?:an?|the|vast) (?:[a-z]+ )?(?:percentage|majority|(?:fraction|subset|portion|proportion"
        r"|minority)(?! of (?:(?:the|our|all|these|your|[a-z]+) ){0,3}(?:servers|traffic|requests?|queries|calls"
        r"|messages"
        r"|e-?mails"
        r"|events|jobs|packets|connections|transactions|data|operations|notifications|builds|webhooks|load)\b)) of"
        r" (?!(?:the |our |all |these |your |[a-z]+ ){0,2}(?:time|services|systems|servers|features|cases"
        r"|backlog|queue|customer requests|inbound|routes|errors?|issues?|work|impact|functionality|(?:re"
        r"|pro)cess\w+)\b)"
        r"|\bonly an? (?:[a-z]+ )?(?:subset|portion|fraction|handful|few|number|minority|part)\b",
        r"\b(?:every|each|any|some|one) (?:[a-z]+ )?(?:user|customer|account|organi[sz]ation|merchant"
        r"|tenant|client)\b(?!['-])(?! at a time)(?! [a-z]+ing?s?\b)(?! (?:requests?|queries) (?:to our|triggered"
        r"|caused|that caused)\b)(?! (?:settings|profile|data|page|interface|accounts?"
        r"|experience|reports?))",
        r"\b(?:everyone|nobody|all of you|some of you|no one|anyone)\b(?! for| will be (?:disconnected|charged|billed"
        r"|fined|penali)|[.!,]?$| to be able| else's| (?:is|was"
        r"|are) [a-z]+ing| back| (?:had|noticed|knew|knows|tested|caught))",
        rf"\b{SEGMENT}(?: (?:and|or|&) {SEGMENT})?[- ](?:[a-z]+ )?(?:{PEOPLE}|user(?! (?:accounts?|sign|regist"
        rf"|credential|guide|manage|data|profile|experience|interface|registration"
        r"|creat|setup|invit|onboard|flow))|usage|plans?|tiers?|addresses"
        r"|recipients|mailboxes|numbers)\b",
        rf"\b(?:those|anyone|{PEOPLE}) (?:(?:who|that|which|whose) (?!(?:.*\b(?:should|please|must|may wish"
        rf"|contact|will (?:get|receive|be (?:contacted|refunded|notified|credited)))\b)|(?:are |is |were |was |have"
        rf" been |may be "
        r"|might be |may have |have |had |may |might |could )?(?:still |also |been )?(?:experienc|impact|affect|see"
        r"|saw|seeing|continue|encounter|report|notic|need|wish|want|require|believe|remain|subscrib|face|facing))"
        r"|(?:logging in|signing in|paying|sending|calling|booking|ordering) (?:with|from) [a-z]"
        r"|[a-z]{2,}ing (?:[a-z]+ ){0,5}?(?:without|using|making use of|via|through|over) [a-z]"
        r"|(?:using|behind|with (?!.*\b(?:should|please|must|may wish|contact|will (?:receive|get|be (?:contacted"
        r"|called|notified)))\b)(?!questions|any|this"
        r"|the (?:issue|same)|more(?! than))(?=[a-z])|near|hosted|located|running|based|upgraded|in|on|outside"
        r"|from(?! \w+ing\b)"
        r"|connecting|accessing|created|attempting to|trying to|connected|relying on|across)\b(?! (?:questions|this"
        r"|the (?:issue|incident|impact|same|latest|status|coming|next|meantime|past|future|process)|details|more"
        r"|any|further|updates?|mitigation|progress|issues|errors|problems|it\b|that\b|time|addition|general"
        r"|particular|the (?:middle|midst) of|[0-9]+ (?:minutes|hours))))",
        r"(?<!times )\b(?:on|in|for|using) (?:ios|android|iphones?|ipads?|windows(?! azure)|macos|linux|xbox(?: \w+)?"
        r"|playstation|ps[45]|chrome|firefox|safari|edge browsers?|internet explorer)\b"
        r"(?! (?:jobs?|builds?|runners?|hosts?|images?|fleet|pools?|agents?|workers?)\b)",
        r"\b(?:one|two|three|four|five|six|seven|eight|nine|\d+) (?:in|out of) (?:every )?(?:\d+|two|three|four|five"
        r"|six|ten|twenty)\b",
        # What else is well tells who; a function that is well tells no more of whom than one that is not.
        rf"\b(?!(?:existing|new|api|app|web|cloud) )(?:others?|remaining|{PEOPLE}|{SEGMENT}|versions?|regions?"
        rf"|locations?)\b[^.;]{{0,40}}? (?:un(?:affected"
        r"|impacted)|(?:not|n't) (?:being |currently |directly )?(?:affected|impacted))\b",
        r"\bno impact (?:on|to|for|outside) (?:other|any|customers|users)\b",
        r"\b(?:\d+(?:[.,]\d+)?(?: ?- ?\d+(?:[.,]\d+)?)? ?(?:%|percent)|(?:few|couple of|several) percent|(?:half"
        r"|third|quarter|thirds|quarters)) (?:of|in)\b(?! an hour| (?:the |its |their )?(?:previous|normal|usual"
        r"|capacity|time)| (?:our )?(?:[A-Za-z-]+ ){0,2}(?:fleet|hosts|nodes"
        r"|capacity|servers|network|infrastructure|systems|workers|traffic|data|backlog|queue|services)\b)",
        r"[<>≈]? ?(?!100 ?%)\b\d+(?:[.,]\d+)? ?% (?:[a-z]+ ){0,2}?(?:users|customers|requests|traffic|error|failure"
        r"|packet|jobs)",
        r"\b(?:limited|isolated|restricted|confined|specific|localized|localised) to (?!\d|an? (?:fail|fault|bad"
        r"|broken|misconf))(?:[a-z]+)",
        r"\bonly [^.;]{3,50} (?:is|are|was|were) (?:affected|impacted|concerned)\b|\bonly (?:affect|impact)(?:s|ed"
        r"|ing)?\b|\b(?:affect|impact)(?:s|ed|ing)? only\b|\b(?:affect|impact|concern|involv)(?:s|ed|ing|es)? "
        r"[^.;]{3,50} only\b|\bonly (?:users|customers"
        r"|those)\b",
        r"\b(?<!effect )(?<!deployed )(?<!out )(?:globally|worldwide|world-wide|nationwide)\b(?! power)|^(?:[a-z]+:"
        r" )?global ?:|: global ?:"
        r"|^(?:data ?cent(?:er|re)|region|location|area|site|zone|market|countr(?:y|ie))s?(?:\(e?s\))?: ?(?!none|n/a"
        r"|unknown|tb[dc])[a-z]"
        r"|^(?:[a-z]+: )?multi-?region\b|\b(?:us|eu|asia) ?-?multi-?region\b|\ball over the world\b",
        rf"\b(?:{SOME}|two|three|four|five|across|different|the (?:(?!(?:to|in|of|at|our|from|with|for|and|main"
        rf"|other|affected|impacted|whole|entire|same|right|local)\b)"
        rf"[a-z0-9-]+ ){{1,3}}?) ?(?:of )?(?:(?!(?:to|in|at|from"
        rf"|with|for|and|or|that|which)\b)[a-z-]+ ){{0,2}}?{AREA}\b(?! (?:of|where|server|network|power))(?<!all"
        rf" markets)",
        r"\b(?:region|zone|cluster|pod|shard|data ?cent(?:er|re)|pop|stack|cell|az|server|node|rack) (?:#?\d+|[a-d]\b)"
        r"|\b(?:rack|cage|row|suite|hall|cabinet) [a-z]?\d{1,3}\b",
        rf"\b(?:for|on|with|to|affecting|impacting) (?:very )?(?:large|larger|big|bigger|small|smaller|high-volume) "
        rf"{PEOPLE}\b",
        r"\b(?:north|south|east|west|northeast|northwest|southeast|southwest|central|western|eastern|northern"
        r"|southern) (?:coast|(?:[a-z]+ )?region)\b",
        rf"\b(?:{CODES})\b|\b[a-z]{{3,4}}\d-az\d\b|\b(?:a |one )?single (?:[a-z]+ )?(?:zone|region|customer|user"
        r"|account|cluster|location)\b(?!')",
        r"\b(?:on|under|in) (?:the|our|a) (?:[a-z]+,? (?:and |or )?){0,4}(?:plan|tier)s?\b",
        unless=r"\b(?:wish(?:es|ing)? (?:you|everyone|all)|thank(?:s| you| everyone)?|appreciat\w+"
        r"|look(?:ing)? forward)\b|\b(?:apologi[sz]e|apologies|sorry|regret)\b[^.;]{0,30}\b(?:inconvenience|trouble"
        r"|disruption|frustration"
        r"|hassle)\b[^.;]{0,20} (?:caused|causing)\b",
        unless_before=r"\b(?:contractors?|routers?|switch(?:es)?|engineers?|technicians?|power (?:issues?|problems?"
        r"|outage"
        r"|failure|cut|loss)) (?:in|near|at)(?: the)?|\b(?:please )?(?:update|restart|reboot|reload)"
        r"|\b(?:if|should|whether|^as|(?:apologi[sz]e|apologies|sorry|reach out) to|(?:errant |unusual |abusive "
        r"|excessive )?(?:traffic|requests|load|queries"
        r"|usage) from(?: an?| one)?|monitor(?:ing)?|(?:fix|patch"
        r"|update"
        r"|change|mitigation|release|roll-?out|roll-?back)(?: [a-z]+){0,5}? (?:to|across)|(?:outage|season"
        r"|inconvenience"
        r"|trouble"
        r"|recommended that(?: all)?|remind(?: all)?|resolved|fixed|\bapp|experience for|activity of|due to|caused by"
        r"|authori[sz]ed|between(?: our| the| these| those| both)?|\b(?:call|ask)(?: end)?"
        r"|(?:cooling|power) in|\b(?:aws|amazon|azure|gcp)(?:'s)?(?: the)?|enabled for|launched for|activated for"
        r"|introduced for|(?:high|large|unusual|increased|growing|record) (?:number|amount|volume|influx) of|\bloss "
        r"for(?: any of)?(?: our)?|\b(?:mov|migrat|relocat|transfer)(?:e|ed|ing|ring|red)?|delay|wait|patience|hello"
        r"|hi|expect|let"
        r"|told|informed|sorry|day|everything),?|toll-)",
        unless_after=r" (?:(?:who|that) )?(?:are |is )?(?:still |continu[a-z]+ )[^.;]{0,80}\b(?:should|please|contact"
        r"|reach out|let us)\b",
        unless_in=r"\byour (?:location|area|country|region)|\bipv\d addresses|\bweb sites?|\bapi usage|^us (?:they"
        r"|that|the|it)\b|^cloud (?:customers|users)|^all markets|(?:affected|impacted) (?:users?|customers?"
        r"|projects?|accounts?|clients?|tenants?|services?"
        r"|regions?|areas?|locations?|sites?)\b|\binternet sites|\ball (?:our |the )?(?:teams?|systems?|services?)"
        r"|(?:engineering|support|operations"
        r"|our|response|product|security|on-call|internal|technical|network|multiple|all"
        r"|infrastructure) (?:[a-z]+ )?teams?\b|teams$|status (?:page|site)|(?:our|the|payment|banking|bank|network"
        r"|hosting|technology"
        r"|delivery|carrier|integration|channel|upstream) partners?$|(?:all"
        r"|other) (?:our |the )?(?:sites|partners)$",
    ),
    G.rule(
        "scope",
        rf"\b(?:{PEOPLE}|visitors) (?:based |located )?(?:in|across|from|on|at|of) (?:the |our )?[A-Z][a-z]+",
        r"\b(?:to|on|from|with|at|for) [A-Z][\w.-]+(?:(?:,|,? and|,? or) [A-Z][\w.-]+){0,4} (?:addresses|recipients"
        r"|subscribers|numbers|networks?|mailboxes|handsets|phones|lines)\b",
        r"(?<!all )\b[Pp]arts? of (?:the )?[A-Z]\w+|\b(?:on|in|for|at|across) [A-Z]{2,4}\d{1,3}\b"
        r"|\b[A-Z]{2}-[A-Z]{2,4}-\d\b"
        r"|\b(?:[Ii]mpact|[Aa]ffect)(?:ing|s|ed) (?:[A-Z][\w-]+ (?:& |and )?){2,4}(?:customers|users|subscribers"
        r"|members"
        r"|clients|merchants|accounts|tenants)\b|\b(?:around|near"
        r"|throughout) (?!(?:Route|Highway|Exit|Interstate|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue"
        r"|Wed|Thu|Fri|Sat|Sun|UTC"
        r"|GMT))[A-Z][a-z]+|\bin the (?:[A-Z]\w+ )+(?:Library|Building|Hall|Campus|Office|Cent(?:er|re)|Tower|Wing"
        r"|Station)\b|\b(?:in|around|across|near) (?:the )?[A-Z]\w+(?:,? (?:and|or) [A-Z]\w+)? (?:areas?|counties"
        r"|county|district|neighbou?rhoods?|boroughs?|suburbs?|provinces?|cantons?|offices?|campus(?:es)?)\b",
        r"\b[Oo]ur (?:[A-Z]\w+,? (?:and |& )?){1,12}(?:towers?|masts?|sites?|exchanges?|offices?|locations?"
        r"|branch(?:es)?"
        r"|stores?|campus(?:es)?|plants?|stations?)\b",
        # Whose mail, calls or money: another network or bank by its name.
        r"\b(?:[Ff]eeds?|[Mm]essages|SMS|MMS|[Cc]alls|[Mm]ail|[Ee]-?mails?|[Pp]ayments|[Tt]ransfers|[Dd]eposits"
        r"|[Ss]tatements"
        r"|[Tt]exts|[Ff]axes|[Pp]ayouts) (?:to|(?<=eds )from|(?<=eed )from|(?<=nts )from|(?<=fers )from|(?<=sits"
        r" )from) (?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Mon|Tue|Wed|Thu|Fri"
        r"|Sat|Sun|UTC|GMT|API|CSV|PDF|[A-Z][a-z]+ (?:Support|Team)|Slack|Teams|Support|S3"
        r"|SFTP))[A-Z][A-Za-z&]+\b(?!')",
        r"\bin (?:the )(?:North|South|East|West|Mid)[a-z]* ?(?:East|West|lands|ern)?\b",
        r"\b[A-Z][a-z]+ (?:region|area|data ?cent(?:er|re)|facility)\b|\b(?:in|at|to) (?:the"
        r"|our) (?:[A-Z]\w+ )+(?:site|metro|pop|location|office|plant|hub|cluster|edge)s?\b",
        cased=True,
        unless_before=rf"{PLACE_OF_A_CAUSE}|(?:routers?|switch(?:es)?|contractors?|supplier|provider|cuts?|breaks?"
        rf"|damage|power (?:issues?|problems?|outage|failure|cut|loss)"
        r"|works)",
        unless_in=r"\b(?:kubernetes|docker|redis|kafka|postgres\w*|mysql|mongo\w*|elasticsearch|database|etcd|k8s) "
        r"cluster"
        r"|\b(?:this|the|each|every|our|that|affected|one|which|same|any) (?:region|area|data ?cent(?:er"
        r"|re)|facility)",
    ),
    G.rule(
        "scope",
        rf"\b(?<![/.])(?<!NHS )(?<!Bank of )(?:{PLACES_EN}|{MORE_PLACES})(?![/\w]|(?: |-)(?:Cloud|Bank|Post|Telecom"
        rf"|Rail|Airlines"
        rf"|Revenue|Standard|Time|Daylight|time|standard"
        rf"|Summer|Eastern|Central|Pacific|Mountain)\b(?! (?:[Rr]egion|[Ss]tates|[Cc]oast|[Cc]ustomers|[Uu]sers"
        rf"|[Dd]ata)))",
        unless_after=r"(?: [a-z-]+){0,2} (?:engineer(?:s|ing)?|staff|technicians?|crews?|team|office hours"
        r"|business hours"
        r"|holidays?)\b",
        cased=True,
        unless_before=PLACE_OF_A_CAUSE,
    ),
)
