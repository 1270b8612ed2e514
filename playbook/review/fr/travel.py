"""French: what runs on lines and roads and what is open to the public: cancelled, diverted, late or shut, what replaces
it, and what befalls it from outside."""

from __future__ import annotations

from playbook.review.fr.harmless import NOT_FELT
from playbook.review.fr.words import G
from playbook.review.vocabulary import one_of

#: What runs, and where it runs or stops. "Lignes" and "accès" of other kinds fail in the same words.
_RUNS = one_of(
    r"trains?|rames?|ter|tgv|rer|transiliens?|intercités|ouigo|eurostar|bus|cars?|autocars?|autobus|minibus|métros?"
    r"|trams?|tramways?|navettes?|ferrys?|ferries|bacs?|bateaux|traversées?|vols?|avions?|funiculaires?|téléphériques?"
    r"|télécabines?|télésièges?|remontées mécaniques|trolleybus|circulations?|trafic|lignes?|arrêts?|stations?|gares?"
    r"|haltes?|courses?|départs?|dessertes?|passages?|rotations?|liaisons?|collectes?|tournées?|ramassages?|routes?"
    r"|autoroutes?|rocades?|voies?|chaussées?|rues?|ponts?|tunnels?|viaducs?|bretelles?|sorties?|échangeurs?"
    r"|carrefours?|ronds-points?|cols?|pistes? cyclables?|quais?|écluses?|ascenseurs?|escalators?"
    r"|escaliers? mécaniques?"
    r"|parkings?|piscines?|patinoires?|bibliothèques?|médiathèques?|ludothèques?|musées?|théâtres?|gymnases?|stades?"
    r"|parcs?|jardins?|cimetières?|plages?|déchetteries?|marchés?|mairies?|guichets?|bureaux? de poste|trésoreries?"
    r"|préfectures?|écoles?|collèges?|lycées?|crèches?|cantines?|garderies?|accueils? de loisirs|séances?|spectacles?"
    r"|concerts?|cours|examens?|épreuves?|visites?|consultations?|cafétérias?|restaurants? (?:scolaires"
    r"|universitaires?)"
    r"|transports? (?:scolaires?|en commun|à la demande)|consignes?|boutiques?|espaces? (?:de vente|voyageurs)"
)
_HELD = (
    r"(?:supprim|annul|dévi|détourn|interromp|suspend|perturb|ralenti|retard|limité|arrêté|immobilis|stationn|bloqu"
    r"|coup|ferm|barr|neutralis|condamn|évacu|décal|allég|rédui|inaccessib|impraticab|interdit|embouteill|engorg"
    r"|satur|inond|(?:non|pas|plus|moins|mal) desserv|sans arrêt|à l'arrêt|à quai|terminus|bondé|très dense|difficile"
    r"|impossible|alterné|chargé|incomplet|incomplèt|hors service|en panne|en retard|écourt|repouss|ajourn|écart)"
    r"[a-zà-ÿ]*"
)
_COACH = (
    r"(?:bus|cars?|autocars?|minibus|navettes?|taxis?|vtc|transports?|trains?|services?|liaisons?|bacs?|bateaux"
    r"|moyens?)"
)
_WHERE = r"(?:à|au|aux|sur|vers|devant|en face|rue|avenue|place|boulevard|quai|cours|dans|chez|face|côté)"

