"""French: who is affected, how many and where, or who is not."""

from __future__ import annotations

from playbook.review.fr.amounts import (
    CODE,
    COUNT,
    GIVEN,
    HAVING,
    NOT_SAID,
    ON,
    OWN,
    PERCEIVE,
    SHARE,
    SOME,
    TRADE,
    WHOSE,
    WORKS,
)
from playbook.review.fr.nouns import ALSO, BANKS, CARRIERS, GROUP, NATION, PEOPLE, PLACE_NOUN, PLACES, SOFTWARE, THEIRS
from playbook.review.fr.words import G
from playbook.review.vocabulary import one_of
from playbook.review.where import CODES, PLACES_FR

RULES = (
    G.rule(
        "scope",
        rf"\b{SOME} (?!équipes\b|techniciens\b|ingénieurs\b|logs\b|sondes\b|outils\b|alertes\b|contrôles\b)"
        rf"[a-zà-ÿ-]{{4,}}(?: (?!nous\b|vous\b)[a-zà-ÿ'-]{{2,}}){{0,4}}? {PERCEIVE}",
        rf"^(?:[^,;:]{{3,50}}, )?(?:les|nos) {TRADE}(?: (?!ne |qui )[a-zà-ÿ]+){{0,3}} "
        rf"(?:{PERCEIVE}|ne (?:peuvent|parviennent|arrivent|réussissent|disposent)|n'ont)",
        rf"\b(?:certaine?s?|tou(?:te)?s (?:les|nos|vos)|tous|l'ensemble (?:de |des )(?:nos |vos )?|de nombreu(?:x|ses)"
        rf"|seul(?:e?s)?(?: les| nos)?|uniquement (?:les|nos)|nombreu(?:x|ses)|aucune?(?: des| de nos)?|chaque"
        rf"|divers(?:es)?"
        rf"|chez (?:certains|quelques|les|nos)|surtout (?:les|nos)|beaucoup de|pas mal de|ni (?:les|nos)"
        rf"|(?:les|aux|nos|des) (?:nouve(?:aux|lles)|ancien(?:ne)?s|futurs)"
        rf"|(?:concern|touch|affect|impact)e(?:nt)? (?:\w+ )?(?:les|nos|l'ensemble des|des|aux|tous les|toutes les)"
        rf"|({COUNT})) ?{OWN}(?:\d+ )?(?:(?!et |ou |nos "
        rf"|les |des )[a-zà-ÿ-]+ )?{PEOPLE}\b(?! (?:web\b|internet\b|et (?:services|applications)))(?(1)|{NOT_SAID})",
        rf"\b{SHARE}(?! ?(?:cas\b|temps|fois|nuit|journée|soirée|matinée|après-midi|semaine|trafic|charge|problème"
        rf"|correctif|travail|opérations"
        r" de|retard)) ?[a-zà-ÿ]",
        r"\b(?:une?|\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix) (?:[a-zà-ÿ]+ )?sur (?:\d+|deux|trois|quatre"
        r"|cinq|six|dix|vingt)\b(?! (?:à|sont|est))"
        r"(?! ?(?:h|min|jour|ans|mois|px))(?<!24 sur 24)(?<!h sur 24)(?<!7 sur 7)(?<!fois sur deux)(?<!fois sur "
        r"trois)(?<!fois sur dix)",
        r"\b(?:l'ensemble (?:du|de la|de l') ?(?:#?ligne|tracé|tronçon|section|parcours|itinéraire|axe|secteur"
        r"|quartier|commune|département|établissement|réseau|territoire|parc|pays|métropole|agglomération|ville"
        r"|région|site"
        r"|plateforme|campus|gamme|flotte)|l'ensemble des (?:lignes|comptes|gares|stations|communes|régions|zones"
        r"|datacenters|serveurs|terminaux|caisses|bornes|arrêts|postes|rues)(?! concernée?s)|(?:tout|beaucoup de"
        r"|pas mal de|du) (?:le )?(?:monde\b(?! (?:pour|devrait|peut|pourra))|le réseau"
        r"|le territoire|le pays|le quartier|le parc)|toute la (?:france|ville|région|commune|flotte|clientèle"
        r"|communauté)|(?=p)(?<!ok )(?<!bon )(?<!rétabli )(?<!revenu )partout\b(?! (?:où|ailleurs))|pour tous\b(?! "
        r"(?:les|nos|vos|ces))|(?=[sd])(?<!nouveau )(?<!normalement )(?:sur|dans|de) (?:tous|toutes) "
        r"(?:les|nos|vos) (?:serveurs|distributeurs|bornes|caisses|terminaux|régions|lignes|navigateurs|supports"
        r"|appareils|plateformes|systèmes|opérateurs|canaux|réseaux|pays|gares|stations|boutiques|centres))\b",
        # Customers by where they are and what they have; and who is not affected.
        rf"\b(?:{PEOPLE}|({ALSO}))\b(?: (?(2)(?!)|)(?!concernée?s(?! :)|impactée?s|affectée?s){HAVING}"
        rf"| (?:[a-zà-ÿ]+ )?{NATION}\b"
        r"|[^.;]{0,50}?\b(?:ne |n')? ?(?:est|sont|seront|a été|ont été|sera)? ?(?:[a-zà-ÿ]+ )?(?:pas"
        r"|plus) (?:[a-zà-ÿ]+ )?(?:affect|impact|concern|touch)(?:ée?s?|é·es)\b(?! par (?:une|la)))",
        r"\b(?=\d)(?<!retombé à )(?<!tombé à )(?<! à )(?<!sous )(?<!sous les )(?<! de )(?<!inférieur à "
        r")(?<![\d,.])(?!0[ ,.]|0 ?%|100 ?%)"
        r"\d+(?:[.,]\d+)? ?%(?! (?:supérieur|inférieur|de réduction|de remise|d'erreur|effectu|achev|trait|réindex"
        r"|[^.;]{0,40}?\b(?:terminé|achevé|traité|finalisé|rest(?:e|ent|aient) (?:encore )?à)|(?:du trafic|de la "
        r"charge)[^.;]{0,30}?\b(?:bascul|redirig|rerout|migr|absorb)"
        r"|index|de progression|d'avancement))|\b(?=\d)(?<!les )\d+(?:[.,]\d+)? ?% "
        r"(?:des|de nos|de vos) (?:clients|utilisateurs|appels|comptes|envois|transactions|lignes|requêtes|paiements"
        r"|sessions|connexions|commandes|abonnés|foyers|sites|messages|mails|sms)\b(?! en attente)",
        r"\b(?:dans|sur|pour) (?:toutes |tous |plusieurs |certaines |certains |d'autres |deux |trois |quatre "
        r"|quelques |la |le |les |l'|une |notre )*(?:[a-zà-ÿ]+ )?(?:régions?|zones?|pays|datacenters?"
        r"|centres? de données|départements?|villes?|continents?|secteurs?|agglomération|métropole|quartiers?"
        r"|communes?|cantons?|campus|bâtiments?)\b(?! de secours)",
        r"\b(?:cluster|zones?|région|datacenter|serveur|baies?|nœud|plateforme|salle|site|rack|shard|pod|lot"
        r"|bâtiments?|ligne"
        r"|lignes|rue|dépôt|quai|hall|terminal|étage|secteur|allotissement) (?:n° ?)?(?:\d+(?![\dh:])|[b-d]\b(?!')"
        r"|a\b(?=[ ]?[,.;:)]|$))"
        r"|\b(?:dans|de|sur|vers) (?:le |l' ?)(?:grand |quart )?(?:sud|nord|est|ouest)(?:-(?:est|ouest))?\b"
        r"|\b(?:nord|sud)"
        r"-(?:est|ouest)\b|\b(?:rive (?:gauche|droite)|centre-ville|outre-mer|hors de france|à l'étranger|à "
        r"l'international|hexagone|métropole|banlieue|intra-muros|zones? rurales?)\b",
        rf"\b{one_of(CODES)}\b",
        rf"^(?:\[[^\]]*\] ?|(?:impacts?(?: clients?)?|symptômes?|constat|conséquences?) ?: ?)?(?:(?:depuis|ce|cette"
        rf"|actuellement|à|en|suite|hier)\b[^,;:]{{2,50}}, )?(?:les |nos "
        rf"|côté |pour les )?{GROUP} (?:et (?:les |des )?[a-zà-ÿ]+ |(?:de|d'|du|des|en|à|sous|avec"
        rf"|sans) ?[^.,;:]{{1,30}} |(?!qui |dont |ne )[a-zà-ÿ]+ )?(?:n[e']|ne |ne peuvent"
        r"|voient|reçoivent|rencontrent|constatent|subissent|sont (?!invit)|ont|perdent|restent)"
        rf"|^(?:\[[^\]]*\] ?)?(?:les |côté ){GROUP}(?: [^.,;:]{{1,30}})? ?:"
        rf"|^{GROUP}(?: [^.,;:]{{1,30}})? ?:|^\[{GROUP}",
        r"\b(?:uniquement|seulement|exclusivement|surtout|principalement|essentiellement|notamment|en particulier) "
        r"(?:les|(?<!seulement )(?:la|le|l')|aux|à (?!partir|compter|cause)|pour|sous|chez|parmi|auprès"
        r"|sur (?!place)|avant|après)\b(?! (?:moment|problème|cause|suite|fait))",
        r"\b(?:numéros|lignes|adresses|comptes|dossiers|cartes|postes|références|sda) (?:en|commençant par|finissant "
        r"par|terminant par|débutant par) \d"
        r"|\b(?:en|extensions?|domaines?|registre|tld|adresses) (?:en )?\.(?!csv|pdf|xml|zip|txt|doc|xls|json|png"
        r"|jpe?g|mp\d|heic|eml|ics|gif|exe|msi|net\b|ods|odt|ppt)[a-z]{2,9}\b"
        r"|\b(?:départements?|lignes?) \d+|\bque si (?:votre|vos|vous)\b"
        r"|\b(?:clients|utilisateurs|abonnés|comptes|marchands|usagers|lignes|contrats|sites|boîtes)"
        r" (?:professionnels|particuliers|entreprises?|historiques|existants|payants|gratuits|résidentiels|fibre|adsl"
        r"|mobiles?|prépayés|mutualisés|dédiés|premium|business|pros?|récents|anciens|nouveaux)\b",
        r"\b(?:mondialement|à l'échelle mondiale|dans le monde entier|partout dans le monde|au niveau mondial"
        r"|toute la france|au niveau national|à l'échelle nationale|(?=n)(?<!système )(?<!registre )(?<!fichier "
        r")(?<!portail )(?<!service )(?<!plateforme )nationale?\b|généralisée? à|quel que soit (?:votre|le)"
        r"|quelle que soit (?:votre|la))",
        r"\b(?:limité|restreint|circonscrit|cantonné|concentré|réservé)e?s? (?:à|aux|au|sur)\b(?! (?:\d|une?\b|la "
        r"(?:nuit|journée|maintenance)|moins|quelques))",
        r"\b(?:offres?|forfaits?|formules?|abonnements?|plans?|comptes?) (?:[a-zà-ÿ]+ )?"
        r"(?:pro|premium|entreprise|gratuite?s?|business|standard|essentiel\w*|plus|starter|basic|famille|étudiants?"
        r"|payants?|prépayée?s?|team|enterprise)\b",
        # Machines and devices by name or kind.
        r"\b(?:serveurs?|bases?(?: de données)?|nœuds?|hôtes?|machines?|hyperviseurs?|clusters?|instances?|baies?"
        r"|sur|et"
        r"|storage|mutualisé|files?|maintenance|panel|nodes?|reboot|redémarrage d[eu]) (?:[a-z]+ )?(?!http|ipv|log4"
        r"|sha|mp\d|utf|md5|oauth|covid|php|tls|v\d|rc\d|iso|python"
        r"|html|css|ecs|web3|base64|h26|p9|f5|exchange|debian|arm64|amd64|x64|win32|ns\d"
        r"|raid)[a-z]{2,15}-?\d{1,4}[a-z]{0,3}\b"
        r"|^(?!http|ipv|log4|sha|utf|v\d|rc\d|covid|p9|h\d)[a-z]{2,12}-?\d{1,3}(?= ?:| (?:est|en ligne|up|ok"
        r"|redémarr|rétabli|remont|reven|revenu|indispo|injoign|hors|en panne|inaccess|lent|satur|plant|a |n'|coup"
        r"|bloqu|reboot|relanc|ko|tomb|down|de retour|ne|répond|hs))"
        # Codes of regions and machines: "fr-lyo-1", "n12-mtl", "serveur n07", "- n03 :".
        r"|\b(?=[a-z]{2,3}-)(?!(?:utf|aes|sha|rsa|iso|tls|gpt|llama|mistral|qwen|x|h|p"
        r"|v)-)[a-z]{2,3}-[a-z]{2,7}-?\d{1,2}[a-d]?\b(?!-)"
        r"|\b(?=[a-z]{1,4}\d)(?!x86)[a-z]{1,4}\d{1,3}-[a-z]{2,4}\d{0,2}\b|\b(?:serveurs?|nœuds?|hôtes?"
        r"|hyperviseurs?|clusters?|baies?|machines?) (?!v\d)[a-z]\d{1,4}\b|\b(?<=- )[a-z]{1,5}\d{2,3} ?:"
        # A label and who or where; what still waits, counted.
        r"|^(?:serveurs?|régions?|zones?|sites?|nœuds?|lignes?|secteurs?|communes?|quartiers?|lieux?|localisations?"
        r"|datacenters?|arrêts?|gares?|clusters?|pays|(?:clients|publics?|utilisateurs|zones?|lignes?|sites?|communes?"
        r"|secteurs?) (?:concerné|impacté|touché)e?s?) ?: ?(?!ok\b|tou[st]? (?:est|va))[a-z0-9]"
        r"|\b(?:il reste|restent?|encore) (?:encore |environ |près de |quelque |plus de |\x7e)*\d[\d .']* "
        r"(?!min|h\b|heure|jour|sec|%|point|étape|tentative|semaine|fois|go\b|to\b|km|degré)[a-zà-ÿ-]{3,}"
        r"|\b(?=\d)(?<!sous )(?<!les )\d[\d .']{1,9}(?:sites(?: web)?|noms de domaine|boîtes|adresses|messages"
        r"|e?-?mails|courriels|sms|appels|virements"
        r"|prélèvements|paiements|transactions|commandes|factures|dossiers|colis|billets|déploiements|vms?|vps|volumes"
        r"|applications|applis|projets|dépôts|documents|réservations|rendez-vous|abonnements|cartes|campagnes"
        r"|déclarations|bulletins|ordonnances|rames|add-ons|tickets|requêtes)\b(?! (?:par|max|à la fois|en même))"
        r"|\b(?:certain[es]*|plusieurs|beaucoup|quelques-une?s|ce(?:ux|lles)|la plupart) d'entre vous\b(?! nous)"
        r"|\bce(?:ux|lles) (?:qui|dont|ayant)\b(?! (?:le souhait|veul|étai|nous|ont))"
        r"|\bles autres [a-zà-ÿ]+ (?:[a-zà-ÿ]+ )?(?:n(?:e |')[^.;]{0,25}?pas|fonctionn|march|restent|(?:sont"
        r"|est) (?:épargn|normal|disponib|accessib|bien))|\ben (?:offre|forfait|formule|pack|abonnement) [a-z0-9]"
        r"|(?<![./])\b(?:orange|wanadoo|free|sfr|neuf|laposte|gmail|hotmail|outlook|live|yahoo|icloud|msn|aol|gmx"
        r"|bluewin"
        r"|skynet|proximus|telenet|videotron|numericable|bbox|club-internet|aliceadsl|protonmail|proton|ymail)"
        r"\.(?:fr|com|net|be|ch|ca|me)\b(?!/)"
        r"|\b(?:sur|sous|chez|pour) (?:les |la |le |l'|certains? |certaines? )?(?:tv|télés?|téléviseurs?|box|consoles?"
        r"|tablettes?|smart-?tv|pc|mac|enceintes|décodeurs|applis? mobiles?|chromecast|playstation|xbox|switch"
        r"|liseuses?)\b"
        rf"|\b(?:par|chez|côté|ni) (?:par )?(?:les )?(?!clients|utilisateurs|abonnés|usagers|agents|restaurateurs"
        rf"|développeurs){GROUP}\b(?! (?:pour|peuvent|pourront|doivent))(?!-)|\bmédecins de ville\b",
        # A group by what its members have, and a unit by its number.
        r"\b(?<=s )(?:comportant|contenant|possédant|disposant d(?![^.;]{0,90}? peuvent l)|dotée?s d|équipée?s d"
        r"|munie?s d|(?:cré|ouver|souscri|inscri|activ"
        r"|achet|install|enregistr|immatricul)[a-zà-ÿ]* (?:avant|après|depuis) (?:\d|le|la|l'|<month>|fin|début|ce"
        r"|juin|mars)|adressée?s (?:à|au|aux) (?!nos|notre|tort)|gérée?s (?:par|sous|chez)|sous (?:d'anciennes"
        r"|une ancienne"
        r"|les anciennes)|en (?:acquisition|option|version|formule|tarif|prélèvement|contrat)\b|d'ancienne génération"
        r"|de (?:première|deuxième|dernière|ancienne) génération|à double|mono-)"
        r"|\b(?:grappe|groupe|parking|stations?|sda|chaîne|plage|voie|sortie|porte|îlot|tour|cellule|segment|anneau"
        r"|boucle|niveau|bloc|escalier|tranche|cycle|promotion|trams?|métros?|rer|ter|tgv|ouigo|intercités|cars?|bus"
        r"|trains?"
        r"|vols?|navettes?|lignes? (?:de )?(?:bus|trams?|métro|rer|car)|postes?|pompes?|cuves?|guichets?|p\+r)"
        r" (?:n° ?)?(?:[a-z]{0,2}\d+(?![\d:h,.]\d| ?(?:h\b|%|min|heures|jours|sur))|[b-d]\b(?!'))"
        r"|\b(?:sur|dans|pour|depuis) (?:l'|les |nos |vos |notre |votre |un )?environnements? (?:de "
        r"|d')?(?:production|recette|pré-?production|tests?|développement|intégration|démo"
        r"|bac à sable)\b|\bservices (?:de soins|hospitaliers|d'urgences?|municipaux|administratifs|centraux)\b"
        r"|\btous (?:les|nos|vos) (?:plans|forfaits|environnements|cinémas)\b"
        r"|\b(?:pour|chez|dans|sur|depuis|vers|auprès de|tous|toutes|à) (?=tou|pl|ca|op|en|for|off|cli|na)(?:(?:tous"
        r"|toutes)"
        r" (?:les |nos |vos )?)?(?:cinémas|plans|forfaits|offres|formules|canaux|opérateurs|environnements|navigateurs"
        r"|clients|magasins|points de vente|terminaux|bureaux|campus|entités|filiales|agences"
        r"|implantations)\b(?<!es clients)(?<!à clients)(?<!pour clients)(?<!chez clients)"
        r"|\bdans l[ea] (?:département |arrondissement )?\d{2,3}\b(?! ?(?:h|%|min|jour|prem|dern|proch|sem|mois))"
        r"|\b(?:certaine?s|plusieurs|quelques|de nombreu(?:x|ses)|la plupart des) (?:opérateurs|fournisseurs d'accès"
        r"|modèles"
        r"|versions|réseaux|marques|équipements|stations|communes|rues|quartiers|secteurs|arrêts|gares|trains|bus"
        r"|vols|axes|routes|écoles|sites)\b"
        r"|\bdans (?:les deux|un) sens\b|\b(?:vers|en direction d[eu']) (?:la |le |l')?(?:province|banlieue|capitale"
        r"|centre|frontière|aéroport)|\bla part d[^.;]{0,40}\d ?%"
        r"|\b(?:ip|serveurs|hébergements?|instances|offres?|comptes) (?:mutualis|dédi)ée?s?\b"
        r"|\bplans? (?:dev|prod|hobby|free|pro|solo|scale|growth|[sml]|xl)\b(?! ?d[eu'])|\bnon (?:touché|concerné"
        r"|impacté|affecté)e?s\b",
        r"\bseule?s? (?:les|la|le|nos|l'|le site|cette|ce)\b(?! (?:solution|moyen|fois))",
        r"\b(?:sont|est|seraient|restent|reste) (?:exclue?s? d|(?:également |seuls? |seules? |notamment "
        r"|principalement )?(?:concernée?s?|touchée?s?|impactée?s?|affectée?s?) ?(?::|les|la|le|l'|tous|toutes|nos))",
        r"\bsur (?:ios|android|iphone|windows|mac|macos) ?; les\b|\b(?:sous|sur|avec|depuis) (?:windows|macos|linux"
        r"|android|ios|iphone|ipad|firefox|safari|chrome|edge|internet explorer|tablette|mobile|smartphone|ordinateur"
        r"|samsung)\b(?! (?:si|pour|fonctionne))",
        unless=rf"{THEIRS}|{GIVEN}|\b(?:totalité|ensemble|moitié|majorité|partie|%) (?:de |d')?[^.;]{{0,40}}? (?:passe"
        rf"|transite|bascul|rout|redirig|achemin)[a-zà-ÿ]* (?:désormais|maintenant|à présent|par|sur|vers)"
        rf"|\bfiles? (?:d'attente|d'envoi|de traitement)? ?[^.;]{{0,40}}?\d|\btaux de "
        rf"disponibilité|\b(?:déploy|install|correctif|appliqu)[^.;%]{{0,60}}(?:\d ?%|moitié|ensemble d|tiers\b"
        rf"|quart\b)"
        rf"|\b(?:vient|venait|provient|viennent) (?:de|d'|du)\b(?! s)|^(?:c'est (?:bon|réparé|réglé|fini)|pardon"
        rf"|version|voilà)\b|\b(?:on va|allons|vais) (?:mettre|ajouter|revoir|changer|renforcer|améliorer)"
        rf"|^(?:il|elle|ce|cela|(?:l'|le |la |ce |cet |cette )(?:problème|incident|panne|souci|lenteur|retard|anomalie"
        rf"|perturbation|dysfonctionnement|erreur))\b[^.;,]{{0,45}}? (?:prov(?:ient|enait)|(?:est|était) (?:dûe?"
        rf"|due|liée?|causée?|provoquée?))\b|^[^.;,:]{{0,40}}\b(?:excus\w+|désolée?s?) (?:auprès|aux?|à|pour les)\b"
        rf"|^(?:en )?(?:cause|origine|explication)s?\b|\b(?:chers|chères) (?:clients|utilisateurs"
        rf"|abonnés|usagers)[^.]{{0,20}}$"
        r"|^(?:utilisez|essayez|passez|merci|veuillez|vous pouvez|en attendant|d'ici là|évitez|installez|reportez"
        r"|rendez|empruntez|privilégiez|préférez|prenez|consultez|désolée?s?"
        r"|nous (?:sommes désolés|vous remercions|remercions))\b",
        unless_before=r"\b(?:(?:dossiers?|fiches?|espaces?|portails?|interfaces?|modules?|applis?|applications?|bases?"
        r"|relations?|comptes?|messagerie)|un de nos|une de nos|chez un|d'un|par un|pardon|merci|désolée?s?"
        r"|inquiéter les|si"
        r"|équipes (?:et|de|sur)|excuses (?:aux|à tous les|à nos|auprès des|auprès de nos)|certificat du"
        r"|constructeur des)",
        unless_after=r" (?:sont|est) (?:désormais |maintenant |à présent |bien |tous |toutes )*(?:à jour"
        r"|de nouveau (?:en service|opér|up)|à nouveau (?:en service|opér|up))",
        unless_in=r"^(?!accès|réseaux?\b)[a-zà-ÿ-]+[sx] n'(?:est|a|était) (?:pas|plus) [a-zé]|\b(?:équipes?"
        r"|techniciens|ingénieurs|services|systèmes) ?$|(?:tous|toutes) nos (?:équipes"
        r"|services)|une autre |notre (?:centre|datacenter)|impactée?s|(?<!certains )partenaires?$|de ce site|notre "
        r"site"
        r"|dans les plus brefs|dans la (?:journée|soirée|matinée|situation)|^(?:un|une|notre|nos|le seul|un seul|seul)"
        r" (?:seul |autre |de nos )?(?:compte|client|prestataire|fournisseur|opérateur|site|agent|équipe)"
        r"|^(?:deux|trois|un|une|l'un) de nos (?!clients|agences|boutiques|sites|clusters|magasins|cinémas|gares"
        r"|écoles|bibliothèques|centres|piscines|bureaux|entrepôts|stations|écoles|musées)|^nos "
        r"|^\d[\d ]* ?(?:clients?|agents?|techniciens|agents) (?:mobilis|sur place)|(?:plusieurs|nos) (?:agents"
        r"|prestataires)"
        r"|^postes? \d{3}|(?:uniquement|seulement|surtout) (?:les (?:changements|modifications)|à celles)"
        r"|notamment les (?:raisons|causes)|uniquement à nous|un de (?:nos )?(?:fournisseurs|prestataires"
        r"|partenaires)",
    ),
    G.rule(
        "scope",
        rf"\b(?:dans (?:le |la |les |l')|sur la ligne |en gare de |dans l'est (?:de "
        rf"|du ))(?!{WORKS})[A-Z][\w-]+(?! ?\d)"
        r"|\b(?:vers|chez|par|de|réseaux?|opérateurs?|banques?|abonnés|clients|comptes|cartes|numéros|adresses|boîtes"
        rf"|utilisateurs|depuis|sur) {CARRIERS}\b(?! (?:nous|a|ont|confirme|annonce|signale|travaille|Cloud|Business))"
        rf"|\b(?=[A-Z])(?:(?<=s )(?<!équipes )(?<!techniciens )(?<!services )(?<!nos )(?<!les )(?<!des )|(?<=DLR )"
        rf"|(?<=SMS )|(?<=\)\s)|(?<=[Pp]our )|(?<=[vV]ers )|(?<=our l[ea] )|(?<=et l[ea] )|(?<=ers l[ea] )|(?<= de )"
        rf"|(?<=hez )|(?<=ôté ))(?:Orange|SFR|Bouygues|Free|{BANKS})"
        rf"\b(?! (?:nous|a|ont|confirme|annonce|signale|travaille|Cloud|Business))"
        rf"|\b{CARRIERS}(?:, {CARRIERS})*(?: et {CARRIERS})?(?= (?:sont|et|ne|n'|est|peuvent|ou|depuis|nomina|OK|ok))"
        r"|\b(?:iOS|Android|iPhone|iPad|Windows|macOS|Firefox|Safari|Chrome|Edge|Internet Explorer|Samsung)\b"
        rf"|\b{WHOSE} ?(?:de |d'|du |chez |en )?[A-Z][\w.]+",
        r"\b[Ee]ntre (?:la |le |les )?[A-ZÉ][\w'-]+(?: [A-ZÉ][\w'-]+){0,3} et (?:la |le |les )?[A-ZÉ][\w-]+"
        r"|\b(?:[Dd]épart|[Aa]rrivée|[Tt]erminus|[Dd]estination|[Pp]rovenance) (?:de |d'|à )?[A-ZÉ][a-zà-ÿA-Z-]{2,}"
        rf"|\b{PLACE_NOUN}(?<!en ligne) (?:(?:annexe|principale?|municipale?|publique?|scolaire|universitaire"
        rf"|centrale?|intercommunale?"
        rf"|départementale?|communale?|maternelle|élémentaire|primaire|couverte?|routière?|ferroviaire|nord|sud|est"
        rf"|ouest) )?(?:de |du |d'|des |de la |de l'|n° ?)?"
        rf"(?!(?:SMS|SMSC|DSN|DPAE|DLR|DCP|TVA|S[IM]PP?|SMTP|SQL|SSO|SSL|SI|SFTP|SEPA|API|DNS|CDN|VPN|TP|TPE|TCP"
        rf"|TLS|IP|IMAP|POP3?|CRM|ERP|EPP|EDI|EBICS"
        rf"|HTTPS?|NFS|LDAP|MPLS|BGP|WAF|IPBX|SVI|RTC|VOIP|RH|TV|CB|OK|KO|HS|DOWN|UP)\b|{SOFTWARE})[A-ZÉÈÎÀ][\w-]*"
        # A stretch, a road, a train by its number.
        r"|\b(?:[Ll]ignes?|[Tt]rains?|TER|TGV|[Bb]us|[Cc]ars?|[Aa]xes?|[Ll]iaisons?|[Tt]rajets?|[Rr]outes?|[Vv]ols?"
        r"|[Ss]ections?|[Tt]ronçons?|[Rr]elations?|[Tt]raversées?)(?: n° ?\d+| \d+)? [A-Z][\w'-]+(?: [A-Z][\w-]+)?"
        r" ?(?:-|>|<?->|/|→|↔) ?[A-Z]"
        r"|\b(?<!format )(?:A|N|D|RN|RD|RCEA|CD|DN) ?\d{1,4}\b(?! ?[%:h€])|\b[Ss]ens [A-Z][\w-]+ ?(?:-|>|→|vers) ?[A-Z]"
        r"|\b(?:[àÀ]|[Pp]rès de|[Aa]utour de|[Pp]our|[Vv]ers|[Dd]e|[Ss]ur|[Ee]n) (?!Cloudflare|Microsoft|Google"
        r"|Amazon|Azure)[A-Z][a-zà-ÿ]+(?:-[A-Za-z-]+)?"
        r"(?:, [A-Z][a-zà-ÿ]+)* et [A-Z][a-zà-ÿ]+|\b(?=[àÀ])(?<!appels )(?<!appel )(?<!requêtes )(?<!connexion "
        r")(?<!demande )[àÀ] (?!Cloudflare|Microsoft|Google|Amazon|Azure|Noël|Pâques)"
        r"[A-Z][a-zà-ÿ]+(?:-[A-Za-z-]+)?(?= ?(?:[.,;(:]|$)| (?:ainsi|depuis|sont|est|ne |n'|peu[tv]|doi|ce|cett|entre"
        r"|jusqu|où|rest|subi|rencontr|connaî|lundi|mardi"
        r"|mercredi|jeudi|vendredi|samedi|dimanche|et (?:alentours|dans)))"
        r"|\b(?:[Ss]ur|[Ll]ignes?|[Bb]us|[Tt]ram|[Mm]étro|RER|[Tt]rains?) (?:(?:la|le|les|des"
        r"|du) )?(?:lignes? )?[A-Z]\d{0,2}\b(?![-'])|^[ÀA] [A-Z][a-zà-ÿ]+[\w-]*(?= ?(?:,|et\b))",
        rf"\b(?=[A-ZÎÉ])(?<!/){one_of(PLACES_FR)}(?![/\w]|-[A-Z]? ?(?:Cloud|Bank)|\.[a-z]|[ -](?:Travail|Connect"
        r"|Compétences|Télévisions?|Mobilités?|Habitat|Identité|Rénov|Num|VAE|Inter|Bleu|Info|Culture|Énergies?"
        r"|Tourisme|Transports?|Assurances?|Relance|Services?|Billet|Express|Airlines|Telecom|Télécom|Numérique)\b)",
        rf"\b(?:[Dd]u |[Dd]e la |[Dd]e l'|en |dans |à |au |aux |sur |vers |de |d'|le |la |l'|les ){PLACES}\b",
        rf"^{CODE}|(?<=- )\b{CODE}(?= ?(?:$|[,;(]|\.(?!\w)))|, {CODE}(?= [a-zà-ÿ])|\b(?:{ON}"
        rf" (?:le |la |l'|les |de |du |d'|n° ?)?\(?){CODE}|\b(?:PoP|POP|DC) [A-Z]\w+|\((?:[Rr]égions? |[Rr]egion "
        rf"|[Zz]ones? |[Ss]ites? )?{CODE}\)",
        rf"\b[Ss]erveurs? (?:de jeu )?(?!{SOFTWARE})[A-Z][a-zà-ÿ]+\b(?! (?:de|du) )|\b[Ss]erveurs? (?:EU|NA|US|FR"
        rf"|UK)\b",
        cased=True,
        unless=rf"{THEIRS}|(?:^|: )(?:saturation|surcharge|défaillance|plantage|crash|redémarrage|épuisement) (?:de|d'"
        rf"|du|des) ?[^.;]{{0,70}}?\b(?:suite|après|due?) |^(?:utilisez|essayez|passez|merci|veuillez|vous pouvez"
        rf"|contournement|évitez|installez|reportez|rendez|empruntez|prenez|téléchargez|préférez"
        r"|privilégiez|pensez|causes?|motifs?|origine)\b|^(?:il|cela|l'incident|le problème) (?:prov|est dû|était dû)"
        r"|\b(?:dernière|nouvelle|récente) version (?:ios|android|windows|macos)|^[^.;,:]{0,40}\bexcus\w+ (?:auprès"
        r"|aux?)\b|\bchez (?:notre|nos|l'|un|leur|leurs)|\bleur datacenter|\bvous (?:présente|prie"
        r"|remercie|informe)|\b(?:version|déploiement|mise à jour"
        r"|correctif) de (?:chrome|firefox|safari|edge|windows|ios|android|macos)|\bvers un (?:autre|second)",
        unless_before=r"heure (?:de|d')|heure|\b(?:revenu|air|radio|hydro|assurance|loto|santé|retraite|télé|business"
        r"|météo|voies navigables de|banque (?:de|nationale de|du)|électricité de|gaz de|caisse de|poste|action"
        r"|aéroports de"
        r"|ville de|université de|chu de|école de|éducation|bourse de|mutuelle de|heure|tour de|accords? de|siège de"
        r"|(?:baie|stockage|routeur|switch|commutateur|pare-feu|onduleur|climatisation|alimentation|contrôleur"
        r"|transformateur|groupe électrogène|disques?|cœur de réseau|répartiteur|concentrateur)s?(?: [a-zà-ÿ]+){0,2}"
        r" (?:du|de notre|de l'|de la|d'un|dans notre|à|de|sur (?:le|notre)))|(?:tickets?|ouvert|signalé|incident"
        r"|panne|escaladé|dossier|(?:rejet|bloc|filtr|refus)[a-z]* par"
        r"|accès|connecter|grâce|inscri\w+|liée?s?|dues? à|dû à|suite|passage|migration"
        r"|compte|appel|recours|applications?|appli|synchronisation|connexion|intégration"
        r"|connecteur|export|import|plugin|module"
        r"|extension|compatible|synchro|liaison|passerelle|via|avec|tour de|ingénieur|équipe|équipes|bureau)(?: "
        r"(?:de|avec|vers|pour|à))?",
    ),
    # Where the trouble is, though it is a supplier's, and what is told apart by what it holds.
    G.rule(
        "scope",
        rf"\b(?:pannes?|problèmes?|soucis?|incidents?|coupures?|perturbations?|lenteurs?|retards?|refus|rejets?|échecs?"
        rf"|difficultés?|interruptions?|dégradations?|indisponibilités?) [^.;,:]{{0,40}}?\b(?:vers|dans|sur|en"
        rf"|pour) (?:l[ae]s? |l')?(?:réseaux? |opérateurs? |nord |sud |est |ouest |quart |centre |département |d[eu] "
        rf"|de la |de l'|l[ae] |l'|-)*(?:{one_of(PLACES_FR)}|{PLACES}|{CARRIERS})\b(?! ?(?:Cloud|[Bb]usiness))",
        r"\b(?:comportant|contenant|possédant) (?:au moins |plus d[e'] ?|moins d[e'] ?|un |une |des |l'|le |la |\d)",
        cased=True,
        unless=r"^(?:utilisez|essayez|passez|merci|veuillez|vous pouvez|en attendant)\b",
    ),
)
