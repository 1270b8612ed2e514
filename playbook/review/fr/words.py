"""French: the kinds of words the rules are made of."""

from __future__ import annotations

from playbook.review.rule import Grammar

BE = (
    r"(?:est|sont|était|étaient|sera|seront|a été|ont été|avait été|reste|restent|demeure|demeurent|semble|semblent"
    r"|fut|soit|soient|être|devient|deviennent)"
)
ADV = (
    r"(?:(?:actuellement|toujours|encore|temporairement|momentanément|partiellement|totalement|complètement"
    r"|désormais|parfois|très|plus|particulièrement|anormalement|tous|toutes|à nouveau|de nouveau|ponctuellement|pas"
    r"|systématiquement|aléatoirement|entièrement|en partie) )"
)
PEOPLE = (
    r"(?:clients?|utilisateurs?|utilisatrices?|clientes?|abonnés?|comptes?|usagers?|internautes?|visiteurs?"
    r"|marchands?|commerçants?|vendeurs?|acheteurs?|expéditeurs?|destinataires?|membres?|entreprises?|organisations?"
    r"|équipes clientes|foyers?|voyageurs?|conducteurs?|chauffeurs?|livreurs?|patients?|élèves?|étudiants?"
    r"|enseignants?|joueurs?|adhérents?|partenaires?|participants?|familles?|parents|professeurs?|salariés?|agents?"
    r"|praticiens?|médecins|lecteurs?|invités?|organisateurs?|passagers?|riverains?|ménages?|particuliers"
    r"|professionnels|sites?|domaines?|boutiques?|magasins?|locataires?|projets?|espaces de travail|personnes?"
    r"|administrateurs?|développeurs?|établissements?|agences?|lignes|appareils|numéros)"
)
PROVIDER = (
    r"(?:(?:notre|nos|un|une|l'un de nos|le|la|les|d'un|chez)? ?(?:prestataires?|fournisseurs?|hébergeurs?"
    r"|opérateurs?|sous-traitants?|partenaires?|transporteurs?|infogérants?)|(?:un |le |notre )?(?:service )?tiers\b"
    r"|aws|azure|cloudflare|ovh\w*|tierce partie)"
)
GENERIC = (
    r"(?:(?:un|une|cet|cette|ce|ces|l'|le|la|les|d'un|d'une|notre|nos|des|quelques|certains?|certaines?|du|de l'"
    r"|de la|aux?|d') ?)?(?:(?:même|autre|nouvel|nouveau|nouvelle|récent|petit|gros) )?(?:incidents?|problèmes?"
    r"|dysfonctionnements?|anomalies?|difficultés?|perturbations?|situation|interruption|gêne|désagréments?|panne"
    r"|erreur|soucis?|événements?|raisons? (?:inconnues?|techniques?)|phénomène|indisponibilité"
    r"|dégradation)(?: (?:techniques?|inconnue?s?|internes?|imprévue?s?|en cours|inattendue?s?|actuel(?:le)?s?"
    r"|rencontrée?s?|indépendante?s? de notre volonté|ponctuel(?:le)?s?|général(?:e|isée?)?"
    r"|survenue?s?))*(?=\s*(?:[,.;:!]|$|et\b|que|qui|sur|depuis|nous|est|a |ont|pour|de nos|de ce|affect|impact))"
)
FAULT = (
    r"(?:(?:mise à jour|configuration|déploiement|version|routeur|commutateur|disque|serveur|requêtes?|migration"
    r"|modification|composant|équipement|matériel|carte|nœud|switch|script|règle|certificat|correctif|lien|module"
    r"|changement|paramétrage|alimentation|base de données|cluster|baie|onduleur|câble|sonde|capteur|pare-feu"
    r"|cache) (?:de [a-zà-ÿ]+ |d'[a-zà-ÿ]+ |du [a-zà-ÿ]+ |des [a-zà-ÿ]+ |réseau )?(?:est |était |a été |était "
    r"|, )?(?:défectueu(?:x|ses?)|défaillante?s?|erronée?s?|expirée?s?|incorrecte?s?|saturée?s?|en panne"
    r"|corrompue?s?|surchargée?s?|hors service|mauvaise?|malformée?s?|fautive?s?|endommagée?s?|invalide?|bloquant)"
    r"|(?:erreur|défaut|faute|bug|bogue) (?:de|d'|dans) ?(?:la |le |l'|notre |nos |une |un )?(?:configuration"
    r"|paramétrage|programmation|code|manipulation|conception|logiciel|déploiement|routage|dns|saisie|mise à jour"
    r"|humaine|dernière|version)|erreur humaine|bogue|\bbug\b|régression|mauvaise? (?:[a-zà-ÿ]+ )?(?:configuration"
    r"|manipulation|paramétrage|réglage|version|routage|branchement)|(?:disque|stockage|serveur|partition"
    r"|volume)[^.]{0,20}? (?:pleine?s?|plein)\b|fuite (?:de |de la )?mémoire|goulot d'étranglement"
    r"|coupures? (?:de courant|électriques?|d'électricité|d'alimentation|de fibre|de câble)|pannes? (?:électriques?"
    r"|de courant|matérielles?|d'alimentation|de climatisation|réseau|disque|de disque|d'un|d'une|du|de notre|de nos"
    r"|chez|des serveurs)|défaillances? (?:matérielles?|d'un|d'une|du|de la|de l'|de notre|des|chez|logicielles?"
    r"|réseau|électriques?)|(?:câble|fibre)[^.]{0,30}?(?:sectionnée?|coupée?|arrachée?|endommagée?|rompue?)"
    r"|attaques? (?:par déni de service|ddos|informatique|dos)|\bddos\b|déni de service|pics? (?:de charge|de trafic"
    r"|d'activité|de requêtes|de connexions)|(?:afflux|surcroît|hausse|augmentation"
    r"|volume)[^.]{0,25}?(?:inhabituel\w*|de trafic|de requêtes|de connexions|important|exceptionnel\w*|anormal\w*)"
    r"|saturation|surcharge|surchauffe|certificat[^.]{0,25}?expiré|expiration (?:d'un|du|de) |interblocage"
    r"|épuisement (?:des|de la|du)|incendie|inondation|sinistres?|synchronisation d'horloges?|horloges?|entrées? dns"
    r"|étiquettes? dns|enregistrements?|cdn|relais|chaudières?|dégât des eaux)"
)
ACT = (
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
        "unit": r"minutes?|mins?|heures?|h\b|jours?(?: ouvrés?)?|semaines?|demi-heures?|quarts? d'heure",
        "clock": r"\b(?:[01]?\d|2[0-4]) ?(?:h(?:eures?)?\b ?(?:[0-5]\d\b)?|h[0-5]\d\b|:[0-5]\d)|\bmidi\b|\bminuit\b",
        "month": r"janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
        "weekday": r"(?:lun|mar|mercre|jeu|vendre|same)di|dimanche",
        "date": r"\b\d{4}-\d\d-\d\d\b|\b\d{1,2}/\d{1,2}\b|\b(?:1er|\d{1,2}) <month>\b|\b<weekday>\b|\bdemain\b"
        r"|\baujourd'hui\b|\bce (?:soir|matin|midi)\b|\bcet après-midi\b|\b(?:en )?(?:fin|début|milieu) (?:de "
        r"|d')(?:journée|matinée|après-midi|semaine|soirée|mois)|\bcette (?:nuit|semaine)\b|\bdans la (?:soirée"
        r"|matinée|journée|nuit)\b",
        "interval": r"(?:une |un |la |l'|les |les prochaines |les prochains |la prochaine |environ "
        r"|près d')?(?:<num>(?: ?(?:à|-|ou) ?<num>)? ?(?:prochaines? |prochains? )?<unit>\b)|\bl'heure\b|\b(?:une "
        r"|la (?:prochaine )?)?demi-heure\b|\b(?:la |les )?prochaine?s? (?:heures?|minutes?|demi-heure)|\b(?:une "
        r"|les )?heures? (?:qui vient|à venir|suivante)",
        "time": r"<clock>|<interval>|<date>",
        "prep": r"(?:à|entre|au plus tard (?:à|le|dans)|d'ici(?: à| le)?|dans|vers|avant|pour|toutes les"
        r"|tous les|chaque|le|au bout de|sous|d'ici environ|en|autour de|après|:|au cours de|courant"
        r"|aux alentours de|aux environs de|jusqu'à|en début de|en fin de|en milieu de|à partir de|dès|en)",
        "news": r"mises? à jour|informations?|infos?|nouvelles|points?(?: de situation| d'étape| d'avancement)?"
        r"|précisions?|détails?|bulletin|message|communications?|communiqué|compte[- ]rendu|rapport|bilan"
        r"|post-?mortem|analyse|actualisation|annonce|état des lieux|explications?|raisons|retour d'expérience|suite",
        "tell": r"(?:donner|donnerons|donnera|publier|publierons|publiera|publiée?s?|communiquer|communiquerons"
        r"|communiquée?s?|fournir|fournirons|fournie?s?|partager|partagerons|diffuser|diffuserons|ferons|faire|fera"
        r"|apporter|apporterons|poster|posterons|envoyer|enverrons|transmettre|transmettrons|proposerons|rédigerons"
        r"|aurons|tiendrons|paraîtra|suivra|suivront)\b.{0,60}?\b<news>|(?:nous )?(?:vous )?(?:tiendront|tiendrons?"
        r"|tenons|tient|tenir|tiendra) (?:[a-zà-ÿ]+ ){0,2}?(?:informée?s?|au courant)|(?:revenons|reviendrons"
        r"|revenir|reviendra) vers vous|vous (?:en )?(?:informerons|informera|informer|préviendrons|prévenir"
        r"|aviserons|aviser|dirons|notifierons|notifier|donnerons|recontacterons)|en (?:dirons|saurez"
        r"|dire) (?:davantage|plus)|(?:mettrons|sera mise|mettre) (?:cette page |ce message |cet incident "
        r"|le statut |la page )?à jour(?! (?:le|la|les|nos|notre|des) (?:serveur|base|système|infra|logiciel|micro))"
        r"|actualiserons|donnerons (?:des|de) nouvelles|on vous (?:tient|tiendra|redit|redira|dira|donne|donnera"
        r"|informe|informera|prévient|préviendra|fait)|dès (?:que nous|qu'on|que l'on) (?:en )?(?:a|ait|aura|aurons"
        r"|avons|saurons|sait|connaîtrons)\b|(?:vous )ferons signe|confirmer(?:ons|a) (?:ici|la fin|le retour)"
        r"|(?:<news>)\b.{0,40}?\bvous ser(?:a|ont) [a-zà-ÿ]+|(?:de|pour) vous (?:informer|tenir informé|prévenir"
        r"|aviser)|vous en (?:expliquer|donner|détailler|préciser|communiquer)(?:ons|a)|on (?:revient|vous en dit"
        r"|vous dit|vous prévient|vous tient|vous informe|vous donne|en reparle|repasse|actualise|met à jour)"
        r"|affaire à suivre|(?:livr|présent|expliqu|détaill|préciser|annonc|confirm)(?:er|erons"
        r"|era)\b.{0,50}?\b<news>|publierons? un message|écrirons|écrira|repass(?:e|ons|erons|era) (?:vers vous|ici"
        r"|donner)|tient au (?:jus|courant)|informerons|communiquerons|ferons (?:un|le) (?:nouveau |prochain )?point"
        r"|(?:vous )?(?:donnons|fixons) rendez-vous|rendez-vous (?=[^.]{0,40}point)|tiendrons informé",
    }
)
#: Work of our own, and what comes from outside, that may do harm.
CHANGE = (
    r"(?:déploiements?|mises? à jour|mises? en production|versions?|migrations?|modifications?|changements?"
    r"|maintenances?|opérations?|interventions?|travaux|scripts?|règles?|requêtes?|tâches?|traitements?|arbres?"
    r"|pelleteuses?|engins?|foudre|orages?|tempête|incendie|inondation|dégât des eaux|bugs?|bogues?|robots?"
    r"|attaques?|configurations?|bascules?|certificats?|anomalies? logicielles?|processus|correctifs?|index|caches?"
    r"|disques?|serveurs?|routeurs?|commutateurs?|bases? de données|répartiteurs?|pare-feu|onduleurs?"
    r"|groupes? électrogènes?|climatisation|alimentation|fibres?|câbles?|liens?|cartes?|équipements?|switch\w*"
    r"|baies?|cluster|nœuds?|modules?(?: optiques?)?|tables?|paramètres?|composants?|postes? (?:de transformation"
    r"|source)|transformateurs?|véhicules?|camions?|voitures?|bagages?|partitions?|files?|sessions?|sondes?|clés?"
    r"|jetons?|quotas?|robots d'indexation|campagnes?|pics?|afflux|charge|trafic)"
)
#: What it does.
HARM = (
    r"(?:a|ont|avait|avaient|aurait|ayant) (?:[a-zà-ÿ]+ment )?(?:cassé|bloqué|interrompu|saturé|provoqué|causé"
    r"|entraîné|coupé|endommagé|arraché|sectionné|perturbé|dégradé|supprimé|écrasé|empêché|rendu|généré|déclenché"
    r"|mis (?:hors|à mal|en défaut|à genoux)|fait (?:tomber|planter|échouer)|échoué|expiré|planté|lâché|brûlé"
    r"|surchauffé|débordé|vidé|corrompu|verrouillé|épuisé|invalidé|rempli|consommé|monopolisé|mal (?:interprété"
    r"|configuré|géré|traité)|placé|mis en quarantaine|effacé|détruit|inondé|introduit|ralenti|surchargé|disjoncté"
    r"|cessé|désactivé|rejeté|filtré)|(?:est|sont|était|étaient) (?:tombée?s?|arrivée?s? à expiration|périmée?s?"
    r"|mal (?:écrite?s?|configurée?s?|réglée?s?|branchée?s?)|restée?s? bloquée?s?)|s'(?:est|était|étaient"
    r"|sont) (?:arrêtée?s?|éteinte?s?|coupée?s?|bloquée?s?|remplie?s?|effondrée?s?)|a percuté|a heurté|oblige"
    r"|contraint|(?:oubliée?s?|manquante?s?|verrouillée?s?|défectueu(?:x|ses?)|corrompue?s?|expirée?s?)\b"
    r"|n'a(?:vait)? pas été (?:renouvelée?|appliquée?|propagée?|mise? à jour)|bloquai(?:t|ent)|saturai(?:t|ent)"
    r"|provoquai(?:t|ent)|empêchai(?:t|ent)|invalidai(?:t|ent)|épuisai(?:t|ent)|ralentissai(?:t|ent)"
    r"|touche(?:nt)? (?:\d|les|nos)|arrive(?:nt)? à saturation|entraînai(?:t|ent)|bloque(?:nt)?|sature(?:nt)?"
    r"|surcharge(?:nt)?|provoque(?:nt)?|perturbe(?:nt)?|plante(?:nt)?|dysfonctionne(?:nt)?"
)
