"""German: regret, and what will be said next."""

from __future__ import annotations

from playbook.review.de.words import G

_YOU = (
    r"(?:sie|euch|dich|ihnen|dir|alle|unsere|betroffene|die (?:betroffenen|kund|nutzer)|kunden|hier|darüber|laufend"
    r"|regelmäßig)"
)
_INFORM = r"(?:informieren|benachrichtigen|unterrichten|verständigen|orientieren|berichten)"
_GIVE = (
    r"(?:geben|gibt|gebe|liefern|veröffentlichen|posten|publizieren|teilen|stellen|legen|reichen|tragen|bringen|senden"
    r"|schicken|schreiben|ergänzen|nennen|erläutern|erklären|mitteilen|bekannt ?geben|nachreichen|bereitstellen"
    r"|nachtragen"
    r"|haben|wissen|sagen|verraten|erzählen|schildern|bestätigen|melden)"
)
_SOON = (
    r"(?:gleich|bald|in kürze|demnächst|später|sobald|sowie|wenn|zeitnah|in bälde|rechtzeitig|separat|im anschluss"
    r"|hinterher|nachher|danach|dann|umgehend|laufend|fortlaufend|schnellstmöglich|hier|an dieser stelle|im laufe)"
)
#: Ways of saying that more will be said.
_TELL = (
    rf"\b(?:wir|und|ich|team|support) (?:[a-zäöüß]+ ){{0,3}}?melde[nt]? (?:uns|mich)\b|\b(?:team"
    rf"|support) meldet sich\b|\bmelde[nt]? (?:wir uns|ich mich)\b"
    rf"|^melden? (?:uns|mich)\b|\bh[aä]lt(?:en)?\b.{{0,70}}?\b(?:auf dem laufenden|informiert|up to date|stand)"
    rf"|\bauf dem laufenden (?:ge)?halten"
    rf"|\b(?:wir|und|dann|teams?|sie|euch|dich)\b(?: [a-zäöüß0-9.:]+){{0,6}}? {_INFORM}\b(?! (?:sie sich|die systeme))"
    rf"|(?<!bitte )\b{_INFORM} (?:wir|{_YOU})\b(?! sich)"
    rf"|\b(?:wird|werden)\b.{{0,70}}?\b(?:berichtet|bekannt ?gegeben|bekanntgemacht|mitgeteilt|informiert|nachgereicht"
    rf"|nachberichtet|fortgeschrieben|benachrichtigt|unterrichtet|auf dem laufenden)"
    rf"|\b(?:seite|meldung|beitrag|eintrag|hinweis|status|ticker)\b.{{0,40}}?\b(?:aktualisiert|ergänzt"
    rf"|erneuert)(?! sich)"
    rf"|\b{_GIVE} (?:wir|ich)\b.{{0,70}}?\b(?:<news>|bescheid|bekannt|mit(?=[.,]|$)|hier)"
    rf"|\b(?:wir|ich|und)\b(?! haben).{{0,50}}?\b(?:(?!haben|wissen){_GIVE}\b.{{0,60}}?\b(?:<news>|bescheid|bekannt"
    rf"|mit(?=[.,]|$))"
    rf"|(?:<news>)\b.{{0,30}}?\b(?!haben|wissen){_GIVE}\b)|\bwird es\b.{{0,40}}?\b(?:<news>)\b.{{0,30}}?\bgeben"
    rf"|\b(?:sagen|schildern|erläutern|erklären|schreiben|verraten|erzählen|bestätigen|posten) (?:wir )?(?:ihnen|euch"
    rf"|dir|hier|dann|es hier)\b"
    rf"|\b(?:wissen wir|erfahren sie|erfahrt ihr) mehr|\b(?<!nicht )mehr,? (?:dazu |hierzu |davon )?{_SOON}\b"
    rf"|\b(?:<news>)(?:,? (?:[a-zäöüß]+ )?(?:kommt|kommen|gibt es|gibt's|steht|stehen|{_SOON})\b"
    rf"(?! (?:es|beim|bei|zu|zum|zur|nicht|an|in der|im|still|aus)\b)"
    rf"|\b.{{0,60}}?\b(?:(?!haben|wissen){_GIVE} wir"
    rf"|folg(?:t|en)|erscheint|erscheinen|erfolgt|nachreichen|mitteilen|bekannt ?geben|veröffentlichen"
    rf"|zur verfügung stellen"
    rf"|(?:wird|werden)\b.{{0,60}}?\b(?:veröffentlicht|bereitgestellt|publiziert|ergänzt|nachgetragen))\b)"
    rf"|\b[a-zäöüß]*(?:bericht|analyse|zusammenfassung) (?:wird|werden)\b.{{0,90}}?\b(?:zugestellt|zugesandt"
    rf"|zugeschickt|übermittelt|übersandt|verschickt|versendet|versandt|vorgelegt|nachgeliefert)\b"
    rf"|\b(?:folg(?:t|en)|gibt es|gibt's|kommen|kommt|erhalten sie|erfahren sie|erfahrt ihr"
    rf"|bekommt ihr)\b.{{0,40}}?\b(?:<news>)"
    rf"|\b{_SOON} (?:mehr\b|<news>)"
    rf"|\b(?:sobald|sowie|wenn|sofern)\b.{{0,50}}?\b(?:steht|stehen|lest|liest|erfahren|erfahrt|schreiben|tragen"
    rf"|posten)\b.{{0,30}}?\b(?:hier|nach|es)\b"
    rf"|\b(?:sobald|sowie) (?:es |wir |uns |sich )?.{{0,30}}?\b(?:<news>|etwas)"
    rf"|\b(?:neue|weitere|aktuelle|mehr) (?:<news>) (?:finden|gibt|lesen|erhalten|bekommen|findet|lest)\b.{{0,30}}?\b"
    rf"(?:in kürze|bald|demnächst|zeitnah|später)\b|\bwir (?:schreiben|posten|berichten) (?:wieder|hier|erneut"
    rf"|weiter),? (?:sobald|wenn)\b"
    rf"|\bkommen\b.{{0,40}}?\bauf (?:sie|euch) (?:zu|zurück)|\bfortsetzung folgt|\bbleiben sie dran"
    rf"|\bteilen (?:wir )?(?:ihnen|euch|es) mit"
    rf"|\baktualisieren (?:wir )?(?:sie|diese[nrs]?|hier|laufend|fortlaufend|die (?:seite|meldung)"
    rf"|den (?:status|beitrag))\b"
    rf"|\bgeh(?:t|en) (?:ihnen|euch)\b.{{0,40}}?\bzu\b|\blassen (?:wir )?(?:sie|euch) (?:es )?wissen"
    rf"|\b(?:geben|gebe) (?:hier |euch |dann )?(?:wieder )?laut\b|\bbescheid (?:geben|sagen)|\b(?:geben|sagen)"
    rf" (?:euch |ihnen )?bescheid"
    rf"|\bwissen (?:wir )?(?:hoffentlich )?mehr\b"
)
#: What sounds like it: what customers tell, what is told now, what was told.
_NO_TELL = (
    r"\b(?:falls|sofern|wenn|sollte) (?:die|eine|diese) meldung\b|\brückmeldungen (?:der|von|an)\b|\baktualisieren "
    r"sie\b|\b(?:keine weiteren (?:updates|meldungen|informationen))\b|\bmeldung(?:en)? (?:über|von)\b"
    r"|\b(?:erreichen uns"
    r"|erhalten wir"
    r"|haben wir|uns (?:erreichen|liegen)) (?:\w+ )?(?:meldungen|berichte|informationen)"
    r"|\berhalten (?:aktuell |derzeit )?(?:meldungen|berichte|vermehrt)|\bwenden sie sich\b|\b(?:meldungen"
    r"|hinweise|berichte|rückmeldungen|beschwerden) (?:[a-zäöüß]+ )?(?:erhalten|bekommen|eingegangen|erreicht)\b"
    r"|\binformieren (?:wir )?(?:sie|euch) (?:hiermit |heute )?über (?:eine|geplant|anstehend|bevorstehend|die geplant)"
    r"|\bmöchten (?:wir )?(?:ihnen|euch) (?:heute|hiermit)\b|\bauf anfrage\b|\bkönnen wir\b"
)
_NO_TELL_IN = (
    r"\b(?:per|mit) (?:e-?mail|sms|post|brief) benachrichtigt|\bhaben wir (?:[a-zäöüß]+ )?(?:be|ge|ver|er|ein|an|auf)"
    r"[a-zäöüß]+(?:t|en)\b|\s{6,}|\b(?:nichts|keine[nrs]?) (?:neue[ns]?|neuigkeiten|weiteren|updates)\b|\b(?:wurden?"
    r"|haben (?!wir))\b"
    r"|\bhalten sie sich\b"
    r"|fehlermeldung|melden sie|informieren sie (?:sich|bitte|ihre)|eingespielt|installiert"
    r"|gesammelt|\bupdates? (?:zur|zum|für|mit)\b|einschätzung steht|\b(?:eure|ihre|deine) (?:meldung|nachricht"
    r"|rückmeldung)"
)
_WHEN = r"\b(?:.{0,45}?<time>|.{0,20}?\b(?:um|gegen|bis|ab) (?:[01]?\d|2[0-4])(?=[,;!]|\.?$))"
#: A time that may be when more is said.
_TIMELY = (
    r"\b(?=<timely>|u|g|b)(?<!seit )(?<!seit etwa )(?<!seit ca\. )(?<!seit heute, )(?<!von )"
    r"(?<!vom )(?<!statt )(?<!stand )(?<!nächsten )(?<!kommenden )"
    r"(?!(?:nächsten|kommenden|wenige[nr]?|einige[nr]?|paar) (?:tag|wochen|stunden|minuten))<time>"
    r"(?! (?:verzögerung|verspätung)|.{0,25}\b(?:besteh|dauer|behoben|abgeschlossen|fertig|verfügbar))"
    r"|\b(?:innerhalb (?:von|der nächsten)|(?:in|binnen) (?:den )?nächsten)(?! (?:tage|wochen|stunden|minuten)) "
    r"<interval>|\b(?:um|gegen|ab|bis) (?:[01]?\d|2[0-4])(?=[,;!]|\.?$| (?:nochmals?|wieder"
    r"|erneut|noch)\b)"
)
RULES = (
    G.rule(
        "apology",
        r"\b(?:entschuldig(?:en|ung|ungen|e|t)|verzeih(?:en|ung|t)|bedauer(?:n|lich\w*"
        r"|t)(?<!bedauerlich)(?<!bedauerlicherweise)|(?:tut|tun) (?:es )?(?:uns|mir) (?:[a-zäöüß]+ )?leid|leid(?:tut"
        r"| tut)|pardon|sorry|nachsicht bitten)\b",
        r"\b(?:übernehmen|tragen) (?:wir )?(?:dafür )?(?:die )?(?:volle )?verantwortung\b",
    ),
    # Said with its time where that stands near; the words alone elsewhere.
    G.rule(
        "next_update",
        rf"\b(?:{_TELL})(?:\b.{{0,45}}?(?:{_TIMELY})[a-zäöüß]*(?: uhr\b)?)?",
        rf"\b(?:(?:spätestens|bis|um|gegen|vor|ab|in|alle|der|zur?) ){{0,3}}(?:{_TIMELY})[a-zäöüß]*(?: uhr)?,?"
        rf" (?:{_TELL})",
        when=_TIMELY,
        unless=_NO_TELL,
        unless_in=_NO_TELL_IN,
    ),
    G.rule(
        "next_update",
        rf"(?<![^.;:!,] )(?<![^.;:!, ])\b(?:<news>|nachricht){_WHEN}",
        rf"\b(?:n(?:ä|ae)chste[rsn]?|n(?:ä|ae)\.|next|weitere[rsn]?|neue[rsn]?|folgende[rsn]?) (?:<news>|nachricht"
        rf"|check|blick"
        rf"|report|posting|beitrag|durchsage|statusrunde|lagerunde){_WHEN}",
        # Who will speak, or be heard, again and when.
        r"\b(?:wir|ich) (?:schreiben|schreibe|posten|poste|sprechen|äußern uns|sagen|updaten|tickern|funken"
        r"|lassen) [^.;]{0,25}?<time>"
        r"[^.;]{0,20}?\b(?:wieder|erneut|nochmals?|noch einmal|neu|weiter|von uns hören)\b",
        r"\bmehr(?: dazu| hierzu| darüber| davon)? (?:in|um|gegen|ab|bis|nach|innerhalb|spätestens) [^.;]{0,25}?<time>",
        r"\b(?:neue|nächste|weitere)[rsn]? (?:<news>) (?:spätestens |bis |etwa )(?:dann|dahin|zu diesem zeitpunkt)\b",
        r"\b(?:halb|viertel)?stündliche?[nsr]? (?:<news>)",
        # A report that readers will have by then.
        r"\b(?:erhalten|erhält|bekommen|bekommt)\b[^.;]{0,40}?<time>[a-zäöüß]*[^.;]{0,30}?\b(?:einen?|den|das|die)"
        r" (?:[a-zäöüß]+ )?"
        r"[a-zäöüß]*(?:bericht|analyse|zusammenfassung|stellungnahme)\b",
        r"\b[a-zäöüß]*(?:bericht|analyse|zusammenfassung|stellungnahme) (?:erhalten|bekommen|senden|schicken"
        r"|liefern)\b[^.;]{0,30}?<time>",
        # The time of a message before what it tells.
        unless=r"^(?:update|stand|sachstand|status|info|meldung)[, -]*(?:vom |von |um "
        r"|\d\d?\.\d\d?\.?(?:\d{2,4})?,? )?\d\d?[:.]\d\d(?: ?uhr)? ?: ?\S",
        unless_in=r"\b(?:eingespielt|installiert|wurde|wurden|sobald|nachdem|sollte|über|zum)\b"
        r"|^[^\w]*prognose|\bupdates? (?:auf|von|der|des|unser\w*)\b",
    ),
    G.rule(
        "next_update",
        r"<time>[^.;]{0,40}?\b(?:hört|hören|lest|lesen|liest|erfahrt|erfahren|seht) (?:ihr|sie"
        r"|du) (?:[a-zäöüß]+ ){0,4}?(?:von uns"
        r"|wieder|mehr|hier|neuen? stand)\b|<time>[^.;]{0,40}?\b(?:erhalten|bekommen|bekommt) (?:sie|ihr"
        r"|alle) (?:von uns )?(?:eine?"
        r"|die|den|das) (?:weitere|nächste|neue|kurze)[nrs]? (?:<news>|nachricht|mail)",
        when=r"\b(?:hört|hören|lest|lesen|liest|erfahrt|erfahren|seht|erhalten|bekommen|bekommt) (?:ihr|sie|du|alle)\b",
        unless=_NO_TELL,
    ),
    G.rule("vague_next", _TELL, unless=_NO_TELL, unless_in=_NO_TELL_IN),
)
