"""French: what customers experience, and who of them."""

from __future__ import annotations

from playbook.review.fr.words import ADV, BE, PEOPLE, G
from playbook.review.where import CODES, PLACES_FR

RULES = (
    G.rule(
        "impact",
        r"\b(?:erreurs?|retards?|lenteurs?|latences?|délais? (?:de|d'|anormal|important|supplémentaire"
        r"|dans|lors)|échecs?|délais? d'attente dépassés?|timeouts?|pertes? de (?:paquets|connexion"
        r"|connectivité|données|signal|messages)|ralentissements?|plantages?|déconnexions?|microcoupures?"
        r"|micro-coupures?|coupures? (?:de|du|d') ?(?:son|réseau|service|connexion|internet|ligne|appels?"
        r"|la ligne|l'accès)|doublons?|indisponibilités?|écrans? (?:noirs?|blancs?|figés?)|saccades?"
        r"|grésillements?|files? d'attente|temps (?:de réponse|de chargement|d'attente|d'accès"
        r"|de traitement)|taux d'erreurs?|interruptions? (?:de|d'|du) (?:service|accès|appels?|son|signal"
        r"|connexion|réseau))\b",
        r"\béchou(?:e|ent|é|ée|és|ées|er|ait|aient)\b|\btomb(?:e|ent|é|és|ée|ées) en (?:erreur|panne)",
        r"\b(?:ne|n'|n) ?(?:[a-zà-ÿ']+ ){0,3}?(?:parvien(?:t|nent)|parvenai(?:t|ent)|peu(?:t|vent|vez|x)"
        r"|pouvai(?:t|ent)|pouvez|pu|arriv(?:e|ent|ez|ai(?:t|ent))|réussi(?:t|ssent)|fonctionn\w+"
        r"|s'affich\w+|se charg\w+|charg(?:e|ent)|répond(?:ent|ait|aient)?|renvo(?:ie|ient)|reçoi(?:t"
        r"|vent)|reçu(?:s|es)?|délivrée?s?|envoyée?s?|part(?:ent)?|se lanc\w+|démarr\w+|s'ouvr\w+"
        r"|s'exécut\w+|s'imprim\w+|aboutiss?\w*|passe(?:nt)?|se connect\w+|synchronis\w+|affich\w+"
        r"|remont(?:e|ent)|transmi\w*|livrée?s?|accessible\w*|disponible\w*|joignable\w*|traitée?s?"
        r"|générée?s?|comptabilisée?s?|visibles?|permet(?:tent|tait)?|accèd\w+"
        r"|accept\w+)\b.{0,40}?\b(?:pas|plus|aucune?|ni|jamais|être|se|s'|démarrer|[a-zà-ÿ]+er|[a-zà-ÿ]+ir"
        r"|[a-zà-ÿ]+re)\b",
        r"\b(?:ne|n') ?(?:est|sont|a|ont|était|étaient|sera|seront|s'est) (?:[a-zà-ÿ]+ )?(?:pas|plus"
        r"|jamais) (?:encore |toujours |été )*(?:délivr|envoy|reç|trait|affich|synchronis|mis à jour"
        r"|mise à jour|access|dispon|joignab|livr|génér|comptabil|visible|possible|enregistr|pris|distribu"
        r"|achemin|exécut|transmi|consult|opérat|fonctionn)\w*",
        r"(?<!nous )(?<!on )(?<!je )(?<!équipes )\b(?:ne|n') ?(?:(?:se|leur|lui|vous|les|s') ?)?(?!hésit"
        r"|oubli|fait(?:es)? pas|savons|sont|est|semble|nécessit|requi|chang|concern|affect|impact|touch"
        r"|remet|figure|dispos|permet(?:tent)? pas de (?:dire|conn|déterm))[a-zà-ÿ]+(?:e|ent|t|it|ait"
        r"|aient) (?:pas|plus|aucune?|rien)\b",
        r"\b(?:tourne(?:nt)?|charge(?:nt)?|s'exécute(?:nt)?) (?:en boucle|dans le vide|à vide|indéfiniment"
        r"|sans fin|à l'infini)\b|\b(?:en double|deux fois|doublement)\b|\bse vide(?:nt)?\b"
        r"|\b(?:disparai(?:t|ssent)|disparaît|ont disparu|a disparu|manque(?:nt)?)\b|\b(?:retardée?s"
        r"|bloquée?s|perdue?s|rejetée?s|erronée?s|manquante?s|incomplète?s)\b|\b(?:saccad|grésill|cal|coup"
        r"|lagg|ram)(?:e|ent)\b(?! (?:le|la|les|court))|\btrès lent",
        rf"\b{BE} {ADV}*(?:lente?s?|ralentie?s?|indisponibles?|inaccessibles?|injoignables?|hors (?:service"
        r"|ligne)|en panne|inutilisables?|interrompue?s?|coupée?s?|retardée?s?|bloquée?s?|rejetée?s?"
        r"|refusée?s?|perdue?s?|erronée?s?|incorrecte?s?|manquante?s?|inopérante?s?|impossibles?"
        r"|instables?|figée?s?|suspendue?s?|vides?|incomplète?s?|incomplets?|dupliquée?s?|limitée?s?"
        r"|saccadée?s?|en retard|inexploitables?|déconnectée?s?|en échec)\b",
        r"\b(?:indisponibles?|inaccessibles?|injoignables?|inutilisables?|hors ligne)\b",
        r"\bimpossib(?:le|ilité) (?:de|d'|pour)|\baucune? (?:connexion|appel|commande|paiement|résultat"
        r"|accès|envoi|transaction|opération|message)\b[^.]{0,30}?\b(?:possible|n'est|ne)"
        r"|\baucun résultat\b",
        r"\b(?:renvo(?:ie|ient|yer)|affich(?:e|ent|er)|reçoi(?:t|vent)|voi(?:t|ent)|retourn(?:e|ent)"
        r"|obtien(?:t|nent))\b.{0,30}?\b(?:erreur|erronée?s?|page blanche|vide|incorrecte?s?"
        r"|message d'erreur)\b",
        r"\b(?:se ferm|plant|saccad|se coup|se bloqu|s'interrompt|se fig|gel|s'éteint|rame|bug)(?:e|ent"
        r"|ait|aient)?\b|\b(?:empêch|bloqu|rejet|perturb|ralenti)\w* (?:les usagers|l'accès|la connexion"
        r"|les connexions|l'envoi|les clients|les utilisateurs|certains|le chargement|la réception"
        r"|les paiements|les appels)",
        r"\b(?:accuse(?:nt)?|subi(?:t|ssent)|présente(?:nt)?) (?:un|une|des|de"
        r"|d') ?(?:[a-zà-ÿ]+ )?(?:retards?|lenteurs?|pertes?|délais?|coupures?|erreurs?)",
        r"\b(?:problèmes?|difficultés?|soucis?|incidents?|anomalies?) (?:de|d'|pour|lors (?:de|du|des)|à"
        r"|dans|avec|affectant|touchant|impactant|sur)(?: la| le| l'| les| vous)? ?(?:connexion|connecter"
        r"|authentification|accès|accéder|chargement|réseau|connectivité|envoi|envoyer|réception|livraison"
        r"|affichage|paiements?|lecture|synchronisation|téléchargement|impression|ouverture|création"
        r"|appels?|(?:se|vous) connecter|charger|recevoir|ouvrir)\b",
        r"\b(?:s'|se |s')?(?:imprim|fonctionn|affich|charg|envo|délivr|lis|connect|ouvr|rétabli|traité"
        r"|envoyé|march)\w*(?: (?:de|à) nouveau| correctement à nouveau| de nouveau)\b",
        r"\b(?:bloquée?s?|en attente|en souffrance)\b[^.]{0,40}?\b(?:ont|a|sont"
        r"|est) (?:tou(?:te)?s )?(?:été )?(?:envoyée?s?|traitée?s?|délivrée?s?|livrée?s?|débloquée?s?)",
        unless=r"\bn'(?:est|a|ont|avons|y a) (?:\w+ )?(?:plus|pas|aucune?) (?:\w+ )?d'erreur|\b(?:pas|aucune?"
        r"|sans) (?:[a-zà-ÿ]+ )?(?:perte|erreur|impact|retard|perturbation)s?\b",
        unless_before=r"\b(?:sans|aucune? \w+ n'|aucune?|plus d'|pas d'|pas de|zéro)",
        unless_in=r"^(?:ne|n'?|n) ?(?:[a-zà-ÿ']+ )*?(?:pu identifier|peut (?:pas )?être (?:exclu|confirm)|pouvons"
        r"|peuvons)|erreur (?:de configuration|humaine|de manipulation|de paramétrage|de programmation"
        r"|de code)|nous (?:n|ne )|n'avons",
    ),
    G.rule(
        "scope",
        r"\b(?:certaine?s?|quelques(?:-une?s)?|plusieurs|tou(?:te)?s (?:les|nos|vos)|tous"
        r"|l'ensemble (?:de |des )(?:nos |vos )?|la (?:majorité|plupart|totalité|moitié)(?: de nos| des"
        r"| de)?|une (?:partie|minorité|majorité|fraction|poignée|part|proportion|centaine|dizaine"
        r"|trentaine|vingtaine|quinzaine)(?: importante| limitée| significative| infime)? (?:de nos|des|de"
        r"|d')|un (?:petit |faible |grand |certain )?(?:nombre|tiers|quart|groupe|sous-ensemble"
        r"|pourcentage)(?: limité| restreint| important)? (?:de nos|des|de|d')|de nombreu(?:x|ses)"
        r"|seul(?:e?s)?(?: les| nos)?|uniquement (?:les|nos)|nombreu(?:x|ses)|aucune?|chaque|divers(?:es)?"
        r"|\d[\d .]{0,12}) ?(?:de (?:nos |vos )|d'|nos |vos "
        rf"|autres )?(?:[a-zà-ÿ-]+ )?{PEOPLE}\b(?! concernée?s)(?! impactée?s)",
        rf"\b{PEOPLE} (?!concernée?s|impactée?s|affectée?s)(?:située?s?|hébergée?s? (?:en|sur|dans|à|au)\b"
        r"|basée?s?|raccordée?s?|passant par|chez|utilisant|ayant (?!reçu|rencontré|des questions)"
        r"|connectée?s?|qui (?:utilisent|ont (?:choisi|souscrit|activé|migré|installé)|se trouvent"
        r"|sont (?:hébergé|basé|situé)|passent)|(?:de l'|d'|de la |du |des )(?:offre|forfait|formule"
        r"|région|europe|ouest|est|nord|sud|plan|zone|application mobile|version)|android|ios|iphone"
        r"|mobiles?|premium|pro\b|entreprise|professionnels?|particuliers|gratuits?|équipée?s?"
        r"|commençant par|en (?:france|belgique|suisse|europe|allemagne|région|outre-mer)|de (?:paris|lyon"
        r"|france)|sous (?:windows|macos|linux|android|ios)|disposant|inscrits?|dont)",
        r"\b(?:ne|n') ?(?:est|sont|seront|a été|ont été|sera) (?:[a-zà-ÿ]+ )?(?:pas"
        r"|plus) (?:[a-zà-ÿ]+ )?(?:affectée?s?|impactée?s?|concernée?s?|touchée?s?)\b",
        r"\b\d+(?:[.,]\d+)? ?%(?: (?:des|de nos|de|du)\b)?",
        r"\b(?:dans|sur|pour) (?:toutes |tous |plusieurs |certaines |certains |d'autres |deux |trois "
        r"|quatre |quelques |la |le |les |l'|une |notre )*(?:[a-zà-ÿ]+ )?(?:régions?|zones?|pays"
        r"|datacenters?|centres? de données|départements?|villes?|continents?|secteurs?|agglomération"
        r"|métropole)\b",
        r"\b(?:cluster|zone|région|datacenter|serveur|baie|nœud|plateforme|salle|site) (?:n° ?)?(?:\d+"
        r"|[a-d]\b(?!'))|\bdans (?:le|l') ?(?:sud|nord|est|ouest)(?:-(?:est|ouest))?\b|\b(?:nord"
        r"|sud)-(?:est|ouest)\b",
        rf"\b(?:{CODES})\b",
        r"\b(?:mondialement|à l'échelle mondiale|dans le monde entier|partout dans le monde"
        r"|au niveau mondial|toute la france|au niveau national|à l'échelle nationale)\b",
        r"\b(?:limité|restreint|circonscrit|cantonné)e?s? (?:à|aux|au)\b(?! \d)",
        r"\b(?:l'|de l')?(?:offres?|forfaits?|formules?|abonnements?) (?:[a-zà-ÿ]+ )?(?:pro|premium"
        r"|entreprise|gratuite?|business|standard|essentiel\w*|plus)\b",
        r"\bseule?s? (?:les|la|le|nos|l')",
        r"\bsur (?:ios|android|iphone|windows|mac|macos) ?; les\b",
        unless_before=r"\b(?:si|équipes et)",
        unless_in=r"\b(?:équipes?|techniciens|ingénieurs|services|systèmes) ?$|(?:tous|toutes) nos (?:équipes"
        r"|services)|une autre |notre (?:centre|datacenter)|impactée?s|partenaires?$|de ce site|notre site"
        r"|dans les plus brefs|dans la (?:journée|soirée|matinée|situation)",
    ),
    G.rule(
        "scope",
        rf"(?<![/\w]){PLACES_FR}(?![/\w]|-[A-Z]? ?(?:Cloud|Bank))",
        cased=True,
        unless_before=r"heure (?:de|d')|heure",
    ),
)
