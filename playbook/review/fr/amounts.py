"""French: shares, counts, codes and whose things are, by which is said how many and where."""

from __future__ import annotations

from playbook.review.vocabulary import one_of

NOT_SAID = r"(?! concernée?s)(?! impactée?s)(?! touchée?s)(?! affectée?s)"
#: An adjective or a name between the number and what is counted.
OWN = (
    r"(?:de (?:nos |vos |l'ensemble des )?|d'|des |nos |vos |autres |deux |trois |petite?s |grand\w+ "
    r"|gros(?:ses)? )?"
)
#: A share of anything tells how much; "some requests" does not.
SHARE = (
    r"(?:une (?:(?:petite|grosse|grande|bonne|large|infime|faible|toute petite) )?(?:partie|minorité|majorité"
    r"|fraction|part"
    r"|proportion)(?: importante| limitée| significative| infime| non négligeable| croissante)?"
    r"|la (?:grande |quasi-|quasi )?(?:majorité|totalité|moitié)|la plupart|(?:environ |près d'|plus d')?(?:un|le"
    r"|les deux"
    r"|trois) (?:tiers|quarts?(?! d'heure)|dixième|cinquième)|un faible pourcentage|un petit pourcentage)"
    r" (?:de (?:nos|vos|ces|la|l')|des\b|de\b(?! l[a'])|d'|du\b)"
)
COUNT = (
    r"(?:\d[\d .']{0,12}|une? (?:bonne |petite )?(?:centaine|dizaine|trentaine|vingtaine|quinzaine|douzaine"
    r"|cinquantaine"
    r"|poignée|quarantaine|soixantaine|millier)|des (?:centaines|dizaines|milliers)|quelques(?: (?:dizaines|centaines"
    r"|milliers))?|plusieurs(?: (?:dizaines|centaines|milliers))?|un (?:petit |faible |grand |certain |nombre "
    r")*(?:nombre"
    r"|groupe|sous-ensemble|échantillon|lot)(?: limité| restreint| important| réduit| non négligeable)?|deux|trois"
    r"|quatre"
    r"|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|trente|quarante|cinquante|soixante|septante|octante|nonante"
    r"|cent|mille)"
)
CODE = (
    r"(?!(?:PHP|MP|HTTP|HTTPS|TLS|SSL|USB|CTRL|MD|SHA|UTF|DDR|RFC|ISO|CVE|POST|PUT|GET|TVA|OTP|IPV|IOS|RAID|PCI|BGP"
    r"|OSPF"
    r"|OAUTH|POP|IMAP|DF|COVID|SIP|RTL|TF|CIC|TPE|XLS|CSV|ICE|TER|TGV|DNS|SMS|EBICS|DSP|RJ|CAT|FAT|NTFS|EXT)-?\d)"
    r"[A-Z]{2,6}-?[A-Z]?\d{1,3}(?:-[A-Z0-9]+)?\b"
)
ON = one_of(
    r"sur|dans|depuis|en|serveurs?|cluster|région|region|pop|zone|plateforme|datacenter|nœud|salle|baie|hub|hôtes?|site"
    r"|lignes?|shard|node",
    any_case=True,
)
WHOSE = one_of(
    r"abonnés|clients|utilisateurs|lignes|mobiles|numéros|boîtes|messageries|réseaux?|téléphones|box|décodeurs?"
    r"|comptes|cartes(?! (?:SIM|[A-Z]{2,} ))|terminaux|imprimantes|adresses (?!IP)",
    any_case=True,
)

