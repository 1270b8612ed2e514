"""French: what customers experience, and who of them."""

from __future__ import annotations

from playbook.review.fr.words import ADV, BE, PEOPLE, G
from playbook.review.where import CODES, PLACES_FR

RULES = (
    G.rule(
        "impact",
        r"\b(?:(?<!par )(?<!l')erreurs?(?! de (?:notre|sa) part)|retards?|lenteurs?|latences?|délais? (?:(?:de "
        r"|d')(?!(?:résolution|rétablissement|intervention|réparation))|anormal|important|supplémentaire|dans|lors)"
        r"|échecs?|délais? d'attente dépassés?|timeouts?|pertes? de (?:paquets|connexion|connectivité|données|signal"
        r"|messages)|ralentissements?|plantages?|déconnexions?|microcoupures?|micro-coupures?|coupures? (?:de|du"
        r"|d') ?(?:son|réseau|service|connexion|internet|ligne|appels?|la ligne|l'accès)|doublons?|indisponibilités?"
        r"|écrans? (?:noirs?|blancs?|figés?)|saccades?|grésillements?|files? d'attente|temps (?:de réponse"
        r"|de chargement|d'attente|d'accès|de traitement)|taux d'erreurs?|interruptions? (?:de|d'|du) (?:service"
        r"|accès|appels?|son|signal|connexion|réseau))\b",
        r"\béchou(?:e|ent|é|ée|és|ées|er|ait|aient)\b|\btomb(?:e|ent|é|és|ée|ées) en (?:erreur|panne)",
        r"\b(?:ne|n'|n) ?(?:[a-zà-ÿ']+ ){0,3}?(?:parvien(?:t|nent)|parvenai(?:t|ent)|peu(?:t|vent|vez|x)|pouvai(?:t"
        r"|ent)|pouvez|pu|arriv(?:e|ent|ez|ai(?:t|ent))|réussi(?:t|ssent)|fonctionn\w+|s'affich\w+|se charg\w+"
        r"|charg(?:e|ent)|répond(?:ent|ait|aient)?|renvo(?:ie|ient)|reçoi(?:t|vent)|reçu(?:s|es)?|délivrée?s?"
        r"|envoyée?s?|part(?:ent)?|se lanc\w+|démarr\w+|s'ouvr\w+|s'exécut\w+|s'imprim\w+|aboutiss?\w*|passe(?:nt)?"
        r"|se connect\w+|synchronis\w+|affich\w+|remont(?:e|ent)|transmi\w*|livrée?s?|accessible\w*|disponible\w*"
        r"|joignable\w*|traitée?s?|générée?s?|comptabilisée?s?|visibles?|permet(?:tent|tait)?|accèd\w+"
        r"|accept\w+)\b.{0,40}?\b(?:pas|plus|aucune?|ni|jamais|être|se|s'|démarrer|[a-zà-ÿ]+er|[a-zà-ÿ]+ir"
        r"|[a-zà-ÿ]+re)\b",
        r"\b(?:ne|n') ?(?:est|sont|a|ont|était|étaient|sera|seront|s'est) (?:[a-zà-ÿ]+ )?(?:pas|plus"
        r"|jamais) (?:encore |toujours |été )*(?:délivr|envoy|reç|trait|affich|synchronis|mis à jour|mise à jour"
        r"|access|dispon|joignab|livr|génér|comptabil|visible|possible|enregistr|pris|distribu|achemin|exécut"
        r"|transmi|consult|opérat|fonctionn)\w*",
        r"(?<!nous )(?<!on )(?<!je )(?<!équipes )\b(?:ne|n') ?(?:(?:se|leur|lui|vous|les|s') ?)?(?!hésit|oubli"
        r"|fait(?:es)? pas|savons|sont|est|semble|nécessit|requi|chang|concern|affect|impact|touch|remet|figure"
        r"|exist|constat|observ|dispos|permet(?:tent)? pas de (?:dire|conn|déterm))[a-zà-ÿ]+(?:e|ent|t|it|ait"
        r"|aient) (?:pas|plus|aucune?|rien)\b",
        r"\b(?:tourne(?:nt)?|charge(?:nt)?|s'exécute(?:nt)?) (?:en boucle|dans le vide|à vide|indéfiniment|sans fin"
        r"|à l'infini)\b|\b(?:en double|deux fois|doublement)\b|\bse vide(?:nt)?\b|\b(?:disparai(?:t|ssent)"
        r"|disparaît|ont disparu|a disparu|manque(?:nt)?)\b|\b(?:retardée?s?|bloquée?s?|perdue?s?|rejetée?s?"
        r"|refusée?s?|erronée?s?|manquante?s?|incomplète?s?|incomplets?|cassée?s?|tronquée?s?|illisibles?|figée?s?"
        r"|faussée?s?)\b(?! par (?:le|notre) pare-feu)|\bsans (?:électricité|internet|réseau|connexion|accès|courant"
        r"|téléphone|tonalité|eau|son|image|chauffage|signal|service)\b|\bn'(?:a|ont|avez|avons|y a) (?:pas|plus"
        r"|aucune?) (?:de |d')?(?:accès|son|image|connexion|réseau|internet|tonalité|électricité|courant|signal"
        r"|service|réponse)\b|\bpriv(?:e|ent|és?|ées?|ant)\b[^.]{0,40}?\b(?:d'|de |du )(?:internet|électricité"
        r"|téléphon\w+|réseau|accès|service|connexion|courant|chauffage|eau)\b|\brépond\w* (?:une |par une "
        r"|en )?(?:erreur |http )?(?:[45]\d\d|à tort|lentement|mal)\b|\b(?:interrompue?s?|suspendue?s?|coupée?s?"
        r"|ralentie?s?|différée?s?|saccadée?s?|hors service|défaillante?s?|vierges?)\b|\bralenti(?:t|ssent)\b"
        r"|\bme(?:t|ttent) (?:plus de|jusqu'à|environ|près de|trop|longtemps)|\b(?:muette?s?|au lieu de|inaudibles?"
        r"|illisibles?)\b|\bpannes? (?:de |d'|du |des )(?!courant|disque|fibre|climatisation|alimentation|serveur"
        r"|réseau électrique|notre|nos|l'un)(?:la |l')?[a-zà-ÿ]+|\b(?:retenue?s?|bloquée?s?"
        r"|en attente)\b[^.]{0,30}\b(?:ont|sont)\b[^.]{0,12}\b(?:été )?(?:remise?s?|délivrée?s?|livrée?s?|partie?s?"
        r"|distribuée?s?|exécutée?s?|traitée?s?|envoyée?s?)|\bdat(?:e|ent) (?:d'|de )(?:hier|ce matin|la veille"
        r"|plusieurs)|\bs'affiche(?:nt)? mal\b|\bs'interromp(?:t|ent)\b|\b(?:fichiers?|documents?|pages?|listes?"
        r"|résultats?|écrans?|champs?|cases?) vides?\b|\bmauvaise? (?:[a-zà-ÿ]+ )?(?:fuseau|heure|image|ordre|taille"
        r"|couleur|total|catégorie)|\b(?:taux|délais?|temps|débits?) (?:d'|de |du )?[a-zà-ÿ' ]{2,25}(?:est"
        r"|sont) (?:revenue?s?|de retour|redevenue?s?)|\bpannes? (?:générale|totale|majeure|nationale|partielle"
        r"|(?:de |d'|du |des |de l'|de la )(?:internet|réseau|téléphon\w+|messagerie|mobile|fixe|télé\w*|paiement"
        r"|électricité|connexion))|(?:^|: ?)plus (?:de |d')(?:son|image|réseau|internet|courant|tonalité|signal"
        r"|connexion|accès|eau|télé\w*)\b|\b(?:mauvaise?s?|faux|fausses?) (?:taux|montants?|prix|valeurs?|données"
        r"|informations?|dates?|statuts?|résultats?|noms?|adresses?|langue|devise|soldes?|chiffres?)\b"
        r"|\bavec [^.]{0,25}(?:de retard|de décalage|de délai)\b|\bpeu(?:t|vent) ne (?:pas|plus)\b|\bne (?:pas"
        r"|plus) (?:pouvoir|parvenir|réussir|arriver|recevoir|capter|voir|accéder|trouver|s'afficher|fonctionner)\b"
        r"|\bn(?:e|') ?(?:est|sont|a|ont|était|étaient|sera|seront|s'est) (?:pas"
        r"|plus) (?:encore )?(?:été )?(?!affect|impact|concern|touch|résol|identif|conn|confirm|perd|termin|corrig"
        r"|li[ée]|dû|prév|requis|exclu|encore|à |en )[a-zà-ÿ]{3,}(?:é|ée|és|ées|i|ie|is|ies|u|ue|us|ues)\b"
        r"|\baucune? (?:[a-zà-ÿ]+ ){1,3}(?:ne |n')(?!a été perdu|ont été perdu|est nécess|est requ|est à|est perdu"
        r"|a été|sera perdu)[a-zà-ÿ]+|\b(?:à tort|en boucle|au ralenti|par intermittence|de façon aléatoire"
        r"|de manière aléatoire|aléatoirement)\b|\b(?:saccad|grésill|cal|coup|lagg|ram)(?:e|ent)\b(?! (?:le|la|les"
        r"|court))|\btrès lent",
        rf"\b{BE} {ADV}*(?:lente?s?|ralentie?s?|indisponibles?|inaccessibles?|injoignables?|hors (?:service|ligne)"
        r"|en panne|inutilisables?|interrompue?s?|coupée?s?|retardée?s?|bloquée?s?|rejetée?s?|refusée?s?|perdue?s?"
        r"|erronée?s?|incorrecte?s?|manquante?s?|inopérante?s?|impossibles?|instables?|figée?s?|suspendue?s?|vides?"
        r"|incomplète?s?|incomplets?|dupliquée?s?|limitée?s?(?! (?:à|aux|au))|saccadée?s?|en retard|inexploitables?"
        r"|déconnectée?s?|en échec|fermée?s?|perturbée?s?|désactivée?s?|à l'arrêt|arrêtée?s?|obsolètes?|fausse?s?"
        r"|faux|trop (?:longs?|longues?|lente?s?)|mise?s? en attente|en attente|absente?s?|introuvables?"
        r"|invisibles?)\b",
        r"\b(?:indisponibles?|inaccessibles?|injoignables?|inutilisables?|hors ligne)\b",
        r"\bimpossib(?:le|ilité) (?:de|d'|pour)|\baucune? (?:connexion|appel|commande|paiement|résultat|accès|envoi"
        r"|transaction|opération|message)\b[^.]{0,30}?\b(?:possible|n'est|ne)|\baucun résultat\b",
        r"\b(?:renvo(?:ie|ient|yer)|affich(?:e|ent|er)|reçoi(?:t|vent)|voi(?:t|ent)|retourn(?:e|ent)|obtien(?:t"
        r"|nent))\b.{0,30}?\b(?:erreur|erronée?s?|page blanche|vide|incorrecte?s?|message d'erreur)\b",
        r"\b(?:se ferm|plant|saccad|se coup|se bloqu|s'interrompt|se fig|gel|s'éteint|rame|bug)(?:e|ent|ait"
        r"|aient)?\b|\b(?:empêch|bloqu|rejet|perturb|ralenti)\w* (?:les usagers|l'accès|la connexion|les connexions"
        r"|l'envoi|les clients|les utilisateurs|certains|le chargement|la réception|les paiements|les appels)",
        r"\b(?:accuse(?:nt)?|subi(?:t|ssent)|présente(?:nt)?) (?:un|une|des|de|d') ?(?:[a-zà-ÿ]+ )?(?:retards?"
        r"|lenteurs?|pertes?|délais?|coupures?|erreurs?)",
        r"\b(?:problèmes?|difficultés?|soucis?|incidents?|anomalies?) (?:de|d'|pour|lors (?:de|du|des)|à|dans|avec"
        r"|affectant|touchant|impactant|sur)(?: la| le| l'| les| vous)? ?(?:connexion|connecter|authentification"
        r"|accès|accéder|chargement|réseau|connectivité|envoi|envoyer|réception|livraison|affichage|paiements?"
        r"|lecture|synchronisation|téléchargement|impression|ouverture|création|appels?|(?:se|vous) connecter"
        r"|charger|recevoir|ouvrir)\b",
        r"(?<!service )(?<!services )(?<!plateforme )(?<!système )(?<!systèmes )(?<!site )(?<!tout )(?<!application "
        r")\b(?:s'|se |s')?(?:imprim|fonctionn|affich|charg|envo|délivr|lis|connect|ouvr|rétabli|traité|envoyé"
        r"|march)\w*(?: (?:de|à) nouveau| correctement à nouveau| de nouveau)\b",
        r"\b(?:bloquée?s?|en attente|en souffrance)\b[^.]{0,40}?\b(?:ont|a|sont"
        r"|est) (?:tou(?:te)?s )?(?:été )?(?:envoyée?s?|traitée?s?|délivrée?s?|livrée?s?|débloquée?s?)",
        unless=r"\bn'(?:est|a|ont|avons|y a) (?:\w+ )?(?:plus|pas|aucune?) (?:\w+ )?d'erreur|\b(?:pas|aucune?"
        r"|sans) (?:[a-zà-ÿ]+ )?(?:perte|erreur|impact|retard|perturbation)s?\b",
        unless_before=r"\b(?:sans|aucune? \w+ n'|aucune?|plus d'|pas d'|pas de|zéro|\baucune? [a-zà-ÿ]+ n'(?:a|ont"
        r"|est|sont|avait)(?: été)?)",
        unless_in=r"^erreurs? de notre part|^(?:ne|n'?|n) ?(?:[a-zà-ÿ']+ )*?(?:pu identifier"
        r"|peut (?:pas )?être (?:exclu|confirm)|pouvons|peuvons)|erreur (?:de notre part|de configuration"
        r"|humaine|de manipulation|de paramétrage|de programmation|de code)|nous (?:n|ne )|n'avons",
    ),
    G.rule(
        "scope",
        r"\b(?:certaine?s?|quelques(?:-une?s)?|plusieurs|tou(?:te)?s (?:les|nos|vos)|tous|l'ensemble (?:de "
        r"|des )(?:nos |vos )?|la (?:majorité|plupart|totalité|moitié)(?: de nos| des| de)?|une (?:partie|minorité"
        r"|majorité|fraction|poignée|part|proportion|centaine|dizaine|trentaine|vingtaine|quinzaine)(?: importante"
        r"| limitée| significative| infime)? (?:de nos|des|de|d')|un (?:petit |faible |grand |certain )?(?:nombre"
        r"|tiers|quart|groupe|sous-ensemble|pourcentage)(?: limité| restreint| important)? (?:de nos|des|de|d')"
        r"|de nombreu(?:x|ses)|seul(?:e?s)?(?: les| nos)?|uniquement (?:les|nos)|nombreu(?:x|ses)|aucune?|chaque"
        rf"|divers(?:es)?|\d[\d .]{{0,12}}) ?(?:de (?:nos |vos )|d'|nos |vos "
        rf"|autres )?(?:[a-zà-ÿ-]+ )?{PEOPLE}\b(?! concernée?s)(?! impactée?s)",
        rf"\b{PEOPLE} (?!concernée?s|impactée?s|affectée?s)(?:située?s?|hébergée?s? (?:en|sur|dans|à|au)\b|basée?s?"
        r"|raccordée?s?|passant par|chez|utilisant|ayant (?!reçu|rencontré|des questions)|connectée?s?"
        r"|qui (?!(?:ont |auraient |sont |étaient |ont été |sont encore |restent )?(?:rencontr|constat|subi|observ"
        r"|souhait|voudrai|voul|désir|auraient|patient|nous|concern|impact|affect|touch|ont été|signal"
        r"|remont))[a-zà-ÿ]+|depuis (?:le|la|l'|un)|via (?:le|la|l')|(?:de l'|d'|de la |du |des )(?:offre|forfait"
        r"|formule|région|europe|ouest|est|nord|sud|plan|zone|application mobile|version)|android|ios|iphone"
        r"|mobiles?|premium|pro\b|entreprise|professionnels?|particuliers|gratuits?|équipée?s?|commençant par"
        r"|en (?:france|belgique|suisse|europe|allemagne|région|outre-mer)|de (?:paris|lyon|france)|sous (?:windows"
        r"|macos|linux|android|ios)|disposant|inscrits?|dont)",
        r"\b(?:ne|n') ?(?:est|sont|seront|a été|ont été|sera) (?:[a-zà-ÿ]+ )?(?:pas"
        r"|plus) (?:[a-zà-ÿ]+ )?(?:affectée?s?|impactée?s?|concernée?s?|touchée?s?)\b",
        r"(?<!à )\b(?!0 ?%)\d+(?:[.,]\d+)? ?%(?: (?:des|de nos|de|du)\b)?",
        r"\b(?:dans|sur|pour) (?:toutes |tous |plusieurs |certaines |certains |d'autres |deux |trois |quatre "
        r"|quelques |la |le |les |l'|une |notre )*(?:[a-zà-ÿ]+ )?(?:régions?|zones?|pays|datacenters?"
        r"|centres? de données|départements?|villes?|continents?|secteurs?|agglomération|métropole)\b",
        r"\b(?:cluster|zone|région|datacenter|serveur|baie|nœud|plateforme|salle|site) (?:n° ?)?(?:\d+|[a-d]\b(?!'))"
        r"|\bdans (?:le|l') ?(?:sud|nord|est|ouest)(?:-(?:est|ouest))?\b|\b(?:nord|sud)-(?:est|ouest)\b",
        rf"\b(?:{CODES})\b",
        r"^(?:les |nos )?(?:élèves|parents|enseignants|professeurs|étudiants|patients|médecins|praticiens|marchands"
        r"|commerçants|vendeurs|acheteurs|chauffeurs|livreurs|voyageurs|passagers|abonnés|adhérents|administrateurs"
        r"|agents|conseillers|organisateurs|participants) (?:et (?:les |des )?[a-zà-ÿ]+ )?(?:n[e']|ne |peuvent"
        r"|voient|reçoivent|rencontrent|constatent|subissent|sont|ont)",
        r"\b(?:uniquement|seulement|exclusivement) (?:les|la|le|l'|aux|à|pour|sur|avant|après)\b",
        r"\b(?:départements?|lignes?) \d+|\bque si (?:votre|vos|vous)\b|\bvous êtes (?:nombreu(?:x|ses)|plusieurs)"
        r"|\b(?:clients|utilisateurs|abonnés|comptes|marchands|usagers) (?:français|allemands|belges|suisses"
        r"|européens|espagnols|italiens|britanniques|américains|canadiens|québécois|africains|asiatiques"
        r"|professionnels|particuliers|entreprises?|historiques|existants|payants|gratuits)\b",
        r"\b(?:mondialement|à l'échelle mondiale|dans le monde entier|partout dans le monde|au niveau mondial"
        r"|toute la france|au niveau national|à l'échelle nationale)\b",
        r"\b(?:limité|restreint|circonscrit|cantonné)e?s? (?:à|aux|au)\b(?! \d)",
        r"\b(?:l'|de l')?(?:offres?|forfaits?|formules?|abonnements?) (?:[a-zà-ÿ]+ )?(?:pro|premium|entreprise"
        r"|gratuite?|business|standard|essentiel\w*|plus)\b",
        r"\bseule?s? (?:les|la|le|nos|l')",
        r"\bsur (?:ios|android|iphone|windows|mac|macos) ?; les\b",
        unless_before=r"\b(?:si|équipes et)",
        unless_in=r"\b(?:équipes?|techniciens|ingénieurs|services|systèmes) ?$|(?:tous|toutes) nos (?:équipes"
        r"|services)|une autre |notre (?:centre|datacenter)|impactée?s|partenaires?$|de ce site|notre site"
        r"|dans les plus brefs|dans la (?:journée|soirée|matinée|situation)",
    ),
    G.rule(
        "scope",
        r"\b(?:dans (?:le |la |les |l\')|sur la ligne |en gare de )[A-Z][\w-]+|\b(?:Free Mobile|Orange|SFR"
        r"|Bouygues(?: Telecom)?|Free|La Poste Mobile|Proximus|Swisscom|Sunrise|Bell|Videotron)\b(?= (?:sont|et|ne"
        r"|n'|est|peuvent|ou|depuis))|\b(?:iOS|Android|iPhone|Windows|macOS|Firefox|Safari|Chrome|Edge"
        r"|Internet Explorer)\b|\b(?:abonnés|clients|utilisateurs|lignes|mobiles|numéros|boîtes|messageries|réseaux?"
        r"|adresses (?!IP)) ?(?:de |d'|chez )?[A-Z][\w.]+",
        r"\b[Ee]ntre [A-Z][\w-]+ et [A-Z][\w-]+|\b(?:secteur|quartier|commune|ville|département|canton|agglomération"
        r"|gare|ligne|zone|région|bâtiments?|immeubles?|étages?|salles?|agences?|entrepôts?|sites?|bureaux?"
        r"|magasins?) (?:de |du |d'|des )?[A-Z][\w-]*|\b(?:à|près de"
        r"|autour de) [A-Z][a-zà-ÿ]+(?:-[A-Za-z-]+)?(?= (?:et |ainsi|depuis|sont|est|ne |n'))",
        rf"(?<![/\w]){PLACES_FR}(?![/\w]|-[A-Z]? ?(?:Cloud|Bank))",
        cased=True,
        unless_before=r"heure (?:de|d')|heure",
    ),
)
