"""French: causes told by what came before: what was changed and when, what was missing or did not arrive, what ran out
or was more than there was room for."""

from __future__ import annotations

from playbook.review.fr.nouns import SUPPLIER
from playbook.review.vocabulary import one_of

_SETTING = one_of(r"modification|changement|mise à jour|version|règle|optimisation|refonte|paramètre|réglage|script")
_ENTRY = one_of(
    r"index|droits?|permissions?|paramètres?|variables?|règles?|dépendances?|colonnes?|enregistrements?|attributs?"
    r"|champs?"
)
_MAILERS = one_of(r"yahoo|gmail|outlook|orange|laposte|sfr|free|microsoft|google|apple")
CHANGED = (
    rf"\b{_SETTING}s?"
    r"(?! correct| corrig)(?: [^\s.;:!?]+){1,8}? (?:déploy|introdui|livr|pouss|activ|publi|appliqu)(?:ée?s?|te?s?) "
    r"(?:à \d|ce matin|cette nuit|hier|dans la nuit|<weekday>|le \d|en fin|par)(?! (?:règle|corrige|résout|rétabli))"
    rf"|\b{_ENTRY}"
    r" (?:[a-zà-ÿ]+ )?(?:manquant|absent|erroné|obsolète|périmé|incohérent)e?s?\b"
    r"|\b(?:il |qu'il )?manquait (?:une?|deux|trois|plusieurs|quelques|\d+|des|le|la|l'|les)\b"
    r"|(?<! ne )\bdépass(?:e|ent|ait|aient|é|ant) (?:de loin |largement |nettement |temporairement )?(?:l[ae]s? |nos "
    r"|notre |sa |l')?"
    r"(?:capacités?|prévisions?|ce que|dimensionnement|taille (?:max|lim)|limites? d[e'u] (?!taille|caract))"
    r"|\b(?:êtes|sont|étiez|étaient) (?:très |trop |si |vraiment )*(?:beaucoup|nombreu(?:x|ses)) à (?:vous |se "
    r")?(?:connect"
    r"|consult|visit|réserv|command|télécharg|jou|inscri|achet|utilis|appel|déclar)"
    r"|\bne nous (?:est|sont|a|ont|avai(?:en)?t|étai(?:en)?t) (?:pas|plus|jamais) (?:encore )?(?:été )?(?:parven"
    r"|transmi|envoy|livr"
    r"|arriv|remi|communiqu|fourni)|\bn'avons (?:pas|plus|jamais) (?:encore )?reçu (?:l[ae]s? |l')?(?:fichier|flux"
    r"|données"
    r"|livraison|lot|relevé)"
    r"|\b(?:deux fois|en double|trop [a-zà-ÿ]+|sans préavis|à tort|par erreur) par (?:notre|l'un de nos|un de nos|le"
    r"|leur) "
    rf"{SUPPLIER}\b"
    r"|\blors d(?:u|e la|e l'|'une?) ?(?:récent |dernière? )?(?:passage (?:à l'heure|au nouveau|à la nouvelle|vers|en "
    r"version"
    r"|à la version|à l'an|en \d)|migration|changement (?:d'heure|d'année|de (?:serveur|version|prestataire"
    r"|certificat|base))"
    r"|bascule|montée de version)|\berreurs? (?:de |d')(?:migration|bascule|câblage|planification)\b|\bbris (?:d[e'u]"
    r"|à|sur)"
    r"|\bà(?<=, à) l'origine d(?:e |es |u |')"
    rf"|\b{_MAILERS}(?: [a-zà-ÿ]+)? (?:limit|ralenti|brid"
    r"|rejett"
    r"|refus|filtr|bloqu|temporis|diffèr)(?:e|ent|t|ssent)\b"
    r"|\b(?:atteint|arriv[a-zà-ÿ]+ à) (?:sa|leur|la|son) (?:taille|capacité|limite|durée|fin)s? "
    r"|\barrivée?s? en fin de validité\b|\bplus de (?:place|mémoire|espace|quota|licences?|crédits?) (?:sur|dans"
    r"|disque|libre|dispo)"
    r"|\bdepuis (?:une?|la|le|l') ?(?:[a-zà-ÿ]+ )?(?:modification|changement|évolution) (?:[a-zà-ÿ]+ )?(?:chez|côté"
    r"|d[eu']|sur)\b"
)
