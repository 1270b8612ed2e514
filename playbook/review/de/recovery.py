"""German: symptoms told as over. That a named function is back says what was missing; that "everything" or "the
service" is back says nothing of it."""

from __future__ import annotations

from playbook.review.de.things import DOING, HAVING, SYMPTOM
from playbook.review.de.words import G

_STATE = (
    r"(?:(?:(?:voll(?:ständig|umfänglich)?|uneingeschränkt|normal|problemlos|stabil|zuverlässig|regulär|ohne"
    r" [a-zäöüß]+|wie gewohnt|wie üblich|korrekt|fehlerfrei|schnell|zügig|flüssig|planmäßig|in (?:allen|beide|beiden)"
    r" [a-zäöüß]+(?: [a-zäöüß]+)?|über [^.,;]{3,30}|mit [^.,;]{3,30}|an alle[n]? [a-zäöüß]+|aktiv und) ){0,2}"
    r"(?:(?!denkbar|absehbar|unmittelbar|offenbar|scheinbar|sichtbar wird)[a-zäöüß]{3,}bar|verfügbar|möglich"
    r"|zugänglich|online|offen|geöffnet|freigegeben|freigeschaltet|entsperrt|da|auf|durch|zurück|aktiv|aktuell"
    r"|vollständig|komplett|korrekt|richtig|pünktlich|flüssig|schnell|schneller|lesbar|unauffällig"
    r"|in betrieb|am netz|im einsatz|im netz|im takt|zur verfügung|bereit|angebunden|verbunden|versorgt"
    r"|ohne [a-zäöüß]+|in (?:normaler|gewohnter|üblicher|voller) [a-zäöüß]+|im (?:normal|üblichen|grünen|gewohnten)"
    r"[a-zäöüß]* ?[a-zäöüß]*|auf (?:normalem|üblichem|dem üblichen|gewohntem)[a-zäöüß ]*|unter \d[\d.,]*"
    r" ?(?:%|prozent|ms|sekunden?|minuten?)|wie gewohnt|wie üblich|normal|regulär|planmäßig|fehlerfrei|problemlos"
    r"|(?!aufgetreten|getauscht|genommen|runtergenommen|gemeldet|eingetreten|angelaufen|stabilisiert"
    r"|gestartet|hochgefahren|entfernt|gestoppt|geprüft|gegeben|verschlechtert|aktiviert|deaktiviert)"
    r"[a-zäöüß]{0,12}ge[a-zäöüß]{3,}(?:t|en)|(?:ver|be|er|über|unter|ent)[a-zäöüß]{4,}(?:t|en)|[a-zäöüß]{3,}iert"
    r"|klappen|funktionieren|laufen|gehen|greifen|ankommen|kommen|erscheinen|laden|anlaufen|steuern|bedienen|öffnen"
    r"|bezahlen|buchen|anmelden|einloggen|telefonieren|senden|empfangen|nutzen|abrufen))"
)
_RUNS = (
    r"(?:ist|sind|steht|stehen|läuft|laufen|geht|gehen|klapp(?:t|en)|funktionier(?:t|en)|komm(?:t|en)|lädt|laden"
    r"|liefer(?:t|n)|zeig(?:t|en)|nimmt|nehmen|reagier(?:t|en)|greif(?:t|en)|hört|hören|antworte(?:t|n)|fahren|fährt"
    r"|verkehr(?:t|en)|empfängt|empfangen|sende(?:t|n)|druck(?:t|en)|synchronisier(?:t|en)|starte(?:t|n)|spiel(?:t"
    r"|en)"
    r"|öffne(?:t|n)|akzeptier(?:t|en)|erschein(?:t|en)|treffen|trifft|gelang(?:t|en)|verbinde(?:t|n)|finde(?:t|n)"
    r"|erreich(?:t|en)|gib(?:t|en)|leuchte(?:t|n)|heiz(?:t|en)|öffnen|wirk(?:t|en)|speicher(?:t|n)|übertr(?:ägt|agen)"
    r"|übermittel(?:t|n)|verarbeite(?:t|n)|aktualisier(?:t|en)|hol(?:t|en)|zieh(?:t|en)|melde(?:t|n)|erkenn(?:t|en)"
    r"|stimm(?:t|en)|zähl(?:t|en)|rechne(?:t|n)|spuck(?:t|en)|misst|messen"
    r"|klingel(?:t|n)|piep(?:t|en)|scann(?:t|en)|lös(?:t|en)|lies(?:t)|lesen|fließ(?:t|en)|fliessen|beantworte(?:t|n)"
    r"|wärm(?:t|en)|entsperr(?:t|en)|schließ(?:t|en)|roll(?:t|en)|rühr(?:t|en)|merk(?:t|en)|such(?:t|en))"
)
_ALL_IN_ALL = (
    r"\b(?:alles|das ganze|es|betrieb|normalbetrieb|regelbetrieb|alle (?:[a-zäöüß]+ )?(?:systeme|dienste"
    r"|services|komponenten|funktionen|server)|(?:systeme|dienste|services|komponenten)(?: sind)?|die (?:systeme"
    r"|dienste|plattform|komponenten?|infrastruktur|störung|verbindung|leitung|server|technik|situation|lage"
    r"|kühlung|klimaanlage|stromversorgung|hardware|firewall|datenbank)|der (?:dienst|service|server|cluster|knoten"
    r"|node|betrieb|router|switch|host|controller|strom im [a-zäöüß]+)|das (?:system|netz|rechenzentrum|netzwerk"
    r"|backend|cluster)|(?:volle |gesamte )?kapazität|unsere? (?:systeme?|dienste?|plattform|service|server|technik"
    r"|netz|infrastruktur)"
    r"|(?<!auf )(?<!von )(?<!an )(?<!in )(?<!-)[a-z]{1,10}-?\d{2,3}|traffic|alle (?:web|mail|datenbank|datei|game"
    r"|spiel)?server|queue(?!-)|monitoring|dovecot|nginx|redis)"
)
#: That a service as such runs again; that it can be reached again is told of what customers saw.
_WHOLE = (
    rf"^(?:(?:hallo|hey|hi|moin|servus)[^,.!;:]{{0,20}}, )?(?:(?:der|die|das|unsere?) )?(?!(?:beide|alle"
    rf"|sämtliche|einige|manche|viele)\b|{DOING}\b|[a-zäöüß-]*(?:ungs?|ungen|ion|ionen|abgleich|import|export|versand"
    r"|verkehr|mails?|nachrichten|sms|faxe|karten|tickets|züge|busse|bahnen|linien|anrufe|streams|drucker|geräte"
    r"|terminals|telefone?|aufzüge|builds|jobs|webhooks|downloads|konten|postfächer|internet|strom|wasser|wlan"
    r"|fernsehen|empfang|anzeigen|seiten|apps)\b)[a-zäöüß0-9-]+"
    r"(?: (?:und|de[rs]) [a-zäöüß0-9-]+)? (?:(?:läuft|laufen|funktionier(?:t|en))(?: [a-zäöüß0-9.:]+){0,4}? wieder\b"
    r"(?! auf| an|[^.;]{0,60},)|(?:ist|sind)(?: [a-zäöüß0-9.:]+){0,4}? wieder in betrieb\b)"
)
#: What is only hoped for.
_LATER = (
    r"\b(?:danach|dann|anschließend|hinterher) (?:sollten?|dürften?|müssten?|können|wird|werden)\b"
    r"|\b(?:sollten?|müssten?) [^.;]{0,60}?\b(?:bis|gegen|ab) [^.;]{0,60}?\bwieder (?:laufen|funktionieren"
    r"|zur verfügung|in betrieb)\b"
    r"|\b(?:können|kann|wird|werden) [^.;]{0,80}?\b(?:morgen|übermorgen) [^.;]{0,30}?\bwieder\b"
)
RULES = (
    G.rule(
        "impact",
        rf"\b{_RUNS}\b(?! wir\b)(?:[^.;:]|(?<=\d)[.:](?=\d)){{0,60}}?\bwieder\b",
        rf"(?<!immer )\bwieder {_STATE}(?=$|[\s.,;:!?)])",
        when=r"\bwieder\b",
        unless=rf"\b(?:wir|uns|ich) [^.;:]{{0,40}}\bwieder\b|\bwieder (?:bei ihnen|auf sie|melden)|\bmelde\w* "
        rf"(?:wir|uns)"
        rf"|{_ALL_IN_ALL}\b(?! (?:zum|zur|auf|für|von|des|der|und) )(?:[^.,;:]|(?<=\d)[:.]){{0,60}}?\bwieder\b"
        rf"|{_WHOLE}|{_LATER}"
        r"|^(?:läuft|laufen|geht|funktioniert|klappt|steht) (?:[a-zäöüß]+ )?wieder\b|\bwieder [a-zäöüß ]{2,25} zu "
        r"(?:sein|bringen)\b|\b(?:immer|hin und|nie) wieder\b|\b(?:bis (?:die|der|das|alles|es)|davon aus"
        r"|voraussichtlich|soll|sollen|wenn|falls"
        r"|sobald|hoffen|dürften?|planen|rechnen|ab (?:montag|dienstag|mittwoch|donnerstag|freitag"
        r"|morgen))\b.{0,120}?\bwieder\b|\bspielt\b|\bwird (?:nun |jetzt )?(?:die "
        r"|das )?(?:komplette )?infrastruktur\b|\bwieder (?:grün|gut)\b"
        r"|\b(?:ist|sind|läuft|laufen|geht|gehen)(?: [a-zäöüß]+)?? wieder alles\b"
        r"|\bstörung\w*\b[^.;:]{0,40}\bwieder\b(?![^.;:]{0,30}bar\b)|\bwieder\b[^.;:]{0,20}\b(?:auftr[ei]t\w*"
        r"|vorkomm\w*)",
        unless_in=r"\b(?:wir|sie|ihr|alles|und wieder|normalbetrieb|regelbetrieb)\b|\bwieder auf (?:den|die|das"
        r"|dem)\b",
    ),
    G.rule(
        "impact",
        rf"\bkeine? (?:[a-zäöüß]+ ){{0,2}}?(?:{SYMPTOM}|verluste|ausfälle|abweichungen)\b[^.;]{{0,40}}?\bmehr\b"
        rf"|\bkeine (?:[a-zäöüß]+ )?fehlern? mehr (?:bei|beim|auf|in|im)\b",
        rf"\b(?=[a-zäöüß0-9-]{{3,40}} (?:ist|sind|liegen|liegt|komplett|vollständig|weitgehend|ab|be|auf|weg))"
        rf"(?:{SYMPTOM}) (?:(?:ist|sind|liegen|liegt)(?: [a-zäöüß0-9:.]+){{0,4}}? |komplett |vollständig |weitgehend )?"
        r"(?:weg|behoben|beseitigt|verschwunden|vorbei|unauffällig|wieder|normal|zurückgegangen|gesunken|abgebaut"
        r"|abgearbeitet|aufgeholt|aufgelöst|zugestellt)\b",
        r"\b(?:nachgeliefert|nachgereicht|nachgeladen|nachverarbeitet|nachgebucht|nachgetragen|nachgezogen"
        r"|nachgesendet"
        r"|nachversendet|nachversandt|nachzugestellt|fertiggestellt|aufgelaufene[nr]?|aufgestaute[nr]?"
        r"|ausstehende[nr]?"
        rf"|liegen ?gebliebene[nr]?|ausständige[nr]?|pendente[nr]?) {HAVING}\b"
        r"|\b(?:werden|wurden|sind) (?:[a-zäöüß0-9:%]+ ){0,5}?(?:nachgeliefert|nachgereicht|nachgeladen"
        r"|nachgebucht|nachgetragen|nachgezogen|nachgesendet|fertiggestellt|nachgeholt)\b",
        rf"\b(?=[a-zäöüß0-9-]{{3,40}} (?:läuft|laufen|lief|liefen|funkt|geht|gehen|klapp))(?:{DOING}) (?:läuft|laufen"
        rf"|liefen|lief|geht|gehen"
        rf"|klappt|klappen|funktionier(?:t|en)) (?:seit \d|(?:seit [^,;]{{3,20}} |nun |jetzt )?(?:stabil|normal"
        r"|störungsfrei|reibungslos|problemlos|fehlerfrei|ohne [a-zäöüß]+)\b)",
        when=r"\b(?:mehr|lieg|ist|sind|l[aä]uf|lief|geh|klapp|funktion|komplett|vollst|weitg|weg|be(?:hoben|seit|end)"
        r"|vorbei"
        r"|gelöst|aufg|ab(?:ge|be)|nach(?:ge|ver|zu)|fertigg|aufge|ausst|liegen|pendent|werden|wurden)",
        unless=r"\bkeine auffälligkeiten\b",
    ),
    G.rule(
        "impact",
        # All of a named kind is there, put right or made up for.
        rf"\b(?:alle|sämtliche|fehlende|betroffene|verlorene|ausstehende|die) (?:[a-zäöüß-]+ ){{0,2}}?(?:{DOING}"
        rf"|{HAVING}|verläufe|[a-zäöüß]*anzeigen|(?<=offenen )[a-zäöüß]+|(?<=ausstehenden )[a-zäöüß]+"
        rf"|(?<=fehlenden )[a-zäöüß]+"
        rf"|(?<=verzögerten )[a-zäöüß]+|(?<=aufgelaufenen )[a-zäöüß]+) (?:sind|wurden)\b.{{0,40}}?\b(?:korrigiert"
        r"|angekommen|gutgeschrieben|wiederhergestellt|nachgeholt|zugestellt|vollständig|nachgeliefert|eingetroffen|da"
        r"|bereinigt"
        r"|nachgetragen|verbucht)\b",
        when=r"\b(?:korrigiert|angekommen|gutgeschrieben|wiederhergestellt|nachgeholt|zugestellt|vollständig"
        r"|nachgeliefert"
        r"|eingetroffen|da|bereinigt|nachgetragen|verbucht)\b",
        unless=r"\b(?:wir|es) (?:können|kann|werden)\b|\bbis (?:die|der|das|alles|es)\b|\b(?:voraussichtlich|davon"
        r" aus"
        r"|sobald)\b",
    ),
    G.rule(
        "impact",
        r"\b(?:können|könnt|kannst|kann) (?:sie |ihr |du |man |alle |kunden |nutzer )?(?:nun |jetzt |sich |euch "
        r"|ab sofort )?wieder"
        r" [^.;]{3,60}?\b(?!(?:helfen|weiterhelfen|freuen|unterstützen|melden)\b)[a-zäöüß]{3,}(?:en|ern|eln)(?=[.,;!]"
        r"|$)",
        r"\b(?:quote|rate|[a-zäöüß]+quote|[a-zäöüß]+rate|latenz\w*|antwortzeiten|ladezeiten)\b.{0,25}?\bwieder\b",
        r"\b[a-zäöüß-]*(?:quoten?|raten?|zeiten|latenz\w*|geschwindigkeit\w*) (?:hat"
        r"|haben) sich\b[^.;]{0,40}?\bnormalisiert\b"
        r"|\b(?:hat|haben) (?:[a-zäöüß]+ ){0,2}?wieder (?:strom|wasser|netz|internet|zugriff|empfang|wärme"
        r"|licht|ton|bild)\b",
        r"\berreichen (?:sie )?uns\b.{0,20}?\bwieder\b|\buns wieder\b.{0,60}?\b(?:anrufen|erreichen|kontaktieren)\b",
        r"\b(?:können|kann|könnt|konnten)\b.{0,40}?\bwieder\b.{0,60}?\b(?:[a-zäöüß]*ge[a-zäöüß]{3,}(?:t|en)|(?:ver|be"
        r"|er)[a-zäöüß]{3,}(?:t|en)|[a-zäöüß]+iert) werden\b",
        r"\bwieder (?:flüssig|stabil|rund|normal|sauber) (?:laufen|läuft|liefen|lief)\b(?! alles)|\b(?!alles"
        r"|es)[a-zäöüß-]+ (?:lief|liefen)\b.{0,30}?\bwieder (?:stabil|normal|flüssig|fehlerfrei)",
        r"\b(?!(?:dienste?|systeme?|alles|services?|plattform|betrieb) )[a-zäöüß-]+ (?:klappt|klappen|funktioniert"
        r"|funktionieren|geht|gehen) wieder\b(?! normal)",
        when=r"\b(?:wieder|normalisiert)\b",
        unless=rf"{_WHOLE}|\b(?:wir|es) (?:können|kann|werden)\b|\bbis (?:die|der|das|alles|es)\b"
        r"|\b(?:voraussichtlich|davon"
        r" aus"
        r"|sobald)\b",
    ),
)
