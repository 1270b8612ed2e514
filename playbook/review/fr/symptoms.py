"""French: symptoms by structure: what fails, is slow, late, wrong, short or absent, with or without a verb."""

from __future__ import annotations

from playbook.review.fr.harmless import NOT_FELT
from playbook.review.fr.nouns import THEIRS
from playbook.review.fr.words import G
from playbook.review.vocabulary import one_of

_NON = (
    r"(?:reçu|remont|sauvegard|envoy|délivr|livr|transmi|distribu|trait|pris|mis à jour|enregistr|affich|visib"
    r"|disponib"
    r"|accessib|joignab|fonctionnel|synchronis|comptabilis|crédit|débit|valid|honor|assur|desserv|serv|about|imprim"
    r"|génér"
    r"|répondu|reconnu|publi|activ|approvisionn|aliment|export|import|calcul|actualis|appliqu|opérationnel|lu|scann)"
)
_STATE = (
    r"(?:bloqu|coinc|fig|gris|muet|ferm|vid|vierge|en attente|en cours|au statut|à l'état|sur \"|à zéro|à 0|au rouge"
    r"|allum|éteint|invisibl|introuvabl|inaccess|illisibl|indispo|sans |hors |suspendu|en erreur|dans la file|en "
    r"souffrance"
    r"|en file|immobil|inop|lent|instabl|difficil|incomplet|incomplèt|incorrect|très|long|aléatoir|capricieu|erratiqu"
    r"|en \"|en statut|en pending|plus longtemps|perturb|dégradé|limité|saturé|coup|interromp|blanc|noir|gel|désert"
    r"|lettre morte|injoign)"
)
_HARD = (
    r"(?:refus|rejets?|erreurs?|échecs?|5xx|4xx|[45]\d\d|timeouts?|plantages?|abandons?|coupures?|latences?"
    r"|temps de (?:réponse|chargement)|désabonnements?|rebonds?|bounces?|fraudes?|doublons?|déconnexions?|pertes?)"
)
_FALTERS = one_of(
    r"patin|moulin|boucl|bugu|saut|crachot|s'accumul|traîn|tard|stagn|se brouill|cafouill|rouspèt|hoquèt"
    r"|s'arrêt|s'éteign|se déconnect|se désynchronis|se vid|se mélang|se chevauch|se dédoubl|éject|s'évanouiss"
    r"|clignot|cal|ne cess|freez|crash|lagu|lagg|galèr"
    r"|somnol|ronronn|flanch|s'éternis|s'allong"
)
_DOING = one_of(
    r"réceptions?|livraisons?|remises?|arrivées?|affichages?|envois?|distributions?|départs?|délivrances?|publications?"
    r"|traitements?|versements?|ouvertures?|fermetures?|déclenchements?|sauvegardes?|impressions?"
)
_DONE = one_of(r"déclench|envoy|reç|livr|trait|affich|remis|publi|vers|notifi")
_GOES = one_of(
    r"sort|part|arriv|march|fonctionn|charg|affich|s'affich|pass|répond|s'ouvr|rentr|imprim|connect|synchronis"
    r"|descend|mont|remont|démarr|sonn|voi|reçoi|reçoiv|capt|s'allum|tourn|lanc"
)

