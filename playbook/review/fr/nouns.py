"""French: what customers use, do and get, who and where they are, and what breaks behind it. Lists only."""

from __future__ import annotations

from playbook.review.vocabulary import one_of

_MESSAGES = (
    r"appels?|sms|mms|textos?|mails?|e-mails?|courriels?|courriers?|messages?|notifications?|alertes?|rappels?"
    r"|accusés? de réception|pièces? jointes?|codes?|otp|boîtes? (?:vocales?|mail|aux lettres)|répondeurs?|fax"
    r"|conversations?|réunions?|visios?|visioconférences?|webinaires?|directs?|conférences?|discussions?|chats?"
    r"|newsletters?|campagnes?|envois?|réceptions?|communications?|voix|téléphonie|standards?|numéros?|renvois?"
    r"|portabilités?|enregistrements?|transcriptions?|dlr|push|flux|fils d'actualité|commentaires?|publications?"
)
_MONEY = (
    r"paiements?|virements?|prélèvements?|retraits?|règlements?|transactions?|encaissements?|remboursements?"
    r"|opérations?|soldes?|relevés?|cartes?|chèques?|crédits?|mensualités?|factures?|facturation|avoirs?|devis"
    r"|commandes?|paniers?|achats?|ventes?|livraisons?|expéditions?|colis|étiquettes?|retours? produits?|stocks?"
    r"|catalogues?|promotions?|bons? de réduction|cartes? cadeaux?|prix|tarifs?|écritures?|comptabilité|paies?"
    r"|bulletins?|salaires?|décomptes?|déclarations?|télédéclarations?|cotisations?|souscriptions?|abonnements?"
    r"|reçus?|tickets? de caisse|dépôts?|ordres? (?:de bourse|d'achat|de vente)|cotations?|cours de bourse"
    r"|indemnisations?|allocations?|prestations?|versements?|points de fidélité|terminaux|tpe|caisses?|taux"
)
_OFFICE = (
    r"connexions?|accès|authentifications?|identifications?|inscriptions?|mots? de passe|comptes?|sessions?|profils?"
    r"|exports?|imports?|synchros?|synchronisations?|sauvegardes?|restaurations?|téléchargements?|uploads?"
    r"|téléversements?|impressions?|scans?|numérisations?|recherches?|affichages?|lectures?|documents?|fichiers?"
    r"|dossiers?|formulaires?|signatures?|formules?|rapports?|tableaux? de bord|statistiques?|graphiques?|courbes?"
    r"|historiques?|calculs?|calendriers?|agendas?|plannings?|rendez-vous|rdv|réservations?|tâches?|fiches?"
    r"|contacts?|tickets?|demandes?|requêtes?|modifications?|changements?|champs?|filtres?|listes?|images?|photos?"
    r"|vidéos?|miniatures?|partages?|liens?|invitations?|sondages?|questionnaires?|réponses?|traductions?"
    r"|corrections?|éditions?|pages?|contenus?|données|mises à jour de statuts?|statuts?|suivis?|géolocalisations?"
    r"|itinéraires?|webhooks?|intégrations?|connecteurs?|automatisations?|modèles?|prévisions?|relances?"
)
_CLOUD = (
    r"machines? virtuelles?|vms?|vps|instances?|conteneurs?|pods?|volumes?|snapshots?|instantanés?|builds?|jobs?"
    r"|pipelines?|déploiements?|runners?|bases? de données|résolutions? (?:dns|de noms)|certificats?|trafic|débits?"
    r"|latences?|temps de (?:réponse|chargement|traitement)|délais?|métriques?|journaux|logs?|sondes?|purges?"
    r"|capacités?|api|apis|endpoints?|clés? d'api|files?|quotas?|lectures?|écritures?|réplications?|noms? de domaine"
    r"|domaines?|zones? dns|hébergements?|sites web|sites|boutiques?|ftp|vpn|webmail|imap|smtp|tunnels?|consoles?"
)
_HOME = (
    r"internet|réseaux?|lignes?|fibre|adsl|wi-?fi|data|4g|5g|télévision|télé|tv|chaînes?|replay|décodeurs?|box"
    r"|téléphones?|postes?|mobiles?|tonalité|son|sons|électricité|courant|eau(?: chaude| potable)?|gaz|chauffage"
    r"|éclairage|lampadaires?|compteurs?|télérelèves?|consommations?|thermostats?|volets?|lampes?|caméras?"
    r"|détecteurs?|alarmes?|serrures?|interphones?|ascenseurs?|climatisation|bornes?(?: de recharge)?|recharges?"
    r"|enceintes?|assistants? vocal|capteurs?|portails? automatiques?|signal|itinérance"
)
_GOING = (
    r"trains?|rames?|bus|cars?|métros?|trams?|tramways?|navettes?|ferrys?|vols?|avions?|embarquements?|bagages?"
    r"|billets?"
    r"|billetterie|titres?(?: de transport)?|correspondances?|horaires?|arrêts?|vélos?|trottinettes?|véhicules?"
    r"|courses?|portiques?|barrières?|badges?|distributeurs?|valideurs?|composteurs?|péages?|parkings?|ascenseurs"
    r"|escalators?|annonces? (?:sonores|en gare)|écrans?|guichets?|circulations?|tournées?|enlèvements?"
)
_PUBLIC = (
    r"ordonnances?|résultats?(?: d'analyses?)?|analyses|radios|téléconsultations?|consultations?|dossiers? médic\w+"
    r"|feuilles? de soins|cartes? vitale|vaccins?|examens?|notes?|absences?|cours|devoirs?|copies?|emplois? du temps"
    r"|bulletins? (?:scolaires?|de notes)|cahiers? de textes?|moodle|quiz|modules|leçons?|évaluations?|diplômes?"
    r"|attestations?|démarches?|télé-?services?|cartes? grises?|passeports?|titres? de séjour|actes? d'état civil"
    r"|permis|impôts?|subventions?|aides?|bourses?|candidatures?|cantine|garderie|médiathèque|prêts?|emprunts?"
)
_PLAY = (
    r"parties?|matchs?|matchmaking|combats?|raids?|donjons?|classements?|succès|trophées?|inventaires?|personnages?"
    r"|objets?|butins?|récompenses?|monnaies? virtuelles?|skins?|achats intégrés|progressions?|quêtes?|tournois?"
    r"|serveurs? de jeux?|salons?|lobbys?|guildes?|amis|sauvegardes? de jeu|replays?|streams?|streaming|diffusions?"
    r"|albums?|titres musicaux|playlists?|épisodes?|films?|séries?|sous-titres|podcasts?"
)
_MORE = (
    r"transferts?|tablettes?|adhésions?|annonces|messageries?|télé-?paiements?|dépannages|chargements?|ouvertures?"
    r"|prises? de (?:rendez-vous|commande|notes)|cartes? sim|fichiers? joints?|menus?|boutons?|tableaux?|cartes?"
    r"|sommes|primes?|pensions?|retraites?|crédits?|épargne|bons?|chèques?-?vacances|titres?-restaurant|visites?"
    r"|plans? de travail|feuilles? de (?:temps|présence)|congés|pointages?|badgeages?|bordereaux?|bons? de livraison"
    r"|fax|conférences? téléphoniques?|salles? d'attente|files? d'attente|dialogues?|échanges?|tchats?|forums?|wikis?"
    r"|dépôts?|commits?|push|merge requests?|pull requests?|tests?|registres?|paquets?|artefacts?|fonctions?|tables?"
    r"|index|calculs?|simulations?|modèles?|inférences?|générations?|prédictions?|complétions?|embeddings?|requêtes?"
    r"|tutoriels?|exercices?|quiz|inscriptions? scolaires?|bulletins? de vote|scrutins?|enquêtes?|pétitions?"
    r"|conteneurs? de tri|collectes?|déchetteries?|ramassages?|éclairage public|parcmètres?|stationnements?|amendes?"
    r"|pass|titres? unifiés?|cartes? de transport|validations?|recharges?|abris? vélos?|locations?|déverrouillages?"
    r"|prescriptions?|dossiers? patients?|imagerie|clichés?|comptes[- ]rendus|laboratoires?|admissions?|gardes?|visas?"
    r"|tirages?|paris sportifs|paris|mises|gains|cotes|loteries?|jeux?|saisons?|événements?|cinématiques?|boutiques?"
    r"|activations?|désactivations?|résiliations?|renouvellements|remises|télécollectes?|télétransmissions?"
    r"|pré-?autorisations?|mandats|plis|qualité(?: d'image| audio| vidéo| du son)?|esims?|gigas|options|mentions|votes?"
    r"|relevés? de compteurs?|index de consommation|puissances?|pressions?|débits? d'eau|raccordements?"
    r"|mises en service"
    r"|cuissons?|réfrigérateurs?|scénarios?|automatismes|sonnettes?|babyphones?|montres?|traceurs?|balises?|positions?"
    r"|flottes?|missions?|tournées?|créneaux?|retraits? en magasin|click and collect|points? relais|consignes?|lockers"
    r"|traductions?|corrections?|signets?|favoris|étiquettes?|filtres?|tris?|pagination|vignettes?|aperçus?"
    r"|accès (?:aux?|à la|à l') [a-z]+|sites? internet|pages? d'accueil|espaces? (?:client|abonné|personnel|adhérent)s?"
    r"|applis? mobiles?|applications? mobiles?|portails? (?:client|citoyen|famille|patient|élève|parent)s?"
    r"|réseaux? sociaux|visiophones?|sms entrants|renvois? d'appels?|transferts? d'appels?|musiques? d'attente|svi"
)
_STILL_MORE = (
    r"lots?|boîtiers?|montants?|échéances?|échéanciers?|quittances?|loyers?|charges locatives|appels de fonds|carnets?"
    r"|plannings? de garde|e-prescriptions?|vaccinations?|rappels de vaccin|appels vidéo|sous-domaines?|redirections?"
    r"|tunnels? d'achat|points|miles|coupons?|codes promo|manifestes|preuves? de livraison|géocodages?|ocr|parapheurs?"
    r"|actes|edi|iban|rib|ouvertures? de compte|alertes? de prix|widgets?|dashboards?|imprimantes?|lecteurs?|portes?"
    r"|licences?|images? docker|secrets?|variables?|previews?|prévisualisations?|workflows?|leads?|opportunités?"
    r"|rapprochements?|liasses?|fiches? de paie|notes? de frais|entretiens|offres? d'emploi|cv|parcours|formations"
    r"|sessions? de formation|certificats? de scolarité|convocations?|relevés? de notes|trousseaux?|tâches? planifiées?"
    r"|tarifications?|cotations?|sinistres?|devis en ligne|contrats? en ligne|télé-?expertises?|garanties|mandats?"
    r"|bons de commande|réassorts?|inventaires|pesées?|étiquetages?|capteurs?|télémesures?|mesures|relèves?|index"
    r"|délestages|éclairages|appels d'urgence|sirènes|cartes d'accès|titres d'accès|entrées|places|stationnement"
    r"|locations|emprunts|prolongations?|renouvellements?|amendes|démarches|rendez-vous en ligne|passages?"
    r"|lignes de bus"
    r"|temps réel|prochains passages|géolocalisation|plans|tracés|traces|enregistreurs?|chronotachygraphes?"
    r"|traites?|pédomètres?|colliers?|robots?|auges?|irrigations?|stations? météo|bulletins? météo"
    r"|streams?|lecteur vidéo|vod|podcasts?|articles?|éditions? numériques?|kiosques?|newsletters?|mots? croisés"
    r"|clés?|codes? d'accès|codes? de validation|codes? sms|mfa|2fa|sso|saml|oidc|provisionnement|annuaires?"
    r"|délivrances?|dispensations?|ventes en ligne|click-and-collect|drive|créneaux de livraison|bons d'achat"
    r"|vues?|livres?(?: numériques?| audio)?|ebooks?|liseuses?|colonnes?|pièces|images?|mises en page|publipostages?"
    r"|fusions?|macros?|requêtes? sql|jointures?"
)
#: What customers use, do and get by name. "Service", "plateforme", "portail" say nothing of that kind.
FUNC = one_of(_MESSAGES, _MONEY, _OFFICE, _CLOUD, _HOME, _GOING, _PUBLIC, _PLAY, _MORE, _STILL_MORE)

