"""French: a named function or symptom that is back, which tells what it was customers did without."""

from __future__ import annotations

from playbook.review.fr.harmless import NOT_FELT
from playbook.review.fr.words import G

#: "The service is back" names no function, "everything" none either.
_NAMELESS = (
    r"^(?:[^,;:]{0,30}[,:] )?(?:(?:le|les|nos|tous les|tous nos|l'ensemble des|l'ensemble de nos|ce|votre|vos|la|notre"
    r"|l'ensemble du) )?(?:services?|systèmes?|plateformes?|situation|tout|ça|cela|fonctionnement|équipes|choses"
    r"|activité)\b"
)

RULES = (
    G.rule(
        "impact",
        # "reçoivent de nouveau …", "est de nouveau accessible", "vous pouvez à nouveau …"
        r"\b(?:à|de) nouveau (?=(?:pleinement |entièrement |normalement |toutes? |tous )?(?:(?!stable"
        r"|fiable)[a-zà-ÿ]+[ai]bles?\b|accessib|disponib|joignab"
        r"|consultab|possib|utilisab|visib|en ligne|ouver|reconnu|correct|exact|synchronis|trait|accept|affich|reçu"
        r"|délivr|complet|à l'heure|alimenté|livré|assuré|servi|desserv|[a-zà-ÿ]+er\b))"
        r"|\b(?:trait|accept|envoy|affich|reçu|délivr|synchronis|assur|distribu|desservi|aliment|import|génér"
        r"|publi)[a-zà-ÿ]*"
        r" (?:à|de) nouveau\b|\b(?:sonnent|s'affichent|arrivent|partent|passent|s'impriment|remontent) (?:bien"
        r"|correctement"
        r"|normalement|tous|toutes)\b|\b(?:est|sont) (?:désormais |maintenant |bien )?(?:accessibles?"
        r"|joignables?)(?= ?[.!]|$)"
        r"|\b(?=[àd])(?<=[dte] )(?<!est )(?<!sont )(?<!ont )(?<!ement )(?:à|de) nouveau\b"
        r"(?! (?:une?|des|l[ea]s?) (?:incident|problème|panne)|(?: pleinement| totalement)? (?:opérationnel|sain"
        r"|stable|normal(?!ement)|nomina|up\b))",
        r"^(?:de retour|rétablie?s?|revenue?s?|remontée?s?) depuis (?:\d|ce |hier|midi|environ)|\b(?:réaliment"
        r"|rebranch|reconnect)ée?s?\b|\b(?:courant|électricité|eau|chauffage"
        r"|gaz) (?:[a-z]+ )?(?:remise?|rétabli"
        r"|revenue?)\b|\bremise? (?:sous tension|en eau|en pression)\b",
        r"(?=\d)(?<=[a-z])\d+ (?:est )?(?:de retour|remonté|down|tombé|ne répond|reparti|à nouveau|répond"
        r"|injoignable|hs|ko)",
        r"\b(?=ok)(?<=s )ok depuis (?:\d|ce |hier|midi)|\b(?:reçu|envoyé|livré|traité|distribué|affiché|délivré"
        r"|acheminé"
        r"|encaissé|imprimé|remonté)e?s? (?:[a-zà-ÿ]+ )?(?:normalement|correctement|en temps réel) (?:depuis|à nouveau"
        r"|désormais)"
        r"|\bse (?:rattrapent|complètent|remplissent|resynchronisent|mettent progressivement à jour)\b"
        r"|\b(?:propagation|indexation|diffusion|facturation|vente|lecture|distribution|livraison|circulation"
        r"|réplication) a repris\b"
        r"|\ben (?:attente|file|souffrance|retard) (?:sont|ont été) (?:bien |toutes |tous |désormais |maintenant "
        r")*(?:parti|envoy|livr|délivr|distribu|écoul|rattrap|expédi)"
        # It goes on, or goes badly.
        r"|\b(?:coupure|interruption|fermeture|indisponibilité|panne) (?:est |sera )(?:donc |encore )?(?:prolong"
        r"|étendu|reconduit)"
        r"|\bdifficilement (?:joignab|accessib|utilisab|consultab|lisib)|\bn(?:e |')(?:est|sont) (?:plus|pas|pas "
        r"encore) (?:mis|mise|tenu)e?s? à jour\b|\b(?:refonctionn|réapparai|réenregistr)(?:e|ent|t|ssent|é|ée|és"
        r"|ées)\b",
        r"\bplus (?:de |d'|aucune? )(?:fausses? |faux |nouveaux? |nouvelles? )?(?:lags?|alertes?|déclenchements?"
        r"|coupures?|lenteurs?|saccades?|doublons?|déconnexions?|pages? blanches?|attente|file d'attente"
        r"|retards? sur|(?:pertes?|erreurs?|rejets?|refus|échecs?|déconnexions?) ?(?:constaté|observ|relev"
        r"|à signaler|visib|remont"
        r"|depuis|sur|enregistr|dans|en cours|\.|,|!|$))",
        r"\b(?:retards?|files?|arriérée?s?|backlog|délais?|latences?|temps d'attente|attente) (?:[^\s.,;:!?]+ ){0,4}?"
        r"(?:est |sont |a été |ont été |désormais |en cours de )*(?:résorb|rattrap|nomina|norma|inférieur|repass"
        r"|redescend|retomb|écoul|revenu|reven|apur|< ?\d|sous)\w*",
        r"\b\d+ (?:[a-zà-ÿ]+ )?sur \d+ (?:sont |ont été )?(?:déjà )?(?:remont|rétabli|restaur|repart|rouver"
        r"|reven)\w+",
        unless=rf"{_NAMELESS}|^(?:en attendant|d'ici là|entre-temps|dans l'intervalle|si )|\bdevrait? désormais",
        unless_before=r"\b(?:travaill|rencontr|examin|analys|cherch|sera|seront|publie)[a-zà-ÿ]* ?",
        marks=NOT_FELT,
    ),
)
