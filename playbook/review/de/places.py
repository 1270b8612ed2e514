"""German: places by the form of their names, machines by theirs, and all kinds of things people are told apart by."""

from __future__ import annotations

from playbook.review.de.who import OF_A_CAUSE, TO_THEM
from playbook.review.de.words import G
from playbook.review.vocabulary import one_of

_CAP = r"[A-ZÄÖÜ][a-zäöüß]+"
#: How German names of towns and villages end; the few common nouns that end alike are left out where they are met.
_TOWN = (
    r"[A-ZÄÖÜ][a-zäöüß]{2,}(?:bach|dorf|burg|berg|bergen|bürg|stadt|städt|heim|hausen|ingen|ungen|feld|felde|walde"
    r"|kirchen"
    r"|hofen|münster|furt|brücken?|bruck|au|aue|itz|ow|ach|stein|see|thal|rode|roda|leben|stedt|büttel|wiesen|hafen"
    r"|haven|mühlen?|hain|born|horst|lohe?|beck|büren|weiler|wil|wyl|ikon|egg|matt|zell|kappel|rath|scheid|hagen"
    r"|winkel|eck"
    r"|fels|hofen|kamp|wangen|linden|dingen|stetten|siedel|fing|ding|rieth?|moos|reuth?|grün|berge|höhe|tann|loch"
    r"|schwand"
    r"|ried|wald|hude|wede|büll|stade|fleth|koog|wig|wick|brunn|lar|lingen|singen|tal|vorwerk"
    r"|lautern)(?:-[A-ZÄÖÜ]\w+)?"
)
_NO_TOWN = (
    r"(?!(?:[A-ZÄÖÜ][a-zäöüß]*(?:portal|digital|quartal|hospital|total|kapital|umfeld|baustein|meilenstein|innenstadt"
    r"|altstadt|umbau"
    r"|abbau|aufbau|ausbau|neubau|einbau|bau|stau|rückstau|vergleich|bereich|suchfeld|eingabefeld|zugangsbereich"
    r"|ungen"
    r"|wohnheim|pflegeheim|anbieterseite|vielfach|einfach|mehrfach|postfach|fach|übersee|dach|spielberg|detail"
    r"|gesprächen"
    r"|mitteilungen|bedingungen|dringen|frau|niveau|plateau|schau|vorschau|erstaufbau|verbindungsaufbau|rufaufbau"
    r"|wettbewerb"
    r"|knoten|skelett|eingeleitet|gedruckt|ausdruck|druck|nachdruck|workflow|overflow|window|slow|show|flow|follow"
    r"|low|now"
    r"|zweck|check|feedback|stack|tracking|wiedergabe|urlaub|abstieg|zusammenhang|berge|kiosk|verzug|gateway"
    r"|nach)\b))"
)
_STREET = (
    r"[A-ZÄÖÜ][\wäöüß.-]*(?:straße|strasse|str\.|gasse|allee|chaussee|damm|ufer|graben|promenade|steig|anger|brücke"
    r"|stieg"
    r")\b|(?:\b(?:[Aa]m|[Ii]m|Bereich|in der|im|und) |/)[A-ZÄÖÜ][\wäöüß.-]*(?:weg|platz|markt|ring|tor)\b"
    r"|[A-ZÄÖÜ]\w+er (?:Straße|Strasse|Str\.|Platz|Weg|Allee|Ring|Chaussee|Damm|Tor|Markt|Ufer|Brücke)\b"
    r"|\b(?:Am|An der|Im|In der|Auf der|Auf dem|Zum|Zur|Unter den) [A-ZÄÖÜ][a-zäöüß]{3,}(?:graben|berg|hang|feld|weg"
    r"|markt|platz"
    r"|ring|tor|bach|hof|garten|mühle|wald|park|see|ufer|wiese|anger|linden|kirche|brunnen|teich|rain|kamp|wall"
    r"|deich)\b"
    r"|\b(?:Hausnr\.?|Hausnummern?|Nr\.) \d"
)
_PLACES = (
    rf"\b(?:in|bei|um|nach|aus|rund um|nördlich von|südlich von|östlich von|westlich von|zwischen|Orte[n]?"
    rf"|Gemeinden?) "
    rf"{_NO_TOWN}{_TOWN}\b",
    rf"\b(?:in|bei|um|rund um) (?:{_CAP}-)?{_CAP}, {_CAP}(?:-{_CAP})?(?:, {_CAP}(?:-{_CAP})?){{0,8}} (?:und|sowie"
    rf"|oder) {_CAP}(?=[ .,;:]|$)",
    rf"\b(?:[Ii]n|[Ii]m|bei) {_CAP}-(?:Nord|Süd|Ost|West|Mitte|Altstadt|Stadt|Land|Zentrum|City)\b",
    rf"\b(?:Bereich|Bereichen|Gebiet|Gebieten|Raum|Räumen|Umkreis|Umfeld|Großraum|Ortschaft|Ortschaften|Ort|Orten"
    rf"|Stadtteile?n?"
    rf"|Quartier|Wohngebiet|Wohnpark|Viertel|Siedlung|Gewerbegebiet|Industriegebiet|Neubaugebiet|Versorgungsgebiet"
    rf"|Netzgebiet|Ortsnetz"
    rf"|Region"
    rf"|Landkreise?n?|Kantone?n?|Bezirke?n?|Kreise?n?|Gemeinden?|Postleitzahl\w*|PLZ|Bundesländern?|Bundesland"
    rf"|Städten?"
    rf"|Standorte?n?|Filialen?|Klinik\w*|Schulen?|Campus|Haus|Häusern?|Gebäuden?|Werke?n?|Halle|Hallen|Station|Etage"
    rf"|Stockwerk"
    rf"|Rechenzentrum|RZ|DC|Zone|Racks?|Serverraum|PoP|Knoten|Host|Node|Partition|Cluster|Shard|Pod|Feed|Segment"
    rf"|Netzsegment|VLAN"
    rf"|Instanz|Farm|Umgebung|Mandant|Tarifen?|Paketen?|Plänen|Editionen?) \"?(?!Support|Uhr|Details"
    rf"|Status)(?:{_CAP}|[A-Z]+\w*|\d|[a-z]+-?[a-z]*\d+)",
)
#: Machines by name: letters and figures joined by hyphens.
_HOSTS = (
    r"\b(?!(?:covid|utf|iso|sha|rfc|cve|http|ipv|mp|gpt|sepa|e-mail|inc|sup|req|ref|ticket|http|tls|v|version|kb|chg"
    r"|prb|dkim|s|tr"
    r"|base|x|b|g|k|p)-?\d)(?:[a-z]{2,6}\d{0,3}[-.]){1,3}[a-z]{2,4}-?[a-z]?\d{1,4}(?:\.[a-z0-9-]+\.[a-z]+)?\b"
    r"(?=[^.;]{0,60}\b(?:nicht|offline|down|betroffen|alle|ausgefallen|neu|steh|erreichbar|wieder|zugestellt|fällt"
    r"|hängt|gestört|erhöht"
    r"|für|reagier|zurück)\b)"
)
_GROUPS = (
    r"(?:[a-zäöüß0-9.-]{0,28}?(?:fahrzeug|auto|wagen|bike|rad|roller|scooter|handy|smartphone|telefon|endgerät|tablet"
    r"|laptop|notebook|rechner|computer|fernseher|smart-tv|tv-app|box(?:en)?|receiver|router|modem|repeater|hub"
    r"|zähler"
    r"|säule|ladepunkt|drucker|scanner|kasse|krankenkass|kartenleser|lesegerät|browser|version|tarif|paket"
    r"|plan|pläne|vertr[aä]g|station|ambulanz|klinik|praxis|praxen|verb[uü]nd|filiale|filialverb[uü]nd|markt|märkt"
    r"|marktplätz|kanäl|zielnetz"
    r"|linie|strecke|haltestelle"
    r"|bahnhof|bahnhöf|ort|gemeinde|straße|stadtteil|ortsteil|stadt|städt|land|länder|kanton|bundesland|bundesländer"
    r"|region"
    r"|gebiet|bezirk|standort|haus|häuser|gebäude|wohnung|haushalt|anschl[uü]ss|rufnummer|vorwahl|postleitzahl"
    r"|mast|sender|sendemast|zelle|sparkass|kartenherausgeber|domain|postf[aä]ch|konto|konten|kont|account|mandant"
    r"|instanz|cluster|server|host|vm|region"
    r"|zone|rechenzentr|mitarbeiter|kolleg|partner|händler|hersteller|lieferant|hochschul|fakultät|institut"
    r"|lehrkr[aä]ft|jahrg[aä]ng|klass|stuf|schul|kita|apothek|ärzt|patient|versichert|steuerzahler|antragsteller"
    r"|bürger"
    r"|workspace|team|organisation|projekt|repo|repositor(?:y|ies)|shop|seite|website|app|spieler|realm|welt|lobby"
    r"|kundengruppe|personengruppe|benutzergruppe|einsend|zustellbezirk|paketshop|packstation|depot|lager|werk)"
    r"(?:e?n|e|s|es|er|ern|innen|um|ren)?)"
)
_MANY = (
    r"(?:größere[nr]?|kleinere[nr]?|kostenlose[nr]?|kostenpflichtige[nr]?|dedizierte[nr]?|europäische[nr]?"
    r"|amerikanische[nr]?|asiatische[nr]?|schweizer(?:ische[nr]?)?|deutsche[nr]?|österreichische[nr]?|ausländische[nr]?"
    r"|internationale[nr]?|inländische[nr]?|einige[nr]?|manche[nr]?|viele[nr]?|mehrere[nr]?|alle[nr]?|sämtliche[nr]?"
    r"|wenige[nr]?|einzelne[nr]?"
    r"|bestimmte[nr]?"
    r"|zahlreiche[nr]?|den meisten|die meisten|diverse[nr]?|etliche[nr]?|verschiedene[nr]?|ältere[nr]?|neuere[nr]?"
    r"|beide[nr]?"
    r"|ausgewählte[nr]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf"
    r"|(?<![\d.])[0123456789]\d{0,2}(?:\.\d{3})*(?!\.\d)"
    r"|einem teil (?:der|unserer)|ein teil (?:der|unserer)|teile[n]? (?:der|des|unseres|unserer))"
)
_EVERYONE = (
    r"(?:minijobber\w*|selbst(?:st)?ändige\w*|auszubildende\w*|azubis|angestellte\w*|pendler\w*|lehrkräfte|landwirte\w*"
    r"|studierende|beschäftigte|mitarbeitende|lehrende|schüler(?:innen)?|schülerinnen und schüler|eltern|gäste"
    r"|kundinnen"
    r"|privatkund\w+|geschäftskund\w+|firmenkund\w+|neukund\w+|bestandskund\w+|händler\w*|verkäufer\w*|käufer\w*"
    r"|administrator\w*|admins?"
    r"|entwickler\w*|versicherte|patient\w+|bürger\w*|anwohner\w*|mieter\w*|fahrer\w*|reisende|externe|angehörige"
    r"|externe nutzer"
    r"|on-premise-kunden|selbst(?:hoster|gehostete)\w*|cloud-kunden|abonnent\w+|beamte|rentner\w*|arbeitgeber"
    r"|arbeitnehmer\w*"
    r"|filialverbünde[n]?|verbünde[n]?|arztpraxen|praxen|apotheken|kliniken|kanzleien|schulen|kommunen|behörden"
    r"|unternehmen|vereine|agenturen|reseller"
    r"|wiederverkäufer|partner|teams|organisationen|workspaces|mandanten|ios|android|windows|macos|linux|firefox"
    r"|chrome|safari"
    r"|desktop|mobil(?:e|geräte)?)(?!-(?:runner|build|job|image|agent))"
)
_NOT_MEANT = (
    rf"{OF_A_CAUSE}|{TO_THEM}|\b(?:liegt|sitzt|büro|kabel|speicher|konferenz|messe|persönlich\w*"
    r"|hauptkabel|nach firmware|modelle?|update (?:auf|der)|mastodon|release)\b"
)
_NOT_THEIRS = (
    r"\b(?:stadtwerke|stadt|gemeinde|universität|hochschule|team|von|klinikum|landkreis|unserem|unser|im|erdkabel\w*)"
)
RULES = (
    G.rule(
        "scope",
        *_PLACES,
        cased=True,
        unless=_NOT_MEANT,
        unless_before=_NOT_THEIRS,
        unless_in=r"\b(?:ticket|version|uhr)\b|^in [a-z]+(?:ungen|ingen)$|^(?:nach|in) (?:abschluss|prüfung)",
    ),
    G.rule(
        "scope",
        _STREET,
        cased=True,
        when=one_of(
            r"str|gasse|allee|chaussee|damm|ufer|graben|promenade|steig|anger|brücke|weg|platz|markt|ring|tor"
            r"|hausn|berg|hang|feld|bach|hof|garten|mühle|wald|park|see|wiese|linden|kirche|brunnen|teich|rain"
            r"|kamp|wall|deich|nr\."
        ),
        unless=_NOT_MEANT,
        unless_before=_NOT_THEIRS,
    ),
    G.rule("scope", _HOSTS, when=r"[a-z-]\d", unless=_NOT_MEANT, unless_before=_NOT_THEIRS),
    G.rule(
        "scope",
        rf"\b{_MANY} (?!fällen|stellen|bereichen|systemen|diensten"
        rf"|arbeit|orten der|teams arbeiten|seiten der)(?:[a-zäöüß-]+e[nr]? )?{_GROUPS}\b(?! (?:arbeiten (?:an|mit"
        rf"|daran|weiter|unter|derzeit)|sind aktual"
        rf"|dran))",
        rf"\b(?:für|bei|von|betroffen:?|betreffend|betrifft:?)(?: sind| ist)? (?:die |den |unsere[n]? |nur "
        rf"|ausschließlich |alle[n]? |auch |derzeit |aktuell )*"
        rf"{_EVERYONE}\b(?![^.;]{{0,20}}\bwieder\b)",
        r"\b(?:bei|für|auf) allen?(?= (?:wieder|anderen|übrigen)\b|[.,;!)]|$)(?! übrigen)|\b(?:alle|die meisten"
        r"|viele|einige|manche|wenige) (?:anderen(?= kund| nutz|,)|von ihnen)\b",
        r"\b(?:bereits|schon|neu|nicht) (?:angemeldete|eingeloggte|registrierte|bestehende|verbundene|angelegte"
        r"|gekoppelte)"
        r"[nr]? (?:[a-zäöüß-]{0,20}(?:kund|nutz|anwend|person|gerät|kont|teilnehm|mitglied|schül|studier|sitzung"
        r"|clients))|\bwer (?:schon|bereits|noch nicht) [^.;]{3,50}\b(?:ist|hat|war|nutzt|besitzt)\b"
        r"(?!, (?:bekommt|erhält|muss|sollte|braucht)|[^.;]*\b(?:zurückrufen|stornieren|rückgängig))",
        r"\b[a-zäöüß0-9-]+- (?:und|oder|sowie|bzw\.) [a-zäöüß0-9]+-?(?:tarif\w*|pläne|plan|paket\w*|edition\w*"
        r"|kund\w+|nutzer\w*|konten|geräte\w*|apps?)\b"
        r"|\b(?:im|in den|ab|tarifen?|plan|pläne|paketen?) (?:dem )?(?:[a-zäöüß]+-)?(?:free|basic|starter|pro|premium"
        r"|plus|business|enterprise"
        r"|team|scale|advanced|standard|professional)(?:-| )(?:tarif|plan|paket|edition|account|abo)\w*",
        r"\b(?:systeme?|server|geräte|anlagen|anschlüsse|konten|postfächer|kunden|nutzer|verträge|karten|domains"
        r"|instanzen|terminals|accounts"
        r"|standorte|tickets|sendungen|bestellungen|zahlungen|anrufe|rufe|telefonate|gespräche|nachrichten|mails|sms)"
        r" "
        r"(?:mit|ohne|auf|ab|vor|älter als|der|aus|in|im|nach|zu|von und|an|von|zwischen|über) (?!der warteschlange"
        r"|kürze|bearbeitung|verzögerung|rückstand"
        r"|an|allen|hand|einem fehler|wenigen|bis|fehler\w*|dauer|uns\b|ihnen|euch|diese\w*|rechnung|grund|zum|dem"
        r" support)"
        r"(?:dem |den |der |das |die )?(?:netz(?:e|en)?\b|zielen|nummern?|rufnummern|vorwahl|anschlüssen|ausland"
        r"|inland|vodafone|telekom|o2|swisscom"
        r"|sunrise|salt|a1|magenta|drei|gmail|gmx|outlook|microsoft|google|apple|yahoo|t-online|firmware|android|ios"
        r"|windows|version|tarif|ssd"
        r"|feed|partition|cluster|zweite[nmr]|virtuelle[nmr]|feste[nr]|dynamische[nr]|eigene[nr]|failover\w*"
        r"|portierte[nr]|mehr als|weniger als|über \d)",
        unless=rf"{TO_THEM}|\b(?:keine (?:zusätzlichen )?kosten|test\w*|eingespielt|aktualisiert|davon aus"
        rf"|erfolgreich)\b|^tipp\b",
        unless_before=r"\b(?:über|mit hilfe von|weichen auf|falls|wenn|nutzen sie|kein(?:e|en)?|an)|\bwir (?:haben"
        r"|prüfen|migrieren|starten|tauschen)[a-zäöüß ]{0,20}",
        unless_in=r"\b(?:alle|unsere|beide|aller|mehreren) (?:unsere )?(?:teams|techniker|dienste|systeme|router|server"
        r"|anbieter|netzbetreiber"
        r"|lieferant\w*|provider|partner|carrier|hersteller|plan|pläne)$|betroffene[nr]? |\bort$|\b\d[\d.]*"
        r" ?(?:server|router|seiten|hosts|nummern?|land)$"
        r"|verschiedenen?r? (?:maßnahmen|stellen|seiten|anbieter\w*)|beiden? (?:seiten|standorten|rechenz\w*|router"
        r"|netzbetreiber|server|anbieter)"
        r"|(?:bestimmten|beiden?r?|zwei|drei|vier|fünf|sechs) [a-zäöüß-]*(?:router|servern?)$"
        r"|\bplanen?$|\bnetzteil|\bwerk(?:e|en)?$|\b(?:alle|mehrere) (?:apps?|seiten?)$",
    ),
)
