"""German: what customers use, do and get. German compounds carry their meaning in the last part ("Kartenzahlung",
"Mailversand"), so each is a last part, open to the left."""

from __future__ import annotations

from playbook.review.vocabulary import one_of

#: What one does or has done: trouble with it is a symptom, while "trouble with the portal" is none yet.
DOING = (
    r"(?:[a-zäöüß0-9-]{0,30}?(?:anmeldung(?:en)?|abmeldung(?:en)?|log-?ins?|sign-?on|sso|authentifizierung"
    r"|authentisierung|autorisierung(?:en)?|registrierung(?:en)?|freischaltung(?:en)?|freigaben?|verifizierung"
    r"|identifizierung|identifikation|legitimation|zugriff(?:e|s)?|zugang|zutritt|abruf(?:s|e|en)?|aufruf(?:s|e|en)?"
    r"|abfragen?|anfragen?|suchanfragen|suche|recherche|anzeige|darstellung|wiedergabe|aufzeichnung(?:en)?"
    r"|übertragung(?:en)?|übermittlung(?:en)?|einreichung(?:en)?|einlieferung(?:en)?|auslieferung(?:en)?|zustellung"
    r"(?:en)?|versand(?:s|es)?|versendung|empfang(?:s|es)?|eingang|ausgabe|abholung(?:en)?|lieferung(?:en)?"
    r"|belieferung|zahlung(?:en|s)?|bezahlung|auszahlung(?:en)?|einzahlung(?:en)?|überweisung(?:en)?|lastschriften"
    r"|lastschrift(?:einzug)?|abbuchung(?:en)?|buchung(?:en)?|umbuchung(?:en)?|stornierung(?:en)?|reservierung(?:en)?"
    r"|bestellung(?:en)?|bestellvorgang|bestellabschluss|kauf(?:s|es|vorgang)?|verkauf|abschluss(?:es)?|checkout(?:s)?"
    r"|kasse|abrechnung(?:en)?|rechnungsstellung|fakturierung|gutschriften|mahnungen|verbrauchsabrechnung"
    r"|telefonie|telefonate[n]?|anruf(?:e|en|s)?|gespräch(?:e|en|s)?|rufaufbau|rufumleitung(?:en)?|rufweiterleitung"
    r"|weiterleitung(?:en)?|einwahl|roaming|notruf(?:e|en)?|verbindungsaufbau|internetverbindung(?:en)?"
    r"|datenverbindung(?:en)?|netzverbindung|konnektivität|erreichbarkeit|namensauflösung|dns-?auflösung"
    r"|synchronisation(?:en)?|synchronisierung(?:en)?|abgleich(?:s|e)?|datenabgleich|import(?:e|en|s)?|export(?:e"
    r"|en|s)?"
    r"|uploads?|downloads?|hochladen|herunterladen|speicherung|sicherung(?:en)?|backups?|wiederherstellung von"
    r" [a-zäöüß-]+|bereitstellung(?:en)?|provisionierung|erstellung|erzeugung|generierung|berechnung(?:en)?"
    r"|aktualisierung(?:en)? (?:von|der|des)|verarbeitung(?:en)?|bearbeitung|auswertung(?:en)?|benachrichtigung(?:en)?"
    r"|alarmierung(?:en)?|alarm(?:e|en)?|push-?nachrichten|pushes|erinnerung(?:en)?|bestätigungsmails?|terminvergabe"
    r"|terminbuchung(?:en)?|terminvereinbarung|beantragung(?:en)?|antragstellung|ausstellung|signatur(?:en)?"
    r"|unterzeichnung(?:en)?|navigation|fahrplanauskunft|auskunft|ticketkauf|ticketverkauf|fahrkartenverkauf"
    r"|entsperrung|ladevorg[aä]ng\w*|steuerung(?:en)?|fernsteuerung|bedienung|sprachsteuerung|spracherkennung"
    r"|übersetzung(?:en)?"
    r"|transkription|chat(?:s)?|videotelefonie|videokonferenz(?:en)?|konferenz(?:en)?|besprechung(?:en)?|meetings?"
    r"|streaming|streams?|livestreams?|matchmaking|spielsuche|kartenzahlung(?:en)?|bargeldabhebung(?:en)?"
    r"|abhebung(?:en)?"
    r"|druck(?:en|s)?|druckaufträge[n]?|faxversand|scans?|belegung|prüfung von [a-zäöüß-]+|rezepteinlösung|einlösung"
    r"|zählerstandseingabe|eingabe|meldung(?:en)? (?:an|zur) [a-zäöüß]+|voranmeldung(?:en)?|kündigung(?:en)?"
    r"|vertragsabschl\w+|verlängerung(?:en)?|tarifwechsel|umzugsmeldung|versorgung|stromversorgung|wasserversorgung"
    r"|fernwärme(?:versorgung)?|gasversorgung|beheizung))"
)
#: Things used and things received.
HAVING = (
    r"(?:[a-zäöüß0-9.-]{0,30}?(?:mails?|e-?mails|nachrichten|sms|faxe|briefe|pakete|sendungen|bestellungen|rechnungen"
    r"|belege|quittungen|gutschriften|umsätze|buchungen|kontostände?|kontoauszüge|salden|guthaben|punkte|bonuspunkte"
    r"|gutscheine?|coupons?|karten|kreditkarten|tickets?|fahrkarten|bordkarten|fahrscheine|abos?|verträge|termine"
    r"|anträge|bescheide|formulare|dokumente|dateien|anhänge|bilder|fotos|videos|aufzeichnungen|aufnahmen|berichte"
    r"|reports|auswertungen|statistiken|diagramme|dashboards?|kennzahlen|werte|messwerte|zählerstände|verbrauchswerte"
    r"|echtzeitdaten|daten|datensätze|einträge|kontakte|kalender|aufgaben|notizen|kommentare|beiträge|artikel|produkte"
    r"|preise|bestände|lagerbestände|warenkörbe?|seiten|webseiten|websites?|shops?|portale?|apps?|anwendungen"
    r"|oberflächen?|konsole|console|webmail|postfächer|postfach|konten|konto|profile?|domains?|zertifikate"
    r"|zonen|zugangsdaten|passwörter|codes?|tans?|links?|einladungen|umfragen|kurse|noten|zeugnisse|prüfungen"
    r"|stundenpläne|vertretungspläne|klassenbücher|bücher|ausleihen|rezepte|befunde|krankmeldungen|patientenakten"
    r"|akten|anrufe|gespräche|leitungen|rufnummern|anschlüsse|nebenstellen|telefone|voicemails?|sprachnachrichten"
    r"|mailbox(?:en)?|geräte|kameras|sensoren|hubs?|thermostate|schlösser|lampen|drucker|terminals?|automaten|kassen"
    r"|ladesäulen|wallboxen|fahrzeuge|züge|busse|bahnen|linien|fahrten|flüge|aufzüge|vms?|server|volumes|container"
    r"|pods|builds?|jobs?|pipelines?|runner|deployments|backups|snapshots|logs|metriken|alerts|webhooks?|requests"
    r"|abfragen|queries|api|endpunkte?|tokens|sessions|sitzungen|spiele|partien|matches|spielstände|inventare"
    r"|gegenstände|auktionen|ranglisten|freundeslisten|sender|programme|kanäle|filme|serien|lieder|podcasts|playlists"
    r"|treffer|ergebnisse|suchergebnisse|antworten|vorschläge|übersetzungen|push(?:nachrichten|es)?|benachrichtigungen"
    r"|internet|strom|wasser|wärme|heizung|warmwasser|gas|fernwärme|netz|empfang|wlan|signal|bild|ton|telefon))"
)
#: What customers notice, whatever it happens to.
SYMPTOM = (
    r"(?:[a-zäöüß0-9-]{0,30}?"
    + one_of(
        r"fehl(?:er(?:meldung|seite|code|rate|quote)|alarm|buchung|zustellung|versuch|anzeige"
        r"|druck)"
        r"|ver(?:zögerung|spätung|sorgungsunterbrechung)|zeitüberschreitung|zertifikats(?:fehler|warnung)|timeout"
        r"|latenz"
        r"|lade(?:zeit|fehler)|lags"
        r"|laggs?|leistungseinbuße|paketverlust|performance-?einbuße|ab(?:br[uü]ch|st[uü]rz|lehnung|lehnungsquote"
        r"|lehnungsrate|weisung)"
        r"|aussetzer|antwortzeit|anzeigefehler|anmeldefehler|wartezeit|warteschlangen|reaktionszeit|rückläufer"
        r"|rückst[aä][nu]d?|rauschen|ruckel|ruckler"
        r"|zustellzeit|bounce|besetztzeichen|do(?:ppel(?:buchung|abbuchung|zustellung))|dubletten|duplikate|druckabfall"
        r"|darstellungsfehler"
        r"|datenverlust|disconnect|falschanzeige|funkstille|funklöcher|nichterreichbarkeit|nichtverfügbarkeit"
        r"|störgeräusch"
        r"|knackgeräusch|geschwindigkeitseinbuße|zugausfäll|fahrtausfäll|haltausfäll|verbindungsfehler|[45]xx"
        r"|[45]\d\d(?=er)"
    )
    + r"(?:e?[nsr]|e|ern?|en)?)"
)
#: A part of a provider's own machinery: what it does or fails to do is a cause, not yet a symptom.
INNER = (
    r"(?:[a-zäöüß-]*(?:uplinks?|interconnects?|peerings?|line-?cards?|transformator|trafostation|umspannwerk|switch"
    r"|router|netzteil|controller|loadbalancer|load-balancer|festplatte|usv|klimaanlage"
    r"|kühlung)|scheduler|queue|schnittstelle (?:zum|zur|zwischen|mit) [a-zäöüß-]+|zonentransfer|usv|notstromaggregat"
    r"|virenscanner|spamfilter|crawler|broker|consumer|worker|replikation|replika|failover|rollback|rollout"
    r"|verbindung (?:zur|zum|zu) (?:registry|provider|carrier|rechenzentrum|anbieter|dienstleister)"
    r"|analyse|untersuchung|ursachenforschung|fehlersuche|ursachenanalyse|diagnose|ursache|behebung|korrektur|lösung"
    r"|reparatur|ende|dauer|fix|hotfix|patch|bericht)"
)
#: What one has to do with others, and who these are.
DEALINGS = (
    r"konten|konto|karten|(?:e-?)?mails?|nachrichten|sms|anrufen?|telefonaten?|gesprächen?|bestellungen|überweisungen"
    r"|lastschriften|umsätzen?|kontoumsätze|adressen|empfängern?|absendern?|nummern|rufnummern|kunden|nutzern?"
    r"|zahlungen"
    r"|kartenzahlungen|sendungen|labels?|etiketten|paketmarken|aufträgen?|angeboten?|artikeln?|verbindungen|traffic"
    r"|anschlüssen?|domains|postfächern?|logins?|anmeldungen?|einwahl|zugriff|versand|zustellung|abruf|empfang"
    r"|rechnungen"
    r"|(?:(?:auftrags|bestell|artikel|produkt|umsatz|bank|konto|konten|lager|bestands|kontakt|kalender)-?)?(?:import"
    r"|export"
    r"|abgleich|anbindung|synchronisation|synchronisierung|schnittstelle)s?"
)
OTHERS = (
    r"(?:(?:commerz|post|consors|targo|deutsche[rn]? |hypovereins|direkt|spar|volks|raiffeisen|erste |groß"
    r"|kantonal|genossenschafts)-?(?:bank(?:en)?|kassen?)|dkb|ing|comdirect|n26|santander|postfinance|ubs|bawag|revolut"
    r"|telekom|vodafone|o2|telefónica|1&1|swisscom|sunrise|salt|magenta|congstar|freenet|gmx(?:\.de)?|web\.de"
    r"|t-online(?:\.de)?|gmail|googlemail|outlook(?:\.com)?|hotmail|yahoo|icloud|aol|posteo|mailbox\.org|bluewin"
    r"|microsoft(?: 365)?|google|exchange online|visa|mastercard|amex|american express|amazon ses)"
)
