"""German: who and how many, for the feature `scope`: a group that is counted, told apart by a name or by what it has,
called affected, or called spared. Whoever uses the product at all ("Kunden", "Anrufer") tells nobody apart."""

from __future__ import annotations

from playbook.review.de.beside import TO_THEM
from playbook.review.de.people import GROUP, HOUSES, MACHINES, TRADES
from playbook.review.de.words import G
from playbook.review.vocabulary import one_of

#: Last parts of words may follow any first.
_NO_MORE = r"(?!-?(?:bereich|service|support|dienst|portal|konto\b)|-ip\b)"
_PEOPLE = rf"(?:{TRADES}|[a-zäöüß0-9-]{{0,24}}?{GROUP}){_NO_MORE}"
_MACHINES = rf"(?:[a-zäöüß0-9-]{{0,24}}?{MACHINES})"
_UNITS = rf"(?:{TRADES}|[a-zäöüß0-9-]{{0,24}}?(?:{GROUP}|{HOUSES}|{MACHINES})){_NO_MORE}"
_NUMBER = r"(?<![\d.])[0123456789]\d{0,2}(?:[.']\d{3})*(?![.,:]\d)(?: von \d+)?"
_SOME = (
    "(?:"
    + one_of(
        r"einige[rns]?|manche[rn]?|viele[rn]?|mehrere[rn]?|wenige[rn]?|einzelne[rnms]?|bestimmte[rn]?|zahlreiche[rn]?"
        r"|vereinzelte[rn]?|diverse[rn]?|etliche[rn]?|verschiedene[rn]?|ausgewählte[rn]?|die meisten|den meisten"
        r"|beide[rn]?"
        r"|nur|ausschließlich|lediglich|hauptsächlich|überwiegend|insbesondere|vor allem"
        r"|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|hunderte?|tausende?"
    )
    + rf"|{_NUMBER}|(?:ein|einem|einen|der|eine|einer|die|das|knapp ein|gut ein|rund ein|etwa ein)? ?(?:[a-zäöüß]+ )?"
    r"(?:teil|großteil|teile[n]?|drittel|viertel|fünftel|sechstel|achtel|zehntel|zwölftel|zwanzigstel|hälfte|mehrheit"
    r"|mehrzahl|minderheit|handvoll|bruchteil|reihe|vielzahl|anzahl|teilmenge|gruppe) (?:der|unserer|unseres|von|des"
    r"|aller|an)|\d+(?:[.,]\d+)? ?(?:%|prozent) (?:der|aller|unserer|von))"
)
_ALL = r"(?:alle[nr]?|sämtliche[nr]?|jede[rnms]?)"
_OF = (
    r"(?: (?:der|unserer|unsere|unseren|die|den|ihrer|eurer|von|etwa|rund))?(?: (?!betroffene)(?:[a-zäöüß-]+e[nr]?"
    r"|in|an))?"
)
_SPARED = (
    r"(?:nicht|nicht mehr|un|zu keinem zeitpunkt) ?(?:davon |hiervon )?(?:betroffen|beeinträchtigt|berührt|tangiert)"
)
_BACK = (
    r"(?![^.;]{0,60}\b(?:wieder|online|ausgerollt|eingespielt|verteilt|verbunden|erfolgreich|patchen|gepusht"
    r"|aktualisier\w+)\b)"
)
#: Words that tell some customers from others.
_KINDS = one_of(
    r"groß|vertrags|prepaid|vereins|gewerbe|filial|abo|premium|pro|business|enterprise|bestands|neu|privat|geschäfts"
    r"|firmen|mobilfunk|internet|kabel|dsl|glasfaser|festnetz|gratis|basis|free|starter|team|gast|probe|test|on-premise"
    r"|cloud|hybrid|api|reseller|partner|strom|gas|wärme|fernwärme|direkt|online"
)
_KIND_OF = (
    r"(?:kunden|kundinnen|nutzern?|nutzerinnen|abonnenten|konten|anwendern?|usern?|tarife?n?|anschlüssen?|pläne[n]?"
    r"|verträge[n]?|accounts?|partnern?|mandanten|händlern?)"
)
_NATIONS = (
    r"(?:deutsche|französische|österreichische|schweizer|schweizerische|europäische|italienische|spanische|britische"
    r"|niederländische|polnische|russische|amerikanische|asiatische|ausländische|internationale|inländische"
    r"|bestehende|bereits (?:angemeldete|eingeloggte|registrierte|verbundene|angelegte|gekoppelte|freigeschaltete)|neue"
    r"|neu (?:angelegte|registrierte|eingerichtete)|zahlende|kostenlose|kostenpflichtige|externe|ältere|neuere|größere"
    r"|kleinere|dedizierte|migrierte|umgestellte|portierte|selbst ?gehostete|eigene)[nrsm]?"
)
_WITH = (
    r"(?:in|im|am|an|aus|mit|ohne|auf|unter|von|vom|über|bei|der|des|ab|vor|zwischen|nach) (?!(?:der (?:lage"
    r"|möglichkeit"
    r"|warteschlange|app|zwischenzeit|regel|leitung)|die |uns|unsere[mnr]|ihnen|euch|kürze|kontakt|fragen|verbindung"
    r"|andere|diese[mnr]?(?! (?:pop|standort|anschluss|knoten|server|netz|gebiet|host|cluster|system))|rechnung|grund"
    r"|zum|hand|bis|fehler|dauer|sofort|verzögerung|rückstand|bearbeitung|wenigen|einigen|allen|einem fehler|heute"
    r"|gestern|morgen|nun|angabe|\d+ (?:uhr|minuten|stunden)|\d\d?[:.]\d\d|\d+\.|telefon|e-?mail|wartungs|möglichkeit"
    r"|kalender|\"|kundencenter|portal|menü|montag|dienstag|mittwoch|donnerstag|freitag|samstag"
    r"|absprache)\w*\b)[a-zäöüß0-9\"+]"
)
RULES = (
    G.rule(
        "scope",
        # Counted: people and what they have. That all have recovered tells of people and where they are, that all
        # boxes run again tells of the product.
        rf"\b{_SOME}{_OF} {_UNITS}\b",
        rf"\b{_ALL}{_OF} {_UNITS}\b{_BACK}|\b(?:alle[nr]?|sämtliche[nr]?){_OF} (?:[a-zäöüß-]*(?:kund|nutzer|haushalt"
        rf"|anwender|versichert|spieler|schüler|bürger)(?:e?n|e|r|innen)*)\b"
        rf"|\b(?:in|an|bei|für) allen?{_OF} (?!automaten|netzen|kassen)(?:{HOUSES}|praxen|behörden|schulen)\b",
        r"\b(?:jede[rnms]?) (?:zweite|dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte|zwanzigste|hundertste)"
        r"[nrms]? [a-zäöüß]|\b(?:einer|eine|eines) von (?:zwei|drei|vier|fünf|zehn|\d+)\b|\bmehr als \d+ teilnehm",
        r"\b(?:bei|für|von|auf) (?:(?:fast|nahezu) )?(?:allen?|den meisten|die meisten|einigen|manchen|vielen|wenigen)"
        r"(?: von (?:euch|ihnen))?(?=[.,;!)]|$| (?:sollte|ist|läuft|geht|funktion|klappt|kommt|noch|nicht|wieder|hängt"
        r"|verlangt)\w*)|\b(?:vielen?|einigen?|manchen?|etlichen?|wenigen?|alle|meisten|teil) von (?:euch|ihnen)\b",
        rf"\b(?:vereinzelt|mehrfach|teilweise)\b[^.;]{{0,20}}? {_PEOPLE}\b",
        r"\bniemand (?:konnte|kann|kommt)\b|\b(?:konnte|kann|kam) (?:sich |derzeit |leider )*niemand\b",
        r"\b(?:hälfte|drittel|viertel|großteil|mehrzahl|teil) (?:aller|unseres)\b",
        # Told apart: by what they are called, what they have, and how they were called affected or spared.
        rf"\b(?:{_KINDS}|ios- und android)-?{_KIND_OF}\b(?!-)|\b[a-zäöüß0-9-]+- (?:und|oder|sowie|bzw\.)"
        rf" [a-zäöüß0-9]+-?(?:tarif\w*|pläne|plan|paket\w*|edition\w*|kund\w+|nutzer\w*|konten)\b",
        rf"\b{_NATIONS} (?:{GROUP}|{_MACHINES}|karteninhaber\w*|banken|sitzungen)\b(?=[^.;]{{0,80}}\b(?:nicht|kein\w*"
        rf"|betroffen|fehl\w*|nur|weiter ?\w*|läuft|laufen|probleme?)\b)",
        rf"\b(?!testbetrieb|accounts? (?:über|mit))(?:(?:{GROUP}|{TRADES})(?: {_WITH}"
        rf"|, (?:die|welche|deren|der|bei denen) (?!(?:noch |weiterhin |davon |aktuell )*(?:betroffen|probleme|fehler"
        rf"|von der störung)))|(?:{MACHINES}|knoten|karten) (?:mit|ohne|ab|vom typ|vor|älter als|in zone|in region)"
        rf" (?!uns|verzögerung|fehler|hand|sofort|einschränkung|nur|read|der)[a-zäöüß0-9\"])",
        r"\bwer (?:sich )?(?:über|mit|per|via|in|aus|auf|ohne|noch|schon|bereits|eine?n?|die|den|das) [^.;,]{2,50}"
        r"(?=[^.;]{0,80}, (?:[a-zäöüß]+ ){0,4}(?:nicht|kein\w*|nur|erst|ohne|kann weiter|sieht|bekommt (?:zurzeit"
        r"|derzeit"
        r"|aktuell|eine fehler)))",
        rf"\b(?:für|bei|über|durch|betroffen:?|betreffend|betrifft:?|betreffen)(?: sind| ist| waren| war)?:? (?:nach "
        rf"[^.;,]{{3,30}}"
        rf" |(?:die|den|unsere[nr]?|nur|alle[nr]?|auch|derzeit|aktuell|vor allem|insbesondere|ausschließlich|lediglich"
        rf"|wohl|neue[nr]?|der|das) )*(?:{TRADES}|{_KINDS}-?{_KIND_OF}|studierende\w*|beschäftigte\w*"
        rf"|mitarbeitende\w*|lehrkräfte\w*|eltern|schüler\w*"
        rf"|versicherte\w*|patient(?:en|innen)|gäste|angehörige|externe\w*|kartenzahlungen mit|anwohner\w*|mieter\w*"
        rf"|reisende\w*|filialverb\w+|externe\w*|karteninhaber\w*)\b(?![^.;]{{0,20}}\bwieder\b)",
        rf"\b(?:betroffen|betrifft|betreffen)(?: sind| ist| waren| war)?:? (?:(?:derzeit|nur|lediglich|ausschließlich"
        rf"|alle|die|der|das|den|andere|nach [^.;,]{{3,30}}|aktuell|vor allem|insbesondere|wohl|auch|unsere) "
        rf")*(?:{_UNITS}"
        rf"|shared|self-hosted|tarife?|pläne|plan|paket|version(?:en)?|firmware|modelle?"
        rf"|generation|raum|gebiet\w*|kreise?|browser|android|ios|windows|mac\w*|visa|mastercard)\b",
        r"\b(?:betrifft|betroffen (?:sind|ist|waren|war)) (?:nur|ausschließlich|lediglich|allein)\b|\bnur (?:dann )?"
        r"betroffen\b|\b(?:beschränkt|begrenzt|eingegrenzt|limitiert) (?:sich )?auf\b|\b(?:beschränkt|begrenzt) sich\b"
        r"|\bbetroffen (?:sind|ist|waren)(?: nur| derzeit| aktuell)? (?:alle|sämtliche|jene|diejenigen|solche)"
        r" (?!dienste|systeme)[a-zäöüß-]+\b|^(?:nur|ausschließlich|lediglich|vor allem) [^.:;,]{2,40}:"
        r"|\b(?:nur|ausschließlich|lediglich|allein) (?:bei |in |für |auf |am |im |vor |nach |seit |wer )",
        r"\b(?:im|in den|ab|tarifen?|plan|pläne|paketen?) (?:dem )?(?:[a-zäöüß]+-)?(?:free|basic|starter|pro|premium"
        r"|plus|business|enterprise|team|scale|advanced|standard|professional)(?:-| )(?:tarif|plan|paket|edition"
        r"|account|abo)\w*|\bim tarif\b|\btarif [a-z\"]|\b(?:live|test|produktiv|produktions|sandbox|staging|beta|demo"
        r"|integrations|referenz)-?(?:umgebung(?:en)?|systeme?n?|mandanten?|instanz(?:en)?)\b",
        unless=TO_THEM,
        unless_before=r"\b(?:version|falls|wenn|sollten|(?:liebe|geehrte|werte|geschätzte)[nr]?(?: [a-zäöüß]+ und)?"
        r"|wie|stammt von|kein(?:e|en)?|weil in|wieder aus|ausfall|bei der übertragung|\bwir (?:haben|prüfen"
        r"|migrieren|starten|tauschen|ziehen auf)(?: [a-zäöüß]+)?)",
        unless_in=r"betroffene[nr]? |\b(?:alle|unsere|beide|mehreren?) (?:unsere )?(?:[a-zäöüß]*teams|techniker|dienste"
        r"|systeme|router|server|anbieter|netzbetreiber|lieferant\w*|provider|partner|carrier|hersteller)$|\bpartnern?$"
        r"|\b(?:zwei|drei|vier|fünf|sechs|acht|beiden?|größere|bestimmten|\d+) [a-zäöüß-]*(?:router|servern?|hosts?"
        r"|knoten|nodes?|gateways?)$|beiden standorten$"
        r"|einzelner (?:kunde|sender|empfänger|nutzer)$|\bort$|\bplanen?$|in (?:unserem|einem) rechenzentrum"
        r"|anderen (?:zone|region)$|\b(?:zusätzliche|neue) (?:server|instanzen)",
    ),
    G.rule(
        "scope",
        # Shares of what is asked for, but not of work that goes on.
        r"\b(?:\d+(?:[.,]\d+)?|ein|zwei|fünf|zehn|zwölf|fünfzehn|zwanzig|dreißig|vierzig|fünfzig|achtzig|neunzig)"
        r" ?(?:%|prozent)[^;%]{0,45}? (?:der|aller|unserer|unseres|des) (?!objekte|daten|arbeit|knoten"
        r"|[a-zäöüß]+-?knoten"
        r"|scans|rückst|kapaz|reparatur|aufgab|warteschl|nachrichten|üblich|normal)[a-zäöüß0-9]",
        r"\b[a-zäöüß]*(?:quote|rate|anteil)\b(?!.{0,40}\b(?:wieder|unter|normal|gesunken)\b).{0,60}?\d"
        r" ?(?:%|prozent)",
        rf"\b(?:{_UNITS}|runners?|apps?|browser|android|iphone|ios|windows|mac|linux|sepa|paypal|visa"
        rf"|mastercard|sandbox|andere (?:endungen|banken|netze|ziele|empfänger))\b[^.;]{{0,60}}?\b{_SPARED}\b",
        when=rf"\d ?(?:%|prozent)|\b[a-z]+ prozent|\b{_SPARED}",
        unless=TO_THEM,
    ),
)
