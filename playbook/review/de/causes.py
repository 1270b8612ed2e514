"""German: what it came from."""

from __future__ import annotations

from playbook.review.de.origins import TOO_MUCH
from playbook.review.de.words import BARE, CHANGE, FAULT, GENERIC, HARM, PROVIDER, WORKS, G
from playbook.review.vocabulary import listed, one_of

_CHANGED = (
    r"(?:[a-zäöüß0-9-]{0,30}?(?:release|rollout|deployment|deploy|update|upgrade|aktualisierung|patch|hotfix"
    r"|failover|umstellung"
    r"|umschaltung|migration|umzug|wechsel|tausch|austausch|umbau|wartung|wartungsarbeiten|arbeiten|änderung|anpassung"
    r"|einspielung|stromausfall|kurzschluss|stromschwankung|gewitter|unwetter|sturm|neustart|brand|einbruch"
    r"|diebstahl|angriff"
    r"|ausfall|absturz|import|testlauf|lasttest|ansturm|bereinigung|rotation|ablauf des zertifikats|versionswechsel"
    r"|jahreswechsel"
    r"|zeitumstellung|schalttag)(?:s|es|en|n)?)"
)
_PARTY = (
    r"(?:[a-zäöüß0-9-]{0,30}?(?:dienstleisters?n?|anbieters?n?|providers?n?|carriers?|betreibers?n?|distributors?"
    r"|lieferant(?:en)?|zulieferers?n?"
    r"|partners?n?|hosters?|herstellers?|registry|registrars?|rechenzentrums?|registrierungsstelle|bank"
    r"|clearingstelle|netzbetreibers?"
    r"|acquirers?|zahlungsanbieters?|cloud-?anbieters?|vermittlers?|gateways?|verbunds?|fremdsystems?|drittsystems?"
    r"|dienst(?:es)?"
    r"|videodienst|kartenanbieters?|verlags?|ministeriums?|behörde|finanzverwaltung|telekom|vodafone|swisscom"
    r"|google|microsoft|aws|amazon"
    r"|azure|cloudflare|stripe|paypal|apple))"
)
_TROUBLE = (
    r"(?:(?:netz|system|server|groß|teil|total|voll|leitungs|hardware|software|dienst|routing|verbindungs"
    r"|kapazitäts)?(?:störung(?:en)?|ausf[aä]ll(?:e|en)?|problem(?:e|en)?|schwierigkeiten|fehlern?"
    r"|überlastung|rückstau|unterbrechung(?:en)?|engp[aä]ss(?:e|en)?))"
)
_NOT_SAID = (
    r"^ob\b|\bnoch geprüft\b|\berschein\w* [^.;]{0,50}fehler|\b(?:nicht|kein) (?:durch|wegen|aufgrund)"
    r"|\bprüfen,? ob\b|\bum "
    r"(?:künftige|weitere|ähnliche|solche)\b"
)
_OTHERWISE = (
    r"^weil wir (?:noch|weiter)|falsche[nrs]? (?:steuer\w*|preise?|summen?|sprache|adressen?|namen?|rechnung\w*|sender"
    r"|währung|logo"
    r"|bilder|texte?|termine?|plätze|fahrzeiten|menge\w*|bestände?|kontost\w+|saldo|salden|sortierung|reihenfolge"
    r"|status|zeitzone|uhrzeit|datum|daten|werte|anzeige"
    r"|[a-zäöüß]*(?:zeiten|abfahrten|ankünfte|anzeigen?|daten|termine?|haltestellen)|ergebnisse|angaben|beträge"
    r"|empfänger\w*|person\w*|konto|nummern?|kund\w+|filialen?|stellen?)"
    r"|(?:fehlerhaft|ausgefallen|kaputt|ungültig|defekt)e[nrms]? (?:anzeigen?|darstellung|werte|status"
    r"|[a-zäöüß]*(?:daten|zeiten|termine?n?"
    r"|fahrten|abfahrten|rechnung(?:en)?|buchungen|belege|bescheide|tickets?|stunden|züge|artikel|ware))\b"
    r"|ungültige[nr]? (?:antwort|daten)|(?:ursache|grund|auslöser)[^.]{0,30}(?:liegt (?:noch )?(?:nicht|im dunkeln)"
    r"|ist (?:noch )?(?:nicht|unbekannt|unklar|gefunden))|durch neu"
)
#: What happens to a building, a line or a road, and what people do wrong: a cause wherever it is named.
_EVENT = one_of(
    *listed(
        r"""leckage, leck, oberleitungsschaden, stellwerksstörung, weichenstörung, signalstörung, böschungsbrand,
        personenunfall, baumsturz, notarzteinsatz, polizeieinsatz, feuerwehreinsatz, warnstreiks?, streiks?,
        personalmangel, personalausfälle, krankheitsfälle, krankenstand, unfall, zugkollision, entgleisung,
        rettungseinsatz, rtw-einsatz, vereisung, blitzschlag, erdrutsch, bombenfund\w*, überspannung,
        spannungseinbruch, netzschwankung\w*, hackerangriff\w*, ransomware, schadsoftware, spamwelle, mailwelle,
        anfrageflut, besucheransturm, rekordandrang, tippfehler, zahlendreher, programmierfehler, bedienfehler,
        lieferengpass, rohrschaden, kabelschäden, marder, bagger"""
    )
)
_SAYS = r"(?:hat|haben|hatte|meldet|melden|kämpft|kämpfen|leidet|verzeichnet|bestätigt|berichtet)"
RULES = (
    G.rule(
        "cause",
        # What ran full or must be replaced.
        r"\b(?:[a-zäöüß]{0,20}(?:speicher|speicherplatz|speichercluster\w*|platz|platte|festplatte|partition|volume"
        r"|kontingent|verbindungspool"
        r"|connection[- ]pool|limit|verbindungslimit|quota|adresspool|dateisystem|log-?verzeichnis|kapazität"
        r"|kapazitäten|warteschlange|queue))\b"
        r"[^.;]{0,40}?\b(?:vollgelaufen|voll|übergelaufen|ausgegangen|erschöpft|aufgebraucht|gestoßen|überschritten"
        r"|nicht ausgereicht|reichte"
        r"|ausgereizt|am anschlag)\b",
        r"\b[a-zäöüß-]*(?:switch|router|netzteil|festplatte|platine|controller|karte|modul|kabel|leitung|batterie|akku"
        r"|lüfter|pumpe|trafo|firewall|server|steuergerät|antenne|verteiler|speicher|laufwerk)\b"
        r".{0,40}?\b(?:muss|müssen|musste|mussten)\b.{0,30}?\b(?:ersetzt|getauscht|ausgetauscht|erneuert|repariert"
        r"|beschafft)\b",
        when=r"\b(?:vollgelaufen|voll|übergelaufen|ausgegangen|erschöpft|aufgebraucht|gestoßen|überschritten"
        r"|ausgereicht|reichte|ausgereizt|anschlag|muss|müssen|mussten?)\b",
        unless_before=r"\b(?:kein(?:e|en|er)?|nicht)",
    ),
    G.rule(
        "cause",
        # Told as the cause, or as what it came of.
        r"\b(?:ursache|auslöser|fehlerquelle|problem|fehler)\b(?!.{0,40}\b(?:arbeit|prüfung|klärung|bearbeitung"
        r"|griff)\b).{0,40}?\b(?:liegt|lag|wird|wurde"
        r"|vermuten|sehen|besteht|bestand)\b.{0,40}?\b(?:im|in der|in einem|in einer|in den|am|bei der|bei einem"
        r"|bei einer|beim) (?!arbeit|prüf|klär|moment|augenblick|lauf)"
        r"[a-zäöüß0-9 .-]{3,40}(?:$|[.,;]|\b(?:vermutet|gefunden|verortet|ausgemacht|zwischen|begründet|lokalisiert"
        r"|entdeckt|gesehen))",
        r"\b(?:entstand|entstanden|entsteht|kam(?:en)? zustande)(?! sind) .{0,20}?\b(?:durch|aus|infolge|weil)\b"
        r"|\bbei .{3,60}? entstanden\b",
        r"\b(?:fehler|bug|tippfehler|versehen)\b.{0,60}?\b(?:eingeschlichen|unterlaufen|eingebaut|übersehen)\b",
        r"\b(?:da|weil|denn) (?:ein|eine|unsere?|der|die|das|ihr|sein)\b(?! (?:störung|problem|ursache|fehler|lösung"
        r"|vorfall|ausfall|analyse"
        r"|arbeiten|behebung|kolleg|team))(?=.{0,90}\b(?:fehlschl|ausgef|ausfiel|defekt|überlast|voll|nicht|kein"
        r"|abgest|abgel|muss|falsch|fehlerh|zuständig|blockier|gestört|hängt|klemmt))",
        r"\bunter (?:der |dem |hoher |hohen )*(?:last|ansturm|andrang)\b|\b(?:weggebrochen|zusammengebrochen)\b",
        r"\b(?:unseres|des|eines|vom|beim) [a-zäöüß-]*(?:dienstleister|anbieter|provider|betreiber|partner|hoster"
        r"|lieferant|zulieferer|hersteller)s?\b.{0,30}?\b(?:ist|sind|war|waren)\b"
        r".{0,30}?\b(?:ausgefallen|gestört|offline|überlastet|down|nicht erreichbar|unterbrochen)\b",
        r"\bnach (?:einem |dem |einer |der )?(?:[a-zäöüß]+ )?(?:crash|absturz|kurzschluss|stromausfall|brand|einbruch"
        r"|wiederherstellung der strom[a-z]*|wiederkehr des stroms)\b",
        r"\b(?:zonentransfer|job|prozess|import|worker|replikation|dienst|index|scheduler|synchronisation|abgleich"
        r"|batch|cronjob|thread|lock) (?:hing|klemmte|steckte|blockierte|lief (?:nicht|fehl))\b",
        r"\b(?:performance|leistungs|stabilitäts|speicher|kapazitäts|last)[- ]?problem\w* (?:am|an|auf|mit|im|in"
        r"|bei) (?:der |dem |einem |einer |unserem |unserer )?[a-zäöüß-]*(?:server|datenbank"
        r"|db|storage|router|switch|firewall|cluster|netz)",
        rf"\b(?:hat|haben|ist|sind|wurden?) (?:wohl |vermutlich |offenbar |leider )?(?:ein|eine|der|die|das|unsere?"
        rf"|zwei|mehrere) (?:[a-zäöüß-]+ )?{CHANGE}\b"
        r".{0,70}?\b(?:überschrieben|gelöscht|beschädigt|durchtrennt|ausgefallen|defekt|lahmgelegt|blockiert|gesperrt"
        r"|überlastet|verursacht|ausgelöst|abgelaufen|vollgelaufen|durchgebrannt|geist aufgegeben|versagt|abgestürzt"
        r"|fehlgeschlagen)\b",
        rf"\bnach (?:de[rnm]|eine[rnm]|unsere[rm]|einigen|den) (?!\w+ern )(?:[a-zäöüß0-9-]+ "
        rf")?(?:[a-zäöüß0-9-]+e[nrm] )?{_CHANGED}\b(?![^.;]{{0,60}}\b(?:wieder|stabil|behoben)\b)",
        rf"\bseit (?:eine[rm]|de[rmn]|unsere[rm]) (?:[a-zäöüß0-9-]+ "
        rf"){{0,2}}?{_CHANGED}\b(?![^.;]{{0,60}}\b(?:wieder|stabil|behoben"
        r"|keine)\b)",
        rf"\b(?:problem|störung|fehler|ursache|fehlerquelle|ausfall|schuld)\b[^.;]{{0,20}}?\b(?:liegt|liegen|lag"
        rf"|lagen|sitzt|steckt|besteht|ist)"
        rf"(?: (?:die|das|der) (?:[a-zäöüß]+))? (?:wohl |offenbar |vermutlich |nach [^.;,]{{3,20}} )?(?:beim?|bei"
        rf"|auf seiten|an|am|in|im)"
        rf"(?: eine[mr]| unsere[mn]| der| dem| den| des)? (?:[a-zäöüß]+ )?{_PARTY}\b",
        r"\blieg(?:t|en) (?:die störung|das problem|der fehler|die ursache) (?:beim?|an|am|in|im|auf)\b(?! uns\b)",
        rf"\b(?:{_TROUBLE}) (?:beim?|seitens|auf seiten|bei|im|in)(?: eine[mrs]| unsere[mnrs]| der| dem| des)? "
        rf"(?:[a-zäöüß]+ ){{0,2}}?"
        rf"(?!(?:dienst|bank)\b){_PARTY}\b",
        r"\b(?:verursacht|ausgelöst|hervorgerufen|verschuldet|herbeigeführt) (?:wird|wurde|werden|wurden|hat|haben"
        r"|worden)\b(?! nicht)",
        r"\bnach (?:der |einer |dem |einem )?(?:betätigung|auslösung|kollision|zusammenstoß|zusammenprall|entgleisung"
        r"|blitzeinschlag"
        r"|bränden|vandalismus|einbruch|überspannung|spannungsabfall) ",
        r"\b(?:im |in )?zusammenhang mit (?:der|dem|den|einer|einem) (?!störung|problem|vorfall|ausfall)[a-zäöüß]",
        r"\ban (?:die|ihre|seine|unsere) (?:[a-zäöüß]{0,20})?grenzen?\b|\b(?:deutlich|viel|weit|erheblich"
        r"|wesentlich) (?:höher|größer"
        r"|stärker|mehr)\b[^.;]{0,30}\bals (?:erwartet|üblich|geplant|sonst|prognostiziert|gedacht|angenommen)\b",
        r"\b(?:erhöhte|hohe|starke|große|ungewöhnliche|außergewöhnliche|gestiegene|enorme|unerwartete)[rsn]? (?:last"
        r"|auslastung|nachfrage"
        r"|aufkommen|zulauf|andrang|interesse|besucherzahlen|zugriffszahlen|nutzerzahlen|[a-zäöüß]*aufkommen"
        r"|systemlast|grundlast)\b"
        r"|\b(?:ausgeschöpft|aufgebraucht|ausgereizt)\b",
        r"\bals (?:ursache|auslöser|grund)(?: [a-zäöüß]+){0,5}? (?:haben|hat|konnten?"
        r"|wurden?)\b[^.;]{0,20}?\b(?:eine?[nr]?|der|die|das|den)\b",
        r"\bkeine? (?:freien?|weiteren freien) (?!(?:[a-zäöüß]*(?:säulen?|plätze|termine?|zimmer|tische|betten|räder"
        r"|fahrzeuge|parkplätze|slots?))\b)[a-zäöüß-]+",
        r"\b(?:steckt|stecken|stand|steht) (?:eine?|der|die|das|ein fehler|unser\w*"
        r"|hinter)\b(?=[^.;]{0,60})(?<!steht der)(?<!steht die)(?<!steht das)(?<!steht unser)(?<!steht"
        r" unsere)(?<!stehen unsere)"
        r"(?<!stand der)(?<!stand die)(?<!steht eine)(?<!steht ein)|\bdahinter (?:steckt|stecken|stand)"
        r"|\bgeschuldet\b|\bschuld (?:daran )?(?:ist|war|sind|waren|hat|trägt)\b",
        r"\bdefekt (?:ist|war|sind)? ?(?:ein|eine|der|die|das|zwei|mehrere)\b",
        r"\bvollgelaufen\b|\b(?:drosselt|blockiert|sperrt|filtert|blockt|drosseln|blockieren"
        r"|blocken) (?:derzeit |aktuell )?uns\b"
        r"|\b(?:spamhaus|uceprotect|spamcop|sorbs)\b|\b(?:wasser|gas|haupt|fernwärme|abwasser"
        r"|druck)-?leitungs(?:bruch|schaden"
        r"|defekt|leck)\b|\b(?:unser|der|ein) [a-zäöüß-]*(?:provider|anbieter|dienstleister|hoster|carrier"
        r"|lieferant) kann\b"
        r"(?! noch)(?![^.;]*\b(?:prognose|angaben?|zeit\w*|auskunft)\b)[^.;]{0,60}?\b(?:nicht|keine?|zu wenig)\b",
        r"\b(?:verträgt|vertragen) sich nicht|\bnicht kompatibel\b|\b(?:überfordert|überrannt|geflutet|überflutet"
        r"|überschwemmt)\b",
        rf"\b{_EVENT}(?:s|es|e|en)?\b",
        r"\bdurch (?:(?:einen?|den|die) )?(?:[a-zäöüß]+ )?(?:problemen?|schwierigkeiten|störung(?:en)?|fehler"
        r"|fehlfunktion|defekt|versehen|überlastung) (?:in|im"
        r"|an|am|bei|beim|der|des|mit)\b",
        r"\b(?:hat|haben|hatte|hatten)\b[^.;]{2,70}?\b(?:verursacht|ausgelöst|lahmgelegt|herbeigeführt|in die knie "
        r"gezwungen)\b",
        r"\b(?:(?:wasser|haupt|keller|technik|transformator)?(?:kurzschluss|rohrbruch|wassereinbruch|spannungseinbruch"
        r"|spannungsspitze|netzausfall"
        r"|kabelbrand|kabeldefekt))(?:es|s)?\b"
        r"|\bzertifikat\b[^.;]{0,40}?\b(?:ausgelaufen|abgelaufen|nicht erneuert|nicht verlängert|ungültig)\b"
        r"|\bfolge (?:eine[sr]|des|der|von)\b",
        r"\b(?:gehackte|gekaperte|kompromittierte|missbrauchte|übernommene|durchgebrannte|überalterte|veraltete "
        r"[a-zäöüß]*(?:firmware|software|bibliothek"
        r"|konfiguration)|vergessene|verlorengegangene schlüssel|inkompatible|abgelaufene|fehlgeleitete"
        r"|fehlende[rns]? (?:index|eintrag|berechtigung|schlüssel"
        r"|konfiguration\w*|zertifikat\w*))[rnms]?\b(?! (?:sitzung|frist|angebot|tickets?|codes?|links?))",
        r"\b(?:hat|hatte|haben)\b[^.;]{0,60}?\b(?:als (?:verdächtig|spam|schadsoftware|schädlich|ungültig|angriff"
        r"|bedrohung) (?:eingestuft|markiert"
        r"|erkannt|gewertet|eingeordnet)|(?:das|unser|ein|unsere|die) (?:[a-zäöüß-]+ )?(?:kabel|leitung|limit"
        r"|glasfaser\w*)\b[^.;]{0,30}?\b(?:erwischt"
        r"|gezogen|gesetzt|durchtrennt|beschädigt|getroffen|gekappt))\b",
        rf"^(?=[^.;,]{{0,120}}\b(?:hat|hatte|haben)\b)(?:ein|eine|der|die|das) (?:[a-zäöüß]+"
        rf" )?{CHANGE}\b[^.;,]{{0,50}}?\b(?:hat|hatte"
        rf"|haben)\b[^.;]{{0,60}}?\b[a-zäöüß]*ge[a-zäöüß]{{3,}}(?:t|en)\b",
        r"\b(?:lief|läuft|laufen|liefen|stieß|stößt|geriet|gerät|geraten|kam|kommt) (?:[a-zäöüß-]+ ){0,3}?(?:an "
        r"(?:seine|ihre|die) (?:[a-zäöüß]+)?grenzen?|in einen"
        r" deadlock|aus dem tritt|ins stocken|unter last|voll|heiß)\b|\b(?:grenzen?|limit) gestoßen\b|\bin die knie\b",
        r"\b(?:nimmt|nehmen|drosselt|drosseln|begrenzt|begrenzen|sperrt|sperren|blockt|blockiert) "
        r"[^.;]{0,40}?\b(?:nur )?(?:gedrosselt|begrenzt|limitiert)\b",
        r"\b(?:auf einer|auf der) (?:sperrliste|blacklist|blockliste)\b|\bvertippt\b|\btippfehler\b"
        r"|\bversehentlich\b|\bversehen (?:von|beim|bei|eines)\b",
        *TOO_MUCH,
        r"\b(?<!amts )(?:wegen|aufgrund|auf grund|infolge|in folge|bedingt durch|verursacht (?:durch|von)"
        r"|ausgelöst (?:durch"
        r"|von)|zurückzuführen auf|hervorgerufen durch|als folge|geht auf(?! fehler)|gehen auf(?! (?:fehlersuche"
        r"|die suche))"
        rf"|nach (?=eine[mr] (?:[a-zäöüß]+ )?[a-zäöüß-]{{0,30}}(?:ausfall|update|wartung|umstellung|deployment"
        rf"|änderung|fehler|stromausfall)))(?: (?:von|des|der|eine[rsmn]?)(?= )|(?! (?:von|des|der"
        rf"|eine[rsmn]?) )) (?!{GENERIC}|{BARE})(?!(?:ihre|ihren|diese"
        r"|dieser|unsere techniker|das team|die techniker|die störung|den vorfall|der störung|des vorfalls"
        r"|eine[rn]? lösung|einen fix|ein fix|den fix|unser team|ihr|neu ?laden|neustart|erneutes|redundan\w+"
        r"|rückstaus?|rückstands?|nachlaufs|hohen? (?:zahl|anzahl|menge)"
        r" (?:ausstehend|aufgelaufen|nachzu|wartend|offen)\w*|datenmenge"
        r"|(?:(?:geplant|dringend|klein|kurzfristig|umfangreich|regelmäßig|notwendig|routinemäßig|unser|der"
        r"|die)[a-zäöü]* ){0,2}wartung(?:en|sarbeiten|sfensters?)?(?! (?:an|der|des) (?:der |den "
        r"|dem )?(?:[a-zäöüß]+ )?"
        r"[a-zäöüß-]*(?:firewall|datenbank|router|netz|leitung|strom|speicher|switch|storage)))\b)[a-zäöüß0-9]",
        rf"\bdurch (?:ein(?:e[nrms]?)? |den |das |die )?(?:[a-zäöüß-]+ )?(?:{FAULT}|[a-zäöüß-]{{0,30}}(?:update"
        r"|änderung|umstellung|migration|wartung|datenbank|server|router|angriff|konfiguration|baustelle"
        r"|bauarbeiten|bagger|blitzschlag|unwetter|sturm|deployment|release)\w*)",
        r"\b(?:ursache|auslöser|grund|hintergrund|quelle|ursprung|fehlerquelle)(?: (?:der störung|des problems"
        r"|des ausfalls"
        r"|dafür|hierfür|für [a-zäöüß ]{1,30}|der unterbrechung|des vorfalls))? (?:ist|war|waren|sind|liegt"
        r"|lag)(?: (?:ein|eine|einer|einem|der|die|das|bei|beim|in|im|am|an|auf)\b|: )(?! (?:gefunden|bekannt"
        r"|identifiziert))",
        r"\bweil (?:ein|eine|der|die|das|unser|unsere|es|wir|sie)\b|\bda (?:ein|eine|unser"
        r"|unsere) (?:[a-zäöüß-]+ )?(?:server|dienst|datenbank|anbieter|provider|router|update|zertifikat"
        r"|dienstleister)",
        rf"\b(?:{FAULT})\b",
        rf"\b(?:nachdem (?:ein\w*|der|die|das|unser\w*|sich) [^.,;]{{0,40}}?|folgen? (?:eine[sr]|des|der"
        rf"|von) (?:[a-zäöüß-]+ )?)(?:fehlers?\b|{CHANGE})|\bnach (?:de[rnm] |eine[rm] "
        rf"|unsere[rm] )?(?:[a-zäöüß]+ )?[a-zäöüß-]{{0,30}}(?:wartungsarbeiten|wartung|umstellung|update|deployment"
        r"|migration|umzug|stromausfall|neustart|änderung)\b",
        r"\b(?:stammt|stammen"
        r"|rührt|rühren|kommt|kommen) (?:aus|von|vom|daher,? dass) (?:eine[mr]|der|dem|unsere[mr])|\b(?:hängt|hängen"
        r"|hing) (?:mit|an) (?!ihnen)[^.,]{3,80}\bzusammen\b|\b(?:microsoft|google|amazon|apple|unser (?:cdn"
        r"|provider|hoster|dienstleister|netzbetreiber|anbieter)|unsere bank) hat\b[^.]{3,80}?\b(?:ge[a-zäöüß]+(?:t"
        r"|en)|[a-zäöüß]+(?:iert|legt|stellt|schaltet))\b|\b(?:schwel|kabel|groß|wohnungs)?brand\b",
        r", (?:daher|weshalb|weswegen|deshalb|darum|sodass wir) |\b(?:schuld|verantwortlich"
        r"|auslöser) (?:daran )?(?:ist|war|sind|waren) (?:ein|eine|der|die|das|unser)|\b(?:spur|fährte) führt",
        r"\b(?:ausfall|defekt|fehler|versagen|verlust|bruch|überhitzung) (?:von |zweier |dreier |mehrerer |einer "
        r"|eines |der |des |im |in der )(?:[a-zäöüß]+ )?(?:festplatten?|datenträger\w*|servers?|netzteils?|netzteile"
        r"|router\w*|switch\w*|speicher\w*|controllers?|kühlung|stromversorgung|klimaanlage|leitung|karte|moduls?"
        r"|knotens?|datenbank)\b|\b(?:telekom|vodafone|o2|swisscom|a1|aws|azure|microsoft|google|cloudflare|hetzner"
        r"|ionos)\b[^.]{0,15}?\b(?:meldet|hat|verzeichnet|kämpft|berichtet)\b[^.]{0,30}?\b(?:störung|ausfall"
        r"|problem\w*)",
        r"\b(?:gestohlene[nrms]?|gekappte[nrms]?|kabeldiebstahl\w*|vandalismus|sabotage|sperrliste|blacklist"
        r"|blockliste)\b|\bliegt (?:an|bei) (?:eine[mr]|unsere[mr]|der|dem) (?!(?:ihnen|unserer seite))[a-zäöüß]",
        r"\b(?:ausfall|störung|problem\w*|vorfall|wartung|fehler\w*|ausfalls|ausfälle\w*|störungen) (?:bei|beim"
        rf"|eines|seitens|unseres|des|von|auf seiten) ?{PROVIDER}\b",
        r"\b(?:server|datenbank|router|switch|festplatte|netzteil|knoten|cluster|leitung|firewall|generator"
        r"|klimaanlage|kühlung|speichersystem|load-?balancer|anmeldeserver"
        r"|(?:mail|web|datei|datenbank|anwendungs|spiel|game|media|konferenz|dns|proxy|file"
        r"|host)server)\b.{0,30}?\b(?:ausgefallen|defekt|überlastet|abgestürzt|überhitzt|durchgebrannt"
        r"|voll(?:gelaufen)?|beschädigt)\b",
        r"\b(?:enthielt|führte dazu|führte zu|verursacht(?:e|en)?|löste[n]?)\b.{0,60}?(?:\b(?:fehler|ausfall"
        r"|überlast\w*|störung|aus|dass|ausfällen|verlust|abwies|probleme)\b)",
        r"\bangriff\b.{0,30}?\b(?:überlastet|legt|trifft|stört)",
        unless=r"\b(?:unbekannt|unklar|im dunkeln|nicht bekannt|noch nicht|keine? (?:ursache|hinweis)|prüfen,? ob"
        r"|geprüft,? ob)\b"
        r"|"
        r"^ob\b|\b(?:prüfen|prüft|untersuchen|klären|unklar),? (?:ob|woran|was|warum|weshalb)\b"
        r"|\bliegt (?:noch )?nicht\b"
        r"|\berschein\w* [^.;]{0,50}fehler|\b(?:nicht|kein\w*) (?:verursacht|ausgelöst)"
        r"|\bkeine? (?:hinweis|anzeichen)|\brechnen sie\b|^bis dahin bitte\b|\bweshalb (?:es|das) (?:dazu|so)"
        r"|\b(?:bleibt|ist) (?:noch )?(?:unklar"
        r"|unbekannt)"
        r"|"
        rf"{_NOT_SAID}",
        unless_before=r"\b(?:kein(?:e|en|er)?|nicht)"
        r"|"
        r"\b(?:kein(?:e|en|er)?|nicht|ohne)"
        r"|"
        r"\b(?:untersuchen|analysieren|prüfen)(?: wir)?(?: (?:derzeit|aktuell|gerade|momentan))?",
        unless_in=r"\b(?:bei uns|wir an unsere|kunden melden|wir haben|meldungen|noch nicht"
        r"|nach dem neustart (?:der app|des "
        r"geräts|ihres)|wer|falls|gespeichert wird|ursache ist (?:gefunden|bekannt)"
        r"|grund ist (?:gefunden|bekannt))\b"
        r"|"
        rf"{_OTHERWISE}",
        unless_after=r" (?:der app|des (?:geräts|gerätes|routers|browsers|rechners|handys)|ihre[rs]|eure[rs])\b",
    ),
    G.rule(
        "cause",
        # Planned work that is named, not merely called maintenance.
        r"\b(?:erfolgt|erfolgen|findet|finden|führen|durchführung|geplant|notwendig|erforderlich|vorgesehen|im rahmen"
        r"|während|wegen|aufgrund|zwecks|steht|stehen|bedingt)\b"
        rf".{{0,90}}?\b{WORKS} (?:de[srnm]|von|vom|an|am|auf|unsere[srn]?|eine[srm]?|zu|zum|in"
        rf"|im) (?!uns\b)[a-zäöüß0-9]",
        rf"^(?:geplante?[rs]? )?{WORKS} (?:de[srnm]|von|vom|an der|an den|auf|unsere[srn]?|eine[srm]?"
        rf"|zum) [a-zäöüß0-9]",
        rf"\b{WORKS}\b.{{0,60}}?\b(?:geplant|notwendig|erforderlich|vorgesehen|durchgeführt|eingespielt|vorgenommen"
        rf"|statt)\b",
        r"\b(?:spielen|installieren|aktualisieren|migrieren|tauschen|ziehen|erneuern|erweitern|modernisieren|bauen"
        r"|rüsten|stellen|verlegen|schwenken)\b (?:wir\b)?.{0,70}?(?:\b(?:ein|auf|um|aus)(?=[.,;]|$| und )|\bumziehen)",
        r"\b(?:wird|werden)\b.{0,80}?\b(?:auf (?:eine |die )?(?:neue|version|aktuelle)|in ein neues|einem upgrade"
        r"|einer aktualisierung).{0,60}?\b[a-zäöüß]+(?:t|en)\b",
        r"\b(?:wartung|wartungsarbeiten|arbeiten|abschaltung|unterbrechung)\b.{0,40}?\b(?:notwendig|erforderlich|nötig"
        r"|dien(?:t|en)|ist|sind)\b.{0,15}?\bum\b.{3,90}?\bzu [a-zäöüß]+n\b",
        r"\b(?:umzugs|migrations|umstellungs|update)(?:phase|arbeiten|wochenende)\b",
        when=r"\b(?:\d\d?(?:\.|:\d)|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|wochenende|geplant|wartung|umzug"
        r"|notwendig"
        r"|erforderlich|upgrade|durchführung|schwenk|migration)",
        unless=r"\b(?:behebt|beheben|behebung|fehler|störung|hotfix|fix|bereits|seit|soeben|gerade|derzeit|aktuell|nun"
        r"|inzwischen|keine (?:[a-zäöüß]+ )?(?:einschränk|beeinträch|ausf)"
        r"|verschoben|abgesagt|abgeschlossen|beendet|wurden?|redundan\w+|nächstes update)\b",
        unless_in=r"\b(?:wieder|techniker|statusseite|ersatz|daten|rückstand|sie|euch)\b",
    ),
    G.rule(
        "cause",
        rf"\b{_PARTY}\b.{{0,60}}?\b{_SAYS}\b.{{0,50}}?\b{_TROUBLE}\b",
        rf"\b(?:{_PARTY}|unterauftragnehmer\w*)\b.{{0,60}}?\b(?:(?:ist|sind|war) (?:ausgefallen|gestört|down"
        rf"|nicht erreichbar|offline)"
        r"|(?:bestätigt|meldet) (?:eine|einen|die)\b|hat eine?n? (?:inkompatible|fehlerhafte|falsche))",
        r"\b(?:er|sie|dieser|diese) (?:bestätigt|meldet|berichtet von)\b.{0,30}?\b(?:störung|unterbrechung|ausfall"
        r"|problem)",
        when=rf"\b(?:{_SAYS}|ausgefallen|gestört|down|offline|nicht erreichbar)\b",
        unless=r"\b(?:hat|meldet|bestätigt) (?:noch |uns |bisher )*(?:keine?|nicht)\b",
        unless_before=r"\b(?:mit|zu|zur|zum|über|von|an)",
    ),
    G.rule(
        "cause",
        rf"\b{CHANGE}\b[^.;]{{0,50}}?\b(?:{HARM})",
        when=rf"\b(?:{HARM})",
        unless=_NOT_SAID,
        unless_in=_OTHERWISE,
    ),
)
