"""German: what customers experience, and who of them."""

from __future__ import annotations

from playbook.review.de.words import PEOPLE, SOME, G
from playbook.review.where import CODES, PLACES_DE

RULES = (
    G.rule(
        "impact",
        r"\b[a-zäöüß-]{0,30}(?:fehlermeldung(?:en)?|verzögerung(?:en)?|zeitüberschreitung(?:en)?|timeouts?"
        r"|latenz(?:en)?|paketverlust(?:e|en)?|verbindungsabbr[uü]ch\w*|abbrüche|aussetzer(?:n)?|ladezeit(?:en)?"
        r"|wartezeit(?:en)?|antwortzeit(?:en)?|reaktionszeit(?:en)?|fehlerrate(?:n)?|fehlerquote(?:n)?"
        r"|verbindungsproblem\w*|anmeldeproblem\w*|login-?problem\w*|zustellproblem\w*|netzwerkproblem\w*"
        r"|ladeproblem\w*|zugriffsproblem\w*|zahlungsproblem\w*|verbindungsfehler\w*|ladefehler\w*|anmeldefehler\w*"
        r"|rückstau|rückstand|rückstände|nichterreichbarkeit|nichtverfügbarkeit|abstürze|absturz|störgeräusche"
        r"|ruckler|datenverlust|leistungseinbußen|warteschlangen?|verspätung(?:en)?)\b",
        r"\b(?:(?<!menschlicher )fehler (?:\d{3}|beim|bei der|bei|auf|http|500|502|503)|http-fehler|(?:erhöhte"
        r"|vermehrte|viele|zahlreiche|sporadische|vereinzelte|häufige)[nr]? (?:[a-zäöüß-]+)?(?:fehler(?:n)?"
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
        r"\b(?:nicht|weder|kein(?:e|en)?)\b.{0,60}?\b(?:kann|können|konnte|konnten|lässt|lassen|funktionier(?:t|en"
        r"|te|ten)|möglich|erreichbar\w*|verfügbar\w*|aufrufbar\w*|abrufbar\w*|zugänglich\w*|nutzbar\w*|auflösbar\w*"
        r"|ausgeführt|zugestellt|geladen|angezeigt|verarbeitet|übermittelt|versendet|versandt|verschickt|gesendet"
        r"|empfangen|aktualisiert|ausgeliefert|synchronisiert|angenommen|gespeichert|gestartet|durchgestellt"
        r"|abgespielt|gefunden|benutzbar|bedienbar|online|ladbar|einsehbar|akzeptiert|durchgeführt|(?!betroffen"
        r"|gelöst|geklärt|gefunden|geplant|bekannt|identifiziert|bestätigt|behoben|erwartet|verloren"
        r"|ausgeschlossen)(?:[a-zäöüß]{0,12}ge[a-zäöüß]{3,}(?:t|en)|[a-zäöüß]{3,}iert)|aktuell|sichtbar|ausgelöst"
        r"|abgeschlossen|gebucht|erstellt|erzeugt|berechnet|gezählt|gelaufen|gestartet|erkannt|geöffnet|(?!abseh"
        r"|vorherseh|erkenn|nachvollzieh|vergleich|denk|wahrnehm)[a-zäöüß]{3,}bar)\b",
        r"\b(?:funktionier(?:t|en|te|ten)|reagier(?:t|en|te)|antworte(?:t|n)|lädt|laden|kommt|kommen|kamen|startet"
        r"|starten|öffnet|öffnen|synchronisier\w+|geht|gehen|ging|liefer(?:t|n|te)|zeig(?:t|en)|erhalten|erhält"
        r"|empfangen|empfängt|erreich(?:t|en))\b.{0,60}?\b(?:nicht|kein(?:e|en|er)?|fehler(?:meldung)?(?: \d+)?"
        r"|falsche?n?|leere?n?|langsam|verzögert|verspätet|veraltete?n?|unvollständig\w*)\b",
        r"\b(?:ist|sind|war|waren|wird|werden|wurde|wurden|bleibt|bleiben|blieb"
        r"|blieben)\b.{0,90}?\b(?:langsam(?:er)?|verlangsamt|offline|unerreichbar|ausgefallen|gestört|unterbrochen"
        r"|verzögert|verspätet|blockiert|abgelehnt|abgewiesen|unbrauchbar|instabil|unvollständig|fehlerhaft"
        r"|überlastet|nicht (?:[a-zäöüß]+ )?(?:erreichbar|verfügbar|möglich|nutzbar|aufrufbar)|stumm|leer|veraltet"
        r"|außer betrieb|unmöglich|beeinträchtigt, sodass|falsch|doppelt|verzerrt|hängengeblieben|hängen geblieben"
        r"|verloren|getrennt|geschlossen|gesperrt|abgeschaltet|deaktiviert|angehalten|pausiert|ausgesetzt"
        r"|eingestellt|träge|zäh|schleppend|zurückgewiesen|verworfen|geblockt|lahmgelegt|abgehängt|vertauscht"
        r"|zu hoch|zu niedrig)\b",
        r"\b(?:schlagen|schlägt|schlugen|schlug)\b.{0,60}?\bfehl\b|\bfehl(?:schlagen|geschlagen\w*|schlägt"
        r"|schlug(?:en)?)\b|\bscheiter(?:t|n|te|ten)\b|\bstürz(?:t|en|te|ten)\b.{0,40}?\bab\b|\babgestürzt\b"
        r"|\bbr(?:icht|echen|ach|achen)\b.{0,40}?\bab\b|\bruck(?:elt|eln|elte)\b|\bhäng(?:t|en|engeblieben\w*)\b"
        r"|\bhängengeblieben\w*|\bfäll(?:t|en)\b.{0,30}?\baus\b|\b(?:down|unerreichbar|unverfügbar|offline)\b"
        r"|\bbleib(?:t|en)\b.{0,30}?\b(?:schwarz|leer|weiß|hängen|stehen|aus)\b|\bstock(?:t|en)\b|\b(?:friert"
        r"|frieren) ein",
        r"\b(?:lange|längere|langsame|verlängerte|verzögerte|verspätete|verlangsamte|fehlerhafte|falsche"
        r"|unvollständige|veraltete|leere|doppelte|fehlende|erhöhte|abgebrochene|verlorene"
        r"|hängengebliebene\w*)[nrms]? (?:[a-zäöüß-]+ )?(?:[a-zäöüß-]{0,30}(?:zeiten|antwort|antworten|ergebnisse"
        r"|daten|nachrichten|mails?|anrufe|seiten|zustellung|verarbeitung|status|anzeige|anzeigen|reaktion"
        r"|bestellungen|buchungen|rechnungen|bilder|werte|benachrichtigungen|latenzen|fehlerraten?|wartezeiten"
        r"|meldungen|verbindungen|sitzungen))\b",
        r"\b(?:lassen|lässt) sich (?:wieder|erneut|nun)\b|\b(?!(?:dienste?|systeme?|alles|services?|plattform"
        r"|betrieb) )[a-zäöüß-]+ (?:klappt|klappen|funktioniert|funktionieren|geht|gehen) wieder\b(?! normal)"
        r"|\b(?:verschickt|zugestellt|verarbeitet|versendet|nachgeholt|ausgeliefert)\b",
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
        r"|[a-zäöüß]{4,}(?<!strom)(?<!server)(?<!platten)(?<!netz)ausfall (?:in|im|bei|beim|auf|am)|brauch(?:t"
        r"|en) (?:mehr als|über|bis zu|rund|lange)|statt (?:der |des |einer |eines )?[a-zäöüß]|stimm(?:t|en) nicht"
        r"|steh(?:t|en) still|zu spät|lückenhaft|(?:das |die )?bremst\b|gestört\b|gesprächsabbr[uü]ch\w*"
        r"|[a-zäöüß]*aussetzern?|verspäte(?:n|t) sich|sich verspäte\w+|leere[rnms]? (?:datei\w*|seite\w*|liste\w*"
        r"|ergebnis\w*|bildschirm\w*|antwort\w*)|falsche[rnms]? (?:zeitzone|uhrzeit|datum|beträge?|preise?|sprache"
        r"|status|namen?|adressen?|werte?|zahlen|summen?|saldo|salden)|(?:quote|rate|zeiten|geschwindigkeit\w*"
        r"|werte) (?:liegt|liegen|ist|sind)\b[^.]{0,40}\b(?:wieder|normal\w*|üblich\w*)|[a-zäöüß]+(?:quote"
        r"|rate) (?:liegt|ist)\b[^.]{0,40}\b(?:wieder|normal\w*|üblich\w*)|verzöger(?:n|t) sich|sich verzöger\w+"
        r"|(?:bremst|bremsen)\b[^.]{0,40}\baus|(?:setzen|setzt|setzte)\b[^.]{0,40}\baus|streik(?:t|en|te)"
        r"|unterbrochen|gestört|(?:strom|netz|ton|bild|internet|verbindung) (?:ist |sind )?weg|verlieren"
        r"|(?:es )?fehl(?:en|t|te|ten)\b(?! uns)|[a-zäöüß]*verbindungsverluste?n?|[a-zäöüß]*unterbrech\w+ (?:bei|im"
        r"|in|der|des)|totalausfall|komplettausfall|(?:träge|schleppend|zäh)\b|mit (?:dem |einem )?(?:fehler |http "
        r"|code |fehlercode )*[45]\d\d|schwarze[rnms]? bildschirm\w*|weiße[rnms]? (?:seite|bildschirm\w*))\b"
        r"|\b(?:verspätete|fehlende|verlorene|verzögerte|abgebrochene|falsche|blockierte)[nrms]? [a-zäöüß]",
        r"\b(?:ausfälle|ausfällen|unterbrechungen|abbrüche|abbrüchen) (?:bei|beim|in|im|der|von)\b",
        r"\banmeldeproblem|\bohne (?:internet|strom|ton|bild|empfang|netz|telefon|zugriff|verbindung|wasser|heizung"
        r"|licht)\b|\bkeine?[nm]? (?:strom|wasser|heizung|telefon\w*|verbindung|zugriff|ton|bild|signal|empfang|netz"
        r"|e-?mails|anrufe|bestellungen|zahlungen|internet|treffer|ergebnisse|daten (?:an|empf))",
        unless=r"\b(?:können wir|wir können|konnten wir|wir konnten) (?:derzeit |noch |leider |momentan "
        r"|aktuell )*(?:keine?|nicht|noch)\b|\bnicht (?:mehr )?betroffen\b(?!.*\b(?:kommen|kann|können"
        r"|nicht an|scheitern)\b)|\bdaten (?:gingen|sind|wurden|gehen) (?:dabei |jedoch "
        r"|aber )?nicht verloren",
        unless_before=r"\b(?:keine?(?:n|r|rlei)?|ohne)(?: (?:weiteren?|neuen?|mehr))*",
        unless_in=r"\bwir\b|falsche[nrms]? (?:[a-zäöüß-]{0,30}konfig|einstell|dns|regel|firewall|route|parameter)"
        r"|\b(?:workaround|umgehung|übergangslösung|schätzung|prognose|zeitpunkt|handlungsbedarf"
        r"|lösung gibt|maßnahmen)\b|sie müssen|nichts unternehmen|keine (?:neuigkeiten|neuen"
        r"|weiteren informationen|genauen?|angaben)|keine? (?:auswirkung|beeinträchtig|datenverl|weiter"
        r"|ursache|handlung|aktion)\w*|ursache[^.]{0,20}nicht|nicht (?:mehr )?betroffen|nicht (?:notwendig"
        r"|nötig|erforderlich)|nicht (?:betroffen|auszuschließen|bekannt)",
    ),
    G.rule(
        "scope",
        rf"\b{SOME} (?:unserer |der |ihrer |unsere |die |von "
        rf"|andere[nr]? )?(?!betroffene)(?:[a-zäöüß-]+ )?{PEOPLE}\b(?!-?(?:bereich|service|support|dienst|portal"
        r"|konto))",
        rf"\b(?:vereinzelt|teilweise|nur|ausschließlich|lediglich|überwiegend|hauptsächlich)\b.{{0,30}}?\b{PEOPLE}\b",
        r"\b(?:telekom|vodafone|o2|1&1)-?(?:kunden|nutzer|anschlüsse)\b",
        rf"\b{PEOPLE} (?:in|im|aus|mit|ohne|auf|unter|von|über) (?!(?:kürze|kontakt|fragen|verbindung|diese[mnr]?"
        rf"|dieser|der lage|unserem support)\b)[a-zäöüß0-9]|\b{PEOPLE}, (?:die|welche|deren|der"
        r"|bei denen) (?!(?:noch |weiterhin |davon |aktuell )*(?:betroffen|probleme|fehler|von der störung))",
        r"\b(?:nicht|nicht mehr|un) ?(?:davon )?betroffen\b",
        r"\b(?:premium|pro|business|enterprise|bestands|neu|privat|geschäfts|firmen|android|ios|windows|mac|linux"
        r"|mobilfunk|internet|kabel|dsl|vodafone|telekom|gratis|basis|ios- und android)-?(?:kunden|kundinnen"
        r"|nutzern?|abonnenten|konten|anwendern?|usern?|geräten?|tarife?n?|anschlüssen?)\b",
        r"\b\d+(?:[.,]\d+)? ?(?:%|prozent)(?: der| aller| unserer| des)?\b|\b(?:jede[rs]?|jeder) (?:zweite|dritte"
        r"|vierte|fünfte|zehnte)\b",
        r"\b(?:in|im|für|aus|auf) (?:der |den |die |allen |mehreren |einigen |einzelnen |manchen |bestimmten "
        r"|unserer |dieser |anderen |zwei |drei )*(?:[a-zäöüß-]+ )?(?:region(?:en)?|verfügbarkeitszonen?|zone(?:n)?"
        r"|ländern|land|rechenzentren|bundesländern|städten|standorten|gebieten|standort|raum)\b",
        r"\b(?:zone|region|cluster|rechenzentrum|standort|server|rack|knoten|vorwahl|node) (?:nr\. ?)?(?:\d+|[a-d]\b)",
        r"\b(?:im|in) (?:nord|süd|ost|west)(?:en|osten|westen|ost|west)\b",
        rf"\b(?:{CODES})\b",
        r"\b(?:weltweit|global|bundesweit|landesweit|europaweit|deutschlandweit|flächendeckend|regional)\b",
        r"\b(?:beschränkt|begrenzt|eingegrenzt|limitiert) (?:sich )?auf\b|\b(?:beschränkt|begrenzt) sich\b"
        r"|\bim tarif\b|\btarif [a-z]+",
        r"\b(?:ein|einem|einen|der|größte[rn]?|kleine[rn]?|große[rn]?) (?:[a-zäöüß]+ )?teil (?:der|unserer|des"
        r"|von)\b(?! (?:dienste|systeme|arbeit))|\b(?:viele|einige|manche|alle|mehrere|die meisten) von (?:ihnen"
        r"|euch)\b|\bnur (?:dann )?betroffen\b|\b(?:deutsche|französische|österreichische|schweizer|schweizerische"
        r"|europäische|italienische|spanische|britische|niederländische|polnische|amerikanische|asiatische"
        r"|bestehende|neue|zahlende)[nrsm]? (?:kund\w+|nutzer\w*|konten|händler\w*|anwender\w*)",
        r"\b(?:nur|ausschließlich|lediglich|allein) (?:die |der |bei |in |für |auf |am |im |vor |nach |seit |wer )",
        r"\bwer (?:über|mit|per|in|aus|auf|einen?|das|die) (?!.{0,60}\bkann\b)|\b(?:lehrkräfte|eltern|schüler"
        r"|schülerinnen|patienten|reisende|fahrgäste|händler|fahrer|anrufer|administratoren|teilnehmende?) (?:in|aus"
        r"|an|mit|können|sehen|erhalten|kommen|bekommen)\b",
        r"\b(?:rufnummern|anschlüssen?) mit\b|\bhaushalten? mit\b",
        unless_before=r"\b(?:falls|wenn|sollten)",
        unless_in=r"\b(?:alle|unsere) (?:unsere )?(?:teams|techniker|dienste|systeme)$|betroffene[nr]? "
        r"|in unserem rechenzentrum|anderen zone|partner(?:n)?$|anderen region|unser(?:em|en)? partner"
        r"|kein(?:e|en)? (?:weiteren )?geräte",
    ),
    G.rule(
        "scope", r"\b(?:Kunden|Nutzer|Abonnenten|Anwender|Kundinnen|Händler) (?:der|des|von) [A-ZÄÖÜ][\w-]+", cased=True
    ),
    G.rule(
        "scope",
        r"\b[Zz]wischen [A-ZÄÖÜ][\w-]+ und [A-ZÄÖÜ][\w-]+|\b(?:Raum|Großraum|Gebäude[n]?|Häuser[n]?|Halle[n]?"
        r"|Stockwerk|Stadt|Stadtteil|Landkreis|Kreis|Kanton|Bezirk|Gemeinde|Ortsteil|Gebiet|Strecke) [A-ZÄÖÜ][\w-]*"
        r"|\b(?:über|unter|auf|mit|in|im) (?:Firefox|Safari|Chrome|Edge|iOS|Android|iPhones?|Windows|macOS"
        r"|Linux)(?:-[A-Z]\w+)?\b|\b(?:Landkreise?n?|Kreise?n?|Städten?|Gemeinden|Bezirken?"
        r"|Ortsteilen?) [A-ZÄÖÜ][\w-]+|\b(?:iOS|Android|Windows|Mac|Linux)-(?:Apps?|Client|Geräte\w*|Nutzer\w*"
        r"|Version)|\b(?!E-Mail|IP|Mail|Kunden|Liefer|Rechnungs|Web"
        r"|URL)[A-Z][\w-]*-(?:und [A-Z][\w-]*-)?(?: und [A-Z][\w]+-)?(?:Adressen|Konten|Postfächer\w*|Anschlüsse\w*"
        r"|Kund\w+)|\b(?:Telekom|Vodafone|O2|1&1|Swisscom|Sunrise|Salt|A1|Magenta)[- ](?:Netz|Kund\w+|Anschlüss\w+"
        r"|Mobilfunk\w*)\b",
        cased=True,
        unless_before=r"\b(?:nutzen|verwenden|öffnen) sie",
    ),
    G.rule("scope", rf"(?<![/\w]){PLACES_DE}(?:er)?(?![/\w])", cased=True),
)
