"""German: the same features as English, found by the same kinds of words. Verbs split and stand last, so patterns
look for the finite verb and the participle in either order; nouns compound, so stems are open to both sides."""

from __future__ import annotations

from playbook.review.de import (
    advice,
    causes,
    channels,
    estimates,
    faults,
    groups,
    machines,
    origins,
    parties,
    places,
    promises,
    reasons,
    recovery,
    states,
    symptoms,
    traffic,
    ways,
)
from playbook.review.de.words import G
from playbook.review.rule import Language

HYPOTHETICAL = G.compile(
    r"^(?:und |aber |bitte )?(?:falls|wenn|sollte[nt]?|sofern|im falle?)\b",
    r"\b(?:falls|wenn|sollten?) (?:das problem|weiterhin|der fehler|die störung|(?:sie|ihr) (?:weiter|noch|immer"
    r"|probleme|fehler|betroffen|fragen|dennoch|trotzdem))\b",
    r"\b(?:um|damit) (?:künftig|in zukunft|solche|ähnliche|weitere|eine wiederholung)\w*",
    r"\b(?:in zukunft|zukünftig|künftig)\b",
    r"\b(?:bleibt|besteht|bestehen|tritt|treten|haben) (?:das problem|der fehler|die störung|ihr bildschirm"
    r"|sie)\b.{0,40}?, (?:wenden|kontaktieren)",
)
SPECIFIC = G.compile(
    r"\b(?:<clock>)|\b(?:vor|nach)mittags?\b|\b\d{4}-\d\d-\d\d\b|\b\d{1,2}\. ?<month>\b"
    r"|\b\d{1,2}\.\d{1,2}\.\d{1,4}|\b\d+(?:[.,]\d+)? ?(?:%|prozent"
    r"|minuten?|min\b|stunden?|h\b|tage?n?|sekunden?)|\b(?:ein|zwei|drei|vier|fünf|sechs|zehn|zwanzig|wenigen"
    r"|paar)[a-z]{0,2} (?:minuten?|stunden?|tagen?)\b|\b(?:morgen (?:früh|vormittag|um)|gestern(?! gemeldet)"
    r"|heute (?:abend|nacht)|<weekday>)\b",
    r"\b(?:neu ?gestartet|neu ?starten|starten (?:wir )?(?:die |den |das |unsere )?[a-zäöüß]+|startet|neustart"
    r"|zurückgesetzt|zurückgerollt|rollback|rückgängig|umgeleitet|umgeschaltet|umgestellt|ausgetauscht|getauscht"
    r"|tausch(?:en|t)|ersetz(?:t|en)|abgeschaltet|deaktiviert|isoliert|migriert|verschoben|umgezogen"
    r"|kapazität(?:en)?|ressourcen|erweitert|skaliert|failover|konfigurationsänderung|backup|sicherung(?:en)?"
    r"|neu (?:aufgesetzt|aufgebaut|indiziert)|geleert|blockiert|gesperrt|erneuer(?:t|n)|gepatcht"
    r"|nachgeholt|zurück(?:gedreht|gespielt|genommen|gestellt|geschaltet|gedrängt)|schalten [^.;]{0,40}\bum|entfernt"
    r"|gelöscht|gefiltert|gestaffelt|signiert|nachgeladen"
    r"|eingetragen|verteilt|hochgefahren|heruntergefahren|geflickt|gedrosselt|gestoppt|angehalten|pausiert|getrennt"
    r"|freigeschaltet|umkonfiguriert|angepasst|geschickt|umgehängt|umgesteckt|nachgefüllt|aufgestockt|freigeräumt"
    r"|zugeschaltet)\b",
    r"\b(?:[a-zäöüß-]*server|datenbanken?|router|switch|festplatten?|carriers?|rechenzentr(?:um|ums|en)|ersatzsystem\w*"
    r"|ersatzstandort|patch(?:es)?|firewall|regel|regeln|tunnel|pumpe|bank|partnerbank"
    r"|(?<!uns der )(?:anbieters?|dienstleisters?|netzbetreibers?|providers?|hersteller|betreiber)(?! (?:ist |sind "
    r"|wurde |wurden )?"
    r"(?:bereits |schon )?(?:arbeite[nt]|kümmer\w+|prüf\w+|dran|daran|informiert|verständigt|eingeschaltet"
    r"|eingebunden))"
    r"|datenverlust|angriffe?s?|attacken?|ddos\w*|templates?|signatur\w*|zulassungs\w+|führerschein\w*|zeitung\w*"
    r"|\w*ausgabe|responder|kein(?:e|en|erlei)? (?!\w*(?:problem|störung|änderung|neu|weiter|auffällig"
    r"|einschränk|hinweis|info|detail|update|aktion|angabe|prognose|lösung|ursache|termin|einzelheit|fehler"
    r"|beeinträchtig"
    r"|bericht|meldung|beanstand|unregelmäßig|zeit|grund|folge|anlass|entwarnung|erkenntnis|ergebnis|nenn|nach"
    r"|aussage))\w+"
    r"|(?:falsche|doppelte|leere|fehlende|verspätete)[nrs]? (?!hinweis)\w+"
    r"|daten|wasserrohrbruch\w*|kurzschluss\w*|queue|zulieferer|unterwegs|angefordert|(?<!hot)update wurde installiert"
    r"|drittanbieter|leitung(?:en)?|(?<!liebe )partners?)\b",
)
PHASE = G.compile(
    r"\b(?:unter?such\w+|analys\w+|prüf\w+|geprüft|gestört|(?:ver)?änderung(?:en)?|infos?|such\w+|nachgeh\w+"
    r"|gehen|gegangen|identifizier\w+|gefunden|erkannt"
    r"|lokalisier\w+|eingegrenzt|beobacht\w+|überwach\w+|monitor\w*|behoben|beheb\w+|behebung|gelöst|lösung|lösen"
    r"|fix\w*|korrig\w+|korrektur\w*|reparier\w*|entstör\w+|wiederhergestellt|wiederherstell\w+|eingespielt"
    r"|ausgerollt|eingeleitet|umgesetzt|implementiert|geschlossen|schließen|abgeschlossen|beendet|erledigt|vorbei"
    r"|normal\w*|normalbetrieb|regulär\w*|wie gewohnt|stabil\w*|verfügbar\w*|zur verfügung|läuft|laufen"
    r"|funktionier\w+|wieder|arbeit\w*|unverändert|hochdruck|kümmern|dran|störung\w*|problem\w*|vorfall\w*"
    r"|vorfälle|fehler\w*"
    r"|ausfall\w*|einschränk\w+|beeinträchtig\w+|betroffen\w*|beeinflusst|degrad\w+|wartung\w*|geplant\w*|begonnen"
    r"|beginn\w*|gestartet|ursache\w*|grund|team\w*|techniker\w*|technik|ingenieur\w*|kollegen|inform\w+|update\w*"
    r"|meldung\w*|melden|bericht\w*|neuigkeiten|details|stand|folgt|folgen|laufenden|bescheid|entschuldig\w+|leid"
    r"|bedauern|verzeih\w+|dank\w*|danke|geduld|verständnis|unannehmlich\w+|support|kontakt\w*|wenden|fragen"
    r"|hinweis\w*|bekannt|kenntnis|bewusst|gute nachrichten|hallo|lage|status|bestätig\w+|bitte|weiter\w*"
    r"|auffälligkeiten|alles|entwarnung|bedeutet|in kürze|demnächst|bald|übernommen|bereitschaft|leistung|wachsam"
    r"|bleiben|dienste?|systeme?|hakt|klemmt|knirscht|schauen|schaut|maßnahmen|wirkung|wirken|greifen|sobald"
    r"|ärgerlich\w*"
    r"|nervt|nervig|wichtig|unangenehm|warterei|warten|länger|untersuchungen|arbeiten|mehr|feierabend|incident"
    r"|abklärung\w*|klären|geklärt|klärung|fall|vorgang|beschäftigt|nachsicht|aufmerksam\w*|herausfinden|gedulden"
    r"|bearbeitung|priorität|prio|umstände|moin|hey|servus|grüezi|liebe\w*|wissen|gemeldet|sagen|unterrichten"
    r"|ticket\w*|eskalier\w*|erkenntnisse|verständigt|eingeschaltet|expert\w+|ausgestanden|fehlersuche|ernst|augenblick"
    r"|sehen (?:wir )?uns|spezialist\w+|fachleute|entstör\w*|weitergegeben|weitergeleitet|raus|ball|durchatmen"
    r"|auge|augen|blick|live|ruckelt|neues|neue[rn]? stand|machen (?:wir )?zu|ist durch|testbetrieb|probebetrieb"
    r"|spaß|appetit|wochenende|schönen)\b"
)
_PARTS = (
    symptoms,
    faults,
    states,
    recovery,
    groups,
    machines,
    parties,
    places,
    promises,
    advice,
    ways,
    channels,
    estimates,
    causes,
    origins,
    reasons,
    traffic,
)
GERMAN = Language("de", tuple(rule for part in _PARTS for rule in part.RULES), HYPOTHETICAL, SPECIFIC, PHASE)
