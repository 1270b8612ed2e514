"""French: estimates of when service is back, and the stated end or length of an announced interruption."""

from __future__ import annotations

from playbook.review.fr.words import G
from playbook.review.vocabulary import one_of

_WHEN = (
    r"(?:(?:<prep>)[ :]*)?(?:le |la |les |l'|plus tard (?:à |le )?|environ |une |encore |fin |début |cette |cet "
    r"|petite "
    r"|bonne |grosse |tout |ce ){0,4}(?:<time>|quart d'heure|matinée|journée|soirée|nuit|semaine|mi-journée|week-end"
    r"|(?:diz|vingt|quinz|trent|quarant|cinquant)aine de (?:minutes|jours))"
)
#: What comes back or ends.
_END = one_of(
    r"re-?mises? (?:sous tension|en (?:service|état|route|ligne|marche|eau|production|place))|(?:re-?)?démarrage"
    r"|rétablissement|ré-?ouverture|reprise|retour(?! arrière| vous)|résolution|réparations?|remplacement|fin"
    r"|réalimentation"
    r"|résorption|rattrapage|mise en (?:production|ligne|service)|publication|livraison|déploiement|correctif"
    r"|correction"
    r"|solution|patch|hotfix|version corrigée|dépannage|déblocage|réactivation|propagation|service normal"
    r"|restauration|reconstruction|réindexation|recalcul|régularisation|traitement|rejeu|relance"
    r"|distribution|nettoyage|purge|normalisation|gtr|etr|ert|pièce|levée|écoulement|diffusion|aboutissement|achèvement"
    r"|bascule|intervention|mises? à disposition|réouverture|remontée|rechargement|retrait|crédit"
)
_EXPECTED = (
    r"(?:possible|souhait|prév|attend|estim|espér|annonc|programm|planifi|envisag|vis|promi|escompt|cal|fix)(?:ue?"
    r"|ée?|ise?"
    r"|is|oit|e)?s?\b"
)
#: What is interrupted for a while.
_PAUSE = one_of(
    r"coupures?|interruptions?|arrêts?|pannes?|indisponib\w+|fermetures?|perturb\w+|travaux|maintenances?|suspen\w+"
    r"|interromp\w+|fermée?s?|coupée?s?|inaccessib\w+|injoign\w+|hors[ -](?:service|ligne)|mises? à jour|migrations?"
    r"|interventions?|opérations?|bascules?|arrêtée?s?|stoppée?s?|retards?|lent\w*|limitée?s?|lecture seule"
    r"|ralenti\w*|(?:plus|pas|aucun) (?:d')?accès"
)
_LENGTH = (
    r"(?:(?:un |une |le |la |l'|de |d'|environ |maximum de |à |entre |grand |petit |petite |bonne |bon |encore )*"
    r"(?:<num>(?: ?(?:à|et|ou|-) ?<num>)? ?(?:bonnes? |grosses? |petites? |longues? )?<unit>|quart d'heure|demi-heure"
    r"|demi-journée|heure"
    r"|(?:diz|vingt|quinz|trent|quarant)aine de minutes|(?:quelques|plusieurs|de longues) (?:instants|secondes"
    r"|minutes|heures|jours|semaines)|une (?:bonne )?partie de la (?:nuit|journée|matinée|soirée)"
    r"|journée|nuit|matinée|soirée))\b"
)