#: What happens to those who travel, and from outside.
_ACCIDENTS = one_of(
    r"(?:intervention|présence|opération)s? (?:de |d'|du |des )(?:la |l'|les )?(?:forces? de l'ordre|polic"
    r"|gendarm"
    r"|pompier|secours|déminage|services? de sécurité|samu)|forces de l'ordre|malaises? (?:voyageur|d'un|d'une)"
    r"|(?:personne|voyageur|passager|enfant|individu|animal|animaux|chien|cheval|vaches?|sangliers?|piéton)s? "
    r"(?:[a-zà-ÿ]+ )?(?:sur (?:les|la) (?:voies?|rails?|chaussée|piste)|heurté|malade|blessé|indiscipliné)"
    r"|heurt (?:d'|de )|(?:bagages?|objets?|colis|sacs?|valises?) (?:oublié|abandonné|suspect|délaissé|sur)"
    r"|alerte (?:à la bombe|attentat|météo|orange|rouge|incendie)|(?:accidents?|collisions?|carambolages?|chocs?"
    r"|accrochages?) (?:de|d'|avec|entre|sur|grave|routier|voyageur|à)|déraillement|malveillance|agressions?"
    r"|dégradations? volontaires?|débrayages?|arrêts? de travail|droit de retrait|absentéisme"
    r"|absences? (?:de |d'|du |imprévue|inopinée)(?:personnel|conduct|agent|chauff|profess|maître|médecin)"
    r"|(?:manque|pénurie|indisponibilité) (?:de |d'|du )(?:personnel|conduct|agents?|chauff|matériel|rames|médecin"
    r"|maîtres-nageurs|carburant|véhicule)"
    r"|pannes? (?:de |d'|du |sur |d'un |d'une |du |de la )?(?:signalisation|aiguill|train|rame|caténaire|locomotive"
    r"|motrice|passage à niveau|bus|tram|métro|porte|matérielle|véhicule|chaudière|ascenseur|pompe|poste"
    r"|système|moteur)|(?:avarie|défaut|dérangement|incident|problème|défaillance)s? (?:[a-zà-ÿ]+ )?(?:sur |de "
    r"|d'|du "
    r"|affectant )(?:la |l'|le |un |une |les )?(?:signalisation|aiguill|caténaire|voies?|rails?|passage à niveau"
    r"|matériel|alimentation|train|rame|portes?)|feux? (?:de |d'|en |aux )(?:forêt|talus|végétation|broussaill"
    r"|poubelle|abords)|chutes? (?:de |d')(?:pierre|bloc|arbre|branche|rocher|neige|grêle|lampadaire|poteau)"
    r"|(?:arbres?|branches?|poteaux?|poteau|câbles?|rochers?|véhicules?|camions?|poids lourds?|voitures?|trains?"
    r"|rames?|grues?)"
    r" (?:[a-zà-ÿ]+ )?(?:tombée?s?|couchée?s?|en travers|en panne|immobilisée?s?|accidentée?s?|embourbée?s?"
    r"|renversée?s?"
    r"|en feu|mal stationnée?s?|gênants?)|éboulements?|glissements? de terrain|affaissements?|effondrements?"
    r"|montée des eaux|submersion|avalanches?"
    r"|coulées? de boue|verglas|chaussées? (?:glissante|inondée|défoncée)|fortes? (?:pluies?|chaleurs?|houles?"
    r"|rafales?|neiges?|marées?)|grandes? marées?|vents? (?:violent|fort|tempétueux)|fuites? de gaz|dégagement de"
    r" fumée|fumées? suspecte|odeur suspecte|pollutions?|analyses? non conformes?|turbidité|légionell\w+|épidémie"
    r"|grippe|cyclone|ouragan|séisme|tremblement de terre|brouillard"
)

