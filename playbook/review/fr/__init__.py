"""French: the same features as English, found by the same kinds of words. Plain text is in lower case; accents
stay, capitals without them ("Etats-Unis", "A partir de") are met where they are usual."""

from __future__ import annotations

from playbook.review.fr import (
    advice,
    causes,
    estimates,
    experience,
    functions,
    promises,
    recovered,
    scope,
    symptoms,
    travel,
    whereabouts,
    works,
)
from playbook.review.fr.words import G
from playbook.review.rule import Language
from playbook.review.vocabulary import one_of

#: "If you are on that plan, you are not affected" tells who is.
_WHO = (
    r"(?![^.;]{3,70}\b(?:vous (?:n')?êtes (?:pas |donc |bien )*(?:concern|touch|impact|affect|épargn)"
    r"|vous ne devriez (?:rien|pas)|sans (?:retard|délai)))"
)
HYPOTHETICAL = G.compile(
    rf"^(?:et |mais |cependant,? )?(?:si|s'il|en cas (?:de|d')|au cas où)\b{_WHO}",
    r"\bafin d'éviter|\bpour éviter (?:que|qu'|une|de|tout)",
    r"\bà l'avenir\b",
    rf"\bsi (?:le problème|vous|cela|l'incident|votre) (?:persiste|rencontrez|constatez|avez|êtes|continuez"
    rf"|ne)\b{_WHO}",
)
_SPECIFIC = (
    r"\b(?:[01]?\d|2[0-4]) ?(?:h(?:eures?)?\b|h[0-5]\d\b|:[0-5]\d)|\b(?<!du )mi(?:di|nuit)\b|\b\d{4}-\d\d-\d\d\b"
    r"|\b(?:1er|\d{1,2}) <month>\b|\b\d+(?:[.,]\d+)? ?(?:%|minutes?|min\b|heures?|h\b"
    r"|jours?|secondes?)|\b(?:demain|hier|ce soir|cette nuit|<weekday>)\b"
    r"|\b(?:redémarr\w+|relanc\w+|(?:re)?bascul\w+|rétrograd\w+|retour arrière|annul(?:é|ée|er|ons|ation)|restaur(?:é"
    r"|er|ons|ation)\w*|réinitialis\w+|remplac\w+|isol(?:é|er|ons)\w*|désactiv\w+|reconfigur\w+|redirig\w+|rerout\w+"
    r"|augment\w+ (?:la |les |nos )?(?:capacité|ressources)|capacités? supplémentaires?|migr(?:é|er|ons|ation)\w*"
    r"|rollback|revert|fabricant|constructeur|pièces? (?!jointe)|techniciens? (?:est|sont) |chang(?:e|ent"
    r"|eons) (?:le|la|les|l')|sur place|purg\w+|vid(?:é|er|ons) (?:la |le "
    r"|les )|changement de|bloqu(?:é|er|ons)\w*|renouvel(?!ons (?:nos|notre"
    r"|toutes))\w+|réindex\w+|sauvegarde"
    r"|reconstrui\w+|réacheminement|ajout\w* (?:de |des )(?:serveurs?|ressources))\b"
    r"|\b(?:serveurs?|disques?|base de données|routeurs?|fournisseur|prestataire|opérateur|hébergeur|données|tiers)\b"
    r"|\b(?:gestes? commercia\w+|rembours\w+|indemnis\w+|dédommag\w+|avoir sur|créditée?s?|compens\w+|offerte?s?"
    r"|prolong\w+)"
    r"|\b(?:versions? \d|\d+\.\d+|cloudflare|ovh\w*|aws|amazon|google|microsoft|azure|hetzner|scaleway|enedis|edf"
    r"|france(?:connect|télécom)|bouygues|sfr|github|fuites?|audits?|diagnostics? matériel)\b|\b(?:livrée?s"
    r"|en attente|tou(?:te)?s (?:les|été)|ont tou(?:te)?s|l'ensemble des)\b(?! (?:équipes|mesures|moyens|efforts"
    r"|services))"
    r"|\b(?:climatis\w+|électri\w+|câbles?|canalisations?|caténaires?|salle (?:machines?|serveurs?|blanche)"
    r"|ascenseurs?|chaudières?|incendie|fibres?)\b"
    r"|\b(?:sans [a-zà-ÿ]+ dans|rejou\w+|tout est (?:livré|parti|passé|envoyé|imprimé|versé|crédité|distribué)"
    r"|(?:ip|adresses?|domaines?) (?:[a-z]+ )?retirée?s?|ajout\w* (?:de )?(?:la |des )?capacités?|(?:mises? à jour"
    r"|montées? de version)"
    r" (?:de |du |des |d')(?:php|mysql|mariadb|postgres\w*|noyau|kernel|cpanel|plesk|wordpress|windows|linux|firmware"
    r"|bases?|certificats?|pare-feux?|switchs?|routeurs?|hyperviseurs?))\b"
)
_PHASE = (
    r"(?:investig\w+|enquêt\w+|analys\w+|examin\w+|étudi\w+|recherch\w+|cherch\w+|identifi\w+|trouvé\w*"
    r"|localis\w+|isol\w+|diagnosti\w+|surveill\w+|observ\w+|suiv\w+|vérifi\w+|résol\w+|résoudre|corrig\w+"
    r"|correct\w+|répar\w+|rétabli\w*|rétabliss\w+|restaur\w+|déploy\w+|déploiement|appliqu\w+|mis(?:e"
    r"|es)? en (?:place|œuvre)|clos\w*|clôtur\w+|terminé\w*|fini\w*|achev\w+|retour|normale?\w*|opérationnel\w*"
    r"|fonctionn\w+|stabl\w+|stabilis\w+|disponible\w*|reparti\w*|reprise?|en cours|travaill\w+|mobilis\w+"
    r"|intervien\w+|intervention|incidents?|problèmes?|perturb\w+|dégrad\w+|dysfonctionn\w+|anomalies?|soucis?"
    r"|difficultés?|panne|interruption|impact\w*|affect\w*|touch\w+|concern\w+|maintenance|planifi\w+|programm\w+"
    r"|début\w*|commenc\w+|cause|origine|équipes?|techniciens?|ingénieurs?|inform\w+|infos?|nouvelles?|regard\w+"
    r"|creus\w+|penche\w*|attel\w+|suite|pied d'œuvre"
    r"|mises? à jour|point|détails?|précisions?|compte[- ]rendu|tiendr\w+|tien[st]|tenons|reviendr\w+|revenons"
    r"|bientôt|prochainement|excus\w+|désolé\w*|regrett\w+|pardon|merci\w*|remerci\w+|patience|compréhension|gêne"
    r"|désagrément\w*|contact\w*|support|assistance|disposition|question\w*|signal\w+|conscient\w*|connaissance"
    r"|pris\w* en (?:compte|charge)|ras|tout|bonne nouvelle|bonjour|situation|statut|état|ordre|confirm\w+|efforts?"
    r"|priorité|possible|continu\w+|poursuiv\w+|restons|restez|nous|mesur\w+|évolution|occup\w+|prévien\w+"
    r"|amélior\w+|va mieux|mieux|éléments?|(?:bonne|belle) (?:journée|soirée|séance|route|nuit|fin|continuation"
    r"|partie|lecture|semaine)|bon (?:week-end"
    r"|voyage|vol|jeu"
    r"|film|match|courage)|à jour|vigilan\w+|veill\w+|alert\w+"
    r"|renouvel\w+|dit|dès|dessus|réglé\w*|régler|traité\w*|rentré\w*|ok|prise? en main|nécessaire|(?:re)?march\w+"
    r"|rencontr\w+|éprouv\w+|survenu\w*|occasionn\w+)"
)
PHASE = G.compile(rf"\b{_PHASE}\b")
#: Words that carry no matter: grammar, courtesy, and what any service may be called.
_IDLE = one_of(
    r"l[ae]s?|une?|d[eu]s?|aux?|c|l|d|s|n|m|t|qu|j|y|e[tnu]|o[uù]|à|a|ce[st]?|cette|on[t]?|nous|vous|je|ils?|elles?|se"
    r"|s[aeo]n?|ses|nos|notre|v[ou]s|votre|leurs?|lui|eux|qu[ei]|quoi|dont|dans|sur|pour|par|avec|sans|chez|sous|vers"
    r"|depuis|pendant|jusque?|afin|car|si|n[eio]n?|pas|plus|moins|très|bien|tou(?:t|te|s|tes)|autres?|aussi|encore"
    r"|toujours|déjà|désormais|maintenant|actuellement|présentement|dès|lors|lorsque|quand|comme|ici|là|cela|ça|ceci"
    r"|celui|celles?|ceux|sommes|suis|es?t|sont|étai(?:t|ent)|avai(?:t|ent)|été|être|sera|seront|soit|avons|ai|avez"
    r"|avoir|fai(?:t|re|tes|sons)|font|peu(?:t|vent|x)|pouvons|pouvez|pourra|devrai(?:t|ent)|doi(?:t|vent)|v(?:a|ont)"
    r"|all(?:ons|er|ez)|mais|donc|ainsi|également|fois|même|deux|premiers?|premières?|certaine?s?|quelques|plusieurs"
    r"|aucune?|rien|jours?|heures?|minutes?|moments?|instants?|temps|matin|soirs?|nuit|aujourd|hui|après|avant"
    r"|suivante?|entre|vien(?:t|nent)|venons|puis|enfin|voilà|voici|svp|stp|oui|faut|part|côté|sens|cas|lieu|faveur"
    r"|grande?s?|bon(?:ne)?s?|mieux|meilleurs?|brefs?|délais?|vite|rapidement|rapides?|prochaine?s?|bientôt|peu|fur"
    r"|longs?|courant|cours|place|œuvre|utiles?|pri(?:ons|e|er)|techniques?|services?|nouve(?:au|lle|aux|lles|l)"
    r"|espace|ligne|plateforme|technique|dérangement|mise?|mettons|communiqu\w+|procèd\w+|mobiles?|venir|revien\w+"
    r"|revenue?s?|gardons|œil|confiance|madame|monsieur|mesdames|messieurs|pleinement|amples|contretemps|vouloir"
    r"|chers|chères|avancement|veuillez|applis?|applications?|accepter|pleine?|inconvénients?|performances?|sites?"
    r"|présent\w*|web|clients?|spécialistes|sincèrement|totalement|entièrement|complètement|vraiment|toutefois"
    r"|restent|reste|semble\w*|attentifs|module|besoin|ouvrir|tickets?|hésitez|ensemble|source|régulièrement"
    r"|quelconque|éventuel\w*|causée?s?|subie?s?|journée|demande|retours?|soyez|assurés|internes?|personnel|portail"
)
_KNOWN = rf"(?:{_IDLE}|{_PHASE})"
_WORD = r"[^\W\d_][\w-]*+"
#: Nobody names a component in so many words that are neither of the phase nor of courtesy: the sentence tells of
#: something the rules do not know.
_TELLS = 4
_PARTS = (
    experience,
    symptoms,
    recovered,
    functions,
    travel,
    scope,
    whereabouts,
    promises,
    advice,
    estimates,
    causes,
    works,
)
SPECIFIC = G.compile(
    _SPECIFIC,
    rf"^(?!.*\b(?:excus|désol|pardon|navr|regret|merci|remerci|gêne)|(?:une? |le |l\')?(?:analyse|rapport|rca"
    rf"|post-?mortem|compte[- ]rendu|bilan|retour d\'expérience)\b)(?:(?:{_KNOWN}\b\W*+|\d[\d.,]*+\W*+)*+{_WORD}\W*+)"
    rf"{{{_TELLS}}}",
)
FRENCH = Language("fr", tuple(rule for part in _PARTS for rule in part.RULES), HYPOTHETICAL, SPECIFIC, PHASE)
