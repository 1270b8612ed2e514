"""Words that point at somebody else for the trouble, in English, French and German.

Blame is a supplier named as the cause (inside the words that name it, or right behind them), a supplier said to be at
fault, answerable or a let-down, and words that wash one's hands of it ("out of our hands"), whoever is meant. Whoever
says in the same message that it is theirs to answer for blames nobody by naming a supplier, and a supplier of whom the
fault is denied is not blamed either.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from playbook.review.brands import BRAND
from playbook.review.features import Findings
from playbook.review.rule import Evidence
from playbook.review.sentence import lower, plain, sentences

_MAKERS = (
    r"(?:providers?|vendors?|carriers?|suppliers?|processors?|contractors?|subcontractors?|hosting compan(?:y|ies)"
    r"|telcos?|isps?|registrars?|data cent(?:re|er) operators?)"
)
#: Whoever a service is built on, by name or by trade.
_SUPPLIER = (
    rf"(?:{BRAND}|third[- ]part(?:y|ies)|(?:upstream|downstream|cloud|hosting|network|payment"
    rf"|external) (?:[a-z]+ )?(?:partners?|services?|{_MAKERS})|our (?:[a-z]+ ){{0,2}}{_MAKERS}"
    r"|(?:fournisseur|prestataire|hébergeur|opérateur|sous-traitant|partenaire)s?|tiers"
    r"|(?:[a-zäöüß]{3,25}-?)?(?:dienstleister|anbieter|provider|betreiber|hoster|lieferant(?:en)?|zulieferer)(?:s|n)?"
    r"|partnerbank(?:en)?)"
)
#: A name is a word of its own: no "meta" in "metadata", no "Google-Login".
_ENDS = r"(?!\w|-\w)"
#: The same where somebody is accused: one may be "the provider" there, and be both described and named.
_THEY = (
    rf"(?:(?:the|a|an|this|that|one of our) (?:[a-z]+ )?{_MAKERS}|{_SUPPLIER}){_ENDS}"
    rf"(?:(?:,? | \(){_SUPPLIER}{_ENDS}\)?)?(?:'s)?"
)
_TROUBLE = (
    r"(?:outages?|incidents?|disruptions?|interruptions?|downtime|failures?|problems?|issues?|errors?|trouble|delays?"
    r"|mess|faults?|situation|loss|breach|degradation|it|this|that)"
)
_PANNE = (
    r"(?:pannes?|incidents?|interruptions?|coupures?|perturbations?|problèmes?|erreurs?|retards?|dysfonctionnements?"
    r"|défaillances?|indisponibilités?|situation|pertes?|ralentissements?|cela|ça|ceci)"
)
_ADVERBS = (
    r"(?: (?:entirely|fully|solely|wholly|clearly|alone|once again|again|all|also|largely|partly|really|squarely))*"
)
_ALORS = r"(?: (?:entièrement|seuls?|seule|clairement|encore|une fois|de nouveau|pleinement|uniquement|bien|aussi))*"
_DABEI = (
    r"(?: (?:allein|alleine|eindeutig|leider|klar|wieder|erneut|mal|einmal|dafür|daran|hieran|hierfür|hier|selbst|auch"
    r"|ganz|jedoch|aber|offenbar|wohl))*"
)
_ACCUSED = (
    # English
    rf"{_THEY} (?:is|are|was|were|has been|have been){_ADVERBS} (?:to blame|at fault|in the wrong|guilty|culpable|the"
    r" culprits?|the ones? to blame)\b",
    rf"{_THEY} (?:is|are|was|were){_ADVERBS} (?:responsible|liable|answerable|accountable)(?= *[.!,;]| *$| for"
    rf" (?:[a-z']+ ){{0,3}}{_TROUBLE}\b)",
    rf"(?:blame|fault|responsibility|mistake|error) (?:for (?:[a-z]+ ){{0,3}})?(?:lies|lay|rests?|is|was|sits)"
    rf"{_ADVERBS} (?:with|on the side of|at|on|that of) {_THEY}",
    rf"(?:(?:fault|mistake|failing|negligence|doing|incompetence|carelessness) (?:of|by)|(?:fault|mistake|error|failure"
    rf"|negligence) (?:made by|by|on the part of|on the side of)) {_THEY}",
    rf"(?:{_THEY})(?:'s|') (?:own )?(?:fault|mistake|error|failing|negligence|doing|incompetence|carelessness)\b",
    rf"(?:we )?(?:blame {_THEY}|hold {_THEY} (?:responsible|liable|accountable)\b)",
    rf"{_THEY} (?:has |have |had )?(?:once again |again |badly |simply )?(?:failed us|let (?:us|everyone"
    r"|you) down|messed"
    r" (?:it |this )?up|screwed up|dropped the ball|broke (?:it|this|our)|made an? (?:[a-z]+ )?(?:mistake|error)|did(?:"
    r" not|n't) (?:tell|warn|inform|notify) us)\b",
    rf"{_THEY} (?:bears?|carr(?:y|ies)|has|have) (?:to bear )?(?:the |all |full |sole )*(?:responsibility|blame)\b",
    rf"(?:on|at) {_THEY}(?:'s|') (?:side|end)\b",
    # French
    rf"c'est (?:notre |nos |la |l'|le )?{_THEY},? (?:le|la|les|qui (?:est|sont)(?: le| la| les)?)"
    r" (?:seule?s? )?(?:responsable|coupable|fautif)s?\b",
    rf"{_THEY} (?:en )?(?:porte|portent) (?:seule?s? )?(?:la |l'|toute la |l'entière |la pleine )+"
    r"responsabilité\b",
    rf"{_THEY} (?:en )?(?:est|sont|était|étaient|serait)(?: à)?{_ALORS} (?:fauti(?:f|ve)s?|coupables?|en tort|en"
    r" faute|blâmer|(?:le|la|les) (?:seule?s? )?(?:responsable|coupable|fautif)s?)\b",
    rf"{_THEY} (?:en )?(?:est|sont|était|étaient|serait){_ALORS} responsables?(?= *[.!,;]| *$| (?:de|d'|des|du) ?(?:la"
    rf" |l'|cette |cet |ce |ces )?(?:[a-zé]+ )?{_PANNE}\b)",
    rf"(?:la faute|la responsabilité|l'erreur|le tort)\b.{{0,30}}?\b(?:revient|incombe|est|vient"
    r"|provient) (?:à|au|aux|chez|de"
    rf"|du|celle de) (?:notre |nos |la |l'|le )?{_THEY}",
    r"(?:(?:par |c'est )(?:la )?faute|erreur|faute|négligence|manquement|imputables?"
    r"|attribuables?)(?: commise?)?(?: de"
    rf" la part)? (?:de|d'|du|des|chez|à|au|aux|par) ?(?:notre |nos |la |l'|le )?{_THEY}",
    rf"(?:responsables?|coupables?|fautifs?) (?:en )?(?:est|sont|:) (?:notre |nos |la |l'|le )?{_THEY}",
    rf"{_THEY} nous (?:a|ont) (?:laissé[es]* tomber|fait (?:faux bond|défaut)|lâchés?|déçus?|abandonnés?)\b",
    rf"{_THEY} (?:a|ont) (?:commis|fait) (?:une|des) (?:[a-zé]+ )?(?:erreur|faute)s?\b",
    rf"{_THEY} ne nous (?:a|ont) pas (?:prévenus?|informés?|avertis?)\b",
    # German
    rf"(?:ist|sind|war|waren) (?:unsere?r? |der |die |allein )*(?:[a-zäöüß]+ )?{_THEY}(?: (?:allein|daran|dafür))*"
    r" (?:schuld|verantwortlich)\b",
    rf"(?:unsere[mn] |dem |der |den )?{_THEY} (?:anzulasten|zuzuschreiben|geschuldet|vorzuwerfen)\b",
    rf"(?:schuld|schuldig|verantwortlich|verursacher){_DABEI} (?:daran |dafür |hierfür )?(?:(?:für|an) .{{1,40}}? )?"
    rf"(?:ist|sind|war|waren|bleibt|trägt|:){_DABEI} (?:unsere?r?s? |der |die |das )?"
    rf"(?:[a-zäöüß]+ )?{_THEY}",
    rf"(?:die )?(?:schuld|verantwortung|ursache|fehler)\b.{{0,40}}?\b"
    rf"(?:trägt|(?:liegt|lag|liegen|lagen){_DABEI} (?:bei|beim|an)) (?:unsere?[mnrs]? |der |die |dem )?"
    rf"(?:[a-zäöüß]+ )?{_THEY}",
    rf"{_THEY}(?: [a-zäöüß-]+)? (?:ist|sind|war|waren|hat|trägt){_DABEI} (?:(?:für"
    rf"|an) .{{1,50}}? )?(?:die )?(?:alleinige"
    r" |volle )?(?:schuld|schuldig|verantwortlich|verantwortung)\b",
    rf"{_THEY} (?:hat|haben)\b.{{0,50}}?\b(?:verursacht|verschuldet|zu verantworten|zu vertreten|verbockt|versagt"
    r"|verschlafen|im stich gelassen|hängen ?(?:ge)?lassen|enttäuscht|nicht (?:informiert|gewarnt))\b",
    rf"{_THEY} (?:hat|haben) (?:hier |dabei |leider )?ein(?:en)? (?:[a-zäöüß]+ )?fehler (?:gemacht|begangen)\b",
    rf"(?:fehler|versäumnis|verschulden|nachlässigkeit|schuld) (?:von|durch|seitens|unsere[rs]|des|der) (?:unsere[rsmn]"
    rf" )?(?:[a-zäöüß]+ )?{_THEY}",
    rf"(?:verschuldet|verursacht) (?:durch|von) (?:unsere[nrsm]? |den |die )?(?:[a-zäöüß]+ )?{_THEY}",
    rf"(?:durch|von) (?:unsere[nrsm]? |den |die )?(?:[a-zäöüß]+ )?{_THEY} (?:verschuldet|verursacht)\b",
)
#: Words that wash one's hands, whoever is meant.
_WASHED = (
    r"(?:out of|not in|beyond|outside(?: of)?) our (?:hands|control|power|influence|sphere of influence|reach)\b",
    r"(?<!don't )(?<!not )(?<!never )let us down\b",
    r"(?:not|isn't|wasn't|n't) (?:our|ours?elves|caused by our) (?:own )?(?:fault|mistake|error|doing|failure"
    r"|responsibility)\b",
    r"not our problem\b|(?:not|n't) (?:on|at) our (?:side|end)\b|(?<=, )not (?:us|ours)\b",
    r"no fault of (?:ours|our own)\b|nothing to do with (?:us|our (?:own )?(?:systems|service|platform))\b",
    r"we (?:are|were)(?: not|n't) (?:to blame|at fault|responsible|liable)\b|cannot be held (?:responsible|liable)\b",
    r"(?:there is |there's )?(?:nothing|little|not much)(?: more| else)? (?:that )?we can do\b|at the mercy of\b",
    r"(?:hors|en dehors|au-delà) de notre (?:contrôle|portée|maîtrise|volonté|pouvoir|responsabilité)\b",
    r"indépendante?s? de notre (?:volonté|contrôle|fait)\b|échapp(?:e|ent|ant) à notre (?:contrôle|maîtrise)\b",
    r"(?:ne dépend(?:ent)? pas|ne relève(?:nt)? pas) de (?:nous|notre \w+)\b|pas entre nos mains\b",
    r"(?:pas|en rien) (?:de )?notre (?:faute|fait|erreur|ressort|responsabilité)\b|nous n'y (?:sommes"
    r"|pouvons) (?:pour )?rien\b",
    r"(?:ne )?(?:vient|provient|viennent) pas de (?:nous|chez nous|notre (?:côté|fait))\b|pas de chez nous\b",
    r"nous ne sommes (?:pas|en rien|nullement) (?:responsables?|fautifs?|en cause)\b",
    r"nicht in unserer (?:hand|macht|verantwortung|kontrolle)\b|nicht in unserem (?:einfluss|verantwortungs)\w*",
    r"außerhalb (?:unsere[rs]|von unserem) (?:einfluss|kontroll|macht|verantwortung|zuständigkeit|hand)\w*",
    r"(?:liegt|lag|liegen) (?:leider |hier |also )?nicht (?:an|bei) uns\b|nicht unsere? (?:schuld|fehler"
    r"|verschulden)\b",
    r"nicht von uns (?:verschuldet|verursacht|zu (?:verantworten|vertreten))\b"
    r"|(?:wir )?nicht (?:selbst )?(?:verschuldet|zu"
    r" (?:verantworten|vertreten))\b",
    r"(?:können (?:wir )?|wir können )(?:leider |dafür )*nichts (?:dafür|machen|tun)\b",
    r"keinen einfluss (?:darauf|auf)\b",
    r"wir (?:sind|tragen) (?:daran |dafür |hier |selbst )*(?:nicht schuld|keine schuld)\b",
    r"darauf (?:haben wir )?(?:leider )?keinen einfluss\b|uns sind (?:leider )?die hände gebunden\b",
    r"nous avons les mains liées\b|our hands are tied\b",
)
#: "Theirs" says who only where a supplier is named in the message.
_THEIRS = (
    r"\b(?:is|was|due to|because of|through|by|all|entirely|clearly) their (?:own )?(?:mistake|fault|error|failure"
    r"|negligence|doing)\b"
    r"|\b(?:c'est|était|due? à|à cause de) leur (?:propre )?(?:erreur|faute|négligence)\b"
    r"|\bderen (?:schuld|fehler|versäumnis|verschulden)\b"
)
#: Whoever owns it names a supplier without blame.
_OWNED = re.compile(
    r"\b(?:(?:we|i) (?:fully |do |still |take |accept |bear |own |assume )*(?:take|accept|bear|own"
    r"|assume)s? (?:full |the"
    r" |complete |all )*(?:responsibility|this|it|the (?:outcome|result|failure))"
    r"|(?:(?:is|are|remains?|was) (?:still )?)(?:ours to (?:own|answer for|fix|solve)"
    r"|our (?:own )?responsibility|on us)"
    r"|(?<!not )(?<!n't )our (?:own )?(?:fault|mistake)"
    r"|we (?:are|were|remain) (?:still |fully )?(?:responsible|accountable"
    r"|answerable|to blame|at fault)|responsibility (?:is|remains|lies) (?:ours|with us)"
    r"|we should have (?:\w+ ){0,3}(?:prepared|had|planned|built|noticed|caught|tested|avoided)"
    r"|(?:nous|on) (?:en )?(?:assumons|assume|portons|prenons|restons|sommes|demeurons) (?:pleinement "
    r"|seuls? |entièrement"
    r" |toute )*(?:(?:la |notre |l'entière |toute la )?(?:pleine )?responsabilité|(?<!pas )responsables?)"
    r"|(?:c'est|cela reste|la responsabilité (?:est|reste)) (?:de )?(?:notre (?:responsabilité|erreur|faute)|la nôtre)"
    r"|(?:wir|ich) (?:übernehmen|übernehme|tragen|trage|stehen|haben) (?:dafür |hierfür |selbst |trotzdem |natürlich"
    r" )*(?:die )?(?:volle |alleinige )?verantwortung|(?:wir sind|sind wir|bleiben wir|wir bleiben) (?:dafür |hierfür"
    r" |selbst |trotzdem |ihnen gegenüber )*verantwortlich|die verantwortung (?:liegt|bleibt) bei uns"
    r"|(?<!nicht )unser(?:e eigene|e|eigener)? (?:fehler|schuld|verantwortung))\b"
)
#: A fault that is denied accuses nobody.
_DENIED = re.compile(
    r"\b(?:not|n't|never|no|nor|neither|nicht|kein(?:e|en|erlei)?|weder|pas|jamais|aucune?|ni)\b|n't\b"
)
#: What was kept from us is an accusation, not a denial.
_KEPT_FROM_US = re.compile(
    r"\bdid(?: not|n't) (?:tell|warn|inform|notify) us|\bne nous (?:a|ont) pas|\bnicht (?:informiert|gewarnt)"
)
_NAMED = re.compile(rf"\b{_SUPPLIER}\b")
_ACCUSES = re.compile("|".join(rf"(?:{each})" for each in (rf"\b{_accused}" for _accused in _ACCUSED)))
_WASHES = re.compile("|".join(rf"\b(?:{each})" for each in _WASHED))
_POINTS = re.compile(rf"(?:{_THEIRS})")
#: Words without which no pattern here can match: most messages are left at once.
_HINT = re.compile(
    r"side\b|end\b|not us|not ours|our problem|pas de|anzulasten|zuzuschreiben|geschuldet|vorzuwerfen|"
    r"blam|fault|wrong|guilty|culp|respons|liable|accountab|answerable|mistake|error|fail|negligen|doing|careless"
    r"|incompeten|let (?:us|everyone|you) down|messed|screwed|dropped the|broke|tell us|warn us|inform us"
    r"|notify us|our hands|bears?\b|carr"
    r"|our (?:control|power|influence|sphere|reach)|to do with|we can do|mercy|faut|tort|coupable|blâm|erreur"
    r"|néglig|manque"
    r"|imput|attribu|laissé|faux bond|défaut|lâch|déçu|abandon|prévenu|informé|averti|notre (?:contr|port"
    r"|maît|vol|pouv|fait"
    r"|ress|err|resp)|de nous|nos mains|n'y|les mains|schuld|verantwort|verursach|fehler|versäum|nachläss"
    r"|vertreten|verbockt"
    r"|versagt|verschl|stich|hängen|enttäuscht|unserer (?:hand|macht|kontr)|einfluss|außerhalb|nicht (?:an"
    r"|bei) uns|nichts"
    r" (?:dafür|machen|tun)|hände"
)
#: What is ours on the way to a supplier: who used up the connections to one, or moved to one, speaks of the own doing.
_WAY_TO = re.compile(
    r"(?:connections?|connection pools?|links?|requests?|calls?|integrations?|migrations?|migrating|moves?|moving"
    r"|switch\w*|log-?ins?|sign-?ins?|credentials?|tokens?|contracts?|verbindung\w*|anbindung\w*|anfragen?|umzug|umzugs|wechsel|umstieg"
    r"|anmeldung\w*|login|schnittstelle|zugangsdaten|vertrag|connexions?|liaisons?|requêtes?|appels?|passage|migration|accès"
    r"|bascule|contrat) (?:of |from )?(?:to|with|over|via|zu|zum|zur|mit|über|von|unseres|à|au|aux|avec|vers|de|chez)?"
    r"(?: ?(?:our|the|a|unsere[mnrs]?|dem|der|den|einem|einen|notre|nos|le|la|un))?(?: new| neuen| nouveau| nouvel)? ?$"
)
#: How far behind the words that name the cause a supplier still belongs to them, in characters.
_BEHIND = 60


def blame(known: Findings, text: str) -> tuple[Evidence, ...]:
    """The words of a message that point at somebody else, each once, in order; none when it owns the trouble."""
    read = lower(plain(text))
    if _OWNED.search(read):
        return ()
    found = [*_accusing(text, read), *_named_as_cause(known, text)]
    kept: list[Evidence] = []
    for each in found:
        if not any(other.start < each.end and each.start < other.end for other in kept):
            kept.append(each)
    return unique(sorted(kept, key=lambda each: each.start))


def unique(spans: Iterable[Evidence]) -> tuple[Evidence, ...]:
    """Each word once, where it first stands."""
    return tuple({span.words.lower(): span for span in reversed(list(spans))}.values())[::-1]


def _accusing(text: str, read: str) -> Iterable[Evidence]:
    if not _HINT.search(read):
        return
    supplier = _NAMED.search(read) is not None
    for sentence in sentences(text):
        said = sentence.plain
        patterns = (*((_ACCUSES, _POINTS) if supplier else ()), _WASHES)
        for pattern in patterns:
            for match in pattern.finditer(said):
                before = said[max(0, match.start() - 25) : match.start()]
                if pattern is not _WASHES and _DENIED.search(before + _KEPT_FROM_US.sub("", match[0])):
                    continue
                start, end = sentence.start + match.start(), sentence.start + match.end()
                yield Evidence(text[start:end].strip(), start, end)


def _named_as_cause(known: Findings, text: str) -> Iterable[Evidence]:
    """A supplier inside the words that name the cause, or right behind them."""
    for cause in known.evidence.get("cause", ()):
        end = min(len(text), cause.end + _BEHIND)
        stop = min((i for i in (text.find(s, cause.end) for s in (". ", "\n")) if i >= 0), default=end)
        window = lower(plain(text[cause.start : max(cause.end, min(end, stop))]))
        for match in _NAMED.finditer(window):
            if _WAY_TO.search(window[max(0, match.start() - 50) : match.start()]):
                continue
            start, end_of = cause.start + match.start(), cause.start + match.end()
            yield Evidence(text[start:end_of], start, end_of)
