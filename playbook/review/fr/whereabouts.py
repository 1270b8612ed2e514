"""French: where the trouble is, with which device, by which carrier or bank.

Readers take for `scope`: regions, towns, lines and buildings by name or number; codes of zones, in brackets too;
servers by their own name; the device, browser or version it happens with; the network or bank it happens at. They do
not: the place of a cause ("un lien coupé à Lyon"), a part named after its software ("mysql3"), a product's or
a shop's own name, and what a thing is linked to.
"""

from __future__ import annotations

from playbook.review.fr.amounts import CODE, ON, WHOSE, WORKS
from playbook.review.fr.elsewhere import NOT_HIT, TELLS_ELSE
from playbook.review.fr.nouns import BANKS, CARRIERS, PLACE_NOUN, PLACES, SOFTWARE
from playbook.review.fr.words import G
from playbook.review.vocabulary import one_of
from playbook.review.where import CODES, PLACES_FR

#: Letters and figures that are no name of a machine.
_SIGNS = (
    r"https?|ipv|log4|sha|mp\d|utf|md5|oauth|covid|php|tls|ssl|v\d|rc\d|iso|python|html|css|ecs|web3|base64|h26|p9|f5"
    r"|sip"
    r"|exchange|debian|ubuntu|arm64|amd64|x64|x86|win32|ns\d|raid"
)
#: Parts named after what runs on them: nobody knows by them whether their site is meant.
_PARTS = (
    rf"(?:{_SIGNS}|s3|ec2|p\d\b|n\d\b|h\d|mysql|pgsql|postgres|sql|mariadb|imap|smtp|ftp|dns|redis|rabbit|kafka"
    r"|proxy|lb\d|db\d|auth|api|top|inc|sev|ie\d|mi\d|co2|g\d\b|level|cat)"
)
_STATE = (
    r"(?: ?:| (?:est|en ligne|up|ok|redémarr|rétabli|remont|reven|revenu|indispo|injoign|hors|en panne|inaccess|lent"
    r"|satur|plant|a |n'|coup|bloqu|reboot|relanc|ko|tomb|down|de retour|ne|répond|hs))"
)
_DIRECTION = r"(?:le |l' ?)(?:grand |quart )?(?:sud|nord|est|ouest)(?:-(?:est|ouest))?"
_BROWSERS = (
    r"(?:windows|macos|linux|android|ios|iphone|ipad|firefox|safari|chrome|edge|internet explorer|tablette|mobile"
    r"|smartphone|ordinateur|samsung)"
)

#: What is told apart by a number or a letter.
_UNITS = one_of(
    r"cluster|zones?|région|datacenter|serveur|baies?|nœud|plateforme|salles?|site|rack|shard|pod|lot|bâtiments?"
    r"|lignes?|rue|dépôt|quai|hall|terminal|étage|secteur|allotissement|départements?|grappe|groupe|parking"
    r"|stations?|sda|chaîne|plage|voie|sortie|porte|îlot|tour|cellule|segment|anneau|boucle|bloc|escalier"
    r"|tranche|cycle|promotion|trams?|métros?|rer|ter|tgv|ouigo|intercités|cars?|bus|trains?|vols?|navettes?"
    r"|postes?|pompes?|cuves?|guichets?|p\+r"
)
_MACHINES = one_of(
    r"serveurs?|bases?(?: de données)?|nœuds?|hôtes?|machines?|hyperviseurs?|clusters?|instances?|baies?|sur|et|storage"
    r"|mutualisé|files?|maintenance|upgrade|panel|nodes?|reboot|redémarrage d[eu]"
)
_MAIL = one_of(
    r"orange|wanadoo|free|sfr|neuf|laposte|gmail|hotmail|outlook|live|yahoo|icloud|msn|aol|gmx|bluewin|skynet|proximus"
    r"|telenet|videotron|numericable|bbox|club-internet|aliceadsl|protonmail|proton|ymail"
)
_AT = one_of(
    r"vers|chez|par|de|réseaux?|opérateurs?|banques?|abonnés|clients|comptes|cartes|numéros|adresses|boîtes"
    r"|utilisateurs"
    r"|depuis|sur"
)
_BEFORE_PLACE = one_of(r"[Dd]u |[Dd]e la |[Dd]e l'|en |dans |à |au |aux |sur |vers |de |d'|le |la |l'|les ")
_LINES = one_of(
    r"lignes?|trains?|ter|tgv|bus|cars?|axes?|liaisons?|trajets?|routes?|vols?|sections?|tronçons?|relations?"
    r"|traversées?",
    any_case=True,
)

