"""French: who is affected and how many, or who is not. Where is told in `whereabouts`.

Readers take for `scope`: some, all or a counted number of customers, or of what each of them has (sites, lines,
machines); a share of anything; a group by its trade, plan, contract or age of its account; who is spared. They do not:
some of what is sent or done ("certains virements"), what still waits in a line, a function that is spared, a supplier,
and customers who are only spoken to, advised, thanked or made good.
"""

from __future__ import annotations

from playbook.review.fr.amounts import COUNT, HAVING, NOT_SAID, OWN, PERCEIVE, SHARE, SOME, TRADE
from playbook.review.fr.elsewhere import ADVISED, GIVEN, NOT_HIT, TELLS_ELSE
from playbook.review.fr.nouns import ALSO, GROUP, NATION, PEOPLE
from playbook.review.fr.words import G
from playbook.review.vocabulary import one_of

_SPARED = r"(?:affect|impact|concern|touch)(?:ée?s?|é·es)\b(?! par (?:une|la))"
_HIT = r"(?:impactée?s?|concernée?s?|touchée?s?|affectée?s?)"
#: Before a group's name: what is of it, belongs to it, or is spoken of one only.
_OF = (
    r"en|par|dossiers?|fiches?|espaces?|portails?|interfaces?|modules?|applis?|applications?|bases?|relations?|comptes?"
    r"|messagerie|un de nos|une de nos|chez un|d'un|inquiéter les|si|équipes (?:et|de|sur)|certificat du"
    r"|constructeur des"
)
_NOT_THEY = r"^(?!accès|réseaux?\b)[a-zà-ÿ-]+[sx] n'(?:est|a|était) (?:pas|plus) [a-zé]|de ce site|^nos |^postes? \d{3}"
#: What kind of customers or machines they are.
_KIND = (
    r"(?:(?:professionnels|particuliers|entreprises?|historiques|existants|payants|gratuits|résidentiels|fibre|adsl"
    r"|mobiles?"
    r"|prépayés|mutualisée?s?|dédiée?s?|premium|business|pros?|récents|anciens|nouveaux)\b|(?:à )?(?:multi|mono|bi)-)"
)
#: What they have or how old they are, behind a plural.
_WITH = one_of(
    r"comportant|contenant|portant (?=une?|des|l[ae]|l'|plus|moins)|possédant|disposant d(?![^.;]{0,90}? peuvent l)"
    r"|dotée?s d|équipée?s d|munie?s d"
    r"|(?:cré|ouver|souscri|inscri|activ|achet|install|enregistr|immatricul)[a-zà-ÿ]* (?:avant|après|depuis) "
    r"(?:\d|le|la|l'|<month>|fin|début|ce)|(?:cré|ouver|souscri|inscri|sign|ém?is|achet"
    r"|immatricul)[a-zà-ÿ]* en (?:\d{4}|<month>)|adressée?s (?:à|au|aux) (?!nos|notre|tort)|gérée?s (?:par|sous|chez)"
    r"|sous (?:(?:d'|une |les )?anciennes?)|en (?:acquisition|option|version|formule|tarif|prélèvement|contrat)\b"
    r"|d'ancienne génération|de (?:première|deuxième|dernière|ancienne) génération|à double|mono-|multi-"
)
_QUANTITY = one_of(
    r"certaine?s?|tou(?:te)?s (?:les|nos|vos)|tous|l'ensemble (?:de |des )(?:nos |vos )?|de nombreu(?:x|ses)"
    r"|seul(?:e?s)?(?: les| nos)?|uniquement (?:les|nos)|nombreu(?:x|ses)|aucune?(?: des| de nos)?(?! accès)|chaque"
    r"|divers(?:es)?|chez (?:certains|quelques|les|nos)|surtout (?:les|nos)|(?:beaucoup|pas mal|bon nombre) d(?:e |')"
    r"|ni (?:les|nos)|la plupart (?:des|de nos)|(?:les|aux|nos|des) (?:nouve(?:aux|lles)|ancien(?:ne)?s|futurs)"
    r"|(?:concern|touch|affect|impact)e(?:nt)? (?:\w+ )?(?:les|nos|l'ensemble des|des|aux|tous les|toutes les)"
)

