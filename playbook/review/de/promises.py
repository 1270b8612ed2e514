"""German: regret, promises, advice and causes."""

from __future__ import annotations

from playbook.review.de.words import ACT, FAULT, GENERIC, PROVIDER, G

RULES = (
    G.rule(
        "apology",
        r"\b(?:entschuldig(?:en|ung|ungen|e|t)|verzeih(?:en|ung|t)|bedauer(?:n|lich\w*"
        r"|t)(?<!bedauerlich)(?<!bedauerlicherweise)|(?:tut|tun) (?:es )?(?:uns|mir) (?:[a-zäöüß]+ )?leid"
        r"|leid(?:tut| tut)|pardon|sorry|nachsicht bitten|um nachsicht)\b",
        r"\b(?:übernehmen|tragen) (?:wir )?(?:dafür )?(?:die )?(?:volle )?verantwortung\b",
    ),
    G.rule(
        "next_update",
        r"\b(?:<tell>).{0,60}?\b(?:<prep>)[ :]*(?:spätestens |etwa |ca\. |den |der |dem |um "
        r"|bis )*(?:<time>)",
        r"\b(?:<prep>) (?:spätestens |etwa |ca\. |den |der )*(?:<time>).{0,60}?\b(?:<tell>)",
        r"\b(?:<tell>).{0,50}?\b(?:halbstündlich|stündlich|täglich|im stundentakt|morgen|heute)\b"
        r"|\b(?:halbstündlich|stündlich|morgen|heute)\b.{0,40}?\b(?:<tell>)",
        r"\b(?:seite|meldung|status|beitrag|eintrag)\b.{0,20}?\b(?:wird"
        r"|werden)\b.{0,40}?\b(?:<time>).{0,30}?\baktualisiert",
        r"\b(?:nächste[rsn]?|weitere[srn]?|neue[rsn]?|erneute[sr]?"
        r"|folgende[sr]?)(?: [a-zäöüß]+)?? (?:<news>)(?: (?:folgt|erfolgt|erscheint|kommt|ist|sind|gibt es"
        r"|geplant|erwartet|spätestens|voraussichtlich|wird|veröffentlicht|folgen"
        r"|etwa))*[ :,(-]*(?:<prep> )?(?:etwa |ca\. |den |der |dem |spätestens )*(?:<time>)",
        r"\b(?:<news>)~\balle (?:<interval>)|\b(?:stündliche|halbstündliche)[ns]? (?:<news>)",
        r"\b(?:<prep>) (?:etwa |ca\. )*(?:<time>)~(?:gibt es|folgt|erscheint|kommt|geben wir)~(?:<news>)",
        r"\b(?:erfahren|hören|lesen) (?:sie|ihr)~(?:<prep>) (?:<time>)",
        unless_in=r"\b(?:eingespielt|installiert|wurde|wurden|sobald|nachdem|sollte)\b",
    ),
    G.rule(
        "vague_next",
        r"\b(?:<tell>)",
        r"\bsobald (?:es (?:etwas )?(?:neues|neuigkeiten|mehr|weitere)|wir (?:mehr|neues|neue|weitere"
        r"|genaueres|näheres))\b|\bgeben (?:wir )?(?:ihnen )?bescheid\b",
        r"\b(?:weitere|mehr|nähere|neue|ein|das nächste|detaillierte"
        r"|zusätzliche)[rsn]? (?:[a-zäöüß]+ )?(?:<news>) (?:[a-zäöüß]+ )?(?:folg(?:t|en)|in kürze"
        r"|demnächst|bald|sobald|erscheint|kommt|stellen|geben)\b",
        r"\b(?:folg(?:t|en)|erscheint) (?:in kürze|bald|demnächst|sobald|zeitnah)\b",
        r"\bwir (?:werden )?(?:sie )?(?:hier )?weiter(?:hin)? (?:informieren|berichten|informiert"
        r"|auf dem laufenden)",
        unless=r"\b(?:keine weiteren (?:updates|meldungen|informationen))\b|\b(?:erreichen uns|erhalten wir"
        r"|haben wir|uns (?:erreichen|liegen)) (?:\w+ )?(?:meldungen|berichte|informationen)"
        r"|\berhalten (?:aktuell |derzeit )?(?:meldungen|berichte|vermehrt)|\bwenden sie sich\b",
        unless_in=r"\b(?:nichts|keine[nrs]?) (?:neue[ns]?|neuigkeiten|weiteren|updates)\b|\b(?:wurde|wurden|haben"
        r"|melden (?:sie|uns)? ?(?:kunden|nutzer))\b|melden uns (?:kunden|nutzer)|erhalten (?:sie|kunden"
        r"|nutzer)|fehlermeldung|bereit(?:gestellt)|aktualisieren (?:die|unsere) (?:server|software"
        r"|systeme|firmware)|melden sie",
    ),
    G.rule(
        "workaround",
        r"\b(?:work-?around|übergangslösung|umgehungslösung|zwischenlösung|behelfslösung|notlösung"
        r"|ausweichlösung)\b",
        r"\b(?:sie|kunden|nutzer|anwender|betroffene|abonnenten|man) (?:können|müssen|sollten"
        rf"|dürfen)\b(?! (?:wieder|nun|jetzt|nicht))(?: [a-zäöüß0-9-]+){{0,9}}? (?:{ACT})\b",
        r"\b(?:können|müssen|sollten) (?:sie|kunden|nutzer|anwender|betroffene)\b(?! (?:wieder|nun|jetzt"
        rf"|nicht))(?: [a-zäöüß0-9-]+){{0,9}}? (?:{ACT})\b",
        rf"\bbitte (?:[a-zäöüß]+ )?(?:{ACT})\b(?: sie)?(?! sich (?:bei|an))(?! sie (?:uns|sich (?:bei|an)))",
        rf"\b(?:{ACT}) sie(?: bitte| sich)?(?: [a-zäöüß0-9.-]+){{0,8}}?(?! (?:an den|bei unserem"
        r"|an unseren))\b",
        r"^(?:bitte )?(?!(?:haben|können|sollten|wenden|kontaktieren|bleiben|entschuldigen|verfolgen"
        r"|beachten|werden|sind|melden|finden|sehen|lesen|achten|verzeihen|geben|gedulden|erhalten|schauen"
        r"|folgen|abonnieren|wissen|wollen|benötigen|erfahren|möchten|haben|seien|nehmen|rufen|schreiben"
        r"|müssen|dürfen|bemerken|erleben|stellen|halten|setzen)\b)[a-zäöüß]+en sie\b"
        r"|\b[a-zäöüß]+en sie (?:sich )?(?:bitte )?(?:bis dahin|stattdessen|vorübergehend"
        r"|in der zwischenzeit|solange|ersatzweise|derweil)\b|\b(?:können|kann)\b.{0,60}?\b(?:stattdessen"
        r"|ersatzweise|alternativ|per (?:e-?mail|telefon|sms)|telefonisch|über (?:die|den"
        r"|das))\b.{0,40}?\b[a-zäöüß]+en\b",
        r"\b(?:empfehlen|raten|bitten) (?:wir )?(?:ihnen|kunden|nutzern|allen|sie|dazu|betroffenen"
        r"|daher)\b(?!.{0,30}?(?:geduld|entschuldig|verständnis|nachsicht))",
        r"\bwir (?:empfehlen|raten)\b",
        r"\b(?:sie (?:müssen|brauchen)|(?:kunden|nutzer|anwender) (?:müssen|brauchen)|es ist|(?:müssen"
        r"|brauchen) sie) (?:[a-zäöüß]+ )?nichts (?:[a-zäöüß]+ )?(?:zu )?(?:unternehmen|tun|machen"
        r"|weiter tun|weiter unternehmen|veranlassen)|\b(?:kein(?:e|en)?"
        r"|keinerlei) (?:weiteren? )?(?:handlungsbedarf|aktion(?:en)?|maßnahmen?|handlung|eingriff"
        r"|schritte)\b.{0,40}|\bnicht (?:nötig|notwendig|erforderlich)\b",
        r"\b(?:ersatzweise|als alternative|alternativ|stattdessen|vorübergehend|hilfsweise|behelfsweise"
        r"|in der zwischenzeit|bis dahin|einstweilen|derweil)\b.{0,60}?\b(?:sie|nutzen|verwenden|steht"
        r"|stehen|möglich|funktioniert|können|weichen|greifen|erreichbar)\b",
        r"\b(?:neustart|neuladen|ab- und (?:wieder )?anmelden|erneutes? (?:anmelden|laden|versuchen"
        r"|senden)|neuinstallation|aktualisieren|leeren des cache\w*)\b.{0,40}?\b(?:hilft|helfen|behebt"
        r"|löst|genügt|reicht|schafft)\b",
        r"\b(?:weiterhin|nach wie vor|aber|jedoch) (?:über|via|per) (?:die|den|das"
        r"|unsere[nr]?) [a-zäöüß-]+ (?:möglich|erreichbar|verfügbar|nutzbar)",
        unless=r"\b(?:arbeiten|suchen|prüfen|entwickeln|testen) (?:wir )?(?:derzeit |aktuell |noch )?(?:an"
        r"|nach)? ?(?:eine[rmn]? )?(?:workaround|übergangslösung|umgehungslösung|zwischenlösung)",
        unless_in=r"(?:wenden|kontaktieren|melden) sie sich (?:an|bei)|melden sie (?:sich bei|uns)|\bentschuldig"
        r"|\bsie (?:sich )?(?:an )?(?:den |unseren )?support|\b(?:nutzen|verwenden) sie (?:diese"
        r"|unsere) (?:statusseite|hotline|seite)|nehmen sie (?:kontakt|bitte kontakt)|lassen sie uns"
        r"|nichts (?:neues)|halten (?:wir )?sie|halten sie sich|(?:melden|halten|stellen|starten|senden"
        r"|schalten|lassen|ersetzen|nehmen) sie auf dem|setzen sie sich mit|nehmen sie unsere"
        r"|verzichten sie",
    ),
    G.rule(
        "eta",
        r"\b(?:rechnen|erwarten|gehen|hoffen|schätzen|planen|sollten?|soll|wird|werden|dürften?"
        r"|voraussichtlich|vermutlich|ziel|prognose|wollen|peilen"
        r"|streben)\b.{0,90}?\b(?:<prep>)[ :]*(?:etwa |ca\. |circa |rund |spätestens |den |der |um |gegen "
        r"|noch |eine[rm]? |weitere[nr]? |heute |vor )*(?:<time>).{0,60}?(?:\b(?:wiederher\w*|behob\w*"
        r"|behoben|wieder|abgeschlossen|verfügbar|beendet|fertig|erledigt|repariert|gelöst|laufen|läuft"
        r"|normal\w*|aus|an|online|zur verfügung|erreichbar|bereit|am netz|zurück|wiederhergestellt"
        r"|in betrieb|dauern|andauern)\b)",
        r"\b(?:rechnen|erwarten|schätzen|hoffen) (?:wir )?(?:mit|auf)?.{0,50}?\b(?:wiederherstellung"
        r"|behebung|normalbetrieb|abschluss|lösung|entstörung|reparatur|instandsetzung"
        r"|ende der (?:arbeiten|störung))\b.{0,40}?(?:<time>)",
        r"\b(?:wiederherstellung|behebung|entstörung|reparatur|störung|arbeiten|rückkehr"
        r"|normalbetrieb)\b.{0,40}?\b(?:erwarten wir|erwartet|rechnen wir|voraussichtlich|geplant|soll"
        r"|prognostiziert)\b.{0,40}?(?:<time>)",
        r"\b(?:voraussichtliche[srn]?|geschätzte[srn]?|erwartete[srn]?|geplante[srn]?"
        r"|prognostizierte[srn]?) (?:[a-zäöüß]+ )?(?:ende|dauer|behebung|wiederherstellung|entstörung"
        r"|zeitpunkt|lösung|abschluss|fertigstellung|entstörzeit|wiederherstellungszeit|rückkehr"
        r"|wiederinbetriebnahme)\b.{0,40}?(?:<time>)",
        r"\b(?:dauert|dauern|benötigt|benötigen|brauchen) (?:voraussichtlich |vermutlich |noch |etwa "
        r"|wohl |rund |ca\. )*(?:<interval>)",
        r"\b(?:öffnet|öffnen|startet|starten|läuft|laufen|ist|sind|steht|stehen|geht|gehen|kommt"
        r"|kehrt)\b.{0,30}?\b(?:<prep> )?(?:zum )?(?:<time>).{0,30}?\b(?:wieder|repariert|behoben|erledigt"
        r"|zurück|abgeschlossen|fertig)\b",
        r"\b(?:rückkehr|wiederherstellung|behebung|reparatur"
        r"|lösung)\b.{0,40}?\b<prep> (?:<time>).{0,20}?\b(?:in aussicht|geplant|erwartet|vorgesehen"
        r"|angestrebt|versprochen|angekündigt"
        r"|zugesagt|möglich)",
        r"\b(?:<prep>) (?:etwa |ca\. |heute |den |der )*(?:<time>).{0,40}?\b(?:soll|sollte|sollten|wird"
        r"|werden|rechnen|erwarten|dürfte)\b.{0,50}?\b(?:wieder|behoben|abgeschlossen|verfügbar"
        r"|wiederhergestellt|beendet)",
        unless=r"\b(?:kein(?:e|en|er)?|nicht|ohne|unklar|ungewiss)\b.{0,30}?\b(?:schätzung|prognose|zeitangabe"
        r"|zeitpunkt|zeitrahmen|zeitplan|absehbar|eta|aussage)|\b(?:schätzung|prognose"
        r"|zeitpunkt)\b.{0,50}?\b(?:noch nicht|nicht|keine)\b",
        unless_in=r"\b(?:update|updates|information\w*|meldung|aktualisierung|bericht|nachricht|informieren|melden"
        r"|seit|wurde|wurden|konnte|konnten|auf dem laufenden|postmortem)\b",
    ),
    G.rule(
        "cause",
        r"\b(?:wegen|aufgrund|auf grund|infolge|in folge|bedingt durch|verursacht (?:durch|von)"
        r"|ausgelöst (?:durch|von)|zurückzuführen auf|hervorgerufen durch|als folge|geht auf|gehen auf"
        r"|nach (?=eine[mr] (?:[a-zäöüß]+ )?[a-zäöüß-]{0,30}(?:ausfall|update|wartung|umstellung"
        r"|deployment"
        rf"|änderung|fehler|stromausfall)))(?: (?:von|des|der|eine[rsmn]?))? (?!{GENERIC})(?!(?:ihre|ihren"
        r"|diese|dieser|unsere techniker|das team|die techniker|die störung|den vorfall|der störung"
        r"|des vorfalls|eine[rn]? lösung|einen fix|ein fix|den fix|unser team|ihr|neu ?laden|neustart"
        r"|erneutes)\b)[a-zäöüß0-9]",
        rf"\bdurch (?:ein(?:e[nrms]?)? |den |das |die )?(?:[a-zäöüß-]+ )?(?:{FAULT}"
        rf"|[a-zäöüß-]{{0,30}}(?:update"
        r"|änderung|umstellung|migration|wartung|datenbank|server|router|angriff|konfiguration|baustelle"
        r"|bauarbeiten|bagger|blitzschlag|unwetter|sturm|deployment|release)\w*)",
        r"\b(?:ursache|auslöser|grund|quelle|ursprung|fehlerquelle)(?: (?:der störung|des problems"
        r"|des ausfalls|dafür|hierfür|für [a-zäöüß ]{1,30}|der unterbrechung|des vorfalls))? (?:ist|war"
        r"|waren|sind|liegt|lag)(?: (?:ein|eine|einer|einem|der|die|das|bei|beim|in|im|am|an|auf)\b"
        r"|: )(?! (?:gefunden|bekannt|identifiziert))",
        r"\bweil (?:ein|eine|der|die|das|unser|unsere|es|wir|sie)\b|\bda (?:ein|eine|unser"
        r"|unsere) (?:[a-zäöüß-]+ )?(?:server|dienst|datenbank|anbieter|provider|router|update|zertifikat"
        r"|dienstleister)",
        rf"\b(?:{FAULT})\b",
        r"\b(?:ausfall|störung|problem\w*|vorfall|wartung|fehler\w*|ausfalls|ausfälle\w*|störungen) (?:bei"
        rf"|beim|eines|seitens|unseres|des|von|auf seiten) ?{PROVIDER}\b",
        rf"\b{PROVIDER}\b.{{0,30}}?\b(?:hat|meldet|verzeichnet|leidet|kämpft|berichtet"
        rf"|bestätigt)\b.{{0,40}}?\b(?:problem\w*|störung\w*|ausf[aä]ll\w*|schwierigkeiten|fehler)",
        r"\b(?:server|datenbank|router|switch|festplatte|netzteil|knoten|cluster|leitung|firewall"
        r"|generator|klimaanlage|kühlung|speichersystem|load-?balancer|anmeldeserver"
        r"|[a-zäöüß]+server)\b.{0,30}?\b(?:ausgefallen|defekt|überlastet|abgestürzt|überhitzt"
        r"|durchgebrannt|voll(?:gelaufen)?|beschädigt)\b",
        r"\b(?:enthielt|führte dazu|führte zu|verursacht(?:e|en)?|löste[n]?)\b.{0,60}?(?:\b(?:fehler"
        r"|ausfall|überlast\w*|störung|aus|dass|ausfällen|verlust|abwies|probleme)\b)",
        r"\bangriff\b.{0,30}?\b(?:überlastet|legt|trifft|stört)",
        unless=r"\b(?:nicht|kein) (?:durch|wegen|aufgrund)|\bprüfen,? ob\b|\bum (?:künftige|weitere|ähnliche"
        r"|solche)\b",
        unless_in=r"^weil wir (?:noch|weiter)|falsche[nr]? (?:status|daten|werte|anzeige|ergebnisse|angaben|beträge)"
        r"|fehlerhafte[nr]? (?:anzeige|darstellung|daten|werte|status)|ungültige[nr]? (?:antwort|daten)"
        r"|(?:ursache|grund|auslöser)[^.]{0,30}(?:liegt (?:noch )?nicht|ist (?:noch )?(?:nicht|unbekannt"
        r"|unklar|gefunden))|durch neu",
    ),
)
