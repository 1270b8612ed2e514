"""French: the kinds of words the rules are made of."""

from __future__ import annotations

from playbook.review.rule import Grammar
from playbook.review.vocabulary import one_of

BE = (
    r"(?:est|sont|était|étaient|sera|seront|a été|ont été|avait été|reste|restent|demeure|demeurent|semble|semblent"
    r"|fut|soit|soient|être|devient|deviennent)"
)
ADV = (
    r"(?:(?:[a-zà-ÿ]+ment|toujours|encore|désormais|parfois|très|plus|tous|toutes|à nouveau|de nouveau|pas|en partie"
    r"|à ce jour|souvent|trop|assez|aussi) )"
)
GENERIC = (
    r"(?:(?:un|une|cet|cette|ce|ces|l'|le|la|les|d'un|d'une|notre|nos|des|quelques|certains?|certaines?|du|de l'"
    r"|de la|aux?|d') ?)?(?:(?:même|autre|nouvel|nouveau|nouvelle|récent|petit|gros) )?(?:incidents?|problèmes?"
    r"|dysfonctionnements?|anomalies?|difficultés?|perturbations?|situation|interruption|gêne|désagréments?|panne"
    r"|erreur|soucis?|événements?|raisons? (?:inconnues?|techniques?)|phénomène|indisponibilité"
    r"|dégradation|maintenances?|travaux|opérations?|interventions?)(?: (?:de maintenance|d'entretien|programmée?s?"
    r"|planifiée?s?|prévue?s?|techniques?|technologiques?|informatiques?|majeure?s?|mineure?s?|inconnue?s?|internes?"
    r"|imprévue?s?|en cours|inattendue?s?|actuel(?:le)?s?"
    r"|rencontrée?s?|indépendante?s? de notre volonté|ponctuel(?:le)?s?|général(?:e|isée?)?"
    r"|survenue?s?))*(?=\s*(?:[,.;:!]|$|et\b|que|qui|sur (?!la (?!plat)|le (?!serv|site|rés)|une? )|depuis|nous|est"
    r"|a |ont|pour|de nos|de ce|affect|impact))"
)
FAULT = one_of(
    r"(?:(?:mise à jour|configuration|déploiement|version|routeur|commutateur|disque|serveur|requêtes?|migration"
    r"|modification|composant|équipement|matériel|carte|nœud|switch|script|règle|certificat|correctif|lien|module"
    r"|changement|paramétrage|alimentation|base de données|cluster|baie|onduleur|câble|sonde|capteur|pare-feu"
    r"|cache) (?:de [a-zà-ÿ]+ |d'[a-zà-ÿ]+ |du [a-zà-ÿ]+ |des [a-zà-ÿ]+ |réseau )?(?:est |était |a été |était "
    r"|, )?(?:défectueu(?:x|ses?)|défaillante?s?|erronée?s?|expirée?s?|incorrecte?s?|saturée?s?|en panne"
    r"|corrompue?s?|surchargée?s?|hors service|mauvaise?|malformée?s?|fautive?s?|endommagée?s?|invalide?|bloquant)"
    r"|(?:erreur|défaut|faute|bug|bogue) (?:de|d'|dans) ?(?:la |le |l'|notre |nos |une |un )?(?:configuration"
    r"|paramétrage|programmation|code|manipulation|conception|logiciel|déploiement|routage|dns|saisie|mise à jour"
    r"|humaine|dernière|version)|erreur humaine|bogue|\bbug\b(?! (?:d'affichage|:|: ))|régression|mauvaise? "
    r"(?:[a-zà-ÿ]+ )?(?:configuration"
    r"|manipulation|paramétrage|réglage|version|routage|branchement)|(?:disque|stockage|serveur|partition"
    r"|volume)[^.]{0,20}? (?:pleine?s?|plein)\b|fuite (?:de |de la )?mémoire|goulot d'étranglement"
    r"|(?<=.)coupures? (?:de courant|électriques?|d'électricité|d'alimentation|de fibre|de câble)"
    r"|pannes? (?:électriques?"
    r"|de courant|matérielles?|d'alimentation|de climatisation|réseau|disque|de disque|d'un|d'une|du|de notre|de nos"
    r"|chez|des serveurs)|défaillances? (?:matérielles?|d'un|d'une|du|de la|de l'|de notre|des|chez|logicielles?"
    r"|réseau|électriques?)|(?:câble|fibre)[^.]{0,30}?(?:sectionnée?|coupée?|arrachée?|endommagée?|rompue?)"
    r"|attaques? (?:par déni de service|ddos|informatique|dos)|\bddos\b|déni de service|pics? (?:de charge|de trafic"
    r"|d'activité|de requêtes|de connexions)|(?:afflux|surcroît|hausse|augmentation"
    r"|volume)[^.]{0,25}?(?:inhabituel\w*|de trafic|de requêtes|de connexions|important|exceptionnel\w*|anormal\w*)"
    r"|saturation|surcharge|surchauffe|certificat[^.]{0,25}?expiré|expiration (?:d'un|du|de) |interblocage"
    r"|épuisement (?:des|de la|du)|incendie|inondation|sinistres?|synchronisation d'horloges?|entrées? dns"
    r"|enregistrements? (?:dns|mx|spf|dkim|dmarc|txt|cname)|chaudières? (?:en panne|hs)|dégât des eaux)"
)
ACT = one_of(
    r"utilis(?:er|ez)|essay(?:er|ez)|réessay(?:er|ez)|vid(?:er|ez)|redémarr(?:er|ez)|relanc(?:er|ez)|actualis(?:er"
    r"|ez)|recharg(?:er|ez)|rafraîch(?:ir|issez)|install(?:er|ez)|réinstall(?:er|ez)|déconnect(?:er|ez)"
    r"|reconnect(?:er|ez)|désactiv(?:er|ez)|activ(?:er|ez)|bascul(?:er|ez)|pass(?:er|ez) (?:par|en|à|au|sur)"
    r"|emprunt(?:er|ez)|privilégi(?:er|ez)|évit(?:er|ez)|restaur(?:er|ez)|configur(?:er|ez)|modifi(?:er|ez)"
    r"|renvoy(?:er|ez)|chang(?:er|ez)|choisi(?:r|ssez)|recour(?:ir|ez)|connect(?:er|ez)|ferm(?:er|ez)|rouvr(?:ir|ez)"
    r"|supprim(?:er|ez)|ajout(?:er|ez)|télécharg(?:er|ez)|imprim(?:er|ez)|saisi(?:r|ssez)|effectu(?:er|ez)"
    r"|appuy(?:er|ez)|mett(?:re|ez) à jour|procéd(?:er|ez)|patient(?:er|ez) (?:avant|quelques)|attend(?:re|ez)"
    r"|fai(?:re|tes)|opt(?:er|ez)|patient(?:er|ez) avant|retent(?:er|ez)|lanc(?:er|ez)|débranch(?:er|ez)"
    r"|remplac(?:er|ez)|régénér(?:er|ez)|réinitialis(?:er|ez)|vous connecter|vous déconnecter|vous reconnecter"
    r"|appel(?:er|ez) (?:le|depuis|directement)|commander|commandez|payer|payez|report(?:er|ez)|suspend(?:re|ez)"
    r"|contourn(?:er|ez)|pens(?:er|ez) à|forc(?:er|ez)|ne (?:pas )?(?:redémarr|relanc|supprim|install|modifi|tent"
    r"|utilis|fait|mett)\w*|rendre|présent(?:er|ez)|déploy(?:er|ez)|cré(?:er|ez)|ouvr(?:ir|ez)|transfér(?:er|ez)"
    r"|export(?:er|ez)|import(?:er|ez)|copi(?:er|ez)|consulter (?:votre|vos)|régler|réglez|déplac(?:er|ez)|migr(?:er"
    r"|ez)|exécut(?:er|ez)|lancer|coup(?:er|ez)|retir(?:er|ez)|annul(?:er|ez)|valid(?:er|ez)|réserv(?:er|ez)"
    r"|souscri(?:re|vez)|sign(?:er|ez)|rebranch(?:er|ez)|jou(?:er|ez)|faire|faites|continu(?:er|ez)"
    r"|rendez-vous (?:en|dans) (?:agence|magasin|boutique)"
)
G = Grammar(
    {
        "num": r"\d+(?:[.,]\d+)?|une?|deux|trois|quatre|cinq|six|dix|quinze|vingt|trente|quarante(?:-cinq)?"
        r"|soixante|quelques",
        "unit": r"min(?:ute)?s?|heures?|h\b|jours?(?: ouvrés?)?|semaines?|demi-heures?|quarts? d'heure",
        "clock": r"\b(?:[01]?\d|2[0-4]) ?(?:h(?:eures?)?\b ?(?:[0-5]\d\b)?|h[0-5]\d\b|:[0-5]\d)|\bmi(?:di|nuit)\b",
        "month": r"janvier|février|mars|avril|mai|jui(?:n|llet)|août|(?:septem|octo|novem|décem)bre",
        "weekday": r"(?:lun|mar|mercre|jeu|vendre|same)di|dimanche",
        "date": r"\b(?:\d{4}-\d\d-\d\d|\d{1,2}/\d{1,2}|(?:1er|\d{1,2}) <month>|<weekday>|demain|aujourd'hui"
        r"|ce (?:soir|matin|midi|week-end)|cet après-midi|cette (?:nuit|semaine|après-midi)"
        r"|(?:fin|début|milieu) (?:de |d'|du )?(?:la |l')?(?:journée|matinée|après-midi|semaine|soirée|mois|week-end)"
        r"|dans (?:la|l') ?(?:soirée|matinée|journée|nuit|après-midi))\b",
        "interval": r"(?:une? |l'|l[ae]s? |prochaine?s? |environ |près d'){0,3}(?:<num>(?: ?(?:à|-|ou) ?\d+)? "
        r"?(?:prochaine?s? )?<unit>\b)|\bl'heure\b|\b(?:une |la (?:prochaine )?)?demi-heure\b|\b(?:la |les )?"
        r"prochaine?s? (?:heures?|minutes?|demi-heure)|\b(?:une |les )?heures? (?:qui vient|à venir|suivante)",
        "time": r"<clock>|<interval>|<date>",
        "prep": r"(?:à|entre|au plus tard (?:à|le|dans)|d'ici(?: à| le)?|dans|vers|avant|pour|toutes les"
        r"|tous les|chaque|le|au bout de|sous|d'ici environ|en|autour de|après|:|au cours de|courant"
        r"|aux alentours de|aux environs de|jusqu'à|en début de|en fin de|en milieu de|à partir de|dès|en)",
        "news": one_of(
            r"mises? à jour|maj\b|updates?|suivis?|news|tour d'horizon|retours? (?=à|vers|d'ici|dans"
            "|avant)|informations?|infos?|nouvelles|points?(?: de situation| d'étape| d'avancement)?"
            r"|précisions?|détails?|bulletin|message(?!s)|communications?|communiqué|compte[- ]rendu|rapport|bilan"
            r"|post-?mortem|analyse|actualisation|annonce|état des lieux|explications?|raisons|retour d'expérience"
            r"|suite|éléments?|estimations?|prévisions?|retex|rex\b|rca\b|renseignements?|consignes?|calendrier"
            r"|nouveautés|debrief\w*|débrief\w*|diagnostic complet"
        ),
        "tell": one_of(
            r"(?:re)?(?:donn|publi|communiqu|partag|diffus|apport|post|envoy|livr|présent|expliqu|détaill|précis"
            r"|annonc|confirm|propos|rédig)(?:er|erons|era|erai)\b.{0,60}?\b<news>"
            r"|(?:fourni(?:r|rons)|transmettr(?:e|ons)|enverrons|(?:re)?donn(?:e|ons)|aurons|tiendrons|paraîtra"
            r"|suivr(?:a|ont))\b.{0,60}?\b<news>"
            r"|(?:re)?f(?:erons|aire|erai|era|ait|ais|aisons) (?:(?:un|une|le|la|des|nouve\w+|prochaine?|autre|court"
            r"|petit|encore|vite|rapidement) )+<news>"
            r"|(?:nous |on |je )?(?:vous )?(?:t(?:iendr(?:ont|ons|on|a|ai)|enons|ien[st]|enir)) (?:[a-zà-ÿ]+ ){0,2}?"
            r"(?:informée?s?|au (?:courant|jus))"
            r"|(?:on|nous) (?:vous )?(?:en )?reparl(?:e|ons|era|erons)|vous (?:rev(?:enons|iens|ient|iendr\w+)"
            r"|recontact\w+|(?:en )?(?:informer|prévien?d?r?|aviser|dir"
            r"|notifier"
            r"|donner|recontacter|expliquer|détailler|préciser|communiquer)(?:ons|ont|a|ai)?\b|faire savoir"
            r"|ferons signe)"
            r"|rev(?:enons|enir|iendr\w+|ient|iens) (?:[a-zà-ÿ]+ )?vers vous|rev(?:enons|iendrons|ient) (?:ici |vite "
            r"|très "
            r"|rapidement |bientôt )*(?:avec|dès|dire|donner|faire)"
            r"|vous (?:inform|confirm|annonc|signal|préven|préciser|indiquer|avertir|aviser|dir)(?:er|i)?(?:ons|a"
            r"|ont)\b"
            r"|(?:je|on|nous) (?:vous )?(?:redi(?:s|t|rai|rons)|prévien\w+|dis tout|repass\w+|revien(?:s|drai|dra|t)"
            r"|dir(?:ai|a|ons) (?:tout|plus|quand|dès)|repost\w+|posterai|écrirai|confirme(?:rai|rons)? (?:dès"
            r"|quand|ici)"
            r"|post\w+ ici|(?:vous )?en (?:di(?:t|rons|ra)|dit|reparle) ?(?:davantage|plus)?|actualise|met à jour)"
            r"|(?:complèt|complét|enrichi|actualis|rafraîchi|aliment)(?:ons|erons|rons|e|era|erai|ra|ssons|er)\b"
            r"(?: [a-zà-ÿ]+)? ?(?=(?:ce|cette|cet|la page|le message|le fil|dès|au fil|quand|ici)\b)"
            r"|(?:page|message|fil|statut|billet|post|ticket|incident) (?:sera )?(?:tenue?|mise?) à jour"
            r"|(?:communiqu|inform|publi|post|écriv|annonç)(?:ons|erons) (?:à nouveau|de|une nouvelle fois|ici"
            r"|dès|sur"
            r"|lorsque|quand)\b(?! (?:passe|mot))"
            r"|dès qu'(?:il y a|on a|on en a|on en sait|on y voit|il y aura|une) (?:du (?:neuf|nouveau|concret)"
            r"|plus|une"
            r"|de la|des|clair|avancée|piste)"
            r"|en (?:dirons|saurez|dire) (?:davantage|plus)"
            r"|(?:mettrons|sera mise|mettre) (?:cette page |ce message |cet incident |le statut |la page )?à jour"
            r"(?! (?:le|la|les|nos|notre|des) (?:serveur|base|système|infra|logiciel|micro))|actualiserons"
            r"|donnerons (?:des|de) nouvelles|on vous (?:écri|signal|annonc|confirm|averti|alert|retrouv|appell"
            r"|tien|redi"
            r"|dira?\b|dit\b|donne|inform|prévien|fait)\w*|dès (?:que nous|qu'on|que l'on) (?:en )?(?:ai?t?|aur[aos]\w*"
            r"|avons|saurons|sait|connaîtrons)\b|confirmer(?:ons|a) (?:ici|la fin|le retour)"
            r"|(?:de|pour) vous (?:informer|tenir informé|prévenir|aviser)|affaire à suivre|publierons? un message"
            r"|écrir(?:ons|a)\b|repass(?:e|ons|erons|era) (?:vers vous|ici|donner)|informerons|communiquerons"
            r"|ferons (?:un|le) (?:nouveau |prochain )?point|(?:vous )?(?:donnons|fixons) rendez-vous"
            r"|rendez-vous (?=[^.]{0,40}point)"
        )
        + r"|<news>\b.{0,40}?\bvous ser(?:a|ont) [a-zà-ÿ]+",
    }
)
