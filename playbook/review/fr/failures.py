"""French: how things break, what people and the weather do to them, and works that are named. Lists only."""

from __future__ import annotations

from playbook.review.vocabulary import one_of

BROKE = one_of(
    r"(?:en (?:panne|défaut|rade|vrac)|hors (?:service|d'usage)|morte?s?|hs|ko|grillée?s?|cassée?s?|à bout de souffle"
    r"|rincée?s?|cuite?s?"
    r"|foutue?s?|défectueu\w+"
    r"|défaillante?s?"
    r"|vérolée?s?|piratée?s?|compromise?s?|révoquée?s?|expirée?s?|périmée?s?|oubliée?s?|incompatibles?|saturée?s?"
    r"|(?<!en )pleine?s?"
    r"|surchargée?s?|coincée?s?|boguée?s?|buguée?s?|verrouillée?s?|corrompue?s?|malformée?s?|mal [a-zà-ÿ]+|épuisée?s?"
    r"|sous-dimensionnée?s?|trop (?:stricte?s?|permissi\w+|gourmande?s?|agressi\w+|ancienne?s?|petite?s?|lourde?s?)"
    r"|vieillissante?s?|emportée?s?|arrachée?s?|sectionnée?s?|inondée?s?|foudroyée?s?|volée?s?|(?<!la )tombée?s?"
    r"|endommagée?s?|rompue?s?|à l'arrêt|en surchauffe|gelée?s?|fuyarde?s?|à remplacer|bloquée?s?|débranchée?s?"
    r"|non (?:renouvelée?s?|testée?s?|prévue?s?|déclarée?s?|bridée?s?))"
)
DOES = one_of(
    r"(?:a|ont|avait|avaient) (?:brutalement |soudainement |complètement |mal |été )*(?:perdu|lâché|rendu l'âme|cédé"
    r"|sauté"
    r"|grillé|éclaté|explosé|fondu|brûlé|rouillé|fui\b|percé|dérivé|flanché|planté|crashé|disjoncté|surchauffé|cassé"
    r"|claqué|expiré|saturé|débordé|échoué|dérapé|été "
    r"(?:chargé"
    r"|modifi|mal|supprim|révoqu|coup|piraté|débranch|oubli|arrach|sectionn|vol|touch)\w*|mis à genoux|mis en "
    r"quarantaine"
    r"|mangé|grignoté|avalé|consommé|rempli|épuisé|écrasé|effacé|vidé|cessé|introduit|généré|laissé|désactivé|changé)"
    r"|(?:bloqu|verrouill|accapar|satur|sature|engorg|étouff|monopolis|remplit|rempl|inond|surcharg|provoqu|génèr"
    r"|empêch|ralenti|perturb"
    r"|écras|consomm)(?:e|ent|ait|aient|t|ssent|ssait)|met(?:tait|tent|taient)? (?:en quarantaine|à genoux|en défaut"
    r"|à plat|à mal|en erreur|hors)|pos(?:e|ait) (?:un|des) (?:lock|verrou)|fai(?:t|sait|saient|sant) (?:planter"
    r"|tomber"
    r"|échouer|échou|(?!l'objet)[a-zà-ÿ]+er)|encaisse|s'est (?:mal|arrêté|emballé|bloqué|coupé|rempli|éteint)\w*"
    r"|tourn(?:e|ait) en boucle|plant(?:e|ent|ait)|(?:était|étaient|est|sont) (?:en cause|bloquée?s?|coincée?s?"
    r"|saturée?s?"
    r"|pleine?s?|morte?s?|hs|grillée?s?|mal [a-zà-ÿ]+|corrompue?s?|à l'origine|trop [a-zà-ÿ]+|épuisée?s?|périmée?s?"
    r"|expirée?s?|tombée?s?|verrouillée?s?)|n'(?:a|ont|avai(?:t|ent)) (?:pas|jamais|plus) (?!été redémarr)(?:été "
    r")?(?:renouvel|appliqu"
    r"|propag|mis|mise|redémarr|support|tenu|suivi|prévu|pris|démarr|bascul|suffi|fonctionn|tourn|exécut)\w*"
)
THEIR_TROUBLE = (
    r"(?:indisponibles?|injoignables?|inaccessibles?|en panne|en maintenance|hors service|down|hs|ko|en difficulté"
    r"|saturée?s?"
    r"|dans les choux|aux fraises|à la ramasse|à genoux|en vrac|en croix|plantée?s?|tombée?s?|dégradée?s?|en carafe"
    r"|en rade|perturbée?s?|coupée?s?|bloquée?s?)"
)
TROUBLE = one_of(
    r"(?:incidents?|pannes?|problèmes?|difficultés?|soucis?|interruptions?|maintenances?|coupures?|perturbations?"
    r"|dysfonctionnements?|défaillances?|indisponibilités?|anomalies?|erreurs?|pertes?|ralentissements?|saturations?"
    r"|bugs?"
    r"|défauts?|lenteurs?|latences?|pépins?|ennuis?|travaux|congestions?|surcharges?|engorgements?|avaries?|attaques?"
    r"|piratages?|changements?|bascules?|opérations?|interventions?)"
)
VERMIN = one_of(
    r"(?:rongeurs?|rats?|souris|écureuils?|fouines?|castors?|oiseaux?|sangliers?|pelleteuses?|tractopelles?|engins?"
    r"|bulldozers?|camions?|grues?|arbres?|branches?|foudre|orages?|tempêtes?|vents?|neige|gel|givre|crues?"
    r"|inondations?"
    r"|incendies?|feux? de forêt|séismes?|canicules?|chaleur|voitures?|automobilistes?|poids lourds?|bateaux?|tiers"
    r"|ouvriers?|chantiers?|travaux(?: voisins| de voirie)?|terrassements?|prestataires? de travaux|élagages?)"
)
HURTS = (
    r"(?:grignot|rong|sectionn|arrach|coup|endommag|abîm|détérior|percut|heurt|renvers|emport|touch|frapp|tomb|foudroy"
    r"|inond|détrui|cass|accroch|perc|effondr|fait (?:tomber|sauter|disjoncter)|mis (?:hors|à terre)|privé)\w*"
)
ACTED = one_of(
    r"(?:livré|poussé|publié|déployé|basculé|modifié|changé|supprimé|coupé|débranché|fermé|retiré|oublié|lancé"
    r"|activé|désactivé|introduit"
    r"|arrêté|privé|éteint|bloqué|saturé|sectionné|endommagé|interrompu|perturbé|cassé|effacé|écrasé|raté|inversé"
    r"|envoyé|touché|paralysé|restreint"
    r"|filtré|rejeté|suspendu|migré|avancé|reporté|mis (?:à jour|hors|en production|en ligne|en quarantaine|à terre)"
    r"|importé|durci|publié|(?:refusé|restreint) l|fait (?:tomber|sauter|planter"
    r"|disjoncter)|révoqué|renommé|déplacé|limité|durci|provoqué|entraîné)\b"
)
#: Work that is named, which a bare "maintenance" or "travaux" is not.
WORK = (
    r"(?:maj (?:du |de |d')?(?:kernel|noyau|firmware|php|sécu|mysql|bios|os\b)|(?:patchs?|correctifs?) (?:de |du "
    r")?(?:sécu|noyau|kernel)"
    r"|application d(?:e |'un |u |es )(?:correctif|patch)|livraison de la (?:nouvelle )?version|mises? (?:à jour|à "
    r"niveau|en conformité|aux normes)(?! (?:de (?:cette|la page|statut|situation)))|migr"
    r"|remplac|montées?"
    r" de version|changement|changer|déménage|déplac|bascul|réorganis|refonte|extension|étendre|entretien"
    r"|dépoussiér|nettoy"
    r"|raccord|upgrade|install|rénov|réindex|élag|travaux (?:d'|de (?!tou|maintenance\b(?! [eé]l))|électr|sur (?!le "
    r"réseau (?:le|ce|<date>)))"
    r"|maintenance"
    r" (?:électr|d[eu] (?:la )?clim)|mettre à (?:jour|niveau)|moderni|renforc|renouvel|reconfigur|redimension"
    r"|augment|optimis"
    r"|réfection|remises? (?:en (?:état|peinture|conformité)|à (?:niveau|neuf))|pose d|dépose|curage|terrass|aménag"
    r"|enfouiss"
    r"|abattage|ravale|construct|démoli|restructur|vidange|inventaire|réhabilit|requalif|réaménag|décapage|goudronn"
    r"|enrobé|forage|sondage|inspection d|reprise d[eu]s? (?:enrob|chauss|mar)|contrôle réglementaire|essais? de"
    r"|tests? de|exercice|mesures (?:acous|élec)|passage (?:à|en|de|vers)(?! (?:procédure|mode|dégradé|surveill"
    r"|horaire|l'heure|la normale))|optimis"
    r"|sécuris)"
)
PAUSE = one_of(
    r"coupures?|interruptions?|arrêts?|indisponib\w+|maintenances?|interventions?|couper\w+|freeze|gel|ferm\w+"
    r"|coupée?s?|reboots?|suspen\w+"
    r"|inaccessib\w+|perturb\w+|travaux|extinction|redémarrage|opérations?"
)
