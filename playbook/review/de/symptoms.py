"""German: what customers experience."""

from __future__ import annotations

from playbook.review.de.things import DOING, INNER, SYMPTOM
from playbook.review.de.words import G

RULES = (
    G.rule(
        "impact",
        rf"\b(?=[a-zäöüß0-9-]{{6}}|la|[45])(?<!für die )(?<!sie die )(?:{SYMPTOM}|[a-zäöüß]*störgeräusche"
        rf"|kein durchkommen)\b",
        r"\b(?:(?<!menschlicher )fehler (?:\d{3,5}|beim|bei der|bei|auf|http)(?! (?:carrier|anbieter|provider"
        r"|hersteller|dienstleister|betreiber|partner))|http-fehler|(?:erhöhte"
        r"|vermehrte?|viele|zahlreiche|sporadische?|vereinzelte?|häufige?|gehäufte?|teils"
        r"|zeitweise)[nr]? (?:[a-zäöüß-]+)?(?:fehler(?:n)?"
        r"|fehlermeldungen|ausfälle(?:n)?))\b",
        r"\b(?:probleme?|schwierigkeiten|störung(?:en)?|fehler(?:n)?|einschränkungen) (?:beim|bei der|bei dem"
        r"|mit der|mit dem|im|in der|der|bei) (?:[a-zäöüß-]+ )?(?:anmeldung|login|log-in|einloggen|zugriff|laden"
        r"|versand|versenden|empfang|zustellung|verbindung|erreichbarkeit|aufruf|abruf|zahlung(?:en)?|anrufen"
        r"|hochladen|upload|download|herunterladen|speichern|öffnen|abspielen|wiedergabe|synchronisierung"
        r"|synchronisation|suche|registrierung|drucken|verarbeitung|konnektivität|erstellen|erstellung|start(?:en)?"
        r"|senden|bezahlen|auslieferung|namensauflösung|verbindungsaufbau)\b(?!-(?:modul|service|dienst))",
        r"\b(?:kann|können|konnte|konnten|könnten|lässt|lassen|ließ|ließen)\b.{0,90}?\b(?:langsam(?:er)?|verzögert"
        r"|verspätet|fehlerhaft|doppelt|unvollständig|veraltet|länger|fehlen|hängen|haken|stocken|nicht|kein(?:e|en"
        r"|em|er)?|weder|nur (?:teilweise|eingeschränkt|verzögert|langsam)|kaum)\b",
        r"\b(?:nicht|weder|kein(?:e|en)?)\b.{0,60}?\b(?:kann|kannst|könnt|konntet|können|konnte|konnten|lässt|lassen"
        r"|funktionier(?:t|en"
        r"|te|ten)|möglich|erreichbar\w*|verfügbar\w*|aufrufbar\w*|abrufbar\w*|zugänglich\w*|nutzbar\w*|auflösbar\w*"
        r"|ausgeführt|zugestellt|geladen|angezeigt|verarbeitet|übermittelt|versendet|versandt|verschickt|gesendet"
        r"|empfangen|aktualisiert|ausgeliefert|synchronisiert|angenommen|gespeichert|gestartet|durchgestellt"
        r"|abgespielt|gefunden|benutzbar|bedienbar|online|ladbar|einsehbar|akzeptiert|durchgeführt|(?!betroffen"
        r"|gelöst|geklärt|gefunden|geplant|bekannt|identifiziert|bestätigt|behoben|erwartet|verloren"
        r"|ausgeschlossen)(?:[a-zäöüß]{0,12}ge[a-zäöüß]{3,}(?:t|en)|[a-zäöüß]{3,}iert)|aktuell|sichtbar|ausgelöst"
        r"|abgeschlossen|gebucht|erstellt|erzeugt|berechnet|gezählt|gelaufen|gestartet|erkannt|geöffnet|(?!abseh"
        r"|vorherseh|erkenn|nachvollzieh|vergleich|denk|wahrnehm)[a-zäöüß]{3,}bar)\b",
        r"\b(?:läuft|laufen|funktionier(?:t|en|te|ten)|reagier(?:t|en|te)|antworte(?:t|n)|lädt|laden|kommt|kommen"
        r"|kamen|startet"
        r"|starten|öffnet|öffnen|synchronisier\w+|geht|gehen|ging|liefer(?:t|n|te)|zeig(?:t|en)|erhalten|erhält"
        r"|empfangen|empfängt|erreich(?:t|en))\b.{0,60}?\b(?:nicht|kein(?:e|en|er)?|fehler(?:meldung)?(?: \d+)?"
        r"|falsche?n?|leere?n?|alte[nrs]? (?:stand|daten|werte|inhalte|version|nachrichten|preise|kurse|termine"
        r"|einträge)|langsam|verzögert|verspätet"
        r"|veraltete?n?|unvollständig\w*)\b",
        r"\b(?:ist|sind|war|waren|wird|werden|wurde|wurden|bleibt|bleiben|blieb"
        r"|blieben)\b.{0,90}?\b(?:langsam(?:er)?|verlangsamt|offline|unerreichbar|ausgefallen|gestört|unterbrochen"
        r"|verzögert|verspätet|blockiert|abgelehnt|abgewiesen|unbrauchbar|instabil|unvollständig|fehlerhaft"
        r"|überlastet|nicht (?:[a-zäöüß]+ )?(?:erreichbar|verfügbar|möglich|nutzbar|aufrufbar)|stumm|leer|veraltet"
        r"|außer betrieb|vom netz genommen|unmöglich|beeinträchtigt, sodass|falsch|doppelt|verzerrt|hängengeblieben"
        r"|hängen geblieben"
        r"|verloren|getrennt|geschlossen|gesperrt|abgeschaltet|deaktiviert|angehalten|pausiert|ausgesetzt"
        r"|eingestellt|träge|zäh|schleppend|zurückgewiesen|verworfen|geblockt|lahmgelegt|abgehängt|vertauscht"
        r"|zu hoch|zu niedrig)\b",
        # As one types in a hurry: "Shard 3: kein Loot", "Voice stumm", "API 502".
        r"\b(?:crash(?:t|en)|laggt|laggen|freezt|freezen|spackt|zickt|stottert|stottern|flackert|flackern)\b"
        r"|(?<!bitte )\b(?:abbrechen|abbricht|abstürzen|abstürzt|ausfallen|ausfällt|einfrieren|einfriert)\b",
        r"(?:^|: )kein(?:e|en)? (?!(?:störung|ausf[aä]ll|auswirk|beeinträcht|einschränk|einfluss|datenverlust"
        r"|unterbrech"
        r"|besserung|prognose|zeit|eta|neu|info|update|änderung|handlung|aktion|maßnahme|workaround|umgehung|lösung"
        r"|ursache"
        r"|grund|sorge|panik|problem|entwarnung|meldung|rückmeldung|angabe|termin|kosten|alternativ|weiter|hinweis"
        r"|anzeichen|gefahr|verlust|fehler|kunde|nutzer))[a-zäöüß-]{3,}(?=[.,;!]|$| (?:in|auf|bei|für|im|über)\b)",
        r"\b(?:api|http|login|seite|shop|portal|website|webmail|checkout|app|backend|frontend)[:,]? (?:nur )?[45]\d\d\b"
        r"|\bping (?:bei |über |von |> ?)?\d{3}|: (?:aus|stumm|tot|leer|kaputt|weg)(?=[.,;!]|$)"
        r"|(?<!controller )(?<!platte )(?<!index )(?<!switch )(?<!router )(?<!netzteil )(?<!server )\b(?:kaputt|stumm)"
        r"(?=[,.;!]|$)|\bleer (?:bei|für|auf|in)\b|\bbleibt es [^.;]{0,20}?\b(?:kalt|dunkel|still)\b",
        r"\b(?:schlagen|schlägt|schlugen|schlug)\b.{0,60}?\bfehl\b|\bfehl(?:schlagen|geschlagen\w*|schlägt"
        r"|schlug(?:en)?)\b|\bscheiter(?:t|n|te|ten)\b|\bstürz(?:t|en|te|ten)\b.{0,40}?\bab\b|\babgestürzt\b"
        r"|\bbr(?:icht|echen|ach|achen)\b.{0,40}?\bab\b|\bruck(?:elt|eln|elte)\b|\bhäng(?:t|en"
        r"|engeblieben\w*)\b(?! (?:mit|damit|davon|zusammen))"
        r"|\bhängengeblieben\w*|\bfäll(?:t|en)\b.{0,30}?\baus\b|\b(?:down|unerreichbar|unverfügbar|offline)\b"
        r"|\bbleib(?:t|en)\b.{0,30}?\b(?:schwarz|leer|weiß|hängen|stehen|aus)\b|\bstock(?:t|en)\b|\b(?:friert"
        r"|frieren) ein",
        r"\b(?:(?<!so )lange|längere|langsame|verlängerte|verzögerte|verspätete|verlangsamte|fehlerhafte|falsche"
        r"|unvollständige|veraltete|leere|doppelte|fehlende|erhöhte|abgebrochene|verlorene"
        r"|hängengebliebene\w*)[nrms]? (?:[a-zäöüß-]+ )?(?:[a-zäöüß-]{0,30}(?:zeiten|antwort|antworten|ergebnisse"
        r"|daten|nachrichten|mails?|anrufe|seiten|zustellung|verarbeitung|status|anzeige|anzeigen|reaktion"
        r"|bestellungen|buchungen|rechnungen|bilder|werte|benachrichtigungen|latenzen|fehlerraten?|wartezeiten"
        r"|meldungen|verbindungen|sitzungen))\b",
        r"\b(?:lassen|lässt) sich (?:wieder|erneut|nun)\b|\b(?:verschickt|zugestellt|verarbeitet|versendet|nachgeholt"
        r"|ausgeliefert)\b(?! (?:hat|haben|hatte))",
        r"\b(?:komplett|total|teil)ausfall (?:der|des|von|unserer|unseres)|\bausfall (?:der|des"
        r"|unserer) (?:[a-zäöüß-]+ )?(?:telefonie|api|website|webseite|app|anmeldung|zahlung\w*|plattform"
        r"|internetverbindung)\b",
        r"\b(?:bekomm(?:t|en)|land(?:en|et)|hab(?:en|t)|hat|seh(?:en|t)|sieht|finde(?:n|t)|übertr(?:agen|ägt)"
        r"|übermittel(?:t|n)|druck(?:t|en)|akzeptier(?:t|en)|verarbeite(?:t|n)|sende(?:t|n)|spiel(?:t|en)"
        r"|speicher(?:t|n)|erkenn(?:t|en)|nehmen|nimmt|treffen|trifft|verbinde(?:t|n)|melde(?:t|n)|rea(?:giert"
        r"|gieren)|aktualisier(?:t|en)|erscheine(?:n|t)|erscheint|wirk(?:t|en)|tut|geh(?:t|en)|hör(?:t|en)|klapp(?:t"
        r"|en)|steh(?:t|en))\b(?! wir).{0,50}?\b(?:nicht|kein(?:e|en|er)?|nichts)\b",
        r"\b(?:endlos|in dauerschleife|ins leere|von selbst (?:ab|aus|zurück)|leert|leeren sich|verschwind\w+"
        r"|verschwunden|doppelt|zweimal|mehrfach (?:abgebucht|gesendet|belastet)|ausgesperrt|aussperrt|abgemeldet"
        r"|rausgeworfen|fälschlich(?:erweise)?|irrtümlich(?:erweise)?|zu unrecht|lahmgelegt|dubletten|duplikate"
        r"|im schneckentempo|(?:einschränkungen|probleme|schwierigkeiten|störungen) (?:beim|bei der|im"
        r"|mit dem) [a-zäöüß]*(?:zugang|zugriff|empfang|versand|betrieb|telefonie|verkehr)|sind von (?:gestern"
        r"|vorgestern|heute früh)|(?:wurden|sind) (?:alle |inzwischen |nun |nachträglich )*ausgeführt"
        r"|brauch(?:t"
        r"|en) (?:mehr als|über|bis zu|rund|lange)|statt (?:der |des |einer |eines )?[a-zäöüß]|stimm(?:t|en) nicht"
        r"|steh(?:t|en) still|zu spät|lückenhaft|(?:das |die )?bremst\b(?! nur)|gestört\b|gesprächsabbr[uü]ch\w*"
        r"|verspäte(?:n|t) sich|sich verspäte\w+|leere[rnms]? (?:datei\w*|seite\w*|liste\w*"
        r"|ergebnis\w*|bildschirm\w*|antwort\w*)|falsche[rnms]? (?:zeitzone|uhrzeit|datum|beträge?|preise?|sprache"
        r"|status|namen?|adressen?|werte?|zahlen|summen?|saldo|salden)|(?:quote|rate|zeiten|geschwindigkeit\w*"
        r"|werte) (?:liegt|liegen|ist|sind)\b[^.]{0,40}\b(?:wieder|normal\w*|üblich\w*)|verzöger(?:n|t) sich"
        r"|sich verzöger\w+"
        r"|(?:bremst|bremsen)\b[^.]{0,40}\baus|(?:setzen|setzt|setzte)\b[^.]{0,40}\baus|streik(?:t|en|te)"
        r"|unterbrochen|gestört|(?:strom|netz|ton|bild|internet|verbindung) (?:ist |sind )?weg|verlieren"
        r"|(?:es )?fehl(?:en|t|te|ten)\b(?! uns)|(?:strom|netz|versorgungs|betriebs|verbindungs|service|dienst"
        r"|internet|kurz)?unterbrech\w+ (?:bei|im"
        r"|in|der|des)|totalausfall|komplettausfall|(?:träge|schleppend|zäh)\b|mit (?:dem |einem )?(?:fehler |http "
        r"|code |fehlercode )*[45]\d\d|schwarze[rnms]? bildschirm\w*|weiße[rnms]? (?:seite|bildschirm\w*))\b"
        r"|\b(?:verspätete|fehlende|verlorene|verzögerte|abgebrochene|falsche|blockierte)[nrms]? [a-zäöüß]",
        r"\b(?:ausfälle|ausfällen|unterbrechungen|abbrüche|abbrüchen) (?:bei|beim|in|im|der|von)\b",
        r"\bdowntime:? (?:von|ca\.|max|bis|etwa|rund|≈|\d)|\b(?:ist|sind|bleib(?:t|en))\b[^.;]{0,40}?\b(?:read-only"
        r"|schreibgeschützt|im lesemodus)\b|\bgedrosselt werden\b",
        r"\banmeldeproblem|\bohne (?:internet|strom|ton|bild|empfang|netz|telefon|zugriff|verbindung|wasser|heizung"
        r"|licht)\b|\bkeine?[nm]? (?:strom|wasser|heizung|telefon\w*|verbindung|zugriff|ton|bild|signal|empfang|netz"
        r"|e-?mails|anrufe|bestellungen|zahlungen|internet|treffer|ergebnisse|daten (?:an|empf))",
        # That a component as such has trouble tells of no symptom.
        unless=rf"^(?!{DOING}\b)[a-z0-9-]+ ist(?: [a-zäöüß]+){{0,3}} gestört(?=[.!]?$)"
        r"|^(?:der|die|das|unsere?) [a-zäöüß-]*(?:schalter|zentrale|formular|portal|anlage|system|plattform|dienst"
        r"|service|anwendung|app|website|webseite|shop|umgebung|center|server|cloud|schnittstelle|api|auskunft|netz)"
        r"(?: (?:de[rs]|von|zu[rm]?|für) [a-zäöüß-]+){0,2} (?:ist|sind)(?: [a-zäöüß]+){0,3} (?:gestört|nur"
        r" eingeschränkt nutzbar)"
        r"(?=[.!]?$)"
        r"|\bdoppelten? [a-zäöüß]+ erkenn|\b(?:arbeiten|reparatur|behebung|entstörung|fehlersuche|wiederherstellung"
        r"|umstellung|wartung)(?: [a-zäöüß]+){0,2}"
        r" (?:verzöger|verspät)\w*|\b(?:gehen|gingen|sind) keine? [^.;]{0,30}verloren\b|\b(?:überwachung|monitoring)\b"
        r"[^.;]{0,40}\bnicht (?:gemeldet|erkannt|bemerkt)|\bberichte?\b.{0,100}\b(?:zugestellt|verschickt)|\bnichts"
        r" (?:doppelt|erneut|neu)\b"
        r"|\bals (?:ursache|auslöser) (?:haben|konnten?|wurde)\b|\bspam\b[^.;]{0,20}\b(?:verschickt|versendet"
        r"|versandt)"
        r"|\b(?:prognose|aussage|zeitangabe|rückwirkend)\b[^.;]{0,50}\bnicht\b|\bwerden gebeten\b"
        r"|^(?:amazon|microsoft|google|unser (?:cloud-?)?(?:provider|anbieter|hoster)|der (?:anbieter|provider"
        r"|carrier)) (?:hat|liefert"
        r"|meldet)\b|\beiner? unserer (?:interconnects?|uplinks?|provider|carrier|anbieter|router|switches)\b"
        r"|\bhat sich .{0,20}nicht|\b(?:festgestellt|reproduziert) werden|\bkonnte nicht mehr reproduziert"
        r"|\bkeinen erfolg|\bausgerollt\b|\bgefährdet\b|\bwurde nicht kommuniziert|\bkeine (?:auffälligkeiten"
        r"|sperrregeln)|\bzertifikat deaktiviert|\bnicht mit ausf|\bversehentlich\b|\b(?:er|dieser|anbieter|carrier"
        r"|provider|vorlieferant) (?:bestätigt|meldet)\b"
        r"|\b(?:können wir|wir "
        r"können|konnten wir|wir konnten) (?:derzeit |noch |leider |momentan "
        r"|aktuell )*(?:keine?|nicht|noch)\b|\bnicht (?:mehr )?betroffen\b(?!.*\b(?:kommen|kann|können"
        r"|nicht an|scheitern)\b)|\bdaten (?:gingen|sind|wurden|gehen) (?:dabei |jedoch "
        r"|aber )?nicht verloren",
        unless_before=rf"\bbitte(?! (?:beachte|haben|entschuld|um|wir)\w*\b)(?: (?!dass|da|weil)[a-zäöüß-]+){{0,5}}"
        rf"|\b(?:keine?(?:n|r|rlei)?|ohne)(?: (?:weiteren?|neuen?|mehr))*|\b{INNER}(?: [a-zäöüß]+){{0,4}}",
        unless_in=r"\bwir\b|falsche[nrms]? (?:[a-zäöüß-]{0,30}konfig|stecker|kabel|knopf|schalter|taste|datei"
        r"|einstell|dns|regel|firewall|route|parameter)"
        r"|\b(?:workaround|umgehung\w*|ausweichmöglichkeit\w*|übergangslösung|schätzung|prognose|zeitpunkt"
        r"|handlungsbedarf"
        r"|lösung gibt|neue konfiguration|maßnahmen|gewachsen|rückmeldung|mahnungen|neuigkeit)\b|(?:hat"
        r"|haben) noch keine|müssen"
        r" (?:[a-zäöüß]+ )?nicht|(?:fehler|problem) nicht|sie müssen"
        r"|nichts unternehmen|keine (?:neuigkeiten|neuen"
        r"|weiteren informationen|genauen?|angaben)|\b(?:festgestellt|reproduziert|kommuniziert|erfolg|gefährdet"
        r"|zurückgemeldet|auffälligkeit(?:en)?)\b|sperrregel|zertifikat deaktiviert|keine? (?:auswirkung"
        r"|beeinträchtig"
        r"|datenverl|weiter"
        r"|ursache|handlung|aktion)\w*|ursache[^.]{0,20}nicht|nicht (?:mehr )?betroffen|nicht (?:notwendig"
        r"|nötig|erforderlich)|nicht (?:betroffen|auszuschließen|bekannt)|abgegriffen|entwendet|kompromittiert",
        unless_after=r" (?:ursache|erklärung|spur|idee|nötig|notwendig|erforderlich|gesetzt|konfiguriert|eingestellt"
        r"|verlegt|verkabelt|gepflegt"
        r"|hinterlegt)"
        r"|\w* [a-zäöüß-]*(?:upgrade|update|deployment|migration|rollout|wartung|umstellung|failover|rollback)"
        r"|[^.;]{0,25}\b(?:abschätzen|absehen|abzusehen|vorhersagen|beziffern|beurteilen|einfluss"
        r"|ausgerollte|nachvollziehen|erkennen wir|(?:neues|näheres|genaueres) sagen)\b",
    ),
)
