"""German: other ways that stay open, named for themselves: what else works, where else one gets it."""

from __future__ import annotations

from playbook.review.de.things import DOING
from playbook.review.de.words import G

#: Ways to sign in, to pay, to reach somebody and to look something up.
_WAY = (
    r"(?:[a-zäöüß0-9-]{0,20}?(?:chats?|e-?mails?|telefon|hotline|festnetz|schalter|automaten|passkeys?|codes"
    r"|authenticator(?:-apps?)?|tan|pin|fingerabdruck|gesichtserkennung|passwort|passwörter|kreditkarten?|girocard"
    r"|ec-karte|bargeld|barzahlung(?:en)?|lastschrift|paypal|rechnung|überweisung(?:en)?|vorkasse|desktop-?(?:app"
    r"|version|programm|client)|web-?(?:version|client|oberfläche|app|portal)|browser|webmail|imap|csv-(?:import"
    r"|export)"
    r"|filialen|kassen|formular(?:e)? (?:auf|als) [a-z]+|aushang|papier\w*|termine|nachrichten))"
)
_WORKS = (
    r"(?:funktionier(?:t|en)|klapp(?:t|en)|geht|gehen|steh(?:t|en) (?:ihnen |euch |dir )?"
    r"(?:weiterhin |wie gewohnt |nach wie vor |uneingeschränkt )*zur verfügung|bleib(?:t|en) (?:nutzbar|verfügbar"
    r"|möglich|erreichbar)|(?:ist|sind) (?:weiterhin|wie gewohnt|nach wie vor|trotzdem|auch) (?:möglich|verfügbar"
    r"|nutzbar"
    r"|erreichbar))"
)
_STILL = (
    r"(?:weiterhin|wie gewohnt|nach wie vor|normal|problemlos|jederzeit|trotzdem|dennoch|uneingeschränkt|wie üblich)"
)
_AT = r"(?:telefonisch|schriftlich|vor ort|persönlich|formlos|auf papier|per [a-zäöüß-]+|am schalter|am telefon)"
_UNLESS = (
    r"\b(?:wieder|fehler|störung) (?:möglich|verfügbar|melden)\b|\bist nur\b[^.;]*\b(?:betroffen|möglich, wenn)"
    r"|\bbericht\b|\b(?:die|der|das) (?:störung|fehler|problem)\b"
)
_IF = r"\b(?:falls|wenn|damit|dass|wir|tritt|treten|betrifft|betreffen)(?: [a-zäöüß]+){0,2}"
_NOT = (
    r"\b(?:wieder|nicht(?! (?:doppelt|mehrf|erneut|noch|neu))|kein\w*|betroffen\w*|fehler|störung\w*|problem\w*"
    r"|entschuldig\w*|verständnis|geduld"
    r"|rückgängig|update\w*)\b"
)
RULES = (
    G.rule(
        "workaround",
        # Several ways in a row, or one that works as ever.
        rf"\b{_WAY}(?:(?:,| und| sowie| oder) (?:die |das |der )?{_WAY}(?: an [^.;,]{{3,25}})?)+ {_WORKS}"
        rf"(?: {_STILL})?(?=[.,;!]|$)",
        rf"\b(?:{DOING}) (?:mit|per|über|via|durch) [^.;]{{2,60}}? (?:steh(?:t|en)|ist|sind|bleib(?:t|en)"
        rf"|funktionier(?:t|en)|klapp(?:t|en)|geht|gehen) {_STILL}\b",
        when=rf"\b(?:{_WORKS}|{_STILL})\b",
        unless=_UNLESS,
        unless_before=_IF,
        unless_in=_NOT,
    ),
    G.rule(
        "workaround",
        # What holds, or is to be had, elsewhere.
        r"\bes (?:gilt|gelten) (?:der|die|das) (?:[a-zäöüß]+e[nr]? )?(?:[a-zäöüß-]*(?:fahrplan|aushang|aushänge|plan"
        r"|papierfahrplan|preisliste|papierliste))\b",
        r"\b(?:kann|können|könnt)\b(?![^.;]*\b(?:nicht|kein\w*|wieder)\b)[^.;]{0,50}?\b(?:in|an|bei|am|im) [^.;]{3,60}?"
        r" (?:abgeholt|ausgeliehen|abgegeben|eingereicht|vorgelegt|gekauft|gelöst|beantragt|eingesehen|bezahlt)"
        r" werden\b",
        rf"\bbitte (?:melden|reichen|geben|teilen|übermitteln) sie (?!sich|uns (?:st|fe|pr))[^.;]{{2,60}}?\b{_AT}\b",
        r"\b(?:senden|schicken|schalten|stellen|geben|richten|leihen) wir (?:ihnen|euch|dir) (?:auf wunsch|gerne?|auf"
        r" anfrage|bei bedarf|solange|so lange|vorübergehend|kostenlos)\b(?![^.;]*bericht)",
        r"\bin (?:dringenden|eiligen|dringlichen) (?:fällen|angelegenheiten|anliegen"
        r"|sachen)\b[^.;]{0,30}?\b(?:erreichen"
        r"|erreicht|erreichst) (?:sie|ihr|du) uns\b",
        r"(?:^|[,;:] )(?!(?:habe?t|beachtet|entschuldigt|verzeiht|schaut|geduldet|bleibt|rechnet|wendet|meldet|seht"
        r"|folgt"
        r"|gebt|wartet)\b)[a-zäöüß]{3,}t bitte (?!(?:um|an|den support)\b)[a-zäöüß]",
        r"\bnicht (?:doppelt|mehrfach|erneut|nochmals?|noch einmal|neu) [a-zäöüß]{4,}(?:en|ern|eln)(?=[.!]|$)",
        r"\b(?:strom|stecker|akku|batterie|kabel|netzteil|sim-?karte) (?:raus|ziehen|rein)\b",
        r"\b(?:derzeit|zurzeit|aktuell|momentan|vorübergehend|solange|bis dahin|vorerst|heute|geht|gehen|möglich|nehmen"
        r" wir)\b[^.;]{0,20}? nur (?:noch )?(?:über|via|per|am|im|mit) (?!einschr|verzög|unterbr|geduld|mühe|glück)"
        r"[^.;]{3,40}(?=[.,;!]|$)",
        r"(?:^|[,;:] |\b(?:gäste|kunden|tickets?|karten|belege|patienten|besucher) )(?:ganz normal|trotzdem|ruhig)"
        r" [a-zäöüß]{3,}(?:en|ern|eln)(?=[.,;!]|$)",
        r"\bbitte (?!(?:habe?t|beachtet|entschuldigt|verzeiht|schaut|geduldet|bleibt|rechnet|wendet|meldet|kontaktiert"
        r"|seht|seid|folgt|gebt|achtet)\b)[a-zäöüß]{3,}t [^.;]{2,60}? (?:vorher|herunter|runter|hoch|ab|an|aus|ein"
        r"|um|neu"
        r"|zurück|mit|nach|vor|weg|auf)(?=[.,;!]|$)",
        when=r"\b(?:es g[ei]lt|bitte|können|kann|könnt|senden|schicken|schalten|stellen|geben|richten|leihen|dringend"
        r"|eiligen|dringlichen|raus|ziehen|rein|nicht|nur|ganz normal|trotzdem|ruhig)\b",
        unless=_UNLESS,
        unless_before=_IF,
        unless_in=_NOT,
    ),
)