#: Customers by what they are.
_PERSONS = (
    r"clients?|utilisateurs?|utilisatrices?|clientes?|abonnée?s?|comptes?|usagers?|usagères?|internautes?|visiteurs?"
    r"|marchands?|commerçants?|vendeurs?|acheteurs?|expéditeurs?|destinataires?|membres?|entreprises?|organisations?"
    r"|organismes?|équipes clientes|foyers?|voyageurs?|conducteurs?|chauffeurs?|livreurs?|patients?|élèves?"
    r"|étudiant(?:e?s?|·es)|enseignants?|joueurs?|joueuses?|adhérents?|partenaires?|participants?|familles?|parents"
    r"|professeurs?|salariés?|collaborateurs?|agents?|praticiens?|médecins|infirmi[eè]re?s|pharmaciens?|soignants?"
    r"|invités?|organisateurs?|passagers?|fai|accès|riverains?|habitants?|ménages?|particuliers|professionnels"
    r"|locataires?|propriétaires?|personnes?|personnels?|administrateurs?|développeurs?|stagiaires?|formateurs?"
    r"|apprenants?|candidats?|demandeurs?|allocataires?|assurés?|bénéficiaires?|titulaires?|détenteurs?|porteurs?"
    r"|signataires?|sociétaires?|épargnants?|emprunteurs?|cotisants?|employeurs?|employés?|gestionnaires de paie"
    r"|comptables?|associations?|collectivités?|communes?|mairies?|cabinets?|officines?|pharmacies?|hôpitaux"
    r"|cliniques?"
    r"|écoles?|collèges?|lycées?|universités?|crèches?|établissements?|agences?|succursales?|boutiques?|magasins?"
    r"|restaurants?|hôtels?|entrepôts?|commerces?|offices|études|spectateurs|téléspectateurs|auditeurs|contribuables"
    r"|vacanciers|cyclistes|piétons|automobilistes|artisans|exploitants|agriculteurs|notaires|avocats|huissiers|comités"
    r"|cinémas?|musées|théâtres?|parkings|caisses|guichets|automates|téléviseurs|imprimantes|concentrateurs"
    r"|franchisés?|revendeurs?|fournisseurs d'énergie|contrats?"
    r"|sites?|domaines?|projets?|espaces de travail|tenants?|locations?|lignes|appareils|terminaux|numéros"
    r"|téléphones?|smartphones?|mobiles|tablettes|box|décodeurs?|postes de travail|navigateurs?|compteurs|logements?"
    r"|immeubles?|bâtiments|quartiers?|zones|académies|rectorats|bassins?|hameaux|villages|postes|rues"
    r"|réseaux mobiles|opérateurs mobiles|banques|distributeurs|bornes|stations?"
    r"|gares?|arrêts|lignes de (?:bus|tram|métro)|clusters?|serveurs? de jeux?|instances|vms?|vps|hébergements?"
    r"|prestataires|fournisseurs|fiches établissement|campus|salles|bibliothèques?|locuteurs?|cinémas|musées|piscines"
    r"|théâtres|médiathèques|crèches"
)
#: Customers by their trade or their part in one.
_TRADES = (
    r"affiliée?s?|préparat(?:eurs?|rices?)|dentistes?|chirurgiens?|kinés?|kinésithérapeutes?|sages-femmes|ostéopathes?"
    r"|opticiens?|audioprothésistes?|vétérinaires?|biologistes?|radiologues?|généralistes?|spécialistes de ville"
    r"|aides-soignant(?:s|es)|aidants?|auxiliaires de vie|aides à domicile|secrétaires|ambulanciers?|pompiers"
    r"|policiers|gendarmes|magistrats|greffiers?|greffes|courtiers?|intermédiaires|conseillers|conseillères"
    r"|banquiers|traders?|investisseurs?|actionnaires|donateurs?|bénévoles|licenciée?s|clubs?|ligues|fédérations"
    r"|arbitres|entraîneurs?|coachs?|moniteurs?|éducat(?:eurs?|rices?)|animat(?:eurs?|rices?)|directeurs?|directrices?"
    r"|directions|chefs d'établissement|doctorants|chercheurs?|chercheuses?|bibliothécaires|lecteurs (?=abonn|ne |n'"
    r"|voi|reç|num)|lectrices|auteurs"
    r"|éditeurs|libraires|librairies|kiosquiers|kiosques|marchands de journaux|journalistes|rédactions|annonceurs"
    r"|photographes|musiciens|artistes|créateurs?|créatrices?|streamers?|boulangers|boulangeries|restaurateurs|restos?"
    r"|bars|cafés|hôteliers|hébergements touristiques|gîtes|cavistes|coiffeurs|salons de coiffure|instituts"
    r"|garagistes|garages|concessionnaires?|concessions|loueurs|taxis|vtc|coursiers|facteurs|routiers|affréteurs"
    r"|chargeurs|caristes|magasiniers|logisticiens|éleveurs?|éleveuses?|élevages?|viticulteurs|coopératives?"
    r"|fermes|exploitations|maraîchers|plombiers|électriciens|installateurs?|architectes?|promoteurs|syndics?"
    r"|bailleurs?|copropriétaires?|copropriétés?|gérants?|gestionnaires?|régies|résidences?|agents immobiliers"
    r"|mandataires|fiduciaires|experts-comptables|experts|commissaires aux comptes|recruteurs?|managers?|intérimaires"
    r"|freelances?|indépendants?|auto-?entrepreneurs?|micro-?entrepreneurs?|entrepreneurs?|pme|tpe-pme|start-?ups?"
    r"|retraitée?s?|pensionnée?s|chômeurs|ayants droit|tuteurs|électeurs|administrée?s|citoyens|citoyennes|élus"
    r"|maires|régisseurs|mineurs|seniors|parrains|filleuls|commerciaux|commerciales|caissiers|caissières"
    r"|téléconseillers|télévendeurs|superviseurs?|standardistes|standards|développeuses|mainteneurs?|contributeurs?"
    r"|intégrateurs?|agences web|points de vente|enseignes|marques|e-commerçants|e-marchands|donneurs d'ordre"
    r"|cheminots|motards|navetteurs|campeurs|campings?|skieurs|randonneurs|plaisanciers|baigneurs|festivaliers"
    r"|supporters|exposants|congressistes|guildes|modérateurs|convives|pèlerins|curistes|résidents?|hospitalisée?s"
    r"|tournées|brigades|casernes|services d'urgences?|urgences|ehpad|maisons de (?:retraite|santé)|centres de soins"
    r"|laboratoires|labos|crèches|centrales|antennes locales|délégations|caisses locales|paroisses|départements"
    r"|préfectures|services déconcentrés|ministères|tribunaux|offices de tourisme|rédacteurs|correcteurs|traducteurs"
    r"|interprètes|signaleurs|testeurs|bêta-testeurs|joueurs?|parieurs|collectionneurs|acquéreurs|souscripteurs?"
    r"|mutualistes|pèlerins|employés municipaux|ouvriers|cadres|équipes (?:support|commerciales|terrain|mobiles)"
    r"|teams|workspaces?|organisations?|classes|groupes scolaires|promos|résidences universitaires|chambres"
)
PEOPLE = one_of(_PERSONS, _TRADES)
#: Customers whose plain name begins a message meant for them.
GROUP = one_of(
    r"élèves|parents|enseignants|professeurs|étudiants|patients|médecins|praticiens|infirmiers|pharmaciens|marchands"
    r"|commerçants|vendeurs|acheteurs|chauffeurs|livreurs|voyageurs|passagers|abonnés|adhérents|administrateurs"
    r"|agents|conseillers|organisateurs|participants|joueurs|formateurs|stagiaires|apprenants|familles|salariés"
    r"|employeurs|assurés|allocataires|locataires|développeurs|expéditeurs|destinataires|particuliers"
    r"|professionnels|entreprises|associations|mairies|restaurateurs|hôteliers|revendeurs|conducteurs|signataires"
    r"|usagers|riverains|habitants|candidats|cabinets|officines|collectivités|administrés|bailleurs|copropriétaires"
    r"|détaillants|employés|titulaires|détenteurs|porteurs|affiliés|soignants|éleveurs|syndics|gestionnaires"
    r"|courtiers|libraires|lecteurs|bénévoles|donateurs|annonceurs"
    r"|auteurs|dentistes|sages-femmes|kinés|opticiens|vétérinaires|laboratoires|greffiers|avocats|notaires|élus"
    r"|collèges|lycées|écoles|communes|agences|hôpitaux|cliniques|maires|directeurs|secrétaires|recruteurs|managers"
    r"|intérimaires|indépendants|retraités|pensionnés|citoyens"
    r"|électeurs|franchisés|concessionnaires|garagistes|taxis|coursiers|facteurs|intégrateurs|mainteneurs"
    r"|navetteurs|cyclistes|automobilistes|plaisanciers|exposants|spectateurs|licenciés|clubs|animateurs"
    r"|agriculteurs|viticulteurs|installateurs|artisans|experts-comptables|collaborateurs|moniteurs|campings"
)
NATION = (
    r"(?:français|allemand|belge|suisse|européen|espagnol|italien|britannique|anglais|américain|canadien|québécois"
    r"|africain|asiatique|portugais|néerlandais|luxembourgeois|marocain|tunisien|algérien|autrichien|irlandais"
    r"|polonais|mondia|international|étranger|ultramarin|francilien|parisien|lyonnais|breton|romand|wallon|flamand"
    r"|bruxellois|genevois|vaudois|alsacien|corse|réunionnais|antillais|marseillais|toulousain|bordelais|nantais"
    r"|lillois)(?:ne|aux|le|e)?s?"
)
_TOWNS = (
    r"Quimper|Brest|Lorient|Vannes|Saint-[A-Z][\w-]+|Sainte-[A-Z][\w-]+|Le Havre|Rouen|Caen|Amiens|Nancy|Metz|Mulhouse"
    r"|Colmar|Besançon|Annecy|Chambéry|Valence|Avignon|Aix(?:-en-Provence)?|Nîmes|Perpignan|Béziers|Narbonne|Pau"
    r"|Bayonne|Biarritz|La Rochelle|Poitiers|Limoges|Brive(?:-\w+)*|Clermont(?:-Ferrand)?|Orléans|Tours|Blois|Le Mans"
    r"|Laval|Cholet|Troyes|Châlons|Charleville|Dunkerque|Calais|Arras|Lens|Valenciennes|Roubaix|Tourcoing|Beauvais"
    r"|Créteil|Nanterre|Montreuil|Versailles|Cergy|Évry|Melun|Massy|Saclay|Boulogne|Argenteuil|Cannes|Antibes"
    r"|Ajaccio|Bastia|Fréjus|Gap|Albi|Castres|Rodez|Cahors|Agen|Tarbes|Auch|Périgueux|Angoulême|Niort|Bourges|Nevers"
    r"|Auxerre|Mâcon|Chalon|Roanne|Vichy|Villeurbanne|Vénissieux|Liège|Namur|Charleroi|Mons|Anvers|Gand|Bruges"
    r"|Louvain(?:-la-Neuve)?|Tournai|Fribourg|Neuchâtel|Sion|Vaud|Valais|Jura|Berne|Bienne|Laval|Gatineau|Sherbrooke"
    r"|Trois-Rivières|Lévis|Saguenay|Longueuil|Rimouski|Casablanca|Rabat|Tunis|Alger|Dakar|Abidjan|Douala|Tanger"
)
_DISTRICTS = (
    r"Hérault|Gironde|Finistère|Morbihan|Côtes-d'Armor|Ille-et-Vilaine|Loire-Atlantique|Vendée|Haute-Savoie|Savoie"
    r"|Isère|Drôme|Ardèche|Gard|Var|Vaucluse|Bouches-du-Rhône|Alpes-Maritimes|Haute-Garonne|Tarn|Aveyron|Dordogne"
    r"|Landes|Pyrénées|Bas-Rhin|Haut-Rhin|Moselle|Meurthe|Vosges|Doubs|Côte-d'Or|Saône-et-Loire|Puy-de-Dôme|Cantal"
    r"|Corrèze|Creuse|Haute-Vienne|Charente(?:-Maritime)?|Deux-Sèvres|Vienne|Indre|Loiret|Loir-et-Cher|Eure|Calvados"
    r"|Manche|Orne|Sarthe|Mayenne|Somme|Oise|Aisne|Pas-de-Calais|Ardennes|Marne|Aube|Yonne|Nièvre|Allier|Ain"
    r"|Seine-[A-Z][\w-]+|Val-d'Oise|Val-de-Marne|Yvelines|Essonne|Hauts-de-Seine|Guadeloupe|Martinique|Guyane|Mayotte"
    r"|Polynésie|Nouvelle-Calédonie|Mauricie|Outaouais|Estrie|Gaspésie|Montérégie|Hainaut|Brabant|Ardenne|Condroz"
    r"|Mayenne|Camargue|Sud-(?:Est|Ouest)|Nord-(?:Est|Ouest)"
)
_LANDS = (
    r"Mali|Burkina(?: Faso)?|Sénégal|Côte d'Ivoire|Togo|Bénin|Niger|Nigeria|Ghana|Guinée|Cameroun|Gabon|Congo|Tchad"
    r"|Kenya"
    r"|Madagascar|Maurice|Comores|Djibouti|Mauritanie|Égypte|Éthiopie|Rwanda|Tanzanie|Afrique du Sud|Liban|Turquie"
    r"|Israël"
    r"|Émirats|Dubaï|Arabie|Qatar|Grèce|Pologne|Tchéquie|Hongrie|Roumanie|Bulgarie|Ukraine|Suède|Norvège|Danemark"
    r"|Finlande"
    r"|Estonie|Lettonie|Lituanie|Slovénie|Croatie|Serbie|Malte|Chypre|Islande|Écosse|Russie|Vietnam|Thaïlande|Indonésie"
    r"|Malaisie|Singapour|Corée|Taïwan|Philippines|Mexique|Argentine|Chili|Colombie|Pérou|Haïti|Monaco|Andorre|Ontario"
    r"|Nouveau-Brunswick|Manitoba|Alberta|Terre-Neuve|UEMOA|CEMAC|UE|DOM(?:-TOM)?|EMEA|APAC|Benelux|Maghreb|Scandinavie"
    r"|Moyen-Orient|Balkans"
)
#: Besides those of `where`.
PLACES = one_of(_TOWNS, _DISTRICTS, _LANDS)
#: What else may be said not to be affected, or to be of a country.
ALSO = (
    r"réseaux?(?: mobiles?)?|pools?|modèles?|régions?|zones?|plateformes?|versions?|serveurs?|runners?|applications? "
    r"mobiles?"
    r"|appli|app|site|offres?|forfaits?|gammes?|lignes?|agences?|ip|machines|clés|automates|caisses|bornes|équipements"
    r"|web|cartes?(?! et)|opérateurs?|téléphones?|gares?|marchés?|filiales?|territoires?|banques?|numéros?"
    r"|établissements?|extensions?|production|plans?"
)
PLACE_NOUN = one_of(
    r"secteurs?|quartiers?|communes?|villes?|départements?|cantons?|agglomérations?|gares?|lignes?|zones?|régions?"
    r"|bâtiments?|immeubles?|étages?|salles?|agences?|entrepôts?|bureaux?|magasins?|campus|hubs?|dépôts?"
    r"|centres?|hôpital|clinique|lycée|collège|école|université|faculté|résidence|rues?|avenues?|places?|boulevard"
    r"|quai|port"
    r"|aéroport|station|arrêt|préfecture|mairie|médiathèque|pop|datacenters?|point de présence|baies?|racks?|clusters?"
    r"|hameaux?|lieux?-dits?|lotissements?|impasses?|allées?|chemins?|cours|squares?|cités?|zac|zi|parkings?|cinémas?"
    r"|théâtres?|musées?|piscines?|stades?|gymnases?|bibliothèques?|plages?|ponts?|tunnels?|échangeurs?|carrefours?"
    r"|ronds?-points?"
    r"|rocades?|péages?|cols?|forêts?|parcs?|îlots?|écluses?|canal|réservoirs?|barrages?|stations?|arrêts?|haltes?"
    r"|pôles?|téléphériques?|funiculaires?|télécabines?|massifs?|lacs?|rivières?|fleuves?|golfes?|caps?|monts?|îles?"
    r"|faubourgs?"
    r"|bretelles?|sorties?|directions?|axes?|sections?|tronçons?|liaisons?|domaines? skiables?|guichets?"
    r"|halls?|académies?|rectorats?|terminal|vallée|plateau|presqu'île|île|pays|bassin|réseau|antennes?|nord|sud"
    r"|est|ouest|rive|tour",
    any_case=True,
)
#: Software that runs on "the server …".
SOFTWARE = (
    r"(?:Exchange|Kafka|Apache|Nginx|Redis|Postgres\w*|Windows|Linux|Radius|Plesk|Elastic\w*|Mongo\w*|Maria\w*"
    r"|My[Ss][Qq]l"
    r"|Oracle|Active|Dns|Smtp|Proxy|Web|Mail|Docker|Kubernetes|Zimbra|Asterisk|Citrix|Samba|Tomcat|Varnish|Rabbit\w*"
    r"|Cassandra|Click[Hh]ouse|Ceph|Galera|Patroni|Open[Ss]tack|VMware|Proxmox|Solr|Spark|Nomad|Consul"
    r"|Vault|Istio|Traefik|HAProxy|Memcached|Etcd|Hadoop|Flink|Airflow|Jenkins|Gitlab)"
)
CARRIERS = (
    r"(?:Free Mobile|Orange|SFR|Bouygues(?: Telecom)?|Free|La Poste Mobile|Sosh|RED|B&You|Proximus|Telenet|VOO"
    r"|Swisscom|Sunrise|Salt|Bell|Videotron|Vidéotron|Telus|Rogers|Gmail|Outlook|Hotmail|Yahoo|Laposte(?:\.net)?"
    r"|Wanadoo|iCloud|Visa|Mastercard|Amex|American Express|Bancontact|Twint|TWINT|Interac|CB(?! )|Maestro|JCB"
    r"|Lebara|Lycamobile|NRJ Mobile|Prixtel|Réglo Mobile|Auchan Telecom|Syma|Scarlet|Base|Wingo|Yallo|UPC|Quickline"
    r"|Fizz|Koodo|Fido|Virgin Mobile|Bouygues|Illiad|Iliad|Vodafone|Telekom|T-Mobile|Movistar|TIM|Wind|Telefónica)"
)
BANKS = (
    r"(?:Belfius|KBC|CBC|ING|BNP(?: Paribas)?(?: Fortis)?|Crédit (?:Agricole|Mutuel|du Nord|Coopératif)"
    r"|Société Générale"
    r"|LCL|CIC|Caisses? d'[ÉE]pargne|Banque (?:Populaire|Nationale|Postale)|BoursoBank|Boursorama|HSBC|N26|Revolut"
    r"|Qonto"
    r"|Fortuneo|Hello bank|Monabanq|Shine|UBS|PostFinance|Raiffeisen|BCV|BCGE|Desjardins|RBC|CIBC|BMO|Scotia|Argenta"
    r"|Crelan|Attijariwafa|Wise|Beobank|Triodos|Nickel|Orange Bank|AXA Banque|BRED|CCF|Arkéa|Lydia|bunq|Bunq"
    r"|Milleis|Swissquote|Neon|Yuh|Banque Cler|Migros|Zak|TD|Tangerine|Laurentienne|Simplii|Wells Fargo|JPMorgan"
    r"|Société générale|Boobank|Hello Bank|Keytrade|Santander|BBVA|Sabadell|UniCredit|Intesa|Deutsche Bank"
    r"|Commerzbank|Sparkasse|Barclays|Lloyds|NatWest|Monzo)"
)
#: A thing of the works that may fail, so that something else does.
HARDWARE = one_of(
    r"gaines?|fourreaux?|poteaux?|espaces? (?:de stockage|disque)|rotatives?|automates?|brokers?|crédits? (?:sms"
    r"|d'appels?)"
    r"|disques?(?: durs?| système)?|serveurs?|routeurs?|commutateurs?|switch\w*|pare-feux?|firewalls?|onduleurs?|alims?"
    r"|groupes? électrogènes?|climatisations?|climatiseurs?|alimentations?|fibres?|câbles?|liens?|liaisons?|cartes?"
    r" (?:réseau|mère|contrôleur)|cartes?(?! (?:banc|bleu|de|vital|bloqu|sim|refus|rejet|à))|équipements?|baies?"
    r"|clusters?|nœuds?|noeuds?|modules?(?: optiques?)?|tables?"
    r"|partitions?|contrôleurs?|transformateurs?|postes? (?:de transformation|source)|disjoncteurs?|antennes?|relais"
    r"|pylônes?|antennes?-relais|répartiteurs?|load balancers?|reverse proxy|proxys?|passerelles?|bases? de données"
    r"|mémoires?|caches?|files?|sondes?|capteurs?|pompes?|vannes?|chaudières?|canalisations?|conduites?|caténaires?"
    r"|aiguillages?|rails?|moteurs?|véhicules?|processus|consumers?|workers?|démons?|threads?|verrous?|index|shards?"
    r"|certificats?|clés?|jetons?|licences?|scripts?|règles?|filtres?|migrations?|versions?|mises? à jour"
    r"|déploiements?|patchs?|correctifs?|configurations?|paramètres?|paramétrages?|librairies?|bibliothèques?"
    r"|pilotes?|drivers?|firmwares?|microcodes?|composants?|hyperviseurs?|hôtes?|contrôleurs? de domaine|annuaires?"
    r"|lecteurs? de bandes|robots? de sauvegarde|encodeurs?|transcodeurs?|gpu|jobs?|r[ée]plications?"
    r"|signatures? (?:antivir|viral)[a-z]*"
    r"|interconnexions?|backbones?|dorsales?|artères?|faisceaux?(?: hertziens?)?|boucles? locales?|frontaux"
    r"|points d'échange|autocommutateurs?"
    r"|ipbx|centraux|tuyaux|turbines?|batteries?|ventilateurs?|barrettes?|ssd|san|nas|ordonnanceurs?"
    r"|tâches planifiées|crons?|batchs?|traitements?|requêtes?|bascules?|mises? en production|opérations?"
)
#: Who delivers to the writer.
SUPPLIER = one_of(
    r"réseaux? de diffusion|imprimeurs?|logisticiens?|façonniers?|prestataires?|prestas?|fournisseurs?|hébergeurs?"
    r"|opérateurs?"
    r"|sous-traitants?|partenaires?|transporteurs?"
    r"|infogérants?"
    r"|infogéreurs?|transitaires?|registres?|registrars?|agrégateurs?|constructeurs?|éditeurs?|diffuseurs?"
    r"|gestionnaires? de réseaux?|gestionnaires? du réseau|distributeurs? d'énergie|réseaux? interbancaires?"
    r"|autorités? (?:d'horodatage|de certification|d'enregistrement)|intermédiaires?|services? tiers|tiers\b"
    r"|processeurs?|acquéreurs?|acquirers?|organismes? (?:bancaires?|payeurs?)|processeurs? de paiements?"
    r"|plateformes? (?:de paiement|d'échange|monétique"
    r"|interbancaire|cloud)|aws|azure|gcp|google|microsoft|amazon|apple|meta|facebook|cloudflare|akamai|fastly|ovh\w*"
    r"|scaleway|hetzner|stripe|paypal|twilio|sendgrid|mailjet|adyen|enedis|rte|grdf|edf|hydro-québec|sibelga|ores"
    r"|franceconnect|github|gitlab|okta|auth0|datadog|equinix|interxion|telehouse|sncf réseau|cdn|datacenter"
    r"|notre banque|banque partenaire|centrale d'achat|société d'autoroute|syndicat des eaux|régie"
)
#: Told of a supplier or of the supplier's works, a failure is a cause, unless the customers come in.
_CUSTOMERS = (
    r"(?!.*\b(?:vos|vous|votre|clients|utilisateurs|abonnés|usagers|nos (?!équipes)[a-zà-ÿ]+ (?:sont|ne)"
    r"|du coup)\b|.*, (?:environ |près de |plus de )?\d"
    r"|.*, (?:la|le|les|l'|d'où|certain|plusieurs|tou) ?(?!agrég|prestat|fourniss|hébergeur"
    r"|opérateur|édit|constr|partenair"
    r"|transp|autres|tiers)[a-zà-ÿ])"
)
THEIRS = (
    rf"^{_CUSTOMERS}(?:((?:trouvé ?: |confirmé ?: |en cause ?: |bonjour,? )?(?:(?:notre|nos|l'un de nos"
    rf"|l'une de nos|le|la"
    r"|les|l'|un|une) ?)?"
    r"(?:(?:serveur|plateforme|service|infrastructure|réseau|datacenter|centre|api|système|lien|base|liaison"
    r"|passerelle)s?\b[^.;,]{0,45}?(?:du|de notre|de l'|de nos|d'un|de la|des|chez) ?)?"
    r"|[^.;,]{0,60}?\b(?:de notre|de l'un de nos) )"
    r"|[^.;,:]{0,50}?\bchez (?:notre|l'|l'un|un|une|le|la|nos) ?(?:de nos )?(?:autre )?)"
    rf"{SUPPLIER}\b(?(1)[^.;]{{0,70}}?\b(?:est|sont|a|ont|subit|rencontre|connaît|confirme|signale|annonce"
    r"|ne (?:donne|répond))\b)"
)
