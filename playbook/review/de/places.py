"""German: places, for the feature `scope`: towns by the form of their names, streets, regions, and what stands before a
name to say that it is a place."""

from __future__ import annotations

from playbook.review.de.beside import OF_A_CAUSE, TO_THEM
from playbook.review.de.words import G
from playbook.review.vocabulary import listed, one_of
from playbook.review.where import PLACES_DE

_CAP = r"[A-ZÄÖÜ][a-zäöüß]+"
#: How German names of towns and villages end; the few common nouns that end alike are left out where they are met.
_TOWN = (
    r"[A-ZÄÖÜ][a-zäöüß]{2,}(?:bach|dorf|burg|berg|bergen|bürg|stadt|städt|heim|hausen|ingen|ungen|feld|felde|walde"
    r"|kirchen"
    r"|hofen|münster|furt|brücken?|bruck|au|aue|itz|ow|ach|stein|see|thal|rode|roda|leben|stedt|büttel|wiesen|hafen"
    r"|haven|mühlen?|hain|born|horst|lohe?|beck|büren|weiler|wil|wyl|ikon|egg|matt|zell|kappel|rath|scheid|hagen"
    r"|winkel|eck"
    r"|fels|hofen|kamp|wangen|linden|dingen|stetten|siedel|fing|ding|rieth?|moos|reuth?|grün|berge|höhe|tann|loch"
    r"|schwand"
    r"|ried|wald|hude|wede|büll|stade|fleth|koog|wig|wick|brunn|lar|lingen|singen|tal|vorwerk"
    r"|lautern)(?:-[A-ZÄÖÜ]\w+)?"
)
_NO_TOWN = (
    r"(?!(?:[A-ZÄÖÜ][a-zäöüß]*(?:portal|digital|quartal|hospital|total|kapital|umfeld|baustein|meilenstein|innenstadt"
    r"|altstadt|umbau"
    r"|abbau|aufbau|ausbau|neubau|einbau|bau|stau|rückstau|vergleich|bereich|suchfeld|eingabefeld|zugangsbereich"
    r"|ungen"
    r"|wohnheim|pflegeheim|anbieterseite|vielfach|einfach|mehrfach|postfach|fach|übersee|dach|spielberg|detail"
    r"|gesprächen"
    r"|mitteilungen|bedingungen|dringen|frau|niveau|plateau|schau|vorschau|erstaufbau|verbindungsaufbau|rufaufbau"
    r"|wettbewerb"
    r"|knoten|skelett|eingeleitet|gedruckt|ausdruck|druck|nachdruck|workflow|overflow|window|slow|show|flow|follow"
    r"|low|now"
    r"|zweck|check|feedback|stack|tracking|wiedergabe|urlaub|abstieg|zusammenhang|berge|kiosk|verzug|gateway"
    r"|nach)\b))"
)
_STREET = (
    r"\b(?!\w*(?:rufer|äufer|Druckstraße))[A-ZÄÖÜ][\wäöüß.-]*(?:straße|strasse|str\.|gasse|allee|chaussee|damm|ufer"
    r"|graben|promenade|steig|anger|brücke"
    r"|stieg"
    r")\b|\b(?:[Aa]m|[Ii]m|Bereich|in der|im|und) [A-ZÄÖÜ][\wäöüß.-]*(?:weg|platz|markt|ring|tor)\b"
    r"|\b[A-ZÄÖÜ]\w+er (?:Straße|Strasse|Str\.|Platz|Weg|Allee|Ring|Chaussee|Damm|Tor|Markt|Ufer|Brücke)\b"
    r"|\b(?:Am|An der|Im|In der|Auf der|Auf dem|Zum|Zur|Unter den) [A-ZÄÖÜ][a-zäöüß]{3,}(?:graben|berg|hang|feld|weg"
    r"|markt|platz"
    r"|ring|tor|bach|hof|garten|mühle|wald|park|see|ufer|wiese|anger|linden|kirche|brunnen|teich|rain|kamp|wall"
    r"|deich)\b"
    r"|\b(?:Hausnr\.?|Hausnummern?|Nr\.) \d"
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
_SHORT = (
    "Hamm|Celle|Unna|Minden|Verden|Brig|Wedding|Zug|Uri|Rom|Wels|Krems|Mosel|Oberland|Unterland|Mittelland"
    "|Seeland|Sitten|Uster|Kleve|Wesel|Peine|Ahlen|Worms|Olten|Harburg|Hohenlohe|Altona|Aalen|Gera|Soest|Stendal"
    "|Favoriten"
)
_CITIES = one_of(PLACES_DE)
#: What a place is called; its name follows.
_KIND = (
    r"(?:Bereich(?:en)?|Gebiet(?:en)?|Raum|Räumen|Umkreis|Umfeld|Großraum|Ortschaft(?:en)?|Orte?n?|Stadtteile?n?"
    r"|Ortsteile?n?|Quartier|Wohngebiet|Wohnpark|Viertel|Siedlung|Gewerbegebiet|Gewerbepark|Industriegebiet"
    r"|Neubaugebiet"
    r"|Versorgungsgebiet|Netzgebiet|Ortsnetz(?:en)?|Region(?:en)?|Landkreise?n?|Kantone?n?|Kantons|Bezirke?n?|Kreise?n?"
    r"|Gemeinden?|Bundesländern?|Bundesland|(?<!der )Stadt|Städten?|Standorte?n?|Filialen?|Zweigstellen?"
    r"|Geschäftsstellen?"
    r"|Campus|Gebäuden?|Halle[n]?|Station(?:en)?|Etage|Stockwerk|Rechenzentrum|RZ|PoP|Strecke|Bürgeramt|Bürgerbüro"
    r"|Finanzamt|Dienststelle|Kundencenter|Paketzentrum|Zulassungsstellen?|Tiefgarage|Parkhaus|Garage|Raststätte"
    r"|Inseln?|Zonen?|Sendestation|Depot|Hörsaal|Liegenschaften|Umspannwerk|Märkten in)"
)
RULES = (
    G.rule(
        "scope",
        rf"\b(?:[Ii]n|bei|[Uu]m|nach|aus|rund um|(?:nörd|süd|öst|west)lich von|[Zz]wischen|Orten?|Gemeinden?) "
        rf"{_NO_TOWN}{_TOWN}\b",
        rf"\b(?:[Ii]n|bei|um|rund um) (?:{_CAP}-)?{_CAP}, {_CAP}(?:-{_CAP})?(?:, {_CAP}(?:-{_CAP})?){{0,8}} (?:und"
        rf"|sowie"
        rf"|oder) {_CAP}(?=[ .,;:]|$)",
        rf"\b(?:[Ii]n|[Ii]m|bei) {_CAP}-(?:Nord|Süd|Ost|West|Mitte|Altstadt|Stadt|Land|Zentrum|City)\b",
        rf"\b{_KIND} \"?(?!Support|Uhr|Details|Status)(?:{_CAP}|[A-Z]{{1,5}}\d|[A-Z]\b)",
        r"\b[A-ZÄÖÜ][a-zäöüß]{2,}er (?:Standort|Filiale|Netz|Raum|Rathaus|Campus|Klinik\w*|Gebiet|Innenstadt|Region"
        r"|Stadtgebiet)\b",
        rf"{_STREET}",
        rf"(?<![/-])\b{_CITIES}(?:er|s)?(?![/\w])(?!er (?:Rechenzentrum|Team|Büro|Kolleg))",
        rf"(?<=[a-zäöü,/] )\b{_REGIONS}(?:er|s)?\b",
        rf"\b(?:[Ii]n|Kanton|Kantonen|bei|um|Raum|Stadt) (?:{_SHORT})\b",
        r"\b(?:Bad|Sankt|St\.) [A-ZÄÖÜ][a-zäöüß]{2,}\b|\b[A-ZÄÖÜ][a-zäöüß]+ (?:am|an der|im|ob der|vor der|bei) "
        r"(?:Main|Rhein"
        r"|Neckar|Donau|Inn|Lech|Isar|Elbe|Weser|Aller|Leine|Saale|Mulde|Oder|Spree|Havel|Ruhr|Lahn|Mosel|Nahe|Saar"
        r"|Aare"
        r"|Limmat|See|Höhe|Tauber|Alb|Breisgau|Allgäu|Harz|Wald)\b",
        r"\b(?!Land|Des|Personen|Kunden|Nutzer|Arbeits|Teilnehmer|Teil|Freundes|Strom|Regel|Um|Benutzer|Empfänger|Täter"
        r"|Kälte|Heiz|Heizungs|Wasser|Kühl"
        r"|Interessenten)[A-ZÄÖÜ][a-zäöüß]{2,}(?:-[A-ZÄÖÜ][a-zäöüß]+)?-?[Kk]reis(?:es)?\b",
        r"\b[Zz]wischen (?![\w-]*(?:end|[Ss]erver|[Ss]ervice|[Dd]ienst|API|[Rr]outer|[Bb]ank|[Ss]ystem\w*|tag|nacht"
        r"|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|uns|Kunde\w*) )"
        r"(?!Käufer|Kund|Verkäufer|Nutzer|Sender|Absender)[A-ZÄÖÜ][\w-]+ und (?!dem|[\w-]*(?:end|[Ss]erver|[Ss]ervice"
        r"|[Dd]ienst|[Ss]ystem\w*)\b)[A-ZÄÖÜ][\w-]+",
        cased=True,
        unless=rf"{OF_A_CAUSE}|{TO_THEM}",
        unless_before=r"\b(?:keine?|das|beim|zum|warmes|mittag|bank|universität|hochschule|klinikum|landkreis"
        r"|stadtwerke?"
        r"|von|(?:tages|oder|und) bei|[a-zäöüß-]*(?:team|kollegen|kolleginnen|kollegium|techniker|büro|zentrale"
        r"|abteilung|dienstleister"
        r"|anbieter|hersteller|lieferant|betreiber|carrier|partner|hoster|lager|werkstatt|spezialisten|experten"
        r"|ingenieure|monteure|entwickler|support|labor|zulieferer|kraftwerk))(?:s|n|en)?(?: in(?: der)?| aus(?: der)?"
        r"| bei| am)?",
        unless_in=r"\b(?:ticket|version|uhr)\b|^in [a-z]+(?:ungen|ingen)$|^(?:nach|in) (?:abschluss|prüfung)|-app$",
    ),
)