RULES = (
    G.rule(
        "eta",
        # An end or a return with its time: "réouverture prévue mercredi", "Retour vers 18h", "Fin estimée 16:00".
        r"\b(?:estimation|heure|prévision|horaire)s? (?:estimée? |prévue? )?(?:de |du |de la )(?:reprise"
        r"|rétablissement|retour|fin|réouverture|remise)[^.;]{0,40}?\b(?:à|vers|pour|au) (?:<clock>|<date>)"
        r"|\b(?:déviation|coupure|fermeture|interruption|restriction|suspension|limitation|arrêt)s? (?:est |sera |sont "
        r"|seront )?(?:maintenue?s?|prolongée?s?|étendue?s?|reconduite?s?) jusqu(?:'à|'au|e) ?(?:ce |au |le |la "
        r")?(?:<clock>|<date>)"
        rf"|\b{_END}\b(?:[^.;]|\.\d){{0,55}}?(?:\b(?:{_EXPECTED}|ser(?:a|ont)\b|aur(?:a|ont) lieu|interviendr\w+"
        rf"|devrai\w*"
        r"|demander\w*|prendr\w*|part(?:ira)? en|durer\w*)[^.;]{0,30}?|: ?|\b(?=(?:d'ici|vers|avant|sous"
        r"|au plus tard|dans"
        rf"|pour|dès|(?:le )?<weekday>|demain)\b)){_WHEN}"
        # Somebody expects: "on espère être à jour en début d'après-midi", "tout devrait être livré avant 14h".
        r"|\b(?:devrai(?:t|ent)|devri?ons|(?:esp[éè]r|pens|estim|évalu|prévoy|vis|tabl|annonc|escompt|promett|nous"
        r" donn)(?:ons|e|ent|ez|ait)|on compte|compt(?:ons|ent)|misons|je dirais|prévoi(?:t|ent)|objectif|cap sur"
        r"|horizon|cible|on a bon espoir)"
        rf" (?!(?:être )?(?:publi|communiqu|donn|partag|diffus|vous (?:inform|donn|tenir)))[^.;]{{0,70}}?\b{_WHEN}"
        # Return itself as a verb of the future or of plans: "Brume rouvre vers 18h30", "sera livré mercredi".
        r"|\b(?:(?:ré?-?)?(?:ouvr|rouvr|repart|reprend|redémarr|revien|reviendr|fonctionner|remarcher|marcher|circuler"
        r"|redeviendr|repartir|rouvrir|reprendr|apparaîtr|arriver|retrouver|se terminer|s'achèver|s'étaler|remonter"
        r"|se prolonger|se poursuivr|finir|terminer|durer|prendr)(?:a|ont|e|ent|t|nent|ez)?\b"
        r"|(?:ser(?:a|ont)|vont|va|doit|doivent|aur(?:a|ont)) (?:[a-zà-ÿ]+ ){0,2}?(?:être )?(?:[a-zà-ÿ]+ )?"
        r"(?:remplac|pouss|déploy|install|crédit|disponib|répar|livr|corrig|rétabli|remis|réglé|résol|chang|trait"
        r"|vers|visib|recrédit|en principe"
        r"|rattrap|de nouveau|à nouveau|de retour|relanc|termin|achev|complét|résorb|recalcul|rentr|fini|mise? en"
        r"|à jour|envoy|débloqu|distribu|reparti|réaliment|rouvert|remont|repart|reprend|reven|fonctionn|opérationn"
        r"|réém"
        r"|rejou|expédi|réactiv|restaur|rendu|régénér|en ligne|parti|arriv|propag|effecti|intégr|écoul"
        r"|dépil)[a-zà-ÿ]*) [^.;]{0,40}?"
        rf"(?:d'ici|avant|pour|vers|au plus tard|dans|sous|dès|à partir de|entre|en|à|le|la|au fil de|au cours de"
        rf"|courant"
        rf"|ce|cette|demain|<weekday>)\b ?(?<!ce)(?<!cette)(?<!demain)(?:[: ]*){_WHEN}"
        # Lengths: "comptez une vingtaine de minutes", "encore 3 h", "ne devrait pas dépasser le quart d'heure".
        r"|\b(?:comptez|compter|prévoyez|tablez sur|attendez-vous à|peu(?:t|vent) (?:encore )?(?:prendre|durer|demander"
        r"|nécessiter)|pourrai\w* (?:prendre|durer)|devrai\w* (?:pas )?(?:prendre|durer|dépasser|excéder)|prendr\w+"
        r"|dur(?:era"
        r"|eront|ée (?:estimée|prévue|maximale|prévisionnelle|approximative|de l'[a-z]+|de la [a-z]+|des [a-z]+)"
        r"(?: [a-zà-ÿ']+){0,4}?)|(?:n'excéd|dépass)er\w+(?: pas)?|encore) ?:? ?(?:encore |environ |au moins |au plus "
        r"|jusqu'à |moins de |plus de |sur |pour |bien |plutôt )*"
        rf"{_LENGTH}(?! (?:de (?:retard|plus|trajet|parcours|marche|délai pour)|pour (?:se|charger|recevoir)"
        rf"|d'attente))"
        rf"|\b(?:de|à) nouveau [a-zà-ÿ]+ (?:d'ici|vers|avant|dès|dans) ?{_WHEN}|\b(?:etr|ert|gtr|eta) (?:<clock>"
        rf"|{_LENGTH})|\b(?:gtr|etr|ert|eta|délais?|temps|durée)(?! (?:totale"
        rf"|actuel|moyen d'attente|de réponse|d'attente"
        rf"|de chargement|de livraison))"
        rf"(?: [a-zà-ÿ']+){{0,6}}? ?(?::|est|sont|serait|à|estimée?)(?: de| d'| estimée? à)? ?(?:entre |environ "
        rf"|vers )*(?:<clock>|<date>"
        rf"|{_LENGTH})"
        rf"|\b<num> (?:à <num> )?<unit> (?:environ |de travail |de travaux |d'intervention )?(?:pour (?:tout|rétablir"
        r"|remettre|terminer)|avant (?:le|un|de) ?(?:retour|retrouver|retour))"
        # "Encore une bonne heure", "ça va prendre la soirée", "la file sera vidée vers 23h", a window between dashes.
        rf"|\b(?:va|vont|risque de|devrait) (?:encore |nous |bien )*(?:prendre|durer|demander|nécessiter|falloir) "
        rf"(?:encore |environ |une |bonne |partie de |la |le |au moins |quelques |plusieurs |toute )*(?:{_LENGTH}"
        rf"|soirée"
        rf"|matinée|journée|nuit|après-midi|heures|jours|semaine)"
        rf"|\bfiles? [^.;]{{0,30}}?(?:sera|seront) [a-zà-ÿ]+ {_WHEN}"
        rf"|\b(?:{_PAUSE}|upgrade|montées? de version|freeze)\b.{{0,90}}?<clock> ?(?:-|à|>|→|/) ?<clock>"
        rf"|^(?:toujours )?(?:pas|plus|aucune?) (?:d[e'] ?)?[^.;:]{{2,40}}? avant (?:le |la |l')?(?:<clock>|<date>)"
        rf"|\bprévoir (?:[a-zà-ÿ]+ )?{_LENGTH} d[e']|\b(?:de|entre) <clock> ?(?:à|et|-) ?<clock> ?"
        rf"[:,-] ?(?:[a-z]+ )?{_PAUSE}"
        rf"|\bdu (?:<weekday> )?\d{{1,2}} (?:<month> )?au (?:<weekday> )?\d{{1,2}}"
        rf" (?:<month>)[^.;]{{0,40}}: |\b(?:priv|sans |coup|ferm)[^.;]{{0,50}}? de <clock> à <clock>"
        rf"|\b{_PAUSE} [^.;]{{0,30}}?du (?:<weekday> )?(?:1er|\d{{1,2}}) (?:<month> )?au (?:<weekday> )?(?:1er"
        rf"|\d{{1,2}}) <month>"
        # The end or length of an interruption: "arrêt de 2h à 4h", "suspendu jusqu'à lundi", "pour une durée de".
        rf"|\b{_PAUSE}\b.{{0,90}}?\b(?:jusqu'(?:à|au|en) ?(?:le |la )?(?:<time>|fin)|(?:de"
        rf"|entre) <clock>(?: \(?[a-z]{{3,4}}\)?)?"
        rf" ?(?:à|et|-) ?<clock>|pendant {_LENGTH}|durée (?:de|d'|maximale|estimée) ?:? ?{_LENGTH}|pour {_LENGTH}"
        rf"|d'une durée|(?:au )?maximum|max\b|d'(?:environ|une) {_LENGTH})"
        r"|\bdu <weekday> [^.;]{0,30}?\bau <weekday>"
        r"|\b(?:comptez|compter|tablez) (?:plutôt |sur |pour |plutôt sur )?<clock>|\bce sera (?:avant|vers|pour|d'ici"
        r"|dans) (?:<clock>|<date>)"
        r"|\bestimation ?: ?<clock>|\bça prend (?:[a-zà-ÿ]+ ){0,3}<num> ?<unit>"
        r"|\bcoupée? (?:[a-z]+ )?(?:une? )?demi heure"
        rf"|\b(?:attendu|espéré|promis)e?s? (?:pour|vers|avant|d'ici) {_WHEN}|\bsuivr(?:a|ont) (?:dans|vers|d'ici"
        rf"|avant) {_WHEN}"
        rf"|\bdurée (?:[a-z]+ )?(?:estimée|prévue|prévisionnelle|maximale|d'environ"
        rf"|n'excédant pas) ?:? ?(?:de )?(?:environ )?\d"
        rf"|\binterruption (?:[a-z]+ )?(?:de|d'environ) <num> à <num> <unit>|\bde <clock> ?(?:utc )?(?:à"
        rf"|et) <clock>"
        rf"(?:[^.;]{{0,60}}? (?:effectu(?:e|era)|ser(?:a|ont)) | utc\b)",
        unless=r"\bau lieu d(?!e (?:<clock>|\d|<weekday>))|\b(?:pas|aucune?|sans|ni)\b.{0,30}?\b(?:estimation|délai"
        r"|visibilité|échéance|date"
        r"|heure de (?:rétablissement|retour))",
        unless_before=r"\b(?:techniciens?|équipes?|pièces?|matériel|agents?|dépanneurs?|renforts?|soudeurs?"
        r"|experts?)\b[^.;]{0,30}(?:est|sont)|\b(?:observons|surveillons|fai[st] un|ferai un|ferons un|mises? à"
        r"|mises? à jour"
        r"|informations?|points?|bulletin"
        r"|communications?|analyse|détails?|précisions?|bilan|post-?mortem|message|rapport"
        r"|compte[- ]rendu)(?: de situation| d'étape| d'analyse)?(?: [a-zà-ÿ]+)?"
        r"|\b(?:a|ont|avai(?:t|ent)) (?:[a-zà-ÿ]+ )?(?:été|duré)(?: [a-zà-ÿ]+){0,2}?",
        unless_in=r"\bdepuis\b|^fin ?: ?\d\d[/:h]|^durée ?: ?\d+ ?h ?\d*[1-46-9]$|\b(?:post-?mortem|nouveau point"
        r"|bilan|retour arrière|constatée?s?"
        r"|confirmée? (?:à|depuis)|délais? de remise"
        r"|mises? à jour (?:de cette|du statut|à)|informations?|prochain point|(?:un|fait le) point|bulletin|message "
        r"|communications?|compte[- ]rendu|nouvelles|tiendrons|a été|ont été|a duré|ont duré|rapport|revien\w+ vers"
        r"|reviendr\w+|revenons|analyse|prochaine maj|retour d'expérience|s'est|avait|étai(?:t|ent)|retrouvons|hier"
        r"|conduit à)\b"
        r"|(?:vers|à) vous\b",
    ),
)
