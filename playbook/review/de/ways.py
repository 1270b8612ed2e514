"""German: advice without an order: what stays open or may be used, what is asked for in a word, whom it is for."""

from __future__ import annotations

from playbook.review.de.words import G
from playbook.review.vocabulary import listed, one_of

_STILL = (
    r"(?:weiterhin|trotzdem|dennoch|nach wie vor"
    r"|auch ohne|wie gewohnt|ganz normal|uneingeschränkt|problemlos|normal weiter|weiter)"
)
_SENT = r"(?:[^.;!]|(?<=\d)[.:])"
_END = r"(?=[.,;:!)]|$| \(| und | oder | bis | wenn | falls )"
#: What one is told to do, in the infinitive.
_ACT = one_of(
    *listed(
        """schließen, öffnen, drücken, leeren, löschen, starten, neustarten, anmelden, abmelden, einloggen, ausloggen,
        aktualisieren, wechseln, ausweichen, nutzen, verwenden, benutzen, ausschalten, einschalten, abschalten, trennen,
        ziehen, stecken, einstecken, umstecken, abwarten, warten, versuchen, probieren, wiederholen, senden, schicken,
        ausstellen, vorzeigen, vorlegen, aufbewahren, aufheben, ausdrucken, drucken, bezahlen, zahlen, anrufen,
        umsteigen,
        ausfüllen, stellen, setzen, einstellen, umstellen, eintragen, aktivieren, deaktivieren, installieren,
        deinstallieren,
        einspielen, herunterladen, laden, neu laden, exportieren, sichern, speichern, notieren, verschieben, meiden,
        umfahren, abkochen, stromlos machen, entkoppeln, koppeln, verbinden, zurücksetzen, überspringen, ignorieren,
        bestätigen, unterlassen, vermeiden, einreichen, abgeben, abholen, buchen, bestellen, kaufen, lösen, faxen,
        lassen, halten, anlegen, mitbringen, mitnehmen, bereithalten, abstellen, abrufen, wählen, scannen, tippen,
        klicken, entfernen, erneuern, tauschen, umleiten, weiterarbeiten, ausprobieren, erfassen, zwischenspeichern,
        freigeben, umgehen, einplanen, zurückgehen, zurückrollen, pinnen, downgraden, upgraden, hinterlegen"""
    )
)
#: In a sentence with one of these the verb at the end is no order.
_TOLD = (
    r"\b(?:weder|lassen sich|wir|werden|wird|wurde\w*|können|konnten?|kann|müssen|mussten|sollen|sollten|wollen"
    r"|wollten|würden|haben|hat|hatten"
    r"|ist|sind|war|waren|beim|kunden|nutzer\w*|spieler\w*|anwender\w*|techniker\w*|kolleg\w*|teams?|es|ihn|geräte|zu"
    r"|weiterhin|einige|viele|manche|mehrere|alle(?= [a-zäöüß]+ laden)|lässt|dass|ob|seiten|builds|jobs|daten|beginnen"
    r"|gestartet)\b|\b(?:laufen|bleiben|dauern|gehen|danke?)\b"
)
_SOLANGE = (
    r"(?:bis dahin|bis zur [a-zäöüß]+|bis zum [a-zäöüß]+|solange|so lange|vorübergehend|in der zwischenzeit|derweil"
    r"|alternativ"
    r"|stattdessen|ersatzweise|hilfsweise|behelfsweise|übergangsweise|notfalls|zwischenzeitlich|einstweilen)"
)
_SOMEHOW = (
    r"(?:telefonisch|manuell|händisch|schriftlich|persönlich|vor ort|auf papier|von hand|per (?:telefon|mail|e-mail"
    r"|fax|post"
    r"|sms|brief)|am schalter|am telefon|an bord|im bus|in den bussen|im zug|im fahrzeug|beim fahrer"
    r"|beim fahrpersonal|an der kasse"
    r"|an den kassen|im laden|in (?:der|den|unseren) filialen?|in der geschäftsstelle|formlos|unbürokratisch|kostenlos"
    r"|gegen vorlage)"
)
_TAKEN = (
    r"(?:gelesen|bearbeitet|beantwortet|entgegengenommen|angenommen|verkauft|ausgestellt|erfasst|ausgegeben|akzeptiert"
    r"|bedient|gedruckt|aufgenommen|vergeben|ausgezahlt|anerkannt|abgefertigt|bestätigt)"
)
RULES = (
    G.rule(
        "workaround",
        # Orders in the infinitive: "App schließen und neu öffnen".
        rf"^[^.;:!]{{2,70}}? {_ACT}(?:[.!]?$|(?=,? (?:dann|danach|und|oder|bis|statt|falls)\b"
        rf"|, [a-zäöüß]+ [a-zäöüß]+en[.!]?$))",
        rf"(?:^|[:;,] )(?:einfach|kurz|vorerst|vorübergehend|bitte|besser|lieber|notfalls|ersatzweise|daher|nicht"
        rf"|keine) "
        rf"[^.;:!]{{0,70}}?\b{_ACT}(?=[.!,;]|$| und )",
        unless=rf"{_TOLD}|\b(?:geduld|verständnis|nachsicht|entschuldig\w*)\b|^(?:störung|fehler|probleme?|logs?)\b",
        unless_in=r"\b(?:an|bei) (?:den|unseren|die) (?:support|hotline|kundendienst)",
    ),
    G.rule(
        "workaround",
        # "Reisende steigen bitte um".
        r"(?<=[a-zäöüß]en )(?:sich )?bitte (?!(?:um|beachten|entschuldig\w*|verzeih\w*|haben|gedulden|an (?:den"
        r"|unseren) support"
        r"|an die hotline)\b)[a-zäöüß]",
        when=r"\bbitte\b",
        unless=r"\b(?:wenden|kontaktier\w+) sie sich\b",
        unless_before=r"\b(?:danken|entschuldigen|verzeihen|beachten|haben|wenden|gedulden|kontaktieren|folgen"
        r"|rechnen|planen"
        r"|fragen|bleiben|rückfragen|problemen|störungen|meldungen|fällen|notfällen|werden|geben|zeiten"
        r"|unannehmlichkeiten"
        r"|melden|verfolgen|sehen|schauen|informieren)",
    ),
    G.rule(
        "workaround",
        r"\bführ(?:t|en)\b[^.;]{0,50}?\b(?:zum erfolg|zum ziel|ans ziel)\b|\b(?:eignet|eignen|bietet|bieten"
        r"|empfiehlt) sich\b"
        r"(?! (?:kein|ein bild|dasselbe))",
        rf"\b{_SOLANGE} (?:kann|können|lässt|lassen|dürfen|darf)\b(?![^.;]{{0,90}}\b(?:nicht|kein\w*|nur|zu)\b)"
        rf"|\b(?:kann|können"
        rf"|lässt|lassen)\b(?! (?:nicht|kein))[^.;]{{0,40}}?\b(?!vorübergehend){_SOLANGE}\b(?![^.;]{{0,80}}\b(?:nicht"
        rf"|kein\w*|nur|länger)\b)"
        r"[^.;]{3,80}?\b(?:werden|[a-zäöüß]{3,}en)\b",
        # Who still takes, sells or reads it, and how.
        rf"\b(?:werden|wird) (?:trotzdem |dennoch |weiterhin |nach wie vor |wie gewohnt |wie üblich |normal "
        rf"|natürlich |solange |auch )+"
        rf"(?:{_SOMEHOW} )?{_TAKEN}\b(?=[.,;!]|$)|\b(?:werden"
        rf"|wird)\b[^.;]{{0,40}}?\b{_SOMEHOW}\b[^.;]{{0,30}}?\b{_TAKEN}\b",
        r"\b(?:e-?mails?|anrufe|post|notfälle|dringende [a-zäöüß]+) (?:wird|werden) (?:[a-zäöüß]+ )?(?:gelesen"
        r"|bearbeitet|beantwortet"
        r"|entgegengenommen)\b",
        r"\b(?:nimmt|nehmen)\b [^.;]{2,70}?\b(?:entgegen|telefonisch [^.;]{0,20}\ban)\b"
        r"|\bnehmen wir\b[^.;]{0,60}?\b(?:auf|entgegen)"
        r"(?=[.,;]|$)",
        rf"\b(?:vergeben|verkaufen|bearbeiten|erfassen|erledigen|bestätigen|beantworten|buchen|drucken|erstellen"
        rf"|liefern|zahlen) wir\b"
        rf"[^.;]{{0,60}}?\b{_SOMEHOW}\b|\bwir bieten (?:ihnen |euch )?{_SOLANGE}\b",
        r"\b(?:finden|sehen|bekommen|erhalten|erreichen|lösen|kaufen|buchen|findet|bekommt|erhaltet|kauft) (?:sie"
        r"|ihr) (?:[a-zäöüß]+"
        r" ){0,2}?(?:auch|weiterhin|solange|so lange|trotzdem|wie gewohnt|ersatzweise|an (?:den|der|allen)|am"
        r"|beim) (?:unter|im|in|am|über"
        r"|bei|an|beim|den|der|allen|[a-zäöüß]+)",
        r"\b(?:korrigierte|fehlerbereinigte|bereinigte|neue|aktualisierte|vorherige|alte|ältere|frühere"
        r"|stabile)[rsn]? [a-zäöüß-]*"
        r"(?:version|client|app|build|datei|treiber|firmware|plugin|oberfläche|portal|ansicht|hotfix|installer"
        r"|paket)\b[^.;]{0,40}?"
        r"\b(?:steht|ist|kann|lässt|bleibt|liegt)\b[^.;]{0,50}?\b(?:bereit|zur verfügung|verfügbar|erreichbar|nutzbar"
        r"|heruntergeladen"
        r"|installiert)\b|\bst[eü]ht? [^.;]{0,40}?\b(?:zum (?:download|herunterladen)|als (?:alternative|ersatz))\b",
        r"\b(?:offline|notfall|fallback|papier|not|ersatz|demo|lese|basis)-?(?:modus|betrieb|system|verfahren"
        r"|formulare?|nummer|server"
        r"|seite|link|kartei|client|verbindung)\b[^.;]{0,40}?\b(?:steht|stehen|ist|sind|funktioniert|geht|nutz\w+"
        r"|verwend\w+|greift"
        r"|bleibt)\b(?![^.;]{0,40}\b(?:nicht|gestört|betroffen|ausgefallen|umge\w+)\b)",
        r"\büberbrückung\b|\bals (?:notbehelf|behelf|ausweg|notlösung|zwischenlösung|ersatz) (?!(?:kommt"
        r"|für den defekt))"
        r"|\b(?:haben|habt|besteht|gibt es) (?:sie |ihr |auch |weiterhin |alternativ |dennoch "
        r"|kunden )*(?:die )?möglichkeit,"
        r"|\berübrigt sich\b|\balternativen? ?:|\b(?:gestattet|anerkannt)\b(?![^.;]*\bnicht\b)",
        r"\b(?:ein|aus|an|um|auf|ab|neu |zurück|manuell |direkt )[a-zäöüß]{3,}en (?:geht|klappt|hilft)(?=[.,;!]|$)",
        r"\b(?:das|der|die) [a-zäöüß]+ (?:über|per|via|mit|am|im) [^.;,]{2,30} (?:klappt|funktioniert|geht)(?=[.,;!]|$)"
        r"|\b(?:zahlen|zahlung|bezahlen|bestellen|buchen|anmelden|anmeldung|zugriff|abruf|einreichen|abholung|aufladen)"
        r" (?:funktioniert|geht|klappt) (?:aber |jedoch )?(?:weiterhin|nach wie vor|trotzdem|auch|noch)\b",
        r"(?<![^,:;!] )(?<![^,:;! ])\b(?:nutzt|verwendet|nehmt|bucht|bestellt|zahlt|arbeitet|meldet euch"
        r"|loggt euch) (?:solange"
        r"|so lange|derweil|weiter|weiterhin|bis dahin|vorerst|stattdessen|alternativ)\b",
        rf"\b(?:lassen|lässt|lasst) sich\b{_SENT}{{0,60}}?\b{_STILL} [a-zäöüß]{{4,}}(?:en|ern|eln)\b",
        rf"\bbitte (?!(?:um|wir|haben|beachten|entschuldig\w*|verzeih\w*|gedulden|wenden|kontaktier\w*|an\b|bei"
        rf" fragen|rechnen|planen|habt|bleibt|informieren)\b){_SENT}{{0,90}}?(?<=[.:]\d"
        rf" ){_SENT}{{0,60}}?[a-zäöüß]{{3,}}(?:en|ern|eln){_END}"
        rf"|\bbitte (?!(?:um|wir|haben|beachten|entschuldig\w*|verzeih\w*|gedulden"
        rf"|planen)\b){_SENT}{{0,90}}?\d[\d.:]*\.? {_SENT}{{0,60}}?\b(?:aktualisieren|nutzen|verwenden|warten"
        rf"|starten|installieren|wechseln|einspielen|umstellen|updaten|öffnen|schließen|versuchen|senden|anlegen"
        rf"|eintragen|nehmen|laden)\b{_END}",
        r"\bbitte (?:nur |vorerst |vorübergehend |solange |derzeit |bis dahin |möglichst |ausschließlich |alle "
        r"|immer )*(?:über|per|via|auf|mit|ohne|in|im|am|an|bei|unter|zu|zur|zum|nicht|keine?n?|papier\w*|notfall\w*"
        r"|alternativ\w*|ersatz\w*|offline\w*|manuell\w*) (?!fragen|verständnis|geduld|nachsicht|entschuldigung"
        r"|unseren? (?:support|hotline|service)|support|diese[rnms]?\b|der störung|den support|uns\b"
        r"|sie\b)[^.;]{2,80}",
        r"\bbitte (?:papier|notfall|ersatz|offline|hand|bar|karten|alternativ)[a-zäöüß-]{3,}",
        r"\btelefonisch (?:unter|über|bei|am)\b|\b(?:unter|über) (?:der |die )?(?:nummer |telefonnummer |tel\.? ?"
        r"|durchwahl |notfallnummer |ersatznummer |hotline )?(?:0\d{2,5}|\+\d{2}|-\d{3,})[\d"
        r" /-]*\b[^.;]{0,40}?\b(?:durchgeben|bestellen|erreichbar|melden|erreichen|möglich|aufgeben|buchen)",
        r"\b(?:aus- und (?:wieder )?ein|ab- und (?:wieder )?an|an und (?:wieder )?aus|aus und (?:wieder )?(?:ein|an)"
        r"|neu (?:starten|laden|verbinden|anmelden|einloggen|koppeln|einrichten))(?:zu)?(?:schalten|melden|loggen"
        r"|stecken|machen)?\b",
        r"\b(?:mit|in|über|unter|per|via|auf|im) [^.;,]{2,30}? (?:klappt|funktioniert|geht|läuft|laufen"
        r"|funktionieren) (?:alles|(?:der|die|das) [a-zäöüß-]+)(?: (?:normal|weiter|weiterhin|problemlos))?(?=[.,;!]"
        r"|$)",
        r"\balle (?:anderen|übrigen) können\b[^.;]{0,100}?\b[a-zäöüß]{4,}(?:en|ern|eln)\b",
        r"\b(?:können|kann|dürfen|darf) (?:[a-zäöüß]+ )?(?:weiter|weiterhin|trotzdem|stattdessen|alternativ"
        r"|ersatzweise|problemlos|bedenkenlos|normal|uneingeschränkt|solange|in der zwischenzeit|über|per|im|am)?"
        r" ?(?:[^.;]{0,50}? )?(?:verwendet|genutzt|benutzt|eingesetzt|ausgewichen|umgangen|fortgesetzt"
        r"|weiterverwendet|weitergenutzt) werden\b",
        rf"\b(?:ein|eine|der|die|das) [a-zäöüß-]+ (?:über|per|via|am|im|mit) [^.;,]{{2,50}} (?:ist|bleibt|sind"
        rf"|bleiben) (?:{_STILL} |aber |auch |jederzeit )?möglich\b|\b(?:über|per|via) [^.;,]{{2,40}} (?:{_STILL} "
        rf"|auch )möglich\b",
        r"\b(?:bestehende|aktive|laufende|bereits (?:aktive|angemeldete|gestartete|bestehende|geöffnete))"
        r" (?:sitzungen|verbindungen|sessions|logins|gespräche|downloads|instanzen"
        r"|vms)\b[^.;]{0,30}?\b(?:bestehen|erhalten|aktiv|offen|gültig|nutzbar|nicht (?:zu )?beenden)\b",
        r"\b(?:wechsel|umschalten|umstellen|ausweichen|rückgriff|umstieg|zurückgreifen) (?:auf|zu|zum|zur)"
        r" [^.;]{2,60}?\b(?:hilft|möglich|empfohlen|behebt|ratsam|umgeht|löst)\b|\b(?:kein|es gibt (?:derzeit "
        r"|aktuell |noch )?kein(?:en|e)?) (?:bekannte[rn]? )?(?:workaround|umgehung\w*|ausweichmöglichkeit\w*)\b",
        r"\b(?:es )?(?:besteht|entsteht|ergibt sich)(?: [a-zäöüß]+){0,4} kein (?:handlungs|änderungs"
        r"|anpassungs)bedarf\b|\bvon (?:ihrer|eurer|deiner|kunden)[a-z]* ?seite(?: aus)?\b[^.;]{0,40}?\b(?:nichts"
        r"|kein\w*|nicht)\b|\b(?:sie|ihr|kunden|nutzer) (?:müssen|müsst|brauchen|braucht) (?:[a-zäöüß]+"
        r" ){0,3}?(?:nichts|nicht|keine)\b",
        # What is open to all for once, and what has to be done: nothing.
        r"\b(?:frei zugänglich|für alle (?:(?:abonnenten|leser\w*|kunden|nutzer) )?(?:frei|freigeschaltet|zugänglich"
        r"|kostenlos|lesbar)|ohne (?:anmeldung|login|abo|registrierung|passwort)\b[^.;]{0,40}?\b(?:lesen|lesbar|nutzbar"
        r"|nutzen|zugänglich|verfügbar|ansehen|abrufbar))\b|\b(?:paywall|bezahlschranke)\b[^.;]{0,50}?\b(?:aufgehoben"
        r"|abgeschaltet|deaktiviert|geöffnet)\b",
        r"\b(?:erforderliche|nötige|notwendige) (?:maßnahmen?|aktion(?:en)?|schritte)[^.:;]{0,30}: ?(?:keine?r?|nein"
        r"|nichts)\b|\b(?:handlungsbedarf|to-?do|aktion erforderlich|maßnahmen? (?:ihrerseits"
        r"|erforderlich))[^.:;]{0,30}:"
        r" ?(?:keine?r?|nein|nichts)\b",
        r"\b(?:bitten wir(?: sie| euch)? abzusehen|abzusehen bitten|sehen sie bitte von [^.;]{3,60} ab)\b|\bbitte"
        r" (?:halten sie|haltet|halte) [^.;]{2,90}?\b(?:bereit|griffbereit)\b",
        r"\bbitte (?!(?:habe?t?|beachtet?|entschuldig|verzeiht?|schaut?e?|geduldet?|bleibe?t?|rechnet?|wendet?|meldet?"
        r"|kontaktier|seid|wartet?|bucht?e nicht|heute|alle|diese)\w*\b)[a-zäöüß]{3,}(?:e|t) (?:die|den|das|dein\w*"
        r"|eure?\w*"
        r"|euch|kurz|einmal|mal|nicht|keine?\w*|nur|[a-zäöüß]+(?:fristen|zeiten|daten|termine))\b",
        r"(?<![^,:;!] )(?<![^,:;! ])\b(?:sichert|holt|kauft|besorgt|druckt|ladet|notiert|merkt|exportiert|sichern sie"
        r"|drucken sie|laden sie|speichern sie)\b[^.;]{2,90}?\b(?:vorher|rechtzeitig|vorab|vorsorglich)\b"
        r"|\b[a-zäöüß]{4,}en sie bitte (?:vorher|rechtzeitig|vorab|vorsorglich)\b",
        r"\b(?:artikel|inhalte|ausgabe|ausgaben|dokumente|fahrpläne|tickets|formulare|unterlagen|e-paper|bescheide"
        r"|termine|preise|nummern) (?:finden|lesen|bekommen|erhalten|sehen) (?:sie|ihr)\b(?![^.;]*\b(?:nicht|kein\w*"
        r"|statusseite)\b)[^.;]{0,50}?\b(?:auf|in|im|unter|über|an|am)\b",
        r"\b(?:über|mit|per|via|unter) [^.;,]{3,50} (?:kommt|gelangt|kommen|gelangen|erreichen|erreicht) (?:man|sie"
        r"|ihr)"
        r"\b(?! nicht)",
        r"\bkönnen (?![^.;]*\b(?:nicht|nur|kein\w*|wieder)\b)[^.;]{3,90}?\b(?:in papierform|auf papier|schriftlich"
        r"|formlos|telefonisch|per [a-zäöüß-]+|vor ort"
        r"|am schalter|persönlich)\b[^.;]{0,90}?\b(?:werden|mitteilen|durchgeben|melden|einreichen|abgeben"
        r"|vereinbaren)\b",
        r"^(?:die |das |der )?[a-zäöüß]{2,}(?:en|ung|kauf|zahlung) (?:per|über|via|am|im|an|in|mit) [^.;,]{2,50}"
        r" (?:funktioniert|klappt|geht|möglich|ist möglich|bleibt möglich)(?=[.,;!]|$)",
        unless=r"\bbitte (?:keine|nicht) [^.;]{0,20}tickets?\b|\b(?:wenden|kontaktier\w+) sie sich\b|\bwir empfehlen"
        r" uns\b"
        r"|"
        r"\b(?:wenden|kontaktier\w+|melden) sie sich\b|\bkönnen (?:derzeit|aktuell|momentan|zurzeit|leider"
        r"|noch|vorübergehend)? ?(?:nicht|nur|kein\w*)\b(?![^.;]{0,80}\b(?:stattdessen|sondern)\b)",
        unless_before=r"\b(?:falls|wenn|damit|sodass|dass|wir|derzeit nicht)(?: [a-zäöüß]+){0,2}"
        r"|"
        r"\brechnen(?: sie)?|\b(?:falls|wenn|damit|sodass|dass|wir)(?: [a-zäöüß]+){0,2}|\bderzeit"
        r" nicht",
        unless_in=r"\b(?:wieder|geduld|verständnis|entschuldig\w*|nachsicht|support|statusseite|auf dem laufenden"
        r"|verzögert"
        r"|gedrosselt|höhere\w*|stärker|langsam\w*|eingeschränkt|nicht (?:möglich|genutzt|verwendet|mehr)|ausfallen"
        r"|abbrechen|auftreten|kommen|dauern)\b"
        r"|"
        r"\b(?:wieder|geduld|verständnis|entschuldig\w*|nachsicht|support|statusseite|auf dem laufenden"
        r"|rückfragen|meldungen|nachforschungs\w+|anrufe[nr]?\b|nur eingeschränkt|nicht (?:möglich|genutzt|verwendet"
        r"|anrufbar))\b",
    ),
)
