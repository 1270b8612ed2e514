"""German: servers, sites and units by their names and numbers, for the feature `scope`. Whose site lies on "web14" or
in "Halle 5" knows from it that this is about him, be it a symptom, a cause or that it is over."""

from __future__ import annotations

from playbook.review.de.beside import TO_THEM
from playbook.review.de.words import G
from playbook.review.where import CODES

#: Letters and a figure that name no machine: standards, formats, models, tickets, products.
_NO_HOST = (
    r"(?!(?:covid|utf|iso|sha|rfc|cve|https?|ipv|mp|gpt|sepa|inc|sup|req|ref|ticket|kb|chg|prb|dkim|[mo]|tr|php|tls|ssl"
    r"|usb|raid|psd|oauth|hbci|ebics|camt|pain|mt|win|windows|ios|ipados|android|macos|office|python|java|version|h|x"
    r"|k|ec|a|b|q|kw|art|din|en|r|v|nr|abs|vdsl|base|fido|web|log|as|az|bgb|sgb|stgb|md|kfw|ps|update|uhr|um|ab|bis|in"
    r"|am|von|zu|auf|ca|nur|rund|etwa|level|stufe|phase|stand|ca|seit|noch|je|pro|über|knapp|gut|mit|pt|tag|woche|teil"
    r"|schritt|punkt|etappe|juli|juni|mai|api|app|tv|safari|chrome|firefox|release|hotfix|patch|build|fehler|code|error"
    r"|status|http|port|udp|tcp|nvme|gb|tb|mb|ghz|kv|und|oder|p|ss|ev|e|g|f|d|c|l|n)-?\d|s-?[1-4]\b"
    r"|[a-z-]*(?:large|medium|small|gross|groß|klein|mini|nano|pro|turbo|xl|plus|max)-\d)"
)
_HOST = (
    rf"{_NO_HOST}[a-z]{{1,10}}(?:[-.][a-z]{{1,8}}\d{{0,3}}){{0,3}}-?\d{{1,4}}[a-z]?\b(?! ?(?:uhr|min|%|prozent"
    r"|std))(?!\.\d|-(?:fehler|code))"
)
_NAMED = (
    r"(?:[a-zäöüß]{0,12}?(?:servers?|servern|systems?|hosts?|nodes?|knoten|stores?|speicher|raum|halle[n]?|gebäuden?"
    r"|haus|häusern?|racks?|pods?|pops?|shards?|realms?|welt(?:en)?|instanz(?:en)?|zonen?|regionen?|region|cluster[n]?"
    r"|segmente?|standorten?|ebenen?|etagen?|filialen?|cells?|zellen?|stacks?|farm(?:en)?|partition(?:en)?|vlan|feed"
    r"|sektor(?:en)?|stränge|strang|kan[aä]le?|gruppen?|baujahren?|modelljahren?|jahrg[aä]nge?n?|klassenstufen?"
    r"|station(?:en)?|bezirke?n?|wahlkreise?|postleitzahlen|plz|vorwahl(?:en)?|nummernblock|trakt|block|blöcke[n]?"
    r"|maschine[n]?|mandant(?:en)?|terminals?|gates?|hörsaal|saal|kassen?|tore?|zimmer|räume[n]?|plätze|boxen|masten"
    r"|sessellift|tarifen?|modellen?|generation|baureihe[n]?|linien?)|lift|rz|dc|az|farm|gen\.?)"
)
RULES = (
    G.rule(
        "scope",
        rf"\b{_NAMED} (?:(?:nr\.|nummer|s|mit anfangsbuchstaben?) ?)?\"?(?:{_HOST}|[a-z]{{0,5}}-?\d{{1,5}}[a-z]?\b"
        rf"|[a-z]\b(?!\.))(?! ?(?:minuten|stunden|uhr|tage|prozent|%|von|mal|gb|tb|min|h\b|monate|jahre))",
        rf"\b(?:auf|von|an|in|für|bei|über)(?: (?:dem|den|der|server|host|servern|knoten))? {_HOST}",
        rf"^[\[(\"]?{_HOST}(?=[\])\":, .])|(?<=[\[(]){_HOST}(?=[\])])",
        rf"\b{_HOST}(?:,| und| bis| sowie| bis einschließlich|/) {_HOST}",
        r"\b(?:web|www|mail|mbx|mx|db|srv|node|vm|vh|vhost|host|app|fra|ams|zrh|ham|ber|muc|vie|nue|nbg|dus|str|cgn|lej"
        r"|core|edge|esx|esxi|pve|kvm|hv|ns|smtp|imap|pop|relay|sql|pg|redis|nas|san|fs|ts|rds|vps|gw|fw|sw|bras|olt"
        r"|dslam|msan|bng|gva|bsl|lux|prg|dc|rz|lnz|grz|szg|inn|nyc|lon|par|mil|waw|hel|osl|cph|arn|mad|game|whs|sl)"
        r"-?\d{1,4}\b(?! ?(?:uhr|min|%))",
        rf"\b(?=(?:[a-z]{{2,3}}|europe|asia|austr[a-z]+|northam[a-z]+|southam[a-z]+|africa)(?:-|\d)|north|south"
        rf"|east|west|central)(?:{CODES})\b",
        # Rows of units.
        r"\+\d{2}[- ]|\bgen(?:eration)?[- ]?\d(?:-[a-zäöüß]+)?\b|\bmodelle? [a-z]*\d",
        r"\b\d{1,2}\. (?:(?:und|bis|oder) \d{1,2}\. )?(?:og|obergeschoss|stock|stockwerk|etage|ug|untergeschoss|bezirk"
        r"|klassen?|semester|jahrgang|lehrjahr|liga|generation|schuljahr)\b",
        r"\b(?:mandanten|nummern|kundennummern|vertragsnummern|konten|linien|platten|spuren|touren|geräte|versionen"
        r"|straßen|gleise?|steige?|bahnsteige?) (?:[a-z]{0,3}-?)?\d+(?:[.,]\d+)* (?:bis|und|-|oder|/)"
        r" (?:[a-z]{0,3}-?)?\d+",
        r"\b(?:netz|bereich|subnetz|präfix) \d{1,3}\.[\dx]{1,3}\.",
        when=r"\d",
        unless=TO_THEM,
        unless_before=r"\b(?:ticket|traffic wird[a-zäöüß ]{0,12}|störungsmeldung|stammt von|nutzen sie|verwenden sie"
        r"|version)|\bip von|\bport",
    ),
    G.rule(
        "scope",
        # By a name of its own, and by the short name of a town with a figure: "HAM1", "VIE-1", "[ZRH-1]".
        r"\b(?:Shard|Welt(?:en)?|Realms?|Cluster[n]?|Edition|Schule|Partition|Farm|(?:Server|Host|Knoten|Mandant|Paket"
        r"|Modell|Filiale)(?= \"))"
        r" \"?(?!Support|Uhr|Details|Status|Sie\b|Ihr)[A-ZÄÖÜ\"][\wäöüß\"-]{1,30}",
        r"(?<![\w-])(?:FRA|AMS|ZRH|HAM|BER|MUC|VIE|NUE|NBG|DUS|CGN|LEJ|STR|GVA|CDG|LHR|DUB|EU|US|NA|APAC|DACH)\b"
        r"(?:-(?:Nord|Süd|Ost|West|Mitte|Server\w*|Region\w*|Zone|Kund\w+|Cluster|Nutzer\w*)|-?\d)?(?!er|-)",
        r"\b(?:in|aus|am|an|im|Standort|Region|Zone|RZ|DC|PoP|Rechenzentrum|Rechenzentrumsteil"
        r"|\[) ?[A-Z]{2,4}\d?-?(?:DC)?\d{1,2}\b",
        r"\b[a-z]{2,3}-(?:nord|süd|ost|west|mitte|zentral|central|north|south|east)[a-z]*-?\d\b|\bEU-\d|\b(?:auf"
        r"|bei) [A-Z]{2}-\d{1,3}\b",
        cased=True,
        unless=rf"{TO_THEM}|\b(?:um|weiter)(?:geleitet|geroutet|geschwenkt|gezogen)\b|\btraffic\b[^.;]*\bnach\b",
        unless_before=r"\b(?:mit|des|update|unser|unsere|neue[rn]?)",
    ),
)
