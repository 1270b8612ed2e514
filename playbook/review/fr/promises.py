"""French: regret, promises, advice and causes."""

from __future__ import annotations

from playbook.review.fr.words import ACT, CHANGE, FAULT, GENERIC, HARM, PROVIDER, G

RULES = (
    G.rule(
        "apology",
        r"\b(?:excus(?:es|er|ons|ez)|désolée?s?|pardon\w*|navrée?s?|regrett(?:ons|e|er)|déplorons|nos regrets"
        r"|confus(?:e|es)? (?:de|pour))\b",
        r"\b(?:assumons|prenons) (?:l'entière |pleinement |toute )?(?:la |notre )?(?:pleine )?responsabilité\b",
        unless=r"\bsans excuse",
    ),
    G.rule(
        "next_update",
        r"\b(?:<tell>)~~<prep>[ :]*(?:le |la |l'|les |environ |au plus tard (?:à |le )?)*(?:<time>)",
        r"\b(?:<prep>) ?(?:environ )?(?:<time>).{0,40}?\b(?:nous|vous|on|une?|l')\b.{0,50}?(?:<tell>)",
        r"\b(?:prochaine?s?|nouve(?:au|lle|l)s?|autre)(?: [a-zà-ÿ]+)?? (?:<news>|rendez-vous)(?: (?:est |sera "
        r"|seront |aura lieu |paraîtra |prévue?s? |attendue?s? |publiée?s? |communiquée?s? |disponibles? "
        r"|diffusée?s? |au plus tard |sont |est ))*[ :,(-]*(?:<prep> ?)?(?:le |la |l'|les |environ )*(?:<time>)",
        r"\b(?:prochaine?s?|nouve(?:au|lle|l)s?) (?:<news>)~(?:<prep>) ?(?:<time>)",
        r"(?:^|[.;:!] ?)(?:prochaine?s? |nouve\w+ )?(?:<news>|estimation|suivi|statut|prévision)(?: de situation"
        r"| d'étape| d'avancement)?(?: [a-zà-ÿ]+)?? ?(?:<prep>) ?(?:le |la |les |environ )*(?:<time>)",
        r"\b<news>(?: [a-zà-ÿ]+){0,3}? (?:paraîtra|sortira|arrivera|suivra|tombera)\b[^.]{0,20}?(?:<prep>) ?(?:le "
        r"|la )?(?:<time>)",
        r"\b<news>(?: [a-zà-ÿ]+){0,2}? (?:sera|seront|est|vous sera|vous seront)(?: [a-zà-ÿ]+)?? (?:publiée?s?"
        r"|communiquée?s?|diffusée?s?|disponibles?|envoyée?s?|partagée?s?|prévue?s?|mis(?:e|es)? en ligne"
        r"|donnée?s?) (?:<prep>) ?(?:le |la |les )?(?:<time>)",
        r"\b<news>~\b(?:toutes les|chaque|tous les) (?:<interval>|heures?|demi-heures?|<num> <unit>)",
        r"\brendez-vous~(?:<prep>) ?(?:<time>)~(?:<news>)",
        r"\b(?:toutes les|chaque) (?:<interval>|heures?|demi-heures?)~(?:<news>)",
        unless_in=r"\b(?:déployée?|installée?|appliquée?|a été|ont été)\b",
    ),
    G.rule(
        "vague_next",
        r"\b(?:<tell>)",
        r"\b(?:de plus amples|davantage d'|plus d'|d'autres|de nouvelles|des|toute nouvelle"
        r"|plus de) ?(?:<news>) (?:suiv\w+|à (?:venir|suivre)|seront|sera|arriv\w+|bientôt|prochainement|dès que"
        r"|sous peu|vous seront)",
        r"\b(?:une?|la|le|l') ?(?:<news>)(?: [a-zà-ÿ-]+){0,4}? (?:sera|seront) (?:communiquée?s?|publiée?s?"
        r"|partagée?s?|diffusée?s?|envoyée?s?|transmise?s?|mise?s? en ligne)\b",
        r"\b(?:une?|la|le|prochaine?|nouvelle|nouveau) (?:[a-zà-ÿ]+ )?(?:<news>)(?: [a-zà-ÿ]+)?? (?:suivra|suivront"
        r"|sera|seront|sera communiquée?|sera publiée?|sera partagée?|vous sera|est à venir|à venir|à suivre"
        r"|sous peu|bientôt|prochainement|dès que|arrive|va suivre)",
        r"\b(?:<news>) (?:[a-zà-ÿ]+ )?(?:à venir|à suivre)\b",
        r"\brestez (?:connectée?s?|à l'écoute|informée?s?)\b|\b(?:informations?|nouvelles|suite) à (?:venir|suivre)\b",
        r"\bplus d'(?:informations?|infos) (?:bientôt|prochainement|sous peu|dès que)",
        unless=r"\b(?:aucune autre|plus aucune|ne (?:publierons|communiquerons|donnerons) (?:plus|pas))\b",
        unless_in=r"\b(?:a été|ont été|avons)\b|proposer une solution",
    ),
    G.rule(
        "workaround",
        r"\b(?:solutions?|mesures?|méthodes?) (?:de contournement|provisoires?|temporaires?|alternatives?|de repli"
        r"|de secours|palliatives?)(?: (?:consiste|est|existe|possible|disponible|:|pour)|\b)|\bcontournement ?:"
        r"|\b(?:pour|afin de|permet(?:tent)? de) contourner\b",
        r"\b(?:vous|clients|utilisateurs|abonnés|ils) (?:pouvez|peuvent|devez|doivent|pourrez|pourront|devrez"
        rf"|devront|avez la possibilité de|êtes invitée?s? à)(?: [a-zà-ÿ]+){{0,3}}? (?:vous |se )?(?:{ACT})",
        r"\b(?:veuillez|merci (?:de|d')|prière de|pensez à|n'hésitez pas à|il (?:suffit|convient|est (?:possible"
        r"|conseillé|recommandé|nécessaire|préférable)) (?:de|d')|nous (?:vous )?(?:recommandons|conseillons"
        r"|invitons|suggérons|demandons|préconisons)(?: de| d'| à)?|il faut|essayez de|évitez de) ?(?:bien vouloir "
        rf"|ne pas |vous |temporairement |plutôt |simplement )*(?:{ACT}|[a-zà-ÿ]+er (?:le|la|les|votre|vos|l'|par|un"
        r"|une))(?! (?:le support|notre support|nous|l'assistance|patien))",
        r"^(?:en attendant|dans l'intervalle|d'ici là|entre-temps|provisoirement|temporairement|en revanche"
        rf"|si [^,]{{3,80}}|pour [^,]{{3,60}})[, ]+(?:veuillez |merci de |vous pouvez |pensez à "
        rf"|il est possible (?:de |d'))?(?:{ACT})",
        r"\b(?:vous pouvez|(?:clients|utilisateurs|abonnés|usagers|enseignants"
        r"|marchands)\b[^.]{0,50}? peuvent) (?!.{0,12}\b(?:rencontr|constat|subir|observ|voir|recev|avoir|être|nous"
        r"|ne |suivre|contact|joindre|à nouveau|de nouveau|désormais|maintenant|reprendre|perdre|ressent|percev"
        r"|notre))(?:l'|le |la |les |y |en |toutefois |toujours |également |aussi |encore )*[a-zà-ÿ]{3,}(?:er|ir"
        r"|re)\b(?!.{0,40}\b(?:à nouveau|de nouveau|normalement|notre page|statut)\b)",
        r"^n'[a-zà-ÿ]+ez (?:pas|plus|rien)|^(?:joignez|appelez|contactez)-nous (?:au|sur le) \d"
        r"|^(?!rendez-)[a-zà-ÿ]+ez-(?:la|le|les|en|y|vous)\b",
        r"\b(?:invitons|encourageons|incitons) [^.,]{2,40}? à (?!(?:patienter|consulter|contacter|nous|suivre"
        r"|vous rapprocher))[a-zà-ÿ]+",
        r"^ne [a-zà-ÿ]+ez (?:pas|plus|rien|aucun)|\b(?:rendez-vous|passez|allez) (?:en|au|à la|à l'|dans"
        r"|sur) (?!\d)(?!(?:page|statut))[a-zà-ÿ]+|[:;] (?!(?:veuillez|excusez|contactez|consultez|suivez|patientez"
        r"|notez|restez|appelez-nous|signalez|écrivez)\b)[a-zà-ÿ]+ez (?:le|la|les|l'|un|une|votre|vos|sur|par|pour"
        r"|en|à|au)\b|^par [a-zà-ÿ ]+, (?:faites|[a-zà-ÿ]+ez)\b",
        r"^(?:pour|en cas|si|dans|jusque|jusqu'|tant que|d'ici|en attendant|à défaut"
        r"|par)\b[^,]{3,80}, (?!(?:veuillez|excusez|pardonnez|contactez|consultez|suivez|patientez|notez|sachez"
        r"|restez|soyez|avez|pouvez|devez|écrivez|appelez-nous|signalez)\b)[a-zà-ÿ]+ez(?:-(?:vous|la|le|les|en"
        r"|y))?\b(?!-nous)",
        r"^(?!(?:veuillez|excusez|pardonnez|contactez|consultez|suivez|patientez|notez|sachez|restez|trouvez"
        r"|retrouvez|acceptez|recevez|soyez|abonnez|avez|pouvez|devez|croyez|voyez|tenez|lisez|visitez|écrivez|assez"
        r"|chez|rendez|voulez|souhaitez|rassurez)\b)[a-zà-ÿ]+ez\b(?!-nous)",
        r"\b(?:en attendant|dans l'intervalle|d'ici là|entre-temps),? (?:merci de |vous pouvez )?(?!(?:veuillez"
        r"|excusez|contactez|consultez|suivez|patientez|pouvez|restez)\b)[a-zà-ÿ]+ez\b",
        r"\b(?:peuvent|pouvez|peut) [a-zà-ÿ]+(?:er|ir|re)\b.{0,50}?\b(?:à la place|plutôt|à défaut|en attendant"
        r"|par (?:téléphone|courriel|e-?mail|mail|sms)|via|depuis (?:le|la|l'|votre)|en passant par)\b",
        rf"\b(?:en attendant|dans l'intervalle|d'ici là|entre-temps),? (?:veuillez |merci de |vous pouvez )?(?:{ACT})",
        r"\baucune? (?:action|intervention|manipulation|démarche|opération|mesure) (?:particulière )?(?:n'est "
        r"|de votre part |n'est donc )*(?:requise?|nécessaire|attendue?|à (?:prévoir|effectuer)|de votre part)"
        r"|\bvous n'avez (?:rien|aucune \w+) à (?:faire|effectuer)|\b(?:il n'est|pas) (?:pas )?(?:nécessaire"
        r"|besoin) de\b|\b(?:inutile|superflu|nul besoin) (?:de|d')|\bsans (?:aucune )?(?:action|intervention"
        r"|démarche) de votre part|\b(?:aucune?|pas de|il n'y a pas de"
        r"|n'existe pas de) (?:solutions? de )?contournement",
        r"\b(?:le |un |une )?(?:redémarrage|actualisation|rechargement|réinstallation|reconnexion|déconnexion"
        r"|nouvelle tentative|rafraîchissement) (?:de [^.]{0,40} )?(?:permet|suffit|résout|devrait|corrige|peut)",
        r"\b(?:reste(?:nt)?|demeure(?:nt)?|est|sont) (?:toutefois |cependant |néanmoins |toujours )?(?:possibles?"
        r"|disponibles?|(?!stables?\b)[a-zà-ÿ]+(?:ables?|ibles?)) (?:via|par|depuis|en passant|à travers|avec)\b",
        unless=r"\b(?:recherchons|cherchons|travaillons (?:à|sur)|étudions|mis en place|avons (?:mis|déployé"
        r"|appliqué)|préparons|a été mise? en place|déployée?) (?:une?|la|cette)? ?(?:solutions?"
        r"|mesures?) (?:de contournement|provisoires?|temporaires?|alternatives?)",
        unless_in=r"n'hésitez pas à (?:nous )?contact|contacter|contactez|consulter|excuser|patienter$",
    ),
    G.rule(
        "eta",
        r"\b(?:prévue?s?|prévoyons|attendue?s?|attendons|annonc\w+|promet\w*|estimée?s?|estimons|estime|pensons"
        r"|espérons|espère|envisag\w+|visons|comptons|devrai(?:t|ent)|sera|seront|terminera|terminer(?:a|ont)|durera"
        r"|prendra|rétablirons|rétablir|va|vont|probable(?:ment)?|objectif)\b.{0,70}?\b(?:rétabli\w*|retour|résol\w+"
        r"|terminer|finir|achever|rétablir|réparer|remettre|remise en service|réparations?|réparée?s?|terminée?s?"
        r"|terminera|réglée?s?|normale?|opérationnel\w*|disponibles?|fin|finalisée?s?|achevée?s?|corrigée?s?|reprise"
        r"|reprendr\w*|fonctionn\w+|service|durera|prendra|durer|encore)\b.{0,50}?\b(?:vers|à|d'ici(?: à)?|dans"
        r"|avant|pour|environ|demain|ce soir|autour de|sous|en|au plus tard|pendant|encore|aux alentours de"
        r"|aux environs de|jusqu'à|courant|le|dès)[ :]*(?:environ |les |la |l'|le |plus tard |à |une |encore |fin "
        r"|début )*(?:<time>)",
        r"\b(?:remises? (?:sous tension|en service|en état|en route|en ligne)|rétablissement|réouverture|reprise"
        r"|retour)\b[^.;]{0,45}?(?:(?:<prep>) ?)?(?:le |la )?(?:<time>)",
        r"\b(?!(?:mises? à jour|informations?|points?|rapport|analyse|bilan|message"
        r"|communication)\b)[a-zà-ÿ]+ (?:[a-zà-ÿ0-9.']+ ){0,4}?ser(?:a|ont) (?:[a-zà-ÿ]+ )?(?:remplacée?s?"
        r"|créditée?s?|disponibles?|réparée?s?|livrée?s?|corrigée?s?|rétablie?s?|remise?s?|réglée?s?|résolue?s?"
        r"|changée?s?|traitée?s?)\b[^.;]{0,20}?(?:(?:<prep>) ?)?(?:le |la )?(?:<time>)"
        r"|\binterviendra [^.;]{0,20}?(?:<time>)|\bestim\w+ [^.;]{0,40}?\b(?:fin|réparations?|rétablissement"
        r"|retour)\b[^.;]{0,25}?(?:<prep>) ?(?:<time>)",
        r"\b(?:reviendr\w+|apparaîtr\w+|ser(?:a|ont) (?:livrée?s?|visibles?|rattrapée?s?|de nouveau)|devrai(?:t"
        r"|ent) être [a-zà-ÿ]+)\b[^.;]{0,30}?(?:(?:<prep>) ?)?(?:le |la )?(?:<time>)",
        r"\b(?:gtr|eta|délais?|durée(?! totale)|échéance|temps)(?: [a-zà-ÿ']+){0,5} ?: ?(?:environ |à "
        r"|vers )*(?:<time>)|\b(?:déploiement|correctif|correction|solution|patch|réparation"
        r"|remplacement)\b[^.;]{0,35}?\b(?:prévue?s?|programmée?s?|attendue?s?|planifiée?s?"
        r"|espérée?s?)\b[^.;]{0,20}?(?:<time>)",
        r"\b(?:suspendue?s?|interrompue?s?|indisponibles?|fermée?s?|coupée?s?|inaccessibles?"
        r"|perturbée?s?)\b[^.;]{0,20}?jusqu'(?:à|au|en) ?(?:<time>)",
        r"\b(?:(?:se termin|s'achèv|dur|s'étal|se prolong|se poursuiv)r?(?:era|a|ont|eront)|prévue? (?:vers|à|pour"
        r"|d'ici)|attendue?s? (?:vers|à|pour|aux|d'ici|en|dans)|estimée? (?:vers|à)|reprendra|rouvre|reprend"
        r"|sera rétablie?|prendra (?:fin|encore)|prendront encore|sera de retour|rouvrira)\b.{0,50}?(?:<time>)",
        r"\b(?:retour à la normale|rétablissement(?: complet| total| du service)?|résolution|remise en service"
        r"|fin (?:d'intervention|des travaux|de l'incident|des opérations)|réparation"
        r"|reprise(?: du service)?)(?: [a-zà-ÿ']+){0,3}? (?:prévue?|attendue?|estimée?|envisagée?|espérée?"
        r"|programmée?|annoncée?)[ :]*(?:est |pour |vers |à |d'ici |demain|ce soir|dans |avant |le "
        r"|au plus tard ){0,3}[ :]*(?:à )?(?:<time>)",
        r"\b(?:heure|délai|durée|date|temps) (?:estimée?|prévue?|prévisionnel\w*)? ?(?:de |du |d')?(?:l'|la "
        r"|le )?(?:rétablissement|résolution|retour|remise en service|réparation|intervention|opération|travaux"
        r"|coupure|panne)?(?: estimée?| prévue?)?[ :]+(?:vers |environ |à )*(?:<time>)",
        r"\bd'ici (?:à )?(?:environ )?(?:<time>).{0,30}?\b(?:devrait|sera|seront|pensons|prévoyons)~(?:rétabli|résol"
        r"|retour|normal|terminé|disponible|opérationnel)",
        unless=r"\b(?:pas|aucune?|sans|ni)\b.{0,30}?\b(?:estimation|délai|visibilité|échéance"
        r"|heure de (?:rétablissement|retour))",
        unless_before=r"\b(?:mises? à jour|informations?|points?|bulletin|communications?|analyse|rapport"
        r"|compte[- ]rendu)(?: de situation| d'étape)?",
        unless_in=r"\b(?:mises? à jour|informations?|point|bulletin|message|communication|compte[- ]rendu|nouvelles"
        r"|tiendrons|a été|ont été|rapport|revien\w+ vers|reviendr\w+ vers|analyse)\b",
    ),
    G.rule(
        "cause",
        r"\b(?:en raison (?:de|d'|du|des)|à cause (?:de|d'|du|des)|dûe?s? (?:à|au|aux)|due?s? (?:à|au|aux)"
        r"|suite (?:à|au|aux)|à la suite (?:de|d'|du|des)|causée?s? par|provoquée?s? par|provient (?:de|d'|du|des)"
        r"|proviennent (?:de|d'|du|des)|lié(?:e|s|es)? (?:à|au|aux)|résult(?:e|ent|ant) (?:de|d'|du|des)"
        r"|s'expliqu(?:e|ent) par|engendrée?s? par|imputables? (?:à|au|aux)|vient (?:de|d'|du)|découl(?:e"
        r"|ent) (?:de|d'|du|des)|conséquences? (?:de|d'|du|des)|est le fait (?:de|d'|du)|faute (?:de|d')"
        r"|après (?=(?:une?|la|le|l') ?(?:mise à jour|déploiement|maintenance|migration|coupure|panne|bascule"
        r"|changement|modification|incident électrique))|trouve(?:nt)? (?:son|leur) origine dans|du fait (?:de|d'"
        rf"|du|des)|par suite (?:de|d'|du)) ?(?!{GENERIC})(?!(?:votre|vos|cette|cet|ce|ces|nos équipes|l'incident"
        r"|le problème|celui|cela|votre patience)\b)[a-zà-ÿ0-9]",
        r"\b(?:parce qu(?:e|')|car) ?(?:la |le |les |l'|un |une |notre |nos )",
        rf"\b(?:{FAULT})",
        rf"\b{CHANGE}\b[^.;]{{0,60}}?\b(?:{HARM})",
        rf"\b{PROVIDER}\b[^.;]{{0,40}}?\b(?:a|ont|fait l'objet d'|fait face à|traverse(?:nt)?|connaît|connaissent"
        r"|subi(?:t|ssent)|est victime d'|est touchée?s? par|effectue|réalise|mène) ?(?:actuellement )?(?:un|une"
        r"|des|en)? ?(?:[a-zà-ÿ]+ )?(?:incidents?|panne|problèmes?|difficultés|interruption|maintenance|coupure"
        r"|perturbations?|dysfonctionnements?|bloqué|coupé|suspendu)|\b(?:listes? noires?|blacklist\w*)\b",
        r"(?:^|[.;] ?)(?:origine|cause|explication|analyse|raison|source)(?: de l'incident| probable"
        r"| racine)? ?: ?(?!(?:en cours|inconnue|à déterminer|non identifiée|encore)\b)[a-zà-ÿ]|\b(?:fausse"
        r"|mauvaise) (?:manœuvre|manipulation|synchronisation)|\b(?:microsoft|google|amazon|apple|aws|azure|ovh\w*"
        r"|orange|sfr|cloudflare|notre (?:cdn|hébergeur|fournisseur|prestataire|opérateur"
        r"|banque)) a (?:mal )?[a-zà-ÿ]+(?:é|i|u|is)\b",
        rf"\b{PROVIDER}\b[^.;]{{0,40}}?\b(?:confirme|signale|reconnaît|annonce|déplore)(?:nt)? (?:une?"
        r"|des) (?:coupure|panne|incident|problème|dysfonctionnement|défaillance|interruption)|\b(?:versions?"
        r"|mises? à jour|api|modules?|composants?) (?:[a-zà-ÿ]+ )?(?:incompatibles?|boguée?s?|instables?)",
        r"\b(?:défauts?|défaillances?|avaries?|casses?|pannes?|anomalies?|soucis?|problèmes?) (?:sur|de|d'|du"
        r"|au niveau (?:de|d'|du)) ?(?:un|une|le|la|l'|notre|nos|l'un de nos"
        rf"|l'une de nos)? ?(?:[a-zà-ÿ]+ )?{CHANGE}\b|\bd'où (?:les|la|le|l'|des|une?|ces)\b|\b(?:la )?faute (?:à"
        r"|d')|\b(?:est|sont|serait) (?:en cause|responsables?)\b|\b(?:remonté|remonte) (?:la piste )?jusqu",
        r"\b(?:vols?|vandalisme|actes? de malveillance)\b[^.]{0,20}?\b(?:câbles?|cuivre|réseau|installations?)\b"
        r"|\b(?:il s'agit|il s'agissait|c'est|c'était) (?:d'une?|de la|du|une?|la|le) (?!(?:incident|problème|panne"
        r"|maintenance programmée))[a-zà-ÿ' ]{0,40}?(?:mal |erreur|bug|défaut|panne|défaillance|règle|configuration"
        r"|certificat|surcharge)",
        r"\b(?:est|sont|était|étaient) à l'origine (?:de|d'|du|des)\b",
        r"\b(?:la |l'|sa )?(?:cause|origine|source)(?: [^.,]{0,40}?)? (?:est|était|se situe|se trouve"
        r"|provient) (?!(?:en cours|inconnue|identifiée|toujours|encore|connue|trouvée|recherchée|désormais"
        r"|maintenant|actuellement|à l'étude|pas|bien|été)\b)(?:une?|le|la|les|l'|chez|dans|dû|due|liée?)\b",
        rf"\b{PROVIDER}\b.{{0,40}}?\b(?:rencontre(?:nt)?|subi(?:t|ssent)|connaît|connaissent|signale(?:nt)?"
        r"|est en panne|a (?:signalé|confirmé|subi|rencontré))\b",
        r"\b(?:panne|incident|problème|dysfonctionnement|interruption|défaillance|indisponibilité|anomalie|erreur"
        rf"|maintenance)s? (?:[a-zà-ÿ]+ )?(?:chez|de|du|d'|auprès de|côté) ?{PROVIDER}",
        r"\b(?:serveur|base de données|routeur|disque|équipement|onduleur|lien|baie|cluster|commutateur|pare-feu"
        r"|nœud)s?\b.{0,30}?\b(?:est tombée?|a lâché|a cessé|ont cessé|est en panne|sont en panne|est tombé en panne"
        r"|a (?:saturé|planté|surchauffé|brûlé|redémarré))\b",
        r"\b(?:contenait|comportait|introduisait|a introduit|a entraîné|a provoqué|ont provoqué|ont entraîné|a causé"
        r"|ont causé|a déclenché|a saturé|sature|saturent|a surchargé)\b(?! (?:des|de) (?:gêne|désagrément))",
        unless=r"\b(?:n'est pas|ne sont pas) (?:dû|due|lié|causé)|\bpour éviter\b|\bvérifions si\b",
        unless_in=r"^(?:opérations?|données|fichiers?|commandes?|messages?|factures?) manquante|(?:suite|lié\w*"
        r"|dus?e?s?) (?:à|au|aux) (?:vos|votre|cette|nombreu|plusieurs|l'analyse|nos investigations)"
        r"|suite à (?:v|n)os|(?:incident|problème) ?(?:a (?:entraîné|provoqué|causé))",
    ),
)
