"""German: people told apart by what they are, regions and towns whose names do not show it, floors and other parts
told by number, and parties that are described instead of named."""

from __future__ import annotations

from playbook.review.de.who import OF_A_CAUSE, TO_THEM
from playbook.review.de.words import G
from playbook.review.vocabulary import listed, one_of

#: People and houses of a trade or an office, in the plural.
TRADES = one_of(
    *listed(
        """redaktionen, trader, tradern, broker, brokern, notare, notaren, notarinnen, anwälte, anwälten, anwältinnen,
        rechtsanwälte, kanzleien, steuerkanzleien, steuerberater, steuerberaterinnen, hausärzte, hausärzten, zahnärzte,
        zahnärzten, tierärzte, tierärzten, fachärzte, ordinationen, spitäler, spitälern, labore, laboren, hebammen,
        therapeuten, therapeutinnen, psychotherapeuten, pflegedienste, pflegediensten, pflegekräfte, pflegekräften,
        pflegeheime, pflegeheimen, heime, heimen, sanitätshäuser, optiker, optikern, apotheker, drogerien,
        feuerwehren, leitstellen, rettungsdienste, rettungswachen, polizeidienststellen, winzer, winzern, winzerinnen,
        landwirte, landwirten, landwirtinnen, bauern, imker, jäger, molkereien, genossenschaften, sportvereine,
        sportvereinen, vereine, vereinen, trainer, trainern, schiedsrichter, mannschaften, chöre, pfarreien,
        kirchgemeinden, vermieter, vermietern, vermieterinnen, eigentümer, eigentümern, verwalter, verwaltern,
        hausverwaltungen, makler, maklern, gutachter, gutachtern, architekten, handwerker, handwerkern,
        handwerksbetriebe, installateure, elektriker, monteure, bauunternehmen, bauherren, publisher, publishern,
        streamer, streamern, autorinnen, verlage, verlagen, buchhandlungen, bäckereien, metzgereien, cafés, gasthäuser,
        kantinen, mensen, wirte, wirten, gastronomen, hoteliers, gastgeber, campingplätze, reisebüros, tankstellen,
        werkstätten, autohäuser, autohäusern, speditionen, spediteure, spediteuren, frachtführer, frächter, disponenten,
        kuriere, kurieren, zusteller, zustellern, lieferdienste, lieferdiensten, taxis, taxifahrer, busfahrer,
        lkw-fahrer, fahrschulen, musikschulen, volkshochschulen, berufsschulen, grundschulen, gymnasien, realschulen,
        förderschulen, kindergärten, kitas, horte, internate, tagesmütter, erzieher, erzieherinnen, elternbeiräte,
        kita-träger, kita-trägern, schulträger, träger, prüflinge, prüflingen, absolventen, bewerber, bewerbern,
        bewerberinnen, doktoranden, forschende, forschenden, wissenschaftlerinnen, bibliotheken, museen, theater,
        ehrenamtliche, ehrenamtlichen, helfer, helfern, spender, gerichte, gerichten, staatsanwaltschaften,
        standesämter, standesämtern, bürgerämter, bürgerämtern, jobcenter, jobcentern, finanzämter, finanzämtern,
        gesundheitsämter, meldebehörden, zulassungsstellen, botschaften, konsulate, krankenkassen, versicherer,
        versicherungen, sparkassen, volksbanken, raiffeisenbanken, privatbanken, filialisten, einzelhändler,
        großhändler, marktplatzhändler, online-händler, shopbetreiber, seitenbetreiber, hochschulen, universitäten,
        fachhochschulen, netzbetreiber, stadtwerke, energieversorger, messstellenbetreiber, direktvermarkter,
        anlagenbetreiber, einspeiser, wärmekunden, gaskunden, stromkunden, dauerkarteninhaber, abonnentinnen,
        zeitkarteninhaber, vielfahrer, fahrgäste, passagiere, reedereien, schiffe, airlines, schwerbehinderte,
        minderjährige, volljährige, rentner, rentnerinnen, pensionisten, privatversicherte, kassenpatienten,
        neumitglieder, bestandskunden, privatkunden, geschäftskunden, firmenkunden, großkunden, endkunden,
        vertragskunden, prepaid-kunden, gastnutzer, gastkonten, servicekonten, funktionspostfächer, sammelkonten,
        entwicklerteams, administratorinnen, moderatoren, gildenleiter, raidgruppen, turnierteilnehmer, lehrkräfte,
        lehrkräften, lehrpersonen, lernende, lernenden, dozierende, schulleitungen, sekretariate, klassenlehrer,
        auszubildende, azubis, praktikanten, saisonkräfte, leiharbeiter, schichtleiter, außendienst"""
    )
)
#: Regions, districts and towns by no rule of form.
_REGIONS = one_of(
    *listed(
        """Rheinhessen, Oberfranken, Mittelfranken, Unterfranken, Oberpfalz, Niederbayern, Oberbayern, Ostfriesland,
        Emsland, Münsterland, Sauerland, Siegerland, Westerwald, Hunsrück, Odenwald, Schwarzwald, Bodenseeraum,
        Bodensee,
        Lausitz, Vogtland, Erzgebirge, Uckermark, Prignitz, Altmark, Wendland, Rügen, Usedom, Sylt, Föhr, Amrum,
        Norderney, Borkum, Juist, Fehmarn, Helgoland, Spessart, Taunus, Wetterau, Bergstraße, Kraichgau, Breisgau,
        Ortenau, Ostalb, Zollernalb, NRW, BaWü, RLP, Rhein-Main, Rhein-Neckar, Rhein-Ruhr, Rheinland, Niederrhein,
        Oberrhein, Saarpfalz, Nordhessen, Südhessen, Mittelhessen, Ostthüringen, Westmünsterland, Waldviertel,
        Weinviertel, Mostviertel, Innviertel, Mühlviertel, Pinzgau, Pongau, Lungau, Flachgau, Tennengau, Zillertal,
        Ötztal, Unterinntal, Engadin, Emmental, Toggenburg, Fricktal, Oberwallis, Unterwallis,
        Zentralschweiz, Ostschweiz, Nordwestschweiz, Westschweiz, Romandie, Deutschschweiz,
        Liechtenstein, Elsass, Ostbelgien, Schwyz, Glarus, Solothurn, Schaffhausen, Appenzell, Neuenburg,
        Waadt, Nidwalden, Obwalden, Fulda, Moers, Neuss, Suhl, Plauen, Zwickau, Bautzen, Pirna, Hanau, Gießen,
        Speyer, Emden, Aurich, Hameln, Uelzen, Herne, Gelsenkirchen, Leverkusen,
        Solingen, Viersen, Bocholt, Gütersloh, Paderborn, Detmold, Düren, Reutlingen,
        Tübingen, Konstanz, Kempten, Memmingen, Landshut, Passau, Bamberg, Coburg, Erlangen, Fürth, Greifswald,
        Stralsund, Wismar, Güstrow, Dessau, Wittenberg, Bitterfeld, Weimar, Eisenach, Gotha, Steyr,
        Leoben, Dornbirn, Lienz, Kufstein, Aarau, Visp, Bellinzona, Locarno, Davos,
        Fribourg, Yverdon, Moabit, Kreuzberg, Neukölln, Pankow, Spandau, Wandsbek, Schwabing,
        Prag, Warschau, Budapest, Mailand, Kopenhagen, Brüssel, Lissabon, Athen, Istanbul, Singapur, Tokio"""
    )
)
#: Those that are words or names of people, too.
_SHORT = "Hamm|Celle|Unna|Minden|Verden|Brig|Wedding|Zug|Uri|Rom|Wels|Krems|Mosel|Oberland|Unterland|Mittelland"
"|Seeland|Sitten|Uster|Kleve|Wesel|Peine|Ahlen|Worms|Olten|Harburg|Hohenlohe|Altona|Aalen|Gera|Soest|Stendal|Favoriten"
_SOMEBODY = (
    r"(?:anbieter|provider|portal|händler|filialist|discounter|bank|kasse|marktplatz|netzbetreiber|carrier|hersteller"
    r"|spediteur|paketdienst|verlag|kunde|mandant|institut|versicherer|konzern|kette|plattform|hoster|versender"
    r"|großhändler|lieferant|partner|dienst|sender|verein|betrieb|standort|haus)(?:e?[ns])?"
)
_DEVICES = one_of(
    *listed(
        """fahrzeuge, wagen, rechner, pcs, laptops, notebooks, tablets, handys, smartphones, fernseher, receiver,
        router, boxen, zähler, modems, uhren, smartwatches, drucker, scanner, kassen, terminals, wallboxen,
        ladesäulen, thermostate, wechselrichter, wärmepumpen, heizungen, e-bikes, scooter, roller, räder,
        kameras, sensoren, gateways, telefone, headsets, lesegeräte, konnektoren, kartenlesegeräte, bordgeräte,
        tracker"""
    )
)
_NOT_MEANT = (
    rf"{OF_A_CAUSE}|{TO_THEM}|\b(?:rückfragen|arbeiten daran|angebot für|schicken wir|ersatz(?:gerät|teil)\w*)\b"
)
RULES = (
    G.rule(
        "scope",
        rf"\b{TRADES}(?: und {TRADES})? (?:in(?! der lage| kürze)|im|aus|an|am|mit|ohne|auf|der|des|von|sehen|erhalten"
        rf"|bekommen|kommen|erreichen|haben|finden|müssen|warten|melden sich|können (?=[^.;]{{0,70}}?\b(?:nicht|kein\w*"
        rf"|nur|kaum)\b)|(?:sind|ist|waren|bleiben) (?=[^.;]{{0,50}}?\b(?:nicht|kein\w*|betroffen|ohne|offline"
        rf"|außen)\b))"
        rf"(?![^.;]{{0,60}}\bwieder\b)",
        rf"\b(?:für|bei|von|über|durch|an|nur|auch|alle[nr]?|viele[nr]?|einige[nr]?|manche[nr]?|mehrere[nr]?"
        rf"|betroffen:?"
        rf"|betroffen sind|betrifft)(?: (?:die|den|alle|nur|vor allem|auch|derzeit|aktuell))? {TRADES}\b"
        r"(?![^.;]{0,40}\bwieder\b)",
        rf"\b{_DEVICES}n? (?:mit|ab|ohne|unter|der|des|aus|vom|von) (?!(?:uns|ihnen|hand|nun|sofort|fehler\w*"
        rf"|verzögerung"
        r"|netz|firma|herstellern)\b)[a-zäöüß0-9\"]",
        r"\bauf (?:tablets?|smartphones|handys|pcs|laptops|macs?|iphones?|ipads?|smart-?tvs?|fernsehern|konsolen"
        r"|chromebooks?|mobilgeräten|android-?\w*|ios-?\w*|windows-?\w*|älteren [a-zäöüß]+|neueren [a-zäöüß]+)\b"
        r"(?! (?:ausweichen|wechseln|umsteigen|geht|klappt|funktioniert))",
        unless=_NOT_MEANT,
        unless_before=r"\b(?:liebe|geehrte|werte|geschätzte|über|mit hilfe von|wir|unser|unsere|den|durch die)",
    ),
    G.rule(
        "scope",
        # Somebody described instead of named.
        rf"\b(?:an|von|bei|zu|für|mit|durch|über|aus) eine[mnrs]? (?:sehr )?(?:große|bestimmte|einzelne|namhafte"
        rf"|bekannte"
        rf"|weitere|wichtige|kleine|ausländische|europäische|deutsche|österreichische|schweizer|internationale"
        rf"|regionale)"
        rf"[nrms]? [a-zäöüß-]{{0,24}}{_SOMEBODY}\b|\b(?:an|von|bei|für) ein (?:sehr )?(?:großes|bestimmtes|einzelnes"
        rf"|namhaftes|bekanntes|weiteres|wichtiges|kleines) [a-zäöüß-]{{0,24}}{_SOMEBODY}\b",
        r"^(?:nur|ausschließlich|lediglich|vor allem) [^.:;,]{2,40}:|\b(?:der|von der) marken? [a-z]",
        r"\b(?:welt|bundes|österreich|schweiz|netz|kantons|stadt|campus|haus|landes|europa|deutschland|konzern|system"
        r"|plattform|standort|kreis|unternehmens|region|bayern|sachsen|hessen|nrw)weite[nrms]?\b"
        r"|\bflächendeckende[nrms]?\b"
        r"|\bregionale[nrms]? (?:störung|ausfall|einschränkung|ausfälle|störungen|problem\w*)",
        r"\b(?:der|den|dem|im|ganze[nr]?|gesamte[nr]?|halbe[nr]?) (?:[a-zäöüß]+ )?(?:norden|süden|osten|westen"
        r"|nordosten"
        r"|nordwesten|südosten|südwesten|nordteil|südteil|ostteil|westteil|zentrum) (?:de[rs]|von|[a-zäöüß]+s\b)?",
        r"\b(?:erd|unter|dach|keller|ober|zwischen)"
        r"geschoss\w*|\b(?:ersten|zweiten|dritten|vierten|fünften|letzten) (?:stock|etage|semester|obergeschoss"
        r"|lehrjahr|jahrgang|schuljahr|bezirk)\b",
        r"\b(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|fünfzehn|zwanzig|dreißig|vierzig|fünfzig"
        r"|siebzig|achtzig|neunzig) prozent (?:der|aller|unserer|des)\b(?! (?:objekte|daten|arbeit|rückst))",
        r"\bwer (?:sich (?:über|mit|per|via|ohne|aus|in)|(?:eine?n?|die|den|das|noch|noch eine?n?) [^.;,]{2,40}? (?:hat"
        r"|nutzt|besitzt|verwendet|betreibt|gebucht hat|fährt|einsetzt|abonniert hat)) ?(?=[^.;]{0,80},)"
        r"(?![^.;]{0,80}, (?:kann|könnte|bekommt|erhält|muss|sollte|braucht|darf|bitte))",
        r"\b[a-zäöüß]*karten (?:der|des|von|bei) [a-zäöüß]+(?:bank|banken|kasse|kassen)\b",
        unless=_NOT_MEANT,
        unless_before=r"\b(?:liebe|geehrte|werte|geschätzte|liegt|dass)",
    ),
    G.rule(
        "scope",
        # Floors, machines and rows of things by number.
        r"\b\d{1,2}\. (?:(?:und|bis|oder) \d{1,2}\. )?(?:og|obergeschoss|stock|stockwerk|etage|ug|untergeschoss|bezirk"
        r"|klassen?|semester|jahrgang|lehrjahr|liga|generation|schuljahr)\b",
        r"\b(?:mandanten|nummern|kundennummern|vertragsnummern|konten|tickets|filialen|linien|hallen|tore|gates|zimmer"
        r"|räume|häuser|blöcke|platten|welten|shards|server|hosts|knoten|racks|segmente|partitionen|kanäle|plätze|boxen"
        r"|zellen|masten|gleise|gleis|bahnsteige?|steige?|spuren|straßen|touren|wagen|geräte|terminals|kassen|plz"
        r"|postleitzahlen|jahrgänge|klassen|versionen) (?:[a-z]{0,3}-?)?\d+(?:[.,]\d+)* (?:bis|und|-|oder"
        r"|/) (?:[a-z]{0,3}-?)?"
        r"\d+",
        r"\b(?:core|edge|esx|esxi|pve|kvm|hv|ns|smtp|imap|pop|relay|sql|pg|redis|nas|san|fs|ts|rds|vps|gw|fw|sw|bras"
        r"|olt"
        r"|dslam|msan|bng|gva|bsl|lux|prg|dc|rz|az|lnz|grz|szg|inn|nyc|lon|par|mil|waw|hel|osl|cph|arn|mad)-?\d{1,3}\b"
        r"(?! ?(?:uhr|min|%))",
        when=r"\d",
        unless=_NOT_MEANT,
        unless_before=r"\b(?:liegt|dass)",
    ),
    G.rule(
        "scope",
        rf"(?<=[a-zäöü,/] )\b{_REGIONS}(?:er|s)?\b",
        rf"\b(?:in|Kanton|Kantonen|bei|um|Raum|Stadt) (?:{_SHORT})\b",
        r"\b(?:Bad|Sankt|St\.) [A-ZÄÖÜ][a-zäöüß]{2,}\b|\b[A-ZÄÖÜ][a-zäöüß]+ (?:am|an der|im|ob der|vor der|bei) (?:Main"
        r"|Rhein|Neckar|Donau|Inn|Lech|Isar|Elbe|Weser|Aller|Leine|Saale|Mulde|Oder|Spree|Havel|Ruhr|Lahn|Mosel|Nahe"
        r"|Saar"
        r"|Aare|Limmat|See|Höhe|Tauber|Alb|Breisgau|Allgäu|Harz|Wald)\b",
        r"\b(?!Land|Des|Personen|Kunden|Nutzer|Arbeits|Teilnehmer|Teil|Freundes|Strom|Regel|Um|Benutzer|Empfänger"
        r"|Täter|Kälte|Heiz|Heizungs"
        r"|Wasser|Kühl|Interessenten)[A-ZÄÖÜ][a-zäöüß]{2,}(?:-[A-ZÄÖÜ][a-zäöüß]+)?-?[Kk]reis(?:es)?\b",
        r"\b(?:Server|Host|Knoten|Node|Maschine|Instanz|Shard|Welt|Realm|Cluster|Mandant|Tarifs?|Modell|Linie|Region"
        r"|Zone"
        r"|Paket|Edition|Schule|Filiale|Haus) \"[^\"]{2,30}\"",
        r"\b(?:Kunden|Nutzer|Nutzerinnen|Abonnenten|Anwender|Kundinnen|Händler|Mieter|Besitzer|Inhaber|Bewohner"
        r"|Mitglieder"
        r"|Versicherte|Patienten) (?:der|des|von|unserer|unseres) (?:[a-zäöüß]+e[nr] )?[A-ZÄÖÜ0-9\"][\w-]+",
        cased=True,
        unless=_NOT_MEANT,
        unless_before=r"\b(?:universität|hochschule|klinikum|landkreis|stadtwerke|team|kollegen|techniker|liebe|lager)"
        r"(?: in)?",
    ),
)
