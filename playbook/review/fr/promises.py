"""French: regret, promises, advice and causes."""

from __future__ import annotations

from playbook.review.fr.words import ACT, FAULT, GENERIC, PROVIDER, G

RULES = (
    G.rule(
        "apology",
        r"\b(?:excus(?:es|er|ons|ez)|désolée?s?|pardon\w*|navrée?s?|regrett(?:ons|e|er)|déplorons"
        r"|nos regrets|confus(?:e|es)? (?:de|pour))\b",
        r"\b(?:assumons|prenons) (?:l'entière |pleinement |toute )?(?:la "
        r"|notre )?(?:pleine )?responsabilité\b",
        unless=r"\bsans excuse",
    ),
    G.rule(
        "next_update",
        r"\b(?:<tell>)~~<prep>[ :]*(?:le |la |l'|les |environ |au plus tard (?:à |le )?)*(?:<time>)",
        r"\b(?:<prep>) ?(?:environ )?(?:<time>).{0,40}?\b(?:nous|vous|on|une?|l')\b.{0,50}?(?:<tell>)",
        r"\b(?:prochaine?s?|nouve(?:au|lle|l)s?|autre)(?: [a-zà-ÿ]+)?? (?:<news>|rendez-vous)(?: (?:est "
        r"|sera |seront |aura lieu |paraîtra |prévue?s? |attendue?s? |publiée?s? |communiquée?s? "
        r"|disponibles? |diffusée?s? |au plus tard |sont |est ))*[ :,(-]*(?:<prep> ?)?(?:le |la |l'|les "
        r"|environ )*(?:<time>)",
        r"\b(?:prochaine?s?|nouve(?:au|lle|l)s?) (?:<news>)~(?:<prep>) ?(?:<time>)",
        r"\b<news>~\b(?:toutes les|chaque|tous les) (?:<interval>|heures?|demi-heures?|<num> <unit>)",
        r"\brendez-vous~(?:<prep>) ?(?:<time>)~(?:<news>)",
        r"\b(?:toutes les|chaque) (?:<interval>|heures?|demi-heures?)~(?:<news>)",
        unless_in=r"\b(?:déployée?|installée?|appliquée?|a été|ont été)\b",
    ),
    G.rule(
        "vague_next",
        r"\b(?:<tell>)",
        r"\b(?:de plus amples|davantage d'|plus d'|d'autres|de nouvelles|des|toute nouvelle"
        r"|plus de) ?(?:<news>) (?:suiv\w+|à (?:venir|suivre)|seront|sera|arriv\w+|bientôt|prochainement"
        r"|dès que|sous peu|vous seront)",
        r"\b(?:une?|la|le|prochaine?|nouvelle|nouveau) (?:[a-zà-ÿ]+ )?(?:<news>)(?: [a-zà-ÿ]+)?? (?:suivra"
        r"|suivront|sera|seront|est à venir|à venir|à suivre|sous peu|bientôt|prochainement|dès que|arrive"
        r"|va suivre)",
        r"\brestez (?:connectée?s?|à l'écoute|informée?s?)\b|\b(?:informations?|nouvelles"
        r"|suite) à (?:venir|suivre)\b",
        r"\bplus d'(?:informations?|infos) (?:bientôt|prochainement|sous peu|dès que)",
        unless=r"\b(?:aucune autre|plus aucune|ne (?:publierons|communiquerons|donnerons) (?:plus|pas))\b",
        unless_in=r"\b(?:a été|ont été|avons)\b|proposer une solution",
    ),
    G.rule(
        "workaround",
        r"\b(?:solutions?|mesures?|méthodes?) (?:de contournement|provisoires?|temporaires?|alternatives?"
        r"|de repli|de secours|palliatives?)(?: (?:consiste|est|existe|possible|disponible|:|pour)|\b)"
        r"|\bcontournement ?:|\b(?:pour|afin de|permet(?:tent)? de) contourner\b",
        r"\b(?:vous|clients|utilisateurs|abonnés|ils) (?:pouvez|peuvent|devez|doivent|pourrez|pourront"
        r"|devrez|devront|avez la possibilité de|êtes invitée?s? à)(?: [a-zà-ÿ]+)?? (?:vous "
        rf"|se )?(?:{ACT})",
        r"\b(?:veuillez|merci de|prière de|pensez à|n'hésitez pas à|il (?:suffit|convient|est (?:possible"
        r"|conseillé|recommandé|nécessaire|préférable)) (?:de|d')|nous (?:vous )?(?:recommandons"
        r"|conseillons|invitons|suggérons|demandons|préconisons)(?: de| d'| à)?|il faut|essayez de"
        rf"|évitez de) ?(?:bien vouloir |ne pas |vous |temporairement |plutôt |simplement )*(?:{ACT}"
        r"|[a-zà-ÿ]+er (?:le|la|les|votre|vos|l'|par|un|une))(?! (?:le support|notre support|nous"
        r"|l'assistance|patien))",
        r"^(?:en attendant|dans l'intervalle|d'ici là|entre-temps|provisoirement|temporairement"
        rf"|en revanche|si [^,]{{3,80}}|pour [^,]{{3,60}})[, ]+(?:veuillez |merci de |vous pouvez "
        rf"|pensez à |il est possible (?:de |d'))?(?:{ACT})",
        r"^(?!(?:veuillez|excusez|pardonnez|contactez|consultez|suivez|patientez|notez|sachez|restez"
        r"|trouvez|retrouvez|acceptez|recevez|soyez|abonnez|avez|pouvez|devez|croyez|voyez|tenez|lisez"
        r"|visitez|écrivez|assez|chez|rendez|voulez|souhaitez|rassurez)\b)[a-zà-ÿ]+ez\b(?!-nous)",
        r"\b(?:en attendant|dans l'intervalle|d'ici là|entre-temps),? (?:merci de "
        r"|vous pouvez )?(?!(?:veuillez|excusez|contactez|consultez|suivez|patientez|pouvez"
        r"|restez)\b)[a-zà-ÿ]+ez\b",
        r"\b(?:peuvent|pouvez|peut) [a-zà-ÿ]+(?:er|ir|re)\b.{0,50}?\b(?:à la place|plutôt|à défaut"
        r"|en attendant|par (?:téléphone|courriel|e-?mail|mail|sms)|via|depuis (?:le|la|l'|votre)"
        r"|en passant par)\b",
        r"\b(?:en attendant|dans l'intervalle|d'ici là|entre-temps),? (?:veuillez |merci de "
        rf"|vous pouvez )?(?:{ACT})",
        r"\baucune? (?:action|intervention|manipulation|démarche|opération"
        r"|mesure) (?:particulière )?(?:n'est |de votre part |n'est donc )*(?:requise?|nécessaire"
        r"|attendue?|à (?:prévoir|effectuer)|de votre part)|\bvous n'avez (?:rien|aucune \w+) à (?:faire"
        r"|effectuer)|\b(?:il n'est|pas) (?:pas )?(?:nécessaire|besoin) de\b|\b(?:aucune?|pas de"
        r"|il n'y a pas de|n'existe pas de) (?:solutions? de )?contournement",
        r"\b(?:le |un |une )?(?:redémarrage|actualisation|rechargement|réinstallation|reconnexion"
        r"|déconnexion|nouvelle tentative|rafraîchissement) (?:de [^.]{0,40} )?(?:permet|suffit|résout"
        r"|devrait|corrige|peut)",
        r"\b(?:reste(?:nt)?|demeure(?:nt)?|est|sont) (?:toutefois |cependant |néanmoins "
        r"|toujours )?(?:possibles?|accessibles?|disponibles?) (?:via|par|depuis|en passant|à travers)\b",
        unless=r"\b(?:recherchons|cherchons|travaillons (?:à|sur)|étudions|mis en place|avons (?:mis|déployé"
        r"|appliqué)|préparons|a été mise? en place|déployée?) (?:une?|la|cette)? ?(?:solutions?"
        r"|mesures?) (?:de contournement|provisoires?|temporaires?|alternatives?)",
        unless_in=r"n'hésitez pas à (?:nous )?contact|contacter|contactez|consulter|excuser|patienter$",
    ),
    G.rule(
        "eta",
        r"\b(?:prévue?s?|prévoyons|attendue?s?|attendons|annonc\w+|promet\w*|estimée?s?|estimons|estime"
        r"|pensons|espérons|espère|envisag\w+|visons|comptons|devrai(?:t|ent)|sera|seront|terminera"
        r"|terminer(?:a|ont)|durera|prendra|rétablirons|rétablir|va|vont|probable(?:ment)?"
        r"|objectif)\b.{0,70}?\b(?:rétabli\w*|retour|résol\w+|remise en service|réparations?|réparée?s?"
        r"|terminée?s?|terminera|réglée?s?|normale?|opérationnel\w*|disponibles?|fin|finalisée?s?"
        r"|achevée?s?|corrigée?s?|reprise|reprendr\w*|fonctionn\w+|service|durera|prendra|durer"
        r"|encore)\b.{0,50}?\b(?:vers|à|d'ici(?: à)?|dans|avant|pour|environ|demain|ce soir|autour de|sous"
        r"|en|au plus tard|pendant|encore|aux alentours de)[ :]*(?:environ |les |la |l'|le |plus tard |à "
        r"|une |encore )*(?:<time>)",
        r"\b(?:(?:se termin|s'achèv|dur)era|reprendra|rouvre|reprend|sera rétablie?|prendra (?:fin|encore)"
        r"|prendront encore|sera de retour|rouvrira)\b.{0,50}?(?:<time>)",
        r"\b(?:retour à la normale|rétablissement(?: complet| total| du service)?|résolution"
        r"|remise en service|fin (?:d'intervention|des travaux|de l'incident|des opérations)|réparation"
        r"|reprise(?: du service)?)(?: [a-zà-ÿ']+){0,3}? (?:prévue?|attendue?|estimée?|envisagée?|espérée?"
        r"|programmée?|annoncée?)[ :]*(?:est |pour |vers |à |d'ici |demain|ce soir|dans |avant |le "
        r"|au plus tard ){0,3}[ :]*(?:à )?(?:<time>)",
        r"\b(?:heure|délai|durée|date|temps) (?:estimée?|prévue?|prévisionnel\w*)? ?(?:de |du "
        r"|d')?(?:rétablissement|résolution|retour|remise en service|réparation|intervention)?(?: estimée?"
        r"| prévue?)?[ :]+(?:vers |environ |à )*(?:<time>)",
        r"\bd'ici (?:à )?(?:environ )?(?:<time>).{0,30}?\b(?:devrait|sera|seront|pensons"
        r"|prévoyons)~(?:rétabli|résol|retour|normal|terminé|disponible|opérationnel)",
        unless=r"\b(?:pas|aucune?|sans|ni)\b.{0,30}?\b(?:estimation|délai|visibilité|échéance"
        r"|heure de (?:rétablissement|retour))",
        unless_in=r"\b(?:mises? à jour|informations?|point|bulletin|message|communication|compte[- ]rendu|nouvelles"
        r"|tiendrons|a été|ont été|rapport)\b",
    ),
    G.rule(
        "cause",
        r"\b(?:en raison (?:de|d'|du|des)|à cause (?:de|d'|du|des)|dûe?s? (?:à|au|aux)|due?s? (?:à|au|aux)"
        r"|suite (?:à|au|aux)|à la suite (?:de|d'|du|des)|causée?s? par|provoquée?s? par|provient (?:de|d'"
        r"|du|des)|proviennent (?:de|d'|du|des)|lié(?:e|s|es)? (?:à|au|aux)|résult(?:e|ent|ant) (?:de|d'"
        r"|du|des)|s'expliqu(?:e|ent) par|engendrée?s? par|imputables? (?:à|au|aux)|vient (?:de|d'|du)"
        r"|trouve(?:nt)? (?:son|leur) origine dans|du fait (?:de|d'|du|des)|par suite (?:de|d'"
        rf"|du)) ?(?!{GENERIC})(?!(?:votre|vos|cette|cet|ce|ces|nos équipes|l'incident|le problème|celui"
        r"|cela|votre patience)\b)[a-zà-ÿ0-9]",
        r"\b(?:parce qu(?:e|')|car) ?(?:la |le |les |l'|un |une |notre |nos )",
        rf"\b(?:{FAULT})",
        r"\b(?:est|sont|était|étaient) à l'origine (?:de|d'|du|des)\b",
        r"\b(?:la |l'|sa )?(?:cause|origine|source)(?: [^.,]{0,40}?)? (?:est|était|se situe|se trouve"
        r"|provient) (?!(?:en cours|inconnue|identifiée|toujours|encore|connue|trouvée|recherchée"
        r"|désormais|maintenant|actuellement|à l'étude|pas|bien|été)\b)(?:une?|le|la|les|l'|chez|dans|dû"
        r"|due|liée?)\b",
        rf"\b{PROVIDER}\b.{{0,40}}?\b(?:rencontre(?:nt)?|subi(?:t|ssent)|connaît|connaissent|signale(?:nt)?"
        r"|est en panne|a (?:signalé|confirmé|subi|rencontré))\b",
        r"\b(?:panne|incident|problème|dysfonctionnement|interruption|défaillance|indisponibilité|anomalie"
        rf"|erreur|maintenance)s? (?:[a-zà-ÿ]+ )?(?:chez|de|du|d'|auprès de|côté) ?{PROVIDER}",
        r"\b(?:serveur|base de données|routeur|disque|équipement|onduleur|lien|baie|cluster|commutateur"
        r"|pare-feu|nœud)s?\b.{0,30}?\b(?:est tombée?|a lâché|a cessé|ont cessé|est en panne|sont en panne"
        r"|est tombé en panne|a (?:saturé|planté|surchauffé|brûlé|redémarré))\b",
        r"\b(?:contenait|comportait|introduisait|a introduit|a entraîné|a provoqué|ont provoqué"
        r"|ont entraîné|a causé|ont causé|a déclenché|a saturé|sature|saturent|a surchargé)\b(?! (?:des"
        r"|de) (?:gêne|désagrément))",
        unless=r"\b(?:n'est pas|ne sont pas) (?:dû|due|lié|causé)|\bpour éviter\b|\bvérifions si\b",
        unless_in=r"(?:suite|lié\w*|dus?e?s?) (?:à|au|aux) (?:vos|votre|cette|nombreu|plusieurs|l'analyse"
        r"|nos investigations)|suite à (?:v|n)os|(?:incident|problème) ?(?:a (?:entraîné|provoqué|causé))",
    ),
)
