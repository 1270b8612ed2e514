"""French: what is said of something customers use, do or get by name: that it fails, is late, is off for a while, or is
back. The list of those things is long, so that all of it stands in one rule."""

from __future__ import annotations

from playbook.review.fr.harmless import NOT_FELT
from playbook.review.fr.nouns import FUNC, THEIRS
from playbook.review.fr.words import G
from playbook.review.vocabulary import one_of

#: What has befallen it, as an adjective or a participle, without or with a verb before.
_BAD = (
    r"(?:incorrect|inhabituel|anormal|douteu|triple|en attente(?! d[e'])|éject|expuls|déconnect|pixelis|brouill|hach"
    r"|décal|tronqu|dupliqu|dédoubl|annul|éteint|fig|gel|grisé|vid|écras"
    r"|mélang|invers|fauss|surfactur|désynchronis|déréférenc|effac|amput|dégarni|déform|corromp|abîm|estomp|égar|périm"
    r"|raccroch|avort|stopp|paralys|condamn|immobilis|gripp|cloué|détourn|perturb|entrecoup|interromp|coup[ée]"
    r"|rejet|refus"
    r"|retard|bloqu|ralenti|plant|suspend|disparu|manqu|perdu|échou|cass|inaudi|inopér|invisib|introuvab|absent|muet"
    r"|incompl|erron|inexact|fantaisist|aberrant|incohérent|farfelu|illisib|trouble|obsolète|négati|surévalué|dédoublé"
    r"|inattendu|étrang|bizarre|instab|injoign|inaccess|indispon|inutilis|hors[ -](?:service|ligne|d'usage)"
    r"|floue?s?\b|lente?s?\b|tombée?s?\b(?! en)|à zéro|à 0\b|nulle?s?\b|à blanc|en (?:pause|panne|rade|berne|carafe"
    r"|rideau|erreur|échec|retard"
    r"|double|souffrance|maintenance|vrac)|à l'arrêt|au (?:ralenti|point mort|rouge)|non [a-zà-ÿ]+(?:ée?s?|ie?s?"
    r"|ue?s?|bles?)"
    r"\b|à (?:tort|l'envers)\b|impossib|mal [a-zà-ÿ]+(?:ée?s?|ie?s?|ue?s?)\b|gravement|fermée?s?\b)[a-zà-ÿ]*"
)
_AGAIN = r"(?:à|de) nouveau"
_BACK = (
    r"(?:r(?:établi|estauré|evenu|eparti|éapparu|emonté|attrapé|éenregistré|éactivé|ésorbé|ouvert|elevé|epris|edescendu"
    r"|etombé|etrouvé|éalimenté|éinséré|éimporté|ejoué|edémarré|edistribué|éexpédié|ebasculé|ecalculé|égénéré)"
    r"|dé(?:bloqué"
    r"|sengorgé)|remis)e?s?\b(?! arrière)(?! (?:la|le|les|l'|un|une|notre|nos) )"
    r"(?! (?:depuis|à partir de) (?:la|une|les|nos) sauvegarde)"
)
#: Delivered at last: "ont été versés".
_DELIVERED = (
    r"(?:délivr|distribu|livr|achemin|envoy|arriv|affich|diffus|rendu|versé|expédi|émis|crédité|remont|conserv|rembours"
    r"|débloqu"
    r"|remplac(?=[a-zà-ÿ]+ par [a-z]+ bons?))[a-zà-ÿ]*"
)
_WORKS = (
    r"(?:passe|part|fonctionne|marche|tourne|circule|arrive|abouti(?:sse)?t?|démarre|s'affiche|se charge|s'ouvre"
    r"|se lance"
    r"|s'imprime|répond|charge|sonne|se synchronise|roule|s'exécute|se télécharge|se connecte|parte|tombe|aboutisse"
    r"|reçoi)"
    r"(?:nt|vent|t)?"
)
_RETURNS = (
    r"(?:s'écoul|se dépil|se transm|re(?:fonctionn|march|pass|décoll|descend|charg|part|vien|mont|prenn?|bascul)"
    r"|ré(?:apparai"
    r"|apparaî|affich|arriv"
    r"|apparaiss)|se (?:résorb|réenregistr|rempl|reconnect|rétabli)|diminu|baiss|s'amélior|repren)(?:e|ent|t|nent|d"
    r"|ssent)?\b"
    r"(?! (?:à|de) [a-z]+er\b)"
)
_SOON = r"(?:enfin |bien |tous |toutes |désormais |maintenant |à présent |normalement |correctement |déjà )*"
_FINE = (
    rf"(?:{_BACK}|{_WORKS} {_SOON}(?:{_AGAIN}|depuis (?:<time>|hier|ce|cette|la)|en moins de|comme avant|(?:dans|à) la"
    rf" (?:minute|seconde)|sous \d)|{_RETURNS}"
    rf"|(?:désormais|maintenant|enfin) {_SOON}(?:[a-zà-ÿ]+[ai]bles?|en ligne|à jour|ouverte?s?)|(?:{_AGAIN}"
    rf"|redevenue?s?) {_SOON}(?!opérationnel|stable|normal|nomina|résolu|en place|surveill|identifi|en cours"
    r"|corrig|connu)(?:en (?:production|service|activité)|[a-zà-ÿ]+(?:ée?s?|[iu]e?s?|ibles?|ables?|ides?|aux?|ales?"
    r"|els?|[ae]cte?s?"
    r"|elles?|ifs?|ives?)|en (?:place"
    r"|direct|ligne"
    r"|service|ordre)|sous \d|conformes?)\b"
    rf"|(?:est|sont|semblent?|nous semblent?) {_SOON}(?:à jour|de retour|conformes?|revenue?s? à (?:la normale|leur"
    rf"|son))\b"
    rf"|(?:ont|a|sont|est) (?:tou(?:te)?s |bien |enfin |désormais )*(?:été )?{_SOON}{_DELIVERED}\b"
    rf"|(?:délivr|distribu|trait|livr|achemin|envoy|rendu)[a-zà-ÿ]* (?:en moins de|avec|sous|en quelques|au"
    rf"|dans un délai)\b"
    rf"|(?:vont|va) (?:tous |toutes )?(?:remont|repart|réapparaî|reven|repr|être (?:relanc|rejou|trait|envoy"
    rf"|vers))[a-zà-ÿ]*"
    rf"|devrai(?:t|en\w) (?:re(?:prendre|venir|partir|monter|passer)|réapparaître)"
    r"|(?:affiche|indique|montre|donne|reflète)(?:nt)? (?:de nouveau |à nouveau |enfin |désormais )*"
    r"(?:les? |la |des )(?:bon(?:ne)?s?|vraie?s?|juste?s?|véritables?)\b"
    r"|(?:partiront|partira|arriveront|seront (?:tou(?:te)?s )?(?:livr|trait|rejou|rattrap|envoy)ée?s)\b"
    r"|(?:passent|partent|passe|(?<!leur )(?<!votre )(?<!notre )(?<!plu)part|circulent|arrivent"
    r"|affluent)(?=\s*(?:[.,!]|$)))"
)
#: What befalls it, said before it. A return that is only expected is an estimate.
_BEFALLS = (
    r"(?:(?:"
    + one_of(
        r"(?:micro-?)?coupures?|pannes?|interruptions?|suspensions?|arrêts?|blocages?|pertes?|indisponibilités?"
        r"|gel|freeze|ralentissements?|fermetures?|absence|refus|rejets?|échecs?|lenteurs?|retards?|ratés|disparition"
    )
    + r"|(?<!un )(?:retours?|reprises?|rétablissements?)(?! d[e'] ?(?:nos|notre|leur|l'op|l'éd|l'héb"
    r"|la part))(?!.{0,70}\b(?:prévu|estim|attend|espér|annonc|envisag|vers|d'ici)))"
    r"(?: (?!prévue?s?|chez)[a-zà-ÿ]+)?? (?:(?:de |d'|du |des |sur |dans |en |à |touchant |affectant |impactant "
    r"|concernant |pour )"
    r"(?:la |le |les |l'|nos |vos |certaine?s? |toutes? |tous |une partie des |services? (?:de |d'|des )?"
    r"|l'accès (?:à|au|aux) (?:la |l')?|fonctions? (?:de |d')?)*)?"
    r"|"
    + one_of(r"cass|bloqu|interromp|perturb|coup|empêch|ralenti|suspend|paralys|stopp")
    + r"(?:ée?|u|e|ent|t|ait|aient|ant|ra"
    r"|rons|rai|era"
    r"|erons|erai|ons)? (?:la |les? |l'|vos |certaine?s |toute?s? |tous )+(?:accès (?:à |aux? )(?:la |l')?)?)"
)

