"""German: who experiences it, and where."""

from __future__ import annotations

from playbook.review.de.things import DEALINGS, OTHERS
from playbook.review.de.words import GROUP, PEOPLE, SOME, G
from playbook.review.where import CODES, PLACES_DE

#: What people are told apart by: themselves, their devices and contracts, the places and machines they are on.
UNITS = (
    rf"(?:{PEOPLE}|[a-zäöüß0-9-]{{0,30}}?(?:kund(?:e|en|innen)|nutzer(?:innen)?|anschlüsse|haushalte|standorte?"
    rf"|regionen"
    r"|region|zonen?|cluster|volumes|server|hosts?|länder|kantone|filialen|märkte|shops|schulen|praxen|apotheken"
    r"|mitarbeitende|studierende|geräte|hubs?|modelle der [a-zäöüß]+|versionen|tarife?|verträge|netze?|linien|apps?"
    r"|browser|android|iphone|ios|windows|mac|linux|plattformen|eltern|lehrkräfte|schüler|mandanten|instanzen)"
    r"(?: \\d+)?(?: und [a-z0-9-]+)?)"
)
#: A place in such a sentence is where the damage was done.
OF_A_CAUSE = (
    r"\b(?:[a-zäöüß]*schaden|bauarbeiten|rechenzentrum|kabelbruch|ursache|auslöser|grund|hersteller|techniker|transit"
    r"|trupp|kolleg[a-z]*|[a-zäöüß]*betreiber|software-?update|kernel-?update|firewall|interconnects?|uplinks?"
    r"|line-?cards?|mediaserver|load-?balancern?|rollout|hintergrund|schuld|hosters?|unseres partners|sbc"
    r"|fehler liegt|liegt an|umgeleitet|umgeroutet"
    r"|umgeschwenkt|ersatzstandort|ersatzrechenzentrum|ausweichstandort|schalten (?:wir )?[^.;]{0,40}\bum"
    r"|[a-zäöüß-]*router|gpu-kapazität|zu wenig speicher)\b"
)
_POST = (
    r"(?:gmx|web\.de|t-online(?:\.de)?|gmail|google|outlook(?:\.com)?|hotmail|yahoo|icloud|posteo|freenet|microsoft"
    r"|telekom|sparkassen|volksbanken|raiffeisenbanken|großbanken|commerzbank|postbank|visa|mastercard|amex)"
)
#: Who is thanked, asked for pardon, or told what to do; all that is back.
TO_THEM = (
    r"\bgleichzeitig (?:auf|zu|an|ein)\b|\bweit über\b|\bnichts unternehmen, |\brückfragen\b|\bgibt es (?:am|an|bei|auf"
    r"|unter)\b"
    r"|^(?:kunden|nutzer|kundinnen und kunden|anwender) (?:mit|ohne|in|aus) [^.;,]{3,40} (?:können|sollten|müssen"
    r"|dürfen"
    r"|bitte)\b(?![^.;]*\b(?:nicht|kein\w*|nur|kaum|sehen|höher\w*|stärker|langsam\w*|länger\w*|verzöger\w*|werden"
    r"|erhalten|feststellen|fehler\w*)\b)"
    r"|\bbitte (?:nutzt|verwendet|kauft|nehmt)\b|\bmit mehreren teams\b|^tipp\b"
    r"|^(?:nun |jetzt |inzwischen )?(?:alle|sämtliche) (?!kund|nutz|haushalt|schul|[a-zäöüß-]+ (?:auf|in|im|am|an|aus"
    r"|bei|von) )(?:.{0,40}\bwieder\b|[a-zäöüß]+ sind (?:online|erreichbar|verfügbar|da)\b)"
    r"|\bbewusst, dass viele von ihnen\b"
    r"|, alle .{0,30}\bwieder\b"
    r"|\b(?:entschuldig\w*|danken?|dank|bedanken|sorry)\b.{0,30}\b(?:bei|an|gilt|ihnen|allen|euch)\b"
    r"|\bbitt(?:en|et)\b.{0,80}\b(?:zu entschuldigen|entschuldigung|verständnis|nachsicht|geduld|verzeihung)"
    r"|\b(?:nutzen|wählen|verwenden|kaufen|wenden|trennen|prüfen|starten) sie\b|\bals (?:übergangs|zwischen|not"
    r"|umgehungs)lösung\b"
    r"|\b(?:raten (?:wir|ihnen|euch|allen|den|[a-zäöüß]+, )|wir raten|empfehlen)\b|\b(?:dürfen|melden sich"
    r"|kurze mail)\b"
    r"|, die .{0,60}, (?:können|sollten)\b(?!.{0,60}\b(?:nicht|kein\w*)\b)|\bkönnen (?:[a-zäöüß]+ ){0,4}?(?:selbst"
    r"|vorübergehend|jederzeit"
    r"|per"
    r"|stattdessen|ersatzweise)\b"
)
_KINDS = (
    r"(?:(?<!se)kund(?:e|en|innen)|kund:innen|kundenkonten|nutzer(?:n|innen)?|anwender(?:n|innen)?|nutzenden?"
    r"|mitarbeitenden?"
    r"|mitarbeiter(?:n|innen)?|studierenden?|lehrenden?|beschäftigten?|bewohner(?:n|innen)?|bürger(?:n|innen)?"
    r"|gäste[n]?"
    r"|versicherten?|mieter(?:n|innen)?|pendler(?:n|innen)?|anleger(?:n|innen)?|apotheken|arztpraxen|kliniken"
    r"|krankenhäuser[n]?|filialen|märkte[n]?|restaurants|hotels|behörden|ämtern?|kommunen|sparkassen|volksbanken"
    r"|banken|kassen|werke[n]?|niederlassungen|haltestellen|bahnhöfe[n]?|linien|ortsteile[n]?|straßen|haushalte[n]?"
    r"|anschlüsse[n]?|leitungen|rufnummern|mobilfunkstandorte[n]?|standorte[n]?|sendemasten|masten|zellen|ladesäulen"
    r"|ladepunkte[n]?|automaten|terminals|zähler[n]?|geräte[n]?|hubs|kameras|postfächer[n]?|konten|domains|websites"
    r"|shops|instanzen|mandanten|tenants|workspaces|organisationen|vms|server[n]?|hosts|welten|realms|lobbys"
    r"|spieler[n]?"
    r"|sendungen|pakete[n]?|aufträge[n]?)"
)
_PARTS = (
    rf"\b(?:auf|in|an|bei|für) (?:allen?|sämtlichen?|mehreren?|mehreren|einigen|einzelnen|vielen|den meisten"
    rf"|sämtlichen|manchen|beiden|\d+) "
    rf"(?!fällen|bereichen|systemen|diensten|servern wieder)(?:[a-zäöüß-]+ )?[a-zäöüß-]{{0,30}}?{_KINDS}\b(?! wieder)"
    r"|\b(?:jede[rnms]?|etwa jede[rnms]?) (?:zweite|dritte|vierte|fünfte|sechste|siebte|achte|neunte|zehnte"
    r"|zwanzigste"
    r"|hundertste)[nrms]? [a-zäöüß]|\b(?:einer|eine|eines) von (?:zwei|drei|vier|fünf|zehn|\d+)\b"
    r"|\b(?:postleitzahl\w*|plz|vorwahl(?:en|bereich\w*)?|rufnummernblöck\w*|nummernkreis\w*)\b"
    r"|\bbetrifft (?:nur|ausschließlich|lediglich|allein)\b|\bbetroffen (?:sind|ist|waren|war) (?:nur"
    r"|ausschließlich|lediglich|allein)\b"
    r"|\b(?:ein|zwei|drei|vier|fünf|gut ein|knapp ein|rund ein)? ?(?:drittel|viertel|fünftel|sechstel|siebtel|achtel"
    r"|neuntel"
    r"|zehntel|zwölftel|zwanzigstel|hundertstel|hälfte|bruchteil|mehrzahl|großteil) (?:der|aller|des|unserer)\b"
    r"|\b(?:an|in|auf) den "
    r"(?:standorten|filialen"
    r"|servern|hosts|clustern|regionen|kantonen|linien|strecken|bahnhöfen|haltestellen|orten|gemeinden|bezirken"
    r"|stadtteilen|märkten"
    r"|werken|schulen) [a-zäöüß0-9]|\b(?:gilt|gelten) (?:nur )?für\b"
    r"|\b(?:betroffen|betrifft)(?: sind| ist| waren| war)?:? (?:nach [^.;,]{3,30} |derzeit |aktuell |vor allem "
    r"|insbesondere "
    rf"|nur |lediglich |ausschließlich |alle |die )*[a-zäöüß-]{{0,30}}?{_KINDS}\b"
    r"|\b(?:betroffen|betrifft)(?: sind| ist| waren| war)?:? (?:derzeit |nur |lediglich |ausschließlich |alle |die "
    r"|der |das )*"
    r"(?:shared|dedizierte\w*|self-hosted|kostenlose\w*|kostenpflichtige\w*|tarife?|pläne|plan|paket|version(?:en)?"
    r"|firmware|modelle?|generation|regionen|region|raum|gebiet\w*|orte?|kreise?|linien?|straßen|zone|cluster|server"
    r"|host|knoten|standorte?|filialen?|browser|android|ios|windows|mac\w*|geräte)\b"
    r"|\b(?:bei|von|für) (?:manchen|einigen|vielen|etlichen|den meisten|allen|einem teil|wenigen) von (?:euch"
    r"|ihnen)\b"
    r"|\b(?:viele|einige|manche|etliche|wenige|die meisten) von (?:euch|ihnen)\b"
    r"|\b(?:hubs?|geräte?n?|modelle?n?|versionen|firmware|router[n]?|apps?|clients?|telefone?n?) (?:der|ab|vor|bis"
    r"|mit)"
    r" (?:ersten|zweiten|dritten|älteren|neuen|neueren|letzten|gen|version|v?\d)"
    r"|\bgen(?:eration)?[- ]?\d(?:-[a-zäöüß]+)?\b|\b(?:auf|in|im|an|aus) (?:diesem|dem betroffenen|demselben) "
    r"(?:standort"
    r"|host|server|cluster|rechenzentrum|ort|gebiet|netz)\b"
    r"|\brichtung (?!kunden|uns)[a-zäöüß0-9]|\b(?:aus dem|ins|im|in das|in die|in den|aus den|des) (?:netz(?:e"
    r"|en)?) (?:der|von|des|eines)\b"
    r"|\b(?:aus|in|im) (?:dem |den )?(?:mobilfunknetz(?:en)?|festnetz|ausland|inland|ausländischen [a-zäöüß]+"
    r"|auslandsnetz\w*"
    r"|gesamten [a-zäöüß]+|ganzen [a-zäöüß]+)\b"
    rf"|\b(?:{_POST})(?: (?:und|oder|sowie) (?:{_POST})\b|[- ](?:adressen|kunden|konten)\b)|\badressen (?:von"
    rf"|bei) [a-z]"
    r"|\b(?:single sign-on|sso|saml|entra id|azure ad|passkeys?) über\b|\bmit mehr als \d+\b|\bmehr als \d+ teilnehm"
    r"|\b(?:innenstadt|altstadt|stadtgebiet|umland|landkreis|stadtteilen?|ortsteilen?|vororten?|gemeindegebiet)\b"
    r"|\bin teilen [a-zäöüß]{4,}s\b|\bin teilen (?:von|der|des)\b|\b(?:teile|teilen) (?:von|des|der) "
    r"(?!ihnen)[a-zäöüß]+"
    r"|\b(?:vom typ|des typs|der (?:baureihe|serie|generation|klasse)) [\"a-zäöüß0-9]|\b(?:smart-?tvs?|fernseher"
    r"|tablets|smartphones|handys"
    r"|konsolen?|set-?top-?box\w*|router|modems?) (?:von|der marke|mit|ab|des herstellers) [a-zäöüß0-9]"
    r"|\bmodelle? [a-z]*\d"
    r"|\b(?:bei|für) (?:(?:fast|nahezu) )?(?:allen|den meisten|einigen|manchen|vielen|wenigen)(?=[.,;!]|$| (?:sollte"
    r"|ist|läuft|geht|funktion|klappt|kommt|noch|von|nicht))"
    r"|\bbetroffen (?:sind|ist|waren)(?: nur| derzeit| aktuell)? (?:alle|sämtliche|jene|diejenigen"
    r"|solche) [a-zäöüß-]+, (?:die|welche|bei|für|deren)\b"
    r"|\b(?:alle|allen|sämtliche) (?:[a-zäöüß-]+ )?[a-zäöüß-]+ mit (?:den |der |einer? )?(?:firmware|version|modell"
    r"|tarif|android|ios|windows|software|betriebssystem)"
    r"|\b(?:realm|shard|spielserver|gameserver)\b|\b(?:auf|im|in) (?:den |dem |der )?(?:anderen"
    r"|übrigen|restlichen|betroffenen) "
    r"(?:realms?|servern?|welten|regionen|zonen|standorten|clustern|filialen|häusern|schulen|städten|linien)"
    r"|\bauf dem (?:realm|shard)\b"
    r"|\b(?:in|an|auf) (?:der|dem|unserer|unserem) (?:[a-zäöüß-]*(?:filiale|zweigstelle|geschäftsstelle|schule|klinik"
    r"|mensa|bibliothek|campus|wohnheim|werk|lager)) "
    r"(?!ist|sind|werden|wird|nicht|kann)[a-zäöüß0-9]|\bim jeweiligen|in den jeweiligen [a-zäöüß]+|\b(?:nur "
    r"|lediglich )?(?:wenige|einige|einzelne|mehrere|zwei|drei|vier) (?:der )?(?:nodes?|knoten|hosts?|vms|instanzen"
    r"|cluster|server|racks?) "
    r"(?:[a-zäöüß]+ ){0,3}?(?:betroffen|offline|ausgefallen|nicht)"
    r"|\bextern(?:en?|er)? (?:e-?mail-?)?(?:adressen|empfänger\w*|domains|postfächer\w*|absender\w*|netze\w*"
    r"|teilnehmer\w*|nutzer\w*)"
    r"|\bnur (?:neu|bestands|alt|test|probe|gast)[a-zäöüß]+ (?:sind|ist)\b|\balle (?:standorte|filialen|regionen"
    r"|häuser|schulen|niederlassungen|werke)\b"
    r"|\bin (?:den )?(?:zwei|drei|vier|fünf|\d+|beiden|mehreren|einigen) (?:[a-zäöüß]+ )?(?:städten|orten|gemeinden"
    r"|ländern|regionen|filialen|werken|kreisen|bezirken|schulen|gebäuden|häusern)\b"
    r"|\b(?:studierend|mitarbeit|beschäftigt|schüler|lehrkr|patient|mitglied)[a-zäöüß]* (?:der|des|am|vom) [a-zäöüß]"
    r"|\b(?:an|in) den [a-zäöüß]{0,15}?(?:schulen|kliniken|filialen|praxen|kitas|werken) (?:in|im|am|der|des|von)\b"
)
#: The same by figures, and machines by their numbers.
_COUNTED = (
    rf"\b(?:(?:rund|etwa|ca\.|circa|knapp|über|gut|fast|mindestens|bis zu) )?[0123456789][\d.']{{0,12}} (?:von \d+ )?"
    rf"(?!versuche)(?:[a-zäöüß-]+ )?[a-zäöüß-]{{0,30}}?{_KINDS}\b"
    r"|\b(?:auf|von|über|an|in) (?:den servern |dem server |host |server )?(?:[a-z]{2,10}-?\d{1,3})\b(?! ?(?:uhr"
    r"|min|%|prozent"
    r"|%|std))|^(?:[a-z]{2,8}-?\d{2,3})\b(?=[ :,])|\b(?:mail|web|mx|db|srv|node|vm|host|app|fra|ams|zrh|ham|ber"
    r"|muc|vie|nue|dus|str|cgn|lej)-?\d{1,3}\b"
    r"|\+\d{2}[- ]"
    r"|\b(?:etwa|rund|circa|ungefähr|knapp) \d+ von \d+ [a-zäöüß]"
    # Numbered units, in a row or alone, and what was built when.
    r"|\b(?:pods?|welt(?:en)?|realms?|shards?|nodes?|knoten|racks?|sektor(?:en)?|zellen?|cells?|stränge|strang|stacks?"
    r"|farm(?:en)?"
    r"|kanäle|kanal|gruppen?|baujahren?|modelljahren?|jahrgang|jahrgänge|klassenstufen?|stufen?|etagen?|hallen?|häuser"
    r"|gebäude"
    r"|instanz(?:en)?|partition(?:en)?|segmente?|cluster|zonen?|bezirke?n?|wahlkreise?|postleitzahlen|vorwahl(?:en)?"
    r"|nummernblock|os|ios|ipados|android|macos|windows|safari|chrome"
    r"|firefox) (?:[a-z]{0,4}-?)?\d{1,5}\b(?! (?:minuten|stunden|uhr|tage|prozent|von))"
    r"|\b(?:quote|rate|anteil|[a-zäöüß]+quote|[a-zäöüß]+rate)\b(?!.{0,40}\b(?:wieder|unter|normal)).{0,60}?\d ?(?:%"
    r"|prozent)"
    r"|\d ?(?:%|prozent)(?! (?:der|des)? ?(?:objekte|daten|arbeit|knoten|scans|rückst|kapaz|reparatur|aufgaben"
    r"|warteschl))[^;%]{0,45}? (?:der|aller|unserer|unseres|des) (?!objekt|daten|arbeit|knoten|scans|rückst|kapaz"
    r"|reparatur|aufgab|warteschl)[a-zäöüß]"
)
_NAMED = (
    r"\b(?:Münchn|Dresdn|Brem|Zürch|Basl|Bern|Hannoveran|Göttin|Wien|Münsteran|Kassel|Hallens|Jenens|Luzern"
    r"|Winterthur"
    r"|Essen"
    r"|Bonn|Kiel|Ulm|Mainz|Leipzig|Köln)er (?:Standort|Filiale|Netz|Raum|Rathaus|Campus|Klinik\w*|Gebiet|Innenstadt"
    r"|Region|Stadtgebiet)\w*"
    r"|\b(?:PoP|RZ|Rechenzentrum|Bürgeramt|Bürgerbüro|Finanzamt|Dienststelle|Geschäftsstelle|Zweigstelle|Inseln?|Depot"
    r"|Leitstelle"
    r"|Mensa|Kundencenter|Paketzentrum|Briefzentrum|Standort|Zone|Filiale|Halle|Region|Raum|Großraum|Kanton[s]?"
    r"|Landkreis|Kreis|Bezirk"
    r"|Werk|Gebäude|Campus|Haus|Linie[n]?|Strecke|Gleis"
    r"|Tarif[e]?[ns]?|Paket[e]?|Plan|Cluster|Vorwahl|PLZ|Ortsnetz\w*|Hörsaal|Saal|Etage|Trakt|Block|Abschnitt|Gate"
    r"|Terminal|Bahnhof|Klinik|Klasse|Jahrgang|Gemeinde|Ortsteil|Station(?:en)?) (?:[A-ZÄÖÜ](?![A-Z]{2})|\d)"
    r"|\b(?:FRA|AMS|ZRH|HAM"
    r"|BER|MUC"
    r"|VIE|NUE|DUS"
    r"|CGN|LEJ|STR|GVA|CDG|LHR|DUB|EU|US|NA|APAC|DACH)\b(?:-(?:Nord|Süd|Ost|West|Mitte|Server\w*|Region\w*|Zone"
    r"|Kund\w+|Cluster|Nutzer\w*))?|\((?:nur )?(?:Windows|macOS|Mac|iOS|Android|Linux|Firefox|Safari|Chrome|Edge)\b"
    r"|\b(?:Vodafone|Telekom|O2|1&1|Swisscom|Sunrise|Salt|A1|Magenta|Drei|Telefónica)(?:-| und |, )(?:Kund\w+|Netz"
    r"|Anschl"
    r"\w+|O2|Vodafone|Telekom|Adressen)|\b(?:Telekom|Vodafone|O2|GMX|Gmail|Outlook|T-Online)-(?:Adressen|Kund\w+"
    r"|Netz)"
)
_SPARED = r"(?:nicht|nicht mehr|un) ?(?:davon |hiervon )?(?:betroffen|beeinträchtigt|berührt|tangiert)"
RULES = (
    G.rule(
        "scope",
        rf"\b{UNITS}\b[^.;]{{0,60}}?\b{_SPARED}\b",
        when=rf"\b{_SPARED}\b",
    ),
    G.rule(
        "scope",
        rf"\b{SOME} (?:unserer |der |ihrer |unsere |die |von "
        rf"|andere[nr]? )?(?!betroffene)(?:[a-zäöüß-]+ )?{PEOPLE}\b(?!-?(?:bereich|service|support|dienst|portal"
        r"|konto))",
        rf"\b(?:vereinzelt|teilweise|nur|ausschließlich|lediglich|überwiegend|hauptsächlich)\b.{{0,30}}?\b{PEOPLE}\b",
        r"\b(?:telekom|vodafone|o2|1&1)-?(?:kunden|nutzer|anschlüsse)\b",
        rf"\b(?!testbetrieb|accounts? (?:über|mit)){GROUP}(?: (?:in|im|am|an|aus|mit|ohne|auf|unter|von"
        rf"|über) (?!(?:kürze|kontakt|fragen|verbindung|andere|diese[mnr]?(?! (?:pop|standort|anschluss|knoten|server"
        rf"|netz"
        rf"|gebiet|host|cluster))"
        rf"|der lage|unserem support)\b)[a-zäöüß0-9]|, (?:die|welche|deren|der"
        r"|bei denen) (?!(?:noch |weiterhin |davon |aktuell )*(?:betroffen|probleme|fehler|von der störung)))",
        r"\b(?:groß|vertrags|prepaid|vereins|gewerbe|filial|abo|premium|pro|business|enterprise|bestands|neu|privat"
        r"|geschäfts|firmen|android|ios|windows|mac|linux"
        r"|mobilfunk|internet|kabel|dsl|vodafone|telekom|gratis|basis|ios- und android)-?(?:kunden|kundinnen"
        r"|nutzern?|abonnenten|konten|anwendern?|usern?|geräten?|tarife?n?|anschlüssen?)\b",
        r"\b\d+(?:[.,]\d+)? ?(?:%|prozent) (?:der|aller|unserer|des|von) (?!objekte|daten|arbeit\w*|knoten|scans"
        r"|rückstand\w*"
        r"|nachrichten|kapazität|reparatur|aufgaben|warteschlange)|\b(?:jede[rs]?|jeder) (?:zweite|dritte"
        r"|vierte|fünfte|zehnte)\b",
        r"\b(?:in|im|für|aus|auf) (?:der |den |die |allen |mehreren |einigen |einzelnen |manchen |bestimmten "
        r"|unserer |dieser |anderen |zwei |drei )*(?:[a-zäöüß-]+ )?(?:region(?:en)?|verfügbarkeitszonen?|zone(?:n)?"
        r"|ländern|land|rechenzentren|bundesländern|städten|standorten|gebieten|standort|raum)\b",
        r"\b(?:zone|region|cluster|rechenzentrum|standort|server|rack|knoten|vorwahl|node) (?:nr\. ?)?(?:\d+"
        r"|[a-d]\b)",
        r"\b(?:im|in) (?:nord|süd|ost|west)(?:en|osten|westen|ost|west)\b",
        rf"\b(?=(?:[a-z]{{2,3}}|europe|asia|austr[a-z]+|northam[a-z]+|southam[a-z]+|africa)(?:-|\d)|north|south"
        rf"|east|west"
        rf"|central)(?:{CODES})\b",
        r"\bniemand (?:konnte|kann|kommt)\b|\b(?:konnte|kann|kam) (?:sich |derzeit |leider )*niemand\b",
        r"\b(?:weltweit|global|bundesweit|österreichweit|schweizweit|netzweit|kantonsweit|stadtweit|campusweit"
        r"|hausweit|landesweit|europaweit|deutschlandweit|flächendeckend|regional)\b",
        r"\b(?:beschränkt|begrenzt|eingegrenzt|limitiert) (?:sich )?auf\b|\b(?:beschränkt|begrenzt) sich\b"
        r"|\bim tarif\b|\btarif [a-z]+",
        r"\b(?:ein|einem|einen|der|größte[rn]?|kleine[rn]?|große[rn]?) (?:[a-zäöüß]+ )?teil (?:der|unserer|des"
        r"|von)\b(?! (?:dienste|systeme|arbeit|[a-zäöüß-]*(?:anfragen|requests|nachrichten|übermittlungen|aufträge"
        r"|abfragen)))|\b(?:viele|einige|manche|alle|mehrere|die meisten) von (?:ihnen"
        r"|euch)\b|\bnur (?:dann )?betroffen\b|\b(?:deutsche|französische|österreichische|schweizer|schweizerische"
        r"|europäische|italienische|spanische|britische|niederländische|polnische|amerikanische|asiatische"
        r"|bestehende|neue|zahlende)[nrsm]? (?:kund\w+|nutzer\w*|konten|händler\w*|anwender\w*)",
        r"\b(?:nur|ausschließlich|lediglich|allein) (?:bei |in |für |auf |am |im |vor |nach |seit |wer )",
        r"\bwer (?:über|mit|per|in|aus|auf) (?!.{0,60}\bkann\b)|\b(?:lehrkräfte|eltern|schüler"
        r"|schülerinnen|patienten|reisende|fahrgäste|händler|fahrer|anrufer|administratoren|teilnehmende?) "
        r"(?:in(?! der lage| kürze)|aus"
        r"|an|mit|sehen|erhalten|kommen|bekommen|können (?=[^.;]{0,70}?\b(?:nicht|kein\w*|nur|kaum)\b))\b",
        r"\b(?:rufnummern|anschlüssen?) mit\b|\bhaushalten? mit\b",
        unless=TO_THEM,
        unless_after=r" wieder (?:in|normal)",
        unless_before=r"\b(?:version|falls|wenn|sollten|können|[a-zäöüß]*schaden|bauarbeiten|brand"
        r"|(?:liebe|geehrte|werte|geschätzte)[nr]?(?: [a-zäöüß]+ und)?)",
        unless_in=r"teil der(?: [a-zäöüß-]*(?:übermittlungen|anfragen|nachrichten|daten|aufträge|server|knoten|objekte"
        r"|anrufe|mails))|einzelner kunde$|"
        r"\b(?:alle|unsere) (?:unsere )?(?:teams|techniker|dienste|systeme)$|betroffene[nr]? "
        r"|in unserem rechenzentrum|anderen zone|partner(?:n)?$|anderen region|unser(?:em|en)? partner"
        r"|kein(?:e|en)? (?:weiteren )?geräte",
    ),
    G.rule(
        "scope", r"\b(?:Kunden|Nutzer|Abonnenten|Anwender|Kundinnen|Händler) (?:der|des|von) [A-ZÄÖÜ][\w-]+", cased=True
    ),
    G.rule(
        "scope",
        _NAMED,
        r"\b[Zz]wischen (?![\w-]*(?:end|[Ss]erver|[Ss]ervice|[Dd]ienst|API|[Rr]outer|[Bb]ank|[Ss]ystem\w*|tag|nacht"
        r"|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|uns|Kunde\w*) )"
        r"(?!Käufer|Kund|Verkäufer|Nutzer|Sender|Absender)[A-ZÄÖÜ][\w-]+ und (?!dem|[\w-]*(?:end|[Ss]erver|[Ss]ervice"
        r"|[Dd]ienst|[Ss]ystem\w*)\b)[A-ZÄÖÜ][\w-]+"
        r"|\b(?:Raum|Großraum|Gebäude[n]?|Häuser[n]?|Halle[n]?"
        r"|Stockwerk|(?<!der )Stadt|Stadtteil|Landkreis|Kreis|Kanton|Bezirk|Gemeinde|Ortsteil|Gebiet|Strecke"
        r"|Welt(?:en)?|Realms?|Shards?) "
        r"[A-ZÄÖÜ][\w-]*"
        r"|\b(?:über|unter|auf|mit|in|im) (?:Firefox|Safari|Chrome|Edge|iOS|Android|iPhones?|iPads?|iPadOS|Windows"
        r"|macOS"
        r"|watchOS|tvOS|Chromebooks?|PlayStation|Xbox|Linux)(?:-[A-Z]\w+)?\b|\b(?:Landkreise?n?|Kreise?n?|Städten?"
        r"|Gemeinden|Bezirken?"
        r"|Ortsteilen?) [A-ZÄÖÜ][\w-]+|\b(?:iOS|Android|Windows|Mac|Linux)-(?:Apps?|Client|Geräte\w*|Nutzer\w*"
        r"|Version)|\b(?!E-Mail|IP|Mail|Kunden|Liefer|Rechnungs|Web"
        r"|URL)[A-Z][\w-]*-(?:und [A-Z][\w-]*-)?(?: und [A-Z][\w]+-)?(?:Adressen|Konten|Postfächer\w*|Anschlüsse\w*"
        r"|Kund\w+)|\b(?:Telekom|Vodafone|O2|1&1|Swisscom|Sunrise|Salt|A1|Magenta)[- ](?:Netz|Kund\w+|Anschlüss\w+"
        r"|Mobilfunk\w*)\b",
        cased=True,
        unless=rf"{OF_A_CAUSE}|{TO_THEM}",
        unless_before=r"\b(?:nutzen|verwenden|öffnen) sie",
    ),
    G.rule(
        "scope",
        rf"(?<![/-])\b(?=[A-ZÄÖÜ]){PLACES_DE}(?:er|s)?(?![/\w])(?!er (?:Rechenzentrum|Team|Büro|Kolleg))",
        cased=True,
        unless=rf"{OF_A_CAUSE}|{TO_THEM}",
        unless_before=r"\b(?:keine?|das|beim|zum|warmes|mittag|team|kollegen|kolleginnen|techniker|büro|zentrale"
        r"|stadt|stadtwerke|kollegium|bank|universität"
        r"|hochschule|[a-zäöüß-]*(?:abteilung|dienstleister|anbieter|hersteller|lieferant|betreiber|carrier|partner"
        r"|hoster|lager|werkstatt|spezialisten|experten|ingenieure|monteure|entwickler|support|labor|zulieferer"
        r"|kraftwerk))(?:s|n|en)?(?: in(?: der)?| aus(?: der)?| bei| am)?",
    ),
    G.rule(
        "scope",
        # Whose accounts, mails or numbers: banks, carriers, mailbox providers, marketplaces, parcel services.
        rf"\b(?:{DEALINGS})(?: (?:und|oder) [a-zäöüß-]+)? (?:(?:bei|beim|von|an|zu|zur|zum|nach|der|des|mit|aus|für"
        rf"|in|über"
        rf"|richtung) )(?:[a-zäöüß]+ ){{0,3}}?{OTHERS}\b",
        r"\b(?:wenn|sofern) (?:ihr|sie|man|du|kund\w+) [^.;,]{0,30}?\b(?:mit|per|über|via) (?:paypal|klarna|visa"
        r"|mastercard|amex"
        r"|apple pay|google pay|twint|giropay|sofort|kreditkarte|girokarte|lastschrift|rechnung|[a-z]+bank)\b",
        r"\b(?:live|test|produktiv|produktions|sandbox|staging|beta|demo|integrations|referenz)-?(?:umgebung(?:en)?"
        r"|systeme?n?"
        r"|mandanten?|instanz(?:en)?|server)\b|\bsandbox\b[^.;]{0,30}\bnicht betroffen",
        r"\b(?:ipads?|iphones?|chromebooks?|playstation|ps[45]|xbox|nintendo switch|steam deck|apple tv|fire tv"
        r"|android tv"
        r"|google tv|chromecast|(?:samsung|lg|sony|panasonic|philips|tcl|hisense|apple|google|amazon|huawei|xiaomi"
        r"|android"
        r"|honor|nokia|motorola|ios|windows|mac|linux|fritz|telekom|vodafone|lenovo|dell|hp|epson|bosch|siemens)-"
        r"(?:fernsehern?|tvs?|smartphones?|handys?|tablets?|konsolen?|receivern?|routern?|thermostaten?|kameras?"
        r"|geräten?"
        r"|browsern?|clients?))\b(?=[^.;]{0,80}\b(?:nicht|fehler|probleme?|ab|hängt"
        r"|betroffen|kein\w*|schwarz|aus|langsam)\b)",
        unless=rf"{TO_THEM}|\b(?:ursache|grund|liegt|lag|kontakt|antwort|rückmeldung|stehen wir|laut|störung (?:bei"
        rf"|beim)"
        rf"|bitte|nutzen|verwendet|stattdessen)\b",
    ),
    G.rule(
        "scope",
        _PARTS,
        unless=rf"{TO_THEM}|\b(?:störung(?:en)?|einschränkung(?:en)?|problemen?|beeinträchtigung(?:en)?) im (?:festnetz"
        r"|mobilfunknetz)[a-z]*(?=[.!]?$)",
        unless_before=r"\b(?:über|wie|stammt von|nutzen sie|verwenden sie)",
    ),
    G.rule(
        "scope",
        _COUNTED,
        when=r"\d",
        unless=TO_THEM,
        unless_before=r"\b(?:über|wie|stammt von|nutzen sie|verwenden sie)",
    ),
)
