"""French: what sounds like a symptom and is none: what the writer has no news of, holds back on purpose, or rules out.
Written over before a symptom is looked for, so that every rule of `impact` is spared it."""

from __future__ import annotations

from playbook.review.fr.nouns import HARDWARE, SUPPLIER
from playbook.review.fr.words import G
from playbook.review.rule import Marks
from playbook.review.vocabulary import one_of

#: Works inside, which nobody but the writer sees fail. Servers and links are missed by customers too.
_INSIDE = one_of(
    r"auto-?scal\w+|schedulers?|ordonnanceurs?|orchestrateurs?|workers?|démons?|réplicas?|kubelets?|watchdogs?"
    r"|failovers?|bascule automatique|consumers?|brokers?|serveur secondaire|nœud secondaire|sondes?(?! d)|crons?"
)
_ROLLOUT = one_of(
    r"déploiements?|mises? en production|mises? à jour|migrations?|bascules?|rollouts?|releases?|versions?|correctifs?"
    r"|patchs?|maintenances?|interventions?|travaux|opérations?"
)

NOT_FELT = Marks(
    G.compile(
        # Nothing to tell yet, or nothing more to do.
        r"\bpas (?:de |d'|encore de |encore d')(?:(?:nouve(?:l|lle|au)s? )?(?:élément|information|info|incident|date"
        r"|point|estimation|précision|avancée|contact)s?|date|heure|horaire|échéance|estimation"
        r"|élément"
        r"|visibilité|explication|réponse|information|précision|avancée)\b[^.;,]{0,30}"
        r"|\b(?:délai|date|horaire|échéance|promesse|objectif|créneau)s? (?:annoncée?s? )?(?:ne"
        r"|n') ?[^.;,]{0,20}\btenue?s?\b"
        r"|\b(?:billets?|tickets?|incidents?|dossiers?|alertes?|fiches?|fils?|cas) (?:est |sont "
        r"|désormais )?(?:fermé|clos"
        r"|clôturé|archivé)e?s?\b"
        # Loss that is ruled out, and dues.
        r"|\b(?:aucune?|aucuns|aucunes|nulle?) (?:[a-zà-ÿ'-]+ ){1,4}?(?:ne |n')(?:sera|seront|est|sont|a|ont|aura"
        r"|devrait)"
        r" (?:[a-zà-ÿ]+ )?(?:être )?(?:été )?(?:perdu|effac|supprim|factur|prélev|exig|appliqu|comptabilis|compromis"
        r"|exposé"
        r"|modifi|altér|endommag)\w*"
        r"|\bn(?:e |')(?:sont|est|ont|a) (?:donc |bien |évidemment )?(?:pas|jamais) (?:été )?(?:perdu|effac"
        r"|compromis|exposé|altér|supprim)\w*|\brien ne (?:se perd|sera perdu|s'est perdu|change)|\bne (?:sera"
        r"|seront|seraient) (?:pas|jamais) (?:perdu"
        r"|factur"
        r"|prélev|débit|pénalis|supprim|décompt)\w*"
        r"|\b(?:frais|pénalités?|amendes?|intérêts|indemnités?|majorations?) de retard\b|\bs'arrête (?:bien"
        r"|normalement)\b"
        r"|\b(?:initialement|au lieu d[eu']|et non|contre) ?(?:<clock>|la date|lundi|mardi|mercredi|jeudi|vendredi"
        r"|samedi)"
        # Held back on purpose, and aims.
        rf"|\b{_ROLLOUT}\b(?:[^.;,:]|\.\d){{0,40}}? (?:est|sont|a été|ont été|sera|seront|reste) (?:donc "
        rf"|[a-zà-ÿ]+ment )?(?:suspendu"
        r"|stoppé|interrompu|annulé|reporté|bloqué|gelé|arrêté|repoussé|différé|mise? en pause)e?s?\b"
        r"|\bn'(?:a|ont|avez|y a) (?:donc )?(?:aucune?|pas d'|pas de) ?(?:démarche|action|manip|intervention"
        r"|formalité)[a-z]*"
        r"|\bremises? (?:sous tension|en (?:eau|service|route|pression)) (?:[a-z]+ )?(?:envisag|prév|estim|attend"
        r"|espér|programm)[a-zà-ÿ]*"
        r"|\bpas (?:de |d')(?:nouve[a-z]+|autres?) (?:coupure|incident|occurrence|erreur|panne|plainte|signalement"
        r"|alerte|anomalie|récidive|perturb)[a-z]*|\bpas d'erreurs? (?:trouv|détect|constat|relev|signal)[a-zà-ÿ]*"
        r"|\ben train d(?:e |')|\b(?:le|ce|son|leur) compte (?:fautif |en cause )?(?:a été|est) suspendu\b"
        r"|, suspendue?s? depuis\b"
        r"|\bchangements? non [a-zà-ÿ]+|\b(?:contrôleur|baie|grappe|raid|alimentation|onduleur|cluster"
        r"|nœud)s? [^.;,]{0,30}"
        r"en mode dégradé|\bindisponibilité (?:du|de la|des|d'une?) (?:matériel|technicien|pièce|prestataire|nacelle"
        r"|équipe)s?"
        r"|\b(?:site|expéditeur|plugin|script|campagne|compte fautif|client fautif|robot|processus) (?:fautif |en cause"
        r" |piraté |responsable )?(?:a été |est )?(?:suspendu|isolé|désactivé|banni)e?\b"
        r"|\b(?:vis|prévo|espér|attend|compt|programm|tabl|pens)[a-zà-ÿ]* (?:sur )?(?:une |la |un "
        r"|le )?(?:remises? sous"
        r" tension|réalimentation|remise en eau)"
        # Causes.
        r"|\bn'avai(?:t|ent) (?:pas|plus|jamais) (?:été )?[a-zà-ÿ]+(?:é|ée|és|ées|is|ise|u|ue|us|i|ie)\b"
        r"|\b(?:pannes?|incidents?|problèmes?|soucis?|congestions?|saturations?) (?:[a-zà-ÿ]+ )?(?:chez (?:eux|lui"
        r"|elle|leur"
        r"|notre|nos|l'|un|une)|de leur côté)\b"
        rf"|\b(?:pannes?|défaillances?|plantages?|crashs?|redémarrages?) (?:[a-zà-ÿ]+ )?(?:d'une?|du|de la|de l'"
        rf"|de notre|de"
        rf" nos|des|sur (?:une?|la|le|l')) ?(?!trafic|service|site){HARDWARE}\b"
        r"|\bcongestions?\b"
        rf"|^(?:notre|l'un de nos|un de nos) {SUPPLIER}(?: [a-zà-ÿ]+)? (?:ne |n')[a-zà-ÿ]+ (?:plus|pas)\b[^.;,]{{0,50}}"
        r"|\bpannes? (?:du|de notre|de l'un de nos) (?:prestataire|fournisseur|opérateur|hébergeur|partenaire"
        r"|datacenter)"
        r"|\b(?:provient|proviennent|provenait) (?:de|d'|du|des) [^.;,:]{0,100}"
        r"|\b(?:rotation|renouvellement|réplication|bascule)s? [^.;]{0,70}? n(?:e |')(?:a|ont|avait|est|s'est) pas "
        r"(?:été (?:propag|appliq|pris)|about|fonctionn|propag|fait)[a-zà-ÿ]*"
        # What fails inside, and what only guards.
        r"|\b(?:alims?|alimentations?|cartes? (?:d'interface|réseau|mère|contrôleur)|disques?|contrôleurs?|switchs?"
        r"|commutateurs?|modules?|ventilateurs?|barrettes?|onduleurs?) (?:[\w-]+ ){0,4}?(?:hs|hors service|en panne"
        r"|grillée?s?"
        r"|morte?s?)\b"
        r"|\bredondance\b[^.;,]{0,40}? (?:n'est plus|perdu|réduit|rétabli|assur)[^.;,]{0,20}"
        r"|\b(?:onduleur|batterie|climatisation|groupe électrogène|disque|contrôleur|alimentation|switch)s? (?:[\w-]+ "
        r"){0,2}?"
        r"(?:de|à) nouveau (?:en ligne|opérationnel|en service)[a-z]*"
        r"|\b(?:nous (?:en )?sommes|on (?:en )?est) revenue?s? (?:à|en|sur)\b"
        r"|\bn'(?:est|était) pas (?:vraiment )?(?:le (?:bon|meilleur)|l'idéal|idéal|acceptable|à la hauteur)\b"
        rf"|\b{_INSIDE}\b[^.;,]{{0,25}}? (?:ne |n')[a-zà-ÿ]+ (?:pas|plus)\b[^.;,]{{0,30}}"
    ),
    ".",
)
