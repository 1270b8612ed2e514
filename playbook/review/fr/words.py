"""French: the kinds of words the rules are made of."""

from __future__ import annotations

from playbook.review.rule import Grammar

BE = (
    r"(?:est|sont|était|étaient|sera|seront|a été|ont été|avait été|reste|restent|demeure|demeurent"
    r"|semble|semblent|fut|soit|soient|être|devient|deviennent)"
)
ADV = (
    r"(?:(?:actuellement|toujours|encore|temporairement|momentanément|partiellement|totalement"
    r"|complètement|désormais|parfois|très|plus|particulièrement|anormalement|tous|toutes|à nouveau"
    r"|de nouveau|ponctuellement|pas|systématiquement|aléatoirement|entièrement|en partie) )"
)
PEOPLE = (
    r"(?:clients?|utilisateurs?|utilisatrices?|clientes?|abonnés?|comptes?|usagers?|internautes?"
    r"|visiteurs?|marchands?|commerçants?|vendeurs?|acheteurs?|expéditeurs?|destinataires?|membres?"
    r"|entreprises?|organisations?|équipes clientes|foyers?"
    r"|voyageurs?|conducteurs?|chauffeurs?|livreurs?|patients?|élèves?|étudiants?|enseignants?"
    r"|joueurs?|adhérents?|partenaires?|sites?|domaines?|boutiques?|magasins?|locataires?|projets?"
    r"|espaces de travail|personnes?|administrateurs?|développeurs?|établissements?|agences?|lignes"
    r"|appareils|numéros)"
)
PROVIDER = (
    r"(?:(?:notre|nos|un|une|l'un de nos|le|la|les|d'un|chez)? ?(?:prestataires?|fournisseurs?"
    r"|hébergeurs?|opérateurs?|sous-traitants?|partenaires?|transporteurs?|infogérants?)|(?:un |le "
    r"|notre )?(?:service )?tiers\b|aws|azure|cloudflare|ovh\w*|tierce partie)"
)
GENERIC = (
    r"(?:(?:un|une|cet|cette|ce|ces|l'|le|la|les|d'un|d'une|notre|nos|des|quelques|certains?"
    r"|certaines?|du|de l'|de la|aux?|d') ?)?(?:(?:même|autre|nouvel|nouveau|nouvelle|récent|petit"
    r"|gros) )?"
    r"(?:incidents?|problèmes?|dysfonctionnements?|anomalies?|difficultés?|perturbations?|situation"
    r"|interruption|gêne|désagréments?|panne|erreur|soucis?|événements?|raisons? (?:inconnues?"
    r"|techniques?)|phénomène|indisponibilité|dégradation)"
    r"(?: (?:techniques?|inconnue?s?|internes?|imprévue?s?|en cours|inattendue?s?|actuel(?:le)?s?"
    r"|rencontrée?s?|indépendante?s? de notre volonté|ponctuel(?:le)?s?|général(?:e|isée?)?"
    r"|survenue?s?))*(?=\s*(?:[,.;:!]|$|et\b|que|qui|sur|depuis|nous|est|a |ont|pour|de nos|de ce"
    r"|affect|impact))"
)
FAULT = (
    r"(?:(?:mise à jour|configuration|déploiement|version|routeur|commutateur|disque|serveur|requêtes?"
    r"|migration|modification|composant|équipement|matériel|carte|nœud|switch|script|règle|certificat"
    r"|correctif|lien|module|changement|paramétrage|alimentation|base de données|cluster|baie|onduleur"
    r"|câble|sonde|capteur|pare-feu|cache) (?:de [a-zà-ÿ]+ |d'[a-zà-ÿ]+ |du [a-zà-ÿ]+ |des [a-zà-ÿ]+ "
    r"|réseau )?(?:est |était |a été |était |, )?(?:défectueu(?:x|ses?)|défaillante?s?|erronée?s?"
    r"|expirée?s?|incorrecte?s?|saturée?s?|en panne|corrompue?s?|surchargée?s?|hors service|mauvaise?"
    r"|malformée?s?|fautive?s?|endommagée?s?|invalide?|bloquant)"
    r"|(?:erreur|défaut|faute|bug|bogue) (?:de|d'|dans) ?(?:la |le |l'|notre |nos |une "
    r"|un )?(?:configuration|paramétrage|programmation|code|manipulation|conception|logiciel"
    r"|déploiement|routage|dns|saisie|mise à jour|humaine|dernière|version)|erreur humaine|bogue"
    r"|\bbug\b|régression|mauvaise? (?:[a-zà-ÿ]+ )?(?:configuration|manipulation|paramétrage|réglage"
    r"|version|routage|branchement)|(?:disque|stockage|serveur|partition"
    r"|volume)[^.]{0,20}? (?:pleine?s?|plein)\b|fuite (?:de |de la )?mémoire|goulot d'étranglement"
    r"|coupures? (?:de courant|électriques?|d'électricité|d'alimentation|de fibre|de câble)"
    r"|pannes? (?:électriques?|de courant|matérielles?|d'alimentation|de climatisation|réseau|disque"
    r"|de disque|d'un|d'une|du|de notre|de nos|chez|des serveurs)|défaillances? (?:matérielles?|d'un"
    r"|d'une|du|de la|de l'|de notre|des|chez|logicielles?|réseau|électriques?)|(?:câble"
    r"|fibre)[^.]{0,30}?(?:sectionnée?|coupée?|arrachée?|endommagée?|rompue?)"
    r"|attaques? (?:par déni de service|ddos|informatique|dos)|\bddos\b|déni de service"
    r"|pics? (?:de charge|de trafic|d'activité|de requêtes|de connexions)|(?:afflux|surcroît|hausse"
    r"|augmentation|volume)[^.]{0,25}?(?:inhabituel\w*|de trafic|de requêtes|de connexions|important"
    r"|exceptionnel\w*|anormal\w*)|saturation|surcharge|surchauffe|certificat[^.]{0,25}?expiré"
    r"|expiration (?:d'un|du|de) |interblocage|épuisement (?:des|de la|du)|incendie|inondation"
    r"|dégât des eaux)"
)
ACT = (
    r"utilis(?:er|ez)|essay(?:er|ez)|réessay(?:er|ez)|vid(?:er|ez)|redémarr(?:er|ez)|relanc(?:er|ez)"
    r"|actualis(?:er|ez)|recharg(?:er|ez)|rafraîch(?:ir|issez)|install(?:er|ez)|réinstall(?:er|ez)"
    r"|déconnect(?:er|ez)|reconnect(?:er|ez)|désactiv(?:er|ez)|activ(?:er|ez)"
    r"|bascul(?:er|ez)|pass(?:er|ez) (?:par|en|à|au|sur)|emprunt(?:er|ez)|privilégi(?:er|ez)|évit(?:er"
    r"|ez)|restaur(?:er|ez)|configur(?:er|ez)|modifi(?:er|ez)|renvoy(?:er|ez)|chang(?:er|ez)"
    r"|choisi(?:r|ssez)|recour(?:ir|ez)|connect(?:er|ez)|ferm(?:er|ez)|rouvr(?:ir|ez)|supprim(?:er|ez)"
    r"|ajout(?:er|ez)|télécharg(?:er|ez)|imprim(?:er|ez)|saisi(?:r|ssez)|effectu(?:er|ez)|appuy(?:er"
    r"|ez)|mett(?:re|ez) à jour|procéd(?:er|ez)|patient(?:er|ez) (?:avant|quelques)|attend(?:re"
    r"|ez) avant|retent(?:er|ez)|lanc(?:er|ez)|débranch(?:er|ez)|remplac(?:er|ez)|régénér(?:er|ez)"
    r"|réinitialis(?:er|ez)|vous connecter|vous déconnecter|vous reconnecter|appel(?:er|ez) (?:le"
    r"|depuis|directement)|commander|commandez|payer|payez|report(?:er|ez)|suspend(?:re|ez)"
    r"|contourn(?:er|ez)|pens(?:er|ez) à|forc(?:er|ez)|ne (?:pas )?(?:redémarr|relanc|supprim|install"
    r"|modifi|tent|utilis|fait|mett)\w*|rendez-vous (?:en|dans) (?:agence|magasin|boutique)"
)
G = Grammar(
    {
        "num": r"\d+(?:[.,]\d+)?|une?|deux|trois|quatre|cinq|six|dix|quinze|vingt|trente|quarante(?:-cinq)?"
        r"|soixante|quelques",
        "unit": r"minutes?|mins?|heures?|h\b|jours?(?: ouvrés?)?|semaines?|demi-heures?|quarts? d'heure",
        "clock": r"\b(?:[01]?\d|2[0-4]) ?(?:h(?:eures?)?\b ?(?:[0-5]\d\b)?|h[0-5]\d\b|:[0-5]\d)|\bmidi\b|\bminuit\b",
        "month": r"janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
        "weekday": r"(?:lun|mar|mercre|jeu|vendre|same)di|dimanche",
        "date": r"\b\d{4}-\d\d-\d\d\b|\b\d{1,2}/\d{1,2}\b|\b(?:1er|\d{1,2}) <month>\b|\b<weekday>\b|\bdemain\b"
        r"|\baujourd'hui\b|\bce (?:soir|matin|midi)\b|\bcet après-midi\b|\bfin de (?:journée|matinée"
        r"|semaine|soirée|mois)|\bcette (?:nuit|semaine)\b",
        "interval": r"(?:une |un |la |l'|les |les prochaines |les prochains |la prochaine |environ "
        r"|près d')?(?:<num>(?: ?(?:à|-|ou) ?<num>)? ?(?:prochaines? |prochains? )?<unit>\b)|\bl'heure\b"
        r"|\b(?:une |la (?:prochaine )?)?demi-heure\b|\b(?:la |les )?prochaine?s? (?:heures?|minutes?"
        r"|demi-heure)|\b(?:une |les )?heures? (?:qui vient|à venir|suivante)",
        "time": r"<clock>|<interval>|<date>",
        "prep": r"(?:à|au plus tard (?:à|le|dans)|d'ici(?: à| le)?|dans|vers|avant|pour|toutes les|tous les|chaque"
        r"|le|au bout de|sous|d'ici environ|en|autour de|après|:|au cours de|courant|aux alentours de"
        r"|jusqu'à|en début de|en)",
        "news": r"mises? à jour|informations?|infos?|nouvelles|points?(?: de situation| d'étape| d'avancement)?"
        r"|précisions?|détails?|bulletin|message|communications?|communiqué|compte[- ]rendu|rapport|bilan"
        r"|post-?mortem|analyse|actualisation|annonce|état des lieux|explications?|retour d'expérience"
        r"|suite",
        "tell": r"(?:donner|donnerons|donnera|publier|publierons|publiera|publiée?s?|communiquer|communiquerons"
        r"|communiquée?s?|fournir|fournirons|fournie?s?|partager|partagerons|diffuser|diffuserons|ferons"
        r"|faire|fera|apporter|apporterons|poster|posterons|envoyer|enverrons|transmettre|transmettrons"
        r"|proposerons|rédigerons|aurons|tiendrons|paraîtra|suivra|suivront)\b.{0,60}?\b<news>"
        r"|(?:nous )?(?:vous )?(?:tiendrons?|tenons|tenir|tiendra) (?:[a-zà-ÿ]+ ){0,2}?(?:informée?s?"
        r"|au courant)|(?:revenons|reviendrons|revenir|reviendra) vers vous|vous (?:en )?(?:informerons"
        r"|informera|informer|préviendrons|prévenir|aviserons|aviser|dirons|notifierons|notifier|donnerons"
        r"|recontacterons)"
        r"|en (?:dirons|saurez|dire) (?:davantage|plus)|(?:mettrons|sera mise|mettre) (?:cette page "
        r"|ce message |cet incident |le statut |la page )?à jour(?! (?:le|la|les|nos|notre|des) (?:serveur"
        r"|base|système|infra|logiciel|micro))|actualiserons|donnerons (?:des|de) nouvelles"
        r"|on vous (?:tient|tiendra|redit|redira|dira|donne|donnera|informe|informera|prévient|préviendra"
        r"|fait)|dès (?:que nous|qu'on|que l'on) (?:en )?(?:a|ait|aura|aurons|avons|saurons|sait"
        r"|connaîtrons)\b|informerons|communiquerons|ferons (?:un|le) (?:nouveau |prochain )?point"
        r"|(?:vous )?(?:donnons|fixons) rendez-vous|rendez-vous (?=[^.]{0,40}point)|tiendrons informé",
    }
)
