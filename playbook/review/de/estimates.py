"""German: when it will be over. The time is looked for in sentences that speak of an end, a length or a planned stop:
verbs stand first or last in German, so the words around a time come in any order."""

from __future__ import annotations

from playbook.review.de.words import G

#: What will then be so.
_DONE = (
    r"(?<!nicht )(?<!nicht mehr )(?:(?:auf|ab|aus|ein|nach|her|frei|zu|be|ge|er|über|hoch|gut|fertig)(?:ge|ver|zu"
    r"|be)?"
    r"[a-zäöüß]{0,4}(?:hoben|löst|lösen|schlossen|schließen|arbeitet|arbeiten|baut|bauen|tragen|holt|holen|standen"
    r"|stellt"
    r"|stellen|liefert|liefern|ledigt|spielt|spielen|rollt|rollen|setzt|schaltet|schalten|geben|öffnet|glichen|zahlt"
    r"|schrieben|schafft|fahren|bessert|sperrt|räumt|heben|endet|enden|bekommen|laufen)|wiederher\w+|instand ?gesetzt"
    r"|[a-zäöüß]{0,8}(?:repar|korrig|normalis|saniert|synchronis)[a-zäöüß]*|verteil(?:t|en)|veröffentlicht|verbucht"
    r"|entstört"
    r"|entsperrt|fertig|durch|vorbei|vom tisch|verfügbar|erreichbar|nutzbar|möglich|online|da|zurück|aktiv|live|am"
    r" netz"
    r"|in betrieb(?! genommen)|betriebsbereit|einsatzbereit|bereit|normal|wieder|synchron|vollständig|sichtbar"
    r"|im griff|laufen|läuft"
    r"|klappen|gehen|funktionieren|stehen|öffnen|verschwunden|weg|vorüber|ersetzt|auf ihrem|versorgt|zugestellt)"
)
#: Words of a forecast.
_WILL = (
    r"(?:soll|dürf|müss?te|woll|will|wird|werd|hoff|plan|erwart|schätz|geschätzt|prognos|rechn|voraussichtlich"
    r"|vermutlich"
    r"|wohl|wahrscheinlich|peil|angepeilt|streb|visier|geh(?:en|t|e) (?:wir )?(?:\w+ )?davon|könnt|laut|denk"
    r"|glaub|möcht|angekündigt|zugesagt|zusage|versprochen|avisiert|in aussicht|terminiert|angesetzt"
    r"|vorgesehen)[a-zäöü]*"
)
_WORK = (
    r"(?:(?:fehler|problem|störungs|strom|voll|rest|gesamt|end|wieder|system|software|ursachen|kabel"
    r"|daten)-?)?(?:fertigstellung|wiederaufnahme|freischaltung|behebung|wiederherstellung|entstörung"
    r"|inbetriebnahme|rückkehr|normalisierung|abschluss|instandsetzung|reparatur|versorgung|bereitstellung|gutschrift"
    r"|auslieferung|entsperrung|normale\w* betrieb|normalbetrieb|normalzustand|regelbetrieb|vollbetrieb|aufhebung"
    r"|umschaltung|lösung"
    r"|nachlieferung|einspielung|entwarnung|korrektur|fix|patch|version \d[\d.]*|abhilfe|ersatz(?:teil)?|bereinigung"
    r"|synchronisation"
    r"|wiederanlauf|anlauf|hochlauf|hochfahren|wiederversorgung|wiederkehr|zuschaltung|wiedereinschaltung"
    r"|stabilisierung"
    r"|verbesserung|besserung|beruhigung|entspannung|streckenfreigabe|aufnahme des betriebs|betriebsaufnahme"
    r"|beseitigung"
    r"|verfügbarkeit|erreichbarkeit|nachverarbeitung|nacharbeitung|ergebnis|freigabe|eröffnung|abarbeitung|nachholung"
    r"|austausch|ende der [a-zäöüß]+)\b"
)
#: A stop that was planned, and work that brings one.
_STOP = (
    r"(?:nicht|nur eingeschränkt|kaum|kein(?:e|en)? [a-zäöüß-]+) (?:[a-zäöüß]+ )?(?:erreichbar|verfügbar|möglich"
    r"|nutzbar"
    r"|zur verfügung|aufrufbar|zugänglich)|offline|abgeschaltet|heruntergefahren|außer betrieb|(?:ab|unter)schaltung"
    r"|unterbr[eo]ch\w+|unterbrech\w+|ausf[aä]ll\w*|downtime|nichterreichbarkeit|nichtverfügbarkeit|gesperrt"
    r"|geschlossen"
    r"|nicht (?:bedient|befahren|befahrbar|angefahren|eingehalten|gehalten)|geänderte[nr]? fahr[a-z]+|baubedingt\w*"
    r"|pausier\w+|ausgesetzt|eingestellt|abgestellt|gestört|einschränk\w+|beeinträchtig\w+|wartungs?(?:fenster"
    r"|arbeiten"
    r"|zeitraum|termin|zeitfenster)?(?: [a-zäöüß]+){0,4} (?:am|von|vom|zwischen|ab)"
)
_OVER = r"\b(?:wurden?|konnten?|war(?:en)?|kam(?:en)?|fand|fanden|hatten?|lief(?:en)?|gab|trat(?:en)?|standen?)\b"
#: A time that is not the end: news are told then, it began or happens then, or nobody knows.
_TOLD = (
    r"(?:(?<!-)updates?(?! ?:| (?:bauen|verteil))|informationen?|infos?|status(?:update|meldung)"
    r"|aktualisierung(?= folgt)|aktualisieren wir"
    r"|(?:seite|meldung|beitrag|eintrag) wird|[a-zäöüß]*bericht|zusammenfassung|[a-zäöüß]*analyse|informieren|melden"
    r"|postmortem|neuigkeiten|zwischenstand"
    r"|auf dem laufenden|bescheid|berichte[nt]|technikern?(?= (?:mit|wird|kommt|trifft|ist|sind))|entstörer|monteur)"
)
_OTHER = (
    r"\b(?:hotline|servicezeiten|öffnungszeiten)\b|\b(?:kein(?:e|en|er)?|nicht|ohne|unklar|ungewiss"
    r"|weder)\b.{0,40}?\b(?:schätzung|prognose|zeitangabe"
    r"|zeitpunkt|zeitrahmen|zeitplan|absehbar|abschätzen|absehen|eta|aussage|nennen|vorhersagen)"
    r"|^(?:ein\w* |die |der |das )?(?:[a-zäöüß]+ )?(?:[a-zäöüß]*bericht|zusammenfassung|[a-zäöüß]*analyse"
    r"|post-?mortem)\b"
    r"|\bkeine (?:[a-zäöüß]+ )?(?:beeinträchtig|einschränk|ausf[aä]ll|auswirk|unterbrech)"
)
_SINCE = (
    r"\b(?:seit|ab|von|vor|nach|statt|alle|pro|je|vom|stand|sowie)(?: (?:etwa|ca\.|rund|dem|den|der|gegen|einer|einem"
    r"|gestern|heute,?|<weekday>,?) ?)*"
    rf"|\b{_TOLD}\b.{{0,35}}|\b(?:verzögerung(?:en)?|verspätung(?:en)?|wartezeit(?:en)?)\b.{{0,30}}(?:bis zu|von|um)"
    r"|\b(?:version|release)|\bgelöst um"
)
_NOT_AFTER = (
    r"(?:n|en)? (?:mehr )?(?:verzögerung|verspätung|wartezeit|länger|später|verspätet|verzögert|reisezeit"
    rf"|fahrzeit|auf ihr)|.{{0,40}}?\b{_TOLD}\b"
)
_PREP = (
    r"(?:\b(?:bis|gegen|ab|um|in|im|am|zum|binnen|innerhalb|noch|nicht vor|für|auf|mit|etwa|rund|ca\.|circa|gut|knapp"
    r"|vor"
    r"|zwischen|von|spätestens|frühestens|höchstens|maximal|mindestens|voraussichtlich|kurz|den|der|die"
    r"|eine[rnm]?) ){0,4}"
)
#: From one hour, or day, to another.
_DAY = r"(?:(?:<date>)[a-z.]*,? )?(?:\d\d?\.\d\d?\.(?:\d\d(?:\d\d)?)?,? )?"
_END = rf"(?:ca\. |etwa |voraussichtlich )?{_DAY}(?:\d\d?[:.]\d\d(?! ?%|\d)|\d\d? ?uhr|\d\d?(?=\)))"
_START = rf"{_DAY}\d\d?(?:[:.]\d\d)?(?: ?uhr)?"
_RANGE = (
    rf"\b(?:von |ab |vom )?{_START} ?(?:-|bis) ?{_END}|\bzwischen (?:ca\. |etwa )?{_START} (?:und|bis) {_END}"
    r"|\bvo[nm] (?:<weekday>,? )?(?:den )?\d\d?\.(?: ?(?:<month>)"
    r"|\d\d?\.)?(?: ?\d{2,4})?(?: \(?\d\d?[:.]\d\d uhr\)?)?,? ?(?:bis|-|auf) ?(?:einschließlich "
    r"|zum |zu )*"
    r"(?:<weekday>,? )?(?:den )?\d\d?\.(?: ?(?:<month>)|\d\d?\.)?"
)
RULES = (
    G.rule(
        "eta",
        rf"{_PREP}<time>",
        when=rf"\b{_WILL}\b.{{0,110}}?\b(?:{_DONE}|{_WORK})\b|\b{_DONE} (?:{_WILL}\b|(?:bis|gegen|spätestens|in|ab"
        rf"|um) (?:etwa |ca\. )?(?:\d|<time>))"
        rf"|\b(?:komm|folg|steh|geh|läuft|öffne|ist\b|sind\b)[a-z]*\b.{{0,25}}?(?<!seit )\b(?:bis|ab|gegen|morgen"
        rf"|heute"
        rf"|nicht vor|frühestens|in|binnen|innerhalb) .{{0,40}}?\b{_DONE}\b"
        r"|\bfolg(?:t|en) (?:bis|in|gegen|ab|um|heute|morgen)\b|\b(?:können|kann)\b[^.;]{0,60}?\b(?:ab|bis|gegen)"
        r" [^.;]{0,40}?\bwieder\b|\bwir (?:korrigieren|beheben|reparieren)\b"
        rf"|\b{_WORK}.{{0,70}}?\b(?:bis|gegen|ab|um|in|am|im|zum|voraussichtlich|heute|morgen|dauer\w*|<time>)"
        r"|\b(?:eta|etr)\b|\b(?:(?:ausfall|gesamt|rest|störungs|bearbeitungs|sperr|bau|reparatur|wartungs"
        r"|voraussichtliche )?dauer"
        r"|restlaufzeit|prognose|ende|(?:rest|end|ausfall|reparatur|bearbeitungs|warte|bau|sperr|wartungs|wieder"
        r"herstellungs)zeit|wieder da|fertig) ?:",
        unless=rf"{_OTHER}|{_OVER}",
        unless_before=_SINCE,
        unless_after=_NOT_AFTER,
    ),
    G.rule(
        "eta",
        rf"{_PREP}<time>",
        when=r"\b(?:dauer(?:n|t)?|andauern|anhalten|hält .{0,40}\ban|hinziehen|zieht sich"
        r"|brauch(?:t|en)|benötig(?:t"
        r"|en)"
        r"|nimmt .{0,40}in anspruch|in anspruch nehmen|veranschlagt?|rechnen|rechne|kalkulieren|peilen|angepeilt"
        r"|anvisiert"
        r"|visieren|schätzungsweise|geschätzt|schätze[n]?|tippe|peile|einplanen|dauert's|voraussichtlich(?:e[rns]?)?"
        r"|bestehen bleib\w+|noch bis|auf dauer von|verlängerung|verlängert)\b|^noch\b",
        unless=rf"{_OTHER}|\bfrist(?:en)?\b",
        unless_before=_SINCE,
        unless_after=_NOT_AFTER,
    ),
    G.rule(
        "eta",
        r"\b(?:von|zwischen|bis|für)(?: (?!seit|ab)[a-zäöüß.]+){0,2} (?:<time>)",
        r"\b(?:ca\.|etwa|rund|jeweils|maximal|max\.|mindestens|höchstens|bis zu) (?:<interval>)",
        when=rf"\b(?:(?:strom|versorgungs|netz|wasser|kurz|teil|betriebs|strecken|voll|verbindungs|dienst"
        rf"|strom)?(?:{_STOP}))"
        rf"|\b(?:sperrung|gesperrt|entf[aä]ll\w*|ersatzverkehr|baustelle|bauarbeiten|weg|umgeleitet"
        rf"|ruht)\b",
        unless=rf"{_OTHER}|{_OVER}",
        unless_before=_SINCE,
        unless_after=_NOT_AFTER,
    ),
    G.rule(
        "eta",
        # Hours of planned work, or of a stop: the later is the end.
        rf"{_RANGE}",
        when=r"\d",
        unless=rf"{_OTHER}|{_OVER}|\b(?:warteten?|rückwirkend|dauer der beeinträchtigung|beendet|dauerten?|hotline"
        rf"|telefonisch|support\w*|servicezeiten|öffnungszeiten|bürozeiten"
        rf"|sprechzeiten|mo-fr|informieren wir|melden wir"
        r"|montag bis freitag|erreichen sie|meldung|nachricht|sms|ratschl\w+|seit|gestern|gestrigen|vergangenen"
        r"|letzten|redundan\w+"
        r"|vorgenommen|durchgeführt|eingespielt|software-?update|wurden|nicht nachgeholt|schlug(?:en)?"
        r"|fehlgeschlagen|entstanden"
        r"|ging(?:en)?|brach(?:en)?"
        r"|blieb(?:en)?|fiel(?:en)?|schlossen|führten?|betrafen?|sahen?|funktionierten?|scheiterten?)\b",
        unless_before=r"\b(?:seit|statt|stand|nicht|zahlungseingänge|hotline)",
        unless_after=r" (?:verzögerung|verspätung|wartezeit|länger)",
    ),
    G.rule(
        "eta",
        # By when at the latest, from when things will be well, how far a forecast was moved.
        r"\b(?:(?:bis |am )?spätestens (?:bis |am |um |gegen |ab |zum |im |in |kommenden |nächsten |ende |anfang "
        r"|mitte )*"
        r"|(?:prognose|sperrung|dauer|ende|störungsdauer|einschränkung(?:en)?|ausfall|fertigstellung|termin|wartung"
        r"|arbeiten|bauarbeiten)\b"
        r"[^.;]{0,50}?\b(?:auf|bis|gegen) (?:ca\. |etwa |voraussichtlich |zum |in die |in den |heute |morgen )*"
        r"|\b(?:schätzung|prognose)\b[^.;]{0,20}? |(?:mit )?valuta "
        r"|(?:techniker|monteur\w*|trupp|ersatzteil|lieferung)\b[^.;]{0,60}, (?:bis|gegen|ab) (?:ca\. |etwa )?"
        r"|(?:erhalten|bekommen) (?:sie|ihr|betroffene\w*|alle)\b[^.;]{0,40}?\bbis (?:zum )?(?:\d\d?\. )?)(?:<time>"
        r"|\d\d?(?= uhr))",
        rf"\b(?:bis|ab|gegen|nicht vor) (?:zum |zu |in die |ca\. |etwa |ungefähr )?(?:\d\d?\. ?)?(?:<time>)(?:"
        rf" (?:erhalten|bekommen|sehen|liegen|sollten?|dürften?)\b"
        rf"|(?: [a-zäöüß]+){{0,2}} (?:{_WILL}|ist|sind|geht|gehen|läuft|laufen|fahren|fährt|kann"
        rf"|können)\b[^.;]{{0,60}}?\b(?:{_DONE}|ruhe|gut|besser|normal\w*|regulär|stabil|planmäßig|wie gewohnt)\b)",
        r"\bbis (?:zum |zur )?(?:betriebsschluss|betriebsende|betriebsbeginn|dienstschluss|ladenschluss|feierabend"
        r"|tagesende|wochenende|monatsende"
        r"|jahresende|ferienende|schulbeginn|börsenschluss|mittag|abend|mitternacht)\b",
        r"\b(?:(?:sind|ist|bleib(?:t|en)|wird|werden) (?:für |kurz |ca\. |etwa |rund |bis zu |jeweils |maximal )+"
        r"|(?:bis zu|maximal|max\.|rund|etwa|ca\.) )(?:<interval>) (?:\w+ )?"
        r"(?:weg|offline|down|nicht|unterbrochen|aus|gesperrt|ohne|kein)\b",
        unless=rf"{_OTHER}|\b(?:updates?|infos?|information(?:en)?|informieren|melden|meldung|zwischenstand"
        rf"|bericht\w*|neuigkeiten|bescheid|hinweis|statusseite|stand)\b|\b(?:wurde[n]? (?:heute|gestern|bereits)"
        rf"|versäumt|kostenlos|frist|kündig\w+|woche von uns aus|erstatt\w+|rückerstatt\w+|berechnet)\b",
        unless_before=r"\b(?:nächste|neue|weitere|update|updates|information|infos?|stand|sich|seit|melden wir uns"
        r"|bericht|informieren wir|gesperrt seit)",
        unless_in=rf"\b(?:{_TOLD}|beginn\w*|begonnen|seit|stattgefunden|geplant am|abgeschlossen|verschoben|beendet"
        rf"|behoben|statt|konnten?|wurden? (?!auf)|war(?:en)?)\b",
        unless_after=_NOT_AFTER,
    ),
)
