"""German: who and what is counted or told apart when it is said how many are affected."""

from __future__ import annotations

from playbook.review.vocabulary import listed, one_of

#: People, their organisations, and their accounts.
GROUP = (
    "(?:"
    + one_of(
        r"(?<!se)kund|(?<!se)kundschaft|redaktion|nutzer|nutzend|anwender|anwendend|user|abonnent|abos?\b|kont"
        r"|account|händler|verkäufer|käufer|versender|empfänger|mitglieder|unternehmen|firm|organisation|mandant"
        r"|tenant|haushalt|besucher|fahrer|fahrgäst|patient|schüler|studierend|student|lehrkräft|lehrend|lehrer|dozent"
        r"|spieler|gamer|shop|website|webseite|domain|projekt|person|administrator|admin|entwickler|schule"
        r"|hochschule|universität|kita|(?<!fremd)(?<!programm)bibliothek|einrichtung|teilnehmer|teilnehmend|postfächer"
        r"|eltern|familie|reisend|prax|kanzlei|betriebe|verein|arbeitsbereich|workspace|anrufer|zahlend|leut"
        r"|mitarbeiter|mitarbeitend|beschäftigt|bürger|bewohner|anwohner|versichert|mieter|gäst|ärzt|apotheke|klinik"
        r"|krankenhäuser|behörd|ämter|kommun|restaurant|hotel|gastgeber|pendler|anleger|inhaber|klient|klass|kollegi"
        r"|gild|leser|hörer|zuschauer|institut|werkstätt|landwirt|steuerberater|makler|bewerber|antragsteller"
        r"|arbeitgeber|verbraucher|anbietend|autor|verlag|team(?=s)|abteilung|gruppe|sim-karte|rufnummer"
        r"|lieferant(?=en\b)|partner|gastronom|hausverwaltung|agents?\b|endnutz|endkund|endanwend|merchant|seller"
        r"|creator|hoster|anschlüss|betreuungsperson|sachbearbeit|disponent|steuerzahler|einsender|kartenherausgeber"
        r"|sparkass|volksbank|bank(?=en\b)|kasse(?=n\b)|krankenkasse|zugäng|zählpunkt|messstelle|repositor"
        r"|gesellschaft(?=en\b)"
    )
    + r"(?:e?n|e|s|ies|[:*/_]?innen(?: und [a-zäöüß]+)?)?)"
)
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
        fachhochschulen, stadtwerke, energieversorger, messstellenbetreiber, direktvermarkter,
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
#: Where people are, live, work or are served, in the plural.
HOUSES = one_of(
    *listed(
        """standorte, standorten, filialen, niederlassungen, haushalte, haushalten, wohnungen, gebäude, gebäuden,
        häuser, häusern, stationen, ambulanzen, märkte, märkten, werke, werken, lager, lagern, depots, gemeinden, orte,
        orten,
        städte, städten, länder, ländern, kantone, kantonen, bundesländer, bundesländern, bezirke, bezirken, kreise,
        kreisen, landkreise, landkreisen, stadtteile, stadtteilen, ortsteile, ortsteilen, straßen, regionen, gebiete,
        gebieten, viertel, linien, strecken, haltestellen, bahnhöfe, bahnhöfen, pulte, schaltern, schalter, fakultäten,
        institute, instituten, jahrgänge, jahrgängen, stufen, klassen, mobilfunkstandorte, sendemasten, masten,
        paketshops, packstationen, zustellbezirke, zustellbezirken, vorwahlen, ortsnetze, ortsnetzen, netze, netzen,
        zielnetze, verbünde, verbünden, personengruppe, personengruppen, kundengruppe, nutzergruppe, benutzergruppe,
        krankenkassen, sparkassen, volksbanken, hochschulen, marktplätze, marktplätzen, einsatzorte, theken, hallen,
        kinos, bäder, bädern, museen, tankstellen, parkhäuser, parkhäusern, garagen, hörsäle, hörsälen, räume, räumen,
        kassen, automaten, geldautomaten, bankomaten"""
    )
)
#: What stands or runs somewhere for somebody: of all of them only what is not yet back counts.
MACHINES = one_of(
    *listed(
        """server, servern, webserver, webservern, hosts, hostsysteme, hostsystemen, vms, vserver, vservern, instanzen,
        instanz, volumes, cluster, clustern, nodes, racks, pods, shards, realms, welten, lobbys, zonen, pull-zonen,
        terminals, ladesäulen, ladepunkte, ladepunkten, wallboxen, geräte, geräten, endgeräte, endgeräten, handys,
        smartphones, tablets, laptops, notebooks, rechner, rechnern, fernseher, fernsehern, smart-tvs, tv-apps, boxen,
        receiver, receivern, router, routern, modems, repeater, hubs, zähler, zählern, drucker, druckern, scanner,
        scannern, kartenleser, lesegeräte, lesegeräten, kameras, thermostate, thermostaten, wechselrichter, wärmepumpen,
        sensoren, gateways, telefone, telefonen, tischtelefone, headsets, konnektoren, tracker, fahrzeuge, fahrzeugen,
        autos, wagen, e-bikes, bikes, räder, rädern, roller, rollern, scooter, scootern, aufzüge, aufzügen, pumpen,
        versionen, modelle, modellen, leihräder, leihrädern, tarife, tarifen, tarif, pläne, plänen, pakete,
        paketen, verträge, verträgen, vertrag, websites,
        apps, browser, browsern, repositories, systeme, anlagen, installationen, lizenzen, rufnummernblöcke,
        nummernkreise, postleitzahlen"""
    )
)
