"""French: causes that are work named as the reason of an interruption, which a bare "maintenance" is not."""

from __future__ import annotations

from playbook.review.fr.failures import PAUSE, WORK
from playbook.review.fr.words import G

RULES = (
    G.rule(
        "cause",
        # Work as the reason of an interruption.
        rf"\b{PAUSE}\b.{{0,90}}?(?:\b(?:pour|afin d[e']|en vue d[e']|dans le cadre d[eu']|permettre|nécessit\w+"
        rf"|lors d[eu'])| ?[:(]| -)"
        rf"(?: ?(?:permettre|effectuer|procéder (?:à|au)|réaliser|une?|l[ae]s?|l'|des?|du|nos|\*)\b)*[ ']?{WORK}"
        rf"|\b(?:pour|afin d[e']) ?(?:(?:procéder|effectuer|réaliser)(?: à)? (?:une?|des|la"
        rf"|le) )?{WORK}[^.;]{{0,80}}?, (?:je|nous|on|l[ae]s?|l'|une?)\b"
        rf"|\b(?:une|la|des|les|plusieurs|l') ?{WORK}[a-zà-ÿ]* [^.;]{{1,60}}? (?:(?:est|sont|sera|seront) (?:prévu"
        rf"|programm|planifi"
        r"|effectu|réalis|appliqu|mené|install)|aur(?:a|ont) lieu|va être|vont être)"
        # Told by whoever does it; what it is part of.
        rf"|\b{PAUSE}\b.{{0,90}}? ?[,:(–-] ?(?:car )?(?:on|nous) (?:chang|remplaç|remplac|migr|install|déménag|doubl"
        rf"|agrandi|mett(?:ons|ez)"
        rf" à (?:jour|niveau)|pass(?:e|ons) (?:à|en|sur)|mont(?:e|ons) (?:en|de))"
        rf"|\bdans le cadre d(?:u|es|e la|e notre|e nos|e l'|'une?) ?(?:[a-zà-ÿ]+ )?{WORK}",
        rf"^(?:[^.;:]{{1,30}}: ?)?(?!entretien (?:plani|prév|progr)|montées? de version (?:le|ce|du \d|<weekday>)"
        rf"|mises? à jour (?:(?:à|de|du) \d|(?:de la|de notre|de nos|du|des) (?:plateforme|site"
        rf"|service|application|appli|système)s? (?:prévu\w* |programmé\w* |planifié\w* )?(?:<date>|le |du|ce|cette"
        rf"|entre|de \d))){WORK}[a-zà-ÿ]* (?!ok\b|effectu|termin|fait|réuss)(?:[^.;:]"
        rf"|\.\d){{1,100}}?(?:<date>|<clock>)"
        rf"|^(?!mises? à jour (?:d[eu] (?:\d|statut|la situation|l'incident|<date>|<clock>)|\d|:|<clock>))"
        rf"{WORK}[a-zà-ÿ]* (?!ok\b|effectu|termin|(?:en|de la|à la) (?:procédure"
        rf"|mode))[^.;:]{{3,70}}? ?: (?!(?:terminé|aucun|pas d|sans|c'est|réuss|fini))"
        rf"|\bdepuis (?:la|le|l'|notre|une?|cette) ?(?:dernière |récente |nouvelle )?(?!version (?:web|mobile"
        rf"|bureau|en ligne|classique|desktop))(?!mise à jour (?:de \d|précéd))"
        rf"(?:{WORK}|déploiement|livraison d|bascule)[a-zà-ÿ]*"
        rf"|(?<=[\dh] : )\b(?!mise|installation de)(?:l[ae] |l'|une? )?{WORK}[a-zà-ÿ]* (?!effectu|termin|fait)"
        rf"|^(?:nature|objet|opération|intervention|type|description|travaux) ?: ?(?!maintenance\b){WORK}"
        rf"|\b(?:procéd|effectu|réalis)er(?:ai|ons|a|ont) (?:à |aux? )?(?:une? |l[ae]s? |l'|des )*{WORK}",
        unless=r"\b(?:aucune|sans) (?:interruption|coupure|perturbation)|\bterminée?s?\b|\bprochaine?\b"
        r"|\b(?:certificat|adresses?|tarifs?|horaires?|conditions) [^.;]{0,40}(?:renouvel|chang|mises? à jour)"
        r"|^(?:changement|mises? à jour|renouvellement) (?:[a-zà-ÿ]+ )?(?:d'adresse|des? (?:tarifs|conditions"
        r"|horaires|la base d'adresses)|du certificat)",
    ),
)
