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

#: What customers will be given or sent, to them all, tells nothing of whom it hit.
GIVEN = (
    r"\b(?:rapports?|rca|rex|retex|post-?mortems?|comptes?[- ]rendus?|bilan|bonus|compensations?|dédommagements?"
    r"|gestes? commercia\w+)\b[^.;]{0,60}?\b(?:transmis|adress|envoy"
    r"|communiqu|crédit|offert|accord|ajout|appliqu|partag|vers|propos)"
    r"|\b(?:(?:ajout|crédit|accord|prolong)(?:ons|era|erons|e)|offr(?:ons|irons|ira))\b[^.;]{0,40}?\b(?:jours?|mois"
    r"|semaines?|bonus"
    r"|crédits?|points?|gratuit\w*|offerte?s?)\b"
    r"|\b(?:recevr(?:a|ont)|bénéficier(?:a|ont)|seront (?:crédités|remboursés|dédommagés"
    r"|indemnisés))\b[^.;]{0,40}?\b(?:bonus|compensations?|avoir|remise"
    r"|crédits?|points?|dédommagement|gratuit\w*|offerte?s?|geste|rapport|récompenses?)\b|\ben (?:guise de "
    r")?(?:compensation|dédommagement)\b"
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
    r"|livrés? (?:avant|après)|nommés?|(?:en|sous) (?:france|belgique|suisse|europe|allemagne|région|outre-mer"
    r"|windows|macos|linux|android|ios|fibre|adsl|4g|5g|prépayé|illimité|version|tarif|contrat)|de (?:paris|lyon"
    r"|france)|disposant|non (?:migrés?|inscrits?|abonnés?)|avec (?!nous|notre|nos|votre|vos|succès|les\b|retard"
    r"|l'|leur|ce|un peu)"
    r"|sans (?!rendez|att|fin|ré|cou|acc|chau|él|ea|int|té|to|gaz)|munie?s?|titulaires?|bénéficiant|relevant"
    r"|rattachée?s?|affiliée?s?|isolée?s|alentour|concernées? : )(?![^.;]{0,90}?\b(?:peu(?:ven)?t|pourr(?:a|ont)"
    r"|doi(?:ven)?t|devr(?:a|ont)|sont invité)(?:\b|e)(?! (?:toujours|encore|continuer|(?:(?:aussi|également"
    r"|parfois|donc|ainsi) )?(?:pas|plus|ne|être|subir|rencontrer|constater|voir|avoir|recevoir|observer|perdre"
    r"|rester|connaître|se (?:voir|retrouver)|échouer|faire))\b))"
)