#: What sets some of the customers apart; told what they can do about it, they get advice.
HAVING = (
    r"(?:située?s?"
    r"|hébergée?s? (?:en|sur|dans|à|au)\b|basée?s?|raccordée?s?|passant par|chez|utilisant"
    r"|ayant (?!reçu|rencontré|des questions)|connectée?s?|restée?s? sur"
    r"|qui (?!(?:ont |auraient |sont |étaient |ont été |sont encore |restent |le |vous |en )?(?:rencontr|constat"
    r"|subi|observ|souhait|voudrai|voul|désir|auraient|patient|nous|concern|impact|affect|touch|ont été|signal"
    r"|remont|peuvent|attend|prend|renvoie|gèr|traite|propag|génèr))[a-zà-ÿ]+|depuis (?:le|la|l'|un)|via "
    r"(?:le|la|l')|(?:de l'|d'|de la |du |des )(?:option|pack|gamme|groupe|programme|filiale|tarif|contrat|offre"
    r"|forfait|formule|région|europe|ouest|est|nord|sud|plan|zone"
    r"|application mobile|version|cluster|cantons?|secteur|quartier|réseau|lot|promotion|département)|android|ios"
    r"|iphone|premium|pro\b|entreprise|professionnels?|particuliers|gratuits?|équipée?s?|commençant par"
    r"|émises? par|inscrits?|dont|créés? (?:avant|après|depuis)|souscrite?s?|dépos\w+ (?:avant|après)"
    r"|livrés? (?:avant|après)|nommés?|(?:en|sous) (?:télétravail|déplacement|mobilité|agence|boutique|poste|france"
    r"|belgique|suisse|europe|allemagne|région|outre-mer"
    r"|windows|macos|linux|android|ios|fibre|adsl|4g|5g|prépayé|illimité|version|tarif|contrat)|de (?:plus"
    r"|moins) de \d|âgée?s|de (?:paris|lyon"
    r"|france)|disposant|non (?:migrés?|inscrits?|abonnés?)|avec (?!nous|notre|nos|votre|vos|succès|les\b|retard"
    r"|l'|leur|ce|un peu)"
    r"|sans (?!rendez|att|fin|ré|cou|acc|chau|él|ea|int|té|to|gaz)|munie?s?|titulaires?|bénéficiant|relevant"
    r"|rattachée?s?|affiliée?s?|isolée?s|alentour|concernées? : )(?![^.;]{0,90}?\b(?:peu(?:ven)?t|pourr(?:a|ont)"
    r"|doi(?:ven)?t|devr(?:a|ont)|sont invité)(?:\b|e)(?! (?:toujours|encore|continuer|(?:(?:aussi|également"
    r"|parfois|donc|ainsi) )?(?:pas|plus|ne|être|subir|rencontrer|constater|voir|avoir|recevoir|observer|perdre"
    r"|rester|connaître|se (?:voir|retrouver)|échouer|faire))\b))"
)
#: What is written with a capital and is no place: works, shops of apps, parts of the software.
WORKS = (
    r"(?:RAID|SAN|NAS|LAN|VLAN|WAN|VPC|API|SDK|CDN|DNS|BIOS|GPU|CPU|RAM|SSD|CI|CLI|CMS|CRM|ERP|GED|ENT|DPI|SIRH|SI|BO"
    r"|FAQ|PDF|XML|CSV|URL|DOM|App|Apps|App Store|AppStore|Store|Play|Google|Apple|Chrome|Cloud|Back-?[Oo]ffice"
    r"|Extranet|Intranet|Web|Dashboard|Admin|Manager|Console|Studio|Drive|Office|Cockpit|Hub|Desk|Portail|Espace|Menu"
    r"|Wi-?[Ff]i|Bluetooth|IA|HTML|JSON|SQL|SMS|LDAP|AD|Active|Teams|Outlook|Gmail|Excel|Word|SharePoint|Slack|Jira"
    r"|Git\w*|Docker|Kubernetes|Windows|Linux|Debian|Changelog|Release)\b"
)
#: Who perceives is a customer, whatever the trade is called.
PERCEIVE = (
    r"(?:(?:nous |m')?(?:signalent|ont signalé|rapportent|ont rapporté|remontent|disent|indiquent|alertent|ont alerté"
    r"|préviennent|écrivent|appellent)|constatent|voient|aperçoivent|se plaignent|reçoivent|peinent|croient|lisent"
    r"|ont (?:vu|reçu|constaté|perdu (?:l'accès|la main|leur))|ont (?:du mal|des difficultés|de la peine) à"
    r"|n'ont (?:plus|pas) (?:accès|reçu|pu (?:se|s')|la main)|ne (?:voient|reçoivent|trouvent|retrouvent|savent"
    r"|peuvent (?:plus|pas) (?:se |s')?(?!être|aboutir)[a-zà-ÿ]+r\b"
    r"|parviennent (?:plus|pas) à (?:se |s')?(?:connecter|accéder|ouvrir|encaisser|envoyer|recevoir|saisir|consulter"
    r"|imprimer|payer|valider|joindre|télécharger|créer|lire|réserver|commander|signer|appeler|badger)"
    r"|réussissent))"
)
#: A trade by its ending, which papers and devices have too.
TRADE = (
    r"(?!courriers|fichiers|dossiers|calendriers|papiers|premières|dernières|clefs|listes|pistes|antennes"
    r"|utilisatrices)"
    r"[a-zà-ÿ-]{3,}(?:iers|ières|euses|rices|istes|antes|iens|iennes|logues|iatres|peutes|ataires|icien(?:ne)?s)"
)
SOME = (
    r"(?:certain[es]{1,2}|plusieurs|quelques(?:[- ]unes?| uns)?|beaucoup de|pas mal de|de nombreu(?:x|ses)"
    r"|divers(?:es)?"
    r"|d'autres|tou(?:te)?s (?:les|nos|vos)|la plupart (?:des|de nos)|une (?:partie|dizaine|vingtaine"
    r"|poignée) (?:des|de"
    r"|de nos))"
)
