"""French: what names people, places or numbers and does not tell whom it hit: causes, advice, excuses, what is made"
" good,
where a thing is moved to, how far the work has come."""

from __future__ import annotations

from playbook.review.fr.nouns import THEIRS
from playbook.review.fr.words import G
from playbook.review.rule import Marks

#: What customers will be given or sent, to them all, tells nothing of whom it hit.
GIVEN = (
    r"\b(?:rapports?|rca|rex|retex|post-?mortems?|comptes?[- ]rendus?|bilan|bonus|compensations?|dédommagements?"
    r"|gestes? commercia\w+)\b[^.;]{0,60}?\b(?:transmis|adress|envoy|communiqu|crédit|offert|accord|ajout|appliqu"
    r"|partag|vers|propos)"
    r"|\b(?:(?:ajout|crédit|accord|prolong)(?:ons|era|erons|e)|offr(?:ons|irons|ira))\b[^.;]{0,40}?\b(?:jours?|mois"
    r"|semaines?|bonus|crédits?|points?|gratuit\w*|offerte?s?)\b"
    r"|\b(?:recevr(?:a|ont)|bénéficier(?:a|ont)|seront (?:crédités|remboursés|dédommagés|indemnisés))\b[^.;]{0,40}?"
    r"\b(?:bonus|compensations?|avoir|remise|crédits?|points?|dédommagement|gratuit\w*|offerte?s?|geste|rapport"
    r"|récompenses?)\b|\ben (?:guise de )?(?:compensation|dédommagement)\b"
    r"|\baucune? (?:pénalité|majoration|frais|sanction)|\b(?:date limite|échéance|délai)s? [^.;]{0,40}?"
    r"(?:repoussé|reporté|prolongé|décalé)"
)
#: Sentences that tell of something else.
TELLS_ELSE = (
    rf"^(?!.*, une (?:petite |grande )?(?:partie|poignée|minorité|moitié)\b){THEIRS}|\b(?:vient|venait|provient"
    rf"|viennent) (?:de|d'|du)\b(?! s)(?![^.;]*\bet (?:touche|concerne|affecte))"
    r"|^(?:c'est (?:bon|réparé|réglé|fini)|pardon|version|voilà)\b"
    r"|\b(?:on va|allons|vais) (?:mettre|ajouter|revoir|changer|renforcer|améliorer)"
    r"|^(?:il|elle|ce|cela|(?:l'|le |la |ce |cet |cette )(?:problème|incident|panne|souci|lenteur|retard|anomalie"
    r"|perturbation|dysfonctionnement|erreur))\b[^.;,]{0,45}? (?:prov(?:ient|enait)|(?:est|était) (?:dûe?"
    r"|due|liée?|causée?|provoquée?))\b|^(?:en )?(?:cause|origine|explication)s?\b"
    r"|^(?:utilisez|essayez|passez|merci|veuillez|vous pouvez|en attendant|d'ici là|évitez|installez|reportez"
    r"|rendez|empruntez|privilégiez|préférez|prenez|consultez|mettez|nous (?:vous remercions|remercions))\b"
)
#: Behind a group: what it may do meanwhile, or is asked to do.
ADVISED = (
    r"(?: (?!ne |n')[^\s.;,:]+){0,4}? (?:(?:sont|est) (?:invité|prié)e?s?|doi(?:t|vent)|devr(?:a|ont)|(?:peu(?:t|vent)"
    r"|pourr(?:a|ont)) (?!toujours|encore|continuer|(?:(?:aussi|également|parfois|donc|ainsi) )?(?:pas|plus|ne|être"
    r"|subir|rencontrer|constater|voir|avoir|recevoir|observer|perdre|rester|connaître|se (?:voir|retrouver)|échouer"
    r"|faire|nécessiter|mettre|apparaître)))\b"
)
_BROWSER = r"(?:ios|android|iphone|ipad|windows|macos|firefox|safari|chrome|edge)"
NOT_HIT = Marks(
    G.compile(
        # Whom one excuses oneself to, thanks, or greets.
        r"\b(?:excus(?:e[sr]?|ons|ez)|désolée?s?|pardon|regrett(?:e|ons)|navrée?s?|conscients?"
        r"|mesurons)\b[^.;:!]{0,160}"
        r"|\b(?:merci|chers|chères) [^.,;:!]{0,60}"
        # What is advised.
        r"|\b(?:invitons|conseillons|recommandons|suggérons|conseillé|recommandé|vous pouvez"
        r"|possible de) [^.;:!]{0,120}"
        # Who confirms that it is over, where a document holds good, what all are asked to do.
        r"|\b(?:confirm|valid)ée?s? par [^.;:!]{0,60}|\bvalables? (?:chez|dans|sur|auprès)[^.;:!]{0,60}"
        # How far the work has come.
        r"|\b\d+(?:[.,]\d+)? ?% de (?:la |l')(?:réindex|migr|resynchro|reconstr|restaur|reprise|copie|purge|import"
        r"|conversion|réplic|vérif)[a-zà-ÿ]*"
        r"|\b\d[\d .']* (?:[a-zà-ÿ]+ )?sur \d[\d .']* (?:(?:ont été|sont|déjà) )*(?:bascul|migr|fait|soud|trait|conver"
        r"|mis à jour|patch|termin|répar|raccord|import|copi|remplac)[a-zà-ÿ]*"
        # Where a thing is moved or led to.
        r"|\b(?:bascul|redirig|rerout|réachemin|transfér)[a-zà-ÿ]* (?:[a-zà-ÿ]+ )?(?:vers|via|sur|par) [^.;:]{0,50}"
        r"|\bvers (?:une? |l[ae] |l'|notre |nos |du |de )?(?:nouve[a-z]+|seconde?|autres?|deuxième) [^.,;:]{0,50}"
        r"|\btrafic (?:[a-zà-ÿ]+ ){0,2}(?:détourn|dévi)[a-zà-ÿ]* (?:vers|via|par) [^.;:]{0,40}"
        # Where spare parts and technicians come from.
        r"|\b(?:rechange|pièces?|matériel|techniciens?)\b[^.;:,]{0,40}? (?:en (?:route|chemin)|parti|expédi|achemin"
        r"|livr"
        r"|arriv)[a-zà-ÿ]* (?:depuis|de|vers|à) [^.;:,]{0,30}|\btechnicien[a-z]* (?:a|ont) quitté [^.;:,]{0,30}"
        # The version that is at fault or mended.
        rf"|\b(?:(?:version|correctif|mise à jour|patch)s?\b[^.;:]{{0,30}}?\b(?:d[e'u]|pour)|(?:corrig|bug|proven|dû"
        rf"|due)"
        rf"[a-z]*\b[^.;:]{{0,30}}?\b(?:sur|sous|pour|version)) ?(?:le |la |l')?{_BROWSER}\b"
        # What is linked to, and means of payment by name.
        r"|\b(?:agendas?|calendriers?|synchro\w*|connecteurs?|intégrations?|modules?|plugins?|extensions?|liaisons?"
        r"|sso|saml|compléments?)(?: [a-z]+)? (?:outlook|gmail|google|teams|office|hubspot|salesforce)\b"
        r"|(?<!cartes )(?<!carte )\b(?:bancontact|twint|interac|paypal|apple pay|google pay|lydia|paylib|wero)\b"
        # All the devices that are well again.
        r"|\btou(?:te)?s les (?:postes|terminaux|bornes|téléphones|appareils|caisses|imprimantes|navigateurs|boîtiers"
        r"|automates|compteurs|box|décodeurs|tablettes|serveurs|nœuds|machines|instances) (?:ont été|sont"
        r"|ont)\b(?![^.;]{0,60}\bsauf)"
        r"|\b(?:sur|pour|dans) tou(?:te)?s les navigateurs\b|\bfonctionne(?:nt)? normalement sur [^.;:,]{0,40}"
        r"|\ben ligne partout\b"
        # Where it is over, or goes well all the same.
        r"|\bretour à la normale [^.;,]{0,40}?\b(?:sur|dans) l'ensemble d[^.;,]{0,40}"
        r"|\b(?:fonctionn(?:e|ent)|march(?:e|ent)|se f(?:ait|ont)|s'effectu(?:e|ent)|tourn(?:e|ent)) (?:bien "
        r"|normalement "
        r"|correctement )?(?:sur|dans) (?:tou(?:te)?s )?les (?!lignes|réseaux)[^.;:,]{0,40}"
        rf"|\b(?:sur|sous|avec|depuis) (?:les? |une? )?(?:{_BROWSER}|ordinateur|tablette|mobile|téléphone|liseuse)\b"
        r"(?:(?! ne | n')[^.;:,]){0,50}? (?:rest(?:e|ent) [a-zà-ÿ]+bles?|(?:fonctionn|march)(?:e|ent)"
        r"(?! (?:pas|plus|mal))|correctement|normalement)\b"
    ),
    "·",
)
