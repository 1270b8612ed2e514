"""French: regret, and promises of more."""

from __future__ import annotations

from playbook.review.fr.words import G

_WHEN = (
    r"(?:<prep>[ :]*(?:le |la |l'|les |environ |au plus tard (?:à |le )?)*|(?=dans |fin |en |cett?e? |demain|midi"
    r"|[01]?\d ?h"
    r"|2\d ?h|\d\d?:|lundi|mardi|mercredi|jeudi|vendredi))(?:<time>)"
)
#: What readers may do is no promise: "you can send a message".
_ALLOWED = r"\b(?:pouvez|pourrez|peuvent|possible (?:de|d'))(?: ?[a-zà-ÿ']+(?: [a-zà-ÿ']+){0,8})?"

RULES = (
    G.rule(
        "apology",
        r"\b(?:excus(?:es|er|ons|ez|e|ent)|désolée?s?|pardon\w*|navrée?s?|regrett(?:ons|e|er)|déplorons|nos regrets"
        r"|(?:sommes|suis) (?:vraiment |sincèrement |en )*(?:confus|contrit)e?s?|confus(?:e|es)? (?:de|pour))\b",
        r"\b(?:assumons|prenons) (?:l'entière |pleinement |toute )?(?:la |notre )?(?:pleine )?responsabilité\b",
        unless=r"\bsans excuse",
    ),
    G.rule(
        "next_update",
        # "More at ten": what is promised, then the time.
        rf"\b(?:(?:<tell>).{{0,120}}?\b"
        r"|(?:prochaine?s?|nouve(?:au|lle|l)s?|next|autre)(?: [a-zà-ÿ]+)?? (?:<news>|rendez-vous|message|évaluation"
        r"|état)[^.;]{0,50}?"
        r"|<news>(?: [a-zà-ÿ]+){0,3}? (?:paraîtra|sortira|arrivera|suivra|tombera|suivante?|prochaine?|complémentaire"
        r"|nouvelle|officielle|(?:sera|seront|est)(?: [a-zà-ÿ]+)?? (?:publi|communiqu|diffus|disponib|envoy|partag"
        r"|prévu|mise?s? en ligne|donn|transmi|fai|effectu|assur|apport|réalis|propos|organis|adress)\w*|transmise?"
        r"|publiée?)\b[^.;]{0,20}?)"
        rf"{_WHEN}",
        r"(?:(?:^|[.;:!(\]] ?|, )(?:(?:prochaine?s? |nouve\w+ )?(?:<news>|estimation|suivi|statut|prévision|maj"
        r"|m\.à\.j\.?|next|la suite|prochain|rdv|rendez-vous|à suivre|retour ici)"
        r"(?: [a-zà-ÿ']+){0,3}? ?:?-? ?)"
        r"|\b(?:on|nous|je) (?:vous |en |se |y )?(?:repass|reparl|retrouv|revoi|redi|repost|revien|réécri|recommuni"
        r"|redonn|refer|refais|reprend|rappel|donn|manifest)\w* [^.;]{0,40}?\b)(?:<prep>) ?(?:le |la |les |environ"
        r" )*(?:<time>)"
        r"(?! (?:de plus|pour que))",
        # "Every two hours", "At ten we will tell you more".
        r"\b(?:<news>~|<news>\b[^.;]{0,25}? )(?:aux|toutes les|chaque|tous les) (?:<num> ?)?(?:<unit>|minutes)",
        r"\b(?:toutes les|chaque) (?:<num> ?)?(?:<unit>|minutes)~(?:<news>)"
        r"|\brendez-vous~(?:<prep>) ?(?:<clock>|<date>)~(?:<news>)",
        # What will be looked at again, or closed, when.
        r"\b(?:post-?mortem|rca|rex|retex|rapport|bilan|compte[- ]rendu|analyse) (?:[a-zà-ÿ]+ )?(?:à venir|à suivre"
        r"|attendu|prévu|promis)"
        r" (?:<prep> |cette |ce |la |le |l')+(?:semaine|journée|<weekday>|matinée|soirée|mois|<time>)"
        r"|\b(?:plus d'|davantage d'|de plus amples |d'autres )(?:infos?|informations?|détails|nouvelles|précisions"
        r"|éléments)"
        r" (?:d'ici là|avant (?:la|le|ce|cette)|à (?:la|l')|ce soir|demain)"
        r"|\b(?:surveill|laiss|observ|suivons|gard|patient|attend)[a-zà-ÿ]* [^.;]{0,60}?(?:\d|heure|demain|nuit"
        r"|matin)[^.;]{0,30}?"
        r" avant (?:de (?:clore|clôturer|fermer|conclure|confirmer|lever)|(?:la )?clôture)",
        r"\b(?:retour (?:vous )?(?:sera|est) (?:fait|donné|communiqué|apporté|prévu) ?[a-z]*? ?"
        r"|(?:résultats?|analyses?|conclusions?|bilan) (?:[a-z]+ )?(?:communiqu|publi|connu|attendu|disponib"
        r"|diffus)[a-zà-ÿ]* ?"
        r"|(?:retex|rex|rca|rapport|post-?mortem|compte[- ]rendu)\b [^.;]{0,90}?"
        r"|(?:(?:clôtur|ferm)(?:ons|er|erons|era|erai)|clore|clorons|réévalu\w+|réexamin\w+|(?:on|je) (?:ferme|clos"
        r"|clôture)) (?:cet |cette |ce |le |la |l' ?)?(?:[a-z]+ )?(?:incident|ticket|alerte|issue|situation|fiche"
        r"|point)?"
        rf"[^.;]{{0,40}}?){_WHEN}",
        r"^(?:à|vers|d'ici|dans|demain|avant|après|ce|en|<weekday>)\b[^.;]{0,30}\d[^.;,]{0,14},? (?:nous|on"
        r"|je) (?:ferons|vous (?:inform"
        r"|tiend|donn|di)|reviend|publi|communiq|donner|mettr)",
        unless_in=r"\b(?:déployée?|installée?|appliquée?|a été|ont été|service|réessay|avons (?:publié|donné|fait)"
        r"|mises? à jour (?:logicielle |majeure |mineure )?(?:de la|du|de l'|de|des|d'(?!ici)) ?(?!statut|situation"
        r"|cette page"
        r"|l'incident|ce))\b",
        unless_before=_ALLOWED,
    ),
    G.rule(
        "vague_next",
        r"\b(?:<tell>)",
        r"\b(?:de plus amples|davantage d'|plus d'|d'autres|de nouvelles|des|toute nouvelle"
        r"|plus de) ?(?:<news>|renseignements|nouveautés) (?:suiv\w+|à (?:venir|suivre)|seront|sera|arriv\w+"
        r"|bientôt|prochainement|dès que"
        r"|sous peu|vous seront)",
        r"\b(?:une?|la|le|l') ?(?:<news>)(?: [a-zà-ÿ'-]+){0,4}? (?:sera|seront) (?:communiquée?s?|publiée?s?"
        r"|partagée?s?|diffusée?s?|envoyée?s?|transmise?s?|mise?s? en ligne)\b",
        r"\b(?:une?|la|le|prochaine?|nouvelle|nouveau) (?:[a-zà-ÿ]+ )?(?:<news>)(?: [a-zà-ÿ]+)?? (?:suivra|suivront"
        r"|sera|seront|sera communiquée?|sera publiée?|sera partagée?|vous sera|est à venir|à venir|à suivre"
        r"|sous peu|bientôt|prochainement|dès que|arrive|va suivre)",
        r"\b(?:<news>)(?: [a-zà-ÿ'-]+){0,4}? (?:sera|seront|vous sera|vous seront) (?:[a-zà-ÿ]+ "
        r")?(?:mise?s? à"
        r"|communiqu|publi|partag|diffus|envoy|transmi|adress|livr|donn|disponib|propos|rédig|post|fourni)\w*",
        r"(?:^|[.;!,] ?)(?:la |une )?(?:<news>|suite|plus d'(?:infos?|informations?|éléments|détails|précisions))(?: "
        r"[a-zà-ÿ]+)? "
        r"(?:très (?:vite|bientôt|prochainement)|bientôt|sous peu|prochainement|ici|dès|au fil|quand|à mesure"
        r"|suivra|suit|plus "
        r"tard|tout à l'heure"
        r"|dans (?:la foulée|les plus brefs|quelques instants|un instant)|au plus vite|ultérieurement|en cours de "
        r"rédaction)",
        r"\b(?:tickets?|page|message|fil|statut|billet|post|incident|fiche|bandeau|annonce|publication|article) "
        r"(?:sera|va être) (?:[a-zà-ÿ]+ment )?"
        r"(?:complét|actualis|enrichi|aliment|rafraîchi|mise? à jour|mis à jour|édit|amend)[a-zà-ÿ]*"
        r"|\b(?:j'|on |nous |je )(?:update|édite|actualise|complète|réédite|rafraîchis)(?:rai|rons|ra|ons)?\b"
        r"|\b(?:nous|on|je) (?:vous )?(?:re)?(?:communiqu|inform|reviend|publi|post|écri|préviend|tiend|complét"
        r"|précis)(?:e?rons|e?ra|e?rai)\b[^.;\d]{0,40}?"
        r"(?:dès que|rapidement|prochainement|au plus vite|dans les meilleurs|aussitôt|sous peu|bientôt|ultérieurement)"
        r"|\b(?:on|nous|je) (?:vous )?(?:en )?(?:redi[st]|tien[st] au (?:courant|jus)|dirons plus|dit plus)\b",
        r"\bau fil (?:de (?:l'eau|nos|notre|l'avancée)|des (?!heures|jours))\b",
        r"(?:^|[.;!,] ?)retour (?:ici )?(?:bientôt|sous peu|très vite|dès que)\b"
        r"|\b(?:<news>) (?:[a-zà-ÿ]+ )?(?:à venir|à suivre)\b",
        r"\brestez (?:connectée?s?|à l'écoute|informée?s?)\b|\b(?:informations?|nouvelles|suite) à (?:venir|suivre)\b",
        r"\bplus d'(?:informations?|infos) (?:bientôt|prochainement|sous peu|dès que)"
        r"|\b(?:la )?suite (?:au|dans (?:un|le)) prochain|\bplus (?:de )?(?:d'|de )<news> (?:à suivre|à venir|suivront)"
        r"|\bun retour (?:vous )?(?:sera|est) (?:fait|donné|communiqué|apporté)",
        unless=r"\b(?:post-?mortem|rapport|bilan) à venir dans la (?:semaine|journée)|\b(?:aucune autre|plus aucune|ne "
        r"(?:publierons|communiquerons|donnerons) (?:plus|pas))\b",
        unless_in=r"\b(?:a été|ont été|avons)\b|proposer une solution",
        unless_before=_ALLOWED,
        # "We inform you that …" tells it now.
        unless_after=r"(?<!dès)(?<!aussitôt)(?<!sitôt) (?:que\b|qu')",
    ),
)
