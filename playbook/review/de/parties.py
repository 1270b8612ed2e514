"""German: whose networks, mailboxes and banks, on which devices, and how far, for the feature `scope`. A marketplace or
a parcel service one works with is a function of the product; a network or bank is where its users are."""

from __future__ import annotations

from playbook.review.de.beside import TO_THEM
from playbook.review.de.things import DEALINGS, OTHERS
from playbook.review.de.words import G
from playbook.review.vocabulary import one_of

_SOMEBODY = (
    r"(?:anbieter|provider|portal|händler|filialist|discounter|bank|kasse|marktplatz|netzbetreiber|carrier|hersteller"
    r"|spediteur|paketdienst|verlag|kunde|mandant|institut|versicherer|konzern|kette|plattform|hoster|versender"
    r"|großhändler|lieferant|partner|dienst|verein|betrieb|standort|haus)(?:e?[ns])?"
)
_BRAND = (
    r"(?:samsung|lg|sony|panasonic|philips|tcl|hisense|apple|google|amazon|huawei|xiaomi|android|honor|nokia|motorola"
    r"|ios"
    r"|windows|mac|linux|fritz|lenovo|dell|hp|epson|bosch|siemens|safari|chrome|firefox)"
)
_DEVICE = (
    r"(?:fernsehern?|tvs?|smartphones?|handys?|tablets?|konsolen?|receivern?|routern?|thermostaten?|kameras?|geräten?"
    r"|browsern?|clients?|nutzern?|besucher[n]?)"
)
_SYSTEM = (
    r"(?:firefox|safari|chrome|edge|ios|android|iphones?|ipads?|ipados|windows|macos|watchos|tvos|chromebooks?"
    r"|playstation|xbox|linux|ps[45]|nintendo switch|apple tv|fire tv|android tv|google tv|tablets|smartphones|handys"
    r"|pcs|laptops|macs?|smart-?tvs?|fernsehern|konsolen|mobilgeräten|(?:älteren|neueren) (?:[a-z]+-)?(?:geräten|apps"
    r"|fernsehern|tvs|browsern|handys|versionen|modellen))"
)
_NET = r"(?:vodafone|telekom|o2|1&1|swisscom|sunrise|salt|a1|magenta|drei|telefónica|congstar)"
_POST = one_of(rf"{OTHERS}|großbanken|raiffeisenbanken")
RULES = (
    G.rule(
        "scope",
        rf"\b(?:{DEALINGS})(?: (?:und|oder|[a-zäöüß0-9,]+) [a-zäöüß-]+)? (?:bei|beim|von|an|zu|zur|zum|nach|der|des"
        rf"|aus|für|in|über"
        rf"|richtung) (?:(?!eine)[a-zäöüß]+ ){{0,3}}?{OTHERS}\b",
        rf"\b{_POST}(?: (?:und|oder|sowie) |/){_POST}\b|\b{_POST}-?(?:adressen|kund\w+|konten|anschl\w+|netz\w*"
        rf"|nutzer\w*|postfächer\w*|zahlungen mit)\b|\b(?:spar|volks|raiffeisen|genossenschafts|kantonal)(?:banken"
        rf"|kassen)"
        rf" (?:funktionieren|laufen|gehen|lassen|sind|werden)\b|\badressen (?:von|bei) [a-z]",
        rf"\b(?:an|von|bei|zu|für|mit|durch|über|aus) eine[mnrs]? (?:sehr )?(?:große|bestimmte|einzelne|namhafte"
        rf"|bekannte|weitere|wichtige|kleine|ausländische|europäische|deutsche|österreichische|schweizer|internationale"
        rf"|regionale)[nrms]? [a-zäöüß-]{{0,24}}{_SOMEBODY}\b|\b(?:an|von|bei|für) ein (?:sehr )?(?:großes|bestimmtes"
        rf"|einzelnes|namhaftes|bekanntes|weiteres|wichtiges|kleines) [a-zäöüß-]{{0,24}}{_SOMEBODY}\b",
        r"\b(?:wenn|sofern) (?:ihr|sie|man|du|kund\w+) [^.;,]{0,30}?\b(?:mit|per|über|via) (?:paypal|klarna|visa"
        r"|mastercard|amex|apple pay|google pay|twint|giropay|sofort|kreditkarte|girokarte|lastschrift|rechnung"
        r"|[a-z]+bank)\b|\b(?:single sign-on|sso|saml|entra id|azure ad|passkeys?) über\b",
        rf"\b(?:aus dem|ins|im|in das|in die|in den|aus den|des) (?:netz(?:e|en)?) (?:der|von|des|eines)\b"
        rf"|\b{_NET}[- ]netz"
        r"|\b(?:aus|in|im|ins) (?:dem |den |das )?(?:(?:mobilfunk|kabel|glasfaser|fest|stadt|nachbar"
        r"|fremd)netz(?:en)?|ausland|inland|ausländischen "
        r"[a-zäöüß]+"
        r"|auslandsnetz\w*|gesamten [a-zäöüß]+|ganzen [a-zäöüß]+)\b|\brichtung (?!kunden|uns)[a-zäöüß0-9]"
        r"|\bextern(?:en?|er)? (?:e-?mail-?)?(?:adressen|empfänger\w*|domains|postfächer\w*|absender\w*|netze\w*)",
        # Devices and systems, where they are those that fail.
        rf"\b(?:auf|unter|über|in|mit|im) (?:(?:allen?|manchen|einigen|dem|den) )?(?:[a-z]+-)?{_SYSTEM}\b(?! "
        rf"(?:ausweichen"
        rf"|wechseln|umsteigen|geht|klappt|funktioniert|läuft|könnt|können|aus\b))",
        rf"\b{_BRAND}-{_DEVICE}\b(?=[^.;]{{0,80}}\b(?:nicht|fehler|probleme?|ab|hängt|betroffen|kein\w*|schwarz|aus"
        rf"|langsam|doppelt)\b)|\((?:nur )?(?:windows|macos|mac|ios|android|linux|firefox|safari|chrome|edge)\b",
        r"\b(?:vom typ|des typs|der (?:baureihe|serie|generation|klasse|marke)|der (?:ersten|zweiten|dritten)"
        r" (?:baureihe|serie|generation)) [\"a-zäöüß0-9]|\b(?=[a-zäöüß]{3,40} (?:der|ab|vor|bis|mit|von)"
        r" )[a-zäöüß]*(?:hubs?|geräte?n?|modelle?n?|versionen|apps?"
        r"|clients?|thermostate|zähler|boxen) (?:der|ab|vor|bis|mit|von) (?:ersten|zweiten|dritten|älteren|neuen"
        r"|neueren|letzten|gen|version|v?\d|samsung|lg|sony)",
        r"\b(?:nur|ausschließlich) (?:die|der|das|den) (?:iphone|ipad|ios|android|windows|mac|web|desktop|tv|mobil)-?"
        r"[a-zäöüß]*\b",
        # Servers by their names in the network, and units with a letter.
        r"\b(?:auf|server|host|hostsystem|maschine) [a-z][a-z0-9-]*(?:\.[a-z0-9-]+){2,4}\b|\b(?:trakt|block|zone|haus"
        r"|gebäude|halle|gebäuden|cluster|region|feed|rack|bauteil|flügel) [a-h]\b",
        # How far.
        r"\b(?:welt|bundes|österreich|schweiz|netz|kantons|stadt|campus|haus|landes|europa|deutschland|konzern|standort"
        r"|kreis|unternehmens|region|bayern|sachsen|hessen|nrw)weit(?:e[nrms]?)?\b|\bglobal\b|\bflächendeckend\w*"
        r"|\bregional(?:e[nrms]?)?\b(?= (?:störung|ausfall|einschränkung|ausfälle|störungen|problem\w*|begrenzt"
        r"|unterschiedlich|betroffen))",
        r"\b(?:der|den|dem|im|in|ganze[nr]?|gesamte[nr]?|halbe[nr]?) (?:[a-zäöüß]+ )?(?:nord|süd|ost|west)(?:en|osten"
        r"|westen|teil|ost|west)?\b|\b(?:innenstadt|altstadt|südstadt|nordstadt|weststadt|oststadt|stadtgebiet|umland"
        r"|landkreis|stadtteilen?|ortsteilen?|vororten?|gemeindegebiet|neubaugebiet|gewerbegebiet|gewerbepark)\b",
        r"\b(?:in|im|für|aus|auf) (?:(?:der|den|die|allen|mehreren|einigen|einzelnen|manchen|bestimmten|unserer|dieser"
        r"|anderen|zwei|drei) )*(?:[a-zäöüß-]+ )?(?:region(?:en)?|verfügbarkeitszonen?|zone(?:n)?|ländern|land"
        r"|bundesländern|städten|standorten|gebieten|standort|raum)\b|\bin teilen (?:[a-zäöüß]{4,}s\b|von|der|des)"
        r"|\b(?:teile|teilen) (?:von|des|der) (?!ihnen)[a-zäöüß]+",
        r"\b(?:auf|in|im|an|aus|am) (?:diesem|dem betroffenen|demselben|jeweiligen) (?:standort|host|server|cluster"
        r"|rechenzentrum|ort|gebiet|netz|gebäude|pop|knoten)|\bim jeweiligen|\bin den jeweiligen [a-zäöüß]+"
        r"|\b(?:auf|im|in) (?:den |dem |der )?(?:anderen|übrigen|restlichen) (?:realms?|servern?|welten|regionen|zonen"
        r"|standorten|clustern|filialen|häusern|schulen|städten|linien)\b",
        r"\b(?:in|an|auf) (?:der|dem|unserer|unserem) (?:[a-zäöüß-]*(?:filiale|zweigstelle|geschäftsstelle|schule"
        r"|klinik"
        r"|mensa|bibliothek|campus|wohnheim|werk|lager)) (?!ist|sind|werden|wird|nicht|kann|gibt)[a-zäöüß0-9]"
        r"|\b(?:an|in) den [a-zäöüß]{0,15}?(?:schulen|kliniken|filialen|praxen|kitas|werken|standorten|servern|hosts"
        r"|bahnhöfen|haltestellen|märkten|schaltern) (?:in|im|am|der|des|von|[a-z]{2,6}\d|hochdorf)\b",
        unless=rf"{TO_THEM}|\b(?:ursache|grund|lag|kontakt|antwort|rückmeldung|stehen wir|laut|störung (?:bei|beim)"
        rf"|stattdessen|routen|umgeleitet|umgeroutet|ausweichen)\b|\b(?:störung(?:en)?|einschränkung(?:en)?|problemen?"
        rf"|beeinträchtigung(?:en)?) im (?:festnetz|mobilfunknetz)[a-z]*(?=[.!]?$)|\bios- und android\b",
        unless_before=r"\b(?:stammt von|nutzen sie|verwenden sie|öffnen sie|keine)",
        unless_in=r"in unserem|anderen (?:zone|region)\b|zweiten (?:zone|region)\b",
    ),
)