RULES = (
    G.rule(
        "impact",
        rf"\b{_RUNS}\b[^.;!?]{{0,60}}?[ :,]{_HELD}\b(?! (?:la|le|les|l'|un|une|nos|notre) )",
        rf"\b(?:(?:aucune?|pas de|plus de|plus aucune?|ni) |(?:une?|\d+|deux|trois|quatre) (?=[a-zà-ÿ]+ sur (?:deux"
        rf"|trois|quatre"
        rf"|cinq|dix|\d))|(?:suppressions?|annulations?|déviations?|détournements?|fermetures?|interruptions?"
        rf"|limitations?"
        rf"|perturbations?|retards?|allongements?|modifications? (?:de |d')?(?:la desserte|l'itinéraire|horaires?)"
        rf"|ralentissements?|suspension|non-desserte|absence|allègement|réduction|coupure|neutralisation)"
        rf" (?:[a-zà-ÿ]+ ){{0,2}}?(?:de |d'|du |des |sur |dans |pour |à |en )(?:la |le |les |l'|cette |certaine?s? "
        rf"|toute?s? les )*)(?!cours\b){_RUNS}\b(?! (?:direct|supplém|à |de (?:panne|secours)|n'est "
        rf"(?:touch|affect|impact|concern|perturb)))",
        r"\b(?:stationnement|arrêt|attente|parcours) (?:prolongé|allongé|rallongé)"
        r"|\b(?:temps de (?:parcours|trajet|passage)|trajets?|intervalles?) (?:[a-zà-ÿ]+ )?(?:allong|rallong|augment"
        r"|supplém|plus long|majoré|irrégulier)|\b(?:minutes?|min|heures?|h\d*) (?:de (?:trajet|parcours|retard|route) "
        r"?(?:supplém|en plus)?|supplémentaires de)"
        r"|\bhoraires? [^.;]{0,40}?(?:modifi|adapt|décal|rédui|aménag|restrei)[a-zà-ÿ]*"
        r"|\b(?:baignade|stationnement|consommation|navigation|pêche|plongée|traversée|passage|arrosage|circulation"
        r"|accès)\b"
        r"[^.;]{0,40}? (?:interdit|déconseill|restreint)[a-zà-ÿ]*|\bfiles? (?:d[e'] ?[a-z]+ )?(?:importante|longue)s?\b"
        r"|\b(?:ne|n') ?(?:circul|roul|dessert|desserv|s'arrêt|marqu|accost|décoll|atterri|part|pass"
        r"|prend)[a-zà-ÿ]* (?:pas|plus)\b"
        r"|\bn'aur(?:a|ont) pas lieu\b|\bne ser(?:a|ont) (?:pas|plus) (?:assur|effectu|collect|desserv|distribu"
        r"|ouvert|ramass"
        r"|servi|organis|maintenu|mis)[a-zà-ÿ]*"
        r"|\b(?:trafic|circulation) (?:[a-zà-ÿ]+ )?(?:(?:est|reste) )?(?:très |fortement |encore "
        r"|toujours )*(?:interromp"
        r"|perturb|ralenti|difficile|impossible|coup|suspend|fluctu|irréguli|dense|alterné|bloqu|fortement)"
        r"|\b(?:affluence|fort trafic|bouchons?|embouteillages?|foule) [^.;]{0,20}\b(?:à|sur|en|aux)\b"
        r"|\b(?:reprise|retour|rétablissement) (?:progressi\w+ |partiel\w* |normal\w* )?(?:de la |du |des |de l')"
        r"(?:circulation|trafic|desserte|navette|collecte|trains|bus)",
        unless=r"\b(?:aucune|sans|ni) (?:interruption|coupure|perturbation)|\bpas (?:impact|affect|concern|perturb"
        r"|touch)|\b(?:chez|de) notre\b|^(?:merci|veuillez|évitez|si )\b",
        unless_before=r"\b(?:sans|aucune?|pas de|plus de|éviter (?:la|les|une|des)|par|depuis|la mise en)",
        unless_in=r"\b(?:normale|normalement|fluide|ticket|incident|alerte|correctif|ligne (?:de commande|du code)"
        r"|en cours d)\b",
        marks=NOT_FELT,
    ),
    G.rule(
        "workaround",
        rf"\b{_COACH} (?:[a-zà-ÿ]+ )?(?:(?:de|en|d') ?(?:substitution|remplacement|relais|secours|renfort|rabattement"
        rf"|appoint)|relais|gratuite?s?|affrétée?s?|supplémentaires?|spécia(?:l|le|ux|les))\b"
        r"|\bsubstitutions? (?:routière|par (?:bus|car|autocar))|\bbus[- ]relais\b"
        rf"|\b{_COACH} (?:de [a-zà-ÿ]+ )?(?:assur|circul|mise?s? en place|reli|rempla)[a-zà-ÿ]*(?! (?:pas|plus|avec"
        rf"|norma"
        r"|à nouveau|de nouveau|toujours|diffic))(?= (?:la |le |les |entre |à la place|toutes|au départ|depuis|par "
        r"|des ))"
        rf"|\bremplacée?s? par (?:des |un |une |les |la |le )?{_COACH}\b",
        # Another stop, another way, another counter.
        rf"\b(?:arrêts?|départs?|terminus|montée|descente|embarquement|accueil|permanences?|guichets?|entrée|accès"
        rf"|point de vente|consultations?|séances?|cours|marché|bureaux?|caisses?)\b[^.;:]{{0,50}}? (?:est |sont |sera "
        rf"|seront )?(?:exceptionnellement |provisoirement |temporairement )?(?:report|déplac|transfér|assur|délocalis"
        rf"|redirig|renvoy|organis|maintenue?s?\b)[a-zà-ÿ]* {_WHERE}\b"
        r"|\b(?:arrêts?|départs?|stations?|entrées?|gares?|bureaux?|agences?|points? [a-z]+|guichets?|bornes?|parkings?"
        r"|distributeurs?|défibrillateurs?) (?:[a-zà-ÿ]+ )?(?:provisoires?|temporaires?|de (?:report|repli"
        r"|remplacement)|le plus proche|la plus proche|les plus proches|voisin)"
        r"|\b(?:itinéraires?|parcours|trajets?|chemins?|accès|entrée) (?:[a-zà-ÿ]+ )?(?:bis|de (?:délestage"
        r"|substitution|remplacement|repli|contournement|secours)|conseillé|recommandé|alternati|possible)"
        r"|\b(?:déviations?|contournement|délestage) (?:[a-zà-ÿ]+ )?(?:par|via|mise en place|conseillée?|fléchée?"
        r"|est|sont|sera|locale|obligatoire|:|dès|en place|depuis|vers|rue)\b"
        r"|\b(?:reports?|correspondances?|alternatives?) (?:possibles?|conseillée?s?|recommandée?s?|sur|vers|avec|via"
        r"|:|à (?:l'arrêt|la station|l'entrée))",
        r"\b(?:titres?|pdf|qr codes?|captures? d'écran|impressions?|confirmations?|billets?|tickets?|abonnements?"
        r"|cartes?|pass|badges?|attestations?|justificatifs?|copies?"
        r"|signatures?|espèces|chèques?|paiements?|réservations?|demandes?|dossiers?)\b[^.;:]{0,50}? (?:est |sont "
        r"|sera "
        r"|seront |restent? )(?:[a-zà-ÿ]+ment )?(?:accepté|valable|valide|échangeable|recevable|admis|honoré"
        r"|utilisable)[a-zà-ÿ]* (?:sur|à|au|aux|dans|jusqu|sans|par|en|pour|auprès|chez|d)"
        r"|\b(?:échang|rembours)\w* sans frais\b|\b(?:billets?|tickets?|titres?|achats?|ventes?|paiements?"
        r"|inscriptions?|réservations?|règlements?|retraits?|dépôts?)\b(?: [a-zà-ÿ]+)? (?:uniquement|seulement"
        r"|exclusivement|en vente|disponibles?|possibles?|à (?:acheter|retirer|prendre|demander)) (?:en|à|au|aux|sur"
        r"|par"
        r"|via|auprès|dans|chez)\b"
        r"|\bvous (?:accueill|reçoi|répond|orient|renseign|aid|guid|attend)(?:e|ent|ont|ons|t|vent|dent)\b"
        r"|\b(?:bouteilles?|eau|citernes?|packs? d'eau|repas|couvertures|lampes?|groupes? électrogènes?"
        r"|prêts? de)\b[^.;]{0,40}? (?:distribu|mise?s? à (?:votre )?disposition|à (?:votre )?disposition)"
        r"|\b(?:distribution|points? de distribution|points?) d'eau\b|\b(?:mise?s?|tenue?s?) à (?:votre|leur"
        r"|la) disposition\b",
        unless=r"\b(?:plus aucun|ne (?:sont|seront|est) (?:pas|plus)|disposition pour (?:tou|vos|répondre|plus)"
        r"|reste\w* à (?:votre|leur) disposition)\b",
    ),
    G.rule(
        "cause",
        # From outside, and from those who travel.
        rf"\b{_ACCIDENTS}\b",
        r"^(?:\[?(?:alerte|info(?: trafic| travaux)?|météo|vigilance|trafic)\]?[ :-]*)?(?:tempêtes?|orages?|neige"
        r"|épisode (?:neigeux|orageux|cévenol|de gel)|crues?|inondations?|canicule|gel|incendie|séisme|vents?"
        r"|manifestations?|cortège|défilé|marathon|carnaval|braderie|brocante|marché de noël|grève|chantier|élagage"
        r"|tournage|course cycliste|tour de france|feu d'artifice|vidange|match|concert|festival|fête de la musique"
        r"|cérémonie|visite officielle|sommet|déneigement|dératisation|désamiantage)\b(?! (?:de connexions?"
        r"|d'appels?)).*"
        r"[a-zà-ÿ0-9]",
        r"\b(?:pour cause d[e']|à l'occasion d[eu']|pendant (?:l'|la |le |les )(?=marath|carnav|march|trav|chant|fête"
        r"|festiv|brader|mani|course|match|défil)|lors d[eu'] ?(?=la |l'|une )?(?=course|match|marath|carnav|manif"
        r"|défilé)) ?[a-zà-ÿ]"
        r"|: (?:vidange|inventaire|travaux (?:de|d')|élagage|formation du personnel|congés|journée (?:de|pédag)"
        r"|rénovation|désamiantage|dératisation|grève|tournage|manifestation|marathon|tempête|neige|crue|jour férié)"
        r"|\b(?:vents?|houle|mer|neige|pluie|courant|vagues?) [^.;]{0,20}?(?:souffle|trop (?:fort|hau)|trop [a-z]+"
        r"|agité"
        r"|tombe|démonté|bloqu|empêch)",
        unless=r"\b(?:sans rapport|n'est pas|ne sont pas) (?:dû|due|lié|causé|avec)|\bpas de (?:grève|travaux)\b",
        unless_in=r"^(?:forces? de travail|match\w* (?:de|en) (?:classé|ranked))",
    ),
)