RULES = (
    # How many, of whom.
    G.rule(
        "scope",
        rf"\b(?:{_QUANTITY}|({COUNT})) ?{OWN}(?:\d+ )?(?:(?!et |ou |nos |les |des )[a-zà-ÿ-]+ )?{PEOPLE}\b"
        rf"(?! (?:web\b|internet\b|et (?:services|applications)))(?(1)|{NOT_SAID})",
        r"\b(?:certain[es]*|plusieurs|beaucoup|quelques-une?s|ce(?:ux|lles)|la plupart|pas mal|bon nombre|nombre|une "
        r"(?:partie|poignée))"
        r" d'entre vous\b(?! nous)"
        r"|\b(?:tout|beaucoup de|pas mal de|du) (?:le )?monde\b(?! (?:pour|devrait|peut|pourra))"
        r"|\bpour tous\b(?! (?:les|nos|vos|ces))",
        # Whoever perceives it is a customer.
        rf"\b{SOME} (?!équipes\b|techniciens\b|ingénieurs\b|logs\b|sondes\b|outils\b|alertes\b|contrôles\b)"
        rf"[a-zà-ÿ-]{{4,}}(?: (?!nous\b|vous\b)[a-zà-ÿ'-]{{2,}}){{0,4}}? {PERCEIVE}",
        rf"^(?:[^,;:]{{3,50}}, )?(?:les|nos) {TRADE}(?: (?!ne |qui )[a-zà-ÿ]+){{0,3}} "
        rf"(?:{PERCEIVE}|ne (?:peuvent|parviennent|arrivent|réussissent|disposent)|n'ont)",
        # A number behind its label, or in brackets behind what it counts.
        rf"^(?:nombre (?:de |d'))?(?:{PEOPLE}|liens)(?: {_HIT})? ?: ?(?:environ |env\.? ?|près de |≈ ?)?\d"
        r"|\((?:environ|env\.?|près de|plus de|quelque|≈) ?\d[\d .']*\)",
        # A share of anything, a count of what was hit.
        rf"\b{SHARE}(?! ?(?:cas\b|temps|fois|nuit|journée|soirée|matinée|après-midi|semaine|trafic|charge|problème"
        r"|correctif|travail|opérations|retard)) ?[a-zà-ÿ]",
        r"\b(?:une?|\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix) (?:[a-zà-ÿ]+ ){0,2}sur (?:\d+|deux|trois|quatre"
        r"|cinq|six|dix|vingt)\b(?! à )(?! ?(?:h|min|jour|ans|mois|px))"
        r"(?<!24 sur 24)(?<!h sur 24)(?<!7 sur 7)(?<!fois sur deux)(?<!fois sur trois)(?<!fois sur dix)",
        r"\b(?=\d)(?<!retombé à )(?<!tombé à )(?<! à )(?<!sous )(?<!sous les )(?<! de )(?<!contre )(?<!inférieur à "
        r")(?<![\d,.])"
        r"(?!0[ ,.]|0 ?%|100 ?%)\d+(?:[.,]\d+)? ?%(?! (?:supérieur|inférieur|de réduction|de remise|d'erreur|effectu"
        r"|achev|trait|réindex|[^.;]{0,40}?\b(?:terminé|achevé|traité|finalisé|rest(?:e|ent|aient) (?:encore )?à)"
        r"|(?:du trafic|de la charge)[^.;]{0,30}?\b(?:bascul|redirig|rerout|migr|absorb)|index|de progression"
        r"|d'avancement))",
        r"\b(?=\d)(?<!les )\d+(?:[.,]\d+)? ?% (?:des|de nos|de vos) (?:clients|utilisateurs|appels|comptes|envois"
        r"|transactions|lignes|requêtes|paiements|sessions|connexions|commandes|abonnés|foyers|sites|messages|mails"
        r"|sms)\b|\bla part d[^.;]{0,40}\d ?%",
        r"\b(?=\d)(?<!sous )(?<!les )(?<!reste )(?<!restent )(?<!encore )(?<!environ )\d[\d .']{1,9}"
        r"(?:sites(?: web)?|noms de domaine|boîtes|adresses|messages|e?-?mails|courriels|sms|appels|virements"
        r"|prélèvements|paiements|transactions|commandes|factures|dossiers|colis|billets|déploiements|vms?|vps|volumes"
        r"|applications|applis|projets|dépôts|réservations|rendez-vous|abonnements|cartes|campagnes"
        r"|déclarations|bulletins|ordonnances|rames|add-ons|tickets|requêtes)\b"
        r"(?! (?:par|max|à la fois|en même|(?:sont |restent )?(?:encore )?(?:en (?:file|attente)|dans la|à (?!tort))))",
        unless=rf"{TELLS_ELSE}|{GIVEN}|\btaux de disponibilité|\bfiles? (?:d'attente|d'envoi"
        rf"|de traitement)? ?[^.;(]{{0,40}}?\d"
        r"|\b(?:déploy|install|correctif|appliqu)[^.;%]{0,60}(?:\d ?%|moitié|ensemble d|tiers\b|quart\b)"
        r"|\b(?:totalité|ensemble|moitié|majorité|partie|%) (?:de |d')?[^.;]{0,40}? (?:passe|transite|rout|redirig"
        r"|achemin|devrai)[a-zà-ÿ]*",
        unless_before=r"\b(?:dossiers?|fiches?|espaces?|portails?|interfaces?|modules?|applis?|applications?|bases?"
        r"|relations?|comptes?|messagerie|un de nos|une de nos|chez un|d'un|par un|équipes (?:et|de|sur))",
        unless_after=rf"{ADVISED}| (?:sont|est) (?:désormais |maintenant |à présent |bien |tous |toutes )*"
        r"(?:à jour(?! depuis)|(?:à|de) nouveau (?:en service|opér|up))",
        unless_in=r"\b(?:équipes?|techniciens|ingénieurs|services|systèmes)$|une autre |impactée?s$"
        r"|(?<!certains )partenaires?$|notre site|^(?:un|une|le seul|un seul|seul) "
        r"(?:seul |autre |de nos )?(?:compte|client|prestataire|fournisseur|opérateur|site|agent|équipe)"
        r"|^(?:deux|trois|une?) de nos (?!clients|agences|boutiques|sites|clusters|magasins|cinémas|gares|écoles"
        r"|bibliothèques|centres|piscines|bureaux|entrepôts|stations|musées)|plusieurs (?:agents|prestataires"
        r"|opérateurs)",
        marks=NOT_HIT,
    ),
    # Who they are or what they have; and who is spared.
    G.rule(
        "scope",
        rf"\b(?:{PEOPLE}|({ALSO}))\b(?: (?(1)(?!)|)(?!concernée?s(?! :)|impactée?s|affectée?s){HAVING}"
        rf"| {_KIND}| (?:[a-zà-ÿ]+ )?{NATION}\b"
        rf"|[^.;]{{0,50}}?\b(?:ne |n')? ?(?:est|sont|seront|a été|ont été|sera)? ?(?:[a-zà-ÿ]+ )?(?:pas|plus) "
        rf"(?:[a-zà-ÿ]+ )?{_SPARED}|[^.;,]{{0,40}}? non {_SPARED}|[^.;,]{{0,30}}, (?:eux|elles|quant à)\b)",
        rf"^(?:\[[^\]]*\] ?|(?:impacts?(?: clients?)?|symptômes?|constat|conséquences?) ?: ?)?(?:(?:depuis|ce|cette"
        rf"|actuellement|à|en|suite|hier)\b[^,;:]{{2,50}}, )?(?:les |nos |côté |pour les )?{GROUP} "
        rf"(?:et (?:les |des )?[a-zà-ÿ]+ |(?:de|d'|du|des|en|à|sous|avec|sans) ?[^.,;:]{{1,30}} |(?!qui |dont |ne )"
        r"[a-zà-ÿ]+ )?(?:n[e']|ne |ne peuvent|peuvent (?:encore|toujours|parfois)|voient"
        rf"|reçoivent(?! (?:tout|bien|normalement))|rencontrent|constatent|subissent|sont (?!invit)|ont"
        r"|perdent|restent)"
        rf"|^(?:\[[^\]]*\] ?)?(?:(?:les|côté) )?{GROUP}(?: [^.,;:]{{1,30}})? ?:|^\[{GROUP}",
        rf"\b(?:par|chez|côté|ni) (?:par )?(?:les )?(?!clients|utilisateurs|abonnés|usagers|agents|restaurateurs"
        rf"|développeurs){GROUP}\b(?! (?:pour|peuvent|pourront|doivent))(?!-)"
        rf"|\bpour (?:les |nos )?{GROUP} (?:et|ou|comme|ni) (?:pour )?(?:les )?{GROUP}\b"
        rf"|\bpour les {GROUP}(?= (?:depuis|uniquement|seulement|d[eu] |qui |dont ))",
        r"\bservices (?:de soins|hospitaliers|d'urgences?"
        r"|municipaux|administratifs|centraux)\b",
        # Set apart from the others, told who is and who is not.
        rf"\bles autres [a-zà-ÿ]+ (?:[a-zà-ÿ]+ )?(?:n(?:e |')[^.;]{{0,25}}?pas|fonctionn|march|restent|tournent|(?:sont"
        r"|est) (?:épargn|normal|disponib|accessib|bien))|\bce(?:ux|lles) (?:qui|dont|ayant)\b(?! (?:le souhait|veul"
        r"|étai|nous|ont))|\bn(?:e |')(?:concern|touch|affect"
        r"|impact)e(?:nt)? que\b|\b(?:quel que soit (?:votre|le)|quelle que"
        r" soit (?:votre|la)|que si (?:votre|vos|vous))\b|\b(?:sont|est|seraient|restent|reste) (?:exclue?s? d"
        rf"|(?:également |seuls? |seules? |notamment |principalement )?{_HIT} ?(?::|les|la|le|l'|tous|toutes|nos))"
        r"|\b(?:limité|restreint|circonscrit|cantonné|concentré|réservé)e?s? (?:à|aux|au|sur)\b(?! (?:\d|une?\b|la "
        r"(?:nuit|journée|maintenance)|moins|quelques))"
        r"|\b(?:uniquement|seulement|exclusivement|surtout|principalement|essentiellement|notamment|en particulier) "
        r"(?:pour les|sous|chez|parmi|dans les)\b(?! (?:moment|problème|cause))"
        r"|\b(?:sauf|hormis|excepté|à l'exception (?:de|du|des)) (?:(?:pour|à|au|aux|en|sur|chez|dans) )?(?:les?|la|l'"
        r"|ceux|celles|une?|[a-z]+s) ?(?!erreur|imprévu|contretemps|urgence|surprise|exception|cas)[a-zà-ÿ]",
        r"^si (?:vous|votre|vos)\b[^.;]{3,70}?,? (?:vous (?:n'êtes|êtes (?:concern|touch|impact|affect|épargn)"
        r"|ne (?:devriez|verrez|voyez|subi)[a-z]* (?:pas|rien|aucun))|(?:vos|votre) [^.;,]{3,40}? (?:sans (?:retard"
        r"|délai|souci)"
        r"|normalement|n'(?:est|ont)|ne sont))\b"
        r"|\bvous (?:n')?êtes (?:pas )?(?:concern|touch|impact|affect)[a-zé]+ (?:uniquement |seulement |que )?si\b"
        r"|\bpeu importe (?:l[ae]s? |l'|votre |vos )(?:offre|forfait|plan|formule|appareil|navigateur|région|abonnement"
        r"|opérateur|banque|version|contrat|pays)|\bpas(?<=\(pas) (?:sur|pour|chez|en|les|dans) "
        rf"|^(?:sont )?{_HIT}(?: [^:.;]{{1,30}})? ?: ?[a-z0-9]",
        # By contract, plan, kind of machine, age.
        r"\b(?:offres?|forfaits?|formules?|abonnements?|plans?|comptes?) (?:[a-zà-ÿ]+ )?"
        r"(?:pro|premium|entreprise|gratuite?s?|business|standard|essentiel\w*|plus|starter|basic|famille|étudiants?"
        r"|payants?|prépayée?s?|team|enterprise)\b|\bplans? (?:dev|prod|hobby|free|pro|solo|scale|growth|[sml]|xl)\b"
        r"(?! ?d[eu'])|\ben (?:offre|forfait|formule|pack|abonnement) [a-z0-9]"
        rf"|\b(?:(?<=s )|dossiers |fiches |comptes ){_WITH}"
        r"|\bcontenant (?:au moins |plus d[e'] ?|moins d[e'] ?|une? |des |l'|le |la |\d)"
        r"|\b(?:tous les|dans (?:tous |toutes )?(?:les|nos|vos)|sur (?:tous |toutes )?(?:les|nos|vos)|pour (?:tous"
        r"|toutes) (?:les|nos|vos)) (?:plans|forfaits|offres|formules|environnements)\b",
        unless=rf"{TELLS_ELSE}|{GIVEN}",
        unless_before=rf"\b(?:{_OF}|par une?|à [a-zà-ÿ]+(?:er|ir|re))",
        unless_in=_NOT_THEY,
        marks=NOT_HIT,
    ),
)
