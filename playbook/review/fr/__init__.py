"""French: the same features as English, found by the same kinds of words. Plain text is in lower case; accents
stay, capitals without them ("Etats-Unis", "A partir de") are met where they are usual."""

from __future__ import annotations

from playbook.review.fr import experience, promises
from playbook.review.fr.words import G
from playbook.review.rule import Language

HYPOTHETICAL = G.compile(
    r"^(?:et |mais |cependant,? )?(?:si|s'il|en cas (?:de|d')|au cas où)\b",
    r"\bafin d'éviter|\bpour éviter (?:que|qu'|une|de|tout)",
    r"\bà l'avenir\b",
    r"\bsi (?:le problème|vous|cela|l'incident|votre) (?:persiste|rencontrez|constatez|avez|êtes"
    r"|continuez|ne)",
)
SPECIFIC = G.compile(
    r"<clock>|\b\d{4}-\d\d-\d\d\b|\b(?:1er|\d{1,2}) <month>\b|\b\d+(?:[.,]\d+)? ?(?:%|minutes?|min\b"
    r"|heures?|h\b|jours?|secondes?)|\b(?:demain|hier|ce (?:soir|matin)|<weekday>)\b",
    r"\b(?:redémarr\w+|relanc\w+|(?:re)?bascul\w+|rétrograd\w+|retour arrière|annul(?:é|ée|er|ons"
    r"|ation)|restaur(?:é|er|ons|ation)\w*|réinitialis\w+|remplac\w+|isol(?:é|er|ons)\w*|désactiv\w+"
    r"|reconfigur\w+|redirig\w+|rerout\w+|augment\w+ (?:la |les |nos )?(?:capacité|ressources)"
    r"|capacités? supplémentaires?|migr(?:é|er|ons|ation)\w*|purg\w+|vid(?:é|er|ons) (?:la |le |les )"
    r"|changement de|bloqu(?:é|er|ons)\w*|renouvel\w+|réindex\w+|sauvegarde|reconstrui\w+"
    r"|réacheminement|ajout\w* (?:de |des )(?:serveurs?|ressources))\b",
    r"\b(?:serveurs?|disques?|base de données|routeurs?|fournisseur|prestataire|opérateur|hébergeur"
    r"|données|tiers)\b",
)
PHASE = G.compile(r".")
FRENCH = Language("fr", (*experience.RULES, *promises.RULES), HYPOTHETICAL, SPECIFIC, PHASE)
