"""German: the kinds of words the rules are made of."""

from __future__ import annotations

from playbook.review.rule import Grammar

PEOPLE = (
    r"(?:kund(?:e|en|innen|innen und kunden)|nutzer(?:n|innen)?|benutzer(?:n|innen)?|anwender(?:n|innen)?|user(?:n"
    r"|s)?|abonnenten|konten|accounts?|händler(?:n)?|verkäufer(?:n)?|käufer(?:n)?|versender(?:n)?|empfänger(?:n)?"
    r"|mitglieder(?:n)?|unternehmen|firmen|organisationen|mandanten|haushalte(?:n)?|besucher(?:n)?|fahrer(?:n)?"
    r"|fahrgäste|patienten|schüler(?:n)?|studierende(?:n)?|lehrkräfte|spieler(?:n)?|partner(?:n)?|shops|filialen"
    r"|websites?|webseiten|domains?|projekte(?:n)?|personen|administratoren|entwickler(?:n)?|schulen"
    r"|anschlüsse(?:n)?|geräte(?:n)?|teilnehmer(?:n)?|installationen|postfächer(?:n)?|eltern|reisende(?:n)?|praxen"
    r"|kanzleien|gemeinden|betriebe(?:n)?|vereine(?:n)?|arbeitsbereiche(?:n)?|workspaces|instanzen|anrufer(?:n)?"
    r"|zahlende(?:n)?|leute)"
)
SOME = (
    r"(?:einige(?:r|n|s)?|manche(?:r|n)?|viele(?:r|n)?|mehrere(?:r|n)?|alle(?:r|n)?|sämtliche(?:r|n)?|wenige(?:r|n)?"
    r"|einzelne(?:r|n)?|bestimmte(?:r|n)?|zahlreiche(?:r|n)?|die meisten|den meisten|nur|ausschließlich|kein(?:e"
    r"|en)?|jede(?:r|n)?|vereinzelte?|diverse|etliche|verschiedene(?:r|n)?|(?:ein|einem|einen|der|eine|einer|die"
    r"|das) (?:[a-zäöüß]+ )?(?:teil|großteil|drittel|viertel|fünftel|zehntel|hälfte|mehrheit|minderheit|anzahl"
    r"|gruppe|handvoll|anteil|teilmenge|bruchteil|mehrzahl)(?: (?:der|unserer|von|des|aller|an))?|(?:rund|etwa|ca\."
    r"|circa|ungefähr|knapp|über|bis zu)? ?\d[\d.]{0,12} ?(?:%|prozent)?(?: der| unserer| aller)?)"
)
PROVIDER = (
    r"(?:(?:vorgelagerte[nrm]?|externe[nrms]?|unser(?:e[mnrs]?)?|eine[mnrs]?|der|beim|dem"
    r"|des) )?(?:(?:[a-zäöüß]*-?)?(?:dienstleister(?:s|n)?|anbieter(?:s|n)?|provider(?:s|n)?|zulieferer(?:s|n)?"
    r"|lieferanten|netzbetreiber(?:s|n)?|betreiber(?:s|n)?|drittanbieter(?:s|n)?|partner(?:s|n)?|hoster(?:s|n)?"
    r"|(?:partner|haus)bank(?:en)?|vorlieferant\w*|carrier(?:s|n)?)|rechenzentrums?betreiber(?:s)?|aws|azure"
    r"|cloudflare|hetzner)"
)
GENERIC = (
    r"(?:(?:ein(?:e[mnrs]?)?|diese[mnrs]?|der|des|dem|den|die|das|unser(?:e[mnrs]?)?|einige[rn]?"
    r"|mehrere[rn]?) )?(?:(?:technische[mnrs]?|interne[mnrs]?|unerwartete[mnrs]?|unbekannte[mnrs]?|aktuelle[mnrs]?"
    r"|allgemeine[mnrs]?|laufende[mnrs]?|kurzfristige[mnrs]?|vorübergehende[mnrs]?|unvorhergesehene[mnrs]?"
    r"|bekannte[mnrs]?) ){0,2}(?:störung(?:en)?|problem(?:e|en|s)?|vorfall(?:s|es)?|schwierigkeiten|fehler(?:s|n)?"
    r"|gründe?n?|unannehmlichkeiten|ausfall(?:s|es)?|situation|ereignis(?:ses)?|umstände)\b(?! (?:bei|beim|in|im|an"
    r"|am|mit|von|unsere[sr]?|der|des|eines|einer) (?:unser(?:e[mnrs]?)? |der |dem |den |eine[mnrs]? "
    r"|des )?(?:[a-zäöüß-]+ )?(?:[a-zäöüß-]{0,30}(?:anbieter|dienstleister|provider|partner|datenbank|netz|server"
    r"|router|switch|dns|rechenzentr|speicher|storage|strom|cluster|konfiguration|cache|zertifikat|firewall|hardware"
    r"|betreiber|leitung|leitungen)\w*))"
)
FAULT = (
    r"(?:(?:fehlerhaft|defekt|falsch|fehlgeschlagen|abgelaufen|überlastet|ausgefallen|beschädigt|fehlkonfiguriert"
    r"|kaputt|ungültig|inkompatibel|korrupt|mangelhaft|durchtrennt)e[mnrs]? [a-zäöüß0-9-]+(?:-[a-zäöüß]+)?"
    r"|(?:konfigurations|bedien|software|programm|programmier|routing|dns|hardware|netzwerk|datenbank|code"
    r"|deployment|speicher|strom|server|festplatten|router|switch|leitungs|kühlungs|klima|netzteil|kabel|glasfaser"
    r"|zertifikats)-?(?:fehlers?|ausfalls?|ausfälle|defekts?|problem(?:e|s|en)?|schadens?|schäden|überlastung"
    r"|überlast|bruch|unterbrechung|konfiguration)|menschliche[mnrs]? (?:fehler|versagen)|fehlkonfiguration(?:en)?"
    r"|fehlkonfigurierte\w*|regression|speicherleck|memory leak|engpass|engpässe|flaschenhals|kabelbruch"
    r"|kabelschaden|glasfaserkabel[^.]{0,40}?(?:durchtrennt|beschädigt|gekappt)|(?:durchtrenntes|beschädigtes"
    r"|gekapptes) [a-z]*kabel|stromausfall(?:s|es)?|ddos(?:-angriffe?s?)?|denial-of-service|cyberangriff\w*"
    r"|überlast(?:ung|ete\w*)?|lastspitzen?|last(?:anstieg|spitze)|hohe(?:s|m|r|n)? (?:last|auslastung"
    r"|anfrageaufkommen|datenaufkommen|verkehrsaufkommen|zugriffszahlen)|ungewöhnlich (?:hohe\w*|viele\w*"
    r"|viel) [a-zäöüß]+|deadlock|zertifikat[^.]{0,30}?abgelaufen|abgelaufene\w* [a-z-]{0,30}zertifikat\w*"
    r"|überhitz\w+|wasserschaden|brand(?:es)? (?:im|in|bei|beim)|feuer (?:im|in|bei)|hochwasser|blitzeinschlag"
    r"|(?:falsch|fehlerhaft|schlecht|unzureichend) (?:gesetzt|konfiguriert|eingestellt|gepflegt|verlegt)\w*"
    r"|bug (?:in|im)|softwarefehler\w*|ausfall (?:eine[sr]|des|der|unsere[sr]|bei|beim|von"
    r"|in) (?:[a-zäöüß]+ )?(?:[a-zäöüß-]{0,30}(?:server|router|switch|datenbank|netz|anbieter|provider|dienstleister"
    r"|knoten|rechenzentr|speicher|leitung|festplatte|cluster|komponente|firewall|load|strom)\w*))"
)
ACT = (
    r"nutzen|verwenden|benutzen|versuchen|probieren|leeren|löschen|neu ?starten|neustarten|starten|laden"
    r"|aktualisieren|installieren|deinstallieren|abmelden|anmelden|einloggen|ausloggen|deaktivieren|aktivieren"
    r"|wechseln|ausweichen|weichen|umgehen|wiederholen|vermeiden|wiederherstellen|einrichten|umstellen|umschalten"
    r"|ändern|senden|verschicken|zurückgreifen|greifen|hinzufügen|entfernen|trennen|verbinden|setzen|herunterladen"
    r"|hochladen|schließen|öffnen|drucken|eingeben|erstellen|zahlen|bezahlen|buchen|exportieren|importieren|tippen"
    r"|halten|drücken|ziehen|stellen|schalten|warten (?:sie )?(?:mit|einige|bis)|verzichten|anlegen|konfigurieren"
    r"|durchführen|rufen sie (?:stattdessen|direkt)|wählen|melden|gehen sie (?:auf|in|zu)|beenden|ersetzen|nehmen"
    r"|lassen|abwarten|freigeben|bereitstellen|betreiben|kommen sie|gehen sie|ziehen sie|stecken|anrufen"
    r"|rufen sie (?:in|unter der)|verschieben|kopieren|teilen sie (?:die|das|den)|aufteilen|verkleinern|bestätigen"
    r"|ausführen|auslösen|anstoßen|ausdrucken|speichern|weiterarbeiten|einreichen|aufgeben|bearbeiten|vereinbaren"
    r"|hinterlegen|umleiten|zurückstellen|neu (?:laden|anlegen|aufsetzen|anmelden|verbinden|installieren)"
)
G = Grammar(
    {
        "num": r"\d+(?:[.,]\d+)?|ein(?:e[rnm]?)?|zwei|drei|vier|fünf|sechs|zehn|fünfzehn|zwanzig|dreißig|vierzig"
        r"|fünfundvierzig|sechzig|anderthalb|einigen|wenigen",
        "unit": r"minuten?|min\b\.?|stunden?|std\b\.?|h\b|tage?n?|werktage?n?|wochen?|viertelstunden?"
        r"|halben? stunden?|dreiviertelstunde",
        "clock": r"\b(?:[01]?\d|2[0-4]) (?:und|bis|oder) (?=\d{1,2}(?:[:.][0-5]\d)? ?uhr)|\b(?:[01]?\d"
        r"|2[0-4])(?:[:.][0-5]\d)? ?uhr\b|\b(?:[01]?\d|2[0-4]):[0-5]\d\b|\b(?:mitternacht)\b|\b(?:12 uhr )?mittags?\b",
        "month": r"januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember",
        "weekday": r"(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch",
        "date": r"\b\d{4}-\d\d-\d\d\b|\b\d{1,2}\.\d{1,2}\.|\b\d{1,2}\. ?<month>\b|\b<weekday>(?:vormittag"
        r"|nachmittag|mittag|abend|morgen|früh|nacht)?\b|\bmorgen(?: (?:früh|vormittag|mittag|nachmittag|abend))?\b"
        r"|\bheute(?: (?:abend|nacht|nachmittag|mittag|vormittag|früh|noch))?\b|\b(?:zum |am |bis )?(?:späten "
        r"|frühen |heutigen )?(?:vormittag|nachmittag|abend)\b|\b(?:ende|laufe) des (?:tages|vormittags|nachmittags"
        r"|abends)\b|\btagesende\b|\bwochenende\b|\bnächste(?:r|n)? woche\b|\bkommenden? (?:tage?|woche|nacht)\b",
        "interval": r"(?:etwa |rund |ca\. |circa |ungefähr |den nächsten |der nächsten |die nächsten |den kommenden "
        r"|der kommenden )?<num>(?: ?(?:bis|-|oder) ?<num>)? ?<unit>\b|\b(?:der|den|die) (?:nächsten"
        r"|kommenden)(?: <num>)? <unit>\b|\bhalbe[nr]? stunde\b|\beine[rm]? (?:viertelstunde|halben stunde"
        r"|dreiviertelstunde)\b|\b(?:halb)?stündlich\b|\bstundentakt\b|\b(?:ein|zwei)?mal (?:pro|je"
        r"|in der) (?:halbe )?stunde\b|\bjede[rn]? (?:volle[rn]? |halbe[rn]? )?(?:stunde|viertelstunde|halbstunde)\b"
        r"|\ball(?:e|en) (?:halbe[n]? )?stunden?\b|\bpaar (?:minuten|stunden)\b",
        "time": r"<clock>|<interval>|<date>",
        "prep": r"(?:zu|um|bis(?: spätestens)?(?: zum)?|gegen|ab|in|innerhalb|binnen|spätestens(?: um| bis"
        r"| in| gegen| am)?|alle|am|nach|vor|im|für|zwischen|auf|noch|voraussichtlich(?: um| gegen| in| bis)?|:)",
        "news": r"updates?|informationen|infos?|neuigkeiten|aktualisierung(?:en)?|meldung(?:en)?|nachricht(?:en)?"
        r"|mitteilung(?:en)?|statusmeldung(?:en)?|status(?:-?update|bericht)?|stand|bericht(?:e|s)?|abschlussbericht"
        r"|details|einzelheiten|zwischenstand|lagebericht|post-?mortem|analyse|neues|fehleranalyse|bekanntgabe"
        r"|rückmeldung|auskunft|prognose|stand der dinge|lage|zwischenbericht|mehr",
        "tell": r"(?:melden|melde) (?:wir )?(?:uns|mich)\b|(?:wir |sie )?(?:halten"
        r"|hält) (?:wir )?(?:sie|euch|alle)\b.{0,40}?(?:auf dem laufenden|informiert)|auf dem laufenden (?:halten"
        r"|gehalten)|(?:informieren|benachrichtigen|unterrichten|verständigen) (?:wir )?(?:sie|euch|unsere kunden"
        r"|hier|erneut|wieder|alle|laufend|regelmäßig|stündlich|um|bis|in)|(?:sie|euch|hier"
        r"|darüber)\b.{0,50}?\b(?:informieren|benachrichtigen|informiert|benachrichtigt|unterrichten)|(?:geben|gibt"
        r"|gebe)\b.{0,40}?\b(?:bescheid|<news>)|bescheid (?:geben|sagen)|(?:veröffentlichen|posten|teilen|stellen"
        r"|liefern|bereitstellen|publizieren|geben|berichten|aktualisieren|erfahren|folgt|folgen|erscheint"
        r"|erscheinen|erhalten|erwarten|reichen|senden|schicken|bringen|stellen)\b.{0,60}?\b(?:<news>)"
        r"|(?:<news>)\b.{0,60}?\b(?:veröffentlichen|veröffentlicht|posten|teilen|mitteilen|geben|bereitstellen"
        r"|liefern|folgt|folgen|erscheint|erscheinen|(?:kommt|kommen) (?:bald|in kürze|um|sobald|gegen|später)"
        r"|nachreichen|erhalten|bekanntgeben|zur verfügung)|berichten (?:wir )?(?:\w+ )?(?:wieder|erneut|weiter|hier"
        r"|sobald|bald|in kürze)|(?:aktualisieren|aktualisiert) (?:wir )?(?:sie|diese|die|den|unsere|hier"
        r"|den status)(?! (?:server|systeme?|software|datenbank|konfiguration|app|firmware))|erfahren (?:sie )?mehr"
        r"|mehr erfahren|mehr (?:mitteilen|sagen)|teilen (?:wir )?(?:ihnen )?mit|(?:lassen|lässt) (?:wir )?(?:sie"
        r"|es sie) (?:wissen|es wissen)|kommen (?:wir )?.{0,40}?auf sie zu|gehen? ihnen\b.{0,30}?\bzu\b"
        r"|bestätigen (?:wir )?(?:das |dies |es )?(?:hier|an dieser stelle)|bleiben sie dran|(?:angaben"
        r"|hinweise) folgen|ergänzen wir\b|(?:erläutern|erklären|berichten|schildern|mitteilen) (?:wir )?(?:ihnen"
        r"|euch)\b|(?:wir )(?:erläutern|erklären|schildern) (?:ihnen|euch)|(?:<news>)\b[^.]{0,70}?\bmitgeteilt"
        r"|(?:erzählen|sagen) (?:wir )?(?:ihnen|euch)\b.{0,30}?\bmehr|fortsetzung folgt|(?:lest|lesen"
        r"|erfahrt) (?:ihr|sie)?\b.{0,20}?\bhier(?! ?:)|kommen (?:wir )?(?:[a-zäöüß]+ )?auf (?:sie|euch) zurück"
        r"|(?:legen|stellen|bereiten) wir [^.]{0,50}?(?:<news>)[^.]{0,20}?\b(?:vor|bereit|auf)"
        r"|(?:wir )?schreiben (?:wir )?(?:hier|ihnen|euch|es hier)|hier (?:erfahren|lesen) (?:sie|ihr)|(?:tragen"
        r"|reichen|liefern) (?:wir )?[^.]{0,40}nach|(?:gibt|geben wir) entwarnung|entwarnung (?:geben|folgt)"
        r"|sagen (?:wir )?(?:ihnen )?bescheid",
    }
)
#: Work of our own, parts inside and what comes from outside, that may do harm.
CHANGE = (
    r"[a-zäöüß-]{0,30}(?:deployments?|releases?|updates?|aktualisierung|version|rollouts?|migration|umstellung|umzug"
    r"|änderung|wartung|konfigurationsänderung|wartungsarbeiten|arbeiten|skripte?s?|regeln?|abfragen?|jobs?"
    r"|prozess(?:e|es)?|aufträge|baum|bäume|bagger|baustelle|blitz|unwetter|sturm|brand|feuer|uhren"
    r"|uhr(?:en)?differenz|eintrag|einträge|cdn|relays?|heizkessel|technikraum|hochwasser|wasserschaden|bots?"
    r"|crawler|angriffe?s?|konfiguration|einstellung|zertifikate?s?|patch(?:es)?|index|cache|datenträger"
    r"|arbeitsspeicher|speicher|hauptspeicher|prozessor|fehlfunktion|festplatten?|server|router|switche?s?"
    r"|datenbank(?:en)?|load-?balancer|firewall|usv|generator|klimaanlage|kühlung|stromversorgung|netzteile?"
    r"|glasfaser\\w*|kabel|leitung|karte|baugruppe|cluster|knoten|sensor|schlüssel|token|kontingent|kampagne"
    r"|lastspitze|ansturm|andrang|last|traffic|bug|attacken?|fahrzeug\w*|lkw|auto|gepäckstück|koffer|trafo\w*|lauf"
    r"|tabelle\w*|parameter\w*|modul\w*|transaktion\w*|fehler (?:in|im))"
)
#: What it does.
HARM = (
    r"(?:hat|haben|hatte|hatten)\b[^.;]{0,60}?\b(?:lahmgelegt|blockiert|geblockt|unterbrochen|überlastet|verursacht"
    r"|ausgelöst|herbeigeführt|zerstört|beschädigt|durchtrennt|gekappt|gestört|aufgebraucht|erschöpft"
    r"|falsch (?:ausgelegt|verschaltet|interpretiert|verstanden|verarbeitet|gesetzt)|unter quarantäne gestellt"
    r"|auf eine \w+ gesetzt|verfälscht|verworfen|gelöscht|überschrieben|verhindert|erzeugt|abgeschaltet|deaktiviert"
    r"|abgewiesen|gefiltert|verlangsamt|gesperrt|getrennt|außer (?:kraft|betrieb|gefecht) gesetzt|versagt"
    r"|den geist aufgegeben)|(?:ist|sind|war|waren|wurde|wurden)\b[^.;]{0,40}?\b(?:fehlgeschlagen|abgelaufen"
    r"|gestürzt|gefallen|getroffen|ausgefallen|abgestürzt|erschöpft|ausgelastet|voll|durchgebrannt|überhitzt"
    r"|vollgelaufen|überlastet|defekt|kaputt|falsch (?:gesetzt|konfiguriert|formuliert|eingestellt)"
    r"|hängen ?geblieben|in die knie gegangen|durchtrennt|beschädigt|nicht (?:erneuert|verlängert|übernommen"
    r"|eingespielt))|(?:legte|blockierte|verursachte|löste|überlastete|unterbrach|störte|verhinderte|zerstörte"
    r"|kappte|führte|machte(?:n)?\b[^.;]{0,40}\bungültig|betrifft|betreffen|laufen voll|läuft voll|überlastet"
    r"|blockiert|verursacht|bremst|stört|belegt)\b|(?:zwingt|zwang|zielt|richtet sich)\b|gefahren|stehen ?geblieben"
    r"|(?:gesperrt|blockiert|gelöscht|überschrieben|lahmgelegt|ausgelöst|verursacht) (?:hat|haben|hatte|hatten)"
    r"|versagte?\b|streikte?\b|fiel(?:en)? aus"
)
