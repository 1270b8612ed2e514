"""German: the same features as English, found by the same kinds of words. Verbs split and stand last, so patterns
look for the finite verb and the participle in either order; nouns compound, so stems are open to both sides."""

from __future__ import annotations

from playbook.review.de import experience, promises
from playbook.review.de.words import G
from playbook.review.rule import Language

HYPOTHETICAL = G.compile(
    r"^(?:und |aber |bitte )?(?:falls|wenn|sollte[nt]?|sofern|im falle?)\b",
    r"\b(?:falls|wenn|sollten?) (?:das problem|weiterhin|der fehler|die störung|(?:sie|ihr) (?:weiter"
    r"|noch|immer|probleme|fehler|betroffen|fragen|dennoch|trotzdem))\b",
    r"\b(?:um|damit) (?:künftig|in zukunft|solche|ähnliche|weitere|eine wiederholung)\w*",
    r"\b(?:in zukunft|zukünftig|künftig)\b",
    r"\b(?:bleibt|besteht|bestehen|tritt|treten|haben) (?:das problem|der fehler|die störung"
    r"|ihr bildschirm|sie)\b.{0,40}?, (?:wenden|kontaktieren)",
)
SPECIFIC = G.compile(
    r"<clock>|\b\d{4}-\d\d-\d\d\b|\b\d{1,2}\. ?<month>\b|\b\d{1,2}\.\d{1,2}\.\d{2,4}"
    r"|\b\d+(?:[.,]\d+)? ?(?:%|prozent|minuten?|min\b|stunden?|h\b|tage?n?|sekunden?)"
    r"|\b(?:morgen (?:früh|vormittag|um)|gestern|heute (?:abend|nacht)|<weekday>)\b",
    r"\b(?:neu ?gestartet|neu ?starten|starten (?:wir )?(?:die |den |das |unsere )?[a-zäöüß]+|startet"
    r"|neustart|zurückgesetzt|zurückgerollt|rollback|rückgängig|umgeleitet|umgeschaltet|umgestellt"
    r"|ausgetauscht|getauscht|tausch(?:en|t)|ersetz(?:t|en)|abgeschaltet|deaktiviert|isoliert|migriert"
    r"|verschoben|umgezogen|kapazität(?:en)?|ressourcen|erweitert|skaliert|failover"
    r"|konfigurationsänderung|backup|sicherung(?:en)?|neu (?:aufgesetzt|aufgebaut|indiziert)|geleert"
    r"|blockiert|gesperrt|erneuer(?:t|n)|hotfix|gepatcht|nachgeholt)\b",
    r"\b(?:server|datenbanken?|router|switch|festplatten?|anbieter|dienstleister|netzbetreiber"
    r"|provider|datenverlust|daten|zulieferer|drittanbieter|leitung(?:en)?)\b",
)
PHASE = G.compile(r".")
GERMAN = Language("de", (*experience.RULES, *promises.RULES), HYPOTHETICAL, SPECIFIC, PHASE)
