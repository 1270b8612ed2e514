"""German: causes whose subject is open: what somebody else did, what broke or got stuck, what is suspected, what went
wrong while something ran, and planned work told by its verb or its heading."""

from __future__ import annotations

from playbook.review.de.words import WORKS, G
from playbook.review.vocabulary import listed, one_of

_OURS = (
    r"\b(?:wir|ich|sie|ihr|du|man|kund\w*|nutzer\w*|team\w*|technik\w*|kolleg\w*|ingenieur\w*|entwickler\w*|monteur\w*"
    r"|entstör\w*|mitarbeitende|fachleute|spezialist\w*|meldungen|support|störung|problem|vorfall|jemand|niemand|wer"
    r"|daten|verzögerung\w*|personen|viele|einige|manche|mehrere|alle|eltern|spieler\w*|gäste|betroffene\w*"
    r"|update(?= hat die)|fix|hotfix|neustart|maßnahme\w*|lösung|betrieb)\b"
)
#: What somebody else does to what we build on.
_DID = one_of(
    *listed(
        """umgestellt, geändert, verändert, abgekündigt, entzogen, eingeschränkt, gedrosselt, gesperrt, blockiert,
        geblockt, gefiltert, gelöscht, entfernt, abgeschaltet, deaktiviert, widerrufen, verschärft, vertauscht,
        verloren, gekündigt, unterbrochen, verlegt, überschrieben, umbenannt, abgelehnt, zurückgewiesen, abgewiesen,
        verworfen, ausgesperrt, umgezogen, abgeklemmt, gekappt, durchtrennt, durchgebissen, angebohrt, angebaggert,
        beschädigt, zerstört, abgedreht, ausgesteckt, gezogen, verwechselt, verschluckt, versäumt, vergessen,
        verpasst, übersehen, ausgelöst, verursacht, lahmgelegt, aufgebraucht, ausgeschöpft, geleert, verstellt,
        überlastet, überrannt, überfordert, geflutet, verfälscht, durcheinandergebracht, eingeschleppt, eingestellt,
        verschickt, verteilt, publiziert, verschüttet, umgebaut, überspült, mitgerissen, umgerissen, abgestellt,
        vertippt, durchgeschnitten, gekapert, gehackt, verschlüsselt, ausgehängt, angekündigt, angehängt, angelegt,
        erwischt, getroffen, gerammt, umgefahren"""
    )
)
_GAVE = (
    r"(?:geliefert|übermittelt|gesendet|geschickt|bereitgestellt|ausgegeben|verlängert|erneuert|angepasst|weitergegeben"
    r"|beantwortet|angenommen|ausgeliefert|zugestellt|freigegeben|weitergeleitet|übertragen|nachgezogen|mitgeteilt"
    r"|eingespielt|aktualisiert|gegriffen|ausgelöst|angeschlagen|funktioniert|hochgefahren|gestartet|übernommen)"
)
#: Ends of machines and lines.
_BROKE = (
    r"(?:durchgebrannt|abgeraucht|geplatzt|gerissen|ausgebrannt|durchgeschmort|geschmolzen|korrodiert|verschlissen"
    r"|abgebrannt|abgefackelt|abgerissen|undicht|verstopft|leckgeschlagen|eingedrungen|umgestürzt|umgeknickt"
    r"|übergelaufen|vollgelaufen|ausgelaufen|unterspült|blockgefahren|heißgelaufen|trockengelaufen|entgleist"
    r"|in (?:brand|flammen)|in rauch aufgegangen|in schutzabschaltung|vom blitz|unter wasser|am lebensende|am ende"
    r" seiner lebensdauer)"
)
_STUCK = (
    r"(?:verhakt|verschluckt|aufgehängt|verklemmt|verkeilt|festgefahren|verabschiedet|aufgeschaukelt|verrannt"
    r"|verheddert|verselbständigt|verselbstständigt|überschlagen|totgelaufen|verzählt|verrechnet|zerlegt|verkantet"
    r"|gelockert|gelöst|vertan|festgefressen|eingeschlichen|entladen|abgeschaltet)"
)
#: Something that runs by itself or is done to a system.
_PROCESS = (
    r"(?:[a-zäöüß0-9-]{0,30}(?:bau|build|abgleich|import|export|lauf|läufen|job|umstellung|migration|umzug|update"
    r"|upgrade|deployment|rollout|release|wartung|arbeiten|tausch|wechsel|einspielen|einspielung|umbau|anpassung"
    r"|änderung|bereinigung|löschlauf|aufräumen|neustart|failover|schwenk|umschaltung|aktualisierung|synchronisation"
    r"|übernahme|abschluss|berechnung|indexierung|replikation|sicherung|backup|test|übung|verlegung|installation"
    r"|konfiguration|einrichtung|zusammenführung|erneuerung|rotation|skalierung|erweiterung|befüllung|import)(?:s|es"
    r"|en|n)?)"
)
_WENT = (
    r"(?:verloren|überschrieben|vertauscht|gelöscht|übersehen|vergessen|entfernt|verrutscht|falsch|fehlerhaft"
    r"|unvollständig|doppelt|versehentlich|irrtümlich|nicht (?:mit|über|richtig|korrekt|vollständig|alle|sauber|wie)"
    r"|hängen ?geblieben|schief|beschädigt|abgebrochen|zerschossen|durcheinander|auf der strecke|fehlgeschlagen|fehler"
    r"|probleme?|komplikation\w*|panne|ausgefallen|abgestürzt|gekappt|durchtrennt|unterbrochen|deaktiviert|gesperrt"
    r"|nicht übernommen|aufgetreten)"
)
_LABEL = (
    r"(?:(?:erster |aktueller |unser |starker |vermutete[r]? |mutmaßliche[r]? |wahrscheinliche[r]? |vorläufige[r]? "
    r"|erste |technische[r]? |eigentliche[r]? )*(?:verdacht|vermutung|spur|befund|diagnose|erkenntnis|fehlerursache"
    r"|störungsursache|ausfallursache|hauptursache|root ?cause|rca|schuldige[r]?|übeltäter|verursacher|auslöser|anlass"
    r"|hintergrund|störungsgrund|ursache|grund|erklärung|analyse|defekt|schuld))"
)
_UNKNOWN = (
    r"(?:noch|unbekannt|wird|unklar|in prüfung|nicht|offen|in klärung|in arbeit|wir |gefunden|bekannt|identifiziert"
    r"|lokalisiert|eingegrenzt|wurde|ist |kein|tbd|folgt|n/a|-|\?|bestätigt|behoben|weiter|derzeit|aktuell|ermittlung"
    r"|siehe|bauarbeiten(?:\.|$)|betriebsstörung|technische störung)"
)
#: What comes to many at a time.
_MUCH = (
    r"(?:gleichzeitige[nr]? |parallele[nr]? )?(?:zugriffe|anfragen|abfragen|anmeldungen|anrufe|aufrufe|verbindungen"
    r"|besucher\w*|nutzer\w*|kund\w+|menschen|logins|bestellungen|requests|sitzungen|aufträge|jobs)"
)
_ACCIDENTS = one_of(
    *listed(
        """speicherüberlauf, pufferüberlauf, zählerüberlauf, integer-overflow, buffer-overflow, heap-overflow,
        stapelüberlauf, out of memory, out-of-memory, oom, kernel-panic, kernel panic, segfault, bitfehler,
        prüfsummenfehler, rechtefehler, rechteproblem, versionskonflikt, zeitstempelfehler, adresskonflikt, ip-konflikt,
        namenskonflikt, flapping, paketsturm, blitzeinschlag, kabelbrand, brandalarm, sprinkleranlage, wassereinbruch,
        lieferverzug, zulieferproblem"""
    )
)
_EXPIRES = one_of(
    *listed(
        """lizenz, zertifikat, domain, vertrag, token, schlüssel, kennwort, passwort, wurzelzertifikat, root-zertifikat,
        signatur, abo, berechtigung, freigabe, registrierung"""
    )
)
#: What it does to the rest.
_DOES_HARM = (
    r"(?:sorg(?:t|en|te|ten) (?:derzeit |aktuell |gerade |momentan )?für (?!eine lösung|abhilfe|entlastung|ordnung)"
    r"|brems(?:t|te|en) [^.;]{1,50}\baus\b|bring(?:t|en) [^.;]{1,50}\b(?:durcheinander|ins stocken|zum (?:absturz"
    r"|erliegen|stehen|überlaufen)|aus dem (?:tritt|takt)|in die knie)|brachten? [^.;]{1,50}\b(?:durcheinander"
    r"|ins stocken|zum (?:absturz|erliegen|stehen|überlaufen)|aus dem (?:tritt|takt)|in die knie)"
    r"|zw[ia]ngt? [^.;]{1,50}\bin die knie|ließ(?:en)? [^.;]{1,50}\b(?:abstürzen|abbrechen|ausfallen|überlaufen"
    r"|scheitern|auflaufen|hängen)|verstopf(?:t|en|te|ten)|(?:leg(?:t|en|te|ten)) [^.;]{1,50}\blahm|hält [^.;]{1,50}"
    r"\b(?:auf|blockiert|besetzt)|frisst|frass|fraß|verschling(?:t|en)|zieh(?:t|en) [^.;]{1,50}\b(?:runter"
    r"|in mitleidenschaft)|beleg(?:t|en|te) [^.;]{1,40}\b(?:speicher|verbindungen|leitungen|cpu|kapazität\w*))"
)
_ADJ = r"(?:[a-zäöüß-]+e[nmrs]? )?"
RULES = (
    G.rule(
        "cause",
        # What somebody else did, lost or did not give.
        rf"\b(?:hat|haben|hatte|hatten)\b (?!sich\b)[^.;]{{0,40}}?\b(?:seine?|ihre?|die|den|das|unsere?|eine?)[nmrs]? "
        rf"[^.;]{{2,60}}?\b{_DID}\b",
        rf"\b(?:hat|haben|hatte|hatten)\b [^.;]{{0,40}}?\b(?:keine?n?|nicht|nur|zu spät|verspätet|unvollständig\w*"
        rf"|falsche?n?|fehlerhafte?n?|zu wenig\w*|zu viele?|leere|alte|doppelte?)\b [^.;]{{0,50}}?\b{_GAVE}\b",
        when=r"\b(?:hat|haben|hatten?)\b",
        unless=r"\b(?:behob\w*|wieder|unterlagen|antrag|bestellung\w*|ihnen|euch|bereits|vorsorglich|daraufhin"
        r"|sicherheitshalber)\b|\bum [^.;]{3,60} zu\b",
        unless_before=rf"{_OURS}[^.;,]{{0,30}}",
        unless_in=r"\b(?:wir|ich|sie|ihr|sperre|sperrung|drosselung|blockade|eintrag|fehlerhafte|problem\w*|störung\w*"
        r"|ursache|fehler|status|update zu|auswirkung\w*|hinweis\w*|rückmeldung|prognose|angaben|team\w*|technik\w*"
        r"|kolleg\w*|unser team)\b",
    ),
    G.rule(
        "cause",
        rf"\b(?:ist|sind|war|waren|wurde|wurden)\b [^.;]{{0,40}}?\b{_BROKE}\b",
        rf"\b(?:hat|haben|hatte|hatten) sich\b[^.;]{{0,50}}?\b{_STUCK}\b"
        rf"|\bsich\b[^.;]{{0,50}}?\b{_STUCK} (?:hat|haben|hatte)\b",
        r"\b(?:brach|brannte|riss|platzte|schmorte|verrutschte|stürzte|rammte|traf|erwischte|durchtrennte|kappte"
        r"|verschluckte sich|verhakte sich|leckte|lief (?:heiß|voll|über|aus))\b",
        rf"^(?:was|art|arbeiten|inhalt|maßnahme|tätigkeit(?:en)?|gegenstand|zweck|thema|beschreibung|anlass|grund"
        rf"|wartung|geplant|geplante arbeiten|durchgeführt wird|change)(?: der (?:arbeiten"
        rf"|wartung))? ?: ?(?:[a-zäöüß-]+e[rs]? )?"
        rf"{WORKS}\b(?! (?:folgt|um|gegen)\b)",
        rf"^(?:(?:[^.;]{{3,60}}\d(?: ?uhr)?|[a-zäöüß ]{{0,20}}(?:wartung|wartungsarbeiten|wartungsfenster|vorhaben"
        rf"|geplant)) ?[:,-] )?(?:geplante?[rs]? |planmäßige[rs]? )?{WORKS} (?:de[sr]|auf|von|vom"
        rf"|unsere[rs]|am|im) (?:[a-zäöüß0-9-]+ ?){{1,4}}(?:(?:gemäss|gemäß|laut|nach|auf|wegen|durch"
        rf"|mit) [^.;]{{3,60}})?[.]?$",
        unless=r"\b(?:app|seite|spiel|client|browser|anwendung)\b[^.;]{0,30}\bsich\b|\bpostf[aä]ch\w*|\bvertrag\b"
        r"|"
        r"\b(?:abgeschlossen|beendet|läuft|erfolgreich|fertig|behoben|verschoben|abgesagt|fehlgeschlagen|kommt"
        r"|folgt|status\w*|wird|werden|wurde|wurden|ist|sind|stand|incidents?|meldung|seite|nächste\w*)\b",
        unless_before=r"\b(?:wir|falls|wenn|nicht)",
        unless_in=r"\b(?:wir|bei uns gemeldet|problem|störung|fehler)\b(?!.{0,60}\beingeschlichen)",
    ),
    G.rule(
        "cause",
        # What it is put down to, surely or not.
        rf"(?<![^.;:,] )(?<![^.;:, ])\b(?:der |die "
        rf"|das )?{_LABEL}(?: [a-zäöüß]+){{0,3}}? ?: ?(?!{_UNKNOWN})[a-zäöüß0-9]",
        r"\b(?:ursache|auslöser|grund|schuld|verursacher|übeltäter) (?!(?:noch|unbekannt|unklar|nicht|wird|bekannt"
        r"|gefunden|identifiziert|ist|war|der|für|und|wurde|haben|eingegrenzt|lokalisiert|behoben|zur|dieser"
        r"|des|in|dafür|hierfür|sind|waren|liegt|lag|weiter\w*|bislang|noch|derzeit)\b)(?:(?:eine?|defekte?r?"
        r"|vermutlich|wohl) )?[a-zäöüß-]{4,}(?= (?:am|an|im|in|bei|beim|nach|durch|auf|der|des)\b|[.,;]?$)",
        r"\b(?:wir )?(?:vermuten|vermutet|verdächtigen|verdächtigt|tippen auf|gehen von|halten) (?:wir )?(?:derzeit "
        r"|aktuell |momentan |stark |einen? zusammenhang mit )*(?:eine?n?|de[nrm]|die|das|einem|einer|dass (?:ein|der"
        r"|die|das))\b(?! (?:stand|fehler|störung|ursache|problem)\b)",
        r"\b(?:im|unter|in) verdacht\b|\bverdacht (?:fällt|liegt|richtet sich|auf)\b|\bverdacht, dass\b"
        r"|\bdeutet?n? (?:derzeit |alles |vieles |aktuell )*auf\b|\bauf [^.;]{3,60} hin(?:deuten|weisen)\b"
        r"|\bsieht (?:derzeit |alles )?nach (?:eine[mr]|de[mr])\b|\bspricht (?:vieles |alles )?für (?:eine?n?"
        r"|de[nr])\b",
        r"\b(?:vermutlich|wohl|vmtl\.|mutmaßlich|wahrscheinlich|offenbar|anscheinend|augenscheinlich|möglicherweise)"
        r" (?:ein[en]?|eine[rms]?|wegen|infolge|durch|aufgrund|an (?:der|dem|einer|einem)|am|beim|auf|im|mit de[rm]"
        rf"|nach) (?!(?:teil|paar|großteil|stunde\w*|minute\w*|tag\w*|wenig\w*|laufe|<weekday>)\b){_ADJ}(?![a-z]+uhr)"
        r"[a-zäöüß-]{4,}(?![^.;]{0,40}\b(?:wieder|fertig|behoben|dauern)\b)",
        r"\b(?:was|das|dies|es|fehler|störung|problem|ausfall|ursache|schuld|abbrüche|verzögerung\w*) (?:wohl "
        r"|vermutlich |offenbar |dürfte |könnte |scheint |anscheinend )*(?:liegt |lag |liegen )?(?:wohl |vermutlich "
        r"|offenbar |anscheinend )*an (?:de[mnr]|eine[mrn]|unsere[mrn]) [^.;]{3,60}?(?:liegt|liegen|lag|zu liegen|[.;,]"
        r"|$)",
        r"\b(?:fehler|bug|problem|ursache|haken|störung) (?:liegt|steckt|sitzt|verbirgt sich|versteckt sich|lauert)"
        r" (?!(?:im griff|in der vergangenheit|in bearbeitung|in prüfung)\b)(?:tief |wohl |offenbar |vermutlich )*(?:im"
        r"|in|am|an|beim|bei|auf|zwischen|hinter)"
        r" (?!(?:uns|ihnen|prüfung|bearbeitung|klärung|analyse|dunkeln|unserer seite|ihrer seite|eurer seite)\b)",
        r"\b(?:scheitert|scheitern|hakt|haken|klemmt|klemmen) (?:derzeit |aktuell |wohl |noch )*(?:an|am|beim|bei) "
        r"(?:eine[mr]|de[mr]|unsere[mr]|[a-z]+)\b",
        r"\b(?:ist|sind|war|waren|sei|wäre) (?:daran |dafür )?(?:schuld|ursächlich|verantwortlich|der grund"
        r"|der auslöser|die ursache|der übeltäter|der verursacher)\b(?! (?:noch|nicht|unbekannt|unklar))",
        r"\bals (?:spam|verdächtig|schadsoftware|phishing|bot|angriff) (?:eingestuft|markiert|erkannt|gewertet"
        r"|eingeordnet|gelistet)\b",
        # What does harm, what was too much, what lacks or ran out.
        rf"(?<!wir )\b{_DOES_HARM}",
        rf"\b(?:zu|so|sehr|derart|extrem|ungewöhnlich|außergewöhnlich) viele? {_MUCH}\b|\b(?:da|weil|denn) (?:zu |so "
        rf"|sehr"
        rf" )?(?:viele|alle|hunderte|tausende)\b[^.;]{{0,70}}?\b(?:gleichzeitig|auf einmal|zugleich|parallel|zugreifen"
        rf"|abrufen|einloggen|anmelden|bestellen|anrufen)\b|\b(?:greifen|rufen|melden) [^.;]{{0,60}}?\bgleichzeitig\b",
        rf"\b{_EXPIRES}\w*\b[^.;]{{0,50}}?\b(?:(?:lief|laufen|liefen) [^.;]{{0,40}}\bab\b"
        r"|abgelaufen|verfallen|erloschen|ungültig geworden|nicht (?:rechtzeitig )?(?:verlängert|erneuert))",
        r"\bwir (?:haben|hatten) [^.;]{0,70}?\b(?:übersehen|vergessen|versäumt|verwechselt|vertauscht|unterschätzt"
        r"|nicht bedacht|zu (?:klein|knapp|früh|spät|streng|eng) [a-zäöüß]+t|falsch (?!angezeigt)[a-zäöüß]+t)\b",
        r"\b(?:rate-?limit\w*|kontingent|quota|obergrenze|speichergrenze|api-limit|tageslimit"
        r"|lizenzgrenze)\b[^.;]{0,40}?\b(?:erreicht"
        r"|überschritten|gesprengt|aufgebraucht)\b|\b(?:verträgt|vertragen|vertrug"
        r"|vertrugen) sich [^.;]{0,60}?\bnicht\b",
        r"\bes (?:fehlte|fehlten) (?:eine?|die|der|das) |\b(?:batterie|akku|notstrom\w*|tank"
        r"|gasflasche)\w* [^.;]{0,30}?"
        r"\b(?:war|waren|ist|sind) (?:leer|tot|alt|erschöpft)\b|\b(?:sicherung|fi|schutzschalter|leitungsschutz\w*)"
        r"\b[^.;]{0,40}?\b(?:geflogen|herausgeflogen|rausgeflogen|gefallen|ausgelöst|durch)\b",
        r"\b(?:lief|läuft|liefen) (?:doppelt|parallel|zu lange?|länger als|ins leere|amok|in eine schleife|fehl|gegen"
        r"|auf dem falschen|mit (?:falsche|alte)\w*)",
        rf"\b{_ACCIDENTS}s?\b",
        r"\b(?:analyse|auswertung|untersuchung|diagnose|prüfung|nachforschung\w*) (?:der [a-zäöüß]+ )?(?:zeigte?n?"
        r"|ergab|ergaben|hat ergeben|brachte ans licht|bestätigte?)\b(?! (?:keine?|noch|derzeit|bislang|bisher))",
        r"\b(?:zufolge|(?:nach|laut) (?:ersten|bisherigen|jetzigen|vorläufigen|heutigem|jetzigem|derzeitigem"
        r"|aktuellem|unserem|bisherigem) (?:erkenntnis\w*|kenntnis\w*|analyse\w*|stand|wissen\w*))"
        r" (?:ist |war |handelt es sich um |liegt |lag |führte |hat |haben |wurde |steckt )*(?:an )?(?:eine?[mnr]?|der"
        r"|de[mn]|das|die|unsere?) (?![^.;]*\b(?:nicht|kein\w*)\b)",
        r"\b(?:entstand|entstanden|begann|begannen|trat auf|traten auf|passierte|geschah),? (?:als|nachdem|weil|da"
        r"|wie)\b"
        r"|\bgehen (?:wir )?(?:derzeit |aktuell |momentan )?von (?:eine[mr]|de[mr]) [^.;]{0,30}?(?:defekt|fehler"
        r"|ausfall"
        r"|störung|angriff|schaden|problem|überlastung|konflikt|bruch)\w*|\b(?:hängt|hängen|hing) (?:das|dies|es|die"
        r" [a-zäöüß]+) (?:wohl |vermutlich )?mit [^.;]{3,70} zusammen\b|\b(?:verdächtigt|beschuldigt) wird\b"
        r"|\bgeh(?:t|en) (?:wohl |vermutlich )?von (?:de[mr]|eine[mr]) [^.;]{3,40} aus\b",
        r"\b(?:unangekündigt\w*|ohne (?:uns|vorankündigung|ankündigung|vorwarnung|abstimmung|rücksprache|absprache))\b",
        # What went wrong while something ran, or broke before.
        rf"\b(?:bei|beim|während|im zuge|im rahmen|durch|mit) (?:de[rsnm] |eine[rsm] |unsere[rs] |das "
        rf"|die )?(?:[a-zäöüß-]+ ){{0,2}}?"
        rf"{_PROCESS}\b[^.;]{{0,30}}?\b(?:ist|sind|wurde|wurden|hat|haben|kam|kamen|ging|gingen|blieb|blieben|war"
        rf"|waren|gab|trat|traten)\b[^.;]{{0,70}}?\b{_WENT}\b",
        r"\bnach (?:eine[mr] |de[mr] |mehreren )?(?:[a-zäöüß-]+ )?[a-zäöüß-]*(?:(?<!technischen )(?<!bekannten "
        r")fehlern?|ausfall|riss|bruch|brand"
        r"|schaden|absturz|sturz|leck|auslösung|abschaltung|verlust|defekt|unfall|einschlag|überspannung|angriff"
        r"|kollision|aussetzer|diebstahl|sabotage|gewitter|sturm|unwetter|hochwasser|havarie|stromschwankung)s?\b"
        r" ?(?:(?:im|in|am|an|auf|bei|beim|der|des|einer|eines|unserer|unseres|vom|von|mit)\b|[.;]?$)",
        r"\bdurch (?:eine?n?|(?:den|die|das)(?=[^.;]{5,40}\b(?:im|in|bei|beim|des|der|eines|einer|von)\b))"
        r" (?:[a-zäöüß-]+e[nrs]? )?[a-zäöüß-]*(?:ausfall|unterbrechung|engpass|wegfall"
        r"|verlust|beschädigung|absturz|abschaltung|angriff|attacke|einbruch|havarie|leck|riss|bruch|brand|unfall"
        r"|blitz|irrtum|missverständnis|verwechslung|panne|versäumnis|überlast|defekt|kurzschluss|bagger|sturm"
        r"|fehlalarm|fehlbedienung|fehlschaltung|schleife|fehleinstellung|fehlkonfiguration|kettenreaktion)s?\b",
        r"\b(?:unvollständig|falsch|fehlerhaft|doppelt|versehentlich|irrtümlich|nicht (?:vollständig|richtig|korrekt"
        r"|sauber)) (?:importiert|eingespielt|ausgerollt|konfiguriert|hinterlegt|eingelesen|migriert|parametriert"
        r"|verdrahtet|verkabelt|gepatcht|eingestellt|gesetzt|gepflegt|freigegeben|angeschlossen|aufgesetzt|kopiert"
        r"|initialisiert|geschaltet|verschaltet|montiert|dimensioniert|umgestellt)\b",
        r"\b(?:angriffe?|attacken?|anfragewelle|anfrageflut|bot-?traffic|ddos\w*|spam-?welle) (?:auf|gegen) (?:unsere?"
        r"|den|die|das|eine?n?)\b|\bgreift? uns\b|\bwerden (?:wir )?(?:derzeit |gerade |aktuell )?angegriffen\b",
        r"\b(?:weit|deutlich|massiv) (?:über|oberhalb) (?:seine[mnr]|ihre[mnr]|de[mnr]|dessen|des) (?:[a-zäöüß]+ )?"
        r"(?:kontingent|limit|üblich|normal|vereinbart|zulässig|kapazität|auslegung|erwart)\w*",
        r"\b(?:rate-?limit|schutz|sicherung|failover|redundanz|umschaltung|überwachung|notstrom\w*|usv|ersatzsystem"
        r"|backup|cluster|automatik)\b[^.;]{0,30}?\b(?:nicht|zu spät) (?:gegriffen|angesprungen|übernommen|ausgelöst"
        r"|funktioniert|geschaltet|gestartet)\b|\b(?:griff|sprang|übernahm|schaltete|startete)\b[^.;]{0,20}?\bnicht\b",
        r"(?<!wir )(?<!zeit )\b(?:drosselt|drosseln|rationiert|verwirft|verwerfen) (?!wir\b)",
        unless=r"^ob\b|\bnoch geprüft\b|\b(?:prüfen|prüft|untersuchen|klären|unklar|geprüft"
        r"|abklären),? (?:[a-z]+ )?(?:ob|woran|was|warum"
        r"|weshalb|wo)\b|\b(?:bleibt|ist) (?:noch )?(?:unklar|unbekannt)\b|\b(?:wissen|kennen) (?:wir )?(?:noch )?nicht"
        r"|\b(?:suche|suchen|forschen) (?:wir )?(?:noch )?(?:nach )?der (?:ursache|fehlerquelle)"
        r"|"
        r"\b(?:prüfen,? ob|klären,? ob|gezählt|berechnet|redundan\w+|kein\w* (?:hinweis|anzeichen))\b|^ob\b"
        r"|\bnoch geprüft\b"
        r"|"
        r"\b(?:kein\w* (?:hinweis|anzeichen)|prüfen,? ob|keine? [a-zäöüß]*(?:ausfall|unterbrechung))\b"
        r"|\bredundan\w+ [^.;]{0,40}\bohne\b",
        unless_before=r"\b(?:kein(?:e|en|er)?|nicht|ohne|falls|wenn)"
        r"|"
        r"\b(?:kein(?:e|en|er)?|nicht|ohne|falls|wenn|vorsorglich)"
        r"|"
        r"\b(?:kein(?:e|en|er)?|nicht|ohne|falls|wenn|vorsorglich|wir)",
        unless_in=r"\b(?:ihrer seite|ihnen|euch|liegen meldungen|bereich (?:zu|des))\b"
        r"|"
        r"\b(?:wieder|behoben|geduld|verständnis|normalen? betrieb|ihr abo|rückfragen)\b"
        r"|"
        r"\b(?:wieder|behoben|stabil|wir|zahlungen|noch einmal)\b",
    ),
    G.rule(
        "cause",
        # Planned work by its verb: "ersetzen wir die Switches".
        r"\b(?:ersetzen|erneuern|aktualisieren|wechseln|tauschen|migrieren|modernisieren|erweitern|übersiedeln|verlegen"
        r"|patchen|konsolidieren|zügeln|ziehen|stellen|bauen|rüsten|spielen|schalten|installieren|lösen|verstärken"
        r"|schwenken|härten|reorganisieren|vergrößern|verdoppeln|zentralisieren|vereinheitlichen|testen|sanieren)"
        r" (?:wir|unsere) (?!(?:[a-zäöüß0-9:.,]+ ){0,4}?(?:sie|euch|uns|ihnen|diese|hier|seite|meldung|status\w*"
        r"|ticket\w*|beitrag|defekte\w*|lösung|fehler|fix|hotfix)\b)[a-zäöüß0-9]",
        r"\b(?:zieht|ziehen) [^.;]{3,70} um(?=[.,;]|$| und )|\b(?:bekommt|bekommen|erhält"
        r"|erhalten) [^.;]{0,50}?\b(?:eine?n?"
        r" (?:[a-zäöüß]+e[ns]? )?(?:update|upgrade|neue[nrs]?)|neue[ns]? )(?:[a-zäöüß-]*(?:hardware|software|technik"
        r"|server|netzteile?|speicher|platten|firmware|version|leitung\w*|router|switch\w*|betriebssystem|datenbank"
        r"|heizung|anlage|zertifikate?))?",
        r"\b(?:wird|werden) (?!wir\b)[^;]{3,90}?\b(?:gehoben|umgestellt|umgezogen|migriert|ausgetauscht|getauscht"
        r"|ersetzt"
        r"|erneuert|modernisiert|erweitert|aktualisiert|verlegt|umgebaut|aufgerüstet|saniert|abgelöst|zusammengelegt"
        r"|umgeschaltet|umgeschlossen|umgesteckt|installiert|eingebaut|gepatcht)\b",
        when=r"\b\d\d?\. ?(?:\d|<month>)|\b(?:<weekday>|wochenende|nacht|nachts|morgen|geplant\w*|wartung\w*|heute"
        r" (?:nacht|abend)|früh)\b",
        unless=r"\b(?:update um|nächstes update|behob\w*|störung|seit|defekt\w*|ausgefallen\w*|gestern|kapazität\w*"
        r"|heute abend getauscht"
        r"|soeben|gerade|derzeit|aktuell|abgeschlossen|verschoben|abgesagt|hotfix|fix|fehler\w*"
        r"|keine (?:[a-zäöüß]+ )?(?:ausw"
        r"|beeintr|einschr|unterbr)\w*|redundan\w+|seite|meldung|status\w*|beitrag|informiert|karten|umsatz\w*"
        r"|gutschrift\w*"
        r"|daten|berichte?|zahlen|ticket\w*|sie|euch|ihr)\b",
    ),
)
