"""German: causes told by what a supplier, a machine or a change did, and work that is announced by its verb."""

from __future__ import annotations

from playbook.review.de.words import G
from playbook.review.vocabulary import listed, one_of

#: Parts inside and work on them: nothing customers speak of.
_PART = (
    r"(?:[a-zäöüß0-9-]{0,24}?(?:router|switche?s?|firewalls?|controllers?|loadbalancers?|load-balancers?|proxy"
    r"|gateways?|netzteile?|usv"
    r"|festplatten?|platten|ssds?|raid|datenträger|linecards?|line-?card|interconnects?|peerings?|uplinks?"
    r"|trunks?|baugruppen?"
    r"|module?s?|chassis|karten?wechsel"
    r"|platinen?|sensoren|servers?n?|hosts?|hypervisor"
    r"|nodes?|knoten|cluster[ns]?|storage\w*|speichersysteme?n?|speicher|ram|cpu|datenbank(?:en)?|datenbankserver"
    r"|replika\w*|cache|redis|sidekiq|kafka|rabbitmq|queue"
    r"|warteschlange|worker|scheduler|cronjob|zertifikate?|schlüssel|token|dns-?eintr[aä]ge?|zonendatei|konfiguration"
    r"|regel(?:n|werk)?|richtlinie|policy"
    r"|filter|skripte?|index|tabelle|partition|leitung(?:en)?|kabel|glasfasern?|muffe|verteiler|trafos?|trafostation"
    r"|transformator|station|umspannwerk|schaltanlage"
    r"|pumpe|ventil|rohr|rohrleitung|schieber|antennen?|mast|basisstation|vermittlungsstelle|technik|hardware"
    r"|software|firmware|betriebssystem"
    r"|infrastruktur|netzwerk(?:technik|komponenten?)?|kernnetz|backbone|kühlung|klimaanlagen?|kältemaschinen?"
    r"|notstrom\w*|generator|stromversorgung|batterien?|akkus?|plattform"
    r"|weichen?|gleise?|schienen|oberleitung|brücken?|fahrbahn|aufzug|kern(?:system)?|buchungssystem|kassensystem"
    r"|kernbanksystem|kundensystem|sbc|hsm|wlan-controller|access-?points?))"
)
_PARTED = (
    r"(?:[a-zäöüß0-9-]{0,24}?(?:dienstleister|anbieter|provider|carrier|betreiber|distributor|lieferant|zulieferer"
    r"|hoster|hersteller"
    r"|registry|registrar|rechenzentrum|bank|banken|clearingstelle|acquirer|vorleister|vorlieferant|finanzverwaltung"
    r"|ministerium|behörde|annahmestelle"
    r"|fachdienst|verzeichnisdienst|vermittlungsdienst|druckerei|netzbetreiber|versorger|kraftwerk|stadtwerke"
    r"|spediteur|post|gateway|schnittstelle|versender|abwickler|vermittler|wetterdienst|verkehrsverbund|gegenstelle"
    r"|rechenzentrumspartner|auskunftei|bundesdruckerei|datenquelle|reederei|verlag|labor|notar|ident-?dienst"
    r"|identitätsdienst|kartendienst|zahlungsdienst|sms-dienst|maildienst|meldedienst|zulieferdienst)(?:e?[ns]|innen)?"
    r"|telekom|vodafone|o2|telefónica|1&1|swisscom|sunrise|a1|magenta|microsoft|google(?! pay)|amazon|aws|azure"
    r"|apple(?! pay)|meta|whatsapp|cloudflare|akamai|fastly|hetzner|ovh|ionos"
    r"|strato|stripe|paypal|adyen|klarna|mollie|worldline|nexi|visa|mastercard|twilio|sendgrid|mailgun|github|gitlab"
    r"|atlassian|okta|auth0|dhl|dpd|ups|hermes|gls"
    r"|denic|switch|nic\.at|de-cix|openai|anthropic|salesforce|datev|elster|gematik|bundesbank|db infrago|db netz|sbb"
    r"|öbb|deutsche bahn)"
)
_FELL = (
    r"(?:ausgefallen|gestört|nicht (?:erreichbar|verfügbar)|unerreichbar|offline|überlastet|down|abgestürzt|defekt"
    r"|kaputt|hinüber|tot|abgeraucht|durchgebrannt"
    r"|verstopft|voll|vollgelaufen|ausgelastet|am anschlag|am limit|überfordert|überhitzt|blockiert|durchtrennt"
    r"|beschädigt|abgelaufen|verbogen|beeinträchtigt"
    r"|fehlerhaft|falsch konfiguriert|hängen ?geblieben|eingefroren|aus dem tritt|instabil|korrupt|inkonsistent"
    r"|unterbrochen)"
)
_DOES = (
    r"(?:liefer(?:t|n|te|ten)|antworte(?:t|n|te|ten)|beantworte(?:t|n|te)|reagier(?:t|en|te)|send(?:et|en|ete)|nimmt"
    r"|nehmen|nahm|lehn(?:t|en|te)|weist|weisen|wies|bestätig(?:t|en|te)"
    r"|blockier(?:t|en|te)|drossel(?:t|n|te)|verweiger(?:t|n|te)|sperr(?:t|en|te)|stell(?:t|en|te)|gib(?:t)?|geben"
    r"|gab|verarbeite(?:t|n|te))"
)
_FIXED = (
    r"(?:getauscht|ausgetauscht|ersetzt|erneuert|modernisiert|erweitert|umgebaut|verlegt|migriert|umgestellt"
    r"|umgezogen|ertüchtigt|saniert|instand ?gesetzt|aufgerüstet"
    r"|nachgerüstet|angehoben|aktualisiert|gepatcht|abgelöst|verstärkt|ausgebaut|umgeschwenkt|konsolidiert|neu"
    r" gestartet|gewechselt|zusammengelegt)"
)
_FAILED = one_of(
    *listed(
        """defekt, kaputt, hinüber, tot, abgeraucht, durchgebrannt, verstopft, voll, ausgelastet, am anschlag, am limit,
        überlastet, überhitzt, abgestürzt, ausgefallen, abgelaufen, hängen, eingefroren, korrupt,
        inkonsistent, durchtrennt, beschädigt, gestorben, verklemmt, falsch, fehlkonf, zu wenig, nicht
        gen, keine freie, knapp, fehlender, unzureich, zu klein, doppelt, versehentlich, unvollst, nicht
        richtig, nicht korrekt, nicht vollst, nicht auf alle, nicht mit"""
    )
)
#: What was too much for it, or done wrong.
TOO_MUCH = (
    r"\b(?:nicht|nicht mehr|nicht rechtzeitig|nicht automatisch) (?:gewachsen|hinterher(?:kam|gekommen|kommt)"
    r"|nachgekommen|nachkam|standgehalten"
    r"|mitgekommen|mitgewachsen|ausgereicht|aktualisiert worden|verlängert worden|erneuert worden|auf alle"
    r" [a-z]+ verteilt)\b",
    r"\b(?:unterdimensioniert|überbucht|überlaufen|überrannt|leergelaufen|ausgereizt|zweckentfremdet|vergessen"
    r" (?:worden|wurde)|übersehen worden)\b",
    r"\bzu (?:breit|eng|streng|scharf|weit|niedrig|hoch|klein|kurz|knapp|aggressiv|restriktiv|großzügig"
    r"|strikt)(?:e[nrms]?)? (?:gefasst|gesetzt|eingestellt|konfiguriert|dimensioniert|bemessen|gewählt|formuliert"
    r"|ausgelegt|eingestuft"
    r"|konfigurierte\w*|rate-?limit|timeout|grenzwert|schwellwert|limit|filter\w*|regel\w*)\w*",
    r", durch (?:das|die|den|welche[sn]?|dessen|deren)\b|\b(?:wodurch|weshalb|weswegen|woraufhin"
    r"|infolgedessen)\b|, was (?:dazu|zu|eine?n?|die|den) [^.;]{0,50}\b(?:führt|geführt|auslöst|ausgelöst"
    r"|verursacht|überlastet|blockiert)\w*",
    r"\b(?:hat|haben|hatte|hatten)\b[^.;]{0,90}?\b(?:massenhaft|millionenfach|tausende|unmengen|zu viele|in"
    r" einer schleife|ungewöhnlich viele)\b|\b(?:massenhaft|massenweise|ungewöhnlich viele|außergewöhnlich viele"
    r"|extrem viele|übermäßig viele) [a-zäöüß-]+",
    r"\bein(?:e)? (?:[a-zäöüß-]+ )?[a-zäöüß-]{0,20}(?:deployment|release|update|änderung|regel|job|skript|patch"
    r"|rollout|migration|konfiguration|abfrage|import|kampagne|umstellung|anpassung|commit|version)\b[^.;]{0,60}?"
    r"\b(?:hat|hatte|haben)\b(?:[^.;]|(?<=\d)\.){0,90}?\b[a-zäöüß]*(?:ge[a-zäöüß]{3,}t|iert|legt|setzt|schrieben"
    r"|löscht|ändert|lastet|braucht)\b",
    r"^(?:mit|bei|seit) (?:der|dem|unsere[rm]|einer|einem) (?:[a-zäöüß-]+ )?(?:[a-zäöüß-]{0,20}(?:umstellung"
    r"|update|migration|release|deployment|umzug|wechsel|einspielung|aktualisierung"
    r"|version))\b[^.;]{0,60}?\b(?:wurde|wurden|ist|sind|hat|kam|kommt|werden)\b",
    r"\b(?:ursächlich|verantwortlich|auslösend|schuld|grund|auslöser|ausschlaggebend)(?: (?:hierfür|dafür"
    r"|daran))? (?:ist|war|sind|waren)\b(?! (?:noch|unbekannt|unklar|gefunden|derzeit|bekannt|identifiziert"
    r"|behoben|nicht))"
    r"|\b(?:ursache|grund|auslöser|hintergrund) (?:hierfür |dafür |der [a-z]+ )?(?:ist|war|sind|waren)"
    r" (?!(?:noch|unbekannt|unklar|gefunden|derzeit|bekannt|identifiziert|behoben|nicht|lokalisiert|eingegrenzt"
    r"|weiterhin|bislang|bisher|aktuell|inzwischen|nun|mittlerweile|jetzt|uns|geklärt)\b)[a-zäöüß]",
    r"\b(?:hardware|festplatten|speicher|server|netzteil|controller|platinen|lüfter|software|kühlungs|leitungs"
    r"|kabel|glasfaser|router|switch|datenbank|akku|batterie|ventil|pumpen|trafo|transformator)-?(?:defekt"
    r"|ausfall|schaden|crash|fehler|tod|bruch|havarie|brand|leck|riss)(?:s|es|e)?\b",
    r"\b(?:da|weil) [^.;]{3,60}?\b(?:registry|dienst|api|anbieter|provider|schnittstelle|dienstleister"
    r"|gegenstelle)\b[^.;]{0,50}?\b(?:liefert|antwortet|hat|ist|sind|kommt)\b",
    r"\b(?:rohrbruch|wasserrohrbruch|kabelriss|kabelfehler|erdschluss|netzfehler|muffenschaden|marderschaden"
    r"|bagger\w*|spannungsabfall|frequenzabfall|speicherleck|memory-?leak|race-?condition|endlosschleife"
    r"|rekursion|deadlock|lock-?konflikt|split-?brain|routing-?schleife|broadcast-?sturm|bgp-?\w+|cyberattacke"
    r"|ransomware\w*|phishing-?welle|botnetz?|credential-?stuffing)\b",
)
RULES = (
    G.rule(
        "cause",
        # Someone else's trouble.
        rf"\b{_PARTED}\b(?:[^.;]{{0,70}}?\b(?:{_FELL}|störung\w*|netzstörung|ausfall|großstörung|[a-zäöüß]*probleme?n?"
        rf"|schwierigkeiten|engp[aä]ss\w*|wartung\w*|verzug|verspätung|formatfehler\w*)\b"
        r"(?=[^.;]{0,60}$|[^.;]{0,60}[.;])"
        rf"|[^.;]{{0,50}}?\b{_DOES}\b[^.;]{{0,50}}?\b(?:unvollständig|verspätet|verzögert|fehlerhaft"
        rf"|falsch\w*|nicht|keine?|ab|zurück|langsam|leere?|fehler|gedrosselt|sporadisch|eine störung|störung"
        rf"|nur (?:einen teil|noch|teilweise|begrenzt|wenige|vereinzelt))\b)",
        rf"\b(?:(?:gestört|ausgefallen|überlastet|schuld|verantwortlich) (?:ist|sind|war|waren) (?:eine?|der|die|das"
        rf"|unsere?)|(?:(?:netz|groß|teil)?störung\w*|ausfall|probleme?n?|schwierigkeiten|fehlern?|wartung\w*|engpass"
        rf"|überlastung"
        rf"|formatfehler\w*)(?: (?:bei|beim|der|des|von|seitens|im netz|auf seiten|im hause)(?: (?:der|dem|des"
        rf"|unsere[rsmn]|eine[rsm]))?(?: [a-zäöüß-]+)?)?) {_PARTED}\b",
        r"\b(?:bestätigt|bestätigen|meldet|melden|verzeichnet|kämpft mit|leidet unter|hat|haben|hatte) (?:uns "
        r"|aktuell |derzeit |gerade |selbst |nun |leider |ebenfalls )*(?:eine?n? |mit )?(?:[a-zäöüß]+e?[nr]? )?"
        r"(?:netz|groß|teil|system|strom|hardware|leitungs)?(?:störung|ausfall|totalausfall|netzstörung"
        r"|kabelschaden|stromausfall|serverproblem\w*)\b",
        when=rf"\b(?:{_FELL}|{_DOES}|störung\w*|[a-z]+störung|[a-z]*ausfall|[a-z]*problem\w*|schwierigkeiten|engp\w+"
        rf"|wartung\w*|verzug|verspätung|fehlern?|formatf\w+|überlastung|laut|nach angaben|seitens)\b",
        unless=r"\bunsere?r? (?:gateway|schnittstelle|bank)\b|\b(?:kunden|nutzer|wir|anwender|einige|viele|mehrere"
        r"|uns) (?:melden|haben|hatten|hat|bestätigen)\b"
        r"|\bwir (?:liefern|bestätigen)\b|\b(?:prüfen|klären|unklar|prüft),? ob\b"
        r"|\bkein(?:e|en)? (?:störung|ausfall|problem|rückmeldung)|\bnicht (?:bei|durch|vom)\b|\bauf der suche"
        r"|\bbehoben\b|\b(?:monitoring|überwachung|alarmierung|leitstand) meldet\b|-modul auf\b|\bkontakt mit\b"
        r"|\bhat noch\b|\berstatt\w*",
        unless_before=r"\b(?:über|per|mit|zu|zur|zum|an|an die|in unserem|von|kein(?:e|en)?|falls|wenn|karten|konten)",
        unless_in=r"\b(?:kontakt|arbeite[nt]|behebung|noch keine|rückmeldung|an der|prüf\w+|karten-|karte|an der"
        r" (?:behebung|lösung)|wieder|ursache|techniker|telefon\w*|statusseite|bankkarten|partner-)\b",
    ),
    G.rule(
        "cause",
        # What a part of ours is, lacks or does.
        rf"\b{_PART}\b(?:(?: [^.;,]{{1,40}})?? (?:ist |sind |war |waren |leider |komplett |teilweise |wurde |wurden "
        rf"|durch [^.;,]{{3,40}} )*(?:defekt|kaputt|hinüber|tot\b|abgeraucht|durchgebrannt|verstopft|vollgelaufen"
        rf"|voll\b(?!"
        rf" (?:funkt|verf))"
        r"|ausgelastet|am anschlag|am limit|überlastet|überhitzt|abgestürzt|ausgefallen|abgelaufen|hängen ?geblieben"
        r"|eingefroren|korrupt|inkonsistent|durchtrennt|beschädigt|gestorben|verklemmt|falsch \w+t\b"
        r"|fehlkonfiguriert)"
        rf"|[^.;]{{0,60}}?\b(?:doppelt|falsch|versehentlich|unvollständig|nicht (?:richtig|korrekt|vollständig|auf"
        rf" alle|mit)) (?:[a-zäöüß ]{{0,20}})?(?:geladen|eingespielt|verteilt|gesetzt|übernommen|angelegt|kopiert"
        rf"|ausgerollt|gelöscht|verarbeitet|interpretiert|hinterlegt|eingetragen|migriert)\b)",
        r"\b(?:zu wenig|zu wenige|nicht genug|nicht genügend|kein(?:en)? freie[rn]?|knapper|fehlender"
        r"|unzureichender?|zu knapp\w*|zu klein\w*) (?:[a-zäöüß]+e[nr]? )?(?:[a-zäöüß-]{0,20}(?:speicher|server"
        r"|platz|knoten|leitungen|threads|cpu|ram)|arbeitsspeicher|kapazität(?:en)?|ressourcen|leistung|bandbreite"
        r"|speicherplatz|platz|worker\w*|personal|threads|verbindungen)\b",
        when=rf"\b{_FAILED}",
        unless=r"\b(?:prüfen|klären|unklar|prüft|untersuchen),? (?:ob|was|warum|weshalb)\b|\bkein(?:e|en)?"
        r" (?:hinweis|anzeichen)|\bweshalb (?:es|das) (?:dazu|so)|\b(?:bleibt|ist) (?:noch )?(?:unklar|unbekannt)"
        r"|\b(?:bitte|lösch\w+ sie|prüfen sie)\b",
        unless_before=r"\b(?:kein(?:e|en|er)?|nicht|ohne|neue[rs]?|kunden mit)",
        unless_in=r"\b(?:postfach|konto|karte|kartenterminal|bei uns|wer|falls|wieder|ursache ist (?:gefunden"
        r"|bekannt)|warteschlange(?:n)? (?:ist|sind))\b",
    ),
    G.rule(
        "cause",
        # Announced work, by its verb.
        rf"\b(?:wird|werden)\b(?! wir)(?:[^.;]|(?<=\d)\.){{0,90}}?\b{_PART}\b(?:[^.;]"
        rf"|(?<=\d)\.){{0,70}}?\b{_FIXED}\b",
        r"\b(?:für|wegen|zwecks|zum|zur|während|bei|im zuge) (?:den |die |das |des |der |dem |einen |einer |eines "
        r"|eine )?(?:[a-zäöüß0-9.-]{0,30}?(?:austauschs?|tauschs?|ersatz|erneuerung|erweiterung|umbaus?|umzugs?"
        r"|migration|modernisierung|verlegung|inbetriebnahme|umschaltung|anbindung|sanierung|zusammenlegung"
        r"|ablösung|einbaus?|wechsels?))\b",
        r"\b(?:tauschen|ersetzen|erneuern|erweitern|modernisieren|migrieren|aktualisieren|patchen|verlegen"
        r"|verstärken|rüsten|bauen|ziehen|stellen|heben|lösen|schwenken|schalten) wir\b(?:[^.;]"
        r"|(?<=\d)\.){0,70}?\b(?:um|auf|aus|ab|an|[a-zäöüß-]{0,20}(?:router|server|datenbank\w*|cluster|netz\w*"
        r"|software|system\w*|speicher|leitung|technik|firewall|switch\w*|infrastruktur|plattform"
        r"|zertifikat\w*))(?=[.,;]|$| auf [a-z]+ \d)",
        rf"\b(?:neustart|reboot|umzug|tausch|austausch|wechsel|update|upgrade|migration|umbau|patchen|aktualisierung"
        rf"|erneuerung|wartung|umstellung|failover-?test) (?:(?:de[rs]|von|auf|unsere[rs]|am|an) (?:[a-zäöüß0-9-]+"
        rf" )?)?{_PART}\b"
        r"|\b(?:datenbank|server|router|kamera|firewall|switch|storage|cluster|netz|system|software|firmware"
        r"|rechenzentrums?|trafo|zähler|kabel|domain|host|hardware)-?(?:migration|umzug|tausch|austausch|wechsel"
        r"|upgrade|umbau|erneuerung|umstellung|umschaltung)\b|\bupdate auf [a-z]+ \d",
        when=r"\b(?:\d\d?\.\d|\d\d?[:.]\d\d|\d\d? ?uhr|\d\d? bis \d|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch"
        r"|wochenende|heute (?:nacht|abend)|morgen|geplant\w*|nacht|\d\d?\. [a-z])",
        unless=r"\b(?:keine (?:[a-zäöüß]+ )?(?:einschränk|beeinträch|ausf|unterbrech)\w*|verschoben|abgesagt"
        r"|abgeschlossen|beendet|redundan\w+|defekt\w*|ausgefallen\w*|nächstes update|seit|beeinträchtig\w+"
        r" .{0,30}nicht zu erwarten|software-?update|nextcloud update)\b",
        unless_in=r"\b(?:sie|ihr|daten aktualisiert|zertifikat|seite|status)\b",
    ),
)
