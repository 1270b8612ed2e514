"""German: the kinds of words the rules are made of."""

from __future__ import annotations

from playbook.review.rule import Grammar
from playbook.review.vocabulary import one_of

PROVIDER = (
    r"(?:(?:vorgelagert|extern|unser|ein|der|beim|dem|des)(?:e?[mnrs]?|e)? )?(?:[a-zäöüß]*-?(?:dienstleister|anbieter"
    r"|provider|zulieferer"
    r"|lieferant|betreiber|partner|hoster|bank|carrier)(?:e?[ns])?|aws|azure|cloudflare|hetzner)"
)
#: Trouble that names nothing, unless it is told where or with what.
GENERIC = (
    r"(?:(?:ein(?:e[mnrs]?)?|diese[mnrs]?|der|des|dem|den|die|das|unser(?:e[mnrs]?)?|einige[rn]?"
    r"|mehrere[rn]?) )?(?:(?:technisch|intern|unerwartet|unbekannt|aktuell|allgemein|laufend|kurzfristig"
    r"|vorübergehend"
    r"|unvorhergesehen|bekannt|entstanden|genannt|verschieden)(?:e[mnrs]?)? ){0,2}(?:störung(?:en)?|problem(?:e|en"
    r"|s)?"
    r"|vorfall(?:s|es)?"
    r"|schwierigkeiten|fehler(?:s|n)?|gründe?n?|unannehmlichkeiten|ausfall(?:s|es)?|situation|ereignis(?:ses)?"
    r"|umstände)\b"
    r"(?! (?:bei|beim|in|im|an|am|mit|von|des|der|eines|einer|unsere[sr]?) (?!uns\b|unserem (?:dienst|system)"
    r"|der (?:arbeit|bearbeitung)|kürze)[a-zäöüß0-9])"
)
FAULT = (
    r"(?:"
    + one_of(
        "fehlerhaft|defekt|abgelaufen|problematisch|verwaist|instabil|amoklaufend|blockierend|"
        "fehlgeleitet|überlastet|ausgefallen|beschädigt|fehlkonfiguriert|kaputt|ungültig|inkompatibel|"
        "korrupt|mangelhaft|durchtrennt"
    )
    + r"e[mnrs]? (?!oder|und)[a-zäöüß0-9-]+"
    r"|fehlgeschlagene[mnrs]? (?:[a-zäöüß-]*(?:update|deployment|migration|rollout|release|umstellung|failover|backup"
    r"|import)\w*)"
    r"|falsche[mnrs]? (?!oder|und)[a-zäöüß0-9-]+"
    r"|(?:firmware|treiber|kernel|backend|import|skript|job|schnittstellen|logik|berechnungs|migrations|replikations"
    r"|storage|cluster"
    r"|datenträger|faser|muffen|platinen|anlagen|hypervisor|controller|konfigurations|bedien|software|programm"
    r"|programmier|routing|dns|hardware|netzwerk|datenbank|code"
    r"|deployment|speicher|server|festplatten|router|switch|leitungs|kühlungs|klima|netzteil|kabel|glasfaser"
    r"|zertifikats)-?(?:fehlers?|ausfalls?|ausfälle|defekts?|problem(?:e|s|en)?|schadens?|schäden|überlastung"
    r"|überlast|bruch|unterbrechung|konfiguration)|menschliche[mnrs]? (?:fehler|versagen)|fehlkonfiguration(?:en)?"
    r"|fehlkonfigurierte\w*|regression|speicherleck|memory leak|engpass|engpässe|flaschenhals|kabelbruch"
    r"|kabelschaden|glasfaserkabel[^.]{0,40}?(?:durchtrennt|beschädigt|gekappt)|(?:durchtrenntes|beschädigtes"
    r"|gekapptes) [a-z]*kabel|stromausfall(?:s|es)?(?! in (?!unser|einem|dem|der)[a-zäöü])|ddos(?:-angriffe?s?)?"
    r"|denial-of-service|cyberangriff\w*"
    r"|überlast(?:ung|ete\w*)?|lastspitzen?|last(?:anstieg|spitze)|hohe(?:s|m|r|n)? (?:last|auslastung"
    r"|anfrageaufkommen|datenaufkommen|verkehrsaufkommen|zugriffszahlen)|ungewöhnlich (?:hohe\w*|viele\w*"
    r"|viel) [a-zäöüß]+|deadlock|zertifikat[^.]{0,30}?abgelaufen|abgelaufene\w* [a-z-]{0,30}zertifikat\w*"
    r"|überhitz\w+|wasserschaden|brand(?:es)? (?:im|in|bei|beim)|feuer (?:im|in|bei)|hochwasser|blitzeinschlag"
    r"|(?:falsch|fehlerhaft|schlecht|unzureichend) (?:gesetzt|konfiguriert|eingestellt|gepflegt|verlegt)\w*"
    r"|bug (?:in|im)|softwarefehler\w*|ausfall (?:eine[sr]|des|der|unsere[sr]|bei|beim|von"
    r"|in) (?:[a-zäöüß]+ )?(?:[a-zäöüß-]{0,30}(?:server|router|switch|datenbank|netz|anbieter|provider|dienstleister"
    r"|knoten|rechenzentr|speicher|leitung|festplatte|cluster|komponente|firewall|load|strom)\w*))"
)
G = Grammar(
    {
        "month": r"(?:jan|feb|mär|apr|mai|jun|jul|aug|sep|okt|nov|dez)[a-zä]*",
        "weekday": r"(?:mon|diens|donners|frei|sams|sonn)tag\w*|mittwoch\w*",
        "unit": r"(?:min|h|std|stunden?|tage?n?|wochen?)\b|(?:minute|werktag|viertelstunde|halbstunde)",
        "num": r"\d+(?:[.,]\d+)?|(?:ein|zwei|drei|vier|fünf|sechs|acht|zehn|zwölf|fünfzehn|zwanzig|dreißig|vierzig"
        r"|sechzig"
        r"|anderthalb|paar|einig|wenig|mehrer|nächst|kommend|halb|gut|knapp|viertel)[a-zäöü]*",
        "interval": r"(?:<num>)(?: ?(?:bis|-|oder|und) ?(?:<num>))?(?: halbe[nr]?)? ?(?:<unit>)"
        r"|(?:halb|viertel)?stündlich|(?:jede[rn]?|pro|je)(?: volle[rn]?| halbe[rn]?)? (?:viertel|halb)?stunde"
        r"|(?:halb|viertel)?stundentakt|\d+-?minuten-?takt|zur vollen stunde|dreiviertelstunde",
        "clock": r"(?<![\d:.,])(?:\d\d?[:.]\d\d(?!\d|\.\d| ?%)|\d\d?(?:[:.]\d\d)?(?: (?:bis|und|oder) \d\d?)? ?uhr)"
        r"|(?:halb|viertel(?: vor| nach)?|kurz (?:vor|nach)) (?:\d|eins|zw|dr|vi|fü|se|si|ac|ne|ze|el)[a-zäöü]*"
        r"|mitternacht|mittags?\b",
        "date": r"\d{4}-\d\d-\d\d|(?<![\d.])\d\d?\. ?(?:\d\d?\.(?!\d{1,2}\b)|<month>)|<weekday>|(?:über)?morgen\b"
        r"|heute\b|wochenende|tagesende"
        r"|(?:(?:ende|anfang|mitte|laufe?) de[rs]|späten|frühen|heutigen) [a-zäöü]+|(?:nächste|kommende)[rn]?"
        r" (?:woche"
        r"|tag|nacht|monat)"
        r"|(?:vor|nach|spät)?(?:mit|nachmit|vormit)?(?:tag|abend|nacht)s?\b",
        # Two letters are looked at before all that a time may be.
        "timely": r"\d|a[bcn]|[ms]o|d[ior]|e[in]|f[rü]|gu|h[ae]|je|k[nou]|la|m[ei]|n[aä]|pa|pr|s[aept]|ta"
        r"|v[io]|w[eo]|z[ew]|üb",
        "time": r"\b(?=<timely>)(?:<clock>|<date>|<interval>)",
        "news": r"(?!infolge)(?:(?:status)?updates?|infos?|information|sachstand|folgemeldung|nachmeldung|lagemeldung"
        "|bulletin|neuigkeit|aktualisierung|statusmeldung|(?:status|lage"
        r"|zwischen|abschluss"
        r"|ursachen|vorfall|nach)?berichte?s?\b|detail|einzelheit|zwischenstand|zwischenmeldung|wasserstand"
        r"|post[- ]?mortem"
        r"|(?:ursachen|fehler|nach|detail|vorfall|abschluss|problem|grund|log)?-?analyse|neues\b|zusammenfassung"
        r"|rückmeldung|auskunft|prognose|stand\b|lage\b|nachbetrachtung"
        r"|nachlese|aufarbeitung"
        r"|rückblick|stellungnahme|einschätzung|zeitangabe|(?:ersatz)?termin(?![abvkps])|terminangabe|rca|näheres"
        r"|weiteres"
        r"|genaueres"
        r"|incident-?report|lebenszeichen|entwarnung|meldung|mitteilung)[a-zäöü]*",
    }
)
#: Work of our own, parts inside and what comes from outside, that may do harm.
CHANGE = (
    r"[a-zäöüß-]{0,30}(?:deploys?|hotfix(?:es)?|upgrades?|patches|commits?|merges?|config[- ]changes?|changes?"
    r"|failovers?|umschaltung"
    r"|virenscanner|spamfilter|rate-?limit\w*|wartungsfenster|einspielung|tausch|umbau|anpassung|bereinigung"
    r"|rotation|kopie|import"
    r"|deployments?|releases?|updates?|aktualisierung|version|rollouts?|migration|umstellung|umzug"
    r"|änderung|wartung|konfigurationsänderung|wartungsarbeiten|arbeiten|skripte?s?|regeln?|abfragen?|jobs?"
    r"|prozess(?:e|es)?|aufträge|baum|bäume|bagger|baustelle|blitz|unwetter|sturm|brand|feuer|uhren"
    r"|uhr(?:en)?differenz|eintrag|einträge|cdn|relays?|heizkessel|technikraum|hochwasser|wasserschaden|bots?"
    r"|crawler|angriffe?s?|konfiguration|einstellung|zertifikate?s?|patch(?:es)?|index|cache|datenträger"
    r"|arbeitsspeicher|speicher|hauptspeicher|prozessor|fehlfunktion|festplatten?|server|router|switche?s?"
    r"|datenbank(?:en)?|load-?balancer|firewall|usv|generator|klimaanlage|kühlung|stromversorgung|netzteile?"
    r"|glasfaser\w*|kabel|leitung|karte|baugruppe|cluster|knoten|sensor|schlüssel|token|kontingent|kampagne"
    r"|lastspitze|ansturm|andrang|last|traffic|bug|attacken?|fahrzeug\w*|lkw|auto|gepäckstück|koffer|trafo\w*|lauf"
    r"|tabelle\w*|parameter\w*|modul\w*|transaktion\w*|fehler (?:in|im))"
)
#: What it does.
HARM = (
    r"(?:hat|haben|hatte|hatten)\b[^.;]{0,60}?\b(?:lahmgelegt|blockiert|geblockt|unterbrochen|überlastet|verursacht"
    r"|ausgelöst|herbeigeführt|zerstört|beschädigt|durchtrennt|gekappt|gestört|aufgebraucht|erschöpft"
    r"|falsch (?:ausgelegt|verschaltet|interpretiert|verstanden|verarbeitet|gesetzt)|unter quarantäne gestellt"
    r"|auf eine \w+ gesetzt|verfälscht|verworfen|gelöscht|überschrieben|verhindert|erzeugt|abgeschaltet|deaktiviert"
    r"|abgewiesen|beeinträchtigt|gefiltert|verlangsamt|gesperrt|getrennt|außer (?:kraft|betrieb|gefecht) gesetzt"
    r"|versagt"
    r"|den geist aufgegeben)|(?:ist|sind|war|waren|wurde|wurden)\b[^.;]{0,40}?\b(?:fehlgeschlagen|abgelaufen"
    r"|gestürzt|gefallen|getroffen|ausgefallen|abgestürzt|erschöpft|ausgelastet|voll|durchgebrannt|überhitzt"
    r"|vollgelaufen|überlastet|defekt|kaputt|falsch (?:gesetzt|konfiguriert|formuliert|eingestellt)"
    r"|hängen ?geblieben|in die knie gegangen|durchtrennt|beschädigt|nicht (?:erneuert|verlängert|übernommen"
    r"|eingespielt))|(?:legte|blockierte|verursachte|löste|überlastete|unterbrach|störte|verhinderte|zerstörte"
    r"|kappte|führte|machte(?:n)?\b[^.;]{0,40}\bungültig|laufen voll|läuft voll|überlastet"
    r"|blockiert|verursacht|stört|belegt)\b|(?:zwingt|zwang|zielt|richtet sich)\b|(?<!nicht )gefahren|stehen"
    r" ?geblieben"
    r"|(?:gesperrt|blockiert|gelöscht|überschrieben|lahmgelegt|ausgelöst|verursacht) (?:hat|haben|hatte|hatten)"
    r"|versagte?\b|streikte?\b|fiel(?:en)? aus"
)
#: Works and troubles that are named but not told.
BARE = (
    r"(?:(?:eine[rms]?|der|den|großräumige[nr]?|umfangreiche[nr]?|geplante[nr]?|laufende[nr]?"
    r"|kurzfristige[nr]?) )*(?:bauarbeiten"
    r"(?! (?:im|in|an|am|auf|bei)\b)|betriebsstörung(?:en)?|techn\. störung|sperrung|streckensperrung|vollsperrung"
    r"|baustelle"
    r"|umleitung|störung(?! (?:am|an|im|in|bei|beim|der|des)\b))\b"
)
#: Work that changes something.
WORKS = (
    r"(?:[a-zäöüß0-9.-]{0,30}?(?:austausch|tausch|update|upgrade|aktualisierung|aktualisierungsarbeiten|umzug"
    r"|umstellung|migration|schwenk|erneuerung|erweiterung"
    r"|umbau|einspielung|installation|inbetriebnahme|ablösung|umstieg|wechsel|release|versionswechsel|patchen"
    r"|modernisierung|ertüchtigung|verlegung"
    r"|abschaltung der [a-zäöüß]+|prüfung der (?:usv|notstrom[a-z]*|elektr[a-z]*)|sanierung|reparatur|baumaßnahmen?"
    r"|bauarbeiten|tiefbauarbeiten"
    r"|(?<!wartungs)(?<!wartungs)arbeiten(?= an (?:der|den|dem|unserer) (?:[a-zäöüß]+ )?[a-zäöüß-]*(?:firewall"
    r"|datenbank|router|netz|leitung|strom|speicher|switch|storage|server|kabel|infrastruktur)))(?:s|es|en|n)?)"
)
