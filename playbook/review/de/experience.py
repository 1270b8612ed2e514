"""German: what customers experience, and who of them."""

from __future__ import annotations

from playbook.review.de.words import PEOPLE, SOME, G
from playbook.review.where import CODES, PLACES_DE

RULES = (
    G.rule(
        "impact",
        r"\b[a-zäöüß-]{0,30}(?:fehlermeldung(?:en)?|verzögerung(?:en)?|zeitüberschreitung(?:en)?|timeouts?"
        r"|latenz(?:en)?|paketverlust(?:e|en)?|verbindungsabbr[uü]ch\w*|abbrüche|aussetzer(?:n)?"
        r"|ladezeit(?:en)?|wartezeit(?:en)?|antwortzeit(?:en)?|reaktionszeit(?:en)?|fehlerrate(?:n)?"
        r"|fehlerquote(?:n)?|verbindungsproblem\w*|anmeldeproblem\w*|login-?problem\w*|zustellproblem\w*"
        r"|netzwerkproblem\w*|ladeproblem\w*|zugriffsproblem\w*|zahlungsproblem\w*|verbindungsfehler\w*"
        r"|ladefehler\w*|anmeldefehler\w*|rückstau|rückstand|rückstände|nichterreichbarkeit"
        r"|nichtverfügbarkeit|abstürze|absturz|störgeräusche|ruckler|datenverlust|leistungseinbußen"
        r"|warteschlangen?|verspätung(?:en)?)\b",
        r"\b(?:fehler (?:\d{3}|beim|bei der|bei|auf|http|500|502|503)|http-fehler|(?:erhöhte|vermehrte"
        r"|viele|zahlreiche|sporadische|vereinzelte|häufige)[nr]? (?:[a-zäöüß-]+)?(?:fehler(?:n)?"
        r"|fehlermeldungen|ausfälle(?:n)?))\b",
        r"\b(?:probleme?|schwierigkeiten|störung(?:en)?|fehler(?:n)?|einschränkungen) (?:beim|bei der"
        r"|bei dem|mit der|mit dem|im|in der|der|bei) (?:[a-zäöüß-]+ )?(?:anmeldung|login|log-in|einloggen"
        r"|zugriff|laden|versand|versenden|empfang|zustellung|verbindung|erreichbarkeit|aufruf|abruf"
        r"|zahlung(?:en)?|anrufen|hochladen|upload|download|herunterladen|speichern|öffnen|abspielen"
        r"|wiedergabe|synchronisierung|synchronisation|suche|registrierung|drucken|verarbeitung"
        r"|konnektivität|erstellen|erstellung|start(?:en)?|senden|bezahlen|auslieferung|namensauflösung"
        r"|verbindungsaufbau)\b(?!-(?:modul|service|dienst))",
        r"\b(?:kann|können|konnte|konnten|könnten|lässt|lassen|ließ|ließen)\b.{0,90}?\b(?:nicht|kein(?:e"
        r"|en|em|er)?|weder|nur (?:teilweise|eingeschränkt|verzögert|langsam)|kaum)\b",
        r"\b(?:nicht|weder|kein(?:e|en)?)\b.{0,60}?\b(?:kann|können|konnte|konnten|lässt|lassen"
        r"|funktionier(?:t|en|te|ten)|möglich|erreichbar\w*|verfügbar\w*|aufrufbar\w*|abrufbar\w*"
        r"|zugänglich\w*|nutzbar\w*|auflösbar\w*|ausgeführt|zugestellt|geladen|angezeigt|verarbeitet"
        r"|übermittelt|versendet|versandt|verschickt|gesendet|empfangen|aktualisiert|ausgeliefert"
        r"|synchronisiert|angenommen|gespeichert|gestartet|durchgestellt|abgespielt|gefunden|benutzbar"
        r"|bedienbar|online|ladbar|einsehbar)\b",
        r"\b(?:funktionier(?:t|en|te|ten)|reagier(?:t|en|te)|antworte(?:t|n)|lädt|laden|kommt|kommen|kamen"
        r"|startet|starten|öffnet|öffnen|synchronisier\w+|geht|gehen|ging|liefer(?:t|n|te)|zeig(?:t|en)"
        r"|erhalten|erhält|empfangen|empfängt|erreich(?:t|en))\b.{0,60}?\b(?:nicht|kein(?:e|en|er)?"
        r"|fehler(?:meldung)?(?: \d+)?|falsche?n?|leere?n?|langsam|verzögert|verspätet|veraltete?n?"
        r"|unvollständig\w*)\b",
        r"\b(?:ist|sind|war|waren|wird|werden|wurde|wurden|bleibt|bleiben|blieb"
        r"|blieben)\b.{0,90}?\b(?:langsam(?:er)?|verlangsamt|offline|unerreichbar|ausgefallen|gestört"
        r"|unterbrochen|verzögert|verspätet|blockiert|abgelehnt|abgewiesen|unbrauchbar|instabil"
        r"|unvollständig|fehlerhaft|überlastet|nicht (?:[a-zäöüß]+ )?(?:erreichbar|verfügbar|möglich"
        r"|nutzbar|aufrufbar)|stumm|leer|veraltet|außer betrieb|unmöglich|beeinträchtigt, sodass|falsch"
        r"|doppelt|verzerrt|hängengeblieben|hängen geblieben|verloren|getrennt)\b",
        r"\b(?:schlagen|schlägt|schlugen|schlug)\b.{0,60}?\bfehl\b|\bfehl(?:schlagen|geschlagen\w*|schlägt"
        r"|schlug(?:en)?)\b|\bscheiter(?:t|n|te|ten)\b|\bstürz(?:t|en|te|ten)\b.{0,40}?\bab\b"
        r"|\babgestürzt\b|\bbr(?:icht|echen|ach|achen)\b.{0,40}?\bab\b|\bruck(?:elt|eln|elte)\b|\bhäng(?:t"
        r"|en|engeblieben\w*)\b|\bhängengeblieben\w*|\bfäll(?:t|en)\b.{0,30}?\baus\b|\b(?:down"
        r"|unerreichbar|unverfügbar|offline)\b|\bbleib(?:t|en)\b.{0,30}?\b(?:schwarz|leer|weiß|hängen"
        r"|stehen|aus)\b|\bstock(?:t|en)\b|\b(?:friert|frieren) ein",
        r"\b(?:lange|längere|langsame|verlängerte|verzögerte|verspätete|verlangsamte|fehlerhafte|falsche"
        r"|unvollständige|veraltete|leere|doppelte|fehlende|erhöhte|abgebrochene|verlorene"
        r"|hängengebliebene\w*)[nrms]? (?:[a-zäöüß-]+ )?(?:[a-zäöüß-]{0,30}(?:zeiten|antwort|antworten"
        r"|ergebnisse|daten|nachrichten|mails?|anrufe|seiten|zustellung|verarbeitung|status|anzeige"
        r"|anzeigen|reaktion|bestellungen|buchungen|rechnungen|bilder|werte|benachrichtigungen|latenzen"
        r"|fehlerraten?|wartezeiten|meldungen|verbindungen|sitzungen))\b",
        r"\b(?:lassen|lässt) sich (?:wieder|erneut|nun)\b|\b(?!(?:dienste?|systeme?|alles|services?"
        r"|plattform|betrieb) )[a-zäöüß-]+ (?:klappt|klappen|funktioniert|funktionieren|geht"
        r"|gehen) wieder\b(?! normal)|\b(?:verschickt|zugestellt|verarbeitet|versendet|nachgeholt"
        r"|ausgeliefert)\b",
        r"\b(?:komplett|total|teil)ausfall (?:der|des|von|unserer|unseres)|\bausfall (?:der|des"
        r"|unserer) (?:[a-zäöüß-]+ )?(?:telefonie|api|website|webseite|app|anmeldung|zahlung\w*|plattform"
        r"|internetverbindung)\b",
        r"\b(?:bekomm(?:t|en)|seh(?:en|t)|sieht|finde(?:n|t)|übertr(?:agen|ägt)|übermittel(?:t|n)"
        r"|druck(?:t|en)|akzeptier(?:t|en)|verarbeite(?:t|n)|sende(?:t|n)|spiel(?:t|en)|speicher(?:t|n)"
        r"|erkenn(?:t|en)|nehmen|nimmt|treffen|trifft|verbinde(?:t|n)|melde(?:t|n)|rea(?:giert|gieren)"
        r"|aktualisier(?:t|en)|erscheine(?:n|t)|erscheint|wirk(?:t|en)|tut|geh(?:t|en)|hör(?:t|en)"
        r"|klapp(?:t|en)|steh(?:t|en))\b(?! wir).{0,50}?\b(?:nicht|kein(?:e|en|er)?|nichts)\b",
        r"\b(?:endlos|in dauerschleife|ins leere|von selbst (?:ab|aus|zurück)|leert|leeren sich"
        r"|verschwind\w+|verschwunden|doppelt|zweimal|mehrfach (?:abgebucht|gesendet|belastet)|ausgesperrt"
        r"|aussperrt|abgemeldet|rausgeworfen|schwarze[rnms]? bildschirm\w*|weiße[rnms]? (?:seite"
        r"|bildschirm\w*))\b|\b(?:verspätete|fehlende|verlorene|verzögerte|abgebrochene|falsche"
        r"|blockierte)[nrms]? [a-zäöüß]",
        r"\b(?:ausfälle|ausfällen|unterbrechungen|abbrüche|abbrüchen) (?:bei|beim|in|im|der|von)\b",
        r"\banmeldeproblem|\b(?:keine|kein) (?:verbindung|zugriff|ton|bild|signal|empfang|netz|e-?mails"
        r"|anrufe|bestellungen|zahlungen|internet|treffer|ergebnisse|daten (?:an|empf))",
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
        rf"|andere[nr]? )?(?!betroffene)(?:[a-zäöüß-]+ )?{PEOPLE}\b(?!-?(?:bereich|service|support|dienst"
        r"|portal|konto))",
        r"\b(?:vereinzelt|teilweise|nur|ausschließlich|lediglich|überwiegend"
        rf"|hauptsächlich)\b.{{0,30}}?\b{PEOPLE}\b",
        r"\b(?:telekom|vodafone|o2|1&1)-?(?:kunden|nutzer|anschlüsse)\b",
        rf"\b{PEOPLE} (?:in|im|aus|mit|ohne|auf|unter|von|über) (?!(?:kürze|kontakt|fragen|verbindung"
        rf"|diese[mnr]?|dieser|der lage|unserem support)\b)[a-zäöüß0-9]|\b{PEOPLE},? (?:die|welche|deren"
        r"|der) (?!(?:noch |weiterhin |davon |aktuell )*(?:betroffen|probleme|fehler|von der störung))",
        r"\b(?:nicht|nicht mehr|un) ?(?:davon )?betroffen\b",
        r"\b(?:premium|pro|business|enterprise|bestands|neu|privat|geschäfts|firmen|android|ios|windows"
        r"|mac|linux|mobilfunk|internet|kabel|dsl|vodafone|telekom|gratis|basis"
        r"|ios- und android)-?(?:kunden|kundinnen|nutzern?|abonnenten|konten|anwendern?|usern?|geräten?"
        r"|tarife?n?|anschlüssen?)\b",
        r"\b\d+(?:[.,]\d+)? ?(?:%|prozent)(?: der| aller| unserer| des)?\b|\b(?:jede[rs]?|jeder) (?:zweite"
        r"|dritte|vierte|fünfte|zehnte)\b",
        r"\b(?:in|im|für|aus|auf) (?:der |den |die |allen |mehreren |einigen |einzelnen |manchen "
        r"|bestimmten |unserer |dieser |anderen |zwei |drei )*(?:[a-zäöüß-]+ )?(?:region(?:en)?"
        r"|verfügbarkeitszonen?|zone(?:n)?|ländern|land|rechenzentren|bundesländern|städten|standorten"
        r"|gebieten|standort|raum)\b",
        r"\b(?:zone|region|cluster|rechenzentrum|standort|server|rack|knoten|vorwahl"
        r"|node) (?:nr\. ?)?(?:\d+|[a-d]\b)",
        r"\b(?:im|in) (?:nord|süd|ost|west)(?:en|osten|westen|ost|west)\b",
        rf"\b(?:{CODES})\b",
        r"\b(?:weltweit|global|bundesweit|landesweit|europaweit|deutschlandweit|flächendeckend|regional)\b",
        r"\b(?:beschränkt|begrenzt|eingegrenzt|limitiert) (?:sich )?auf\b|\b(?:beschränkt|begrenzt) sich\b"
        r"|\bim tarif\b|\btarif [a-z]+",
        r"\b(?:rufnummern|anschlüssen?) mit\b|\bhaushalten? mit\b",
        unless_before=r"\b(?:falls|wenn|sollten)",
        unless_in=r"\b(?:alle|unsere) (?:unsere )?(?:teams|techniker|dienste|systeme)$|betroffene[nr]? "
        r"|in unserem rechenzentrum|anderen zone|partner(?:n)?$|anderen region|unser(?:em|en)? partner"
        r"|kein(?:e|en)? (?:weiteren )?geräte",
    ),
    G.rule(
        "scope", r"\b(?:Kunden|Nutzer|Abonnenten|Anwender|Kundinnen|Händler) (?:der|des|von) [A-ZÄÖÜ][\w-]+", cased=True
    ),
    G.rule("scope", rf"(?<![/\w]){PLACES_DE}(?:er)?(?![/\w])", cased=True),
)
