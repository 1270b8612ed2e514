"""French: causes named: a thing of the works that failed, a change, a supplier, an accident, somebody's mistake."""

from __future__ import annotations

from playbook.review.fr.changes import CHANGED
from playbook.review.fr.failures import ACTED, BROKE, DOES, HURTS, THEIR_TROUBLE, TROUBLE, VERMIN
from playbook.review.fr.nouns import HARDWARE, SUPPLIER
from playbook.review.fr.words import FAULT, GENERIC, G
from playbook.review.vocabulary import one_of

_OUR = (
    r"(?:un|une|le|la|l'|les|notre|nos|d'un|d'une|du|de la|de l'|des|de notre|de nos|l'un de nos|l'une de nos|un "
    r"de nos)"
)
_INTRO = r"(?:cause|origine|explication|raison|source|coupable|responsable|fautif|motif|diagnostic|verdict)s?"
_EVENT = one_of(
    r"pannes?|casses?|ruptures?|défaillances?|avaries?|erreurs?|incidents?|problèmes?|coupures?|fuites?"
    r"|rotations?|bascules?|purges?|renouvellements?|nettoyages?|tâches?|sauvegardes?|réplications?"
    r"|manipulations?|opérations?|modifications?|changements?|surcharges?|saturations?|requêtes?|scripts?"
    r"|règles?|filtres?|redémarrages?|attaques?"
)

