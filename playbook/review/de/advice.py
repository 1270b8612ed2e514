"""German: what customers can do meanwhile."""

from __future__ import annotations

from playbook.review.de.people import GROUP
from playbook.review.de.words import G

#: What customers do by themselves, seldom because they are told to; and where they are only sent to be told more.
_NO_ADVICE = (
    r"(?:sehen|feststellen|bemerken|erleben|erhalten|bekommen|auftreten|erfahren|entstehen|haben|dauern|kommen"
    r"|beobachten"
    r"|werden|wenden|kontaktieren|verfolgen|nachlesen|lesen|abonnieren|rechnen|erwarten|verlieren|leiden"
    r"|entschuldigen"
    r"|verzeihen|gedulden|bleiben|beachten|folgen|nachsehen|aufweisen|verzeichnen|spüren|merken|betreffen"
    r"|verzögern|verspäten|entnehmen|hoffen|wissen|verstehen|davon|gehen|ausgehen"
    r"|einen|seinen|ihren|unseren|allen|diesen|jeden|keinen|meisten|vielen|eigenen|gegen|neben|wegen|unten|oben|innen"
    r"|denen|zwischen|wollen|sollen|müssen|dürfen|können|würden|wurden|worden|finden|minuten|stunden|kunden|zeiten"
    r"|daten"
    r"|treten|ansehen|möchten|erscheinen|auftauchen|passieren|geschehen|vorkommen|ausfallen|abbrechen|hängen"
    r"|stocken|einfrieren|fehlen|gelten|abstürzen|stehen|liegen|laufen|funktionieren|scheitern|fehlschlagen"
    r"|ankommen|bitten|danken|informieren|planen|einplanen|begegnen|melden|mitteilen|orientieren|sollten|könnten"
    r"|dürften|müssten|hätten"
    r"|[a-zäöüß]{0,8}ge(?:fallen|gangen|kommen|laufen|brochen|blieben|nommen|schrieben|schlossen|stiegen|stoßen"
    r"|treten|rissen|troffen|hoben))"
)
_DO = (
    rf"(?!{_NO_ADVICE}\b|[a-zäöüß]+(?:ung|heit|keit|ion|schaft|zeit)en\b)(?:[a-zäöüß]{{3,}}(?:en|ern|eln)"
    rf"|[a-zäöüß]*tun)"
)
_YOU = rf"(?:sie|ihr|du|man|{GROUP}|betroffene[nr]?|praxen|teams|admins?)"
_END = r"(?=[.,;:!)]|$| \(| und | oder | sowie | bis | statt | wenn | falls | lassen)"
_NOT_US = r"(?! (?:bitte )?(?:uns\b|sich (?:bei|an)|an |davon|gerne? eine? (?:e-?)?mail))"
#: How a way round is gone.
_BY = (
    r"(?:über|via|per|mithilfe|mit hilfe|manuell|händisch|übergangsweise|vorübergehend|ersatzweise|stattdessen"
    r"|alternativ"
    r"|weiterhin (?:über|im|per|in|am|an|auf)|direkt|telefonisch|schriftlich|persönlich|von hand|normal|wie "
    r"gewohnt (?:über|im|per)"
    r"|bis dahin|solange|so lange|in der zwischenzeit|derweil|währenddessen|lokal|offline|im browser|im webportal"
    r"|im portal"
    r"|am schalter|am automaten|vor ort|in (?:der|den) filialen?|im laden|in bar|auch ohne)"
)
_CHANNEL = (
    r"(?:lastschrift|kauf auf rechnung|rechnung|barzahlung|bargeld|bar|paypal|vorkasse|überweisung|kartenzahlung"
    r"|passwort"
    r"|einmalcode|webmail|browser|web-?version|web-?client|webseite|webportal|telefon|hotline|schalter|automaten?"
    r"|fax|mail"
    r"|e-mail|festnetz|desktop-?(?:app|version|client)?|mobile app|offline-?modus|papier|vor ort)"
)
RULES = (
    G.rule(
        "workaround",
        rf"\b(?:können|könnt|kannst|kann|(?<!^)sollten|(?<!^)solltet|müssen|müsst|dürfen"
        rf"|dürft) {_YOU}\b(?:[^.;:]|(?<=\d)[.:]|[.](?=\w)){{0,110}}?\b{_DO}\b{_END}",
        rf"\b{_YOU}(?: .{{1,80}}?)?,? (?:können|könnt|kannst|kann|sollten|solltet|sollte|müssen"
        rf"|müsst|dürfen|dürft)\b(?:[^.;:]|(?<=\d)[.:]){{0,110}}?\b{_DO}\b{_END}",
        r"\b(?:im browser|im web\w*|am desktop|auf der web\w+|unter [a-zäöüß.-]+\.[a-z]{2,4})\b[^,;]{0,40}?"
        r"\b(?:können sie|könnt ihr)\b(?![^;]*\b(?:nicht|kein\w*|details|infos|informationen|stand|verlauf|mehr"
        r"|status)\b)[^.;]{0,60}\b(?:lesen|sehen|ansehen|hören|finden|bekommen)\b",
        rf"\b(?:kann|können|lässt|lassen|könnten)\b[^.;:]{{0,70}}?\b{_BY}\b[^.;:]{{0,70}}?\b(?:werden|{_DO})\b{_END}",
        rf"\b(?:müssen|sollten|muss|sollte|bitte|können)\b[^.;:]{{0,60}}?\b(?:noch einmal|nochmals?|erneut|neu|ein "
        rf"zweites mal)"
        rf" [a-zäöüß]{{4,}}(?:t|en)?\b(?: werden)?{_END}",
        rf"\bbitte (?!(?:um|wir|haben|beachten|entschuldig|verzeih|gedulden|denken)\b)(?:[^.;:!]"
        rf"|(?<=\d)\.){{0,70}}?\b{_DO}\b{_END}",
        r"\b(?:ihr|sie) (?:findet|finden|seht|sehen) (?:sie|diese|alle|eure|ihre) (?!.{0,60}\b(?:statusseite|details"
        r"|informationen"
        r"|infos|meldung\w*|nicht|kein\w*)\b)(?:[a-zäöüß]+ ){0,3}?(?:in|im|unter|auf|über) [a-zäöüß]",
        r"\bk[öa]nn(?:en)? (?:[a-zäöüß]+ )?(?:wiederholt|(?:erneut|nochmals?|neu) [a-zäöüß]+(?:t|en)) werden\b",
        r"\b(?:werden|wird|sind) (?:daher |derzeit |deshalb |weiterhin )?gebeten\b(?! um)",
        r"\bwer (?:kann|möchte|will|mag),",
        r"\bwer (?!(?:genau|betroffen ist)\b)[^.;]{3,90}?[,:] ?(?:[a-zäöüß]+ )?(?:kann|könnte|sollte|(?:bekommt"
        r"|erhält"
        r"|findet)(?!.{0,60}(?:erstatt|gut|entschäd))|darf|nimmt|nutzt"
        r"|schickt|fordert|wechselt"
        r"|geht|erreicht|muss|ruft|weicht|startet|lädt|loggt|meldet sich (?:ab|neu|erneut)|zahlt|kauft|bucht|wartet"
        r"|bitte|kurze"
        r"|hilft|installiert|stellt|setzt|trägt|wählt|versucht|verwendet|schreibt|kommt|braucht|bestellt|druckt"
        r"|probiert)\b",
        unless=r"\b(?:können|könnt|kann|kannst)\b(?=[^.;]{0,60}\b(?:nicht|kein(?:e|en|er|em)?|kaum|weder|nur"
        r"|wieder(?! (?:einsteigen"
        r"|die|den|das|auf))|langsam|verzögert|verspätet|länger|fehler|vorübergehend (?:höher|länger|keine|nicht)"
        r"|zu(?! (?:den|der|dem|ihren?) [a-zäöüß]*(?:zeiten|bedingungen|termin\w*)))\b)"
        r"(?![^.;]{0,90}\b(?:stattdessen|sondern|über|per|bis dahin|solange)\b)",
        unless_in=r"\b(?:weder|müssen (?:[a-zäöüß]+ )?warten$|wir|höhere|verzögert|langsam|fehler|abbrüche|kein\w*"
        r"|an den support|support|kundendienst"
        r"|hotline wenden"
        r"|kunden können (?:sich )?wieder|uneingeschränkt|gerne? eine? (?:e-?)?mail|davon aus(?:gehen)?"
        r"|nachforschungs\w+|nur eingeschränkt|tickets?(?: [a-zäöüß]+)? (?:er|auf|schreib)\w*|von (?:[a-zäöüß]+"
        r" )?(?:anrufen"
        r"|(?:support-?)?tickets?|nachfragen"
        r"|rückfragen|anfragen)|abgesehen|helpdesk"
        r"|entschuldig\w*"
        r"|verständnis|geduld|wie folgt|verfolgen|es wird|möglicherweise)\b|\bnicht (?:auf|mehr)\b(?! (?:senden"
        r"|\"))|\b(?:können|könnt|kann)"
        r"[^.;]{0,60}\bnicht\b(?![^.;]{0,60}\bsondern)",
        unless_before=r"\b(?:falls|wenn|damit|sodass|so dass|dass|ob|bevor)(?: [a-zäöüß]+){0,2}|\brechnen sie"
        r"|\b(?:entschuldig|verzeih)(?:t|en sie)",
    ),
    G.rule(
        "workaround",
        # Orders, in both ways of addressing people.
        r"(?<=[a-zäöüß]en )(?<!haben )(?<!sollten )(?<!werden )(?<!wenden )(?<!kontaktieren )(?<!bleiben )"
        r"(?<!entschuldigen )(?<!verfolgen )(?<!beachten )(?<!sehen )(?<!verzeihen )(?<!gedulden )(?<!schauen )"
        r"(?<!folgen )(?<!abonnieren )(?<!rechnen )(?<!nehmen )(?<!erhalten )(?<!geben )"
        r"\bsie (?:[a-zäöüß]+ ){0,3}?bitte\b"
        r"(?! (?:an|bei|unseren|den support)\b)",
        r"\b(?:in dringenden fällen|in eiligen fällen|im notfall|bei bedarf|alternativ|stattdessen|bis dahin"
        r"|solange|so lange|derweil|ersatzweise"
        r"|vorübergehend|übergangsweise|zwischenzeitlich|einstweilen|notfalls|zur not)\b(?! (?:bleib|ist|sind"
        r"|bitten wir|wird|werden|rechnen))"
        r"[^.;]{0,70}?\b(?:sie|ihr|euch|ihnen|bitte|du|nutzen|verwenden|nutzt|gelten|gilt|hilft|nehmen|ausweichen"
        r"|möglich)\b",
        r"(?<![^,:;!] )(?<![^,:;! ])\b(?:(?:und|bitte) )?(?:nutzt|nutze|verwendet|verwende|probiert|probier|startet"
        r"|starte|lasst|lass"
        r"|ladet|lade|loggt euch|versucht|versuch"
        r"|nehmt|nimm|schickt|schick|schreibt uns|klickt|klick|wählt|leert|leer|trennt|trenn|schaltet|schalt|zieht"
        r"|zieh|wartet mit"
        r"|meldet euch (?:ab|neu|erneut)|öffnet|öffne|speichert|speicher|zahlt|kauft|fordert|wechselt|wechsle"
        r"|weicht|meidet|importiert"
        r"|leitet|lenkt|stellt|macht|gebt|haltet|richtet|tragt|ruft|geht|prüft|holt|setzt|tauscht|legt"
        r"|wiederholt|sendet"
        r"|erstellt|erneuert|löscht|entfernt|koppelt|aktualisiert|ändert|plant|erledigt|tippt|drückt|benutzt"
        r"|exportiert|installiert|deinstalliert|bucht|druckt|deaktiviert|aktiviert|verbindet|bestellt|kopiert) "
        r"(?:bitte |einfach |einmal |kurz )*(?:den|die|das"
        r"|dem|der|euch|euer\w*|eur\w*|dein\w*|ein\w*|auf|über|es|sie|ihn|stattdessen|lieber|neu|bis|nicht|keine|im"
        r"|in|am|per|mit|vorerst)\b",
        rf"\b(?:falls|wenn|sollten?|wer)\b[^.;:]{{0,80}}: ?[^.;]{{0,60}}?\b{_DO}{_END}",
        rf"\b(?:einmal|kurz|einfach|vorerst|lieber|besser|stattdessen|neu(?= (?:laden|starten|anmelden|install"
        rf"|verbinden|koppeln|verknüpfen|einloggen|anlegen|aufsetzen))) (?:[a-zäöüß-]+ ){{0,3}}?{_DO}{_END}",
        # Other ways that stay open.
        r"\b(?:als|eine|keine|mögliche|einzige) (?:alternative|ausweichmöglichkeit|umgehung|abhilfe|notlösung"
        r"|behelf|übergang|ersatz)\b"
        r"(?! (?:route|leitung|strecke|verbindung|anbindung|server|system))|\b(?:empfehlung|tipp|alternative"
        r"|abhilfe|behelf|plan b|zwischenlösung"
        r"|solange|umweg|notbetrieb|ersatzverfahren)(?: für [a-zäöüß ]{3,30})?:|\b(?:ausweichmöglichkeit"
        r"|ausweichlösung|umgehungsmöglichkeit|notlösung)(?:en)?\b"
        r"|\bein(?:e)? umgehung\b|\bersatzverkehr\b",
        r"\b(?:empfehlen|empfiehlt|raten (?:wir|ihnen|euch|dazu)|wir raten|rät|empfohlen|ratsam|geraten wird|(?:wird"
        r"|ist) geraten)\b(?! wir "
        r"uns)(?![^.;]{0,30}(?:geduld|entschuldig|verständnis|nachsicht))",
        rf"\b(?:{_CHANNEL})(?: (?:und|oder) {_CHANNEL}| per {_CHANNEL})?(?: (?:ist|sind))? (?:geht|gehen"
        rf"|funktioniert|funktionieren|klappt|klappen|möglich)"
        r"(?: (?:noch|weiter|weiterhin|normal|aber|trotzdem|problemlos))?(?=[.,;!]|$)",
        r"\b(?:telefonisch|per (?:telefon|mail|e-mail|fax|post)|vor ort|am schalter|in (?:der|den|unseren) "
        r"filialen?|persönlich"
        r"|an den (?:kassen|automaten|haltestellen)|beim fahrpersonal)\b[^.;]{0,50}?\b(?:möglich|entgegen"
        r"|erhältlich|angenommen"
        r"|aufgenommen|nehmen wir|bearbeiten wir|bearbeitet|ausgestellt|lösen|kaufen|abgeben|erledigen|abholen)\b",
        r"\b(?:ist|sind|bleib(?:t|en)|steh(?:t|en)) (?:(?!wieder)[a-zäöüß]+ ){0,5}?(?:über|via|per|auch ohne"
        r"|weiterhin am"
        r"|weiterhin im) [^.;]{2,40}?\b(?:(?!erreichbar und)[a-zäöüß]{3,}bar"
        r"|möglich|bereit|zur verfügung|zugänglich)\b",
        r"\b(?:weichen|nutzen|nehmen|verwenden|steigen|fahren|wechseln|greifen|laden"
        r"|starten|melden sich) bitte\b",
        r"\b(?:bekommen|erhalten|finden|erreichen|buchen|kaufen|zahlen|bekommt|erreicht|bucht|kauft|zahlt) (?:sie"
        r"|ihr)\b[^.;]{0,40}?\b(?:auch"
        r"|stattdessen|weiterhin|alternativ|so lange|solange) (?:an|in|am|im|bei|beim|über|per|ohne|mit|telefonisch"
        r"|vor ort)\b",
        r"\b(?:über|via|per|mit|im|am) [^.;,]{2,30}? (?:geht's|geht es|klappt's|klappt es|funktioniert es|läuft es"
        r"|läuft alles)(?! nicht| wieder)",
        r"\b(?:nehmen|bearbeiten|erfassen|bedienen|beantworten|stellen) wir\b[^.;]{0,50}?\b(?:telefonisch|per "
        r"(?:mail|e-mail|post|fax)|unter der"
        r"|vor ort|manuell|am schalter|in der zwischenzeit|solange|bis dahin)\b",
        r"\b(?:bleibt|bleiben|trotzdem|dennoch) (?:[a-zäöüß]+ )?möglich\b|\bgenügt\b|\bzum ziel\b",
        r"\bam (?:besten|einfachsten|schnellsten|sichersten)\b",
        r"\b(?:hilft|helfen)\b(?! uns| zu können)|\b(?:bringt|bringen)\b[^.;]{0,40}?\b(?:besserung|abhilfe|nichts)\b"
        r"|\b(?:genügt|reicht) (?:es|ein|eine)\b",
        # Nothing to be done.
        r"\bmuss(?: [a-zäöüß]+){0,3} nichts(?: [a-zäöüß]+){0,3} werden\b"
        r"|\bnichts\b(?: [a-zäöüß]+){0,3}? (?:machen|tun|unternehmen|veranlassen|ändern|weiter|beachten|anpassen"
        r"|einstellen)\b"
        r"|\bkeine? (?:[a-zäöüß]+ )?(?:aktion(?:en)?|anpassung(?:en)?|handlung(?:en)?|maßnahmen?|änderung(?:en)?"
        r"|schritte?|eingriffe?|umstellung|neustart"
        r"|reaktion|vorkehrungen)\b[^.;]{0,40}?\b(?:nötig|notwendig|erforderlich|geboten)\b|\b(?:passiert|geschieht"
        r"|läuft|erfolgt|macht das)"
        r" (?:ganz )?(?:von selbst|automatisch|von allein(?:e)?)\b(?=[^.;]{0,20}(?:ihr|sie|zutun))",
        unless=r"\bnicht möglich\b(?![^.;]{0,40}\bsondern)|\b(?:eröffnen|öffnen|erstellen|schreiben|stellen)"
        r" sie\b.{0,40}ticket|\b(?:support|hotline|kundendienst|helpdesk"
        r"|kundenservice) (?:[a-zäöüß]+ )?(?:wenden|kontakt|melden)"
        r"|\bwenden sie sich\b|\b(?:arbeiten|suchen|prüfen|entwickeln|testen) (?:wir )?(?:[a-zäöüß]+ )?(?:an"
        r"|nach)? ?(?:eine[rmn]? )",
        unless_before=r"\bwir|\bwir (?:haben|werden|können|konnten|könnten)(?: [a-zäöüß]+){0,3}",
        unless_in=r"\b(?:wieder möglich|(?:wieder|nicht) [a-zäöüß]{3,}bar|bitten wir|verständnis|geduld"
        r"|informieren wir|melden wir|halten wir"
        r"|auf dem laufenden|neues|entschuldig\w*|rechnen sie|rückgängig|nicht möglich|wir sie|wir ihnen"
        r"|kontaktieren|sehen "
        r"sie von)\b|\bnicht (?:zur|ver)",
    ),
    G.rule(
        "workaround",
        # A measure of one's own that helps.
        r"\b(?:neustart|neuladen|neuanmeldung|neuinstallation|wechsel|leeren|löschen|zurücksetzen|deaktivieren"
        r"|aktivieren"
        r"|erneutes? [a-zäöüß]+|ab- und (?:wieder )?anmelden|aktualisieren|umstellen|trennen"
        r"|aus- und (?:wieder )?einschalten"
        r"|nutzung|verwendung|umweg)\b.{0,60}?\b(?:hilft|helfen|behebt|beheben|löst|genügt|reicht|schafft"
        r"|beschleunig\w+|umgeht|umgehen)\b"
        r"|\b(?:abhilfe|besserung) (?:schafft|schaffen|bringt|verspricht)\b",
        r"\b(?:im|mit|in|über|unter|ohne|per|auf) [^.,;]{3,50}? (?:tritt|treten|besteht|gibt es"
        r"|kommt es) (?:der fehler|das problem|die störung|dieses? [a-zäöüß]+|keine?) ?.{0,20}?\b(?:nicht|keine?)\b"
        r"|\b(?:manuelle|händische|direkte|telefonische|erneute)[rs]? [a-zäöüß]+\b.{0,40}?\b(?:funktioniert|möglich"
        r"|geht|klappt)\b(?! nicht)",
        r"\b(?:sollte|sollten|muss|müssen) (?:[a-zäöüß]+ ){0,2}?(?:vorsorglich|sicherheitshalber|umgehend|von"
        r" (?:ihnen"
        r"|euch)|manuell|selbst)\b"
        r".{0,40}?\bwerden\b",
        # What is better left.
        rf"\bbitte (?:[a-zäöüß]+ ){{0,4}}?(?:nicht|keine?n?)\b.{{0,60}}?\b{_DO}\b{_END}",
        r"\b(?:muss niemand|niemand muss|braucht niemand|niemand braucht|(?:müsst"
        r"|braucht) (?:ihr )?(?:[a-zäöüß]+ ){0,4}?(?:nicht|nichts|keine?n?)"
        r"|(?:musst|brauchst) (?:du )?(?:[a-zäöüß]+ ){0,4}?(?:nicht|nichts|keine?n?))\b",
        r"\b(?:kann|können|darf|dürfen|könnt ihr|können sie) (?:[a-zäöüß]+ ){0,3}?(?:einfach|bedenkenlos|getrost"
        r"|ruhig"
        r"|gefahrlos|ohne weiteres"
        r"|ignoriert|gelöscht|weggeworfen|als gegenstandslos)\b",
        # Orders to people said thou to.
        r"\bbitte (?!entschuldigt|habt|beachtet|gebt|meldet|seht|verzeiht|folgt|schaut|wendet|kontaktiert"
        r"|bleibt)[a-zäöüß]{3,}t (?:euch|ihr|den|die|das"
        r"|dem|der|eure?n?|sicher|deswegen|deshalb|daher|also|vorerst|nicht|nur|auf|im|in|über|statt\w*|keine?n?"
        r"|solange|lieber|einfach|kurz|neu|alle|vorübergehend|stattdessen|einstweilen|ersatzweise|alternativ"
        r"|unsere?n?"
        r"|so lange|bis|(?:fehlgeschlagene|betroffene|fehlerhafte|offene|eventuelle|alte|fehlende|doppelte)[nrs]?)\b",
        r"\b(?:wir )?bitt(?:en|et) (?:wir )?(?!um).{3,90}?\bzu (?!entschuldigen|verzeihen|wenden|kontaktieren|haben"
        r"|beachten|berücksichtigen|einzuplanen"
        r"|gedulden|melden"
        r"|verfolgen|sein)[a-zäöüß]{3,}n\b|\bbitt(?:en"
        r"|et) .{3,60}?, .{0,60}?\b[a-zäöüß]{2,6}zu[a-zäöüß]{3,}en\b",
        # By which other way it goes.
        r"\b(?:mit|über|per|via|im|am|auf|ohne) [^.,;]{2,40}? (?:kommt|kommen|geht|gelangt|gelangen|erreicht"
        r"|erreichen"
        r"|könnt|schaut) (?:ihr|sie|du|man) "
        r"(?!.{0,40}\b(?:nicht|kein\w*|wieder|kaum)\b)(?:[a-zäöüß]+ ){0,4}?(?:rein|hinein|weiter\w*|trotzdem|dennoch"
        r"|noch|auch|zugriff|ans ziel|zu[mr]?)\b",
        r"\b(?:nehmen|nimmt|bearbeitet|bearbeiten|bedienen|bedient|hilft|helfen) (?:wir|unsere?|die|das"
        r"|alle) [^.;]{0,50}?\b(?:entgegen|telefonisch|manuell"
        r"|vor ort|persönlich)\b|(?<!kunden )\bauf anfrage\b(?!.{0,20}bericht)|\b(?:telefonisch|manuell|schriftlich|per"
        r" (?:e-?mail"
        r"|fax|telefon)) (?:entgegen|angenommen|bearbeitet|möglich)",
        r"\b(?:gilt|gelten|bleib(?:t|en)|sind|ist)(?: [a-zäöüß]+){0,3}? gültig\b|\b(?:gilt|gelten) (?:weiter"
        r"|weiterhin"
        r"|trotzdem|ebenfalls|auch|solange|ersatzweise)\b"
        r"|\bwird als [a-zäöüß]+ (?:anerkannt|akzeptiert)\b|\bdort (?:stimmen|funktionier\w+|klapp\w+|geht|gehen"
        r"|läuft (?:alles|es)"
        r"|nachsehen|nachschauen)\b",
        r"\berreichen sie uns\b.{0,40}?\bunter\b|\b(?:über|unter) (?:der |den |die )?(?:folgenden?[rn]? |ersatz|not"
        r"|mobil|ausweich|durchwahl)[a-zäöüß-]*(?:nummern?|adressen?|links?)?\b.{0,40}?"
        r"\b(?:erreichen|erreichbar|erreichen sie)|\berreichen sie\b.{0,40}?\b(?:unter|über) (?:der |den "
        r"|die )?(?:folgenden?|ersatz|not|mobil|ausweich)",
        r"\b(?:erstmal|vorerst|einstweilen|lieber|besser|am besten|falls möglich|wenn möglich"
        r"|nach möglichkeit)[, ]+(?:[a-zäöüß]+ )?(?:ohne|mit|per|über|im|auf|nur) [a-zäöüß]"
        r"(?!.{0,40}\b(?:nicht|kein\w*|rechnen|verfügbar|möglich|erreichbar)\b)",
        r"\b(?:erhalten|bekommen|finden|bekommt|erreichen) (?:sie|ihr)\b.{0,40}?\b(?:auf anfrage|ersatzweise"
        r"|telefonisch|direkt (?:bei|im|am)|in den filialen|am schalter|vor ort)\b",
        r"\bumgehung ?:|\b(?:work-?around|übergangslösung|umgehungslösung|zwischenlösung|behelfslösung|notlösung"
        r"|ausweichlösung)\b",
        rf"(?<![^,:;!] )(?<![^,:;! ])\b{_DO} sie{_NOT_US}|\b(?:bitte|stattdessen|alternativ|daher|deshalb"
        rf"|vorübergehend|vorerst|solange) (?:bitte )?{_DO} sie{_NOT_US}"
        rf"|\bmelden sie sich (?:[a-zäöüß]+ ){{0,3}}?(?:ab|neu|erneut)\b",
        r"\b[a-zäöüß]+en sie (?:sich )?(?:bitte )?(?:bis dahin|stattdessen"
        r"|vorübergehend|in der zwischenzeit|solange|ersatzweise|derweil)\b|\b(?:können"
        r"|kann)\b.{0,60}?\b(?:stattdessen|ersatzweise|alternativ|per (?:e-?mail|telefon|sms)|telefonisch"
        r"|über (?:die|den|das))\b.{0,40}?\b[a-zäöüß]+en\b",
        r"\b(?:sie|kunden|nutzer) können\b[^.]{0,60}?\b(?:so ?lange|stattdessen|währenddessen|vorerst|bis dahin"
        r"|in der zwischenzeit|derweil|ersatzweise|alternativ)\b[^.]{0,70}?\b[a-zäöüß]+en\b",
        r"\b(?:empfehlen|raten|bitten) (?:wir )?(?:ihnen|kunden|nutzern|allen|sie|dazu|betroffenen"
        r"|daher)\b(?!.{0,30}?(?:geduld|entschuldig|verständnis|nachsicht))",
        r"\b(?:bitten|ersuchen) (?:wir )?[^.]{0,60}?\bzu (?:versuchen|nutzen|verwenden|warten|verzichten|starten"
        r"|laden|leeren|installieren|vermeiden)\b|\bwir (?:empfehlen|raten)\b|^wer\b[^.]{0,70}?\b(?:kann"
        r"|sollte)\b[^.]{0,70}?\b[a-zäöüß]+en\b",
        r"\b(?:über|via|per|mit) [^.]{2,40}? (?:bleib(?:t|en)|ist|sind|geht"
        r"|funktioniert)\b[^.]{0,40}?\b(?:[a-zäöüß]{3,}bar|möglich|weiter(?:hin)?)\b",
        r"\b(?:sie (?:müssen|brauchen)|(?:kunden|nutzer|anwender) (?:müssen|brauchen)|es ist|(?:müssen"
        r"|brauchen) sie) (?:[a-zäöüß]+ )?nichts (?:[a-zäöüß]+ )?(?:zu )?(?:unternehmen|tun|machen|weiter tun"
        r"|weiter unternehmen|veranlassen)|\b(?:kein(?:e|en)?|keinerlei) (?:weitere[nrs]? )?(?:handlungsbedarf"
        r"|aktion(?:en)?|maßnahmen?|handlung|eingriff|eingreifen|zutun|schritte)\b.{0,40}|\bnicht (?:nötig|notwendig"
        r"|erforderlich)\b|\bnichts zu (?:tun|unternehmen|veranlassen|beachten|ändern)\b|\b(?:sie (?:müssen"
        r"|brauchen)|müssen sie|brauchen sie) (?:[a-zäöüß]+ ){0,4}?(?:nicht|nichts|keine?[nr]?)\b",
        r"\b(?:ersatzweise|als alternative|alternativ|stattdessen|vorübergehend|hilfsweise|behelfsweise"
        r"|in der zwischenzeit|bis dahin|einstweilen|derweil)\b(?<!vorübergehend)(?! nicht).{0,60}?\b(?:sie|nutzen"
        r"|verwenden|steht|stehen"
        r"|möglich|funktioniert|können|weichen|greifen|erreichbar)\b",
        r"\b(?:neustart|neuladen|ab- und (?:wieder )?anmelden|erneutes? (?:anmelden|laden|versuchen|senden)"
        r"|neuinstallation|aktualisieren|leeren des cache\w*)\b.{0,40}?\b(?:hilft|helfen|behebt|löst|genügt|reicht"
        r"|schafft)\b",
        r"\b(?:weiterhin|nach wie vor|aber|jedoch) (?:über|via|per) (?:die|den|das"
        r"|unsere[nr]?) [a-zäöüß-]+ (?:möglich|erreichbar|verfügbar|nutzbar)",
        unless=r"\bbitte (?:[a-zäöüß]+ )?(?:keine|nicht) [^.;]{0,20}tickets?\b|\b(?:sollten?|falls"
        r"|wenn)\b.{0,80}?\b(?:wenden|kontaktier|schreiben sie|melden)|\bwir (?:werden"
        r"|müssen)\b.{0,60}\bneustart\b"
        r"|"
        r"\b(?:eröffnen|öffnen|erstellen|schreiben|stellen) sie\b.{0,40}ticket"
        r"|\b(?:arbeiten|suchen|prüfen|entwickeln|testen) (?:wir )?(?:derzeit |aktuell |noch )?(?:an"
        r"|nach)? ?(?:eine[rmn]? )?(?:workaround|übergangslösung|umgehungslösung|zwischenlösung)",
        unless_in=r"\bwieder (?:möglich|erreichbar|verfügbar|normal)\b|\b(?:entschuldig|geduld|verständnis|support"
        r"|kundendienst)\w*"
        r"|"
        r"(?:wenden|kontaktieren|melden) sie sich (?:an|bei)|melden sie (?:sich bei|uns)"
        r"|\bentschuldig"
        r"|\bsie (?:sich )?(?:an )?(?:den |unseren )?support|\b(?:nutzen|verwenden) sie (?:diese"
        r"|unsere) (?:statusseite|hotline|seite)|nehmen sie (?:kontakt|bitte kontakt)|lassen sie uns"
        r"|nichts (?:neues)|prüfen sie (?:ihre|die) (?:reise|verbindung|fahrt)\w*|halten (?:wir )?sie|halten sie sich"
        r"|(?:melden|halten|stellen|starten|senden"
        r"|schalten|lassen|ersetzen|nehmen) sie auf dem|setzen sie sich mit|nehmen sie unsere"
        r"|verzichten sie|(?:schreiben|senden|schicken) sie .{0,20}(?:mail|an|support)|informieren sie|gehen sie"
        r" davon"
        r"|begegnen|uneingeschränkt|\bwieder\b.{0,60}\b(?:nutzbar|möglich|anrufen|erreichen|verfügbar)|\bist wieder"
        r"|\blangsam|\bverzögert|\bfehlerhaft|^aktualisieren sie regelmäßig"
        r"|schreiben sie uns|rufen sie uns|geben sie (?:uns|bescheid|bitte bescheid)|sie (?:können"
        r"|dürfen) sich|bitte denken sie|(?:über|via|per|im) [^.;]{2,40} (?:keine|nicht möglich)\b|einzuplanen|nicht"
        r" möglich",
        unless_before=r"\b(?:wir|derzeit nicht|falls|wenn)",
    ),
)