RULES = (
    G.rule(
        "impact",
        # As it is spoken, without "ne"; what is said to appear on a screen; what is left of a function.
        rf"\b{_GOES}(?:e|ent|t|s|vent)? (?:pas"
        r"|plus)\b(?! (?:que"
        r"|de|par|inaperç|tard|loin)\b)"
        r"|\b(?:messages?|mention|avertissement|pop-?up|bandeau|alerte|libellé|écran"
        r"|page) (?:d'erreur )?\"[^\"]{3,80}\"(?! (?:ci|en haut|sur cette))"
        r"|\b(?:affich|s'affich|apparai|indiqu|montr|marqu|figur)[a-zà-ÿ]* [^.;]{0,40}?(?:\balors qu|\ben rupture\b"
        r"|\ben doublon)"
        r"|\b(?:divisé|multiplié)e?s? par\b|\bserveurs? (?:[a-z]+ )?(?:sont |seront )?fermés\b|\bpertes? de (?:\d+"
        r"|plusieurs|quelques|toutes les|la moitié) [a-zà-ÿ]+"
        r"|\b(?:refus|rejets?|échecs?|coupures?|déconnexions?|erreurs?|délais?|temps|alertes?|débits?|résultats?"
        r"|montants?|valeurs?)"
        r" (?:[a-zà-ÿ]+ )?(?:inhabituel|anorma|répété|intempesti|aléatoire|massi|en série|fréquent|intermittent"
        r"|sporadique"
        r"|multiple|systématique|incorrect|erroné|fantaisiste|aberrant|incohérent)[a-zà-ÿ]*"
        r"|\b(?:sur-?réservations?|surbookings?|doubles? (?:réservation|facturation|prélèvement|débit|envoi"
        r"|encaissement)s?"
        r"|surfacturations?|surventes?)\b|\bmais (?:sans|pas de|lentement|avec (?:du|un|des|de la))\b"
        r"|\b(?:un peu|parfois|assez|plutôt|particulièrement|exceptionnellement) (?:lent|long|instable|capricieu"
        r"|poussi)[a-zà-ÿ]*",
        r"\b(?:hs|ko|en rade|en carafe|en rideau|en berne|dans les choux|aux abonnés absents|à la traîne|au point mort"
        r"|à la peine|sur le carreau|aux fraises|hors d'usage|hors-service|hors-ligne|à l'arrêt)\b|\bdown\b",
        r"\b(?:lags?|freezes?|bugs? d'affichage|faux positifs"
        r"|fausses? alertes?|faux déclenchements?|rollbacks? de personnages?|saccades|grésillements|parasites|larsens?"
        r"|échos?|artefacts|friture|ralentissements|crashs?|pages? blanches?|écrans? (?:noir|bleu|blanc|gris)s?)\b",
        rf"\b(?:hausse|augmentation|pic|recrudescence|multiplication|nombre|proportion|explosion|vague|afflux|part"
        rf"|série) (?:[a-zà-ÿ']+ ){{0,3}}?(?:de |d'|des |du |de la )?(?:taux )?(?:de |d'|des |du )?{_HARD}\b",
        r"\btaux (?:de |d')(?:refus|rejet|échec|perte|rebond|acceptation|succès|réussite|livraison|délivrabilité"
        r"|disponibilité|conversion|ponctualité)\b",
        r"\bdifficultés? (?:à|pour) (?!(?:joindre (?:notre|le) (?:support"
        r"|assistance)))"
        r"[a-zà-ÿ']+|\b(?:mal|peine) à (?:se |s'|vous )?[a-zà-ÿ]+(?:er|ir|re)\b",
        r"\b(?:difficultés?|perturbations?|dysfonctionnements?|anomalies?|défauts?|défaillances?"
        r"|soucis?|problèmes?|incidents?) (?:lors|à l'occasion|au moment|dans le calcul|d'(?:affichage|envoi|accès"
        r"|appels?"
        r"|impression|encaissement|embarquement|édition|ouverture|enregistrement)|de (?:son|connexion|paiement|lecture"
        r"|calcul|facturation|livraison|réception|distribution|chargement|géolocalisation|prononciation"
        r"|synchronisation|réservation|circulation|pression))\b",
        r"(?<!\w )(?<!\")\b(?:toujours )?(?:pas|plus) (?:de |d'|aucune? )(?!nouvelles?(?: (?:depuis|pour|de|du|à)\b"
        r"|[.,]|$)|eta\b|délai|retour|piste|réponse|changem|évolution|amélior|solution|détail|précision|info|élément"
        r"|problème|incident|souci|dysfonc|coupure|interrup|arrêt |perturb|impact|contourn|manip|action|interv"
        r"|démarch|raison|question|inquiét|panique|commentaire|date|visib|estim|expli|cause"
        r"|gêne"
        r"|actualité|renseign|communic|besoin|doute|données perdues)[a-zà-ÿ]+\b"
        r"(?! (?:supplémentaire|de votre|à (?:venir|communiquer|donner|faire)|particuli))|\btoujours pas (?:de "
        r"|d')serveurs?",
        r"\b(?:sans|plus d'|plus de|pas d'|pas de) (?:eau(?: chaude)?|électricité|courant|chauffage|tonalité|lumière"
        r"|gaz"
        r"|internet|téléphone|réseau|wi-?fi|son|image|signal|réponse du serveur|clim\w*|éclairage|data)\b",
        rf"\bnon {_NON}\w*|\bmal {_NON}\w*",
        r"\b(?:rest(?:e|ent|ée?s?)|demeure(?:nt)?) (?:parfois |souvent |encore |toujours |tous |toutes "
        r"|désespérément )*"
        rf"(?:{_STATE})",
        rf"\b{_FALTERS}(?:e|ent|ait|aient)\b(?! (?:à \d|votre|pas à|chez))",
        r"\bperd(?:ent)? (?:leur|leurs|la|le|sa|son|ses|l'|des|du)\b|\b(?:ont|avez|a) perdu (?:l'accès|leur|votre|la "
        r"connexion|internet|le signal|la main|toutes?|tous)\b|\bsont perdue?s\b",
        r"\b(?:arriv|atterri|s'ouvr|s'imprim|se télécharg|s'enregistr|part|sort|parvien|ressort|apparai|s'affich"
        r"|revien|tomb|finiss|aboutiss|termin)\w* "
        r"(?:tous |"
        r"toutes |encore |systématiquement |parfois |souvent )*(?:en (?:retard|indésirable|spam|double|erreur|échec"
        r"|blanc)"
        r"|dans les (?:pourriels?|promotions|indésirables|spams?|courriers)|avec (?:[^.;]{1,30} )?(?:retard|décalage"
        r"|heures?|minutes?"
        r"|jours?|des"
        r"|un|une)|tardi\w+|très (?:tard|lent)|au compte-gouttes|par à-coups|mal\b|blanch|noire?s?\b|vierge|décal"
        r"|coupée?s?\b|illisib|incompl|dupliqu|vides?\b|tronqu|floue?s?\b|à "
        r"l'envers"
        r"|dans le désordre|sans (?:pièce|contenu|image|son|objet))",
        r"\b(?:prend|prennent|demande(?:nt)?|met|mettent|nécessite(?:nt)?|dure(?:nt)?) (?:parfois |souvent "
        r"|actuellement "
        r"|encore |jusqu'à |plus de |environ |près de |au moins |entre )*(?:\d+|plusieurs|quelques|de longues|un "
        r"temps|une "
        r"éternité|plus de temps|beaucoup|trop|énormément|longtemps|deux|trois|dix|vingt|trente|une bonne)[^.;,]{0,25}"
        r"(?:secondes?|minutes?|heures?|jours?|temps|fois|longtemps|éternité|pour|à|avant)\b(?! (?:de plus )?que "
        r"prévu)",
        r"\b(?:au compte-gouttes|par à-coups|en mode (?:dégradé|restreint|lecture seule)|en lecture seule|en "
        r"pointillés?"
        r"|de travers|de façon (?:intermittente|erratique|aléatoire|anormale)|de manière (?:intermittente|erratique"
        r"|anormale)|plus lente?(?:s|ment)?\b(?! que prévu)|trop lente(?:s|ment)?|anormalement|à répétition|un "
        r"appel sur"
        r"|une fois sur|sans (?:jamais )?(?:aboutir|s'arrêter|réponse|fin|effet|raison|explication|prévenir)"
        r"|dans le noir|à l'aveugle|un peu plus haute?s?|plus longue?s? que|moins rapides?)\b",
        r"\b(?:affich|renvo|indiqu|donn|propos|port|retourn|montr|présent|report)(?:e|ent|ie|ient) (?:tous "
        r"|toutes "
        r"|toujours |encore |parfois |par erreur )*(?:une? |des |la |le |les |l')?(?:[a-zà-ÿ]+ ){0,2}?(?:erreur"
        r"|page blanche"
        r"|zéro|\b0\b|date d'aujourd'hui|date d'hier|date de la veille|message d'erreur|mauvaise?s?|fausse?s?|faux"
        r"|autre "
        r"(?:client|patient|compte)|anciens?|anciennes?|indisponible|complet|[45]\d\d|vide|nulle?)\b",
        r"\b(?:solde|total|compteur|stock|montant|score|affichage|suivi)s? (?:[a-zà-ÿ]+ )?(?:à zéro|à 0|nul|négatif"
        r"|faux"
        r"|figé|bloqué|décalé|gonflé)",
        r"\b(?:trouble|imbuvable|impropre à la consommation|coule (?:marron|jaune|trouble|peu)|pression "
        r"(?:faible"
        r"|insuffisante|réduite)|basse pression)\b",
        r"\b(?:il reste|restent|encore|plus de|près de|environ|quelque|des milliers de|des centaines de) (?:environ "
        r"|encore "
        r"|quelque |à ce jour )*(?:\d[\d ]*|plusieurs|quelques|une (?:dizaine|centaine|vingtaine) de|des"
        r"|les) ?(?:de )?"
        r"[a-zà-ÿ]+(?: [a-zà-ÿ']+){0,3}? (?:sont |restent )?(?:en attente|en souffrance|en retard|à (?:traiter"
        r"|émettre|livrer|envoyer|rattraper"
        r"|distribuer|rejouer|réparer|rétablir)|à l'arrêt|bloqué)",
        r"\b(?:arriérée?s?|backlog|retard accumulé|embouteillage|engorgement|queued|en file"
        r"|mise?s? en (?:file|quarantaine|attente)|met(?:tent)? en (?:file|quarantaine|attente|échec))\b",
        r"\b(?:toujours|encore|gros|longs?|quelques|forts?) (?:des |du |de |de la |d')?(?:délais?|retards?|attentes?"
        r"|lenteurs?|latences?|erreurs?|coupures?|bouchons?|files?)\b|\bavec (?:un|une|des) [^.;,]{0,25}(?:décalage"
        r"|attente)",
        r"\b(?:vous ne (?:pouvez|pourrez|parvenez|recevez|voyez)|impossible de|il vous est impossible)\b",
        r"\b(?:coupures?|interruptions?|arrêts?|indisponibilités?|déconnexions?) (?:[a-zà-ÿ]+ )?(?:inférieure?s?"
        r"|d'environ|de"
        r" (?:moins|quelques|<num>)|<num> <unit>|(?:d'une |de )?(?:durée|max)|\(<num>)"
        r"|\b(?:prévoir|comptez|compter|prévoyez) [^.;]{0,25}?(?:de coupure|d'interruption|d'arrêt|d'indisponibilité)"
        r"|\brisques? (?:de |d')(?:pertes?|coupures?|lenteurs?|déconnexions?|ralentissements?|retards?|interruptions?"
        r"|saturation|délestage|erreurs?)",
        # Late, partial, wrong, in the nouns and adjectives of any trade.
        rf"\b{_DOING} "
        r"(?:tardi\w+|différée?s?|lente?s?|incomplète?s?|partielle?s?|aléatoires?|impossibles?|intempesti\w+|brutales?"
        r"|inopinée?s?|en double|multiples?)\b"
        rf"|\b{_DONE}[a-zà-ÿ]* (?:[a-zà-ÿ]+ )?(?:tardivement"
        r"|en retard|avec (?:un |du )?retard|trop tard)\b"
        r"|\b(?:n'est|ne sont|n'étai(?:t|ent)) (?:pas|plus) (?:toujours |tous |toutes )?(?:fiable|exact|correct"
        r"|cohérent"
        r"|juste|complet|complèt|représentati)[a-zà-ÿ]*"
        r"|\b(?:n'est|ne sont|n'a|n'ont) (?:pas|toujours pas) encore (?:en ligne|disponib|accessib|arriv|par[tu]|paru"
        r"|publi|livr"
        r"|expédi|visib)[a-zà-ÿ]*|\b(?:page|liste|carte|valeurs?|affichage|horaires?|données|compteurs?|chiffres?) "
        r"[^.;,]{0,40}?\bpas (?:fiable|à jour"
        r"|exact)s?\b|\bpass(?:e|ent) (?:au |à )travers\b|\bfai(?:t|sait) (?:patienter|attendre)\b|\ben gris\b"
        r"|\bne ser(?:a|ont) (?:pas|plus) (?:offert|proposé|assuré|effectué|honoré|desservi|servi)"
        r"|\b(?:prévoir|comptez|prévoyez|attendez-vous à) (?:une?|des) (?:brèves? |courtes? |petites? |légères? )?"
        r"(?:coupures?|interruptions?|indisponibilités?|arrêts?|ralentissements?|perturbations?|retards?)\b"
        r"|\bdésenregistr[a-zà-ÿ]+|\bpertes? (?:de |du |d')(?:service|sessions?|liens?|accès|réseau|son|image"
        r"|synchro\w*"
        r"|communication|liaison|contact|débit|qualité)\b"
        r"|\b(?:difficultés?|problèmes?|soucis?) (?:de |d')(?:résolution (?:dns|de noms)|provisionnement|propagation"
        r"|distribution|acheminement|délivrance|écriture|impression|création|démarrage|montage|validation|édition"
        r"|publication|recherche|navigation|routage)\b"
        r"|\b(?:aboutiss|bascul|tomb|arriv|part)ent (?:tous |toutes )?directement (?:sur|vers|à|dans)\b"
        r"|\bsonne(?:nt)? (?:occupé|dans le vide|sans)|\bme(?:t|ttent) [>≈] ?\d|\bcodes? (?:[a-z]+ )?expirés?\b"
        r"|\bdélais? (?:constatés?|moyens?|actuels?|observés?)"
        r"(?: [a-z]+)? ?(?::|de) ?\d|\bappara(?:issent|ît|it) (?:deux|plusieurs|trois) fois\b"
        r"|\b(?:voi(?:en)?t|affich\w+|montr\w+) [^.;]{0,40}? à (?:zéro|0)\b"
        r"|\bpas une? (?:seule? )?[a-zà-ÿ]+ (?:reçu|arriv|parti|pass|sort|livr|affich)[a-zà-ÿ]*|\b(?:se retrouve|est"
        r"|suis)(?:nt)? (?:déconnecté|expulsé|éjecté)e?s?\b"
        r"|\b(?:apparaissent|apparaît|s'affichent|s'affiche|arrivent|sortent|reviennent) sans (?!encombre|problème"
        r"|souci|difficulté|retard|erreur|frais)[a-zà-ÿ]+"
        r"|\bcoupures? (?:générale|totale|complète|nette|brutale|franche|partielle|électrique d[eu]s? (?:bât|rue"
        r"|quart))",
        # An interruption announced, and one that goes on.
        r"\b(?:micro-?)?(?:coupures?|interruptions?|arrêts?|indisponibilités?|fermetures?|perturbations?"
        r"|ralentissements?"
        r"|déconnexions?) (?:[^;:]{0,60}? )?(?:(?:est|sont|seront|sera) )?(?:à (?:prévoir|attendre)|prévue?s?"
        r"|possibles?"
        r"|programmée?s?|planifiée?s?|aur(?:a|ont) lieu|attendue?s?|peu(?:t|vent) (?:donc )?(?:survenir|être))\b"
        r"|\b(?:coup|ferm|arrêt|interromp|suspend|stopp|éteind)(?:r|er)(?:ai|ons|a|ont) (?:l'|la |les? |tou|vos "
        r"|une partie)(?!issue|incident|ticket|événement)"
        r"|\b(?:arrêts?|extinction) (?:[a-z]+ )?(?:pour [a-zà-ÿ]+ )?(?:d[eu]s?|de l'|de la|de tous les"
        r"|de toutes les|d'une partie"
        r" des) ?(?:nos |notre )?(?:serveurs?|services?|installations?|machines|sites?|applications?|plateformes?"
        r"|production"
        r"|calculateur|nœuds|systèmes?|infrastructures?)"
        r"|^(?:arrêt|coupure|extinction|fermeture|suspension|indisponibilité|interruption)s? (?:[a-z]+ )?(?:de |du "
        r"|des |d')"
        r"(?!l'incident|l'alerte|la maintenance|crise|courant|électri|(?:la )?fibre|l'attaque|l'enquête)"
        r"|\b(?:ser(?:a|ont)|soi(?:t|ent)|être) (?:[a-zà-ÿ]+ ){0,2}?(?:indisponib|inaccessib|injoign|coupé|suspendu"
        r"|interromp"
        r"|arrêté|fermé|perturbé|ralenti|hors service|limité|en lecture seule|impossib)[a-zà-ÿ]*"
        r"|(?<!\w )\b(?:toujours|encore|à nouveau|de nouveau) (?:en panne|indispo|inaccess|coupé|bloqué|impossib"
        r"|injoign"
        r"|tombé)|(?<!en )\bpannes? (?:en|sur|dans|touchant|affectant|impactant|de service|constatée?) (?!cours"
        r"|question|interne|notre"
        r"|un|leur)|\bserveurs? [^.;:]{0,20}?(?:est|sont) tombée?s?\b|\b(?:éject|expuls|déconnect)ée?s\b"
        r"|\bempêch(?:ant|e|ent|ait|aient|é) (?:de |d'|l'|la |les (?!api|serv|nœu|worker|pod|process|rout)|certain"
        r"|vos |tou)"
        r"|\bde ne (?:pas )?pouvoir\b|\bperturbations? (?:dans|sur|lors) (?:les? |la |l')?(?:r|v|lignes|achem|distrib"
        r"|livrais|transp)[a-zà-ÿ]+|\bfreezes?\b|\b(?:nous|m') (?:a|ont"
        r"|ayant) conduits? à"
        r" (?:le |la |les )?(?:fermer|couper|arrêter|suspendre)",
        r"\b(?:rien|personne|aucun [a-zà-ÿ]+) ne (?:s'affiche|se passe|part|arrive|sort|fonctionne|bouge|répond|marche"
        r"|passe|charge)\b",
        r"\b(?:est|sont) (?:pas|plus) (?:encore |tous |toutes )?à (?:jour|l'heure)\b|\b(?:heures?|minutes?|jours?"
        r"|bien) trop (?:tôt|tard)\b"
        r"|\bqu'(?:à moitié|en partie|une fois sur|après plusieurs|au bout de|au compte-gouttes|au ralenti)",
        r"\b(?:standard|téléphoni\w+|services? téléphoniques?|lignes?|accueil|hotline|guichets?|permanence"
        r"|conseillers) [^.;,]{0,30}?(?:saturé|débordé|submergé|engorgé)"
        r"|\b(?:attente|délais?|temps (?:de|d')[a-zà-ÿ ]+?|latence) (?:dépass|excèd|atteint|grimp|mont|explos"
        r"|avoisin|oscill)\w*|\b(?:est|sont|reste|restent) plate?s?\b",
        r"\b(?:expir|arriv|part|sonn|ferm|coup|déclench|démarr|envoy)[a-zà-ÿ]* (?:bien |beaucoup )?trop (?:tôt|tard"
        r"|vite)\b"
        r"|\bdécalages? (?:de|d'|dans|entre)\b|\bne l'(?:a|ont|est|sont|avai\w+) pas été\b|\b(?:est|sont|reste"
        r"|restent|se retrouvent?|laisse\w*) sans (?!conséquence"
        r"|impact|risque|rapport|suite|danger|incidence|effet|gravité|doute|surprise|lien|importance|objet)[a-zà-ÿ]+"
        r"|\b(?=[rd]e)(?:re)?demand\w+ (?:sans cesse |en boucle |à "
        r"nouveau |toujours )*(?:de se (?:re)?connecter|le mot de passe|un mot de passe|de vous reconnecter)",
        r"\bminutes? d'interruption\b|\barrêt (?:complet|total|momentané|temporaire|partiel) (?:de la|du|des|de l')"
        r"|\binterruptions? (?:de \d|de quelques|d'environ|brèves?|courtes?|à prévoir)|\b(?:brève|courte|nouvelle) "
        r"(?:interruption|coupure)\b",
        r"\b(?:se comport\w+|réagi\w+|fonctionn\w+|march\w+) (?:très |assez |plutôt |encore )?(?:mal|bizarre\w*"
        r"|lentement|étrangement|partiellement|par intermittence|une fois sur|anormalement|difficilement)\b",
        unless=rf"{THEIRS}|\b(?:aucune|sans|ni|pas d') ?(?:interruption|coupure|perturbation|indisponibilité)"
        rf"|^(?:ne|n')[ ]?[a-zà-ÿ]+ez (?:pas|plus)|^(?:surtout|merci|veuillez|évitez)\b",
        unless_before=r"\b(?:(?:disques?|ssd|cartes?(?: mère)?|onduleurs?|alimentations?|routeurs?|switchs?"
        r"|ventilateurs?"
        r"|baies?|contrôleurs?|modules?|barrettes?)(?: [a-z0-9]+)?(?: est| sont)?|sans|aucune?|plus d'|pas d'"
        r"|pas de|plus de|zéro|aucune? [a-zà-ÿ]+ n'(?:a|ont|est|sont"
        r"|avait)(?: été)?|n'est pas|ne sont pas|pas|rien n'est|suite à une?|d[uû]e?s? à (?:une?|l'|la)|(?:pour"
        r"|de) ce(?:t|tte|s)"
        r"|en raison d'une?|à cause d'une?|après une?|pour éviter (?:une?|des|les)|contre les|éviter)",
        unless_in=r"^revi?en(?:ons|dr|s\b)|\b(?:pas d'amélioration|(?:pas|plus|aucune?) (?:de |d')?(?:délai|solution"
        r"|piste|contournement"
        r"|date|retour"
        r"|avancée|changement|évolution|perte|impact|risque|intervention|correctif)|soirée dans le noir|retour "
        r"arrière|fonctionne(?:nt)? bien|prend fin|dans les meilleurs|en attente de (?:l[ae']|leur|"
        r"son|retour|validation|confirmation)|ron$|ont été (?:traité|envoyé|délivré|livré)|supplémentaire)",
        marks=NOT_FELT,
    ),
)