RULES = (
    G.rule(
        "impact",
        rf"\b({_BEFALLS})?(?<!en ){FUNC}\b(?(1)(?! (?:chez|de notre|d'un|du prestataire|de l'opérateur|optique"
        rf"|réseau chez))"
        r"(?<!en cours)(?<!fibre)(?<!fibres)(?<!câble)(?<!courant)(?<!capacité)(?<!données)(?<!certificat)"
        rf"|(?:(?: (?!par\b|chez\b|disques?\b|serveurs?\b|qui\b|(?:a|ont|avait) "
        rf"(?!été|échoué|disparu|planté|expiré|cessé|ralenti|manqué))[^\s.,;:!?]+){{0,5}}? {_BAD}(?! par (?:erreur"
        rf"|notre|un)| automatiquement)\b"
        rf"|(?: [^\s.,;:!?]+){{0,7}}?(?: ?: l'accès)? {_FINE}))",
        unless=rf"{THEIRS}|^(?:ne|n')[ ]?[a-zà-ÿ]+ez (?:pas|plus)|^(?:surtout|merci|veuillez|évitez)\b"
        r"|^(?:en attendant|d'ici là|entre-temps|dans l'intervalle|si |en revanche)|\bun second essai",
        unless_before=r"\b(?:sans|aucune?|plus d'|pas d'|pas de|plus de|zéro|suite à une?|d[uû]e?s? à (?:une?|la|l')"
        r"|en raison d'une?|à cause d'une?|après une?|pour éviter (?:une?|des|les)|contre les|éviter"
        r"|aucune? [a-zà-ÿ]+)",
        # What is not yet back, and what begins otherwise than it goes on.
        unless_in=r"^files? (?:est |sont )?vides?|^requêtes? mal|\b(?:sera|seront|être(?! (?:relanc|rejou|trait|envoy"
        r"|vers))"
        r"|serai\w*|en attendant"
        r"|retour arrière|doit"
        r"|pour|afin|en attente de|prend fin|dans les meilleurs|(?:n'a|n'ont|pas|aucune?) (?:[a-z]+ )?(?:perdu"
        r"|effac)\w*)\b",
        marks=NOT_FELT,
    ),
)
