"""German: the kinds of words the rules are made of."""

from __future__ import annotations

from playbook.review.rule import Grammar

PEOPLE = (
    r"(?:kund(?:e|en|innen|innen und kunden)|nutzer(?:n|innen)?|benutzer(?:n|innen)?|anwender(?:n"
    r"|innen)?|user(?:n|s)?|abonnenten|konten|accounts?|händler(?:n)?|verkäufer(?:n)?|käufer(?:n)?"
    r"|versender(?:n)?|empfänger(?:n)?|mitglieder(?:n)?|unternehmen|firmen|organisationen|mandanten"
    r"|haushalte(?:n)?|besucher(?:n)?"
    r"|fahrer(?:n)?|fahrgäste|patienten|schüler(?:n)?|studierende(?:n)?|lehrkräfte|spieler(?:n)?"
    r"|partner(?:n)?|shops|filialen|websites?|webseiten|domains?|projekte(?:n)?|personen"
    r"|administratoren|entwickler(?:n)?|schulen|anschlüsse(?:n)?|geräte(?:n)?|teilnehmer(?:n)?"
    r"|installationen|instanzen|anrufer(?:n)?|zahlende(?:n)?|leute)"
)
SOME = (
    r"(?:einige(?:r|n|s)?|manche(?:r|n)?|viele(?:r|n)?|mehrere(?:r|n)?|alle(?:r|n)?|sämtliche(?:r|n)?"
    r"|wenige(?:r|n)?|einzelne(?:r|n)?|bestimmte(?:r|n)?|zahlreiche(?:r|n)?|die meisten|den meisten"
    r"|nur|ausschließlich|kein(?:e|en)?|jede(?:r|n)?|vereinzelte?|diverse|etliche|verschiedene(?:r|n)?"
    r"|(?:ein|einem|einen|der|eine|einer|die|das) (?:[a-zäöüß]+ )?(?:teil|großteil|drittel|viertel"
    r"|fünftel|zehntel|hälfte|mehrheit|minderheit|anzahl|gruppe|handvoll|anteil|teilmenge|bruchteil"
    r"|mehrzahl)(?: (?:der|unserer|von|des|aller|an))?|(?:rund|etwa|ca\.|circa|ungefähr|knapp|über"
    r"|bis zu)? ?\d[\d.]{0,12} ?(?:%|prozent)?(?: der| unserer| aller)?)"
)
PROVIDER = (
    r"(?:(?:vorgelagerte[nrm]?|externe[nrms]?|unser(?:e[mnrs]?)?|eine[mnrs]?|der|beim|dem"
    r"|des) )?(?:(?:[a-zäöüß]*-?)?(?:dienstleister(?:s|n)?|anbieter(?:s|n)?|provider(?:s|n)?"
    r"|zulieferer(?:s|n)?|lieferanten|netzbetreiber(?:s|n)?|betreiber(?:s|n)?|drittanbieter(?:s|n)?"
    r"|partner(?:s|n)?|hoster(?:s|n)?|carrier(?:s|n)?)|rechenzentrums?betreiber(?:s)?|aws|azure"
    r"|cloudflare|hetzner)"
)
GENERIC = (
    r"(?:(?:ein(?:e[mnrs]?)?|diese[mnrs]?|der|des|dem|den|die|das|unser(?:e[mnrs]?)?|einige[rn]?"
    r"|mehrere[rn]?) )?(?:(?:technische[mnrs]?|interne[mnrs]?|unerwartete[mnrs]?|unbekannte[mnrs]?"
    r"|aktuelle[mnrs]?|allgemeine[mnrs]?|laufende[mnrs]?|kurzfristige[mnrs]?|vorübergehende[mnrs]?"
    r"|unvorhergesehene[mnrs]?|bekannte[mnrs]?) ){0,2}"
    r"(?:störung(?:en)?|problem(?:e|en|s)?|vorfall(?:s|es)?|schwierigkeiten|fehler(?:s|n)?|gründe?n?"
    r"|unannehmlichkeiten|ausfall(?:s|es)?|situation|ereignis(?:ses)?|umstände)\b(?! (?:bei|beim|in|im"
    r"|an|am|mit|von|unsere[sr]?|der|des|eines|einer) (?:unser(?:e[mnrs]?)? |der |dem |den "
    r"|eine[mnrs]? |des )?(?:[a-zäöüß-]+ )?(?:[a-zäöüß-]{0,30}(?:anbieter|dienstleister|provider"
    r"|partner"
    r"|datenbank|netz|server|router|switch|dns|rechenzentr|speicher|storage|strom|cluster"
    r"|konfiguration|cache|zertifikat|firewall|hardware|betreiber|leitung|leitungen)\w*))"
)
FAULT = (
    r"(?:(?:fehlerhaft|defekt|falsch|fehlgeschlagen|abgelaufen|überlastet|ausgefallen|beschädigt"
    r"|fehlkonfiguriert|kaputt|ungültig|inkompatibel|korrupt|mangelhaft"
    r"|durchtrennt)e[mnrs]? [a-zäöüß0-9-]+(?:-[a-zäöüß]+)?|(?:konfigurations|bedien|software|programm"
    r"|programmier|routing|dns|hardware|netzwerk|datenbank|code|deployment|speicher|strom|server"
    r"|festplatten|router|switch|leitungs|kühlungs|klima|netzteil|kabel|glasfaser"
    r"|zertifikats)-?(?:fehlers?|ausfalls?|ausfälle|defekts?|problem(?:e|s|en)?|schadens?|schäden"
    r"|überlastung|überlast|bruch|unterbrechung|konfiguration)|menschliche[mnrs]? (?:fehler|versagen)"
    r"|fehlkonfiguration(?:en)?|fehlkonfigurierte\w*|regression|speicherleck|memory leak|engpass"
    r"|engpässe|flaschenhals|kabelbruch|kabelschaden|glasfaserkabel[^.]{0,40}?(?:durchtrennt"
    r"|beschädigt|gekappt)|(?:durchtrenntes|beschädigtes|gekapptes) [a-z]*kabel|stromausfall(?:s|es)?"
    r"|ddos(?:-angriffe?s?)?|denial-of-service|cyberangriff\w*|überlast(?:ung|ete\w*)?|lastspitzen?"
    r"|last(?:anstieg|spitze)|hohe(?:s|m|r|n)? (?:last|auslastung|anfrageaufkommen|datenaufkommen"
    r"|verkehrsaufkommen|zugriffszahlen)|ungewöhnlich (?:hohe\w*|viele\w*|viel) [a-zäöüß]+|deadlock"
    r"|zertifikat[^.]{0,30}?abgelaufen|abgelaufene\w* [a-z-]{0,30}zertifikat\w*|überhitz\w+"
    r"|wasserschaden"
    r"|brand(?:es)? (?:im|in|bei|beim)|feuer (?:im|in|bei)|hochwasser|blitzeinschlag|(?:falsch"
    r"|fehlerhaft|schlecht|unzureichend) (?:gesetzt|konfiguriert|eingestellt|gepflegt|verlegt)\w*"
    r"|bug (?:in|im)|softwarefehler\w*|ausfall (?:eine[sr]|des|der|unsere[sr]|bei|beim|von"
    r"|in) (?:[a-zäöüß]+ )?(?:[a-zäöüß-]{0,30}(?:server|router|switch|datenbank|netz|anbieter|provider"
    r"|dienstleister|knoten|rechenzentr|speicher|leitung|festplatte|cluster|komponente|firewall|load"
    r"|strom)\w*))"
)
ACT = (
    r"nutzen|verwenden|benutzen|versuchen|probieren|leeren|löschen|neu ?starten|neustarten|starten"
    r"|laden|aktualisieren|installieren|deinstallieren|abmelden|anmelden|einloggen|ausloggen"
    r"|deaktivieren|aktivieren|wechseln|ausweichen|weichen|umgehen|wiederholen|vermeiden"
    r"|wiederherstellen|einrichten|umstellen|umschalten|ändern|senden|verschicken|zurückgreifen"
    r"|greifen|hinzufügen|entfernen|trennen|verbinden|setzen|herunterladen|hochladen|schließen|öffnen"
    r"|drucken|eingeben|erstellen|zahlen|bezahlen|buchen|exportieren|importieren|tippen|halten|drücken"
    r"|ziehen|stellen|schalten|warten (?:sie )?(?:mit|einige|bis)|verzichten|anlegen|konfigurieren"
    r"|durchführen|rufen sie (?:stattdessen|direkt)|wählen|melden|gehen sie (?:auf|in|zu)|beenden"
    r"|ersetzen|nehmen|lassen"
)
G = Grammar(
    {
        "num": r"\d+(?:[.,]\d+)?|ein(?:e[rnm]?)?|zwei|drei|vier|fünf|sechs|zehn|fünfzehn|zwanzig|dreißig|vierzig"
        r"|fünfundvierzig|sechzig|anderthalb|einigen|wenigen",
        "unit": r"minuten?|min\b\.?|stunden?|std\b\.?|h\b|tage?n?|werktage?n?|wochen?|viertelstunden?"
        r"|halben? stunden?|dreiviertelstunde",
        "clock": r"\b(?:[01]?\d|2[0-4])(?:[:.][0-5]\d)? ?uhr\b|\b(?:[01]?\d|2[0-4]):[0-5]\d\b|\b(?:mitternacht)\b"
        r"|\b(?:12 uhr )?mittags?\b",
        "month": r"januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember",
        "weekday": r"(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch",
        "date": r"\b\d{4}-\d\d-\d\d\b|\b\d{1,2}\.\d{1,2}\.|\b\d{1,2}\. ?<month>\b|\b<weekday>\b"
        r"|\bmorgen(?: (?:früh|vormittag|mittag|nachmittag|abend))?\b|\bheute(?: (?:abend|nacht|nachmittag"
        r"|mittag|vormittag|früh|noch))?\b|\b(?:zum |am |bis )?(?:späten |frühen |heutigen )?(?:vormittag"
        r"|nachmittag|abend)\b|\b(?:ende|laufe) des (?:tages|vormittags|nachmittags|abends)\b"
        r"|\btagesende\b|\bwochenende\b|\bnächste(?:r|n)? woche\b|\bkommenden? (?:tage?|woche|nacht)\b",
        "interval": r"(?:etwa |rund |ca\. |circa |ungefähr |den nächsten |der nächsten |die nächsten |den kommenden "
        r"|der kommenden )?<num>(?: ?(?:bis|-|oder) ?<num>)? ?<unit>\b|\b(?:der|den|die) (?:nächsten"
        r"|kommenden)(?: <num>)? <unit>\b|\bhalbe[nr]? stunde\b|\beine[rm]? (?:viertelstunde|halben stunde"
        r"|dreiviertelstunde)\b|\b(?:halb)?stündlich\b|\bstundentakt\b|\bpaar (?:minuten|stunden)\b",
        "time": r"<clock>|<interval>|<date>",
        "prep": r"(?:um|bis(?: spätestens)?|gegen|ab|in|innerhalb|binnen|spätestens(?: um| bis| in| gegen| am)?"
        r"|alle|am|nach|vor|im|für|zwischen|auf|noch|voraussichtlich(?: um| gegen| in| bis)?|:)",
        "news": r"updates?|informationen|infos?|neuigkeiten|aktualisierung(?:en)?|meldung(?:en)?|nachricht(?:en)?"
        r"|mitteilung(?:en)?|statusmeldung(?:en)?|status(?:-?update|bericht)?|stand|bericht(?:e|s)?"
        r"|abschlussbericht|details|einzelheiten|zwischenstand|lagebericht|post-?mortem|analyse|neues"
        r"|fehleranalyse|bekanntgabe|rückmeldung|zwischenbericht|mehr",
        "tell": r"(?:melden|melde) (?:wir )?(?:uns|mich)\b|(?:wir |sie )?(?:halten"
        r"|hält) (?:wir )?sie\b.{0,40}?(?:auf dem laufenden|informiert)|auf dem laufenden (?:halten"
        r"|gehalten)|(?:informieren|benachrichtigen|unterrichten|verständigen) (?:wir )?(?:sie|euch"
        r"|unsere kunden|hier|erneut|wieder)|(?:sie|euch|hier|darüber)\b.{0,50}?\b(?:informieren"
        r"|benachrichtigen|informiert|benachrichtigt|unterrichten)|(?:geben|gibt"
        r"|gebe)\b.{0,40}?\b(?:bescheid|<news>)|bescheid (?:geben|sagen)"
        r"|(?:veröffentlichen|posten|teilen|stellen|liefern|bereitstellen|publizieren|geben|berichten"
        r"|aktualisieren|erfahren|folgt|folgen|erscheint|erscheinen|erhalten|erwarten|reichen|senden"
        r"|schicken|bringen|stellen)\b.{0,60}?\b(?:<news>)|(?:<news>)\b.{0,60}?\b(?:veröffentlichen"
        r"|veröffentlicht|posten|teilen|mitteilen|geben|bereitstellen|liefern|folgt|folgen|erscheint"
        r"|erscheinen|(?:kommt|kommen) (?:bald|in kürze|um|sobald|gegen|später)|nachreichen|erhalten"
        r"|bekanntgeben|zur verfügung)"
        r"|berichten (?:wir )?(?:\w+ )?(?:wieder|erneut|weiter|hier|sobald|bald|in kürze)|(?:aktualisieren"
        r"|aktualisiert) (?:wir )?(?:diese|die|den|unsere|hier|den status)(?! (?:server|systeme?|software"
        r"|datenbank|konfiguration|app|firmware))|erfahren (?:sie )?mehr|mehr erfahren|mehr (?:mitteilen"
        r"|sagen)|teilen (?:wir )?(?:ihnen )?mit|(?:lassen|lässt) (?:wir )?(?:sie|es sie) (?:wissen"
        r"|es wissen)|kommen (?:wir )?(?:\w+ )?auf sie zu",
    }
)