RULES = (
    # Places, lines and buildings of any name or number.
    G.rule(
        "scope",
        r"\b(?:l'ensemble (?:du|de la|de l') ?(?:#?ligne|tracé|tronçon|section|parcours|itinéraire|axe|secteur"
        r"|quartier|commune|département|établissement|réseau|territoire|parc|pays|métropole|agglomération|ville|région"
        r"|site|plateforme|campus|gamme|flotte)|l'ensemble (?:des|de nos) (?:pays|marchés|lignes|comptes|gares"
        r"|stations|communes|régions|zones"
        r"|datacenters|serveurs|terminaux|caisses|bornes|arrêts|postes|rues)(?! concernée?s)|tout (?:le |un )?"
        r"(?:réseau|territoire|pays|quartier|parc)|toute la (?:france|ville|région|commune|flotte|clientèle"
        r"|communauté)|(?=p)(?<!ok )(?<!bon )(?<!rétabli )(?<!revenu )partout\b(?! (?:où|ailleurs))"
        r"|(?=[sdv])(?<!nouveau )(?:sur|dans|de|vers) (?:tous|toutes) (?:les|nos|vos) (?:serveurs|distributeurs|bornes"
        r"|caisses|terminaux|régions|lignes|supports|appareils|plateformes|systèmes|opérateurs|canaux|réseaux|pays"
        r"|gares"
        r"|stations|boutiques|centres|cinémas|magasins|points de vente|bureaux|campus|entités|filiales|agences|sites"
        r"|implantations|écrans))\b",
        r"\b(?:dans|sur|pour) (?:toutes |tous |plusieurs |certaines |certains |d'autres |deux |trois |quatre "
        r"|quelques |la |le |les |l'|une |notre )*(?:[a-zà-ÿ]+ )?(?:régions?|zones?|pays|datacenters?"
        r"|centres? de données|départements?|villes?|continents?|secteurs?|agglomération|métropole|quartiers?"
        r"|communes?|cantons?|campus|bâtiments?)\b(?! de secours)"
        r"|\b(?:certaine?s|quelques|de nombreu(?:x|ses)|la plupart des|plusieurs) (?:fournisseurs d'accès|opérateurs"
        r"|fai|navigateurs|appareils|pays|modèles"
        r"|versions|réseaux|marques|équipements|stations|communes|rues|quartiers|secteurs|arrêts|gares|trains|bus|vols"
        r"|axes|routes|écoles|sites|académies)\b",
        rf"\b(?:dans|de|sur|vers) {_DIRECTION}\b|\b(?:nord|sud)-(?:est|ouest)\b|\b(?:rive (?:gauche|droite)"
        r"|centre-ville|outre-mer|(?:hors|en dehors) (?:d[eu] |d')?(?:la |l[e'] ?)?(?:france|europe|ue\b|union|zone"
        r"|suisse|belgique|québec"
        r"|canada|île-de-france|région|afrique|hexagone)|au centre(?= ?(?:[.,;:)]|$))|à l'étranger|à l'international"
        r"|hexagone|métropole|banlieue"
        r"|intra-muros|zones? rurales?|dans (?:les deux|un) sens|\d{1,2}e étage|rez-de-chaussée)\b|^\[[^\]]*\b(?:nord"
        r"|sud|est|ouest)\]|\b(?:vers|en direction d[eu']) (?:la |le |l')?"
        r"(?:province|banlieue|capitale|centre|frontière|aéroport)"
        r"|\b(?:mondialement|à l'échelle mondiale|dans le monde entier|au niveau mondial|au niveau national"
        r"|à l'échelle "
        r"nationale|(?=n)(?<!système )(?<!registre )(?<!fichier )(?<!portail )(?<!service )(?<!plateforme )nationale?\b"
        r"|généralisée? à)",
        rf"\b{_UNITS} (?:n° ?)?"
        r"(?:[a-z]{0,2}\d+(?![\d:h,.]\d| ?(?:h\b|%|min|heures|jours|sur))|[b-d]\b(?!')|a\b(?=[ ]?[,.;:)]|$))"
        r"|\b(?:numéros|lignes|adresses|comptes|dossiers|cartes|postes|références|sda|préfixes) (?:géographiques )?"
        r"(?:(?:en|(?:se )?(?:commençant|finissant|terminant|débutant) par) \d|0\d\b)"
        r"|\b(?:en|extensions?|domaines?|registre|tld|adresses) (?:en |du )?\.(?!csv|pdf|xml|zip|txt|doc|xls|json|png"
        r"|jpe?g|mp\d|heic|eml|ics|gif|exe|msi|net\b|ods|odt|ppt)[a-z]{2,9}\b"
        r"|^(?:serveurs?|régions?|zones?|sites?|nœuds?|lignes?|secteurs?|communes?|quartiers?|lieux?|localisations?"
        r"|datacenters?|arrêts?|gares?|clusters?|pays|(?:clients|publics?|utilisateurs|zones?|lignes?|sites?|communes?"
        r"|secteurs?) (?:concerné|impacté|touché)e?s?) ?: ?(?!ok\b|tou[st]? (?:est|va))[a-z0-9]"
        r"|\b(?:sur|dans|pour|depuis) (?:l'|les |nos |vos |notre |votre |un )?environnements? (?:de |d')?(?:production"
        r"|recette|pré-?production|tests?|développement|intégration|démo|bac à sable)\b|(?:^|- )environnements? "
        r"(?:de |d')?(?:production|recette|test|intégration)\b",
        # Where mail goes; what it is seen on.
        r"\b(?:domaines?|adresses?) (?:en )?@?[a-z0-9-]+\.(?!example\b.*/)[a-z]{2,7}\b(?!/)|"
        rf"(?<![./])\b{_MAIL}\.(?:fr|com|net|be|ch|ca|me)\b(?!/)"
        r"|\b(?:livr|délivr|env[oi]|remis|récept|rejet|retard|rebond|accept|refus)[a-zà-ÿ]*(?: [a-zà-ÿ]+)? (?:vers"
        r"|pour|chez|par)"
        r" (?:les adresses )?(?:microsoft|google|apple|orange|free|sfr|yahoo|gmail)\b(?! (?:dont|qui|suite|à la))"
        r"|\b(?:sur|sous|chez|pour) (?:les |la |le |l'|certains? |certaines? )?(?:tv|télés?|téléviseurs?|box|consoles?"
        r"|tablettes?|smart-?tv|pc|mac|enceintes|décodeurs|applis? mobiles?|chromecast|playstation|xbox|switch"
        rf"|liseuses?)\b|\bsur (?:ios|android|iphone|windows|mac|macos) ?; les\b|\b(?:sous|sur|avec|depuis) {_BROWSERS}"
        r"\b(?! (?:si|pour|fonctionne))|\bversions? (?:ios|android|windows|macos|mobile|web)\b"
        r"|\b(?:app|appli|application)s? (?:ios|android|windows|macos)\b",
        unless=TELLS_ELSE,
        unless_after=r" (?:sont|est) (?:désormais |maintenant |à présent |bien |tous |toutes )*(?:à jour"
        r"|de nouveau (?:en service|opér|up)|à nouveau (?:en service|opér|up))",
        unless_in=r"une autre |notre (?:centre|datacenter)|^plusieurs opérateurs|de ce site|dans la situation"
        r"|dans les plus brefs|^postes? \d{3}|impactée?s",
        unless_before=r"\béquipes(?: de)?|\bheure",
        marks=NOT_HIT,
    ),
    # Codes of regions and machines; a server by its own name.
    G.rule(
        "scope",
        rf"\b{one_of(CODES)}\b"
        rf"|\b{_MACHINES} (?:[a-z]+ )?"
        rf"(?!{_SIGNS})[a-z]{{2,15}}-?\d{{1,4}}[a-z]{{0,3}}\b"
        rf"|^(?!{_PARTS})(?:[a-z]{{2,12}}-?\d{{1,3}}(?={_STATE})|[a-z]{{1,3}}-?\d{{1,4}}(?:, ?[a-z]{{1,3}}-?\d{{1,4}})*"
        rf" et [a-z]{{1,3}}-?\d{{1,4}}\b)"
        r"|\b(?=[a-z]{1,5}[-\d])(?:(?!(?:utf|aes|sha|rsa|iso|tls|gpt|llama|mistral|qwen|x|h|p|v|sms|tpe)-)[a-z]{2,3}-"
        r"[a-z]{2,7}-?\d{1,2}[a-d]?\b(?!-)|(?!x86)[a-z]{1,4}\d{1,3}-[a-z]{2,4}\d{0,2}\b|(?<=- )[a-z]{1,5}\d{2,3} ?:)"
        r"|\b(?:serveurs?|nœuds?|hôtes?|hyperviseurs?|clusters?|baies?|machines?) (?!v\d)[a-z]\d{1,4}\b",
        when=r"\d|-(?:north|south|east|west|central)\b",
        unless=TELLS_ELSE,
        unless_in=r"une autre ",
        unless_before=r"\b(?:équipes|liens?|liaisons?|switchs?|routeurs?|sbc|olt|équipement|carte|contrôleur"
        r"|sondes?)(?: de)?",
        marks=NOT_HIT,
    ),
    # Places, codes, carriers and banks by their capitals.
    G.rule(
        "scope",
        # Names, codes and marks, by their own capital.
        rf"\b(?=[A-ZÎÉ])(?:(?:(?<=s )(?<!équipes )(?<!techniciens )(?<!services )(?<!nos )(?<!les )(?<!des )|(?<=DLR )"
        rf"|(?<=SMS )|(?<=\)\s)|(?<=[Pp]our )|(?<=[vV]ers )|(?<=our l[ea] )|(?<=et l[ea] )|(?<=ers l[ea] )|(?<= de )"
        rf"|(?<=hez )|(?<=ôté ))(?:Orange|SFR|Bouygues|Free|{BANKS})\b(?! (?:nous|(?:a|ont) (?!été int)|confirme"
        rf"|annonce"
        rf"|signale|travaille|Cloud|Business))"
        rf"|{CARRIERS}(?:, {CARRIERS})*(?: et {CARRIERS})?(?= (?:sont|et|ne|n'|est|peuvent|ou|depuis|nomina|OK|ok))"
        r"|(?:Android|Windows|Firefox|Safari|Chrome|Edge|Internet Explorer|Samsung)\b"
        rf"|(?<!/){one_of(PLACES_FR)}(?![/\w]|-[A-Z]? ?(?:Cloud|Bank)|\.[a-z]|[ -](?:Travail|Connect"
        r"|Compétences|Télévisions?|Mobilités?|Habitat|Identité|Rénov|Num|VAE|Inter|Bleu|Info|Culture|Énergies?"
        r"|Tourisme|Transports?|Assurances?|Relance|Services?|Billet|Express|Airlines|Telecom|Télécom|Numérique)\b)"
        rf"|(?:(?<=[\[(])|(?<=[-,] ))(?:(?:Région|Region|Zone|Site)s? )?{CODE}(?= ?(?:$|[\]),;(]|\.(?!\w)| [a-zà-ÿ]))"
        r"|(?:PoP|POP|DC) [A-Z]\w+|(?<!format )(?:A|N|D|RN|RD|RCEA|CD|DN) ?\d{1,4}\b(?! ?[%:h€])"
        r"|Sens [A-Z][\w-]+ ?(?:-|>|→|vers) ?[A-Z])"
        rf"|\b(?:iOS|iPhone|iPad|macOS)\b|^{CODE}|^(?:{BANKS})(?= (?:re|est|ne|n'))"
        rf"|^[ÀA] [A-Z][a-zà-ÿ]+[\w-]*(?= ?(?:,|et\b))",
        # Behind a word that asks for a name.
        rf"\b(?:dans (?:le |la |les |l')|sur la ligne |en gare de |dans l'est (?:de "
        rf"|du ))(?!{WORKS})[A-Z][\w-]+(?! ?\d)"
        rf"|\b{_AT} {CARRIERS}\b(?! (?:nous|a|ont|confirme|annonce|signale|travaille|Cloud|Business))"
        rf"|\b{WHOSE} ?(?:de |d'|du |chez |en )?[A-Z][\w.]+"
        rf"|\b(?:{ON} (?:le |la |l'|les |de |du |d'|n° ?)?\(?){CODE}"
        r"|\b[Ee]ntre (?:la |le |les )?[A-ZÉ][\w'-]+(?: [A-ZÉ][\w'-]+){0,3} et (?:la |le |les )?[A-ZÉ][\w-]+"
        r"|\b(?:[Dd]épart|[Aa]rrivée|[Tt]erminus|[Dd]estination|[Pp]rovenance) (?:de |d'|à )?[A-ZÉ][a-zà-ÿA-Z-]{2,}"
        rf"|\b{PLACE_NOUN}(?<!en ligne) (?:(?:annexe|principale?|municipale?|publique?|scolaire|universitaire"
        rf"|centrale?|intercommunale?|départementale?|communale?|maternelle|élémentaire|primaire|couverte?|routière?"
        rf"|ferroviaire|nord|sud|est|ouest) )?(?:de |du |d'|des |de la |de l'|n° ?)?"
        rf"(?!(?:SMS|SMSC|DSN|DPAE|DLR|DCP|TVA|S[IM]PP?|SMTP|SQL|SSO|SSL|SI|SFTP|SEPA|API|DNS|CDN|VPN|TP|TPE|TCP"
        rf"|TLS|IP|IMAP|POP3?|CRM|ERP|EPP|EDI|EBICS|HTTPS?|NFS|LDAP|MPLS|BGP|WAF|IPBX|SVI|RTC|VOIP|RH|TV|CB|OK|KO|HS"
        rf"|DOWN|UP)\b|{SOFTWARE})[A-ZÉÈÎÀ][\w-]*"
        rf"|\b(?:[Ss]ites?|[Pp]lateformes?|[Bb]outiques?) (?:de |du |d'|de la )[A-Z][a-zà-ÿ]"
        rf"|\b{_BEFORE_PLACE}{PLACES}\b",
        # A stretch, a road, a line by its letter; two towns, or one that something is at.
        rf"\b(?:{_LINES}|TER|TGV)(?: n° ?\d+| \d+)? [A-Z][\w'-]+(?: [A-Z][\w-]+)? ?(?:-|>|<?->|/|→|↔) ?[A-Z]"
        rf"|#[Ll]igne ?\d+"
        r"|\b(?:[àÀ]|[Pp]rès de|[Aa]utour de|[Pp]our|[Vv]ers|[Dd]e|[Ss]ur|[Ee]n) (?!Cloudflare|Microsoft|Google"
        r"|Amazon|Azure)[A-Z][a-zà-ÿ]+(?:-[A-Za-z-]+)?(?:, [A-Z][a-zà-ÿ]+)* et [A-Z][a-zà-ÿ]+"
        r"|\b[àÀ](?<!appels à)(?<!appel à)(?<!requêtes à)(?<!connexion à)(?<!demande à) (?!Cloudflare|Microsoft|Google"
        r"|Amazon|Azure|Noël|Pâques)[A-Z][a-zà-ÿ]+(?:-[A-Za-z-]+)?(?= ?(?:[.,;(:]|$)| (?:ainsi|depuis|sont|est|ne |n'"
        r"|peu[tv]|doi|ce|cett|entre|jusqu|où|rest|subi|rencontr|connaî|lundi|mardi|mercredi|jeudi|vendredi|samedi"
        r"|dimanche|et (?:alentours|dans)))"
        r"|\b(?:[Ss]ur|[Ll]ignes?|[Bb]us|[Tt]ram|[Mm]étro|RER|[Tt]rains?) (?:(?:la|le|les|des"
        r"|du) )?(?:lignes? )?[A-Z]\d{0,2}\b(?![-'])",
        rf"\b[Ss]erveurs? (?:de jeu )?(?!{SOFTWARE})[A-Z][a-zà-ÿ]+\b(?! (?:de|du) )|\b[Ss]erveurs? (?:EU|NA|US|FR"
        r"|UK)\b|\b(?:[Nn]odes?|[Nn]œuds?|[Hh]yperviseurs?|[Hh]ôtes?|VPS) (?!(?:GPU|CPU|ARM|AMD|KVM|LXC|SSD|HDD|ESX"
        r"|NFS|SAS|NAS|SAN|BGP"
        r"|DNS|SQL|API|RAM|OK|KO|HS|UP|PHP)\b)[A-Z]{2,4}\b|\b(?:[Ss]erveurs?|[Nn]œuds?|[Cc]lusters?|[Mm]achines?"
        r'|[Hh]yperviseurs?|[Rr]oyaumes?|[Mm]ondes?) " ?\w',
        cased=True,
        unless=rf"{TELLS_ELSE}|(?:^|: )(?:saturation|surcharge|défaillance|plantage|crash|redémarrage"
        rf"|épuisement) (?:de|d'"
        rf"|du|des) ?[^.;]{{0,70}}?\b(?:suite|après|due?) |^(?:contournement|téléchargez|pensez|causes?|motifs?)\b"
        r"|\bchez (?:notre|nos|l'|un|leur|leurs)|\bleur datacenter|\bvous (?:présente|prie|remercie|informe)"
        r"|\bvers un (?:autre|second)",
        unless_before=r"heure (?:de|d')|heure|\b(?:revenu|air|radio|hydro|assurance|loto|santé|retraite|télé|business"
        r"|postes|météo|voies navigables de|banque (?:de|nationale de|du)|électricité de|gaz de|caisse de|poste|action"
        r"|aéroports de"
        r"|ville de|université de|chu de|école de|éducation|bourse de|mutuelle de|heure|tour de|accords? de|siège de"
        r"|(?:baie|stockage|routeur|switch|commutateur|pare-feu|onduleur|climatisation|alimentation|contrôleur"
        r"|transformateur|groupe électrogène|disques?|cœur de réseau|répartiteur|concentrateur)s?(?: [a-zà-ÿ]+){0,2}"
        r" (?:du|de notre|de l'|de la|d'un|dans notre|à|de|sur (?:le|notre)))|(?:câble|fibre)s?(?: [a-zà-ÿ-]+){0,2} "
        r"(?:au large|près)(?: (?:de|d'))?|(?:tickets?|ouvert|signalé|incident"
        r"|panne|escaladé|dossier|(?:rejet|bloc|filtr|refus)[a-z]* par"
        r"|accès|connecter|grâce|inscri\w+|liée?s?|dues? à|dû à|suite|passage|migration"
        r"|compte|appel|recours|applications?|appli|synchronisation|connexion|intégration"
        r"|connecteur|export|import|plugin|module"
        r"|extension|compatible|synchro|liaison|passerelle|via|avec|tour de|ingénieur|équipe|équipes|bureau)(?: "
        r"(?:de|avec|vers|pour|à|chez))?",
        marks=NOT_HIT,
    ),
    # Where the trouble is, though it is a supplier's.
    G.rule(
        "scope",
        rf"\b(?:pannes?|problèmes?|soucis?|incidents?|coupures?|perturbations?|lenteurs?|retards?|refus|rejets?|échecs?"
        rf"|difficultés?|interruptions?|dégradations?|indisponibilités?) [^.;,:]{{0,40}}?\b(?:vers|dans|sur|en"
        rf"|pour) (?:l[ae]s? |l')?(?:réseaux? |opérateurs? |nord |sud |est |ouest |quart |centre |département |d[eu] "
        rf"|de la |de l'|l[ae] |l'|-)*(?:{one_of(PLACES_FR)}|{PLACES}|{CARRIERS})\b(?! ?(?:Cloud|[Bb]usiness))",
        cased=True,
        unless=r"^(?:utilisez|essayez|passez|merci|veuillez|vous pouvez|en attendant)\b",
    ),
)