RULES = (
    G.rule(
        "cause",
        r"\b(?:en raison (?:de|d'|du|des)|à cause (?:de|d'|du|des)|dûe?s? (?:à|au|aux)|due?s? (?:à|au|aux)"
        r"|suite (?:à|au|aux)(?! \d| prochain| (?:des?|de nombreu\w+|plusieurs|vos|nos|la|une?) (?:remontée|signalement"
        r"|alerte|retour|appel|plainte|observation|constat|message))|à la suite (?:de|d'|du|des)|causée?s? par"
        r"|introduite?s? par|entraînée?s? par|déclenchée?s? par|provoquée?s? par|provient (?:de|d'|du|des)"
        r"|proviennent (?:de|d'|du|des)|lié(?:e|s|es)? (?:à|au|aux)|résult(?:e|ent|ant|ait|aient) (?:de|d'|du|des)"
        r"|s'expliqu(?:e|ent) par|engendrée?s? par|imputables? (?:à|au|aux)|(?:vient|venait|viennent|venaient"
        r"|viendrait) (?:du|des|(?:de|d')(?! ?(?!notre|votre|autre|quatre)[a-zà-ÿ]+(?:er|ir|re|oir)\b)(?! s'| se ))"
        r"|découl(?:e|ent) (?:de|d'|du|des)|conséquences? (?:de|d'|du|des)|est le fait (?:de|d'|du)|faute (?:de|d')"
        r"|après (?=(?:une?|la|le|l') ?(?:mise à jour|déploiement|maintenance|migration|coupure|panne|bascule"
        r"|changement|modification|incident électrique))|trouve(?:nt)? (?:son|leur) origine dans|du fait (?:de|d'"
        rf"|du|des)|par suite (?:de|d'|du)) ?(?!{GENERIC})(?!(?:votre|vos|cette|cet|ce|ces|nos équipes|(?:la |une "
        rf")?(?:longue )?(?:file d'attente|forte demande)|l'incident"
        r"|le problème|celui|cela|votre patience)\b)[a-zà-ÿ0-9]",
        r"\b(?:parce qu(?:e|')|car) ?(?:la |le |les |l'|un |une |notre |nos )",
        rf"\b(?:{FAULT})",
        r"(?=[lbs])(?<!sortie des )(?<!sorties des )(?<!retirée des )\b(?:listes? (?:noires?|de blocage|rouges?)"
        r"|blacklist\w*|blocklist\w*|spamhaus)\b",
        rf"(?:^|[.;] ?)(?:l'|la |le )?{_INTRO}(?: de l'incident| de la panne| du (?:problème|souci|retard|blocage"
        r"|dysfonctionnement)| probable| racine| identifiée?| trouvée?| confirmée?| connue?)* ?: ?(?!(?:en cours"
        r"|inconnue?|à déterminer|non identifiée|encore|toujours|pas|nous|on|recherche|analyse|voir)\b)[a-zà-ÿ0-9]"
        r"|^(?:bonjour,? )?(?:trouvé|c'est trouvé|on a trouvé|on sait|analyse|diagnostic|confirmé|bilan|verdict)(?: "
        r"!)? ?: ?(?!(?:en cours|pas|nous)\b)(?:une?|le|la|l'|les|notre|nos|des|c'|il |plus de|trop de)"
        r"|\b(?:fausse|mauvaise) (?:manœuvre|manipulation|synchronisation)"
        r"|\b(?:microsoft|google|amazon|apple|aws|azure|ovh\w*"
        r"|orange|sfr|cloudflare|notre (?:cdn|hébergeur|fournisseur|prestataire|opérateur|banque)) a (?:mal )?"
        r"(?!remplac|répar|corrig|confirm|indiqu|répond|résol|trouv|identifi|rétabli|redémarr|envoy|livr|fini|annonc"
        r"|signal"
        r"|renvoy|reconn|appliqu|augment|prév|repris|termin|inform|demand|promis|repér|localis|dépêch|mobilis|engag"
        r"|commenc"
        r"|début|valid|accept|lev|débloqu|réactiv|relanc|pu\b|dû\b|eu\b|été|ouvert|écrit|pris|dit)[a-zà-ÿ]+(?:é|i|u"
        r"|is)\b",
        r"\b(?:versions?|mises? à jour|api|modules?|composants?) (?:[a-zà-ÿ]+ )?(?:incompatibles?|boguée?s?"
        r"|instables?)",
        r"\b(?:défauts?|défaillances?|avaries?|casses?|pannes?|anomalies?|soucis?|problèmes?) (?:sur|de|d'|du"
        r"|au niveau (?:de|d'|du)) ?(?:un|une|le|la|l'|notre|nos|l'un de nos"
        rf"|l'une de nos)? ?(?:[a-zà-ÿ]+ )?{HARDWARE}\b|\bd'où (?:les|la|le|l'|des|une?|ces)\b|\b(?:la )?faute (?:à"
        r"|d')|\b(?:est|sont|serait) (?:en cause|responsables?)\b|\b(?:remonté|remonte) (?:la piste )?jusqu",
        r"\b(?:vols?|vandalisme|actes? de malveillance)\b[^.]{0,20}?\b(?:câbles?|cuivre|réseau|installations?)\b"
        r"|\b(?:il s'agit|il s'agissait|c'est|c'était) (?:d'une?|de la|du|une?|la|le) (?!(?:incident|problème|panne"
        r"|maintenance programmée|défaut d'affichage))[a-zà-ÿ' ]{0,40}?(?:mal |erreur|bug|défaut|panne|défaillance"
        r"|règle"
        r"|configuration|certificat|surcharge|pirat|script|requête|robot|mise à jour|disque|serveur|index|câble)",
        r"\b(?:est|sont|était|étaient) à l'origine (?:de|d'|du|des)\b",
        r"\baprès (?:une?|l'|la|le|les|des|de|plusieurs|quelques)? ?(?:violent\w* |fort\w* |gros\w* )?(?:infiltration"
        r"|orage|tempête|surtension|court-circuit|fuite|inondation|incendie|choc|collision|accident|attaque|erreur"
        r"|incident (?:voyageur"
        r"|grave|électr)|foudre|intempérie|pluie|neige|chute|crue|vol\b|dégradation|acte|vandal|départ de feu"
        r"|début d'incendie|microcoupure|montée de version|redémarrage (?:intempestif|inattendu)|reboot)"
        r"|\berreurs? (?:de (?:notre|ma) part|chez nous|de nos (?:équipes|services))\b ?[:(,]"
        r"|\b(?:sur|dans|vers|avec|à) (?:la |le |les |une? )?mauvais(?:e|es)? (?:base|serveur|environnement|fichier"
        r"|version|compte|adresse|clé|port|région|branche|câble|table|zone|dossier|machine|réglage|format)\b"
        r"|\bincidents? (?:voyageur|caténaire|électrique|d'aiguillage|de signalisation|affectant la voie)\b",
        # A rule that is too strict, a limit that is too low; what was done by somebody else's hand.
        r"\b(?:règles?|délais?|seuils?|limites?|valeurs?|quotas?|timeouts?|filtres?|paramètres?|durées?|tampons?"
        r"|listes?"
        r"|modèles?|formules?|algorithmes?|signatures?|tables?|champs?|caches?|intervalles?|fenêtres?|pools?) "
        r"(?:[^\s.;:,]+ ){0,3}?(?:trop|mal|insuffisant|excessi|inadapté|incohérent|aberrant)[a-zà-ÿ]*\b"
        r"(?! (?:de temps|affich|nombreu))"
        r"|\b(?:règles?|filtres?|listes?|scripts?|versions?|modèles?|formules?|traitements?|tâches?|jobs?|robots?"
        r"|routines?) (?:[^\s.;:,]+ ){0,4}?(?:attribu|bloqu|rejet|filtr|supprim|effaç|considér|class|coup|écras|vid"
        r"|empêch|renvoy|ignor|dupliqu|comptai|appliqu|envoy|tourn|limit|refus)(?:ait|aient)\b",
        CHANGED,
        r"\b(?:bloqué|stoppé|suspendu|coupé|rejeté|arrêté|limité|filtré|désactivé|interrompu|refusé|fermé|résilié"
        r"|révoqué|supprimé|débranché)e?s? par "
        r"(?:notre|nos|l'un de nos|un de nos|leur|le|l') ?(?:opérat|fourniss|prestat|héberg|partenair|banque|édit"
        r"|régulat|registr|pare-feu|anti|filtr)"
        r"|\b(?:dépassement|débordement) (?:d'entier|de (?:capacité|pile|mémoire|tampon|quota|seuil|limite)|du)"
        r"|\b(?:devenue?s?|rendue?s?) vira(?:l|le|ux)|\bbuzz\b|\b(?:après|suite à) une (?:vague|série|flambée)"
        r"|\b(?:nouvelle|seconde|autre) (?:avarie|rupture|casse|fuite)\b|\bfuites? (?:importante|majeure|sur)"
        r"|\b(?:base|annuaire|référentiel|table|fichier|index|réplica|horloge|sauvegarde|copie)s? [^.;:,]{0,40}?"
        r"(?:ne s'(?:est|était|étaient) pas|n'(?:a|avait|ont) pas été) (?:synchron|répliqu|mis|charg|copi|recharg"
        r"|actualis|purg|vid|import)",
        r"\b(?:la |l'|sa )?(?:cause|origine|source)(?: [^.,]{0,40}?)? (?:est|était|se situe|se trouve"
        r"|provient|se trouvait|se situait) (?!(?:en cours|inconnue|identifiée|toujours|encore|connue|trouvée"
        r"|recherchée|désormais"
        r"|maintenant|actuellement|à l'étude|pas|bien|été)\b)(?:une?|le|la|les|l'|chez|dans|dû|due|liée?|au niveau"
        r"|au sein|du côté|côté|en amont|sur)\b",
        rf"\b(?:c'(?:est|était) (?:bien |donc |finalement )?|(?:localisé|isolé|circonscrit|identifié)e?s? (?:sur"
        rf"|dans|au niveau (?:de|d'|du)|chez) ?){_OUR} ?(?:{HARDWARE}|{SUPPLIER})\b"
        rf"|\b(?:nous avons|on a) (?:perdu|cassé|saturé|oublié|dépassé|atteint|effacé|débranché) "
        rf"(?:un|une|deux|trois|le|la|l'|les|notre|nos|plusieurs)\b"
        rf"|\b(?:migration|maintenance|opération|mise à jour|sauvegarde"
        rf"|bascule)s? [^.;]{{0,30}}?plus longues? que prévu"
        rf"|\bserveurs? qui [^.;,]{{3,50}} (?:ne répond|est tombé|a planté|a lâché)"
        rf"|\bréparation (?:de la|du|des) (?:fibre|câble|canalisation|conduite|caténaire)"
        rf"|\b(?:failles?|vulnérabilités?) [^.;]{{0,60}}?(?:oblig|contrai|impos|nécessit|forc)|\bcorrosion\b"
        rf"|\b(?:orange|sfr|bouygues(?: telecom)?|proximus|swisscom|vidéotron|telus|la banque) (?:nous )?(?:confirme"
        rf"|signale|annonce|subit|rencontre|connaît) (?:un|une|des) (?:incident|panne|problème|coupure|perturbation)"
        rf"|\bregistre (?:du |de l'extension )?\.[a-z]{{2,8}} [^;]{{0,30}}?(?:{THEIR_TROUBLE}|ne répond)"
        rf"|\ballons mettre à (?:jour|niveau) (?:le|la|les|l'|nos|notre)\b(?! ?(?:page|statut|message))",
        # It explains the rest; it holds an error; somebody changed what is theirs; what it is a matter of.
        r"\b(?<!vous )expliqu(?:e|ent|ait|erai(?:t|ent)) (?:l[ae]s? |l'|ce |cet |cette |ces )"
        r"|\bcontien(?:t|nent) (?:une?|des) (?:erreur|bug|bogue|défaut|coquille|anomalie|faute)"
        r"|\bchangements? (?:[a-zà-ÿ]+ )?(?:non (?:annoncé|documenté|prévu|signalé|testé)|imprévu|inopiné|inattendu"
        r"|de format|d'api)|\bformat (?:[^\s.;,]+ ){0,4}?(?:modifié|changé|différent|inattendu|non prévu|invalide)"
        r"|\b(?:a|ont) (?:[a-zà-ÿ]+ )?(?:modifié|changé|migré|revu|durci|coupé|remplacé|renouvelé) (?:son|sa|ses"
        r"|leurs?) "
        r"(?:api|formats?|certificats?|règles?|interfaces?|serveurs?|dns|adresses?|clés?|flux|filtr\w+|politiques?)"
        r"|\b(?:(?:bête|simple|banale?|stupide) )(?:histoire|question|affaire|problème|souci|oubli|erreur) d(?:e |')"
        r"|\baprès (?:la|une) (?:perte|chute|mort|disparition|défaillance|casse|rupture|surchauffe) d(?:e |u |')"
        r"|\b(?:l'explication|la (?:cause|raison)|l'origine) (?:tient|réside|se résume)\b"
        r"|\bc'(?:est|était|étaient) (?:(?!vous|nous|eux|notre équipe|l'équipe|ici)[a-zà-ÿ']+ ){1,4}qui (?:a|ont"
        r"|avait|avaient|bloqu"
        r"|satur|empêch|provoqu|fai|plant)(?! (?:pris|corrigé|rétabli|trouvé))"
        # Somebody else's trouble, by "their".
        rf"|\b(?:une?|des|son|sa|leurs?) {TROUBLE} (?:[a-zà-ÿ]+ )?(?:sur|dans|au niveau de|chez) (?:son|sa|ses"
        rf"|leurs?)\b"
        r"|\b(?:résolu|corrigé|réparé|levé|réglé) (?:son|sa|leurs?) (?:incidents?|pannes?|problèmes?|soucis?|bugs?)\b"
        rf"|\b(?:celui-ci|celle-ci|ce dernier|cette dernière|ceux-ci) (?:a|ont|subit|rencontre|connaît) (?:une?|des) "
        rf"{TROUBLE}\b"
        # In brackets behind what it stops.
        r"|(?<=\()(?:[a-z]+ )?(?:travaux (?!en cours|prévu|program|plani)|pannes? |coupures? (?:de|électr)|câbles? "
        r"|fibres? "
        r"|orage|foudre|pelleteuse|dégât|incendie|maintenance (?:électr|de l'opér|opér|de l'héb)|migration d"
        r"|remplacement d"
        r"|bascule d|changement d|installation d|raccordement|élagage|grève|absence d)"
        r"|\barrêts? électriques?\b",
        r"\b(?:contenait|comportait|introduisait|a introduit|a entraîné|a provoqué|ont provoqué|ont entraîné|a causé"
        r"|ont causé|a déclenché|a saturé|sature|saturent|a surchargé)\b(?! (?:des|de) (?:gêne|désagrément))",
        unless=r"^(?:l'|la |le |les |l'heure de )?(?:intervention|travaux|réparation|remplacement|soudure|dépannage"
        r"|rétablissement)s? [^.;]{0,40}(?:décal|report|repouss|plus long|prolong|annul|n'est plus)"
        r"|\b(?:n'est pas|ne sont pas) (?:dû|due|lié|causé)|\bpour éviter\b|\bvérifions si\b"
        r"|^(?:ajout|vérifi|install|modifi|pens)ez\b",
        unless_before=r"\b(?:origine|causes?|raisons?) (?:exacte )?(?:de |d')(?:la |cette |l'|ces |une )?",
        unless_in=r"^(?:opérations?|données|fichiers?|commandes?|messages?|factures?) manquante|(?:suite|lié\w*"
        r"|dus?e?s?) (?:à|au|aux) (?:vos|votre|cette|nombreu|plusieurs|l'analyse|nos investigations)"
        r"|suite à (?:v|n)os|^coupures? (?:du|des) (?:serveur|service)s?\b|^serveurs? .{0,25}\b(?:est|sont) tomb"
        r"|(?:incident|problème) ?(?:a (?:entraîné|provoqué|causé))",
    ),
    G.rule(
        "cause",
        # What gave way, whatever it is.
        r"\b(?:a|ont|avai(?:t|ent)) (?:[a-zà-ÿ]+ )?(?:rempli|saturé|épuisé|engorgé|monopolisé|surchargé|lâché"
        r"|rendu l'âme|claqué"
        r"|cramé|flanché|disjoncté|cédé|surchauffé|cassé|fait (?:tomber|planter|exploser|échouer|sauter))\b"
        r"|\bqui (?:a |ont |avait )?(?:satur|surcharg|monopolis|engorg|épuis|fai(?:t|sait) (?:planter|tomber)"
        r"|rempli|corromp)"
        r"|\b(?:contrats?|licences?|noms? de domaine|domaines?|jetons?|tokens?|clés?|mots? de passe|signatures?"
        r"|comptes? de"
        r" service|garanties?|crédits?) [^.;]{0,25}?expir|\bfuites? d(?:e|'|es) (?!gaz)[a-z]+|\bcongestion\b"
        r"|\b(?:pic|afflux|affluence|fréquentation|charge|trafic)s? [^.;]{0,40}?(?:plus|trop|très|bien"
        r"|exceptionnellement)"
        r" (?:important|élevé|fort|nombreu|supérieur)|\bvictimes? de (?:son|notre|leur|votre) succès"
        r"|\bnombre (?:très |trop )?"
        r"(?:important|élevé|inhabituel) de (?:visit|conn|util|requ|appel|deman)|\bresponsables? de (?:la|l'|cet)"
        rf"|\b(?:souci|problème|incident|panne)s? [^.;]{{0,40}}?\b(?:concerne|touche|affecte|vient de"
        rf"|côté) {SUPPLIER}\b"
        r"|\b(?:disques?|baie|contrôleur|stockage|onduleur)s?\b[^.;]{0,70}?\bn(?:e |')(?:est|soit|répond|a|ait|sont|se)"
        r" ?[a-zà-ÿ ]{0,15}?(?:plus|pas)\b",
        rf"\ben cause\b[ ,:]+(?:{_OUR}|\d|des|c'est)|\bmis en cause\b|\bc'(?:est|était) (?:à cause|dû|lié|la faute"
        rf"|chez (?!nous)|un problème"
        r" (?:chez|de|côté)|notre [a-z]+ (?:qui|chez))",
        r"\b(?:perte|chute|mort|décès|casse|rupture|crash|plantage|grillage|plantée?|saturation|épuisement|engorgement"
        rf"|congestion|explosion|dérive|corruption|arrêt inopiné|défaut|défaillance|panne|coupure) (?:brutale "
        rf"|soudaine |d'un"
        rf"|d'une|du|de la|de l'|de notre|d'un de nos|d'une de nos|de l'un de nos|des|sur (?:un|une|le|la|l'))[ ]?"
        rf"(?:[a-zà-ÿ]+ )?{HARDWARE}\b",
        rf"\b{HARDWARE}\b(?:(?: [^\s.,;:!?]+){{0,5}}? {BROKE}\b|(?: [^\s.;:!?]+){{0,8}}? (?:{DOES}))",
        rf"\b{SUPPLIER}\b(?:(?: [^\s.;:!?]+){{0,9}}? (?:est|sont|serait|reste|demeure|semble|était) (?:[a-zà-ÿ]+ment )?"
        rf"(?:toujours |lui-même |elle-même |aussi |également )?{THEIR_TROUBLE}\b"
        rf"|(?: [^\s.;:!?]+){{0,6}}? (?:(?:a|ont) (?:subi|connu|rencontré|eu|signalé|annoncé|confirmé|déclaré"
        rf"|effectué|mené)|a|ont|subit|subissent|rencontre|connaît|confirme|signale|annonce|avait"
        rf"|nous (?:signale|confirme|annonce|indique)|fait face à|essuie|traverse|déplore|reconnaît|effectue|mène"
        rf"|rapportent?) (?:actuellement |lui aussi |également |bien )*(?:un|une|des|quelques|de) (?:[a-zà-ÿ]+ "
        rf"){{0,2}}?{TROUBLE}\b"
        rf"|(?: [^\s.;:!?]+){{0,6}}? (?:a|ont|avait|avaient) (?:par erreur |hier |cette nuit |mal |lui-même )*{ACTED}"
        r"(?! (?:la panne|l'incident|l'origine|le problème|son service))"
        # What they do no longer, or do to us; "our host, which …".
        r"|(?: [^\s.;:!?,]+){0,3}? (?:(?:ne |n')(?!donn|communiqu|annonc|prév|indiqu|confirm|précis|sai|sav|avanc|peu"
        r"|est|sont|a |ont|aura|sera|nous)[a-zà-ÿ]+ (?:toujours )?(?:plus|pas)|(?:ne |n')nous (?!donn|communiqu|annonc"
        r"|indiqu|confirm|précis|a\b)[a-zà-ÿ]+ (?:plus|pas)|nous (?:refuse|bloque|limite|bride)"
        r"|n'(?:a|ont) (?:pas|jamais) (?!encore|été|eu|pu|dû|répond|donn|communiqu|confirm|annonc"
        r"|indiqu)[a-zà-ÿ]+(?:é|i|is|it|u|us|ert)"
        r"|(?:renvoi|retourn)e(?:nt)? (?:d[eu]s? |n'importe|une )|rejette|refuse|limite|filtre|bloque)"
        r"(?:nt)?\b"
        rf"|(?: [a-zà-ÿ']+){{0,4}}?, qui (?:subit|connaît|rencontre|fait face|a (?:un|une|des|subi|connu|perdu)"
        rf"|(?:a|ont|avait) (?:[a-zà-ÿ]+ )?{ACTED})\b)",
        rf"\b(?:{TROUBLE}|[a-zà-ÿ]+ (?:rompue?|coupée?|cassée?|arrachée?)|fibre|ça coince|coince|bloque|se situe"
        rf"|se trouve)\b(?: [^\s.;:!?]+){{0,5}}? (?:chez|auprès de|du côté de|côté|de la part de|au niveau de) ?"
        rf"(?:notre |nos |l'|l'un de nos |un |une |le |la |leur )?(?:de nos )?(?:autre |second |principal "
        rf")?{SUPPLIER}\b",
        rf"\bchez (?:notre|nos|l'un de nos|un de nos) {SUPPLIER}\b[^.;]{{0,40}}? (?:que|qui) ",
        rf"\bleur (?:datacenter|centre de données|réseau|plateforme|service|api|infrastructure)\b[^.;]{{0,40}}? (?:a"
        rf"|est|subit|rencontre) (?:un|une|en panne|{THEIR_TROUBLE})"
        rf"|\bleur (?:[a-zà-ÿ]+ )?(?:service|api|plateforme|serveur|interface)s? (?:web )?(?:retourne|renvoie|tombe"
        rf"|ne (?:répond|fonctionn))",
        rf"\b(?:un|une|l'un de nos|l'une de nos) (?:technicien|agent|employé|stagiaire|collègue|aiguilleur"
        rf"|développeur|administrateur|utilisateur|client"
        rf"|collaborateur|robot|bot|compte|script|abonné|salarié)(?:ne|e|se|rice)?s? (?:[^\s.;:!?]+ ){{0,4}}?(?:a"
        rf"|ont|avait) (?:par erreur |mal )*{ACTED}",
        rf"\b(?:mauvaise?|mal) {HARDWARE}\b|\b(?:arrivée?s?|arrivait|parvenue?s?) (?:à (?:échéance|expiration|terme)"
        rf"|en (?:fin de vie|bout de course))\b|\bfuites? (?:d'eau|de gaz|sur|dans|d'huile)\b",
        rf"\b(?:coupure|panne|fuite|rupture|casse|orage|incendie|inondation|surtension|microcoupure|foudre"
        rf"|déclenchement|surcharge|mise à jour|maintenance|travaux"
        rf"|déménagement|exercice|test)s?\b(?: [^\s.;:!?]+){{0,6}}? (?:prive(?:nt)?|coupe(?:nt)?|arrête(?:nt)?"
        rf"|empêche(?:nt)?|(?:a|ont|avait) (?:[a-zà-ÿ]+ment )?{ACTED})",
        rf"\b{VERMIN}\b[^.;]{{0,50}}? (?:a|ont|est|sont|avait|avaient|est venue?|s'est)(?: [a-zà-ÿ]+){{0,2}}? {HURTS}"
        rf"|\b(?:{HURTS}) (?:accidentellement |par mégarde )?(?:par|lors de) (?:un|une|des|la|le|les|l'"
        rf"|de) ?(?:[a-zà-ÿ]+ )?"
        rf"{VERMIN}\b|\b(?:travaux de voirie|coup de pelle\w*|arrachage de câble|fibre (?:coupée|arrachée"
        rf"|sectionnée|rompue"
        r"|cassée)|rupture de (?:fibre|câble|canalisation|conduite|caténaire)|chute d'arbre|coup de foudre)\b",
        r"\b(?:chargé|appliqué|supprimé|modifié|désactivé|activé|déployé|effacé|envoyé|révoqué|coupé|débranché"
        r"|bloqué|publié"
        r"|exécuté|lancé|poussé|vidé|fermé|écrasé|livré|classé)(?:e?s?|es) (?:[a-zà-ÿ]+ )?(?:par (?:erreur|mégarde"
        r"|inadvertance|accident)|trop tôt|à tort par|sans (?:le )?vouloir|en double dans|avant l'heure"
        r"|au mauvais (?:endroit|moment))",
        r"\bs'est mal (?:passée?s?|déroulée?s?|terminée?s?|comportée?s?)|\b(?:mal|trop) (?:configurée?s?"
        r"|paramétrée?s?|calibrée?s?"
        r"|réglée?s?|formée?s?|dimensionnée?s?|branchée?s?|écrite?s?|testée?s?|renseignée?s?|anticipée?s?)\b",
        r"\b(?:compte|formulaire|plugin|site|serveur|boîte) (?:[^\s.,]+ ){0,2}?(?:piratée?|compromise?|infectée?"
        r"|détournée?)\b"
        r"|\b(?:attaques?|piratages?|intrusions?|rançongiciels?|ransomware|cyberattaques?|hameçonnages?|force brute"
        r"|spam massif|des bots|aspirateurs? de site)\b(?! (?:n'|exclu|écartée?))(?=.)",
        r"\b(?:oubli|omission|étourderie|inversion|confusion|coquille|faute de frappe|fausse manip\w*|erreur "
        r"d'aiguillage"
        r"|mauvais (?:câblage|paramètre|réglage|fichier|branchement|calcul|aiguillage))\b(?! (?:de mot de passe|mot))",
        r"\b(?:montée|passage|bascule|migration|changement|mise à jour|retrait|suppression|ajout|refonte"
        r"|renouvellement"
        r"|modification|activation|réorganisation|fusion|reconfiguration) (?:en |de |du |des |d'|de la |de l'|vers "
        r")[^.;]{0,50}?"
        r"\b(?:a (?:cassé|bloqué|provoqué|entraîné|coupé|mal|dérapé|échoué|rendu|perturbé|fait)|s'est mal|n'a pas"
        r"|explique|en est|est en cause|ratée?|loupée?|mal\b)",
        r"\b(?:déploiement|mise à jour|migration|bascule|sauvegarde|renouvellement|mise en production|version"
        r"|release|patch"
        r"|hotfix|opération) (?:[^\s.,;]+ ){0,3}?(?:ratée?|loupée?|manquée?|boguée?|foireu\w+|hasardeu\w+|malheureu\w+"
        r"|fautive?|incomplète?|défectueu\w+|à l'origine|en cause|intempestive?)",
        r"\b(?:panne|problème|souci|incident|défaut|anomalie)s? (?:de )?(?:mémoire|disque|réseau électrique"
        r"|matériel\w*|d'alimentation|d'horloge|de licence|de certificat|de câblage|de quota)s?\b"
        r"|\bn(?:e |')(?:a|ont|avai(?:t|ent)|dispos\w+) plus (?:de |d'|assez de |assez d'|suffisamment de "
        r"|suffisamment d')(?:mémoire|espace|place|ressources?|capacité|quota|jetons|licences|connexions|adresses"
        r"|descripteurs|inodes|courant|batterie)"
        r"|\b(?:redémarrages?|reboots?|plantages?|crashs?|arrêts?|chutes?|gels?) (?:intempestif |inopiné |brutal "
        r"|imprévu |inattendu )?(?:d'un|d'une|du|de la|de l'|d'un de nos|d'une de nos) ?(?:broker|nœud|hyperviseur"
        r"|routeur|commutateur|switch|worker|démon|pod|conteneur|cluster|contrôleur|répartiteur|load balancer"
        r"|scheduler|ordonnanceur|master|maître|proxy|cache)\b(?=.{0,40}\b(?:après|suite|à cause|inopin|[)]))"
        r"|\bincidents? (?:technique )?(?:à|dans|chez|au|sur) (?:l'|la |le |un |une |notre )?[a-zà-ÿ-]+ (?:[a-zà-ÿ]+ "
        r")?(?:a|ont) (?:retardé|bloqué|perturbé|ralenti|arrêté|immobilisé|empêché|stoppé|décalé|désorganisé)\b"
        r"|\b(?:retard|absence|oubli|échec|décalage|défaut) (?:dans|de|d'|du) [^.;]{3,60}? (?:fait apparaître|empêche"
        r"|explique|fait que|entraîne|bloque|fausse)"
        r"|\bpour (?:corriger|combler|colmater|boucher|traiter|fermer) (?:une?|la|cette|des|plusieurs) (?:faille"
        r"|vulnérabilité|brèche)"
        r"|\b(?:plus assez|pas assez|manque|pénurie|absence|trop) (?:de |d')(?:mémoire|espace|place|ressources?"
        r"|serveurs?|capacité"
        r"|données|visiteurs|personnel|conducteurs?|agents?|effectifs?|techniciens|gpu|quotas?|jetons|licences"
        r"|connexions|adresses|matériel|rame|rames|pièces|requêtes|trafic|monde|demandes)\b",
        r"\b(?:confirm|signal|annonc|indiqu|rapport|reconnaî)[a-zà-ÿ]* (?:une?|des) "
        rf"{TROUBLE} (?:[a-zà-ÿ]+ )?(?:d[e'] ?|sur |dans |chez )(?:son|sa|ses|leurs?|eux|lui)\b"
        r"|\bfois (?:plus de|supérieure?s? à) (?:[a-zà-ÿ']+ ){0,3}?(?:normale|habitude|ordinaire|requêtes|trafic"
        r"|connexions|visites)",
        # One thing befell or did another; where the trouble lies; what it brings about.
        rf"\b{_EVENT} (?:[^\s.;:!?,]+ ){{1,9}}?(?:(?:a|ont|avait) (?:[a-zà-ÿ]+ment )?(?:retardé|ralenti|empêché"
        r"|désorganisé|décalé|dégradé|rendu|publié|généré|rempli"
        r"|consommé|verrouillé|créé|laissé|gelé|privé|stoppé|bloqué|perturbé|immobilisé|provoqué|entraîné|causé"
        r"|coupé|saturé|supprimé|écrasé|désactivé|invalidé|corrompu|dupliqué|interrompu|déclenché|paralysé|épuisé)"
        r"|(?:épuis|satur|bloqu|surcharg|empêch|ralentiss|provoqu|verrouill|consomm)ai(?:t|ent))\b"
        r"|\b(?:origine|cause|source|panne|souci|problème|incident|blocage"
        r"|point de défaillance)\b[^.;,]{0,30}? (?:localis|identifi|situ|trouv"
        r"|isol)[a-zà-ÿ]* (?:chez|auprès|du côté|côté|au niveau d|dans (?!les|la (?:journée|nuit|matinée)|l'heure"
        r"|un)|sur (?!place|cette|notre page))"
        r"|\b(?:pannes?|incidents?|problèmes?|soucis?|interruptions?|saturations?|délais?|lenteurs?|ralentissements?"
        r"|coupures?|maintenances?)"
        r" [^.;,]{0,30}?(?:chez (?:eux|elle|lui)\b|de leur côté|du côté d(?:e|u|es)? ?(?!nos|notre|vos|votre|chez"
        r"|la page|l'appli|mobile))"
        r"|\b(?:saturé|débordé|submergé|engorgé|assailli|pris d'assaut|surchargé)e?s? par (?:le|la|les|l'|un|une|des|d)"
        r"|, (?:la|le|l'|les|une?|notre|nos) ?[^.;,]{3,50}? (?:étant|ayant) [a-zà-ÿ]"
        r"|\b(?:lente|ment|intermittente|mal|plus|pas|erreur|panne|saturé|plein|coupée?|bloquée?),? ce qui (?:empêch"
        r"|bloqu|provoqu|entraîn|fai|rend|caus"
        r"|satur|ralenti)[a-zà-ÿ]* (?:notre|nos|le|la|les|l') ?(?!envoi|accès|connexion|client|paiement|commande)"
        r"|\b(?:est|sera|sont|seront) (?:migré|déménagé|mis à niveau)e?s? (?:vers|sur|dans|à|en)\b",
        r"\b(?:mouvements? sociaux?|grèves?|préavis|manifestation|arrêt maladie|malaise voyageur|accident de personne"
        r"|signal d'alarme|bagage abandonné|obstacle sur la voie|colis suspect|intempéries|conditions météo\w*"
        r"|canicule|affluence (?:record|exceptionnelle|inhabituelle))\b",
        r"\b(?:n'avai(?:t|ent)|n'a|n'ont) (?:pas|jamais) été (?:renouvel|import|répliqu|configur|anticip|propag"
        r"|reconduit|payé|déclar|prolong|mis à "
        r"jour)\w*",
        r"\b(?:quota|limite|plafond|seuil)s? (?:d'[a-z]+ |de [a-z]+ |[a-z]+ )?(?:[^\s.,;]+ ){0,5}?(?:atteinte?s?"
        r"|épuisée?s?|dépassée?s?|franchie?s?)\b",
        r"\b(?:pic|vague|rush|ruée|afflux|explosion|affluence|succès|engouement)s? [^.;]{0,50}?\b(?:a|ont) "
        r"(?:[a-zà-ÿ]+ )?(?:mis|saturé|dépassé|eu raison|fait|submergé|surchargé|pris de court|engorgé)",
        unless=r"\b(?:n'est pas|ne sont pas) (?:dû|due|lié|causé)|\bvérifions si\b|\b(?:ne s'agit pas|rien à voir"
        r"|pas lié|écart(?:é|ons) l'hypothèse|pas d'attaque|aucune attaque)\b",
        unless_before=r"\b(?:remplac\w+|réparé|chang\w+|redémarr\w+|relanc\w+) (?:le|la|les|l'|un|une|ce|cette|du"
        r"|de la)",
        unless_in=r"^(?:déploiement|job)s? (?:[^\s]+ ){0,4}bloqu|(?:clos|terminé|résolu|réglé)e?s? chez|^(?:coupure"
        r"|fermeture)s? d[eu]s? serveur|\b(?:nous a livré|vos|votre|vous|mot de passe"
        r"|correctif (?:a|en|est|sera)|correction|nouvelle version|hotfix"
        r"|version (?:corrigée|compatible)|retour arrière|remplac|supprim\w+ le|pour éviter|a été (?:remplac|répar"
        r"|relanc|redémarr"
        r"|corrig|rétabli)\w*)\b|^(?:serveur|site)s?\b.{0,25} (?:est|sont) tomb|^(?:fichiers?|opérations?|requêtes?"
        r"|traitements?) (?:[^\s]+ )?(?:bloqu|corromp|ont échoué|a échoué)",
    ),
)
