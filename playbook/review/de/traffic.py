"""German: trains, buses, trams, ferries, flights and roads. Notices of transport name lines, stops and stretches, say
what does not run, what runs instead, and what stands in the way, mostly without a verb."""

from __future__ import annotations

from playbook.review.de.words import G
from playbook.review.vocabulary import listed, one_of

#: That a sentence is of traffic at all; most are not, and are left here.
_STEMS = listed(
    """zug, zugs, zuges, züge, zügen, s-bahn, u-bahn, bahn, bahnen, strecke, strecken, halt, linie, linien, bus,
    fahrt, fahrten, fahrplan, takt, richtung, fähre, fähren, schiff, schiffe, flug, flüge, flügen, tunnel,
    brücke, lift, lifte, hbf, sev, stau, weiche, signal, fährt, verkehrt, verkehren, fahren, hält, reisende,
    reisenden, fahrgäste, fahrgästen, abfahrt, abfahrten, terminal, straße, straßen, ampel, lkw"""
)
_BEGINNINGS = listed(
    """zugverkehr, zugausf, zugfahrt, zugverspät, zugteil, zugbindung, zugperson, zugbegleit, zugbetrieb,
    zugüberhol, bahnhof, bahnhöf, bahnsteig, bahnüber, bahnstrecke, bahnverkehr, bahnlinie, bahnbetrieb,
    gleis, streckenab, streckensp, anschlussz, buss, buslinie, busverkehr, haltestelle, halte, haltausf,
    tram, flughafen, fahrtausf, fahrbahn, umleitung, umgeleitet, ersatzverkehr, ersatzbus, ersatzz,
    seilbahn, aufzug, aufzüge, rolltreppe, stellwerk, weichen, signalst, oberleitung, sperrung, gesperrt,
    vollsperrung, teilsperrung, verspätung, verspätet, verspäten, entfällt, entfallen, entfiel, schienen,
    autobahn, straßenbahn, straßensperr, stadtbahn, regionalbahn, regionalz, regionalverkehr, fernz,
    fernverkehr, güterz, güterverkehr, sonderz, nachtz, nahverkehr, pendelverkehr, metro, hauptbahnhof,
    intercity, reiseverkehr"""
)
_TRAFFIC = rf"\b(?:{one_of(*_STEMS)}\b|{one_of(*_BEGINNINGS)}|r[be] ?\d|[su] ?\d|ice? ?\d|[ab]\d{{1,3}}\b)"
_VEHICLE = (
    r"(?:[a-zäöüß0-9-]{0,24}?(?:züge?n?|zugverkehr|zugfahrten?|bahn(?:en)?|bahnverkehr|busse?n?|busverkehr|bus|trams?"
    r"|straßenbahn(?:en)?|stadtbahn(?:en)?|linien?|buslinien?|fahrten?|kurse?|fähren?|schiffe?|flüge?"
    r"|verbindung(?:en)?"
    r"|haltestellen?|halte?|stationen?|strecken?|streckenabschnitte?|gleise?|bahnhöfe?|bahnhof|aufzüge?|aufzug"
    r"|rolltreppen?|fahrtreppen?|seilbahn|lifte?|straßen?|autobahn|fahrbahn|spur(?:en)?|tunnel|brücke|anschlussstelle"
    r"|auffahrt|ausfahrt|bahnübergang|verkehr|betrieb|takt|fahrplan)|[su] ?\d{1,3}|r[be] ?\d{1,3}|ic[e]?(?: \d+)?)"
)
_NOT_RUNNING = (
    r"(?:entf[aä]ll(?:en|t)?|entfiel(?:en)?|f[aä]ll(?:en|t) (?:[^.;]{0,60} )?aus|ausf[aä]ll(?:en|t)|fiel(?:en)? aus"
    r"|ausgefallen|umgeleitet|gesperrt|unterbrochen|eingestellt|eingeschränkt|unpassierbar|nicht passierbar"
    r"|aufgehoben"
    r"|nicht (?:bedient|angefahren|angedient|befahrbar|befahren|besetzt)|verlegt|gekürzt|verkürzt|ausgesetzt"
    r"|stillgelegt"
    r"|außer betrieb|defekt|verspätet|evakuiert|geräumt)"
)
_PLACE = r"(?!NICHT|Uhr|Bitte|Nähere|Weitere|Die |Der |Das |Wir |Grund|Ende)[A-ZÄÖÜ][\wäöüß./()-]+"
_LINE = (
    r"(?:S|U|RB|RE|IRE|MEX|IR|ICE?|EC|RJX?|CJX|REX|NJ|FEX|HBX|ALX|STR|Tram|Bus(?:se|linien?)?|(?:[\w-]*[Ll]inien?)"
    r"|Zug|Kurs|Flug|Fähre|Metrobus|Schnellbus|Nachtbus|Straßenbahn|Stadtbahn|Autobahn|Bundesstraße)"
)
#: Ways to take instead, and where one is sent.
_INSTEAD = (
    r"(?:[Nn]utz\w*|[Vv]erwend\w*|[Ww]eich\w*|[Aa]usweich\w*|[Uu]msti?[ei]+g\w*|[Uu]mzusteigen|[Ss]teig\w*"
    r"|[Aa]lternativ\w*"
    r"|[Ee]rsatzweise|[Aa]nerkannt|[Nn]eben|statt|stattdessen|empfehlen|gültig in)\b[^.;]{0,30}"
)
#: What stands in the way, or who is at work there.
_OBSTACLE = (
    r"(?:(?:signal|weichen|stellwerks?|oberleitungs?|bahnübergangs?|strecken|fahrzeug|zug|lok|triebfahrzeug"
    r"|triebwagen"
    r"|gleis|schienen|antriebs|tür|türen|schranken|fahrleitungs|stromschienen|zugfunk|brücken|tunnel|wagen|bus"
    r"|fahrbahn"
    r"|leit|straßen|dach|hang|deich|schleusen|motor|reifen|bremsen)-?(?:störung(?:en)?|schäden|schaden|schadens"
    r"|defekts?"
    r"|bruch|panne|arbeiten|problem(?:e|en|s)?|ausfalls?|absenkung)"
    r"|(?:notarzt|rettungs|polizei|feuerwehr|rettungsdienst|einsatz|not|thw|zoll|ordnungsamts|bundespolizei|arzt)-?"
    r"einsatz(?:es)?|einsatz (?:der|des|von) (?:polizei|feuerwehr|rettung\w*|notarzt\w*|bundespolizei|thw)"
    r"|(?:verkehrs|lkw-|bus|zug|auffahr|wild|bahn|personen|arbeits|schiffs|pkw-)?unf[aä]ll(?:s|es|e|en)?"
    r"|(?:personen?|mensch(?:en)?|tiere?|kühe|gegenst[aä]nde?|baum|bäume|fahrzeug|ast|unbefugte) (?:im|in den|auf dem"
    r"|auf den"
    r"|am|auf der|in) (?:[a-zäöüß]*gleis\w*|strecke|fahrbahn|oberleitung|schienen|tunnel)"
    r"|falschpark\w*|(?:behindernd|falsch|widerrechtlich) (?:abgestellt|geparkt)\w*|liegengebliebene\w*|liegen"
    r" ?gebliebene\w*"
    r"|(?:demo|demonstration|kundgebung|versammlung|veranstaltung|großveranstaltung|stadtfest|straßenfest|volksfest"
    r"|marathon|stadtlauf|radrennen|umzug(?:es)?|karnevals?umzug|faschings?umzug|festumzug|wochenmarkt"
    r"|weihnachtsmarkt"
    r"|jahrmarkt|kirmes|fußballspiel|konzert|staatsbesuch|csd|filmaufnahmen|dreharbeiten|blockade|protestaktion)(?:s"
    r"|en)?"
    r"|(?:gleis|weichen|strecken|brücken|kanal|straßen|tief|hoch|oberleitungs|leitungs|rohr|asphalt|fahrbahn|kran"
    r"|tunnel"
    r"|schienen|schleif|baumfäll|baumschnitt|vegetations|grünschnitt|vermessungs|instandhaltungs|instandsetzungs"
    r"|sanierungs"
    r"|erneuerungs|modernisierungs|ausbau|umbau|abriss|markierungs|spleiß|bagger|grabungs)-?(?:bau)?(?:arbeiten"
    r"|maßnahmen?"
    r"|sanierung|erneuerung|bau|umbau)|(?:straßen)?bauarbeiten (?=im |in |an |am |auf |bei )|baumaßnahmen?"
    r"|großbaustelle|tagesbaustelle|baustelle"
    r"|(?:korridor|general|decken|strecken|brücken|tunnel)sanierung|schwellentausch|schienentausch|weichentausch"
    r"|(?:witterung|wetter|sturm|orkan|unwetter|schnee|frost|kälte|hitze|nebel|eis|wind|regen|niedrigwasser"
    r"|hochwasser"
    r"|gewitter)(?:s|es)?(?:bedingt\w*|schäden|schaden|lage|fall|glätte|böen|regen|verwehungen|warnung)?(?= |[.,;!)]"
    r"|$)"
    r"|glatteis|glätte|schneeglätte|starkregen|überflutung\w*|überschwemmung\w*|lawinen\w*|murgang|murenabgang"
    r"|steinschlag"
    r"|felssturz|hangrutsch|erdrutsch|umgestürzte\w*|umgefallene\w*|waldbrand|flächenbrand|böschungsbrand"
    r"|dachstuhlbrand"
    r"|rauchentwicklung|gasaustritt|gasleck|gasgeruch|bombenentschärfung|bombenfund|fliegerbombe|weltkriegsbombe"
    r"|entschärfung|evakuierung|verdächtige\w* (?:gegenstand\w*|gepäck\w*)|(?:warn|general|piloten"
    r"|fluglotsen)?streiks?"
    r"|arbeitskampf\w*|arbeitsniederlegung\w*|tarifkonflikt|(?:kurzfristig\w* )?personal(?:mangel|ausfall|ausfälle"
    r"|engpass"
    r"|engpässe|engpässen|situation)\w*|krankmeldung\w*|krankheitsbedingt\w*|hohe[rn]? krankenstand\w*|fahrermangel"
    r"|fahrzeugmangel|fehlende[sn]? (?:personal|fahrzeug\w*|zugbegleit\w*|lokführer\w*|triebfahrzeugführer\w*)"
    r"|(?:hohe[sn]?|starke[sn]?|erhöhte[sn]?) (?:verkehrsaufkommen|fahrgastaufkommen|verkehrsbelastung|andrang"
    r"|reisendenaufkommen|zugbelegung|auslastung der strecke)|verkehrsstau|rückstau|verkehrslage"
    r"|verkehrsbehinderung\w*"
    r"|vandalismus|graffiti|kabeldiebstahl\w*|beschädigung(?:en)?|anfahrschaden|brückenanprall|schiffshavarie|havarie"
    r"|verspätete bereitstellung|verspätung (?:aus|eines|der|des) (?:vorheriger|vorausfahrenden\w*|fahrt"
    r"|anschlusszug\w*|vor\w*)"
    r"|vorausfahrende[rn]? zug\w*|warten auf (?:anschluss\w*|einen entgegen\w*)|überholung|zugkreuzung"
    r"|polizeiliche\w*"
    r"|behördliche\w*|technische[nrs]? (?:störung|defekt|problem\w*|schaden|untersuchung\w*) (?:am|an|eines|der"
    r"|des|im) (?!system|server|dienst)[a-zäöüß]+|defekte[rns]? (?:zug\w*|bus\w*|bahn|fahrzeug\w*|weiche|signal\w*"
    r"|schranke"
    r"|oberleitung|lok\w*|triebwagen|tür\w*|stellwerk\w*)|(?:störung|defekt|schaden|reparatur(?:en)?) (?:am|an|der"
    r"|des|eines"
    r"|einer) (?:der |dem |den |einer |einem )?(?:zug\w*|bus\w*|bahn|fahrzeug\w*|weichen?|signal\w*|schranken?"
    r"|oberleitung"
    r"|lok|triebwagen|stellwerk\w*|gleis\w*|bahnübergang\w*|strecke|fahrleitung|brücke|tür\w*))"
)
RULES = (
    G.rule(
        "impact",
        rf"\b{_VEHICLE}\b(?! wieder)[^.;]{{0,110}}?\b{_NOT_RUNNING}\b",
        rf"\b{_NOT_RUNNING}\b[^.;]{{0,60}}?\b{_VEHICLE}\b",
        r"\b(?:zug|fahrt|halt|teil|bus|linien|flug|strecken|haltestellen|kurs|takt)-?(?:ausf[aä]ll(?:e[ns]?)?"
        r"|verspätung\w*"
        r"|sperrung(?:en)?|kürzung(?:en)?|änderung(?:en)?|umleitung(?:en)?|unterbrechung(?:en)?|verlegung(?:en)?"
        r"|annullierung\w*)\b",
        r"\bunterbrechung (?:zwischen|ab|der linie|auf)\b",
        r"\b(?:voll|teil|strecken|straßen|gleis|tunnel|brücken|bahnhofs|tages|nacht)?sperrung(?:en)?\b"
        r"(?! (?:ihre[sr]?|de[sr] (?:kart|kont|kund|accounts?|ip)))|\bumleitungen?\b(?! (?:des|der|von) (?:traffic"
        r"|daten|ruf))"
        r"|\bumgeleitet\b|\bhaltausf[aä]ll\w*|\b(?:folge|anschluss)verspätung\w*|\bverkehrsbehinderung\w*"
        r"|\bbehinderungen\b",
        r"\b(?:fährt|fahren|fuhr(?:en)?|verkehr(?:t|en)|hält|halten|pendel(?:t|n)|kreuz(?:t|en)|starte(?:t|n)"
        r"|beginn(?:t|en)"
        r"|ende(?:t|n)|wende(?:t|n)|flieg(?:t|en)|leg(?:t|en))\b[^.;]{0,90}?\b(?:nicht|nur|kein(?:e|en|er)?|vorzeitig"
        r"|ohne halt"
        r"|abweichend|lediglich|erst|verspätet|unregelmäßig|eingeschränkt|ausgedünnt|bereits in|schon in|früher"
        r"|später"
        r"|umleitung|umweg|anders)\b",
        r"\b(?:kein(?:e|en)?|nur (?:noch )?(?:eingleisig|ein gleis|stündlich\w*|alle \d+|jede[rn]? (?:zweite"
        r"|dritte)))"
        rf"(?: [a-zäöüß-]+)? {_VEHICLE}\b|\bkeine (?:züge|busse|bahnen|fahrten|flüge|halte|bedienung|durchfahrt"
        rf"|zufahrt"
        r"|weiterfahrt)\b|\b(?:eingleisig\w*|langsamfahr\w*|pendelverkehr|notfahrplan|ersatzfahrplan|sonderfahrplan"
        r"|baufahrplan|ferientakt)\b|\b(?:busse?n?|ersatzbusse?n?) statt (?:der )?(?:züge?n?|bahn\w*|[su]-bahn\w*"
        r"|tram\w*)"
        r"|\b(?:annulliert|gestrichen)\b|\bverkehr\w* (?:ruht|steht|stockt|staut)\b|\bnur im \d+-minuten-takt\b"
        r"|\b(?:kürzerer|kurzer|verkürzter) zug\b|\b(?:fehlende[rn]?|ohne) (?:zugteil|wagen|wagenreihung)\b"
        r"|\b(?:veränderte|geänderte|umgekehrte)[rn]? (?:wagenreihung|fahrzeiten|abfahrtszeit\w*|linienführung"
        r"|haltestelle\w*"
        r"|fahrweg|fahrplan\w*)\b",
        r"\b(?:verkehr(?:t|en)|fährt|fahren|rollt|rollen|hält|halten)\b[^.;]{0,60}?\bwieder\b|\b(?:sperrung|umleitung"
        r"|streckensperrung|einschränkung(?:en)?)\b[^.;]{0,50}?\baufgehoben\b|\b(?:strecke|gleise?|straße|haltestelle"
        r"|tunnel"
        r"|brücke|linie|autobahn|fahrbahn)\b[^.;]{0,60}?\b(?:wieder |frei\b|freigegeben|geräumt)",
        when=_TRAFFIC,
        unless=r"\b(?:kont|account|karte|zugang|rufumleitung|traffic|datenverkehr|ip-adress"
        r"|queue)\w*\b[^.;]{0,40}\b(?:gesperrt"
        r"|umgeleitet|sperrung)|\b(?:traffic|datenverkehr|verkehr|anfragen|anrufe|last) (?:wird|wurde|werden"
        r"|wurden)\b[^.;]{0,50}"
        r"umgeleitet|\bwir (?:haben|leiten)\b[^.;]{0,40}\bumgeleitet",
        unless_before=r"\b(?:keine?(?:n|r)?|ohne|nächste|trafo|netz)",
        unless_in=r"\b(?:wir|update|information\w*|meldung\w*|daten|traffic|linien, stimmen)\b|\bbetrieb (?:ist |war"
        r" )?nicht"
        r"|server|unterbrochen, da",
    ),
    G.rule(
        "scope",
        rf"\b{_LINE}[ -]?(?!2[04]\d\d\b)[A-Z]{{0,2}}\d{{1,4}}\b(?!-(?:Speicher|Bucket|API|kompat|Objekt)| (?:Bucket"
        rf"|Storage|API|Uhr))"
        rf"|\b[AB] ?\d{{1,3}}\b(?=[: ,/]|$)",
        rf"\b(?:[\w-]*[Ss]trecke[n]?|[Aa]bschnitt[s]?|Streckenabschnitt[s]?|Bahnhof[s]?|Bahnhöfen?|Bf\.?"
        rf"|Haltestellen?|Halte?s?"
        rf"|Haltepunkt|Station(?:en)?|Ausstieg|Richtung(?:en)?|Fahrtrichtung|Höhe|Bereich|Raum|Knoten|Hafen|Flughafen"
        rf"|Anschlussstelle|AS|Kreuz|Dreieck|Tunnel"
        rf"|Brücke|Tor|Zufahrt|Steig|Gleis[e]?|Stellwerk|Aufzug am|Großraum|Stadtgebiet|Ortslage|Ortsdurchfahrt"
        rf"|Ausgang"
        rf"|Eingang|Terminal|Fähre) [\"(]?(?:{_PLACE}|\d)",
        rf"{_PLACE} (?:Hbf|Hauptbahnhof|Bf|Bahnhof|Flughafen|Süd|Nord|Ost|West|Mitte|ZOB|Messe)\b",
        rf"\b(?:von|ab|aus) {_PLACE}(?: [A-Z]\w+)? (?:nach|bis|in Richtung|Richtung|über|zur|zum) {_PLACE}",
        rf"{_PLACE} ?(?:->|<->|<>|↔|→|⇄|>|/| - ) ?{_PLACE}",
        rf"\b(?:in|bei|bis|ab|nach|über|Halt in|hinter|vor|Nähe|zwischen) {_PLACE}(?=[ .,;:/)]|$)(?! (?:und Co|Uhr))",
        r"\b(?:gesamten|ganzen|alle[nr]?|mehreren?|einigen|beiden?|sämtlichen?|einzelnen?|weiten) (?:[\w-]+"
        r" )?(?:[\w-]*[Ll]inien?|[\w-]*[Ss]trecken?"
        r"|[\w-]*[Nn]etz|[\w-]*[Rr]ichtungen|[\w-]*[Bb]ahnhöfen?|[\w-]*[Hh]altestellen?|[\w-]*[Ss]tationen"
        r"|Fahrtrichtungen"
        r"|Teilen|Streckenabschnitten?|Zügen? der \w+|Flughäfen)\b",
        cased=True,
        when=_TRAFFIC,
        unless=r"\b(?:router|servern?|cluster|rechenzentrum|datenbank|rufumleitung|api|glasfaser\w*|kabel|leitung"
        r"|anhäng\w+"
        r"|software|dienst|update der|anwendung|portal)\b|\bfahrzeugpositionen\b|\bautomat\w* an den\b",
        unless_before=_INSTEAD,
        unless_in=r"^(?:in|bei|bis|ab|nach|über|vor) (?:kürze|kraft|arbeit|fragen|bedarf|ordnung|absprache|angabe\w*"
        r"|prüfung|app|betrieb|zukunft|form|ende|anfang|mitte|beginn|abschluss|abfahrt|ankunft|stand"
        r"|rücksprache|bearbeitung|information\w*|auskunft\w*|möglichkeit|betriebs\w+|montag|dienstag|mittwoch"
        r"|donnerstag"
        r"|freitag|samstag|sonntag|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember"
        r"|verspätung\w*|unfall\w*|störung\w*|störungs\w*|beginn|ende|personen\w*|mitternacht|sofort|woche\w*|minuten"
        r"|stunden"
        r"|sekunden|weit\w*|bussen|zügen|bauarbeiten|gleis\w*|polizei\w*|notarzt\w*|feuerwehr\w*|[a-zäöüß]+(?:einsatz"
        r"|arbeiten"
        r"|störung|schaden|ung|ungen|keit|zeit|zeiten|ausfall|meldung|verkehr|tag|tage)|verbindung|minute|folge"
        r"|stunde|busse|züge)$",
    ),
    G.rule(
        "workaround",
        r"\b(?:schienen|bus|zug|straßenbahn|tram|linien|flug|fähr)?-?(?:ersatz(?:verkehr|bus(?:se[ns]?)?|züge?n?"
        r"|fahrten?|haltestellen?"
        r"|halte?s?|linien?|fahrplan|verbindung(?:en)?|taxis?|zug|fähre|leistung\w*)|notverkehr)\w*|\bsev\b"
        r"|\b(?:busse?|taxis?|großraumtaxis?"
        r"|shuttle\w*|rufbus\w*|pendelbus\w*) (?:statt|als ersatz|anstelle|anstatt|ersetzen|fahren ersatzweise|sind"
        r" im einsatz)\b"
        r"|\b(?:shuttle|pendel)(?:bus\w*|verkehr|zug|züge)\b[^.;]{0,40}\b(?:eingerichtet|im einsatz|fahren|fährt"
        r"|verkehr\w+)",
        r"\b(?:reisende|fahrgäste|fahrgästen|kunden|passagiere|pendler|autofahrer|verkehrsteilnehmer|kundinnen und"
        r" kunden)\b"
        r"[^.;]{0,70}?\b(?:nutzen|benutzen|steigen|fahren bitte|weichen|werden gebeten|umsteigen|umzusteigen"
        r"|auszuweichen"
        r"|verwenden|wenden bitte|gebeten|begeben|nehmen|folgen der umleitung)\b(?! um (?:verständnis|geduld))",
        r"\bnächste (?:abfahrt|fahrt|verbindung|fahrtmöglichkeit)\b|\b(?:fahren|steigen|gehen|nutzen|weichen) sie\b",
        r"\b(?:zugbindung|ticketbindung|bindung)\b[^.;]{0,40}\b(?:aufgehoben|entfällt|entfallen)|\b(?:fahrkarten"
        r"|tickets|fahrscheine"
        r"|fahrausweise|billette|bordkarten)\b[^.;]{0,80}?\b(?:gültig|anerkannt|freigegeben|gelten|genutzt werden"
        r"|umgebucht"
        r"|umbuchen|erstattet)\b",
        r"\b(?:umstieg|umstiegsmöglichkeit\w*|umsteigemöglichkeit\w*|umfahrung|umleitungsempfehlung|ausweichstrecke"
        r"|ausweichroute|ausweichverbindung\w*"
        r"|alternative (?:route|verbindung|fahrtmöglichkeit|reisemöglichkeit|strecke)\w*|alternativrout\w+"
        r"|alternativverbindung\w*"
        r"|fahrtalternativ\w*|reisealternativ\w*|fahrtmöglichkeit\w*|reisemöglichkeit\w*)\b|\b(?:umstieg|umsteigen)"
        r" (?:zur?|zum"
        r"|in|auf|am|an) |\bbitte [^.;]{0,60}?\b(?:umsteigen|ausweichen|umfahren|einsteigen|aussteigen|meiden)\b"
        r"|\b(?:weichen|steigen) sie\b|\bausweichen (?:auf|über)\b|\b(?:großräumig|weiträumig) (?:um|aus)\w+"
        r"|\b(?:nächst\w+|benachbarte\w*) (?:haltestellen?|station\w*|bahnhof)\b[^.;]{0,40}\b(?:nutzen|ist|sind"
        r"|befinde\w+|aus)\b",
        when=_TRAFFIC,
        unless=r"\b(?:hält|halten|bereits|wird) (?:derzeit )?(?:geprüft|angefragt|bestellt)\b|\bkein"
        r" (?:ersatzverkehr|sev)\b",
        unless_in=r"\b(?:entschuldig\w*|verständnis|geduld)\b",
    ),
    G.rule(
        "cause",
        rf"\b{_OBSTACLE}\b",
        when=_TRAFFIC,
        unless_before=r"\b(?:keine?[nr]?|ohne)",
        unless_in=r"^(?:wind|eis|regen|nebel|hitze|einsatz|umzug|konzert)s?$",
    ),
)
