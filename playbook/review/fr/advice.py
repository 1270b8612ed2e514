"""French: what customers can do meanwhile, or need not do."""

from __future__ import annotations

from playbook.review.fr.nouns import GROUP
from playbook.review.fr.words import ACT, G
from playbook.review.vocabulary import one_of

#: Advice as a bare infinitive, which what is planned or expected is not.
_BY_OTHER_MEANS = (
    r"(?:(?:utiliser|composer|emprunter|privilégier|préférer|éviter|se (?:présenter|reporter|rendre|munir|reconnecter"
    r"|déconnecter|rapprocher du)|appeler (?:le|la|au)|présenter|imprimer|prévoir (?:un|une|de|des|davantage|plus)"
    r"|débrancher|rebrancher|ne pas [a-zà-ÿ]+|basculer sur|passer (?:par|en|au|sur)|demander|s'adresser|saisir)"
    r" ?(?=[a-zà-ÿ0-9])(?!.{0,25}(?:coupure|interruption|perturb|retard|d'arrêt|lenteur|attente)))"
)
_MEANS = one_of(
    r"cartes?|badges?|clés?|codes?|qr codes?|espèces|chèques?|jetons?|télécommandes?|bouton|insertion|puces?"
    r"|guichets?|bornes?|terminal|terminaux|navigateur|version (?:web|mobile|papier|bureau)|site|webmail"
    r"|filaire|4g|3g|fixe|export|import|appli|application|app|mode [a-z]+|saisie|lien direct|standard|téléphone"
    r"|sms|mail|courriel"
)

#: What is asked not to be done to the support is no way around the trouble.
_TO_US = (
    r" (?:de |un |une |d'autres? |plusieurs |des )*(?:nouveaux? |nouvelles? )?"
    r"(?:tickets?|demandes? (?:de|au) support)\b"
)

