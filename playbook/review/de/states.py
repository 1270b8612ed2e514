"""German: symptoms told by plain verbs and states: what rests, is stuck or goes only by another way, and what of a
named kind is back, put right or told to come back."""

from __future__ import annotations

from playbook.review.de.things import DOING, HAVING
from playbook.review.de.words import G
from playbook.review.vocabulary import one_of

#: Up to the end of a clause; a stop or colon within a figure ends none.
_ON = r"(?:[^.;:]|(?<=\d)[.:](?=\d))"
_NOW = (
    r"(?:derzeit|aktuell|momentan|zurzeit|gerade|weiterhin|noch|leider|heute|vorerst|vorübergehend|bis auf weiteres"
    r"|im moment|teils|teilweise|zeitweise|auch|immer noch|seit [^.;,]{3,20})"
)
#: Whom or what a state befalls that customers see; not work, not a part inside.
_SEEN = (
    rf"(?:{DOING}|{HAVING}|[a-zäöüß0-9-]{{0,30}}?(?:betrieb|verkehr|versand|fernstart|liste|listen|anzeigen?|automat"
    r"|ausleihe|rückgabe|annahme|vergabe|transaktionen|aufträgen?|vorgänge?|auftrag|transfers?|reservierung(?:en)?"
    r"|auszahlung(?:en)?|rückbuchung(?:en)?|gutschrift(?:en)?|einzüge|labels?|etiketten|ausdrucke?|zeiten|rufe"
    r"|webspaces?|vps|haushalte|filialen|schulen|praxen|betriebe|händler\w*|formular|karte|ausweise?|lesegeräte?"
    r"|räder|roller|schließfächer|schranken?|tore?|türen|parkplätze|öffnungszeiten|zimmer|tische|lose"
    r"|stimmen|bons|pfand\w*|punkte|chats?|video\w*|ton|rabatte?|inhalte|einstellungen|filter|vorlagen|felder"
    r"|schaltfläche|button|knopf|zähler|tarife|meldungen|störmelder|funkzellen|heizung|heizkörper|warmwasser))"
)
_ONLY = (
    r"nur (?:noch |derzeit |aktuell |momentan |zurzeit |vorübergehend |wieder )?"
    r"(?:über|via|per|von hand|manuell|händisch|telefonisch|persönlich|schriftlich|vor ort|auf papier|in bar|bar"
    r"|gegen bar\w*|mit (?:bargeld|karte|passwort|pin|kabel|umweg|geduld|glück|mühe)|im (?:browser|laden|lesemodus)"
    r"|am (?:schalter|automaten|computer|rechner)|an der kasse|auf umwegen)\b"
)
#: To work, as it is hoped of what is to come back.
_WORK = (
    r"(?:fließen|fliessen|laufen|ankommen|funktionieren|klappen|gehen|rausgehen|eintreffen|eingehen|durchgehen"
    r"|zugestellt|verschickt|versandt|ausgeliefert|verarbeitet|ausgeführt|angezeigt|angenommen|möglich|erreichbar"
    r"|nutzbar|abrufbar|buchbar|verfügbar|anmelden|einloggen|telefonieren|bezahlen|zahlen|buchen|bestellen"
    r"|strom|wasser|wärme|internet|netz|empfang|warmwasser|gas|fernsehen)"
)
_BAD = (
    r"(?:doppelt|fehlend|verloren|hängend|hängen ?geblieben|steckengeblieben|liegen ?geblieben|abgelehnt|abgebrochen"
    r"|zurückgewiesen|unvollständig|mehrfach|verspätet|fehlgeschlagen|gestrandet|eingefroren|unzustellbar|verschwunden"
    r"|vertauscht|verstümmelt|verwaist angezeigt|falsch berechnet|falsch gebucht|zu viel berechnet|zu viel abgebucht"
    r"|doppelt (?:gebucht|abgebucht|berechnet|verschickt))e[nrsm]?"
)
_THROUGH = (
    r"(?:angewiesen|durch|raus|drin|draußen|unterwegs|versandt|verschickt|versendet|überwiesen|ausgezahlt|übertragen"
    r"|eingebucht|eingelesen|bereinigt|berichtigt|gutgeschrieben|ausgeliefert|abgearbeitet|storniert|erstattet)"
)
RULES = (
    G.rule(
        "impact",
        r"\b(?:ruht|ruhen|schwächelt|schwächeln|kränkelt|bockt|bocken|patzt|muckt|harzt|lahmen|aussetzt|aussetzen"
        r"|versagt den dienst|verweiger(?:t|n) den dienst)\b"
        r"|\b(?:ist|sind) aus(?=[.,;!]|$)|\blahm(?=[.,;!]|$)|\b(?:sitz(?:t|en)|steh(?:t|en)) (?:[a-zäöüß]+ )?(?:im"
        r" dunkeln"
        r"|im kalten|auf dem trockenen)\b|\bschließ(?:t|en) sich\b[^.;]{0,30}?\bvon (?:allein|selbst)",
        r"\b(?:greif(?:t|en)|leuchte(?:t|n)|dreh(?:t|en)|heiz(?:t|en)|klingel(?:t|n)|kühl(?:t|en)|schließ(?:t|en)|liest"
        r"|lesen|buch(?:t|en)|scann(?:t|en)|wieg(?:t|en)|misst|messen|zähl(?:t|en)|druck(?:t|en)|piep(?:t|en)"
        r"|entriegel(?:t|n)|entsperr(?:t|en)) (?:[a-zäöüß]+ ){0,2}?nicht(?: mehr| richtig| korrekt)?(?=[.,;!]|$)",
        rf"\b(?:{_NOW}|geht|gehen|läuft|laufen|klappt|klappen|möglich|funktionier(?:t|en)|nehmen wir) {_ONLY}",
        rf"\bbleib(?:t|en)\b{_ON}{{0,60}}?\b(?:im status|auf (?:dem status )?\"|(?:im|in) [a-zäöüß]*schleife|bei"
        rf" (?:\d|null)|in der warteschlange|stehen|stecken|unbearbeitet|liegen|dunkel|kalt|still|stumm|rot|grau|kühl"
        rf"|trocken|lauwarm|zu|geschlossen|gesperrt|unbesetzt)(?=[.,;!]|$|\"? | bei )",
        rf"\b(?=[a-zäöüß0-9-]{{3,40}} (?:(?:an|von|in|zu|nach) |ist |sind |wird |werden |wurden? ))"
        rf"{_SEEN}(?: (?:an|von|in|zu|nach) [a-zäöüß0-9-]+)? (?:ist|sind|wird|werden|wurden?)(?: (?:{_NOW}"
        rf"|[a-zäöüß]+)){{0,3}}?"
        rf" (?:gedrosselt|limitiert|begrenzt|eingefroren|ausgebremst|zurückgestellt|stromlos|spannungslos"
        rf"|zurückgehalten)"
        rf"\b",
        r"\b(?:stromlos|spannungslos|druckschwankung\w*|trübung\w*|spannungsschwankung\w*|braunes wasser)\b",
        r"\b(?:im|in den|in einem) wartungs(?:modus|zustand)\b",
        r"\bfür (?:niemand(?:en)?|keine[nr]?(?: [a-zäöüß]+)?) (?:[a-zäöüß]+ ){0,2}?[a-zäöüß]{3,}bar\b",
        r"\b(?:nehmen|nahmen|schalten) wir\b[^.;]{0,20}?\b(?:portal|shop|website|webseite|seite|app|plattform|anmeldung"
        r"|banking|dienst|konferenz\w*)\b[^.;]{0,50}?\b(?:vom netz|offline|ab)(?=[.,;!]|$)",
        when=r"\b"
        + one_of(
            rf"{_ONLY}|(?:ist|sind) aus\b|(?:dunkeln|kalten|trockenen|nicht|schließ(?:t|en))\b|ruht|ruhen"
            rf"|schwäch|kränk|bock|patzt|muckt|harzt|lahmen|aussetz|versagt|verweig|bleib(?:t|en)"
            r"|gedros|limitie|begrenzt|eingefr|ausgebr|zurück(?:gest|geh)|stromlos|spannungs|druckschw|trübung|braunes"
            r"|wartungs[mz]|für (?:niem|kein)|(?:nehmen|nahmen|schalten) wir"
        ),
        unless=r"\bunbedenklich\b|\b(?:arbeiten|augen?|verfahren|bau|baustelle) (?:ruht|ruhen)\b|\b(?:arbeiten|tests"
        r"|prüfung\w*) bleib"
        r"|\b(?:keine|nicht) [a-zäöüß -]{0,30}(?:aussetz|druckschwank|trübung|stromlos)",
        unless_before=r"\b(?:keine?[nr]?|ohne|nicht|falls|wenn)(?: [a-zäöüß]+){0,2}|\bbitte(?: [a-zäöüß]+){0,4}",
        unless_in=r"\b(?:wir (?:informier|meld|halten)|betroffen\w*|fehler|störung\w*|problem\w*|keine?"
        r"|update\w*|priorität|unverändert|verfügbar)\b",
    ),
    G.rule(
        "impact",
        # Trouble named by its message, or seen as a number.
        r"(?<!ein )\bfehler(?:code|meldung|text)? \"[^\"]{2,60}\"|\berschein(?:t|en)\b[^.;]{0,30}\"",
        r"\b(?:gibt|geben|wirft|werfen|liefert|zeigt|zeigen|bringt|bekommen|bekommt|erhalten|erhält|sehen|quittier(?:t"
        r"|en))\b[^.;]{0,60}?\beinen (?:[a-zäöüß-]+ )?[a-zäöüß-]*fehler\b|\b(?:bekommen|bekommt|erhalten|erhält|sehen"
        r"|liefert|liefern|gibt) (?:[a-zäöüß]+ )?\"?[45]\d\d\b",
        rf"\b(?:störung(?:en)?|probleme?|ausf[aä]lle?|schwierigkeiten|fehler|einschränkung(?:en)?):?"
        rf" (?:{DOING})(?=[.,;:!]|$)(?<!telefonie)"
        r"(?<!konferenzen)",
        rf"\b(?:kann|könnte|können|könnten) es\b[^.;]{{0,60}}?\b(?:bei|beim) (?:de[rnm]"
        rf" )?(?:{DOING})\b[^.;]{{0,80}}? zu"
        r" (?:[a-zäöüß]+ )?(?:störung|problem|schwierig|einschränk|beeinträcht|unterbrech|fehler)[a-zäöüß]*\b",
        rf"\b(?:bei|beim) (?:de[rnm] )?(?:{DOING})\b[^.;]{{0,40}}? (?:kann|könnte|können|kommt|kam|gibt|gab)"
        rf" es\b[^.;]{{0,60}}?"
        r" (?:[a-zäöüß]+ )??(?:störung|problem|schwierig|einschränk|beeinträcht|unterbrech|fehler)[a-zäöüß]*\b",
        r"\bbeim? (?:(?!unser|kunde|betroffen)[a-zäöüß()-]+ ){1,6}?(?:kommt|kam|gibt|gab|treten|traten) (?:es"
        r" )?(?:[a-zäöüß]+ ){0,3}?"
        r"(?:zu )?(?:[a-zäöüß]+ )?fehlern?\b(?!-)",
        r"\b(?:kann|können|könnten|könnte)\b[^.;:]{0,110}?\b(?:abgelehnt|getrennt|unterbrochen|abgewiesen|abgebrochen"
        r"|verzögert|verworfen|beendet|abgemeldet|ausgeloggt|zurückgewiesen|gekappt) (?:werden|sein)\b",
        r"\b(?:zurückgeschickt|zurückgeworfen|rausgeschmissen|hinausgeworfen|zurückgeleitet)\b",
        rf"\bbetroffen\b[^.;]{{0,30}}?\d ?(?:%|prozent) (?:der|aller|unserer) (?:[a-zäöüß-]+ )?(?:{_SEEN})\b",
        r"\b[a-zäöüß]{0,20}(?:dauer|zeit|zeiten)\b[^.;]{0,40}\b(?:liegt|liegen|beträgt)\b[^;]{0,40}\((?:sonst|normal"
        r"|üblich"
        r"|statt)",
        r"\bohne [a-zäöüß-]+ (?:da(?:saß|stand|steh|sitz)\w*|blieb\w*|ausk[oa]m\w+)|\b(?:mehrfach|mehrmals|doppelt"
        r"|stundenlang|lange) [a-zäöüß]+en m[uü]ss\w+",
        when=r"\b"
        + one_of(
            r"fehler(?:code|meldung|text)? \"|erschein(?:t|en)|einen? (?:[a-zäöüß-]+ )?[a-zäöüß-]*fehler\b"
            r"|[45]\d\d\b|störung|problem|ausf[aä]ll|schwierigk|einschränk|fehlern?\b|k[aö]nn(?:t?en?)? es\b"
            r"|(?:abge|ge(?:trenn|kapp)|unterbr|verz|verw|beend|ausgel|zurückg)[a-zäöüß]+ (?:werden|sein)|zurückge[swl]"
            r"|rausge|hinausge|\d+ ?(?:%|prozent)|ohne [a-zäöüß-]+ (?:da|bl|aus)|m[uü]ss|(?:sonst|normal|üblich"
            r"|statt)\b"
        ),
        unless=r"\b(?:monitoring|überwachung|anbieter|provider|dienstleister|carrier|unsere techni\w+|unser team"
        r"|partner)"
        r" (?:hat|gibt|meldet|zeigt|sieht|bekommt|erhält)\b|\bwir (?:haben|konnten|bekommen|sehen|erhalten)\b",
        unless_before=r"\b(?:keine?[nr]?|ohne|falls|wenn|und|im fall|nach)(?: [a-zäöüß]+){0,2}",
        unless_in=r"\b(?:wir|nicht|keine?|gefunden|behoben|datenbank|server|controller|platte)\b",
    ),
    G.rule(
        "impact",
        # Back, one after the other, or hoped to be: of a named kind, or as those affected see it.
        r"\b(?:trudel|tröpfel)(?:t|n)\b(?![^.;]{0,30}\b(?:meldung|ticket|hinweis|bericht|beschwerde))[^.;]{0,40}? "
        r"(?:wieder|ein|rein|herein|nach)\b",
        r"\bmelde(?:t|n) sich\b[^.;]{0,40}?\bzurück\b",
        r"\b(?:ist|sind) (?:jetzt |nun |wieder )?zurück(?=[.,;!]|$)",
        rf"\b(?=[a-zäöüß0-9-]{{3,40}} gibt es )(?:{HAVING}|{DOING}) gibt es\b{_ON}{{0,40}}?\bwieder(?=[.,;!]|$)",
        r"\berreich(?:st|t|en) (?:sie |ihr |du )?uns\b[^.;]{0,30}?\bwieder\b|\b(?:sie|ihr|du) erreich(?:st|t|en) uns"
        r" wieder\b",
        r"\b(?:seiten?|bilder|videos|artikel|listen|karten|dashboards?|inhalte) (?:laden|lädt|öffnen|öffnet|erscheinen)"
        r" (?:[a-zäöüß]+ )?(?:normal|flüssig|schnell|zügig|wie gewohnt)\b(?! weiter)",
        r"\b[a-zäöüß]{0,20}(?:quoten?|raten?|zeiten|latenz\w*) normalisier(?:t|en) sich\b"
        r"|\bnormalisier(?:t|en) sich (?:[a-zäöüß]+ ){0,2}?[a-zäöüß]{0,20}(?:quoten?|raten?|zeiten|latenz\w*|empfang"
        r"|zustellung|versand)\b",
        rf"\b(?:voraussichtlich|davon aus, dass|sollen|sollten|dürften|frühestens|vermutlich|können|rechnen damit,"
        rf" dass)"
        rf"\b{_ON}{{0,40}}?\b(?:{DOING}|{HAVING}|rufe|befunde|haushalte|anschlüsse|bewohner\w*|kunden|sie sich|ihr"
        rf" euch)"
        rf"\b{_ON}{{0,50}}?\bwieder\b[^.;]{{0,40}}?\b{_WORK}\b",
        when=r"\b"
        + one_of(
            r"wieder|zurück|normal|flüssig|schnell|zügig|gewohnt|normalisier(?:t|en)|(?:trudel|tröpfel)(?:t"
            r"|n)"
        )
        + r"\b",
        unless=r"\b(?:wir|ich|kolleg\w+|techniker\w*|normal\w*) [^.;:]{0,40}\b(?:wieder|zurück)\b|\b(?:alles|das"
        r" ganze|der betrieb|die dienste?|die systeme?|das"
        r" system|die plattform|immer|hin und)\b[^.;]{0,60}?\bwieder\b|\b(?:anbieter|provider|hersteller|dienstleister"
        r"|team|techniker\w*)\b[^.;]{0,20}\bmelde",
        unless_before=r"\b(?:keine?[nr]?|ohne|falls|wenn|sobald|bis|damit|vor|gegen)(?: [a-zäöüß]+){0,2}|\bbitte"
        r"(?: [a-zäöüß]+){0,4}",
        unless_in=r"\b(?:wir|alles|kein\w*|nicht|update\w*|informationen|router|server|cluster|node|firewall|auftreten"
        r"|bericht\w*|status)\b",
    ),
    G.rule(
        "impact",
        # Made up for, all gone through, put right.
        rf"\b(?:ist|sind|wurden?)\b{_ON}{{0,50}}?\bnach(?:ge|ver|über|ausge|zuge|be)?(?!voll|weis|gewies|weg|sicht"
        r"|gebess|gefrag|gesch[aä]ut|gesehen|justier|mittag|haltig|folgend|gedacht|gegangen|beob|gelag)[a-zäöüß]{4,}"
        r"(?:t|en)(?=[.,;!]|$| und)(?<!nachrichten)(?<!nächten)",
        rf"\b(?:alle|sämtliche|die|betroffene|offene) (?:[a-zäöüß-]+ ){{0,2}}?(?:{_SEEN})(?: (?:von|aus|des|der) [^.;]"
        rf"{{3,25}}?)? (?:sind|wurden) (?:[a-zäöüß]+ ){{0,3}}?{_THROUGH}\b",
        rf"\b{_BAD} (?:[a-zäöüß-]+ )?(?:{_SEEN})\b",
        when=r"\b" + one_of(rf"nach[a-zäöüß]{{5}}|{_THROUGH}\b|{_BAD} "),
        unless=r"\b(?:erkennt|erkennen|vermeiden|verhindern|ausschließen)\b|\bnicht verloren\b"
        r"|\bkein\w* [^.;]{0,30}verloren\b|\b(?:grund|ursache|auslöser) (?:ist|war|sind|waren)\b",
        unless_before=r"\b(?:keine?[nr]?|ohne|falls|wenn|sobald|bis|damit|vor|gegen)(?: [a-zäöüß]+){0,2}|\bbitte"
        r"(?: [a-zäöüß]+){0,4}",
        unless_in=r"\b(?:wir|alles|kein\w*|nicht|update\w*|informationen|router|server|cluster|node|firewall|ersatz\w*"
        r"|bericht\w*|status)\b",
    ),
)
