"""French: what customers experience, and who of them."""

from __future__ import annotations

from playbook.review.fr.harmless import NOT_FELT
from playbook.review.fr.nouns import THEIRS
from playbook.review.fr.words import ADV, BE, G

RULES = (
    G.rule(
        "impact",
        r"\b(?:(?=e)(?<!par )(?<!l')erreurs?(?! (?:humaine|interne de|(?:de|d'|dans) ?(?!chargement"
        r"|connexion|paiement|lecture|réseau|timeout|type|délai|serveur|affichage|envoi|mot de passe"
        r"|authentification|accès"
        r"|validation|synchro|téléchargement|requête)))|retards?|lenteurs?"
        r"|latences?|délais? (?:(?:de "
        r"|d')(?!(?:résolution|rétablissement|intervention|réparation))|anormal|important|supplémentaire|dans|lors)"
        r"|échecs?|délais? d'attente dépassés?|timeouts?|pertes? de (?:paquets|connexion|connectivité|données|signal"
        r"|messages)|ralentissements?|plantages?|déconnexions?|microcoupures?|micro-coupures?|coupures? (?:de|du"
        r"|d') ?(?:son|réseau|service|connexion|internet|ligne|appels?|la ligne|l'accès)|doublons?|indisponibilités?"
        r"|écrans? (?:noirs?|blancs?|figés?)|saccades?|grésillements?|files? d'attente|temps (?:de réponse"
        r"|de chargement|d'attente|d'accès|de traitement)|taux d'erreurs?|interruptions? (?:de|d'|du) (?:service"
        r"|accès|appels?|son|signal|connexion|réseau))\b",
        r"\béchou(?:e|ent|é|ée|és|ées|er|ait|aient)\b|\btomb(?:e|ent|é|és|ée|ées) en (?:erreur|panne)",
        r"\b(?:ne |n'|n )(?:[a-zà-ÿ']+ ){0,3}?(?:parvien(?:t|nent)|parvenai(?:t|ent)|peu(?:t|vent|vez|x)|pouvai(?:t"
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
        r"\b(?=n)(?<!nous )(?<!on )(?<!je )(?<!équipes )(?<!si elles )(?<!si elle )(?<!s'ils )(?<!s'il )(?:ne"
        r"|n') ?(?:(?:se|leur|lui|vous|les|s') ?)?(?!hésit|manquer"
        r"|tarder|oubli"
        r"|fait(?:es)? pas|savons|sont|est|semble|nécessit|requi|chang|concern|affect|impact|touch|remet|figure"
        r"|exist|constat|observ|dispos|permet(?:tent)? pas de (?:dire|conn|déterm))[a-zà-ÿ]+(?:e|ent|t|it|ait"
        r"|aient) (?:pas|plus|aucune?|rien)\b(?! en charge)",
        r"\b(?:tourne(?:nt)?|charge(?:nt)?|s'exécute(?:nt)?) (?:en boucle|dans le vide|à vide|indéfiniment|sans fin"
        r"|à l'infini)\b|\b(?:en double|doublement)\b|\b(?:débit|prélev|factur|envoy|reç|compt|livr|command"
        r"|encaiss)\w*"
        r" (?:par erreur )?(?:deux|plusieurs|trois) fois\b|\bse vide(?:nt)?\b|\b(?:disparai(?:t|ssent)"
        r"|disparaît|ont disparu|a disparu|manque(?:nt)?)\b|\b(?=[a-z])(?<!a )(?<!ont )(?<!avait )(?:retardée?s?"
        r"|bloquée?s?|perdue?s?|rejetée?s?"
        r"|refusée?s?|erronée?s?|manquante?s?|incomplète?s?|incomplets?|cassée?s?|tronquée?s?|illisibles?|figée?s?"
        r"|faussée?s?)\b(?! par (?:le|notre) pare-feu)|\bsans (?:électricité|internet|réseau|connexion|accès|courant"
        r"|téléphone|tonalité|eau|son|image|chauffage|signal|service)\b|\bn'(?:a|ont|avez|avons|y a) (?:pas|plus"
        r"|aucune?) (?:de |d')?(?:accès|son|image|connexion|réseau|internet|tonalité|électricité|courant|signal"
        r"|service|réponse)\b|\bpriv(?:e|ent|és?|ées?|ant)\b[^.]{0,40}?\b(?:d'|de |du )(?:internet|électricité"
        r"|téléphon\w+|réseau|accès|service|connexion|courant|chauffage|eau)\b|\brépond\w* (?:une |par une "
        r"|en )?(?:erreur |http )?(?:[45]\d\d|à tort|lentement|mal)\b|\b(?:interrompue?s?|suspendue?s?|coupée?s?"
        r"|ralentie?s?|différée?s?|saccadée?s?|hors service|vierges?)\b(?! (?:la|le|les|l'|un|une|notre|nos|des) )"
        r"|\bralenti(?:t|ssent)\b|\bvoi(?:en)?t (?:leurs?|son|sa|ses) [a-zà-ÿ]+ [a-zà-ÿ]+(?:er|re|ir)\b"
        r"|\bne s'est pas faite?"
        r"|\b(?:rejets|refus|échecs|coupures|anomalies) (?:[a-zà-ÿ]+ )?sont (?:[a-z]+ )?(?:constat|observ|signal"
        r"|relev|remont)"
        r"|\b(?:problèmes?|soucis?|difficultés?) de (?:qualité|débit|lenteur|délivrabilité|réception|couverture|son"
        r"|image)\b"
        r"|\brefuse(?:nt)? (?:les|toute|de|certain)|\b\d+ (?:min|h)[a-z]* d'attente\b"
        r"|\bperturbations? [^.;]{0,15}?(?:touch"
        r"|affect|impact)[a-z]+ [^.;]{0,20}?(?:accès|connexion|synchro|envoi|réception|appels)"
        r"|\b(?:performances?|débits?) [^.;]{0,30}?inférieure?s?\b|\b(?:messages?|e?-?mails?|courriels?|sms|commandes?"
        r"|virements?|paiements?) en attente\b"
        r"|\bme(?:t|ttent) (?:plus de|jusqu'à|environ|près de|trop|longtemps|du temps)|\b(?:muets?|muettes?|au lieu de"
        r"|inaudibles?"
        r"|illisibles?)\b|\bpannes? (?:de |d'|du |des )(?!courant|disque|fibre|climatisation|alimentation|serveur"
        r"|réseau électrique|notre|nos|l'un)(?:la |l')?[a-zà-ÿ]+|\b(?:retenue?s?|bloquée?s?)"
        r"\b[^.]{0,30}\b(?:ont|sont)\b[^.]{0,12}\b(?:été )?(?:remise?s?|délivrée?s?|livrée?s?|partie?s?"
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
        r"|li[ée]|dû|prév|requis|exclu|encore|à |en )[a-zà-ÿ]{2,}(?:é|ée|és|ées|i|ie|is|ies|ises?|ites?|its|u|ue|us"
        r"|ues)\b"
        r"|\baucune? (?:[a-zà-ÿ]+ ){1,3}(?:ne |n')(?!a été perdu|ont été perdu|est nécess|est utile|est attendu|est "
        r"demand|est prév|est indispens|est requ|est à|est perdu"
        r"|a été|sera perdu)[a-zà-ÿ]+|\b(?:à tort|en boucle|au ralenti|par intermittence|de façon aléatoire"
        r"|de manière aléatoire|aléatoirement)\b|\b(?:saccad|grésill|cal|coup|lagg|ram)(?:e|ent)\b(?! (?:le|la|les"
        r"|court))|\btrès lent",
        rf"\b{BE} {ADV}*(?:lente?s?|ralentie?s?|indisponibles?|inaccessibles?|injoignables?|hors (?:service|ligne)"
        r"|en panne|inutilisables?|interrompue?s?|coupée?s?|retardée?s?|bloquée?s?|rejetée?s?|refusée?s?|perdue?s?"
        r"|erronée?s?|incorrecte?s?|manquante?s?|inopérante?s?|impossibles?|instables?|figée?s?|suspendue?s?|vides?"
        r"|incomplète?s?|incomplets?|dupliquée?s?|saccadée?s?|en retard|inexploitables?"
        r"|déconnectée?s?|en échec|fermée?s?|perturbée?s?|désactivée?s?|à l'arrêt|arrêtée?s?|obsolètes?|fausse?s?"
        r"|faux|trop (?:longs?|longues?|lente?s?)|mise?s? en attente|en attente|absente?s?|introuvables?"
        r"|invisibles?)\b",
        r"\b(?:indispos?|déclinée?s|indisponibles?|inaccessibles?|injoignables?|inutilisables?|hors ligne)\b",
        r"\b(?:accès|connexion|navigation|utilisation|chargement|identification|consultation)\b[^.;]{0,30}? (?:est"
        r"|reste"
        r"|demeure) [^.;]{0,25}?(?:difficile|compliqué|laborieu|pénible|aléatoire)"
        r"|\b(?:voi(?:en)?t|reçoi(?:ven)?t|obtien(?:nen)?t|affichent?|rencontrent?) (?:le|un|ce) message"
        r"|\b(?:subi|connu|rencontré|constaté|observé|essuyé) (?:des|une?|de|quelques) (?:[a-zà-ÿ]+ )?(?:coupures?"
        r"|erreurs?"
        r"|lenteurs?|retards?|interruptions?|refus|échecs?|déconnexions?|saccades?|pertes?)"
        r"|\b(?:rencontr|observ|constat|subi|voi)(?:e|ent|t|ssent)\b (?:des|une?|de|quelques) (?:[a-zà-ÿ]+ )?erreurs?\b"
        r"|\b(?:class|plac|mi|part|rang|trait)[a-zà-ÿ]* (?:[a-zà-ÿ]+ )?(?:en|comme|dans les) (?:quarantaine|spams?"
        r"|indésirables?"
        r"|pourriels?)",
        r"\bimpossib(?:le|ilité) (?:de|d'|pour)|\baucune? (?:connexion|appel|commande|paiement|résultat|accès|envoi"
        r"|transaction|opération|message)\b[^.]{0,30}?\b(?:possible|n'est|ne)|\baucun résultat\b",
        r"\b(?:renvo(?:ie|ient|yer)|affich(?:e|ent|er)|reçoi(?:t|vent)|voi(?:t|ent)|retourn(?:e|ent)|obtien(?:t"
        r"|nent))\b.{0,30}?\b(?:erreur|erronée?s?|page blanche|vide|incorrecte?s?|message d'erreur)\b",
        r"\b(?:se ferm|plant|saccad|se coup|se bloqu|s'interrompt|se fig|gèl|s'éteint|rame|bugu)(?:e|ent|ait"
        r"|aient)?\b|\b(?:empêch|bloqu|rejet|perturb|ralenti)\w* (?:les usagers|l'accès|la connexion|les connexions"
        r"|l'envoi|les clients|les utilisateurs|certains|le chargement|la réception|les paiements|les appels)",
        r"\b(?:accuse(?:nt)?|subi(?:t|ssent)|présente(?:nt)?) (?:un|une|des|de|d') ?(?:[a-zà-ÿ]+ )?(?:retards?"
        r"|lenteurs?|pertes?|délais?|coupures?|erreurs?)",
        r"\b(?:problèmes?|difficultés?|soucis?|incidents?|anomalies?) (?:de|d'|pour|lors (?:de|du|des)|à)(?: la| le"
        r"| l'| les| vous)? ?(?:connexion|connecter|authentification"
        r"|accès|accéder|chargement|réseau|connectivité|envoi|envoyer|réception|livraison|affichage|paiements?"
        r"|lecture|synchronisation|téléchargement|impression|ouverture|création|appels?|(?:se|vous) connecter"
        r"|charger|recevoir|ouvrir)\b",
        r"\b(?:bloquée?s?|en souffrance)\b[^.]{0,40}?\b(?:ont|a|sont"
        r"|est) (?:tou(?:te)?s )?(?:été )?(?:envoyée?s?|traitée?s?|délivrée?s?|livrée?s?|débloquée?s?)",
        unless=rf"{THEIRS}|^(?!.*, (?:les?|la|l'|vos|nos)\b).*\b(?:disques?|groupes? électrogènes?|onduleurs?"
        rf"|arrivées? électriques?)\b|\bn'(?:est|a"
        rf"|ont|avons|y a) (?:\w+ )?(?:plus|pas|aucune?) (?:\w+ )?d'erreur|\b(?:pas"
        rf"|aucune?"
        r"|sans) (?:[a-zà-ÿ]+ )?(?:perte|erreur|impact|retard|perturbation)s?\b",
        unless_before=r"\b(?:sans|aucune? \w+ n'|aucune?|aucune? [a-zà-ÿ]+|n'est|plus d'|pas d'|pas de|zéro|d[uû]e?s? "
        r"à (?:l'|la|une?)"
        r"|ne sont pas|n'est pas|\baucune? [a-zà-ÿ]+ n'(?:a|ont"
        r"|est|sont|avait)(?: été)?)",
        unless_in=r"^erreurs? de notre part|ne (?:donne|communique|dispose)(?:nt)? (?:pas|plus|aucune?)$|^(?:ne|n'?"
        r"|n) ?(?:[a-zà-ÿ']+ )*?(?:pu identifier"
        r"|peut (?:pas )?être (?:exclu|confirm)|pouvons|peuvons)|erreur (?:de notre part|de configuration"
        r"|humaine|de manipulation|de paramétrage|de programmation|de code)|nous (?:n|ne )|n'avons",
        marks=NOT_FELT,
    ),
)