RULES = (
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
        r"|re)\b(?!.{0,40}\b(?:à nouveau|de nouveau|normalement|notre page|statut|mais pas)\b)",
        r"^n'[a-zà-ÿ]+ez (?:pas|plus|rien)|^(?:joignez|appelez|contactez)-nous (?:au|sur le) \d"
        r"|^(?!rendez-)[a-zà-ÿ]+ez-(?:la|le|les|en|y|vous)\b",
        r"\b(?:invitons|encourageons|incitons) [^.,]{2,40}? à (?!(?:patienter|consulter|contacter|nous|suivre"
        r"|vous rapprocher))[a-zà-ÿ]+",
        r"^ne [a-zà-ÿ]+ez (?:pas|plus|rien|aucun)|\b(?:(?<!de )(?<!les )(?<!vos )(?<!votre )rendez-vous|passez"
        r"|allez) (?!en ligne)(?:en|au|à la|à l'|dans"
        r"|sur) (?!\d)(?!(?:page|statut))[a-zà-ÿ]+|[:;] (?!(?:veuillez|excusez|contactez|consultez|suivez|patientez"
        r"|notez|restez|appelez-nous|signalez|écrivez|chez|assez|pouvez|devez|avez|allez|recevez)\b)[a-zà-ÿ]+ez (?:le"
        r"|la|les|l'|un|une|votre|vos|sur|par|pour"
        r"|en|à|au)\b|^par [a-zà-ÿ ]+, (?:faites|[a-zà-ÿ]+ez)\b",
        r"^(?:pour|en cas|si|dans|jusque|jusqu'|tant que|d'ici|en attendant|à défaut"
        r"|par)\b[^,]{3,80}, (?!(?:veuillez|excusez|pardonnez|contactez|consultez|suivez|patientez|notez|sachez"
        r"|restez|soyez|avez|pouvez|devez|écrivez|appelez-nous|signalez)\b)[a-zà-ÿ]+ez(?:-(?:vous|la|le|les|en"
        r"|y))?\b(?!-nous)",
        r"^(?!(?:veuillez|excusez|pardonnez|contactez|consultez|suivez|patientez|notez|sachez|restez|trouvez"
        r"|comptez|prévoyez|retrouvez|acceptez|recevez|soyez|abonnez|avez|pouvez|devez|croyez|voyez|tenez|lisez"
        r"|visitez|écrivez|assez|chez|rendez|voulez|souhaitez|rassurez)\b)[a-zà-ÿ]+ez\b(?!-nous)",
        r"\b(?:en attendant|dans l'intervalle|d'ici là|entre-temps),? (?:merci de |vous pouvez )?(?!(?:veuillez"
        r"|excusez|contactez|consultez|suivez|patientez|pouvez|restez)\b)[a-zà-ÿ]+ez\b",
        r"\b(?:peuvent|pouvez|peut) [a-zà-ÿ]+(?:er|ir|re)\b.{0,50}?\b(?:à la place|plutôt|à défaut|en attendant"
        r"|par (?:téléphone|courriel|e-?mail|mail|sms)|via|depuis (?:le|la|l'|votre)|en passant par)\b",
        rf"\b(?:en attendant|dans l'intervalle|d'ici là|entre-temps),? (?:veuillez |merci de |vous pouvez )?(?:{ACT})",
        r"\baucune? (?:action|intervention|manipulation|démarche|opération|mesure) (?:particulière )?(?:n'est "
        r"|de votre part |n'est donc )*(?:requise?|nécessaire|attendue?|à (?:prévoir|effectuer)|de votre part)"
        r"|\bvous n'avez (?:rien|aucune \w+) à (?:faire|effectuer)|\b(?:il n'est|pas) (?:pas )?(?:nécessaire"
        r"|besoin) de\b|\b(?:inutile|superflu|nul besoin) (?:de|d')|\bsans (?:aucune )?(?:action|intervention"
        r"|démarche|[a-zà-ÿ-]+) de votre part|\b(?:aucune?|pas de|il n'y a pas de"
        r"|n'existe pas de) (?:solutions? de )?contournement",
        r"\b(?:le |un |une )?(?:redémarrage|actualisation|rechargement|réinstallation|reconnexion|déconnexion"
        r"|nouvelle tentative|rafraîchissement) (?:de [^.]{0,40} )?(?:permet|suffit|résout|devrait|corrige|peut)",
        r"\b(?:reste(?:nt)?|demeure(?:nt)?|est|sont) (?:toutefois |cependant |néanmoins |toujours )?(?:possibles?"
        r"|disponibles?|(?!stables?\b|in|im|peu )[a-zà-ÿ]+(?:ables?|ibles?)) (?:via|par|depuis|en passant|à travers"
        r"|avec)\b",
        unless=r"\bvos précautions|\bpour préparer (?:votre|vos|leur) (?:trajet|voyage|déplacement)|temps "
        r"d'allongement|\b(?:recherchons|cherchons|travaillons (?:à|sur)|étudions|mis en place|avons (?:mis|déployé"
        r"|appliqué)|préparons|a été mise? en place|déployée?) (?:une?|la|cette)? ?(?:solutions?"
        r"|mesures?) (?:de contournement|provisoires?|temporaires?|alternatives?)",
        unless_after=_TO_US,
        unless_in=r"n'hésitez pas à (?:nous )?(?:contact|ouvrir|créer|écrire|signaler|revenir|appeler)|contacter"
        r"|contactez|consulter|excuser"
        r"|patienter$|ouvr(?:ir|ez) un ticket|^ne vous approchez|^ne touchez|ne pas (?:saturer|surcharger|encombrer"
        r"|appeler le (?:support|standard|service)|téléphoner)|^rendez-vous sur",
    ),
    G.rule(
        "workaround",
        # Nothing to be done.
        r"\b(?:rien (?:de particulier )?à (?:re)?(?:faire|modifier|changer|prévoir|installer|signaler de votre"
        r"|renvoyer|payer|régler"
        r"|configurer|relancer)(?! pour (?:nous|le moment de))|(?:pas|plus|aucune?|sans) (?:d'|de |autre )?(?:action"
        r"|intervention|manipulation|manip"
        r"|démarche|opération|mesure|geste|reconfiguration|relance)s? (?:particulière |supplémentaire "
        r")?(?:nécessaire|requise?|à"
        r"|de votre|côté|n'est|attendue?)|(?:pas|plus) (?:la peine|besoin|nécessaire|utile|obligé\w*) (?:de|d'|que)"
        r"|inutile (?:de|d')"
        r"|ne (?:nécessite|demande|requiert)(?:nt)? (?:aucune|pas d')|vous n'avez (?:rien|aucun\w* [a-zà-ÿ]+ à|pas "
        r"(?:à|besoin))"
        r"|ne vous (?:inquiétez|souciez|fiez)|pas (?:d'|de )(?:alternative|autre (?:moyen|solution)|contournement"
        r"|parade|solution de (?:repli|contournement))"
        r"|aucune? (?!interr|coup|perte|perturb|impact|autre)[a-zà-ÿ]+ (?:[a-zà-ÿ]+ )?n'est (?:donc )?(?:utile"
        r"|nécessaire|requise?|attendue?|demandée?|à prévoir)|aucun (?:contournement|moyen de contourner))\b",
        # Don't.
        r"\b(?:surtout,? )?ne (?:pas |le |la |les |l'|vous |surtout )*(?!(?:dev|devr|pouv|pourr|av|aur|ser|verr|voy"
        r"|recevr"
        r"|recev|constat|constater)i?ez\b)[a-zà-ÿ]+ez (?:surtout )?(?:pas|plus|rien"
        r"|aucune?|jamais)\b"
        r"|(?:^|[,:;(] ?|surtout |merci de |prière de |veuillez )ne (?:pas|plus|rien|surtout pas) (?:vous |le |la "
        r"|les |l'|y |en )?[a-zà-ÿ]+(?:er|ir|re)\b|\bsurtout (?:pas |n')",
        # What still works and can be used.
        r"(?:^|[.;:!] ?)(?:en attendant|dans l'intervalle|dans l'attente|d'ici là|d'ici la résolution|entre-temps"
        r"|entretemps|pendant ce temps"
        r"|à titre provisoire|provisoirement|en dépannage|à défaut|en contournement|en repli|en secours|faute de mieux"
        r"|pour (?:patienter|dépanner|l'instant|les urgences|toute urgence))\b(?!, (?:nous (?!vous|recommand"
        r"|conseill|invit|suggér|mett)|veuillez (?:nous|accepter)"
        r"|nos équipes|merci de (?:votre|patienter)|on (?:continue|cherche|surveille)|des limites|une "
        r"limite))[ ,:]+[^.;]{0,90}?(?:\b(?:fonctionn|march|rest|disponib|possib|accessib"
        r"|ouvert|opérationnel|utilisab|prend|répond|assur|accept|reçoi|recommand|conseill|invit|suggér|préconis"
        r"|peu(?:t|vent)|pouv|pourr|permet"
        r"|suffi|servi|renseign|accueill|à votre disposition|en place|via|par (?:téléphone|mail|courrier|sms)|au "
        r"guichet|sur place|à l'accueil)|\b\d{4}\b)",
        r"\b(?:fonctionn\w+|disponibles?|accessibles?|ouverte?s?|opérationnel\w*|utilisables?|répond(?:ent)?"
        r"|marchent?)\b[^.;]{0,60}?[,;:] ?(?:vous pouvez"
        r"|servez-vous|utilisez|nous vous invitons|profitez|à utiliser|n'hésitez pas|passez|préférez|privilégiez"
        r"|prenez)",
        r"\b(?:il (?:reste|est|demeure) (?:toutefois |cependant |néanmoins |toujours |bien sûr )?(?:possible"
        r"|envisageable|conseillé|recommandé|préférable|prudent"
        r"|demandé|vivement (?:conseillé|recommandé)|permis|autorisé|judicieux) (?:de|d'|aux)(?! (?:certains"
        r"|quelques|que|rencontr|constat|subir|perturb|ralent))"
        r"|il (?:vous )?(?:appartient|incombe|revient|faut|faudra|suffit|suffira|convient|conviendra|est "
        r"demandé)(?: (?:de|d'|donc de))? (?:les |le |la |l'|vous |en |y |donc "
        r"|simplement |juste |bien )*(?!compter|attendre|noter|savoir|encore|environ|prévoir"
        r"|patienter)[a-zà-ÿ]+(?:er|ir|re)\b)",
        r"\b(?:sont|est) (?:donc |vivement |toutefois )?(?:invité|encouragé|prié|appelé|tenu|autorisé|priée?s? de "
        r"ne pas)(?:e?s?|·es)? (?:à|de|d')"
        r" ?(?!(?:patienter|consulter (?:cette|notre|la)|contacter|nous|suivre|se rapprocher|vous "
        r"rapprocher))[a-zà-ÿ']+",
        r"\b(?:nous (?:vous )?|(?:de|à) vous )(?:recommand|conseill|invit|suggér|préconis|propos|demand|encourag"
        r"|incit)\w* (?:[^.,;]{1,45}? )?(?:à|de|d') ?(?:ne pas |les |la |le |l'|en |y |vous )*"
        r"(?!patienter|consulter (?:cette|notre|la)|contacter|nous|suivre|bien vouloir|accepter|croire|votre|vos"
        r"|excuser)[a-zà-ÿ]+(?:er|ir|re|oir)\b",
        r"\b(?:nous (?:vous )?(?:recommandons|conseillons|préconisons|suggérons)) (?:l'|la |le |les |un |une "
        r"|plutôt )",
        r"\b(?:peu(?:t|vent)|pourr(?:a|ont)) (?:(?!pas|plus|ni|jamais)[a-zà-ÿ']+ )?être (?:[a-zà-ÿ]+ment )?(?:soumis"
        r"|rejou|trait|transfér"
        r"|ajout|connect|lanc|lev|corrig(?=[a-zà-ÿ]* (?:en|par|dans|manu|depuis))|sign|branch|échang|prolong"
        r"|suivi(?=[a-zà-ÿ]* (?:sur|via))|utilis|dépos|effectu|réalis"
        r"|fait|pass|ignor|contourn|présent|envoy|saisi|transmi"
        r"|joint|command|pay|régl|retir|recharg|consultés? (?:sur|via|en)|adress|achet|demand|relanc|remplac"
        r"|ressaisi|renouvel|repri|lu|écout|ouvert|emprunt|réserv"
        r"|obten|activ|désactiv|forc|imprim|téléphon|remis|déclar|import|export|contact)\w*(?! (?:lent|perturb"
        r"|retard|plus|à nouveau|de nouveau|normalement))",
        r"\b(?:vous|votre [a-zà-ÿ]+|vos [a-zà-ÿ]+|(?:établissement|association|restaurant|magasin|agence|cabinet"
        r"|médecin|livreur|professeur|chauffeur|entreprise|commerce|pharmacie|mairie|école|visiteur|locataire"
        r"|candidat|collaborateur|partenaire|revendeur|expéditeur|client|utilisateur"
        r"|administrateur|enseignant|usager|praticien|abonné"
        r"|joueur|marchand|agent|patient|parent|famille|organisateur|conducteur|voyageur|adhérent|étudiant|élève"
        r"|formateur|gestionnaire|responsable|titulaire"
        r"|bénéficiaire|salarié|employeur|vendeur|acheteur|commerçant)s?) (?:[^.,;]{1,70}? )?(?:peut|peuvent|pouvez"
        r"|pourra|pourront|pourrez|doit|doivent|devez|devrez"
        r"|devront)(?:,? (?:aussi|donc|toujours|toutefois|également|dans l'intervalle|cependant|en attendant"
        r"|néanmoins|encore|bien sûr|simplement|continuer à|temporairement"
        r"|à titre provisoire|d'ici là|sinon|par ailleurs)){0,3},? (?:vous |se |s'|l'|le |la |les |y |en "
        r")?(?!rencontr|constat|subir|observ|voir|recev|avoir|être|nous\b|ne |suivre"
        r"|contact|joindre|reprendre|perdre|ressent|percev|notre|encore|connaître|sembler|sentir|éprouv|apparaître"
        r"|compter|attendre|patienter|consulter (?:cette|notre|la page)"
        r"|répondre (?:par|en)|prolonger|accéder|retrouver|profiter|rester|noter que|arriver)[a-zà-ÿ]{3,}(?:er|ir|re"
        r"|oir)\b(?![^.;]{0,40}\b(?:à nouveau|de nouveau|normalement|notre page|statut|mais pas)\b)",
        # Another way to reach the writer, or to hand something in.
        r"\b(?:vous pouvez|possible de|continuez à|vous pourrez) (?:nous )?(?:les? |la |l')?(?:écrire|adresser"
        r"|envoyer|transmettre"
        r"|joindre|déposer|faire parvenir) (?:[a-zà-ÿ]+ ){0,3}?(?:par (?!retour)|via |à l'accueil|au guichet)"
        r"|^(?:joignez|écrivez|appelez|contactez)-nous (?:par|via)",
        # What is left to them to do again, in the passive or the infinitive.
        r"\b(?:est|sont|seront|sera|restent?) à (?:re(?!pr|ch|m|d[re]|s)|ré(?!sou|tab|par|gler l)|refaire"
        r"|ressaisi)[a-zà-ÿ]+(?:er|ir|re)\b(?! (?:par nos))|\b(?:peu(?:t|vent)|pourr(?:a|ont)|doi(?:t|vent)|devr(?:a"
        r"|ont)) (?:(?!pas|plus|ni|jamais)[a-zà-ÿ']+ )?être (?:[a-zà-ÿ]+ment )?(?:renvoy|refait"
        r"|ressaisi|resoumi|redépos|relanc|rejou|recré|régénér|réimport|réexport|retent|retransmi|réexpédi|réédit"
        r"|réémi|recommenc|resynchronis|reprogramm|reconfigur|téléchargé|annulé|modifié|report|noté|conservé|saisi"
        r"|validé(?=[a-z]* (?:par|en|à"
        r" la|depuis|via))|réglé|acquitté|réinitialis|désinstall|mis à jour (?:depuis|via|dans|en"
        r"|par))[a-zà-ÿ]*(?! (?:par nos))"
        rf"|^(?:en attendant|d'ici là|entre-temps|dans l'intervalle|dans l'immédiat|à défaut|provisoirement) ?[,:] ?"
        r"(?!(?:suivre|patienter|continuer|attendre|merci|contacter|consulter"
        r"|surveiller)\b)(?:ne pas )?[a-zà-ÿ]{3,}(?:er|ir|re|oir)\b"
        rf"|\b{GROUP}\b (?:[^.,;]{{1,70}}? )?(?:peuvent|pourront|doivent|devront) (?:donc |aussi |toujours "
        rf"|également |néanmoins"
        r" |toutefois )*(?:se |s'|l'|le |la |les |y )?(?!encore|rencontr|constat|subir|observ|voir|recev|avoir|être"
        r"|contact"
        r"|reprendre|perdre|accéder|retrouver|connaître|patienter|attendre|suivre|compter)[a-zà-ÿ]{3,}(?:er|ir|re"
        r"|oir)\b(?![^.;]{0,40}\b(?:à nouveau|de nouveau|normalement|mais (?:pas|ne|sans)|prolonger)\b)"
        r"|\bprévoyez (?:donc |plutôt )?(?:une?|votre|vos|des) (?!peu|petit|temps|délai|retard|attente|marge|coupure"
        r"|interruption|perturb|lenteur|arrêt|allong)[a-zà-ÿ]+"
        # Advice under its name; another means that goes on; what is given or opened meanwhile.
        r"|\b(?:recommandation|conseil|consigne|astuce|instruction|marche à suivre|rappel)s? (?:aux?|pour"
        r"|à l'attention d)[^:.]{1,50}: ?[a-zà-ÿ]"
        rf"|\b{_MEANS}\b(?![^.;,]{{0,60}}\b(?:à nouveau"
        r"|de nouveau|désormais|depuis)\b)[^.;,:]{0,45}? (?<!ne )(?:(?:fonctionne|marche|passe)(?:nt)? (?:toujours"
        r"|encore|bien|en revanche|quant|elle|eux|directement|parfaitement)|fonctionne(?:nt)?\s*(?:\.|$))"
        r"|\brest(?:e|ent) (?:[a-zà-ÿ]+ment |toujours |bien |tous |toutes )*(?!in|im|il|stable|faible|sensible"
        r"|vulnérable|comparable"
        r"|responsable|probable)[a-zà-ÿ]+[ai]bles? (?:sur|via|par|depuis|aux?(?= (?:guichet|comptoir|bureau|numéro"
        r"|format|standard))|en|dans (?!la limite)|à (?=l'a|la m|tit)|auprès|avec|directement)\b"
        r"|(?<!ne )\bsuffi(?:t|sent|ra) (?:pour|à|de|d')|\b(?:paiements?|règlements?|retraits?"
        r"|argent comptant) (?:[^.;:]{1,40} )?(?:reste|demeure)(?:nt)?"
        r" (?:[a-zà-ÿ]+ment |toujours |bien )*(?:accepté|possible|ouvert)"
        r"|\ben (?:accès libre|libre accès)\b|\b(?:est|sont|sera|seront|rest(?:e|ent)) (?:exceptionnellement "
        r"|temporairement |donc"
        r" |leur |tous |toutes )*(?:gratuite?s?|ouverte?s? (?:à tous|gratuitement)|libres? d'accès)\b"
        r"|\b(?:barrières?|portiques?|portillons?) (?:[a-zà-ÿ]+ )?(?:sont )?(?:levée?s?|ouverte?s?)\b"
        r"|\bdistributions? (?:gratuite )?d[e']"
        r" ?(?:bouteilles?|eau|repas|packs?|masques?|couvertures?|billets?|tickets?)"
        r"|\b(?:la|les?) (?:débloque|rétablit|corrige|réactive|relance|résout)\b"
        r"|\b(?:est|reste|constitue|comme|en) (?:une |un )?(?:bonne |possible )?(?:alternative|solution de rechange"
        r"|palliatif)\b"
        # What they have to do, or do by other means.
        r"\bsuiv(?:re|ez) (?:la |les |l'|le )(?:déviation|itinéraire|signalisation|jalonnement|consigne|fléchage)"
        r"|\b(?=doi)(?<!prestataire )(?<!fournisseur )(?<!opérateur )(?<!hébergeur )(?<!éditeur )(?<!bancaire )"
        r"(?<!équipes techniques )(?<!équipes )(?<!techniciens )(?<!ingénieurs )doi(?:t|vent) (?!vérifi|contrôl"
        r"|inspect|sécuris|dégag|répar|remplac|attendre|procéd|redémarr|relanc"
        r"|termin|finalis|test|valid|trait|identifi|confirm|être\b|encore\b|nous\b|permettre|avoir|rester|se (?:term"
        r"|pours|prod|rédu|norm|résorb|stabil|dér)|s'(?:ach|am|ét|eff)|durer|prendre\b|arriver|interven|revenir"
        r"|reprendre|inclure"
        r"|livrer|suffire|corriger|résoudre|rétablir|améliorer|faire (?:une|un|l'))(?:donc |impérativement |d'abord "
        r"|alors |y |en |la |le |les |se |s'|l')*[a-zà-ÿ]{3,}(?:er|ir|re|oir)\b"
        r"|\b(?:est|sont|restent?) à (?:effectuer|faire|déposer|retirer|adresser|présenter|envoyer|transmettre"
        r"|prendre|demander"
        r"|passer|réaliser|acheter|saisir|reporter|différer|régler|signaler (?:sur|au|par)|privilégier|éviter)\b"
        r"|\b(?:consultable|téléchargeable|accessible|disponible|joignable|visible|récupérable|payable|lisible"
        r"|utilisable)s? "
        r"(?:toujours |aussi |bien |en intégralité )*(?:directement|également|aussi|en (?:ligne|version|mode|local"
        r"|agence|caisse)|sur (?:papier|place)|au (?:guichet|comptoir|format))"
        r"|\b(?:(?:procédures?|modes?|marche) (?:dégradée?s?|manuel(?:le)?s?|papier|de (?:secours|repli|continuité)"
        r"|hors[- ]ligne)|en dégradé\b)(?! (?:a été|est terminé|levé))"
        r"|\bctrl ?\+ ?(?:maj ?\+ ?|shift ?\+ ?)?(?:f5|r)\b|\bà la main\b(?=.{0,30}(?:en attendant|possible"
        r"|provisoire))|\b(?:le|la|les) [a-zà-ÿ-]+ (?:est|sont|reste|restent|sera) votre (?:ami|allié|meilleur)",
        # Forms of advice.
        r"\b(?:le (?:mieux|plus (?:simple|sûr|rapide)|temps du|bon réflexe)|la (?:solution|parade|seule solution"
        r"|voie la plus sûre)|l'idéal) (?:est|serait|reste|consiste) (?:de|d'|à|encore)"
        r"|\bmieux vaut\b|\bvous avez (?:tout )?intérêt à|\bpréférez\b|\bde préférence\b",
        r"\b(?:peut être|sera|serait|est|pourra être|peut s'avérer|reste) (?:parfois |alors |donc |toutefois "
        r"|ensuite )*(?:nécessaire|utile|recommandé|conseillé|préférable|indispensable|requis|prudent)"
        r" (?:de|d') ?(?:vous |se |s'|ne pas |le |la |les |l'|y )*(?!patient|attend|contact|prévoir|compter|nous\b"
        r"|consulter (?:cette|notre|la page))[a-zà-ÿ]+(?:er|ir|re|oir)\b"
        # A way that still works beside the one that does not.
        r"|^(?:la |le |l'|les )(?:connexions?|accès|authentification|identification|paiements?|règlements?|commandes?"
        r"|réservations?|envois?|dépôts?|saisie|consultation|impression|export|import|lecture|appels?|inscriptions?) "
        r"(?!.*\b(?:à nouveau|de nouveau|désormais|depuis \d|rétabli)\b)"
        r"(?:par|via|avec|au|en|depuis|sur) [^.;:]{3,60}? (?:fonctionne|passe|marche)(?:nt)?\b(?! (?:de nouveau|à "
        r"nouveau|mal|plus|pas|en panne))"
        r"|^(?:le |la |l'|les )(?:filaire|ethernet|réseau filaire|câble|4g|5g|partage de connexion|vpn|webmail|imap"
        r"|app(?:li(?:cation)?)?(?: mobile| web)?|version (?:web|mobile|bureau)|wi-?fi|fixe|fax|tchat|chat) "
        r"(?:fonctionne|passe|marche)(?:nt)?(?: (?:normalement|bien|très bien|correctement|toujours))*\s*\.?$"
        r"|\b(?:contacter|contactez|appeler|appelez|joindre|joignez) (?:directement )?(?:votre|une?|vos) (?:agence"
        r"|conseiller|banque|médecin|pharmacien|caisse|guichet|gestionnaire|mairie|secrétariat|école|cabinet|service "
        r"d'urgence)"
        r"|\b(?:envoyez|adressez|transmettez|faites parvenir|retournez)-nous (?:la|le|les|l'|une|votre|vos) "
        r"?(?!identifi|log|journ|capture|num|référence|retour|avis|question|demande|message|mail|e-?mail|ticket"
        r"|remarque|signal|témoign|nom)[a-zà-ÿ]+"
        r"|\b(?:débrancher|rebrancher|éteindre|rallumer)(?:/| puis | et )?(?:rebrancher|débrancher|rallumer"
        r"|redémarrer)\b"
        r"|\b(?:pensez|veillez|songez|n'oubliez pas) (?:bien )?(?:à|de|d')|\b(?:attention|conseil|astuce"
        r"|contournement|en contournement|solution (?:provisoire|temporaire|de repli)|à faire"
        r"|marche à suivre|parade|palliatif|plan b|recommandation|consigne|dépannage|workaround)s?(?: (?:possible"
        r"|disponible|existant|provisoire|temporaire|proposé\w*))?(?: pour [^:.]{1,40})? ?: ?[a-zà-ÿ]",
        rf"^{_BY_OTHER_MEANS}|: {_BY_OTHER_MEANS}|\ben cas (?:de |d')[^.,;:]{{3,40}}?,? {_BY_OTHER_MEANS}"
        r"|^(?:passer|utiliser|redémarrer|vider|relancer|recharger|désactiver|activer|débrancher|patienter|attendre"
        r"|réessayer|se (?:dé|re)?connecter|composer|basculer|forcer|effacer"
        r"|supprimer|réinstaller|ouvrir|fermer|cliquer|actualiser|rafraîchir|imprimer|privilégier|éviter|préférer"
        r"|emprunter|prévoir|appeler|mettre|couper|retenter|renvoyer)\b[^.;]{3,80}?"
        r"\b(?:accélèr|suffi|résou|résol|perme|aid|corrig|contourn|débloqu|règl|régl|rétabli|fonctionn|évit|march"
        r"|fait)\w*",
        r"\b(?:un|une|le|la|l') ?(?:simple |petit |second |nouvel |deuxième )?(?:redémarrage|actualisation"
        r"|rechargement|réinstallation|reconnexion|déconnexion|tentative|rafraîchissement|essai"
        r"|rebranchement|vidage du cache|navigation privée|mode avion|relance|f5|ctrl\+f5|restart|reboot|refresh"
        r"|reload|relog|hard refresh"
        r"|redéploiement|re-?push|force stop|re-?login|réappairage|extinction)\b[^.;]{0,40}? (?:permet"
        r"|suffit|résout|devrait suffire|devrait|corrige|peut|passe|aide|règle|débloque|fonctionne|rétablit)",
        r"[,;:(] (?:puis |et |alors |donc |sinon |ou |donc |merci de )?(?!(?:veuillez|excusez|contactez|consultez"
        r"|suivez|patientez|notez|sachez|restez|signalez|écrivez|souhaitez|voulez|avez|pouvez"
        r"|devez|rencontrez|constatez|êtes|soyez|appelez-nous|chez|assez|rendez|croyez|voyez|recevez|utilisiez|aviez"
        r"|allez|aurez|serez|pourrez|devrez|n'hésitez)\b)(?:[a-zà-ÿ]{3,}ez)"
        r"(?:-(?:vous|la|le|les|en|y))*\b(?! pas à nous)(?!-nous)",
        r"\b(?:servez|aidez|munissez|présentez|connectez|déconnectez|reconnectez|adressez)-vous(?:-en|-y)?\b(?! "
        r"(?:à notre support|au support|compte))",
        r"\b(?:pensez à|n'oubliez pas de|veillez à|il faudra|il faut|merci de|prière de|veuillez|à vous de|libre à "
        r"vous de|quitte à) (?:bien |ne pas |les |le |la |l'|vous |en )*"
        r"(?!patienter|nous|contacter|consulter|excuser|accepter|croire|noter|votre|compter|suivre|attendre "
        r"(?!avant)|trouver)[a-zà-ÿ]+(?:er|ir|re|oir)\b",
        r"\b(?:reste(?:nt)?|demeure(?:nt)?) (?:toutefois |cependant |néanmoins |toujours |bien |entièrement "
        r"|pleinement )*(?:consultables?|accessibles?|disponibles?|possibles?|utilisables?"
        r"|joignables?|ouverte?s?|assurée?s?|valables?|exploitables?|opérationnel\w*)\b[^.;]{0,20}?(?: (?:via|par"
        r"|depuis|en passant|sous|à travers|avec|sur|au|dans|en|hors)\b| ?: vous)",
        # Another way that is open, without a word on using it.
        r"\b(?:distributeurs?|guichets?|vente (?:à|en)|agences?|accueil|standard|téléphone|version (?:web|papier"
        r"|mobile|en ligne)"
        r"|carte (?:papier|physique)|application|appli|site|chèques?|virements?|espèces|courrier|carte bancaire"
        r"|cartes?|titres?"
        r"|tickets?|billets?|papier|bornes?|conducteurs?|terminaux|formulaires?|saisie|fax|lignes? fixes?|chat"
        r"|mode hors ligne)"
        r"\b[^.;:]{0,50}?\b(?:reste(?:nt)?|demeure(?:nt)?) (?:[a-zà-ÿ]+ment |bien sûr |toujours |bien )*(?:valable"
        r"|utilisable|possible|accepté|ouvert|à disposition|à votre disposition)"
        r"|^(?:les |la |le |l')(?:distributeurs?|guichets?|vente à bord|agences?"
        r"|bornes?|caisses|chèques|virements|version web)\b(?!.*\b(?:à nouveau|de nouveau|désormais"
        r"|depuis)\b)[^.;:,]{0,50}? (?:fonctionne(?:nt)?|prennent le relais)(?: normalement)?\s*\.?$"
        r"|\bnécessit\w+ (?:un |une )(?:redémarr|reconnex|déconnex|mise à jour|réinstall|actualis|nouvelle conn"
        r"|recharg|débranch)",
        r"\b(?:fait|feront|fera) foi\b|\bpeu(?:t|vent) vous dépanner\b|\b(?:numéro|guichet|site|standard|agence"
        r"|accueil|\d{2,4})\b[^.;]{0,30} (?:prend|prennent|assure|assurent) le relais\b|\b(?:prend|traite|accueille"
        r"|répond à)(?:nt)? vos (?:demandes|appels|commandes|clients)",
        r"\b(?:par|via|avec|depuis) (?:le|la|l'|un|une|votre|nos) [^.,;]{2,40}?,? (?:c'est|cela|ça) (?:marche"
        r"|fonctionne|passe|reste)|\bça (?:marche|passe|fonctionne) (?:en|avec|via|depuis|par|si)\b",
        unless=r"\b(?:recherchons|cherchons|travaillons (?:à|sur)|étudions|mis en place|avons (?:mis|déployé"
        r"|appliqué)|préparons"
        r"|a été mise? en place|déployée?) (?:une?|la|cette)? ?(?:solutions?|mesures?) (?:de contournement"
        r"|provisoires?|temporaires?"
        r"|alternatives?)|\b(?:pour préparer (?:votre|vos|leur) (?:trajet|voyage|déplacement)|(?:prenez|prendre) vos "
        r"précautions|temps d'allongement|prévoir (?:un |des )?(?:temps|allongement|retard|délai))"
        r"|\bdans la limite (?:d'un|des|du|de) |^(?:comptez|prévoyez|patientez|contactez(?! (?:directement v|votre"
        r"|une?|vos))|consultez|suivez|excusez|veuillez (?:nous|accepter|patienter|excuser)|n'hésitez pas à nous)",
        unless_after=_TO_US,
        unless_in=r"n'hésitez pas à (?:nous )?(?:contact|ouvrir|créer|écrire|signaler|revenir|appeler)|contacter "
        r"(?!directement v|votre|une?|vos)|contacter$"
        r"|contactez (?!directement v|votre|une?|vos)|contactez$|consulter (?:cette|notre|la)|excuser|ouvr(?:ir|ez) un "
        r"ticket"
        r"|(?:approchez|touchez|saturez|saturer|encombr|surcharger|surchargez|marchez) (?:pas|jamais|surtout)|ne pas "
        r"(?:saturer|surcharger|encombrer|appeler|téléphoner|contacter)"
        r"|(?:vos précautions|temps d'allongement|préparer votre (?:trajet|voyage|déplacement)|votre mal en patience"
        r"|temps (?:de trajet|supplémentaire))|possibles dans la limite"
        r"|patienter$|^[,:;(] ?(?:et )?(?:comptez|prévoyez|attendez-vous|patientez)"
        r"|nous (?:contact|écri|excus|pardon|signal)|donne\w* (?:à nouveau )?accès|jusqu'à nouvel",
    ),
)
