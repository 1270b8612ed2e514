"""German: symptoms by what they befall: a doing in trouble, a thing not there, a passive that does not happen."""

from __future__ import annotations

from playbook.review.de.things import DOING, HAVING, INNER
from playbook.review.de.words import G

_ART = r"(?:(?:der|dem|den|des|die|das|einem|einer|eines|unserer?[nms]?|unserem|ihre[rnms]?|alle[nr]?) )?"
_ADJ = r"(?:[a-zäöüß-]{3,}(?:e[nrms]?) )?"
_TROUBLE = (
    r"(?:problem(?:e|en|s)?|schwierigkeiten|störung(?:en)?|fehlern?|einschränkung(?:en)?|unregelmäßigkeiten"
    r"|ausf[aä]ll(?:en?|e)?|unterbrechung(?:en)?|stockungen|engpässen?|hängern?|verzug|abweichungen"
    r"|beeinträchtigung(?:en)?|verlangsamung(?:en)?|überlastung)"
)
_LATE = (
    r"(?:verspätet|verzögert|zeitversetzt|zeitverzögert|doppelt|mehrfach|unvollständig|fehlerhaft|langsam|schleppend"
    r"|stockend|lückenhaft|falsch|teilweise nicht|gar nicht|nicht mehr|nicht oder|nicht immer|nicht korrekt"
    r"|nicht richtig|nicht zuverlässig|nur teilweise|nur sporadisch|nur verzögert|nur eingeschränkt|nur langsam"
    r"|erst (?:nach|mit|später|morgen|am|in|ab|gegen|um))"
)
_NOT_TOLD = (
    r"(?:neuigkeiten|informationen|erkenntnisse|meldungen|fälle|auffälligkeiten|störungen|fehler|ausfälle|angaben"
    r"|updates"
    r"|probleme|beeinträchtigungen|einschränkungen|auswirkungen|vorfälle|maßnahmen|hinweise|unregelmäßigkeiten"
    r"|einfluss|grund|handhabe|sorgen?|rückmeldung(?:en)?|(?:umgehungs|übergangs|zwischen)?lösung(?:en)?|besserung"
    r"|entwarnung|(?:ver)?änderung(?:en)?|prognose|umgehung(?:smöglichkeit)?|reaktion|erklärung|verbesserung(?:en)?"
    r"|entscheidung|entschädigung|kündigung|verpflichtung|lösch\w+|überraschung|begründung|erstattung)"
)
#: What a verb leaves behind at the end of its clause.
_OFF = r"(?:auf|an|ab|aus|ein|durch|hoch|rein|raus|los|zurück|weiter|zu|vor|mit|frei|um|fest|statt|teil|nach|her|hin)"
#: What one does, by the last part of the word alone.
_FUNCTION = (
    r"[a-zäöüß0-9-]{0,30}?(?:ungs?|ungen|ion|ionen|log-?in|logins|anrufe?n?|gespräche|telefonie|versand|empfang"
    r"|zugang|zugriffe?|abruf|aufruf|abgleich"
    r"|exporte?|importe?|uploads?|downloads?|wiedergabe|suche|anzeige|aufnahme|ausgabe|abfragen?|anfragen?|verkehr"
    r"|betrieb|aufbau|kauf|start|druck|chat|streams?)"
)
RULES = (
    G.rule(
        "impact",
        rf"\b{_TROUBLE} (?:(?:gibt es|besteh(?:t|en)|tr(?:itt|eten)) (?:[a-zäöüß]+ ){{0,3}}?)?(?:(?:bei|beim|im"
        rf"|in(?! (?:bearbeitung|prüfung|arbeit|untersuchung)\b)|auf|an"
        rf"|am) {_ART}|(?:der|des) ){_ADJ}(?:{DOING})\b",
        rf"\b{_TROUBLE} beim (?!unternehmen|kunden|betroffenen)[a-zäöüß-]{{4,}}en\b",
        r"\b(?:zugangs|zugriffs|verbindungs|anmelde|login|lade|zustell(?:ungs)?|versand|empfangs|zahlungs|sprach"
        r"|ton|bild"
        r"|buchungs|bestell|anzeige|darstellungs|synchronisations|upload|download|druck|telefonie|anruf|suchproblem"
        r"|netz"
        r"|internet|sprachqualitäts|übertragungs|abruf|kassen|karten|login-)-?(?:problem(?:e|en|s)?|störung(?:en)?"
        r"|schwierigkeiten|abbr[uü]ch(?:e|en)?)\b",
        r"\b(?:erhöhte|vermehrte|viele|zahlreiche|sporadische|vereinzelte|häufige|längere|lange|starke|deutliche"
        r"|gehäufte|hohe)[nrms]? (?:laufzeiten|raten|[45]xx-raten?|fehlversuche|latenz\w*)\b",
        r"\b[45]xx\b|\b[45]\d\der[ns]?\b|\b(?:vermehrt|häufig|sporadisch|teils|mit) (?:http[- ])?(?:status "
        r")?\"?[45]\d\d\b",
        r"\b(?:wird|werden|wurden?)\b(?! wir)[^.;:]{0,90}?\b(?:nicht|keine?[nr]?)\b[^.;:]{0,60}?\b(?!verloren"
        r"|gelöscht"
        r"|berechnet|benötigt|informiert|betroffen|beeinträchtigt|tangiert|belastet|empfohlen|veröffentlicht|gegeben"
        r"|geteilt|fortgesetzt|erwartet|abgegriffen|entwendet|kompromittiert|verändert|verletzt|geben|wiederholt"
        r"|überschrieben|genannt|beobachtet|festgestellt|registriert|gemeldet|abgebrochen|gekürzt|erhoben|bekannt)"
        r"(?:[a-zäöüß]{0,12}ge[a-zäöüß]{3,}(?:t|en)|[a-zäöüß]{0,8}(?:über|unter|ver|be|er|ent|zer)[a-zäöüß]{3,}(?:t"
        r"|en)|[a-zäöüß]{3,}iert)\b",
        r"\b(?:verspätet|verzögert|unvollständig|fehlerhaft|langsam|doppelt|nur eingeschränkt möglich)(?=[.!]?$)",
        rf"\b{_LATE}\b[^.;:]{{0,40}}?\b(?:eintreffen|eintrifft|ankommen|ankommt|eingehen|eingeht|zugestellt|angezeigt"
        r"|geladen|übertragen|übermittelt|verarbeitet|aktualisiert|erscheinen|erscheint|funktionieren|reagieren|laden"
        r"|lädt|dargestellt|erfasst|verbucht|gebucht|abgebucht|belastet|synchronisiert|ausgeführt|ausgeliefert"
        r"|versendet|versandt|gesendet|abgespielt|öffnen|starten)\b",
        r"\b(?:dauer(?:t|n)|brauch(?:t|en)|benötig(?:t|en)|kostet)\b[^.;:]{0,40}?\b(?:länger als (?:gedacht|üblich"
        r"|gewohnt|sonst|normal)|(?:derzeit|aktuell|momentan|gerade|zurzeit|teils|teilweise|oft) (?:mehrere|bis zu"
        r"|über|rund|etwa|bis|sehr|deutlich|länger))\b",
        r"\b(?:sind|ist|sitzen|stehen|bleib(?:t|en)|derzeit|aktuell|momentan|weiterhin|noch)\b[^.;:]{0,40}?\bohne"
        r" (?:strom|wasser|warmwasser|gas|fernwärme|wärme|heizung|internet|internetzugang|wlan|netz|empfang|telefon"
        r"|telefonie|fernsehen|tv|tv-signal|ton|bild|signal|verbindung|zugriff|licht|anschluss|mobilfunk|lte|5g"
        r"|versorgung)\b",
        r"\bf(?:ällt|allen|iel|ielen)\b[^.;:]{0,60}?\b(?:aus|weg)\b",
        r"\b(?:hat|haben|hatte) (?:die|den|das|unsere[n]?) (?:[a-zäöüß]+ )?"
        rf"(?:{_FUNCTION})\b[^.;:]{{0,30}}?\b(?:blockiert|unterbrochen|lahmgelegt|gestört|verhindert|verlangsamt"
        rf"|verzögert)\b",
        r"\bbetroffen (?:sind|ist|war|waren)[: ](?:nach [^,.;]{3,30} )?(?:insbesondere |vor allem |unter anderem "
        r"|auch |nur |lediglich |alle "
        rf"|derzeit |aktuell )*{_ART}{_ADJ}(?:{DOING})\b",
        r"\b(?:kommen|kommt|gehen|geht|laufen)\b[^.;:]{0,40}?\b(?:zurück|ins leere|nicht durch|ins timeout"
        r"|in (?:einen|ein|den) (?:timeout|fehler))\b|\bprall(?:t|en)\b[^.;:]{0,20}?\bab\b",
        r"\b(?:mehrere|zwei|viele) (?:anläufe|versuche) (?:gebraucht|nötig|notwendig|erforderlich)\b|\b(?:klemmt"
        r"|spinnt"
        r"|spinnen|zickt|lahmt|kriecht|asynchron|ruckartig|fliegen|rausfliegen|rausfliegt)\b",
        r"\berschein(?:t|en)\b[^.;:]{0,60}?\bfehlern?\b|\b(?:weiße|leere|schwarze)[nrms]? (?:seiten?"
        r"|bildschirme?|fenster|kacheln?|flächen?)\b|\bmit (?:abweichungen|wartezeiten|verzögerungen|einschränkungen"
        r"|ausfällen|verspätungen)\b[^.;:]{0,60}?\bzu rechnen\b",
        rf"\bkeine?[nr]? (?:[a-zäöüß-]+ ){{0,2}}?(?!{_NOT_TOLD})(?:{HAVING}|bargeld|plätze|befehle"
        rf"|verbindung)\b(?![^.;]{{0,60}}\b(?:verloren|gelöscht"
        r"|abgegriffen|entwendet|betroffen|gefährdet|kompromittiert|benötigt|nötig|erforderlich|mehr verloren"
        r"|eröffnen|stellen)\b)",
        r"\b(?:gehen|gingen|geht|ging|sind|wurden) (?:[a-zäöüß]+ ){0,3}?verloren\b",
        r"\b(?:hör(?:t|en)|seh(?:t|en)|sieht|erhält|erhalten|bekomm(?:t|en)|zeig(?:t|en)|liefer(?:t|n)) "
        r"(?:[a-zäöüß]+ ){0,3}?nur\b",
        r"\b(?:kommen|kommt|treffen|trifft|gehen|geht|erscheinen|erscheint|landen|werden|wird|sind"
        r"|ist)\b[^.;:]{0,50}?\b(?:später|zu spät"
        r"|verspätet|verzögert|mit (?:[a-zäöüß]+ )?(?:verspätung|verzögerung))\b(?! als)",
        r"\b(?:springt|springen|leitet|leiten|landet|landen|wirft|werfen)\b[^.;:]{0,60}?\b(?:zurück|raus|hinaus|ab"
        r"|auf der falschen [a-zäöüß]+"
        r"|im spam\w*|im nirgendwo|in einer schleife)\b",
        # The verb's first part may be any; that it is denied shows at the end.
        rf"\bnicht(?: mehr| richtig| korrekt| immer| vollständig| sauber| zuverlässig)? {_OFF}(?=[.,;!]|$| und | "
        rf"oder )",
        rf"\bkein(?:e|en|er)? (?!{_NOT_TOLD})[^.;,]{{3,40}}? (?:{_OFF}|entgegen)(?=[.,;!]|$| und | oder )",
        r"\b(?:sind|ist|waren|bleiben) (?:[a-zäöüß]+ ){0,3}?(?:weg|futsch|verschwunden)(?=[.,;!]|$| und )",
        r"\b(?:stapel(?:t|n)|puffer(?:t|n)|häng(?:t|en)(?! (?:mit|damit|davon))|verschwind(?:et|en)|überschlag\w+"
        r"|bleiben liegen|liegen "
        r"geblieben"
        r"|liegengeblieben|irrtümlich|fälschlich)\b",
        r"\b(?:ausgeloggt|abgemeldet|rausgeworfen|ausgesperrt|hinterher|hinken|hinkt)\b",
        r"\b(?:tot|mausetot)\b(?! punkt)",
        # A stop told as a noun, unless it befalls a part inside.
        r"\b(?:komplett|total|teil|gesamt|strom|netz|system|dienst|server|heizungs|internet|telefon|mobilfunk|wlan"
        r"|mail|aufzug|zug|licht|wasser)?-?ausf[aä]ll(?:e|en|s)? (?:von|der|des|bei|in|im|unserer"
        r"|zwischen|zw\.|[a-zäöüß-]+ und)(?!.{0,45}?(?:gebäude|zentrale|technikraum|festplatt|server\b|router|switch"
        r"|netzteil"
        r"|storage|controller|dienstleister|provider|anbieter|betreiber|kühlung|klima|strom|datenbank|knoten|karte"
        r"|leitung|firewall|speicher|modul|rechenzentr|komponente|hardware|redundan|rechnen))",
        r"\bzu (?:[a-zäöüß]+ ){0,3}?(?:[a-zäöüß]*ausfällen|unterbrechung(?:en)?|[a-zäöüß-]*unterbrechungen|aussetzern"
        r"|nichterreichbarkeit)\b.{0,80}?\b(?:kommen|kommt|führen)\b",
        r"\b(?:kommt|kam) es\b.{0,80}?\bzu (?:[a-zäöüß]+ ){0,3}?(?:[a-zäöüß]*unterbrechung(?:en)?|nichterreichbarkeit"
        r"|[a-zäöüß]*ausf[aä]ll(?:en)?)\b",
        r"\bnicht (?:mehr )?zu (?:erreichen|nutzen|öffnen|laden|empfangen|buchen|bezahlen)\b"
        r"|\bdauert? .{0,30}?\b(?:ungewöhnlich|sehr|extrem|besonders|viel zu|recht) lange?\b",
        r"\bmeldung \"[^\"]{3,80}\"|\b(?:antwortet|antworten)\b.{0,40}?\bmit (?:servfail|fehler|timeout|[45]\d\d)",
        r"\b(?:bestellungen|buchungen|anmeldungen|registrierungen|zahlungen|uploads|importe?|lieferungen"
        r"|zustellungen)\b.{0,60}?\b(?:gestoppt|pausiert|ausgesetzt|deaktiviert|gesperrt|geschlossen)\b",
        r"\bnur (?:noch |etwa |rund |ca\. )*\d+ ?(?:%|prozent)\b.{0,70}?\b(?:online|verfügbar|erreichbar|zugestellt"
        r"|erfolgreich)\b|\b(?:zu viele|zu wenige?|mehrmals|überzählige\w*|doppelte\w*)\b.{0,40}?\b(?:gezählt"
        r"|ausgelöst|verschickt"
        r"|versendet|berechnet|abgebucht|angezeigt|mails|nachrichten)\b|\bins limit\b|\bsteht (?:weiterhin|immer noch"
        r"|still)\b",
        unless=r"^(?:die|diese) (?:störung|einschränkung|beeinträchtigung)(?:en)? (?:der|des|im) (?:[a-zäöüß-]{0,20}"
        r"(?:telefonie|internets?|netze?s?|fernsehens)) (?:wurden?|ist|sind|dauert|besteht)\b"
        r"|(?:anbieter|provider|carrier|dienstleister) (?:hat|kämpft|meldet|leidet|verzeichnet)\b"
        r"|\bnicht zu rechnen|\bnicht mit (?:ausf|einschr|unterbr|beeintr|verzög)|\bprüfen,? ob\b|\b(?:reicht"
        r"|reichte|reichen"
        r"|dauert|hält|halten) [^.;]{0,30}nicht (?:aus|an)\b"
        r"|\b(?:störung|problem|fehler) (?:ist|sind) [a-zäöüß ]{0,15}weg\b|\bwir (?:können|konnten) "
        r"[^.;:]{0,40}(?:nicht|keine)\b|\bnicht verloren\b(?![^.]*\bkann)|\bkein\w* [^.;]{0,30}verloren\b",
        unless_before=rf"\bbitte(?: [a-zäöüß]+){{0,3}}"
        rf"|\b(?:keine?(?:n|r|rlei)?|ohne)(?: (?:weiteren?|neuen?|mehr))*"
        rf"|\b{INNER}(?:"
        rf" [a-zäöüß]+){{0,3}}",
        unless_in=r"\bwir\b|\b(?:workaround|umgehung\w*|müssen (?:[a-zäöüß]+ )?nicht|(?:fehler|problem) nicht"
        r"|datenverlust ist|ursache|prognose|schätzung|lösung|handlungsbedarf"
        r"|analyse|untersuchung|keine (?:kurze[n]? )?(?:ausf|unterbr|einschr|beeintr)\w+|auffälligkeiten"
        r"|nicht gefährdet|zurückgemeldet|(?:nicht|keine\w*) .{0,30}(?:festgestellt|reproduziert|kommuniziert|erfolg)"
        r"|sperrregeln?|auffälligkeit|kosten|gebühren)\b|nicht (?:mehr )?(?:betroffen|berührt|beeinträchtigt)"
        r"|\b(?:seitens|bei) (?:des|dem|unserem) (?:anbieter|provider|dienstleister)",
    ),
    G.rule(
        "impact",
        rf"\b(?![a-zäöüß]*(?:störung|schränkung|trächtigung|wartung|leitung|brechung|meldung"
        rf"|lösung)\b){_FUNCTION}(?: (?:per|via"
        rf"|über|von|im|in der|der|des) [a-zäöüß-]+)? (?:ist|sind) (?:nun |jetzt |wieder )?(?:gefixt|repariert|behoben"
        rf"|entstört"
        rf"|gängig)\b",
        rf"\b(?:{_FUNCTION}|netz|strom|wasser|internet|empfang|telefon|festnetz|mobilfunknetz|wlan|fernsehen)\b(?:"
        rf" [^.;]{{1,40}})?? (?:ist|sind|wurde|wurden|konnte[n]?)\b[^.;]{{0,40}}?\b(?:wiederhergestellt|wieder (?:da"
        rf"|zurück|hergestellt|aufgenommen|freigegeben|freigeschaltet|eingeschaltet|vollständig))\b",
        when=r"\bwieder|\b(?:gefixt|repariert|behoben|entstört)\b",
        unless=r"\b(?:soll|sollen|sollte[n]?|wird|werden|sobald|bis|voraussichtlich|rechnen)\b",
    ),
    G.rule(
        "impact",
        # Rejected, cut off, gone astray; what is not to be had in the time of some work.
        r"\b(?:lehn(?:t|en|te)|weis(?:t|en)|brech(?:en|t)|bricht|wirf(?:t)|werfen|fall(?:en)|fällt)\b(?!"
        r" wir)(?:[^.;]|(?<=\d)\.){1,90}?\b(?:ab|zurück|aus)(?=[.,;!]|$| (?:und|oder|nachdem|weil|da|obwohl|sobald"
        r"|wenn|seit|bei|beim|mit)\b)",
        r"\bnicht zur verfügung\b|\b(?:nicht|kaum|schlecht|nur (?:eingeschränkt|teilweise|schwer|zeitweise"
        r"|sporadisch|bedingt|begrenzt|verzögert|langsam))(?: [a-zäöüß]+)? (?:erreichbar|verfügbar|nutzbar|abrufbar"
        r"|aufrufbar|möglich|zugänglich|anrufbar|bedienbar|buchbar|lieferbar|lesbar|sichtbar|druckbar|einlösbar"
        r"|bezahlbar|ladbar|auffindbar|zustellbar|nachvollziehbar abgebildet)\b",
        rf"\b(?:verhinder(?:t|n|te)|blockier(?:t|en|te)|behinder(?:t|n)|erschwer(?:t|en)|verzöger(?:t|n)"
        rf"|unterbr(?:icht|echen))\b[^.;]{{0,50}}?\b(?:die|den|das|dass|jede[nr]?)\b (?:[a-zäöüß-]+ )?{_FUNCTION}\b",
        r"\bohne (?:[a-zäöüß-]+ )?[a-zäöüß-]+(?: [a-zäöüß]+)? (?:versandt|versendet|verschickt|ausgeliefert|gedruckt"
        r"|angezeigt|dargestellt|gespeichert|zugestellt|ausgegeben|übermittelt)\b",
        rf"\bkeine? (?:[a-zäöüß-]+ )?(?!{_NOT_TOLD}\b)(?:{_FUNCTION}|[a-zäöüß]{{0,12}}(?:ein-|aus-|auf-|an-|ab-"
        rf"|hoch-)[a-zäöüß"
        rf" -]{{3,30}})(?=[.!,;]|$| (?:am|an|in|im|bei|auf|für|zwischen|von|über|per|und) )",
        r"\b(?:strom|wasser|gas|fernwärme|heizung|warmwasser|internet|netz|telefon|zufuhr|versorgung|anschluss"
        r"|anschlüsse)\b[^.;]{0,60}?\b(?:abgeschaltet|abgestellt|abgedreht|unterbrochen|getrennt|gekappt|abgesperrt"
        r"|gedrosselt)\b",
        r"\b(?:erhöhte|hohe|große|ungewöhnliche|steigende|gestiegene) (?:anzahl|zahl|menge|rate|quote)(?: an| von)?"
        r" (?:abgelehnte|fehlgeschlagene|abgebrochene|unzustellbare|verworfene|fehlerhafte|abgewiesene|doppelte"
        r"|verspätete|verlorene)[rn]? [a-zäöüß]",
        r"\b(?:rufe|anrufe|telefonie|gespräche|zahlungen|buchungen|bestellungen|mails|sendungen|logins|anmeldungen"
        r"|überweisungen|verbindungen|uploads|downloads|ladevorgänge|abfahrten|fahrten|züge) betroffen\b",
        r"\bkeine? [45]\d\d(?:er)? mehr\b|\b(?:gehäufte|vermehrte|häufige|falsche|verstärkte)[nrs]?"
        r" (?:[a-zäöüß-]*(?:klassifizierung|einstufung|erkennung|zuordnung|auslösung|alarm|treffer|ablehnung|abbruch"
        r"|abbrüche|trennung|unterbrechung|meldung)(?:en|e|s)?)\b",
        r"\bland(?:en|et|eten|ete)\b[^.;]{0,50}?\b(?:spam|quarantäne|papierkorb|fehlerseite|warteschleife|falschen"
        r"|leere)\b|\b(?:hören|hört|verstehen)\b[^.;]{0,40}?\b(?:nichts|nicht|einseitig|rauschen|echo|verzerrt"
        r"|abgehackt)\b|\b(?:einseitige[rs]?|verzerrte[rs]?|abgehackte[rs]?|blecherne[rs]?) (?:sprache"
        r"|sprachverbindung|ton|audio|verbindung)\w*",
        r"\b(?:ist|sind|war|waren|geht|gehen|wird|werden)\b[^.;:]{0,60}?\b(?:weg|offline|down|dunkel|tot|platt|lahm"
        r"|unbenutzbar|weg vom fenster)(?=[.,;!]|$)",
        r"(?<!es )(?<!hier )\b(?:steht still|stehen still|klemmt|klemmen|hakt|haken|spinnt|spinnen|streikt|streiken"
        r"|zickt|laggt|stottert|stottern|liegt flach|liegen flach|lahmt|lahmen|kriecht)(?: (?:derzeit|gerade|aktuell"
        r"|momentan|komplett|leider|wieder|etwas|ein wenig|ein bisschen))*(?=[.,;!]|$)",
        r"\b(?:verminderte[rn]?|reduzierte[rn]?|verringerte[rn]?|gedrosselte[rn]?|eingeschränkte[rn]?|schlechte[rn]?"
        r"|schwankende[rn]?|geringere[rn]?) (?:[a-zäöüß-]*(?:geschwindigkeit|bandbreite"
        r"|qualität|auflösung|durchsatz|funktionalität|funktionsumfang|netzabdeckung|empfang|druck))\b(?! (?:bei uns|im"
        r" rechen))",
        r"\b(?:verlief|verliefen|läuft|laufen|lief|liefen|gehen|geht|kommen|kommt|laden|lädt|funktionier(?:t|en))\b"
        r"[^.;]{0,50}?\bohne (?:abbrüche|abbruch|verzögerung\w*"
        r"|fehler|ausfälle|störung\w*|aussetzer|wartezeit\w*)\b",
        r"\b(?:stau(?:t|en) sich|aufgestaut|auflaufen|hinterher(?:hink\w+|hängen|hängt)?|häng(?:t"
        r"|en)[^.;]{0,30}hinterher|verschluckt|doppelt (?:berechnet|belastet|abgebucht|verschickt|zugestellt"
        r"|angezeigt|erfasst)|zu (?:viel|wenig|hoch|niedrig|lange|früh|spät) (?:berechnet|abgebucht|angezeigt"
        r"|ausgewiesen|abgerechnet|belastet))\b",
        r"\b(?:läuft|laufen|lief|liefen|spielt|spielen|funktionier(?:t|en)"
        r"|überträgt)\b[^.;]{0,50}?\b(?:mit (?:[a-zäöüß]+ )?"
        r"(?:unterbrechungen|aussetzern|rucklern|störungen|verzögerung(?:en)?|einschränkungen|verspätung(?:en)?"
        r"|abbrüchen"
        r"|tonstörungen|bildstörungen)|in (?:niedrig|schlecht|reduziert|gering|vermindert|mäßig)e[rm]? [a-zäöüß]+)",
        r"\b(?:warte(?:t|n|ten|te)|stehen|steht|stecken|steckt|liegen|sind|noch|befinden sich|länger)\b.{0,70}?\b(?:in"
        r" (?:der|einer) (?:[a-zäöüß]+)?(?:warteschlange|queue)|auf (?:ihren?|den|die|einen) (?:start|ausführung"
        r"|zustellung"
        r"|verarbeitung|auslieferung|abarbeitung|freien? [a-zäöüß]+))\b",
        r"\b(?:be)?antworte(?:t|n|te|ten)\b[^.;]{0,90}?\bmit (?:(?:dem |einem )?(?:status|fehler|code|http|timeout)\w*"
        r"|\"?[45]\d\d)",
        rf"\b(?:hakt|klemmt|stockt|hapert|spinnt|ruckelt|knirscht|zwickt|holpert|rumpelt|krankt) es\b(?: [a-zäöüß]+"
        rf"){{0,3}}? (?:bei|beim|mit|in|im|an|am) {_ART}{_ADJ}(?:{DOING}|{HAVING})\b|\b(?:kommt|kam)\b[^.;]{{0,40}}?"
        rf"\b(?:bei|beim|im) {_ART}{_ADJ}(?:{DOING})\b[^.;]{{0,60}}? zu {_TROUBLE}\b",
        r"\b(?:beim|bei|im|in|mit|auf) [^.;,]{3,50}? (?:hakt|klemmt|stockt|hapert|spinnt|ruckelt) es\b"
        r"|\bsteh(?:t|en) (?:alle|sämtliche) [a-zäöüß-]+(?=[.,;!]|$)",
        r"\bunterbr[uü]ch(?:e|en|s)? (?:von|max\.?|maximal|bis|ca\.|à|für alle|bei|beim|der [a-zäöüß]{5,})(?= |$)",
        r"\b(?:kurz|kurzzeitig|kurzfristig|mehrmalig|mehrfach|einzeln|wiederholt|zeitweis|vorübergehend)e[nrs]?"
        r" (?:[a-zäöüß-]+ )?"
        r"(?:unterbrechung(?:en)?|ausf[aä]lle?n?|aussetzern?|nichterreichbarkeit|abbr[uü]chen?|unterbrüchen?"
        r"|paketverluste?n?)\b",
        unless=r"^(?:der|die|das|unsere?) [a-zäöüß-]*(?:portal|formular|plattform|system|anwendung)(?: (?:de[rs]|von"
        r"|zu[rm]?|für)"
        r" [a-zäöüß-]+){0,2} (?:ist|sind)(?: [a-zäöüß]+){0,3} nur eingeschränkt nutzbar(?=[.!]?$)"
        r"|\b(?:wir|es) (?:weisen|lehnen|fallen)\b|\b(?:analysier|untersuch)\w+ die\b"
        r"|\bspätestens\b[^.;]{0,60}\bwieder\b|\b(?:informationen|neuigkeiten|angaben|prognose|zeitpunkt"
        r"|workaround|umgehung\w*|schätzung|auskunft|lösung|eta)\b[^.;]{0,50}\b(?:nicht|kein)|\b(?:nicht"
        r"|kein\w*)\b[^.;]{0,30}\b(?:prognose|zeitpunkt|schätzung|workaround|zeitangabe|ratsam|aussage|angaben?)\b"
        r"|\b(?:ursache|fehlersuche|analyse|behebung|reproduzier\w+)\b",
        unless_before=rf"\b(?:keine?(?:n|r)?|ohne|falls|wenn|bitte|sobald|bis|und nicht)(?: [a-zäöüß-]+){{0,3}}"
        rf"|\b{INNER}(?: [a-zäöüß]+){{0,4}}|\bwir(?: [a-zäöüß]+){{0,3}}",
        unless_in=r"\b(?:wir|bitte|datenverl\w*|fehler meldet|nicht betroffen|schließen wir|handlung|aktion"
        r"|auswirkung\w*|einschränkung\w*|beeinträchtigung\w*|anbieter|provider|carrier|dienstleister|update"
        r"|rückmeldung|bestätigung (?:von|des))\b",
        unless_after=r" (?:nötig|notwendig|erforderlich|zu erwarten|geplant|vorgenommen)",
    ),
)
